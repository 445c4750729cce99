"""What stands behind a stream: a terminal or a pipe, its width, whether it takes colour, links and Arabic."""

from __future__ import annotations

import os
from typing import IO, Literal

from msgspec import Struct

from astana_cli.render.ink import Ink

Color = Literal["auto", "always", "never"]
COLORS = ("auto", "always", "never")
PLAIN_TERMINALS = ("", "dumb", "unknown")
NO_LINKS = (*PLAIN_TERMINALS, "linux")
FALLBACK = (80, 24)


class Terminal(Struct, frozen=True):
    """What the output is; `width` and `height` hold for a pipe too, for whoever asks for a table there."""

    tty: bool
    width: int
    height: int
    ink: Ink

    @classmethod
    def of(cls, stream: IO[str] | None, color: Color = "auto") -> Terminal:
        """Look at `stream` and the environment (COLUMNS, LINES, TERM, NO_COLOR, CLICOLOR, CLICOLOR_FORCE)."""
        tty = is_terminal(stream)
        width, height = _size(stream if tty else None)
        # the last column stays free: there a mark upon a letter makes some terminals begin a new line
        width = max(width - 1, 1)
        links = tty and os.environ.get("TERM", "") not in NO_LINKS and color != "never"
        return cls(tty, width, height, Ink(_colored(tty, color), links))


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether a stream is open and leads to a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def _colored(tty: bool, color: Color) -> bool:
    """--color first, then NO_COLOR (no-color.org), then CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors)."""
    env = os.environ
    if color != "auto":
        return color == "always"
    if env.get("NO_COLOR"):
        return False
    if env.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return tty and env.get("CLICOLOR") != "0" and env.get("TERM", "") not in PLAIN_TERMINALS


def _size(terminal: IO[str] | None) -> tuple[int, int]:
    try:
        seen = tuple(os.get_terminal_size(terminal.fileno())) if terminal else (0, 0)
    except (OSError, ValueError):
        seen = (0, 0)
    wished = (_number("COLUMNS"), _number("LINES"))
    width, height = (w or s or f for w, s, f in zip(wished, seen, FALLBACK, strict=True))
    return width, height


def _number(name: str) -> int:
    value = os.environ.get(name, "")
    return int(value) if value.isascii() and value.isdecimal() else 0
