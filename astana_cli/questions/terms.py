"""Questions about words: what does a term mean, what is the difference between two. Read before anything else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from astana_cli.answers.query import Query
from astana_cli.questions.lexis.lists import alternatives, word_list
from astana_cli.questions.lexis.scan import Mark, variants
from astana_cli.questions.lexis.text import Token, bare, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from astana_cli.names.book import Book
    from astana_cli.questions.opened import Opened

ASKED = frozenset({"what", "list", "who"})
DEFINING = frozenset({"define", "compare", "same", "career", "fact", "alias"})
WHETHER = word_list("terms", "whether")
"""A question that opens so asks for a yes; `does the memorandum mention Idlib?` for no definition."""
PROCESS = word_list("terms", "process")
LONG = 3
"""Digits of a number that may be part of a name (`resolution 2254`) and is no round's."""
SHARED = word_list("terms", "shared")
"""Nouns that two terms may share: `the Geneva and Astana processes`."""
TWO = frozenset({"compare", "same"})
PROVIDING = ("provide", "specify", "stipulate", "say")
"""A question that ends so asks for what stands in a document."""
APART = ("set", "sets", "tell", "tells", "told")
PAPERS = frozenset({("cue", "document"), ("cue", "treaty_kind"), ("cue", "statement")})
FILLERS = word_list("terms", "fillers")
ADDRESSED = word_list("terms", "addressed")
"""For whom a term is explained and how plainly: `in one line for readers`, `to my students`, بلغة بسيطة."""
PLAINLY = word_list("terms", "lengths")
"""Of these words one stands where somebody asks for a few lines, or for others: `in a sentence or two`."""
COVERING = word_list("terms", "covering")
LABELS = word_list("terms", "labels")
"""`What does the label cover?` asks what it means, `what does the statement cover?` what stands in it."""
TEXTS = word_list("terms", "texts")
DESCRIBING = frozenset({"describe", "characterise", "characterize", "explain"})
"""`Describe a technical meeting`, where `describe the fifth round` is no request for a definition."""


def defined(typed: list[Token], marks: list[Mark], world: Opened) -> Query | None:
    """The definition that is asked for, if the question is nothing but a request for one and names a term whole."""
    if typed[-1].plain in PROVIDING:
        return None
    if not LANGUAGES.isdisjoint(token.plain for token in typed):
        marks = _translated(marks, typed)
    marks = _without_ends([_as_defining(mark, typed) for mark in _aliased(marks, typed)], typed)
    cues = {m.target for m in marks if m.kind == "cue" and m.target in DEFINING}
    if cues == {"career"} and any((m.kind, m.target) in PAPERS for m in marks):
        return None  # `البيان المشترك، شنو تاريخه؟`: a paper has a date
    if "define" in cues or not PLAINLY.isdisjoint(token.plain for token in typed):
        marks = _unaddressed(marks, typed)
    asks = {m.target for m in marks if m.kind == "ask"} | ({"what"} if typed[0].plain in ("ما", "وما") else set())
    if "define" in cues and marks[0].target == "which" and (marks[1].kind, marks[1].target) in PAPERS:
        return None  # `which statements refer to the Sochi congress?`: papers are asked for
    if not cues and asks == {"list"} and any((m.kind, m.target) == ("cue", "head") for m in marks):
        return None  # `name the head of delegation`: a person is asked for
    if not (cues or asks & ASKED) or (not cues and typed[0].plain in WHETHER) or "how_many" in asks:
        return None
    if any(m.kind in ("nth", "number", "person", "out", "month") and m.target != "other_talks" for m in marks):
        return None
    if any(m.kind == "digits" and len(m.target) < LONG for m in marks):
        return None
    there = len(typed) > 1 and typed[1].plain == "there"  # `is there a definition of it?`
    asked_whether = (
        typed[0].plain in WHETHER and not there and not any((m.target, m.start) == ("define", 0) for m in marks)
    )
    two = bool(cues & TWO) or (cues == {"define"} and asked_whether)
    found = _terms_named(marks, typed, cues, world, two=two)
    if found is None and cues == {"define"} and not asked_whether:
        found = _terms_named(marks, typed, cues, world, two=True)  # `what do guarantor and observer mean?`
    if found is None:
        return None
    if asks & {"who"} and not (cues or _who_they(typed, marks)):
        return None
    return Query("definition", terms=tuple(dict.fromkeys(found)))


def _terms_named(
    marks: list[Mark], typed: list[Token], cues: set[str], world: Opened, *, two: bool
) -> list[str] | None:
    """The term that is all that is named, or both of `two`; None where that is not so."""
    stretches = _stretches(_without_paper(marks, typed) if "define" in cues else marks, typed, two=two)
    if not stretches or len(stretches) > 2 or (len(stretches) == 2) != two:
        return None
    found = [_term(stretch, world) for stretch in stretches]
    if any(term is None for term in found):
        outside = PROCESS | TEXTS if "define" in cues else PROCESS
        ways = [(*_shorter(stretch, outside), _within(stretch, outside)) for stretch in stretches]
        found = [next(filter(None, (_term(way, world) for way in each)), None) for each in ways]
    if two and found[0] is None and stretches[1][-1].plain in SHARED:
        found[0] = _term([*stretches[0], stretches[1][-1]], world)
    named = [term for term in found if term]
    return named if len(named) == len(found) else None


def _translated(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks of ما المقابل العربي لعبارة guarantor state, وما مقابله العربي as those of a request for a definition,
    which is told in both languages, where the term is written in the other one."""
    latin = any(token.plain.isascii() and token.plain.isalpha() for token in typed)
    said = [at for at, m in enumerate(marks) if any(_held(word, TRANSLATING) for word in _plain(m, typed))]
    named = [m for m in marks if all(word in LANGUAGES for word in _plain(m, typed)) and m.end == m.start + 1]
    if not (latin and (said or named)):
        return marks
    asked = [m._replace(kind="cue", targets=("define",)) if at in said else m for at, m in enumerate(marks)]
    return [m._replace(kind="stop", targets=("ar",), lead="") if m in named else m for m in asked]


LANGUAGES = word_list("terms", "languages")
TRANSLATING = word_list("terms", "translating")


def _without_ends(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks without `supposed to be` at the end, and without `there` in `is there a definition of it?`"""
    words = [token.plain for token in typed]
    end = len(words) - len(SUPPOSED) if words[-len(SUPPOSED) :] in (SUPPOSED, [*SUPPOSED[:-1], "mean"]) else len(words)
    there = words[0] in WHETHER and words[1:2] == ["there"] and any(m.target == "define" for m in marks)
    return [m for m in marks if m.end <= end and not (there and m.start == 1)]


SUPPOSED = ["supposed", "to", "be"]


def _who_they(typed: list[Token], marks: list[Mark]) -> bool:
    """`HTS, who are they?`, of a party or a group that is named, and not of the guarantors."""
    words = [token.plain for token in typed if token.plain]
    return words[-3:] == ["who", "are", "they"] and all(m.kind != "cue" for m in marks)


def named_alone(typed: list[Token], marks: list[Mark], world: Opened) -> Query | None:
    """The definition of a term that is all that is said, or all that somebody asks to have explained: `observation
    post?`, `could you explain the Astana process?`; not of `the Syrian sides` or `the Astana round`, of which something
    may be asked."""
    if all(mark.kind in OF_TALKS or _names_round(mark, typed) for mark in marks):
        return None
    words = [token for token in typed if token.plain and token.plain not in ARTICLES]
    term = _term(words, world) if len(words) > 1 else None
    return Query("definition", terms=(term,)) if term else None


ARTICLES = frozenset({"the", "a", "an"})


def dated(typed: list[Token], world: Opened) -> Query | None:
    """The definition of a term of which nothing is asked but since when or until when it is: `date of the Adana
    agreement`, `when was the FSA founded?`; only where the definition tells of it."""
    words = [token for token in typed if token.plain and token.plain not in ARTICLES]
    if DATING.isdisjoint(token.plain for token in words):
        return None
    while words and words[0].plain in AROUND:
        words = words[1:]
    while words and words[-1].plain in AROUND:
        words = words[:-1]
    term = _term(words, world) if words and len(words) < len(typed) else None
    told = re.search(_beginning(ends=any(token.plain in ENDING for token in typed)), _told_of(term, world))
    return Query("definition", terms=(term,)) if term and told else None


def _told_of(term: str | None, world: Opened) -> str:
    """What a term means, in English; "" for none."""
    meant = world.k.terms[term].definition.value if term else None
    return meant.en if meant else ""


@lru_cache(maxsize=2)
def _beginning(*, ends: bool) -> str:
    """A pattern of what tells since when something is, and, with `ends`, until when."""
    begun = rf"(?i)\b({alternatives('terms', 'beginning')})\b[^;]*?{YEAR}"
    return rf"{begun} to [^;]*?{YEAR}" if ends else begun


YEAR = r"\b(19|20)\d\d\b"
ENDING = word_list("terms", "ending")


DATING = word_list("terms", "dating")
"""Words of which one stands in every question for a date."""
AROUND = word_list("terms", "around")
"""What stands around a term in such a question, and asks no more than when it came about."""


def _names_round(mark: Mark, typed: list[Token]) -> bool:
    process = mark.target == "process" and typed[mark.end - 1].plain in PROCESS
    return mark.kind == "noun" and not process


OF_TALKS = frozenset({"stop", "party", "parties", "syria"})


def _as_defining(mark: Mark, typed: list[Token]) -> Mark:
    """`How is it defined?`, `how does it differ from an observer?`, `as opposed to the process`."""
    word = typed[mark.end - 1].plain
    described = word in DESCRIBING and [t.plain for t in typed[mark.end : mark.end + 1]] in (["a"], ["an"])
    if (mark.kind, mark.target) == ("cue", "contents") and (word == "defined" or described):
        return mark._replace(targets=("define",))
    if (
        word == "from"
        and _plain(mark, typed) == ["apart", "from"]
        and any(token.plain in APART for token in typed[: mark.start])
    ):
        return mark._replace(kind="cue", targets=("compare",))
    differs = (mark.kind, mark.target) == ("cue", "change") and word in DIFFERENT
    if differs or ((mark.kind, mark.target) == ("link", "instead") and "opposed" in _plain(mark, typed)):
        return mark._replace(kind="cue", targets=("compare",))
    return mark


DIFFERENT = frozenset({"differ", "differs", "different", "يختلف", "تختلف", "مختلف", "مختلفه"})


def _unaddressed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks without those that say for whom a term is explained, or in how many words: `to a class of
    sixteen-year-olds`, بسطرين."""
    aside = ADDRESSED | COVERING if any(token.plain in LABELS for token in typed) else ADDRESSED
    said = [all(_held(word, aside) for word in _plain(mark, typed)) for mark in marks]
    kept = []
    for at, mark in enumerate(marks):
        counts = mark.kind in ("number", "digits") and at + 1 < len(marks) and said[at + 1]
        if not (said[at] or counts) or (mark.kind, mark.target) == ("cue", "define"):
            kept.append(mark)
    return kept


def _held(word: str, among: frozenset[str]) -> bool:
    return word in among or any(rest in among for _, rest in variants(word))


def _aliased(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with `called` behind `also`, `what else` as a request for other names."""
    words = {token.plain for token in typed}
    more = not words.isdisjoint(("also", "else")) or any(m.target == "alias" for m in marks)
    if not more and "aka" not in words:
        return marks
    asked = any(m.kind == "ask" and m.target in ("what", "which") for m in marks)
    return [
        m._replace(targets=("alias",))
        if (more and (m.kind, m.target) == ("cue", "called")) or (asked and _plain(m, typed)[:1] in (["also"], ["aka"]))
        else m
        for m in marks
    ]


def _plain(mark: Mark, typed: list[Token]) -> list[str]:
    return [token.plain for token in typed[mark.start : mark.end]]


def _without_paper(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks without `in the memorandum`, بالاتفاق at the end: a term means there what it means in the process."""
    said = [at for at, mark in enumerate(marks) if mark.kind != "stop"]
    papers = [at for at in said if (marks[at].kind, marks[at].target) in PAPERS]
    if papers and any((m.kind, m.target) == ("cue", "define") for m in marks[papers[0] + 1 :]):
        marks = [mark for at, mark in enumerate(marks) if at != papers[0]]
        said = [at for at, mark in enumerate(marks) if mark.kind != "stop"]
    if not said or (marks[said[-1]].kind, marks[said[-1]].target) not in PAPERS:
        return marks
    if len(said) > 1 and (marks[said[-2]].kind, marks[said[-2]].target) in PAPERS and said[-2] == said[-1] - 1:
        marks, said = marks[: said[-1]], said[:-1]  # `in the memorandum texts`
    behind = marks[said[-2]] if len(said) > 1 else None
    if behind is not None and (behind.kind, behind.target) == ("cue", "define") and typed[behind.start].plain == "in":
        return marks[: said[-2]]
    if marks[said[-1]].lead.endswith("ب"):
        return marks[: said[-1]]
    before = next((at for at in reversed(said[:-1]) if (marks[at].kind, marks[at].target) != ("noun", "astana")), 0)
    return marks[:before] if before and (marks[before].kind, marks[before].target) == ("link", "in") else marks


def _stretches(marks: list[Mark], typed: list[Token], *, two: bool) -> list[list[Token]]:
    """The stretches of words that are neither question words nor fillers; `and`, `as` part two of them."""
    found: list[list[Token]] = [[]]
    for mark in marks:
        words = typed[mark.start : mark.end]
        if _asking(mark, words):
            if two and found[-1]:
                found.append([])
            continue
        parts = mark.lead.startswith("و") or (mark.kind == "link" and mark.target in ("and", "from"))
        if two and parts and found[-1]:
            found.append([])
        if mark.kind == "link" and mark.target in ("and", "between", "from", "in"):
            continue
        lead = "" if found[-1] else mark.lead
        found[-1] += [
            Token(w.typed[len(lead) :], w.plain[len(lead) :]) if lead and i == 0 else w for i, w in enumerate(words)
        ]
    return [stretch for stretch in found if stretch]


def _asking(mark: Mark, words: list[Token]) -> bool:
    return (
        mark.kind in ("ask", "stop")
        or (mark.kind == "cue" and mark.target in (*DEFINING, "exact"))
        or all(w.plain in ("ما", "وما") or any(rest in FILLERS for _, rest in variants(w.plain)) for w in words)
    )


def _within(stretch: list[Token], outside: frozenset[str]) -> list[Token]:
    """A stretch without the name of the process: `guarantor state, definition (Astana)`."""
    return [token for token in stretch if token.plain not in outside] or stretch


def _shorter(stretch: list[Token], outside: frozenset[str]) -> Iterator[list[Token]]:
    """A stretch without the last words that name the process or its papers: بمنصة أستانا في القاعدة is no بمنصة."""
    while len(stretch) > 1 and (stretch[-1].plain in outside or stretch[-1].plain.removeprefix("ب") in outside):
        stretch = stretch[:-1]
        yield stretch


def _term(stretch: list[Token], world: Opened) -> str | None:
    found = world.books.terms.exact(" ".join(token.plain for token in stretch))
    found = found or world.books.terms.exact(" ".join(token.typed for token in stretch))
    for lead, first in variants(stretch[0].plain) if not found else ():
        found = found or (world.books.terms.exact(" ".join((first, *(t.plain for t in stretch[1:])))) if lead else ())
    if not found and not stretch[0].plain.isascii():
        found = _by_sound([token.plain for token in stretch], world)
    if not found and [token.plain for token in stretch] == ["process"]:
        found = world.books.terms.exact("astana process")
    return found[0] if len(found) == 1 else None


def _by_sound(words: list[str], world: Opened) -> tuple[str, ...]:
    """The term with a name that dialects say, and many write, like these words: الثلاتية for الثلاثية."""
    ways = {" ".join((bare(first), *map(bare, words[1:]))) for _, first in variants(words[0])}
    return tuple(term for term, names in _spelled_names(world.books.terms) if not ways.isdisjoint(names))


@lru_cache(maxsize=2)
def _spelled_names(terms: Book) -> list[tuple[str, list[str]]]:
    """Each term with its names in plain words."""
    return [(entry.id, spelled(list(entry.forms))) for entry in terms.entries]
