"""Run one command: build its query, execute it, put the answer out, and end with the right exit code."""

from __future__ import annotations

from collections.abc import Callable

import typer

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.cli.resolve import Refused
from astana_cli.cli.world import World
from astana_cli.errors import ExitCode, UsageProblem
from astana_cli.render.choice import FORMATS, LANGS, settle
from astana_cli.render.output import put


def answer(
    build: Callable[[World], Query],
    *,
    json: bool = False,
    format: str | None = None,
    lang: str | None = None,
    data: str | None = None,
    sources: bool = False,
) -> None:
    """Answer the query that `build` makes of the world. Raises typer.Exit with the exit code, AstanaError."""
    if format is not None and format not in FORMATS:
        raise UsageProblem(f"--format {format!r} is not one of {', '.join(FORMATS)}")
    if lang is not None and lang not in LANGS:
        raise UsageProblem(f"--lang {lang!r} is not one of {', '.join(LANGS)}")
    choice = settle("json" if json else format, lang, sources)
    world = World(data)
    found = asked(build, world)
    put(found, choice, lambda: world.ledger)
    raise typer.Exit(ExitCode.ANSWERED if found.status in ("answered", "disputed") else ExitCode.NOT_ANSWERED)


def asked(build: Callable[[World], Query], world: World) -> Answer:
    """The answer to a query, or the refusal of a word that names nothing."""
    try:
        return execute(build(world), world.k)
    except Refused as refused:
        return refused.answer
