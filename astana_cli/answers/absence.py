"""Answers about who stayed away or walked out, and why."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.headships import heads_on_record, person_of
from astana_cli.answers.people import appearances
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label, words
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import never_took_part, refuse
from astana_cli.answers.select import attendance, ever_came, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Round, Text

AWAY_OR_PARTLY = (*AWAY, "partial", "suspended", "represented")


def absences(query: Query, k: Knowledge) -> Answer:
    """Who was absent, or whether and why one party or person was. To ask why someone stayed away who came is
    refused."""
    rounds = selected(query, k)
    if query.detail == "walkout":
        return _walkouts(query, k, rounds)
    if query.people:
        return _of_person(query, k, rounds)
    if query.parties:
        return _of_parties(query, k, rounds)
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        found = _all(k, r)
        if not (found or query.rounds):
            continue
        records += found
        names = listing([_line(k, x) for x in found if x.value is not None])
        then = round_label(k, r.number)
        none = both(f"{then.en}: no absence is recorded", f"{then.ar}: لا غياب مسجل")
        lines.append(both(f"{then.en}, absent: {names.en}", f"{then.ar}، الغائبون: {names.ar}") if found else none)
    if not records:
        return refuse(query, "unknown_value", listing(lines), *(f"astana attendance {r.number}" for r in rounds))
    return _answer(
        query, lines, records, [r for r in rounds if query.rounds or any(x.round == r.number for x in records)]
    )


def _answer(query: Query, lines: list[Text], records: list[Record], rounds: list[Round]) -> Answer:
    return tell(
        query,
        listing(lines),
        records,
        status=status_of(records) if records else "answered",
        rounds=(r.number for r in rounds),
    )


def _walkouts(query: Query, k: Knowledge, rounds: list[Round]) -> Answer:
    """Who suspended its participation, left the hall or announced to stay away, and came back."""
    lines: list[Text] = []
    records: list[Record] = []
    for r in rounds:
        found = list(Recorder(k, r, "walkout").missing())
        records += found
        then, said = round_label(k, r.number), listing([accepted(x) for x in found])
        none = both(f"{then.en}: no walkout is recorded", f"{then.ar}: لا انسحاب مسجل")
        lines.append(both(f"{then.en}: {said.en}", f"{then.ar}: {said.ar}") if found else none)
    if not records:
        return refuse(query, "unknown_value", listing(lines), *(f"astana attendance {r.number}" for r in rounds))
    return replace(_answer(query, lines, records, [r for r in rounds if r.walkouts]), verdict=True)


def _all(k: Knowledge, r: Round) -> list[Record]:
    made = Recorder(k, r, "attendance", "absence", "absent")
    return [*(x for d in r.delegations if d.attendance.value in AWAY for x in made.delegation(d)), *made.missing()]


def _line(k: Knowledge, x: Record) -> Text:
    said = _told(x)
    if x.party is None:
        return said
    name = k.name_of(x.party)
    return both(f"{name.en} – {said.en}", f"{name.ar} – {said.ar}")


def _told(x: Record) -> Text:
    """A record in words; of a person or group that stayed away the reason too, where no text gives it."""
    if x.field == "absent" and x.status == "answered" and "text" not in x.value and x.value["reason"]["id"] != "other":
        return words({**x.value, "text": x.value["reason"]})
    return accepted(x)


def _of_parties(query: Query, k: Knowledge, rounds: list[Round]) -> Answer:
    for party in query.parties:
        away = any(attendance(r, party, k) in AWAY or _missed(r, party) for r in rounds)
        if not ever_came(party, k) and not away:
            return never_took_part(query, k, party)
    if not query.rounds:
        partly = AWAY_OR_PARTLY
        rounds = [r for r in rounds if any(attendance(r, p, k) in partly or _missed(r, p) for p in query.parties)]
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        for party in query.parties:
            found = _about(k, r, party)
            records += found
            lines.append(_verdict(k, r, party, found))
    if query.rounds and all(_full(k, r, p) for r in rounds for p in query.parties):
        return _came_after_all(query, k, rounds, records)
    if not records and not query.rounds:
        names = listing([k.name_of(p) for p in query.parties], ", ", "، ")
        lines = [both(f"No absence is on record: {names.en}", f"لا غياب في السجل: {names.ar}")]
        if not query.why:
            return _answer(query, lines, [], [])
    if not any(x.value is not None for x in records):
        return refuse(query, "unknown_value", listing(lines), *(f"astana party {p}" for p in query.parties))
    if query.why and not any(_gives_reason(x) for x in records):
        text = listing([*lines, both("the reason is not recorded", "السبب غير مسجل")])
        return refuse(
            query, "unknown_value", text, *(f"astana attendance {r.number}" for r in rounds), records=tuple(records)
        )
    return replace(_answer(query, lines, records, rounds), verdict=_was_away(query, k, rounds, records))


def _was_away(query: Query, k: Knowledge, rounds: list[Round], records: list[Record]) -> bool | None:
    """Whether all parties were away as it is proposed, `absent` for any way; only where nothing stands against it."""
    states = {attendance(r, party, k) for r in rounds for party in query.parties}
    ways = {way for proposed in query.check for way in (AWAY if proposed == "absent" else (proposed,))}
    settled = all(x.status == "answered" for x in records if x.field == "attendance")
    if not (query.rounds and ways and settled):
        return None
    contrary = all(OTHERWISE.get(way) in states for way in query.check) and len(states) == 1
    return True if states <= ways else False if contrary else None


OTHERWISE = {"not_invited": "boycotted", "boycotted": "not_invited"}
"""Of two ways to stay away one rules out the other: who was kept out did not boycott."""


def _about(k: Knowledge, r: Round, party: str) -> list[Record]:
    d = k.delegation(r, party)
    made = Recorder(k, r)
    found = [x for x in made.delegation(d) if x.field in ("attendance", "absence")] if d else []
    found += [x for x in made.missing() if x.field == "absent" and _belongs(k, x, party)]
    if k.parties[party].side == "opposition":
        found += [x for x in made.missing() if x.field == "walkout"]
    return found


def _missed(r: Round, party: str) -> bool:
    """Whether a party without a delegation is on record among those that stayed away."""
    return any(fact.value is not None and fact.value.who == party for fact in r.missing)


def _belongs(k: Knowledge, x: Record, party: str) -> bool:
    key = x.value["id"] if isinstance(x.value, dict) else ""
    return (
        key == party
        or (key in k.people and k.people[key].party == party)
        or (key in k.groups and k.groups[key].party == party)
    )


def _full(k: Knowledge, r: Round, party: str) -> bool:
    """Whether a party was there and nothing is said of anyone of it staying away."""
    return attendance(r, party, k) == "present" and not any(x.field != "attendance" for x in _about(k, r, party))


def _gives_reason(x: Record) -> bool:
    if x.field == "absence" or x.field == "walkout":
        return x.value is not None
    return x.field == "absent" and isinstance(x.value, dict) and x.value["reason"]["id"] != "not_stated"


def _verdict(k: Knowledge, r: Round, party: str, found: list[Record]) -> Text:
    name, then = k.name_of(party), round_label(k, r.number)
    said = [_told(x) for x in found if x.value is not None]
    if not said:
        return both(
            f"{then.en}: no source on record says whether {name.en} came",
            f"{then.ar}: لا يذكر أي مصدر مسجل شيئًا عن حضور {name.ar}",
        )
    how = listing(said)
    return both(f"{then.en}: {name.en} – {how.en}", f"{then.ar}: {name.ar} – {how.ar}")


def _came_after_all(query: Query, k: Knowledge, rounds: list[Round], records: list[Record]) -> Answer:
    names = listing([k.name_of(p) for p in query.parties], ", ", "، ")
    where = listing([round_label(k, r.number) for r in rounds])
    if query.why:
        text = both(
            f"That did not happen: {names.en} took part in {where.en[0].lower()}{where.en[1:]}.",
            f"لم يحدث ذلك: {names.ar} – حضور مسجل في {where.ar}.",
        )
        parties = [f"astana attendance {r.number}" for r in rounds]
        return refuse(query, "premise_false", text, *parties, records=tuple(records))
    line = both(
        f"No: {names.en} took part in {where.en[0].lower()}{where.en[1:]}", f"لا: {names.ar} – حضور مسجل في {where.ar}"
    )
    return _answer(query, [line], records, rounds)


def _of_person(query: Query, k: Knowledge, rounds: list[Round]) -> Answer:
    records = [
        x
        for r in rounds
        for x in Recorder(k, r, "absent").missing()
        if isinstance(x.value, dict) and x.value["id"] in query.people
    ]
    names = listing([k.name_of(p) for p in query.people], ", ", "، ")
    if not records:
        where = listing([round_label(k, r.number) for r in rounds]) if query.rounds else both("any round", "أي جولة")
        text = both(
            f"{names.en}: no absence is recorded for {_small(where.en)}.", f"{names.ar}: لا غياب مسجل في {where.ar}."
        )
        return refuse(query, "unknown_value", text, *(f"astana person {p}" for p in query.people))
    lines = [
        both(f"{round_label(k, x.round or 0).en}: {_told(x).en}", f"{round_label(k, x.round or 0).ar}: {_told(x).ar}")
        for x in records
    ]
    answer = _answer(query, lines, records, [k.rounds[x.round] for x in records if x.round])
    away = {x.round for x in records}
    return replace(answer, notes=_led_by_others(query, k, away))


def _led_by_others(query: Query, k: Knowledge, away: set[int | None]) -> tuple[Text, ...]:
    """The rounds at which another one led the delegation of somebody who led it before and after, if nothing else is
    said of him there: he was hardly at them, but no absence is recorded."""
    found: list[int] = []
    for who in query.people:
        party = k.people[who].party if who in k.people else None
        heads = [x for x in heads_on_record(k, party) if x.reason != "sources_disagree"] if party else []
        led = [x.round or 0 for x in heads if person_of(x) == who]
        elsewhere = away | {x.round for x in appearances(k, who) if person_of(x) == who}
        found += [n for x in heads if (n := x.round or 0) not in elsewhere and led and led[0] < n < led[-1]]
    found = [n for n in found if n in query.rounds or not query.rounds]
    told = numbers(sorted(found))
    if not found:
        return ()
    return (
        both(
            f"No absence is recorded, but another one led the delegation, at: {told.en}",
            f"لا غياب مسجل، غير أن شخصًا آخر ترأس الوفد، في: {told.ar}",
        ),
    )


def _small(text: str) -> str:
    return text[0].lower() + text[1:]
