"""Draw rows in columns: cells whose lines are broken already, side by side under a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from astana_cli.render.ink import Line, Span
from astana_cli.render.width import width

Cell = tuple[Line, ...]
"""The lines of a cell, none wider than its column."""
GAP = "  "


def drawn(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> Iterator[Line]:
    """The lines of a table, its heads standing on a rule; a column of width 0 is left out."""
    kept = [i for i, columns in enumerate(widths) if columns]
    room = [widths[i] for i in kept]
    tallest = max(map(len, heads))
    yield from _row([((),) * (tallest - len(heads[i])) + heads[i] for i in kept], room)
    yield (Span("─" * (sum(room) + len(GAP) * (len(room) - 1)), "faint"),)
    for row in rows:
        yield from _row([row[i] for i in kept], room)


def _row(cells: Sequence[Cell], widths: Sequence[int]) -> Iterator[Line]:
    """As many lines as the longest cell has; the blanks behind a cell are a span of their own, so never coloured."""
    for lines in zip_longest(*cells, fillvalue=()):
        spans: list[Span] = []
        for line, columns in zip(lines, widths, strict=True):
            used = sum(width(span.text) for span in line)
            spans += (*line, Span(" " * (columns - used) + GAP))
        yield tuple(spans)
