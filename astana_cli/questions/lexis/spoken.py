"""The single words of a lexicon, against which a word is held that is not understood: which there are, which stand side
by side, and how they are written. To gather them from all phrases takes ten times as long as an answer, so that a wheel
holds them ready."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from astana_cli.questions.lexis.text import APART, bare, lettered, plain, spelled

if TYPE_CHECKING:
    from astana_cli.questions.lexis.lexicon import Pattern, Sense

PACKED = "spoken.json"
"""Where the wheel keeps them, beside the data."""


class Spoken(Struct, frozen=True, dict=True):
    """Plain words as a few long texts, which are read sooner than many short ones.

    `tabled`: the words of the tables, and `named`: those that stand in names alone, parted by blanks. `followed`: by
    word those that stand behind it in a phrase of the tables, blanks around each. `written`: how a word of the tables
    is written, where it is written otherwise. `spellings`: for a word that dialects run together with another (تالت
    and ثالث), without article, the letters it is written in. `parties`: by party the words that mean it or stand in a
    name of it.
    """

    tabled: str
    named: str
    followed: dict[str, str]
    written: dict[str, str]
    spellings: dict[str, list[str]]
    parties: dict[str, frozenset[str]]

    @cached_property
    def own(self) -> frozenset[str]:
        """Every word of the tables, without names: only these are mended to."""
        return frozenset(self.tabled.split(" "))

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word that occurs in a phrase."""
        return self.own.union(self.named.split(" "))

    def side_by_side(self, one: str, two: str) -> bool:
        """Whether two words stand side by side in a phrase of the tables."""
        return f" {two} " in self.followed.get(one, "")


def spoken_in(own: Iterable[str], senses: Mapping[str, tuple[Sense, ...]], patterns: list[Pattern]) -> Spoken:
    """The words of phrases. `own`: the plain phrases of the tables; `senses`: these and names, with what they mean;
    `patterns`: the tables as they are written."""
    own = list(own)
    tabled = frozenset(" ".join(own).split(" "))
    every = frozenset(" ".join(senses).split(" "))
    pairs = {pair for phrase in own for pair in itertools.pairwise(phrase.split(" "))}
    followed: dict[str, list[str]] = {}
    for one, two in sorted(pairs):
        followed.setdefault(one, []).append(two)
    return Spoken(
        " ".join(sorted(tabled)),
        " ".join(sorted(every - tabled)),
        {one: f" {' '.join(behind)} " for one, behind in followed.items()},
        dict(_written(patterns)),
        _spellings(patterns),
        _of_parties(senses),
    )


def _written(patterns: list[Pattern]) -> Iterator[tuple[str, str]]:
    """Plain words with the first form in which each is written."""
    single = [way for ways, *more in patterns[::-1] if not more for way in ways[::-1] if " " not in way]
    found = dict(zip(spelled(single), single, strict=True))
    return ((word, form) for word, form in found.items() if word != form)


def _spellings(patterns: list[Pattern]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    ways = {way for pattern in patterns for ways in pattern for way in ways}
    for word in sorted({bare(word) for word in lettered(" ".join(ways)).split(" ")}):
        if not APART.isdisjoint(word):
            found.setdefault(plain(word), []).append(word)
    return found


def _of_parties(senses: Mapping[str, tuple[Sense, ...]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for phrase, several in senses.items():
        for sense in several:
            if sense.kind in ("party", "syria"):
                found.setdefault(sense.target, set()).update(phrase.split(" "))
    return {party: frozenset(words) for party, words in found.items()}
