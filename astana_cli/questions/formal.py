"""Turns of formal English: `which matters are in dispute`, `on what sources does it rest`, `days devoted to round 9`.

The words that such turns are made of are data (`data/lexicon/common/formal.json`).
"""

from __future__ import annotations

from collections.abc import Callable

from astana_cli.questions.lists import lists
from astana_cli.questions.scan import Mark, beside
from astana_cli.questions.text import Token


def formalities(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words of the module's title settled. Raises DataProblem."""
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    asks = {mark.target for mark in marks if mark.kind == "ask"}
    found = marks
    for needs, rule in RULES:
        if needs in cues or needs in asks:
            found = rule(found, typed)
    return found


def _disputed_points(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which points concerning round 1 are contested?`: what is in dispute there, whatever it is called."""
    if not any(_is(m, "cue", "dispute") for m in marks):
        return marks
    return [
        mark.silenced()
        if mark.kind in ("cue", "unread", "ask") and _one_of(mark, "at_issue", typed) and _asked_for(marks, at)
        else mark
        for at, mark in enumerate(marks)
    ]


def _asked_for(marks: list[Mark], at: int) -> bool:
    """Whether `which`, `what`, `all` or a request for a list stands before a noun, or nothing does."""
    before = beside(marks, at, -1)
    return (
        before < 0
        or (marks[before].kind == "ask" and marks[before].target in ("which", "what", "list", "yesno", "how_many"))
        or _is(marks[before], "link", "all")
        or _is(marks[before], "cue", "there")
    )


def _resting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On what sources does the date rest?`, `which sources support the date?`: for what there are sources."""
    source = next((at for at, m in enumerate(marks) if _is(m, "cue", "source")), -1)
    last = max((at for at, m in enumerate(marks) if m.end > m.start), default=-1)
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.kind not in ("unread", "cue", "ask", "link") or at <= source or mark.end - mark.start > 1:
            continue
        rests = at == last and _one_of(mark, "rests", typed)
        if rests or (_one_of(mark, "upholds", typed) and beside(marks, at, -1) == source):
            found[at] = mark.silenced()
    return found


def _spent(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many days were devoted to round 9?`, `did they spend in session?`: how long it was."""
    return [
        mark._replace(kind="cue", targets=("held",))
        if mark.kind in ("unread", "out", "cue") and mark.end - mark.start == 1 and _one_of(mark, "spent", typed)
        else mark
        for mark in marks
    ]


def _designation(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The official designation of the Kazakh capital`: a name of the city, and no office."""
    city = any(_is(m, "cue", "city") or m.kind in ("place", "city_name") for m in marks)
    if not city or any(m.kind == "person" for m in marks):
        return marks
    return [
        mark._replace(targets=("called",))
        if _is(mark, "cue", "office") and typed[mark.end - 1].plain in lists("formal")["name"]
        else mark
        for mark in marks
    ]


def _one_of(mark: Mark, name: str, typed: list[Token]) -> bool:
    return mark.end - mark.start == 1 and typed[mark.start].plain in lists("formal")[name]


def _is(mark: Mark, kind: str, target: str) -> bool:
    return (mark.kind, mark.target) == (kind, target)


Rule = Callable[[list[Mark], list[Token]], list[Mark]]
RULES: tuple[tuple[str, Rule], ...] = (
    ("dispute", _disputed_points),
    ("source", _resting),
    ("how_long", _spent),
    ("office", _designation),
)
"""Each rule with the cue or question word that must be there for it."""
