"""What a rule looks at and what it says: a fault and its place.

`Fault("$.rounds[3].start", "2017-03-14 comes before 2017-02-16")` says that round 4 opens before round 3 has closed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from astana_cli.knowledge.model import Claim, KnowledgeBase, Source
from astana_cli.knowledge.walk import Found


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
"""Yields the faults of one kind; it looks at all three files, since a fault often lies between two of them."""


def twice(what: str, ids: Iterable[str]) -> Iterator[Fault]:
    """A fault for each id that is used more than once."""
    for key, times in Counter(ids).items():
        if times > 1:
            yield Fault(key, f"{what} id used {times} times")
