"""The command line that an answer names gives the same answer again."""

from __future__ import annotations

import json
import shlex
from functools import cache
from pathlib import Path

import pytest

import astana_cli.cli.run as run
from astana_cli.answers.answer import Answer
from astana_cli.cli import tree

GOLD = Path(__file__).parents[2] / "bench" / "gold"
TEXTS = [json.loads(line)["text"] for line in (GOLD / "own.jsonl").read_text(encoding="utf-8").splitlines()]
branch = cache(tree.branch)
READ_BY_ITSELF = ("unread_words", "out_of_scope", "not_modelled", "no_such_person", "ambiguous")


@pytest.fixture
def execute(monkeypatch, world):
    """Run a command line in this process and return its answer."""
    caught: list[Answer] = []
    monkeypatch.setattr(run, "answer", lambda build, **_: caught.append(run.asked(build, world)))

    def executed(line: str) -> Answer:
        words = shlex.split(line)[1:]
        caught.clear()
        branch(words[0]).main(args=words[1:], prog_name="astana", standalone_mode=False)
        return caught[0]

    return executed


def test_round_trip(reply, execute):
    for text in TEXTS:
        first = reply(text)
        if first.reason in READ_BY_ITSELF:
            continue
        again = execute(first.command)
        assert again.records == first.records, (text, first.command)
        assert (again.status, again.reason, again.rounds, again.number) == (
            first.status,
            first.reason,
            first.rounds,
            first.number,
        ), text
        assert again.command == first.command, text


def test_suggestions_work(reply, execute):
    for text in TEXTS[::4]:
        for suggestion in reply(text).suggestions[:3]:
            if shlex.split(suggestion.command)[1] in tree.names() and " led " not in suggestion.command:
                assert execute(suggestion.command).text.en, (text, suggestion.command)
