"""Texts at random for the reader of questions: words in any order, real questions damaged, letters of any script."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

from lines import HOSTILE, Lines

TESTS = Path(__file__).resolve().parents[1]
GOLD = ("own", "independent", "strangers-1", "strangers-2", "strangers-3", "strangers-4", "traps")
STRANGE = ("zqxzqx", "Zqxqar", "غظثضغظ", "ظضغثظ", "qjzwv", "Ⰳⰴⱄⰾⱆ", "жщъфц")
"""Words that say nothing, and are like no word that says something."""
PAUSES = ("...", "…", "?", "؟", ".", "!", ",", "،", ":", ";", "؛", "-", "–", "()", "“”", "... ?", ". ؟")
"""Marks that stand by themselves."""


def real_questions() -> list[str]:
    """Questions that people wrote, in both languages."""
    found = [line.split(" | ")[0] for line in (TESTS / "questions/read_as.txt").read_text("utf-8").splitlines()]
    for name in GOLD:
        rows = (TESTS.parent / f"bench/gold/{name}.jsonl").read_text("utf-8").splitlines()
        found += [json.loads(row)["text"] for row in rows]
    return found


class Texts:
    """Draws texts from one random generator, so that a seed gives the same texts again."""

    def __init__(self, seed: int) -> None:
        self.lines = Lines(seed)
        self.random: random.Random = self.lines.random
        self.questions = real_questions()

    def text(self) -> tuple[str, str]:
        """A text, and the word in it that says nothing: one in five has one, else it is empty."""
        r = self.random
        kinds: list[Callable[[], list[str]]] = [self._salad, self._damaged, self._hostile, self._letters]
        words = r.choices(kinds, (20, 68, 6, 6))[0]()
        strange = r.choice(STRANGE) if r.random() < 0.2 else ""
        if strange:
            words.insert(r.randint(0, len(words)), strange)
        return r.choice((" ", " ", " ", " ", "، ", ", ", "\n", "\u00a0")).join(words), strange

    def _salad(self) -> list[str]:
        return [self.lines.word() for _ in range(self.random.randint(1, 6))]

    def _damaged(self) -> list[str]:
        r = self.random
        words = r.choice(self.questions).split()
        damages = (
            self._swap, self._double, self._drop, self._misspell, self._replace, self._add, self._splice, self._pause,
        )  # fmt: skip
        for _ in range(r.randint(0, 2)):
            r.choice(damages)(words)
        return words

    def _swap(self, words: list[str]) -> None:
        if words:
            a, b = (self.random.randrange(len(words)) for _ in range(2))
            words[a], words[b] = words[b], words[a]

    def _double(self, words: list[str]) -> None:
        if words:
            words.insert(self.random.randint(0, len(words)), self.random.choice(words))

    def _drop(self, words: list[str]) -> None:
        if words:
            words.pop(self.random.randrange(len(words)))

    def _misspell(self, words: list[str]) -> None:
        if words:
            at = self.random.randrange(len(words))
            words[at] = self.lines.slip(words[at], always=True)

    def _replace(self, words: list[str]) -> None:
        self._drop(words)
        self._add(words)

    def _add(self, words: list[str]) -> None:
        words.insert(self.random.randint(0, len(words)), self.lines.word())

    def _pause(self, words: list[str]) -> None:
        words.insert(self.random.randint(0, len(words)), self.random.choice(PAUSES))

    def _splice(self, words: list[str]) -> None:
        """Part of another question in the place of what follows a word."""
        other = self.random.choice(self.questions).split()
        words[self.random.randint(0, len(words)) :] = other[self.random.randrange(len(other)) :]

    def _hostile(self) -> list[str]:
        words = self._damaged()
        at = self.random.randint(0, len(words))
        glued = self.random.random() < 0.3 and at < len(words)
        words[at : at + glued] = [self.random.choice(HOSTILE) + (words[at] if glued else "")]
        return words

    def _letters(self) -> list[str]:
        r = self.random
        top = r.choice((0x7F, 0x24F, 0x6FF, 0x2FFF, 0xFFFF, 0x10FFFF))
        return ["".join(chr(r.randint(0, top)) for _ in range(r.randint(0, 12))) for _ in range(r.randint(0, 5))]
