"""Who is speaking: reprints, syndicated wires and quoted notices are one witness with what they repeat."""

from __future__ import annotations

from astana_cli.knowledge.model import Claim, Source


def witness(claim: Claim, source: Source) -> str:
    """Return the id of whom a statement goes back to: the one quoted, the agency reprinted, or the page's own house."""
    return claim.claimant or source.derived_from or source.house
