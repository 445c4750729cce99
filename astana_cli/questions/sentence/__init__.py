"""A question with its slots filled: which rounds and dates, whom it names, and the cues that are left over.

It is read in layers, each a class on top of the one before: the words (`said`), what numbers name (`numbers`), first,
last and next (`relatives`), spans (`spans`); on top of them, what the frames look at.
"""

from __future__ import annotations

from astana_cli.questions.caveats import BARRED
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.sentence.numbers import Anchor
from astana_cli.questions.sentence.said import atom_of
from astana_cli.questions.sentence.spans import Span, Spanned

__all__ = ["Anchor", "Sentence", "Span", "atom_of"]
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
        "body",
        "group",
        "parties",
        "publisher",
        "length",
        "venue_name",
    }
)
HELPING = word_list("sentence", "helping")


class Sentence(Spanned):
    """The marks of a question, sorted into slots: `atoms` are what no slot has consumed, `slots` the kinds of names."""

    def __init__(self, marks: list[Mark], typed: list[Token], last: int) -> None:
        super().__init__(marks, typed, last)
        self.unread += [i for i, m in enumerate(marks) if m.kind in ("unread", BARRED) and i not in self.used]
        self.outs = [i for i, m in enumerate(marks) if m.kind == "out" and i not in self.used]
        left = [i for i in range(len(marks)) if i not in self.used]
        self.atoms = frozenset(atom for i in left if (atom := self._atoms[i]) and not atom.startswith("noun:"))
        if "how_many?" in self.atoms:
            self.atoms -= {"how_much?"}
        self.slots = SLOTS.intersection([marks[i].kind for i in left])

    def has(self, atom: str) -> bool:
        """Whether a cue, link or question word is there."""
        return atom in self.atoms

    def words_of(self, atoms: frozenset[str]) -> list[str]:
        """How the marks with these atoms were typed."""
        return [self.typed_of(i) for i, m in enumerate(self.marks) if i not in self.used and atom_of(m) in atoms]

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
        after = self.marks[at + 1].kind if at + 1 < len(self.marks) and self.marks[at + 1].lead != "ل" else ""
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

    def asks_for_one(self) -> bool:
        """Whether `which round`, `how many` rounds, أي جولة asks for a round."""
        return self.singular_before() or any(
            mark.kind == "noun"
            and mark.target == "round"
            and at
            and atom_of(self.marks[self._free_before(at)]) in ("how_many?", "list?", "~all")
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
        """Whether `which` asks for some of the rounds that are named, or `how many` counts them: `of rounds 3 to 5,
        which did Jordan attend?`, `how many of the last three rounds did it attend?`."""
        which = max(self.first_of("which?"), self.first_of("how_many?"))
        after = self.marks[which].end if which >= 0 else len(self.typed)
        if which >= 0 and self.plural:
            words = {token.plain for token in self.typed[self.marks[which].start : after + 1]}
            if words & {"of", "من"}:
                return True
        said = any(m.kind == "noun" and m.target == "rounds" for m in self.marks[: max(which, 0)])
        return said and after < len(self.typed) and self.typed[after].plain in HELPING
