"""Turns of phrase that stand around questions and claims, as a small grammar, which is data
(`data/lexicon/common/framing.json`): words by class, turns of these classes, and phrases that occur in many turns.

In a turn `<class>` is a word of that class, `ل<class>` one with that clitic, `@phrase` any one of the ways to say it,
`_` a word that says nothing elsewhere either, since no table holds it or only as a filler, anything else the word
itself; `?` may be missing, `*` may be repeated too, `^` is where the question begins, `$` where it ends, `,` where a
mark parts it; a turn that begins with `,` stands behind a mark, or behind another turn.
No turn holds a word that could change a question: `_` stands only where whatever it is speaks of the asker, as in
`our _ _ maintains that`; and no word of <narrow> is one of them. `#` is a number in digits. What follows a turn that
begins with `whether =` is somebody's claim, of which it is asked whether it is so. Turns that begin with the name of a
role stand around a claim that is put to the test and nowhere else (`verified`).
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property, lru_cache

from msgspec import Raw, Struct, json

from astana_cli.knowledge import seal
from astana_cli.knowledge.load import bytes_of, read
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import plain

EDGES = ("^", "$", ",")
ANY = "_"
LETTERS = 2
"""Letters by which words are kept together."""
NARROW = "<narrow>"
"""Words that narrow what is asked, and are nowhere set aside as unknown ones."""
PHRASE = "@"
CLAIM = "whether = "
TEST, DOUBT, TOLD = "test = ", "doubt = ", "told = "
"""Roles of turns around a claim: they ask whether it is so, or whether it is not, or tell who says so."""
SOURCE, READING, DISPUTE = "source", "reading", "dispute"
FROM, TO, WHOLE, BESIDE = " from = ", " to = ", " = ", "beside = "
"""Roles of turns that ask for sources or for what these disagree on: of the whole turn, or of its two parts."""
ROLES = (TEST, DOUBT, TOLD, BESIDE, *(f"{of}{part}" for of in (SOURCE, READING, DISPUTE) for part in (WHOLE, FROM, TO)))
NUMBER = "#"
BARE = frozenset(("", "و", "ف"))
"""Clitics that any word of a turn may carry."""


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: turns, the ways to say each phrase, and the words of each class, parted by blanks."""

    turns: tuple[str, ...]
    phrases: dict[str, tuple[str, ...]]
    words: dict[str, str]


class Item(Struct, frozen=True):
    """One place of a turn: the words or classes that may stand there, or the ways to say what does; whether it may be
    missing, whether it may be repeated; whether just one word stands there, as at most places."""

    what: frozenset[str]
    ways: tuple[Items, ...]
    optional: bool
    repeated: bool
    single: bool


Items = tuple[Item, ...]


class Turn(Struct, frozen=True):
    """Its places, whether it has room for words that are not known, whether a claim follows it."""

    items: Items
    free: bool
    claims: bool


class Grammar(Struct, frozen=True, dict=True):
    """The words with their classes, a line for each, by the letters with which they begin; the ways to say each phrase;
    and the turns, a line for each as it is written, by what may stand first in them.

    They are kept as text, and that as JSON, since a question needs few of them and it takes long to make thousands of
    small values.
    """

    words: dict[str, Raw]
    phrases: dict[str, Raw]
    turns: dict[str, Raw]

    def classes(self, word: str) -> tuple[str, ...]:
        """The classes of a word; none if it has none."""
        letters = word[:LETTERS]
        block = self._opened.get(letters)
        if block is None:
            block = self._opened[letters] = _text(self.words, letters)
        start = block.find(f"\n{word} ") + 1
        return tuple(block[start : block.index("\n", start)].split(" ")[1:]) if start else ()

    @cached_property
    def _opened(self) -> dict[str, str]:
        """The lines of words that were looked into."""
        return {}

    def ways(self, phrase: str) -> list[str]:
        """The ways to say a phrase."""
        return _text(self.phrases, phrase).split("\n")

    def opening(self, first: str) -> list[str]:
        """The turns in which this may stand first."""
        return _text(self.turns, first).split("\n") if first in self.turns else []


def _text(texts: dict[str, Raw], key: str) -> str:
    return json.decode(texts[key], type=str) if key in texts else ""


PACKED = "framing.json"
"""Where the wheel keeps the grammar that was made of the file, beside the data."""


@lru_cache(maxsize=2)
def grammar_in(folder: str) -> Grammar:
    path = os.path.join(folder, "common", "framing.json")
    made = seal.packed(PACKED, Grammar) if seal.sealed(path, bytes_of(path)) else None
    return made or grammar_of(read(path, Table))


def grammar_of(table: Table) -> Grammar:
    """The grammar that a file holds, in plain letters."""
    classes: dict[str, list[str]] = defaultdict(list)
    for name, words in table.words.items():
        for word in plain(words).split(" "):
            classes[word].append(f"<{name}>")
    turns: dict[str, list[str]] = defaultdict(list)
    for line in map(plain, table.turns):
        role, turn = _role(line)
        for first in _firsts(turn, table.phrases):
            turns[f"{role}{first}"].append(line)
    blocks: dict[str, str] = defaultdict(lambda: "\n")
    for word, names in classes.items():
        blocks[word[:LETTERS]] += f"{word} {' '.join(names)}\n"
    phrases = {name: "\n".join(ways) for name, ways in table.phrases.items()}
    opening = {first: "\n".join(lines) for first, lines in turns.items()}
    return Grammar(_kept(blocks), _kept(phrases), _kept(opening))


def _role(line: str) -> tuple[str, str]:
    """The role of a turn, "" if it may stand around any question; and the turn."""
    role = next((role for role in ROLES if line.startswith(role)), "")
    return role, line.removeprefix(role or CLAIM)


def _kept(texts: dict[str, str]) -> dict[str, Raw]:
    return {key: Raw(json.encode(text)) for key, text in texts.items()}


def _firsts(line: str, phrases: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """What may stand first in a turn."""
    rest = line
    while rest:
        text, _, rest = rest.partition(" ")
        what = text.rstrip("?*")
        if text == ",":
            continue
        if what == "^":
            yield from (f"^ {first}" for first in _firsts(rest, phrases))
        elif what.startswith(PHRASE):
            for way in phrases[what[1:]]:
                yield from _firsts(plain(way), phrases)
        else:
            yield what
        if what == text:
            return


@lru_cache(maxsize=4096)
def _turn(line: str, folder: str) -> Turn:
    """A turn taken apart; most are never looked at."""
    items = _items(_role(line)[1], folder)
    return Turn(items, any(map(_has_room, items)), line.startswith(CLAIM))


@lru_cache(maxsize=4096)
def _items(line: str, folder: str) -> Items:
    return tuple(_item(text, folder) for text in line.split(" "))


def _item(text: str, folder: str) -> Item:
    name = text.rstrip("?*")
    optional, repeated = text != name, text.endswith("*")
    if not name.startswith(PHRASE):
        return Item(frozenset((name,)), (), optional, repeated, not optional and name not in EDGES)
    ways = [_items(plain(way), folder) for way in grammar_in(folder).ways(name[1:])]
    if all(len(way) == 1 and way[0].what and not way[0].optional for way in ways):
        what = frozenset().union(*(way[0].what for way in ways))
        return Item(what, (), optional, repeated, not optional and what.isdisjoint(EDGES))
    return Item(frozenset(), tuple(ways), optional, repeated, single=False)


def _has_room(item: Item) -> bool:
    return ANY in item.what or any(_has_room(inner) for way in item.ways for inner in way)


@lru_cache(maxsize=4096)
def kinds_of(word: str, folder: str) -> frozenset[str]:
    """All that a word may stand for in a turn: itself, its classes, and its classes behind a clitic."""
    grammar = grammar_in(folder)
    found = {NUMBER if word.isdecimal() else word, word, *grammar.classes(word)}
    if word and not word.isascii():
        for lead, rest in variants(word):
            names = grammar.classes(rest)
            found.update((rest, *names) if lead in BARE else [lead[-1] + name for name in names])
    return frozenset(found)


def turns_possible(folder: str, lines: dict[str, frozenset[str]], present: frozenset[str]) -> list[Turn]:
    """Of these turns those for which all that each needs is present."""
    return [_turn(line, folder) for line, needs in lines.items() if needs <= present]


@lru_cache(maxsize=8192)
def turns_beginning(folder: str, kinds: frozenset[str], before: str) -> dict[str, frozenset[str]]:
    """The turns that begin with a word of these classes, behind a role or an edge."""
    found: dict[str, frozenset[str]] = {}
    for kind in sorted(kinds):
        found |= _opening(f"{before}{kind}", folder)
    return found


@lru_cache(maxsize=4096)
def _opening(first: str, folder: str) -> dict[str, frozenset[str]]:
    """The lines of the turns in which this may stand first, each with the words and classes that cannot be missing."""
    return {line: _needs(line) for line in grammar_in(folder).opening(first)}


def _needs(line: str) -> frozenset[str]:
    items = _role(line)[1].split(" ")
    return frozenset(item for item in items if item[-1] not in "?*" and item[0] != PHRASE).difference((*EDGES, ANY))
