"""The single words of a lexicon, against which a word is held that is not understood: which there are, which stand side
by side, and how they are written. To gather them from all phrases takes ten times as long as an answer, so that a wheel
holds them ready."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

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
    and ثالث), without article, the letters it is written in. `meant`: by party the words of the tables that mean it,
    and `named_parties`: those that stand in a name of it.
    """

    tabled: str
    followed: dict[str, str]
    written: dict[str, str]
    spellings: dict[str, list[str]]
    meant: dict[str, frozenset[str]]
    named: str = ""
    named_parties: dict[str, frozenset[str]] = {}

    def naming(self, names: Mapping[str, tuple[Sense, ...]]) -> Spoken:
        """The words of the same tables beside other names, given as phrases with what they mean."""
        named = frozenset(" ".join(names).split(" ")) - self.own
        return replace(self, named=" ".join(sorted(named)), named_parties=_of_parties(names))

    @cached_property
    def own(self) -> frozenset[str]:
        """Every word of the tables, without names: only these are mended to."""
        return frozenset(self.tabled.split(" "))

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word that occurs in a phrase."""
        return self.own.union(self.named.split(" "))

    def of_party(self, party: str) -> frozenset[str]:
        """The words that mean a party or stand in a name of it."""
        return self.meant.get(party, frozenset()) | self.named_parties.get(party, frozenset())

    def side_by_side(self, one: str, two: str) -> bool:
        """Whether two words stand side by side in a phrase of the tables."""
        return f" {two} " in self.followed.get(one, "")


def spoken_in(tables: Mapping[str, tuple[Sense, ...]], patterns: list[Pattern]) -> Spoken:
    """The words of tables. `tables`: their plain phrases, with what they mean; `patterns`: as they are written."""
    pairs = {pair for phrase in tables for pair in itertools.pairwise(phrase.split(" "))}
    followed: dict[str, list[str]] = {}
    for one, two in sorted(pairs):
        followed.setdefault(one, []).append(two)
    return Spoken(
        " ".join(sorted(frozenset(" ".join(tables).split(" ")))),
        {one: f" {' '.join(behind)} " for one, behind in followed.items()},
        dict(_written(patterns)),
        _spellings(patterns),
        _of_parties(tables),
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
