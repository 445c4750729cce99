"""Words of which only a paper tells: `did the memorandum ban air strikes?`, `from when were the joint patrols to run?`

A word that the lexicon does not hold is read where it stands in a point of the one paper that is spoken of, or means
the same as one that does: the points of the paper are then what is asked for. One that stands in the name of the paper
says of it what everybody knows (`the Moscow Declaration of the three foreign ministers`) and is set aside.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, variants
from astana_cli.questions.lexis.text import Token, bare, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.model import Document

PAPERS = frozenset({("cue", "document"), ("cue", "treaty_kind")})
TELLING = ("unread", "group", "body")
"""Kinds of marks that may be words of a paper."""
COUNTING = frozenset({("cue", "count"), ("cue", "longest"), ("cue", "groupings")})
"""Cues that may be words of a paper: مجموعة العمل, `prolonged`, `armed groups`."""


def with_told(marks: list[Mark], typed: list[Token], k: Knowledge) -> list[Mark]:
    """The marks with the words of the paper that is spoken of read as such; as they are if one is of no paper, or of
    several."""
    of_paper = [m.kind == "document" or (m.kind, m.target) in PAPERS for m in marks]
    found = [told for d in _candidates(marks, typed, k) if (told := _told_by(d, marks, typed))]
    if len(found) != 1:
        return marks
    document, read = found[0]
    if any(m.kind == "document" for m in marks) or any(m.kind == "month" or m.is_year for m in marks):
        return read
    noun = of_paper.index(True)
    return [m._replace(kind="document", targets=(document,)) if at == noun else m for at, m in enumerate(read)]


def _candidates(marks: list[Mark], typed: list[Token], k: Knowledge) -> Iterable[Document]:
    """The one paper that is named, or that its kind and date single out; else all of the kind."""
    from astana_cli.questions.kinds.which_paper import document_of, of_kind
    from astana_cli.questions.sentence import Sentence
    from astana_cli.questions.when import Unclear
    from astana_cli.questions.which import Refusal, Unfit

    try:
        s = Sentence(marks, typed, k.last)
        if s.rounds or s.plural:
            return ()
        try:
            return [k.documents[d] for d in document_of(s, k)]
        except Unfit:
            return () if s.whens else of_kind(s, k)
    except (Unclear, Refusal):
        return ()


def _told_by(d: Document, marks: list[Mark], typed: list[Token]) -> tuple[str, list[Mark]] | None:
    """The paper and the marks with its words; None where a word is left that it does not hold."""
    read: list[Mark] = []
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end] if token.plain not in LIGHT]
        may = mark.kind in TELLING or (mark.kind, mark.target) in COUNTING
        if may and all(_holds(_points(d), word) for word in words):
            read.append(mark._replace(kind="cue", targets=("told",)))
        elif mark.kind == "unread" and all(_in(_name(d), word) and word not in LANGUAGES for word in words):
            read.append(mark.silenced())
        elif mark.kind == "unread":
            return None
        elif mark.kind in NUMERALS and read and _is_road(read[-1], typed):
            read.append(mark.silenced())  # `the M4`
        elif mark.kind in NUMERALS and mark.target == str(len(d.issuers)) and _of_name(d, marks, at, typed):
            read.append(mark.silenced())
        else:
            read.append(mark)
    return d.id, read


def _is_road(mark: Mark, typed: list[Token]) -> bool:
    return mark.target == "told" and typed[mark.start].plain in ROADS


def _of_name(d: Document, marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether words of a paper's name that are no others stand beside a number: `the three foreign ministers`."""
    near = [m for m in (*marks[max(0, at - 2) : at], *marks[at + 1 : at + 2]) if m.kind == "unread"]
    return bool(near) and all(_in(_name(d), token.plain) for m in near for token in typed[m.start : m.end])


def _holds(points: frozenset[str], word: str) -> bool:
    """Whether a word stands in a paper, or one that means the same; verbs of prescribing stand in all."""
    if _in(points, word) or not _stems(word).isdisjoint(_stemmed("prescribing")):
        return bool(points)
    return any(not _stems(word).isdisjoint(alike) and not points.isdisjoint(alike) for alike in _alike())


def _in(points: frozenset[str], word: str) -> bool:
    return not _stems(word).isdisjoint(points)


@lru_cache(maxsize=64)
def _words(texts: tuple[str, ...]) -> frozenset[str]:
    words = {token.plain for text in texts for token in tokens(text)} - LIGHT
    return frozenset(stem for word in words if not word.isdecimal() for stem in _stems(word))


def _points(d: Document) -> frozenset[str]:
    return _words(tuple(text for p in d.points if p.value for text in (p.value.text.en, p.value.text.ar)))


def _name(d: Document) -> frozenset[str]:
    return _words((d.name.en, d.name.ar))


@lru_cache(maxsize=1)
def _alike() -> tuple[frozenset[str], ...]:
    return tuple(_stemmed(which) for which in ALIKE)


@lru_cache(maxsize=32)
def _stemmed(which: str) -> frozenset[str]:
    return frozenset(stem for word in word_list("told", which) for stem in _stems(word))


@lru_cache(maxsize=1024)
def _stems(word: str) -> frozenset[str]:
    """A word without the endings and the Arabic clitics that change nothing of what it is: `removal`, `removed`."""
    if word.isascii():
        return frozenset({_without_end(word.replace("y", "i"), ENDS)})
    return frozenset(_without_end(rest, ARABIC_ENDS) for _, rest in ((("", bare(word))), *variants(word)))


def _without_end(word: str, ends: Iterable[str]) -> str:
    end = next((e for e in ends if word.endswith(e) and len(word) - len(e) >= SHORTEST), "")
    return word[: len(word) - len(end)]


def _longest_first(which: str) -> Iterator[str]:
    yield from sorted(word_list("told", which), key=len, reverse=True)


SHORTEST = 3
"""Letters that are left of a word without its ending."""
ENDS = tuple(_longest_first("ends"))
ARABIC_ENDS = tuple(_longest_first("arabic_ends"))
ROADS = word_list("told", "roads")
LIGHT = word_list("told", "light")
LANGUAGES = word_list("terms", "languages")
"""One may stand in a name and be the tongue of a paper all the same: هل نشرت المذكرة بالعربية."""
ALIKE = (
    *("strikes", "stopping", "leaving", "distance", "road", "patrols", "weapons", "groups", "aid", "forming", "voting"),
    *("principles", "kurds", "fighting", "punishing", "running", "observing"),
)
"""Lists of words that mean the same in a paper."""
