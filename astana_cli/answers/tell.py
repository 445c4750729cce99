"""How an answer is told: with the subcommand that gives it again, and a status that follows from its records."""

from __future__ import annotations

from collections.abc import Iterable

from astana_cli.answers.answer import Answer, Record, RefusalReason, Status, Suggestion
from astana_cli.answers.command import command_line
from astana_cli.answers.query import Query
from astana_cli.knowledge.model import Text


def tell(
    query: Query,
    text: Text,
    records: Iterable[Record] = (),
    *,
    status: Status | None = None,
    reason: RefusalReason | None = None,
    rounds: Iterable[int] = (),
    number: int | None = None,
    notes: tuple[Text, ...] = (),
    suggestions: Iterable[Suggestion] = (),
    view: str = "facts",
    verdict: bool | None = None,
) -> Answer:
    """The answer to a query, in a sentence and the records that it rests on; its status is that of the records, unless
    one is given. The rest is as in `Answer`."""
    kept = tuple(records)
    return Answer(
        query=query,
        command=command_line(query),
        text=text,
        status=status or status_of(kept),
        reason=reason,
        records=kept,
        rounds=tuple(rounds),
        number=number,
        notes=notes,
        suggestions=tuple(suggestions),
        view=view,
        verdict=verdict,
    )


def status_of(records: Iterable[Record]) -> Status:
    """`disputed` if any record is, `unknown` if nothing is known, else `answered`."""
    statuses = {record.status for record in records}
    if "disputed" in statuses:
        return "disputed"
    return "answered" if statuses & {"answered", "none"} else "unknown"
