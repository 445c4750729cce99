"""Which rounds a query means."""

from __future__ import annotations

from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Delegation, Event, Round
from astana_cli.words.days import days_between, weekdays

CAME = ("present", "partial", "represented", "suspended")


def missing_round(query: Query, k: Knowledge) -> int | None:
    """The first round number in the query that is not on record."""
    return next((n for n in query.rounds if n not in k.rounds), None)


def selected(query: Query, k: Knowledge) -> list[Round]:
    """The rounds named by number, or all of them, as far as they pass the filter, in order. Numbers must exist."""
    pool = [k.rounds[n] for n in query.rounds] if query.rounds else k.rounds.values()
    return [r for r in pool if fits(r, query.where, k)]


def fits(r: Round, where: Filter, k: Knowledge) -> bool:
    """Whether a round passes a filter; a round whose dates are unknown passes no filter by date."""
    start = r.start.value or ""
    place = k.places.get(r.city.value) if r.city and r.city.value else None
    return (
        dated(r, where)
        and (where.city is None or (place is not None and place.id == where.city))
        and (where.not_city is None or (place is not None and place.id != where.not_city))
        and (where.city_name is None or (place is not None and k.place_name(place, start).en == where.city_name))
        and (where.country is None or (place is not None and place.country == where.country))
        and (where.outside is None or (place is not None and place.country != where.outside))
        and all(attendance(r, party, k) in CAME for party in where.present)
        and all(stayed_away(r, party, k) for party in where.absent)
        and (where.led_by is None or any(leads(d, where.led_by) for d in r.delegations))
        and (where.not_led_by is None or not may_have_led(r, where.not_led_by, k))
        and (where.statement is None or where.statement == has_statement(r, k))
        and (where.about is None or about(r, where.about, where.among))
        and (where.made is None or made(r, where.made))
        and (where.headless is None or unled(r, where.headless, k))
        and (where.led_as is None or any(holds(d, where.led_as) for d in r.delegations))
        and (where.venue is None or housed(r, where.venue, k))
        and on_weekday(r, where)
        and lasted(r, where)
    )


def housed(r: Round, venue: str, k: Knowledge) -> bool:
    """Whether a round was held in a building of this name, if only on one of its days."""
    from astana_cli.answers.venues import named_so

    return bool(named_so(r, venue, k))


def on_weekday(r: Round, where: Filter) -> bool:
    """Whether a round passes the part of a filter that is about days of the week; without whole dates it does not."""
    if where.weekday is None and where.closed_on is None and where.held_on is None:
        return True
    held = weekdays(r.start.value, r.end.value)
    return bool(held) and (
        where.weekday in (None, held[0])
        and where.closed_on in (None, held[-1])
        and (where.held_on is None or where.held_on in held)
    )


def lasted(r: Round, where: Filter) -> bool:
    """Whether a round passes the part of a filter that is about its length; one without whole dates passes none."""
    if where.days is None and where.longer_than is None and where.shorter_than is None:
        return True
    apart = days_between(r.start.value, r.end.value)
    return apart is not None and (
        where.days in (None, apart + 1)
        and (where.longer_than is None or apart + 1 > where.longer_than)
        and (where.shorter_than is None or apart + 1 < where.shorter_than)
    )


def dated(meeting: Round | Event, where: Filter) -> bool:
    """Whether a round or an event passes the part of a filter that is about dates; without a date it passes none."""
    start = (meeting.start.value if meeting.start else None) or ""
    end = (meeting.end.value if meeting.end else None) or start
    return (
        (where.year is None or str(where.year) in (start[:4], end[:4]))
        and (where.month is None or f"{where.month:02d}" in (start[5:7], end[5:7]))
        and (where.since is None or (end != "" and end >= where.since))
        and (where.until is None or (start != "" and start[: len(where.until)] <= where.until))
    )


def falls_on(days: list[str], iso: str) -> bool:
    """Whether a day, or a span given by its first and last one, fits a date of any precision (`2017`, `2017-05`,
    `2017-05-04`), or is the span of two days (`2017-01-23/2017-01-24`); `--MM` and `--MM-DD` leave the year open."""
    if "/" in iso:
        return days == iso.split("/")
    if iso.startswith("--"):
        return any(day[5:].startswith(iso[2:]) for day in days)
    if len(iso) == len("2017-05-04") and len(days) == 2:
        return days[0] <= iso <= days[1]
    return any(day.startswith(iso) for day in days)


def attendance(r: Round, party: str, k: Knowledge) -> str:
    """A party's attendance at a round; `not_recorded` where nothing is said of it."""
    d = k.delegation(r, party)
    return d.attendance.value or "not_recorded" if d else "not_recorded"


def came(r: Round, party: str, k: Knowledge) -> bool:
    """Whether a party took part in a round, if only in part or through someone sent in its place."""
    return attendance(r, party, k) in CAME


def stayed_away(r: Round, party: str, k: Knowledge) -> bool:
    """Whether a party is on record as away from a round, or named there by no source; not where it is on record that
    nothing is known."""
    d = k.delegation(r, party)
    return d is None or d.attendance.value in AWAY


def ever_came(party: str, k: Knowledge) -> bool:
    """Whether a party took part in any round."""
    return any(came(r, party, k) for r in k.rounds.values())


def has_statement(r: Round, k: Knowledge) -> bool | None:
    """Whether a joint statement came out of a round; None where nothing is recorded."""
    if any(fact.state == "none" for fact in r.documents):
        return False
    kinds = {k.documents[fact.value].kind for fact in r.documents if fact.value and fact.value in k.documents}
    return True if "joint_statement" in kinds else None


def about(r: Round, topic: str, among: str | None = None) -> bool:
    """Whether agenda or outcomes of a round touch a topic, or the one of the two that is named."""
    listed = r.agenda if among == "agenda" else r.outcomes if among == "outcome" else (*r.agenda, *r.outcomes)
    return any(f.value and topic in f.value.topics for f in listed)


def made(r: Round, topic: str) -> bool:
    """Whether an outcome of a round set something up on a topic."""
    return any(f.value and f.value.kind == "mechanism_created" and topic in f.value.topics for f in r.outcomes)


def leads(d: Delegation, person: str) -> bool:
    """Whether a person is accepted as head of a delegation; where the sources tie, nobody is."""
    return d.head is not None and d.head.value == person and d.head.reason != "sources_disagree"


def may_lead(d: Delegation, person: str) -> bool:
    """Whether some source that was not set aside has a person as head, though that is not what is accepted."""
    if d.head is None or leads(d, person):
        return False
    return d.head.value == person or any(v.value == person and v.rank == "normal" for v in d.head.rivals)


def led_by(d: Delegation, person: str) -> bool:
    """Whether a person led a delegation, or may have."""
    return leads(d, person) or may_lead(d, person)


def may_have_led(r: Round, person: str, k: Knowledge) -> bool:
    """Whether a person led a delegation at a round, or may have: sources disagree, or no head is recorded."""
    return any(led_by(d, person) for d in r.delegations) or headless(r, person, k)


def headless(r: Round, person: str, k: Knowledge) -> bool:
    """Whether the head of a person's own delegation is not recorded at a round at which it came."""
    party = k.people[person].party
    return party is not None and unled(r, party, k)


def unled(r: Round, party: str, k: Knowledge) -> bool:
    """Whether the head of a party's delegation is not recorded at a round at which it came."""
    d = k.delegation(r, party)
    return d is not None and d.attendance.value in CAME and (d.head is None or d.head.value is None)


def holds(d: Delegation, office: str) -> bool:
    """Whether the head of a delegation is on record in an office; where the sources tie, nobody is."""
    return d.head is not None and d.office is not None and d.office.value == office and not _tied(d)


def _tied(d: Delegation) -> bool:
    return any(fact is not None and fact.reason == "sources_disagree" for fact in (d.head, d.office))


def doubtful_rounds(k: Knowledge, person: str, parties: tuple[str, ...] = ()) -> list[int]:
    """The rounds at which a person may have led, sources disagreeing."""
    return [
        r.number
        for r in k.rounds.values()
        if any(may_lead(d, person) and (not parties or d.party in parties) for d in r.delegations)
    ]
