"""Which rounds a question names by their place among the others: the last, the one before last, the one after."""

from __future__ import annotations

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.sentence.numbers import Anchor, Numbered
from astana_cli.questions.sentence.said import atom_of

STEPS = {
    ("link", "after"): "next",
    ("link", "next"): "next",
    ("cue", "successor"): "next",
    ("link", "before"): "previous",
    ("link", "previous"): "previous",
    ("cue", "predecessor"): "previous",
}
OF_A_ROUND = frozenset({"held", "head", "attend", "represent", "absent", "member", "size", "office", "venue", "city"})
"""Cues of facts that only a round that was held has."""
OWN_LAST = frozenset(
    {"outcome", "document", "statement", "treaty_kind", "agenda", "contents", "delegation", "member", "areas", "claim"}
)
"""Nouns that may be first and last among their own."""
RELATIVE = word_list("arabic", "relative")

COMES = word_list("rounds", "comes")
OWNERS = word_list("context.delegations", "owners")
OF = frozenset({"of", "from", "since", "after", "before", "من", "بعد", "قبل", "منذ", "مند", "s"})
"""Beside a date these say of which rounds it is the first."""


class Related(Numbered):
    """Marks whose `first`, `last`, `next` are read too: what of them names no round by itself stands in `rels`."""

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        super().__init__(marks, typed, last)
        self.rels: list[str] = []
        self._read_relatives()
        self._read_next_held()
        self._read_next_by_name()
        self._read_next_to()

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
            beside = beside or self._shares_noun(mark, after) or self._is_one(mark)
            beside = beside or self._came(before, after) or self._one(after) or self._other_end(at, after)
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

    def _other_end(self, at: int, after: int) -> bool:
        """`The first and last rounds`, أول وآخر جولة: the two ends of them all, and of no others."""
        joined = after >= 0 and (self.marks[after].kind, self.marks[after].target) == ("link", "and")
        other = self._next(after) if joined else after
        ends = {self.marks[at].target, self.marks[other].target} == {"first", "last"} if other >= 0 else False
        both = ends and self.marks[other].kind == "link" and (joined or self.marks[other].lead.startswith("و"))
        noun = self._next(other) if both else -1
        behind = self._next(noun)
        all_of_them = not self.whens and not self.slots_named("place", "city_name", "country")
        all_of_them &= self.typed[self.marks[at].start - 1].plain not in OWNERS
        return self._is_round(noun) and all_of_them and (behind < 0 or self.marks[behind].kind == "ask")

    def _one(self, after: int) -> bool:
        """`The first one in 2021 is round what?`: one of the rounds, where a date or a place says of which."""
        behind = self._next(after) if after >= 0 else -1
        said = after >= 0 and self._says(after) == "one" and atom_of(self.marks[behind]) == ""
        inside = said and behind >= 0 and (self.marks[behind].kind, self.marks[behind].target) == ("link", "in")
        if inside:
            self.used.add(after)
        return inside

    def _came(self, before: int, after: int) -> bool:
        """`Which of the Sochi rounds came last?`, `which was held first in 2019?`: of the rounds that were spoken of
        before; not `which was held last year?`."""
        held = before >= 0 and atom_of(self.marks[before]) == "held" and self.first_of("which?") >= 0
        ends = after < 0 or (self.marks[after].kind, self.marks[after].target) == ("link", "in")
        return held and ends and any(self._is_round(at) for at in range(before))

    def _shares_noun(self, mark: Mark, after: int) -> bool:
        """`The first and the twenty-second round`: first or last joined to a number before the noun of both."""
        if mark.target not in ("first", "last") or after < 0 or self.marks[after].target not in ("and", "or", "to"):
            return False
        numbered = self._next(after)
        kinds = ("nth", "digits", "number")
        return numbered >= 0 and self.marks[numbered].kind in kinds and self._is_round(self._next(numbered))

    def _is_one(self, mark: Mark) -> bool:
        """`Who led Russia at the one before last?`: a round, where no other noun is spoken of."""
        words = [token.plain for token in self.typed[mark.start : mark.end]]
        return ("one" in words[:2] or words[0] in RELATIVE) and not any(
            m.kind in ("noun", "document", "event") for m in self.marks
        )

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

    def _read_first_time(self) -> None:
        """`The first time the talks went to Sochi`: the first round there; a party's first time is another matter."""
        at = self.first_of("firsttime")
        moved = at >= 0 and any(self._is_round(i) for i in range(at + 1, len(self.marks)))
        if moved and any(m.kind in ("place", "city_name") for m in self.marks[at:]):
            between = self.marks[at + 1 : next(i for i in range(at, len(self.marks)) if self._is_round(i))]
            if not any(m.kind in ("party", "person") for m in between):
                self.rels.append("first")
                self.used.add(at)

    def _count_relatives(self) -> None:
        """`the first and the last round`, `between the first round and round 5`: first and last beside another
        round."""
        if not (len({"first", "last"} & set(self.rels)) == 2 or any(a.number is not None for a in self.anchors)):
            return
        if self._ends_of_one():
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

    def _ends_of_one(self) -> bool:
        """`Pedersen last round and first round`, بيدرسن أول جولة وآخر جولة: beside nothing but one name these are the
        ends of what was his."""
        said = [m for m in self.marks if m.kind != "stop" and m.end > m.start]
        names = [m for m in said if m.kind in ("person", "party", "capital")]
        rest = [m for m in said if m not in names]
        ranks = all(m.target in ("first", "last", "and", "round") and m.lead in ("", "و") for m in rest)
        return len(names) == 1 and ranks and not (self.anchors or self.plural)

    def _count_ordinal(self) -> None:
        """`Was X at the first round?`, الجولة الأولى: a round of its own, not the first or last of those that a clause
        or a date names."""
        if self.rels not in (["first"], ["last"]) or self.plural or (self.anchors and not self._of_its_date()):
            return
        if any(mark.kind in ("place", "city_name", "country") for mark in self.marks):
            return
        at = next(i for i in self.used if self.marks[i].kind == "link" and self.marks[i].target == self.rels[0])
        mark = self.marks[at]
        arabic = not self.typed[mark.start].plain.isascii() and at > 0 and self._is_round(at - 1)
        clause = mark.end < len(self.typed) and self.typed[mark.end].plain in RELATIVE
        clause = clause or (at + 1 < len(self.marks) and atom_of(self.marks[at + 1]) == "~not")
        asked = any(atom_of(m) == "yesno?" for m in self.marks)
        if (arabic and not clause) or asked or self._came_to(at) or self._set_apart(at):
            number = 1 if self.rels.pop() == "first" else self.last
            self.rounds.append(number)
            self.anchors.append(Anchor(at, at + 1, number=number))

    def _set_apart(self, at: int) -> bool:
        """`آخر جولة، حكوا عن كورونا؟`: whether they did there; without the mark the last one at which they did."""
        noun = self.marks[at + 1] if at + 1 < len(self.marks) else self.marks[at]
        apart = self._is_round(at + 1) and self.typed[noun.end - 1].cut and noun.end < len(self.typed)
        return apart and bool(self.slots_named("topic")) and all(m.kind != "ask" for m in self.marks)

    def _of_its_date(self) -> bool:
        """`Was the first round held in February 2017?`: whether the first of all was, where nothing else is asked; not
        `was the first round of 2019 in February?`."""
        said = [mark for mark in self.marks if mark.kind != "stop" and mark.end > mark.start]
        verbs = all(mark.target in ("held", "start", "end", "date") for mark in said if mark.kind == "cue")
        asks = [mark.target for mark in self.marks if mark.kind == "ask"]
        words = {token.plain for token in self.typed}
        alone = {mark.kind for mark in said} <= {"ask", "noun", "link", "cue", "digits", "nth", "month", "weekday"}
        dated = len(self.whens) == 1 and all(anchor.number is None for anchor in self.anchors)
        leads = any(mark.lead.endswith("ل") for mark in said)
        return alone and verbs and dated and asks == ["yesno"] and words.isdisjoint(OF) and not leads

    def _came_to(self, at: int) -> bool:
        """`قطر كانت حاضرة في أول جولة؟`, `مين حضر من تركيا آخر جولة`: who was there, in a sentence that ends with the
        round; behind `when`, or with a clause of its own, it is the first of somebody's."""
        noun, link = at + 1, self._free_before(at)
        said = [i for i, m in enumerate(self.marks) if m.end > m.start and self.typed[m.start].plain]
        asks = [m.target for m in self.marks if m.kind == "ask"]
        whom = [i for i, m in enumerate(self.marks) if m.kind == "party"]
        if len(whom) != 1 or not self._is_round(noun) or self.typed[self.marks[at].start].plain.isascii():
            return False
        if any(m.kind == "person" for m in self.marks) or set(asks) - {"who"}:
            return False
        came = self.first_of("attend")
        if asks and -1 < came < at and self.count("attend") == 1:
            return said[-1] in (noun, whom[0])
        verb = link >= 0 and atom_of(self.marks[link]) == "attend"
        inside = self.is_in(link) or self.marks[at].lead.endswith(("ب", "في"))
        return said[-1] == noun and (verb or inside)

    def _joins_rounds(self) -> bool:
        """Whether rounds are joined, so that `last` is one of them and no predicate (`was round 20 the last?`)."""
        return any(
            (m.kind == "link" and (m.target in ("and", "between", "to", "to_place", "from") or m.lead.endswith("ل")))
            or m.lead.startswith("و")
            for m in self.marks
        )

    def _read_neighbours(self) -> None:
        """`the round after round 5`: the round next to one that is named; not `did it miss a round after round 5?`; أي
        may ask which."""
        parties, arabic = (
            any(mark.kind == "party" for mark in self.marks),
            any(not t.plain.isascii() for t in self.typed),
        )
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
            if head >= 0 and atom_of(self.marks[head]) == "held" and self._says(head) in COMES:
                head = self._free_before(head)  # `أي جولة جاءت بعد الجولة 20؟`
            one = head >= 0 and (
                (self.marks[head].kind == "noun" and self.marks[head].target in ("round", "astana"))
                or (head in self.used and self.marks[head].target in ("next", "previous", "last", "first"))
            )
            counted = head > 0 and atom_of(self.marks[head - 1]) in ("how_many?", "~all")
            if one and not counted and not self.plural and not ((parties or not arabic) and self.any_of_many(head)):
                step = 1 if self.marks[link].target == "after" else -1
                self.used.add(link)
                self.rels = [r for r in self.rels if r not in ("next", "previous", "last", "first")]
                self._move(anchor, step)

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
        self._move(one, 1 if self.rels.pop() == "next" else -1)

    def _move(self, anchor: Anchor, step: int) -> None:
        """Put the round next to the one that is named in its place; beside one that never was there is none, so that
        it stays and is named itself."""
        number = anchor.number or 0
        pool = self.rounds if number in self.rounds else self.loose
        pool[pool.index(number)] = number + step if 1 <= number <= self.last else number
        self.anchors.remove(anchor)

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
            self._move(anchor, 1)
            self.used.update({at, *between})

    def _stands_in(self, start: int) -> bool:
        """Whether `the one`, `that of` stands for a round."""
        said = [token.plain for token in self.typed[start : start + 2]]
        return said in (["the", "one"], ["that", "of"], ["that", "in"])

    def _is_step(self, at: int) -> bool:
        return self.marks[at].kind == "link" and self.marks[at].target in ("after", "to", "to_place")

    def _read_next_to(self) -> None:
        """`The round after the one in Sochi in February 2021`: the round next to one that is dated or placed."""
        for at, mark in enumerate(self.marks):
            if at in self.used or (mark.kind, mark.target) not in STEPS:
                continue
            head, rest = self._free_before(at), self.marks[at + 1 :]
            if head >= 0 and atom_of(self.marks[head]) == "held" and self._says(head) in COMES:
                head = self._free_before(head)
            one = self._is_round(head) and self.marks[head].target in ("round", "astana")
            dated = any(m.kind in ("place", "city_name") for m in rest) or (
                (any(self._is_round(at + 1 + i) for i in range(len(rest))) or self._stands_in(mark.end))
                and any(w.start > at for w in self.whens)
            )
            if one and dated and not self.plural and not any(a.number is not None for a in self.anchors):
                self.rels.append(STEPS[mark.kind, mark.target])
                self.used.add(at)
                return
