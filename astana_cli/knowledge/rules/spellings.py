"""Whether the forms of a name are known and have one owner.

A claim that writes `Lavrentyev` for a person without that form is a fault, and so is a form that two people share who
are not told apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from astana_cli.knowledge.model import forms
from astana_cli.knowledge.rules.fault import Base, Fault
from astana_cli.names.fold import fold


def spellings_are_known(base: Base) -> Iterator[Fault]:
    """Every form of a name that a claim gives stands with its person."""
    spelled = {p.name.en: {fold(form) for form in forms(p)} for p in base.kb.people}
    for claim in base.claims.values():
        for form in (claim.as_written, claim.value_ar):
            if form and claim.value in spelled and fold(form) not in spelled[claim.value]:
                yield Fault(claim.id, f"a form of {claim.value} that the person lacks: {form}")


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
