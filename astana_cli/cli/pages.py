"""What the help says of a command, taken from what it declares; `help` and the manual page are made of it."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.arabic import arabic
from astana_cli.cli.command import REQUIRED, Argument, Parameter, Subcommand
from astana_cli.knowledge.model import Text

ABOUT = (
    "Who led, who came, what was agreed at the rounds of the Astana process on Syria, with the sources.",
    "Anything that is no command is read as a question, in English or Arabic.",
)
QUESTIONS = ("astana who led round 22", "astana من ترأس وفد المعارضة في الجولة 22")
COMPLETION_OPTIONS = (
    ("--install-completion [SHELL]", "Install completion for this shell, or the one named."),
    ("--show-completion [SHELL]", "Show the script of completion for this shell, or the one named."),
)
HELP_OPTION = ("-h, --help", "Show this message and exit.")
VERSION_OPTION = ("-V, --version", "Show the version of the program and of its data.")
Rows = tuple[tuple[str, Text], ...]


class Page(Struct, frozen=True):
    """A command's help: how it is called, what it does, examples, arguments, options, subcommands."""

    name: str
    usage: str
    about: tuple[Text, ...]
    examples: tuple[str, ...]
    arguments: Rows
    options: Rows
    commands: Rows


def page(command: Subcommand) -> Page:
    """The page of a subcommand."""
    about, examples = _docstring(command)
    parameters = command.parameters()
    arguments = [p for p in parameters if isinstance(p.declared, Argument)]
    options = [p for p in parameters if not isinstance(p.declared, Argument)]
    words = " ".join(["astana", command.name, "[OPTIONS]", *map(_metavar, arguments)])
    return Page(
        command.name,
        words,
        tuple(map(text, about)),
        examples,
        tuple((_metavar(p), text(p.declared.help)) for p in arguments),
        (*((_option(p), text(p.declared.help)) for p in options), (HELP_OPTION[0], text(HELP_OPTION[1]))),
        (),
    )


def whole_page() -> Page:
    """The page of the program, with a line for each subcommand."""
    options = (*COMPLETION_OPTIONS, VERSION_OPTION, HELP_OPTION)
    return Page(
        "",
        "astana COMMAND [OPTIONS] | astana QUESTION",
        tuple(map(text, ABOUT)),
        QUESTIONS,
        (),
        tuple((left, text(said)) for left, said in options),
        tuple((name, text(_docstring(subcommand(name))[0][0])) for name in COMMANDS),
    )


def text(english: str) -> Text:
    """A line of help in both languages."""
    return Text(en=english or "-", ar=arabic(english) or "-")


def _docstring(command: Subcommand) -> tuple[tuple[str, ...], tuple[str, ...]]:
    about, _, examples = (command.build.__doc__ or "").partition("Examples:")
    lines = [line.strip() for line in examples.splitlines()]
    paragraphs = [" ".join(part.split()) for part in about.split("\n\n")]
    return tuple(filter(None, paragraphs)) or ("",), tuple(filter(None, lines))


def _metavar(parameter: Parameter) -> str:
    """'[TERM]...'."""
    if isinstance(parameter.declared, Argument) and parameter.declared.metavar:
        return parameter.declared.metavar
    name = parameter.name.upper()
    return f"{name if parameter.default is REQUIRED else f'[{name}]'}{'' if parameter.kind is str else '...'}"


def _option(parameter: Parameter) -> str:
    """'-p, --party TEXT'."""
    names = ", ".join(sorted(parameter.spellings, key=lambda o: o.startswith("--")))
    return names if parameter.kind is bool else f"{names} {'NUMBER' if parameter.kind is int else 'TEXT'}"
