"""Clauses behind a round that only tell of it what the record bears out: `round 13, when Iraq made its debut as an
observer`, `the tenth round, the one held on the Black Sea`, `الجولة العاشرة التي استضافتها سوتشي`.

Such a clause is made a question of its own, `at which round did ...`; if the round is among the answers, the clause
says nothing new, and is set aside and shown. If it is not, it stays, and is named as not read. Behind `the first round`
a clause without a comma tells of which rounds it is the first, so it stays too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.text import tokens

CLAUSE = r"(?:,|،)?\s+(?P<opens>{opens})\s+(?P<said>[^,،;:.?!؟؛()]{{3,90}}?)(?P<ends>,|،|(?=\s*[;:.?!؟؛]|\s*$))"
BE = word_list("english", "be")
"""A question that opens with one of these may ask for what seems to be a clause: `was the last round in 2018 held
there?`"""
NEAR = 2
"""Words before a clause among which a rank is one of its round: `the first round that`, `آخر جولة`."""
TYPED = {"ا": "أإآ", "د": "ذ", "ت": "ث", "ه": "ة", "ي": "ى", "ض": "ظ"}
"""Letters that are typed where a plain one stands."""
MOST = 3
"""Clauses of a question that are looked at."""


class Clause(Struct, frozen=True):
    """A question without the clause, the clause as it was typed, and the questions that it is an answer to."""

    rest: str
    said: str
    questions: tuple[str, ...]


def clauses(text: str) -> Iterator[Clause]:
    """The clauses that may tell something of a round, each with what is left of the question. Raises DataProblem."""
    words = f" {' '.join(token.plain for token in tokens(text))} "
    if not any(f" {opens} " in words for opens in _asked()):
        return  # the pattern takes longer to make than most questions to read
    for match in islice(pattern().finditer(text), MOST):
        before = [token.plain for token in tokens(text[: match.start()]) if token.plain]
        near = before if before[:1] and before[0] in BE else before[-NEAR:]
        ranked = text[match.start()] not in ",،" and not lists("clauses")["ranks"].isdisjoint(near)
        last = not any(token.plain for token in tokens(text[match.end() :]))
        states = before and (
            before[-1] in AUXILIARIES or (last and before[0] in BE and match["opens"].endswith("held"))
        )
        if ranked or not before or states:  # `it was held in Sochi`, `was round 10, it is said, held there?`
            continue
        questions = tuple(f"{word} {match['said'].strip()}" for word in asked_by(match["opens"]))
        yield Clause(f"{text[: match.start()]} {text[match.end() :]}", match[0].strip(" ,،"), questions)


def asked_by(opens: str) -> list[str]:
    """The words that ask in the stead of those that open a clause."""
    return _asked().get(" ".join(token.plain for token in tokens(opens)), [])


@lru_cache(maxsize=1)
def _asked() -> dict[str, list[str]]:
    """The words that open a clause, and those that ask in their stead."""
    found: dict[str, list[str]] = {}
    for line in sorted(lists("clauses")["opens"]):
        opens, _, asked = line.partition(" = ")
        found.setdefault(opens, []).append(asked)
    return found


@lru_cache(maxsize=1)
def pattern() -> re.Pattern[str]:
    """The pattern of such clauses, made once. Raises DataProblem."""
    opens = sorted(_asked(), key=len, reverse=True)
    return re.compile(CLAUSE.format(opens="|".join(map(as_typed, opens))), re.IGNORECASE)


def as_typed(opens: str) -> str:
    """A pattern of the ways to type words that are listed in plain letters."""
    return "".join(f"[{letter}{TYPED[letter]}]" if letter in TYPED else re.escape(letter) for letter in opens)
