"""A second thing that is asked behind `and`, of which what was read of the first tells nothing.

`Who read out the statement, and how many came?` Where the second makes a question of its own, `several` parts the two.
Often it is a few words for which a kind of question has room without heeding them; they are then asked apart.
"""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence

BEFORE = word_list("second", "before")
"""Prepositions that may stand between `and` and the word that asks: `and by whom`, `and in which hotel`."""
ASKING = word_list("second", "asking")
"""Words that ask, with which a phrase may begin that stands for a fact: `and what was decided`."""


def unserved(s: Sentence, found: Query) -> bool:
    """Whether a word that asks stands behind `and`, and the query tells nothing of what it asks for."""
    if found.topic in ("joint", "refuse"):
        return False
    return any(not _told(s, at, found) for at, mark in enumerate(s.marks) if _second(s, mark))


def _second(s: Sentence, mark: Mark) -> bool:
    """Whether `and` stands before a word that asks, and something is asked before it."""
    if mark.end == mark.start or mark.start < 2:
        return False
    if mark.kind != "ask" and not (mark.kind == "cue" and s.typed[mark.start].plain in ASKING):
        return False
    before = s.typed[mark.start - 1].plain
    before = s.typed[mark.start - 2].plain if before in BEFORE else before
    return before == "and"


def _told(s: Sentence, at: int, found: Query) -> bool:
    """Whether a query tells of what a word that asks behind `and` asks for."""
    mark = s.marks[at]
    rest = [m for m in s.marks[at + 1 :] if m.kind not in ("stop", "word")]
    cues = {m.target for m in rest if m.kind == "cue"}
    if mark.kind == "cue":
        return _what(found, [], {mark.target})
    if mark.target == "how_many":
        return found.topic in (COUNTED if not cues or cues & LED else PEOPLE)
    if mark.target in ALONE:
        return found.topic in ALONE[mark.target]
    if mark.target == "who":
        return _who(s, mark, found, rest)
    return _what(found, rest, cues) if mark.target in ("what", "which") else True


def _who(s: Sentence, mark: Mark, found: Query, rest: list[Mark]) -> bool:
    cues = {m.target for m in rest if m.kind == "cue"}
    said = {s.typed[mark.start].plain, s.typed[mark.start - 1].plain}
    if said & {"to", "from", "against", "for"}:
        return found.topic == "compare"
    if found.topic == "document":
        return found.detail in (None, "signatories", "issuers")
    if found.topic == "host" or cues & OPENING:
        return found.topic == "host"
    if "by" in said and not rest:
        return found.topic in BY_WHOM
    return found.topic in PERSONS and not (found.topic == "attendance" and found.pick)


def _what(found: Query, rest: list[Mark], cues: set[str]) -> bool:
    """The same for `what` and `which`, by what stands behind them."""
    if rest and rest[0].kind == "noun":
        return found.topic in OF_ROUNDS or bool(found.rounds)
    kinds = next((kinds for names, kinds in TOLD_BY if cues & names), None)
    card = found.topic != "document" or found.detail in (None, "points")
    return kinds is None or (found.topic in kinds and card)


def _topics(name: str) -> frozenset[str]:
    """The topics of queries that a list names."""
    return frozenset(word_list("second", name))


COUNTED = _topics("counted")
PEOPLE = _topics("people")
LED = frozenset({"times", "head", "represent"})
ALONE = {"how_often": COUNTED, "how_long": _topics("lengths"), "why": _topics("reasons")}
BY_WHOM = _topics("by_whom")
PERSONS = _topics("persons")
OPENING = frozenset({"start", "end", "host", "host_official"})
OF_ROUNDS = _topics("of_rounds")
TOLD_BY = (
    (frozenset({"outcome", "contents", "agenda"}), _topics("outcomes")),
    (frozenset({"venue"}), _topics("buildings")),
    (frozenset({"delegation", "country"}), _topics("of_parties")),
)
"""Cues behind `and what`, `and which`, and the topics that tell of them."""
