"""Claims of the round at which something was for the first or the last time: `did Jordan first attend at round 4?`,
`was Pedersen's first round number 11?`, `round 13 was the last that he led`, `Iran became a guarantor only at round 3`,
`did Jordan not attend until round 2?`; and of the one that brought a paper: `was it round 4 that produced the
memorandum?`, `did round 5 produce it?`.

It is asked which round that was; the answer is held against the round that is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.lexis.lists import alternatives, word_list
from astana_cli.questions.lexis.text import in_arabic


class FirstAt(Struct, frozen=True):
    """The question for the round, the round that is claimed, in words, and what was asked, without the round that it is
    set against (`round 4, not round 5`); whether it may be a claim of what the round brought."""

    question: str
    claimed: str
    asked: str
    paper: bool


def first_at(text: str) -> Iterator[FirstAt]:
    """The ways to read a question for yes or no as such a claim. Raises DataProblem."""
    if in_arabic(text):
        from astana_cli.questions.around.arabic.first_at import ways

        yield from (FirstAt(question, claimed, text, paper=False) for question, claimed in ways(text))
        return
    if _marking().isdisjoint(re.split(r"[\s'?.,]+", text.lower())) or not _opening().match(text):
        return
    for pattern, question in _patterns():
        match = pattern.search(text)
        if match:
            asked = re.sub(_instead(), "", text, flags=re.IGNORECASE)
            yield FirstAt(match.expand(question), match["round"], asked, "paper" in match.groupdict())


@lru_cache(maxsize=1)
def _marking() -> frozenset[str]:
    """Words of which one stands in every such claim."""
    return word_list("first_at", "ends") | word_list("first_at", "until") | word_list("first_at", "made")


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    """How such a claim begins: a look that spares making the patterns for all other questions."""
    return re.compile(_lead(), re.IGNORECASE)


def _lead() -> str:
    return rf"^\W*{_any('lead')}\s+"


def _any(which: str) -> str:
    return rf"(?:{alternatives('first_at', which)})"


def _instead() -> str:
    """What a round is set against: `, not round 5`."""
    return rf",?\s+(?:and\s+|but\s+)?not\s+(?:{_named()})"


def _named() -> str:
    """How a round is named."""
    noun, number = _any("noun"), rf"{_any('number')}\s+\w+"
    return rf"(?:(?:the\s+)?(?:very\s+)?[\w-]+\s+{noun}|(?:the\s+)?{noun}[\s-]+(?:{number}|[\w-]+))"


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each way to claim it, and how it is asked."""
    lead, noun, end = _lead(), _any("noun"), r"\s*[?.]*\s*$"
    number = rf"{_any('number')}\s+\w+"
    named = _named()
    said, at, only = rf"(?P<round>{named})", rf"\s+{_any('at')}\s+", rf"\s+{_any('only')}"
    ends, which = rf"\b{_any('ends')}\b(?!\s+{noun})", rf"{_any('ends')}(?:\s+{noun})?"
    is_, did = rf"(?:\s+{_any('is')})?", rf"{_any('became')}\b"
    end_of = rf"the\s+(?P<end>{_any('ends')})"
    cleft = rf"(?:(?:{_any('cleft')})\s+)?(?:{_any('really')}\s+)?"
    made, instead = rf"(?P<paper>{_any('made')}\b.*?)", f"(?:{_instead()})?"
    answer = rf"(?P<round>{named}|{number}|the\s+[\w-]+)"
    return tuple(
        (re.compile(f"{lead}{pattern}{end}", re.IGNORECASE), question)
        for pattern, question in (
            (rf"{cleft}{said}{instead},?\s+(?:{_any('that')}\s+)?{made}{instead}", r"which round \g<paper>?"),
            (rf"{cleft}{_any('at')}\s+{said}\s+{_any('that')}\s+(?P<paper>.+?){instead}", r"at which round \g<paper>?"),
            (
                rf"(?P<who>.+?)\s+{_any('denied')}\s+(?P<came>{_any('came')}\b.*?)\s+{_any('until')}\s+{said}",
                r"at which round did \g<who> first \g<came>?",
            ),
            (rf"(?P<what>.*?{ends}.*?)(?:{only})?{at}{said}", r"at which round \g<what>?"),
            (rf"(?P<what>.+?){at}{said}\s+(?P<time>{_any('time')})", r"at which round \g<what> \g<time>?"),
            (rf"(?P<who>.+?){only}\s+(?P<did>{did}.*?){at}{said}", r"at which round \g<who> first \g<did>?"),
            (rf"(?P<what>.+?\s{did}.*?){only}{at}{said}", r"at which round \g<what> first?"),
            (rf"{said}{is_}\s+{end_of}\s+(?P<where>{_any('within')}\s+.+?)", r"which was the \g<end> round \g<where>?"),
            (rf"{said}{is_}\s+(?P<whose>[^,;]+?'s?)\s+(?P<end>{_any('ends')})", r"which was \g<whose> \g<end> round?"),
            (rf"{said}{is_}\s+(?P<what>the\s+{which}\s+\w+.*?)", r"which was \g<what>?"),
            (rf"(?P<what>[^,;]+?'s?\s+{which}){is_}(?:\s+{_any('at')})?\s+{answer}", r"which was \g<what>?"),
            (rf"(?P<what>the\s+{which}\s+\w+.*?){is_}\s+{said}", r"which was \g<what>?"),
        )
    )
