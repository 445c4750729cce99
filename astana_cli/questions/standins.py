"""Who was there at one round in the place of somebody who stayed away."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Fact
from astana_cli.questions.which import Unfit


def stood_in_at(k: Knowledge, numbers: tuple[int, ...], people: tuple[str, ...]) -> Query | None:
    """Who stood in for somebody at some rounds: who led in his place, or at some of several what is told of his absence
    with who came for him. None where his absences tell it. Raises Unfit where he is not known to have been away from
    one of several."""
    ways = {n: in_his_place(k, n, people) or led_instead(k, (n,), people) for n in numbers}
    if len(numbers) == 1:
        return ways[numbers[0]]
    away = [n for n in numbers if n in k.rounds and any(f.value and f.value.who in people for f in k.rounds[n].missing)]
    if any(ways[n] is None and n not in away for n in numbers):
        raise Unfit
    found = next(filter(None, ways.values()), None)
    return replace(found, rounds=numbers) if found else None


def led_instead(k: Knowledge, numbers: tuple[int, ...], people: tuple[str, ...]) -> Query | None:
    """Who led the delegation of somebody who led it at other rounds, where he is on record as neither head nor absent:
    `who stood in for Pedersen at round 18?`; None where nobody else did, or he had led none before it."""
    r = k.rounds.get(numbers[0]) if len(numbers) == len(people) == 1 else None
    party = k.people[people[0]].party if len(people) == 1 else None
    d = k.delegation(r, party) if r and party else None
    if r is None or d is None or d.head is None or d.head.value is None or party is None:
        return None
    missed = any(f.value and f.value.who in people for f in r.missing)
    named = {d.head.value, *_normal(d.head)}
    before = [other for other in k.rounds.values() if other.number < r.number]
    heads = [o.head for other in before for o in other.delegations if o.head]
    led = any(head.value in people and not _normal(head) for head in heads)
    return Query("head", rounds=numbers, parties=(party,)) if led and not missed and not named & set(people) else None


def _normal(head: Fact[str]) -> list[str | None]:
    """Those who by other sources led, and whom nothing rules out."""
    return [rival.value for rival in head.rivals if rival.rank == "normal"]


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
