"""Verbs that add nothing to what they stand beside: `what post did he occupy?`, `whom did Moscow appoint to lead?`.

An office is held, filled or carried; a leader is appointed, serves or remains. The words are data
(`data/lexicon/common/light.json`).
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

LEADING = frozenset({"head", "successor", "predecessor", "chair"})
ENVOY = frozenset({"envoy_un"})
BESIDE = {
    "hold": frozenset({"office", "role", "chair"}),
    "serve": LEADING,
    "appoint": LEADING | ENVOY,
    "follow": frozenset({"successor", "predecessor"}),
    "regard": frozenset({"same"}),
}
"""The cues beside which the verbs of a list add nothing."""
NEIGHBOURS = frozenset({("cue", "successor"), ("cue", "predecessor"), ("link", "after"), ("link", "before")})
PLAIN = frozenset({"unread", "cue"})


def lightened(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with such verbs as fillers. Raises DataProblem."""
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    named = [name for name, beside in BESIDE.items() if beside & cues]
    found = [m.silenced() if named and _adds_nothing(marks, at, named, typed) else m for at, m in enumerate(marks)]
    if "office" in cues and holds(marks, "person"):
        found = [m.silenced() if m.kind == "unread" and _says(m, "ministry", typed) else m for m in found]
    if cues & LEADING:
        found = [m.silenced() if _ministry_of(found, at, typed) else m for at, m in enumerate(found)]
    if "head" in cues and holds(marks, "ask", "when"):
        found = _assumed(found, typed)
    if {"head", "year"} <= cues and holds(marks, "person"):
        found = [m.silenced() if _years_of_leading(found, at, typed) else m for at, m in enumerate(found)]
    if "head" in cues and any((m.kind, m.target) in NEIGHBOURS for m in found):
        found = [m.silenced() if m.kind == "unread" and _says(m, "devolve", typed) else m for m in found]
    if cues & (LEADING | ENVOY):
        found = [_became(found, at, typed) for at in range(len(found))]
    return found


def _assumed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did he assume the leadership?` asks for the beginning of it."""
    person = next((at for at, m in enumerate(marks) if m.kind == "person"), len(marks))
    at = next(
        (at for at, m in enumerate(marks) if at > person and m.target == "head" and _says(m, "assume", typed)), -1
    )
    if at < 0 or holds(marks, "cue", "start", "end", "stopped", "firsttime"):
        return marks
    start = marks[at].start
    return [*marks[:at], Mark("cue", ("start",), start, start), *marks[at:]]


def _years_of_leading(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`During the years he led his delegation`, خلال سنوات رئاسته: all the rounds that he led."""
    before, after = beside(marks, at, -1), beside(marks, at)
    inside = before >= 0 and (marks[before].kind, marks[before].target) == ("link", "in")
    led = after >= 0 and marks[after].target == "head"
    return inside and led and marks[at].target == "year" and _says(marks[at], "years", typed)


def _ministry_of(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`Whom did the Turkish Foreign Ministry appoint to lead`: whoever appoints him, it is the party."""
    first = at
    while first > 0 and marks[first].kind == "unread" and _says(marks[first], "ministry", typed):
        first -= 1
    return first < at and marks[first].kind == "party"


def _says(mark: Mark, name: str, typed: list[Token]) -> bool:
    return typed[mark.start].plain in lists("light")[name]


def _became(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    """`When did he become head?` asks when he began to be it, `when did he cease to lead?` for the end of it; `who
    became head after him?` only who was."""
    mark, word = marks[at], typed[marks[at].start].plain
    ceases = mark.kind in PLAIN and word in lists("light")["cease"]
    if not ceases and (mark.kind not in PLAIN or word not in lists("light")["become"]):
        return mark
    after = next((m for m in marks[at + 1 :] if m.kind not in ("stop", "party", "capital", "syria")), None)
    if after is None or after.kind != "cue" or after.target not in LEADING | ENVOY:
        return mark
    if ceases:
        return mark._replace(kind="cue", targets=("stopped",))
    before = next((m for m in reversed(marks[:at]) if m.kind != "stop"), None)
    asked = before is not None and (before.kind, before.target) == ("ask", "who")
    if holds(marks[:at], "person") and not asked:
        of_what = any(m.kind == "party" or m.target == "delegation" or _of_delegation(m, typed) for m in marks[at:])
        return mark._replace(kind="cue", targets=("start",)) if of_what else mark
    return mark.silenced()


def _adds_nothing(marks: list[Mark], at: int, named: list[str], typed: list[Token]) -> bool:
    mark = marks[at]
    if mark.kind not in PLAIN or mark.end - mark.start > 1 or mark.target in LEADING:
        return False
    found = [name for name in named if typed[mark.start].plain in lists("light")[name]]
    return any(name != "appoint" or _of_leaders(marks, at) for name in found)


def _of_delegation(mark: Mark, typed: list[Token]) -> bool:
    """Whether a phrase for a head says of what: `head of delegation`."""
    return "delegation" in (token.plain for token in typed[mark.start : mark.end])


def _of_leaders(marks: list[Mark], at: int) -> bool:
    """Whether it is asked who was appointed: neither by whom (`who appointed him?`) nor when somebody was."""
    appointed_by = at > 0 and marks[at - 1].kind == "ask"
    neighbours = any((m.kind, m.target) in NEIGHBOURS for m in marks)
    return not appointed_by and (neighbours or not holds(marks, "person"))
