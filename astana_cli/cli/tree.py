"""The command tree, whole or only the branch that is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

import typer
from typer.main import get_command

from astana_cli.cli.app import app
from astana_cli.cli.command import Subcommand

if TYPE_CHECKING:
    from typer._click.core import Command
    from typer.core import TyperGroup
    from typer.models import CommandInfo


def names() -> list[str]:
    """The names of all subcommands."""
    return [info.name or "" for info in app.registered_commands]


def branch(name: str) -> Command:
    """One subcommand alone: to build them all takes longer than to answer."""
    return _tree((info for info in app.registered_commands if info.name == name), completion=False)


def whole() -> TyperGroup:
    """The tree with all subcommands, for help, completion and the manual."""
    return cast("TyperGroup", _tree(app.registered_commands, completion=True))


def _tree(infos: Iterable[CommandInfo], *, completion: bool) -> Command:
    made = typer.Typer(
        name="astana",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=completion,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.registered_commands = [info.dressed() if isinstance(info, Subcommand) else info for info in infos]
    return get_command(made)
