"""Who led a delegation before somebody and who did after: the predecessor, the successor, or both.

What counts is the head at the last round before the person's first one, and at the first after the last one: whoever
led in between is neither.
"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.headships import heads_on_record, headships
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge


def neighbours(query: Query, k: Knowledge) -> Answer:
    """Who led the same delegation before the person and who did after; where there was but one of them, that;
    of both only the one that `detail` asks for (`predecessor`, `successor`)."""
    if query.detail != "neighbours":
        return _neighbour(query, k)
    found = [_neighbour(replace(query, detail=detail), k) for detail in ("predecessor", "successor")]
    told = [a for a in found if not a.reason]
    if not told:
        return replace(found[0], query=query, command=command_line(query))
    records = tuple(x for a in told for x in a.records)
    return tell(
        query,
        listing([both(a.text.en.rstrip("."), a.text.ar.rstrip(".")) for a in found], ". ", ". "),
        records,
        rounds=(n for a in told for n in a.rounds),
        view="person",
    )


def _neighbour(query: Query, k: Knowledge) -> Answer:
    """Who led the same delegation right before the person's first round, or right after the last."""
    who = query.people[0]
    name = k.people[who].name
    after = query.detail == "successor"
    led = [x for x in headships(k, who, query.parties) if x.round]
    parties = list(dict.fromkeys(x.party for x in led))
    if len(parties) != 1 or parties[0] is None:
        return refuse(
            query,
            "premise_false",
            both(f"{name.en} is on record as head of no one delegation.", f"{name.ar}: لا رئاسة مسجلة لوفد بعينه."),
            f"astana person {who}",
        )
    party = parties[0]
    rows = heads_on_record(k, party)
    mine = [x.round or 0 for x in led]
    edge = max(mine) if after else min(mine)
    beyond = [x for x in rows if x.round and (x.round > edge if after else x.round < edge)]
    if not beyond:
        side = k.name_of(party)
        word = both("after", "بعد") if after else both("before", "قبل")
        text = both(
            f"No other head of the delegation ({side.en}) is on record {word.en} {name.en}.",
            f"لا يذكر السجل رئيسًا آخر للوفد ({side.ar}) {word.ar} {name.ar}.",
        )
        return refuse(query, "unknown_value", text, f"astana person {who}", f"astana party {party}")
    return _beside(query, k, edge, beyond[0] if after else beyond[-1])


def _beside(query: Query, k: Knowledge, edge: int, x: Record) -> Answer:
    """Tell of the head at the round next to the person's first or last one (`edge`)."""
    name, side = k.people[query.people[0]].name, k.name_of(x.party or "")
    after = query.detail == "successor"
    number = x.round or 0
    then, found = round_label(k, number), accepted(x)
    word = both("After", "بعد") if after else both("Before", "قبل")
    edge_en = f"{name.en} ({'last' if after else 'first'} at round {edge})"
    return tell(
        query,
        both(
            f"{word.en} {edge_en}, {found.en} led the delegation ({side.en}): {then.en}",
            f"{word.ar} {name.ar} (الجولة {edge})، رئيس الوفد ({side.ar}): {found.ar}، {then.ar}",
        ),
        (x,),
        rounds=(number,),
        view="person",
    )
