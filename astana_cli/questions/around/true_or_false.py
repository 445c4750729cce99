"""A claim that is put to the test: `True or false: round 10 was in Sochi`, `the sentence "Önal led Turkey at round 9"
is correct?`, `they claim Jordan attended round 11. Did it?`.

Whoever claims it and however it is asked, it is asked whether it is so.
"""

from __future__ import annotations

import re
from functools import lru_cache

from astana_cli.questions.around.asker import words_of
from astana_cli.questions.around.limits import CONDITIONS
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import alternatives, word_list
from astana_cli.questions.lexis.text import tokens

QUOTED = r"[\"“„«'‘](?P<claim>[^\"“”„«»]{8,160}?)[.,]?[\"”“»'’]"


MARKED = frozenset(':–—"“«')
PIECES = r"[.;,:–—]\s|\s-\s"
SHORT = 8
"""Words of a question whether somebody's claim is so."""


def put_to_the_test(text: str, lexicon: Lexicon) -> str | None:
    """The question whether a claim is so; None if none is put to the test. Raises DataProblem."""
    tells = word_list("true_or_false", "tells") | {"-"}
    marked = not (MARKED.isdisjoint(text) and tells.isdisjoint(text.lower().split()))
    for pattern in _patterns() if marked else ():
        match = pattern.search(text)
        if match and _is_claim(match["claim"]):
            return f"is it true that {match['claim'].strip()}?"
    match = _told().search(text) if _asks_back(text) else None
    if match and _is_claim(match["claim"]) and _somebody(match["who"], lexicon):
        return f"is it true that {match['claim'].strip()}?"
    return None


def _asks_back(text: str) -> bool:
    """Whether a text ends with a few words that ask whether it is so."""
    *before, last = re.split(PIECES, text.rstrip(" ?"))
    words = last.lower().split()
    return bool(before) and 0 < len(words) <= SHORT and not word_list("true_or_false", "did").isdisjoint(words[:2])


def _is_claim(claim: str) -> bool:
    """Whether words may state something: they neither ask nor suppose."""
    plain = [token.plain for token in tokens(claim)]
    return len(plain) > 2 and CONDITIONS.isdisjoint(plain) and word_list("tags", "asking").isdisjoint(plain)


def _somebody(who: str, lexicon: Lexicon) -> bool:
    """Whether words name a writing, or somebody nameless, or the asker."""
    words, plain = words_of(lexicon.folder), [token.plain for token in tokens(who)]
    said = words.me | words.mine | words.texts | words.grounds | word_list("reported", "somebody")
    return bool(plain) and not (said | word_list("stated", "subjects")).isdisjoint(plain)


def _any(which: str) -> str:
    return alternatives("true_or_false", which)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    claim, end = r"(?P<claim>[^?!:;]{8,160}?)", r"\s*[?.!]*\s*$"
    of, holds = rf"(?:{_any('of')})", rf"(?:\s+(?:{_any('holds')}))"
    thing = rf"(?:(?:{_any('the')})\s+)*(?:{_any('claim')})"
    tests = rf"^\W*(?:(?:{_any('please')}),?\s+)*(?:{_any('test')})(?:,?\s+(?:{_any('please')}))*"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{tests}\s*[:–—-]\s*[\"“]?{claim}[\"”]?{end}",
            rf"^\W*{thing}(?:\s+(?:{_any('to_test')}))?\s*:\s*[\"“]?{claim}[\"”]?{end}",
            rf"^\W*{thing}\s*:\s*{QUOTED}\s*(?:{_any('right')}){end}",
            rf"^\W*{thing}\s*[,:]?\s*{QUOTED},?{holds}(?:,?\s*(?:{_any('tag')}))?\s*\?\s*$",
            rf"^\W*(?:{_any('is')})\s+{thing}\s*[,:]?\s*{QUOTED},?\s*(?:{_any('right')})\s*\?\s*$",
            rf"^\W*(?:{_any('is_there')})\s+{of}\s+{thing}\s+that\s+{claim}{end}",
        )
    )


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    who = rf"^\W*(?P<who>[^,;:.?!]{{1,60}}?)\s+(?:{_any('says')})(?:\s+that)?"
    asked = rf"(?:{_any('did')})\s+(?:{_any('he')})(?:\s+(?:{_any('really')}))*"
    claim, so = r"(?P<claim>[^,;:.?!]{8,160}?)", r"\s*[.;,:–—-]\s*(?:(?:but|so|and)\s+)?"
    return re.compile(rf"{who}\s+{claim}{so}{asked}\s*\?\s*$", re.IGNORECASE)
