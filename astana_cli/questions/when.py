"""Dates in a question: days, months in four series of names, years, and spans of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, YEARS, Mark
from astana_cli.questions.lexis.text import Token

MEETINGS = word_list("when", "meetings")
"""After these nouns a number before a month is a day; after `round` it is the round."""
ISO = r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$"
DMY = r"^(\d{1,2})[./](\d{1,2})[./](\d{4})$"


class When(Struct, frozen=True):
    """A date as far as it was given, and the marks that gave it (`start` inclusive, `end` exclusive)."""

    year: int | None
    months: tuple[int, ...]
    days: tuple[int, ...]
    start: int
    end: int
    whole: bool = False
    """Whether all the months, or all the days, are meant, as in `spring 2018`, rather than one of several."""
    edge: str = ""
    """`start` or `end` where it is called the beginning or the end of a time, which in a span is a day of it."""

    def iso(self) -> tuple[str, ...]:
        """The date as ISO 8601 values, one for each reading; without a year only `--MM` or `--MM-DD`."""
        year = str(self.year) if self.year else "-"
        if not self.months:
            return (year,)
        if not self.days:
            return tuple(f"{year}-{month:02d}" for month in self.months)
        lengths = {month: _length(self.year, month) for month in self.months}
        return tuple(f"{year}-{m:02d}-{day:02d}" for m in self.months for day in self.days if day <= lengths[m])


def _length(year: int | None, month: int) -> int:
    """How many days a month has; at most, where the year is not known."""
    leap = year is None or year % 4 == 0
    return 30 if month in (4, 6, 9, 11) else 31 if month != 2 else 29 if leap else 28


class Unclear(Exception):
    """A date that can be read in two ways, such as 5/4/2017, or that no calendar has; carries the words."""


def dates(marks: Sequence[Mark], typed: Sequence[Token], last: int) -> list[When]:
    """The dates among the marks, in order; `last` is the number of the last round. Raises Unclear."""
    found: list[When] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        when = (mark.kind in DATING or (mark.kind, mark.target) in BEGINNING) and (
            _numeric(marks, typed, at)
            or _part(marks, typed, at)
            or _worded(marks, typed, at, last)
            or _year(marks, typed, at)
        )
        if when:
            if when.days and not when.iso():
                raise Unclear(_words(marks, typed, when))
            found.append(when)
            at = when.end
        else:
            at += 1
    return found


DATING = frozenset({"unread", "season", "part", "digits", "nth", "number", "month"})
BEGINNING = frozenset({("cue", "start"), ("cue", "end"), ("cue", "month"), ("cue", "year"), ("link", "first")})
"""Kinds of marks with which a date may begin, and meanings of others."""


def _words(marks: Sequence[Mark], typed: Sequence[Token], when: When) -> str:
    said = typed[marks[when.start].start : marks[when.end - 1].end]
    return " ".join(token.typed for token in said)


def with_years(found: list[When]) -> list[When]:
    """`In 2019, the summer round`: a year that stands alone belongs to the one month or season that has none, if there
    is such a day in it."""
    alone = [when for when in found if when.year and not when.months]
    open_ones = [when for when in found if when.year is None]
    if len(found) != 2 or len(alone) != 1 or len(open_ones) != 1:
        return found
    joined = replace(open_ones[0], year=alone[0].year)
    return [joined] if joined.iso() else found


def _numeric(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> When | None:
    word = typed[marks[at].start].plain if marks[at].kind == "unread" else ""
    if not word[:1].isdecimal():
        return None
    iso = re.match(ISO, word)
    if iso:
        year, month, days = int(iso[1]), int(iso[2]), (int(iso[3]),) if iso[3] else ()
        return _numbered(year, month, days, at)
    dmy = re.match(DMY, word)
    if not dmy:
        return None
    one, two, year = int(dmy[1]), int(dmy[2]), int(dmy[3])
    if one <= 12 and two <= 12 and one != two:
        raise Unclear(word)
    day, month = (one, two) if two <= 12 else (two, one)
    return _numbered(year, month, (day,), at)


def _numbered(year: int, month: int, days: tuple[int, ...], at: int) -> When | None:
    real = year in YEARS and 1 <= month <= 12 and 0 not in days
    return When(year, (month,), days, at, at + 1) if real else None


def _part(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> When | None:
    """`Spring 2018`, `early 2019`, `the second half of 2017`, `late May 2018`. A winter lies at both ends of
    a year: one of its months is meant."""
    mark = marks[at]
    if mark.kind == "season":
        year, end = _year_after(marks, typed, at + 1)
        if year is None and not any(m.is_year for m in marks):
            return None
        first, last = (int(month) for month in mark.target.split("-"))
        if first > last:
            return When(year, (*range(1, last + 1), *range(first, 13)), (), at, end)
        return When(year, tuple(range(first, last + 1)), (), at, end, True)
    edge = mark.kind == "cue" and mark.target in EDGES and _named_edge(mark, typed)
    if mark.kind != "part" and not edge:
        return None
    share, called = (EDGES[mark.target], mark.target) if edge else (mark.target, "")
    inner = _worded(marks, typed, at + 1) if not edge else _month_behind(marks, typed, at)
    if inner and inner.months and not inner.days:
        count, of = (int(number) for number in share.split("/"))
        days = range((count - 1) * DAYS // of + 1 - SLACK, count * DAYS // of + 1 + SLACK)
        return replace(inner, days=tuple(d for d in days if 1 <= d <= DAYS), start=at, whole=True, edge=called)
    year, end = _year_after(marks, typed, at + 1)
    if year is None:
        return None
    count, of = (int(number) for number in share.split("/"))
    return When(year, tuple(range((count - 1) * 12 // of + 1, count * 12 // of + 1)), (), at, end, True, called)


def _month_behind(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> When | None:
    """The month of `at the end of November 2018`, where it stands for a time and not for the round of that month (`the
    end of the November round`)."""
    before = at - 1
    while before >= 0 and marks[before].kind == "stop":
        before -= 1
    timed = before >= 0 and (marks[before].kind, marks[before].target) == ("link", "in")
    month = at + 1
    if month < len(marks) and typed[marks[month].start].plain == "of":
        month += 1
    behind = month < len(marks) and marks[month].kind == "month"
    found = _worded(marks, typed, month) if behind and (timed or marks[at].lead) else None
    after = marks[found.end] if found and found.end < len(marks) else None
    return None if after is not None and after.kind == "noun" else found


def _named_edge(mark: Mark, typed: Sequence[Token]) -> bool:
    """Whether a word names the beginning or the end of a time, and is no verb: rounds that began in 2019 began in any
    month of it."""
    if mark.end - mark.start > 1 and typed[mark.end - 1].plain == "days":
        return True
    noun = typed[mark.start].plain[len(mark.lead) :].removeprefix("ال") in EDGE_NOUNS and mark.end - mark.start == 1
    return noun and not (mark.end < len(typed) and typed[mark.end].plain == "in")


EDGE_NOUNS = word_list("when", "edges")
EDGES = {"start": "1/3", "end": "3/3"}
"""`The beginning of 2019` is its first third, `the end` its last."""
DAYS = 31
SLACK = 2
"""Days by which the thirds of a month run into each other."""


def _worded(marks: Sequence[Mark], typed: Sequence[Token], at: int, last: int = 0) -> When | None:
    days, here = _days(marks, typed, at, last)
    if not days and _first_of_month(marks, typed, at):
        days, here = (1,), at + 1
    here = _skip(marks, typed, here) if days else here
    months, here_after = _months(marks, typed, here)
    if not months:
        return None
    here = here_after
    if not days:
        days, here = _days_after(marks, typed, here)
    year, here = _year_after(marks, typed, here)
    return When(year, months, days, at, here)


def _days(marks: Sequence[Mark], typed: Sequence[Token], at: int, last: int) -> tuple[tuple[int, ...], int]:
    """Numbers 1 to 31 joined by and, or, to or a dash, with a month after them."""
    days: list[int] = []
    here = at
    before = marks[at - 1] if at else None
    round_named = before and before.kind == "noun" and typed[before.end - 1].plain not in MEETINGS
    counted = at > 1 and _counts_round(marks[at - 2])
    if (
        round_named
        and not counted
        and not (at < len(marks) and marks[at].kind == "digits" and int(marks[at].target) > last > 0)
    ):
        return (), at
    while (
        here < len(marks)
        and marks[here].kind in NUMERALS
        and 1 <= int(marks[here].target) <= 31
        and not _of_round(marks[here], typed)
    ):
        days.append(int(marks[here].target))
        here += 1
        joined = here
        while joined < len(marks) and _joins(marks[joined], typed):
            joined += 1
        if joined < len(marks) and marks[joined].kind in NUMERALS:
            here = joined
        else:
            break
    return tuple(days), here


def _first_of_month(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> bool:
    """`الأول من كانون الثاني`: a day, where no meeting stands before it that is the first."""
    if at >= len(marks) or (marks[at].kind, marks[at].target) != ("link", "first"):
        return False
    behind = _skip(marks, typed, at + 1)
    month = at + 1 < behind < len(marks) and marks[behind].kind == "month"
    return month and typed[marks[at].start].plain == "الاول" and not (at and marks[at - 1].kind == "noun")


def _of_round(mark: Mark, typed: Sequence[Token]) -> bool:
    """`الجولة الثانية شباط 2021`: days are masculine in Arabic, so a feminine ordinal numbers a round."""
    word = typed[mark.start].plain
    return mark.kind == "nth" and not word.isascii() and word.endswith("ه")


def _counts_round(mark: Mark) -> bool:
    """Whether a mark numbers the noun behind it, so that what follows is a date: `the 13th round (1-2 August 2019)`."""
    return mark.kind == "nth" or (mark.kind, mark.target) in (("link", "first"), ("link", "last"))


def _joins(mark: Mark, typed: Sequence[Token]) -> bool:
    return (mark.kind == "link" and mark.target in ("and", "or", "to", "to_place")) or typed[mark.start].plain in (
        "-",
        "/",
        "ال",
        "the",
        "on",
    )


def _days_after(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> tuple[tuple[int, ...], int]:
    """`May 4`, `November 22-23`: digits after a month, unless they are a year."""
    days: list[int] = []
    here = at
    while here < len(marks) and marks[here].kind in ("digits", "nth") and 1 <= int(marks[here].target) <= 31:
        days.append(int(marks[here].target))
        here += 1
        if here + 1 < len(marks) and _joins(marks[here], typed) and marks[here + 1].kind == "digits":
            if int(marks[here + 1].target) <= 31:
                here += 1
        else:
            break
    return tuple(days), here


def _months(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> tuple[tuple[int, ...], int]:
    months: tuple[int, ...] = ()
    here = at
    if here + 1 < len(marks) and marks[here].kind == "cue" and marks[here].target == "month":
        number = marks[here + 1]
        if number.kind in NUMERALS and 1 <= int(number.target) <= 12:
            said = [token.plain for token in typed[marks[here].start : number.end]]
            if said[-1] in ONE and _year_after(marks, typed, here + 2)[0] is None:
                raise Unclear(" ".join(token.typed for token in typed[marks[here].start : number.end]))
            return (int(number.target),), here + 2
        here += 1 + (typed[marks[here + 1].start].plain == "of")
    while here < len(marks) and marks[here].kind == "month":
        several = tuple(int(part) for part in marks[here].target.split("|"))
        both = tuple(m for m in several if m in months)
        if months and not both:
            break
        months = both or several
        here += 1
    return months, here if months else at


ONE = frozenset({"واحد"})
"""`شهر واحد` is January where a year stands behind it, else as well any one month."""


def _skip(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> int:
    while at < len(marks) and typed[marks[at].start].plain in ("of", "من", "the", "شهر", "في"):
        at += 1
    return at


def _year_after(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> tuple[int | None, int]:
    here = at
    while here < len(marks) and (
        typed[marks[here].start].plain in ("of", "من", "in", "the")
        or (marks[here].kind, marks[here].target) == ("cue", "year")
    ):
        here += 1
    if here < len(marks) and marks[here].is_year:
        return int(marks[here].target), here + 1
    return None, at


def _year(marks: Sequence[Mark], typed: Sequence[Token], at: int) -> When | None:
    here = at
    if (marks[at].kind, marks[at].target) == ("cue", "year"):
        here += 1
    if here < len(marks) and marks[here].is_year:
        return When(int(marks[here].target), (), (), at, here + 1)
    return None
