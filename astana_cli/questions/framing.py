"""Take away what asks nothing: greetings, thanks, what the answer is for, who wants to know it and how urgently.

Such words come in endless turns of phrase over few words, so they are read by a small grammar, which is data
(`data/lexicon/common/framing.json`): words by class, and turns of these classes. In a turn `<class>` is a word of
that class, `ل<class>` one with that clitic, `_` a word that says nothing elsewhere either, since no table holds it or
only as a filler, anything else the word itself; `?` may be missing, `*` may be repeated too, `^` is where the question
begins, `$` where it ends. No turn holds a word that could change a question: `_` stands only where whatever it is
speaks of the asker, as in `our _ _ maintains that`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from astana_cli.knowledge import seal
from astana_cli.knowledge.load import bytes_of, decoded
from astana_cli.questions.lexicon import Lexicon, lexicon_folder
from astana_cli.questions.scan import variants
from astana_cli.questions.text import Token, plain

EDGES = ("^", "$")
ANY = "_"
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
    """Its places, what must be among the words of a question for it to be there at all, whether it has room for words
    that are not known."""

    items: tuple[Item, ...]
    needs: frozenset[str]
    free: bool


class Grammar(Struct, frozen=True):
    """The classes of each word, and the turns, as they are written, by what may stand first in them."""

    classes: dict[str, tuple[str, ...]]
    turns: dict[str, list[str]]


def unframed(typed: list[Token], lexicon: Lexicon) -> list[Token]:
    """The words of a question without those that ask nothing; all of them if nothing would be left.

    Raises DataProblem.
    """
    return told_apart(typed, lexicon)[0]


def told_apart(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The same, and what was taken away that holds words which are not known, as it was typed. Raises DataProblem."""
    found, unknown = _without_frames(typed, lexicon)
    return (found, unknown) if any(token.plain for token in found) else (typed, [])


def asks_nothing(typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether words are nothing but such frames. Raises DataProblem."""
    return not any(token.plain for token in _without_frames(typed, lexicon)[0])


def _without_frames(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    grammar = _grammar(lexicon.folder or lexicon_folder())
    kinds = [_kinds(token.plain, grammar.classes) for token in typed]
    present = frozenset().union(*kinds)
    free: list[frozenset[str]] = []
    found: list[Token] = []
    unknown: list[str] = []
    at = 0
    while at < len(typed):
        begins = not any(token.plain and token.typed for token in found)
        turns = _turns(grammar, kinds[at], present, begins)
        if not free and any(turn.free for turn in turns):
            free = [
                kind | {ANY} if _says_nothing(token.plain, lexicon) else kind
                for token, kind in zip(typed, kinds, strict=True)
            ]
        ends = [(_end(turn.items, free if turn.free else kinds, at), turn.free) for turn in turns]
        end = max((end for end, _ in ends), default=at)
        if end > at:
            found.append(PAUSE)
            if (end, False) not in ends:
                unknown.append(" ".join(token.typed for token in typed[at:end] if token.typed))
            at = end
        else:
            found.append(typed[at])
            at += 1
    return found, unknown


PACKED = "framing.json"
"""Where the wheel keeps the grammar that was made of the file, beside the data."""


@lru_cache(maxsize=2)
def _grammar(folder: str) -> Grammar:
    path = os.path.join(folder, "common", "framing.json")
    raw = bytes_of(path)
    made = seal.packed(PACKED, Grammar) if seal.sealed(path, raw) else None
    return made or grammar_of(decoded(raw, Table, path))


def grammar_of(table: Table) -> Grammar:
    """The grammar that a file holds, in plain letters."""
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
    needs = frozenset(item.what for item in items if not item.optional and item.what not in (*EDGES, ANY))
    return Turn(items, needs, any(item.what == ANY for item in items))


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


def _says_nothing(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a filler, or stands in no table."""
    forms = [rest for _, rest in variants(word)] if word.isalpha() else []
    senses = [sense for form in forms for sense in lexicon.get(form)]
    if senses:
        return all(sense.kind == "stop" for sense in senses)
    return bool(forms) and not any(lexicon.speaks(form) for form in forms)


def _turns(grammar: Grammar, kinds: frozenset[str], present: frozenset[str], begins: bool) -> list[Turn]:
    firsts = [*kinds, "^"] if begins else kinds
    turns = (_turn(line) for first in firsts for line in grammar.turns.get(first, ()))
    return [turn for turn in turns if turn.needs <= present]


def _end(turn: tuple[Item, ...], kinds: list[frozenset[str]], at: int) -> int:
    """Where the longest match of a turn that begins at a word ends; -1 if it does not match.

    All ends that its places may have so far are kept, so that the time it takes grows with its places and the words.
    """
    ends = {at}
    for what, optional, repeated in turn:
        if what in EDGES:
            ends = {end for end in ends if what == "^" or end == len(kinds)}
            continue
        reached = set(ends) if optional else set()
        while ends:
            ends = {end + 1 for end in ends if end < len(kinds) and what in kinds[end]} - reached
            reached |= ends
            if not repeated:
                break
        ends = reached
    return max(ends, default=-1)
