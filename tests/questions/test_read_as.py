"""What a question is read as: the command line that asks the same, or the refusal, as it was read and found right.

`read_as.txt` holds a question and, behind a bar, what it is read as. After a change of wording or words
`python tests/questions/test_read_as.py` writes it anew: read the difference. Every fourth part of it is asked, with
ASTANA_FULL_SWEEP=1 all.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from astana_cli import questions
from astana_cli.answers.answer import Answer
from astana_cli.cli.world import World

READ_AS = Path(__file__).with_suffix("").with_name("read_as.txt")
LINES = READ_AS.read_text(encoding="utf-8").splitlines()
PART = 40
"""Questions of one test: few, so that `bench/mutants.py` finds those of a line."""
STEP = 1 if os.environ.get("ASTANA_FULL_SWEEP") else 4
PARTS = [LINES[first : first + PART] for first in range(0, len(LINES), PART * STEP)]


def question(line: str) -> str:
    return line.split(" | ")[0]


def told(answer: Answer) -> str:
    """The command line; the reason of a refusal and the words that it names; what was mended or set aside."""
    own = answer.query.topic == "refuse"
    named = re.findall("“(.*?)”", answer.text.en) if answer.reason == "unread_words" else []
    shown = [answer.reason or "", *named] if own else [answer.command.removeprefix("astana "), answer.reason or ""]
    aside = [note.en for note in answer.notes if "“" in note.en]
    return " | ".join(filter(None, [*shown, *aside]))


@pytest.fixture(scope="module")
def reply_once(reply):
    return cache(reply)


@pytest.mark.parametrize("lines", PARTS, ids=map(question, (part[0] for part in PARTS)))
def test_read_as(reply_once, lines):
    assert [f"{question(line)} | {told(reply_once(question(line)))}" for line in lines] == lines


@pytest.mark.parametrize("lines", PARTS, ids=map(question, (part[0] for part in PARTS)))
def test_everything_is_said_in_arabic_too(reply_once, lines):
    answers = {question(line): reply_once(question(line)) for line in lines}
    said = [(asked, text) for asked, answer in answers.items() for text in (answer.text, *answer.notes)]
    assert [(asked, text.en) for asked, text in said if not re.search("[\u0620-\u064a]", text.ar or "")] == []


@pytest.mark.parametrize("lines", PARTS, ids=map(question, (part[0] for part in PARTS)))
def test_a_round_that_never_was_is_not_answered_about(reply, lines):
    """Every question about one round is asked of others, which are not on record."""
    named = [asked for asked in map(question, lines) if len(re.findall(r"\d+", asked)) == 1]
    asked = {re.sub(ROUND, rf"\g<1>{number}", one) for one in named for number in (0, 25) if re.search(ROUND, one)}
    assert [(one, reply(one).command) for one in sorted(asked) if reply(one).status in ("answered", "disputed")] == []


ROUND = re.compile(r"((?:\b(?:round|astana)|الجولة)[ -])\d{1,2}(?!\d)", re.IGNORECASE)


def test_no_question_is_there_twice():
    assert len({question(line) for line in LINES}) == len(LINES) > 1000


if __name__ == "__main__":
    opened = World()
    rows = [f"{text} | {told(questions.answer(text, opened)[0])}\n" for text in map(question, LINES)]
    READ_AS.write_text("".join(rows), encoding="utf-8")
