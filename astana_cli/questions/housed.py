"""A building that a question names (`was round 5 held at the Rixos?`): what is asked for is the venue."""

from __future__ import annotations

from functools import lru_cache

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.scan import Mark
from astana_cli.questions.text import Token, spelled

NUMBERED = frozenset({"digits", "nth", "number"})
SHORTEST = 4
"""Letters of a word by which a building goes."""


def housed(marks: list[Mark], typed: list[Token], k: Knowledge) -> list[Mark]:
    """The marks of a question for yes or no about a numbered round, with the name of a building as the venue; where
    a round had two, the question may be of either."""
    asked = any((m.kind, m.target) == ("ask", "yesno") for m in marks)
    unread = [at for at, m in enumerate(marks) if m.kind == "unread"]
    if not asked or not unread or not any(m.kind in NUMBERED for m in marks):
        return marks
    numbers = {int(m.target) for m in marks if m.kind in NUMBERED}
    if any(len(k.rounds[n].venues) > 1 for n in numbers if n in k.rounds):
        return marks
    words = _words_of_venues(k)
    if not all(typed[marks[at].start].plain in words for at in unread):
        return marks
    venue = any((m.kind, m.target) == ("cue", "venue") for m in marks)
    found = list(marks)
    for at in unread:
        found[at] = marks[at].silenced() if venue else marks[at]._replace(kind="cue", targets=("venue",))
        venue = True
    return found


@lru_cache(maxsize=4)
def _words_of_venues(k: Knowledge) -> frozenset[str]:
    names = [text for r in k.kb.rounds for v in r.venues if v.value for text in (v.value.en, v.value.ar)]
    return frozenset(word for name in spelled(names) for word in name.split(" ") if len(word) >= SHORTEST)
