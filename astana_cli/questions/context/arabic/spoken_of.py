"""What a statement tells of, in Arabic: كيف وصف بيان الجولة 17 الوضع في إدلب (what it says of it)."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import bare

DESCRIBED = word_list("spoken_of", "described")
"""Verbs of speaking that a statement is said to do."""
SITUATION = word_list("spoken_of", "situation")
"""Before a topic these say no more than the topic does."""


def _situation(p: Place) -> Mark | None:
    """الوضع في إدلب: Idlib, where a paper is spoken of."""
    rest = [m for m in p.later()[:3] if m.kind != "stop" and not is_a(m, "link", "in")]
    paper = any(is_a(m, "cue", "statement") or m.kind == "document" for m in p.marks)
    topic = bool(rest) and rest[0].kind == "topic"
    return p.mark.silenced() if p.mark.kind == "unread" and paper and topic else None


def _speaks(marks: list[Mark], at: int, p: Place) -> bool:
    """Whether a verb of speaking stands at a place, and the statement that speaks right behind it."""
    if not 0 < at < len(marks) - 1 or p.first(marks[at]) not in DESCRIBED:
        return False
    asked = is_a(marks[at - 1], "ask", "how", "what")
    return asked and is_a(marks[at + 1], "cue", "statement") and holds(marks[at + 2 :], "topic")


def _described(p: Place) -> Mark | None:
    return p.mark._replace(kind="cue", targets=("contents",)) if _speaks(p.marks, p.at, p) else None


def _how(p: Place) -> Mark | None:
    """كيف تحدث البيان عن النفط: what it says of it."""
    return p.mark._replace(targets=("what",)) if _speaks(p.marks, p.at + 1, p) else None


def _size(p: Place) -> Mark | None:
    """ما مصدر عدد وفد المعارضة: its size, of which the sources are asked for."""
    told = p.first() in NUMBER and holds(p.earlier(), "cue", "source")
    team = is_a(p.after, "cue", "delegation") or (is_a(p.after, "party") and bare(p.first(p.after)) == "وفد")
    return p.mark._replace(kind="cue", targets=("size",)) if told and team else None


def _tally(p: Place) -> Mark | None:
    """حصيلة الوفود, ما حصيلة الحضور: how many came, and not what came of the round."""
    asked = is_a(p.mark, "ask", "what")
    at = p.at + 1 if asked else p.at
    of_all = [p.first(m) in TALLY or is_a(m, "cue", "delegation", "attend") for m in p.marks[at : at + 2]]
    if of_all != [True, True] or p.first(p.marks[at]) not in TALLY:
        return None
    return p.mark.silenced() if asked else p.mark._replace(kind="ask", targets=("how_many",))


NUMBER = frozenset({"عدد", "العدد"})
TALLY = word_list("spoken_of", "tally")


RULES: Table = (
    (NUMBER, _size),
    (TALLY | {"<ask>"}, _tally),
    (SITUATION, _situation),
    (DESCRIBED, _described),
    (frozenset({"<ask how>"}), _how),
)
