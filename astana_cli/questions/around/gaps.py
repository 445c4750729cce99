"""Gaps that whoever asks leaves to be filled: `round 6 ended on ...?`, `it was signed at round …?`, `the UN was led by
____`. By the words before it a gap stands for a question word; words and what they become are data
(`data/lexicon/common/rules.json`)."""

from __future__ import annotations

import re
from functools import lru_cache

from astana_cli.questions.lexis.lists import word_list

GAP = r"\s*(?:\.{2,}|…+|_{2,})"
"""A row of dots or of low lines."""
HELD = r"\b(?:held|met|staged|hosted|convened|place)\b"
OPENS = r"^[^\w.…]*(?:\.{2,}|…+|_{2,})\s*(?=(?:led|headed|represented|chaired|signed|replaced|succeeded)\b)"


@lru_cache(maxsize=1)
def _fillings() -> tuple[tuple[str, str], ...]:
    """The words before a gap and what stands for both, the longest first. Raises DataProblem."""
    pairs = (line.split(" = ") for line in word_list("gaps", "filled"))
    return tuple(sorted(((one, two) for one, two in pairs), key=lambda pair: -len(pair[0])))


def filled(text: str) -> str:
    """The text with question words in place of gaps; "" if there is none that words tell how to fill.

    >>> filled("Round 6 ended on ...?")
    'Round 6 ended on what date?'
    >>> filled("Who led Turkey...")
    ''
    """
    found = re.sub(OPENS, "who ", text, flags=re.IGNORECASE)
    for words, asked in _fillings():
        found = re.sub(rf"\b{words}{GAP}", asked, found, flags=re.IGNORECASE)
    if re.search(HELD, found, re.IGNORECASE):
        found = re.sub(rf"\bin{GAP}", "in which city", found, flags=re.IGNORECASE)
    return "" if found == text else found
