"""Dates that were announced beside those that were kept (`announced vs actual dates`), the place on one day of a round
(`hotel on day 1`), how long something was to hold (`for what period were the zones valid?`)."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

DATES = ("date", "start", "end")


def announced_or_held(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`First announced start of round 18 vs actual start`: what was announced is told beside the date of the round."""
    said = next((at for at, m in enumerate(marks) if is_a(m, "cue", "announce")), -1)
    against = next((at for at, m in enumerate(marks) if at > said and typed[m.start].plain in VERSUS), -1)
    held = against + 1
    if said < 0 or against < 0 or held >= len(marks) or one_word(marks[held], typed) not in ACTUAL:
        return marks
    again = [at for at in range(held + 1, len(marks)) if is_a(marks[at], "cue", *DATES)]
    once = holds(marks[said:against], "cue", *DATES)
    if not (again or once) or holds(marks, "ask", "which", "how_many", "why"):
        return marks
    gone = {against, held, *(again if once else ())}
    return [m.silenced() if at in gone else m for at, m in enumerate(marks)]


VERSUS = word_list("days_and_dates", "versus")
ACTUAL = word_list("days_and_dates", "actual")


def venue_of_day(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Hotel used on day 1 of round 16`, `which venue on its second day?`: the venue on record says which day it was
    for, if there were two."""
    if not holds(marks, "cue", "venue") or any(m.kind in ("party", "person") for m in marks):
        return marks
    at = next((at for at, m in enumerate(marks) if DAY in _words(m, typed) and m.kind in ("cue", "unread")), -1)
    if at < 0 or not 0 < at < len(marks) - 1:
        return marks
    behind = [at + 1] if marks[at + 1].kind in ("digits", "number") and marks[at + 1].target in FEW else []
    before = [beside(marks, at, -1)] if marks[beside(marks, at, -1)].kind in ("nth", "link") else []
    before = [i for i in before if one_word(marks[i], typed) in NTH]
    whole = is_a(marks[at], "cue", "start", "end")
    if not (whole or len(behind) + len(before) == 1):
        return marks
    gone = {at, *behind, *before}
    on = min(gone) - 1
    while on > 0 and marks[on].kind == "stop":
        on -= 1
    gone |= {on} if one_word(marks[on], typed) == "on" else set()
    return [m.silenced() if i in gone else m for i, m in enumerate(marks)]


DAY = "day"
FEW = ("1", "2", "3")
NTH = frozenset({"first", "second", "third", "last", "final"})


def valid(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`For what period were the zones to be valid?`, `how long were the areas to last?`: how long they were to hold."""
    asked = any(is_a(m, "ask", "how_long") or is_a(m, "cue", "duration") for m in marks)
    papers = any(
        m.kind == "document" or is_a(m, "cue", "treaty_kind") or is_a(m, "topic", "de_escalation") for m in marks
    )
    if not asked or not papers:
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        word = one_word(mark, typed)
        lasts = word in LASTING and is_a(mark, "link", "last") and typed[mark.start - 1].plain in TO
        if not (lasts or (word in VALID and mark.kind in ("unread", "cue"))):
            continue
        found[at] = mark._replace(kind="cue", targets=("force",))
        near = at - 1
        while near > 0 and marks[near].kind == "stop":
            near -= 1
        if one_word(marks[near], typed) in TO:
            found[near] = marks[near].silenced()
    return found


VALID = word_list("terse", "valid")
LASTING = frozenset({"last"})
TO = frozenset({"to", "would", "should", "will", "did"})


def time_of_next(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`For what time did the statement of round 14 plan the next meeting?`: for when, and not for which hour."""
    if not holds(marks, "cue", "next_round"):
        return marks
    return [
        m._replace(kind="ask", targets=("when",))
        if m.kind == "out" and _words(m, typed) == WHAT_TIME and m.start and typed[m.start - 1].plain == "for"
        else m
        for m in marks
    ]


WHAT_TIME = ["what", "time"]


def _words(mark: Mark, typed: list[Token]) -> list[str]:
    return [token.plain for token in typed[mark.start : mark.end]]


RULES: Passes = (
    (VERSUS, announced_or_held),
    (frozenset({DAY}), venue_of_day),
    (frozenset({"time"}), time_of_next),
    (VALID | LASTING, valid),
)
"""Each rule with the words of which one must be there for it."""
