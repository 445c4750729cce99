"""English clauses that ask nothing of themselves: `when round 14 was held, what was ...`, `every round where she led`,
`was it Khaji who led?`, `leaving aside the question of rank`; and `did` behind another question, which asks whether."""

from __future__ import annotations

import itertools

from astana_cli.questions.context.neighbours import Passes, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

BE = word_list("english", "be")


def _clause(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When round 14 was held, what was the city called?`: no question of a date, since another one follows."""
    first = next((at for at, m in enumerate(marks) if m.start < m.end), None)
    if first is None or not is_a(marks[first], "ask", "when") or typed[marks[first].start].plain != "when":
        return marks
    after = typed[marks[first].end].plain if marks[first].end < len(typed) else ""
    asked = any(
        m.kind == "ask" and m.target != "list" and not is_a(marks[at - 1], "link", "and")
        for at, m in enumerate(marks)
        if at > first + 1
    )
    if not after or after in BE or after in AUXILIARY or not asked:
        return marks
    return [m.silenced() if at == first else m for at, m in enumerate(marks)]


AUXILIARY = word_list("english_clauses", "auxiliary")


def _where_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Every round where she led`, `the number of people who led`: a clause, and no other question."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        where = is_a(two, "ask", "where") and one.kind == "noun" and one.target in ("round", "rounds")
        where = where and two.end < len(typed) and typed[two.end].plain not in BE | AUXILIARY | {"", "please"}
        who = is_a(two, "ask", "who") and is_a(one, "cue", "people") and holds(marks[:at], "ask")
        which = is_a(two, "ask", "which") and _is_round(marks, at) and _clause_of(typed, two)
        said = one.kind == "person" and is_a(two, "ask", "who") and holds(marks[:at], "cue", "office")
        if where or who or which or said:
            found[at + 1] = two.silenced()
    return found


def _is_round(marks: list[Mark], at: int) -> bool:
    """Whether a mark ends the name of a round: `the tenth round`, `round 10`."""
    numbered = marks[at].kind in ("digits", "number") and at > 0 and marks[at - 1].kind == "noun"
    return numbered or marks[at].kind == "noun"


def _clause_of(typed: list[Token], which: Mark) -> bool:
    """`Round 10, which was held in Sochi`: a clause."""
    alone = which.end - which.start == 1 and typed[which.start].plain in ("which", "that")
    return alone and which.end < len(typed) and typed[which.end].plain in BE | MET


MET = word_list("english_clauses", "met")


def _cleft(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At which rounds was it Khaji who led?`: it is asked at which, and not who."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near, asked = beside(marks, at, -1), any(m.kind == "ask" and m.target != "yesno" for m in marks[:at])
        if not (asked and is_a(mark, "ask", "who") and near >= 0 and marks[near].kind in ("person", "party")):
            continue
        before = [token.plain for token in typed[: marks[near].start] if token.plain != "the"]
        if before[-1:] == ["it"] and before[-2:-1] and before[-2] in BE:
            found[at] = mark.silenced()
    return found


def _set_aside(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Leaving aside the question of rank`, `leaving out those`: nobody left, and what is left aside would have to be
    taken off."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        out = typed[two.start].plain == "out" and typed[one.start].plain in ("leave", "leaving")
        aside = typed[two.start].plain == "aside" and two.kind == "unread"
        if one.kind in ("cue", "unread") and (aside or out):
            found[at] = one._replace(kind="unread", targets=(typed[one.start].plain,))
    return found


def _titled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Lebanese delegate Khoury`: no members are asked for."""
    return [
        mark.silenced()
        if mark.kind == "cue"
        and mark.end - mark.start == 1
        and typed[mark.start].plain in TITLED
        and at + 1 < len(marks)
        and marks[at + 1].kind == "person"
        and marks[at + 1].start == mark.end
        else mark
        for at, mark in enumerate(marks)
    ]


TITLED = word_list("english_clauses", "titled")


def _as_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`His title as of round 6`, `observers as of January 2024`: at that round."""
    held = holds(marks, "cue", "office") and holds(marks, "person")
    if not held and not _of_one_time(marks):
        return marks
    said = [[token.plain for token in typed[m.start : m.end]] for m in marks]
    return [
        m._replace(targets=("in",)) if m.kind == "link" and w == ["as", "of"] else m
        for m, w in zip(marks, said, strict=True)
    ]


def _of_one_time(marks: list[Mark]) -> bool:
    """Whether it is asked who came, or as what, at a round that is named or in a month of a year."""
    asked = holds(marks, "cue", "observer", "guarantor", "head", "member", "role")
    counted = any(is_a(m, "ask", "how_many", "how_often", "when") or is_a(m, "noun", "rounds") for m in marks)
    since = next((at for at, m in enumerate(marks) if is_a(m, "link", "since")), 0)
    after = marks[since + 1 :] if since else []
    one = holds(after, "month") or holds(after, "noun", "round")
    return asked and one and not counted and not holds(marks, "cue", "ever", "change")


def _and_did(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 14, and did Lebanon attend?`: behind another question, whether it did."""
    found = list(marks)
    for at, mark in enumerate(marks[2:], 2):
        joined = is_a(marks[at - 1], "link", "and") and any(m.kind == "ask" and m.end > m.start for m in marks[:at])
        behind = marks[at + 1 : at + 3]
        came = holds(marks[at + 1 :], "cue", "attend", "there", "absent", "head", "represent")
        if joined and came and one_word(mark, typed) in DID and holds(behind, "party"):
            found[at] = mark._replace(kind="ask", targets=("yesno",))
    return found


DID = word_list("english_clauses", "did")


RULES: Passes = (
    (DID, _and_did),
    (frozenset({"where", "who", "which"}), _where_of),
    (TITLED, _titled),
    (frozenset({"as"}), _as_of),
    (frozenset({"aside", "out"}), _set_aside),
    (frozenset({"it"}), _cleft),
    (frozenset({"when"}), _clause),
)
"""Each rule with the words of which one must be there for it."""
