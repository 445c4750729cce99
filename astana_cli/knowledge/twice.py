"""A key that stands twice in one object: readers of JSON keep the last in silence, so the check has to tell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from astana_cli.knowledge.load import MAX_BYTES, contents


class Pairs(list[tuple[str, Any]]):
    """An object as it stands in the file, with every key that it has."""


def repeated(path: str) -> Iterator[str]:
    """Yield the place (a JSON path) of each key of a file that stands there for the second time. Raises OSError."""
    text = contents(path, MAX_BYTES)
    sizes: list[tuple[int, int]] = []
    json.loads(text, object_pairs_hook=lambda pairs: sizes.append((len(pairs), len(dict(pairs)))))
    if any(keys > kept for keys, kept in sizes):  # to find the place takes ten times as long
        yield from _places(json.loads(text, object_pairs_hook=Pairs), "$")


def _places(node: Any, path: str) -> Iterator[str]:
    if isinstance(node, Pairs):
        seen = set()
        for key, value in node:
            if key in seen:
                yield f"{path}.{key}"
            seen.add(key)
            yield from _places(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _places(value, f"{path}[{index}]")
