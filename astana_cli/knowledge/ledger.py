"""The ledger of claims and the sources, read only where evidence is shown."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from msgspec import Raw, Struct

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import bytes_of, decoded
from astana_cli.knowledge.model import Claim, Claims, Source, Sources
from astana_cli.knowledge.seal import packed, sealed
from astana_cli.knowledge.shelf import shelf
from astana_cli.knowledge.witnesses import witness


class Evidence(Struct, frozen=True):
    """A claim with the page that makes it, and whom it goes back to."""

    claim: Claim
    source: Source
    witness: str


class Ledger:
    """All claims and sources, looked up by id."""

    def __init__(self, claims: Mapping[str, Claim], sources: Mapping[str, Source], file: str = "claims.json") -> None:
        self.claims = claims
        self.sources = sources
        self.file = file

    @classmethod
    def beside(cls, path: str) -> Ledger:
        """Read `claims.json` and `sources.json` from the folder of the knowledge base at `path`. Raises DataProblem."""
        folder = os.path.dirname(path)
        claims = os.path.join(folder, "claims.json")
        return cls(_claims(claims), _sources(os.path.join(folder, "sources.json")), claims)

    def evidence(self, ids: Iterable[str]) -> list[Evidence]:
        """Return what stands behind claim ids, in their order; an id that is not in the ledger is left out.

        Raises DataProblem for a claim whose source is missing.
        """
        found = []
        for claim in (self.claims[i] for i in ids if i in self.claims):
            source = self.sources.get(claim.source)
            if source is None:
                raise DataProblem(f"{self.file}: claim {claim.id} names a source that is not there: {claim.source}")
            found.append(Evidence(claim, source, witness(claim, source)))
        return found


def _claims(path: str) -> Mapping[str, Claim]:
    raw = bytes_of(path)
    spans = packed("claims.spans.json", dict[str, Raw]) if sealed(path, raw) else None
    if spans is not None:
        return shelf(raw, spans, Claim)
    return {claim.id: claim for claim in decoded(raw, Claims, path).claims}


def _sources(path: str) -> Mapping[str, Source]:
    raw = bytes_of(path)
    spans = packed("sources.spans.json", dict[str, Raw]) if sealed(path, raw) else None
    if spans is not None:
        return shelf(raw, spans, Source)
    return {source.id: source for source in decoded(raw, Sources, path).sources}
