"""The command line as a whole: first screen, subcommands, questions, and how errors end."""

from __future__ import annotations

import os
import sys

from astana_cli.errors import AstanaError, ExitCode

FIRST_SCREEN = """\
astana: who led, who came, what was agreed at the rounds of the Astana process on Syria, with the sources

  astana who led round 22              ask in plain English
  astana من ترأس وفد المعارضة في الجولة 22    or Arabic
  astana rounds --year 2017            the rounds, all or some
  astana round 22                      all that is known of one
  astana who 22 --party turkey         heads of delegation
  astana person Lavrentiev             a person, in any spelling
  astana disputes 20                   what sources disagree on
  astana sources 22 --field head       every page behind a fact
More: astana --help. Everywhere: --json, --lang en|ar|both, --data FILE."""


def run() -> None:
    """Run the command line of this process; always ends by SystemExit."""
    words = sys.argv[1:]
    try:
        code = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = ExitCode.ANSWERED
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    sys.exit(code)


def _run(words: list[str]) -> int:
    if not words:
        print(FIRST_SCREEN)
        return ExitCode.ANSWERED
    from typer._click.exceptions import ClickException
    from typer.main import get_command

    from astana_cli.cli.app import app

    try:
        code = get_command(app).main(args=words, prog_name="astana", standalone_mode=False)
    except AstanaError as error:
        return _fail(str(error), error.code, words)
    except ClickException as error:
        return _fail(error.format_message(), ExitCode.USAGE, words)
    return int(code or 0)


def _fail(message: str, code: ExitCode, words: list[str]) -> int:
    from astana_cli.render.safe import safe

    if "--json" in words:
        from astana_cli.answers.answer import Answer
        from astana_cli.answers.query import Query
        from astana_cli.knowledge.model import Text
        from astana_cli.render.data import to_json

        text = Text(en=message, ar=message)
        print(to_json(Answer(Query("refuse"), "astana --help", text, status="refused")))
    print(f"astana: {safe(message)}", file=sys.stderr)
    return code
