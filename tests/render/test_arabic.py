"""Arabic that no terminal can break: on every screen it ends its line, and no line begins in it."""

from __future__ import annotations

import re
import unicodedata

import pyte
import pytest
from answers import KINDS, answer, choice, text
from rows import each

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.query import Query
from astana_cli.knowledge.model import Text
from astana_cli.render.output import rendered
from astana_cli.render.safe import address

WIDTHS = (40, 80, 200)
ADDRESS = re.compile(r"https?://\S+|\[\d+\] .*|^astana .*")
"""What is never broken, so that it can be copied."""
MARK = "\u200f"
NOT_ARRANGED = ("cite",)
SCREENS = [kind for kind in KINDS if kind not in NOT_ARRANGED]


def direction(char: str) -> str:
    return unicodedata.bidirectional(char) if char else ""


def first_strong(line: str) -> str:
    """The letter from which a terminal takes the direction of the line (rule P2 of UAX 9)."""
    return next((char for char in line if direction(char) in ("L", "R", "AL")), "")


def emulated(screen: str, width: int) -> list[str]:
    """The lines that a terminal of this width shows: as many as were written, unless one was too long."""
    terminal = pyte.Screen(width, screen.count("\n") + 200)
    visible = "".join(char for char in screen if unicodedata.category(char) != "Cf")
    pyte.Stream(terminal).feed(visible.replace("\n", "\r\n"))
    terminal.lines = terminal.cursor.y + 1  # what follows is blank, and costs as much to draw
    return "\n".join(line.rstrip() for line in terminal.display).rstrip().split("\n")


@each("kind", SCREENS)
def test_every_line_takes_its_direction_from_latin(kind: str) -> None:
    shown = [text(kind, "table", lang, width) for lang in ("en", "ar", "both") for width in WIDTHS]
    lines = [line for screen in shown for line in screen.split("\n")]
    assert [line for line in lines if direction(first_strong(line)) in ("R", "AL")] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", SCREENS)
def test_nothing_latin_stands_right_of_arabic(kind: str, width: int) -> None:
    """Names inside an Arabic sentence apart: what is meant are cells, which two spaces part."""
    lines = [ADDRESS.sub("", line) for line in text(kind, "table", "both", width).split("\n")]
    found = [line for line in lines if re.search(r"[\u0620-\u064a].*\s{2,}[A-Za-z0-9]", line)]
    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", ["en", "ar", "both"])
@pytest.mark.parametrize("kind", ["who", "round", "person", "attendance", "timeline", "compare", "disputes"])
def test_the_grid_of_a_terminal_shows_the_lines_as_they_were_laid_out(kind: str, lang: str, width: int) -> None:
    written = [line for line in text(kind, "table", lang, width).split("\n") if not ADDRESS.search(line)]
    screen = "\n".join(written)
    expected = ["".join(char for char in line if char != MARK).rstrip() for line in written]
    # A terminal composes a letter and its mark; the text is compared in that form.
    seen = emulated(screen, width)
    normal = [unicodedata.normalize("NFC", line) for line in expected]
    assert [unicodedata.normalize("NFC", line) for line in seen] == normal[: len(seen)]
    assert not any(normal[len(seen) :])


@each("kind", SCREENS)
def test_no_cell_is_cut(kind: str) -> None:
    assert [width for width in WIDTHS if "…" in text(kind, "table", "both", width)] == []


WORDED = [(format, lang) for format in ("table", "plain", "tsv", "csv", "markdown") for lang in ("en", "ar", "both")]
SAME_IN_ALL = [("json", "en"), ("jsonl", "en")]


@each("kind", KINDS)
def test_no_direction_mark_reaches_a_pipe(kind: str) -> None:
    for format, lang in WORDED + SAME_IN_ALL:
        written = text(kind, format, lang, tty=False)  # type: ignore[arg-type]  # a str for a Literal
        marks = {char for char in set(written) if unicodedata.category(char) in ("Cf", "Cc")} - set("\r\n\t")
        assert {f"{ord(char):04X}" for char in marks} == set(), (format, lang)


def test_marks_stand_only_beside_arabic_that_begins_or_ends_with_a_sign() -> None:
    lines = [line for line in text("who", "table", "both", 80).split("\n") if MARK in line]
    assert lines
    assert [
        line for line in lines if not re.search(rf"^.*ar {MARK}[^\u0620-\u064a]|[^\u0620-\u064a] {MARK}$", line)
    ] == []


@each(("kind", "width"), [(kind, width) for kind in ("sources", "who") for width in (20, 60, 110, *WIDTHS)])
def test_an_address_is_never_broken(kind: str, width: int) -> None:
    whole = {address(line.url) for line in answer(kind).evidence.values()}
    shown = re.findall(r"https?://.*", text(kind, "table", "en", width))
    assert shown
    assert set(shown) <= whole


def test_two_columns_of_words_become_one_of_arabic() -> None:
    header = next(line for line in text("who", "table", "both", 200).split("\n") if line.startswith("Party"))
    assert header.count("ar ") == 1
    assert " · " in header.split("ar ")[1]


def test_a_terminal_of_forty_columns_gets_cards() -> None:
    narrow, wide = text("who", "table", "both", 40), text("who", "table", "both", 200)
    assert "─" in wide
    assert "─" not in narrow
    heads = [r.value["en"] for r in answer("who").records if r.field == "head" and r.value]
    assert [head for head in heads if head not in " ".join(narrow.split())] == []


def hostile(value: str) -> Answer:
    named = {"id": "x", "en": value, "ar": value}
    record = Record("head", named, round=1, party="x", whose=Text(en=value, ar=value))
    return Answer(Query("head"), f"astana {value}", Text(en=value, ar=value), records=(record,), view="heads")


@each("format", ["table", "plain", "tsv", "csv", "jsonl", "markdown"])
def test_what_a_data_file_holds_cannot_steer_a_terminal(format: str) -> None:
    written = rendered(hostile("a\x1b[31mb\x9b2J\u202ec\u2066d\u200be\nf\tg\x07"), choice(format, "both"))  # type: ignore[arg-type]  # a str for a Literal
    bad = [
        c
        for c in written
        if (unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t\r\u200f") or c in "\u202e\u2066"
    ]
    assert bad == []


def test_arabic_in_an_english_cell_goes_to_the_right_too() -> None:
    lines = rendered(hostile("لافرنتييف"), choice("table", "en", 100)).split("\n")
    assert [line for line in lines if direction(first_strong(line)) in ("R", "AL")] == []
