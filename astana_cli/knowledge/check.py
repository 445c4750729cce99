"""Prove that facts, claims and sources agree: every rule in its order (`rules/` holds them), and every fault it finds.

A base without a fault gives an empty list; `astana check` shows the others with their place.
"""

from __future__ import annotations

from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources
from astana_cli.knowledge.rules.claims import (
    attendance_follows_claims,
    claims_and_sources_exist,
    every_claim_is_placed,
    facts_have_a_claim_of_their_own,
    typed_claims_say_what_they_carry,
)
from astana_cli.knowledge.rules.fault import Base, Fault, Rule, twice
from astana_cli.knowledge.rules.records import ids_are_unique, labels_are_not_blank, references_exist
from astana_cli.knowledge.rules.rounds import (
    dates_are_in_order,
    delegations_are_complete,
    places_have_a_name_on_the_day,
)
from astana_cli.knowledge.rules.spellings import aliases_have_one_owner, spellings_are_known
from astana_cli.knowledge.rules.verdicts import (
    agreement_is_independent,
    facts_rest_on_claims,
    previews_do_not_outrank_reports,
    reasons_fit_ranks,
    suspects_do_not_carry,
    ties_have_no_preferred,
)
from astana_cli.knowledge.walk import facts


def check(kb: KnowledgeBase, claims: Claims, sources: Sources) -> list[Fault]:
    """Return every fault of the three files taken together; an empty list means that they agree."""
    base = Base(kb, {c.id: c for c in claims.claims}, {s.id: s for s in sources.sources}, tuple(facts(kb)))
    faults = [*twice("claim", (c.id for c in claims.claims)), *twice("source", (s.id for s in sources.sources))]
    for rule in RULES:
        faults.extend(rule(base))
    return faults


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
"""In the order in which their faults are shown."""
