"""Who is said to say so: `According to Turkey, who led Russia?`, `حسب الروس`.

No answer is told apart by who says it, so such words are left unread and named: the party is nobody asked about.
"""

from __future__ import annotations

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, left_unread
from astana_cli.questions.lexis.text import Token

ACCORDING = word_list("attributed", "according")
OPENING = frozenset(phrase.partition(" ")[0] for phrase in ACCORDING)
HOSTING = word_list("spread", "hosting")
SAYERS = frozenset({"unread", "party", "parties", "capital", "person", "publisher", "group", "syria"})
TOOK_PART = frozenset(("cue", of) for of in ("guarantor", "delegation", "observer", "host", "member"))
"""Cues of those who were there."""


def attributed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with `according to` and whoever follows it as one that is not read."""
    if OPENING.isdisjoint([token.plain for token in typed]):
        return marks
    for at, mark in enumerate(marks):
        if " ".join(t.plain for t in typed[mark.start : mark.end] if t.plain) not in ACCORDING:
            continue
        by = at + 1
        while by < len(marks) and marks[by].kind == "stop":
            by += 1
        if by < len(marks) and typed[mark.start].plain == "per" and typed[marks[by].end - 1].plain in HOSTING:
            continue  # `how many rounds per host country?`
        if by < len(marks) and (marks[by].kind in SAYERS or (marks[by].kind, marks[by].target) in TOOK_PART):
            return left_unread(marks, typed, at, by + 1)
    return marks
