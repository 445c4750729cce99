"""Streams that cannot hold every letter (ASCII, Windows code pages): nothing crashes and as little as possible is lost.

For readers a letter becomes the nearest one there is (`İ` an `I`, a dash a hyphen); for programs, and where there is no
nearest letter, it becomes `\\uXXXX`, which JSON reads back.
"""

from __future__ import annotations

import codecs
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from io import TextIOWrapper

NEAREST = str.maketrans(
    {
        "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "…": "...", "·": "-",
        "≠": "!=", "─": "-", "│": "|", "●": "#", "○": "o", "◐": "/", "×": "x", "→": "->", "ı": "i", "ł": "l",
        "\u200f": "", "،": ",", "؛": ";", "؟": "?", "█": "#", "▪": "*", "┬": "+", "┼": "+",
    }
)  # fmt: skip


def prepare(stream: IO[str], *, exact: bool) -> None:
    """Let `stream` write any text; `exact` keeps what a program must read back."""
    encoded = cast("TextIOWrapper", stream)
    if encoded.encoding.lower().startswith("utf"):
        return
    codecs.register_error("astana-exact", _exact)
    codecs.register_error("astana-nearest", _nearest)
    encoded.reconfigure(errors="astana-exact" if exact else "astana-nearest")


def _exact(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    found = (units[i : i + 2].hex() for i in range(0, len(units), 2))
    return "".join(f"\\u{unit}" for unit in found), error.end


def _nearest(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    from unicodedata import combining, normalize

    char = error.object[error.start]
    plain = "".join(c for c in normalize("NFKD", char) if not combining(c)).translate(NEAREST)
    try:
        plain.encode(error.encoding)
    except UnicodeEncodeError:
        return _exact(UnicodeEncodeError(error.encoding, char, 0, 1, error.reason))[0], error.start + 1
    return plain, error.start + 1
