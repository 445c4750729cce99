"""Sentences that tell what somebody believes or has written, or what the asker is at, beside a question that is whole
without them: `A rival paper has Sochi. Where was round 15 held?`, `Who led Iran at round 9? I think it was not Khaji.`

Whatever they claim, the same is asked, so they are set aside and shown. A sentence that supposes, narrows or counts in
or out stays; so does every one where a word of the question may lean on it. Whatever it names (a round or a date, a
place, a side, a document) the question has to name for itself, or has to ask for, lest the sentence tell of which round
it is asked; only `at that round` is put in so many words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from astana_cli.questions.around import limits
from astana_cli.questions.around.asides import beside, sentences
from astana_cli.questions.around.asker import Words, words_of
from astana_cli.questions.around.claimed import THERE
from astana_cli.questions.around.framing import asks_nothing, unframed
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
OURS = frozenset({"us", "our"})
TOLD = word_list("stated", "told")
"""Behind these `us` is whoever asks: `tell us`."""
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
LEANING = word_list("stated", "leaning")
"""Words that stand for what was said before."""
POINTED = word_list("stated", "pointed")
"""Nouns that `that` and `this` point to."""
THERE_IS = word_list("stated", "there_is")
"""Verbs behind which `there` points nowhere: `how many have there been`."""
WHERE = r"[.!?;:]\s|\s[-–—]\s|[,]\s(?=(?:but|so|yet|and)\s)"
ASKS = (
    r"(?:(?:but|so|yet|and|now|then),?\s+)?(?=(?:(?:in|at|of|by|on|for)\s+)?(?:who|whom|whose|what|when|where|which|how)\b"
    r"|(?:did|was|were|is|are|has|have|does|do|had)\b)"
)
DATES = limits.DATES | {"weekday"}
SIDES = frozenset({"person", "party", "parties", "group", "syria", "capital"})
PAPERS = frozenset({"document", "event"})
NAMED = LANDS | DATES | SIDES | PAPERS
OUTSIDE = frozenset({"opinion", "other_things"})
"""What such a sentence may speak of, and no question."""
COUNTED = frozenset({"rounds", "times", "parties", "delegation", "people"})
"""What a number may count, so that it is no round."""


SHORT = 5
"""A sentence of fewer words is short."""


class Stated(Struct, frozen=True):
    """A question by itself, and the sentences beside it."""

    question: str
    said: tuple[str, ...]


def stated(text: str, lexicon: Lexicon) -> Stated | None:
    """The question of a text without the sentences that only state something; None if there are none, or if the
    question may lean on them. Raises DataProblem."""
    pieces = [Piece(piece, lexicon) for piece in _pieces(text, lexicon) if tokens(piece)]
    if len(pieces) < 2:
        return None
    said = [piece for piece in pieces if piece.aside or piece.states or piece.idle]
    question = " ".join(piece.text for piece in pieces if piece not in said)
    if len(said) == len(pieces) or not any(piece.states or piece.idle for piece in said):
        return None
    question = _in_full(question, said)
    asked = Piece(question, lexicon)
    named = set().union(*(kinds_named(piece.claims(), piece.typed, counted=True) for piece in said))
    if leans(asked.typed) or bare_rank(asked.marks) or not FURTHER.isdisjoint(asked.plain[:1]):
        return None
    covered = kinds_named(asked.marks, asked.typed) | kinds_asked(asked.marks, asked.typed)
    claimed = all(piece.verb >= 0 for piece in said if any(m.kind in LANDS for m in piece.claims()))
    if not named <= (covered | {"place"} if claimed and _round_of([asked]) else covered):
        return None
    if any(piece.unknown or (piece.wishes and not piece.content() <= asked.content()) for piece in said):
        return None
    return Stated(question, tuple(piece.text for piece in said))


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
        if (self.aside and asks_nothing(self.typed, self.lexicon)) or not self._tells:
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
        if self.aside or self.states:
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


FURTHER = frozenset({"and", "but", "or", "nor", "plus"})
"""What begins a question that goes on with one before it: `and round 7?`"""
WHICH_IS_WHAT = ["which", "is", "what"]
EMPTY = frozenset({"contents", "claim", "source", "exact", "ever", "there", "short"})
"""Cues that are found in statements of every kind."""


def _in_full(question: str, said: list[Piece]) -> str:
    """The question with the round, the party or the person in the place of the words that stand for them."""
    question, leant = re.sub(SO, "", question, flags=re.IGNORECASE), False
    if not any(mark.kind == "cue" for mark in Piece(question, said[0].lexicon).marks):
        return question
    for pattern, which in ((THERE, _round_of), (THAT_TIME, _time_of), (THEM, _party_of), (HIM, _person_of)):
        match = re.search(pattern, question, re.IGNORECASE)
        meant = which(said) if match else ""
        if match and meant:
            owner = "'s" if match[0].lower() in ("their", "its", "his") else ""
            question = f"{question[: match.start()]}{meant}{owner}{question[match.end() :]}"
            leant = leant or which in (_party_of, _person_of)
    asked = Piece(question, said[0].lexicon)
    dated = {"date", "number"} & (kinds_named(asked.marks, asked.typed) | kinds_asked(asked.marks, asked.typed))
    where = _round_of(said) if leant and not dated else ""
    return f"{question.rstrip(' ?')} {where}?" if where else question


THAT_TIME = r"\b(?:(?:in|at|of|during)\s+)?that\s+(?:time|month|year)(?:'s\s+(?:talks|meeting|round|session))?"
SO = r"^\W*(?:so|but|and|now|well)[, ]\s*(?=(?:who|whom|whose|what|when|where|which|how|did|was|were)\b)"
THEM = r"\b(?:them|they|their|its)\b"
HIM = r"\b(?:he|him)\b"


def _party_of(said: list[Piece]) -> str:
    """The one party that sentences name; "" if there is none, or several."""
    return _only(said, frozenset({"party"}))


def _person_of(said: list[Piece]) -> str:
    """The one person whom sentences name; "" if there is none, or several."""
    return _only(said, frozenset({"person"}))


def _only(said: list[Piece], kinds: frozenset[str]) -> str:
    found = {
        m.targets: " ".join(token.typed for token in piece.typed[m.start : m.end])
        for piece in said
        for m in piece.marks
        if m.kind in kinds
    }
    return found.popitem()[1] if len(found) == 1 else ""


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


def _pieces(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Sentences, each cut before a question that a mark parts from what stands before it."""
    for sentence in sentences(text, lexicon):
        cuts = (m.end() for m in re.finditer(WHERE, sentence, re.IGNORECASE))
        found = ((cut, re.match(ASKS, sentence[cut:], re.IGNORECASE)) for cut in cuts)
        cut, opening = next(((cut, match) for cut, match in found if match), (0, None))
        if opening:
            yield sentence[:cut].strip(" ,:;-–—")
            yield sentence[cut + opening.end() :]
        else:
            yield sentence


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


def kinds_named(marks: list[Mark], typed: list[Token], *, counted: bool = False) -> set[str]:
    """What kinds of things are named: a round or a date, a place, a side, a document; and whether something is counted,
    where that is of interest."""
    found = set()
    for at, mark in enumerate(marks):
        dated = mark.kind in DATES and (mark.kind, mark.target) != ("number", "1")
        if dated or (mark.kind, mark.target) == ("noun", "round"):
            after = marks[at + 1 : at + 2]
            number = counted and mark.kind in ("digits", "number") and after and after[0].target in COUNTED
            found.add("number" if number else "date")
        if mark.kind == "syria" and mark.start and typed[mark.start - 1].plain in ABOUT:
            continue
        found |= {name for name, kinds in KINDS.items() if mark.kind in kinds}
        if mark.kind == "country" and not counted:
            found.add("side")
    return found


KINDS = {"place": LANDS, "side": SIDES, "paper": PAPERS}


ABOUT = frozenset({"on", "about", "in"})


def kinds_asked(marks: list[Mark], typed: list[Token]) -> set[str]:
    """What kinds of things a question asks for."""
    asks = {m.target for m in marks if m.kind == "ask"}
    cues = {m.target for m in marks if m.kind == "cue"}
    nouns = {m.target for m in marks if m.kind == "noun"}
    found: set[str] = set()
    if (
        "when" in asks
        or cues & {"date", "start", "end", "year", "weekday"}
        or ("which" in asks and nouns & {"round", "rounds"})
    ):
        found.add("date")
    if "where" in asks or cues & {"city", "venue", "place"}:
        found.add("place")
    if "how_many" in asks or "count" in cues or "date" in kinds_named(marks, typed):
        found.add("number")
    if asks & {"who", "which"} and cues & {"sign", "attend", "observer", "guarantor", "absent", "there", "parties"}:
        found.add("side")
    return found


def leans(typed: list[Token]) -> bool:
    """Whether a word may stand for what was said before the question."""
    plain, typed_words = [token.plain for token in typed], [token.typed for token in typed]
    for at, word in enumerate(plain):
        after, before = plain[at + 1 : at + 2], plain[at - 1 : at] if at else [""]
        pointing = word in ("that", "this", "these", "those") and (not after or not after[0] or after[0] in POINTED)
        ours = word in OURS and typed_words[at].islower() and not (at and plain[at - 1] in TOLD)
        if word in LEANING or pointing or ours or (word == "there" and before[0] not in THERE_IS):
            return True
    return False


def bare_rank(marks: list[Mark]) -> bool:
    """Whether a rank says nothing of what it is one: `when was the second?`"""
    around = ((marks[max(at - 1, 0) : at] + marks[at + 1 : at + 2]) for at, m in enumerate(marks) if m.kind == "nth")
    return any(not any(m.kind in ("noun", "month") for m in beside) for beside in around)


def _round_of(said: list[Piece]) -> str:
    """The one round of which sentences speak (`at round 17`, `in November 2024`); "" if there is none, or several."""
    found: set[str] = set()
    for piece in said:
        marks, typed = piece.marks, piece.typed
        for at, mark in enumerate(marks):
            after, before = marks[at + 1 : at + 2], marks[at - 1 : at] if at else []
            nouns = [m.target for m in (*before, *after) if m.kind == "noun"]
            if mark.kind in ("nth", "digits", "number") and "round" in nouns and not mark.is_year:
                found.add(f"at round {mark.target}")
            elif mark.kind == "month" and after and after[0].is_year:
                words = typed[mark.start : after[0].end]
                found.add(f"in {' '.join(token.typed for token in words)}")
            elif mark.kind == "number" and after and (after[0].target in COUNTED or after[0].kind == "unread"):
                continue
            elif mark.kind in DATES and not (mark.is_year and before and before[0].kind == "month"):
                found.add("")
    return found.pop() if len(found) == 1 else ""


def _time_of(said: list[Piece]) -> str:
    """The round, the month or the year of which sentences speak; "" if there is none, or several."""
    years = {m.target for piece in said for m in piece.marks if m.is_year}
    dated = any(m.kind in DATES and not m.is_year for piece in said for m in piece.marks)
    return _round_of(said) or (f"in {years.pop()}" if len(years) == 1 and not dated else "")
