"""How answers are laid out: `grids.txt` holds, for each view, a command line of the meadow and its table.

A cell is written as its code in backticks, its words in both languages, or a dot where it is empty; behind the cells
stand the row's status, claims and address. The columns that a reader is spared (empty ones, a round that is everywhere
the same) are in brackets. `python tests/answers/test_grids.py` writes the file anew: read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from test_told import answered, asked, blocks, grounds, label, text, world

from astana_cli.answers.answer import Answer, Record, SourceLine
from astana_cli.answers.evidence import attach
from astana_cli.answers.layout import Cell, Row, compact, grid
from astana_cli.answers.query import Query
from astana_cli.knowledge.model import Text

GRIDS = Path(__file__).with_name("grids.txt")


def drawn(line: str, answer: Answer) -> str:
    made = grid(answer)
    kept = {column.key for column in compact(made).columns}
    titles = [f"{column.key} ({column.kind}) {text(column.title)}" for column in made.columns]
    shown = [title if title.split(" ")[0] in kept else f"[{title}]" for title in titles]
    assert len(compact(made).rows) == len(made.rows)
    return "\n".join([f"$ {line}", " ¦ ".join(shown), *map(row, made.rows)])


def row(r: Row) -> str:
    more = [r.status, r.claims and f"[{grounds(r.claims)}]", r.url]
    return " ¦ ".join(map(cell, r.cells)) + "  – " + " ".join(part for part in more if part)


def cell(c: Cell) -> str:
    assert c.raw == (c.code if c.code is not None else c.text.en if c.text else "")
    return " ".join(filter(None, (c.code and f"`{c.code}`", c.text and text(c.text)))) or "·"


def table(block: str, monkeypatch: pytest.MonkeyPatch) -> str:
    found = answered(asked(block), world(), monkeypatch)
    return drawn(asked(block), attach(found, world().ledger))


@pytest.mark.parametrize("block", blocks(GRIDS), ids=label)
def test_the_table_is_the_one_that_was_read(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table(block, monkeypatch) == block


def test_a_source_is_shown_with_all_that_is_known_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    found = attach(answered("astana who 2 --party russia", world(), monkeypatch), world().ledger)
    assert set(found.evidence) == {
        f"r2.russia.{fact}.{source}" for fact in ("head", "office") for source in ("s1", "s2")
    }
    assert found.evidence["r2.russia.head.s2"] == SourceLine(
        claim="r2.russia.head.s2", source="s2", publisher="Wire", url="https://wire.example/2", lang="en", kind="wire",
        modality="reported", witness="envoy", as_written="Iwan Below",
    )  # fmt: skip
    assert found.evidence["r2.russia.head.s1"].published == "2006-01-03"


def test_rivals_bring_their_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    found = attach(answered("astana round 5 --field date_end", world(), monkeypatch), world().ledger)
    assert {key: line.modality for key, line in found.evidence.items()} == {
        "r5.end.s2": "retrospective",
        "r5.end.s3": "reported",
    }


def test_a_text_is_shown_with_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    found = attach(answered("astana documents statement-2003 --field text", world(), monkeypatch), world().ledger)
    assert [r.value for r in found.records] == [
        {
            "en": "Lake Ministry, en: https://lake.example/notes", "ar": "Lake Ministry, en: https://lake.example/notes",
            "source": "s1", "url": "https://lake.example/notes", "lang": "en",
        },
        {
            "en": "اليوم, ar: https://daily.example/3", "ar": "اليوم, ar: https://daily.example/3",
            "source": "s3", "url": "https://daily.example/3", "lang": "ar",
        },
    ]  # fmt: skip


def test_a_fault_has_a_row_of_its_own() -> None:
    fault = Record("fault", {"place": "$.rounds[0]", "en": "a blank text", "ar": "a blank text"})
    made = grid(Answer(Query("refuse"), "astana check", Text(en="1 fault", ar="1"), records=(fault,), view="faults"))
    assert [column.key for column in made.columns] == ["place", "fault"]
    assert [[c.raw for c in r.cells] for r in made.rows] == [["$.rounds[0]", "a blank text"]]


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as patch:
        anew = "\n\n".join(table(block, patch) for block in blocks(GRIDS))
    GRIDS.write_text(anew + "\n", encoding="utf-8")
