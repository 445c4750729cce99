"""A mark in its sentence, as the rules look at it that settle one mark at a time; and tables of such rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.rooms import at_path, path_of


class Place(Struct, frozen=True):
    """The mark at a place; its word in plain letters, "" if it has several; the marks right before and behind it."""

    marks: list[Mark]
    at: int
    typed: list[Token]
    mark: Mark
    word: str
    before: Mark | None
    after: Mark | None

    def first(self, mark: Mark | None = None) -> str:
        """The first word of a mark, of this one if none is given, in plain letters."""
        return self.typed[(mark or self.mark).start].plain

    def last(self, mark: Mark | None = None) -> str:
        """The last word of a mark, of this one if none is given, in plain letters."""
        return self.typed[(mark or self.mark).end - 1].plain

    def words(self) -> list[str]:
        """All words of the mark, in plain letters."""
        return [token.plain for token in self.typed[self.mark.start : self.mark.end]]

    def earlier(self) -> list[Mark]:
        """The marks before this one."""
        return self.marks[: self.at]

    def later(self) -> list[Mark]:
        """The marks behind this one."""
        return self.marks[self.at + 1 :]


Rule = Callable[[Place], Mark | None]
"""What a mark becomes by a rule; None where the rule does not speak of it."""
Pass = Callable[[list[Mark], list[Token]], list[Mark]]
"""What the marks of a whole sentence become by a rule."""
Passes = tuple[tuple[frozenset[str], Pass], ...]
"""Such rules in the order in which they are followed, each with the words of which one must be there for it."""
Table = tuple[tuple[frozenset[str], Rule], ...]
"""Rules, each with what it may speak of: words, kinds of marks as `<cue>`, and as `<cue head>` those of one meaning,
which is the first of several. The first rule that speaks of a mark is followed."""


def is_a(mark: Mark | None, kind: str, *targets: str) -> bool:
    """Whether there is a mark of a kind and, if any are given, of one of these targets."""
    return mark is not None and mark[0] == kind and (not targets or (mark[1] or NO_TARGET)[0] in targets)


def holds(marks: Iterable[Mark | None], kind: str, *targets: str) -> bool:
    """Whether one of some marks is of a kind and, if any are given, of one of these targets; asked hundreds of times
    a question, hence a plain loop."""
    for mark in marks:
        if mark is not None and mark[0] == kind and (not targets or (mark[1] or NO_TARGET)[0] in targets):
            return True
    return False


NO_TARGET = ("",)


def names_rounds(marks: list[Mark]) -> bool:
    """Whether rounds are named: by number, by date, by place, or as the first or the last."""
    return any(m.kind in NAMES_ROUNDS or is_a(m, "noun", "round") for m in marks)


NAMES_ROUNDS = frozenset({"digits", "nth", "number", "month", "place", "city_name"})


def one_word(mark: Mark, typed: list[Token]) -> str:
    """The word of a mark that has but one, in plain letters; "" for others."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def begins(mark: Mark, typed: list[Token], words: frozenset[str]) -> bool:
    """Whether the first word of a mark is one of some."""
    return typed[mark.start].plain in words


class Packed(Struct, frozen=True):
    """Rules as they lie in the wheel: the path of each, and which of them speak of what."""

    paths: tuple[str, ...]
    speaking: dict[str, list[int]]


class Rules:
    """Rules of several rooms, in the order in which they are tried."""

    def __init__(self, tables: Iterable[Table]) -> None:
        table = [pair for table in tables for pair in table]
        self._rule: Callable[[int], Rule] = [rule for _, rule in table].__getitem__
        self._count = len(table)
        self._speaking: dict[str, list[int]] = {}
        for at, (keys, _) in enumerate(table):
            for key in keys:
                self._speaking.setdefault(key, []).append(at)
        self._found: dict[tuple[str, str, str], tuple[Rule, ...]] = {}

    def packed(self) -> Packed:
        """The rules by their paths. Raises ValueError for one that cannot be found by it."""
        return Packed(tuple(path_of(self._rule(at)) for at in range(self._count)), self._speaking)

    @classmethod
    def unpacked(cls, packed: Packed) -> Rules:
        """The rules that were packed, of which each opens its room when it is to be asked."""
        found = cls(())
        found._speaking = packed.speaking
        found._rule = lambda at: at_path(packed.paths[at])
        return found

    def settled(self, marks: list[Mark], typed: list[Token]) -> list[Mark]:
        """The marks, each as the first rule has it that speaks of it."""
        return [self._one(marks, at, typed) for at in range(len(marks))]

    def _one(self, marks: list[Mark], at: int, typed: list[Token]) -> Mark:
        mark = marks[at]
        word = one_word(mark, typed)
        rules = self._rules(mark, word)
        if not rules:
            return mark
        before = marks[at - 1] if at else None
        place = Place(marks, at, typed, mark, word, before, marks[at + 1] if at + 1 < len(marks) else None)
        for rule in rules:
            found = rule(place)
            if found is not None:
                return found
        return mark

    def _rules(self, mark: Mark, word: str) -> tuple[Rule, ...]:
        """The rules that may speak of such a mark, looked up once."""
        meaning, known = f"<{mark.kind} {mark.target}>", self._speaking
        sought = (f"<{mark.kind}>", meaning if meaning in known else "", word if word in known else "")
        if sought not in self._found:
            places = sorted({at for key in sought for at in known.get(key, ())})
            self._found[sought] = tuple(map(self._rule, places))
        return self._found[sought]
