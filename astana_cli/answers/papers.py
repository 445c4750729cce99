"""Answers about one thing of a document: who signed it, since when it is in force, what it says, where its text is."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.documents import DETAILS, documents
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.points import points_on
from astana_cli.answers.query import Query
from astana_cli.answers.records import document, document_records, said
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import has_statement
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Document, Text
from astana_cli.words.labels import FIELDS, label


def papers(query: Query, k: Knowledge) -> Answer:
    """The detail asked for of the documents named or of those of the rounds; whether a party is among the signatories;
    whether a joint statement came out of a round. Without a detail, all that is known."""
    if query.detail == "statement":
        return _statement(query, k)
    if (query.detail is None and not query.parties) or not (query.documents or query.rounds):
        return documents(query, k)
    found = _meant(query, k)
    if not found:
        return documents(query, k)
    if query.parties:
        whether = _signed_by(query, k, found)
        if whether.reason or query.detail not in OF_ITSELF:
            return whether
        found = [d for d in found if any(x.document == d.id for x in whether.records)]
    wanted = DETAILS.get(query.detail or "", query.detail or "")
    records: list[Record] = []
    lines: list[Text] = []
    for d in found:
        kind = KINDS.get(query.detail or "")
        own = [x for x in _all(k, d) if x.field == wanted and (kind is None or _of_kind(x, kind))]
        if query.about:
            own = _on(query.about, k, d, own)
        records += own
        lines.append(_line(d, "validity" if kind == "validity" else wanted, own, _subject(query, k)))
    if not any(x.value is not None for x in records):
        return refuse(query, "unknown_value", listing(lines), *(f"astana documents {d.id}" for d in found))
    return _answer(query, records, lines, found, len(records) if query.detail == "areas" else None)


OF_ITSELF = ("issued", "in_force", "text", "points", "areas", "validity")
"""Details that are the document's own, whoever signed it."""


KINDS = {"areas": "area", "validity": "validity"}
"""Details that are points of one kind."""


def _of_kind(x: Record, kind: str) -> bool:
    return isinstance(x.value, dict) and x.value.get("kind") == kind


def _answer(
    query: Query, records: list[Record], lines: list[Text], found: list[Document], number: int | None = None
) -> Answer:
    return tell(
        query,
        listing(lines),
        records,
        rounds=sorted({d.round for d in found if d.round}),
        number=number,
        view="card",
    )


def _meant(query: Query, k: Knowledge) -> list[Document]:
    if query.documents:
        return [k.documents[key] for key in query.documents]
    ids = [f.value for n in query.rounds for f in k.rounds[n].documents if f.value in k.documents]
    return [k.documents[key] for key in dict.fromkeys(ids) if key]


def _all(k: Knowledge, d: Document) -> list[Record]:
    texts = [
        Record("text", said(Text(en=source, ar=source), source=source), document=d.id, round=d.round, event=d.event)
        for source in d.texts
    ]
    return [*document_records(k, d), *texts]


def _on(about: str, k: Knowledge, d: Document, own: list[Record]) -> list[Record]:
    """Those points of a document that tell of a topic or a party."""
    told = {point.text.en for point in points_on(d, about, k)}
    return [x for x in own if isinstance(x.value, dict) and x.value["en"] in told]


def _subject(query: Query, k: Knowledge) -> Text | None:
    """The topic or the party of which points are to tell."""
    known = k.topics.get(query.about or "") or k.parties.get(query.about or "")
    return known.name if known else None


def _line(d: Document, field: str, own: list[Record], subject: Text | None = None) -> Text:
    name = label(FIELDS, field)
    if subject:
        values = listing([accepted(x) for x in own])
        if own:
            return both(f"{d.name.en}, {subject.en}: {values.en}", f"{d.name.ar}، {subject.ar}: {values.ar}")
        return both(
            f"{d.name.en}: no point on record about {subject.en}", f"{d.name.ar}: لا بند مسجل عن «{subject.ar}»"
        )
    if field == "text" and own:
        count = len(own)
        return both(
            f"{d.name.en}: the text is not stored here; pages that carry it: {count}",
            f"{d.name.ar}: النص غير محفوظ هنا؛ عدد الصفحات التي تنشره {count}",
        )
    if field == "text":
        return both(f"{d.name.en}: no page that carries the text is recorded", f"{d.name.ar}: لا صفحة مسجلة تنشر النص")
    if not own:
        return both(f"{d.name.en}: {name.en.lower()} – not recorded", f"{d.name.ar}: {name.ar} – غير مسجل")
    values = listing([accepted(x) for x in own])
    counted = both(f"{name.en.lower()} ({len(own)} on record)", f"{name.ar} (المسجل منه: {len(own)})")
    name = counted if field == "point" and len(own) > 1 else both(name.en.lower(), name.ar)
    return both(f"{d.name.en}: {name.en} {values.en}", f"{d.name.ar}: {name.ar} {values.ar}")


def _said_by(query: Query, k: Knowledge) -> list[str]:
    """The command for what the parties said at the rounds, where any of it is recorded: `the UN's statement`."""
    from astana_cli.answers.said import statements

    own = Query("said", rounds=query.rounds, parties=query.parties)
    return [command_line(own)] if query.rounds and statements(own, k) else []


def _signed_by(query: Query, k: Knowledge, found: list[Document]) -> Answer:
    """Whether the parties are among those who issued or signed, be it by a reading that is disputed: a question for
    yes or no about the signatories, a premise of all others (`what did they sign?`)."""
    records: list[Record] = []
    lines: list[Text] = []
    mine: list[Document] = []
    named: set[str] = set()
    for d in found:
        own = [x for x in _all(k, d) if x.field in ("signatory", "issuer")]
        readings = [v for x in own for v in (x.value, *(rival.value for rival in x.rivals if rival.rank == "normal"))]
        ids = {value.get("id") for value in readings if isinstance(value, dict)}
        named.update(p for p in query.parties if p in ids)
        if set(query.parties) <= ids:
            mine.append(d)
        records += [Record("document", document(d), document=d.id, round=d.round, event=d.event), *own]
        lines.append(_parties_of(d, own))
    strangers = [p for p in query.parties if p not in named] or query.parties
    names = listing([k.name_of(p) for p in strangers], ", ", "، ")
    listed = listing(lines)
    if all(x.field == "document" for x in records):
        return refuse(query, "unknown_value", listed, *(f"astana documents {d.id}" for d in found[:3]))
    if not mine and query.detail in ("signatories", "issuers"):
        text = both(
            f"No: {names.en} – not among those who issued or signed. {listed.en}",
            f"لا: {names.ar} – ليس بين من أصدر أو وقّع. {listed.ar}",
        )
        return _answer(query, records, [text], found)
    if not mine:
        text = both(
            f"{names.en}: not among those who issued or signed. {listed.en}.",
            f"{names.ar}: ليس بين من أصدر أو وقّع. {listed.ar}.",
        )
        again = [*_said_by(query, k), *(f"astana documents {d.id}" for d in found[:3])]
        return refuse(query, "premise_false", text, *again, records=tuple(records))
    ids_of_mine = {d.id for d in mine}
    kept = [x for x in records if x.document in ids_of_mine]
    said_of = [line for d, line in zip(found, lines, strict=True) if d in mine]
    told = _answer(query, kept, said_of, mine)
    so = {x.value.get("id") for x in kept if x.field == DETAILS.get(query.detail or "") and isinstance(x.value, dict)}
    sure = told.status == "answered" and len(found) == 1 and so.issuperset(query.parties)
    return replace(told, verdict=True) if sure and query.detail in ("signatories", "issuers") else told


def _parties_of(d: Document, own: list[Record]) -> Text:
    """Who issued a document and who signed it, in one line."""
    said = []
    for field in ("issuer", "signatory"):
        values = listing([accepted(x) for x in own if x.field == field], ", ", "، ")
        name = label(FIELDS, field)
        if any(x.field == field for x in own):
            said.append(both(f"{name.en.lower()} {values.en}", f"{name.ar} {values.ar}"))
    whole = listing(said) if said else both("who issued or signed it is not recorded", "من أصدرها أو وقّعها غير مسجل")
    return both(f"{d.name.en}: {whole.en}", f"{d.name.ar}: {whole.ar}")


def _statement(query: Query, k: Knowledge) -> Answer:
    asked = query.rounds or tuple(k.rounds)
    whole = documents(Query("document", rounds=asked), k)
    records = [x for x in whole.records if x.field == "document" and _is_statement(x)]
    lines: list[Text] = []
    for n in asked:
        then, issued = round_label(k, n), has_statement(k.rounds[n], k)
        if issued is None:
            lines.append(
                both(
                    f"{then.en}: whether a joint statement was issued is not recorded",
                    f"{then.ar}: صدور بيان مشترك غير مسجل",
                )
            )
        elif issued:
            which = _which(records) if len(asked) == 1 else both("", "")
            lines.append(
                both(
                    f"Yes, a joint statement was issued: {then.en}{which.en}",
                    f"نعم، صدر بيان مشترك: {then.ar}{which.ar}",
                )
            )
        else:
            lines.append(both(f"No joint statement was issued: {then.en}", f"لم يصدر بيان مشترك: {then.ar}"))
    if all(has_statement(k.rounds[n], k) is None for n in asked):
        return refuse(query, "unknown_value", listing(lines), *(f"astana round {n}" for n in asked))
    return tell(
        query,
        listing(lines),
        records,
        rounds=(n for n in asked if has_statement(k.rounds[n], k)),
        view="card",
    )


def _which(records: list[Record]) -> Text:
    """The statements by name, which tells their date."""
    names = listing([accepted(x) for x in records if x.status != "none"])
    return both(f": {names.en}", f": {names.ar}")


def _is_statement(x: Record) -> bool:
    kind = x.value.get("kind") if isinstance(x.value, dict) else None
    return x.status == "none" or (isinstance(kind, dict) and kind.get("id") == "joint_statement")
