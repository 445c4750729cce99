"""Nothing that a word or a data file holds may steer the terminal or break the output's form."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata

import pytest
from conftest import PROGRAM, SECONDS_UNTIL_HUNG, clean_environment, run_program
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from records import Copy

COLOURS = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;;(?:https?://[!-~]+)?\x1b\\")
STEERING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029}
HOSTILE = {
    "colour": "\x1b[31mred",
    "link": "\x1b]8;;http://example.org\x07link\x1b]8;;\x07",
    "clipboard": "\x1b]52;c;QUJD\x07",
    "one-byte escape": "\x9b31m\x9d52;c;QUJD\x9c",
    "bell and backspace": "a\x07b\x08\x08c\x7f",
    "carriage return": "good\rbad",
    "bidi override": "a\u202eb\u2066c\u2069d",
    "zero width": "no\u200bbo\u2060dy\ufeff",
    "markup": "[bold]b[/bold] [/] [link=http://example.org]x",
    "lines": "one\ntwo\r\nthree\tfour\x0bfive\x0csix\x85seven\u2028eight",
    "lone surrogate": b"\xff\xfe\x80",
    "emoji and marks": "e\u0301\u0300\u0489" * 50 + "\U0001f468\u200d\U0001f469",
    "long": "x" * 100_000,
    "long number": "9" * 100_000,
    "template": "{0.__class__} %s %n ${HOME}",
}
EVERYTHING = "".join(word for name, word in HOSTILE.items() if isinstance(word, str) and "long" not in name)
PLACES = [
    ("person", "{}"),
    ("party", "{}"),
    ("documents", "{}"),
    ("define", "{}"),
    ("who", "{}"),
    ("rounds", "--city", "{}"),
    ("rounds", "--sort", "{}"),
    ("who", "22", "--party", "{}"),
    ("who", "22", "--data", "{}"),
    ("check", "{}"),
    ("{}",),
]


def steering_in(text: str) -> list[str]:
    return [
        f"U+{ord(char):04X}"
        for char in text
        if (unicodedata.category(char) == "Cc" and char not in "\n\t") or ord(char) in STEERING
    ]


def put(place: tuple[str, ...], word: str | bytes) -> list[str | bytes]:
    return [word if part == "{}" else part for part in place]


def assert_harmless(outcome, *told):
    assert steering_in(outcome.out + outcome.err) == [], told
    assert "Traceback" not in outcome.err, told
    assert outcome.code in (1, 2, 3), told


def test_name_comes_back_harmless(run_all):
    for name, outcome in zip(HOSTILE, run_all(["person", word] for word in HOSTILE.values()), strict=True):
        assert_harmless(outcome, name)


def test_argument_comes_back_harmless_from_every_place(run_all):
    for place, outcome in zip(PLACES, run_all(put(place, EVERYTHING) for place in PLACES), strict=True):
        assert_harmless(outcome, place)


@pytest.mark.parametrize("word", [EVERYTHING, HOSTILE["lone surrogate"], HOSTILE["long"]], ids=["all", "lone", "long"])
def test_json_stays_valid(run_all, word):
    places = [("party", "{}"), ("who", "{}"), ("rounds", "--sort", "{}"), ("who", "22", "--data", "{}"), ("{}",)]
    for place, outcome in zip(places, run_all([*put(place, word), "--json"] for place in places), strict=True):
        assert_harmless(outcome, place)
        assert isinstance(outcome.json, dict), place


@settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40))
def test_any_text_as_a_name(run, name):
    outcome = run("person", "--json", "--", name)
    assert outcome.code in (0, 1, 2)
    assert outcome.json["status"] in {"answered", "disputed", "refused", "ambiguous", "unknown"}
    assert steering_in(outcome.out + outcome.err) == []


@pytest.mark.parametrize("name", ["colour", "markup", "bidi override"])
def test_argument_on_a_terminal(run_tty, name):
    screen = run_tty("person", HOSTILE[name])
    assert steering_in(COLOURS.sub("", screen.raw).replace("\r", "")) == []
    if name == "markup":
        assert "[bold]b[/bold]" in screen.text


@pytest.fixture
def hostile_data(tmp_path):
    """A rounds.json in which a head's name and a note hold everything hostile that JSON can carry."""
    data = Copy(tmp_path / "data")
    for person in data.knowledge["people"]:
        if person["id"] == data.last_head["value"]:
            person["name"] = {"en": f"Evil {EVERYTHING}", "ar": f"شر {EVERYTHING}"}
    data.last_head["note"] = {"en": EVERYTHING, "ar": f"شر {EVERYTHING}"}
    return data.save()


@pytest.mark.parametrize("language", ["en", "ar", "both"])
def test_data_in_the_pipe(run, hostile_data, language):
    outcome = run("who", "22", "--lang", language, "--data", hostile_data)
    assert steering_in(outcome.out) == []
    assert outcome.code == 0


def test_data_cannot_add_rows_or_cells(run, hostile_data):
    hostile, harmless = run("who", "22", "--data", hostile_data), run("who", "22")
    assert [len(row) for row in hostile.rows] == [len(row) for row in harmless.rows]


def test_data_in_json(run, hostile_data):
    outcome = run("who", "22", "--json", "--data", hostile_data)
    assert outcome.json["answers"][0]["value"]["en"].startswith("Evil")
    assert steering_in(outcome.out) == []


@pytest.mark.parametrize("language", ["en", "both"])
def test_data_on_a_terminal(run_tty, hostile_data, language):
    screen = run_tty("who", "22", "--lang", language, "--data", hostile_data, width=140)
    assert screen.code == 0
    assert steering_in(COLOURS.sub("", screen.raw).replace("\r", "")) == []
    assert "[bold]b[/bold]" in re.sub(r"\s+", "", screen.text)


def test_data_under_check(run, hostile_data):
    outcome = run("check", hostile_data)
    assert steering_in(outcome.out + outcome.err) == []


def test_bytes_on_stdin_come_back_harmless():
    """Bytes that are no UTF-8, NUL, escapes and a word of a megabyte, each in a line; the next line is answered."""
    lines = [b"who led \xff\xfe round 22", b"who \0 led \x1b]52;c;QUJD\x07", b"x" * 1_000_000, "ق".encode() * 100_000]
    done = subprocess.run(
        [*PROGRAM, "ask", "--json"],
        input=b"\n".join([*lines, b"who led round 22", b""]),
        capture_output=True,
        env=clean_environment({}),
        timeout=SECONDS_UNTIL_HUNG,
    )
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answer["status"] for answer in answers[1:4]] == ["refused"] * 3
    assert answers[4]["rounds"] == [22]
    assert steering_in((done.stdout + done.stderr).decode()) == []


@pytest.fixture
def hostile_names(tmp_path):
    """A rounds.json whose names would run a command in a shell that took them for its own words."""
    data = Copy(tmp_path / "data")
    for kind in ("parties", "people", "documents", "terms", "events"):
        for entry in data.knowledge[kind]:
            entry["name"] = {"en": f"$(id) `id` {EVERYTHING}", "ar": f"شر;id $(id) `id`'\"&|<> {EVERYTHING}"}
    return data.save()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("line", ["astana who 22 --party ", "astana who 22 --party شر", "astana person "])
def test_what_the_tab_key_offers_is_harmless(hostile_names, shell, line):
    env = {"_ASTANA_COMPLETE": f"complete_{shell}", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    env |= {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args", "ASTANA_DATA": hostile_names}
    outcome = run_program(env=env)
    assert outcome.code == 0
    assert steering_in(outcome.out + outcome.err) == []
    if shell == "bash":
        assert not re.search(r"(?<!\\)[`$;&|<>'\"]", outcome.out)
