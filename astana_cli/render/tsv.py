"""Rows for other programs: one record a line, tabs between, no header, no colour, nothing cut."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer
from astana_cli.answers.layout import Cell, Column, grid
from astana_cli.render.choice import Choice
from astana_cli.render.safe import safe


def lines(answer: Answer, choice: Choice) -> Iterator[str]:
    """Yield the rows of an answer; the last two fields are the row's status and the ids of its claims."""
    table = grid(answer)
    for row in table.rows:
        cells = [part for col, cell in zip(table.columns, row.cells, strict=True) for part in _parts(col, cell, choice)]
        yield "\t".join(safe(cell) for cell in (*cells, row.status, " ".join(row.claims)))


def _parts(col: Column, cell: Cell, choice: Choice) -> list[str]:
    if col.kind == "code" or cell.text is None:
        return [cell.raw] if col.kind == "code" or choice.lang != "both" else [cell.raw, cell.raw]
    if choice.lang == "both":
        return [cell.code or cell.text.en, cell.text.ar]
    return [cell.text.ar if choice.lang == "ar" else cell.code or cell.text.en]
