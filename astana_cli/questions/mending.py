"""Mend slips where the whole question, read with them mended, makes sense in one way only."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.books import Books
from astana_cli.knowledge.model import Text
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.scan import Mark, scan, variants
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.lexis.typos import Mend, describes, mends

MOST = 32
"""Ways of mending a question that are tried; with more of them it is too unclear what was meant."""
ALIKE = {
    **dict.fromkeys(("nth", "number", "digits"), "number"),
    **dict.fromkeys(("party", "capital", "country", "place", "city_name", "person", "group"), "name"),
    **dict.fromkeys(("month", "season", "part", "weekday"), "date"),
}
"""Kinds of words that stand for each other: a slip that may be two of one kind is never decided."""
FIRM = ("name", "number", "date")
"""Kinds whose words are never given up for a likelier slip."""
NO_READING = frozenset(("unread_words", "no_such_person"))
Framed = Callable[[list[Token], list[Mark]], Query | Answer]


class Mended(Struct, frozen=True):
    """A question as it was mended: its words and marks, what it asks, and what to say of the mending."""

    typed: list[Token]
    marks: list[Mark]
    found: Query | Answer
    notes: tuple[Text, ...]


class Try(Struct, frozen=True):
    """One way of mending all that can be mended. `kinds`: what became of each slip. `barred`: one of the mends is too
    short to be trusted. `described`: how surely they became what a noun before them calls for (`الوفد الإيراني`)."""

    mends: tuple[Mend, ...]
    kinds: tuple[str, ...]
    mended: Mended
    barred: bool
    described: int = 0

    @property
    def rare(self) -> int:
        """How many of the mends are not usual slips."""
        return sum(not mend.likely for mend in self.mends)


def mended(typed: list[Token], marks: list[Mark], lexicon: Lexicon, books: Books, framed: Framed) -> Mended:
    """The question with its slips mended, and with names looked up in the book; as it is where that is not certain."""
    slips = [mends(typed, mark.start, lexicon) for mark in marks if mark.kind == "unread"]
    choices = [slip for slip in slips if slip]
    ways = dict.fromkeys(tuple(filter(None, dict.fromkeys(way))) for way in _ways(choices, len(slips)))
    tries = [found for way in ways if way and (found := _tried(way, typed, lexicon, books, framed))]
    best = _chosen(tries)
    if best and isinstance(best.found, Query):
        return best
    as_typed = _read(typed, lexicon, books, framed)
    if isinstance(as_typed.found, Answer) and as_typed.notes and as_typed.found.reason == "unread_words":
        refused = framed(typed, marks)
        if isinstance(refused, Answer) and refused.reason == "unread_words":
            as_typed = Mended(typed, marks, refused, ())  # a name that makes no question was none
    return best if best and not isinstance(as_typed.found, Query) else as_typed


def _ways(choices: list[list[Mend]], slips: int) -> Iterable[tuple[Mend | None, ...]]:
    """Which mends to try together; where there are several slips, also one without the other.

    Where that makes too many ways, all usual slips together, and then each other mend alone among them: whatever
    stands against a mend shows there as well.
    """
    if not choices:
        return ()
    if math.prod(map(len, choices)) > MOST:
        choices = [[mend for mend in slip if mend.likely] or slip for slip in choices]
    open_ones: list[list[Mend | None]] = [[*slip, None] if slips > 1 else [*slip] for slip in choices]
    if math.prod(map(len, open_ones)) <= MOST:
        return itertools.product(*open_ones)
    usual = [[mend for mend in slip if mend.likely] or slip for slip in choices]
    if math.prod(map(len, usual)) > MOST:
        return ()
    first = [slip[0] for slip in usual]
    others = ((*first[:at], mend, *first[at + 1 :]) for at, slip in enumerate(open_ones) for mend in slip)
    return (*itertools.product(*usual), *others)


def _chosen(tries: list[Try]) -> Mended | None:
    """The reading that all tries lead to, or the one that usual slips lead to and no rival of its own kind."""
    whole = [one for one in tries if "out" not in one.kinds and all(m.kind != "unread" for m in one.mended.marks)]
    read = [one for one in whole or tries if _is_reading(one.mended)]
    if not read:
        said = {one.mended.found.text.en for one in tries if isinstance(one.mended.found, Answer)}
        return tries[0].mended if len(said) == 1 else None
    called_for = max(one.described for one in read)
    read = [one for one in read if one.described == called_for]
    free = [one for one in read if not one.barred]
    if not free:
        return None
    best = min(free, key=lambda one: (one.rare, one.kinds.count("stop"), -sum(mend.plain for mend in one.mends)))
    rivals = [one for one in read if one.mended.found != best.mended.found and not _hopeless(one)]
    return None if any(_rivals(best, one) for one in rivals) else best.mended


def _is_reading(mended: Mended) -> bool:
    whole = all(mark.kind != "unread" for mark in mended.marks)
    return isinstance(mended.found, Query) or (whole and mended.found.reason not in NO_READING)


def _hopeless(other: Try) -> bool:
    """Whether a reading rests on rare slips in short words alone and makes no question either."""
    return other.barred and other.rare == len(other.mends) and not isinstance(other.mended.found, Query)


def _rivals(best: Try, other: Try) -> bool:
    """Whether another reading might be meant as well. It is not where it drops a word that says something in the best
    one, or where a slip that is usual in the best one would be rare in it, or one that is plain would not be; but
    names, numbers, dates and links stand against every usual slip."""
    if [(mend.start, mend.end) for mend in best.mends] != [(mend.start, mend.end) for mend in other.mends]:
        return True
    return not any(
        mine.likely and one != "stop" and (two == "stop" != one or _likelier(mine, theirs, one, two))
        for mine, theirs, one, two in zip(best.mends, other.mends, best.kinds, other.kinds, strict=True)
    )


def _likelier(mine: Mend, theirs: Mend, one: str, two: str) -> bool:
    """Whether a slip is so much likelier than another that only this one can be meant."""
    if mine.plain and not theirs.plain and (two not in FIRM or not (theirs.likely or one in FIRM)):
        return True
    return (one != two or one == "ask") and not (theirs.likely or _firm(one, two))


def _firm(one: str, two: str) -> bool:
    return two in FIRM or one == "name" or "link" in (one, two)


def _tried(way: tuple[Mend, ...], typed: list[Token], lexicon: Lexicon, books: Books, framed: Framed) -> Try | None:
    words: list[Token] = []
    places: list[int] = []
    at = 0
    for mend in way:
        if mend.start < at:
            return None
        words += typed[at : mend.start]
        places.append(len(words))
        before = " ".join(token.typed for token in typed[mend.start : mend.end])
        words += [Token(_as_typed(word, before, mend, lexicon), word) for word in mend.words]
        words[-1] = words[-1]._replace(cut=typed[mend.end - 1].cut)
        at = mend.end
    words += typed[at:]
    mended = _read(words, lexicon, books, framed)
    kinds: list[str] = []
    barred, described = False, 0
    for mend, place in zip(way, places, strict=True):
        over = [_over(mended.marks, place + i) for i in range(len(mend.words))]
        if not all(mark and _holds(mend, mark, mended, place) for mark in over):
            return None
        barred |= mend.barred and not any(_borne_out(mark) for mark in over if mark)
        described += mend.likely and max(_described(mended, mark, place) for mark in over if mark)
        kinds.append(" ".join(ALIKE.get(mark.kind, mark.kind) for mark in over if mark))
        if not mend.likely and any(_names_somebody(mended.marks, mark) for mark in over if mark):
            return None
    notes = tuple(_note(typed, mend, lexicon) for mend in way)
    return Try(way, tuple(kinds), replace(mended, notes=(*notes, *mended.notes)), barred, described)


def _as_typed(word: str, before: str, mend: Mend, lexicon: Lexicon) -> str:
    """What stands as typed for a mended word: a word of the tables itself, since rules look at it; a name, or what may
    be a word of its own, as it was."""
    own = not mend.weak and any(stem in lexicon.words.own for _, stem in variants(word))
    return word if own or len(mend.words) > 1 else before


def _borne_out(mark: Mark) -> bool:
    """Whether a short word was mended to a part of a name of which two more parts stand beside it."""
    return mark.kind == "person" and mark.end - mark.start > 2


def _names_somebody(marks: list[Mark], mark: Mark) -> bool:
    """Whether a word that was mended to a party or a place stands right before a person's name: it is a name of his."""
    after = next((one for one in marks if one.start == mark.end), None)
    return mark.kind in ("party", "capital", "place") and after is not None and after.kind == "person"


def _described(mended: Mended, mark: Mark, place: int) -> int:
    """How surely an Arabic adjective says of a noun right before it whose it is, or in which role: 2 where both are one
    phrase, 0 where it does not."""
    if not mended.typed[place].plain.startswith("ال"):
        return 0
    if mark.end - mark.start > 1 and (mark.kind == "party" or describes(COUNTRIES, mark)):
        return 2
    return int(describes(next((one for one in mended.marks if one.end == mark.start), None), mark))


COUNTRIES = Mark("cue", ("country",), 0, 1)


def _over(marks: list[Mark], place: int) -> Mark | None:
    return next((mark for mark in marks if mark.start <= place < mark.end), None)


def _holds(mend: Mend, mark: Mark, mended: Mended, place: int) -> bool:
    """Whether a mended word is known where it stands: a word that asks nothing only after a usual slip, and what may
    be a word of its own only as part of a phrase or as the month before a year."""
    if mark.kind == "unread" or (mark.kind == "stop" and not mend.likely) or _called_upon(mend, mark):
        return False
    dated = mark.kind == "month" and any(one.is_year for one in mended.marks if one.start == mark.end)
    whole = mark.kind != "stop" and mark.end - mark.start > 1
    return not mend.weak or dated or whole or _described(mended, mark, place) > 0


def _called_upon(mend: Mend, mark: Mark) -> bool:
    """Whether a question word or a verb that begs would have an article: `الايرني` is no slip of `أرني`, nor `المتحة`
    of `مته`."""
    return mark.kind == "ask" and mark.target in NO_NOUN and any(word.startswith("ال") for word in mend.words)


NO_NOUN = ("list", "who", "what", "when", "where", "which")


def _read(typed: list[Token], lexicon: Lexicon, books: Books, framed: Framed) -> Mended:
    notes: list[Text] = []
    marks = settle(scan(typed, lexicon), typed)
    if any(mark.kind == "unread" for mark in marks):
        from astana_cli.questions.people import look_up

        marks = look_up(typed, marks, books, notes, lexicon.common)
    return Mended(typed, marks, framed(typed, marks), tuple(notes))


def _note(typed: list[Token], mend: Mend, lexicon: Lexicon) -> Text:
    before = " ".join(token.typed for token in typed[mend.start : mend.end])
    after = " ".join(_written(word, lexicon) for word in mend.words)
    return Text(en=f"Read “{before}” as “{after}”.", ar=f"قُرئت «{before}» على أنها «{after}».")


def _written(word: str, lexicon: Lexicon) -> str:
    """A plain word as it is written: only Arabic and names are written otherwise, and to know how takes all tables."""
    named = any(ALIKE.get(sense.kind) in ("name", "date") for sense in lexicon.get(word))
    return lexicon.words.written.get(word, word) if named or not word.isascii() else word
