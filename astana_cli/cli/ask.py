"""Questions in plain words: one on the command line, or one a line on stdin. Reads its options itself, so that no
parser of
subcommands has to be loaded."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

from astana_cli.cli.world import World
from astana_cli.errors import ExitCode, UsageProblem
from astana_cli.questions.dispatch import kind_of

COMMANDS = (
    "rounds", "round", "who", "person", "party", "documents", "events", "disputes", "sources", "define", "attendance",
    "compare", "timeline", "same", "ask", "check", "cite", "help",
)  # fmt: skip
FLAGS = {f"--{name}": name for name in ("json", "jsonl", "csv", "tsv", "markdown", "plain", "table", "sources")}
VALUES = {"--lang": "lang", "-l": "lang", "--format": "format", "-f": "format", "--color": "color", "--data": "data"}


def asks(words: Sequence[str], commands: Sequence[str] = COMMANDS) -> bool:
    """Whether a command line is a question, with `ask` before it or without."""
    return bool(words) and (words[0] == "ask" or kind_of(words, commands) == "question")


def ask(words: Sequence[str]) -> int:
    """Answer the question, or each line of stdin where there is none. Returns the exit code. Raises AstanaError."""
    said, settings = split(words)
    if said[:1] == ["ask"]:
        said = said[1:]
    world = World(settings.pop("data", None))
    if said and said != ["-"]:
        return _answer(" ".join(said), world, settings)
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageProblem(
            "ask what? For example: astana ask who led round 22", "ما السؤال؟ مثلًا: astana ask من ترأس الجولة 22"
        )
    return _lines(sys.stdin, world, settings)


def _lines(lines: Iterable[str], world: World, settings: dict[str, Any]) -> int:
    codes = [_answer(line, world, settings) for line in lines if line.strip()]
    return max(codes, default=int(ExitCode.ANSWERED))


def _answer(text: str, world: World, settings: dict[str, Any]) -> int:
    from astana_cli.cli.run import choice_of
    from astana_cli.questions import answer
    from astana_cli.render.output import put

    found, lang = answer(text, world)
    put(found, choice_of(**settings, own_lang=lang), lambda: world.ledger)
    return int(ExitCode.ANSWERED if found.status in ("answered", "disputed") else ExitCode.NOT_ANSWERED)


def split(words: Sequence[str]) -> tuple[list[str], dict[str, Any]]:
    """The words of the question, and the options by name. After `--` every word is of the question. Raises
    UsageProblem."""
    said: list[str] = []
    settings: dict[str, Any] = {}
    left = list(words)
    while left:
        word = left.pop(0)
        name, given, value = word.partition("=")
        if word == "--":
            said += left
            break
        if word in FLAGS:
            settings[FLAGS[word]] = True
        elif name in VALUES and (given or left):
            settings[VALUES[name]] = value if given else left.pop(0)
        elif word.startswith("-") and len(word) > 1 and not word[1:].isdecimal():
            raise UsageProblem(f"{word[:40]} is no option of a question", f"{word[:40]} ليس خيارًا لسؤال")
        else:
            said.append(word)
    return said, settings
