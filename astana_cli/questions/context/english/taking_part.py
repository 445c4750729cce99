"""English turns for taking part: `was Iraq represented`, `the line-up`, `kept away`, `sat down`, `who travelled to`."""

from __future__ import annotations

from astana_cli.questions.context.english import singled
from astana_cli.questions.context.neighbours import Pass, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

BE = word_list("english", "be")
DELEGATES = word_list("english", "delegates")
DOWN = word_list("english", "down")
EDGES = word_list("english", "edges")
FIELDED = word_list("english", "fielded")
INCLUDED = word_list("english", "included")
KEPT = word_list("english", "kept")
LINEUP = word_list("english", "lineup")
NAMES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""
NOT_BEEN = word_list("english", "not_been")
OF_MEETING = frozenset({"when", "where", "venue", "city", "land", "how_long"})
PAPERS = frozenset({"document", "statement", "agenda", "outcome", "sign", "issue", "date", "gap", "next_round"})
PEOPLE = frozenset({"member", "head", "represent", "people"})
PERSONS = frozenset({"people", "level", "office", "head", "member", "envoy_un"})
SAT = word_list("english", "sat")
TRAVELLED = word_list("english", "travelled")


def _represented(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which rounds was Lebanon represented at?`: it came; by whom is not asked."""
    if any(
        (m.kind == "ask" and m.target in ("who", "how")) or (m.kind == "cue" and m.target in PERSONS) for m in marks
    ):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.end - mark.start > 1 or typed[mark.start].plain != "represented" or mark.kind != "cue":
            continue
        before = typed[: mark.start]
        by = mark.end < len(typed) and typed[mark.end].plain == "by"
        passive = any(token.plain in BE or token.plain in NOT_BEEN for token in before)
        near = beside(marks, at, -1)
        named = near >= 0 and (marks[near].kind in NAMES or marks[near].kind == "link")
        if passive and named and not by and not any(token.plain == "by" for token in before):
            found[at] = mark._replace(targets=("attend",))
    return found


def _lineup(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The line-up of round 9`, `the sessions that make up the process`: of no delegation, but of a round or of all."""
    rounds = any(m.kind == "noun" for m in marks)
    if not rounds or any(m.kind in NAMES or m.kind == "person" or is_a(m, "cue", "guarantor") for m in marks):
        return marks
    return [
        mark._replace(targets=("attend",))
        if is_a(mark, "cue", "member") and typed[mark.start].plain in LINEUP
        else mark
        for mark in marks
    ]


def _included(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many rounds included Jordan?`, `which rounds featured a Jordanian delegation?`: it came to them."""
    if not any(m.kind == "noun" for m in marks) or any(m.kind == "cue" and m.target in PAPERS for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        near = beside(marks, at)
        if typed[mark.start].plain in INCLUDED and mark.end - mark.start == 1 and near >= 0:
            there = marks[near].kind in NAMES or is_a(marks[near], "cue", "delegation")
            if there and any(m.kind in NAMES for m in marks[near:]):
                found[at] = mark._replace(kind="cue", targets=("attend",))
    return found


def _kept_away(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What kept the rebels away from round 3?`: one word with `kept`."""
    kept = any(is_a(m, "cue", "absent") and typed[m.end - 1].plain in KEPT for m in marks)
    return [
        mark.silenced() if kept and mark.kind == "link" and typed[mark.start].plain == "away" else mark
        for mark in marks
    ]


def _part_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was Iraq part of round 12?`: whether it came."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near, owner = beside(marks, at), beside(marks, at, -1)
        words = [token.plain for token in typed[mark.start : mark.end]]
        if words == ["part", "of"] and mark.kind == "cue" and near >= 0 and owner >= 0:
            numbered = marks[near].kind in ("noun", "nth", "digits", "number", "link")
            if numbered and marks[owner].kind in NAMES:
                found[at] = mark._replace(targets=("attend",))
    return found


def _fielded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How big a team did Moscow field?`: sent."""
    return [
        mark._replace(kind="cue", targets=("attend",))
        if mark.kind == "unread" and typed[mark.start].plain in FIELDED and at and marks[at - 1].kind in NAMES
        else mark
        for at, mark in enumerate(marks)
    ]


def _travelled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Where did the delegations travel for round 15?`, `which country did they travel to?`: where it was held, since
    nobody is asked for."""
    asked = next((at for at, m in enumerate(marks) if m.kind == "ask"), -1)
    which = beside(marks, asked) if asked >= 0 and marks[asked].target in ("which", "what") else -1
    land = which >= 0 and marks[which].kind == "cue" and marks[which].target in ("country", "city")
    if not (land or any(is_a(m, "ask", "where") for m in marks)):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        to = typed[mark.end - 1].plain == "to" or (mark.end < len(typed) and typed[mark.end].plain == "to")
        if is_a(mark, "cue", "attend") and typed[mark.start].plain in TRAVELLED and (to or not land):
            found[at] = mark._replace(targets=("held",))
            if land:
                found[which] = marks[which]._replace(targets=("city" if marks[which].target == "city" else "land",))
    return found


def _sat(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The city in which the fifteenth round sat`, `when did the delegates sit down?`: it was held there and then."""
    asked = any(is_a(m, "ask", "when", "where") for m in marks)
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "attend") or typed[mark.start].plain not in SAT:
            continue
        words = {token.plain for token in typed[mark.start + 1 : mark.end]}
        who = beside(marks, at, -1)
        if not words and marks[who].kind in ("noun", "digits"):
            found[at] = mark._replace(targets=("held",))
        if asked and words <= DOWN and who >= 0 and typed[marks[who].end - 1].plain in DELEGATES | singled.WHO | EDGES:
            found[at] = mark._replace(targets=("held",))
    return found


def _delegates(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did the delegates meet?`: when it was held; who they were is not asked."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near = beside(marks, at)
        met = near >= 0 and is_a(marks[near], "cue", "held") and any(m.target in OF_MEETING for m in marks)
        if met and mark.kind == "cue" and mark.target in PEOPLE and typed[mark.end - 1].plain in DELEGATES:
            found[at] = mark._replace(targets=("delegation",))
    return found


def _both(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Were rounds 16 and 17 both held in 2021?`: these two; not `who led at both?`, which asks who did it twice."""
    found = list(marks)
    if any(m.kind == "ask" and m.target != "yesno" and m.end > m.start for m in marks):
        return found
    for at, mark in enumerate(marks):
        named = [m for m in marks if m.kind in NUMERALS] or [m for m in marks if m.kind in NAMES]
        two = len({m.targets for m in named if not m.is_year}) == 2 and any(is_a(m, "link", "and") for m in marks)
        if two and is_a(mark, "cue", "together") and typed[mark.start].plain == "both":
            found[at] = mark.silenced()
    return found


RULES: tuple[tuple[frozenset[str], Pass], ...] = (
    (DELEGATES, _delegates),
    (frozenset({"represented"}), _represented),
    (LINEUP, _lineup),
    (INCLUDED, _included),
    (frozenset({"away"}), _kept_away),
    (frozenset({"part"}), _part_of),
    (FIELDED, _fielded),
    (SAT, _sat),
    (TRAVELLED, _travelled),
    (frozenset({"both"}), _both),
)
"""Each rule with the words of which one must be there for it."""
