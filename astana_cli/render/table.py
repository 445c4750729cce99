"""A table for people at a terminal. The only module that imports rich.

Arabic stands in one column, the last, with no rule after it, so that no terminal can reorder a line: dates, numbers and
marks are left of it, and every line begins with a digit or in Latin script.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Words

from astana_cli.answers.answer import Answer, Record, SourceLine
from astana_cli.answers.layout import Cell, Grid, grid
from astana_cli.answers.phrases import words
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Choice
from astana_cli.render.safe import safe
from astana_cli.words import labels
from astana_cli.words.labels import label

STYLES = {"disputed": "yellow", "unknown": "dim", "none": "", "deprecated": "dim", "normal": "yellow", "answered": ""}
MARKS = {"disputed": "≠", "unknown": "?", "normal": "≠", "deprecated": "x"}
MOST_LISTED = 25


def show(answer: Answer, choice: Choice, file: IO[str]) -> None:
    """Print an answer to a terminal: the sentence, the grid, what is disputed, the notes, the sources, the command."""
    console = Console(file=file, markup=False, emoji=False, highlight=False)
    table = grid(answer)
    marks = [marked(row.claims, answer) for row in table.rows]
    numbers = _numbered(marks, answer)
    for line in _in(choice, answer.text):
        console.print(Words(line, style="bold"))
    if table.rows:
        console.print(_table(table, [_footnotes(claims, answer, numbers) for claims in marks], choice))
    _say_disputes(console, answer, choice)
    for note in answer.notes:
        for line in _in(choice, note):
            console.print(Words(line, style="italic"))
    if answer.view != "sources":
        _say_sources(console, answer, numbers, choice)
    console.print(Words(f"{safe(answer.command)}   (--sources, --json, --lang both)", style="dim"))


def _in(choice: Choice, text: Text) -> list[str]:
    found = {"en": [text.en], "ar": [text.ar], "both": [text.en, text.ar]}[choice.lang]
    return [safe(line) for line in found]


def marked(claims: Iterable[str], answer: Answer) -> list[str]:
    """The claims that stand for a row: the two best that go back to different witnesses.

    Official before wire before newspaper, reports before announcements.
    """
    known = sorted({c for c in claims if c in answer.evidence}, key=lambda c: _standing(answer.evidence[c]))
    found: dict[str, str] = {}
    for claim in known:
        found.setdefault(answer.evidence[claim].witness, claim)
    return list(found.values())[:2]


def _standing(line: SourceLine) -> tuple[int, int, str]:
    return MODALITIES.index(line.modality), KINDS.index(line.kind), line.claim


MODALITIES = ("reported", "retrospective", "announced")
KINDS = ("official", "wire", "newspaper", "think-tank", "other", "encyclopedia")


def _numbered(marks: list[list[str]], answer: Answer) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for claim in (claim for row in marks for claim in row):
        numbers.setdefault(answer.evidence[claim].source, len(numbers) + 1)
    return numbers


def _footnotes(claims: list[str], answer: Answer, numbers: dict[str, int]) -> Words:
    words = Words()
    for claim in claims:
        line = answer.evidence[claim]
        words.append(f"[{numbers[line.source]}]", style=f"link {address(line.url)}")
    return words


def _table(table: Grid, footnotes: list[Words], choice: Choice) -> Table:
    made = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", padding=(0, 1))
    latin = [
        i
        for i, c in enumerate(table.columns)
        if (c.kind == "code" or choice.lang != "ar") and any(row.cells[i].raw for row in table.rows)
    ]
    arabic = [i for i, c in enumerate(table.columns) if c.kind == "text"] if choice.lang != "en" else []
    for i in latin:
        made.add_column(table.columns[i].title.en, overflow="fold", no_wrap=_short(table, i))
    made.add_column("", no_wrap=True, overflow="fold")
    if arabic:
        made.add_column(" · ".join(table.columns[i].title.ar for i in arabic), overflow="fold")
    above = ""
    for row, notes in zip(table.rows, footnotes, strict=True):
        cells = [Words(safe(_latin(row.cells[i]))) for i in latin]
        if latin and table.columns[latin[0]].kind == "text" and cells[0].plain == above:
            cells[0] = Words("")
        above = cells[0].plain or above
        mark = MARKS.get(row.status, "")
        cells.append(Words(f"{mark} " if mark else "") + notes)
        if arabic:
            cells.append(Words(safe(" · ".join(filter(None, (_arabic(row.cells[i]) for i in arabic))))))
        made.add_row(*cells, style=STYLES.get(row.status, ""))
    return made


def _short(table: Grid, index: int) -> bool:
    return table.columns[index].kind == "code" and all(len(row.cells[index].raw) <= 12 for row in table.rows)


def _latin(cell: Cell) -> str:
    return cell.text.en if cell.text else cell.code or ""


def _arabic(cell: Cell) -> str:
    return cell.text.ar if cell.text and cell.text.ar != "–" else ""


def _say_disputes(console: Console, answer: Answer, choice: Choice) -> None:
    if answer.view == "disputes":
        return
    for r in answer.records:
        if r.status == "disputed":
            for line in _in(choice, _dispute(r)):
                console.print(Words(f"≠ {line}", style="yellow"))


def _dispute(r: Record) -> Text:
    field = label(labels.FIELDS, r.field)
    values = [words(v.value) for v in r.rivals if v.rank == "normal" and v.value is not None]
    whose = r.whose or Text(en="", ar="")
    return Text(
        en=f"{whose.en} {field.en}: others say ".lstrip() + "; ".join(v.en for v in values),
        ar=f"{whose.ar} {field.ar}: تقول مصادر أخرى ".lstrip() + "؛ ".join(v.ar for v in values),
    )


def _say_sources(console: Console, answer: Answer, numbers: dict[str, int], choice: Choice) -> None:
    if len(numbers) > MOST_LISTED and not choice.sources:
        console.print(Words(f"The {len(numbers)} numbered sources are listed with --sources.", style="dim"))
        return
    lines = {line.source: line for line in answer.evidence.values()}
    for source, number in numbers.items():
        line = lines[source]
        console.print(
            Words(f"[{number}] {safe(line.publisher)}, {line.published or 'n.d.'} ", style="dim")
            + Words(address(line.url), style=f"dim link {address(line.url)}")
        )


def address(url: str) -> str:
    """A page's address in ASCII, so that it can be copied and no letter of it turns the line round."""
    from urllib.parse import quote

    return quote(safe(url), safe=":/?#[]@!$&'()*+,;=%~")
