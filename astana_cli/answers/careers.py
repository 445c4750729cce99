"""Answers about people over the rounds: what they led and when, who came before and after, who led most often."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record, Suggestion
from astana_cli.answers.command import command_line
from astana_cli.answers.order import nth_best
from astana_cli.answers.people import appearances, doubts, several, uncounted
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label, spoken
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, named
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import doubtful_rounds, selected
from astana_cli.answers.tell import status_of, tell
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
    if query.detail in ("successor", "predecessor"):
        return _neighbour(query, k)
    if query.detail == "neighbours":
        return _neighbours(query, k)
    who = query.people[0]
    name = k.people[who].name
    led = _led(k, who, query.parties)
    if query.rounds or query.detail == "led":
        return _whether(query, k, led)
    records = [x for x in led if x.round]
    doubtful = doubtful_rounds(k, who, query.parties) if not records else []
    if doubtful:
        return _whether(replace(query, rounds=tuple(doubtful), detail="led", pick=None), k, led)
    if not records:
        text = _led_none(query, k)
        return refuse(query, "premise_false", text, f"astana person {who}", records=tuple(appearances(k, who)))
    if query.pick:
        records = (
            records[:1]
            if query.pick == "first"
            else records[-1:]
            if query.pick == "last"
            else [records[0], records[-1]]
        )
    found = tuple(dict.fromkeys(x.round for x in records if x.round))
    open_ones = [] if query.pick else _open_ones(query, k)
    shown = sorted((*records, *open_ones), key=lambda x: x.round or 0)
    return tell(
        query,
        listing([_sentence(query, k, name, found), *_open(name, [x.round for x in open_ones if x.round])]),
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


def _led(k: Knowledge, who: str, parties: tuple[str, ...] = ()) -> list[Record]:
    """The accepted records in which a person is head; rivals that name somebody else do not matter."""
    return [
        x
        for x in appearances(k, who)
        if x.field == "head"
        and _id(x) == who
        and x.reason != "sources_disagree"
        and (not parties or x.party in parties)
    ]


def _sentence(query: Query, k: Knowledge, name: Text, found: tuple[int, ...]) -> Text:
    if query.pick in ("first", "last") and len(found) == 1:
        then, word = round_label(k, found[0]), both("first", "أول") if query.pick == "first" else both("last", "آخر")
        return both(
            f"{name.en} {word.en} led a delegation at {then.en[0].lower()}{then.en[1:]}",
            f"{name.ar}: {word.ar} رئاسة وفد مسجلة في {then.ar}",
        )
    listed = numbers(found)
    plural = "s" if len(found) > 1 else ""
    if len(query.parties) > 1 and not query.pick:
        whose = _whose(query, k, [x for x in _led(k, query.people[0], query.parties) if x.round])
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


def _whose(query: Query, k: Knowledge, records: list[Record]) -> Text:
    """Which of the delegations asked about somebody led, and which not: `Russia, not Iran`."""
    led = {x.party: x.whose for x in records if x.party and x.whose}
    others = [p for p in query.parties if p not in led]
    mine = listing(list(led.values()), ", ", "، ")
    if not others:
        return mine
    missing = listing([k.name_of(p) for p in others], ", ", "، ")
    return both(f"{mine.en}, not {missing.en}", f"{mine.ar}، لا {missing.ar}")


def _of_all(query: Query, records: list[Record]) -> bool:
    """Whether somebody led each of the delegations asked about."""
    return set(query.parties) <= {x.party for x in records}


def _whether(query: Query, k: Knowledge, led: list[Record]) -> Answer:
    name = k.people[query.people[0]].name
    rounds = [r.number for r in selected(query, k)]
    here = [x for x in led if x.round in rounds]
    if not (query.rounds or here or doubtful_rounds(k, query.people[0], query.parties)):
        return _never(query, k)
    elsewhere = [x for x in _led(k, query.people[0]) if x.round in rounds and x not in here] if query.parties else []
    doubtful = doubtful_rounds(k, query.people[0], query.parties)
    others = _heads_instead(query, k, [n for n in rounds if n in doubtful or not here])
    lines = [_at_one(query, k, n, [x for x in here if x.round == n], elsewhere, doubtful) for n in rounds]
    if len(rounds) > FEW:
        lines = [_at_several(query, k, rounds, here), *_open(name, [n for n in rounds if n in doubtful])]
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
        verdict=True if len(rounds) > FEW and {x.round for x in here} == set(rounds) and _of_all(query, here) else None,
    )


def _led_none(query: Query, k: Knowledge) -> Text:
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


def _never(query: Query, k: Knowledge) -> Answer:
    """That a person led at no round at all."""
    said = _led_none(query, k)
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
        who, whose = accepted(mine[0]), _whose(query, k, mine)
        if not _of_all(query, mine):
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
    asked = _whose(query, k, here) if here else listing([k.name_of(p) for p in query.parties], ", ", "، ")
    of_en, of_ar = (f"the delegation ({asked.en})", f"الوفد ({asked.ar})") if query.parties else ("a delegation", "وفد")
    listed = both(f": {numbers(found).en}", f": {numbers(found).ar}") if found else both("", "")
    return both(
        f"{name.en} led {of_en} at {len(found)} of the {len(rounds)} rounds asked about{listed.en}",
        f"{name.ar}: رئاسة {of_ar} في {len(found)} من الجولات المسؤول عنها وعددها {len(rounds)}{listed.ar}",
    )


def _open(name: Text, rounds: list[int]) -> list[Text]:
    if not rounds:
        return []
    found = numbers(rounds)
    return [
        both(
            f"sources disagree on whether {name.en} led at {found.en}",
            f"تختلف المصادر على رئاسة {name.ar} في {found.ar}",
        )
    ]


def _heads_instead(query: Query, k: Knowledge, rounds: list[int]) -> list[Record]:
    party = query.parties or ((k.people[query.people[0]].party or "",))
    return [
        x
        for number in rounds
        for d in k.rounds[number].delegations
        if d.party in party
        for x in Recorder(k, k.rounds[number], "head").delegation(d)
    ]


def _neighbour(query: Query, k: Knowledge) -> Answer:
    """Who led the same delegation right before the person's first round, or right after the last."""
    who = query.people[0]
    name = k.people[who].name
    after = query.detail == "successor"
    led = [x for x in _led(k, who, query.parties) if x.round]
    parties = list(dict.fromkeys(x.party for x in led))
    if len(parties) != 1 or parties[0] is None:
        return refuse(
            query,
            "premise_false",
            both(f"{name.en} is on record as head of no one delegation.", f"{name.ar}: لا رئاسة مسجلة لوفد بعينه."),
            f"astana person {who}",
        )
    party = parties[0]
    rows = [(x.round or 0, x) for x in _heads_of(k, party)]
    mine = [x.round or 0 for x in led]
    edge = max(mine) if after else min(mine)
    beyond = [(n, x) for n, x in rows if (n > edge if after else n < edge)]
    side = k.name_of(party)
    if not beyond:
        word = both("after", "بعد") if after else both("before", "قبل")
        text = both(
            f"No other head of the delegation ({side.en}) is on record {word.en} {name.en}.",
            f"لا يذكر السجل رئيسًا آخر للوفد ({side.ar}) {word.ar} {name.ar}.",
        )
        return refuse(query, "unknown_value", text, f"astana person {who}", f"astana party {party}")
    number, x = beyond[0] if after else beyond[-1]
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


def _neighbours(query: Query, k: Knowledge) -> Answer:
    """Who led the same delegation before the person and who did after; where there was but one of them, that."""
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


def _id(x: Record) -> str:
    return str(x.value["id"]) if isinstance(x.value, dict) and "id" in x.value else ""


def _heads_of(k: Knowledge, party: str) -> list[Record]:
    found: list[Record] = []
    for r in k.rounds.values():
        d = k.delegation(r, party)
        if d and d.head and d.head.known:
            found += Recorder(k, r, "head").delegation(d)
    return found


def tally(query: Query, k: Knowledge) -> Answer:
    """How often each head led the delegations asked for; `pick` takes the most frequent (`most`). Of two people, the
    one named first is asked to have led more often (`most`), or less."""
    refused = failing(query, k, present=False)
    if refused:
        return refused
    own = tuple(dict.fromkeys(p for who in query.people if (p := k.people[who].party)))
    parties = query.parties or own or tuple(p for p in k.parties)
    heard = [x for p in parties for x in _heads_of(k, p) if not query.rounds or x.round in query.rounds]
    records = [x for x in heard if x.reason != "sources_disagree"]
    led: dict[tuple[str, str | None], list[Record]] = {}
    for x in records:
        led.setdefault((_id(x), x.party), []).append(x)
    counted = Counter({key: len(found) for key, found in led.items()})
    rows = sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    if query.people:
        rows = [row for row in rows if row[0][0] in query.people]
    elif query.pick:
        best = nth_best(counted.values(), query.pick == "most", query.nth)
        rows = [row for row in rows if row[1] == best]
    if not rows:
        return refuse(
            query,
            "unknown_value",
            both("There is no such head.", "لا رئيس وفد كهذا.")
            if query.nth
            else both("No head is on record.", "لا رئيس وفد في السجل."),
            "astana attendance",
        )
    made = tuple(
        Record(
            "heads_count",
            {**named(who, k.name_of(who)), "count": count},
            party=party,
            person=who,
            whose=k.name_of(who),
            claims=tuple(c for x in led[who, party] for c in x.claims[:1]),
        )
        for (who, party), count in rows
    )
    lines = [
        both(
            f"{k.name_of(who).en} ({k.name_of(party or '').en}): {count} round{'s' if count > 1 else ''}",
            f"{k.name_of(who).ar} ({k.name_of(party or '').ar}): عدد الجولات {count}",
        )
        for (who, party), count in rows
    ]
    heads = {who for (who, _), _ in rows}
    return tell(
        query,
        listing(lines),
        made,
        status="answered",
        rounds=tuple(sorted({x.round for x in records if x.round and _id(x) in heads})) if query.pick else (),
        number=rows[0][1] if len(rows) == 1 or query.pick else len(heads),
        verdict=_outdone(query, rows, sum(x.reason == "sources_disagree" for x in heard)),
        notes=(
            both("Counted by the accepted head at each round.", "العدّ بحسب رئيس الوفد المعتمد في كل جولة."),
            *uncounted({x.round for x in heard if x.round and x.reason == "sources_disagree"}),
        ),
        view="tally",
    )


def _outdone(query: Query, rows: list[tuple[tuple[str, str | None], int]], open_ones: int) -> bool | None:
    """Whether the first of two people led more often than the second, or less; None if rounds on whose head sources
    disagree may turn it."""
    led = [sum(count for (who, _), count in rows if who == person) for person in query.people]
    if len(led) != BOTH or not all(led) or not query.pick:
        return None
    ahead = led[0] - led[1] if query.pick == "most" else led[1] - led[0]
    return ahead > 0 if not open_ones or abs(ahead) > open_ones else None


BOTH = 2


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
    if x.field == "head" and _id(x) != who and x.reason != "sources_disagree":
        return False
    if query.detail != "office":
        return True
    return isinstance(x.value, dict) and (x.field == "office" or "office" in x.value)


def _took_part(x: Record, who: str) -> bool:
    """Whether a record says that a person was there, be it in the place of someone who stayed away."""
    return x.reason != "sources_disagree" and (x.field != "absent" or _id(x) != who)


def _part(k: Knowledge, x: Record) -> Text:
    from astana_cli.words.labels import FIELDS, label

    what, then = label(FIELDS, x.field), round_label(k, x.round or 0)
    whose = both(f" ({x.whose.en})", f" ({x.whose.ar})") if x.whose else both("", "")
    told = x.field in ("office", "absent", "host_chair") or x.status == "disputed" or "office" in x.value
    value = accepted(x) if told else both("", "")
    return both(
        f"{then.en}: {what.en}{whose.en} {value.en}".rstrip(), f"{then.ar}: {what.ar}{whose.ar} {value.ar}".rstrip()
    )
