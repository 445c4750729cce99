"""Frames: which cues and slots together make which question. A frame reads a sentence only if it accounts for all of
it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit

Build = Callable[[Sentence, Knowledge], Query]


class Frame(Struct, frozen=True):
    """`needs`: of each group one cue must be there. `cues`: all that may be there. `wants`: what must be named;
    `slots`: all that may be. `build` makes the query; it may raise Unfit or Refusal. A `narrow` one reads one kind of
    sentence alone: what it leaves of another is not what that one could not be read for."""

    name: str
    build: Build
    needs: tuple[frozenset[str], ...]
    cues: frozenset[str]
    wants: frozenset[str]
    slots: frozenset[str]
    narrow: bool = False

    def left_over(self, s: Sentence) -> frozenset[str]:
        """The cues and slots that this frame cannot place; `missing` if one that it needs is not there."""
        if any(group.isdisjoint(s.atoms) for group in self.needs) or not self.wants <= s.slots:
            return MISSING
        return (s.atoms - self.cues) | (s.slots - self.slots)


MISSING = frozenset({"missing"})
ALWAYS = frozenset({"held", "exact", "then"})
"""Cues that add nothing: every question is about what was held, at the time of the round that it names."""


def frame(name: str, build: Build, needs: str = "", allows: str = "", slots: str = "", wants: str = "") -> Frame:
    """A frame from words: groups of `needs` are parted by blanks, alternatives within one by `|`."""
    groups = tuple(frozenset(group.split("|")) for group in needs.split())
    named = frozenset(wants.split())
    return Frame(name, build, groups, ALWAYS.union(allows.split(), *groups), named, named.union(slots.split()))


class Misfit(Struct, frozen=True):
    """No frame accounts for the sentence; `over` is what the nearest one leaves."""

    over: frozenset[str]


class Frames:
    """Frames in the order in which they are tried, looked up by a cue or a slot without which each makes no sense."""

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self._frames = frames
        self._needing: dict[str, list[int]] = {}
        for at, one in enumerate(frames):
            for name in min((*one.needs, *(frozenset({slot}) for slot in one.wants)), key=len, default=ALWAYS_THERE):
                self._needing.setdefault(name, []).append(at)

    def read(self, s: Sentence, k: Knowledge) -> Query | Misfit:
        """The query of the first frame that accounts for the whole sentence. Raises Refusal."""
        nearest: frozenset[str] | None = None
        there = {at for name in ALWAYS_THERE | s.atoms | s.slots for at in self._needing.get(name, ())}
        for candidate in map(self._frames.__getitem__, sorted(there)):
            over = candidate.left_over(s)
            if not over:
                try:
                    return candidate.build(s, k)
                except Unfit:
                    continue
            if "missing" not in over and not candidate.narrow and (nearest is None or len(over) < len(nearest)):
                nearest = over
        return Misfit(nearest or frozenset())


ALWAYS_THERE = frozenset({""})
"""What a frame needs that needs nothing."""
