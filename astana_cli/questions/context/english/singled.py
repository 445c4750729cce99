"""English turns that single out a round: `the round that opened 2018`, `when did they last meet in Sochi?`, `the only
round of 2023`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Pass, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

LANDS = frozenset({"place", "city_name", "country"})
NUMBERS = frozenset({"digits", "nth", "number"})
FIRST_YEAR = 1990
"""A number in digits from this on is a year."""


def of_its_year(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round opened 2018?`, `the round that closed out the year 2017`: the first or the last of that year."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "start", "end") or typed[mark.end - 1].plain in IN:
            continue
        noun, year = beside(marks, at, -1), beside(marks, at)
        if noun >= 0 and is_a(marks[noun], "ask", "which"):
            noun = beside(marks, noun, -1)
        if is_a(marks[year], "cue", "year") and year >= 0:
            year = beside(marks, year)
        rounds = noun >= 0 and is_a(marks[noun], "noun", "round") and not (noun and marks[noun - 1].kind in NUMBERS)
        if rounds and year > at and _year(marks[year]):
            found[at] = mark._replace(kind="link", targets=("first" if mark.target == "start" else "last",))
            found[noun + 1 : at] = [m.silenced() for m in found[noun + 1 : at]]
    return found


def _year(mark: Mark) -> bool:
    return mark.kind == "digits" and int(mark.target) >= FIRST_YEAR


def last_met(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did negotiators last gather in Sochi?`, `when was a round held there for the first time?`: the date of the
    last or the first round there, where nobody is named."""
    cues = {m.target for m in marks if m.kind == "cue" and not _who(m, typed) and not _went(m, typed)}
    named = {m.kind for m in marks} - KINDS
    numbered = any(m.kind in NUMBERS and not _year(m) for m in marks)
    asked = [m.target for m in marks if m.kind == "ask"]
    if named or numbered or not cues <= CUES or asked not in (["when"], ["where"]):
        return marks
    if not any(m.kind in LANDS or _year(m) for m in marks):
        return marks

    def met(mark: Mark) -> bool:
        return is_a(mark, "cue", "held", "moved") or _went(mark, typed)

    found: list[Mark] = []
    for at, mark in enumerate(marks):
        near = beside(marks, at)
        edge = "first" if is_a(mark, "cue", "firsttime") else "last"
        if (is_a(mark, "cue", "firsttime") or is_a(mark, "link", "most_recently")) and mark.end - mark.start > 1:
            said = mark._replace(kind="link", targets=(edge,), end=mark.end - 1)
            found += [said, Mark("noun", ("round",), mark.end - 1, mark.end)]
        elif met(mark) and at and is_a(marks[at - 1], "link", "first", "last"):
            found.append(mark._replace(kind="noun", targets=("round",)))
        else:
            whoever = _who(mark, typed) and is_a(marks[near], "link", "first", "last", "most_recently")
            found.append(mark.silenced() if whoever or _went(mark, typed) else mark)
    edges = [m for m in found if is_a(m, "link", "first", "last")]
    return found if len(edges) == 1 and found != marks else marks


def _who(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is a word for those who meet."""
    return mark.kind == "cue" and typed[mark.end - 1].plain in WHO


def _went(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark says that those who meet went somewhere."""
    return is_a(mark, "cue", "attend") and typed[mark.start].plain in WENT


KINDS = LANDS | {"ask", "cue", "stop", "word", "link", "noun", "digits", "month"}
CUES = frozenset({"held", "moved", "firsttime", "host", "venue", "there"})


def only_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The only round of 2023`, `the sole meeting in Sochi that year`: a round, of which the record must say that it
    was the only one."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.end - mark.start > 1 or typed[mark.start].plain not in ONLY:
            continue
        before = typed[mark.start - 1].plain if mark.start else ""
        noun = at + 1
        while noun < len(marks) and (marks[noun].kind in LANDS or _year(marks[noun]) or marks[noun].kind == "month"):
            noun += 1
        if noun == len(marks) or before not in ARTICLES:
            continue
        one = typed[marks[noun].start].plain == "one" and any(is_a(m, "noun", "round") for m in marks[:at])
        if is_a(marks[noun], "noun", "round", "process") or one:
            found[at] = mark._replace(kind="sole")
            found[noun] = marks[noun].silenced() if one else marks[noun]._replace(targets=("round",))
    return found


def last_for(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round was the last for the Americans?`: of theirs, and no length."""
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end]]
        owner = beside(marks, at)
        the = mark.start > 0 and typed[mark.start - 1].plain == "the"
        if words == ["last", "for"] and the and owner > 0 and marks[owner].kind in NAMES:
            last = mark._replace(kind="link", targets=("last",), end=mark.start + 1)
            return [*marks[:at], last, Mark("stop", ("en",), mark.start + 1, mark.end), *marks[at + 1 :]]
    return marks


def broke_down(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did the talks break down?`: no interval."""
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,))
        if is_a(m, "cue", "gap")
        and typed[m.start].plain in BREAKS
        and typed[m.end : m.end + 1]
        and _apart(typed[m.end])
        else m
        for m in marks
    ]


def _apart(token: Token) -> bool:
    return token.plain in ("down", "up", "off", "apart")


BREAKS = frozenset({"break", "breaks", "breaking", "broke"})
NAMES = frozenset({"party", "person", "capital", "syria", "document", "event"})
ARTICLES = frozenset({"the", ""})
IN = word_list("singled", "in")
ONLY = word_list("singled", "only")
OPENS = word_list("singled", "opens")
WENT = word_list("singled", "went")
WHO = word_list("singled", "who")

RULES: tuple[tuple[frozenset[str], Pass], ...] = (
    (OPENS, of_its_year),
    (frozenset({"first", "last", "recently"}), last_met),
    (frozenset({"last"}), last_for),
    (BREAKS, broke_down),
    (ONLY, only_one),
)
"""Each rule with the words of which one must be there for it."""
