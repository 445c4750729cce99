"""Draw rows in columns: rich lays the table out, this turns its segments back into lines.

rich is imported here and nowhere else, and only when a table is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from astana_cli.render.ink import Line, Span

Cell = tuple[Line, ...]
"""The lines of a cell. A cell of one line is broken where it is too long, others have been broken already."""


def drawn(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> Iterator[Line]:
    """The lines of a table with a rule under its heads; a column of width 0 is left out."""
    kept = [i for i, width in enumerate(widths) if width]
    made = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), border_style=_style("faint"))
    for i in kept:
        made.add_column(_text(heads[i]), width=widths[i], overflow="fold")
    for row in rows:
        made.add_row(*(_text(row[i]) for i in kept))
    room = sum(widths) + 2 * len(kept)
    console = Console(file=StringIO(), width=room, legacy_windows=False, force_terminal=False)
    for line in console.render_lines(made, pad=False):
        yield tuple(_span(segment) for segment in line if segment.text)


def _text(cell: Cell) -> Text:
    lines = [Text.assemble(*((span.text, _style(span.style, span.url)) for span in line)) for line in cell]
    return Text("\n").join(lines)


def _style(name: str, url: str = "") -> Style:
    return Style(meta={"ink": name}, link=url or None)


def _span(segment: Segment) -> Span:
    style = segment.style
    return Span(segment.text, str(style.meta.get("ink", "")), style.link or "") if style else Span(segment.text)
