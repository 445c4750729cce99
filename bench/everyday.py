"""Which everyday words look like a slip of a word of the lexicon: writes `data/lexicon/common/words.json` anew.

    pip install wordfreq && python bench/everyday.py

The words are the most frequent ones of English and Arabic (R. Speer's wordfreq, data under CC BY-SA 4.0) that the
lexicon does not hold and that would be mended into one of its words. They are never mended. To be run when words were
added to the lexicon; words that are in the file stay, so that one added by hand is not lost.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from wordfreq import top_n_list

from astana_cli.cli.world import World
from astana_cli.knowledge.load import read
from astana_cli.questions.lexicon import Common, Lexicon, lexicon_folder
from astana_cli.questions.reader import lexicon_of
from astana_cli.questions.scan import variants
from astana_cli.questions.text import Token, bare, plain
from astana_cli.questions.typos import mends

MOST = 30_000
"""Words of each language that are looked at: rarer ones are misprints as often as words."""


def everyday(lang: str, lexicon: Lexicon) -> set[str]:
    """The frequent words of a language, in plain letters, that a word of the lexicon would be put for."""
    words = {plain(word) for word in top_n_list(lang, MOST) if word.isalpha()}
    unknown = [word for word in words if not any(lexicon.get(stem) for _, stem in variants(word))]
    return {bare(word) for word in unknown if mends([Token(word, word)], 0, lexicon)}


def main() -> None:
    """Write the file, and say how many words it holds."""
    path = os.path.join(lexicon_folder(), "common", "words.json")
    kept = read(path, Common)
    lexicon = lexicon_of(World().k)
    lexicon.common = frozenset()
    found = {lang: sorted(everyday(lang, lexicon) | set(getattr(kept, lang).split(" "))) for lang in ("ar", "en")}
    words = {lang: " ".join(each) for lang, each in found.items()}
    Path(path).write_text(json.dumps(words, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(", ".join(f"{len(each)} {lang}" for lang, each in found.items()))


if __name__ == "__main__":
    main()
