"""Draw rows in columns: rich lays the table out, this turns its segments back into lines.

rich is imported here and nowhere else, and only when a table is drawn. Its `Text` would break every line again, which
takes most of the time of a long table; the lines come broken, so they are handed over as segments.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from io import StringIO

from msgspec import Struct
from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.segment import Segment
from rich.style import Style
from rich.table import Table

from astana_cli.render.ink import Line, Span

GAP = "  "
Cell = tuple[Line, ...]
"""The lines of a cell, none wider than its column."""


class Lines(Struct, frozen=True):
    """A cell as rich can draw it; its width is that of the column, blank beside the lines."""

    cell: Cell
    width: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        for line in self.cell:
            for span in line:
                yield Segment(span.text, style(span.style, span.url))
            yield Segment.line()

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(self.width, self.width)


def drawn(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> Iterator[Line]:
    """The lines of a table with a rule under its heads; a column of width 0 is left out."""
    # the box puts one blank between two columns; the rest of the gap is the end of the column before
    *before, last = [(i, width) for i, width in enumerate(widths) if width]
    columns = [*((i, width + len(GAP) - 1) for i, width in before), last]
    made = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=0, border_style=style("faint"))
    tallest = max(map(len, heads))
    for i, width in columns:
        standing = ((),) * (tallest - len(heads[i])) + heads[i]
        made.add_column(Lines(standing, width), width=width)
    for row in rows:
        made.add_row(*(Lines(row[i], width) for i, width in columns))
    room = sum(width + 1 for _, width in columns)
    console = Console(file=StringIO(), width=room, legacy_windows=False, force_terminal=False)
    for line in console.render_lines(made, pad=False):
        yield tuple(_span(segment) for segment in line if segment.text)


@cache
def style(name: str, url: str = "") -> Style:
    """How rich carries a style and a link from the cell to the line."""
    return Style(meta={"ink": name}, link=url or None)


def _span(segment: Segment) -> Span:
    of = segment.style
    return Span(segment.text, str(of.meta.get("ink", "")), of.link or "") if of else Span(segment.text)
