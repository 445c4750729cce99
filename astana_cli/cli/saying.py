"""`--field said`, with `--by` and `--about`: whose statements are asked for, and on what."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.cli import resolve
from astana_cli.cli.world import World
from astana_cli.errors import UsageProblem

Words = list[str] | None
"""The values of an option."""
MOST = 2
"""So many subjects a statement may be asked to be on: a topic, and a party that it names."""


def at_rounds(world: World, numbers: list[str], field: Words, by: Words, about: Words) -> Query:
    """What was said at rounds; `--field outcome --by Tomeh` is the same. Raises UsageProblem, Refused."""
    if field not in (["said"], ["outcome"]):
        raise UsageProblem("--by goes with --field said", "--by: يُستعمل مع --field said")
    return _said(Query("said", rounds=resolve.rounds_or_all(numbers, world)), by, about, world)


def beside(world: World, events: tuple[str, ...], field: str | None, by: Words, about: Words) -> Query:
    """What was said at events. Raises UsageProblem, Refused."""
    if field != "said":
        raise UsageProblem("--by and --about go with --field said", "--by و--about: يُستعملان مع --field said")
    if not events:
        raise UsageProblem(
            "which event? astana events sochi-congress-2018 --field said",
            "أي حدث؟ astana events sochi-congress-2018 --field said",
        )
    return _said(Query("said", events=events), by, about, world)


def _said(query: Query, by: Words, about: Words, world: World) -> Query:
    """The query, with those whose statements are meant: a party's are its own and those of its people."""
    subjects = tuple(dict.fromkeys(resolve.subject(word, world) for word in about or ()))
    if len(subjects) > MOST:
        raise UsageProblem(
            "--about: two at most, a topic and a party that is named", "--about: اثنان على الأكثر، موضوع وطرف مذكور"
        )
    sides = [word for word in by or () if world.books.parties.find(word).status == "answered"]
    others = (word for word in by or () if word not in sides)
    people = tuple(dict.fromkeys(resolve.one(word, resolve.PERSON, world, "person") for word in others))
    first, second = (*subjects, None, None)[:MOST]
    return replace(query, people=people, parties=resolve.parties(sides, world), about=first, detail=second)
