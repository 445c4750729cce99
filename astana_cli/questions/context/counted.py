"""How many people of a party are asked for: `how many negotiators`, كم ممثلا, رقم المشاركين, `what did it total`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token, bare


def counted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with those who are counted at a round as people of the one party that is named. Raises DataProblem."""
    parties = [at for at, mark in enumerate(marks) if mark.kind == "party"]
    if len(parties) != 1 or holds(marks, "noun", "rounds"):
        return marks
    found = _totalled(_head_count(marks, typed), typed, parties[0])
    at = next((at for at, mark in enumerate(found) if is_a(mark, "ask", "how_many")), -1)
    if at < 0:
        return _participants(found, typed, parties[0])
    group = parties[0] + 1
    if group < len(found) and _said(found[group], typed) in GROUP and at < group:
        found = [*found[:group], found[group]._replace(kind="cue", targets=("delegation",)), *found[group + 1 :]]
    return [
        mark._replace(kind="cue", targets=("attend",))
        if mark.kind in LOOSE and _said(mark, typed) in FORMED and mark.target not in UNITS
        else mark.silenced()
        if mark.kind == "out" and _said(mark, typed) in STRONG
        else mark
        for mark in _counts(found, typed, at)
    ]


def _counts(marks: list[Mark], typed: list[Token], at: int) -> list[Mark]:
    """The marks, with who is counted right behind `how many`: negotiators as members, advisers and experts apart."""
    behind = beside(marks, at)
    first = behind
    if behind < 0:
        return marks
    if _last(marks[behind], typed) in KINDS and beside(marks, behind) > 0:
        behind = beside(marks, behind)
    word = bare(_last(marks[behind], typed))
    unit = next((unit for unit, words in UNITS.items() if word in words), None)
    negotiators = first == behind and bare(_first(marks[behind], typed)) in NEGOTIATORS
    named = unit or ("member" if negotiators else None)
    if named is None or holds(marks, "person"):
        return marks
    found = [mark.silenced() if first <= i < behind else mark for i, mark in enumerate(marks)]
    found[behind] = marks[behind]._replace(kind="cue", targets=(named,))
    after = behind + 1
    if unit and after < len(found) and _last(found[after], typed) in KINDS_BEHIND:
        found[after] = found[after].silenced()
    return found


def _participants(marks: list[Mark], typed: list[Token], party: int) -> list[Mark]:
    """الكازاخيون المشاركون في الجولة السابعة, المشاركون الروس: who came of a party, where nothing is asked of it."""
    if any(mark.kind == "ask" and mark.target not in ("list", "who", "which") for mark in marks):
        return marks
    near = [at for at in (party - 1, party + 1) if 0 <= at < len(marks)]
    return [
        mark._replace(targets=("member",))
        if at in near and is_a(mark, "cue", "attend") and _said(mark, typed) in PRESENT
        else mark
        for at, mark in enumerate(marks)
    ]


def _head_count(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The head count of the delegation`, رقم المشاركين من المعارضة: how many they were."""
    found = list(marks)
    for at, mark in enumerate(marks):
        behind = beside(marks, at)
        if is_a(mark, "cue", "attend") and [t.plain for t in typed[mark.start : mark.end]] == ["head", "count"]:
            found[at] = mark._replace(targets=("size",))
        elif mark.kind == "number_noun" and behind > 0 and is_a(marks[behind], "cue", "attend", "member", "people"):
            people = _said(marks[behind], typed).startswith("ال") or marks[behind].target != "attend"
            found[at] = mark._replace(kind="ask", targets=("how_many",)) if people else mark
            if people and at and is_a(marks[at - 1], "ask", "list"):
                found[at - 1] = marks[at - 1].silenced()
    return found


def _totalled(marks: list[Mark], typed: list[Token], party: int) -> list[Mark]:
    """`What did the delegation total at round 9?`: how many it was."""
    asked = next((at for at, mark in enumerate(marks[:party]) if is_a(mark, "ask", "what")), -1)
    verb = beside(marks, party)
    if verb > 0 and is_a(marks[verb], "cue", "delegation"):
        verb = beside(marks, verb)
    if asked < 0 or verb < 0 or typed[marks[asked].end].plain not in DID or _said(marks[verb], typed) not in TOTAL:
        return marks
    found = list(marks)
    found[asked] = marks[asked]._replace(targets=("how_many",))
    found[verb] = marks[verb]._replace(kind="cue", targets=("member",))
    return found


def _said(mark: Mark, typed: list[Token]) -> str:
    """The only word of a mark; "" if it has several."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def _first(mark: Mark, typed: list[Token]) -> str:
    return typed[mark.start].plain if mark.end > mark.start else ""


def _last(mark: Mark, typed: list[Token]) -> str:
    return typed[mark.end - 1].plain if mark.end > mark.start else ""


LOOSE = ("unread", "cue")
UNITS = {unit: word_list("counted", unit) for unit in ("advisers", "experts", "delegates")}
"""What the record may count apart from others."""
KINDS = word_list("counted", "kinds")
KINDS_BEHIND = word_list("counted", "kinds_behind")
NEGOTIATORS = word_list("counted", "negotiators")
FORMED = word_list("counted", "formed")
STRONG = word_list("counted", "strong")
PRESENT = word_list("counted", "present")
GROUP = word_list("counted", "group")
TOTAL = word_list("counted", "total")
DID = word_list("counted", "did")
