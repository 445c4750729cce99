"""Answers about what happened beside the rounds."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, when_and_where
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, named
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Event, Text
from astana_cli.words.labels import EVENT_KINDS, label


def events(query: Query, k: Knowledge) -> Answer:
    """The events named, whole; or the list of all."""
    found = [k.events[key] for key in query.events if key in k.events]
    if not found:
        every = sorted(k.kb.events, key=lambda e: (e.start.value if e.start else None) or "9999")
        records = tuple(_line(k, e) for e in every)
        return tell(
            query,
            both(
                f"{len(records)} related events on record; none of them is counted as a round",
                f"عدد الأحداث ذات الصلة: {len(records)}، ولا يُحسب أي منها جولة",
            ),
            records,
            number=len(records),
            view="events",
        )
    if query.detail == "round":
        return _no_round(query, k, found)
    if query.detail == "about":
        return _about(query, k, found)
    records = tuple(r for e in found for r in (_line(k, e), *Recorder(k, e).all()))
    said = listing([_headline(k, e) for e in found])
    return tell(
        query,
        both(f"{len(found)} events: {said.en}", f"عدد الأحداث {len(found)}: {said.ar}") if found[1:] else said,
        records,
        number=len(found) if len(found) > 1 else None,
        notes=(NO_ROUND,),
        view="card",
    )


def _about(query: Query, k: Knowledge, found: list[Event]) -> Answer:
    """What is on record about events, in words."""
    told = {e.id: [r for r in Recorder(k, e).all() if r.field == "about"] for e in found}
    lines = [listing(map(accepted, told[e.id])) for e in found]
    said = [both(f"{e.name.en}: {line.en}", f"{e.name.ar}: {line.ar}") for e, line in zip(found, lines, strict=True)]
    records = tuple(r for e in found for r in (_line(k, e), *told[e.id]))
    return tell(query, listing(said), records, notes=(NO_ROUND,), view="card")


NO_ROUND = both(
    "What happened beside the rounds has no number and is not counted as a round.",
    "ما جرى إلى جانب الجولات لا رقم له ولا يُحتسب جولة.",
)


def _headline(k: Knowledge, e: Event) -> Text:
    """The name of an event, with as much of its date and place as the name does not hold."""
    then = when_and_where(k, e)
    en = [part for part in then.en.split(", ") if part not in e.name.en]
    ar = [part for part in then.ar.split("، ") if part not in e.name.ar]
    return Text(en=", ".join([e.name.en, *en]), ar="، ".join([e.name.ar, *ar]))


def _no_round(query: Query, k: Knowledge, found: list[Event]) -> Answer:
    """That an event is none of the rounds."""
    records = tuple(_line(k, e) for e in found)
    said = listing([_headline(k, e) for e in found])
    return tell(
        query,
        both(f"Not counted among the rounds: {said.en}", f"لا يُحسب من الجولات: {said.ar}"),
        records,
        notes=(k.kb.process.numbering,),
        view="events",
        verdict=False,
    )


def _line(k: Knowledge, e: Event) -> Record:
    then = when_and_where(k, e)
    return Record(
        "event",
        named(
            e.id,
            e.name,
            kind=named(e.kind, label(EVENT_KINDS, e.kind)),
            date={"en": then.en or "–", "ar": then.ar or "–"},
        ),
        event=e.id,
        claims=e.start.claims if e.start else (e.about[0].claims if e.about else ()),
    )
