"""A round that a clause tells and no number: `did the opposition come to the talks that opened on 30 October 2017?`,
`من ترأس الوفد التركي في الجولة التي بدأت في 4 تموز 2017؟`.

The clause is made a question of its own, `which round opened on 30 October 2017?`; if one round is its answer, that
round is put in its place, and the answer shows which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from astana_cli.questions.around.borne_out import MOST, as_typed, asked_by, pattern
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import tokens

YEAR = r"\b(?:19|20)[0-9]{2}\b(?=\s)"
"""Where a clause may end that no mark ends: behind its date."""


class Told(Struct, frozen=True):
    """What stands before a round that a clause tells and behind it; both as they were typed; the questions that the
    clause makes."""

    before: str
    behind: str
    said: str
    questions: tuple[str, ...]

    def named(self, number: int) -> str:
        """The question with the number of a round in place of what was said of it."""
        arabic = re.search("[\u0600-\u06ff]", self.said)
        return f"{self.before}{'الجولة' if arabic else 'round'} {number} {self.behind}"


def told_by(text: str) -> Iterator[Told]:
    """The rounds of a question that a clause tells, one after another. Raises DataProblem."""
    if OPENS.isdisjoint(token.plain for token in tokens(text)):
        return
    noun = re.compile(f"(?:{_nouns('nouns')}|{_nouns('arabic_nouns')})$", re.IGNORECASE)
    for match in islice(pattern().finditer(text), MOST):
        opens, head = match["opens"], text[: match.start("opens")].rstrip()
        within = re.match("the (?:round|meeting)", opens, re.IGNORECASE)
        round_ = noun.search(head)
        if not (within or round_) or text[match.start()] in ",،":
            continue
        before = f"{head} " if within or round_ is None else head[: round_.start()] + (round_["lead"] or "")
        said = match["said"].strip()
        ends = [len(said), *(year.end() for year in re.finditer(YEAR, said))]
        for end in ends:
            questions = tuple(f"{word} {said[:end]}" for word in asked_by(opens))
            behind = f"{said[end:]} {text[match.end() :]}"
            yield Told(before, behind, f"{head[len(before) :]} {opens} {said[:end]}".strip(), questions)


OPENS = word_list("told_by", "opens")
"""Words without one of which there is no such clause."""


def _nouns(which: str) -> str:
    words = "|".join(sorted(map(as_typed, word_list("told_by", which)), key=len, reverse=True))
    if which == "nouns":
        return rf"\b(?:the|those|these)\s+(?:astana\s+)?(?:{words})"
    return rf"(?<!\w)(?P<lead>[بفول]?)(?:{words})"
