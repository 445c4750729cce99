"""The command line as a whole: first screen, subcommands, questions, and how a run ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from astana_cli.errors import AstanaError, DataProblem, ExitCode, OutputProblem, UsageProblem

FIRST_SCREEN = """\
astana: who led, who came, what was agreed at the rounds of the Astana process on Syria, with the sources

  astana who led round 22              ask in plain English, or in Arabic:
  astana من ترأس وفد المعارضة في الجولة 22
  astana rounds --year 2017            the rounds, all or some
  astana round 22                      all that is known of one
  astana who 22 --party turkey         heads of delegation
  astana person Lavrentiev             a person, in any spelling
  astana disputes 20                   what sources disagree on
  astana sources 22 --field head       every page behind a fact
More: astana --help. Everywhere: --json, --lang en|ar|both, --data FILE.
"""
COMPLETION = "_ASTANA_COMPLETE"
WITH_VALUE = ("--lang", "-l", "--format", "-f", "--color", "--data", "--theme", "--svg")
ALONE = ("--json", "--jsonl", "--csv", "--tsv", "--markdown", "--plain", "--table", "--sources")


def run() -> None:
    """Run the command line of this process; always ends by SystemExit."""
    words = sys.argv[1:]
    try:
        code = _told(words)
        if sys.stdout is not None and code != ExitCode.OUTPUT:
            sys.stdout.flush()
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except BrokenPipeError:
        code = ExitCode.ANSWERED
        _let_go()
    except OSError as error:
        code = _fail(OutputProblem(f"cannot write the output: {error.strerror}"), words)
    if code == ExitCode.OUTPUT:
        _let_go()
    sys.exit(code)


def _told(words: Sequence[str]) -> int:
    """Run, and tell the user of what went wrong."""
    try:
        return _run(list(words))
    except AstanaError as error:
        return _fail(error, words)
    except MemoryError:
        return _fail(DataProblem("the memory does not suffice for these data"), words)
    except OSError:
        raise
    except Exception as error:
        from astana_cli.errors import Fault

        return _fail(Fault.of(error), words)


def _run(words: list[str]) -> int:
    if not words and COMPLETION not in os.environ:
        from astana_cli.render.output import write

        write(FIRST_SCREEN, sys.stdout)
        return ExitCode.ANSWERED
    if COMPLETION in os.environ:
        from astana_cli.cli.complete import serve

        return serve()
    words = options_last(words)
    plain = words[: words.index("--")] if "--" in words else words
    if "-h" in plain or "--help" in plain or words[0] == "help":
        from astana_cli.cli.help import show

        return show(words)
    if words[0] in ("--version", "-V"):
        from astana_cli.cli.version import show_version

        return show_version(words)
    if words[0] in ("--show-completion", "--install-completion"):
        from astana_cli.cli.shells import set_up

        return set_up(words)
    return _command_or_question(words)


def options_last(words: list[str]) -> list[str]:
    """The words with the options that every command has after the command, where a parser expects them."""
    moved: list[str] = []
    while words and (words[0] in (*WITH_VALUE, *ALONE) or words[0].startswith(tuple(f"{o}=" for o in WITH_VALUE))):
        count = 2 if words[0] in WITH_VALUE else 1
        moved, words = [*moved, *words[:count]], words[count:]
    return [*words, *moved]


def _command_or_question(words: list[str]) -> int:
    from astana_cli.cli.ask import ask, asks

    if asks(words):
        return ask(words)
    from astana_cli.cli.app import COMMANDS

    if words[0].partition("=")[0] in (*WITH_VALUE, *ALONE):
        raise UsageProblem(
            "a command or a question is missing; see astana --help", "ينقص أمر أو سؤال؛ انظر astana --help"
        )
    if words[0] in COMMANDS:
        return _command(*words)
    if words[0].startswith("-"):
        return _parsed(words)
    from astana_cli.cli.unknown import unknown

    raise unknown(words[0])


def _command(name: str, *words: str) -> int:
    """Run a subcommand: at once if its line is plain, else by the parser, which knows what to say of all others."""
    from astana_cli.cli import plain
    from astana_cli.cli.app import subcommand

    command = subcommand(name)
    values = plain.line(command, words)
    return _parsed([name, *words]) if values is None else command.run(values)


def _parsed(words: list[str]) -> int:
    from typer._click.exceptions import ClickException

    from astana_cli.cli import tree

    try:
        if words[0] in tree.names():
            name, *rest = words
            code = tree.branch(name).main(args=rest, prog_name=f"astana {name}", standalone_mode=False)
        else:
            code = tree.whole().main(args=words, prog_name="astana", standalone_mode=False)
    except ClickException as error:
        from astana_cli.cli.usage import translated

        raise translated(error) from None
    return int(code or 0)


def _fail(error: AstanaError, words: Sequence[str]) -> int:
    from astana_cli.cli.wishes import wishes
    from astana_cli.knowledge.model import Text
    from astana_cli.render.output import say, write
    from astana_cli.render.safe import safe

    wished = wishes(words)
    text = Text(en=safe(error.en), ar=safe(error.ar))
    if wished.json and error.code != ExitCode.OUTPUT:
        from astana_cli.answers.answer import Answer
        from astana_cli.answers.query import Query
        from astana_cli.render.data import to_json

        refused = Answer(Query("refuse"), "astana --help", text, status="refused", reason=error.reason)
        try:
            write(to_json(refused), sys.stdout, exact=True)
        except OutputProblem:
            return ExitCode.OUTPUT
    say(text, wished.lang, "astana: ")
    return error.code


def _let_go() -> None:
    """Nobody reads any more, or nothing can be written: what is still held back goes nowhere, without complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            os.dup2(nowhere, stream.fileno())
