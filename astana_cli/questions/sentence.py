"""A question with its slots filled: which rounds and dates, whom it names, and the cues that are left over."""

from __future__ import annotations

from typing import NamedTuple

from astana_cli.questions.caveats import BARRED
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.ordinals import inside, of_clause
from astana_cli.questions.when import When, dates, with_years

FREE = frozenset({"in", "from", "and", "to_place", "or"})
"""Links that carry no meaning of their own once the slots are filled."""
STEPS = {
    ("link", "after"): "next",
    ("link", "next"): "next",
    ("cue", "successor"): "next",
    ("link", "before"): "previous",
    ("link", "previous"): "previous",
    ("cue", "predecessor"): "previous",
}
ROUND_NOUNS = frozenset({"round", "rounds", "astana", "process"})
OF_A_ROUND = frozenset({"held", "head", "attend", "represent", "absent", "member", "size", "office", "venue", "city"})
"""Cues of facts that only a round that was held has."""
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
    {"agenda", "city", "head", "host", "outcome", "place", "venue", "claim", "date", "dispute", "fact", "source"}
)
"""What a number in words may count before it, though it is no record that is counted (`two hotels`)."""
SO_MANY = frozenset({"guarantor", "areas"})
"""What the record says the number of, so that a number behind it (`الدول الضامنة الثلاث`) is held against it."""
OWN_LAST = frozenset(
    {"outcome", "document", "statement", "treaty_kind", "agenda", "contents", "delegation", "member", "areas", "claim"}
)
"""Nouns that may be first and last among their own."""
SLOTS = frozenset(
    {
        "party",
        "person",
        "place",
        "city_name",
        "country",
        "document",
        "event",
        "topic",
        "group",
        "parties",
        "publisher",
    }
)


class Anchor(NamedTuple):
    """A round or a date that is mentioned: where it stands, and what stands before it (`after`, `since` ...)."""

    start: int
    end: int
    number: int | None = None
    when: When | None = None


class Span(NamedTuple):
    """From one anchor to another, either of them open; `kind` is `between`, `to`, `after`, `before`, `since`,
    `until`."""

    kind: str
    one: Anchor
    two: Anchor | None = None


class Sentence:
    """The marks of a question, sorted into slots. `used` are the marks that the slots have consumed."""

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        self.marks = marks
        self.typed = typed
        self.last = last
        self.used: set[int] = set()
        self.rounds: list[int] = []
        self.loose: list[int] = []
        self.nths: set[int] = set()
        self.sure: set[int] = set()
        self.counted: dict[int, str] = {}
        self.whens: list[When] = []
        self.spans: list[Span] = []
        self.rels: list[str] = []
        self.unread: list[int] = []
        self._read_dates()
        self._read_numbers()
        self._read_two()
        self._read_relatives()
        self._read_next_held()
        self._read_next_by_name()
        self._read_next_to()
        self._read_spans()
        self._read_rest()

    # -- what frames look at

    def targets(self, *kinds: str) -> tuple[str, ...]:
        """The targets of all marks of these kinds, in order, without repeats."""
        return tuple(dict.fromkeys(t for m in self.marks if m.kind in kinds for t in m.targets))

    def has(self, atom: str) -> bool:
        """Whether a cue, link or question word is there."""
        return atom in self.atoms

    def count(self, atom: str) -> int:
        """How many times an atom is there."""
        return sum(atom_of(mark) == atom for mark in self.marks)

    def first_of(self, atom: str) -> int:
        """Where an atom stands first (the number of its mark), or -1."""
        return next((i for i, m in enumerate(self.marks) if atom_of(m) == atom), -1)

    @property
    def plural(self) -> bool:
        """Whether rounds are spoken of in the plural."""
        return any(m.kind == "noun" and m.target == "rounds" for m in self.marks)

    @property
    def singular(self) -> bool:
        """Whether one round is spoken of, and none in the plural."""
        return not self.plural and any(m.kind == "noun" and m.target == "round" for m in self.marks)

    def has_noun(self, *nouns: str) -> bool:
        """Whether one of these nouns is there: `round`, `rounds`, `astana`, `process`."""
        return any(m.kind == "noun" and m.target in nouns for m in self.marks)

    def all_rounds(self) -> bool:
        """Whether `all rounds`, `every meeting`, `الجولات كلها` is said."""
        for at, mark in enumerate(self.marks):
            if mark.kind == "noun" and mark.target in ("round", "rounds"):
                beside = (self._free_before(at, over=frozenset({"noun:astana"})), self._next(at))
                if any(i >= 0 and atom_of(self.marks[i]) == "~all" for i in beside):
                    return not any(a.number is not None for a in self.anchors)
        return False

    @property
    def rank(self) -> int | None:
        """The second, third ... of what is asked for, where an ordinal says so that names no round."""
        return next((int(m.target) for m in self.marks if m.kind == "rank"), None)

    def vague(self) -> bool:
        """Whether `a round`, `any round`, a bare جولة is spoken of, none in particular."""
        for at, mark in enumerate(self.marks):
            if mark.kind == "noun" and mark.target in ("round", "rounds"):
                word = self.typed[mark.start].plain
                before = self.typed[mark.start - 1].plain if mark.start else ""
                if (
                    before in ("a", "an", "any")
                    or mark.target == "rounds"
                    or (self._indefinite(at) and not word.isascii())
                ):
                    return not any(a.start in (at - 1, at + 1) and a.number is not None for a in self.anchors)
        return False

    def _indefinite(self, at: int) -> bool:
        """Whether an Arabic noun has no article and no place, month or year right behind it to define it."""
        word = self.typed[self.marks[at].start].plain
        after = self.marks[at + 1].kind if at + 1 < len(self.marks) else ""
        return not word.startswith(("ال", "بال", "لل", "عال")) and after not in (
            "place",
            "month",
            "city_name",
            "digits",
            "noun",
        )

    def singular_before(self) -> bool:
        """Whether `which round`, `what meeting` asks for a round."""
        return any(
            mark.kind == "noun"
            and mark.target == "round"
            and at
            and atom_of(self.marks[self._free_before(at)]) in ("which?", "what?")
            for at, mark in enumerate(self.marks)
        )

    def plural_asked(self) -> bool:
        """Whether several rounds may be the answer: `which rounds`, `list the rounds`."""
        return self.plural and any(
            m.kind == "noun"
            and m.target == "rounds"
            and at
            and atom_of(self.marks[self._free_before(at)]) in ("which?", "list?", "what?", "how_many?", "~all")
            for at, m in enumerate(self.marks)
        )

    def asked_of_them(self) -> bool:
        """Whether `which` asks for some of the rounds that are named: `of rounds 3 to 5, which did Jordan attend?`,
        `which of the last three rounds did it attend?`."""
        which = self.first_of("which?")
        after = self.marks[which].end if which >= 0 else len(self.typed)
        if which >= 0 and self.plural:
            words = {token.plain for token in self.typed[self.marks[which].start : after + 1]}
            if words & {"of", "من"}:
                return True
        said = any(m.kind == "noun" and m.target == "rounds" for m in self.marks[: max(which, 0)])
        return said and after < len(self.typed) and self.typed[after].plain in HELPING

    @property
    def kind_denied(self) -> str:
        """The kind of what stands behind `not`, prepositions left out; "" if nothing does."""
        behind = self.marks[self.first_of("~not") + 1 :]
        return next((m.kind for m in behind if m.kind != "stop" and m.target not in ("in", "to_place")), "")

    def before(self, at: int) -> int:
        """The nearest mark before `at` that is no filler; -1 if there is none."""
        return self._free_before(at)

    def is_in(self, at: int) -> bool:
        """Whether there is a mark there (not -1) and it is `in`, or another preposition of place."""
        return at >= 0 and (self.marks[at].kind, self.marks[at].target) == ("link", "in")

    def words_of(self, atoms: frozenset[str]) -> list[str]:
        """How the marks with these atoms were typed."""
        return [self.typed_of(i) for i, m in enumerate(self.marks) if i not in self.used and atom_of(m) in atoms]

    def instead(self, at: int) -> bool:
        """Whether `instead of`, `rather than` stands before a mark."""
        before = self._free_before(at, over=frozenset({""}))
        return before >= 0 and atom_of(self.marks[before]) == "~instead"

    def denied(self, at: int) -> bool:
        """Whether `not in`, `outside`, `not held in` stands before a mark."""
        before = self._free_before(at, over=frozenset({"", "held", "noun:round", "noun:rounds"}))
        return before >= 0 and atom_of(self.marks[before]) in ("~not", "~outside")

    def owns(self, at: int) -> bool:
        """Whether a name is written as an owner: `Jordan's`, `للأردن`."""
        after = self.marks[at].end
        possessed = after < len(self.typed) and self.typed[after].plain == "s"
        return possessed or self.marks[at].lead.endswith("ل")

    @property
    def text(self) -> str:
        """The words as they were typed."""
        return " ".join(token.typed for token in self.typed if token.typed)

    def typed_of(self, index: int) -> str:
        """The words of a mark as they were typed."""
        mark = self.marks[index]
        return " ".join(token.typed for token in self.typed[mark.start : mark.end])

    # -- filling the slots

    def _free_before(self, at: int, *, over: frozenset[str] = frozenset()) -> int:
        """The nearest mark before `at` that is no filler; -1 if there is none."""
        here = at - 1
        while here >= 0 and (self._filler(here) or atom_of(self.marks[here]) in over):
            here -= 1
        return here

    def _filler(self, at: int) -> bool:
        mark = self.marks[at]
        return mark.kind in ("stop", "word") or mark.start == mark.end

    def _read_dates(self) -> None:
        found = dates(self.marks, self.typed, self.last)
        for when in found:
            self.used.update(range(when.start, when.end))
        self.whens = with_years(found)

    def _is_round(self, at: int) -> bool:
        return 0 <= at < len(self.marks) and self.marks[at].kind == "noun" and self.marks[at].target in ROUND_NOUNS

    def _read_numbers(self) -> None:
        self.anchors: list[Anchor] = [Anchor(w.start, w.end, when=w) for w in self.whens]
        for at, mark in enumerate(self.marks):
            if at in self.used or mark.kind not in ("digits", "nth", "number"):
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
                continue
            beside = before >= 0 and self.marks[before].end == mark.start and near
            if self._areas_before(at, before):
                self.unread.append(at)
                self.counted[at] = "areas"
                continue
            if mark.kind == "number" and not beside and after >= 0 and atom_of(self.marks[after]) in NUMBERED:
                self.unread.append(at)
                continue
            if self._span_of_first(at, value, before, after):
                continue
            if mark.kind != "nth" and self._counts_rounds(before, self._over_places(after)):
                if value == self.last and self.typed[mark.start - 1].plain in ("the", "all"):
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

    def _qualifies(self, at: int, before: int) -> bool:
        """`الدول الضامنة الثلاث`, `المناطق الأربع`: an adjective of what stands before it, which is so many."""
        mark = self.marks[at]
        counted = before >= 0 and (atom_of(self.marks[before]) in COUNTED or self.marks[before].kind == "party")
        return mark.kind == "number" and counted and self.typed[mark.start].plain.startswith("ال")

    def _areas_before(self, at: int, before: int) -> bool:
        """`مناطق خفض التصعيد الأربع`: a number behind the areas that says how many they are."""
        mark = self.marks[at]
        areas = before >= 0 and (self.marks[before].kind, self.marks[before].target) == ("topic", "de_escalation")
        return mark.kind == "number" and areas and self.typed[mark.start].plain.startswith("ال")

    def _counts_rounds(self, before: int, after: int) -> bool:
        """`in two rounds`: a number before the plural counts rounds and names none."""
        plural = after >= 0 and self.marks[after].kind == "noun" and self.marks[after].target == "rounds"
        return plural and not self._is_round(before) and not self._noun_before(before)

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
            (mark.kind == "cue" and mark.target in COUNTED) or (mark.kind, mark.target) == ("topic", "de_escalation")
        )

    def _next(self, at: int) -> int:
        here = at + 1
        while here < len(self.marks) and self._filler(here):
            here += 1
        return here if here < len(self.marks) else -1

    def _span_of_first(self, at: int, value: int, before: int, after: int) -> bool:
        """`the first three rounds`, `آخر 3 جولات`."""
        plural = after >= 0 and self.marks[after].kind == "noun" and self.marks[after].target == "rounds"
        link = self.marks[before] if before >= 0 else None
        if not (
            plural and link and link.kind == "link" and link.target in ("first", "last") and 1 <= value <= self.last
        ):
            return False
        if of_clause(self.marks, after, self.typed, relative=inside(self.marks, self._above(before))):
            return False
        chosen = range(1, value + 1) if link.target == "first" else range(self.last - value + 1, self.last + 1)
        self.rounds.extend(chosen)
        self.used.update((at, before))
        return True

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
                self.rounds.extend((1, 2) if edge.target == "first" else (self.last - 1, self.last))
                self.used.add(link)
                break

    def _above(self, at: int) -> int | None:
        before = self._free_before(at)
        return before if before >= 0 else None

    def _read_relatives(self) -> None:
        """`the last round`, `الجولة الأخيرة`, `the round before last`, `the round after round 5`."""
        for at, mark in enumerate(self.marks):
            if (
                at in self.used
                or mark.kind != "link"
                or mark.target not in ("first", "last", "penultimate", "next", "previous")
            ):
                continue
            after, before = self._next(at), self._free_before(at)
            chained = before in self.used and self.marks[before].kind == "link" and mark.lead.startswith("و")
            if self._of_another(at):
                continue
            beside = self._is_round(after) or self._is_round(before) or self._of_place(before, after)
            beside = beside or self._shares_noun(mark, after)
            if beside or chained:
                self.rels.append(mark.target)
                self.used.add(at)
        at = self.first_of("~but_one")
        if at >= 0 and "last" in self.rels:
            self.rels[self.rels.index("last")] = "penultimate"
            self.used.add(at)
        self._read_first_time()
        self._count_relatives()
        self._count_ordinal()
        self._read_neighbours()

    def _shares_noun(self, mark: Mark, after: int) -> bool:
        """`The first and the twenty-second round`: first or last joined to a number before the noun of both."""
        if mark.target not in ("first", "last") or after < 0 or self.marks[after].target not in ("and", "or", "to"):
            return False
        numbered = self._next(after)
        kinds = ("nth", "digits", "number")
        return numbered >= 0 and self.marks[numbered].kind in kinds and self._is_round(self._next(numbered))

    def _of_another(self, at: int) -> bool:
        """`النتيجة الأخيرة للجولة 15`: an Arabic adjective belongs to the noun right before it, here to no round."""
        mark, before = self.marks[at], self.marks[at - 1] if at else None
        return (
            before is not None
            and before.kind == "cue"
            and before.target in OWN_LAST
            and before.end == mark.start
            and self.typed[mark.start].plain.startswith("ال")
        )

    def _of_place(self, before: int, after: int) -> bool:
        """`سوتشي الأولى`, `the first Sochi round`: the first of those in a place."""
        near = [self.marks[at] for at in (before, after) if at >= 0]
        return not self.slots_named("event", "document") and any(m.kind in ("place", "city_name") for m in near)

    def slots_named(self, *kinds: str) -> bool:
        """Whether something of these kinds is named."""
        return any(m.kind in kinds for m in self.marks)

    def _read_first_time(self) -> None:
        """`The first time the talks went to Sochi`: the first round there; a party's first time is another matter."""
        at = self.first_of("firsttime")
        moved = any(self._is_round(i) and i > at for i in range(len(self.marks)))
        if at >= 0 and moved and any(m.kind in ("place", "city_name") for m in self.marks[at:]):
            between = self.marks[at + 1 : next(i for i in range(at, len(self.marks)) if self._is_round(i))]
            if not any(m.kind in ("party", "person") for m in between):
                self.rels.append("first")
                self.used.add(at)

    def _count_relatives(self) -> None:
        """`the first and the last round`, `between the first round and round 5`: first and last beside another
        round."""
        if not (len({"first", "last"} & set(self.rels)) == 2 or any(a.number is not None for a in self.anchors)):
            return
        for at in sorted(self.used):
            mark = self.marks[at]
            if mark.kind != "link" or mark.target not in self.rels or mark.target not in ("first", "last"):
                continue
            number = 1 if mark.target == "first" else self.last
            others = any(a.number not in (None, number) for a in self.anchors) or len(self.rels) > 1
            if others and self._joins_rounds():
                self.rels = [r for r in self.rels if r != mark.target]
                self.rounds.append(number)
                self.anchors.append(Anchor(at, at + 1, number=number))
        self.anchors.sort(key=lambda a: a.start)
        order = [a.number for a in self.anchors]
        self.rounds.sort(key=lambda number: order.index(number) if number in order else len(order))

    def _count_ordinal(self) -> None:
        """`Was X at the first round?`, الجولة الأولى: a round of its own, not the first or last of those that a clause
        or a date names."""
        if self.rels not in (["first"], ["last"]) or self.anchors or self.plural:
            return
        if any(mark.kind in ("place", "city_name", "country") for mark in self.marks):
            return
        at = next(i for i in self.used if self.marks[i].kind == "link" and self.marks[i].target == self.rels[0])
        mark = self.marks[at]
        arabic = not self.typed[mark.start].plain.isascii() and at > 0 and self._is_round(at - 1)
        clause = mark.end < len(self.typed) and self.typed[mark.end].plain in RELATIVE
        clause = clause or (at + 1 < len(self.marks) and atom_of(self.marks[at + 1]) == "~not")
        if (arabic and not clause) or any(atom_of(m) == "yesno?" for m in self.marks):
            number = 1 if self.rels.pop() == "first" else self.last
            self.rounds.append(number)
            self.anchors.append(Anchor(at, at + 1, number=number))

    def _joins_rounds(self) -> bool:
        """Whether rounds are joined, so that `last` is one of them and no predicate (`was round 20 the last?`)."""
        return any(
            (m.kind == "link" and (m.target in ("and", "between", "to", "to_place", "from") or m.lead.endswith("ل")))
            or m.lead.startswith("و")
            for m in self.marks
        )

    def _read_neighbours(self) -> None:
        """`the round after round 5`: the round next to one that is named; not `did it miss a round after round 5?`"""
        parties = any(mark.kind == "party" for mark in self.marks)
        for anchor in list(self.anchors):
            if anchor.number is None:
                continue
            link = self._free_before(anchor.start, over=frozenset({"noun:round", "noun:astana", "~and"}))
            if (
                link < 0
                or link in self.used
                or self.marks[link].kind != "link"
                or self.marks[link].target not in ("after", "before")
            ):
                continue
            head = self._free_before(link)
            one = head >= 0 and (
                (self.marks[head].kind == "noun" and self.marks[head].target in ("round", "astana"))
                or (head in self.used and self.marks[head].target in ("next", "previous", "last", "first"))
            )
            counted = head > 0 and atom_of(self.marks[head - 1]) == "how_many?"
            if one and not counted and not self.plural and not (parties and self.any_of_many(head)):
                step = 1 if self.marks[link].target == "after" else -1
                self.used.add(link)
                self.rels = [r for r in self.rels if r not in ("next", "previous", "last", "first")]
                pool = self.rounds if anchor.number in self.rounds else self.loose
                pool[pool.index(anchor.number)] = anchor.number + step
                self.anchors.remove(anchor)

    def _read_next_by_name(self) -> None:
        """`the round following 13`, `the previous round to 13`: the round next to one that is named."""
        numbered = [a for a in self.anchors if a.number is not None]
        at = next((i for i in sorted(self.used) if self.marks[i].target in ("next", "previous")), None)
        if self.rels not in (["next"], ["previous"]) or at is None or len(numbered) != 1 or self.plural:
            return
        one, mark = numbered[0], self.marks[at]
        between = [token.plain for token in self.typed[mark.end : self.marks[one.start].start]]
        nouns = all(self._is_round(i) or self._filler(i) for i in range(at + 1, one.start))
        after_noun = self._is_round(at - 1) and (nouns or set(between) <= {"the"})
        joined = set(between) <= {"the", "round", "meeting", "session", "one", "to"} and "to" in between
        if not (after_noun or joined) or one.start < at:
            return
        pool = self.rounds if one.number in self.rounds else self.loose
        step = 1 if self.rels.pop() == "next" else -1
        pool[pool.index(one.number)] = one.number + step  # type: ignore[arg-type, operator]  # a number
        self.anchors.remove(one)

    def any_of_many(self, at: int) -> bool:
        """Whether `a`, `any`, أي stands before a noun."""
        start = self.marks[at].start
        return start > 0 and self.typed[start - 1].plain in ("a", "any", "some", "اي")

    def _read_next_held(self) -> None:
        """`Where was the round after round 14 held?` asks for a round, not for what was said of it beforehand."""
        cues = {mark.target for mark in self.marks if mark.kind == "cue"}
        asked = bool(cues & OF_A_ROUND) and "announce" not in cues
        for at, mark in enumerate(self.marks):
            if (mark.kind, mark.target) != ("cue", "next_round") or not asked:
                continue
            anchor = next((a for a in self.anchors if a.number is not None and a.start > at), None)
            between = range(at + 1, anchor.start if anchor else at)
            if anchor is None or not all(self._is_round(i) or self._filler(i) or self._is_step(i) for i in between):
                continue
            pool = self.rounds if anchor.number in self.rounds else self.loose
            pool[pool.index(anchor.number)] = anchor.number + 1  # type: ignore[arg-type, operator]  # a number
            self.anchors.remove(anchor)
            self.used.update({at, *between})

    def _is_step(self, at: int) -> bool:
        return self.marks[at].kind == "link" and self.marks[at].target in ("after", "to", "to_place")

    def _read_next_to(self) -> None:
        """`The round after the one in Sochi in February 2021`: the round next to one that is dated or placed."""
        for at, mark in enumerate(self.marks):
            if at in self.used or (mark.kind, mark.target) not in STEPS:
                continue
            head, rest = self._free_before(at), self.marks[at + 1 :]
            one = self._is_round(head) and self.marks[head].target in ("round", "astana")
            dated = any(m.kind in ("place", "city_name") for m in rest) or (
                any(self._is_round(at + 1 + i) for i in range(len(rest))) and any(w.start > at for w in self.whens)
            )
            if one and dated and not self.plural and not any(a.number is not None for a in self.anchors):
                self.rels.append(STEPS[mark.kind, mark.target])
                self.used.add(at)
                return

    def _read_spans(self) -> None:
        skip: set[int] = set()
        for i, one in enumerate(self.anchors):
            if i in skip:
                continue
            two = self.anchors[i + 1] if i + 1 < len(self.anchors) else None
            link = self._free_before(one.start, over=OVER)
            before = (
                self.marks[link].target
                if link >= 0 and self.marks[link].kind == "link" and link not in self.used
                else ""
            )
            joined = self._joined(one, two) if two and (two.number is None) == (one.number is None) else ""
            if two and (
                (before == "between" and joined in ("and", "to", "to_place"))
                or joined in ("-", "to")
                or (joined == "to_place" and (before == "from" or self._only(one, two)))
                or (self._opens(one) and self._leads_to(one, two))
            ):
                self.spans.append(Span("between" if before == "between" else "to", one, two))
                self.used.update(self._links_between(one, two))
                if before in ("between", "from", "since"):
                    self.used.add(link)
                skip.add(i + 1)
            elif (before in ("from", "since") or self._opens(one)) and self._onward(one) >= 0:
                self.spans.append(Span("since", one))
                self.used.update((*[link] * (before in ("from", "since")), self._onward(one)))
            elif before == "from" and self._every_from(link):
                self.spans.append(Span("since", one))
                self.used.add(link)
            elif before in ("since", "after", "before", "to"):
                self.spans.append(Span("until" if before == "to" else before, one))
                self.used.add(link)
            elif before == "between":
                self.used.discard(link)

    def _every_from(self, link: int) -> bool:
        """`Every round from round 12`: that one, and all that came later."""
        noun = self._free_before(link)
        every = self._is_round(noun) and self._free_before(noun) >= 0
        return every and atom_of(self.marks[self._free_before(noun)]) == "~all"

    def _opens(self, one: Anchor) -> bool:
        """Whether `from` stands right before a round or a date, where it may be من, which is mostly a filler."""
        at = one.start
        while at and self._is_round(at - 1):
            at -= 1
        return at > 0 and self.typed[self.marks[at].start - 1].plain in FROM

    def _leads_to(self, one: Anchor, two: Anchor) -> bool:
        """`To the last round`, `للجولة 18`: where a filler or the noun behind it says `to`."""
        between = self.marks[one.end : two.start + 1]
        rest = all(m.kind in ("stop", "noun", "link") for m in between[:-1])
        words = {self.typed[m.start].plain for m in between if m.kind == "stop"}
        return rest and (not TO.isdisjoint(words) or any(m.lead.endswith("ل") for m in between))

    def _onward(self, one: Anchor) -> int:
        """Where `onwards`, or `until now`, stands behind a round or a date; -1 if it does not."""
        at = one.end
        while at < len(self.marks) and (self._is_round(at) or self.marks[at].kind == "word"):
            at += 1
        if at < len(self.marks) and self.marks[at].kind == "stop" and self._says(at) in TO_DATE:
            return at
        at = self._next(at - 1)
        return at if at >= 0 and (self.marks[at].kind, self.marks[at].target) == ("link", "onward") else -1

    def _says(self, at: int) -> str:
        """The words of a mark, in plain letters."""
        return " ".join(token.plain for token in self.typed[self.marks[at].start : self.marks[at].end])

    def _joined(self, one: Anchor, two: Anchor) -> str:
        for at in range(one.end, two.start):
            mark = self.marks[at]
            if self.typed[mark.start].plain == "-" and mark.kind == "unread":
                return "-"
            if mark.kind == "link" and mark.target in ("and", "to", "to_place", "or"):
                return mark.target
        return "and" if self.marks[two.start].lead.startswith("و") else ""

    def _only(self, one: Anchor, two: Anchor) -> bool:
        """Whether nothing but `to` and nouns for rounds stands between two anchors."""
        between = range(one.end, two.start)
        return all(self._filler(i) or self.marks[i].kind == "link" or self._is_round(i) for i in between)

    def _links_between(self, one: Anchor, two: Anchor) -> list[int]:
        return [
            at
            for at in range(one.end, two.start)
            if self.marks[at].kind == "link" or self.typed[self.marks[at].start].plain == "-"
        ]

    def _read_rest(self) -> None:
        self.unread += [i for i, m in enumerate(self.marks) if m.kind in ("unread", BARRED) and i not in self.used]
        self.outs = [i for i, m in enumerate(self.marks) if m.kind == "out" and i not in self.used]
        self.atoms = frozenset(
            atom
            for i, m in enumerate(self.marks)
            if i not in self.used and (atom := atom_of(m)) and not atom.startswith("noun:")
        )
        if "how_many?" in self.atoms:
            self.atoms -= {"how_much?"}
        self.slots = frozenset(m.kind for i, m in enumerate(self.marks) if m.kind in SLOTS and i not in self.used)


DUAL = ("تين", "تان", "عين", "عان")
"""Endings of the nouns for two rounds: جولتين, اجتماعان."""
HELPING = word_list("sentence", "helping")
FROM = word_list("sentence", "from")
TO = word_list("sentence", "to")
TO_DATE = word_list("sentence", "to_date")
RELATIVE = word_list("arabic", "relative")
OVER = frozenset({"noun:round", "noun:rounds", "noun:astana", "noun:process", "year", "month", "date", "~all"})


def atom_of(mark: Mark) -> str:
    """A mark's name in the frames: `who?` a question word, `~not` a link, `head` a cue, '' for what carries nothing."""
    if mark.kind == "ask":
        return f"{mark.target}?"
    if mark.kind == "cue":
        return mark.target
    if mark.kind == "link":
        return "" if mark.target in FREE else f"~{mark.target}"
    if mark.kind == "noun":
        return f"noun:{mark.target}"
    if mark.kind == "rank":
        return "~nth"
    if mark.kind in ("weekday", "part", "season"):
        return f"{mark.kind}_name"
    return ""
