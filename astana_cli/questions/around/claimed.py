"""What a note or a colleague says, and then a question: `My notes say that Matar stood in at round 17; who led there?`

What is said is not looked into: the question is answered by itself, with the round for which its `there` stands.
"""

from __future__ import annotations

import re
from itertools import pairwise

from astana_cli.questions.around.asker import Words
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token

THERE = r"\b(?:there|then|at that (?:round|meeting|session|time)|in that (?:round|meeting)|on that occasion)\b"
SAYER = frozenset({"contents", "claim", "source"})
"""Cues that nouns for a writing are taken for."""
JOINS = frozenset({"and", "or", "to"})
STEP = 2
"""From a number to the one that a link joins to it."""


def claimed(typed: list[Token], marks: list[Mark], words: Words) -> str | None:
    """The one round of which a sentence claims something (`at round 17`); "" if it names none, or several; None if it
    is no claim of a writing or of somebody nameless."""
    plain = [token.plain for token in typed]
    that = plain.index("that") if "that" in plain else 0
    if not that or plain[that - 1] not in words.says or any(m.kind == "ask" and m.end > m.start for m in marks):
        return None
    subject = [m for m in marks if m.end <= that]
    if any(m.kind in ("person", "party", "document") or (m.kind == "cue" and m.target not in SAYER) for m in subject):
        return None
    rounds = [marks[at].target for at in _rounds(marks)]
    return f"at round {rounds[0]}" if len(rounds) == 1 else ""


def _rounds(marks: list[Mark]) -> set[int]:
    """Where numbers stand beside `round`, or are joined to one that does (`the fifth or sixth round`)."""
    numbers = [at for at, mark in enumerate(marks) if mark.kind in NUMERALS]
    found = {at for at in numbers if _of_round(marks, at)}
    for one, two in (*pairwise(numbers), *pairwise(reversed(numbers))):
        if one in found and abs(two - one) == STEP and marks[(one + two) // 2].target in JOINS:
            found.add(two)
    return found


def _of_round(marks: list[Mark], at: int) -> bool:
    return any(m.kind == "noun" and m.target == "round" for m in (*marks[max(at - 1, 0) : at], *marks[at + 1 : at + 2]))


def placed(question: str, where: str) -> str | None:
    """A question with the round in the place of its `there`; None if nothing in it stands for a round."""
    found = re.sub(THERE, where, question, count=1, flags=re.IGNORECASE) if where else question
    return found if found != question else None
