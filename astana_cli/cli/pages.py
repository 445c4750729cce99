"""What the help says of a command, taken from the command tree; `help` and the manual page are made of it."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NamedTuple

from astana_cli.cli.arabic import arabic
from astana_cli.knowledge.model import Text

if TYPE_CHECKING:
    from typer._click.core import Command, Parameter

ABOUT = (
    "Who led, who came, what was agreed at the rounds of the Astana process on Syria, with the sources.",
    "Anything that is no command is read as a question, in English or Arabic.",
)
QUESTIONS = ("astana who led round 22", "astana من ترأس وفد المعارضة في الجولة 22")
HELP_OPTION = ("-h, --help", "Show this message and exit.")
VERSION_OPTION = ("-V, --version", "Show the version of the program and of its data.")
Rows = tuple[tuple[str, Text], ...]


class Page(NamedTuple):
    """A command's help: how it is called, what it does, examples, arguments, options, subcommands."""

    name: str
    usage: str
    about: tuple[Text, ...]
    examples: tuple[str, ...]
    arguments: Rows
    options: Rows
    commands: Rows


def page(command: Command, name: str) -> Page:
    """The page of a subcommand."""
    about, examples = _docstring(command.help or "")
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option" and not getattr(p, "hidden", False)]
    words = " ".join(["astana", name, *(["[OPTIONS]"] if options else []), *map(_metavar, arguments)])
    return Page(
        name,
        words,
        tuple(map(text, about)),
        examples,
        tuple((_metavar(p), text(_help(p))) for p in arguments),
        (*((_option(p), text(_help(p))) for p in options), (HELP_OPTION[0], text(HELP_OPTION[1]))),
        (),
    )


def whole_page() -> Page:
    """The page of the program, with a line for each subcommand."""
    from astana_cli.cli.tree import whole

    tree = whole()
    options = [(_option(p), text(_help(p))) for p in tree.params if p.param_type_name == "option"]
    return Page(
        "",
        "astana COMMAND [OPTIONS] | astana QUESTION",
        tuple(map(text, ABOUT)),
        QUESTIONS,
        (),
        (*options, *((left, text(said)) for left, said in (VERSION_OPTION, HELP_OPTION))),
        tuple((name, text(_docstring(command.help or "")[0][0])) for name, command in tree.commands.items()),
    )


def text(english: str) -> Text:
    """A line of help in both languages."""
    return Text(en=english or "-", ar=arabic(english) or "-")


def _docstring(said: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    about, _, examples = inspect.cleandoc(said).partition("Examples:")
    lines = [line.strip() for line in examples.splitlines()]
    paragraphs = [" ".join(part.split()) for part in about.split("\n\n")]
    return tuple(filter(None, paragraphs)) or ("",), tuple(filter(None, lines))


def _metavar(parameter: Parameter) -> str:
    if parameter.metavar:
        return parameter.metavar
    name = (parameter.name or "").upper()
    return f"{name if parameter.required else f'[{name}]'}{'...' if parameter.nargs == -1 else ''}"


def _option(parameter: Parameter) -> str:
    """'-p, --party TEXT'."""
    names = ", ".join(sorted((*parameter.opts, *parameter.secondary_opts), key=lambda o: o.startswith("--")))
    flag = getattr(parameter, "is_flag", False) or parameter.secondary_opts
    return names if flag else f"{names} {'NUMBER' if parameter.type.name.startswith('int') else 'TEXT'}"


def _help(parameter: Parameter) -> str:
    return getattr(parameter, "help", None) or ""
