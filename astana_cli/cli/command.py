"""Make a subcommand of a function that builds a Query: the options that every command shares are added here, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer
from typer.models import CommandInfo

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.cli.world import World

PICTURED = ("timeline", "attendance", "compare", "person")
"""The commands whose answer is a picture too."""


class Subcommand(CommandInfo):
    """A command that is not dressed with its options before it is the one that runs: to dress all takes as long as to
    answer.
    """

    def __init__(self, name: str, build: Callable[..., Query | Answer]) -> None:
        super().__init__(name, callback=build)
        self.build = build

    def dressed(self) -> CommandInfo:
        """The command as Typer wants it: with all its options, and running its query."""
        return CommandInfo(self.name, callback=_dressed(self.build, self.name or ""))


def register(app: typer.Typer, build: Callable[..., Query | Answer], name: str | None = None) -> None:
    """Add `build` to `app` as a subcommand.

    `build` takes the World first, then its own arguments and options (annotated as Typer wants them), and returns a
    Query (or an Answer, where there is nothing to ask the knowledge base); its docstring is the command's help. The
    command puts the answer out in the format and language asked for.
    """
    app.registered_commands.append(Subcommand(name or build.__name__, build))


def _dressed(build: Callable[..., Query | Answer], name: str) -> Callable[..., None]:
    from inspect import Parameter, Signature, signature

    from astana_cli.cli.complete import completer

    own = list(signature(build, eval_str=True).parameters.values())[1:]
    own = [parameter.replace(kind=Parameter.KEYWORD_ONLY) for parameter in own]
    taken = [parameter.name for parameter in own]
    shared = [
        Parameter(key, Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for key, (kind, default) in _shared(name in PICTURED).items()
        if key not in taken
    ]

    for parameter in (*own, *shared):
        found = completer(name, parameter.name)
        if found is not None:
            parameter.annotation.__metadata__[0].autocompletion = found

    def run(**given: Any) -> None:
        from astana_cli.cli.run import answer

        settings = {parameter.name: given.pop(parameter.name) for parameter in shared}

        def asked(world: World) -> Query | Answer:
            return build(world, **given)

        answer(asked, **settings)

    run.__signature__ = Signature([*own, *shared])  # type: ignore[attr-defined]  # what Typer reads
    run.__annotations__ = {p.name: p.annotation for p in (*own, *shared)}
    run.__doc__ = build.__doc__
    run.__name__ = build.__name__
    return run


def _shared(pictured: bool) -> dict[str, tuple[Any, Any]]:
    from astana_cli.cli import options

    drawn: dict[str, tuple[Any, Any]] = {"svg": (options.Svg, None), "theme": (options.Theme, "auto")}
    return {
        **(drawn if pictured else {}),
        "sources": (options.Sources, False),
        "lang": (options.Lang, None),
        "format": (options.Format, None),
        "table": (options.Table, False),
        "plain": (options.Plain, False),
        "tsv": (options.Tsv, False),
        "csv": (options.Csv, False),
        "json": (options.Json, False),
        "jsonl": (options.JsonLines, False),
        "markdown": (options.Markdown, False),
        "color": (options.Color, None),
        "data": (options.Data, None),
    }
