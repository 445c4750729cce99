"""Is what was typed a subcommand, a question in plain words, or a slip of the pen? Decided from the words alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from astana_cli.questions.round_number import round_number

Kind = Literal["command", "question", "slip"]

FLAGS = frozenset(
    [
        "--json",
        "--jsonl",
        "--csv",
        "--tsv",
        "--markdown",
        "--plain",
        "--table",
        "--sources",
        "--count",
        "--gaps",
        "--years",
        "--why",
        "--often",
        "--statement",
        "--no-statement",
        "--help",
        "-h",
    ]
)
"""Options that take no value."""
NUMBERED = frozenset({"who", "round", "rounds", "disputes", "sources", "compare", "timeline", "attendance"})
"""Subcommands whose arguments are rounds; anything else after them makes a question."""
NAMED = frozenset({"person", "party", "documents", "events"})
"""Subcommands whose argument is a name; a preposition or a verb right after them makes a question."""
TALK = frozenset(
    [
        "who",
        "whom",
        "which",
        "what",
        "when",
        "where",
        "led",
        "lead",
        "leads",
        "headed",
        "did",
        "was",
        "were",
        "is",
        "are",
        "of",
        "from",
        "in",
        "at",
        "for",
        "by",
        "that",
        "to",
        "with",
        "on",
        "and",
        "between",
        "came",
        "attended",
        "signed",
        "issued",
        "present",
        "absent",
        "من",
        "في",
        "عن",
        "على",
        "الذي",
        "التي",
    ]
)


LONGEST = 24
"""Letters in a word that may be a slip of a subcommand."""


def is_question(words: Sequence[str], commands: Collection[str]) -> bool:
    """Whether the words of a command line are a question in plain words."""
    return kind_of(words, commands) == "question"


def kind_of(words: Sequence[str], commands: Collection[str]) -> Kind:
    """What the words of a command line are.

    A first word that is a subcommand makes a command, unless the rest cannot be its arguments (`who led round 22`). A
    single word that is none, or a near miss of one with nothing but its arguments behind it (`roundz 22`), is a slip.
    """
    said = arguments(words)
    if not said:
        return "command"
    first, rest = said[0], said[1:]
    if " " in first.strip():
        return "question"
    if first in commands:
        return "command" if _fits(first, rest) else "question"
    if not rest:
        return "slip"
    return "slip" if _near(first.lower(), commands) and _plain(rest) else "question"


def arguments(words: Sequence[str]) -> list[str]:
    """The words that are no options and no options' values; after `--` every word counts."""
    found: list[str] = []
    skip = False
    for at, word in enumerate(words):
        if word == "--":
            return [*found, *words[at + 1 :]]
        if skip:
            skip = False
        elif word.startswith("-") and len(word) > 1 and not word[1].isdecimal():
            skip = word not in FLAGS and "=" not in word
        else:
            found.append(word)
    return found


def _fits(command: str, rest: Sequence[str]) -> bool:
    if command in NUMBERED:
        return all(_is_round(word) or (command in ("sources", "disputes") and "-" in word) for word in rest)
    if command in NAMED:
        return not any(word.lower() in TALK for word in rest[:1])
    return True


def _is_round(word: str) -> bool:
    return word.lower() == "all" or word.lstrip("-").isdecimal() or round_number(word, 1) is not None


def _near(word: str, commands: Collection[str]) -> bool:
    """Whether a word lies one edit from a subcommand of four letters or more."""
    if not word.isascii() or len(word) > LONGEST:
        return False
    from astana_cli.questions.lexis.typos import edits

    return any(len(command) > 3 and word in set(edits(command)) for command in commands)


def _plain(rest: Sequence[str]) -> bool:
    return len(rest) == 1 or all(_is_round(word) for word in rest)
