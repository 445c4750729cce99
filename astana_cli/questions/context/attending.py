"""Delegations that are said to have come: `the heads of the delegations that took part`, `of all participants`.

Whoever led a delegation was at the round, so that the clause adds nothing where no party is named.
"""

from __future__ import annotations

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

WHOSE = frozenset({"delegation", "country", "organisation", "party_noun", "head"})
RELATIVE = word_list("attending", "relative")
NAMED = frozenset({"party", "parties", "person", "capital", "syria"})
IN_THE_ROOM = word_list("attending", "in_the_room")
COMING = frozenset({"attend", "present", "there"})


def there_already(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with such a clause as a filler."""
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    if "head" not in cues or not cues & COMING:
        return marks
    found = list(marks)
    if any(mark.kind in NAMED for mark in marks):
        last = marks[-1]
        words = " ".join(token.plain for token in typed[last.start : last.end])
        return [*marks[:-1], last.silenced()] if words in IN_THE_ROOM else marks
    for at, mark in enumerate(marks):
        if (
            mark.kind == "cue"
            and mark.target in COMING
            and typed[mark.start].plain.isascii()
            and _of_delegations(marks, at, typed)
        ):
            found[at] = mark.silenced()
            if marks[at - 1].kind == "ask" and typed[marks[at - 1].start].plain in RELATIVE:
                found[at - 1] = found[at]._replace(start=marks[at - 1].start, end=marks[at - 1].end)
    return found


def _of_delegations(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    before = at - 1
    while before >= 0 and (marks[before].kind == "stop" or typed[marks[before].start].plain in RELATIVE):
        before -= 1
    after = at + 1
    while after < len(marks) and marks[after].kind == "stop":
        after += 1
    owners = [marks[i] for i in (before, after) if 0 <= i < len(marks)]
    every = before >= 0 and (marks[before].kind, marks[before].target) == ("link", "all")
    return every or any(m.kind == "cue" and m.target in WHOSE for m in owners)
