"""Whether somebody led a delegation at the rounds that are asked about: yes, no, or that the sources disagree.

Did Lavrentiev lead Iran at round 22? "No: Alexander Lavrentiev led another delegation (Russia, not Iran)".
"""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record, Suggestion
from astana_cli.answers.headships import delegations_led, headships, led_none, left_open, of_all
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label, spoken
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.select import doubtful_rounds, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text


def whether_led(query: Query, k: Knowledge) -> Answer:
    """Whether a person led at the rounds named, or at any; who did is told where the person did not."""
    name = k.people[query.people[0]].name
    rounds = [r.number for r in selected(query, k)]
    here = [x for x in headships(k, query.people[0], query.parties) if x.round in rounds]
    if not (query.rounds or here or doubtful_rounds(k, query.people[0], query.parties)):
        return _never(query, k)
    elsewhere = (
        [x for x in headships(k, query.people[0]) if x.round in rounds and x not in here] if query.parties else []
    )
    doubtful = doubtful_rounds(k, query.people[0], query.parties)
    others = _heads_instead(query, k, [n for n in rounds if n in doubtful or not here])
    lines = [_at_one(query, k, n, [x for x in here if x.round == n], elsewhere, doubtful) for n in rounds]
    if len(rounds) > FEW:
        lines = [_at_several(query, k, rounds, here), *left_open(name, [n for n in rounds if n in doubtful])]
    instead = [
        both(f"{x.whose.en if x.whose else ''}: {accepted(x).en}", f"{x.whose.ar if x.whose else ''}: {accepted(x).ar}")
        for x in others
    ]
    found = (*here, *elsewhere, *others)
    return tell(
        query,
        listing([*lines, *(instead if len(rounds) <= FEW else [])]),
        found,
        status=status_of(found) if found else "answered",
        rounds=(x.round for x in here if x.round),
        number=len({x.round for x in here}) if len(rounds) > FEW else None,
        view="person",
        verdict=True if len(rounds) > FEW and {x.round for x in here} == set(rounds) and of_all(query, here) else None,
    )


def _never(query: Query, k: Knowledge) -> Answer:
    """That a person led at no round at all."""
    said = led_none(query, k)
    return tell(
        query,
        spoken(both(said.en.rstrip("."), said.ar.rstrip(".")), yes=False),
        status="answered",
        suggestions=(Suggestion(f"astana person {query.people[0]}"),),
        view="person",
    )


FEW = 3
"""Rounds that are answered one by one; more are summed up."""


def _at_one(
    query: Query, k: Knowledge, number: int, mine: list[Record], elsewhere: list[Record], doubtful: list[int]
) -> Text:
    """Whether a person led at one round: yes, no, no but another delegation, or that sources disagree."""
    name, then = k.people[query.people[0]].name, round_label(k, number)
    asked = listing([k.name_of(p) for p in query.parties], ", ", "، ")
    if mine:
        who, whose = accepted(mine[0]), delegations_led(query, k, mine)
        if not of_all(query, mine):
            return both(
                f"{who.en} led the delegation ({whose.en}) at {then.en}",
                f"{who.ar} – رئاسة الوفد ({whose.ar}) في {then.ar}",
            )
        return both(
            f"Yes: {who.en} led the delegation ({whose.en}) at {then.en}",
            f"نعم: {who.ar} – رئاسة الوفد ({whose.ar}) في {then.ar}",
        )
    if number in doubtful:
        return both(
            f"Sources disagree on whether {name.en} led a delegation at {then.en}",
            f"تختلف المصادر على رئاسة {name.ar} لوفد في {then.ar}",
        )
    others = [x.whose for x in elsewhere if x.whose and x.round == number]
    if others:
        other = listing(others, ", ", "، ")
        return both(
            f"No: {name.en} led another delegation ({other.en}, not {asked.en}) at {then.en}",
            f"لا: {name.ar} – رئاسة وفد آخر ({other.ar}، لا {asked.ar}) في {then.ar}",
        )
    if query.parties:
        return both(
            f"No: {name.en} is not on record as head of the delegation ({asked.en}) at {then.en}",
            f"لا: {name.ar} – لا رئاسة مسجلة للوفد ({asked.ar}) في {then.ar}",
        )
    return both(
        f"No: {name.en} is not on record as head of a delegation at {then.en}",
        f"لا: {name.ar} – لا رئاسة وفد مسجلة في {then.ar}",
    )


def _at_several(query: Query, k: Knowledge, rounds: list[int], here: list[Record]) -> Text:
    name, found = k.people[query.people[0]].name, list(dict.fromkeys(x.round for x in here if x.round))
    asked = delegations_led(query, k, here) if here else listing([k.name_of(p) for p in query.parties], ", ", "، ")
    of_en, of_ar = (f"the delegation ({asked.en})", f"الوفد ({asked.ar})") if query.parties else ("a delegation", "وفد")
    listed = both(f": {numbers(found).en}", f": {numbers(found).ar}") if found else both("", "")
    return both(
        f"{name.en} led {of_en} at {len(found)} of the {len(rounds)} rounds asked about{listed.en}",
        f"{name.ar}: رئاسة {of_ar} في {len(found)} من الجولات المسؤول عنها وعددها {len(rounds)}{listed.ar}",
    )


def _heads_instead(query: Query, k: Knowledge, rounds: list[int]) -> list[Record]:
    party = query.parties or ((k.people[query.people[0]].party or "",))
    return [
        x
        for number in rounds
        for d in k.rounds[number].delegations
        if d.party in party
        for x in Recorder(k, k.rounds[number], "head").delegation(d)
    ]
