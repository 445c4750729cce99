"""Records that are decoded when they are first taken out, from files so well known that no other need be looked at.

Where each record lies in its file is found out when the program is packed (see `seal`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from astana_cli.knowledge.model import KnowledgeBase, Round

K = TypeVar("K", int, str)
V = TypeVar("V")
Span = tuple[int, int]
"""Where a piece of a file begins and ends, in bytes."""


class Shelf(Mapping[K, V], Generic[K, V]):
    """The records of a file by key, in their order."""

    def __init__(self, raw: bytes, spans: dict[K, Span], shape: type[V]) -> None:
        self._raw = memoryview(raw)
        self._spans: dict[K, Span] = spans
        self._shape = shape
        self._made: dict[K, V] = {}

    @cached_property
    def _decoder(self) -> msgspec.json.Decoder[V]:
        return msgspec.json.Decoder(self._shape)

    def __getitem__(self, key: K) -> V:
        if key not in self._made:
            start, end = self._spans[key]
            self._made[key] = self._decoder.decode(self._raw[start:end])
        return self._made[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, key: object) -> bool:
        return key in self._spans


class Plan(msgspec.Struct, frozen=True):
    """Where the parts of `rounds.json` lie, and where each round."""

    parts: dict[str, Span]
    rounds: dict[int, Span]


class Pieces:
    """A knowledge base with the attributes of `KnowledgeBase`, of which each is decoded when it is first asked for."""

    def __init__(self, raw: bytes, plan: Plan) -> None:
        self._raw = memoryview(raw)
        self._parts = plan.parts
        self.numbered = Shelf(raw, plan.rounds, Round)

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """All rounds."""
        return tuple(self.numbered.values())

    def __getattr__(self, name: str) -> Any:
        if name not in KnowledgeBase.__annotations__:
            raise AttributeError(name)
        start, end = self._parts[name]
        value = msgspec.json.decode(self._raw[start:end], type=KnowledgeBase.__annotations__[name])
        setattr(self, name, value)
        return value


def plan_of(raw: bytes) -> Plan:
    """The plan of the content of a `rounds.json`."""
    parts = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
    return Plan(_spans(raw, parts.items()), spans_of(raw, "rounds", "number"))


def spans_of(raw: bytes, part: str, key: str) -> dict[Any, Span]:
    """Where the records lie that the array `part` of a file holds, by what each has as its `key`.

    Raises ValueError if two have the same.
    """
    records = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])[part]
    keys = [record[key] for record in msgspec.json.decode(records)]
    if len(set(keys)) < len(keys):
        raise ValueError(f"{part}: two records have the same {key}")
    return _spans(raw, zip(keys, msgspec.json.decode(records, type=list[msgspec.Raw]), strict=True))


def _spans(raw: bytes, pieces: Iterable[tuple[Any, msgspec.Raw]]) -> dict[Any, Span]:
    """Where the pieces of a file lie, which follow each other in it."""
    found: dict[Any, Span] = {}
    end = 0
    for key, piece in pieces:
        start = raw.index(bytes(piece), end)
        end = start + len(bytes(piece))
        found[key] = (start, end)
    return found
