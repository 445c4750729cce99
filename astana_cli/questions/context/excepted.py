"""A list from which somebody is left out: `the members of the delegation besides its head`, أعضاء الوفد غير رئيسه."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token


def left_out(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with `other than its head` as one word for the others, where the members of a delegation are asked
    for; of somebody who is named, only the record says whether he was its head. Raises DataProblem."""
    if not any(is_a(m, "cue", "member", "people") or is_a(m, "ask", "who") for m in marks):
        return marks
    plain = [token.plain for token in typed]
    at = next((at for at, m in enumerate(marks) if _excepts(plain[m.start : m.end])), -1)
    who = beside(marks, at) if at >= 0 else -1
    inside = any(is_a(m, "cue", "member", "delegation") or TEAM & {*plain[m.start : m.end]} for m in marks)
    if who < 0 or not inside or not _one(marks, who) or (marks[who].kind == "person" and ELSE & {*plain}):
        return marks
    found = list(marks)
    found[at] = marks[at]._replace(kind="cue", targets=("others",), lead="")
    if marks[who].kind == "cue":
        found[who] = marks[who].silenced()
    return found


def _excepts(words: list[str]) -> bool:
    return not EXCEPTING.isdisjoint((*words, " ".join(words)))


def _one(marks: list[Mark], who: int) -> bool:
    """Whether a mark is the only one that names a head or somebody."""
    if is_a(marks[who], "cue", "head"):
        return sum(is_a(m, "cue", "head", "represent") for m in marks) == 1
    return marks[who].kind == "person"


EXCEPTING = word_list("excepted", "excepting")
TEAM = word_list("excepted", "team")
ELSE = word_list("excepted", "else")
"""`Who else came besides Alloush?` may be answered by a list with him in it."""
