"""The seal: what shows that a data file is still the one that was validated when the program was packed.

To validate all the data takes longer than the rest of most answers. So that is done once, when the wheel is built (by
`hatch_build.py`), and the length and the CRC-32 of each file are packed with it, and what spares looking through the
files: where their records lie, and the lexicon as it is looked up. Of a file of the program that fits its seal only the
records are decoded that an answer needs. Any other file is validated whole: one that was changed, one that the user
gives, one in a checkout. Facts are compared by their content, words by length and time where these suffice.
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


def untouched(path: str) -> bool:
    """Whether a file of the program's own data is what was packed, by its length and its time alone: no younger than
    the seal, which is unpacked after it. A file that may have been written since is compared by its content.

    For words alone: to read through all of them would take longer than to answer.
    """
    if not path.startswith(FOLDER + os.sep):
        return False
    length, _ = marks().get(path[len(FOLDER) + 1 :].replace(os.sep, "/"), (-1, 0))
    try:
        found, then = os.stat(path), os.stat(os.path.join(FOLDER, SEAL))
    except OSError:
        return False
    return found.st_size == length and (found.st_mtime_ns <= then.st_mtime_ns or sealed(path, bytes_of(path)))


def packed(name: str, shape: type[T]) -> T | None:
    """What was made of the data when the wheel was built; None if it is gone, or not as it was."""
    path = os.path.join(FOLDER, name)
    try:
        raw = bytes_of(path)
    except DataProblem:
        return None
    return decoded(raw, shape, path) if sealed(path, raw) else None


def packed_words(name: str, shape: type[T]) -> T | None:
    """The same for words."""
    path = os.path.join(FOLDER, name)
    return decoded(bytes_of(path), shape, path) if untouched(path) else None


@cache
def marks() -> dict[str, Mark]:
    """The seal: a mark for each file that was packed, by its path in the data folder; empty where nothing is packed."""
    try:
        with open(os.path.join(FOLDER, SEAL), "rb") as file:
            return msgspec.json.decode(file.read(), type=dict[str, Mark])
    except (OSError, msgspec.MsgspecError):
        return {}
