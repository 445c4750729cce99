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
from typing import NamedTuple

from astana_cli.questions.around.asides import beside, sentences
from astana_cli.questions.around.asker import Words, words_of
from astana_cli.questions.around.claimed import THERE
from astana_cli.questions.around.framing import asks_nothing
from astana_cli.questions.around.limits import CONDITIONS, of_others
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
LANDS = frozenset({"place", "city_name", "country"})
DATES = frozenset({"digits", "nth", "number", "month", "season", "part", "weekday"})
SIDES = frozenset({"person", "party", "parties", "group", "syria", "capital"})
PAPERS = frozenset({"document", "event"})
NAMED = LANDS | DATES | SIDES | PAPERS
OUTSIDE = frozenset({"opinion", "other_things"})
"""What such a sentence may speak of, and no question."""
COUNTED = frozenset({"rounds", "times", "parties", "delegation", "people"})
"""What a number may count, so that it is no round."""


class Stated(NamedTuple):
    """A question by itself, and the sentences beside it."""

    question: str
    said: tuple[str, ...]


def stated(text: str, lexicon: Lexicon) -> Stated | None:
    """The question of a text without the sentences that only state something; None if there are none, or if the
    question may lean on them. Raises DataProblem."""
    words = words_of(lexicon.folder)
    pieces = [piece for piece in _pieces(text, lexicon) if tokens(piece)]
    if len(pieces) < 2:
        return None
    said: list[str] = []
    asked: list[str] = []
    told = False
    named: set[str] = set()
    for piece in pieces:
        typed = tokens(piece)
        marks = settle(scan(typed, lexicon), typed)
        aside = beside(piece, typed, marks, lexicon)
        framed = aside and asks_nothing(typed, lexicon)
        states = not framed and _states(piece, typed, marks, words, lexicon)
        idle = not aside and not states and _idle(piece, typed, marks, words, lexicon)
        told = told or states or idle
        if states or aside or idle:
            said.append(piece.strip())
            named |= kinds_named(_claimed(marks, typed, words), typed, counted=True)
        else:
            asked.append(piece.strip())
    question = " ".join(asked)
    if not told or not asked:
        return None
    if re.search(THERE, question, re.IGNORECASE):
        where = _round_of(said, lexicon)
        question = re.sub(THERE, where, question, count=1, flags=re.IGNORECASE) if where else question
    typed = tokens(question)
    marks = settle(scan(typed, lexicon), typed)
    if leans(typed) or _bare_rank(marks) or not named <= kinds_named(marks, typed) | kinds_asked(marks, typed):
        return None
    return Stated(question, tuple(said))


def _claimed(marks: list[Mark], typed: list[Token], words: Words) -> list[Mark]:
    """The marks without the lands and sides that tell who says so: `a Turkish paper reports`, `our man in Almaty`."""
    verb = _verb([token.plain for token in typed], words)
    if verb < 0 or any(token.cut for token in typed[:verb]):
        return marks
    return [m for m in marks if m.start > verb or m.kind not in LANDS | SIDES]


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


def _states(piece: str, typed: list[Token], marks: list[Mark], words: Words, lexicon: Lexicon) -> bool:
    """Whether a sentence only states what somebody believes or has written, or what the asker does."""
    plain = [token.plain for token in typed if token.plain]
    opener = _opener(plain)
    if not _tells(piece, typed, marks, words, lexicon):
        return False
    if opener or plain[0] in words.me | words.mine or _verb(plain, words) >= 0:
        return True
    return any(m.kind == "publisher" for m in marks) and not (words.says | FINDS | VIEWS).isdisjoint(plain)


def _idle(piece: str, typed: list[Token], marks: list[Mark], words: Words, lexicon: Lexicon) -> bool:
    """Whether a sentence has to do with the asker or with what he works on, and names nothing of the talks."""
    plain = [token.plain for token in typed if token.plain]
    ours = not (words.me | words.mine).isdisjoint(plain)
    aside = plain[0] in words.greets or " ".join(plain[:2]) in OPENS or ours
    idle = (aside and _names_nothing(marks)) or _of_his_own(plain, words)
    return idle and _tells(piece, typed, marks, words, lexicon)


def _opener(plain: list[str]) -> int:
    """How many words say that somebody is not sure, or asks for patience; 0 if none do."""
    said = " ".join(plain) + " "
    return next((words.count(" ") + 1 for words in OPENERS if said.startswith(f"{words} ")), 0)


def _tells(piece: str, typed: list[Token], marks: list[Mark], words: Words, lexicon: Lexicon) -> bool:
    """Whether a sentence asks nothing, supposes nothing and narrows nothing, and every word of it is known."""
    plain = [token.plain for token in typed if token.plain]
    opener = _opener(plain)
    bars = CONDITIONS | BARS | (words.wants - LACKS)
    if piece.rstrip().endswith("?") or not bars.isdisjoint(plain[opener:]) or of_others(plain, words):
        return False
    if any(_asks(m, plain, opener) or _outside(m, typed) for m in marks):
        return False
    return all(m.kind != "unread" or _everyday(m, typed, lexicon) for m in marks)


def _asks(mark: Mark, plain: list[str], begins: int) -> bool:
    """Whether a mark asks; a relative pronoun behind a preposition does not."""
    if mark.kind != "ask" or mark.end == mark.start or mark.target == "list" or mark.start < begins:
        return False
    return plain[mark.start : mark.end] not in (["which"], ["whom"]) or plain[mark.start - 1] not in BEFORE_WHICH


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
    known = VIEWS | CAPITALS
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


def _bare_rank(marks: list[Mark]) -> bool:
    """Whether a rank says nothing of what it is one: `when was the second?`"""
    around = ((marks[max(at - 1, 0) : at] + marks[at + 1 : at + 2]) for at, m in enumerate(marks) if m.kind == "nth")
    return any(not any(m.kind in ("noun", "month") for m in beside) for beside in around)


def _round_of(said: list[str], lexicon: Lexicon) -> str:
    """The one round of which sentences speak (`at round 17`, `in November 2024`); "" if there is none, or several."""
    found: set[str] = set()
    for sentence in said:
        typed = tokens(sentence)
        marks = settle(scan(typed, lexicon), typed)
        for at, mark in enumerate(marks):
            after, before = marks[at + 1 : at + 2], marks[at - 1 : at] if at else []
            beside = [m.target for m in (*before, *after) if m.kind == "noun"]
            if mark.kind in ("nth", "digits", "number") and "round" in beside and not mark.is_year:
                found.add(f"at round {mark.target}")
            elif mark.kind == "month" and after and after[0].is_year:
                words = typed[mark.start : after[0].end]
                found.add(f"in {' '.join(token.typed for token in words)}")
            elif mark.kind in DATES and not (mark.is_year and before and before[0].kind == "month"):
                found.add("")
    return found.pop() if len(found) == 1 else ""
