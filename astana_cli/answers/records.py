"""Turn the facts of the knowledge base into records: every value labelled in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from astana_cli.answers.answer import Record, RivalRecord
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import (
    Absence,
    Delegation,
    Document,
    Event,
    Fact,
    Hosting,
    Item,
    Member,
    Missing,
    Round,
    Size,
    Text,
)  # fmt: skip
from astana_cli.words import labels
from astana_cli.words.labels import label

T = TypeVar("T")
Value = dict[str, Any]


def named(key: str, name: Text, **more: Any) -> Value:
    """An object with an id and its name in both languages."""
    return {"id": key, "en": name.en, "ar": name.ar, **more}


def said(text: Text, **more: Any) -> Value:
    """A text in both languages as an object."""
    return {"en": text.en, "ar": text.ar, **more}


def record(fact: Fact[T], field: str, value_of: Callable[[T], Any], **where: Any) -> Record:
    """Make a record of a fact; `value_of` labels its value and those of its rivals."""

    def shown(value: T | None, state: str) -> Any:
        if state == "known" and value is not None:
            return value_of(value)
        return None if state != "none" else said(label(labels.STATES, state))

    rivals = tuple(
        RivalRecord(shown(r.value, r.state), rank=r.rank, reason=r.reason, claims=r.claims, note=r.note)
        for r in fact.rivals
    )
    status: Any = "disputed" if fact.disputed else {"known": "answered", "none": "none"}.get(fact.state, "unknown")
    return Record(
        field=field,
        value=shown(fact.value, fact.state),
        status=status,
        rank=fact.rank,
        reason=fact.reason,
        claims=fact.claims,
        rivals=rivals,
        note=fact.note,
        **where,
    )


class Recorder:
    """Makes the records of one meeting, of certain fields `only` if any are named; what they have in common (its number
    or id) is said once."""

    def __init__(self, k: Knowledge, meeting: Round | Event, *only: str) -> None:
        self.k = k
        self.meeting = meeting
        self.only = only
        number = getattr(meeting, "number", None)
        self.where = {"event": getattr(meeting, "id", None)} if number is None else {"round": number}
        self.day: str | None = meeting.start.value if meeting.start else None

    def all(self) -> Iterator[Record]:
        """Every fact of the meeting in the order of a card."""
        yield from self.basics()
        for delegation in self.meeting.delegations:
            yield from self.delegation(delegation)
        yield from self.missing()
        yield from self.items()

    def basics(self) -> Iterator[Record]:
        """When, where, in what form and under whom."""
        yield from self._made(
            self.meeting,
            ("title", "titles", said),
            ("date_start", "start", str),
            ("date_end", "end", str),
            ("announced_start", "announced_start", str),
            ("announced_end", "announced_end", str),
            ("city", "city", self.place),
            ("city_name", "city_name", said),
            ("venue", "venues", said),
            ("host_chair", "host", self._hosting),
            ("level", "level", lambda v: named(v, label(labels.LEVELS, v))),
            ("format", "formats", item),
            ("delegations_count", "delegations_count", int),
        )

    def delegation(self, d: Delegation) -> Iterator[Record]:
        """All that is said of one delegation."""
        yield from self._made(
            d,
            ("attendance", "attendance", lambda v: named(v, label(labels.ATTENDANCE, v))),
            ("role", "role", lambda v: named(v, label(labels.ROLES, v))),
            ("absence", "absence", self._absence),
            ("first_attendance", "first", bool),
            ("head", "head", self.person),
            ("office", "office", self.office),
            ("member", "members", self._member),
            ("size", "sizes", size),
            ("group", "groups", self.who),
            party=d.party,
            whose=self.k.name_of(d.party),
        )

    def missing(self) -> Iterator[Record]:
        """Persons and groups that stayed away, and walk-outs."""
        yield from self._made(self.meeting, ("absent", "missing", self._missing), ("walkout", "walkouts", item))

    def items(self) -> Iterator[Record]:
        """Agenda, documents, outcomes, margins, and what was said of the next round."""
        yield from self._made(
            self.meeting,
            ("agenda", "agenda", item),
            ("document", "documents", self.document),
            ("outcome", "outcomes", item),
            ("sideline", "sidelines", item),
            ("next_round", "next_round", item),
            ("about", "about", item),
        )

    def person(self, key: str) -> Value:
        """A person as an object."""
        return named(key, self.k.name_of(key))

    def who(self, key: str) -> Value:
        """A person, group or party as an object."""
        return named(key, self.k.name_of(key))

    def office(self, key: str) -> Value:
        """An office as an object."""
        office = self.k.offices.get(key)
        return named(key, office.title if office else Text(en=key, ar=key))

    def place(self, key: str) -> Value:
        """A place under its name at the time of the meeting."""
        place = self.k.places.get(key)
        if place is None:
            return named(key, Text(en=key, ar=key))
        country = {"id": place.country, "en": place.country_name.en, "ar": place.country_name.ar}
        return named(key, self.k.place_name(place, self.day), country=country)

    def document(self, key: str) -> Value:
        """A document as an object."""
        found = self.k.documents.get(key)
        return document(found) if found else named(key, Text(en=key, ar=key))

    def _hosting(self, hosting: Hosting) -> Value:
        act = label(labels.HOST_ACTS, hosting.act)
        more = {"office": self.office(hosting.office)} if hosting.office else {}
        return named(hosting.person, self.k.name_of(hosting.person), act=named(hosting.act, act), **more)

    def _member(self, member: Member) -> Value:
        more = {"office": self.office(member.office)} if member.office else {}
        return named(member.person, self.k.name_of(member.person), **more)

    def _absence(self, absence: Absence) -> Value:
        reason = label(labels.ABSENCE_REASONS, absence.reason)
        return said(absence.text, reason=named(absence.reason, reason))

    def _missing(self, missing: Missing) -> Value:
        more: dict[str, Any] = {
            "attendance": named(missing.attendance, label(labels.ATTENDANCE, missing.attendance)),
            "reason": named(missing.reason, label(labels.ABSENCE_REASONS, missing.reason)),
        }
        if missing.text:
            more["text"] = said(missing.text)
        if missing.represented_by:
            more["represented_by"] = self.person(missing.represented_by)
        return named(missing.who, self.k.name_of(missing.who), **more)

    def _made(self, holder: Any, *fields: tuple[str, str, Callable[[Any], Any]], **of: Any) -> Iterator[Record]:
        """The records of some fields: how each is called, the part of its holder with its facts, how it is labelled.

        A part that is not asked for is not looked at, so that it need not be decoded.
        """
        for field, part, value_of in fields:
            if not self.only or field in self.only:
                found = getattr(holder, part, None) or ()
                for fact in found if isinstance(found, tuple) else (found,):
                    yield record(fact, field, value_of, **self.where, **of)


def item(value: Item) -> Value:
    """A point of an agenda, an outcome and the like."""
    more: dict[str, Any] = {"topics": list(value.topics)} if value.topics else {}
    if value.kind:
        more["kind"] = value.kind
    if value.by:
        more["by"] = list(value.by)
    return said(value.text, **more)


def size(value: Size) -> Value:
    """How many of what, worded in both languages."""
    unit = label(labels.SIZE_UNITS, value.unit)
    number = "" if value.count is None else str(value.count)
    words = Text(
        en=" ".join(filter(None, ("about" if value.about else "", number, unit.en if number else ""))) or unit.en,
        ar=f"{unit.ar}: نحو {number}" if number and value.about else f"{unit.ar}: {number}" if number else unit.ar,
    )
    if value.text:
        words = Text(
            en=f"{words.en} ({value.text.en})" if number else value.text.en,
            ar=f"{words.ar} ({value.text.ar})" if number else value.text.ar,
        )
    return said(words, unit=value.unit, count=value.count, about=value.about)


def document(found: Document) -> Value:
    """A document as an object with its kind."""
    return named(found.id, found.name, kind=named(found.kind, label(labels.DOCUMENT_KINDS, found.kind)))


def document_records(k: Knowledge, found: Document) -> Iterator[Record]:
    """Everything that is said of a document, its name first."""
    where: dict[str, Any] = {"document": found.id, "round": found.round, "event": found.event}

    def party(key: str) -> Value:
        return named(key, k.name_of(key))

    yield record(found.issued, "issued", str, **where)
    if found.in_force:
        yield record(found.in_force, "in_force", str, **where)
    for facts, field in ((found.issuers, "issuer"), (found.signatories, "signatory"), (found.endorsers, "endorser")):
        for fact in facts:
            yield record(fact, field, party, **where)
    for point in found.points:
        yield record(point, "point", item, **where)
