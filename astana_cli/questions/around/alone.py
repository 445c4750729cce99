"""A question that stands by itself, and the sentences beside it that can change nothing in it: `Our legal adviser is
comparing texts. Which document came out of the fourth round?`, مدرّسي لا يصدّق. من ترأس وفد روسيا في الجولة 20؟

Such a sentence may say what it likes, in words that nobody here knows, so it is not read but looked through: it must
not ask, suppose, limit, correct or wish for something else, nor speak of other talks; and whatever it names (a round or
a date, a place, a side, a document) the question must name for itself or ask for. It is set aside and shown.
"""

from __future__ import annotations

import re

from msgspec import Struct

from astana_cli.questions.around.asides import sentences
from astana_cli.questions.around.asker import words_of
from astana_cli.questions.around.kinds_said import DATES, PAPERS, SIDES, kinds_asked, kinds_named, leans
from astana_cli.questions.around.limits import CONDITIONS, LANDS, of_others
from astana_cli.questions.around.pieces import VIEWS
from astana_cli.questions.around.stated import SO, Stated
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

FEWEST = 4
"""Words of a sentence; fewer may belong to the question: `For Iran.`, `In Sochi only.`"""
BARS = word_list("stated", "bars") | CONDITIONS | word_list("alone", "bars")
"""Words that suppose, limit, correct, or tell what is to be counted in or out."""
OPENS = word_list("alone", "opens")
"""Words with which a sentence goes on with another one."""
ABOUT = frozenset({"opinion", "other_things", "whereabouts", "unrecorded", "speeches", "unrelated", "cost"})
"""What such a sentence may speak of; not of other talks, and not to the program."""
ASKS = ("?", "؟")


def alone(text: str, lexicon: Lexicon) -> Stated | None:
    """The one sentence of a text that asks, with a question mark, and those beside it; None if there are none, or if
    one of them may change what is asked. Raises DataProblem."""
    pieces = [piece.strip() for piece in sentences(text, lexicon) if tokens(piece)]
    asked = [piece for piece in pieces if piece.endswith(ASKS)]
    if len(asked) != 1 or len(pieces) < 2:
        return None
    question = re.sub(SO, "", asked[0], count=1, flags=re.IGNORECASE)
    typed = tokens(question)
    marks = settle(scan(typed, lexicon), typed)
    kinds = set() if leans(typed) else kinds_named(marks, typed) | kinds_asked(marks, typed)
    if not any(m.kind in DATES for m in marks):
        kinds.discard("date")
    heard = Heard(kinds, {m.target for m in marks if m.kind in CUES})
    at = pieces.index(asked[0])
    before, behind = pieces[:at], pieces[at + 1 :]
    if any(not _changes_nothing(piece, heard, lexicon, last=piece in behind) for piece in before + behind):
        return None
    return Stated(question, (*before, *behind))


class Heard(Struct, frozen=True):
    """What kinds of things a question names or asks for, and the words that ask in it."""

    kinds: set[str]
    cues: set[str]


def _changes_nothing(sentence: str, asked: Heard, lexicon: Lexicon, *, last: bool) -> bool:
    """Whether a sentence can change nothing in a question; one behind it might, if it names a date, put it right."""
    typed = [token for token in tokens(sentence) if token.plain]
    words = words_of(lexicon.folder)
    plain = {token.plain for token in typed}
    if of_others([token.plain for token in typed], words):
        return False
    if len(typed) < FEWEST or typed[0].plain in OPENS or not BARS.isdisjoint(plain):
        return False
    marks = settle(scan(typed, lexicon), typed)
    named = kinds_named(marks, typed, counted=True)
    if any(m.kind == "out" and m.target not in ABOUT for m in marks) or not named <= asked.kinds:
        return False
    talk = words.says | words.me | words.mine | VIEWS | SAYS
    told = [m for m in marks if not talk.isdisjoint(t.plain for t in typed[m.start : m.end])]
    if not (told or any(m.kind in ("unread", "out") for m in marks)) or _begins_with(marks, CONTENT):
        return False
    cues = {m.target for m in marks if m.kind in CUES} - OF_TALK - asked.cues
    views = not (words.says | VIEWS | SAYS).isdisjoint(plain)
    if cues and not views and (last or "date" not in asked.kinds):
        return False
    if last and "date" in named and (not views or not CORRECTS.isdisjoint(plain)):
        return False
    content = bool(named) or any(m.kind in CUES for m in marks)
    return (words.wants | WISHES).isdisjoint(plain) and not (content and any(_asks(m, typed) for m in marks))


def _begins_with(marks: list[Mark], kinds: frozenset[str]) -> bool:
    return next((m.kind for m in marks if m.kind != "stop"), "") in kinds


CUES = frozenset({"cue", "noun"})
OF_TALK = frozenset(
    {"compare", "claim", "source", "contents", "dispute", "fact", "right", "whosays", "astana", "process"}
)
"""What cues speak of that ask nothing of the rounds when they stand in a sentence of their own."""
SAYS = word_list("alone", "says")
"""Verbs of saying and believing, beside those of English."""


def _asks(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark asks; `which`, `who` and the like behind a noun only tell more of it."""
    if mark.kind != "ask" or mark.end == mark.start or mark.target == "list":
        return False
    relative = typed[mark.start].plain in RELATIVE and mark.start > 1
    return not relative or typed[mark.start - 1].plain in BEFORE


CORRECTS = word_list("alone", "corrects")
"""Words of a view that puts the question right: `The number is wrong, it is 6.`"""
RELATIVE = word_list("alone", "relative")
BEFORE = word_list("alone", "before")
"""Words behind which these ask: `I wonder who led`."""
CONTENT = DATES | LANDS | SIDES | PAPERS | {"noun", "cue"}
WISHES = word_list("alone", "wishes")
"""Verbs of wishing and asking, beside those of English."""
