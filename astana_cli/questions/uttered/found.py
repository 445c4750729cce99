"""The query of a turn: whose statements, at which round, on what.

Names and topics narrow the query. Of the other words each must stand in the text of a statement, in the language of
the question, or a sister of it (`blamed` for `accused`); the query then asks for the statements of those who made such
ones, at their rounds, on the subject that they have in common.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.answers.said import statements
from astana_cli.answers.select import missing_round
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import bare, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from astana_cli.answers.answer import Record
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.questions.uttered import Read
    from astana_cli.questions.uttered.turns import Turn

NO_SUBJECT = "other"
"""The topic of what has none."""
LEAST = 2
"""Words, names and topics that must be there, at the least, where nobody is named who spoke."""


def query_of(turn: Turn, k: Knowledge, read: Read) -> Query | None:
    """What is asked for; None if not all of it can be made out or, by its words, none is recorded."""
    speakers, named = _names(turn.speakers, k), _names((s for s in turn.subjects if isinstance(s, Mark)), k)
    rounds = _rounds(turn, read)
    light = _light(turn) | (word_list("uttered", "first") if rounds == (1,) else frozenset())  # `the first statement`
    words = [s for s in turn.subjects if isinstance(s, str) and s not in light]
    if speakers is None or named is None or rounds is None or len(named) > LEAST or any(n in k.people for n in named):
        return None
    told = len(named) + len(words)
    if told < LEAST and not (rounds if turn.claimed and speakers else speakers or (rounds and not words)):
        return None
    first, second = (*named, None, None)[:2]
    query = Query(
        "said",
        rounds=rounds,
        people=tuple(s for s in speakers if s in k.people),
        parties=tuple(s for s in speakers if s in k.parties),
        events=(turn.event,) if turn.event else (),
        about=first,
        detail=second,
    )
    if words or turn.claimed:
        return _carried(query, turn, words, k)
    return None if _unattributed(query, turn, k) else query


def _unattributed(query: Query, turn: Turn, k: Knowledge) -> bool:
    """Whether nothing is found, but a statement that is no known person's or party's speaks of the one who is asked
    of: `Syrian Kurds said that they would not recognise the results`."""
    if missing_round(query, k) is not None or statements(query, k):
        return False
    told = [f.value for n in query.rounds for f in k.rounds[n].outcomes if f.value and f.value.kind == "statement"]
    loose = [item.text.ar if turn.arabic else item.text.en for item in told if not item.by]
    said = stems(bare(token.plain) for text in loose for token in tokens(text))
    return not said.isdisjoint(stems(turn.called))


def _names(marks: Iterable[Mark], k: Knowledge) -> list[str] | None:
    """The people, parties and topics that are named; None if a name stands for none or for several of them."""
    found = [[t for t in mark.targets if t in k.people or t in k.parties or t in k.topics] for mark in marks]
    return [one for (one,) in found] if all(len(some) == 1 for some in found) else None


def _light(turn: Turn) -> frozenset[str]:
    """Words that add nothing to what a statement was about: `the`, in a clause `that` too, elsewhere `the talks`."""
    light = word_list("uttered", "light")
    return light | word_list("uttered", "light_in_clause" if turn.claimed else "light_about")


def _rounds(turn: Turn, read: Read) -> tuple[int, ...] | None:
    """The round that is meant, as the reader understands its name; none if none is named."""
    if not turn.round:
        return ()
    opening = "ماذا تقرر في" if turn.arabic else "what was agreed in"
    lead = (
        bool(turn.arabic) and turn.round[0].plain.startswith(("ب", "ل")) and turn.round[0].plain[1:2] in ("ا", "ج", "ل")
    )
    before = tokens(opening)[: -1 if lead else None]
    found = read([*before, *turn.round])
    plain = isinstance(found, Query) and found.topic == "outcome" and found == Query("outcome", rounds=found.rounds)
    return found.rounds if plain and isinstance(found, Query) and found.rounds else None


def _carried(query: Query, turn: Turn, words: list[str], k: Knowledge) -> Query | None:
    """The query narrowed to where a statement holds the words; None where none does, or too few of what it finds."""
    if missing_round(query, k) is not None:
        return None
    holding = [record for record in statements(query, k) if _holds(record, words, turn)]
    found = [record for record in holding if not _denies(record, words, turn)]
    if turn.asks_round:
        found = [record for record in found if record.round]
    if not found or (len(found) < len(holding) and not turn.speakers):
        return None  # `who endorsed it?`, where somebody is recorded who did not
    rounds = tuple(dict.fromkeys(r.round for r in found if r.round))
    events = tuple(dict.fromkeys(r.event for r in found if r.event))
    if rounds and events:
        events = ()
    by = dict.fromkeys(who for r in found for who in r.value["by"])
    if not (query.people or query.parties):
        people, parties = (tuple(w for w in by if w in table) for table in (k.people, k.parties))
        query = replace(query, people=people, parties=parties)
    query = replace(query, rounds=rounds, events=events, **_subject(query, found))
    return query if len(statements(query, k)) <= MANY * (len(found) + 1) else None


MANY = 2
"""So many times what was asked for may be told, and what else was said then on that subject."""


def _subject(query: Query, found: list[Record]) -> dict[str, str | None]:
    """The topic that all that was found has, beside the one party or topic that is asked of."""
    shared = set.intersection(*(set(r.value.get("topics", ())) for r in found)) - {NO_SUBJECT, query.about}
    if not shared or query.detail:
        return {}
    topic = sorted(shared)[0]
    return {"detail": topic} if query.about else {"about": topic}


def _holds(record: Record, words: list[str], turn: Turn) -> bool:
    """Whether a statement holds each of some words."""
    said = _words_of(record, turn)
    if turn.act and stems(_before_clause(said)).isdisjoint(_sisters(turn.act.split()[0])):
        if not _blames(said, turn):
            return False
        words = [word for word in words if word not in turn.act.split()]
    there = stems(said)
    return all(not there.isdisjoint(_sisters(word)) for word in words)


def _blames(said: list[str], turn: Turn) -> bool:
    """Whether somebody tells in a clause whose doing something was, where it is asked whom he blamed."""
    asked = not stems([turn.act or ""]).isdisjoint(stems(word_list("uttered", "blaming")))
    return asked and not word_list("uttered", "because").isdisjoint(said)


def _denies(record: Record, words: list[str], turn: Turn) -> bool:
    """Whether a statement denies something, where a question claims it."""
    denying = word_list("uttered", "denying")
    return turn.claimed and denying.isdisjoint(words) and not denying.isdisjoint(_words_of(record, turn))


def _words_of(record: Record, turn: Turn) -> list[str]:
    """The words of a statement in the language of the question."""
    return [bare(token.plain) for token in tokens(record.value["ar" if turn.arabic else "en"])]


def _before_clause(said: list[str]) -> list[str]:
    """The words of a statement up to what somebody says in it: `Jaafari said that`."""
    ends = (at for at, word in enumerate(said) if word in word_list("uttered", "that"))
    return said[: next(ends, len(said))]


def _sisters(word: str) -> frozenset[str]:
    """The stems of a word and of the words that say the same."""
    own = stems([word])
    return own.union(*(group for group in _groups() if not own.isdisjoint(group)))


@lru_cache(maxsize=1)
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(stems(group.split(" ")) for group in word_list("uttered", "sisters"))


ENGLISH_END = re.compile(r"(?<=\w{3})(?:ingly|ing|ed|es|ly|s|e|d)$")
ARABIC_BEGIN = re.compile(r"^(?:وال|بال|لل|ال|و|ب|ل|ف|س|ي|ت)(?=\w{3})")
ARABIC_END = re.compile(r"(?<=\w{3})(?:ها|هم|ات|ون|ين|ان|نا|تا|ه|ت|ا|و|ي)$")


def stems(words: Iterable[str]) -> frozenset[str]:
    """Words without their commonest endings; Arabic ones as they are too, and without what is written onto them.

    >>> stems(["blocking"]) == stems(["blocked"])
    True
    >>> bool(stems(["بالنتائج"]) & stems(["النتائج"]))
    True
    """
    own = [*words]
    begun = {word if word.isascii() else ARABIC_BEGIN.sub("", word) for word in own}
    return frozenset(
        found for word in {*own, *begun} for found in ([_ended(word)] if word.isascii() else [word, _ended(word)])
    )


def _ended(word: str) -> str:
    return (ENGLISH_END if word.isascii() else ARABIC_END).sub("", word)
