"""Whether each claim stands where it belongs: it is there, has its source, and says what the fact above it holds.

A claim `city: Astana` that is cited for a round whose city is Sochi is a fault; so is a claim that nothing cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from astana_cli.knowledge.model import AWAY, Claim, Delegation, Fact
from astana_cli.knowledge.rules.fault import Base, Fault
from astana_cli.knowledge.walk import Found


def claims_and_sources_exist(base: Base) -> Iterator[Fault]:
    """A fact names claims of the ledger, a claim a source, a document sources for its texts."""
    for path, cited in _cited(base.found):
        if cited not in base.claims:
            yield Fault(path, f"no such claim: {cited}")
    for claim in base.claims.values():
        if claim.source not in base.sources:
            yield Fault(claim.id, f"no such source: {claim.source}")
    for document in base.kb.documents:
        for source in document.texts:
            if source not in base.sources:
                yield Fault(f"document {document.id}", f"no such source: {source}")


def _cited(found: Iterable[Found]) -> Iterator[tuple[str, str]]:
    for item in found:
        for claim in item.fact.claims:
            yield item.path, claim
        for index, rival in enumerate(item.fact.rivals):
            for claim in rival.claims:
                yield f"{item.path}.rivals[{index}]", claim


def every_claim_is_placed(base: Base) -> Iterator[Fault]:
    """No claim of the ledger is lost: each carries a fact, or a rival of one."""
    cited = {claim for _, claim in _cited(base.found)}
    for claim in base.claims.values():
        if claim.id not in cited:
            yield Fault(claim.id, f"no fact takes up this claim ({claim.subject}, {claim.field}: {claim.value})")


def typed_claims_say_what_they_carry(base: Base) -> Iterator[Fault]:
    """A claim of a date, a city, a head or an attendance stands under the value that it states."""
    names = {p.id: p.name.en for p in base.kb.people}
    cities = {p.id: {n.name.en for n in p.names} for p in base.kb.places}
    for path, field, holder, fact in base.found:
        expected = TYPED.get(field)
        if expected is None:
            continue
        for where, value, claim in _sayings(base, path, fact):
            wanted = expected + (f".{holder.party}" if field == "head" else "")
            if claim.field != wanted or value is None:
                continue
            if field == "head":
                fits = claim.value.endswith("(unnamed)") or names.get(value, "?") in claim.value
            elif field == "city":
                fits = claim.value in cities.get(value, ())
            else:
                fits = claim.value == value
            if not fits:
                yield Fault(where, f"claim {claim.id} says {claim.value}, not {value}")


TYPED = {
    "start": "date_start", "end": "date_end", "announced_start": "date_start", "announced_end": "date_end",
    "city": "city", "head": "head",
}  # fmt: skip
"""The fields whose claims are typed: their values can be compared, where those of others are prose."""


def _sayings(base: Base, path: str, fact: Fact[Any]) -> Iterator[tuple[str, Any, Claim]]:
    for claim in fact.claims:
        if claim in base.claims:
            yield path, fact.value, base.claims[claim]
    for index, rival in enumerate(fact.rivals):
        for claim in rival.claims:
            if claim in base.claims:
                yield f"{path}.rivals[{index}]", rival.value, base.claims[claim]


def attendance_follows_claims(base: Base) -> Iterator[Fault]:
    """A claim of presence does not carry an absence, nor the other way round, nor another party's."""
    for path, field, holder, fact in base.found:
        if field != "attendance" or not isinstance(holder, Delegation):
            continue
        for where, value, claim in _sayings(base, path, fact):
            if claim.field in ("present", "absent") and claim.value.replace("-", "_") != holder.party:
                yield Fault(where, f"claim {claim.id} is about {claim.value}, not {holder.party}")
            if claim.field == "present" and value in AWAY:
                yield Fault(where, f"claim {claim.id} says present, the value is {value}")
            if claim.field == "absent" and value == "present":
                yield Fault(where, f"claim {claim.id} says absent, the value is present")


def facts_have_a_claim_of_their_own(base: Base) -> Iterator[Fault]:
    """A fact of a round rests on a claim about that round, or stands as `normal` with a note that says why not."""
    for path, _, _, fact in base.found:
        place = ROUND.match(path)
        if place is None or not fact.claims or (fact.rank == "normal" and fact.note):
            continue
        subject = f"round-{base.kb.rounds[int(place.group(1))].number}"
        claims = [base.claims[c] for c in fact.claims if c in base.claims]
        if claims and all(c.subject != subject for c in claims):
            yield Fault(path, f"rests on claims about {claims[0].subject} alone ({claims[0].id})")


ROUND = re.compile(r"\$\.rounds\[(\d+)\]")
