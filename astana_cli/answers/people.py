"""Answers about a person: who it is, in which rounds, in what office."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from astana_cli.answers.answer import Answer, Record, Suggestion
from astana_cli.answers.phrases import both, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, named
from astana_cli.answers.select import doubtful_rounds, leads
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Fact, Person, Text
from astana_cli.words.labels import NAME_KINDS, label


def person(query: Query, k: Knowledge) -> Answer:
    """One person's card, or, where several are meant, their names to choose from."""
    found = [k.people[key] for key in query.people if key in k.people]
    if len(found) != 1:
        return several(query, k, found)
    who = found[0]
    career = tuple(appearances(k, who.id))
    led = [r.number for r in k.rounds.values() if any(leads(d, who.id) for d in r.delegations)]
    text = both(
        f"{who.name.en}" + (f", {k.name_of(who.party).en}" if who.party else "") + f": {_led(len(led)).en}"
        + (f" ({numbers(led).en})" if led else ""),
        f"{who.name.ar}" + (f"، {k.name_of(who.party).ar}" if who.party else "") + f": {_led(len(led)).ar}"
        + (f" ({numbers(led).ar})" if led else ""),
    )  # fmt: skip
    return tell(
        query,
        text,
        (_card(k, who), *career, *_names(k, who)),
        status=status_of(career) if career else "answered",
        rounds=led,
        number=len(led),
        notes=(*((who.note,) if who.note else ()), *doubts(k, who.id)),
        view="person",
    )


def doubts(k: Knowledge, who: str, parties: tuple[str, ...] = ()) -> tuple[Text, ...]:
    """The rounds at which sources disagree on whether this person led; they are not counted."""
    return uncounted(doubtful_rounds(k, who, parties))


def uncounted(rounds: Collection[int]) -> tuple[Text, ...]:
    """That rounds are not counted because sources disagree on the head; nothing if there is none."""
    found = numbers(sorted(rounds))
    if not rounds:
        return ()
    return (
        both(
            f"Not counted, because sources disagree on the head there: {found.en}",
            f"لم تُحسب لاختلاف المصادر على رئيس الوفد فيها: {found.ar}",
        ),
    )


def _led(count: int) -> Text:
    if count == 0:
        return both("head of a delegation at no round on record", "لا رئاسة وفد مسجلة في أي جولة")
    return both(f"head of delegation at {count} round{'s' if count > 1 else ''}", f"رئاسة وفد في جولات عددها {count}")


def several(query: Query, k: Knowledge, found: list[Person]) -> Answer:
    """The name fits more than one person: all are listed, none is chosen."""
    names = [p.name for p in found]
    return tell(
        query,
        both(
            "That name fits more than one person: " + "; ".join(n.en for n in names),
            "الاسم ينطبق على أكثر من شخص: " + "؛ ".join(n.ar for n in names),
        ),
        (_card(k, p) for p in found),
        status="ambiguous",
        reason="ambiguous",
        suggestions=(Suggestion(f"astana person {p.id}", p.name) for p in found),
        view="people",
    )


def _card(k: Knowledge, who: Person) -> Record:
    more: dict[str, Any] = {}
    if who.party:
        more["party"] = named(who.party, k.name_of(who.party))
    return Record("person", named(who.id, who.name, **more), person=who.id, party=who.party)


def _names(k: Knowledge, who: Person) -> Iterator[Record]:
    for other in who.other_names:
        kind = label(NAME_KINDS, other.kind)
        yield Record(
            "spelling",
            {"en": other.form, "ar": other.form, "lang": other.lang, "kind": named(other.kind, kind)},
            person=who.id,
        )
    for key in who.not_same_as:
        yield Record("not_same", named(key, k.name_of(key)), person=who.id)


def appearances(k: Knowledge, key: str) -> Iterator[Record]:
    """Every fact or rival that names a person at a round or event: head, member, host, absent; with the office held."""
    for meeting in k.meetings:
        for d in meeting.delegations:
            if d.head and names(d.head, key):
                fields = ("head", "office") if d.head.value == key else ("head",)
                yield from Recorder(k, meeting, *fields).delegation(d)
            for member in d.members:
                if member.value and member.value.person == key:
                    members = Recorder(k, meeting, "member").delegation(d)
                    yield from (r for r in members if r.value and r.value["id"] == key)
        yield from _around(Recorder(k, meeting, "host_chair", "absent"), key)


def _around(made: Recorder, key: str) -> Iterator[Record]:
    for r in (*made.basics(), *made.missing()):
        if isinstance(r.value, dict):
            stand_in = r.value.get("represented_by", {})
            if key in (r.value.get("id"), stand_in.get("id")):
                yield r


def names(fact: Fact[str], key: str) -> bool:
    """Whether a fact or one of its rivals names this id."""
    return fact.value == key or any(rival.value == key for rival in fact.rivals)
