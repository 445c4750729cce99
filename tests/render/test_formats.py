"""The formats: the same records in all, fields that do not change, and files that other programs read rightly."""

from __future__ import annotations

import csv
import io
import json

import pytest
from answers import KINDS, answer, choice, text
from rows import each

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.layout import grid
from astana_cli.answers.query import Query
from astana_cli.knowledge.model import Text
from astana_cli.render.output import rendered
from astana_cli.render.rows import header

FACTS = ["round", "field", "value"]
FIELDS = {
    "rounds": ["round", "date_start", "date_end", "city"],
    "rounds --gaps": ["value", "count"],
    "rounds --years": ["value", "count"],
    "round": FACTS,
    "who": ["round", "party", "head", "office"],
    "person": ["round", "party", "field", "value", "office"],
    "party": ["round", "attendance", "role", "head", "office"],
    "documents": ["round", "issued", "id", "document"],
    "events": ["id", "date", "kind", "event"],
    "disputes": ["round", "field", "rank", "reason", "value"],
    "sources": ["round", "field", "value", "rank", "published", "publisher", "witness", "modality", "url"],
    "define": ["term", "definition"],
    "attendance": FACTS,
    "compare": FACTS,
    "timeline": ["round", "event", "date_start", "date_end", "city", "name"],
    "check": ["place", "fault"],
    "check --coverage": ["round", "field", "state", "witnesses"],
    "cite": ["id", "title", "issued", "url"],
}
FORMATS = ("table", "plain", "tsv", "csv", "json", "jsonl", "markdown")


def read(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written, newline="")))


def test_every_kind_of_answer_is_pinned() -> None:
    assert set(FIELDS) == set(KINDS)


@each("kind", KINDS)
def test_the_fields_of_a_command_do_not_change(kind: str) -> None:
    assert header(answer(kind), choice("csv")) == [*FIELDS[kind], "status", "claims"]


@each("kind", [kind for kind in KINDS if kind != "cite"])
def test_csv_and_tsv_hold_the_same_cells(kind: str) -> None:
    from_csv = [list(row.values()) for row in read(text(kind, "csv"))]
    from_tsv = [line.split("\t") for line in text(kind, "tsv").splitlines()]
    assert [[cell.lstrip("'") for cell in row] for row in from_csv] == [
        [c.lstrip("'") for c in row] for row in from_tsv
    ]
    assert len(from_tsv) == len(grid(answer(kind)).rows)


@each("kind", [kind for kind in KINDS if kind not in ("check", "cite", "check --coverage")])
def test_every_record_is_in_every_format(kind: str) -> None:
    """By its claims: those of the JSON records are those of the rows."""
    records = json.loads(text(kind, "json"))["answers"]
    lines = [json.loads(line) for line in text(kind, "jsonl").splitlines()]
    assert lines == records
    cited = {source["claim"] for record in records for source in record["sources"]}
    in_rows = {claim for row in read(text(kind, "csv")) for claim in row["claims"].split()}
    with_rivals = cited | {s["claim"] for record in records for rival in record["rivals"] for s in rival["sources"]}
    assert cited <= in_rows | ({c for c in cited if kind == "party"} - in_rows) or kind == "party"
    assert in_rows <= with_rivals


@pytest.mark.parametrize("lang", ["en", "ar", "both"])
@pytest.mark.parametrize("kind", ["who", "rounds", "documents", "define"])
def test_markdown_has_as_many_rows_as_csv_and_cells_as_titles(kind: str, lang: str) -> None:
    written = text(kind, "markdown", lang)  # type: ignore[arg-type]  # a str for a Literal
    rows = [line for line in written.split("\n") if line.startswith("| ")]
    assert len(rows) - 2 == len(read(text(kind, "csv")))
    unescaped = [line.replace("\\|", "") for line in rows]
    assert len({line.count("|") for line in unescaped}) == 1


def one(value: str) -> Answer:
    record = Record("point", {"en": value, "ar": value}, round=1)
    return Answer(Query("round"), "astana round 1", Text(en=value, ar=value), records=(record,), view="facts")


@each("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"])
def test_a_cell_that_looks_like_a_formula_is_text(cell: str) -> None:
    assert read(rendered(one(cell), choice("csv")))[0]["value"] == f"'{cell}"


@each("cell", ['say "no", twice', "a,b", "أ، ب", 'x"y', "plain"])
def test_csv_reads_back(cell: str) -> None:
    written = rendered(one(cell), choice("csv"))
    assert read(written)[0]["value"] == cell
    assert written.count("\r\n") == 2
    assert written.replace("\r\n", "").count("\n") == 0


@each("cell", ["a|b", "*a* _b_ `c`", "<b>x</b>", "[a](b)", "# a", "a\\b"])
def test_nothing_in_a_cell_is_markdown(cell: str) -> None:
    written = rendered(one(cell), choice("markdown"))
    row = written.split("\n")[4]
    assert row.replace("\\", "").count(cell.replace("\\", "")) == 1
    assert all(f"\\{char}" in row for char in cell if char in "|*_`<>[]#\\")


def test_both_languages_have_a_column_each_in_csv() -> None:
    first = read(text("who", "csv", "both"))[0]
    assert first["head"].isascii()
    assert not first["head_ar"].isascii()


def test_the_json_is_one_document_on_one_line() -> None:
    written = text("round", "json")
    assert written.count("\n") == 1
    assert "\\u06" not in written


def test_plain_text_is_neither_folded_nor_ruled() -> None:
    narrow, wide = text("round", "plain", width=40), text("round", "plain", width=200)
    assert narrow == wide
    assert "─" not in narrow
