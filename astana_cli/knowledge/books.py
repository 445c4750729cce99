"""The names in the knowledge base, made into books in which a name can be looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Event, Named, Place, forms
from astana_cli.knowledge.seal import packed
from astana_cli.names.book import Book, Entry

if TYPE_CHECKING:
    from astana_cli.names.sound import Stored

PACKED = "names.json"
"""The names of all people in folded letters, which take a sixth of a look-up to fold."""
SOUNDS = "sounds.json"
"""How the words of those names are stored to be found by their sound, which takes as long again to learn."""


class Books:
    """One book for each kind of thing that has a name; each is made when it is first opened."""

    def __init__(self, k: Knowledge) -> None:
        self.k = k

    @cached_property
    def people(self) -> Book:
        """Everyone on record."""
        apart = [(p.id, other) for p in self.k.kb.people for other in p.not_same_as]
        folded = packed(PACKED, list[list[list[str]]]) if self.k.sealed else None
        return Book(_entries(self.k.kb.people, "person"), not_same=apart, folded=folded, stored=self._stored)

    def _stored(self) -> Iterable[Stored]:
        from astana_cli.names.sound import Stored

        return (packed(SOUNDS, list[Stored]) if self.k.sealed else None) or ()

    @cached_property
    def parties(self) -> Book:
        """States, sides and organisations."""
        return Book(_entries(self.k.kb.parties, "party"))

    @cached_property
    def groups(self) -> Book:
        """Armed groups and bodies."""
        return Book(_entries(self.k.kb.groups, "group"))

    @cached_property
    def documents(self) -> Book:
        """Documents by name; a document's id is one of its names."""
        return Book(_entries(self.k.kb.documents, "document"))

    @cached_property
    def terms(self) -> Book:
        """The glossary."""
        return Book(_entries(self.k.kb.terms, "term"))

    @cached_property
    def topics(self) -> Book:
        """What agendas and outcomes are about."""
        return Book(_entries(self.k.kb.topics, "topic"))

    @cached_property
    def events(self) -> Book:
        """Meetings and turning points beside the rounds."""
        return Book(_event(e) for e in self.k.kb.events)

    @cached_property
    def places(self) -> Book:
        """Cities under all their names."""
        return Book(_place(p) for p in self.k.kb.places)


def _entries(records: Iterable[Named], kind: str) -> Iterator[Entry]:
    for record in records:
        yield Entry(record.id, (*forms(record), record.id.replace("_", " ")), kind)


def _event(e: Event) -> Entry:
    return Entry(e.id, (*forms(e), e.id), "event")


def _place(p: Place) -> Entry:
    names = [form for n in p.names for form in (n.name.en, n.name.ar)]
    return Entry(p.id, (*names, *(o.form for o in p.other_names), p.id), "place")
