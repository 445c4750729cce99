"""Frames: which cues and slots together make which question. A frame reads a sentence only if it accounts for all of
it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from msgspec import Raw, Struct, json

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.rooms import at_path, path_of
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
        for group in self.needs:
            if group.isdisjoint(s.atoms):
                return MISSING
        if not self.wants <= s.slots:
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


Written = tuple[str, str, tuple[frozenset[str], ...], frozenset[str], frozenset[str], frozenset[str], bool]
"""A frame as it lies in the wheel: its fields, with the path of what makes the query."""


class Packed(Struct, frozen=True):
    """Frames as they lie in the wheel: by a cue or a slot which of them may be meant, and each by itself."""

    needing: dict[str, list[int]]
    frames: tuple[Raw, ...]


class Frames:
    """Frames in the order in which they are tried, looked up by a cue or a slot without which each makes no sense."""

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self._frame: Callable[[int], Frame] = frames.__getitem__
        self._needing: dict[str, list[int]] = {}
        self._count = len(frames)
        for at, one in enumerate(frames):
            for name in min((*one.needs, *(frozenset({slot}) for slot in one.wants)), key=len, default=ALWAYS_THERE):
                self._needing.setdefault(name, []).append(at)

    def packed(self) -> Packed:
        """The frames in a form from which one can be taken without opening the rooms of the others."""
        written = (_written(self._frame(at)) for at in range(self._count))
        return Packed(self._needing, tuple(Raw(json.encode(one, order="deterministic")) for one in written))

    @classmethod
    def unpacked(cls, packed: Packed) -> Frames:
        """The frames that were packed."""
        found = cls(())
        found._needing = packed.needing
        found._frame = cache(lambda at: _frame(json.decode(packed.frames[at], type=Written)))
        return found

    def read(self, s: Sentence, k: Knowledge) -> Query | Misfit:
        """The query of the first frame that accounts for the whole sentence. Raises Refusal."""
        nearest: frozenset[str] | None = None
        there = {at for name in ALWAYS_THERE | s.atoms | s.slots for at in self._needing.get(name, ())}
        for candidate in map(self._frame, sorted(there)):
            over = candidate.left_over(s)
            if not over:
                try:
                    return candidate.build(s, k)
                except Unfit:
                    continue
            if "missing" not in over and not candidate.narrow and (nearest is None or len(over) < len(nearest)):
                nearest = over
        return Misfit(nearest or frozenset())


def _written(one: Frame) -> Written:
    """A frame with the path of its builder. Raises ValueError if the builder cannot be found by it."""
    return one.name, path_of(one.build), one.needs, one.cues, one.wants, one.slots, one.narrow


def _frame(written: Written) -> Frame:
    """A frame that opens the room of its builder when a query is to be made."""
    name, path, needs, cues, wants, slots, narrow = written

    def build(s: Sentence, k: Knowledge) -> Query:
        made: Query = at_path(path)(s, k)
        return made

    return Frame(name, build, needs, cues, wants, slots, narrow)


ALWAYS_THERE = frozenset({""})
"""What a frame needs that needs nothing."""
