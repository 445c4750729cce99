"""Make untrusted text harmless: nothing from a question or a data file may steer a terminal."""

from __future__ import annotations

STEERING = (
    (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),
    (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE007F),
)  # fmt: skip
"""Control characters, line separators, direction marks, overrides, isolates, invisible letters, byte order marks."""

BLANKS = frozenset((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029))
"""Those of them, and of the controls before them, that part words."""
SURROGATES = range(0xD800, 0xE000)


class _Letters(dict[int, int | str | None]):
    """A table for `str.translate` that works out what becomes of a letter when it first meets it."""

    def __missing__(self, point: int) -> int | str | None:
        steers = point < 0x20 or any(low <= point <= high for low, high in STEERING)
        kept = " " if point in BLANKS else "\ufffd" if point in SURROGATES else None if steers else point
        self[point] = kept
        return kept


_HARMLESS = _Letters()


def safe(text: str) -> str:
    """Return `text` on one line, without a character that moves the cursor, hides, reorders or cannot be encoded."""
    return text if text.isascii() and text.isprintable() else text.translate(_HARMLESS)


def safe_json(document: str) -> str:
    """Return a JSON document without such characters; what stands in it as an escape stays."""
    if document.isprintable():
        return document
    import re

    steering = "".join(f"{chr(low)}-{chr(high)}" for low, high in STEERING)
    return re.sub(f"[{steering}]", "", document)


OF_ADDRESSES = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%")
"""The letters of which an address is made (RFC 3986); the bytes of all others are written as %XX."""


def address(url: str) -> str:
    """A page's address in ASCII, so that it can be copied and no letter of it turns a line round or ends a link."""
    plain = safe(url)
    if plain.isascii() and " " not in plain and not any(char in plain for char in '<>"\\^`{|}'):
        return plain
    return "".join(chr(byte) if byte in OF_ADDRESSES else f"%{byte:02X}" for byte in plain.encode())
