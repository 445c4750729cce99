"""Put an answer out: the answer on stdout, whatever is not the answer on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import IO, TYPE_CHECKING

from astana_cli.answers.answer import Answer
from astana_cli.errors import OutputProblem
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Choice, Lang
from astana_cli.render.terminal import is_terminal

if TYPE_CHECKING:
    from astana_cli.knowledge.ledger import Ledger

EXACT = ("tsv", "csv", "json", "jsonl")
WITHOUT_SOURCES = ("tsv", "csv")
WORDED = ("table", "plain", "markdown")
ROWS = ("tsv", "csv", "jsonl")


def put(answer: Answer, choice: Choice, ledger: Callable[[], Ledger]) -> None:
    """Print an answer in the chosen format; the ledger is opened only where its sources are shown.

    Raises OutputProblem if the answer cannot be written.
    """
    needs_ledger = choice.format not in WITHOUT_SOURCES or answer.view == "sources" or choice.sources
    if answer.records and needs_ledger:
        from astana_cli.answers.evidence import attach

        answer = attach(answer, ledger())
    one_document = choice.format == "json"
    worded = bool(answer.records) and choice.format in WORDED
    if answer.reason and not one_document and not worded:
        say_no(answer, choice.lang)
    elif choice.format in ROWS and not _rows(answer, choice.format):
        say(answer.text, choice.lang)
    if one_document or not answer.reason or answer.records:
        emit(rendered(answer, choice), choice)
    if answer.reason and worded:
        say_instead(answer, choice.lang)


def rendered(answer: Answer, choice: Choice) -> str:
    """An answer as text in the chosen format; only the renderer that is needed is imported."""
    if answer.view == "citation" and choice.format not in ("csv", "json", "jsonl"):
        from astana_cli.render import cite

        return cite.show(answer, choice)
    if choice.format in ("tsv", "csv"):
        from astana_cli.render import rows

        return rows.csv(answer, choice) if choice.format == "csv" else rows.tsv(answer, choice)
    if choice.format in ("json", "jsonl"):
        from astana_cli.render import data

        return data.to_json(answer) if choice.format == "json" else data.to_json_lines(answer)
    if choice.format == "markdown":
        from astana_cli.render import markdown

        return markdown.show(answer, choice)
    if choice.format == "plain":
        from astana_cli.render import plain

        return plain.show(answer, choice)
    from astana_cli.render import table

    return table.show(answer, choice)


def _rows(answer: Answer, format: str) -> bool:
    """Whether an answer has a row; the sentence of one that has none goes to stderr, so that it is not lost."""
    if format == "jsonl":
        return bool(answer.records)
    from astana_cli.answers.layout import grid

    return bool(grid(answer).rows)


def emit(text: str, choice: Choice) -> None:
    """Write the answer to stdout, through the pager if it is longer than the terminal. Raises OutputProblem."""
    terminal = choice.terminal
    if choice.pager and terminal.tty and text.count("\n") >= terminal.height:
        from astana_cli.render.pager import page

        if page(text, choice.pager):
            return
    write(text, sys.stdout, exact=choice.format in EXACT)


def write(text: str, stream: IO[str] | None, *, exact: bool = False) -> None:
    """Write and flush. Raises OutputProblem, and BrokenPipeError where the reader has gone."""
    if stream is None:
        raise OutputProblem("the output is closed")
    from astana_cli.render.encoding import prepare

    try:
        prepare(stream, exact=exact)
        # a spreadsheet's line ends must stay as they are
        stream.reconfigure(newline="")  # type: ignore[attr-defined]  # a TextIOWrapper, as stdout is
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputProblem(f"cannot write the output: {os.strerror(error.errno or 0)}") from None


def say_no(answer: Answer, lang: Lang) -> None:
    """Say on stderr why there is no answer, and what can be asked instead."""
    say(answer.text, lang)
    say_instead(answer, lang)


def say_instead(answer: Answer, lang: Lang) -> None:
    """Say on stderr what can be asked instead."""
    side: Lang = "en" if lang == "both" else lang
    for suggestion in answer.suggestions:
        more = getattr(suggestion.text, side) if suggestion.text else ""
        say(Text(en=f"  {suggestion.command}   {more}".rstrip(), ar=f"  {suggestion.command}   {more}".rstrip()), side)


def say(text: Text, lang: Lang, before: str = "") -> None:
    """Say something on stderr; on a terminal no line of it begins in Arabic. A stderr that is gone is no fault."""
    from astana_cli.render.sheet import texts

    stream = sys.stderr
    lines = [f"{before}{line}" for line in texts(text, lang)]
    if is_terminal(stream):
        from astana_cli.render.ink import Ink, written
        from astana_cli.render.screen import paragraph
        from astana_cli.render.terminal import Terminal

        room = Terminal.of(stream).width
        lines = [written(part, Ink()) for line in lines for part in paragraph(line, room, indent=_indent(line))]
    try:
        write("".join(f"{line}\n" for line in lines), stream)
    except (OutputProblem, BrokenPipeError):
        return


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]
