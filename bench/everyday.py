"""Which everyday words look like a slip of a word of the lexicon: writes `data/lexicon/common/words.json` anew; and
which words are English at all: `data/lexicon/common/english.json`, by which the asker's own words are told from names.

    pip install wordfreq && python bench/everyday.py

The words are the most frequent ones of English and Arabic (R. Speer's wordfreq, data under CC BY-SA 4.0) that the
lexicon does not hold and that would be mended into one of its words. They are never mended. To be run when words were
added to the lexicon; what is in the file stays. The file holds the CRC-32 of each word (`questions/lexis/lexicon.py`).
"""

from __future__ import annotations

import os
from pathlib import Path
from zlib import crc32

from wordfreq import top_n_list

from astana_cli.cli.world import World
from astana_cli.knowledge.canonical import dumps
from astana_cli.knowledge.load import read
from astana_cli.questions.lexis.lexicon import Everyday, Lexicon, lexicon_folder
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import Token, bare, plain
from astana_cli.questions.lexis.typos import mends
from astana_cli.questions.whole import lexicon_of

MOST = {"en": 30_000, "ar": 45_000}
"""Words of each language that are looked at: rarer ones are misprints as often as words. Arabic writes what stands
around a word onto it, so that it has many more of them."""
FREQUENT = 30_000
"""Up to this rank all are words; behind it those are left out in which letters were swapped or doubled."""


def everyday(lang: str, lexicon: Lexicon) -> set[str]:
    """The frequent words of a language, in plain letters, that a word of the lexicon would be put for."""
    found: set[str] = set()
    ranked = {plain(word): rank for rank, word in enumerate(reversed(top_n_list(lang, MOST[lang]))) if word.isalpha()}
    for word, rank in ranked.items():
        if any(lexicon.get(stem) for _, stem in variants(word)):
            continue
        meant = mends([Token(word, word)], 0, lexicon)
        rare = MOST[lang] - rank > FREQUENT
        if meant and not (rare and any(mend.plain for mend in meant)):
            found.add(bare(word))
    return found


def main() -> None:
    """Write both files, and say how many words they hold."""
    path = os.path.join(lexicon_folder(), "common", "words.json")
    kept = read(path, Everyday).crc32
    lexicon = lexicon_of(World().k)
    lexicon.common = Everyday(frozenset())
    words = everyday("ar", lexicon) | everyday("en", lexicon)
    found = sorted(kept.union(crc32(word.encode()) for word in words))
    Path(path).write_text(dumps({"crc32": found}), encoding="utf-8")
    english = sorted({crc32(plain(word).encode()) for word in top_n_list("en", MOST["en"]) if word.isalpha()})
    Path(path).with_name("english.json").write_text(dumps({"crc32": english}), encoding="utf-8")
    print(f"{len(found)} words that look like a slip, {len(english)} English words")


if __name__ == "__main__":
    main()
