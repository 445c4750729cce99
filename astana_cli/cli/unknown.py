"""Words that are neither a subcommand nor a question: a slip of the pen."""

from __future__ import annotations

import difflib

from astana_cli.cli import tree
from astana_cli.errors import UnknownWord
from astana_cli.render.safe import safe


def ask_or_refuse(words: list[str]) -> int:
    """Refuse a word that is neither a subcommand nor the beginning of a question, with what is near to it.

    Raises UnknownWord.
    """
    raise _unknown(safe(words[0])[:80])


def _unknown(word: str) -> UnknownWord:
    near = difflib.get_close_matches(word.lower(), tree.names(), n=1)
    return UnknownWord(
        f"'{word}' is no command; " + (f"did you mean astana {near[0]}?" if near else "see astana --help"),
        f"لا يوجد أمر باسم '{word}'؛ " + (f"هل تقصد astana {near[0]}؟" if near else "انظر astana --help"),
    )
