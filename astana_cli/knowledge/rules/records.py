"""Whether what is named is there: ids, what they refer to, and words in both languages.

A head of delegation `"lavrentyev"` of whom no record stands among the people is a fault at the place that names him.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from astana_cli.knowledge.model import Fact, Rival, Text
from astana_cli.knowledge.rules.fault import Base, Fault, twice


def ids_are_unique(base: Base) -> Iterator[Fault]:
    """No two records of a table share an id, no two rounds a number."""
    kb = base.kb
    tables: tuple[tuple[Any, ...], ...] = (
        kb.parties, kb.groups, kb.offices, kb.people, kb.places, kb.topics, kb.events, kb.documents, kb.terms,
    )  # fmt: skip
    for table in tables:
        yield from twice("record", (record.id for record in table))
    yield from twice("round", (str(r.number) for r in kb.rounds))


def references_exist(base: Base) -> Iterator[Fault]:
    """Every id that a record names is there."""
    kb = base.kb
    known = {name: {record.id for record in getattr(kb, name)} for name in TABLES}
    known["rounds"] = {r.number for r in kb.rounds}
    known["who"] = known["people"] | known["groups"] | known["parties"]
    known["people or parties"] = known["people"] | known["parties"]
    known["see"] = known["terms"] | known["documents"] | known["events"]
    known["facts_of_documents"] = known["documents"]
    for path, field, value in _ids(kb, "$"):
        table = REFERS[field]
        if value not in known[table]:
            yield Fault(path, f"no such {table}: {value}")


TABLES = ("parties", "groups", "offices", "people", "places", "topics", "events", "documents", "terms")


REFERS = {
    "party": "parties", "city": "places", "person": "people", "office": "offices", "head": "people", "groups": "groups",
    "documents": "documents", "issuers": "parties", "signatories": "parties", "endorsers": "parties",
    "topics": "topics", "who": "who", "represented_by": "people", "not_same_as": "people", "event": "events",
    "round": "rounds", "see": "see", "by": "people or parties",
}  # fmt: skip


def _ids(node: Any, path: str, field: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every value that stands for a record: a plain field, or the value of a fact in such a field."""
    if isinstance(node, Fact | Rival):
        if node.value is not None:
            yield from _ids(node.value, f"{path}.value", field)
        if isinstance(node, Fact):
            for index, rival in enumerate(node.rivals):
                yield from _ids(rival, f"{path}.rivals[{index}]", field)
    elif isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _ids(item, f"{path}[{index}]", field)
    elif isinstance(node, Struct):
        for name in node.__struct_fields__:
            yield from _ids(getattr(node, name), f"{path}.{name}", name)
    elif field in REFERS and node is not None and not (field in TABLES and path.count(".") == 1):
        yield path, field, node


def labels_are_not_blank(base: Base) -> Iterator[Fault]:
    """Every text says something in both languages."""
    for path, text in _texts(base.kb, "$"):
        for lang in ("en", "ar"):
            if not getattr(text, lang).strip():
                yield Fault(f"{path}.{lang}", "a blank text")


def _texts(node: Any, path: str) -> Iterator[tuple[str, Text]]:
    if isinstance(node, Text):
        yield path, node
    elif isinstance(node, tuple):
        for index, item in enumerate(node):
            if isinstance(item, Struct):
                yield from _texts(item, f"{path}[{index}]")
    else:
        for name in node.__struct_fields__:
            value = getattr(node, name)
            if isinstance(value, tuple | Struct):
                yield from _texts(value, f"{path}.{name}")
