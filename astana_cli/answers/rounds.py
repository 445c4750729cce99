"""The rounds that a filter leaves, as a list or as a number; where none was held then, the nearest.

`astana rounds --year 2017` lists eight; for a month without one the round before and the round after are named.
"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.order import one_of, sort_key
from astana_cli.answers.phrases import both, listing, numbers, round_label
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import never_took_part, refuse
from astana_cli.answers.select import doubtful_rounds, ever_came, fits, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text

LIST_FIELDS = ("date_start", "date_end", "city")


def list_rounds(query: Query, k: Knowledge) -> Answer:
    """The rounds that a filter leaves, or how many they are."""
    for party in (*query.where.present, *query.where.absent):
        if not ever_came(party, k):
            return never_took_part(query, k, party)
    found = selected(query, k)
    if not found and query.topic == "rounds" and not query.rounds and dated_or_placed(query.where):
        return none_then(query, k)
    rounds = one_of(query, k, found)
    if isinstance(rounds, Answer):
        return rounds
    if query.sort:
        rounds.sort(key=lambda r: sort_key(r, query.sort or ""), reverse=query.sort.startswith("-"))
    shown = (*LIST_FIELDS, "venue") if query.where.venue else LIST_FIELDS
    records = tuple(
        record for r in rounds for record in (*Recorder(k, r, *shown).basics(), *_of_topic(query.where, k, r))
    )
    open_ones = _undecided(query, k)
    return tell(
        query,
        _sentence(k, rounds, open_ones),
        records,
        status=status_of(records) if records else "disputed" if open_ones else "answered",
        rounds=(r.number for r in rounds),
        number=len(rounds),
        notes=_notes(query, k, rounds),
        view="rounds",
        verdict=None if rounds or open_ones else False,
    )


def _sentence(k: Knowledge, rounds: list[Round], open_ones: Text | None) -> Text:
    """How many rounds fit and which: few with date and place, many by number."""
    if not rounds and open_ones:
        return both(
            f"No round fits for certain; sources disagree on the head of the delegation at {open_ones.en}.",
            f"لا توجد جولة مطابقة على وجه اليقين؛ تختلف المصادر على رئيس الوفد في {open_ones.ar}.",
        )
    if not rounds:
        return both("No round fits.", "لا توجد جولة مطابقة.")
    count = len(rounds)
    few = count <= FEW
    named = listing([round_label(k, r.number) for r in rounds]) if few else numbers(r.number for r in rounds)
    return both(f"{count} round{'' if count == 1 else 's'}: {named.en}", f"عدد الجولات {count}: {named.ar}")


FEW = 3
"""Rounds that are told with their dates and places; of more the numbers are told."""


def _notes(query: Query, k: Knowledge, rounds: list[Round]) -> tuple[Text, ...]:
    """What is to be said beside the list; nothing stands beside the plain list of all rounds, which need not look."""
    if query.topic == "rounds" and rounds and query.where == Filter() and not (query.sort or query.pick):
        return ()
    from astana_cli.answers.reservations import reservations

    return reservations(query, k, rounds)


def _of_topic(where: Filter, k: Knowledge, r: Round) -> list[Record]:
    """What agenda and outcomes of a round hold about a topic: what its place in a list rests on."""
    if where.about is None:
        return []
    found = Recorder(k, r, *([where.among] if where.among else ("agenda", "outcome"))).items()
    return [x for x in found if isinstance(x.value, dict) and where.about in x.value.get("topics", ())]


def _undecided(query: Query, k: Knowledge) -> Text | None:
    """The rounds that a filter by head passes over because sources disagree there; None if there are none."""
    leader = query.where.led_by or query.where.not_led_by
    without = replace(query.where, led_by=None, not_led_by=None)
    doubtful = doubtful_rounds(k, leader) if leader else []
    found = [n for n in doubtful if fits(k.rounds[n], without, k) and n in (query.rounds or k.rounds)]
    return listing([round_label(k, n) for n in found]) if found else None


def dated_or_placed(where: Filter) -> bool:
    """Whether a filter names a time or a place, and nothing else."""
    return not (
        where.present
        or where.absent
        or where.led_by
        or where.not_led_by
        or where.about
        or where.made
        or where.headless
        or where.led_as
        or where.statement is not None
        or where.venue
        or where.weekday
        or where.closed_on
        or where.held_on
        or where.days
        or where.longer_than is not None
        or where.shorter_than is not None
    )


def none_then(query: Query, k: Knowledge) -> Answer:
    """No round was held at that time or place; the rounds around that date, or the places there were, are named."""
    where = query.where
    since, until = where.since, where.until
    if where.year:
        since = until = str(where.year) + (f"-{where.month:02d}" if where.month else "")
    near = around(k, since, until)
    if near and not (where.city or where.country or where.city_name):
        said = listing([round_label(k, n) for n in near])
        text = both(f"No round was held then; the nearest: {said.en}.", f"لم تُعقد أي جولة حينها؛ أقربها: {said.ar}.")
        return refuse(query, "premise_false", text, *(f"astana round {n}" for n in near))
    ids = dict.fromkeys(r.city.value for r in k.rounds.values() if r.city and r.city.value in k.places)
    cities = listing([k.places[i].names[-1].name for i in ids if i], ", ", "، ")
    text = both(
        f"No round was held then and there; rounds were held in {cities.en}.",
        f"لم تُعقد أي جولة حينها وهناك؛ عُقدت الجولات في {cities.ar}.",
    )
    return refuse(query, "premise_false", text, *(f"astana rounds --city {i}" for i in ids))


def around(k: Knowledge, since: str | None, until: str | None) -> tuple[int, ...]:
    """The last round before a span of dates and the first one after it."""
    before = [n for n, r in k.rounds.items() if since and r.end.value and r.end.value < since]
    after = [n for n, r in k.rounds.items() if until and r.start.value and r.start.value > until]
    return (*before[-1:], *after[:1])
