"""How to show an answer: what the user asked for, settled against what the output is."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from astana_cli.render.terminal import Terminal

Lang = Literal["en", "ar", "both"]
Format = Literal["table", "plain", "tsv", "csv", "json", "jsonl", "markdown"]
FORMATS = ("table", "plain", "tsv", "csv", "json", "jsonl", "markdown")
LANGS = ("en", "ar", "both")


class Choice(Struct, frozen=True):
    """A settled choice of format and language; `sources` adds every source that the answer rests on.

    `pager` is the command that shows what is longer than the terminal.
    """

    format: Format
    lang: Lang
    terminal: Terminal
    sources: bool = False
    pager: str = ""
