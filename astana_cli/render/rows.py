"""Rows for programs: the same columns for every answer of a kind, nothing cut, no colour, no direction marks."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer
from astana_cli.answers.layout import Cell, Column, grid
from astana_cli.render.choice import Choice
from astana_cli.render.safe import address, safe

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def header(answer: Answer, choice: Choice) -> list[str]:
    """The names of the columns: those of the kind of answer, then `status`, `claims` and (with --sources) `urls`."""
    names = [name for c in grid(answer).columns for name in _names(c, choice)]
    return [*names, "status", "claims", *(["urls"] if choice.sources else [])]


def rows(answer: Answer, choice: Choice) -> Iterator[list[str]]:
    """The cells of each row; ids and ISO dates where there are any, else words in the language asked for."""
    table = grid(answer)
    for row in table.rows:
        cells = [part for c, cell in zip(table.columns, row.cells, strict=True) for part in _parts(c, cell, choice)]
        cells += [row.status, " ".join(row.claims)]
        if choice.sources:
            known = [answer.evidence[claim].url for claim in row.claims if claim in answer.evidence]
            cells.append(" ".join(dict.fromkeys(map(address, known))))
        yield [safe(cell) for cell in cells]


def tsv(answer: Answer, choice: Choice) -> str:
    """Tab-separated, one row a line, no header: for cut, sort and awk."""
    return "".join("\t".join(cells) + "\n" for cells in rows(answer, choice))


def csv(answer: Answer, choice: Choice) -> str:
    """Comma-separated with a header, as RFC 4180 has it; a cell that a spreadsheet would compute is made text."""
    return "".join(
        ",".join(map(_quoted, cells)) + "\r\n" for cells in (header(answer, choice), *rows(answer, choice))
    )  # fmt: skip


def _quoted(cell: str) -> str:
    if cell.lstrip().startswith(FORMULA):
        cell = f"'{cell}"
    return '"' + cell.replace('"', '""') + '"' if any(char in cell for char in ',"\r\n') else cell


def _names(column: Column, choice: Choice) -> list[str]:
    return [column.key, f"{column.key}_ar"] if column.kind == "text" and choice.lang == "both" else [column.key]


def _parts(column: Column, cell: Cell, choice: Choice) -> list[str]:
    if column.kind == "code":
        return [cell.raw]
    english = cell.code if cell.code is not None else cell.text.en if cell.text else ""
    arabic = cell.text.ar if cell.text else cell.raw
    return {"en": [english], "ar": [arabic], "both": [english, arabic]}[choice.lang]
