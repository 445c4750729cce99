"""`astana check`: the faults of a knowledge base, or what it covers."""

from __future__ import annotations

import typer

from astana_cli.cli.world import World
from astana_cli.errors import ExitCode
from astana_cli.render.safe import safe


def prove(data: str | None, *, coverage: bool, json: bool) -> None:
    """Print the faults, one a line with their place, or the coverage. Raises typer.Exit, DataProblem."""
    world = World(data)
    if coverage:
        from astana_cli.knowledge.coverage import covered
        from astana_cli.render.coverage import print_coverage

        print_coverage(covered(world.k.kb, world.ledger), json=json)
        raise typer.Exit(ExitCode.ANSWERED)
    from astana_cli.knowledge.check import check
    from astana_cli.knowledge.model import Claims, Sources

    ledger = world.ledger
    faults = check(
        world.k.kb, Claims(claims=tuple(ledger.claims.values())), Sources(sources=tuple(ledger.sources.values()))
    )
    if json:
        import msgspec

        print(msgspec.json.encode({"file": str(world.path), "faults": [f._asdict() for f in faults]}).decode())
    else:
        for fault in faults:
            print(safe(f"{fault.place}: {fault.message}"))
        counts = f"{len(world.k.kb.rounds)} rounds, {len(ledger.claims)} claims, {len(ledger.sources)} sources"
        print(f"{world.path}: {len(faults)} faults ({counts})" if faults else f"{world.path}: no fault ({counts})")
    raise typer.Exit(ExitCode.DATA if faults else ExitCode.ANSWERED)
