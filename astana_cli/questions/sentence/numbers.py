"""Which rounds and dates the numbers of a question name, and which numbers count something else."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.ordinals import inside, of_clause
from astana_cli.questions.sentence.said import Said, atom_of
from astana_cli.questions.when import When, dates, with_years

PEOPLE = word_list("sentence", "people")
"""What a party's name may end with: `two opposition members`."""
COUNTED = frozenset(
    {
        "delegation",
        "member",
        "people",
        "country",
        "organisation",
        "days",
        "times",
        "areas",
        "groupings",
        "document",
        "statement",
        "month",
        "observer",
        "guarantor",
        "year",
        "gap",
    }
)
NUMBERED = frozenset(
    {
        "agenda",
        "city",
        "head",
        "host",
        "outcome",
        "place",
        "venue",
        "claim",
        "date",
        "dispute",
        "fact",
        "represent",
        "source",
    }
)
"""What a number in words may count before it, though it is no record that is counted (`two hotels`)."""
NTH_AREA = "nth_area"
"""What an ordinal numbers in `the fourth de-escalation area`."""
AREA = frozenset({"area", "zone"})
JOINING = frozenset({"and", "or", "to", "between"})
SO_MANY = frozenset({"guarantor", "areas"})
"""What the record says the number of, so that a number behind it (`الدول الضامنة الثلاث`) is held against it."""
DUAL = ("تين", "تان", "عين", "عان")
"""Endings of the nouns for two rounds: جولتين, اجتماعان."""


class Anchor(Struct, frozen=True):
    """A round or a date that is mentioned: where it stands, and what stands before it (`after`, `since` ...)."""

    start: int
    end: int
    number: int | None = None
    when: When | None = None


class Numbered(Said):
    """Marks whose numbers and dates are read.

    `anchors` are those that name a round or a date, in their order; `rounds` the numbers named as rounds, `loose` those
    that stand alone, `nths` the ordinals, `sure` those beside a noun; `counted` says what the other numbers count.
    `at_end` is `first` or `last`, and the rounds that `the last three rounds` are where nothing narrows them.
    """

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        super().__init__(marks, typed, last)
        self.rounds: list[int] = []
        self.loose: list[int] = []
        self.nths: set[int] = set()
        self.sure: set[int] = set()
        self.counted: dict[int, str] = {}
        self.whens: list[When] = []
        self.at_end: tuple[str, tuple[int, ...]] = ("", ())
        self._read_dates()
        self._read_numbers()
        self._read_two()

    def _read_dates(self) -> None:
        found = dates(self.marks, self.typed, self.last)
        for when in found:
            self.used.update(range(when.start, when.end))
        self.whens = with_years(found)

    def _read_numbers(self) -> None:
        self.anchors: list[Anchor] = [Anchor(w.start, w.end, when=w) for w in self.whens]
        for at, mark in enumerate(self.marks):
            if at in self.used or mark.kind not in NUMERALS:
                continue
            value = int(mark.target)
            before, after = self._free_before(at), self._next(at)
            near = self._is_round(before) or self._is_round(after) or self._noun_before(before)
            if (value == 1 and mark.kind == "number" and not near) or self._qualifies(at, before):
                noun = atom_of(self.marks[before]) if before >= 0 else ""
                if value > 1 and noun in SO_MANY:
                    self.unread.append(at)
                    self.counted[at] = noun
                else:
                    self.used.add(at)
                continue
            if (
                (mark.kind != "nth" or mark.end == self.marks[after].start)
                and self._counts(after)
                and not self._is_round(before)
                and not self._noun_before(before)
            ):
                self.unread.append(at)
                if mark.kind != "nth":
                    self.counted[at] = atom_of(self.marks[after]) or "areas"
                elif self._names_area(before, after):
                    self.counted[at] = NTH_AREA
                continue
            beside = before >= 0 and self.marks[before].end == mark.start and near
            if self._areas_before(at, before):
                self.unread.append(at)
                self.counted[at] = "areas"
                continue
            if not beside and after >= 0 and self._numbers_things(at, after, near):
                self.unread.append(at)
                continue
            if self._span_of_first(at, value, before, after):
                continue
            behind = self._counts_them(at, before, after)
            if mark.kind != "nth" and (behind or self._counts_rounds(before, self._over_places(after))):
                if value == self.last and (behind or self.typed[mark.start - 1].plain in ("the", "all")):
                    self.used.add(at)
                    continue
                two = value == 2 and any(atom_of(m) == "~between" for m in self.marks[:at])
                two = two or (value == 2 and any(atom_of(m) == "gap" for m in self.marks))
                if two:
                    self.used.add(at)
                else:
                    self.unread.append(at)
                    self.counted[at] = "rounds"
                continue
            self.used.add(at)
            if mark.kind == "nth":
                self.nths.add(value)
            if near:
                self.sure.add(value)
            self.anchors.append(Anchor(at, at + 1, number=value))
            (self.rounds if near or mark.kind == "nth" else self.loose).append(value)
            if self._noun_before(before):
                self.used.add(before)
        self.anchors.sort(key=lambda a: a.start)

    def _numbers_things(self, at: int, after: int, near: bool) -> bool:
        """`two hotels`, أهم 3 نتائج للجولة 22: so many of what stands behind, in digits where a round is named besides;
        `13 outcomes` may be those of round 13."""
        noun, mark = atom_of(self.marks[after]), self.marks[at]
        if noun == "main" and self._next(after) >= 0:
            noun = atom_of(self.marks[self._next(after)])
        if mark.kind == "number" and noun in NUMBERED:
            return True
        before = self._free_before(at)
        joined = mark.lead or (before >= 0 and self.marks[before].target in JOINING)
        if mark.kind != "digits" or near or joined or mark.is_year or noun not in (*NUMBERED, "contents"):
            return False
        others = (i for i, m in enumerate(self.marks) if i != at and m.kind in NUMERALS)
        return any(self._is_round(self._free_before(i)) or self._is_round(self._next(i)) for i in others)

    def _qualifies(self, at: int, before: int) -> bool:
        """`الدول الضامنة الثلاث`, `المناطق الأربع`: an adjective of what stands before it, which is so many."""
        counted = before >= 0 and (atom_of(self.marks[before]) in COUNTED or self.marks[before].kind == "party")
        return counted and self._qualified(at)

    def _names_area(self, before: int, after: int) -> bool:
        """`The fourth de-escalation area`, المنطقة الرابعة لخفض التصعيد; and not `the second de-escalation round`."""
        behind = before >= 0 and self.marks[before].target == "areas"
        return behind or self.typed[self.marks[after].end - 1].plain in AREA

    def _areas_before(self, at: int, before: int) -> bool:
        """`مناطق خفض التصعيد الأربع`: a number behind the areas that says how many they are."""
        areas = before >= 0 and (self.marks[before].kind, self.marks[before].target) == ("topic", "de_escalation")
        return areas and self._qualified(at)

    def _counts_rounds(self, before: int, after: int) -> bool:
        """`in two rounds`: a number before the plural counts rounds and names none."""
        plural = after >= 0 and self.marks[after].kind == "noun" and self.marks[after].target == "rounds"
        return plural and not self._is_round(before) and not self._noun_before(before)

    def _counts_them(self, at: int, before: int, after: int) -> bool:
        """`الجولات الاثنتين والعشرين`, `الجولات ال22`: a number with the article behind the plural, and no other beside
        it, counts rounds."""
        alone = after < 0 or self.marks[after].kind not in NUMERALS
        article = self._qualified(at) or self.typed[self.marks[at].start - 1].plain == "ال"
        return article and alone and self._is_rounds(before)

    def _over_places(self, at: int) -> int:
        """`The two Sochi rounds`, `the three 2018 rounds`: the mark behind a place or a year."""
        if at >= 0 and (self.marks[at].kind in ("place", "city_name", "country", "year") or at in self.used):
            return self._next(at)
        return at

    def _noun_before(self, at: int) -> bool:
        return at >= 0 and self.marks[at].kind == "number_noun"

    def _counts(self, at: int) -> bool:
        mark = self.marks[at] if at >= 0 else None
        return mark is not None and (
            (mark.kind == "cue" and mark.target in COUNTED)
            or (mark.kind, mark.target) == ("topic", "de_escalation")
            or (mark.kind == "party" and self.typed[mark.end - 1].plain in PEOPLE)
        )

    def _span_of_first(self, at: int, value: int, before: int, after: int) -> bool:
        """`the first three rounds`, `آخر 3 جولات`, `الجولات الثلاث الأخيرة`, `الجولات الأخيرة الثلاث`."""
        noun, edge = (before, after) if self._is_rounds(before) else (after, before)
        if self._is_rounds(before - 1) and not self._is_rounds(noun) and self._qualified(at):
            noun = before - 1
        last = max(at, noun, edge)
        link = self.marks[edge] if edge >= 0 and edge not in self.used else None
        if not (link and link.kind == "link" and link.target in ("first", "last") and 1 <= value <= self.last):
            return False
        if not self._is_rounds(noun) or self.marks[at].kind == "nth":
            return False
        if of_clause(self.marks, last, self.typed, relative=inside(self.marks, self._above(min(at, noun, edge)))):
            return False
        chosen = range(1, value + 1) if link.target == "first" else range(self.last - value + 1, self.last + 1)
        self.rounds.extend(chosen)
        self.at_end = (link.target, tuple(chosen))
        self.used.update((at, edge))
        return True

    def _qualified(self, at: int) -> bool:
        """Whether a number has the article, as behind a noun that it counts: `الجولات الأولى الثلاث`."""
        return self.marks[at].kind == "number" and self.typed[self.marks[at].start].plain.startswith("ال")

    def _is_rounds(self, at: int) -> bool:
        return at >= 0 and (self.marks[at].kind, self.marks[at].target) == ("noun", "rounds")

    def _read_two(self) -> None:
        """`آخر جولتين`, `الجولتان الأوليان`: a dual beside first or last means two rounds at that end."""
        for at, mark in enumerate(self.marks):
            word = self.typed[mark.start].plain
            if (mark.kind, mark.target) != ("noun", "rounds") or mark.end - mark.start > 1 or not word.endswith(DUAL):
                continue
            for link in (at - 1, at + 1):
                edge = self.marks[link] if 0 <= link < len(self.marks) else None
                if edge is None or edge.kind != "link" or edge.target not in ("first", "last") or link in self.used:
                    continue
                chosen = (1, 2) if edge.target == "first" else (self.last - 1, self.last)
                self.rounds.extend(chosen)
                self.at_end = (edge.target, chosen)
                self.used.add(link)
                break

    def _above(self, at: int) -> int | None:
        before = self._free_before(at)
        return before if before >= 0 else None
