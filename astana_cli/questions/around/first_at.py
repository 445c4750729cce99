"""Claims of the round at which something was for the first or the last time: `did Jordan first attend at round 4?`,
`was Pedersen's first round number 11?`, `round 13 was the last that he led`, `Iran became a guarantor only at round 3`.

It is asked which round that was; the answer is held against the round that is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from astana_cli.questions.lexis.lists import alternatives, word_list


class FirstAt(NamedTuple):
    """The question for the round, and the round that is claimed, in words."""

    question: str
    claimed: str


def first_at(text: str) -> Iterator[FirstAt]:
    """The ways to read a question for yes or no as such a claim. Raises DataProblem."""
    if word_list("first_at", "ends").isdisjoint(text.lower().replace("'", " ").split()):
        return
    for pattern, question in _patterns():
        match = pattern.search(text)
        if match:
            yield FirstAt(match.expand(question), match["round"])


def _any(which: str) -> str:
    return rf"(?:{alternatives('first_at', which)})"


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each way to claim it, and how it is asked."""
    lead, noun, end = rf"^\W*{_any('lead')}\s+", _any("noun"), r"\s*[?.]*\s*$"
    number = rf"{_any('number')}\s+\w+"
    named = rf"(?:(?:the\s+)?(?:very\s+)?[\w-]+\s+{noun}|(?:the\s+)?{noun}[\s-]+(?:{number}|[\w-]+))"
    said, at, only = rf"(?P<round>{named})", rf"\s+{_any('at')}\s+", rf"\s+{_any('only')}"
    ends, which = rf"\b{_any('ends')}\b(?!\s+{noun})", rf"{_any('ends')}(?:\s+{noun})?"
    is_, did = rf"(?:\s+{_any('is')})?", rf"{_any('became')}\b"
    answer = rf"(?P<round>{named}|{number}|the\s+[\w-]+)"
    return tuple(
        (re.compile(f"{lead}{pattern}{end}", re.IGNORECASE), question)
        for pattern, question in (
            (rf"(?P<what>.*?{ends}.*?)(?:{only})?{at}{said}", r"at which round \g<what>?"),
            (rf"(?P<what>.+?){at}{said}\s+(?P<time>{_any('time')})", r"at which round \g<what> \g<time>?"),
            (rf"(?P<who>.+?){only}\s+(?P<did>{did}.*?){at}{said}", r"at which round \g<who> first \g<did>?"),
            (rf"(?P<what>.+?\s{did}.*?){only}{at}{said}", r"at which round \g<what> first?"),
            (rf"{said}{is_}\s+(?P<what>the\s+{which}\s+\w+.*?)", r"which was \g<what>?"),
            (rf"(?P<what>[^,;]+?'s?\s+{which}){is_}(?:\s+{_any('at')})?\s+{answer}", r"which was \g<what>?"),
            (rf"(?P<what>the\s+{which}\s+\w+.*?){is_}\s+{said}", r"which was \g<what>?"),
        )
    )
