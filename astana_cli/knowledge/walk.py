"""Find every fact of a knowledge base, each with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import Struct

from astana_cli.knowledge.model import Fact


class Found(NamedTuple):
    """A fact, its place in the file (a JSON path) and the record that holds it."""

    path: str
    field: str
    holder: Any
    fact: Fact[Any]


def facts(node: Any, path: str = "$") -> Iterator[Found]:
    """Yield every fact below `node` (a struct, or a tuple of them) in the order of the file."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from facts(item, f"{path}[{index}]")
    elif isinstance(node, Struct) and not isinstance(node, Fact):
        for name in node.__struct_fields__:
            value, where = getattr(node, name), f"{path}.{name}"
            held = value if isinstance(value, tuple) else (value,)
            for index, item in enumerate(held):
                place = f"{where}[{index}]" if isinstance(value, tuple) else where
                if isinstance(item, Fact):
                    yield Found(place, name, node, item)
                else:
                    yield from facts(item, place)
