"""What a subcommand is: a function that builds a Query, and the words and options that it takes.

The function declares them once, as annotated parameters. From that `tree` makes the parser, with completion and
messages for what is wrong, and `pages` the help; `plain` reads by it the command lines that need none of these.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType, NoneType, UnionType
from typing import Any, cast, get_args, get_type_hints

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query

PICTURED = ("timeline", "attendance", "compare", "person")
"""The commands whose answer is a picture too."""
Build = Callable[..., Query | Answer]


class Option:
    """An option: its names (by default its parameter's; `--yes/--no` has two), what it does, its least and most."""

    def __init__(self, *names: str, help: str, min: int | None = None, max: int | None = None) -> None:
        self.names = names
        self.help = help
        self.min = min
        self.max = max


class Argument:
    """Words without an option's name before them."""

    def __init__(self, *, help: str, metavar: str | None = None) -> None:
        self.help = help
        self.metavar = metavar


class Parameter(Struct, frozen=True):
    """A parameter of a subcommand: its name, its annotation, its default (`REQUIRED` if there is none)."""

    name: str
    annotation: Any
    default: Any
    declared: Option | Argument

    @property
    def kind(self) -> Any:
        """The type of its value where it is given: `str`, `int`, `bool` or `list[str]`."""
        given: Any = get_args(self.annotation)[0]
        return next(k for k in get_args(given) if k is not NoneType) if isinstance(given, UnionType) else given

    @property
    def spellings(self) -> dict[str, bool]:
        """How an option is written, and whether that turns it on (`--no-statement` does not); none for an argument."""
        if isinstance(self.declared, Argument):
            return {}
        names = self.declared.names or (f"--{self.name.replace('_', '-')}",)
        pairs = [name.partition("/") for name in names]
        return {yes: True for yes, _, _ in pairs} | {no: False for _, _, no in pairs if no}


REQUIRED: Any = ...


class Subcommand(Struct, frozen=True):
    """A name of the command line, and the function that builds the query of such a line.

    `build` takes the World first, then its own arguments and options (annotated with `Option` or `Argument`), and
    returns a Query (or an Answer, where there is nothing to ask the knowledge base); its docstring is the help.
    """

    name: str
    build: Build

    def parameters(self) -> list[Parameter]:
        """Its own parameters, and after them those that every command shares."""
        return [*self._own(), *self.shared()]

    def shared(self) -> list[Parameter]:
        """Those that every command shares and that it does not declare itself."""
        own = self._names()
        return [shared for shared in self._shared() if shared.name not in own]

    def defaults(self) -> dict[str, Any] | None:
        """A value for every parameter on a line without words; None if one is required there. What the parameters are
        declared to be, which takes longest to learn, is not asked."""
        own = dict(zip(self._names(), self._defaults(), strict=True))
        return None if REQUIRED in own.values() else {p.name: p.default for p in self.shared()} | own

    def _names(self) -> tuple[str, ...]:
        code = cast(FunctionType, self.build).__code__
        return code.co_varnames[1 : code.co_argcount]

    def _defaults(self) -> tuple[Any, ...]:
        given = cast(FunctionType, self.build).__defaults__ or ()
        return (*[REQUIRED] * (len(self._names()) - len(given)), *given)

    def _own(self) -> list[Parameter]:
        function = cast(FunctionType, self.build)
        hints = get_type_hints(function, include_extras=True)
        pairs = zip(self._names(), self._defaults(), strict=True)
        return [_parameter(name, hints[name], default) for name, default in pairs]

    def _shared(self) -> list[Parameter]:
        from astana_cli.cli import options

        drawn = {"svg": (options.Svg, None), "theme": (options.Theme, "auto")} if self.name in PICTURED else {}
        shared: dict[str, tuple[Any, Any]] = {
            **drawn,
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
        return [_parameter(name, annotation, default) for name, (annotation, default) in shared.items()]

    def run(self, values: dict[str, Any]) -> int:
        """Answer, with a value for every parameter, in the format and language asked for. Returns the exit code.

        Raises AstanaError.
        """
        from astana_cli.cli.run import answer

        own = {name: values[name] for name in self._names()}
        settings = {name: value for name, value in values.items() if name not in own}
        return answer(lambda world: self.build(world, **own), **settings)


def _parameter(name: str, annotation: Any, default: Any) -> Parameter:
    return Parameter(name, annotation, default, annotation.__metadata__[0])
