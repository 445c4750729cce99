"""Answers about documents: which came out of a round, and what is known of one."""

from __future__ import annotations

from typing import Any

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, document, document_records, record, said
from astana_cli.answers.refusals import refuse
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text
from astana_cli.words import labels
from astana_cli.words.labels import label

DETAILS = {
    "issued": "issued",
    "in_force": "in_force",
    "signatories": "signatory",
    "issuers": "issuer",
    "endorsers": "endorser",
    "points": "point",
    "areas": "point",
    "validity": "point",
    "text": "text",
}


def documents(query: Query, k: Knowledge) -> Answer:
    """The documents named, those of the rounds named, or all."""
    if query.documents:
        return _of_name(query, k)
    if query.rounds:
        return _of_rounds(query, k)
    records = tuple(
        Record(
            "document",
            {**document(d), "issued": d.issued.value},
            document=d.id,
            round=d.round,
            event=d.event,
            claims=d.issued.claims,
            rank=d.issued.rank,
            reason=d.issued.reason,
            status="disputed" if d.issued.disputed else "answered",
            rivals=record(d.issued, "issued", str).rivals,
        )
        for d in sorted(k.kb.documents, key=lambda d: d.issued.value or "")
    )
    return tell(
        query,
        both(f"{len(records)} documents on record", f"عدد الوثائق المسجلة: {len(records)}"),
        records,
        number=len(records),
        view="documents",
    )


def _of_rounds(query: Query, k: Knowledge) -> Answer:
    lines: list[Text] = []
    records: list[Record] = []
    for number in query.rounds:
        r = k.rounds[number]
        facts = [x for x in Recorder(k, r).items() if x.field == "document"]
        records += facts
        then = round_label(k, number)
        none = [x for x in facts if x.status == "none"]
        names = listing([_name(k, x) for x in facts if x not in none])
        if none:
            lines.append(both(f"{then.en}: no joint statement was issued", f"{then.ar}: لم يصدر بيان مشترك"))
        count = sum(x.value is not None for x in facts if x not in none)
        if count > 1:
            lines.append(
                both(f"{then.en}, {count} documents: {names.en}", f"{then.ar}، عدد الوثائق {count}: {names.ar}")
            )
        elif len(none) < len(facts):
            lines.append(both(f"{then.en}: {names.en}", f"{then.ar}: {names.ar}"))
        for x in facts:
            if isinstance(x.value, dict) and x.value.get("id") in k.documents:
                records += document_records(k, k.documents[x.value["id"]])
    if not records or all(x.status == "unknown" for x in records):
        found = numbers(query.rounds)
        return refuse(
            query,
            "unknown_value",
            both(f"No document is recorded for round {found.en}.", f"لا وثيقة مسجلة للجولة {found.ar}."),
            *(f"astana round {n}" for n in query.rounds),
        )
    return tell(
        query,
        listing(lines),
        records,
        rounds=query.rounds,
        number=len(
            {x.value["id"] for x in records if x.field == "document" and isinstance(x.value, dict) and "id" in x.value}
        ),
        view="card",
    )


def _name(k: Knowledge, x: Record) -> Text:
    if not isinstance(x.value, dict):
        return label(labels.STATES, "unknown")
    return Text(en=x.value["en"], ar=x.value["ar"])


def _of_name(query: Query, k: Knowledge) -> Answer:
    records: list[Record] = []
    lines: list[Text] = []
    for key in query.documents:
        d = k.documents[key]
        where: dict[str, Any] = {"document": key, "round": d.round, "event": d.event}
        records += [Record("document", document(d), **where), *document_records(k, d)]
        records += [Record("text", said(Text(en=source, ar=source), source=source), **where) for source in d.texts]
        issued = accepted(record(d.issued, "issued", str))
        if d.issued.value is None:
            issued = both("date not recorded", "التاريخ غير مسجل")
        signed = _signed(records, key) if len(query.documents) == 1 else both("", "")
        dated = both("", "") if issued.en in d.name.en else both(f", {issued.en}", f"، {issued.ar}")
        lines.append(both(f"{d.name.en}{dated.en}{signed.en}", f"{d.name.ar}{dated.ar}{signed.ar}"))
    told, several = listing(lines), len(query.documents) if len(query.documents) > 1 else None
    if several:
        told = both(f"{several} documents: {told.en}", f"عدد الوثائق {several}: {told.ar}")
    return tell(
        query,
        told,
        records,
        number=several,
        rounds=sorted({d.round for d in map(k.documents.__getitem__, query.documents) if d.round}),
        view="card",
    )


def _signed(records: list[Record], document: str) -> Text:
    """By whom a document was signed, where that is on record."""
    names = [accepted(x) for x in records if (x.field, x.document) == ("signatory", document)]
    by, all_of = label(labels.FIELDS, "signatory"), listing(names, ", ", "، ")
    return both(f"; {by.en.lower()}: {all_of.en}", f"؛ {by.ar}: {all_of.ar}") if names else both("", "")
