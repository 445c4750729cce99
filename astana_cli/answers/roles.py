"""Answers about the role in which a party came: as guarantor, as observer, as host."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.fields import field
from astana_cli.answers.phrases import accepted, both, listing, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.select import attendance
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Text


def roles(query: Query, k: Knowledge) -> Answer:
    """The role of a party at the rounds; with `check`, whether it came in one of these roles: at which rounds it did,
    where sources disagree, and as what it came otherwise."""
    found = field(query, k)
    if query.check and found.reason == "party_absent":
        return _not_there(query, k, found)
    if not query.check or found.reason:
        return found
    of_each = {party: [x for x in found.records if x.party == party] for party in query.parties}
    held = {_held(query, records) for records in of_each.values()}
    summed = listing(_line(k.name_of(party), records) for party, records in of_each.items())
    return replace(
        found,
        text=found.text if len(query.rounds) == 1 else summed,
        verdict=held.pop() if len(held) == 1 else None,
    )


def _not_there(query: Query, k: Knowledge, refused: Answer) -> Answer:
    """Whether a party came in a role to a round that knows nothing of it: no, where it is on record as away."""
    away = attendance(k.rounds[query.rounds[0]], query.parties[0], k) in AWAY
    text = both(refused.text.en.rstrip("."), refused.text.ar.rstrip("."))
    if away:
        return replace(refused, text=text, status="answered", reason=None, rounds=query.rounds, verdict=False)
    return replace(refused, text=text, status="unknown", reason="unknown_value")


def _held(query: Query, records: list[Record]) -> bool | None:
    """Whether a party came in one of the roles; None where that was only announced, or stands in dispute."""
    if any(_settled(x) and _roles(x) & set(query.check) for x in records):
        return True
    return None if any(_roles(x) & set(query.check) for x in records) else False


def _settled(record: Record) -> bool:
    return record.status == "answered" and record.reason != "announced_only"


def _roles(record: Record) -> set[str]:
    """The roles that a record and its rivals name."""
    return {value["id"] for value in (record.value, *(rival.value for rival in record.rivals)) if "id" in (value or ())}


def _line(name: Text, records: list[Record]) -> Text:
    """`Iran: guarantor at rounds 3, 4, 5; sources disagree at rounds 1, 2`."""
    by_role: dict[Text, list[Record]] = {}
    for x in records:
        what = both("sources disagree", "المصادر مختلفة") if x.status == "disputed" else accepted(x)
        by_role.setdefault(what, []).append(x)
    said = listing([_at(what, found) for what, found in by_role.items()])
    return both(f"{name.en}: {said.en}", f"{name.ar}: {said.ar}")


def _at(what: Text, records: list[Record]) -> Text:
    found = numbers(x.round for x in records if x.round)
    which = both("rounds", "الجولات") if len(records) > 1 else both("round", "الجولة")
    return both(f"{what.en} at {which.en} {found.en}", f"{what.ar} في {which.ar} {found.ar}")
