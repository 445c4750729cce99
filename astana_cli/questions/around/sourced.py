"""Turns that ask who tells of a fact, or what those who tell of it disagree on: `Which newspaper or agency mentions
Tell as the head?`, `In which outlet was the date published?`, `Do the media contradict each other over the venue?`.

There are endless ways to name the press and what it does, so they are read by the grammar of what stands around a
question (`framing`), which is data. Turns of the role `source`, `reading` (somewhere to read it, which may be meant of
a paper too) and `dispute` stand for one word that asks for sources or for disputes; those of `source from` and
`source to` are the two parts of one with the fact between them: `where was | the date of round 9 | published`. Turns of
the role `beside` add nothing once such a turn is there: `by whom is he said to have led?`.
"""

from __future__ import annotations

from msgspec import Struct

from astana_cli.knowledge.model import Text
from astana_cli.questions.around.fitting import Around
from astana_cli.questions.around.turns import BESIDE, DISPUTE, FROM, READING, SOURCE, TO, WHOLE
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import Token

ASKS = {SOURCE: ("sourcing", "مصادر"), READING: ("sourcing", "مصادر"), DISPUTE: ("discrepancies", "تناقضات")}
"""The plain word that each role stands for, in English and in Arabic."""
SPEAKING = frozenset(f"<{name}>" for name in word_list("sourced", "speaking"))
"""Classes of which a word is in every such turn."""
KEPT = ("<src_keep>", "<src_ar_keep>")
"""Classes of words in a turn that say which fact is meant: `competing end dates`."""
NUMBER_OF = [["number", "of"], ["count", "of"]]
"""With these behind a turn a number is the fact: `disputed: number of participants`."""
PAPER = frozenset({"<src_paper>"})
ACCORDING = "<src_according>"
"""Words behind which no turn begins that asks for disputes: `by various reports, who led?`"""


class Piece(Struct, frozen=True):
    """A stretch of words that a turn holds, its role, and the word that is put in their place, None for none."""

    start: int
    end: int
    role: str
    word: str | None


class Sourced(Struct, frozen=True):
    """The words with each such turn as one word that asks, and how slips in it were read; no words if there is no such
    turn."""

    typed: list[Token]
    notes: tuple[Text, ...] = ()


def sourced(typed: list[Token], lexicon: Lexicon) -> Sourced:
    """The words of a question, so that what asks for sources can be read. Raises DataProblem."""
    around = Around(typed, lexicon).spelled(SPEAKING)
    if not around.holds(SPEAKING) or _put_out(typed):
        return Sourced([])
    notes = tuple(
        Text(en=f"Read “{one.typed}” as “{two.plain}”.", ar=f"قُرئت «{one.typed}» على أنها «{two.plain}».")
        for one, two in zip(typed, around.typed, strict=True)
        if one != two
    )
    typed = around.typed
    pieces = [*_wholes(around, typed)]
    pieces = pieces or _parted(around, typed)
    if not pieces:
        return Sourced([])
    pieces += _pieces(around, typed, BESIDE, "", {at for one in pieces for at in range(one.start, one.end)})
    found: list[Token] = []
    at = 0
    for piece in sorted(pieces, key=lambda piece: piece.start):
        found += [*typed[at : piece.start], *_instead(around, typed, piece)]
        at = piece.end
    return Sourced([*found, *typed[at:]], notes)


def _put_out(typed: list[Token]) -> bool:
    """`What paper was put out on 31 July 2018?`: a document of the talks; `in which paper was it?` names the press."""
    words = [token.plain for token in typed]
    at = next((i for i, word in enumerate(words) if word in PAPERS and words[i + 1 : i + 2] and words[i + 1] in WAS), 0)
    asked = at > 0 and words[at - 1] in WHICH and (at == 1 or words[at - 2] not in BEFORE)
    return asked and not ISSUED.isdisjoint(words[at + 2 : at + 4])


PAPERS, WAS, WHICH, BEFORE, ISSUED = (
    word_list("sourced", which) for which in ("papers", "was", "which", "before", "issued")
)


def _wholes(around: Around, typed: list[Token]) -> list[Piece]:
    """The turns that stand in one piece, the longest first where they begin at one word."""
    found: list[Piece] = []
    taken: set[int] = set()
    for of in _roles(around):
        for piece in _pieces(around, typed, f"{of}{WHOLE}", of, taken):
            found.append(piece)
            taken.update(range(piece.start, piece.end))
    return found


def _roles(around: Around) -> tuple[str, ...]:
    """The roles that turns may have: beside a paper `where was it published?` asks for the paper itself."""
    return (DISPUTE, SOURCE) if around.holds(PAPER) else (DISPUTE, SOURCE, READING)


def _parted(around: Around, typed: list[Token]) -> list[Piece]:
    """The two pieces of a turn with a fact between them."""
    for of in _roles(around):
        for start in _pieces(around, typed, f"{of}{FROM}", of, set()):
            ends = [one for one in _pieces(around, typed, f"{of}{TO}", "", set()) if one.start > start.end]
            if ends:
                return [start, ends[-1]]
    return []


def _pieces(around: Around, typed: list[Token], role: str, of: str, taken: set[int]) -> list[Piece]:
    """The turns of a role, none of which holds a word that is taken."""
    found: list[Piece] = []
    at = 0
    while at < len(typed):
        barred = of == DISPUTE and at > 0 and around.fits(ACCORDING, at - 1)
        reached = around.ends(role, at) | (set() if at else around.ends(role, at, begins=True))
        ends = [end for end in reached if not barred and taken.isdisjoint(range(at, end))]
        end = max(ends, default=at)
        if end > at:
            found.append(Piece(at, end, of, _word(of, typed[at:end])))
        at = max(end, at + 1)
    return found


def _word(of: str, said: list[Token]) -> str | None:
    if not of:
        return None
    english, arabic = ASKS[of]
    return english if all(token.plain.isascii() for token in said) else arabic


def _instead(around: Around, typed: list[Token], piece: Piece) -> list[Token]:
    """What stands in place of a piece: its word, as it was typed, and the words of it that say which fact is meant."""
    said = typed[piece.start : piece.end]
    words = " ".join(token.typed for token in said if token.typed)
    asks = Token(words, piece.word or "", said[-1].cut)
    kept = [typed[at] for at in range(piece.start, piece.end) if any(around.fits(name, at) for name in KEPT)]
    counted = said[-2:] if [token.plain for token in said[-2:]] in NUMBER_OF else []
    return [asks, *kept, *counted]
