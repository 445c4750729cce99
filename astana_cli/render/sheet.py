"""Arrange a grid for a reader in one language or both: Latin script and codes left, Arabic right, in one place.

Where Arabic stands at the end of its line and nowhere else, no terminal can reorder what is left of it. A cell whose
English side holds Arabic letters (a spelling of a name) goes to the right too.
"""

from __future__ import annotations

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.answers.layout import Cell, Column, Grid, Row, compact, grid
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Choice, Lang
from astana_cli.render.notes import Note, is_link, notes
from astana_cli.render.safe import address, safe
from astana_cli.render.width import right_to_left

JOIN = " · "
MARKS = {"disputed": "≠", "unknown": "?", "normal": "≠", "deprecated": "x"}


class Part(Struct, frozen=True):
    """A cell under its title."""

    title: str
    text: str


class Entry(Struct, frozen=True):
    """A row: its cells left (as many as there are titles), its Arabic parts, its mark, its footnotes."""

    left: tuple[str, ...]
    right: tuple[Part, ...]
    mark: str
    notes: tuple[Note, ...]
    status: str

    @property
    def arabic(self) -> str:
        """The Arabic parts in one text."""
        return JOIN.join(part.text for part in self.right)


class Sheet(Struct, frozen=True):
    """A table that is ready to be drawn; `codes` says which columns hold codes."""

    titles: tuple[str, ...]
    codes: tuple[bool, ...]
    arabic_title: str
    entries: tuple[Entry, ...]
    listed: tuple[Note, ...]

    @property
    def arabic(self) -> bool:
        """Whether any row has Arabic parts."""
        return any(entry.right for entry in self.entries)


def sheet(answer: Answer, choice: Choice) -> Sheet:
    """Arrange the rows of an answer."""
    table = compact(grid(answer))
    found = notes(table.rows, answer, every=choice.sources)
    rows = [_row(table.columns, row, choice.lang) for row in table.rows]
    kept = [i for i in range(len(table.columns)) if any(left[i] for left, _ in rows)]
    entries = tuple(
        Entry(tuple(left[i] for i in kept), right, MARKS.get(row.status, ""), marks, row.status)
        for (left, right), row, marks in zip(rows, table.rows, found.of_rows, strict=True)
    )
    return Sheet(
        tuple(_title(table.columns[i], choice.lang) for i in kept),
        tuple(table.columns[i].kind == "code" for i in kept),
        _arabic_title(table, kept, choice.lang),
        entries,
        found.listed,
    )


def texts(text: Text, lang: Lang) -> tuple[str, ...]:
    """A sentence in the languages asked for, made safe."""
    return tuple(safe(getattr(text, side)) for side in (("en", "ar") if lang == "both" else (lang,)))


def _row(columns: tuple[Column, ...], row: Row, lang: Lang) -> tuple[list[str], tuple[Part, ...]]:
    left: list[str] = []
    right: list[Part] = []
    for column, cell in zip(columns, row.cells, strict=True):
        latin, arabic = _sides(cell, lang)
        left.append(latin)
        if arabic and arabic not in (part.text for part in right):
            right.append(Part(safe(column.title.ar), arabic))
    return left, tuple(right)


def _sides(cell: Cell, lang: Lang) -> tuple[str, str]:
    """What of a cell stands left, and what right."""
    if cell.text is None:
        code = cell.code or ""
        return _placed(address(code) if is_link(code) else safe(code))
    english, arabic = safe(cell.text.en), safe(cell.text.ar)
    if lang == "en" or english == arabic:
        return _placed(english)
    if lang == "ar":
        return ("", arabic) if right_to_left(arabic) else (arabic, "")
    latin, turned = _placed(english)
    return latin, arabic if right_to_left(arabic) else turned


def _placed(text: str) -> tuple[str, str]:
    return ("", text) if right_to_left(text) else (text, "")


def _title(column: Column, lang: Lang) -> str:
    return "" if lang == "ar" else column.title.en


def _arabic_title(table: Grid, kept: list[int], lang: Lang) -> str:
    """All titles if everything is Arabic (the codes come first, as on screen), else those of the columns of words."""
    words = [c.title.ar for i, c in enumerate(table.columns) if c.kind == "text" and not (lang == "ar" and i in kept)]
    codes = [table.columns[i].title.ar for i in kept] if lang == "ar" else []
    return JOIN.join(dict.fromkeys((*codes, *words)))
