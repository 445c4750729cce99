"""Prove that facts, claims and sources agree; each rule yields the faults that it finds, with their place."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from msgspec import Struct

from astana_cli.knowledge.index import covers
from astana_cli.knowledge.model import (
    AWAY,
    CORE,
    Claim,
    Claims,
    Delegation,
    Fact,
    KnowledgeBase,
    Rival,
    Round,
    Source,
    Sources,
    Text,
    forms,
)
from astana_cli.knowledge.reasons import REASONS
from astana_cli.knowledge.walk import Found, facts
from astana_cli.knowledge.witnesses import witness
from astana_cli.names.fold import fold


class Fault(Struct, frozen=True):
    """What is wrong and where: a JSON path, or the id of a claim or source."""

    place: str
    message: str


class Base(Struct, frozen=True):
    """What the rules look at."""

    kb: KnowledgeBase
    claims: dict[str, Claim]
    sources: dict[str, Source]
    found: tuple[Found, ...]


Rule = Callable[[Base], Iterator[Fault]]


def check(kb: KnowledgeBase, claims: Claims, sources: Sources) -> list[Fault]:
    """Return every fault of the three files taken together; an empty list means that they agree."""
    base = Base(kb, {c.id: c for c in claims.claims}, {s.id: s for s in sources.sources}, tuple(facts(kb)))
    faults = [*_twice("claim", (c.id for c in claims.claims)), *_twice("source", (s.id for s in sources.sources))]
    for rule in RULES:
        faults.extend(rule(base))
    return faults


def _twice(what: str, ids: Iterable[str]) -> Iterator[Fault]:
    for key, times in Counter(ids).items():
        if times > 1:
            yield Fault(key, f"{what} id used {times} times")


# --- ids


def ids_are_unique(base: Base) -> Iterator[Fault]:
    """No two records of a table share an id, no two rounds a number."""
    kb = base.kb
    tables: tuple[tuple[Any, ...], ...] = (
        kb.parties, kb.groups, kb.offices, kb.people, kb.places, kb.topics, kb.events, kb.documents, kb.terms,
    )  # fmt: skip
    for table in tables:
        yield from _twice("record", (record.id for record in table))
    yield from _twice("round", (str(r.number) for r in kb.rounds))


def references_exist(base: Base) -> Iterator[Fault]:
    """Every id that a record names is there."""
    kb = base.kb
    known = {name: {record.id for record in getattr(kb, name)} for name in TABLES}
    known["rounds"] = {r.number for r in kb.rounds}
    known["who"] = known["people"] | known["groups"] | known["parties"]
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
    "round": "rounds", "see": "see",
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


# --- verdicts


def facts_rest_on_claims(base: Base) -> Iterator[Fault]:
    """A known value and a plain 'there was none' need a claim; an unknown one has neither value nor claim."""
    for path, _, _, fact in base.found:
        if fact.state in ("known", "none") and not fact.claims:
            yield Fault(path, "a fact without a claim")
        if (fact.state == "known") != (fact.value is not None):
            yield Fault(path, f"state {fact.state} does not go with value {fact.value!r}")
        if fact.state in ("unknown", "not_researched") and fact.claims:
            yield Fault(path, "an unknown value cannot rest on claims")
        for index, rival in enumerate(fact.rivals):
            if not rival.claims:
                yield Fault(f"{path}.rivals[{index}]", "a rival without a claim")
            if (rival.state == "known") != (rival.value is not None):
                yield Fault(f"{path}.rivals[{index}]", f"state {rival.state} does not go with value {rival.value!r}")
            if (rival.state, rival.value) == (fact.state, fact.value):
                yield Fault(f"{path}.rivals[{index}]", "a rival that says the same as the fact")


def reasons_fit_ranks(base: Base) -> Iterator[Fault]:
    """The reason comes from the list for the rank."""
    for path, _, _, fact in base.found:
        if fact.reason not in REASONS[fact.rank]:
            yield Fault(path, f"reason {fact.reason} does not go with rank {fact.rank}")
        if (fact.reason == "not_found") != (fact.state in ("unknown", "not_researched")):
            yield Fault(path, f"reason {fact.reason} does not go with state {fact.state}")
        for index, rival in enumerate(fact.rivals):
            if rival.reason not in REASONS[rival.rank]:
                yield Fault(f"{path}.rivals[{index}]", f"reason {rival.reason} does not go with rank {rival.rank}")


def ties_have_no_preferred(base: Base) -> Iterator[Fault]:
    """Where the curators could not decide, nothing is preferred, and the other reading stands beside."""
    for path, _, _, fact in base.found:
        if fact.reason == "sources_disagree" and not fact.disputed:
            yield Fault(path, "sources_disagree without a rival of rank normal")


def agreement_is_independent(base: Base) -> Iterator[Fault]:
    """`independent_agreement` needs two witnesses that do not copy each other."""
    for path, _, _, fact in base.found:
        if fact.reason == "independent_agreement" and len(_witnesses(base, fact.claims)) < 2:
            yield Fault(path, "independent_agreement on fewer than two independent witnesses")


def _witnesses(base: Base, ids: Iterable[str]) -> set[str]:
    return {witness(c, base.sources[c.source]) for c in map(base.claims.get, ids) if c and c.source in base.sources}


def previews_do_not_outrank_reports(base: Base) -> Iterator[Fault]:
    """What was only announced is not preferred, and gives way to what was reported."""
    for path, field, _, fact in base.found:
        claims = [base.claims[c] for c in fact.claims if c in base.claims]
        if not claims or field in PREVIEW_FIELDS or any(c.modality != "announced" for c in claims):
            continue
        if fact.rank == "preferred":
            yield Fault(path, "preferred, but rests on announcements alone")
        for index, rival in enumerate(fact.rivals):
            reported = [c for c in rival.claims if c in base.claims and base.claims[c].modality == "reported"]
            if rival.rank == "normal" and reported:
                yield Fault(f"{path}.rivals[{index}]", "a report stands behind an announcement")


PREVIEW_FIELDS = frozenset({"announced_start", "announced_end", "next_round", "agenda", "sidelines", "formats"})


def suspects_do_not_carry(base: Base) -> Iterator[Fault]:
    """A claim marked suspect when it was collected does not carry a fact alone."""
    for path, _, _, fact in base.found:
        claims = [base.claims[c] for c in fact.claims if c in base.claims]
        if claims and all(c.status == "suspect" for c in claims):
            yield Fault(path, "rests on suspect claims alone")


# --- claims


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


def spellings_are_known(base: Base) -> Iterator[Fault]:
    """Every form of a name that a claim gives stands with its person."""
    spelled = {p.name.en: {fold(form) for form in forms(p)} for p in base.kb.people}
    for claim in base.claims.values():
        for form in (claim.as_written, claim.value_ar):
            if form and claim.value in spelled and fold(form) not in spelled[claim.value]:
                yield Fault(claim.id, f"a form of {claim.value} that the person lacks: {form}")


# --- rounds


def dates_are_in_order(base: Base) -> Iterator[Fault]:
    """Days exist, a meeting ends after it starts, rounds follow each other, events and documents too."""
    for path, field, _, fact in base.found:
        if field in DATES:
            for value in (fact.value, *(rival.value for rival in fact.rivals)):
                if isinstance(value, str) and not _is_day(value):
                    yield Fault(path, f"no such day: {value}")
    for index, meeting in enumerate(base.kb.rounds):
        yield from _in_order(f"$.rounds[{index}]", meeting.start.value, meeting.end.value)
    for index, event in enumerate(base.kb.events):
        if event.start and event.end:
            yield from _in_order(f"$.events[{index}]", event.start.value, event.end.value)
    for index, (one, two) in enumerate(zip(base.kb.rounds, base.kb.rounds[1:], strict=False)):
        if two.number != one.number + 1:
            yield Fault(f"$.rounds[{index + 1}]", f"round {two.number} follows round {one.number}")
        yield from _in_order(f"$.rounds[{index + 1}].start", one.end.value, two.start.value)


DATES = frozenset({"start", "end", "announced_start", "announced_end", "issued", "in_force"})


def _in_order(place: str, one: str | None, two: str | None) -> Iterator[Fault]:
    if one and two and two < one:
        yield Fault(place, f"{two} comes before {one}")


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return True


def places_have_a_name_on_the_day(base: Base) -> Iterator[Fault]:
    """The city of a round has exactly one name at its start."""
    for index, meeting in enumerate(base.kb.rounds):
        if meeting.city is None or not meeting.city.value or not meeting.start.value:
            continue
        place = next((p for p in base.kb.places if p.id == meeting.city.value), None)
        names = [n for n in place.names if covers(n, meeting.start.value)] if place else []
        if place and len(names) != 1:
            yield Fault(f"$.rounds[{index}].city", f"{place.id} has {len(names)} names on {meeting.start.value}")


def delegations_are_complete(base: Base) -> Iterator[Fault]:
    """Every round says something of each party that belongs to the process, and of each party only once."""
    for index, meeting in enumerate(base.kb.rounds):
        place = f"$.rounds[{index}].delegations"
        there = [d.party for d in meeting.delegations]
        yield from (Fault(place, fault.message) for fault in _twice("party", there))
        for party in CORE:
            if party not in there:
                yield Fault(place, f"nothing said of {party}")
        yield from _heads_are_said(place, meeting)


def _heads_are_said(place: str, meeting: Round) -> Iterator[Fault]:
    for number, delegation in enumerate(meeting.delegations):
        came = delegation.attendance.value in ("present", "partial", "represented")
        hosts = delegation.role is not None and delegation.role.value == "host"
        if delegation.head is None and came and not hosts:
            yield Fault(f"{place}[{number}]", f"{delegation.party} came, and nothing is said of its head")


def aliases_have_one_owner(base: Base) -> Iterator[Fault]:
    """A form that two people share is an ambiguity only if they are told apart on purpose."""
    owners: dict[str, set[str]] = defaultdict(set)
    apart = {person.id: set(person.not_same_as) for person in base.kb.people}
    for person in base.kb.people:
        for form in forms(person):
            owners[fold(form)].add(person.id)
    for form, people in owners.items():
        for one in people:
            for two in people - {one}:
                if two not in apart[one]:
                    yield Fault(f"person {one}", f"shares the form {form!r} with {two}, and is not told apart from it")


RULES: tuple[Rule, ...] = (
    ids_are_unique,
    references_exist,
    labels_are_not_blank,
    claims_and_sources_exist,
    facts_rest_on_claims,
    reasons_fit_ranks,
    ties_have_no_preferred,
    agreement_is_independent,
    previews_do_not_outrank_reports,
    suspects_do_not_carry,
    every_claim_is_placed,
    facts_have_a_claim_of_their_own,
    typed_claims_say_what_they_carry,
    attendance_follows_claims,
    spellings_are_known,
    dates_are_in_order,
    places_have_a_name_on_the_day,
    delegations_are_complete,
    aliases_have_one_owner,
)
