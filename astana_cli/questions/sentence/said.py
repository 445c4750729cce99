"""The marks of a question and its words, as the layers above look at them."""

from __future__ import annotations

from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

FREE = frozenset({"in", "from", "and", "to_place", "or"})
"""Links that carry no meaning of their own once the slots are filled."""
ROUND_NOUNS = frozenset({"round", "rounds", "astana", "process"})


def atom_of(mark: Mark) -> str:
    """A mark's name in the frames: `who?` a question word, `~not` a link, `head` a cue, '' for what carries nothing."""
    kind = mark.kind
    if kind == "ask":
        return f"{mark.target}?"
    if kind == "cue":
        return mark.target
    if kind == "link":
        return "" if mark.target in FREE else f"~{mark.target}"
    if kind == "noun":
        return f"noun:{mark.target}"
    if kind == "rank":
        return "~nth"
    return f"{kind}_name" if kind in ("weekday", "part", "season") else ""


class Said:
    """Marks in the order of the words. `used` are the marks that the slots have consumed, `unread` those that nothing
    can be made of; `last` is the number of the latest round."""

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        self.marks = marks
        self._atoms = [atom_of(mark) for mark in marks]
        self.typed = typed
        self.last = last
        self.used: set[int] = set()
        self.unread: list[int] = []

    def targets(self, *kinds: str) -> tuple[str, ...]:
        """The targets of all marks of these kinds, in order, without repeats."""
        return tuple(dict.fromkeys(t for m in self.marks if m.kind in kinds for t in m.targets))

    def count(self, atom: str) -> int:
        """How many times an atom is there."""
        return self._atoms.count(atom)

    def first_of(self, atom: str) -> int:
        """Where an atom stands first (the number of its mark), or -1."""
        return self._atoms.index(atom) if atom in self._atoms else -1

    def slots_named(self, *kinds: str) -> bool:
        """Whether something of these kinds is named."""
        return any(m.kind in kinds for m in self.marks)

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

    def any_of_many(self, at: int) -> bool:
        """Whether `a`, `any`, أي stands before a noun."""
        start = self.marks[at].start
        return start > 0 and self.typed[start - 1].plain in ("a", "any", "some", "اي")

    def before(self, at: int) -> int:
        """The nearest mark before `at` that is no filler; -1 if there is none."""
        return self._free_before(at)

    def next_to(self, at: int) -> int:
        """The nearest mark behind `at` that is no filler; -1 if there is none."""
        return self._next(at)

    def is_in(self, at: int) -> bool:
        """Whether there is a mark there (not -1) and it is `in`, or another preposition of place."""
        return at >= 0 and (self.marks[at].kind, self.marks[at].target) == ("link", "in")

    @property
    def kind_denied(self) -> str:
        """The kind of what stands behind `not`, prepositions left out; "" if nothing does."""
        denied = self.first_of("~not")
        behind = self.marks[denied + 1 :] if denied >= 0 else []
        return next((m.kind for m in behind if m.kind != "stop" and m.target not in ("in", "to_place")), "")

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

    def _free_before(self, at: int, *, over: frozenset[str] = frozenset()) -> int:
        """The nearest mark before `at` that is no filler; -1 if there is none."""
        here = at - 1
        while here >= 0 and (self._filler(here) or atom_of(self.marks[here]) in over):
            here -= 1
        return here

    def _next(self, at: int) -> int:
        here = at + 1
        while here < len(self.marks) and self._filler(here):
            here += 1
        return here if here < len(self.marks) else -1

    def _filler(self, at: int) -> bool:
        mark = self.marks[at]
        return mark.kind in ("stop", "word") or mark.start == mark.end

    def _is_round(self, at: int) -> bool:
        return 0 <= at < len(self.marks) and self.marks[at].kind == "noun" and self.marks[at].target in ROUND_NOUNS

    def _says(self, at: int) -> str:
        """The words of a mark, in plain letters."""
        return " ".join(token.plain for token in self.typed[self.marks[at].start : self.marks[at].end])
