"""Find the data files and read them, or say in one line what is wrong with them and where.

Paths are strings throughout: to import pathlib would take a twentieth of the time of an answer.
"""

from __future__ import annotations

import os
import stat
from functools import lru_cache
from typing import TypeVar

import msgspec

from astana_cli.errors import DataProblem
from astana_cli.knowledge.model import KnowledgeBase

T = TypeVar("T")

MAX_BYTES = 64 * 1024 * 1024
PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def data_file(given: str | None = None) -> str:
    """Return the path of the knowledge base: `given`, else `ASTANA_DATA`, else the one that came with the program.

    A folder stands for the `rounds.json` in it.
    """
    chosen = given or os.environ.get("ASTANA_DATA")
    if chosen:
        return os.path.join(chosen, "rounds.json") if os.path.isdir(chosen) else chosen
    return os.path.join(data_folder(), "rounds.json")


@lru_cache(maxsize=1)
def data_folder() -> str:
    """Where the data lie that came with the program: inside the package in a wheel, beside it in a checkout."""
    inside = os.path.join(PACKAGE, "data")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), "data")


def load(path: str) -> KnowledgeBase:
    """Read and validate the knowledge base at `path`. Raises DataProblem."""
    return read(path, KnowledgeBase)


def read(path: str, shape: type[T]) -> T:
    """Read the JSON file at `path` as `shape`, strictly. Raises DataProblem with the file and the place in it."""
    return decoded(bytes_of(path), shape, path)


def decoded(raw: bytes, shape: type[T], path: str) -> T:
    """What was read from `path` as `shape`, strictly. Raises DataProblem with the file and the place in it."""
    try:
        return msgspec.json.decode(raw, type=shape)
    except msgspec.ValidationError as error:
        place = "" if " - at `" in str(error) else " - at `$`"
        raise DataProblem(f"{path}: {error}{place}") from None
    except UnicodeDecodeError:
        raise DataProblem(f"{path}: not valid UTF-8 at byte {_first_bad_byte(raw)}") from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise DataProblem(f"{path}: not valid JSON: {error}") from None


def _first_bad_byte(raw: bytes) -> int:
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return error.start
    return len(raw)


def bytes_of(path: str) -> bytes:
    """The bytes of the file at `path`. Raises DataProblem if it cannot be a data file."""
    try:
        raw = contents(path, MAX_BYTES)
    except OSError as error:
        raise DataProblem(f"{path}: {error.strerror or error}; give another file with --data") from None
    except ValueError as error:
        raise DataProblem(f"{path}: {error}") from None
    if raw.startswith(b"\xef\xbb\xbf"):
        raise DataProblem(f"{path}: begins with a byte order mark; save it as UTF-8 without one")
    return raw


def contents(path: str, most: int) -> bytes:
    """What stands in a file that may be anything: neither a pipe, a device nor an endless file holds up the program.

    Raises OSError, and ValueError for what is no regular file or holds more than `most` bytes.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise ValueError("not a regular file")
    if found.st_size > most:
        raise ValueError(f"{found.st_size} bytes, more than the {most} that are read")
    with open(path, "rb", opener=_at_once) as file:
        return file.read(most) or b""


def _at_once(path: str, flags: int) -> int:
    """Open without waiting: what is read may have become a pipe, and some files of /proc wait like one."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
