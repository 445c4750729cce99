"""The arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Format = Annotated[str | None, typer.Option("--format", "-f", help="table, tsv or json.")]
Lang = Annotated[str | None, typer.Option("--lang", "-l", help="Language of labels and names: en, ar or both.")]
Data = Annotated[str | None, typer.Option("--data", help="Another rounds.json, or the folder that holds one.")]
Sources = Annotated[bool, typer.Option("--sources", help="List every source that the answer rests on.")]
Parties = Annotated[list[str] | None, typer.Option("--party", "-p", help="Only this party; may be repeated.")]
Rounds = Annotated[list[str], typer.Argument(metavar="N...", help="22, ٢٢, 22nd, first or last.")]
SomeRounds = Annotated[list[str] | None, typer.Argument(metavar="[N]...", help="22, ٢٢, 22nd, first or last.")]
Field = Annotated[str | None, typer.Option(help="Only this fact: date, place, head, agenda, outcome ...")]
File = Annotated[str | None, typer.Argument(help="A rounds.json, or the folder that holds one.")]
Coverage = Annotated[bool, typer.Option("--coverage", help="What is known, disputed, unknown, by field.")]
