"""Gaps that whoever asks leaves to be filled: `round 6 ended on ...?`, `it was signed at round …?`, `the UN was led by
____`. By the words before it a gap stands for a question word; words and what they become are data
(`data/lexicon/common/rules.json`)."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.lexis.lists import alternatives, word_list

ROW = r"(?:\.{2,}|…+|_{2,})"
"""A row of dots or of low lines."""


class Fillings(Struct, frozen=True):
    """What gaps stand for: one at the beginning, before a verb; and those behind words, the longest first, each with
    whether it is filled only where a round is said to have been held (`in ...` may be a year elsewhere)."""

    opening: re.Pattern[str]
    held: re.Pattern[str]
    behind: tuple[tuple[re.Pattern[str], str, bool], ...]


@lru_cache(maxsize=1)
def _fillings() -> Fillings:
    """Made when the first gap is met, as few questions have one. Raises DataProblem."""
    places = word_list("gaps", "of_places")
    pairs = sorted((line.split(" = ") for line in word_list("gaps", "filled")), key=lambda pair: -len(pair[0]))
    return Fillings(
        opening=_pattern(rf"^[^\w.…]*{ROW}\s*(?=(?:{alternatives('gaps', 'after_gap')})\b)"),
        held=_pattern(rf"\b(?:{alternatives('gaps', 'held')})\b"),
        behind=tuple((_pattern(rf"\b{words}\s*{ROW}"), asked, words in places) for words, asked in pairs),
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def filled(text: str) -> str:
    """The text with question words in place of gaps; "" if there is none that words tell how to fill.

    >>> filled("Round 6 ended on ...?")
    'Round 6 ended on what date?'
    >>> filled("Who led Turkey...")
    ''
    """
    fillings = _fillings()
    found = fillings.opening.sub("who ", text)
    for gap, asked, of_places in fillings.behind:
        if not of_places or fillings.held.search(found):
            found = gap.sub(asked, found)
    return "" if found == text else found
