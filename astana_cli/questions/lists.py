"""Lists of words on which rules turn, as data: `data/lexicon/common/<name>.json`, words parted by blanks."""

from __future__ import annotations

import os
from functools import lru_cache

from astana_cli.knowledge.load import read
from astana_cli.questions.lexicon import lexicon_folder
from astana_cli.questions.text import plain


@lru_cache(maxsize=4)
def lists(name: str) -> dict[str, frozenset[str]]:
    """The lists of a file by their names, words in plain letters. Raises DataProblem."""
    path = os.path.join(lexicon_folder(), "common", f"{name}.json")
    return {which: frozenset(plain(words).split(" ")) for which, words in read(path, dict[str, str]).items()}
