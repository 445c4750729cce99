"""What a sentence beside a question is: whether it states what somebody believes or has written (`A rival paper has
Sochi`), or what the asker is at, or has nothing to do with the talks."""

from __future__ import annotations

import itertools
from functools import cached_property

from astana_cli.questions.around.asides import beside
from astana_cli.questions.around.asker import Words, words_of
from astana_cli.questions.around.framing import asks_nothing, unframed
from astana_cli.questions.around.kinds_said import NAMED, SIDES
from astana_cli.questions.around.limits import CONDITIONS, LANDS, of_other_talks, of_others
from astana_cli.questions.around.reported import FINDS, SOMEBODY
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

VIEWS = word_list("stated", "views")
"""Verbs and nouns of believing, doubting and telling, beside those of the asker."""
SUBJECTS = word_list("stated", "subjects")
"""What such verbs are said of, beside writings and people who write."""
OPENS = word_list("stated", "opens")
"""How a sentence begins that may speak of the asker's work, or of anything but the talks."""
OPENERS = sorted(word_list("stated", "openers"), key=len, reverse=True)
"""How one begins to say what one is not sure of, or asks for patience."""
OWN = frozenset({"my", "our"})
HAS = frozenset({"has", "have", "had"})
WRITINGS = word_list("stated", "writings")
"""What the asker works on, beside what he writes himself."""
CAPITALS = word_list("stated", "capitals")
"""Words with a capital letter that are no names."""
BEFORE_WHICH = word_list("stated", "before_which")
BEFORE_WHO = word_list("stated", "before_who")
"""What stands before a relative clause, or before what is argued over."""
DOING = word_list("stated", "doing")
"""What an asker is doing: `making a timeline`."""
LACKS = word_list("stated", "lacks")
"""Words for what is not there, which narrow nothing where they do not say what is wished."""
BARS = word_list("stated", "bars")
"""Words that suppose, or tell what is to be counted in or out."""
OUTSIDE = frozenset({"opinion", "other_things"})
"""What such a sentence may speak of, and no question."""
SHORT = 5
"""A sentence of fewer words is short."""


class Piece:
    """A sentence, or a part of one: its words and marks, and what kind of a statement it is."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text.strip()
        self.lexicon, self.words = lexicon, words_of(lexicon.folder)
        typed = tokens(text)
        self.opener = _opener([token.plain for token in typed])
        self.typed = typed[self.opener :]
        self.marks = settle(scan(self.typed, lexicon), self.typed)
        self.plain = [token.plain for token in self.typed if token.plain]
        self.verb = _verb(self.plain, self.words)

    @cached_property
    def aside(self) -> bool:
        """Whether it asks nothing and states nothing, by what asides are known by."""
        return beside(self.text, self.typed, self.marks, self.lexicon)

    @cached_property
    def wishes(self) -> bool:
        """Whether it says what is wished, which narrows the question if it names more than the question does."""
        return self.states and not (self.words.wants - LACKS).isdisjoint(self._unframed)

    @property
    def unknown(self) -> bool:
        """Whether it is a short wish for something that is not read: `I want experts.`"""
        unread = any(m.kind == "unread" for m in self.marks)
        return unread and len(self.plain) < SHORT and not (self.words.wants - LACKS).isdisjoint(self.plain)

    @cached_property
    def states(self) -> bool:
        """Whether it only states what somebody believes or has written, or what the asker does."""
        if not self.plain or (self.aside and asks_nothing(self.typed, self.lexicon)) or not self._tells:
            return False
        words, plain = self.words, self.plain
        if self.opener or self.verb >= 0 or not (words.me | words.mine).isdisjoint(plain[:1]) or _works(plain, words):
            return True
        if not words.me.isdisjoint(plain) or _of_writing(plain, words):
            return True
        views = words.says | FINDS | VIEWS
        return any(m.kind == "publisher" for m in self.marks) and not views.isdisjoint(plain)

    @cached_property
    def idle(self) -> bool:
        """Whether it has to do with the asker or with what he works on, and names nothing of the talks."""
        if not self.plain or self.aside or self.states:
            return False
        words, plain = self.words, self.plain
        ours = not (words.me | words.mine).isdisjoint(plain)
        aside = plain[0] in words.greets or " ".join(plain[:2]) in OPENS or ours
        return self._tells and ((aside and _names_nothing(self.marks)) or _of_his_own(plain, words))

    @cached_property
    def _unframed(self) -> list[str]:
        """Its words without the turns that ask nothing, of which no word narrows."""
        return [token.plain for token in unframed(self.typed, self.lexicon) if token.plain]

    @cached_property
    def _tells(self) -> bool:
        """Whether it asks nothing, supposes nothing and narrows nothing, and every word of it is known."""
        bars = not (CONDITIONS | BARS).isdisjoint(self._unframed)
        if self.text.endswith("?") or bars or of_others(self.plain, self.words):
            return False
        if of_other_talks(self.marks, self.plain):
            return False
        if any(_asks(m, self.typed) or _outside(m, self.typed) for m in self.marks):
            return False
        return all(m.kind != "unread" or _everyday(m, self.typed, self.lexicon) for m in self.marks)

    def claims(self) -> list[Mark]:
        """Its marks without the lands and sides that tell who says so: `a Turkish paper`, `our man in Almaty`."""
        verb = self.verb
        if verb < 0 or any(token.cut for token in self.typed[:verb]):
            return self.marks
        return [m for m in self.marks if m.start > verb or m.kind not in LANDS | SIDES]

    def content(self) -> set[tuple[str, str]]:
        """What it speaks of, but for rounds as such."""
        kinds = NAMED | {"cue", "topic"}
        return {(m.kind, m.target) for m in self.marks if m.kind in kinds and m.target not in EMPTY}


WHICH_IS_WHAT = ["which", "is", "what"]
EMPTY = frozenset({"contents", "claim", "source", "exact", "ever", "there", "short"})
"""Cues that are found in statements of every kind."""


def _verb(plain: list[str], words: Words) -> int:
    """Where somebody says or believes something; -1 if nobody does."""
    somebody = words.texts | words.grounds | SOMEBODY | SUBJECTS | words.me | words.mine
    views = words.says | FINDS | VIEWS
    first = next((at for at, word in enumerate(plain) if word in somebody), len(plain))
    found = (at for at, word in enumerate(plain) if at > first and (word in views or _has(plain, at, somebody)))
    return next(found, -1)


def _has(plain: list[str], at: int, somebody: frozenset[str]) -> bool:
    """`Our draft has Lebanon there.`"""
    return plain[at] in HAS and plain[at - 1] in somebody


def _opener(plain: list[str]) -> int:
    """How many words say that somebody is not sure, or asks for patience; 0 if none do."""
    said = " ".join(plain) + " "
    return next((words.count(" ") + 1 for words in OPENERS if said.startswith(f"{words} ")), 0)


def _asks(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark asks; a relative pronoun does not: `in which`, `the man who`, `, which is what bothers me`."""
    if mark.kind != "ask" or mark.end == mark.start or mark.target == "list":
        return False
    if typed[mark.start].plain == "the" or [t.plain for t in typed[max(mark.start - 2, 0) : mark.end]] == WHICH_IS_WHAT:
        return False
    before, word = typed[mark.start - 1], typed[mark.start].plain
    relative = word in ("which", "whom") and mark.start > 0 and (before.plain in BEFORE_WHICH or before.cut)
    return not relative and before.plain not in (BEFORE_WHO if mark.start else ())


def _of_writing(plain: list[str], words: Words) -> bool:
    """`The UN readout is vague`, `in the film he has no name`: something written, or who writes, is the subject."""
    first = plain[1:2] if plain[0] in BEFORE_WHICH else plain[:1]
    subject = plain[1:SUBJECT]
    return first in ([word] for word in ARTICLES) and not (words.texts | words.grounds | WRITINGS).isdisjoint(subject)


ARTICLES = frozenset({"the", "a", "an", "this", "that", "one", "every", "each", "some"})
SUBJECT = 4
"""Words among which the subject of a sentence stands."""


def _works(plain: list[str], words: Words) -> bool:
    """`Making a slide for the seminar`, `it is for a footnote`: what the asker is at."""
    does = plain[0] in DOING and not (words.texts | words.grounds | WRITINGS).isdisjoint(plain)
    return does or (plain[0] in ("it", "this", "that") and "for" in plain[:3] and not words.texts.isdisjoint(plain))


def _outside(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark speaks of what no answer tells, other than a view of somebody."""
    return mark.kind == "out" and mark.target not in OUTSIDE and typed[mark.start].plain not in VIEWS


def _of_his_own(plain: list[str], words: Words) -> bool:
    """`The first name is missing in my source`, `the text I am translating has no year`."""
    pairs, writing = list(itertools.pairwise(plain)), words.texts | words.grounds | WRITINGS
    return any((one in words.mine and two in writing) or (one in writing and two in words.me) for one, two in pairs)


def _names_nothing(marks: list[Mark]) -> bool:
    """Whether no mark speaks of the talks, or limits anything."""
    return not any(m.kind in ("cue", "noun", "link") or m.kind in NAMED for m in marks)


def _everyday(mark: Mark, typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word is one of everyday English, and no name; or a number or a sign."""
    said = typed[mark.start : mark.end]
    named = mark.start > 0 and any(t.typed[:1].isupper() and t.plain not in CAPITALS for t in said)
    if mark.start and typed[mark.start - 1].plain in OWN and not named:
        return True
    known = VIEWS | CAPITALS | DOING | SUBJECTS | WRITINGS | SOMEBODY | words_of(lexicon.folder).texts
    return not named and all(t.plain in known or t.plain in lexicon.english or not t.plain.isalpha() for t in said)
