"""Answers about the evidence itself: what sources disagree on, and what stands behind a fact."""

from __future__ import annotations

from collections.abc import Iterable

from astana_cli.answers.answer import Answer, Record, SourceLine
from astana_cli.answers.phrases import both, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, document_records
from astana_cli.answers.refusals import refuse
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.ledger import Ledger


def every_record(k: Knowledge, rounds: Iterable[int] = (), documents: Iterable[str] = ()) -> list[Record]:
    """All records of the rounds or documents named; of all rounds, events and documents, if none is named."""
    wanted, named = set(rounds), set(documents)
    if named:
        return [record for d in k.kb.documents if d.id in named for record in document_records(k, d)]
    meetings = [r for r in k.kb.rounds if not wanted or r.number in wanted]
    records = [record for r in meetings for record in Recorder(k, r).all()]
    for d in k.kb.documents:
        if not wanted or d.round in wanted:
            records += document_records(k, d)
    if not wanted:
        records += [record for e in k.kb.events for record in Recorder(k, e).all()]
    return records


def disputes(query: Query, k: Knowledge) -> Answer:
    """Where sources disagree: what still stands against a fact first, then what was set aside, with the reason."""
    records = tuple(r for r in every_record(k, query.rounds, query.documents) if r.rivals and _of(query, r))
    open_ones = sum(r.status == "disputed" for r in records)
    settled = len(records) - open_ones
    scope = both("", "")
    if query.rounds:
        found = numbers(query.rounds)
        scope = both(f"Round {found.en}: ", f"الجولة {found.ar}: ")
    return tell(
        query,
        both(
            f"{scope.en}facts disputed: {open_ones}; settled against other versions: {settled}",
            f"{scope.ar}معلومات مختلف عليها: {open_ones}؛ معلومات حُسمت مع وجود روايات أخرى: {settled}",
        ),
        sorted(records, key=lambda r: r.status != "disputed"),
        status="disputed" if open_ones else "answered",
        rounds=sorted({r.round for r in records if r.round}),
        number=len(records),
        view="disputes",
    )


def sources(query: Query, k: Knowledge) -> Answer:
    """The facts asked for with every claim behind them (the claims are attached by `attach`)."""
    records = tuple(r for r in every_record(k, query.rounds, query.documents) if every_claim(r) and _of(query, r))
    if not records:
        return refuse(
            query,
            "unknown_value",
            both("No source is recorded for that.", "لا مصدر مسجل لذلك."),
            *(f"astana sources {n}" for n in query.rounds),
        )
    cited = {claim for r in records for claim in every_claim(r)}
    return tell(
        query,
        both(
            ("1 fact rests" if len(records) == 1 else f"{len(records)} facts rest")
            + f" on {len(cited)} claim{'s' * (len(cited) > 1)}",
            f"عدد المعلومات {len(records)}، وتستند إلى إفادات عددها {len(cited)}",
        ),
        records,
        status="answered",
        rounds=sorted({r.round for r in records if r.round}),
        number=len(cited),
        view="sources",
    )


def _of(query: Query, r: Record) -> bool:
    """Whether evidence is asked for this record: of any field, or of those that one word means."""
    if query.parties and r.party not in query.parties:
        return False
    if query.detail is None:
        return True
    # every JSON opens this room for its claims; what a word means is known to the card, which it need not load
    from astana_cli.answers.one_round import GROUPS

    return r.field in GROUPS.get(query.detail, (query.detail,))


def every_claim(r: Record) -> list[str]:
    """The ids of all claims that a record names, those of its rivals too."""
    return [*r.claims, *(claim for rival in r.rivals for claim in rival.claims)]


def attach(answer: Answer, ledger: Ledger) -> Answer:
    """Return the answer with its claims' sources looked up in the ledger."""
    from msgspec.structs import replace

    found: dict[str, SourceLine] = {}
    for r in answer.records:
        for line in ledger.evidence(every_claim(r)):
            found[line.claim.id] = SourceLine(
                claim=line.claim.id,
                source=line.source.id,
                publisher=line.source.publisher,
                url=line.source.url,
                lang=line.source.lang,
                kind=line.source.kind,
                modality=line.claim.modality,
                witness=line.witness,
                published=line.source.published,
                as_written=line.claim.as_written,
            )
    records = tuple(_with_address(r, ledger) if r.field == "text" else r for r in answer.records)
    return replace(answer, records=records, evidence=found)


def _with_address(r: Record, ledger: Ledger) -> Record:
    """A record that names a source which carries a document's text: the source's page in place of its id."""
    from msgspec.structs import replace

    page = ledger.sources.get(r.value["source"]) if isinstance(r.value, dict) else None
    if page is None:
        return r
    words = f"{page.publisher}, {page.lang}: {page.url}"
    return replace(r, value={**r.value, "en": words, "ar": words, "url": page.url, "lang": page.lang})
