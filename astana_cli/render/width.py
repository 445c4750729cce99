"""How many columns of a terminal a text takes, and how it is broken into lines.

Widths follow UAX 11 and the practice of terminals: marks and format characters 0, wide
East Asian letters 2, all else 1.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional, category, east_asian_width

INVISIBLE = ("Mn", "Me", "Cf")


def width(text: str) -> int:
    """The columns that `text` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_letter, text))


@lru_cache(maxsize=2048)
def _letter(char: str) -> int:
    if category(char) in INVISIBLE:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def pad(text: str, columns: int) -> str:
    """`text` with spaces up to `columns`."""
    return text + " " * (columns - width(text))


def longest_word(text: str) -> int:
    """The columns that the longest word takes."""
    return max(map(width, text.split()), default=0)


def wrap(text: str, columns: int) -> list[str]:
    """Break `text` at spaces into lines of at most `columns`; a word that is longer is folded, nothing is left out."""
    lines: list[str] = []
    line, used = "", -1
    for word in text.split():
        used += 1 + width(word)
        if used <= columns:
            line = f"{line} {word}" if line else word
            continue
        if line:
            lines.append(line)
        *full, line = _folded(word, columns)
        lines += full
        used = width(line)
    return [*lines, line] if line or not lines else lines


def _folded(word: str, columns: int) -> list[str]:
    pieces = [""]
    used = 0
    for char in word:
        wide = _letter(char)
        if used + wide > max(columns, 1) and pieces[-1]:
            pieces.append("")
            used = 0
        pieces[-1] += char
        used += wide
    return pieces


def right_to_left(text: str) -> bool:
    """Whether any letter of `text` runs from right to left."""
    return not text.isascii() and any(bidirectional(char) in ("R", "AL") for char in text)


def begins_right_to_left(text: str) -> bool:
    """Whether the first strong letter of `text` runs from right to left (rule P2 of UAX 9)."""
    if text.isascii():
        return False
    kinds = (bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
