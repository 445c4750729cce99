"""A first clause that the question takes up again: `of all who ever headed a delegation, who did it most often?`,
`after so many years with Jaafari in the chair, who took over from him?`, `we say that he headed it a dozen times; how
many times was it?`

The question is put in full. What the clause claims of a number or a date that is asked for is left out of it and shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.around.asker import words_of
from astana_cli.questions.around.limits import CONDITIONS, LANDS
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import alternatives, word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens


class Resumed(Struct, frozen=True):
    """A question in full, and what was said before it; "" where that is all part of it."""

    question: str
    said: str


def resumed(text: str, lexicon: Lexicon) -> Resumed | None:
    """The question that takes up what stands before it; None if there is none of the kind. Raises DataProblem."""
    opening = " ".join(text.lower().split()[:2])
    for begins, pattern, full in FULL:
        match = pattern().search(text) if any(f"{opening} ".startswith(f"{w} ") for w in word_list(*begins)) else None
        if match:
            return Resumed(match.expand(full), "")
    *before, last = re.split(MARKS, text.rstrip(" ?.!"))
    words = last.lower().split()
    return _of_claim(text, lexicon) if before and len(words) <= SHORT and not _first().isdisjoint(words[:2]) else None


@lru_cache(maxsize=1)
def _first() -> frozenset[str]:
    """Words with which a question begins that takes up a claim."""
    phrases = (word_list("resumed", which) for which in ("how_many", "when", "where", "is_that"))
    return frozenset(phrase.split(" ")[0] for listed in phrases for phrase in listed)


MARKS = r"[,;:.!–—]\s|\s-\s"
SHORT = 8
"""Words of a question that takes up a claim."""


def _any(which: str) -> str:
    return alternatives("resumed", which)


@lru_cache(maxsize=1)
def _did_so() -> re.Pattern[str]:
    of = rf"^\W*(?:{_any('of')})\s+(?:{_any('everyone')})\s+(?:(?:{_any('who')})\s+)?(?:(?:{_any('ever')})\s+)*"
    return re.compile(rf"{of}(?P<said>[^,;.?!]+),\s*who\s+(?:{_any('did_so')})\s+(?P<most>[^,;.]+)$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _after_years() -> re.Pattern[str]:
    years = rf"^\W*(?:{_any('after')})\s+(?:(?:{_any('many')})\s+)*(?:{_any('years')})\s+(?:{_any('with')})"
    chair = rf"(?:\s+(?:{_any('in_chair')}))?"
    asked = r"(?P<asked>[^;.]*\b(?:him|his|he)\b[^;.]*)"
    return re.compile(rf"{years}\s+(?P<who>[^,;.?!]+?){chair},\s*{asked}$", re.IGNORECASE)


FULL = (
    (("resumed", "of"), _did_so, r"who \g<said> \g<most>"),
    (("resumed", "after"), _after_years, r"after \g<who> left, \g<asked>"),
)
"""How a question begins that says first whom it is about, and how it is put in full."""


@lru_cache(maxsize=1)
def _asked() -> re.Pattern[str]:
    so, really = rf"(?:(?:{_any('so')}),?\s+)?", rf"(?:\s+(?:{_any('really')}))*"
    asks = f"(?P<how_many>{_any('how_many')})|(?P<when>{_any('when')})|(?P<where>{_any('where')})"
    again = rf"(?:\s+(?:{_any('was_it')}))?"
    whether = rf"(?P<whether>(?:{_any('is_that')}){really}\s+(?:{_any('right')}))"
    asked = rf"(?:(?P<asks>{asks}){really}{again}{really}|{whether})"
    return re.compile(rf"[,;:.!–—-]\s*{so}{asked}\s*[?.]*\s*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _times() -> re.Pattern[str]:
    number = rf"(?:\d+|{_any('numbers')})(?:\s+(?:{_any('dozen')}))*\s+(?:{_any('times')})"
    about = rf"\b(?:(?:for|on)\s+)?(?:(?:{_any('about')})\s+)*"
    return re.compile(rf"\s*{about}(?:{number}|{_any('once')})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _says() -> re.Pattern[str]:
    there = rf"(?:\s+(?:in|on)\s+(?:{_any('some')})\s+\w+)?"
    return re.compile(rf"\b(?:{_any('says')}){there}(?:\s+that)?\s+", re.IGNORECASE)


def _of_claim(text: str, lexicon: Lexicon) -> Resumed | None:
    """A claim with the asked number, date or place taken out of it, behind the question word."""
    asked = _asked().search(text)
    said = text[: asked.start()] if asked else ""
    says = _says().search(said)
    words = words_of(lexicon.folder)
    if asked is None or says is None or re.search(r"[.;!?]", said[says.end() :]):
        return None
    before = [token.plain for token in tokens(said[: says.start()])]
    if (words.me | words.mine | words.texts | words.grounds | word_list("reported", "somebody")).isdisjoint(before):
        return None
    claim, *beside = re.split(rf"\s*,\s*and\b\s*|\s*,?\s*\b(?:{_any('but')})\b\s*", said[says.end() :])
    typed = tokens(claim)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    doubted = any(m.kind in NAMED for part in beside for m in scan(tokens(part), lexicon))
    if doubted or not CONDITIONS.isdisjoint(before) or any(m.kind == "ask" and m.end > m.start for m in marks):
        return None
    if asked["whether"]:
        return Resumed(f"is it true that {claim}?", ", ".join(beside))
    if asked["how_many"] and not any(m.kind in LANDS for m in marks):
        rest, taken = _times().subn("", claim)
    elif asked["how_many"]:
        return None
    else:
        rest, taken = _without(DATES if asked["when"] else LANDS, typed, marks)
    asks = f"{asked['asks']} did" if asked["when"] and asked["when"].lower() == "when" else asked["asks"]
    return Resumed(f"{asks} {rest}?", said.strip()) if taken == 1 else None


DATES = frozenset({"month", "digits", "nth", "season", "weekday", "part"})
NAMED = DATES | LANDS | {"person", "party", "document", "event", "noun"}


def _without(kinds: frozenset[str], typed: list[Token], marks: list[Mark]) -> tuple[str, int]:
    """The words without the one date or place at their end, and the link before it; how many there were."""
    end = len(marks)
    while end and (marks[end - 1].kind in kinds or marks[end - 1].kind == "stop"):
        end -= 1
    if any(m.kind in kinds for m in marks[:end]) or not any(m.kind in kinds for m in marks[end:]):
        return "", 0
    while end and marks[end - 1].kind in ("link", "stop"):
        end -= 1
    return " ".join(token.typed for token in typed[: marks[end].start] if token.typed), 1
