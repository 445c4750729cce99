"""Draw rows in columns: cells whose lines are broken are set side by side, and a rule under the heads.

Of rich the box alone is used, and only when a table is drawn: its `Table` would measure and break again what comes
measured and broken, and with its console takes longer to import than all the rest of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.box import SIMPLE_HEAD

from astana_cli.render.ink import Line, Span
from astana_cli.render.width import width

GAP = "  "
"""What stands between two columns: the end of the one before, and what the box puts there."""
Cell = tuple[Line, ...]
"""The lines of a cell, none wider than its column."""


def drawn(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> Iterator[Line]:
    """The lines of a table with a rule under its heads; a column of width 0 is left out."""
    columns = [i for i, room in enumerate(widths) if room]
    tallest = max(len(heads[i]) for i in columns)
    standing = [((),) * (tallest - len(heads[i])) + heads[i] for i in columns]
    rooms = [widths[i] for i in columns]
    yield from _beside(standing, rooms)
    yield (Span(SIMPLE_HEAD.head_row_horizontal * (sum(rooms) + len(GAP) * (len(rooms) - 1)), "faint"),)
    for row in rows:
        yield from _beside([row[i] for i in columns], rooms)


def _beside(cells: Sequence[Cell], rooms: Sequence[int]) -> Iterator[Line]:
    """The lines of cells that stand side by side, each in its room."""
    for lines in zip_longest(*cells, fillvalue=()):
        line: list[Span] = []
        for at, (spans, room) in enumerate(zip(lines, rooms, strict=True)):
            gap = GAP if at else ""
            line += [Span(gap), *spans, Span(" " * (room - sum(width(span.text) for span in spans)))]
        yield tuple(span for span in line if span.text)
