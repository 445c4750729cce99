"""English, Arabic, both; and Arabic on terminals that lay out a line from its first strong letter."""

from __future__ import annotations

import re

import pytest
from records import person_names

ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
FOOTNOTE = re.compile(r"\[\d+\] ")
ADDRESS = re.compile(r"https?://\S+")
RULE = "───"
SCREENS = [
    ("who", "20"),
    ("rounds",),
    ("round", "22"),
    ("person", "Lavrentiev"),
    ("party", "jordan"),
    ("disputes", "20"),
    ("who", "23"),
]
WIDTHS = [80, 140]
REFUSED = [("who", "23"), ("person", "Nobody Atall"), ("sources", "abc"), ("rounds", "--city", "Paris")]
LANGUAGES = ["en", "ar", "both"]
SAID = [
    ("who", "22"),
    *[("who", "22", "--lang", language, *more) for language in LANGUAGES for more in ((), ("--json",))],
    *[(*command, "--lang", "ar") for command in REFUSED],
]
SEEN = [(*command, "--lang", "both") for command in SCREENS]
NAMES = [" ".join(command) for command in SCREENS]


def begins_left_to_right(line: str) -> bool:
    return not ARABIC.match(line)


def body(lines: list[str]) -> list[str]:
    """The lines of the tables: what lies below a rule, up to the footnotes."""
    below = lines[next((i for i, line in enumerate(lines) if RULE in line), len(lines)) :]
    end = next((i for i, line in enumerate(below) if FOOTNOTE.match(line)), len(below))
    return below[:end]


def latin_after_arabic(line: str) -> bool:
    first = ARABIC.search(line)
    return bool(first and re.search("[A-Za-z]{2,}", ADDRESS.sub("", line[first.start() :])))


def without_footnotes(lines: list[str]) -> list[str]:
    end = next((i for i, line in enumerate(lines) if FOOTNOTE.match(line)), len(lines))
    return lines[:end]


def test_language_of_names(say):
    head = person_names()["alexander-lavrentiev"]
    shown = {language: say("who", "22", "--lang", language).out for language in LANGUAGES}
    assert {language: (head["en"] in out, head["ar"] in out) for language, out in shown.items()} == {
        "en": (True, False),
        "ar": (False, True),
        "both": (True, True),
    }


def test_english_is_the_default(say):
    assert say("who", "22").out == say("who", "22", "--lang", "en").out


def test_environment_sets_the_language_and_the_option_outranks_it(run, say):
    arabic = {"ASTANA_LANG": "ar"}
    assert run("who", "22", env=arabic).out == say("who", "22", "--lang", "ar").out
    assert run("who", "22", "--lang", "en", env=arabic).out == say("who", "22", "--lang", "en").out


def test_wrong_language_in_the_environment_is_told(run):
    outcome = run("who", "22", env={"ASTANA_LANG": "fr"})
    assert outcome.code == 2
    assert "ASTANA_LANG" in outcome.err


def test_json_is_the_same_in_every_language(say):
    documents = [say("who", "22", "--lang", language, "--json").json for language in LANGUAGES]
    assert documents[0]["answers"] == documents[1]["answers"] == documents[2]["answers"]
    assert documents[0]["text"] == documents[1]["text"] == documents[2]["text"]


@pytest.mark.parametrize("command", REFUSED, ids=" ".join)
def test_refusal_in_arabic(say, command):
    assert ARABIC.search(say(*command, "--lang", "ar").err)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", SCREENS, ids=NAMES)
def test_no_line_of_a_table_begins_in_arabic(look, command, width):
    screen = look(*command, "--lang", "both", width=width)
    assert [line for line in body(screen.lines) if not begins_left_to_right(line)] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", SCREENS, ids=NAMES)
def test_no_line_at_all_begins_in_arabic(look, command, width):
    screen = look(*command, "--lang", "both", width=width)
    assert [line for line in screen.lines if not begins_left_to_right(line)] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", SCREENS, ids=NAMES)
def test_arabic_stands_last_in_its_line(look, command, width):
    screen = look(*command, "--lang", "both", width=width)
    assert [line for line in without_footnotes(screen.lines) if latin_after_arabic(line)] == []


def test_no_line_is_wider_than_the_terminal(run_tty, look):
    """The program breaks its lines itself: told of 80 columns, a terminal of 160 shows the same."""
    wide = run_tty("round", "22", "--lang", "both", width=160, env={"COLUMNS": "80"})
    assert without_footnotes(look("round", "22", "--lang", "both", width=80).lines) == without_footnotes(wide.lines)


@pytest.mark.parametrize("width", [30, 80, 140])
def test_nothing_is_cut_on_a_terminal(run_tty, ask, width):
    shown = re.sub(r"\s+", "", run_tty("who", "22", width=width).text)
    assert "…" not in shown
    records = ask("who", "22").json["answers"]
    heads = [record["value"] for record in records if record["field"] == "head" and record["value"]]
    assert width < 80 or [head["en"] for head in heads if re.sub(r"\s+", "", head["en"]) not in shown] == []


def test_colour_on_a_terminal_unless_refused(run_tty):
    coloured, plain = run_tty("who", "20"), run_tty("who", "20", env={"NO_COLOR": "1"})
    assert re.search(r"\x1b\[[0-9;]*m", coloured.raw)
    assert not re.search(r"\x1b\[[0-9;]*3\d[;m]", plain.raw)
    assert coloured.lines == plain.lines


def test_dumb_terminal_gets_no_escapes(run_tty):
    assert "\x1b" not in run_tty("who", "20", env={"TERM": "dumb"}).raw


def test_dispute_shows_at_once(run_tty):
    row = next(line for line in body(run_tty("who", "20", width=100).lines) if line.startswith("Russia"))
    assert "≠" in row


def test_every_fact_on_a_card_carries_a_mark(run_tty, ask):
    """A footnote, or a question mark where nothing is on record."""
    rows = body(run_tty("who", "22", width=140).lines)[1:]
    heads = [record for record in ask("who", "22").json["answers"] if record["field"] == "head"]
    begun = [row for row in rows if not row.startswith(" ")][: len(heads)]
    assert len(begun) == len(heads)
    assert [row for row in begun if not re.search(r"\[\d+\]|\?|≠", row)] == []


def test_footnotes_are_all_explained(run_tty):
    text = run_tty("who", "20", width=140).text
    marks = set(re.findall(r"\[(\d+)\]", text))
    explained = set(re.findall(r"^\[(\d+)\] ", text, re.MULTILINE))
    assert marks == explained
