"""The command tree as Typer has it, whole or only the branch that is asked for: for completion and messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import Parameter as Formal
from inspect import Signature
from typing import TYPE_CHECKING, Annotated, Any, cast, get_args

import typer
from typer.main import get_command

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.command import REQUIRED, Argument, Parameter, Subcommand
from astana_cli.cli.complete import completer

if TYPE_CHECKING:
    from typer._click.core import Command
    from typer.core import TyperGroup


def names() -> list[str]:
    """The names of all subcommands."""
    return list(COMMANDS)


def branch(name: str) -> Command:
    """One subcommand alone: to build them all takes longer than to answer."""
    return _tree([name], completion=False)


def whole() -> TyperGroup:
    """The tree with all subcommands, for completion."""
    return cast("TyperGroup", _tree(COMMANDS, completion=True))


def _tree(chosen: Iterable[str], *, completion: bool) -> Command:
    made = typer.Typer(
        name="astana",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=completion,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for name in chosen:
        made.command(name)(_callback(subcommand(name)))
    return get_command(made)


def _callback(command: Subcommand) -> Callable[..., int]:
    """A function with the signature that Typer reads a command off; it runs the command."""
    parameters = command.parameters()

    def run(**given: Any) -> int:
        return command.run(given)

    formal = [
        Formal(p.name, Formal.KEYWORD_ONLY, default=Formal.empty if p.default is REQUIRED else p.default, annotation=a)
        for p, a in ((p, _annotation(p, command.name)) for p in parameters)
    ]
    run.__signature__ = Signature(formal)  # type: ignore[attr-defined]  # what Typer reads
    run.__annotations__ = {p.name: p.annotation for p in formal}
    run.__doc__ = command.build.__doc__
    run.__name__ = command.build.__name__
    return run


def _annotation(parameter: Parameter, command: str) -> Any:
    """A parameter's annotation with Typer's own declaration in place of ours."""
    declared, completed = parameter.declared, completer(command, parameter.name)
    if isinstance(declared, Argument):
        info: Any = typer.Argument(metavar=declared.metavar, help=declared.help, autocompletion=completed)
    else:
        info = typer.Option(
            *declared.names, help=declared.help, autocompletion=completed, min=declared.min, max=declared.max
        )
    return Annotated[get_args(parameter.annotation)[0], info]
