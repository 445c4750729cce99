"""What the knowledge base covers: for each round and field how it stands, and on how many independent witnesses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from astana_cli.knowledge.ledger import Ledger
from astana_cli.knowledge.model import AWAY, CORE, Delegation, Fact, KnowledgeBase, Round


class Cover(Struct, frozen=True):
    """How one field of one round stands: known, disputed, unknown, none, away (the party stayed away) or missing."""

    round: int
    field: str
    state: str
    witnesses: int


def covered(kb: KnowledgeBase, ledger: Ledger) -> list[Cover]:
    """Return one Cover for each round and field."""
    return [
        Cover(r.number, field, _state(facts), len(_witnesses(facts, ledger)))
        if not isinstance(facts, str)
        else Cover(r.number, field, facts, 0)
        for r in kb.rounds
        for field, facts in _fields(r)
    ]


def _fields(r: Round) -> Iterable[tuple[str, list[Fact[Any]] | str]]:
    single = {
        "start": r.start, "end": r.end, "city": r.city, "level": r.level, "delegations_count": r.delegations_count,
    }  # fmt: skip
    for name, fact in single.items():
        yield name, [fact] if fact else []
    for party in CORE:
        d = next((d for d in r.delegations if d.party == party), None)
        yield f"head.{party}", _head(d)
    many = ("venues", "host", "agenda", "documents", "outcomes", "sidelines", "next_round")
    for name in many:
        yield name, list(getattr(r, name))


def _head(d: Delegation | None) -> list[Fact[Any]] | str:
    if d is None:
        return []
    if d.attendance.value in AWAY:
        return "away"
    return [d.head] if d.head else []


def _state(facts: list[Fact[Any]]) -> str:
    if not facts:
        return "missing"
    if any(f.disputed for f in facts):
        return "disputed"
    states = {f.state for f in facts}
    return "known" if "known" in states else "none" if "none" in states else "unknown"


def _witnesses(facts: list[Fact[Any]], ledger: Ledger) -> set[str]:
    return {line.witness for fact in facts for line in ledger.evidence(fact.claims)}
