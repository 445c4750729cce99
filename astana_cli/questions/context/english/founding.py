"""By which paper something was set up: `the instrument creating the Joint Group`, `on which document did the zones
rest?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

FOUNDING = word_list("founding", "founding")
RESTING = word_list("founding", "resting")
LOOSE = frozenset({"unread", "cue"})
"""Kinds of marks of such verbs, which may ask something else in other sentences."""


def created(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The paper creating the areas`, `the text that creates them`: it created them."""
    paper = next((at for at, m in enumerate(marks) if is_a(m, "cue", "document", "treaty_kind")), len(marks))
    if paper + 1 < len(marks) and typed[marks[paper].end].plain in THAT:
        paper += 1
    return [
        m._replace(kind="cue", targets=("create",))
        if at == paper + 1 and m.kind in LOOSE and one_word(m, typed) in FOUNDING
        else m
        for at, m in enumerate(marks)
    ]


THAT = frozenset({"that", "which"})


def rested(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On what document were the zones based?`, `which text underlies the joint group?`: which created them, where
    nothing else is spoken of."""
    asked = next((at for at, m in enumerate(marks) if is_a(m, "ask", "which", "what")), len(marks))
    paper = asked + 1 < len(marks) and is_a(marks[asked + 1], "cue", "document", "treaty_kind")
    named = [m for m in marks if m.kind not in ("stop", "link", "ask", "cue", "unread")]
    if not paper or len(named) != 1 or not (named[0].kind == "body" or is_a(named[0], "topic", "de_escalation")):
        return marks
    return [
        m._replace(kind="cue", targets=("create",))
        if m.kind in LOOSE and typed[m.start].plain in RESTING
        else m.silenced()
        if m.kind == "link" and typed[m.start].plain in ON
        else m
        for m in marks
    ]


ON = frozenset({"on", "upon"})

RULES: Passes = ((FOUNDING, created), (RESTING, rested))
"""Each rule with the words of which one must be there for it."""
