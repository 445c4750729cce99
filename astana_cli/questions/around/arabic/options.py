"""Clauses of an Arabic question in which the asker speaks of himself: `أكتب نبذة عن المسار، فمن ترأس ...`,
`عندي بحث وأريد أعرف مين ...`, `... لأن المطبعة تنتظرني`.

A clause stands at the beginning or the end. Where it is cut off is told by marks, by the words that ask and wish behind
it, or by those that open a reason; whether it may be set aside, by `speaker`; what the question means that leans on
it, by `leaning`. The words are data (`data/lexicon/common/asker_arabic.json`).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from msgspec import Struct

from astana_cli.questions.around.arabic.leaning import ALONE, agreeing
from astana_cli.questions.around.arabic.speaker import Aside, aside, begins_one, is_one_of
from astana_cli.questions.around.framing import asks_nothing
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import scan
from astana_cli.questions.lexis.text import plain, tokens

MARK = re.compile(r"[،,;؛:.!?؟…\n()\[\]]+(?=\s|$|[^\W\d_])|\s[-–—](?=\s)")
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u064b-\u065f\u0670ـ])*")
MOST = 5
"""Places at which a sentence without marks is cut."""
MOST_PIECES = 12


class Option(Struct, frozen=True):
    """What may be asked; the clauses that were set aside, as they were typed; what the reading must name, since the
    question leans on them; whether marks alone part them."""

    rest: str
    asides: tuple[str, ...]
    leans: tuple[tuple[str, str], ...] = ()
    marked: bool = True

    @property
    def stands_alone(self) -> bool:
        """Whether nothing was put into the question from its clauses."""
        return self.leans in ((), ALONE)


class _Piece(Struct, frozen=True):
    """A stretch of a text between two marks: where it begins and ends, and whether it is a question."""

    start: int
    end: int
    asks: bool


def options(text: str, lexicon: Lexicon, known: Container[str]) -> Iterator[Option]:
    """The ways to read a question without the clauses of its asker, the likeliest first; `known` are the parties that
    came and the places where they met. Raises DataProblem."""
    pieces = _pieces(text)[:MOST_PIECES]
    before, behind, first, last = _beside(text, pieces, lexicon)
    body = _body(text, pieces, first, last)
    if before or behind:
        yield from _made(body, before, behind, lexicon, known, marked=True)
    heads = [] if before else list(_heads(body, lexicon))
    for said, rest in heads:
        yield from _made(rest, [said], behind, lexicon, known, marked=False)
    for rest, said in _tails(body, lexicon):
        if " " not in said.said:
            continue  # one word that no mark parts from the question belongs to it: `كم جولة استضافت بلدي`
        yield from _made(rest, before, [said, *behind], lexicon, known, marked=False)
        for opening, middle in _heads(rest, lexicon) if heads else ():
            yield from _made(middle, [opening], [said, *behind], lexicon, known, marked=False)


def _made(
    body: str,
    before: list[Aside],
    behind: list[Aside],
    lexicon: Lexicon,
    known: Container[str],
    *,
    marked: bool,
) -> Iterator[Option]:
    """A question without its clauses, if it says again, or leans on, what they name."""
    rest = _without_so(body.strip(" ،,"), lexicon)
    said = tuple(one.said for one in (*before, *behind))
    if tokens(rest):
        for asked, leans in agreeing(rest, before, behind, lexicon, known):
            yield Option(asked, said, leans, marked)


def _pieces(text: str) -> list[_Piece]:
    found, begun = [], 0
    for match in MARK.finditer(text):
        if text[begun : match.start()].strip():
            found.append(_Piece(begun, match.start(), "؟" in match[0] or "?" in match[0]))
        begun = match.end()
    if text[begun:].strip():
        found.append(_Piece(begun, len(text), asks=False))
    return found


def _beside(text: str, pieces: list[_Piece], lexicon: Lexicon) -> tuple[list[Aside], list[Aside], int, int]:
    """The clauses before and behind what is asked; the first piece of that, and the one behind it."""
    before: list[Aside] = []
    behind: list[Aside] = []
    first, last = 0, len(pieces)
    while first < last - 1 and not pieces[first].asks:
        said = text[pieces[first].start : pieces[first].end].strip()
        one = aside(said, lexicon, goes_on=bool(before), quietly=True)
        if one:
            before.append(one)
        elif not asks_nothing(tokens(said), lexicon):
            break
        first += 1
    asked = max((at for at in range(first, last) if pieces[at].asks), default=first)
    for begun in range(asked + 1, last):
        rest = [text[piece.start : piece.end].strip() for piece in pieces[begun:last]]
        found = list(_all_asides(rest, lexicon, quietly=pieces[begun - 1].asks))
        if len(found) == len(rest):
            behind, last = [one for one in found if one], begun
            break
    return before, behind, first, last


def _all_asides(said: list[str], lexicon: Lexicon, *, quietly: bool) -> Iterator[Aside | None]:
    """The clauses of the asker, with None for words that only ask politely or thank, up to one that is neither."""
    goes_on = False
    for clause in said:
        one = aside(clause, lexicon, goes_on=goes_on, quietly=quietly)
        if one is None and not asks_nothing(tokens(clause), lexicon):
            return
        goes_on = goes_on or one is not None
        yield one


def _body(text: str, pieces: list[_Piece], first: int, last: int) -> str:
    if not pieces:
        return text
    end = pieces[last].start if last < len(pieces) else len(text)
    return text[pieces[first].start : end]


def _heads(body: str, lexicon: Lexicon) -> Iterator[tuple[Aside, str]]:
    """A clause of the asker that no mark parts from what is asked, and that: before a word that asks or wishes."""
    words = list(WORD.finditer(body))
    cuts = [at for at in range(1, len(words)) if _asks(words, at)]
    for at in cuts[:MOST]:
        start = words[at].start()
        one = aside(body[:start].strip(" ،,"), lexicon)
        if one and _opens_a_question(body[start:], lexicon):
            yield one, body[start:]


def _opens_a_question(rest: str, lexicon: Lexicon) -> bool:
    """Whether the first word, or the one behind a preposition, asks or wishes: من is also `from`, ما also `not`."""
    typed = tokens(_without_so(rest, lexicon))
    marks = settle(scan(typed, lexicon), typed)
    return any(mark.kind == "ask" for mark in marks[:2]) or is_one_of(typed[0].plain, "wish")


def _asks(words: list[re.Match[str]], at: int) -> bool:
    """Whether what is asked or wished may begin at a word; a preposition before a word that asks belongs to it."""
    word = plain(words[at][0])
    if word[:1] == "و" and word[1:] in lists("asker_arabic")["wish"]:
        return True
    if plain(words[at - 1][0]) in lists("asker_arabic")["before_asks"]:
        return False
    asking = lists("asker_arabic")["asks"]
    behind = plain(words[at + 1][0]) if at + 1 < len(words) else ""
    by_way = word.removeprefix("ف") in lists("asker_arabic")["before_asks"] and behind in asking
    return by_way or not asking.isdisjoint((word, word.removeprefix("ف")))


def _tails(body: str, lexicon: Lexicon) -> Iterator[tuple[str, Aside]]:
    """What is asked, and a clause of the asker behind it that no mark parts from it."""
    words = list(WORD.finditer(body))
    cuts = [at for at in range(2, len(words)) if begins_one(plain(words[at][0]))]
    for at in cuts[:MOST]:
        start = words[at].start()
        one = aside(body[start:].strip(" .؟?!"), lexicon)
        if one:
            yield body[:start], one


def _without_so(rest: str, lexicon: Lexicon) -> str:
    """A question without the `so` with which it hangs on what was said before: فمن, ففي أي."""
    first = WORD.match(rest)
    if first and first[0][:1] == "ف" and len(first[0]) > 2 and is_one_of(plain(first[0][1:]), "asks", "before_asks"):
        return rest[1:]
    return rest
