"""What is a subcommand, what a question, what a slip of the pen."""

from __future__ import annotations

from rows import each

from astana_cli.cli import tree
from astana_cli.cli.ask import COMMANDS
from astana_cli.questions.dispatch import is_question, kind_of

CASES = [
    ("who led round 22", "question"),
    ("who 22", "command"),
    ("who 22 --party turkey", "command"),
    ("rounds in Sochi", "question"),
    ("rounds --city Sochi", "command"),
    ("round 22", "command"),
    ("round last", "command"),
    ("round five", "question"),
    ("round", "command"),
    ("sources for round 3", "question"),
    ("sources 3 --field head", "command"),
    ("compare rounds 4 and 9", "question"),
    ("compare 4 9", "command"),
    ("define guarantor", "command"),
    ("define de-escalation area", "command"),
    ("person Sedat Önal", "command"),
    ("person who led Iran", "question"),
    ("documents of round 6", "question"),
    ("documents 6", "command"),
    ("attendance at round 5", "question"),
    ("timeline", "command"),
    ("roundz 22", "slip"),
    ("roundz", "slip"),
    ("Lavrentiev", "slip"),
    ("attendence 13", "slip"),
    ("how many rounds were held in Sochi", "question"),
    ("من ترأس الجولة 22", "question"),
    ("who led round 22 --json", "question"),
    ("--json who led round 22", "question"),
    ("party jordan", "command"),
]


@each(("line", "kind"), CASES)
def test_kind(line, kind):
    assert kind_of(line.split(), COMMANDS) == kind
    assert is_question(line.split(), COMMANDS) == (kind == "question")


def test_a_quoted_question():
    assert is_question(["how many rounds"], COMMANDS)


def test_the_commands_are_those_there_are():
    assert set(COMMANDS) == set(tree.names())
