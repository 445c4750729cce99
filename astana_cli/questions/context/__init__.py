"""Words whose meaning the neighbours decide: من (who, from), ما (what, not), may, last, a country after `in`.

Each room holds the rules of one kind. Some settle one mark at a time and stand in tables, by the words and kinds they
speak of (`neighbours.py`, `tables.py`); others look at the whole sentence (`steps.py`). The order of all is in
`order.py`; a room is opened only where something stands that it speaks of.
"""

from __future__ import annotations

from functools import lru_cache

from astana_cli.questions.context.order import STEPS
from astana_cli.questions.context.steps import followed
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token


def settle(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """Return the marks with every word of the module's title settled. Raises DataProblem."""
    return list(_settle(tuple(marks), tuple(typed))) if marks else []


@lru_cache(maxsize=32)
def _settle(given: tuple[Mark, ...], words: tuple[Token, ...]) -> tuple[Mark, ...]:
    """Kept for a while, since a question is read in several ways, many of which share their sentences."""
    return tuple(followed(STEPS, list(given), list(words)))
