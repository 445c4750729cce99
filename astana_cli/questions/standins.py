"""Who was there at one round in the place of somebody who stayed away."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge


def in_his_place(k: Knowledge, number: int, people: tuple[str, ...]) -> Query | None:
    """Who led the delegation of somebody who stayed away, where no record of his absence says who came for him."""
    r = k.rounds.get(number)
    away = [f.value for f in r.missing if f.value and f.value.who in people] if r else []
    if r is None or len(people) != 1 or not away or any(m.represented_by for m in away):
        return None
    party = k.people[people[0]].party
    d = k.delegation(r, party) if party else None
    led = d is not None and d.head is not None and d.head.value not in (None, people[0])
    return Query("head", rounds=(number,), parties=(party,)) if led and party else None
