"""Sentences that tell what somebody believes or has written, or what the asker is at, beside a question that is whole
without them: `A rival paper has Sochi. Where was round 15 held?`, `Who led Iran at round 9? I think it was not Khaji.`

Whatever they claim, the same is asked, so they are set aside and shown. A sentence that supposes, narrows or counts in
or out stays; so does every one where a word of the question may lean on it. Whatever it names (a round or a date, a
place, a side, a document) the question has to name for itself, or has to ask for, lest the sentence tell of which round
it is asked; only `at that round` is put in so many words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from astana_cli.questions.around.asides import sentences
from astana_cli.questions.around.claimed import THERE
from astana_cli.questions.around.kinds_said import COUNTED, DATES, bare_rank, kinds_asked, kinds_named, leans
from astana_cli.questions.around.limits import LANDS
from astana_cli.questions.around.pieces import Piece
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.scan import NUMERALS
from astana_cli.questions.lexis.text import tokens

WHERE = r"[.!?;:]\s|\s[-–—]\s|[,]\s(?=(?:but|so|yet|and)\s)"
ASKS = (
    r"(?:(?:but|so|yet|and|now|then),?\s+)?(?=(?:(?:in|at|of|by|on|for)\s+)?(?:who|whom|whose|what|when|where|which|how)\b"
    r"|(?:did|was|were|is|are|has|have|does|do|had)\b)"
)


class Stated(Struct, frozen=True):
    """A question by itself, and the sentences beside it."""

    question: str
    said: tuple[str, ...]


def stated(text: str, lexicon: Lexicon) -> Stated | None:
    """The question of a text without the sentences that only state something; None if there are none, or if the
    question may lean on them. Raises DataProblem."""
    pieces = [Piece(piece, lexicon) for piece in in_pieces(text, lexicon) if tokens(piece)]
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


FURTHER = frozenset({"and", "but", "or", "nor", "plus"})
"""What begins a question that goes on with one before it: `and round 7?`"""


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


def in_pieces(text: str, lexicon: Lexicon) -> Iterator[str]:
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


def _round_of(said: list[Piece]) -> str:
    """The one round of which sentences speak (`at round 17`, `in November 2024`); "" if there is none, or several."""
    found: set[str] = set()
    for piece in said:
        marks, typed = piece.marks, piece.typed
        for at, mark in enumerate(marks):
            after, before = marks[at + 1 : at + 2], marks[at - 1 : at] if at else []
            nouns = [m.target for m in (*before, *after) if m.kind == "noun"]
            if mark.kind in NUMERALS and "round" in nouns and not mark.is_year:
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
