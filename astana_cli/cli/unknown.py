"""A word that is neither a subcommand nor the beginning of a question: a slip of the pen."""

from __future__ import annotations

import difflib

from astana_cli.cli.app import COMMANDS
from astana_cli.errors import UnknownWord
from astana_cli.render.safe import safe

LONGEST = 80
LONGEST_NUMBER = 2
"""Digits of what may be the number of a round."""


def unknown(word: str) -> UnknownWord:
    """The error that says so, with the subcommand that is nearest."""
    shown = safe(word)[:LONGEST]
    if shown.isdecimal() and len(shown) <= LONGEST_NUMBER:
        line = f"astana round {shown}"
        return UnknownWord(
            f"'{shown}' is no command; did you mean {line}?", f"لا يوجد أمر باسم '{shown}'؛ هل تقصد {line}؟"
        )
    near = difflib.get_close_matches(shown.lower(), COMMANDS, n=1)
    return UnknownWord(
        f"'{shown}' is no command; " + (f"did you mean astana {near[0]}?" if near else "see astana --help"),
        f"لا يوجد أمر باسم '{shown}'؛ " + (f"هل تقصد astana {near[0]}؟" if near else "انظر astana --help"),
    )
