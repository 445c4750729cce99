"""Words that are understood and that no query can say: they are named in a refusal, never passed over.

An exception (`besides the UN`), a supposition (`if it had been in Astana`), a meeting of two (to meet somebody is more
than to be at the same round), a number of days, which is no round: each room holds the caveats of one kind, each under
the marks that it is about (`rules.py`), and their words are data (`data/lexicon/common/caveats.json`).
"""

from __future__ import annotations

from astana_cli.questions.caveats.days import days, guessed
from astana_cli.questions.caveats.rules import barred
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

BARRED = "barred"
"""The kind of a mark that is understood and cannot be answered; unlike an unread one it is never taken for a slip."""


def heeded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, those barred that nothing answers, and days that are read as numbers made days. Raises DataProblem."""
    view = View(marks, typed)
    found = marks
    for told_apart in (days, guessed):
        found = told_apart(view)
        if found != view.marks:
            view = View(found, typed)
    places = barred(view)
    return [mark._replace(kind=BARRED) if at in places else mark for at, mark in enumerate(found)] if places else found
