"""Colour and links for a terminal: text in, text with escape codes out, or without them where none are wanted."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

# Colours that can be read on black and on white; yellow, cyan and dark blue cannot.
CODES = {
    "strong": "1", "faint": "2", "slanted": "3", "disputed": "35", "known": "32", "away": "31", "link": "2",
}  # fmt: skip


class Ink(Struct, frozen=True):
    """What a terminal takes: `color` for SGR codes, `links` for OSC 8."""

    color: bool = False
    links: bool = False

    def paint(self, text: str, style: str = "") -> str:
        """`text` in a style of `CODES`."""
        if not self.color or style not in CODES or not text.strip():
            return text
        return f"\x1b[{CODES[style]}m{text}\x1b[0m"

    def link(self, text: str, url: str) -> str:
        """`text` that leads to `url` (printable ASCII only: see `address`) when it is clicked."""
        return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if self.links and url else text


class Span(Struct, frozen=True):
    """A piece of a line: its text, its style, and where it leads."""

    text: str
    style: str = ""
    url: str = ""


Line = tuple[Span, ...]


def written(line: Line, ink: Ink) -> str:
    """A line of spans as a string; no space at its end."""
    found = [span for span in line if span.text]
    while found and not found[-1].text.strip():
        found.pop()
    if found:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip())
    return "".join(ink.link(ink.paint(span.text, span.style), span.url) for span in found)
