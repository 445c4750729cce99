"""The words that the reader knows: tables of data, and the names in the knowledge base."""

from __future__ import annotations

import itertools
import os
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal
from zlib import crc32

from msgspec import Raw, Struct, json

from astana_cli.errors import DataProblem
from astana_cli.knowledge import seal
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.load import bytes_of, data_folder, read
from astana_cli.knowledge.model import forms
from astana_cli.questions.lexis.text import spelled

if TYPE_CHECKING:
    from astana_cli.questions.lexis.spoken import Spoken

LONGEST_NAME = 70
"""Names of more letters are titles that nobody types."""
SHORTEST_SURNAME = 4


Pattern = list[list[str]]
"""A form as its parts in turn, each with its alternatives."""


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """The forms of one meaning in one language: words, parted by blanks, and phrases; in a phrase alternatives stand in
    brackets between blanks, `(am|are) (i|we) right`, and an empty one leaves the word out."""

    words: str = ""
    phrases: tuple[str, ...] = ()

    def patterns(self) -> Iterator[Pattern]:
        """Every word and every phrase."""
        yield from ([[word]] for word in self.words.split())
        for phrase in self.phrases:
            yield [part.split("|") for part in phrase.replace(")", "(").split("(") if part]

    def forms(self) -> Iterator[str]:
        """Every form, each phrase with every one of its alternatives."""
        for pattern in self.patterns():
            for chosen in itertools.product(*pattern):
                yield " ".join(" ".join(chosen).split())


Table = dict[str, dict[str, dict[Literal["ar", "en"], Entry]]]
"""One file of the lexicon: its entries by kind, target and language."""


class Everyday(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of everyday language by their CRC-32 alone: nothing is asked of them but whether a word is one, many are
    rude, and of a million other words some five would be taken for one."""

    crc32: frozenset[int]

    def __contains__(self, word: object) -> bool:
        said = str(word)
        written = (said, said + "ا") if said.endswith("و") else (said,)  # in plain letters the plural has no alif
        return any(crc32(one.encode("utf-8", "replace")) in self.crc32 for one in written)


class Sense(Struct, frozen=True, array_like=True):
    """What a form means: its kind (`cue`, `party`, `month` ...), and which one."""

    kind: str
    target: str


class Meaning(Struct, frozen=True):
    """What is meant, and the forms that say it in a language."""

    sense: Sense
    lang: str
    entry: Entry


def lexicon_folder() -> str:
    """Where the tables lie, with the data."""
    return os.path.join(data_folder(), "lexicon")


def tables(folder: str | None = None) -> list[Meaning]:
    """All that the tables hold. Raises DataProblem."""
    return [
        Meaning(Sense(kind, target), lang, entry)
        for path in _files(folder or lexicon_folder())
        for kind, targets in read(path, Table).items()
        for target, langs in targets.items()
        for lang, entry in langs.items()
    ]


def _written(folder: str | None) -> list[Pattern]:
    """The tables as they are written. Raises DataProblem."""
    return [pattern for meaning in tables(folder) for pattern in meaning.entry.patterns()]


def _files(folder: str) -> list[str]:
    try:
        found = sorted(name for name in os.listdir(folder) if name.endswith(".json"))
    except OSError:
        found = []
    if not found:
        raise DataProblem(f"{folder}: no lexicon there; the installation is incomplete")
    return [os.path.join(folder, name) for name in found]


class Packed(Struct, frozen=True):
    """What is kept in the wheel of a lexicon: the meanings that occur, which stay JSON until one is wanted, and where
    the phrases lie in a file of their own, one block by its first letters a line (`Block`)."""

    meanings: tuple[Raw, ...]
    blocks: dict[str, tuple[int, int]]


class Block(Struct, frozen=True, array_like=True):
    """Phrases in the order of their letters, one a line, since one long text is read sooner than many short ones; and
    for each a sign: twice the place of its meaning, and one more if it stands in the tables."""

    phrases: str
    signs: str


LETTERS = 2
"""By so many first letters phrases are put into blocks: a question looks into a few dozens of a thousand."""


class Ordered(Mapping[str, tuple[Sense, ...]]):
    """The phrases of a packed lexicon, found by halving in the block of their first letters: a table of them all takes
    longer to make than a question to read. Without its names it is that of the tables alone."""

    def __init__(self, packed: Packed, phrases: bytes, names: bool = True) -> None:
        self._packed = packed
        self._phrases = memoryview(phrases)
        self.names = names
        self._opened: dict[str, tuple[list[str], str]] = {}
        self._meant: dict[int, tuple[Sense, ...]] = {}

    def _block(self, letters: str) -> tuple[list[str], str]:
        found = self._opened.get(letters)
        if found is None:
            start, end = self._packed.blocks.get(letters, (0, 0))
            block = json.decode(self._phrases[start:end], type=Block) if end else None
            found = self._opened[letters] = (block.phrases.split("\n"), block.signs) if block else ([], "")
        return found

    def __getitem__(self, phrase: str) -> tuple[Sense, ...]:
        found: tuple[Sense, ...] | None = self.get(phrase)
        if found is None:
            raise KeyError(phrase)
        return found

    def get(self, phrase: str, default: Any = None) -> Any:
        """The senses of a phrase. Most that are looked for are not there, so that no error is raised for it first."""
        sign = self._sign(phrase)
        return self._meaning(sign >> 1) if sign is not None and (self.names or sign & 1) else default

    def tabled(self, phrase: str) -> bool:
        """Whether a phrase stands in the tables."""
        sign = self._sign(phrase)
        return sign is not None and bool(sign & 1)

    def _sign(self, phrase: str) -> int | None:
        phrases, signs = self._block(phrase[:LETTERS])
        at = bisect_left(phrases, phrase)
        return ord(signs[at]) if at < len(phrases) and phrases[at] == phrase else None

    def _meaning(self, at: int) -> tuple[Sense, ...]:
        if at not in self._meant:
            self._meant[at] = json.decode(self._packed.meanings[at], type=tuple[Sense, ...])
        return self._meant[at]

    def __iter__(self) -> Iterator[str]:
        return self._all() if self.names else self.own()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def own(self) -> Iterator[str]:
        """The phrases that stand in the tables."""
        for letters in self._packed.blocks:
            phrases, signs = self._block(letters)
            yield from (phrase for phrase, sign in zip(phrases, signs, strict=True) if ord(sign) & 1)

    def _all(self) -> Iterator[str]:
        return (phrase for letters in self._packed.blocks for phrase in self._block(letters)[0])


class Lexicon:
    """Phrases of plain words with their senses. A phrase may have several: context tells which is meant.

    Names do not add to a phrase that the tables know.
    """

    def __init__(
        self,
        tables: Mapping[str, tuple[Sense, ...]],
        names: Iterable[tuple[str, Sense]] = (),
        folder: str | None = None,
    ) -> None:
        self.folder = folder
        self.tables = tables
        named = [pair for pair in names if len(pair[0]) <= LONGEST_NAME]
        self.named = self._named(spelled([form for form, _ in named]), [(sense,) for _, sense in named])

    @property
    def senses(self) -> dict[str, tuple[Sense, ...]]:
        """All phrases with their senses, names among them."""
        return {**self.tables, **self.named}

    def packed(self) -> tuple[Packed, bytes]:
        """The lexicon without what can be read off the tables, and its phrases."""
        senses = self.senses
        meanings = {meaning: at for at, meaning in enumerate(dict.fromkeys(senses.values()))}
        written = b""
        blocks: dict[str, tuple[int, int]] = {}
        for letters, group in itertools.groupby(sorted(senses), key=lambda phrase: phrase[:LETTERS]):
            phrases = list(group)
            signs = (chr(2 * meanings[senses[phrase]] + self.tabled(phrase)) for phrase in phrases)
            block = json.encode(Block("\n".join(phrases), "".join(signs)))
            blocks[letters] = len(written), len(written) + len(block)
            written += block + b"\n"
        return Packed(tuple(Raw(json.encode(meaning)) for meaning in meanings), blocks), written

    @cached_property
    def own(self) -> frozenset[str]:
        """The phrases of the tables, without names."""
        return frozenset(self.tables.own() if isinstance(self.tables, Ordered) else self.tables)

    def _named(self, phrases: list[str], meant: list[tuple[Sense]]) -> dict[str, tuple[Sense, ...]]:
        """The names; people go by surname too, and a surname that several bear means all of them."""
        bearers: dict[str, dict[Sense, None]] = {}
        shorts: dict[str, None] = {}
        for phrase, (sense,) in zip(phrases, meant, strict=True):
            if sense.kind == "person":
                for part in phrase.split(" "):
                    bearers.setdefault(part, {})[sense] = None
                shorts.update(dict.fromkeys(surnames(phrase)))
        named = {
            phrase: found
            for phrase, found in _gathered(phrases, meant).items()
            if not self.tabled(phrase) and not _is_number(phrase, found[0])
        }
        for short in shorts:
            if not self.tabled(short):
                named[short] = (*named.get(short, ()), *bearers[short.rpartition(" ")[2]])
        return named

    def get(self, phrase: str) -> tuple[Sense, ...]:
        """The senses of a phrase, none if it is not known."""
        return self.tables.get(phrase) or self.named.get(phrase, ())

    def tabled(self, phrase: str) -> bool:
        """Whether a phrase stands in the tables, and not in names alone."""
        return self.tables.tabled(phrase) if isinstance(self.tables, Ordered) else phrase in self.tables

    @property
    def was_packed(self) -> bool:
        """Whether it is the one that lies in the wheel, beside which lies what was made of it."""
        return isinstance(self.tables, Ordered) and self.tables.names

    @cached_property
    def words(self) -> Spoken:
        """The single words of it; only needed where one is not understood. Raises DataProblem."""
        from astana_cli.questions.lexis.spoken import PACKED, Spoken, spoken_in

        packed = seal.packed(PACKED, Spoken) if isinstance(self.tables, Ordered) else None
        if packed and self.was_packed:
            return packed
        tabled = packed or spoken_in({phrase: self.tables[phrase] for phrase in self.own}, _written(self.folder))
        return tabled.naming(self._only_named())

    def _only_named(self) -> dict[str, tuple[Sense, ...]]:
        """The phrases that stand in names alone."""
        return self.named or {phrase: found for phrase, found in self.tables.items() if not self.tabled(phrase)}

    @cached_property
    def common(self) -> Everyday:
        """Words of everyday language that look like a slip of a word of the lexicon and are none.

        Raises DataProblem.
        """
        return read(os.path.join(self.folder or lexicon_folder(), "common", "words.json"), Everyday)

    @cached_property
    def english(self) -> Everyday:
        """The most frequent words of English: what is none of them may be a name. Raises DataProblem."""
        return read(os.path.join(self.folder or lexicon_folder(), "common", "english.json"), Everyday)


def _gathered(phrases: list[str], meant: list[tuple[Sense]]) -> dict[str, tuple[Sense, ...]]:
    """The senses of each phrase, in order. Phrases that have but one, which are most, cost no step of their own."""
    found: dict[str, tuple[Sense, ...]] = dict(zip(phrases, meant, strict=True))
    several = {phrase for phrase, one in zip(phrases, meant, strict=True) if found[phrase] != one}
    every: dict[str, dict[Sense, None]] = {}
    for phrase, (sense,) in zip(phrases, meant, strict=True):
        if phrase in several:
            every.setdefault(phrase, {})[sense] = None
    found.update({phrase: tuple(senses) for phrase, senses in every.items()})
    found.pop("", None)
    return found


def _is_number(phrase: str, sense: Sense) -> bool:
    """Whether an event goes by a round's number, as a round that was only planned does: the number is not its name."""
    return sense.kind == "event" and phrase.count(" ") < 3 and any(word.isdecimal() for word in phrase.split(" "))


ARTICLES = frozenset(("al", "el", "de", "abu", "abd", "bou", "haj", "ابو", "عبد", "دي"))


def surnames(phrase: str) -> Iterator[str]:
    """The last part of a name in plain words, with the article before it and without."""
    parts = phrase.split(" ")
    if len(parts) > 1 and len(parts[-1]) >= SHORTEST_SURNAME and not parts[-1].isdecimal():
        yield parts[-1]
        if parts[-2] in ARTICLES:
            yield " ".join(parts[-2:])


PACKED, PHRASES = "lexicon.json", "lexicon.jsonl"
"""Where the wheel keeps the lexicon that was made of its tables and its names, beside the data."""


def build(k: Knowledge, folder: str | None = None) -> Lexicon:
    """The lexicon of the tables and of the names in a knowledge base. Raises DataProblem."""
    if folder:
        return Lexicon(phrases_of(tables(folder)), _names(k), folder)
    if _tables_are_sealed():
        packed, phrases = seal.packed(PACKED, Packed), seal.content(PHRASES)
        if packed is not None and phrases is not None:
            return Lexicon(Ordered(packed, phrases, names=k.sealed), () if k.sealed else _names(k))
    return Lexicon(_shipped(lexicon_folder()), _names(k))


@lru_cache(maxsize=1)
def _shipped(folder: str) -> dict[str, tuple[Sense, ...]]:
    """Kept, for whoever opens several knowledge bases: to spell the tables takes most of the time."""
    return phrases_of(tables(folder))


def phrases_of(meanings: Iterable[Meaning]) -> dict[str, tuple[Sense, ...]]:
    """The phrases of tables in plain words, each with its senses. Words are spelled before the alternatives multiply
    them, since this is done in every run that has no lexicon packed."""
    patterns = [(pattern, meaning.sense) for meaning in meanings for pattern in meaning.entry.patterns()]
    written = list({way: None for pattern, _ in patterns for ways in pattern for way in ways})
    plain = dict(zip(written, spelled(written), strict=True))
    phrases: list[str] = []
    meant: list[tuple[Sense]] = []
    for pattern, sense in patterns:
        parts = [part for ways in pattern if any(part := [plain[way] for way in ways])]
        chosen = itertools.product(*parts)
        found = list(map(" ".join, chosen if all(map(all, parts)) else (filter(None, ways) for ways in chosen)))
        phrases += found
        meant += [(sense,)] * len(found)
    return _gathered(phrases, meant)


def _tables_are_sealed() -> bool:
    """Whether the tables are all those that the lexicon in the wheel was made of, unchanged."""
    paths = _files(lexicon_folder())
    there = sum(name.rpartition("/")[0] == "lexicon" for name in seal.marks())
    return len(paths) == there and all(seal.sealed(path, bytes_of(path)) for path in paths)


def _names(k: Knowledge) -> Iterator[tuple[str, Sense]]:
    kb = k.kb
    named = (
        ("person", kb.people), ("party", kb.parties), ("group", kb.groups), ("topic", kb.topics),
        ("document", kb.documents), ("event", kb.events),
    )  # fmt: skip
    for kind, records in named:
        for record in records:
            sense = Sense(kind, record.id)
            for form in (*forms(record), record.id):
                yield form, sense
    for place in kb.places:
        sense = Sense("place", place.id)
        for form in (*(t for n in place.names for t in (n.name.en, n.name.ar)), *(o.form for o in place.other_names)):
            yield form, sense
