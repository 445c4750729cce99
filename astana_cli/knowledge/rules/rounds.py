"""Whether the rounds are whole: days in their order, a city with a name on the day, each party spoken of.

A round that closes before it opens is a fault, and one that says nothing of Iran.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from astana_cli.knowledge.index import covers
from astana_cli.knowledge.model import CORE, Round
from astana_cli.knowledge.rules.fault import Base, Fault, twice


def dates_are_in_order(base: Base) -> Iterator[Fault]:
    """Days exist, a meeting ends after it starts, rounds follow each other, events and documents too."""
    for path, field, _, fact in base.found:
        if field in DATES:
            for value in (fact.value, *(rival.value for rival in fact.rivals)):
                if isinstance(value, str) and not _is_day(value):
                    yield Fault(path, f"no such day: {value}")
    for index, meeting in enumerate(base.kb.rounds):
        yield from _in_order(f"$.rounds[{index}]", meeting.start.value, meeting.end.value)
    for index, event in enumerate(base.kb.events):
        if event.start and event.end:
            yield from _in_order(f"$.events[{index}]", event.start.value, event.end.value)
    for index, (one, two) in enumerate(zip(base.kb.rounds, base.kb.rounds[1:], strict=False)):
        if two.number != one.number + 1:
            yield Fault(f"$.rounds[{index + 1}]", f"round {two.number} follows round {one.number}")
        yield from _in_order(f"$.rounds[{index + 1}].start", one.end.value, two.start.value)


DATES = frozenset({"start", "end", "announced_start", "announced_end", "issued", "in_force"})


def _in_order(place: str, one: str | None, two: str | None) -> Iterator[Fault]:
    if one and two and two < one:
        yield Fault(place, f"{two} comes before {one}")


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return True


def places_have_a_name_on_the_day(base: Base) -> Iterator[Fault]:
    """The city of a round has exactly one name at its start."""
    for index, meeting in enumerate(base.kb.rounds):
        if meeting.city is None or not meeting.city.value or not meeting.start.value:
            continue
        place = next((p for p in base.kb.places if p.id == meeting.city.value), None)
        names = [n for n in place.names if covers(n, meeting.start.value)] if place else []
        if place and len(names) != 1:
            yield Fault(f"$.rounds[{index}].city", f"{place.id} has {len(names)} names on {meeting.start.value}")


def delegations_are_complete(base: Base) -> Iterator[Fault]:
    """Every round says something of each party that belongs to the process, and of each party only once."""
    for index, meeting in enumerate(base.kb.rounds):
        place = f"$.rounds[{index}].delegations"
        there = [d.party for d in meeting.delegations]
        yield from (Fault(place, fault.message) for fault in twice("party", there))
        for party in CORE:
            if party not in there:
                yield Fault(place, f"nothing said of {party}")
        yield from _heads_are_said(place, meeting)


def _heads_are_said(place: str, meeting: Round) -> Iterator[Fault]:
    for number, delegation in enumerate(meeting.delegations):
        came = delegation.attendance.value in ("present", "partial", "represented")
        hosts = delegation.role is not None and delegation.role.value == "host"
        if delegation.head is None and came and not hosts:
            yield Fault(f"{place}[{number}]", f"{delegation.party} came, and nothing is said of its head")
