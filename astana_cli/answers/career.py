"""At which rounds somebody led a delegation, the first of them and the last.

"Which was the last round that Lavrentiev led?" is answered here; whether he led at the rounds that are named by
`led_at`, who came before him and after by `succession`, and each of these is opened where it is asked for.
"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record, Suggestion
from astana_cli.answers.headships import delegations_led, headships, led_none, left_open
from astana_cli.answers.people import appearances, doubts, several
from astana_cli.answers.phrases import both, dated, listing, round_label
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import doubtful_rounds
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text


def career(query: Query, k: Knowledge) -> Answer:
    """The rounds at which a person led a delegation; `pick` takes the first or the last; `detail` asks who came before
    (`predecessor`), after (`successor`) or both (`neighbours`), or whether the person led at the rounds named
    (`led`)."""
    refused = failing(query, k, present=False)
    if refused:
        return refused
    if len(query.people) != 1:
        return several(query, k, [k.people[p] for p in query.people])
    if query.detail in ("successor", "predecessor", "neighbours"):
        from astana_cli.answers.succession import neighbours

        return neighbours(query, k)
    who = query.people[0]
    records = [x for x in headships(k, who, query.parties) if x.round]
    doubtful = doubtful_rounds(k, who, query.parties) if not records else []
    if query.rounds or query.detail == "led" or doubtful:
        from astana_cli.answers.led_at import whether_led

        named = query.rounds or query.detail == "led"
        return whether_led(query if named else replace(query, rounds=tuple(doubtful), detail="led", pick=None), k)
    if not records:
        text = led_none(query, k)
        return refuse(query, "premise_false", text, f"astana person {who}", records=tuple(appearances(k, who)))
    return _list_of(query, k, _picked(query, records))


def _picked(query: Query, records: list[Record]) -> list[Record]:
    """The first or the last of the headships, or both."""
    if not query.pick:
        return records
    return {"first": records[:1], "last": records[-1:]}.get(query.pick, [records[0], records[-1]])


def _list_of(query: Query, k: Knowledge, records: list[Record]) -> Answer:
    """The rounds of a career, and those that are left open, which are shown beside them and not counted."""
    who = query.people[0]
    name = k.people[who].name
    found = tuple(dict.fromkeys(x.round for x in records if x.round))
    open_ones = [] if query.pick else _open_ones(query, k)
    shown = sorted((*records, *open_ones), key=lambda x: x.round or 0)
    return tell(
        query,
        listing([_sentence(query, k, name, found), *left_open(name, [x.round for x in open_ones if x.round])]),
        shown,
        rounds=found,
        number=len(found),
        notes=doubts(k, who, query.parties),
        suggestions=(Suggestion(f"astana person {who}"),),
        view="person",
    )


def _open_ones(query: Query, k: Knowledge) -> list[Record]:
    """The heads on whom sources disagree where a person may have led."""
    who = query.people[0]
    doubtful = doubtful_rounds(k, who, query.parties)
    heads = [x for x in appearances(k, who) if x.field == "head" and x.round in doubtful]
    return [x for x in heads if not query.parties or x.party in query.parties]


def _sentence(query: Query, k: Knowledge, name: Text, found: tuple[int, ...]) -> Text:
    if query.pick in ("first", "last") and len(found) == 1:
        then, word = round_label(k, found[0]), both("first", "أول") if query.pick == "first" else both("last", "آخر")
        return both(
            f"{name.en} {word.en} led a delegation at {then.en[0].lower()}{then.en[1:]}",
            f"{name.ar}: {word.ar} رئاسة وفد مسجلة في {then.ar}",
        )
    listed = dated(k, found)
    plural = "s" if len(found) > 1 else ""
    if len(query.parties) > 1 and not query.pick:
        whose = delegations_led(query, k, [x for x in headships(k, query.people[0], query.parties) if x.round])
        return both(
            f"{name.en} led the delegation ({whose.en}) at {len(found)} round{plural}: {listed.en}",
            f"{name.ar}: رئاسة الوفد ({whose.ar}) في جولات عددها {len(found)}: {listed.ar}",
        )
    if query.pick == "both":
        first, last = round_label(k, found[0]), round_label(k, found[-1])
        return both(
            f"{name.en} led a delegation first at {first.en} and last at {last.en}",
            f"{name.ar}: أول رئاسة وفد مسجلة في {first.ar}، وآخرها في {last.ar}",
        )
    return both(
        f"{name.en} led a delegation at {len(found)} round{plural}: {listed.en}",
        f"{name.ar}: رئاسة وفد في جولات عددها {len(found)}: {listed.ar}",
    )
