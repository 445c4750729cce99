"""Ways to ask what somebody was: the body that he belonged to, how he was described, what he served as, `كان إيه`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token, bare


def offices(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with what asks for the office of the one person who is named as that. Raises DataProblem."""
    if sum(mark.kind == "person" for mark in marks) != 1 or holds(marks, "noun", "rounds"):
        return marks
    if holds(marks, "cue", "office", "role"):
        listed = _as_listed(marks, typed)
        return _of_which_body(listed, typed) or listed
    for way in (_of_which_body, _of_which_land, _described, _served_as, _was_what, _his_position):
        found = way(marks, typed)
        if found is not None:
            return [m.silenced() if m.kind == "unread" and _said(m, typed) in OFFICIAL else m for m in found]
    return marks


def _as_listed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Under what title was Alloush listed?`, اللقب الذي ذكر به: the title is what is asked for, wherever it stands."""
    first = next(at for at, mark in enumerate(marks) if is_a(mark, "cue", "office", "role"))
    spare = {
        at
        for at, mark in enumerate(marks)
        if at > first and mark.kind in LOOSE and not mark.lead and _said(mark, typed) in DESCRIBED
    }
    party = next((at for at, mark in enumerate(marks) if mark.kind == "party"), 0)
    if is_a(marks[party - 1], "cue", "member") and typed[marks[party - 1].start].plain in INSIDE:
        spare.add(party - 1)  # `وظيفته ضمن وفد الحكومة`
    return [mark.silenced() if at in spare else mark for at, mark in enumerate(marks)]


def _of_which_body(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """`Which body did Farhan belong to?`, `of what body was Dosh chairman?`, أي إدارة كان يديرها فيرشينين."""
    at = next((at for at, mark in enumerate(marks) if mark.end > mark.start and _stem(mark, typed) in BODIES), -1)
    asked = beside(marks, at, -1) if at > 0 else -1
    kind = asked if asked >= 0 and (marks[asked].kind == "party" or _said(marks[asked], typed) in ADJECTIVES) else -1
    asked = beside(marks, kind, -1) if kind > 0 else asked
    behind = beside(marks, at)
    if asked < 0 or not is_a(marks[asked], "ask", "which", "what"):
        return None
    kinds = {i for i in (kind, behind) if i >= 0 and _said(marks[i], typed) in ADJECTIVES and marks[i].kind != "party"}
    verbs = {i for i, m in enumerate(marks) if is_a(m, "cue", *TIES) or (m.kind in LOOSE and _said(m, typed) in RUNS)}
    if not verbs - {at} or (_stem(marks[at], typed) in SIDES and not _at_a_round(marks)):
        return None
    return _office_at(marks, at, (verbs | kinds) - {at})


def _of_which_land(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """`Riad Haddad was ambassador to which country?`, وزير إيش, سفير لدى أي دولة: his title says it."""
    title = next((at for at, mark in enumerate(marks) if _said(mark, typed) in OFFICIALS), -1)
    where = next((at for at, mark in enumerate(marks) if is_a(mark, "ask", "where")), -1)
    if where >= 0 and title > where and _at_a_round(marks):
        return _office_at(marks, title, {where})
    asked = beside(marks, title) if title >= 0 else -1
    if asked > 0 and is_a(marks[asked], "link", "to_place", "to", "in"):
        asked = beside(marks, asked)
    if asked < 0 or not is_a(marks[asked], "ask", "which", "what"):
        return None
    behind = beside(marks, asked)
    named = {behind} if behind > 0 and is_a(marks[behind], "cue", "country", "delegation", "organisation") else set()
    return _office_at(marks, title, named)


def _described(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """`What is Hosseinian described as at round 16?`, كيف وصف حسينيان; in كيف وصف حسينيان الجولة 16 he describes it."""
    asked = next((at for at, mark in enumerate(marks) if is_a(mark, "ask", "what", "how")), -1)
    said = [at for at, mark in enumerate(marks) if at != asked and mark.kind in LOOSE and mark.end > mark.start]
    verbs = {at for at in said if _said(marks[at], typed) in DESCRIBED}
    if asked < 0 or len(verbs) != 1 or not _nothing_else(marks, {asked, *verbs}, typed):
        return None
    if is_a(marks[asked], "ask", "what") and "as" not in (token.plain for token in typed):
        return None
    if any(is_a(m, "noun") and not m.lead and is_a(marks[at], "person") for at, m in enumerate(marks[1:])):
        return None
    return _office_at(marks, asked, verbs)


def _served_as(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """`What did Ansari serve as?`, `what did Asemi do for the opposition?`, كان أنصاري يعمل ماذا."""
    asked = next((at for at, mark in enumerate(marks) if is_a(mark, "ask", "what")), -1)
    verbs = {
        at
        for at, mark in enumerate(marks)
        if mark.end > mark.start
        and mark.kind in (*LOOSE, "stop")
        and (
            _said(mark, typed) in SERVES
            or " ".join(token.plain for token in typed[mark.start : mark.end + 1]) in SERVES
        )
    }
    if asked < 0 or len(verbs) != 1 or not _nothing_else(marks, {asked, *verbs}, typed):
        return None
    return _office_at(marks, asked, verbs)


def _was_what(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """بسام صباغ كان إيه في أستانا 21, شنو كان بسام صباغ: what he was at a round."""
    asked = next((at for at, mark in enumerate(marks) if is_a(mark, "ask", "what")), -1)
    if asked < 0 or not _nothing_else(marks, {asked}, typed) or not _at_a_round(marks):
        return None
    words = {token.plain for token in typed}
    return _office_at(marks, asked, set()) if not WAS.isdisjoint(words) else None


def _his_position(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """موقع أيمن سوسان الوظيفي, وضعه المهني: his position."""
    at = next((at for at, mark in enumerate(marks) if _said(mark, typed) in POSITIONS), -1)
    kind = next((i for i, m in enumerate(marks) if i > at and _said(m, typed) in OFFICIAL), -1)
    return _office_at(marks, at, {kind}) if 0 <= at < kind else None


def _office_at(marks: list[Mark], at: int, spare: set[int]) -> list[Mark]:
    """The marks, with the one at a place as the office, and others that say no more."""
    return [
        mark._replace(kind="cue", targets=("office",), lead="") if i == at else mark.silenced() if i in spare else mark
        for i, mark in enumerate(marks)
    ]


def _nothing_else(marks: list[Mark], known: set[int], typed: list[Token]) -> bool:
    """Whether nothing but the person, his party, a round or its date, and coming there is spoken of beside these."""
    return all(
        at in known
        or mark.kind in BESIDE
        or is_a(mark, "cue", "attend", "then", "delegation", "held")
        or _said(mark, typed) in TAKING_PART
        or _said(mark, typed) in OFFICIAL
        for at, mark in enumerate(marks)
        if mark.end > mark.start
    )


def _at_a_round(marks: list[Mark]) -> bool:
    return any(mark.kind in ("noun", "month") or mark.is_year for mark in marks)


def _said(mark: Mark, typed: list[Token]) -> str:
    """The only word of a mark; "" if it has several."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def _stem(mark: Mark, typed: list[Token]) -> str:
    """The only word of a mark without its article."""
    return bare(_said(mark, typed))


LOOSE = ("unread", "cue", "out", "ask")
"""Kinds of marks of verbs that say what somebody was, which may ask something else in other sentences."""
BESIDE = frozenset(
    {"person", "party", "stop", "link", "noun", "nth", "digits", "number", "month", "place", "city_name", "word"}
)
TIES = ("head", "belong", "represent", "member", "chair", "spoke", "attend")
BODIES = word_list("offices", "bodies")
SIDES = word_list("offices", "sides")
"""Of these that may also be the party of a delegation."""
ADJECTIVES = word_list("offices", "adjectives")
INSIDE = word_list("offices", "inside")
RUNS = word_list("offices", "runs")
OFFICIALS = word_list("offices", "officials")
DESCRIBED = word_list("offices", "described")
SERVES = word_list("offices", "serves")
WAS = word_list("offices", "was")
POSITIONS = word_list("offices", "positions")
TAKING_PART = word_list("arabic", "taking_part")
OFFICIAL = word_list("offices", "official")
