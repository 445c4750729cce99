"""Answers that set rounds side by side, and the sequence of all rounds and events."""

from __future__ import annotations

from collections.abc import Iterable

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
    changed = [] if query.detail == "attendance" else _changed(query, k, rounds)
    if query.detail == "head":
        changed += _kept(query, k, rounds)
    return tell(
        query,
        listing([*lines, *_who_came(query, k, rounds), *changed]),
        records,
        rounds=query.rounds,
        view="compare",
    )


def _who_came(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Who came to some of the rounds, but not to all: `on record only at rounds 4 and 7: United States`; of two, where
    the attendance alone is compared, that nobody came to one of them alone."""
    there: dict[tuple[int, ...], list[str]] = {}
    for party in query.parties or k.parties:
        there.setdefault(tuple(i for i, r in enumerate(rounds) if came(r, party, k)), []).append(party)
    lines: list[Text] = []
    if query.detail == "attendance" and len(rounds) == PAIR:
        there = {(i,): [] for i in range(PAIR)} | there
    for some in sorted(there):
        if 0 < len(some) < len(rounds):
            names = listing([k.name_of(p) for p in there[some]], ", ", "، ") if there[some] else NOBODY
            at = _rounds(rounds[i] for i in some)
            alone = "وحدهما" if len(some) == PAIR else "وحدها"
            lines.append(both(f"on record only at {at.en}: {names.en}", f"حضور مسجل في {at.ar} {alone}: {names.ar}"))
    return lines


def _changed(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Whose heads differ, one after the other, and of more than two rounds at which of them each one led; on a tie that
    cannot be told, and both readings are named."""
    lines: list[Text] = []
    for party in query.parties or k.parties:
        led = [(r, head) for r in rounds if (head := _head(k, r, party))]
        if all(head.value == led[0][1].value for _, head in led):
            continue
        told: list[tuple[Text, list[Round]]] = []
        for r, head in led:
            text = accepted(head)
            if not told or told[-1][0] != text:
                told.append((text, []))
            told[-1][1].append(r)
        each = [text if len(rounds) == PAIR else _led_at(text, at) for text, at in told]
        name, heads = k.name_of(party), listing(each, ", then ", " ثم ")
        lines.append(both(f"{name.en}: {heads.en}", f"{name.ar}: {heads.ar}"))
    return lines


def _kept(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Who led the parties that are asked about at each of the rounds: `Iran: Ali Asghar Khaji at each`."""
    lines: list[Text] = []
    for party in query.parties:
        led = [head for r in rounds if (head := _head(k, r, party))]
        if len(led) == len(rounds) and all(head.value == led[0].value for head in led):
            name, told = k.name_of(party), list(dict.fromkeys(accepted(head) for head in led))
            heads = listing(told, ", then ", " ثم ")
            each = both(" at each", " في كل منها") if len(told) == 1 else both("", "")
            lines.append(both(f"{name.en}: {heads.en}{each.en}", f"{name.ar}: {heads.ar}{each.ar}"))
    return lines


def _led_at(head: Text, rounds: list[Round]) -> Text:
    at = _rounds(rounds)
    return both(f"{head.en} at {at.en}", f"{head.ar} في {at.ar}")


PAIR = 2
NOBODY = both("none", "لا أحد")


def _rounds(rounds: Iterable[Round]) -> Text:
    """`round 4`, `rounds 4 and 7`, `rounds 4, 7 and 9`."""
    *most, last = [str(r.number) for r in rounds]
    if not most:
        return both(f"round {last}", f"الجولة {last}")
    noun = "الجولتين" if len(most) == 1 else "الجولات"
    return both(f"rounds {', '.join(most)} and {last}", f"{noun} {' و'.join((*most, last))}")


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
