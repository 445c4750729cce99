"""Which rules are asked about which marks: each says so itself, by the decorators above it.

A rule says of one mark whether it bars it. Only one that bars other marks than those that give rise to it looks at the
`whole` question, and yields their places. Rules are kept by their paths, as they lie in the wheel, so that there only
the rooms are opened of which one is to be asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TypeVar

from msgspec import Struct

from astana_cli.knowledge import seal
from astana_cli.questions.caveats.view import View
from astana_cli.questions.rooms import at_path

Rule = Callable[[View, int], bool]
Whole = Callable[[View], Iterator[int]]
Entry = TypeVar("Entry", Rule, Whole)
Paths = dict[str, list[str]]


class Tables(Struct, frozen=True):
    """The paths of rules: by the marks that they are about (`<cue>`, `<cue head>`), by the lists of words that they
    speak of, by the first word of a mark as it was typed, and of those about whole questions by the marks in them."""

    about: Paths = {}
    saying: Paths = {}
    opening: Paths = {}
    whole: Paths = {}


DECLARED = Tables()
ROOMS = (
    "exceptions",
    "suppositions",
    "meetings",
    "numbers",
    "quantities",
    "ranks",
    "people",
    "manner",
    "senses",
    "titles",
    "counts",
)
PACKED = "caveats.json"
"""The tables, made when the wheel is built."""


def declared() -> Tables:
    """The tables as the rooms declare them, which are opened for that."""
    for room in ROOMS:
        import_module(f"{__package__}.{room}")
    return DECLARED


@cache
def tables() -> Tables:
    """The tables that were packed, or else as the rooms declare them."""
    return seal.packed(PACKED, Tables) or declared()


def about(kind: str, *targets: str) -> Callable[[Rule], Rule]:
    """A rule about marks of a kind and, if any are given, of one of these targets."""
    return _entered(DECLARED.about, _of_kind(kind, targets))


def saying(*names: str) -> Callable[[Rule], Rule]:
    """A rule about marks of which a word stands in one of these lists (`data/lexicon/common/caveats.json`)."""
    return _entered(DECLARED.saying, names)


def opening(*words: str) -> Callable[[Rule], Rule]:
    """A rule about marks whose first word, as it was typed, is one of these."""
    return _entered(DECLARED.opening, words)


def whole(kind: str, *targets: str) -> Callable[[Whole], Whole]:
    """A rule about questions in which there is a mark of a kind and, if any are given, of one of these targets."""
    return _entered(DECLARED.whole, _of_kind(kind, targets))


def _of_kind(kind: str, targets: tuple[str, ...]) -> list[str]:
    """The keys of a kind with its targets, of any if none is given."""
    return [f"<{kind} {target}>" for target in targets] or [f"<{kind}>"]


def _entered(table: Paths, keys: Iterable[str]) -> Callable[[Entry], Entry]:
    def enter(rule: Entry) -> Entry:
        for key in keys:
            table.setdefault(key, []).append(f"{rule.__module__}.{rule.__qualname__}")
        return rule

    return enter


def barred(view: View) -> set[int]:
    """The places of the marks that a rule bars. Raises DataProblem."""
    known = tables()
    found: set[int] = set()
    kinds: set[str] = set()
    for at, mark in enumerate(view.marks):
        of_kind, of_meaning = f"<{mark.kind}>", f"<{mark.kind} {mark.target}>"
        kinds |= {of_kind, of_meaning}
        paths = [*known.about.get(of_meaning, ()), *known.about.get(of_kind, ())]
        paths += known.opening.get(view.first(at), ())
        for name in view.said[at]:
            paths += known.saying.get(name, ())
        if any(at_path(path)(view, at) for path in paths):
            found.add(at)
    return found.union(*(at_path(path)(view) for key in kinds for path in known.whole.get(key, ())))
