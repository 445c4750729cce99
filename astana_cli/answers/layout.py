"""Lay the records of an answer out as one grid, the same for every format: columns, rows, what each row rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record, RivalRecord
from astana_cli.answers.phrases import shown, standing, words
from astana_cli.knowledge.model import Text
from astana_cli.words import labels
from astana_cli.words.labels import label

K = TypeVar("K")


class Cell(Struct, frozen=True):
    """What stands in a cell: words in both languages, or a code (a number, an ISO date, an address) alike in both."""

    text: Text | None
    code: str | None = None

    @property
    def raw(self) -> str:
        """The cell for a program: the code if there is one, else the English words."""
        return self.code if self.code is not None else self.text.en if self.text else ""


class Column(Struct, frozen=True):
    """A column: its key, its title, and whether it holds codes or words."""

    key: str
    title: Text
    kind: Literal["code", "text"]


class Row(Struct, frozen=True):
    """The cells of a row, the claims it rests on, and its status (`answered`, `disputed`, `unknown`, `none` ...)."""

    cells: tuple[Cell, ...]
    claims: tuple[str, ...] = ()
    status: str = "answered"
    url: str | None = None


class Grid(Struct, frozen=True):
    """A table that no format has touched yet."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def code(value: object) -> Cell:
    """A cell that reads alike in both languages."""
    return Cell(None, "" if value is None else str(value))


def text(value: Text | None) -> Cell:
    """A cell of words, or an empty one."""
    return Cell(value, None if value else "")


def of_value(record: Record) -> Cell:
    """A record's value as a cell; a date keeps its ISO form for programs."""
    return _cell(record, standing(record))


def own_value(record: Record) -> Cell:
    """The value that a record puts first, alone; for grids that list its rivals in rows of their own."""
    return _cell(record, shown(record))


def _cell(record: Record, words: Text) -> Cell:
    iso = record.value if isinstance(record.value, str) else None
    number = str(record.value) if isinstance(record.value, int) and not isinstance(record.value, bool) else None
    return Cell(words, iso or number)


def column(key: str, kind: Literal["code", "text"] = "text") -> Column:
    """A column titled with the label of its key."""
    return Column(key, label(labels.FIELDS, key), kind)


def grid(answer: Answer) -> Grid:
    """Return the grid of an answer, by its view; a view always has the same columns."""
    return VIEWS.get(answer.view, _facts)(answer)


def compact(made: Grid) -> Grid:
    """Leave out, for a reader, the columns that hold nothing, and a leading round that is the same in every row."""
    keep = [
        i
        for i, c in enumerate(made.columns)
        if any(row.cells[i].raw for row in made.rows)
        and not (i == 0 and c.key == "round" and len({row.cells[0].raw for row in made.rows}) == 1)
    ]
    if len(keep) < 2:
        return made
    rows = tuple(replace(row, cells=tuple(row.cells[i] for i in keep)) for row in made.rows)
    return Grid(tuple(made.columns[i] for i in keep), rows)


def _facts(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("field"), column("value"))
    rows = [
        Row((code(r.round or r.event or r.document), text(_label(r)), of_value(r)), r.claims, r.status)
        for r in answer.records
    ]
    return Grid(columns, tuple(rows))


def _label(r: Record) -> Text:
    field = label(labels.FIELDS, r.field)
    if r.whose:
        return Text(en=f"{r.whose.en}: {field.en.lower()}", ar=f"{r.whose.ar}: {field.ar}")
    return field


def _heads(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("party"), column("head"), column("office"))
    rows = []
    for (number, party), records in _by(answer.records, lambda r: (r.round, r.party)):
        fields = {r.field: r for r in records}
        lead = fields.get("head") or fields.get("attendance")
        if lead is None:
            continue
        office = fields.get("office")
        rows.append(
            Row(
                (
                    code(number),
                    Cell(lead.whose, party),
                    text(standing(lead)),
                    text(standing(office) if office and office.value else None),
                ),
                _claims(records),
                _status(records, lead.status),
            )
        )
    return Grid(columns, tuple(rows))


def _rounds(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("date_start", "code"), column("date_end", "code"), column("city"))
    rows = []
    for number, records in _by(answer.records, lambda r: r.round):
        fields = {r.field: r for r in records}
        start, end, city = (fields.get(f) for f in ("date_start", "date_end", "city"))
        rows.append(
            Row(
                (
                    code(number),
                    code(start.value if start else None),
                    code(end.value if end else None),
                    text(shown(city) if city else None),
                ),
                _claims(records),
                _status(records),
            )
        )
    return Grid(columns, tuple(rows))


def _timeline(answer: Answer) -> Grid:
    columns = (
        column("round", "code"), column("event", "code"), column("date_start", "code"), column("date_end", "code"),
        column("city"), column("name"),
    )  # fmt: skip
    rows = []
    for _, records in _by(answer.records, lambda r: r.round or r.event):
        fields = {r.field: r for r in records}
        start, end, city = (fields.get(f) for f in ("date_start", "date_end", "city"))
        rows.append(
            Row(
                (
                    code(records[0].round),
                    code(records[0].event),
                    code(start.value if start else None),
                    code(end.value if end else None),
                    text(shown(city) if city and city.value else None),
                    text(records[0].whose),
                ),
                _claims(records),
                _status(records),
            )
        )
    return Grid(columns, tuple(rows))


def _person(answer: Answer) -> Grid:
    """One row for each capacity at each meeting; an office stands with the head that it belongs to."""
    columns = (column("round", "code"), column("party"), column("field"), column("value"), column("office"))
    offices = {(r.round, r.event, r.party): r for r in answer.records if r.field == "office"}
    rows = []
    for r in answer.records:
        office = offices.get((r.round, r.event, r.party)) if r.field == "head" else None
        if r.field == "office" and any(
            other.field == "head" and (other.round, other.event, other.party) == (r.round, r.event, r.party)
            for other in answer.records
        ):
            continue
        rows.append(
            Row(
                (
                    code(r.round or r.event),
                    Cell(r.whose, r.party) if r.party else code(""),
                    text(label(labels.FIELDS, r.field)),
                    of_value(r),
                    text(standing(office) if office and office.value else None),
                ),
                _claims([r, *([office] if office else [])]),
                r.status,
            )
        )
    return Grid(columns, tuple(rows))


def _party(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("attendance"), column("role"), column("head"), column("office"))
    rows = []
    for where, records in _by(answer.records, lambda r: r.round or r.event):
        if where is None:
            continue
        fields = {r.field: r for r in records}
        cells = [text(standing(fields[f]) if f in fields and fields[f].value else None) for f in PARTY_FIELDS]
        rows.append(
            Row(
                (code(where), *cells),
                _claims(records),
                _status(records),
            )
        )
    return Grid(columns, tuple(rows))


PARTY_FIELDS = ("attendance", "role", "head", "office")


def _documents(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("issued", "code"), column("id", "code"), column("document"))
    rows = [
        Row(
            (
                code(r.round or r.event or ""),
                code(r.value.get("issued") or ""),
                code(r.document),
                text(Text(en=r.value["en"], ar=r.value["ar"])),
            ),
            r.claims,
            r.status,
        )
        for r in answer.records
    ]
    return Grid(columns, tuple(rows))


def _events(answer: Answer) -> Grid:
    columns = (column("id", "code"), column("date"), column("kind"), column("event"))
    rows = [
        Row(
            (
                code(r.event),
                text(words(r.value["date"])),
                text(words(r.value["kind"])),
                text(Text(en=r.value["en"], ar=r.value["ar"])),
            ),
            r.claims,
            r.status,
        )
        for r in answer.records
    ]
    return Grid(columns, tuple(rows))


def _definitions(answer: Answer) -> Grid:
    columns = (column("term"), column("definition"))
    return Grid(columns, tuple(Row((text(r.whose), text(shown(r))), r.claims, r.status) for r in answer.records))


def _said(answer: Answer) -> Grid:
    columns = (column("round", "code"), column("said"), column("value"))
    return Grid(
        columns,
        tuple(Row((code(r.round or r.event), text(r.whose), of_value(r)), r.claims, r.status) for r in answer.records),
    )


def _people(answer: Answer) -> Grid:
    columns = (column("id", "code"), column("person"))
    rows = [Row((code(r.person), text(Text(en=r.value["en"], ar=r.value["ar"])))) for r in answer.records]
    return Grid(columns, tuple(rows))


def _numbers(answer: Answer) -> Grid:
    columns = (column("value"), column("count", "code"))
    return Grid(columns, tuple(Row((text(r.whose), code(r.value)), r.claims, r.status) for r in answer.records))


def _tally(answer: Answer) -> Grid:
    columns = (column("party", "code"), column("person"), column("count", "code"))
    rows = [Row((code(r.party), Cell(r.whose, r.person), code(r.value["count"])), r.claims) for r in answer.records]
    return Grid(columns, tuple(rows))


def _disputes(answer: Answer) -> Grid:
    columns = (
        column("round", "code"), column("field"), column("rank"), column("reason"), column("value"),
    )  # fmt: skip
    rows = []
    for r in answer.records:
        where, what = code(r.round or r.event or r.document or ""), text(_label(r))
        rows.append(
            Row(
                (where, what, _word(labels.RANKS, r.rank), _word(labels.REASONS, r.reason), own_value(r)),
                r.claims,
                r.status,
            )
        )
        for rival in r.rivals:
            cells = (where, what, _word(labels.RANKS, rival.rank), _word(labels.REASONS, rival.reason), _rival(rival))
            rows.append(Row(cells, rival.claims, rival.rank))
    return Grid(columns, tuple(rows))


def _rival(rival: RivalRecord) -> Cell:
    value = words(rival.value) if rival.value is not None else label(labels.STATES, "unknown")
    note = rival.note
    full = Text(en=f"{value.en} ({note.en})", ar=f"{value.ar} ({note.ar})") if note else value
    return Cell(full, rival.value if isinstance(rival.value, str) else None)


def _word(table: dict[str, Text], key: str | None) -> Cell:
    return Cell(label(table, key), key) if key else code("")


def _sources(answer: Answer) -> Grid:
    columns = (
        column("round", "code"), column("field"), column("value"), column("rank"), column("published", "code"),
        column("publisher", "code"), column("witness", "code"),
        Column("modality", label(labels.FIELDS, "status"), "text"), column("url", "code"),
    )  # fmt: skip
    rows = []
    for r in answer.records:
        versions = [(own_value(r), r.rank, r.claims), *((_rival(v), v.rank, v.claims) for v in r.rivals)]
        for value, rank, claims in versions:
            for claim in claims:
                line = answer.evidence.get(claim)
                if line is None:
                    continue
                cells = (
                    code(r.round or r.event or r.document or ""), text(_label(r)), value, _word(labels.RANKS, rank),
                    code(line.published), code(line.publisher), code(line.witness),
                    _word(labels.MODALITIES, line.modality), code(line.url),
                )  # fmt: skip
                rows.append(Row(cells, (claim,), r.status, line.url))
    return Grid(columns, tuple(rows))


def _faults(answer: Answer) -> Grid:
    columns = (column("place", "code"), column("fault", "code"))
    return Grid(columns, tuple(Row((code(r.value["place"]), code(r.value["en"]))) for r in answer.records))


def _citations(answer: Answer) -> Grid:
    columns = (column("id", "code"), column("title"), column("issued", "code"), column("url", "code"))
    rows = [
        Row((code(r.value["id"]), text(shown(r)), code(r.value["issued"]), code(r.value["url"])), r.claims)
        for r in answer.records
    ]
    return Grid(columns, tuple(rows))


def _coverage(answer: Answer) -> Grid:
    columns = (
        column("round", "code"),
        column("field", "code"),
        Column("state", label(labels.FIELDS, "status"), "code"),
        column("witnesses", "code"),
    )
    rows = [
        Row((code(r.round), code(r.field), code(r.value["id"]), code(r.value["witnesses"]))) for r in answer.records
    ]
    return Grid(columns, tuple(rows))


def _claims(records: Iterable[Record]) -> tuple[str, ...]:
    """What a row of several records rests on, each claim once."""
    return tuple(dict.fromkeys(claim for r in records for claim in r.claims))


def _status(records: Iterable[Record], otherwise: str = "answered") -> str:
    """The status of a row of several records: one that is disputed makes the row so."""
    return "disputed" if any(r.status == "disputed" for r in records) else otherwise


def _by(records: Iterable[Record], key: Callable[[Record], K]) -> list[tuple[K, list[Record]]]:
    grouped: dict[K, list[Record]] = {}
    for r in records:
        grouped.setdefault(key(r), []).append(r)
    return list(grouped.items())


VIEWS: dict[str, Callable[[Answer], Grid]] = {
    "facts": _facts,
    "card": _facts,
    "heads": _heads,
    "rounds": _rounds,
    "timeline": _timeline,
    "matrix": _facts,
    "compare": _facts,
    "person": _person,
    "party": _party,
    "documents": _documents,
    "events": _events,
    "definitions": _definitions,
    "people": _people,
    "said": _said,
    "gaps": _numbers,
    "years": _numbers,
    "tally": _tally,
    "disputes": _disputes,
    "sources": _sources,
    "citation": _citations,
    "faults": _faults,
    "coverage": _coverage,
}
