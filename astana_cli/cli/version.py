"""`astana --version`: the program's version, and the data's with its date."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

from astana_cli import __version__
from astana_cli.cli.wishes import value_of, wishes
from astana_cli.cli.world import World
from astana_cli.errors import ExitCode
from astana_cli.knowledge.load import read
from astana_cli.render.output import write
from astana_cli.render.safe import safe


class Stamp(msgspec.Struct, frozen=True):
    """What a knowledge base says of itself."""

    version: str
    date: str


def show_version(words: Sequence[str]) -> int:
    """Print the versions, or one JSON document. Raises DataProblem, OutputProblem."""
    path = World(value_of(words, "--data")).path
    stamp = read(path, Stamp)
    if wishes(words).json:
        found = {"version": __version__, "data": {"version": stamp.version, "date": stamp.date, "file": str(path)}}
        write(msgspec.json.encode(found).decode() + "\n", sys.stdout, exact=True)
    else:
        write(f"astana {__version__}, data {safe(stamp.version)} ({safe(stamp.date)})\n", sys.stdout)
    return ExitCode.ANSWERED
