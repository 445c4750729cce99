"""Reasons, and who gave them: `what grounds did the factions invoke?`"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside

HELPING = word_list("context", "helping")
REASONS = word_list("context", "reasons")
"""`What grounds did the factions invoke?`: with these a party may stand between the reason and its giving."""
GIVEN = word_list("context", "given")
"""Verbs of giving a reason."""


def _gives_reason(p: Place) -> Mark | None:
    """`What reason was put forward?`: behind a reason, a verb of giving asks nothing more."""
    if (p.word or " ".join(p.words())) not in GIVEN:
        return None
    near = [m for m in p.earlier() if p.first(m) not in HELPING and m.start < m.end]
    if near and near[-1].kind in ("party", "capital", "syria", "person", "cue") and len(near) > 1:
        asked = [token.plain for token in p.typed[near[0].start : near[0].end]]
        near = [m for m in near[:-1] if m.kind not in ("party", "stop")] if not REASONS.isdisjoint(asked) else []
    return p.mark.silenced() if near and is_a(near[-1], "ask", "why") else None


def _why_what(p: Place) -> Mark | None:
    """`سببه إيه؟`, `شو هو سبب غيابه؟`"""
    near = beside(p.marks, p.at) if p.mark.target == "what" else -1
    why = is_a(p.before, "ask", "why") or (near > 0 and is_a(p.marks[near], "ask", "why"))
    return p.mark.silenced() if why else None


RULES: Table = (
    (frozenset({"<cue>", "<unread>"}), _gives_reason),
    (frozenset({"<ask what>", "<ask which>"}), _why_what),
)
