"""A command line that is read without the parser means what the parser would have made of it."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each

from astana_cli.cli import plain, tree
from astana_cli.cli.app import COMMANDS, subcommand

WORDS = [
    "22",
    "٢٢",
    "last",
    "13",
    "turkey",
    "un",
    "2017",
    "٢٠١٧",
    "Sochi",
    "json",
    "en",
    "12",
    "0",
    "1_0",
    " 7",
    "",
    "-",
]
branch = cache(tree.branch)
ODD = ["--", "-1", "--nothing", "--js", "-pun", "-l=en", "--json=1", "-fl", "--help", "---", "-number"]


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A subcommand, and options of its own, words and slips in any order."""
    name = draw(st.sampled_from(sorted(COMMANDS)))
    spellings = [s for p in subcommand(name).parameters() for s in p.spellings]
    one = st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(spellings),
        st.tuples(st.sampled_from(spellings), st.sampled_from(WORDS)).map("=".join),
        st.sampled_from(ODD),
    )
    return name, draw(st.lists(one, max_size=6))


def parsed(name: str, words: list[str]) -> dict[str, Any]:
    """What the parser makes of a line: every value by the name of its parameter. Raises ClickException."""
    found: dict[str, Any] = branch(name).make_context(name, list(words)).params
    return found


def same(value: Any) -> Any:
    """A value as it reaches the command: an empty list is nothing given, however the parser writes that."""
    return (list(value) or None) if isinstance(value, (list, tuple)) else value


@given(lines())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_the_plain_reading_is_the_parser_s(line: tuple[str, list[str]]) -> None:
    name, words = line
    values = plain.line(subcommand(name), words)
    if values is not None:
        theirs = parsed(name, words)
        assert {key: same(value) for key, value in values.items()} == {key: same(theirs[key]) for key in values}


@each(
    "line",
    [
        "rounds", "round 22", "who 22 --party turkey --json", "rounds --year 2017 --count", "person Ahmad Toma -l ar",
        "rounds --no-statement", "documents 4 --field=points", "attendance 13 -p un -p us", "check",
    ],
)  # fmt: skip
def test_everyday_lines_are_plain(line: str) -> None:
    name, *words = line.split()
    assert plain.line(subcommand(name), words) is not None


@each(
    "line",
    [
        "round", "who 22 --jsn", "rounds --year x", "rounds --month 13", "who 22 --party", "who 22 --json=yes",
        "check a b", "rounds --sort -number", "person -- Toma", "timeline --year --json",
    ],
)  # fmt: skip
def test_other_lines_are_left_to_the_parser(line: str) -> None:
    name, *words = line.split()
    assert plain.line(subcommand(name), words) is None
