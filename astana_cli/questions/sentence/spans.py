"""From which round or date to which: `between`, `since`, `from ... onwards`, `until`."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.sentence.numbers import Anchor
from astana_cli.questions.sentence.relatives import Related
from astana_cli.questions.sentence.said import atom_of

FROM = word_list("sentence", "from")
BEGINNING = word_list("sentence", "beginning")
TO = word_list("sentence", "to")
TO_DATE = word_list("sentence", "to_date")
OVER = frozenset({"noun:round", "noun:rounds", "noun:astana", "noun:process", "year", "month", "date", "~all"})


class Span(Struct, frozen=True):
    """From one anchor to another, either of them open; `kind` is `between`, `to`, `after`, `before`, `since`,
    `until`."""

    kind: str
    one: Anchor
    two: Anchor | None = None


class Spanned(Related):
    """Marks whose spans are read too."""

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        super().__init__(marks, typed, last)
        self.spans: list[Span] = []
        self.crossed: tuple[Span, ...] = ()
        """`From round 10 until 2019`: the two ends of a span, one of which is a round and the other one a date."""
        self._read_spans()

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
            alike = two is not None and (two.number is None) == (one.number is None)
            joined = self._joined(one, two) if two and alike else ""
            if two and (
                (before == "between" and joined in ("and", "to", "to_place") and not self._listed(i))
                or joined in ("-", "to")
                or (joined == "to_place" and (before == "from" or self._only(one, two)))
                or (alike and self._opens(one) and self._leads_to(one, two))
            ):
                self.spans.append(Span("between" if before == "between" else "to", one, two))
                self.used.update(self._links_between(one, two))
                if before in ("between", "from", "since"):
                    self.used.add(link)
                skip.add(i + 1)
            elif (
                two and not alike and self._leads_there(one, two) and (before in ("from", "since") or self._opens(one))
            ):
                self.crossed = (Span("since", one), Span("until", two))
                self.spans += self.crossed
                self.used.update((*[link] * (before in ("from", "since")), *self._links_between(one, two)))
                skip.add(i + 1)
            elif (before in ("from", "since") or self._opens(one)) and self._onward(one) >= 0:
                self.spans.append(Span("since", one))
                self.used.update((*[link] * (before in ("from", "since")), self._onward(one)))
            elif self._from_beginning(one):
                self.spans.append(Span("since", one))
            elif before == "from" and self._every_from(link):
                self.spans.append(Span("since", one))
                self.used.add(link)
            elif before in ("since", "after", "before", "to") or (before == "until" and one.when):
                over = self._over(one) if before == "since" else -1
                self.spans.append(Span("until" if before == "to" else "after" if over >= 0 else before, one))
                self.used.update((link, over) if over >= 0 else (link, *self._either_side(one, link)))
            elif before == "between":
                self.used.discard(link)

    def _listed(self, i: int) -> bool:
        """بين الجولات 10 و12 و15: whether a third round is listed behind two, so that they are no span."""
        if i + 2 >= len(self.anchors) or any(a.number is None for a in self.anchors[i : i + 3]):
            return False
        two, three = self.anchors[i + 1 : i + 3]
        joins = [at for at in range(two.end, three.start) if not self._filler(at) and not self._is_round(at)]
        return self._joined(two, three) == "and" and all(
            (self.marks[at].kind, self.marks[at].target) == ("link", "and") for at in joins
        )

    def _leads_there(self, one: Anchor, two: Anchor) -> bool:
        return self._joined(one, two) in ("to", "to_place") or self._leads_to(one, two)

    def _over(self, one: Anchor) -> int:
        """Where it is said behind a round that it was held or ended (`since round 5 was held`), so that it is not one
        of those since then; -1 if it is not said, or when and where they were (`since round 5 held in Sochi`)."""
        verb = self._next(one.end - 1)
        over = one.number is not None and verb >= 0 and atom_of(self.marks[verb]) in ("held", "end")
        behind = self._next(verb) if over else -1
        told = self.is_in(behind) or (behind >= 0 and self.marks[behind].kind == "weekday")
        return verb if over and not told else -1

    def _either_side(self, one: Anchor, link: int) -> tuple[int, ...]:
        """`Was round 19 before or after 20 November 2022?`: the first of the two, which a date of the round settles."""
        joined = link > 1 and (self.marks[link - 1].kind, self.marks[link - 1].target) == ("link", "or")
        two = joined and {atom_of(self.marks[link - 2]), atom_of(self.marks[link])} == {"~before", "~after"}
        asked = (
            one.when is not None and self.first_of("yesno?") >= 0 and any(a.number is not None for a in self.anchors)
        )
        return (link - 2, link - 1) if two and asked else ()

    def _every_from(self, link: int) -> bool:
        """`Every round from round 12`: that one, and all that came later."""
        noun = self._free_before(link)
        every = self._is_round(noun) and self._free_before(noun) >= 0
        return every and atom_of(self.marks[self._free_before(noun)]) == "~all"

    def _from_beginning(self, one: Anchor) -> bool:
        """`كم جولة عقدت من بداية 2022؟`: since then."""
        word = self.typed[self.marks[one.start].start].plain
        return one.when is not None and word in BEGINNING and self._opens(one)

    def _opens(self, one: Anchor) -> bool:
        """Whether `from` stands right before a round or a date, where it may be من, which is mostly a filler."""
        at = one.start
        while at and self._is_round(at - 1):
            at -= 1
        return at > 0 and self.typed[self.marks[at].start - 1].plain in FROM

    def _leads_to(self, one: Anchor, two: Anchor) -> bool:
        """`To the last round`, `للجولة 18`, `to the end of 2019`: where a filler or the word behind it says `to`."""
        between = self.marks[one.end : two.start + 1]
        rest = all(m.kind in ("stop", "noun", "link") or atom_of(m) in ("start", "end") for m in between[:-1])
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

    def _joined(self, one: Anchor, two: Anchor) -> str:
        for at in range(one.end, two.start):
            mark = self.marks[at]
            if self.typed[mark.start].plain == "-" and mark.kind == "unread":
                return "-"
            if mark.kind == "link" and mark.target in ("and", "to", "to_place", "or"):
                return mark.target
            if mark.kind == "stop" and self.typed[mark.start].plain == "and":
                return "and"  # `to round 1 and then to round 4`
        return "and" if any(m.lead.startswith("و") for m in self.marks[one.end : two.start + 1]) else ""

    def _only(self, one: Anchor, two: Anchor) -> bool:
        """Whether nothing but `to` and nouns for rounds stands between two anchors; not `to round 6 but not to 1`."""
        between = range(one.end, two.start)
        parted = any(atom_of(self.marks[i]) in ("~not", "~but") for i in between)
        return not parted and all(self._filler(i) or self.marks[i].kind == "link" or self._is_round(i) for i in between)

    def _links_between(self, one: Anchor, two: Anchor) -> list[int]:
        return [
            at
            for at in range(one.end, two.start)
            if self.marks[at].kind == "link" or self.typed[self.marks[at].start].plain == "-"
        ]
