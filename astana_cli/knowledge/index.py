"""Look-ups over a loaded knowledge base: by number, by id, by date."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar, cast

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import bytes_of, decoded
from astana_cli.knowledge.model import (
    Delegation,
    Document,
    Event,
    Group,
    KnowledgeBase,
    Meeting,
    Named,
    Office,
    Party,
    Person,
    Place,
    PlaceName,
    Round,
    Term,
    Text,
    Topic,
)  # fmt: skip
from astana_cli.knowledge.seal import packed, sealed
from astana_cli.knowledge.shelf import Pieces, Plan

N = TypeVar("N", bound=Named)


class Knowledge:
    """A knowledge base with its tables as dictionaries; nothing is indexed before it is asked for."""

    sealed = False
    """Whether this is the knowledge base that came with the program, unchanged (see `seal`)."""

    def __init__(self, kb: KnowledgeBase, file: str = "rounds.json") -> None:
        self.kb = kb
        self.file = file

    @cached_property
    def rounds(self) -> Mapping[int, Round]:
        """The rounds by number, in order. Raises DataProblem if two share a number."""
        numbered = {r.number: r for r in self.kb.rounds}
        if len(numbered) < len(self.kb.rounds):
            raise DataProblem(f"{self.file}: two rounds share a number; `astana check` names them")
        return numbered

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """The people by id."""
        return self._table("people")

    @cached_property
    def parties(self) -> Mapping[str, Party]:
        """The parties by id."""
        return self._table("parties")

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """The armed groups and bodies by id."""
        return self._table("groups")

    @cached_property
    def offices(self) -> Mapping[str, Office]:
        """The offices by id."""
        return self._table("offices")

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """The places by id."""
        return self._table("places")

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """The topics by id."""
        return self._table("topics")

    @cached_property
    def events(self) -> Mapping[str, Event]:
        """The related events by id."""
        return self._table("events")

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents by id."""
        return self._table("documents")

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        """The glossary by id."""
        return self._table("terms")

    def _table(self, name: str) -> Mapping[str, Any]:
        return {record.id: record for record in getattr(self.kb, name)}

    @property
    def meetings(self) -> tuple[Round | Event, ...]:
        """All rounds, and then the related events."""
        return (*self.kb.rounds, *self.kb.events)

    @property
    def last(self) -> int:
        """The number of the latest round on record."""
        return max(self.rounds, default=0)

    def delegation(self, meeting: Meeting, party: str) -> Delegation | None:
        """The record of `party` at a meeting, if there is one."""
        return next((d for d in meeting.delegations if d.party == party), None)

    def place_name(self, place: Place, day: str | None) -> Text:
        """What a place was called on `day` (its latest name if the day is not known)."""
        fitting = [n for n in place.names if day and covers(n, day)]
        return (fitting or place.names)[-1].name

    def name_of(self, key: str) -> Text:
        """The name of whoever has this id: a person, a group or a party. Raises DataProblem if nobody has."""
        for table in (self.people, self.groups, self.parties):
            if key in table:
                return table[key].name
        raise DataProblem(f"{self.file}: no person, group or party has the id {key!r}; `astana check` names the place")


class SealedKnowledge(Knowledge):
    """The same, of which only what an answer needs is decoded."""

    sealed = True

    def __init__(self, pieces: Pieces, file: str) -> None:
        super().__init__(cast(KnowledgeBase, pieces), file)
        self._pieces = pieces

    @cached_property
    def rounds(self) -> Mapping[int, Round]:
        """The rounds by number, in order."""
        return self._pieces.table("rounds")

    def _table(self, name: str) -> Mapping[str, Any]:
        return self._pieces.table(name)


def opened(path: str) -> Knowledge:
    """The knowledge base at `path`: validated whole, or by its seal. Raises DataProblem."""
    raw = bytes_of(path)
    plan = packed("rounds.spans.json", Plan) if sealed(path, raw) else None
    if plan is not None:
        return SealedKnowledge(Pieces(raw, plan), path)
    return Knowledge(decoded(raw, KnowledgeBase, path), path)


def covers(name: PlaceName, day: str) -> bool:
    """Whether a name held on `day`; dates of less than a day's precision count whole."""
    return (name.start is None or name.start <= day) and (name.end is None or day[: len(name.end)] <= name.end)
