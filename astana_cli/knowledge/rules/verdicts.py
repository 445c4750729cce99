"""Whether a verdict fits what it rests on: state and value, rank and reason, witnesses and announcements.

A date that is `preferred` for `independent_agreement` while one agency copied the other is a fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from astana_cli.knowledge.reasons import REASONS
from astana_cli.knowledge.rules.fault import Base, Fault
from astana_cli.knowledge.witnesses import witness


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
"""What is told before a round by its nature, so that an announcement is all that can be had."""


def suspects_do_not_carry(base: Base) -> Iterator[Fault]:
    """A claim marked suspect when it was collected does not carry a fact alone."""
    for path, _, _, fact in base.found:
        claims = [base.claims[c] for c in fact.claims if c in base.claims]
        if claims and all(c.status == "suspect" for c in claims):
            yield Fault(path, "rests on suspect claims alone")
