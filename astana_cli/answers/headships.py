"""Who was head of which delegation, record by record, and how one says it: what careers and tallies rest on.

A head on whom the sources disagree is no headship of anybody: `left_open` says so, and no count holds it.
"""

from __future__ import annotations

from astana_cli.answers.answer import Record
from astana_cli.answers.people import appearances
from astana_cli.answers.phrases import both, listing, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text


def person_of(x: Record) -> str:
    """The id of whom a record names, "" if it names nobody."""
    return str(x.value["id"]) if isinstance(x.value, dict) and "id" in x.value else ""


def headships(k: Knowledge, who: str, parties: tuple[str, ...] = ()) -> list[Record]:
    """The accepted records in which a person is head; rivals that name somebody else do not matter."""
    return [
        x
        for x in appearances(k, who)
        if x.field == "head"
        and person_of(x) == who
        and x.reason != "sources_disagree"
        and (not parties or x.party in parties)
    ]


def heads_on_record(k: Knowledge, party: str) -> list[Record]:
    """Whoever is on record as head of a party, round by round; rivals stand with the accepted one."""
    found: list[Record] = []
    for r in k.rounds.values():
        d = k.delegation(r, party)
        if d and d.head and d.head.known:
            found += Recorder(k, r, "head").delegation(d)
    return found


def delegations_led(query: Query, k: Knowledge, records: list[Record]) -> Text:
    """Which of the delegations asked about somebody led, and which not: `Russia, not Iran`."""
    led = {x.party: x.whose for x in records if x.party and x.whose}
    others = [p for p in query.parties if p not in led]
    mine = listing(list(led.values()), ", ", "، ")
    if not others:
        return mine
    missing = listing([k.name_of(p) for p in others], ", ", "، ")
    return both(f"{mine.en}, not {missing.en}", f"{mine.ar}، لا {missing.ar}")


def of_all(query: Query, records: list[Record]) -> bool:
    """Whether somebody led each of the delegations asked about."""
    return set(query.parties) <= {x.party for x in records}


def led_none(query: Query, k: Knowledge) -> Text:
    """That a person led no delegation, or not the one asked about."""
    name, whose = k.people[query.people[0]].name, listing([k.name_of(p) for p in query.parties], ", ", "، ")
    if not query.parties:
        return both(
            f"{name.en} is on record as head of no delegation at any round.",
            f"{name.ar}: لا رئاسة وفد مسجلة في أي جولة.",
        )
    return both(
        f"{name.en} is not on record as head of the delegation ({whose.en}) at any round.",
        f"{name.ar}: لا رئاسة مسجلة للوفد ({whose.ar}) في أي جولة.",
    )


def left_open(name: Text, rounds: list[int]) -> list[Text]:
    """That it is open whether somebody led at some rounds; nothing if there is none."""
    if not rounds:
        return []
    found = numbers(rounds)
    return [
        both(
            f"sources disagree on whether {name.en} led at {found.en}",
            f"تختلف المصادر على رئاسة {name.ar} في {found.ar}",
        )
    ]
