"""Records that are decoded piece by piece, from files so well known that nothing else in them need be looked at.

Where each record lies in its file, and each part of it, is found out when the program is packed (see `seal`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Generic, TypeVar, get_args, get_origin

from msgspec import Raw, Struct, json

from astana_cli.knowledge.model import (
    Delegation,
    Document,
    Event,
    Fact,
    Group,
    KnowledgeBase,
    Office,
    Party,
    Person,
    Place,
    Round,
    Term,
    Topic,
)  # fmt: skip

K = TypeVar("K", int, str)
P = TypeVar("P")
V = TypeVar("V")
Span = tuple[int, int]
"""Where a piece of a file begins and ends, in bytes."""
NAMES: dict[str, type[Struct]] = {
    "people": Person, "parties": Party, "groups": Group, "offices": Office, "places": Place, "topics": Topic,
}  # fmt: skip
"""The tables of `rounds.json` that hold names, and their records."""
FACTS: dict[str, type[Struct]] = {"rounds": Round, "events": Event, "documents": Document, "terms": Term}
"""Those that hold facts."""
KEYS = {"rounds": "number"}
"""By what a record is found; by its id in all other tables."""
INNER = {"delegations": Delegation}
"""Parts of a record that are records of facts themselves."""


class Shelf(Mapping[K, V], Generic[K, P, V]):
    """The records of a file by key, in their order; each is made of its place when it is first taken out."""

    def __init__(self, places: dict[K, P], make: Callable[[P], V]) -> None:
        self._places: dict[K, P] = places
        self._make = make
        self._made: dict[K, V] = {}

    def __getitem__(self, key: K) -> V:
        if key not in self._made:
            self._made[key] = self._make(self._places[key])
        return self._made[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def get(self, key: K, default: Any = None) -> Any:
        """The record of a key; said here because the inherited one raises and catches for each."""
        return self[key] if key in self._places else default


def shelf(raw: bytes, spans: dict[K, Raw], shape: type[V]) -> Shelf[K, Raw, V]:
    """The records of a file that lie at these places, each of which stays JSON until its record is taken out."""
    decode, view, place = json.Decoder(shape).decode, memoryview(raw), json.Decoder(Span).decode
    return Shelf(spans, lambda span: decode(view[slice(*place(span))]))


class Layout(Struct, frozen=True, array_like=True):
    """Where the parts of a record of facts lie, and those of each record in it."""

    parts: dict[str, Span]
    inner: tuple[Layout, ...] = ()


class Leaf:
    """A record of facts with the attributes of `shape`, of which each is decoded when it is first asked for: to learn
    the types of all that a round may hold takes longer than to answer most questions about it."""

    def __init__(self, raw: memoryview, layout: Layout, shape: type[Struct]) -> None:
        self._raw = raw
        self._layout = layout
        self._shape = shape

    def __getattr__(self, name: str) -> Any:
        if name not in self._shape.__struct_fields__:
            raise AttributeError(name)
        span = self._layout.parts.get(name)
        if span is None:
            value = default(self._shape, name)
        elif name in INNER:
            value = tuple(Leaf(self._raw, layout, INNER[name]) for layout in self._layout.inner)
        else:
            value = decoder(self._shape, name).decode(self._raw[span[0] : span[1]])
        setattr(self, name, value)
        return value


def default(shape: type[Struct], name: str) -> Any:
    """What a field of a struct is where nothing is said of it."""
    return shape.__struct_defaults__[shape.__struct_fields__.index(name) - len(shape.__struct_fields__)]


@lru_cache(maxsize=256)
def decoder(shape: type[Struct], name: str) -> json.Decoder[Any]:
    """What decodes a field of a struct that was validated before."""
    declared = (getattr(base, "__annotations__", {}) for base in shape.__mro__)
    return json.Decoder(_loosened(next(fields[name] for fields in declared if name in fields)))


def _loosened(declared: Any) -> Any:
    """The type of a field, without what a plain value may be where it is one of a fact: as it was validated, it is the
    same without, and one type of facts is learned rather than seven."""
    for part in (declared, *get_args(declared)):
        of = get_args(part)[0] if get_origin(part) is Fact else Struct
        if not (isinstance(of, type) and issubclass(of, Struct)):
            return tuple[Fact[Any], ...] if get_origin(declared) is tuple else Fact[Any] | None
    return declared


class Plan(Struct, frozen=True):
    """Where the parts of `rounds.json` lie, and each record of its tables, by its key; what is told of the records of a
    table stays JSON until they are looked for."""

    parts: dict[str, Span]
    tables: dict[str, Raw]


class Pieces:
    """A knowledge base with the attributes of `KnowledgeBase`, of which each is decoded when it is first asked for."""

    def __init__(self, raw: bytes, plan: Plan) -> None:
        self._raw = raw
        self._plan = plan
        self._shelves: dict[str, Shelf[Any, Any, Any]] = {}

    def table(self, name: str) -> Shelf[Any, Any, Any]:
        """The records of a table by their keys."""
        if name not in self._shelves:
            self._shelves[name] = self._facts(name) if name in FACTS else self._names(name)
        return self._shelves[name]

    def _names(self, table: str) -> Shelf[str, Raw, Any]:
        return shelf(self._raw, json.decode(self._plan.tables[table], type=dict[str, Raw]), NAMES[table])

    def _facts(self, table: str) -> Shelf[Any, Raw, Leaf]:
        key: Any = int if table in KEYS else str
        layouts = json.decode(self._plan.tables[table], type=dict[key, Raw])
        decode, view = json.Decoder(Layout).decode, memoryview(self._raw)
        return Shelf(layouts, lambda layout: Leaf(view, decode(layout), FACTS[table]))

    def __getattr__(self, name: str) -> Any:
        if name not in KnowledgeBase.__annotations__:
            raise AttributeError(name)
        value = tuple(self.table(name).values()) if name in FACTS else self._whole(name)
        setattr(self, name, value)
        return value

    def _whole(self, part: str) -> Any:
        start, end = self._plan.parts[part]
        return decoder(KnowledgeBase, part).decode(memoryview(self._raw)[start:end])


def plan_of(raw: bytes) -> Plan:
    """The plan of the content of a `rounds.json`. Raises ValueError if two records of a table have the same key."""
    parts = _spans(raw, json.decode(raw, type=dict[str, Raw]).items())
    tables: dict[str, dict[Any, Any]] = {name: spans_of(raw, name, KEYS.get(name, "id")) for name in (*NAMES, *FACTS)}
    for name in FACTS:
        tables[name] = {key: layout_of(raw, span) for key, span in tables[name].items()}
    return Plan(parts, {name: Raw(json.encode(table)) for name, table in tables.items()})


def layout_of(raw: bytes, span: Span) -> Layout:
    """Where the parts of a record lie."""
    parts = _spans(raw, json.decode(raw[slice(*span)], type=dict[str, Raw]).items(), span[0])
    inner = (within for name in INNER if name in parts for within in _each(raw, parts[name]))
    return Layout(parts, tuple(layout_of(raw, within) for within in inner))


def _each(raw: bytes, array: Span) -> list[Span]:
    records = json.decode(raw[slice(*array)], type=list[Raw])
    return list(_spans(raw, enumerate(records), array[0]).values())


def spans_of(raw: bytes, part: str, key: str) -> dict[Any, Span]:
    """Where the records lie that the array `part` of a file holds, by what each has as its `key`.

    Raises ValueError if two have the same.
    """
    records = json.decode(raw, type=dict[str, Raw])[part]
    keys = [record[key] for record in json.decode(records)]
    if len(set(keys)) < len(keys):
        raise ValueError(f"{part}: two records have the same {key}")
    return dict(zip(keys, _each(raw, _span(raw, records)), strict=True))


def _span(raw: bytes, piece: Raw, begin: int = 0) -> Span:
    start = raw.index(bytes(piece), begin)
    return start, start + len(bytes(piece))


def _spans(raw: bytes, pieces: Iterable[tuple[Any, Raw]], begin: int = 0) -> dict[Any, Span]:
    """Where the pieces of a file lie, which follow each other in it."""
    found: dict[Any, Span] = {}
    for key, piece in pieces:
        found[key] = _span(raw, piece, begin)
        begin = found[key][1]
    return found
