"""English comparatives: `more rounds than anyone else`, `did Iraq attend fewer rounds than Lebanon?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token


def more_than_anyone(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who led more rounds than anyone else?`: who led most."""
    more = next((at for at, m in enumerate(marks) if typed[m.start].plain == "more" and m.end - m.start == 1), -1)
    tail = [token.plain for token in typed[-3:]]
    if more < 0 or "than" not in tail or not {*tail[tail.index("than") + 1 :]} <= ANYONE | OTHERS or tail[-1] == "than":
        return marks
    start = len(typed) - len(tail) + tail.index("than")
    found = [m.silenced() if m.start >= start else m for m in marks]
    found[more] = marks[more]._replace(kind="cue", targets=("most",))
    return found


def more_than_other(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who led more rounds, Önal or Ünal?`, `did Iraq attend fewer rounds than Lebanon?`: which of two led or came
    most, or least, where it is rounds or times that are counted."""
    more = next((at for at, m in enumerate(marks) if typed[m.start].plain in OUTDOES and m.end - m.start == 1), -1)
    two = next((found for kind in NAMES if len(found := _named(marks, kind)) == BOTH), [])
    if more < 0 or not two:
        return marks
    between = marks[two[0] + 1 : two[1]]
    than = two[0] < more < two[1] and any(typed[m.start].plain == "than" for m in between)
    if not (than or holds(between, "link", "or", "and")) or not _of_rounds(marks, more, typed):
        return marks
    target = "most" if typed[marks[more].start].plain == "more" else "least"
    return [m._replace(kind="cue", targets=(target,)) if at == more else m for at, m in enumerate(marks)]


def _named(marks: list[Mark], kind: str) -> list[int]:
    """Where somebody of a kind is named; the parts of one name are still apart."""
    named = [at for at, m in enumerate(marks) if m.kind == kind]
    return [at for at in named if at - 1 not in named]


def _of_rounds(marks: list[Mark], more: int, typed: list[Token]) -> bool:
    """Whether `more` is said of rounds or times, as it is where nothing is named: `more rounds`, `attend more than`."""
    after = next((m for m in marks[more + 1 :] if typed[m.start].plain != "than"), None)
    nothing = after is None or after.kind in NAMES or typed[marks[more].start].cut
    return nothing or is_a(after, "noun", "rounds") or is_a(after, "cue", "times") or is_a(after, "stop", "pause")


NAMES = ("person", "party", "capital")
OUTDOES = frozenset({"more", "fewer", "less"})
BOTH = 2
ANYONE = word_list("english", "anyone")
OTHERS = word_list("english", "others")
RULES: Passes = (
    (frozenset({"more"}), more_than_anyone),
    (OUTDOES, more_than_other),
)
"""Each rule with the words of which one must be there for it."""
