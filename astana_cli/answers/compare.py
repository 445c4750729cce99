"""Answers that set rounds side by side, and the sequence of all rounds and events."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.heads import absent
from astana_cli.answers.phrases import accepted, both, listing, numbers, when_and_where
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import came, dated, selected
from astana_cli.answers.tell import tell
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
        return refuse(query, "ambiguous", text, f"astana compare {k.last - 1} {k.last}")
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
    return tell(
        query,
        listing([*lines, *_who_came(query, k, rounds), *_changed(query, k, rounds)]),
        records,
        rounds=query.rounds,
        view="compare",
    )


def _who_came(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    one, two = rounds[0], rounds[-1]
    lines: list[Text] = []
    for here, there in ((one, two), (two, one)):
        alone = [p for p in query.parties or k.parties if came(here, p, k) and not came(there, p, k)]
        if alone:
            names = listing([k.name_of(p) for p in alone], ", ", "، ")
            lines.append(
                both(
                    f"on record only at round {here.number}: {names.en}",
                    f"حضور مسجل في الجولة {here.number} وحدها: {names.ar}",
                )
            )
    return lines


def _changed(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Whose heads differ; on a tie that cannot be told, and both readings are named."""
    one, two = rounds[0], rounds[-1]
    lines: list[Text] = []
    for party in query.parties or k.parties:
        first, second = _head(k, one, party), _head(k, two, party)
        if first and second and first.value != second.value:
            name, before, after = k.name_of(party), accepted(first), accepted(second)
            lines.append(both(f"{name.en}: {before.en}, then {after.en}", f"{name.ar}: {before.ar} ثم {after.ar}"))
    return lines


def _head(k: Knowledge, r: Round, party: str) -> Record | None:
    d = k.delegation(r, party)
    found = Recorder(k, r).delegation(d) if d else ()
    return next((x for x in found if x.field == "head" and x.value is not None), None)


def _one(query: Query, k: Knowledge, rounds: list[Round], records: tuple[Record, ...]) -> Answer:
    """Whether a delegation's head changed from round to round."""
    party = query.parties[0]
    for r in rounds:
        if not came(r, party, k):
            return absent(query, k, r, party)
        if _head(k, r, party) is None:
            return _unknown(query, k, r)
    found = [x for x in records if x.value is not None]
    name = k.name_of(party)
    if any(x.reason == "sources_disagree" for x in found):
        word = both("Sources disagree", "المصادر مختلفة")
    elif len({x.value.get("id") for x in found}) > 1:
        word = both("The head changed", "تغيّر رئيس الوفد")
    else:
        word = both("The head did not change", "لم يتغيّر رئيس الوفد")
    each = listing(both(f"round {x.round}: {accepted(x).en}", f"الجولة {x.round}: {accepted(x).ar}") for x in found)
    return tell(
        query,
        both(f"{word.en}. {name.en}, head: {each.en}", f"{word.ar}. {name.ar}، رئيس الوفد: {each.ar}"),
        found,
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
    beside = [] if query.rounds else [e for e in k.kb.events if dated(e, query.where)]
    meetings: list[Round | Event] = [*rounds, *beside]
    meetings.sort(key=lambda m: (m.start.value if m.start else None) or "9")
    records = tuple(x for meeting in meetings for x in _row(k, meeting))
    found = numbers(r.number for r in rounds)
    noun, events = "round" if len(rounds) == 1 else "rounds", "event" if len(beside) == 1 else "events"
    more = both(f" and {len(beside)} related {events}", f" و{len(beside)} من الأحداث ذات الصلة")
    if query.rounds:
        more = both("", "")
    return tell(
        query,
        both(
            f"{len(rounds)} {noun} ({found.en}){more.en} by date",
            f"الجولات {len(rounds)} ({found.ar}){more.ar} بحسب التاريخ",
        ),
        records,
        status="answered",
        rounds=(r.number for r in rounds),
        view="timeline",
    )


def _row(k: Knowledge, meeting: Round | Event) -> list[Record]:
    """When a meeting opened and closed, and where; each record says whose it is."""
    found = Recorder(k, meeting, "date_start", "date_end", "city").basics()
    return [replace(x, whose=meeting.name) for x in found]
