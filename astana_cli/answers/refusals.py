"""Saying no by name: each refusal gives the reason, the correcting fact where there is one, and what can be asked."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer, Record, RefusalReason, Suggestion
from astana_cli.answers.phrases import both, listing, round_label, shown
from astana_cli.answers.query import Query
from astana_cli.answers.select import ever_came
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation, Round, Text


def refuse(
    query: Query,
    reason: RefusalReason,
    text: Text,
    *suggestions: str,
    records: tuple[Record, ...] = (),
    view: str = "facts",
) -> Answer:
    """An answer that says why there is none."""
    return tell(
        query,
        text,
        records,
        status="ambiguous" if reason == "ambiguous" else "unknown" if reason == "unknown_value" else "refused",
        reason=reason,
        suggestions=(Suggestion(s) for s in suggestions),
        view=view,
    )


def no_such_round(query: Query, k: Knowledge, number: int) -> Answer:
    """The number is not that of a round on record."""
    last = round_label(k, k.last)
    said = tuple(announced_next(k)) if number == k.last + 1 else ()
    words = listing(shown(r) for r in said)
    return refuse(
        query,
        "no_such_round",
        both(
            f"There is no round {number} on record: the rounds are numbered 1 to {k.last}. The latest: {last.en}."
            + (f" Announced: {words.en}." if said else ""),
            f"لا توجد جولة رقمها {number}: الجولات المسجلة من 1 إلى {k.last}. أحدثها: {last.ar}."
            + (f" المعلن: {words.ar}." if said else ""),
        ),
        f"astana round {k.last}" + (" --field next_round" if said else ""),
        "astana rounds",
    )


def announced_next(k: Knowledge) -> Iterator[Record]:
    """What was announced, at the latest round on record, about the one to follow."""
    from astana_cli.answers.records import Recorder

    items = Recorder(k, k.rounds[k.last]).items()
    yield from (r for r in items if r.field == "next_round" and r.value is not None and r.status != "none")


def never_took_part(query: Query, k: Knowledge, party: str) -> Answer:
    """The party, and any other that is asked for and never came, is in no delegation on record."""
    others = (p for p in query.parties if p in k.parties and not ever_came(p, k))
    parties = tuple(dict.fromkeys((party, *others)))
    name = listing(map(k.name_of, parties), en=" and ", ar=" و")
    said = tuple(x for r in k.kb.rounds for d in r.delegations if d.party in parties for x in attendance_of(k, r, d))
    return refuse(
        query,
        "party_never_took_part",
        both(
            f"{name.en} {'is' if len(parties) == 1 else 'are'} in no delegation that is on record, at any of the "
            f"{k.last} rounds.",
            f"{name.ar}: لا ذكر في أي وفد مسجل في أي من الجولات الـ{k.last}.",
        ),
        f"astana party {party}",
        "astana attendance",
        records=said,
    )


def attendance_of(k: Knowledge, r: Round, d: Delegation) -> Iterator[Record]:
    """What is said of a party's coming to a round."""
    from astana_cli.answers.records import Recorder

    yield from Recorder(k, r, "attendance", "absence").delegation(d)
