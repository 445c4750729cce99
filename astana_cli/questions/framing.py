"""Take away what asks nothing: greetings, thanks, what the answer is for, who wants to know it and how urgently.

Such words come in endless turns of phrase over few words, so they are read by a small grammar, which is data
(`data/lexicon/common/framing.json`): words by class, and turns of these classes. In a turn `<class>` is a word of
that class, `ل<class>` one with that clitic, anything else the word itself; `?` may be missing, `*` may be repeated
too, `^` is where the question begins, `$` where it ends. No turn holds a word that could change a question.
"""

from __future__ import annotations

import os
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from astana_cli.knowledge.load import read
from astana_cli.questions.lexicon import lexicon_folder
from astana_cli.questions.scan import variants
from astana_cli.questions.text import Token, plain

EDGES = ("^", "$")
PAUSE = Token("", "")
"""Stands where something was taken away, so that its neighbours do not join into a phrase."""
BARE = frozenset(("", "و", "ف"))
"""Clitics that any word of a turn may carry."""


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: turns, and the words of each class, parted by blanks."""

    turns: tuple[str, ...]
    words: dict[str, str]


class Item(NamedTuple):
    """One place of a turn: what may stand there, whether it may be missing, whether it may be repeated."""

    what: str
    optional: bool
    repeated: bool


class Turn(NamedTuple):
    """Its places, and what must be among the words of a question for it to be there at all."""

    items: tuple[Item, ...]
    needs: frozenset[str]


class Grammar(NamedTuple):
    """The classes of each word, and the turns, as they are written, by what may stand first in them."""

    classes: dict[str, tuple[str, ...]]
    turns: dict[str, list[str]]


def unframed(typed: list[Token], folder: str | None = None) -> list[Token]:
    """The words of a question without those that ask nothing; all of them if nothing would be left.

    Raises DataProblem.
    """
    found = _without_frames(typed, folder)
    return found if any(token.plain for token in found) else typed


def asks_nothing(typed: list[Token], folder: str | None = None) -> bool:
    """Whether words are nothing but such frames. Raises DataProblem."""
    return not any(token.plain for token in _without_frames(typed, folder))


def _without_frames(typed: list[Token], folder: str | None) -> list[Token]:
    grammar = _grammar(folder or lexicon_folder())
    kinds = [_kinds(token.plain, grammar.classes) for token in typed]
    present = frozenset().union(*kinds)
    found: list[Token] = []
    at = 0
    while at < len(typed):
        begins = not any(token.plain and token.typed for token in found)
        end = max((_end(turn.items, kinds, at) for turn in _turns(grammar, kinds[at], present, begins)), default=at)
        if end > at:
            found.append(PAUSE)
            at = end
        else:
            found.append(typed[at])
            at += 1
    return found


@lru_cache(maxsize=2)
def _grammar(folder: str) -> Grammar:
    table = read(os.path.join(folder, "common", "framing.json"), Table)
    classes: dict[str, list[str]] = defaultdict(list)
    for name, words in table.words.items():
        for word in plain(words).split(" "):
            classes[word].append(f"<{name}>")
    turns: dict[str, list[str]] = defaultdict(list)
    for line in map(plain, table.turns):
        rest = line
        while rest:
            text, _, rest = rest.partition(" ")
            what = text.rstrip("?*")
            turns[what].append(line)
            if what == text:
                break
    return Grammar({word: tuple(names) for word, names in classes.items()}, dict(turns))


@lru_cache(maxsize=4096)
def _turn(line: str) -> Turn:
    """A turn taken apart; most are never looked at."""
    items = tuple(map(_item, line.split(" ")))
    return Turn(items, frozenset(item.what for item in items if not item.optional and item.what not in EDGES))


def _item(text: str) -> Item:
    what = text.rstrip("?*")
    return Item(what, text != what, text.endswith("*"))


def _kinds(word: str, classes: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """All that a word may stand for in a turn: itself, its classes, and its classes behind a clitic."""
    found = {word, *classes.get(word, ())}
    if word and not word.isascii():
        for lead, rest in variants(word):
            names = classes.get(rest, ())
            found.update((rest, *names) if lead in BARE else [lead[-1] + name for name in names])
    return frozenset(found)


def _turns(grammar: Grammar, kinds: frozenset[str], present: frozenset[str], begins: bool) -> list[Turn]:
    firsts = [*kinds, "^"] if begins else kinds
    turns = (_turn(line) for first in firsts for line in grammar.turns.get(first, ()))
    return [turn for turn in turns if turn.needs <= present]


def _end(turn: tuple[Item, ...], kinds: list[frozenset[str]], at: int, place: int = 0) -> int:
    """Where the longest match of a turn from its `place` on ends; -1 if it does not match."""
    if place == len(turn):
        return at
    what, optional, repeated = turn[place]
    if what in EDGES:
        return _end(turn, kinds, at, place + 1) if what == "^" or at == len(kinds) else -1
    best = _end(turn, kinds, at, place + 1) if optional else -1
    if at < len(kinds) and what in kinds[at]:
        best = max(best, _end(turn, kinds, at + 1, place if repeated else place + 1))
    return best
