"""Exit codes, the two streams, and pipes."""

from __future__ import annotations

import os
import subprocess
import unicodedata

import pytest
from conftest import PROGRAM, clean_environment
from records import DATA
from rows import each

BOX_CHARACTERS = range(0x2500, 0x25A0)
NOT_ANSWERED = [("who", "23"), ("person", "Nobody Atall"), ("person", "ahmad"), ("define", "xyzzy")]
NOT_ANSWERED += [("ask", "who led the purple delegation at round 5"), ("who", "led", "round", "23")]
WRONG_USAGE = [
    ("who",),
    ("who", "22", "--colour"),
    ("rounds", "--year", "twenty"),
    ("rounds", "--sort", "colour"),
    ("who", "22", "--lang", "fr"),
]
TABLES = [("rounds",), ("who", "22"), ("round", "22"), ("disputes", "20"), ("sources", "22", "--field", "head")]
IN_BOTH = [("round", "22", "--lang", "both"), ("disputes", "--lang", "both"), ("party", "jordan", "--lang", "both")]
SAID = [("who", "1"), *NOT_ANSWERED, *WRONG_USAGE, *TABLES, *IN_BOTH]


def test_answered_is_0(say):
    outcome = say("who", "22")
    assert (outcome.code, outcome.err) == (0, "")
    assert "Lavrentiev" in outcome.out


def test_disputed_is_0(run):
    assert run("who", "20", "--party", "russia").code == 0


@pytest.mark.parametrize("command", NOT_ANSWERED, ids=" ".join)
def test_not_answered_is_1_and_says_why_on_stderr(say, command):
    outcome = say(*command)
    assert outcome.code == 1
    assert outcome.out == "" or command == ("person", "ahmad")
    assert outcome.err.strip()


@pytest.mark.parametrize("command", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_is_2_and_one_line_on_stderr(say, command):
    outcome = say(*command)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.err.strip().splitlines()) == 1


def test_missing_data_is_3(run, tmp_path):
    outcome = run("who", "22", "--data", str(tmp_path / "nowhere.json"))
    assert (outcome.code, outcome.out) == (3, "")
    assert "nowhere.json" in outcome.err


def test_data_file_named_by_the_environment(run, tmp_path):
    assert run("who", "22", env={"ASTANA_DATA": str(tmp_path / "nowhere.json")}).code == 3


def test_option_outranks_the_environment(run, tmp_path):
    outcome = run("who", "22", "--data", str(DATA), env={"ASTANA_DATA": str(tmp_path / "nowhere.json")})
    assert outcome.code == 0


@pytest.mark.parametrize("command", [*TABLES, *IN_BOTH], ids=" ".join)
def test_piped_output_is_plain(say, command):
    outcome = say(*command)
    assert "\x1b" not in outcome.out
    assert not [char for char in outcome.out if ord(char) in BOX_CHARACTERS]
    assert not [char for char in outcome.out if char not in "\n\t" and unicodedata.category(char) == "Cc"]


def test_piped_output_is_not_cut_whatever_the_width(run):
    narrow, wide = (run("round", "22", env={"COLUMNS": width}).out for width in ("20", "400"))
    assert narrow == wide
    assert "…" not in narrow


@pytest.mark.parametrize("command", TABLES, ids=" ".join)
def test_piped_rows_have_the_same_number_of_cells(say, command):
    assert len({len(row) for row in say(*command).rows}) == 1


def test_every_head_is_whole_in_the_pipe(say, ask):
    piped = {cell for row in say("who", "1").rows for cell in row}
    heads = [record["value"] for record in ask("who", "1").json["answers"] if record["field"] == "head"]
    assert [head["en"] for head in heads if head and head["en"] not in piped] == []


@each("command", [("sources",), ("sources", "--json"), ("--help",)])
def test_closed_pipe_ends_quietly(command):
    """As with `| head -1`: the reader takes a little and goes."""
    process = subprocess.Popen(
        [*PROGRAM, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment({}),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.read(1)
    process.stdout.close()
    complaint = process.stderr.read().decode()
    process.stderr.close()
    process.wait(timeout=30)
    assert complaint == ""


def test_reader_that_is_gone_from_the_start():
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [*PROGRAM, "who", "22"], stdout=writing, stderr=subprocess.PIPE, env=clean_environment({}), timeout=30
    )
    os.close(writing)
    assert process.stderr.decode() == ""


def test_full_disk_is_told_and_not_a_traceback():
    with open("/dev/full", "wb") as full:
        process = subprocess.run(
            [*PROGRAM, "round", "22"], stdout=full, stderr=subprocess.PIPE, env=clean_environment({}), timeout=30
        )
    assert process.returncode != 0
    assert "Traceback" not in process.stderr.decode()


def test_nothing_is_left_in_the_home(run, home):
    run("who", "22")
    assert list(home.iterdir()) == []
