"""Which rules are asked about which marks: each says so itself, by the decorators above it.

A rule says of one mark whether it bars it. Only one that bars other marks than those that give rise to it looks at the
`whole` question, and yields their places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from astana_cli.questions.caveats.view import View

Rule = Callable[[View, int], bool]
Whole = Callable[[View], Iterator[int]]
Key = TypeVar("Key")
Entry = TypeVar("Entry", Rule, Whole)

ABOUT: defaultdict[tuple[str, str], list[Rule]] = defaultdict(list)
SAYING: defaultdict[str, list[Rule]] = defaultdict(list)
OPENING: defaultdict[str, list[Rule]] = defaultdict(list)
WHOLE: defaultdict[tuple[str, str], list[Whole]] = defaultdict(list)


def about(kind: str, *targets: str) -> Callable[[Rule], Rule]:
    """A rule about marks of a kind and, if any are given, of one of these targets."""
    return _entered(ABOUT, _of_kind(kind, targets))


def saying(*names: str) -> Callable[[Rule], Rule]:
    """A rule about marks of which a word stands in one of these lists (`data/lexicon/common/caveats.json`)."""
    return _entered(SAYING, names)


def opening(*words: str) -> Callable[[Rule], Rule]:
    """A rule about marks whose first word, as it was typed, is one of these."""
    return _entered(OPENING, words)


def whole(kind: str, *targets: str) -> Callable[[Whole], Whole]:
    """A rule about questions in which there is a mark of a kind and, if any are given, of one of these targets."""
    return _entered(WHOLE, _of_kind(kind, targets))


def _of_kind(kind: str, targets: tuple[str, ...]) -> list[tuple[str, str]]:
    """The keys of a kind with its targets; "" stands for any."""
    return [(kind, target) for target in targets or ("",)]


def _entered(table: defaultdict[Key, list[Entry]], keys: Iterable[Key]) -> Callable[[Entry], Entry]:
    def enter(rule: Entry) -> Entry:
        for key in keys:
            table[key].append(rule)
        return rule

    return enter


def barred(view: View) -> set[int]:
    """The places of the marks that a rule bars."""
    found: set[int] = set()
    kinds: set[tuple[str, str]] = set()
    for at, mark in enumerate(view.marks):
        of_kind, of_meaning = (mark.kind, ""), (mark.kind, mark.target)
        kinds |= {of_kind, of_meaning}
        rules = [*ABOUT.get(of_meaning, ()), *ABOUT.get(of_kind, ()), *OPENING.get(view.first(at), ())]
        for name in view.said[at]:
            rules += SAYING.get(name, ())
        if any(rule(view, at) for rule in rules):
            found.add(at)
    return found.union(*(rule(view) for key in kinds for rule in WHOLE.get(key, ())))
