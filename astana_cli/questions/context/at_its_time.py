"""Clauses that name the round at whose time something was: `who led Turkey when round 21 closed?`, `من ترأس وفد تركيا
عندما اختتمت الجولة 21؟`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token

TOOK_PLACE = ("held", "start", "end", "happen")
CLAUSE = 3
"""Marks that such a clause has behind `when`: the noun for a round, its number, and the verb, in any order."""


def at_its_time(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks without the verb of such a clause, which adds nothing to the round."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if not _begins(marks, at, typed):
            continue
        behind = [i for i in range(at + 1, len(marks)) if marks[i].kind != "stop"][:CLAUSE]
        verbs = [i for i in behind if is_a(marks[i], "cue", *TOOK_PLACE)]
        kinds = {marks[i].kind for i in behind if i not in verbs}
        if len(verbs) == 1 and "noun" in kinds and kinds <= NUMERALS | {"noun"} and kinds & NUMERALS:
            found[verbs[0]] = marks[verbs[0]].silenced()
            found[at] = mark.silenced()
    return found


def _begins(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether such a clause may begin here: something else is asked, and no verb stands right behind `when`, as it does
    where it is asked when."""
    before, mark = marks[:at], marks[at]
    if typed[mark.start].plain != "when" and not is_a(mark, "cue", "then"):
        return False
    if before and is_a(before[-1], "link", "and"):
        return False
    if is_a(mark, "cue", "then"):
        return any(m.kind == "ask" or (m.kind == "cue" and m.target != "then") for m in before)
    when = mark.start < mark.end and at + 1 < len(marks)
    follows = when and (marks[at + 1].kind in NUMERALS | {"noun"} or typed[marks[at + 1].start].plain == "the")
    asked = any(m.kind == "cue" or (m.kind == "ask" and m.target not in ("yesno", "list")) for m in before)
    if not follows or holds(marks, "cue", "source", "whosays", "dispute"):
        return False  # `which source says when round 1 started?`
    later = (i for i in range(at + 1, len(marks)) if marks[i].kind == "ask")
    return asked or any(not is_a(marks[i - 1], "link", "and") for i in later)  # `when was it held and where?`
