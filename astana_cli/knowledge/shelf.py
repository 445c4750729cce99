"""Records that are decoded when they are first taken out: for files so sealed that nobody need look at the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from astana_cli.knowledge.model import KnowledgeBase, Round

K = TypeVar("K", int, str)
V = TypeVar("V")
Raw = bytes | msgspec.Raw


class Numbered(msgspec.Struct):
    """The number of a record, and nothing else of it."""

    key: int = msgspec.field(name="number")


class Named(msgspec.Struct):
    """The id of a record, and nothing else of it."""

    key: str = msgspec.field(name="id")


class Shelf(Mapping[K, V], Generic[K, V]):
    """The records of a JSON array by key, in their order."""

    def __init__(self, array: Raw, shape: type[V], keys: type[Numbered] | type[Named]) -> None:
        found: list[Any] = msgspec.json.decode(array, type=list[keys])  # type: ignore[valid-type]  # chosen by the caller
        pieces = msgspec.json.decode(array, type=list[msgspec.Raw])
        self._pieces: dict[K, msgspec.Raw] = dict(zip((one.key for one in found), pieces, strict=True))
        self._made: dict[K, V] = {}
        self._shape = shape

    @cached_property
    def _decoder(self) -> msgspec.json.Decoder[V]:
        return msgspec.json.Decoder(self._shape)

    def __getitem__(self, key: K) -> V:
        if key not in self._made:
            self._made[key] = self._decoder.decode(self._pieces[key])
        return self._made[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._pieces)

    def __len__(self) -> int:
        return len(self._pieces)

    def __contains__(self, key: object) -> bool:
        return key in self._pieces


class Pieces:
    """A knowledge base with the attributes of `KnowledgeBase`, of which each is decoded when it is first asked for."""

    def __init__(self, raw: bytes) -> None:
        self._raw = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])

    @cached_property
    def numbered(self) -> Shelf[int, Round]:
        """The rounds by number."""
        return Shelf(self._raw["rounds"], Round, Numbered)

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """All rounds."""
        return tuple(self.numbered.values())

    def __getattr__(self, name: str) -> Any:
        if name not in KnowledgeBase.__annotations__:
            raise AttributeError(name)
        value = msgspec.json.decode(self._raw[name], type=KnowledgeBase.__annotations__[name])
        setattr(self, name, value)
        return value
