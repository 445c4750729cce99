"""What the words of a question are settled as by their neighbours: a table of marks, so that each rule has its row.

`settled.txt` holds a question and, behind a bar, its words with the kind and the meaning of each, as they were read and
found right; many are a question in which one word was exchanged for another one of its kind. After a change of rules
or words `python tests/questions/test_settled.py` writes it anew: read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from astana_cli.cli.world import World
from astana_cli.questions.context import arabic, settle
from astana_cli.questions.context.order import STEPS
from astana_cli.questions.context.steps import said
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.scan import Mark, scan, unglued
from astana_cli.questions.lexis.text import Token, tokens
from astana_cli.questions.rooms import at_path
from astana_cli.questions.whole import lexicon_of

SETTLED = Path(__file__).with_suffix("").with_name("settled.txt")
LINES = SETTLED.read_text(encoding="utf-8").splitlines()
PART = 40
"""Questions of one test: few, so that `bench/mutants.py` finds those of a line."""
PARTS = [LINES[first : first + PART] for first in range(0, len(LINES), PART)]


def question(line: str) -> str:
    return line.split(" | ")[0]


def told(text: str, lexicon: Lexicon) -> str:
    """The marks of a question in a line."""
    typed = unglued(tokens(text), lexicon)
    return " ".join(shown(mark, typed) for mark in settle(scan(typed, lexicon), typed))


def shown(mark: Mark, typed: list[Token]) -> str:
    words = "_".join(token.plain for token in typed[mark.start : mark.end])
    return f"{words}={mark.kind}:{'+'.join(mark.targets)}"


@pytest.fixture(scope="module")
def lexicon(world):
    return lexicon_of(world.k)


@pytest.mark.parametrize("lines", PARTS, ids=map(question, (part[0] for part in PARTS)))
def test_settled(lexicon, lines):
    assert [f"{question(line)} | {told(question(line), lexicon)}" for line in lines] == lines


def test_a_step_that_is_passed_over_would_change_nothing(lexicon):
    """Of each step `order.py` says what it speaks of: where nothing of it stands, the rule itself finds nothing."""
    changed = []
    for line in LINES:
        typed = unglued(tokens(question(line)), lexicon)
        marks = scan(typed, lexicon)
        for path, needs in (*arabic.STEPS, *arabic.OF_STATEMENTS, *STEPS):
            found = at_path(f"astana_cli.questions.{path}")(marks, typed)
            if found != marks and needs.isdisjoint(said(marks, typed)):
                changed.append((path, question(line)))
            marks = found
    assert changed == []


def test_no_words_are_no_marks():
    assert settle([], []) == []


def test_no_question_is_there_twice():
    assert len({question(line) for line in LINES}) == len(LINES) > 1000


if __name__ == "__main__":
    words = lexicon_of(World().k)
    SETTLED.write_text("".join(f"{text} | {told(text, words)}\n" for text in map(question, LINES)), encoding="utf-8")
