"""Delegations that are said to have come: `the heads of the delegations that took part`, `of all participants`.

Whoever led a delegation was at the round, so that the clause adds nothing where no party is named.
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

WHOSE = frozenset({"delegation", "country", "organisation", "party_noun", "head"})
RELATIVE = word_list("attending", "relative")
NAMED = frozenset({"party", "parties", "person", "capital", "syria"})
IN_THE_ROOM = word_list("attending", "in_the_room")
COMING = frozenset({"attend", "present", "there"})
DONE = frozenset({"head", "successor", "predecessor", "agenda", "outcome", "change", "create"})
"""What is done by those who are there, or of them, so that `at the talks` adds nothing."""


def there_already(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with such a clause as a filler."""
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    if not cues & COMING or not cues & DONE:
        return marks
    found = list(marks)
    if "head" not in cues:
        return [m.silenced() if m.target in COMING and _in_the_room(m, typed) else m for m in marks]
    if any(mark.kind in NAMED for mark in marks):
        return [*marks[:-1], marks[-1].silenced()] if _in_the_room(marks[-1], typed) else marks
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


def _in_the_room(mark: Mark, typed: list[Token]) -> bool:
    return " ".join(token.plain for token in typed[mark.start : mark.end]) in IN_THE_ROOM


def _of_delegations(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    before = at - 1
    while before >= 0 and (marks[before].kind == "stop" or typed[marks[before].start].plain in RELATIVE):
        before -= 1
    after = at + 1
    while after < len(marks) and marks[after].kind == "stop":
        after += 1
    owners = [marks[i] for i in (before, after) if 0 <= i < len(marks)]
    every = before >= 0 and (marks[before].kind, marks[before].target) == ("link", "all")
    return every or holds(owners, "cue", *WHOSE)
