"""How to show an answer: the format, the language, the width. What the user asked for and what the output is."""

from __future__ import annotations

import os
import sys
from typing import Literal, NamedTuple

Lang = Literal["en", "ar", "both"]
Format = Literal["table", "tsv", "json"]
FORMATS = ("table", "tsv", "json")
LANGS = ("en", "ar", "both")


class Choice(NamedTuple):
    """A settled choice of format and language; `sources` adds the list of sources."""

    format: Format
    lang: Lang
    sources: bool = False


def settle(format: str | None, lang: str | None, sources: bool = False) -> Choice:
    """Settle what was left open: a table on a terminal, TSV in a pipe; the language of ASTANA_LANG, else English."""
    wanted = lang or os.environ.get("ASTANA_LANG") or "en"
    shape = format or ("table" if sys.stdout.isatty() else "tsv")
    return Choice(
        shape if shape in FORMATS else "tsv",  # type: ignore[arg-type]  # membership was just tested
        wanted if wanted in LANGS else "en",  # type: ignore[arg-type]  # membership was just tested
        sources,
    )
