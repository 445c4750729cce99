"""A building that a question names (`was round 5 held at the Rixos?`): what is asked for is the venue.

The building must be the one on record; of another it is said that it was not there.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, spelled

NUMBERED = frozenset({"digits", "nth", "number"})
OWNERS = frozenset({"person", "party", "capital", "syria", "parties"})
SHORTEST = 4
"""Letters of a word by which a building goes."""


class Housed(NamedTuple):
    """The marks of a question, with the name of a building as the venue; what is said of a building that is not on
    record for the round."""

    marks: list[Mark]
    elsewhere: Answer | None = None


def housed(text: str, marks: list[Mark], typed: list[Token], k: Knowledge) -> Housed:
    """The marks of a question for yes or no about a round of one venue that names a building; other marks as they
    are."""
    unread = [at for at, m in enumerate(marks) if m.kind == "unread"]
    asked = any((m.kind, m.target) == ("ask", "yesno") for m in marks)
    numbers = [int(m.target) for m in marks if m.kind in NUMBERED]
    if not (asked and unread) or len(numbers) != 1 or any(m.kind in OWNERS for m in marks):
        return Housed(marks)
    said = {typed[marks[at].start].plain for at in unread}
    found = k.rounds.get(numbers[0])
    if found is None or len(found.venues) > 1 or not said <= _names(k):
        return Housed(marks)
    own = _words_of(found)
    if own and not said <= own:
        return Housed(marks, _elsewhere(text, found, k))
    venue = any((m.kind, m.target) == ("cue", "venue") for m in marks)
    read = list(marks)
    for at in unread:
        read[at] = marks[at].silenced() if venue else marks[at]._replace(kind="cue", targets=("venue",))
        venue = True
    return Housed(read)


def _elsewhere(text: str, found: Round, k: Knowledge) -> Answer:
    told = execute(Query("place", rounds=(found.number,), detail="venue"), k)
    said = both(f"That does not fit: {told.text.en}", f"لا يطابق ذلك السجل: {told.text.ar}")
    return refuse(Query("refuse", reason="premise_false", words=(text,)), "premise_false", said, told.command)


def _words_of(found: Round) -> frozenset[str]:
    names = [name for v in found.venues if v.value for name in (v.value.en, v.value.ar)]
    return frozenset(word for name in spelled(names) for word in name.split(" ") if len(word) >= SHORTEST)


@lru_cache(maxsize=4)
def _names(k: Knowledge) -> frozenset[str]:
    """The words of all buildings on record."""
    return frozenset(word for found in k.rounds.values() for word in _words_of(found))
