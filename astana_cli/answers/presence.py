"""Whether, and in what part, somebody is on record at a round: as head, member, host, or as away.

Was Vershinin at round 16? A record says so, says that he stayed away, or says nothing, which is no proof of absence.
"""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.headships import person_of
from astana_cli.answers.people import appearances, several
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text


def presence(query: Query, k: Knowledge) -> Answer:
    """Whether, and in what part, a person is on record at the rounds named, or at any; `office` asks for the office."""
    refused = failing(query, k)
    if refused:
        return refused
    if len(query.people) != 1:
        return several(query, k, [k.people[p] for p in query.people])
    who = query.people[0]
    name = k.people[who].name
    rounds = {r.number for r in selected(query, k)}
    found = [x for x in appearances(k, who) if x.round in rounds and _of(query, x, who)]
    if not found:
        return _nowhere(query, k, rounds)
    there = sorted({x.round for x in found if x.round and _took_part(x, who)})
    if query.pick and there:
        there = {"first": there[:1], "last": there[-1:]}.get(query.pick, list(dict.fromkeys((there[0], there[-1]))))
        found = [x for x in found if x.round in there]
    if len({x.round for x in found}) > FEW and query.detail is None:
        return _series(query, name, found, there)
    lines = [_part(k, x) for x in found[:8]]
    return tell(
        query,
        both(f"{name.en}: " + "; ".join(t.en for t in lines), f"{name.ar}: " + "؛ ".join(t.ar for t in lines)),
        found,
        rounds=there,
        number=len(there),
        view="person",
        verdict=_was_there(query, set(there), {x.round for x in found}) if query.detail is None else None,
    )


def _nowhere(query: Query, k: Knowledge, rounds: set[int]) -> Answer:
    """That nothing says that a person was there, or in what office; silence is no proof of absence."""
    who = query.people[0]
    name = k.people[who].name
    where = listing([round_label(k, n) for n in sorted(rounds)]) if query.rounds else both("any round", "أي جولة")
    if query.detail == "office" and any(x.round in rounds for x in appearances(k, who)):
        text = both(
            f"No office of {name.en} is recorded at {where.en[0].lower()}{where.en[1:]}.",
            f"لا منصب مسجل لـ{name.ar} في {where.ar}.",
        )
        return refuse(query, "unknown_value", text, f"astana person {who}")
    text = both(
        f"{name.en} is in no delegation on record at {where.en[0].lower()}{where.en[1:]}; "
        "that is no proof of having been away.",
        f"{name.ar}: لا ذكر في أي وفد مسجل في {where.ar}، وليس في ذلك دليل على الغياب.",
    )
    return refuse(query, "unknown_value", text, f"astana person {who}")


FEW = 3
"""Rounds that are told one by one; more are a series."""


def _was_there(query: Query, there: set[int], told: set[int | None]) -> bool | None:
    """Whether a person was at the rounds asked about: at all of them, or on record as away from all."""
    asked = set(query.rounds)
    if not asked or not asked <= told or there & asked not in (asked, set()):
        return None
    return bool(there)


def _series(query: Query, name: Text, found: list[Record], there: list[int]) -> Answer:
    """How many rounds a person was at, and which; those at which the person is on record as away stand apart."""
    rest = [x for x in found if x.round not in there]
    away = numbers(sorted({x.round for x in rest if x.round and x.field == "absent"}))
    open_ones = numbers(sorted({x.round for x in rest if x.round and x.field != "absent"}))
    here = numbers(there)
    en, ar = f"{here.en}", f"{here.ar}"
    if any(x.field == "absent" for x in rest):
        en, ar = f"{en}; away at {away.en}", f"{ar}؛ غياب في {away.ar}"
    if any(x.field != "absent" for x in rest):
        en, ar = f"{en}; sources disagree at {open_ones.en}", f"{ar}؛ تختلف المصادر في {open_ones.ar}"
    return tell(
        query,
        both(
            f"{name.en} is on record at {len(there)} rounds: {en}",
            f"{name.ar}: حضور مسجل في جولات عددها {len(there)}: {ar}",
        ),
        found,
        rounds=there,
        number=len(there),
        view="person",
    )


def _of(query: Query, x: Record, who: str) -> bool:
    if x.field == "head" and person_of(x) != who and x.reason != "sources_disagree":
        return False
    if query.detail != "office":
        return True
    return isinstance(x.value, dict) and (x.field == "office" or "office" in x.value)


def _took_part(x: Record, who: str) -> bool:
    """Whether a record says that a person was there, be it in the place of someone who stayed away."""
    return x.reason != "sources_disagree" and (x.field != "absent" or person_of(x) != who)


def _part(k: Knowledge, x: Record) -> Text:
    from astana_cli.words.labels import FIELDS, label

    what, then = label(FIELDS, x.field), round_label(k, x.round or 0)
    whose = both(f" ({x.whose.en})", f" ({x.whose.ar})") if x.whose else both("", "")
    told = x.field in ("office", "absent", "host_chair") or x.status == "disputed" or "office" in x.value
    value = accepted(x) if told else both("", "")
    return both(
        f"{then.en}: {what.en}{whose.en} {value.en}".rstrip(), f"{then.ar}: {what.ar}{whose.ar} {value.ar}".rstrip()
    )
