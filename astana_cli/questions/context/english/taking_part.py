"""English turns for taking part: `was Iraq represented`, `the line-up`, `kept away`, `sat down`, `who travelled to`."""

from __future__ import annotations

from astana_cli.questions.context.english import singled
from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

BE = word_list("english", "be")
DELEGATES = word_list("english", "delegates")
DOWN = word_list("english", "down")
EDGES = word_list("english", "edges")
FIELDED = word_list("english", "fielded")
GATHERED = word_list("english_taking_part", "gathered")
INCLUDED = word_list("english", "included")
KEPT = word_list("english", "kept")
LINEUP = word_list("english", "lineup")
MERELY = word_list("english_taking_part", "merely")
MET = word_list("english_taking_part", "met")
NAMES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""
NOT_BEEN = word_list("english", "not_been")
OF_MEETING = frozenset({"when", "where", "venue", "city", "land", "how_long"})
PAPERS = frozenset({"document", "statement", "agenda", "outcome", "sign", "issue", "date", "gap", "next_round"})
PEOPLE = frozenset({"member", "head", "represent", "people"})
PERSONS = frozenset({"people", "level", "office", "head", "member", "envoy_un"})
SAT = word_list("english", "sat")
EDGEWISE = word_list("english_taking_part", "edgewise")
WITH_WHOM = word_list("english_taking_part", "with_whom")
TOGETHER = word_list("english_taking_part", "together")
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
    rounds = holds(marks, "noun")
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
    if not holds(marks, "noun") or holds(marks, "cue", *PAPERS):
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
    if not (land or holds(marks, "ask", "where")):
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
    asked = holds(marks, "ask", "when", "where")
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


def _gathered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The June 2022 round drew which parties?`, `who did round 13 bring together?`: who came to it, since no paper is
    spoken of and nobody brought anything."""
    asked = any(is_a(m, "ask", "who") or is_a(m, "cue", "delegation", "country", "organisation") for m in marks)
    rounds = holds(marks, "noun", "round", "rounds", "astana")
    if not (asked and rounds) or _of_others(marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.kind not in ("unread", "cue", "stop") or typed[mark.start].plain not in GATHERED or _long(mark):
            continue
        behind = marks[at + 1] if at + 1 < len(marks) else mark
        together = behind is not mark and not _long(behind) and typed[behind.start].plain in TOGETHER
        if typed[behind.start].plain in EDGEWISE:
            continue
        found[at] = mark._replace(kind="cue", targets=("attend",))
        found[at + 1 : at + 2] = [behind.silenced()] if together else found[at + 1 : at + 2]
    return found


def _long(mark: Mark) -> bool:
    return mark.end - mark.start > 1


def _of_others(marks: list[Mark]) -> bool:
    """Whether somebody is named, a paper is spoken of, or a time or a place is asked for."""
    if holds(marks, "ask", "when", "where", "how_long", "how_many"):
        return True
    papers = PAPERS | {"treaty_kind", "contents"}
    named = NAMES | {"person", "document", "topic", "event"}
    return any(m.kind in named or (m.kind == "cue" and m.target in papers) for m in marks)


def _who_met(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who gathered in Astana for the first round?`, `which states met at round 5?`: who came, since with whom is not
    asked, nor when and where."""
    if _of_others(marks) or not WITH_WHOM.isdisjoint(token.plain for token in typed):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        who = beside(marks, at, -1)
        convened = (
            at + 1 < len(marks)
            and marks[at + 1].kind in ("noun", "nth", "link")
            and not is_a(marks[at + 1], "link", "in")
        )
        if who < 0 or convened or not is_a(mark, "cue", "held") or typed[mark.start].plain not in MET:
            continue
        states = is_a(marks[who], "cue", "land", "country") and typed[marks[who].start].plain.endswith("s")
        which = (states or is_a(marks[who], "cue", "delegation")) and is_a(marks[who - 1], "ask", "which", "what")
        if which or is_a(marks[who], "ask", "who"):
            found[at] = mark._replace(targets=("attend",))
            found[who] = marks[who]._replace(targets=("country",)) if states else marks[who]
    return found


def _no_more_than(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which delegations merely observed round 2?`, `who was only an observer?`: that was their role."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near = beside(marks, at)
        merely = mark.kind in ("unread", "stop", "link") and typed[mark.start].plain in MERELY
        article = mark.start > 0 and typed[mark.start - 1].plain in ("the", "a", "an")
        if merely and not article and near >= 0 and is_a(marks[near], "cue", "observer"):
            found[at] = mark.silenced()
    return found


def _both(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Were rounds 16 and 17 both held in 2021?`: these two; not `who led at both?`, which asks who did it twice."""
    found = list(marks)
    if any(m.kind == "ask" and m.target != "yesno" and m.end > m.start for m in marks):
        return found
    for at, mark in enumerate(marks):
        named = [m for m in marks if m.kind in NUMERALS] or [m for m in marks if m.kind in NAMES]
        two = len({m.targets for m in named if not m.is_year}) == 2 and holds(marks, "link", "and")
        if two and is_a(mark, "cue", "together") and typed[mark.start].plain == "both":
            found[at] = mark.silenced()
    return found


RULES: Passes = (
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
    (GATHERED, _gathered),
    (MET, _who_met),
    (MERELY, _no_more_than),
)
"""Each rule with the words of which one must be there for it."""
