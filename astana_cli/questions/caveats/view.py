"""A question as the caveats look at it: its marks, the words of each, and what stands beside it."""

from __future__ import annotations

from functools import lru_cache

from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token, bare

NOTHING: set[str] = set()
OWNERS = frozenset({"party", "person", "syria", "capital"})
"""Kinds of marks that name who was there."""


@lru_cache(maxsize=1)
def lists_of_words() -> dict[str, set[str]]:
    """The words that caveats turn on, without article, each with the names of the lists that it stands in. Raises
    DataProblem."""
    found: dict[str, set[str]] = {}
    for name, words in lists("caveats").items():
        for word in words:
            found.setdefault(bare(word), set()).add(name)
    return found


class View:
    """The marks with their words. A mark is spoken of by its place."""

    def __init__(self, marks: list[Mark], typed: list[Token]) -> None:
        self.marks = marks
        self.plain = [token.plain for token in typed]
        self.ends = [at for at, token in enumerate(typed) if token.cut]
        self._bare = [bare(word) for word in self.plain]
        self.words = [self._bare[mark.start : mark.end] for mark in marks]
        self._lists = lists_of_words()
        self.said = [self._named(words) for words in self.words]
        self._places: dict[str, list[int]] = {}
        self._targets = [mark.target for mark in marks]
        for at, mark in enumerate(marks):
            self._places.setdefault(mark.kind, []).append(at)

    def _named(self, words: list[str]) -> set[str]:
        found = [self._lists[word] for word in words if word in self._lists]
        return NOTHING if not found else found[0] if len(found) == 1 else set().union(*found)

    def among(self, words: list[str], *names: str) -> bool:
        """Whether one of the words stands in one of these lists."""
        return not self._named(words).isdisjoint(names)

    def says(self, at: int, *names: str) -> bool:
        """Whether a word of the mark stands in one of these lists; False beyond the ends."""
        return 0 <= at < len(self.marks) and not self.said[at].isdisjoint(names)

    def saying(self, *names: str) -> list[int]:
        """The marks of which a word stands in one of these lists."""
        return [at for at, said in enumerate(self.said) if not said.isdisjoint(names)]

    def before(self, at: int) -> list[str]:
        """The words before a mark, from the first."""
        return self._bare[: self.marks[at].start]

    def after(self, at: int) -> list[str]:
        """The words after a mark, to the last."""
        return self._bare[self.marks[at].end :]

    def first(self, at: int) -> str:
        """The first word of a mark as it was typed, in plain letters; "" beyond the ends."""
        return self.plain[self.marks[at].start] if 0 <= at < len(self.marks) else ""

    def has(self, at: int, kind: str, *targets: str) -> bool:
        """Whether a mark is of a kind and, if any are given, of one of the targets; False beyond the ends."""
        return (
            0 <= at < len(self.marks)
            and self.marks[at].kind == kind
            and (not targets or self.marks[at].target in targets)
        )

    def all_of(self, kind: str, *targets: str) -> list[int]:
        """The marks of a kind and of these targets."""
        places = self._places.get(kind, [])
        return [at for at in places if self._targets[at] in targets] if targets and places else list(places)

    def any_of(self, kind: str, *targets: str) -> bool:
        """Whether there is a mark of a kind and, if any are given, of one of these targets."""
        places = self._places.get(kind, [])
        return bool(places) and (not targets or any(self._targets[at] in targets for at in places))

    def owners(self) -> bool:
        """Whether any mark names who was there."""
        return any(kind in self._places for kind in OWNERS)

    def owned(self, at: int) -> bool:
        """Whether a mark names who was there."""
        return 0 <= at < len(self.marks) and self.marks[at].kind in OWNERS

    def beside(self, at: int, step: int = 1) -> int:
        """The nearest mark behind (or, with a step of -1, before) that is no filler; -1 if there is none."""
        return beside(self.marks, at, step)
