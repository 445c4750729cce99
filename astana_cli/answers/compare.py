"""Answers that set rounds side by side, and the sequence of all rounds and events."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both, listing, numbers, shown, when_and_where
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import came, selected
from astana_cli.answers.status import status_of
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Event, Round, Text

COMPARED = ("date_start", "date_end", "city", "attendance", "head", "document", "delegations_count")


def compare(query: Query, k: Knowledge) -> Answer:
    """What two or more rounds have in common and where they differ; `detail` and parties narrow it to one field."""
    refused = failing(query, k)
    if refused:
        return refused
    if len(query.rounds) < 2:
        text = both("Which rounds are to be compared? Name two.", "أي جولتين تريد مقارنتهما؟ اذكر رقميهما.")
        return refuse(query, "ambiguous", text, "astana compare 21 22")
    rounds = [k.rounds[n] for n in query.rounds]
    fields = (query.detail,) if query.detail else COMPARED
    records = tuple(
        x
        for r in rounds
        for x in Recorder(k, r).all()
        if x.field in fields and (not query.parties or x.party is None or x.party in query.parties)
        and (not query.parties or x.field == "head" or query.detail)
    )  # fmt: skip
    if query.detail == "head" and len(query.parties) == 1:
        return _one(query, k, rounds, records)
    lines = [
        both(f"Round {r.number}: {when_and_where(k, r).en}", f"الجولة {r.number}: {when_and_where(k, r).ar}")
        for r in rounds
    ]
    return Answer(
        query=query,
        command=command_line(query),
        text=listing([*lines, *_who_came(k, rounds), *_changed(k, rounds)]),
        status=status_of(records),
        records=records,
        rounds=query.rounds,
        view="compare",
    )


def _who_came(k: Knowledge, rounds: list[Round]) -> list[Text]:
    one, two = rounds[0], rounds[-1]
    lines: list[Text] = []
    for here, there in ((one, two), (two, one)):
        alone = [p for p in k.parties if came(here, p, k) and not came(there, p, k)]
        if alone:
            names = listing([k.name_of(p) for p in alone], ", ", "، ")
            lines.append(
                both(
                    f"on record only at round {here.number}: {names.en}",
                    f"حضور مسجل في الجولة {here.number} وحدها: {names.ar}",
                )
            )
    return lines


def _changed(k: Knowledge, rounds: list[Round]) -> list[Text]:
    one, two = rounds[0], rounds[-1]
    lines: list[Text] = []
    for party in k.parties:
        a, b = k.delegation(one, party), k.delegation(two, party)
        first = a.head.value if a and a.head else None
        second = b.head.value if b and b.head else None
        if first and second and first != second:
            name, before, after = k.name_of(party), k.name_of(first), k.name_of(second)
            lines.append(both(f"{name.en}: {before.en}, then {after.en}", f"{name.ar}: {before.ar} ثم {after.ar}"))
    return lines


def _one(query: Query, k: Knowledge, rounds: list[Round], records: tuple[Record, ...]) -> Answer:
    """Whether a delegation's head changed from round to round."""
    party = query.parties[0]
    for r in rounds:
        if not came(r, party, k):
            return failing(Query("head", rounds=(r.number,), parties=(party,)), k) or _unknown(query, k, r)
    found = [next((x for x in records if x.round == r.number and x.field == "head"), None) for r in rounds]
    values = [x.value["id"] if x and isinstance(x.value, dict) and "id" in x.value else None for x in found]
    missing = next((r for r, v in zip(rounds, values, strict=True) if v is None), None)
    if missing:
        return _unknown(query, k, missing)
    changed = len(set(values)) > 1
    name = k.name_of(party)
    word = (
        both("The head changed", "تغيّر رئيس الوفد")
        if changed
        else both("The head did not change", "لم يتغيّر رئيس الوفد")
    )
    each = listing(
        [both(f"round {x.round}: {shown(x).en}", f"الجولة {x.round}: {shown(x).ar}") for x in found if x is not None]
    )
    return Answer(
        query=query,
        command=command_line(query),
        text=both(f"{word.en}. {name.en}, head: {each.en}", f"{word.ar}. {name.ar}، رئيس الوفد: {each.ar}"),
        status=status_of([x for x in found if x]),
        records=tuple(x for x in found if x),
        rounds=query.rounds,
        view="heads",
    )


def _unknown(query: Query, k: Knowledge, r: Round) -> Answer:
    name = k.name_of(query.parties[0])
    text = both(
        f"Round {r.number}: the head of the delegation ({name.en}) is not recorded.",
        f"الجولة {r.number}: رئيس الوفد ({name.ar}) غير مسجل.",
    )
    return refuse(query, "unknown_value", text, f"astana who {r.number}")


def timeline(query: Query, k: Knowledge) -> Answer:
    """Rounds and related events by date."""
    rounds = selected(query, k)
    meetings: list[Round | Event] = [*rounds]
    if not query.rounds and query.where == type(query.where)():
        meetings += k.kb.events
    meetings.sort(key=lambda m: (m.start.value if m.start else None) or "9")
    records = tuple(x for meeting in meetings for x in _row(k, meeting))
    found = numbers(r.number for r in rounds)
    return Answer(
        query=query,
        command=command_line(query),
        text=both(
            f"{len(rounds)} rounds ({found.en}) and {len(meetings) - len(rounds)} related events by date",
            f"{len(rounds)} جولة ({found.ar}) و{len(meetings) - len(rounds)} من الأحداث ذات الصلة بحسب التاريخ",
        ),
        records=records,
        rounds=tuple(r.number for r in rounds),
        view="timeline",
    )


def _row(k: Knowledge, meeting: Round | Event) -> list[Record]:
    """When a meeting opened and closed, and where; each record says whose it is."""
    found = [x for x in Recorder(k, meeting).basics() if x.field in ("date_start", "date_end", "city")]
    return [replace(x, whose=meeting.name) for x in found]
