"""The seal: what shows that a data file is still the one that was validated when the program was packed.

To validate all the data takes longer than the rest of most answers. So that is done once, when the wheel is built (by
`hatch_build.py`), and the length and the CRC-32 of each file are packed with it, and what spares looking through the
files: where their records lie, and the lexicon as it is looked up. Of a file of the program that fits its seal only the
records are decoded that an answer needs. Any other file is validated whole: one that was changed, one that the user
gives, one in a checkout.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TypeVar
from zlib import crc32

import msgspec

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import PACKAGE, bytes_of, decoded

T = TypeVar("T")

SEAL = "seal.json"
FOLDER = os.path.join(PACKAGE, "data")
Mark = tuple[int, int]


def mark(raw: bytes) -> Mark:
    """The length and the CRC-32 of a file's content."""
    return len(raw), crc32(raw)


def sealed(path: str, raw: bytes) -> bool:
    """Whether `path` lies with the program's own data, and `raw`, read from it, is what was packed there."""
    inside = path.startswith(FOLDER + os.sep)
    return inside and marks().get(path[len(FOLDER) + 1 :].replace(os.sep, "/")) == mark(raw)


def packed(name: str, shape: type[T]) -> T | None:
    """What was made of the data when the wheel was built; None if it is gone, or not as it was."""
    raw = content(name)
    return None if raw is None else decoded(raw, shape, os.path.join(FOLDER, name))


def content(name: str) -> bytes | None:
    """The same before it is decoded."""
    path = os.path.join(FOLDER, name)
    try:
        raw = bytes_of(path)
    except DataProblem:
        return None
    return raw if sealed(path, raw) else None


@cache
def marks() -> dict[str, Mark]:
    """The seal: a mark for each file that was packed, by its path in the data folder; empty where nothing is packed."""
    try:
        with open(os.path.join(FOLDER, SEAL), "rb") as file:
            return msgspec.json.decode(file.read(), type=dict[str, Mark])
    except (OSError, msgspec.MsgspecError):
        return {}
