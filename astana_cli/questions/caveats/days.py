"""Days that bear a number: `يوم الاثنين` is a Monday and no second round, the first day of a round is its opening, and
`on the 21st or the 22nd` are days and no rounds."""

from __future__ import annotations

from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import Mark

EDGES = {"first": "start", "last": "end"}
WEEKDAYS = ("monday", "tuesday", "sunday")
"""Days whose Arabic names are numbers as well; behind a word for `day` they are days."""


def days(v: View) -> list[Mark]:
    """The marks, with the days among them told from numbers."""
    found = list(v.marks)
    for at in v.all_of("number"):
        day = next((day for day in WEEKDAYS if v.says(at, day)), "")
        named = at > 0 and (v.among(v.words[at - 1][-1:], "on_day") or _of_a_weekday(v, at))
        named |= bool(day) and _beside_weekday(v, at)
        if day and named and len(v.words[at]) == 1:
            found[at] = v.marks[at]._replace(kind="weekday", targets=(day,))
    for at in v.all_of("link", *EDGES):
        if (v.says(at - 1, "day") or v.says(at + 1, "day")) and not _of_a_round(v, at):
            found[at] = v.marks[at]._replace(kind="cue", targets=(EDGES[v.marks[at].target],))
    return found


def _of_a_round(v: View, at: int) -> bool:
    """`الجولة الأخيرة في أي يوم كانت؟`: the last round, and not its last day."""
    return v.has(at - 1, "noun", "round") and v.first(at - 1).startswith("ال") and v.first(at).startswith("ال")


def _of_a_weekday(v: View, at: int) -> bool:
    """`جولة الاثنين`: the round on Monday, and not the second."""
    construct = v.has(at - 1, "noun", "round") and not v.first(at - 1).startswith(("ال", "بال", "لل", "عال", "وال"))
    return construct and v.first(at).startswith("ال")


def _beside_weekday(v: View, at: int) -> bool:
    """`الاثنين والثلاثاء`, `الاثنين ولا الثلاثاء`: joined to another day, and not to the one before it."""
    after, before = v.beside(at), v.beside(at, -1)
    joined = _weekday(v, after) and v.marks[after].lead.startswith("و")
    behind = v.has(after, "link", "or", "and") and _weekday(v, v.beside(after))
    return joined or behind or (v.has(before, "link", "or", "and") and _weekday(v, v.beside(before, -1)))


def _weekday(v: View, at: int) -> bool:
    """Whether a mark is a day of the week, or, with its article, a number that is the name of one: الأحد, الاثنين."""
    number = v.has(at, "number") and "ال" in v.first(at)[:3] and v.says(at, *WEEKDAYS)
    return v.has(at, "weekday") or number


def guessed(v: View) -> list[Mark]:
    """The marks of `did round 20 end on the 21st or the 22nd?`, with the days taken away and the date asked for: they
    have no month of their own, and the date itself settles which it was."""
    asked = v.all_of("ask", "yesno")
    if not asked:
        return v.marks
    whole = next((range(at, end) for at in range(len(v.marks)) if (end := _days_from(v, at))), range(0))
    if not whole or not any(v.has(v.beside(at, -1), "noun", "round") for at in range(len(v.marks)) if _is_day(v, at)):
        return v.marks
    when = v.marks[asked[0]]._replace(targets=("when",))
    return [when if at == asked[0] else m.silenced() if at in whole else m for at, m in enumerate(v.marks)]


def _days_from(v: View, at: int) -> int:
    """Where days that begin at a mark end, with the month and year behind the last of two; 0 if none do."""
    on_the = v.has(at, "nth") and v.before(at)[-2:] == ["on", "the"]
    if not _is_day(v, at) or v.has(v.beside(at), "noun") or not (on_the or v.says(v.beside(at, -1), "on_day")):
        return 0
    last = at
    while v.has(v.beside(last), "link", "or") and _is_day(v, v.beside(v.beside(last))):
        last = v.beside(v.beside(last))
    dated = v.has(v.beside(last), "month")
    if dated and (last == at or not on_the):
        return 0
    if dated:
        last = v.beside(last)
        year = v.beside(last)
        last = year if year >= 0 and v.marks[year].is_year else last
    return last + 1


def _is_day(v: View, at: int) -> bool:
    return any(v.has(at, kind) for kind in ("nth", "digits")) and int(v.marks[at].target) <= LONGEST_MONTH


LONGEST_MONTH = 31
