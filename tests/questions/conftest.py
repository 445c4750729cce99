"""One world for all tests of the reader: loading it takes longer than reading a thousand questions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from astana_cli import questions
from astana_cli.answers.answer import Answer
from astana_cli.cli.world import World


@pytest.fixture(scope="session")
def world() -> World:
    """The world of the data that ship with the program."""
    return World()


@pytest.fixture(scope="session")
def ask(world: World) -> Callable[[str], Answer]:
    """Answer a question."""

    def answered(text: str) -> Answer:
        return questions.answer(text, world)[0]

    return answered
