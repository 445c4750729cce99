"""Read a plain command line, without the parser: loading that takes longer than to answer.

A line is plain if every option in it is known, written in full and has its value, and no word is left over. Of any
other the parser judges (see `tree`), so that this file needs no message and has no opinion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from astana_cli.cli.command import REQUIRED, Argument, Option, Parameter, Subcommand


def line(command: Subcommand, words: Sequence[str]) -> dict[str, Any] | None:
    """A value for every parameter of a command; None if the line is not plain. What its own parameters are declared to
    be is not asked where only such words stand as every command takes, since that takes as long as to answer."""
    defaults = command.defaults()
    shared = values(command.shared(), words) if defaults is not None else None
    return values(command.parameters(), words) if defaults is None or shared is None else defaults | shared


def values(parameters: Sequence[Parameter], words: Sequence[str]) -> dict[str, Any] | None:
    """A value for every parameter, as the parser would find it; None if the line is not plain."""
    named = {name: (parameter, on) for parameter in parameters for name, on in parameter.spellings.items()}
    given: dict[str, list[Any]] = {}
    loose: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if not word.startswith("-"):
            loose.append(word)
            continue
        name, joined, value = word.partition("=")
        if name not in named:
            return None
        parameter, on = named[name]
        said: str | bool = value
        if parameter.kind is bool:
            if joined:
                return None
            said = on
        elif not joined:
            if not left or left[0].startswith("-"):
                return None
            said = left.pop(0)
        elif not name.startswith("--"):
            return None
        given.setdefault(parameter.name, []).append(said)
    return _filled(parameters, given, loose)


def _filled(parameters: Sequence[Parameter], given: dict[str, list[Any]], loose: list[str]) -> dict[str, Any] | None:
    """Each parameter with its value or its default, the loose words in the one argument that a command has."""
    found: dict[str, Any] = {}
    for parameter in parameters:
        said = given.get(parameter.name, [])
        if isinstance(parameter.declared, Argument):
            said, loose = loose, []
            if len(said) > 1 and parameter.kind is str:
                return None
        if not said:
            if parameter.default is REQUIRED:
                return None
            found[parameter.name] = parameter.default
        elif parameter.kind is int:
            number = _number(said[-1], parameter.declared)
            if number is None:
                return None
            found[parameter.name] = number
        else:
            found[parameter.name] = said[-1] if parameter.kind in (str, bool) else said
    return None if loose else found


def _number(word: str, declared: Option | Argument) -> int | None:
    """The number that an option is given, if it lies where it may."""
    try:
        number = int(word)
    except ValueError:
        return None
    least, most = (declared.min, declared.max) if isinstance(declared, Option) else (None, None)
    return number if (least is None or least <= number) and (most is None or number <= most) else None
