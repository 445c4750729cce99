"""Days that bear a number: `يوم الاثنين` is a Monday and no second round, the first day of a round is its opening."""

from __future__ import annotations

from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import Mark

EDGES = {"first": "start", "last": "end"}
WEEKDAYS = ("monday", "tuesday", "sunday")
"""Days whose Arabic names are numbers as well; behind a word for `day` they are days."""


def days(v: View) -> list[Mark]:
    """The marks, with the days among them told from numbers."""
    found = list(v.marks)
    for at, mark in enumerate(v.marks):
        if mark.kind == "number" and mark.end - mark.start == 1 and at and v.among(v.words[at - 1][-1:], "on_day"):
            day = next((day for day in WEEKDAYS if v.says(at, day)), "")
            found[at] = mark._replace(kind="weekday", targets=(day,)) if day else mark
        if v.has(at, "link", *EDGES) and (v.says(at - 1, "day") or v.says(at + 1, "day")):
            found[at] = mark._replace(kind="cue", targets=(EDGES[mark.target],))
    return found
