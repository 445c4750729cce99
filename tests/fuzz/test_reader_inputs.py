"""Any text is answered or refused in words of both languages, and never answered past a word that was not read.

`ASTANA_INPUTS=1000000 ASTANA_SEED=7 python -m pytest tests/fuzz/test_reader_inputs.py` is the long run.
"""

from __future__ import annotations

import os

import pytest
from drive import STATUSES
from lines import Lines

from astana_cli import questions
from astana_cli.cli.world import World

COUNT = int(os.environ.get("ASTANA_INPUTS", "400"))
SEED = int(os.environ.get("ASTANA_SEED", "1"))
STRANGE = "zqxzqx"


@pytest.fixture(scope="module")
def world():
    return World()


def test_every_text_is_answered_or_refused(world):
    lines = Lines(SEED)
    told = [_told(lines, world) for _ in range(COUNT)]
    assert "\n".join(filter(None, told)) == ""


def _told(lines, world):
    words = [lines.word() for _ in range(lines.random.randint(1, 9))]
    strange = lines.random.random() < 0.3
    if strange:
        words.insert(lines.random.randint(0, len(words)), STRANGE)
    text = lines.random.choice((" ", " ", " ", "، ", "\n")).join(words)
    try:
        answer, lang = questions.answer(text, world)
    except Exception as error:
        return f"{text!r}: {type(error).__name__}: {error}"
    if answer.status not in STATUSES or lang not in ("en", "ar") or not (answer.text.en and answer.text.ar):
        return f"{text!r}: {answer.status}, {lang}, {answer.text}"
    if strange and answer.status in ("answered", "disputed"):
        return f"{text!r}: answered past a word that says nothing: {answer.command}"
    return ""
