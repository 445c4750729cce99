"""What each kind of call may load, by the names of modules: milliseconds vary, these do not."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import clean_environment

PROBE = """
import sys
before = set(sys.modules)
from astana_cli.entry import main
sys.argv = ["astana", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
print("\\n".join(sorted(set(sys.modules) - before)), file=sys.stderr)
"""
PLAIN = [
    ["rounds"],
    ["rounds", "--year", "2017", "--count"],
    ["round", "22"],
    ["who", "22"],
    ["who", "22", "--party", "turkey"],
    ["person", "Alexander Lavrentiev"],
    ["party", "Jordan"],
    ["who", "22", "--json"],
    ["who", "led", "round", "22"],
    ["من", "ترأس", "الجولة", "22"],
    ["--help"],
    ["who", "--help"],
    ["--version"],
]
NEVER = {"pydantic", "importlib.metadata", "importlib.resources", "email", "json", "tomllib", "difflib"}
HEAVY = {"typer", "rich", "rapidfuzz", "pathlib", "urllib.parse", "subprocess", "shutil", "logging"}


def loaded(words: list[str]) -> set[str]:
    """The modules that a run of the wheel, its output in a pipe, has loaded by its end, but for those of any start."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", PROBE, *words],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env=clean_environment({}),
    )
    assert done.stdout or done.stderr
    return set(done.stderr.split("\n"))


@pytest.mark.parametrize("words", PLAIN, ids=" ".join)
def test_a_plain_line_loads_nothing_that_takes_longer_than_to_answer(words: list[str]) -> None:
    assert not loaded(words) & (NEVER | HEAVY)


def test_a_table_on_a_terminal_loads_no_more_than_what_draws_it() -> None:
    code = f"import pty, sys; sys.exit(pty.spawn([{sys.executable!r}, '-P', '-c', {PROBE!r}, 'round', '22']))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env=clean_environment({}),
    )
    modules = set(done.stdout.split())
    assert "rich.box" in modules
    assert "rich.console" not in modules
    assert not modules & (NEVER | {"typer", "rapidfuzz"})


def test_the_parser_is_loaded_for_what_is_wrong() -> None:
    assert "typer" in loaded(["who", "22", "--jsn"])


@pytest.mark.parametrize("words", [["rounds"], ["who", "22"], ["person", "Alexander Lavrentiev"]], ids=" ".join)
def test_the_ledger_stays_shut_until_evidence_is_asked_for(words: list[str]) -> None:
    assert "astana_cli.knowledge.ledger" not in loaded(words)
    assert "astana_cli.knowledge.ledger" in loaded(["sources", "22", "--field", "head"])


@pytest.mark.parametrize("words", [["who", "22"], ["who", "22", "--json"], ["person", "Lavrentyif"]], ids=" ".join)
def test_a_command_does_not_load_the_reader_of_questions(words: list[str]) -> None:
    assert "astana_cli.questions.lexis.lexicon" not in loaded(words)


def test_the_fuzzy_matcher_is_loaded_when_exact_look_up_fails() -> None:
    assert "rapidfuzz" in loaded(["person", "Aleksander Lawrentjeff"])


@pytest.mark.parametrize("text", ["who led round 22", "من ترأس الجولة 22"])
def test_a_question_opens_no_room_of_what_it_does_not_speak_of(text: str) -> None:
    rooms = {"caveats.suppositions", "context.lengths", "context.sittings", "context.lands", "context.arabic.areas"}
    opened = loaded(text.split())
    assert "astana_cli.questions.context.steps" in opened
    assert not opened & {f"astana_cli.questions.{room}" for room in rooms}
    assert "astana_cli.questions.context.lengths" in loaded(["which", "rounds", "lasted", "two", "days"])
