"""A list from which somebody is left out: `the members of the delegation besides its head`, أعضاء الوفد غير رئيسه."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token


def left_out(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with `other than its head` as one word for the others, where the members of a delegation are asked
    for; of somebody who is named, only the record says whether he was its head. Raises DataProblem."""
    plain = [token.plain for token in typed]
    at = next((at for at, m in enumerate(marks) if _excepts(plain[m.start : m.end])), -1)
    who = beside(marks, at) if at >= 0 else -1
    if who < 0 or not (_asks_people(marks) or (at == 0 and plain[0] in WHO) or (HEADS | ANYONE) & {*plain}):
        return marks
    found = _sent(marks, who, plain)
    led = _led(found, plain) if marks[who].kind == "person" else []
    inside = any(is_a(m, "cue", "member", "delegation") or TEAM & {*plain[m.start : m.end]} for m in found)
    else_too = marks[who].kind == "person" and marks[at].kind == "cue" and ELSE & {*plain}
    if not (led or (inside and not else_too)) or not _one(found, who):
        return marks
    found = led or found
    found[at] = marks[at]._replace(kind="cue", targets=("others",), lead="")
    if marks[who].kind == "cue":
        found[who] = marks[who].silenced()
    else_at = next((i for i, m in enumerate(found) if is_a(m, "ask", "who")), len(found)) + 1
    if else_at < len(found) and else_at != at and plain[found[else_at].start] in OTHERS:
        found[else_at] = found[else_at].silenced()
    return found


def _asks_people(marks: list[Mark]) -> bool:
    return any(is_a(m, "cue", "member", "people") or is_a(m, "ask", "who") for m in marks)


def _led(marks: list[Mark], plain: list[str]) -> list[Mark]:
    """The marks where it is asked who else led (`who else led Turkey besides Önal?`), with `who else` as a question
    word; none if it is not."""
    found = [
        m._replace(kind="ask", targets=("who",)) if is_a(m, "cue", "member") and plain[m.end - 1] in ELSE else m
        for m in marks
    ]
    led = holds(found, "cue", "head") and not holds(found, "cue", "member")
    return [m.silenced() if _anyone(m, plain) else m for m in found] if led else []


def _anyone(mark: Mark, plain: list[str]) -> bool:
    """`Has anyone other than Jaafari led?`, شخص آخر غير الجعفري: whether a word says no more than `somebody else`."""
    said = plain[mark.start : mark.end]
    return len(said) == 1 and (said[0] in ANYONE or (said[0] in OTHERS and plain[mark.start - 1] in ANYONE))


def _sent(marks: list[Mark], who: int, plain: list[str]) -> list[Mark]:
    """The marks, with the verb in `who represented Russia besides Lavrentiev` as what its members did."""
    parties = [at for at, m in enumerate(marks) if m.kind == "party"]
    if len(parties) != 1 or not parties[0]:
        return list(marks)
    before = marks[parties[0] - 1]
    for_it = plain[max(before.end - 1, 0)] in FOR or marks[parties[0]].lead.endswith("ل")
    return [
        m._replace(targets=("member",))
        if at != who
        and ((is_a(m, "cue", "represent") and plain[m.start] in SENT) or (for_it and is_a(m, "cue", "attend")))
        else m
        for at, m in enumerate(marks)
    ]


def _excepts(words: list[str]) -> bool:
    return not EXCEPTING.isdisjoint((*words, " ".join(words)))


def _one(marks: list[Mark], who: int) -> bool:
    """Whether a mark is the only one that names a head or somebody."""
    if is_a(marks[who], "cue", "head"):
        return sum(is_a(m, "cue", "head", "represent") for m in marks) == 1
    return marks[who].kind == "person"


EXCEPTING = word_list("excepted", "excepting")
HEADS = word_list("heads", "several_heads")
ANYONE = word_list("excepted", "anyone")
TEAM = word_list("excepted", "team")
SENT = word_list("excepted", "sent")
FOR = word_list("excepted", "for")
WHO = word_list("excepted", "who")
"""The word that opens من غير لافرنتييف مثل روسيا."""
OTHERS = word_list("excepted", "others")
"""Behind `who` they say once more that somebody is left out."""
ELSE = word_list("excepted", "else")
"""`Who else came besides Alloush?` may be answered by a list with him in it."""
