"""Mend a typing error where exactly one reading lies one edit away over the whole lexicon, names included.

An edit is a letter left out, put in, exchanged, or swapped with its neighbour (Damerau). Words that mean different
things
and lie one edit apart (رابعة and سابعة, Iran and Iraq) are words of the lexicon themselves and are never touched; a
slip
that lies as near to one as to the other is left alone, and the question is refused with the word named.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.lexicon import Lexicon
from astana_cli.questions.scan import variants
from astana_cli.questions.text import Token, bare

SHORTEST = 4
LONGEST = 24
"""Longer words are not looked at: no word of the lexicon is as long."""
SHORTEST_NAME = 6
"""Names are mended from this length on: shorter ones lie too near to other people's."""
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def mended(token: Token, lexicon: Lexicon) -> str | None:
    """The one known word that lies one edit away and means one thing; None if there is none or several."""
    found = candidates(token, lexicon)
    return found[0] if len(found) == 1 else None


def harmless(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may be chosen for what the whole question says: no number, month or name may."""
    senses = [sense for _, plain in stems(word) for sense in lexicon.get(plain)]
    return all(sense.kind in ("cue", "noun", "ask", "stop", "link") for sense in senses)


def candidates(token: Token, lexicon: Lexicon) -> list[str]:
    """The known words that lie one edit away, one for each meaning."""
    word = token.plain
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or _is_word(word, lexicon):
        return []
    found: dict[object, list[str]] = {}
    for near in edits(word):
        for lead, plain in stems(near):
            if plain in lexicon.vocabulary and (not lead or word.startswith(lead)):
                senses = lexicon.get(plain)
                if senses or plain in lexicon.own_words:
                    found.setdefault(senses or plain, []).append(near)
                break
    chosen = (_best(word, near_ones, lexicon) for near_ones in found.values())
    return [near for near in chosen if near]


def _best(word: str, near_ones: list[str], lexicon: Lexicon) -> str | None:
    """Of several spellings of one meaning a word of the tables; a name only for a word that is long enough."""
    own = [near for near in near_ones if any(plain in lexicon.own_words for _, plain in stems(near))]
    return next(iter(own or (near_ones if len(word) >= SHORTEST_NAME else [])), None)


def _is_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of everyday language, or part of a name: then it is no slip."""
    return bare(word) in lexicon.vocabulary or any(plain in lexicon.common for _, plain in variants(word))


def stems(word: str) -> Iterator[tuple[str, str]]:
    """A word, and what is left of it without a clitic; only words of four letters or more can be mended to."""
    for lead, plain in variants(word):
        if len(word) >= SHORTEST and ((word.endswith(plain) and not lead) or len(plain) >= SHORTEST):
            yield lead, plain


def edits(word: str) -> Iterator[str]:
    """All spellings one edit away (P. Norvig's generation, in the alphabet of the word)."""
    letters = LATIN if word.isascii() else ARABIC
    for cut in range(len(word) + 1):
        head, tail = word[:cut], word[cut:]
        if tail:
            yield head + tail[1:]
            for letter in letters:
                if letter != tail[0]:
                    yield head + letter + tail[1:]
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in letters:
            yield head + letter + tail
