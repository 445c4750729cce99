"""Whether a fact is on record: `Is the Turkish head at round 2 known?`, `was the venue ever documented?`.

The fact is what is asked for; where there is none, the answer says so.
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

FACTS = frozenset(
    {
        *("head", "represent", "member", "office", "venue", "date", "start", "end", "size", "city", "place", "host"),
        *("host_official", "agenda", "outcome", "called", "duration", "weekday", "role", "delegation", "why"),
    }
)
"""What a round or a delegation has; of papers and working groups `established` and `published` tell something else."""
PAPERS = frozenset({"statement", "document", "issue", "treaty_kind"})
EMPTY = frozenset({"ever", "exact"})
BEHIND = frozenset({"stop", "link", "noun", "digits", "nth", "number", "month", "number_noun", "place", "city_name"})
"""Kinds of marks that may stand behind the word for what is known: `known for round 2`."""


def on_record(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks of such a question as those of one for the fact. Raises DataProblem."""
    marks = [_attested(marks, at, typed) for at in range(len(marks))]
    if not is_a(next(iter(marks), None), "ask", "yesno"):
        return marks
    others = any(m.kind == "ask" and m.target not in ("yesno", "why", "list") for m in marks)
    targets = {m.target for m in marks if m.kind in ("cue", "ask")}
    if others or not targets & FACTS or targets & PAPERS - {"issue"}:
        return marks
    at = _known(marks, typed)
    if at < 1 or any(m.kind not in BEHIND for m in marks[at + 1 :]):
        return marks
    kept = [m for m in marks[1:at] if (m.kind, m.target) not in {("cue", word) for word in EMPTY}]
    return [*kept, marks[at].silenced(), *marks[at + 1 :]]


def _attested(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    """`At which rounds is its presence attested?`: what is asked for is the presence."""
    mark = marks[at]
    if typed[mark.start].plain not in ATTESTED or not holds(marks[:at], "cue", *COMING):
        return mark
    if holds(marks[:at], "ask", "where", "how"):
        return mark
    verb = typed[mark.start - 1].plain in BE if mark.start else False
    behind = all(m.kind in BEHIND for m in marks[at + 1 :])
    return mark.silenced() if behind or verb else mark


COMING = frozenset({"attend", "absent", "represent", "head"})
ATTESTED = word_list("recorded", "attested")
BE = word_list("recorded", "be")


def _known(marks: list[Mark], typed: list[Token]) -> int:
    """Where the last word for what is known stands, as the predicate; -1 if it does not."""
    found = [at for at, m in enumerate(marks) if typed[m.end - 1].plain in lists("light")["known"] and m.end > m.start]
    predicates = ("unread", "stop", "cue", "ask")
    return found[-1] if found and marks[found[-1]].kind in predicates else -1
