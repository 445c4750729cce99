"""Make a subcommand of a function that builds a Query: the options that every command shares are added here, once."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature, signature
from typing import Any

import typer

from astana_cli.answers.query import Query
from astana_cli.cli.options import Data, Format, Json, Lang, Sources
from astana_cli.cli.run import answer

SHARED: dict[str, tuple[Any, Any]] = {
    "json": (Json, False),
    "format": (Format, None),
    "lang": (Lang, None),
    "data": (Data, None),
    "sources": (Sources, False),
}


def register(app: typer.Typer, build: Callable[..., Query], name: str | None = None) -> None:
    """Add `build` to `app` as a subcommand.

    `build` takes the World first, then its own arguments and options (annotated as Typer wants them), and returns a
    Query; its docstring is the command's help. The command answers the query in the format and language asked for.
    """
    own = list(signature(build, eval_str=True).parameters.values())[1:]
    shared = [
        Parameter(key, Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for key, (kind, default) in SHARED.items()
    ]

    def run(**given: Any) -> None:
        settings = {key: given.pop(key) for key in SHARED}
        answer(lambda world: build(world, **given), **settings)

    own = [parameter.replace(kind=Parameter.KEYWORD_ONLY) for parameter in own]
    run.__signature__ = Signature([*own, *shared])  # type: ignore[attr-defined]  # what Typer reads
    run.__annotations__ = {p.name: p.annotation for p in (*own, *shared)}
    run.__doc__ = build.__doc__
    run.__name__ = build.__name__
    app.command(name)(run)
