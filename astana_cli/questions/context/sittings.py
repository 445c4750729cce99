"""A sitting within a round: `the opening session of round 1`, `الجلسة الختامية في الجولة 4`.

What is on record is on record of a round as a whole; of its sittings nothing is told apart. Words that single one out
are left unread, so that they are named and neither read as a round of their own nor passed over.
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, left_unread
from astana_cli.questions.lexis.text import Token

SITTING = word_list("sittings", "sitting")
OPENING = word_list("sittings", "opening")
"""These single out a sitting wherever a round is named by its number."""
PLENARY = word_list("sittings", "plenary")
SINGLED = SITTING | PLENARY
WITHIN = frozenset({"start", "end", "attend", "absent", "walkout", "happen", "size", "duration"})
"""Cues of what differs between the plenary and the round that it belongs to."""
MOST_ROUNDS = 99
"""A number above is a year."""


def sittings(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words for a sitting left unread, where a round is named by number beside them."""
    if not any(token.plain in SINGLED or token.plain.removeprefix("ال") in SINGLED for token in typed):
        return marks
    for at, mark in enumerate(marks):
        words = _words(mark, typed)
        if words <= PLENARY and words and holds(marks, "cue", *WITHIN):
            start = at - 1 if at and _words(marks[at - 1], typed) & SITTING else at
            if _numbered(marks, (start, at + 1)):
                return left_unread(marks, typed, start, at + 1)
        if mark.kind not in ("link", "nth"):
            continue
        before, after = at - 1, at + 1
        if after < len(marks) and marks[after].kind == "noun" and _words(marks[after], typed) & SITTING:
            span = (at, at + 2)
        elif before >= 0 and marks[before].kind == "noun" and _words(marks[before], typed) & SITTING:
            span = (before, at + 1)
        else:
            continue
        singled = bool({word.removeprefix("ال") for word in words} & OPENING)
        if (singled and _numbered(marks, span)) or _of_round(marks, typed, span[1]):
            return left_unread(marks, typed, *span)
    return marks


def _words(mark: Mark, typed: list[Token]) -> set[str]:
    return {typed[i].plain.removeprefix("ال") if mark.kind == "word" else typed[i].plain for i in range(*mark[2:4])}


def _numbered(marks: list[Mark], span: tuple[int, int]) -> bool:
    """Whether a round is named by its number outside of a stretch."""
    return any(
        m.kind == "noun" and not span[0] <= i < span[1] and (_is_number(marks, i + 1) or _is_number(marks, i - 1))
        for i, m in enumerate(marks)
    )


def _of_round(marks: list[Mark], typed: list[Token], at: int) -> bool:
    """Whether `of round 5`, `in the fifth round`, `at Astana 4` follows."""
    here = at
    while here < len(marks) and (marks[here].kind == "stop" or _is_link(marks[here], "in", "from")):
        here += 1
    if here >= len(marks) or (here == at and not marks[here].lead.endswith("ب")):
        return False
    if marks[here].kind == "nth":
        return here + 1 == len(marks) or marks[here + 1].kind == "noun"
    return marks[here].kind == "noun" and _is_number(marks, here + 1)


def _is_link(mark: Mark, *targets: str) -> bool:
    return mark.kind == "link" and mark.target in targets


def _is_number(marks: list[Mark], at: int) -> bool:
    if not 0 <= at < len(marks):
        return False
    mark = marks[at]
    return mark.kind in NUMERALS and int(mark.target) <= MOST_ROUNDS
