"""Lists of words on which rules turn, as data: files of `data/lexicon/common/`, words parted by blanks, phrases by
semicolons."""

from __future__ import annotations

import os
import re
from functools import lru_cache

from msgspec import Raw

from astana_cli.knowledge.load import decoded, read
from astana_cli.questions.lexis.lexicon import lexicon_folder
from astana_cli.questions.lexis.text import plain


@lru_cache(maxsize=8)
def lists(name: str) -> dict[str, frozenset[str]]:
    """The lists of a file by their names, words in plain letters. Raises DataProblem."""
    return {which: _parted(text) for which, text in read(_path(name), dict[str, str]).items()}


def word_list(room: str, which: str) -> frozenset[str]:
    """A list of words on which a rule turns, by the module of the rule. Raises DataProblem.

    The file holds them in plain letters, since there are hundreds of lists and most are wanted at each start.
    """
    return _split(_room(room)[which])


def alternatives(room: str, which: str) -> str:
    """Such a list as the alternatives of a pattern, the longest first. Raises DataProblem."""
    return "|".join(re.escape(word) for word in sorted(word_list(room, which), key=len, reverse=True))


@lru_cache(maxsize=1)
def _rooms() -> dict[str, Raw]:
    return read(_path("rules"), dict[str, Raw])


@lru_cache(maxsize=512)
def _room(room: str) -> dict[str, str]:
    """The lists of a room, which are decoded when they are first asked for: most rooms of the file stay shut."""
    return decoded(bytes(_rooms()[room]), dict[str, str], _path("rules"))


def _path(name: str) -> str:
    return os.path.join(lexicon_folder(), "common", f"{name}.json")


def _parted(text: str) -> frozenset[str]:
    return _split(plain(text))


def _split(text: str) -> frozenset[str]:
    return frozenset(text.split("; " if ";" in text else " "))
