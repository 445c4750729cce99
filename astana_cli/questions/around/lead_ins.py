"""Clauses in which the asker speaks of himself, inside the sentence that asks: `I am drafting a note on X and need to
know who led ...`, `for a chapter on mediation, who led ...`, `who led ..., as my editor doubts it`.

Where such a clause begins and ends is told by few words, which are data (`data/lexicon/common/lead_ins.json`). It is
set aside only if it names no round, date or place, and limits and claims nothing; a word of it that is not read must be
one of everyday English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.around.asker import Words, words_of
from astana_cli.questions.around.limits import CONDITIONS, LANDS, LIMITS, NAMED, claims, dates, unable
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

MOST = 3
"""Clauses of a sentence that are looked for."""
WORD = r"[\w']+|[,:;?!]"
MARKS = frozenset(";?!:")
ENDINGS = ("ing", "ed", "d")


class Cut(Struct, frozen=True):
    """A sentence: a clause of the asker before what is asked, that, and a clause behind it; "" where there is none."""

    before: str
    asked: str
    behind: str


class Said(Struct, frozen=True):
    """The words and marks of a sentence in small letters, and where each begins and ends in it."""

    said: list[str]
    places: list[tuple[int, int]]


def apart(sentence: str, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """The clauses of the asker inside a sentence, and what is left of it; of each, whether it is such a clause.

    Raises DataProblem.
    """
    if not _may_speak_of_asker(_words(sentence).said, words_of(lexicon.folder)):
        yield sentence, False
        return
    asked = sentence
    for _ in range(MOST):
        cut = next((c for c in _cuts(asked) if of_asker_alone(c.before or c.behind, lexicon)), None)
        if cut is None:
            cut = _embedded(asked)
            if cut is None or not _only_asks(cut.before, lexicon):
                break
        asked = cut.asked
        yield cut.before or cut.behind, True
    yield asked, False


def _may_speak_of_asker(said: list[str], words: Words) -> bool:
    """Whether a sentence is worth a closer look."""
    telling = (words.me, words.mine, words.you, words.texts, words.grounds)
    return (
        not all(some.isdisjoint(said) for some in telling)
        or said[:1] in (["as"], ["having"])
        or (bool(said) and _finds(said[0]))
    )


def _cuts(sentence: str) -> Iterator[Cut]:
    """The ways to cut a sentence; none where nothing looks like a clause of the asker. Raises DataProblem."""
    words = _words(sentence)
    for at in (*_joined(words), *_at_comma(words)):
        rest = sentence[words.places[at + 1][0] :]
        by_asker = words.said[0] in lists("lead_ins")["mine"] and words.said[at + 1] not in ("i", "we")
        yield Cut(sentence[: words.places[at][0]], f"I {rest}" if by_asker else rest, "")
    for at in _behind(words):
        start = words.places[at][0]
        yield Cut("", sentence[:start].rstrip(" ,"), sentence[start:].rstrip(" .?!"))


def _embedded(sentence: str) -> Cut | None:
    """A sentence cut before a question that hangs on a verb of finding out: `my task is to establish | who led`.
    Raises DataProblem."""
    words = _words(sentence)
    for at, word in enumerate(words.said):
        if word in MARKS - {":"} or _asks(words.said, at):
            return None
        if not _finds(word):
            continue
        end = at + 1
        while more := _begins(words.said, end, "to_me"):
            end += more
        end += words.said[end : end + 1] == [","]
        if _asks(words.said, end):
            start = words.places[end][0]
            return Cut(sentence[:start].rstrip(" ,"), sentence[start:], "")
    return None


def opened(clause: str) -> int:
    """How many words say that a clause of the asker begins; 0 if none do. Raises DataProblem."""
    return _begins(_words(clause).said, 0, "opens")


def _finds(word: str) -> bool:
    """Whether a word is a verb of finding out, in any form of it. Raises DataProblem."""
    found = lists("lead_ins")["finds"]
    return word in found or any(word.endswith(end) and word.removesuffix(end) in found for end in ENDINGS)


def _words(sentence: str) -> Said:
    found = list(re.finditer(WORD, sentence.replace("’", "'")))
    return Said([match[0].lower() for match in found], [match.span() for match in found])


@lru_cache(maxsize=16)
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split(" ")) for phrase in lists("lead_ins")[name])


def _begins(said: list[str], at: int, name: str) -> int:
    """How many words the longest phrase of a list has that begins at a place; 0 if none does."""
    return next((n for n in range(LONGEST, 0, -1) if tuple(said[at : at + n]) in _phrases(name)), 0)


LONGEST = 5


def _asks(said: list[str], at: int) -> bool:
    asked = lists("lead_ins")["which"]
    first, second = (*said[at : at + 2], "", "")[:2]
    return first in asked or (first in lists("lead_ins")["of_which"] and second in asked)


def _joined(words: Said) -> Iterator[int]:
    """`I am drafting a note, and need to know who led`: where the clause is joined to what is wished."""
    if not words.said or not _begins(words.said, 0, "mine"):
        return
    for at, word in enumerate(words.said):
        if word in MARKS:
            return
        if word in ("and", "but", "so"):
            wish = at + 1 + (words.said[at + 1 : at + 2] in (["i"], ["we"]))
            while _begins(words.said, wish, "now"):
                wish += 1
            if _begins(words.said, wish, "wishes"):
                yield at
                return


def _at_comma(words: Said) -> Iterator[int]:
    """`For a chapter on mediation, who led`: where the mark behind such a beginning stands."""
    opens = _begins(words.said, 0, "opens")
    ends = [at for at, word in enumerate(words.said) if word in MARKS or word == ","]
    if opens and ends and words.said[ends[0]] in ",:" and opens < ends[0] < len(words.said) - 1:
        yield ends[0]


def _behind(words: Said) -> Iterator[int]:
    """`Who led, as my editor doubts it`: where a clause begins that reaches to the end."""
    said = words.said[:-1] if words.said[-1:] in (["?"], ["!"]) else words.said
    for at in range(1, len(said)):
        rest = said[at:]
        if not MARKS.isdisjoint(rest) or rest.count(",") > 1:
            continue
        reason, ground = _begins(said, at, "reasons"), _begins(said, at, "grounds")
        of_asker = reason and _begins(said, at + reason, "mine")
        wished = said[at] in ("which", "that") and said[at + 1 : at + 2] in (["i"], ["we"])
        if of_asker or ground or _begins(said, at, "to_write") or (wished and _begins(said, at + 2, "wishes")):
            yield at


def of_asker_alone(clause: str, lexicon: Lexicon) -> bool:
    """Whether a clause speaks of the asker, of what he writes or of what there is to go by, and neither limits what is
    asked nor claims."""
    words, typed = words_of(lexicon.folder), tokens(clause)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    plain = [token.plain for token in typed]
    content = [m for m in marks if m.kind in ("cue", "noun") or m.kind in NAMED]
    foreign = (words.me | words.mine).isdisjoint(plain) and any(_named(m, typed) for m in marks if m.kind == "unread")
    if foreign or not _in_english(marks, typed, lexicon):
        return False
    if not _speaks_of_asker(plain, words):
        told = [m for m in content if m.start >= max(opened(clause), 1) and not claims(m)]
        if any(words.grounds.isdisjoint(plain[m.start : m.end]) for m in told) or words.grounds.isdisjoint(plain):
            return False
    if any(dates(m, marks[at + 1 : at + 2]) and not _of_text(m, plain, words) for at, m in enumerate(marks)):
        return False
    if any(m.kind in LANDS for m in marks) or any(_asked(m, plain) for m in marks):
        return False
    denied = [m for m in marks if m.kind == "link" and m.target in LIMITS]
    if CONDITIONS & set(plain[1:]) or (denied and not (len(denied) == 1 and unable(plain, denied[0], words))):
        return False
    wanting = set(plain) & words.wants
    said = next((at for at, word in enumerate(plain) if word in words.says and _subject(plain[:at], words)), len(plain))
    claimed = any(m.start > said for m in content)
    return not claimed and not (wanting and any(wanting.isdisjoint(plain[m.start : m.end]) for m in content))


def _subject(before: list[str], words: Words) -> bool:
    """Whether a verb has the asker, or what is his, for its subject: `I read`, `I have heard`, `my notes say`."""
    return not words.me.isdisjoint(before[-2:]) or not words.mine.isdisjoint(before[-3:-1])


def _in_english(marks: list[Mark], typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether every word that is not read is one of everyday English, so that it names nothing."""
    unread = (token.plain for m in marks if m.kind == "unread" for token in typed[m.start : m.end])
    return all(word in lexicon.english for word in unread)


def _speaks_of_asker(plain: list[str], words: Words) -> bool:
    """Whether it is the asker of whom words speak, or somebody or something that writes for him."""
    writes = any(word in words.texts and not words.some.isdisjoint(plain[:at]) for at, word in enumerate(plain))
    whoever = plain[:1] == ["as"] and plain[1:2] in (["someone"], ["somebody"])
    looked = plain[:1] == ["having"] and not words.looked.isdisjoint(plain[1:3])
    ours = not words.mine.isdisjoint(plain) and of_writing(plain, words)
    return writes or whoever or looked or ours or not words.me.isdisjoint(plain)


def of_writing(plain: list[str], words: Words) -> bool:
    """Whether something written, or a question, is among words."""
    return not (words.texts | words.grounds | words.asking).isdisjoint(plain)


def _of_text(mark: Mark, plain: list[str], words: Words) -> bool:
    """`My second chapter`: a number of no round."""
    return mark.kind == "nth" and not words.texts.isdisjoint(plain[mark.end : mark.end + 1])


def _asked(mark: Mark, plain: list[str]) -> bool:
    """Whether a mark asks: `list` is a noun too, and `who` a relative behind `someone`."""
    relative = plain[max(mark.start - 1, 0) : mark.start] in (["someone"], ["somebody"])
    return mark.kind == "ask" and mark.end > mark.start and mark.target != "list" and not relative


IF_YOU = (["you"], ["your"], ["anyone"], ["anybody"], ["someone"], ["somebody"], ["one"], ["it"])
"""Behind `if` these make a request: `I should be glad if you could say who`."""


def _named(mark: Mark, typed: list[Token]) -> bool:
    """Whether a word that does not begin a clause has a capital letter."""
    return mark.start > 0 and any(token.typed[:1].isupper() for token in typed[mark.start : mark.end])


def _only_asks(clause: str, lexicon: Lexicon) -> bool:
    """Whether what stands before an embedded question only says that it is asked, by the asker or of whoever reads it:
    it names nothing and nobody."""
    words, typed = words_of(lexicon.folder), tokens(clause)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    plain = [token.plain for token in typed]
    ours = words.me | words.mine | words.you | {"us"}
    supposes = plain[:1] in (["were"], ["had"])
    if supposes or not words.he.isdisjoint(plain) or (len(plain) > 1 and ours.isdisjoint(plain)):
        return False
    if any(word in CONDITIONS and plain[at + 1 : at + 2] not in IF_YOU for at, word in enumerate(plain)):
        return False
    named = any(m.kind == "publisher" or (m.kind == "unread" and _named(m, typed)) for m in marks)
    if named or not _in_english(marks, typed, lexicon):
        return False
    if any(dates(m, marks[at + 1 : at + 2]) or m.kind in LANDS for at, m in enumerate(marks)):
        return False
    if any(m.kind in NAMED and typed[m.start].typed != "us" for m in marks):
        return False
    if any(m.kind == "cue" and not claims(m) and not _finds(plain[m.start]) for m in marks[:-1]):
        return False
    denied = [m for m in marks if m.kind == "link" and m.target in LIMITS]
    return not denied or (len(denied) == 1 and unable(plain, denied[0], words))
