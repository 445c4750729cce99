"""Tables of rounds with their columns: `all meetings: number, city, opening day`, جدول بأرقام الجولات ومدنها."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

SHOWN = frozenset({"city", "place", "date", "start", "end", "year", "held", "country"})
"""Cues for what a list of rounds shows of each."""
KINDS = frozenset({"cue", "stop", "word", "link", "noun", "number_noun", "digits", "month", "unread", "ask"})
NUMBERS = word_list("columns", "numbers")


def columns(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, where rounds are listed and nothing else is asked: the words for their numbers add nothing, and a day
    of opening beside a place is a date. Raises DataProblem."""
    rounds = next((at for at, m in enumerate(marks) if is_a(m, "noun", "rounds")), -1)
    cues = {m.target for m in marks if m.kind == "cue"}
    asked = {m.target for m in marks if m.kind == "ask"}
    if rounds < 0 or not cues <= SHOWN or not asked <= {"list"} or any(m.kind not in KINDS for m in marks):
        return marks
    placed = bool(cues & {"city", "place"})
    return [
        m.silenced()
        if m.kind == "unread" and at > rounds and typed[m.start].plain in NUMBERS
        else m._replace(targets=("date",))
        if placed and is_a(m, "cue", "start", "end") and _a_column(marks, at, rounds)
        else m
        for at, m in enumerate(marks)
    ]


def _a_column(marks: list[Mark], at: int, rounds: int) -> bool:
    """Whether a mark stands behind another column: `city, opening day`, and not `rounds that opened in the city`."""
    before = beside(marks, at, -1)
    if before > rounds and is_a(marks[before], "link", "and"):
        before = beside(marks, before, -1)
    return before > rounds and (is_a(marks[before], "cue", *SHOWN) or marks[before].kind == "number_noun")
