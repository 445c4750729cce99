"""What comes back: records with their sources and rivals, and nothing that knows a terminal."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct, field

from astana_cli.answers.query import Query
from astana_cli.knowledge.model import Text

Status = Literal["answered", "disputed", "unknown", "refused", "ambiguous"]
RefusalReason = Literal[
    "no_such_round", "party_never_took_part", "party_absent", "premise_false", "unknown_value", "not_modelled",
    "out_of_scope", "ambiguous", "unread_words", "no_such_person",
]  # fmt: skip


class RivalRecord(Struct, frozen=True, omit_defaults=True):
    """A value that stands beside the accepted one (`normal`) or was set aside (`deprecated`)."""

    value: Any
    rank: str
    reason: str
    claims: tuple[str, ...] = ()
    note: Text | None = None


class Record(Struct, frozen=True, omit_defaults=True):
    """One fact of an answer.

    `value` is an ISO date, a number, or an object with `en` and `ar` (and `id` for whatever has one); None if `status`
    is `unknown`. `claims` are ids of the ledger; `rank` and `reason` are the curators' verdict.
    """

    field: str
    value: Any
    status: Literal["answered", "disputed", "unknown", "none"] = "answered"
    round: int | None = None
    party: str | None = None
    event: str | None = None
    document: str | None = None
    person: str | None = None
    rank: str | None = None
    reason: str | None = None
    claims: tuple[str, ...] = ()
    rivals: tuple[RivalRecord, ...] = ()
    note: Text | None = None
    whose: Text | None = None


class SourceLine(Struct, frozen=True, omit_defaults=True):
    """A claim with the page that makes it."""

    claim: str
    source: str
    publisher: str
    url: str
    lang: str
    kind: str
    modality: str
    witness: str
    published: str | None = None
    as_written: str | None = None


class Suggestion(Struct, frozen=True):
    """Something that can be asked instead: the command line, and what it shows."""

    command: str
    text: Text | None = None


class Answer(Struct, frozen=True):
    """The answer to a Query.

    `rounds` and `number` carry lists and counts; `view` names the layout (see `layout`); `evidence` maps claim ids to
    their sources once it has been attached; `verdict` is yes or no, where the question
    may have been one for that.
    """

    query: Query
    command: str
    text: Text
    status: Status = "answered"
    reason: RefusalReason | None = None
    records: tuple[Record, ...] = ()
    rounds: tuple[int, ...] = ()
    number: int | None = None
    notes: tuple[Text, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    view: str = "facts"
    verdict: bool | None = None
    evidence: dict[str, SourceLine] = field(default_factory=dict)
