"""Who comes second in a delegation: `the UN's number two`, الرجل الثاني في وفد روسيا. No record ranks its members, and
the number names no round; number one is its head."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.scan import Mark, left_unread
from astana_cli.questions.lexis.text import Token

OWNERS = frozenset({"party", "parties", "capital", "syria", "person"})
RANKS = frozenset({"number", "nth", "digits"})


def ranked(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words for a rank left unread."""
    for at, mark in enumerate(marks[:-1]):
        number = marks[at + 1]
        of_round = at > 0 and marks[at - 1].kind == "noun"
        rank = (mark.kind == "number_noun" and not of_round) or (mark.kind, mark.target) == ("cue", "people")
        if rank and number.kind in RANKS and _owned(marks, at, at + 2, typed):
            if number.target == "1" and not holds(marks[at + 2 : at + 3], "noun"):
                return [*marks[:at], Mark("cue", ("head",), mark.start, number.end, mark.lead), *marks[at + 2 :]]
            return left_unread(marks, typed, at, at + 2)
        said = typed[mark.start : mark.start + len(STAFF)]
        if said and said[0].plain == STAFF[0] and [token.plain for token in said] == STAFF:
            end = next(i for i, m in enumerate(marks) if m.end >= mark.start + len(STAFF))
            return left_unread(marks, typed, at, end + 1)
    return marks


STAFF = ["chief", "of", "staff"]
"""A chief of staff heads no delegation."""


def _owned(marks: list[Mark], start: int, end: int, typed: list[Token]) -> bool:
    """Whether a stretch is of a party or a delegation: `number two of the UN`, `the UN's number two`, `its number
    two`."""
    before = [m for m in marks[:start] if typed[m.start].plain not in ("the", "s")][-1:]
    owner = start > 0 and typed[marks[start - 1].start].plain == "s"
    after = [m for m in marks[end:] if m.kind != "stop" and (m.kind, m.target) != ("link", "in")][:1]
    joined = end < len(marks) and (marks[end].kind == "stop" or (marks[end].kind, marks[end].target) == ("link", "in"))
    follows = bool(after) and (after[0].kind in OWNERS or (after[0].kind, after[0].target) == ("cue", "delegation"))
    own = start > 0 and typed[marks[start].start - 1].plain in ("its", "their")
    return own or (joined and follows) or (owner and bool(before) and before[0].kind in OWNERS)
