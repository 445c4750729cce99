"""How often each head led a delegation, who did most often, and which of two people did more often.

A tie of sources counts for nobody, and may turn a comparison: led 9 times against 8 with two rounds open is no verdict.
"""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.headships import heads_on_record, person_of
from astana_cli.answers.order import nth_best
from astana_cli.answers.people import uncounted
from astana_cli.answers.phrases import both, listing, numbers
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import named
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import unled
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text

Row = tuple[tuple[str, str], int]
"""A person, the party led, and at how many rounds."""
Led = dict[tuple[str, str], list[Record]]
OTHERS = "others"
"""The detail with which the people named are left out: `who led Turkey besides Önal?`."""
COUNTED = both("Counted by the accepted head at each round.", "العدّ بحسب رئيس الوفد المعتمد في كل جولة.")
RANKED = both(
    "Counted by rounds, by the accepted head at each, and not by time in office.",
    "العدّ بالجولات، بحسب رئيس الوفد المعتمد في كل جولة، لا بمدة البقاء في المنصب.",
)
"""What is said where somebody is asked to have led most: the longest-serving head may be another."""


def tally(query: Query, k: Knowledge) -> Answer:
    """How often each head led the delegations asked for; `pick` takes the most frequent (`most`). Of two people, the
    one named first is asked to have led more often (`most`), or less."""
    refused = failing(query, k, present=False)
    if refused:
        return refused
    heard = _heard(query, k)
    led: Led = {}
    for x in heard:
        if x.reason != "sources_disagree":
            led.setdefault((person_of(x), x.party or ""), []).append(x)
    rows = _rows(query, led)
    if not rows:
        return refuse(
            query,
            "unknown_value",
            both("There is no such head.", "لا رئيس وفد كهذا.")
            if query.nth
            else both("No other head is on record.", "لا رئيس وفد آخر في السجل.")
            if query.detail == OTHERS
            else both("No head is on record.", "لا رئيس وفد في السجل."),
            "astana attendance",
        )
    heads = {who for (who, _), _ in rows}
    at = {x.round for found in led.values() for x in found if x.round and person_of(x) in heads}
    open_ones = [x for x in heard if x.reason == "sources_disagree"]
    return tell(
        query,
        _said(query, listing([_line(k, row) for row in rows]), len(heads)),
        tuple(_counted(k, row, led[row[0]]) for row in rows),
        status="answered",
        rounds=tuple(sorted(at)) if query.pick else (),
        number=rows[0][1] if len(rows) == 1 or query.pick else len(heads),
        verdict=_outdone(query, rows, len(open_ones)),
        notes=(
            RANKED if query.pick or (query.people and query.detail != OTHERS) else COUNTED,
            *uncounted({x.round for x in open_ones if x.round}),
            *_unled(query, k),
        ),
        view="tally",
    )


def _said(query: Query, told: Text, count: int) -> Text:
    """What is told of the heads, and of one party, told whole, how many they are: `3 heads on record: ...`."""
    if len(query.parties) != 1 or query.people or query.pick:
        return told
    return both(
        f"{count} head{'s' if count > 1 else ''} on record: {told.en}", f"عدد رؤساء الوفد المسجلين {count}: {told.ar}"
    )


def _unled(query: Query, k: Knowledge) -> tuple[Text, ...]:
    """The rounds to which the one party asked for came and at which no head is on record; nothing if there is none."""
    if len(query.parties) != 1:
        return ()
    pool = [k.rounds[n] for n in query.rounds] or list(k.rounds.values())
    open_ones = [r.number for r in pool if unled(r, query.parties[0], k)]
    if not open_ones:
        return ()
    found = numbers(open_ones)
    return (
        both(
            f"Not counted, because no head is on record though the party came: {found.en}",
            f"لم تُحسب إذ لم يُسجل رئيس الوفد مع حضوره: {found.ar}",
        ),
    )


def _heard(query: Query, k: Knowledge) -> list[Record]:
    """The heads of the parties named, of those to which the people named belong, or of all."""
    own = tuple(dict.fromkeys(p for who in query.people if (p := k.people[who].party)))
    parties = query.parties or own or tuple(k.parties)
    return [x for p in parties for x in heads_on_record(k, p) if not query.rounds or x.round in query.rounds]


def _rows(query: Query, led: Led) -> list[Row]:
    """Who led which party how often, most often first; of these the people named, or all others, or those that are
    picked."""
    rows = sorted(((key, len(found)) for key, found in led.items()), key=lambda row: (-row[1], row[0]))
    if query.detail == OTHERS:
        return [row for row in rows if row[0][0] not in query.people]
    if query.people:
        return [row for row in rows if row[0][0] in query.people]
    if query.pick:
        best = nth_best([count for _, count in rows], query.pick == "most", query.nth)
        return [row for row in rows if row[1] == best]
    return rows


def _counted(k: Knowledge, row: Row, led: list[Record]) -> Record:
    (who, party), count = row
    name = k.name_of(who)
    return Record(
        "heads_count",
        {**named(who, name), "count": count},
        party=party,
        person=who,
        whose=name,
        # one claim a round: the count rests on each of them, and on no more
        claims=tuple(c for x in led for c in x.claims[:1]),
    )


def _line(k: Knowledge, row: Row) -> Text:
    (who, party), count = row
    name, side = k.name_of(who), k.name_of(party)
    return both(
        f"{name.en} ({side.en}): {count} round{'s' if count > 1 else ''}",
        f"{name.ar} ({side.ar}): عدد الجولات {count}",
    )


def _outdone(query: Query, rows: list[Row], open_ones: int) -> bool | None:
    """Whether the first of two people led more often than the second, or less; None if rounds on whose head sources
    disagree may turn it."""
    led = [sum(count for (who, _), count in rows if who == person) for person in query.people]
    if query.detail == OTHERS or len(led) != BOTH or not all(led) or not query.pick:
        return None
    ahead = led[0] - led[1] if query.pick == "most" else led[1] - led[0]
    return ahead > 0 if not open_ones or abs(ahead) > open_ones else None


BOTH = 2
