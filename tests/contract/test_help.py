"""The help and the first screen: every example in them runs."""

from __future__ import annotations

import re
import shlex

import pytest
from conftest import run_batch

COMMANDS = [
    "rounds",
    "round",
    "who",
    "person",
    "party",
    "documents",
    "events",
    "disputes",
    "sources",
    "define",
    "check",
]
QUESTION = re.compile(r"astana (who led|.*[\u0620-\u064a].* .*[\u0620-\u064a])")


def examples_in(text: str) -> list[str]:
    """Lines that begin with the program's name; on the first screen a gap parts the example from its explanation."""
    lines = [line.strip() for line in text.splitlines() if line.startswith(" ")]
    return [re.split(r" {3,}", line)[0] for line in lines if line.startswith("astana ")]


def words_of(example: str) -> list[str]:
    return shlex.split(example)[1:]


def failures(run_all, examples: list[str]) -> list[tuple[str, int, str]]:
    outcomes = run_all([words_of(example) for example in examples])
    pairs = zip(examples, outcomes, strict=True)
    return [(example, outcome.code, outcome.err) for example, outcome in pairs if outcome.code != 0]


def test_help_lists_every_command(run):
    outcome = run("--help")
    listed = re.findall(r"^  ([a-z]+) {2,}", outcome.out.split("Commands:")[1], re.MULTILINE)
    assert set(COMMANDS) <= set(listed)


@pytest.fixture(scope="module")
def helps():
    return dict(zip(COMMANDS, run_batch([command, "--help"] for command in COMMANDS), strict=True))


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(helps, command):
    assert (helps[command].code, helps[command].err) == (0, "")
    assert len(examples_in(helps[command].out)) >= 2


def test_examples_of_the_help_run(helps, run_all):
    assert failures(run_all, [example for outcome in helps.values() for example in examples_in(outcome.out)]) == []


def test_no_command_listed_is_left_untested(run):
    listed = re.findall(r"^  ([a-z]+) {2,}", run("--help").out.split("Commands:")[1], re.MULTILINE)
    extra = sorted(set(listed) - set(COMMANDS))
    for command in extra:
        assert examples_in(run(command, "--help").out), f"no example in the help of {command}"


def test_first_screen_is_short(run):
    outcome = run()
    assert (outcome.code, outcome.err) == (0, "")
    assert 3 <= len(outcome.out.rstrip("\n").splitlines()) <= 14


def test_first_screen_on_a_terminal_is_short(run_tty):
    screen = run_tty()
    assert screen.code == 0
    assert len(screen.lines) <= 14


def test_first_screen_commands(run, run_all):
    examples = [example for example in examples_in(run().out) if not QUESTION.match(example)]
    assert len(examples) >= 5
    assert failures(run_all, examples) == []


def test_first_screen_questions(run, run_all):
    examples = [example for example in examples_in(run().out) if QUESTION.match(example)]
    assert len(examples) == 2
    assert failures(run_all, examples) == []
