"""A question that leans on the clause before it: `... اسم رئيس وفد المعارضة في الجولة الثالثة، فمن ترأسه؟`.

What a clause names the question must name again, name in its own way, or stand for by a pronoun; then what was named
is put in its place, and the reading must hold it. A question with a pronoun for which nothing was named is not read
without its clause.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from msgspec import Struct

from astana_cli.answers.query import Query
from astana_cli.questions.around.arabic.speaker import NAMES, Aside, has_no_content, of_asker, stands_in
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

Leans = tuple[tuple[str, str], ...]
ALONE: Leans = (("fact", ""),)
"""Where a clause names a party or a person, and the question neither: it must ask what is the same for all."""
ANTECEDENT = NAMES | {"noun", "syria"}
LEADS_IT = frozenset({"delegation", "head", "represent"})
NUMBERS = frozenset({"nth", "digits"})
OWN = frozenset({"party", "capital", "person", "document", "syria"})
"""Kinds of which one tells whose delegation is asked for."""
CAN_BE_LEANT_ON = frozenset({"round", "date", "party", "person"})
ABOUT = frozenset({"عن", "علي", "حول"})
WITH_PARTY = (("وفد وفد", "وفد"), ("وفد الوفد", "الوفد"))
"""What comes of a pronoun behind a delegation, and how it is said."""


class Named(Struct, frozen=True):
    """What a clause names: its kind (`round`, `party` ...), what it is, and the words for it; none if nothing could
    lean on it."""

    kind: str
    targets: tuple[str, ...]
    phrase: str = ""


def agreeing(
    rest: str, before: list[Aside], behind: list[Aside], lexicon: Lexicon, known: Container[str]
) -> Iterator[tuple[str, Leans]]:
    """The question, if it stands alone and names all that its clauses name; else with what it leans on put in its
    place, and what the reading must hold then; nothing if neither is so. Raises DataProblem."""
    typed = tokens(rest)
    marks = settle(scan(typed, lexicon), typed)
    named = [one for clause in (*before, *behind) for one in _named(clause)]
    if any(one.kind in ("party", "place") and one.targets[0] not in known for one in named):
        return
    clauses = (*before, *behind)
    if any(mark.target in ROLES and not _says_role(mark, marks) for one in clauses for mark in one.marks):
        return
    dated, whole = _names_a_round(marks, typed, named), _names_something(marks)
    round_named = dated or any(one.kind in ("round", "date") for one in named)
    leaning = [one for one in named if not (_says_again(one, marks) or _beside(one, marks, dated, round_named))]
    hangs = _hangs(marks, typed)
    kinds = {one.kind for one in leaning}
    rounds = bool(kinds & {"round", "date"})
    if any(
        (one.dates and not dated) or (one.tells and not (dated or rounds or whole)) or (one.quiet and not whole)
        for one in clauses
    ):
        return
    if not leaning and not hangs:
        yield rest, ()
        return
    if leaning and not behind and len(kinds) == len(leaning) and kinds <= CAN_BE_LEANT_ON:
        asked = _filled(typed, marks, leaning)
        if asked:
            yield asked, tuple((one.kind, one.targets[0]) for one in leaning)
    if not hangs and kinds <= {"party", "person"}:
        yield rest, ALONE


ROLES = frozenset({"guarantor", "observer", "member"})
"""Of whom a clause may speak alone, so that the question asks of them only."""


def _says_role(role: Mark, marks: list[Mark]) -> bool:
    return any(mark.target == role.target for mark in marks)


FACTS = frozenset({"date", "place", "host", "document", "agenda", "outcome", "next_round", "gap"})
"""Topics that are the same for all who came."""


def holds(query: Query, leans: Leans) -> bool:
    """Whether a query asks of all that its question leaned on."""
    asked = {("round", str(number)) for number in query.rounds if len(query.rounds) == 1}
    asked |= {("party", party) for party in query.parties} | {("person", person) for person in query.people}
    if query.topic in FACTS and len(query.rounds) == 1:
        asked.update(ALONE)
    if len(query.rounds) == 1:
        asked.add(("date", ""))
    return asked.issuperset(leans)


def _named(clause: Aside) -> Iterator[Named]:
    """What a clause names."""
    typed, marks = clause.typed, clause.marks
    plain = [token.plain for token in typed]
    of_team = any(mark.kind == "cue" and mark.target in LEADS_IT for mark in marks)
    named = 0
    for at, mark in enumerate(marks):
        if mark.end == mark.start or mark.end <= named or of_asker(mark, plain):
            continue
        number = next((m for m in marks[at + 1 : at + 2] if m.kind in NUMBERS), None)
        before = plain[max(mark.start - 2, 0) : mark.start]
        if mark.kind == "noun" and mark.target == "round" and number:
            yield Named("round", number.targets, _phrase(typed, mark.start, number.end))
        elif mark.kind == "noun" and mark.target == "round" and _month(marks, at):
            named = _month(marks, at)
            yield Named("date", ("",), _phrase(typed, mark.start, named))
        elif mark.kind in ("party", "capital", "syria"):
            if mark.target != "syria_gov" or of_team or not _of_the_matter([*before, plain[mark.start]]):
                about = of_team or not ABOUT.isdisjoint(before)
                yield Named("party", mark.targets[:1], _team(typed, marks, at) if about else "")
        elif mark.kind == "person":
            yield Named("person", mark.targets, _phrase(typed, mark.start, mark.end))
        elif mark.kind == "place":
            yield Named("whereabouts" if _whereabouts(plain, marks, mark) else "place", mark.targets)
        elif mark.kind in NAMES or (mark.kind == "noun" and not (_talks(plain, mark) or has_no_content(mark, plain))):
            yield Named(mark.kind, mark.targets)


def _month(marks: tuple[Mark, ...], at: int) -> int:
    """Where a month and its year end that stand behind the noun of a round, and the place behind them; 0 if none do."""
    after = [mark.kind for mark in marks[at + 1 : at + 4]]
    if after[:2] != ["month", "digits"]:
        return 0
    return marks[at + (3 if after[2:] == ["place"] else 2)].end


def _phrase(typed: tuple[Token, ...], start: int, end: int) -> str:
    return " ".join(token.typed for token in typed[start:end])


def _of_the_matter(words: list[str]) -> bool:
    """`الملف السوري`, `عن سوريا`: the matter of all the talks."""
    return any(word in ABOUT or stands_in(word, "matters") for word in words)


def _talks(plain: list[str], mark: Mark) -> bool:
    """Whether a noun means the talks as a whole."""
    return any(stands_in(word, "process") for word in plain[mark.start : mark.end])


def _whereabouts(plain: list[str], marks: tuple[Mark, ...], mark: Mark) -> bool:
    """Whether a place is only where the asker is, or what he writes plays: no talks are named beside it."""
    talks = any(m.kind == "noun" and m.end > m.start for m in marks) or any(stands_in(w, "talks") for w in plain)
    return not talks and (bool(mark.lead) or plain[mark.start - 1] in ("في", "من"))


def _team(typed: tuple[Token, ...], marks: tuple[Mark, ...], at: int) -> str:
    """`الوفد التركي`, `وفد تركيا`: a party as a delegation."""
    party = _phrase(typed, marks[at].start, marks[at].end)
    before = marks[at - 1] if at else None
    if before and before.kind == "cue" and before.target == "delegation":
        return f"{_phrase(typed, before.start, before.end)} {party}"
    word = typed[marks[at].start].plain
    return f"الوفد {party}" if word.startswith("ال") and word.endswith(("ي", "يه")) else f"وفد {party}"


def _says_again(one: Named, marks: list[Mark]) -> bool:
    if one.kind == "round":
        return any(m.kind in NUMBERS and m.target == one.targets[0] for m in marks)
    if one.kind == "noun":
        return any(m.kind == "noun" and m.end > m.start for m in marks)
    return any(not set(one.targets).isdisjoint(m.targets) for m in marks if m.kind in ANTECEDENT)


def _beside(one: Named, marks: list[Mark], dated: bool, round_named: bool) -> bool:
    """Whether a question names a round, or whose delegation it asks for, itself, so that what its clause names is
    beside it."""
    if one.kind == "party":
        return any(m.kind in OWN or (m.kind, m.target) == ("word", "syria_gov") for m in marks)
    if one.kind == "person" and any(m.kind == "person" for m in marks):
        return True
    if one.kind == "person":
        return round_named and any(m.kind in OWN or m.kind == "unread" for m in marks)
    return dated


def _names_a_round(marks: list[Mark], typed: list[Token], named: list[Named]) -> bool:
    """Whether a question says which round it means; a meeting with a number may be one of something that its clause
    names."""
    other = any(one.kind in MEETS for one in named)
    for at, mark in enumerate(marks):
        before = marks[at - 1] if at else mark
        numbered = mark.kind in NUMBERS and before.kind == "noun" and before.end > before.start
        if numbered and (not other or stands_in(typed[before.end - 1].plain, "rounds")):
            return True
        if mark.kind in NUMBERS and (before.kind, before.target) == ("cue", "summit"):
            return True
        if mark.kind == "month" and any(m.kind == "digits" for m in marks[at + 1 : at + 2]):
            return True
        if not other and (before.kind, before.target) == ("cue", "year") and mark.kind == "digits":
            return True
    return any(m.kind == "event" for m in marks)


MEETS = frozenset({"document", "event", "group", "topic", "place"})


def _names_something(marks: list[Mark]) -> bool:
    return any(m.kind in OWN or m.kind == "event" for m in marks)


def _hangs(marks: list[Mark], typed: list[Token]) -> bool:
    """Whether a word stands for something that was named before the question began."""
    named = min((m.end for m in marks if m.kind in ANTECEDENT and m.end > m.start), default=len(typed))
    return any(token.plain in lists("asker_arabic")["dangling"] for token in typed[:named])


def _filled(typed: list[Token], marks: list[Mark], leaning: list[Named]) -> str | None:
    """The question with what it leans on in the place of each word that stands for it; None if it leans on less."""
    words = [token.typed for token in typed]
    left = {"round" if one.kind == "date" else one.kind: one.phrase for one in leaning}
    for at, token in enumerate(typed):
        if "round" in left and (instead := _that_round(typed, at)):
            if instead[0] > 1:
                words[at + 1] = ""
            words[at] = instead[1].format(left.pop("round"))
        elif left.get("party"):
            if token.plain in lists("asker_arabic")["led_it"]:
                words[at] = f"{_without_pronoun(token.typed)} {left.pop('party')}"
            elif token.plain == "الوفد" and not any(m.kind in ANTECEDENT and m.start == at + 1 for m in marks):
                words[at] = left.pop("party")
    if "round" in left and not any(m.kind in (*NUMBERS, "month", "noun") for m in marks):
        words.append(f"في {left.pop('round')}")
    if "person" in left and not any(m.kind == "person" for m in marks):
        words.append(left.pop("person"))
    text = " ".join(word for word in words if word)
    for said, better in WITH_PARTY:
        text = text.replace(said, better)
    return None if left else text


def _that_round(typed: list[Token], at: int) -> tuple[int, str] | None:
    """How many words at a place stand for a round, and what is said in their stead."""
    found = lists("asker_arabic")
    word, after = typed[at].plain, [token.plain for token in typed[at + 1 : at + 2]]
    if word in found["this_round"] and after in (["الجوله"], ["جوله"], ["الدوره"]):
        return 2, "{}"
    if word in ("هالجوله", "بهالجوله"):
        return 1, "في {}" if word[0] == "ب" else "{}"
    if word in found["in_it"]:
        return 1, "في {}"
    return (1, "عن {}") if word in found["of_it"] else None


def _without_pronoun(word: str) -> str:
    """A verb or noun without the pronoun behind it."""
    return next((word.removesuffix(end) for end in ("هم", "ها", "ه") if word.endswith(end)), word)
