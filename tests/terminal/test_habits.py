"""What a program in a shell is expected to do, tried on the program itself."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import pytest
from conftest import PROGRAM, clean_environment
from rows import each

ARABIC = re.compile("[\u0620-\u064a]")
SGR = re.compile(r"\x1b\[[0-9;]*m")
LINK = "\x1b]8;;http"


@pytest.fixture
def settings(home: Path):
    """Write a configuration file."""

    def write(text: str) -> Path:
        path = home / "config" / "astana" / "config.toml"
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
        return path

    return write


def test_version_names_the_data_and_its_date(run):
    shown = run("--version").out
    data = json.loads((Path(__file__).parents[2] / "data" / "rounds.json").read_text("utf-8"))
    assert data["version"] in shown
    assert data["date"] in shown
    assert run("--version", "--json").json["data"]["version"] == data["version"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("roundz",), "astana round"),
        (("22",), "astana round 22?"),
        (("who", "22", "--partey", "russia"), "--party"),
        (("who", "22", "--lang", "arr"), "ar"),
        (("who", "22", "--format", "cvs"), "csv"),
        (("rounds", "--sort", "lenght"), "length"),
        (("round", "22", "--field", "agneda"), "agenda"),
        (("help", "exitcodes"), "exit-codes"),
    ],
)
def test_a_slip_is_met_with_what_was_meant(run, words, meant):
    outcome = run(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"did you mean {meant}" in outcome.err
    assert outcome.err.count("\n") == 1


def test_errors_are_in_arabic_where_arabic_is_asked_for(run_all):
    wrong = [("who",), ("who", "22", "--colr"), ("who", "22", "--sort"), ("rounds", "--year", "x"), ("roundz",)]
    wrong += [("rounds", "--from", "2018-13"), ("who", "22", "--data", "/nowhere.json")]
    for outcome in run_all([*words, "--lang", "ar"] for words in wrong):
        assert ARABIC.search(outcome.err)
        assert outcome.code in (2, 3)


def test_one_document_whatever_is_wrong(run_all):
    wrong = [("who",), ("who", "x", "y"), ("who", "22", "--colr"), ("roundz",), ("who", "22", "--data", "/nowhere")]
    for outcome in run_all([*words, "--json"] for words in wrong):
        assert set(outcome.json["text"]) == {"en", "ar"}
        assert outcome.json["answers"] == []


def test_formats_exclude_each_other(run):
    assert run("rounds", "--csv", "--json").code == 2
    assert run("rounds", "--csv", "--format", "csv").code == 0


def test_options_may_stand_before_the_command(run):
    assert run("--lang", "ar", "--csv", "who", "22").out == run("who", "22", "--lang", "ar", "--csv").out


def test_configuration_is_below_the_environment_and_that_below_options(run, settings):
    settings('lang = "ar"\nformat = "csv"\n')
    configured = run("who", "22").out
    assert ARABIC.search(configured)
    assert "," in configured.split("\r\n")[0]
    assert not ARABIC.search(run("who", "22", env={"ASTANA_LANG": "en"}).out)
    assert run("who", "22", "--format", "tsv", env={"ASTANA_FORMAT": "json"}).out.count("\t")


@pytest.mark.parametrize("text", ['lang = "fr"\n', "lang = \n", 'colour = "never"\n', "lang = 5\n"])
def test_a_wrong_configuration_is_told_with_its_file(run, settings, text):
    path = settings(text)
    outcome = run("who", "22")
    assert outcome.code == 2
    assert str(path) in outcome.err
    assert outcome.err.count("\n") == 1


def test_help_topics_are_those_that_the_help_lists(run, run_all):
    listed = re.findall(r"astana help ([a-z-]+)", run("--help").out)
    assert {"exit-codes", "environment", "formatting"} == set(listed)
    assert [o.code for o in run_all(("help", topic) for topic in listed)] == [0, 0, 0]
    codes = re.findall(r"^  (\d+) ", run("help", "exit-codes").out, re.MULTILINE)
    assert codes == ["0", "1", "2", "3", "4", "70", "130"]


def test_help_in_arabic(run):
    for words in (("--help",), ("who", "-h"), ("help", "formatting")):
        assert len(ARABIC.findall(run(*words, "--lang", "ar").out)) > 100


@pytest.mark.parametrize("words", [("--help",), ("who", "-h"), ("help", "environment"), ("who", "99"), ("who",)])
def test_no_line_of_help_or_of_an_error_begins_in_arabic(run_tty, words):
    screen = run_tty(*words, "--lang", "ar", width=60)
    assert [line for line in screen.lines if ARABIC.match(line.lstrip())] == []
    assert any(ARABIC.search(line) for line in screen.lines)


def test_colour_and_links_follow_the_habits(run_tty, run):
    def looks(**env: str) -> tuple[bool, bool]:
        raw = run_tty("who", "22", env=env).raw
        return bool(SGR.search(raw)), LINK in raw

    assert looks() == (True, True)
    assert looks(NO_COLOR="1") == (False, True)
    assert looks(CLICOLOR="0") == (False, True)
    assert looks(TERM="dumb") == (False, False)
    assert looks(ASTANA_COLOR="never") == (False, False)
    assert "\x1b" not in run("who", "22", "--table").out
    assert SGR.search(run("who", "22", "--table", env={"CLICOLOR_FORCE": "1"}).out)
    assert not SGR.search(run("who", "22", "--table", env={"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}).out)
    assert SGR.search(run("who", "22", "--table", "--color", "always").out)


def test_every_link_leads_to_a_source(run_tty):
    raw = run_tty("who", "22").raw
    targets = {url for url in re.findall(r"\x1b\]8;;([^\x1b]*)\x1b", raw) if url}
    sources = json.loads((Path(__file__).parents[2] / "data" / "sources.json").read_text("utf-8"))["sources"]
    assert targets
    assert len(targets & {source["url"] for source in sources}) >= len(targets) // 2
    assert raw.count("\x1b]8;;\x1b") == len(re.findall(r"\x1b\]8;;http", raw))


def test_addresses_are_whole_on_a_narrow_screen(run_tty):
    raw = run_tty("who", "22", width=40, env={"TERM": "dumb"}).raw
    assert re.search(r"^https?://\S{60,}\r?$", raw, re.MULTILINE)


@each(
    ("encoding", "format"),
    [("ascii", format) for format in ("table", "plain", "csv", "json", "markdown")] + [("cp1252", "table")],
)
def test_an_encoding_without_arabic_loses_as_little_as_can_be(encoding, format):
    done = subprocess.run(
        [*PROGRAM, "who", "22", "--lang", "both", "--format", format],
        capture_output=True,
        env=clean_environment({"PYTHONIOENCODING": encoding}),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode(encoding)
    if format == "json":
        assert any(ARABIC.search(a["value"]["ar"]) for a in json.loads(shown)["answers"] if a["value"])
    elif format in ("table", "plain", "markdown"):
        assert "Ihsan Mustafa Yurdakul" in " ".join(shown.split()) or format != "plain"
    assert "\\u0" in shown


def test_the_locale_c_shows_arabic(run):
    assert ARABIC.search(run("who", "22", "--lang", "ar", env={"LANG": "C", "LC_ALL": "C"}).out)


def test_a_spreadsheet_that_wants_a_byte_order_mark_gets_it(run):
    marked = run("rounds", "--csv", env={"PYTHONIOENCODING": "utf-8-sig"}).out
    assert marked == "\ufeff" + run("rounds", "--csv").out


@each("stream", ["1", "2"])
def test_a_closed_stream_is_no_traceback(stream):
    done = subprocess.run(
        ["sh", "-c", f'"$@" {stream}>&-', "sh", *PROGRAM, "who", "99" if stream == "2" else "22"],
        capture_output=True,
        text=True,
        env=clean_environment({}),
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == (4 if stream == "1" else 1)


@each("words", [("rounds", "--csv"), ()])
def test_a_full_disk_is_one_line(words):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, env=clean_environment({}), check=False
        )
    assert done.returncode == 4
    assert done.stderr.decode().count("\n") == 1


def test_a_file_that_cannot_be_written_is_one_line(run, tmp_path):
    outcome = run("timeline", "--svg", str(tmp_path / "no" / "folder.svg"))
    assert (outcome.code, outcome.err.count("\n")) == (4, 1)
    assert run("timeline", "--svg", str(tmp_path / "time.svg")).code == 0
    assert (tmp_path / "time.svg").read_text("utf-8").startswith("<svg")


def test_interrupted_from_the_keyboard():
    """While it answers one question of many."""
    questions = b"who led round 22\n" * 2000
    with subprocess.Popen(
        [*PROGRAM, "ask"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment({}),
        # a job in the background inherits that interrupts are ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        process.stdin.write(questions)
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in complaint


@pytest.fixture
def pager(tmp_path):
    """A pager that leaves a trace."""
    program = tmp_path / "pager"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path}/seen\n", "utf-8")
    program.chmod(0o755)
    return program


def test_long_output_goes_through_the_pager_on_a_terminal_only(run_tty, run, pager, tmp_path):
    seen = tmp_path / "seen"
    run("rounds", env={"ASTANA_PAGER": str(pager)})
    run_tty("who", "22", env={"ASTANA_PAGER": str(pager)})
    assert not seen.exists()
    screen = run_tty("who", "22", env={"ASTANA_PAGER": str(pager), "PAGER": "cat", "LINES": "10"})
    assert "Lavrentiev" in seen.read_text("utf-8")
    assert screen.text.strip() == ""


@pytest.mark.parametrize("command", ["/no/such/pager", "", "cat", "'"])
def test_a_pager_that_is_none_shows_the_answer_all_the_same(run_tty, command):
    assert "Lavrentiev" in run_tty("who", "22", env={"ASTANA_PAGER": command, "LINES": "5"}).text


def test_the_width_is_that_of_the_terminal_or_of_columns(run_tty, run):
    assert max(map(len, run("rounds", "--table", env={"COLUMNS": "60"}).out.split("\n"))) <= 120
    for width in (40, 80, 200):
        rules = [line for line in run_tty("rounds", width=width).lines if "───" in line]
        assert all(len(rule) < width for rule in rules)
    assert run("who", "22", env={"COLUMNS": "40"}).out == run("who", "22", env={"COLUMNS": "400"}).out


def test_nothing_is_written_to_the_home(run, home):
    run("who", "22")
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert os.path.isdir(home)
