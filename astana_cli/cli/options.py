"""The arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

from astana_cli.cli.command import Argument, Option

Json = Annotated[bool, Option("--json", help="Print one JSON document.")]
JsonLines = Annotated[bool, Option("--jsonl", help="Print JSON Lines: one record a line.")]
Csv = Annotated[bool, Option("--csv", help="Print CSV with a header, for spreadsheets.")]
Tsv = Annotated[bool, Option("--tsv", help="Print tab-separated rows, as in a pipe.")]
Markdown = Annotated[bool, Option("--markdown", help="Print a Markdown table.")]
Plain = Annotated[bool, Option("--plain", help="Print plain text: no colour, nothing folded.")]
Table = Annotated[bool, Option("--table", help="Print a table, as on a terminal.")]
Format = Annotated[
    str | None,
    Option("--format", "-f", help="table, plain, tsv, csv, json, jsonl or markdown."),
]
Lang = Annotated[
    str | None,
    Option("--lang", "-l", help="Language of labels and names: en, ar or both."),
]
Color = Annotated[
    str | None,
    Option("--color", help="Colour and links: auto, always or never."),
]
Data = Annotated[str | None, Option("--data", help="Another rounds.json, or the folder that holds one.")]
Sources = Annotated[bool, Option("--sources", help="List every source that the answer rests on.")]
Svg = Annotated[str | None, Option("--svg", help="Draw the picture into this SVG file too.")]
Theme = Annotated[str, Option("--theme", help="Colours of the SVG: auto, light or dark.")]
Parties = Annotated[
    list[str] | None,
    Option("--party", "-p", help="Only this party; may be repeated."),
]
People = Annotated[list[str] | None, Option("--person", help="Only this person; may be repeated.")]
By = Annotated[
    list[str] | None,
    Option(help="With --field said: what this person or party said; may be repeated."),
]
Subjects = Annotated[
    list[str] | None,
    Option("--about", help="With --field said: on this topic, or naming this party."),
]
Proposed = Annotated[
    list[str] | None, Option("--is", help="Whether it is this date, day, place, role, group or absence.")
]
Count = Annotated[list[str] | None, Option("--is", help="Whether it is this number; again for more.")]
Rounds = Annotated[list[str], Argument(metavar="N...", help="22, ٢٢, 22nd, first or last.")]
SomeRounds = Annotated[
    list[str] | None,
    Argument(metavar="[N]...", help="22, ٢٢, 22nd, first or last."),
]
Field = Annotated[
    str | None,
    Option(help="Only this fact: date, place, head, agenda, outcome ..."),
]
Fields = Annotated[
    list[str] | None,
    Option("--field", help="Only this fact: date, place, head, agenda, outcome ... May be repeated."),
]
File = Annotated[str | None, Argument(help="A rounds.json, or the folder that holds one.")]
Coverage = Annotated[bool, Option("--coverage", help="What is known, disputed, unknown, by field.")]
