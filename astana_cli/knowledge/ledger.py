"""The ledger of claims and the sources, read only where evidence is shown."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import read
from astana_cli.knowledge.model import Claim, Claims, Source, Sources
from astana_cli.knowledge.witnesses import witness


class Evidence(NamedTuple):
    """A claim with the page that makes it, and whom it goes back to."""

    claim: Claim
    source: Source
    witness: str


class Ledger:
    """All claims and sources, looked up by id."""

    def __init__(self, claims: Claims, sources: Sources, file: object = "claims.json") -> None:
        self.file = file
        self.files = (claims, sources)
        self.claims = {claim.id: claim for claim in claims.claims}
        self.sources = {source.id: source for source in sources.sources}

    @classmethod
    def beside(cls, path: Path) -> Ledger:
        """Read `claims.json` and `sources.json` from the folder of the knowledge base at `path`. Raises DataProblem."""
        claims, sources = path.with_name("claims.json"), path.with_name("sources.json")
        return cls(read(claims, Claims), read(sources, Sources), claims)

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
