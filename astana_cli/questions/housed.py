"""A building that a question names: the venue of a round (`was round 5 held at the Rixos?`), or the one in which the
rounds were that are asked for (`which rounds were at the Ritz?`).

The building must be the one on record; of another it is said that it was not there.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token, spelled

OWNERS = frozenset({"person", "party", "capital", "syria", "parties"})
CHAINS = word_list("housed", "chains")
"""Names of hotels that go without the word."""
SHORTEST = 4
"""Letters of a word by which a building goes."""


class Housed(Struct, frozen=True):
    """The marks of a question, with the name of a building as the venue; what is said of a building that is not on
    record for the round."""

    marks: list[Mark]
    elsewhere: Answer | None = None


def housed(text: str, marks: list[Mark], typed: list[Token], k: Knowledge) -> Housed:
    """The marks of a question for yes or no about a round of one venue that names a building; other marks as they
    are."""
    unread = [at for at, m in enumerate(marks) if m.kind == "unread"]
    asked = any((m.kind, m.target) == ("ask", "yesno") for m in marks)
    numbers = [int(m.target) for m in marks if m.kind in NUMERALS and not m.is_year]
    if unread and not numbers:
        return _of_rounds(marks, typed, unread, k)
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


def _of_rounds(marks: list[Mark], typed: list[Token], unread: list[int], k: Knowledge) -> Housed:
    """The marks with a building in which rounds were as one of them; an answer where none is on record in it."""
    first, last = unread[0], unread[-1]
    hotel = [at for at in range(max(first - 1, 0), min(last + 2, len(marks))) if _is_hotel(marks[at], typed)]
    between = all(marks[at].kind in ("unread", "stop") or at in hotel for at in range(first, last + 1))
    rounds = any((m.kind, m.target) in (("noun", "round"), ("noun", "rounds")) for m in marks)
    name = " ".join(typed[marks[at].start].typed for at in unread)
    named_first = any(at > first and not typed[marks[at].start].plain.isascii() for at in hotel)
    if not (between and rounds) or named_first or any(m.kind in OWNERS for m in marks):
        return Housed(marks)
    from astana_cli.answers.venues import known_as, no_such_venue

    found = known_as(name, k) if _distinct(name, k) else None
    if found is None and (hotel or not CHAINS.isdisjoint(spelled([name])[0].split(" "))):
        return Housed(marks, no_such_venue(Query("refuse", words=(name,)), name, k))
    if found is None:
        return Housed(marks)
    begin, end = min([first, *hotel]), max([last, *hotel])
    whole = Mark("venue_name", (found,), marks[begin].start, marks[end].end)
    return Housed([*marks[:begin], whole, *marks[end + 1 :]])


def _is_hotel(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is the noun of a building that its name stands beside, and not `the hotel`, which goes without."""
    arabic = not typed[mark.start].plain.isascii()
    return (mark.kind, mark.target) == ("cue", "venue") and not (arabic and typed[mark.start].plain.startswith("ال"))


def _distinct(name: str, k: Knowledge) -> bool:
    """Whether a word is among those that tell one building from the others; long enough to be no other word."""
    said = [word for word in spelled([name])[0].split(" ") if len(word) >= SHORTEST]
    return bool(said) and set(said) <= _names(k)


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
