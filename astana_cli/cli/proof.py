"""`astana check`: the faults of a knowledge base, or what it covers."""

from __future__ import annotations

import os

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.cli.world import World
from astana_cli.knowledge.coverage import covered as covers
from astana_cli.knowledge.load import load, read
from astana_cli.knowledge.model import Claims, Sources
from astana_cli.words.labels import STATES, label


def proved(world: World) -> Answer:
    """The faults, each a record with its place; `answered` if there is none. Raises DataProblem."""
    from astana_cli.knowledge.check import check
    from astana_cli.knowledge.rules.fault import Fault
    from astana_cli.knowledge.twice import repeated

    kb = load(world.path)
    folder = os.path.dirname(world.path)
    paths = [world.path, *(os.path.join(folder, name) for name in ("claims.json", "sources.json"))]
    claims, sources = read(paths[1], Claims), read(paths[2], Sources)
    twice = [
        Fault(f"{os.path.basename(path)} {place}", "this key stands there twice")
        for path in paths
        for place in repeated(path)
    ]
    faults = [*twice, *check(kb, claims, sources)]
    size = (len(kb.rounds), len(claims.claims), len(sources.sources))
    return Answer(
        Query("refuse"),
        "astana check",
        both(
            f"{world.path}: {len(faults) or 'no'} {'fault' if len(faults) < 2 else 'faults'} "
            f"({size[0]} rounds, {size[1]} claims, {size[2]} sources)",
            f"عدد الأخطاء: {len(faults)} (جولات: {size[0]}، إفادات: {size[1]}، مصادر: {size[2]})",
        ),
        status="refused" if faults else "answered",
        records=tuple(Record("fault", {"place": f.place, "en": f.message, "ar": f.message}) for f in faults),
        number=len(faults),
        view="faults",
    )


def covered(world: World) -> Answer:
    """How each field of each round stands, and on how many independent witnesses. Raises DataProblem."""
    found = covers(load(world.path), world.ledger)
    numbers = tuple(dict.fromkeys(c.round for c in found))
    return Answer(
        Query("refuse"),
        "astana check --coverage",
        both(f"What is known of {len(numbers)} rounds", f"ما هو معروف عن الجولات، وعددها {len(numbers)}"),
        records=tuple(
            Record(c.field, {"id": c.state, **_named(c.state), "witnesses": c.witnesses}, round=c.round) for c in found
        ),
        rounds=numbers,
        number=len(found),
        view="coverage",
    )


def _named(state: str) -> dict[str, str]:
    name = label(STATES, state)
    return {"en": name.en, "ar": name.ar}
