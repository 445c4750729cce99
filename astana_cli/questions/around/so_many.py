"""How many there are of what is asked for, said in passing: `Which two rounds did Satterfield attend?`, `Khoury came
twice; which rounds?`.

The question is read without the number, which is then held against what is found. A number that bounds (`the first
two`) or names (`round two`) is none of these.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import alternatives, word_list
from astana_cli.questions.lexis.numbers import number_at
from astana_cli.questions.lexis.text import tokens

COUNTED = frozenset({"rounds", "career", "presence", "attendance", "document"})
"""Topics whose answers count what they list."""
SAYERS = {"signatories": "signatory", "issuers": "issuer"}
"""Details of a paper that are a list of parties, and the field of each."""


class SoMany(Struct, frozen=True):
    """A question without the number of what it asks for, the words that say the number, and the number."""

    question: str
    said: str
    number: int


def between(text: str, lexicon: Lexicon) -> SoMany | None:
    """A question with a number between what asks and the plural of what is asked for; None if it holds none.

    Raises DataProblem.
    """
    found = _between().search(text)
    if found is None or not word_list("so_many", "steps").isdisjoint(text.lower().split()):
        return None  # `which two rounds came before round 10?`: those next to it
    rest = text[: found.start("number")] + text[found.end("number") :].lstrip()
    return _of(rest, found["number"], lexicon)


def before(text: str, lexicon: Lexicon) -> SoMany | None:
    """A question behind the words that say how often somebody came or led; None if there are none. Raises
    DataProblem."""
    found = _before().match(text)
    return _of(f"{found['told']}: {found['asked']}", found["number"], lexicon) if found else None


def counted(answer: Answer) -> int | None:
    """How many an answer counts of what it lists; None if it does not count them, or by another rule than a host."""
    query = answer.query
    if query.topic == "document" and query.detail in SAYERS and len(query.documents or query.rounds) == 1:
        return sum(x.field == SAYERS[query.detail] and x.value is not None for x in answer.records) or None
    if query.topic not in COUNTED or query.pick or (query.topic == "attendance" and query.role is None):
        return None
    return answer.number if answer.status in ("answered", "disputed") else None


def _of(question: str, said: str, lexicon: Lexicon) -> SoMany | None:
    word = said.split()[0].lower()
    number = number_at(tokens(word), 0, lexicon)
    value = 2 if word in word_list("so_many", "twice") else number.value if number and not number.ordinal else 0
    return SoMany(question, said, value) if value > 1 else None


@lru_cache(1)
def _between() -> re.Pattern[str]:
    asks, things = alternatives("so_many", "asks"), alternatives("so_many", "things")
    return re.compile(rf"\b(?:{asks})\s+(?P<number>{_numbers()})\s+(?:\w+\s+)?(?:{things})\b", re.IGNORECASE)


@lru_cache(1)
def _before() -> re.Pattern[str]:
    twice, asked = alternatives("so_many", "twice"), alternatives("so_many", "asked")
    often = rf"(?P<number>{twice}|(?:{_numbers()})\s+times)"
    return re.compile(rf"(?P<told>[^,.;:?!]+?)\s+{often}\s*[,.;:–—-]\s*(?P<asked>(?:{asked})\b.*)$", re.IGNORECASE)


def _numbers() -> str:
    return rf"{alternatives('so_many', 'numbers')}|\d{{1,2}}"
