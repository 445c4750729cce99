"""Who followed whom: `Who did Önal replace?` asks for the one before, `Who replaced Önal?` for the one after."""

from __future__ import annotations

from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark, variants
from astana_cli.questions.sentence import Sentence

DOES = word_list("turned", "does")
GAVE = word_list("turned", "gave")
"""Verbs of the one who goes: their object is the one who comes."""
FOLLOWED = word_list("turned", "followed")
"""Arabic verbs with a plain object: خلف, سبق."""
FROM = word_list("turned", "from")
FEMININE = word_list("turned", "feminine")
"""Nouns whose ending is no pronoun."""
WHO = word_list("turned", "who")
TO_WHOM = word_list("turned", "to_whom")

HIS = ("ه", "محلها", "مكانها", "محلو", "مكانو", "بلاصتو")
STEAD = frozenset({"محل", "مكان"})


def turned(s: Sentence, cue: str) -> bool:
    """Whether the person named is the follower of a successor's verb, or the leader of a predecessor's, so that the
    other of the two is asked for."""
    verbs = [i for i, m in enumerate(s.marks) if (m.kind, m.target) == ("cue", cue)]
    person = next((i for i, m in enumerate(s.marks) if m.kind == "person"), -1)
    if not verbs or person < 0:
        return False
    verb = verbs[-1]
    asked = [i for i, m in enumerate(s.marks) if m.kind == "ask" and m.target in WHO]
    words = _words(s, s.marks[verb])
    gave = bool(GAVE & set(words))
    if person < verb and not gave and "whose" not in words and words[-1] in lists("light")["stead"]:
        return False
    if s.typed[s.marks[verb].start].plain.isascii() and s.typed[s.marks[verb].start].plain:
        return _in_english(s, verb, person, asked) != gave
    return (verbs[0] < person < verb and _his(s, verb)) or _in_arabic(s, verb, person, asked)


def either_way(s: Sentence) -> bool:
    """`خلف خاجي من؟`: whom he followed or who followed him, since Arabic puts the subject behind the verb."""
    said = [m for m in s.marks if m.kind != "stop" and m.end > m.start]
    verb = next((at for at, m in enumerate(said) if m.kind == "cue" and m.target in ("successor", "predecessor")), -1)
    if verb < 0 or said[verb].end - said[verb].start > 1 or s.typed[said[verb].start].plain not in FOLLOWED:
        return False
    behind = [m.kind for m in said[verb + 1 : verb + 3]]
    return behind == ["person", "ask"] and not any(m.kind == "ask" for m in said[:verb])


def _words(s: Sentence, mark: Mark) -> list[str]:
    return [token.plain for token in s.typed[mark.start : mark.end]]


def _in_english(s: Sentence, verb: int, person: int, asked: list[int]) -> bool:
    before = [token.plain for token in s.typed[: s.marks[verb].start]]
    if person < verb:
        called = "as" in before[-2:]  # `which head has Khaji as his successor?`
        owned = s.typed[s.marks[person].end].plain == "s" or (_words(s, s.marks[verb])[-1] in NOUNS and not called)
        since = not owned and any(i > verb or _object_of(s, i, person, verb) for i in asked)
        passive = {"was", "were", "is", "been"} & set(before[-2:]) or "by" in _words(s, s.marks[verb])
        end = next((token.plain for token in reversed(s.typed) if token.plain), "")
        of_whom = ["of", "whom"] in [before[i : i + 2] for i in range(len(before))]
        for_whom = (end in FROM or of_whom) and bool({"was", "is"} & set(before))
        return for_whom or (((bool(DOES & set(before)) and not owned) or since) and not passive)
    between = [token.plain for token in s.typed[s.marks[verb].start : s.marks[person].start]]
    asks_whether = any(m.kind == "ask" and m.target == "yesno" for m in s.marks)
    return ("by" in between and not asks_whether) or "whose" in (*before, *between)


def _object_of(s: Sentence, asked: int, person: int, verb: int) -> bool:
    """`Tell me whom Sousan replaced`: a question word right before a name and an active verb behind it."""
    return asked == person - 1 and s.marks[asked].target == "who" and verb == person + 1


NOUNS = word_list("turned", "nouns")


def _his(s: Sentence, verb: int) -> bool:
    """Whether a verb has a pronoun for its object, which stands for whom the question asks about."""
    word = _words(s, s.marks[verb])[-1]
    return word.endswith(HIS) and not any(rest in FEMININE for _, rest in variants(word))


def _in_arabic(s: Sentence, verb: int, person: int, asked: list[int]) -> bool:
    """`أونال خلف من`, `حل محل من أونال`, `بديل من كان أونال`, `من خلفه أونال`, `من سلم الرئاسة لأونال`: not the
    subject's follower."""
    suffixed, gave = _his(s, verb), _words(s, s.marks[verb])[0] in GAVE
    if person < verb:
        return any(i > verb for i in asked) and not (suffixed or gave)
    if gave:
        to_whom = any(token.plain in TO_WHOM for token in s.typed[: s.marks[verb].start])
        return any(i < verb for i in asked) and not to_whom
    between = [token.plain for token in s.typed[s.marks[verb].end : s.marks[person].start]]
    in_whose_place = _words(s, s.marks[verb])[-1] in STEAD and between[:1] == ["من"]
    return in_whose_place or any(verb < i < person for i in asked) or (suffixed and any(i < verb for i in asked))
