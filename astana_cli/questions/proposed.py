"""A number that a question proposes: `Did seven delegations come to round 1?`, `rounds in 2018: three or four?`,
`هل صدرت خمس وثائق عن الجولة السادسة؟`.

It is asked how many they are, and the number is held against the answer (`answers.proposed`). A number that is bounded
(`more than three`) or that says which ones are meant (`the three rounds`) proposes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from astana_cli.answers.proposed import COUNTS
from astana_cli.answers.query import Query
from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.context.neighbours import is_a
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.numbers import number_at
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.sentence.numbers import COUNTED, PEOPLE
from astana_cli.questions.sentence.said import ROUND_NOUNS

THINGS = COUNTED - {"days", "month", "year", "gap"} | {"groupings"}
"""Cues of what may be counted, beside rounds."""
BOUNDS = frozenset({"most", "least", "longest", "shortest", "other"})
JUST = word_list("proposed", "just")
"""What may stand before a number that is meant to the full: `only two`, `a total of five`."""
CHOSEN = word_list("proposed", "chosen")
"""Words before a number, or among the two before it, with which it proposes none: `the three`, `more than three`."""
PREDICATES = word_list("proposed", "predicates")
"""What stands before a number with which a sentence ends: `the delegations at round 1 were seven`."""
MANY = {True: (Token("how", "how"), Token("many", "many")), False: (Token("كم", "كم"),)}


class Proposed(Struct, frozen=True):
    """The question for a number, in words, and the numbers that were proposed."""

    typed: list[Token]
    values: tuple[str, ...]


class Figure(Struct, frozen=True):
    """A number in a question, or several that `or` joins, and what is counted behind it."""

    start: int
    end: int
    values: tuple[str, ...]
    noun: tuple[Token, ...] = ()


def proposes(text: str, typed: list[Token], marks: list[Mark]) -> bool:
    """Whether a question may propose a number: it asks for yes or no, or nothing, or how many, and holds a number that
    is no year."""
    if any(m.kind == "cue" and m.end > m.start and typed[m.start].plain in ASKS_FOR for m in marks):
        return False  # `which city hosted two rounds?`
    asks = {m.target for m in marks if m.kind == "ask"} - {"yesno", "list"}
    if not asks <= NUMBER_ASKED or not (any(m.kind == "ask" for m in marks) or text.rstrip().endswith(("?", "؟"))):
        return False
    if any(m.kind in ("cue", "link") and m.target in BOUNDS for m in marks):
        return False
    return any((m.kind in NUMBERS and not m.is_year) or (m.kind, m.target) == ("noun", "rounds") for m in marks)


ASKS_FOR = word_list("proposed", "asks_for")
"""Words with which a phrase begins that asks for something else: `which city`."""
NUMBER_ASKED = frozenset({"how_many", "how", "how_much"})
NUMBERS = frozenset({"number", "digits", "barred"})


def proposed(typed: list[Token], lexicon: Lexicon) -> Iterator[Proposed]:
    """The ways to ask for a number that is proposed. Raises DataProblem."""
    marks = scan(typed, lexicon)
    asked = any((m.kind == "ask" and m.target in NUMBER_ASKED) or is_a(m, "cue", "how", "size") for m in marks)
    polar = {at for m in marks if (m.kind, m.target) == ("ask", "yesno") for at in range(m.start, m.end)}
    figures = list(_figures(typed, marks, lexicon))
    for figure in figures if len(figures) == 1 else ():
        before, after = _without_just(typed, figure.start), range(figure.end, len(typed))
        if figure.start and typed[figure.start - 1].plain == "with" and after:
            return  # `round 22, with 11 delegations, was held in Astana`: said by the way
        rest = [typed[at] for at in (*before, *after) if at not in polar and typed[at].plain != "whether"]
        latin = all(token.plain.isascii() for token in typed)
        if not asked:
            yield Proposed([*MANY[latin], *figure.noun, *rest], figure.values)
        elif len(figure.values) > 1 or not figure.noun:
            yield Proposed(rest[1:] if rest[0].plain in AUXILIARIES else rest, figure.values)


def _without_just(typed: list[Token], start: int) -> range:
    """The words before a number without those that say that it is meant to the full."""
    for size in range(min(start, MOST_JUST), 0, -1):
        if " ".join(token.plain for token in typed[start - size : start]) in JUST:
            return range(start - size)
    return range(start)


MOST_JUST = 4


def _figures(typed: list[Token], marks: list[Mark], lexicon: Lexicon) -> Iterator[Figure]:
    """The numbers that count something, or stand at the end and are said of what is counted before them."""
    starts = {mark.start: mark for mark in marks if mark.end > mark.start}
    totals = any(token.plain in TOTALS for token in typed)
    at = 0
    while at < len(typed):
        found = _figure(typed, at, starts, lexicon)
        if found is None:
            at += 1
            continue
        at = found.end
        said = totals or (typed[found.start - 1].plain in PREDICATES and found.start > 0)
        ends = not any(token.plain for token in typed[at:])
        if found.noun or (ends and (len(found.values) > 1 or said)):
            yield found


def _figure(typed: list[Token], at: int, starts: dict[int, Mark], lexicon: Lexicon) -> Figure | None:
    """A number with what it counts, and with others that are joined to it: `three or four rounds`, `two, not three`."""
    end, values = _number(typed, at, lexicon)
    if not values:
        return _two(typed, at, starts, lexicon)
    if _named(typed, at, starts) or not CHOSEN.isdisjoint(_before(typed, at)):
        return None
    noun: tuple[Token, ...] = ()
    while True:
        thing = starts.get(end)
        if thing and _counted(thing, typed) and not (noun and end == at + len(noun)):
            noun, end = tuple(typed[thing.start : thing.end]), thing.end
        more, other = _joined(typed, end, values, lexicon)
        if more == end:
            return Figure(at, end, values, noun)
        end, values = more, (*values, *other)


def _number(typed: list[Token], at: int, lexicon: Lexicon) -> tuple[int, tuple[str, ...]]:
    """Where the number at a word ends, and its value; none for an ordinal, a year, or one that is definite."""
    number = number_at(typed, at, lexicon) if at < len(typed) and typed[at].plain else None
    if number is None or number.ordinal or number.value > MOST or typed[at].plain.startswith("ال"):
        return at, ()
    return at + number.length, (str(number.value),)


def _joined(typed: list[Token], at: int, values: tuple[str, ...], lexicon: Lexicon) -> tuple[int, tuple[str, ...]]:
    """Where what is joined to a number ends, and the number if it is another choice: `or four`; `and only
    three` says nothing more."""
    for size in (2, 1):
        link = " ".join(token.plain for token in typed[at : at + size])
        end, value = _number(typed, at + size, lexicon)
        if value and link in OR:
            return end, value
        if value == values and link in AGAIN:
            return end, ()
    return at, ()


OR = word_list("proposed", "or")
AGAIN = word_list("proposed", "again")
TOTALS = word_list("proposed", "totals")
MOST = 999
"""Above this a number is a year."""


def _counted(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is of something that the record counts; behind a number nothing definite is."""
    if typed[mark.start].plain.startswith("ال"):
        return False
    people = mark.kind == "party" and typed[mark.end - 1].plain in PEOPLE
    rounds = mark.kind == "noun" and (mark.target == "rounds" or not typed[mark.start].plain.isascii())
    areas = (mark.kind, mark.target) == ("topic", "de_escalation")
    return people or rounds or areas or (mark.kind == "cue" and mark.target in THINGS)


def _two(typed: list[Token], at: int, starts: dict[int, Mark], lexicon: Lexicon) -> Figure | None:
    """The Arabic dual: `في جولتين`, `وثيقتان`, `جولتين اثنتين`."""
    mark, word = starts.get(at), typed[at].plain
    if mark is None or mark.end - at > 1 or not word.endswith(DUALS) or word.startswith(("بال", "لل")):
        return None
    if not _counted(mark, typed) or not CHOSEN.isdisjoint(_before(typed, at)):
        return None
    again = at + 1 < len(typed) and typed[at + 1].plain in TWO
    end, _ = _joined(typed, at + 1 + again, ("2",), lexicon)
    return Figure(at, end, ("2",), (typed[at],))


DUALS = ("تين", "تان")
TWO = word_list("proposed", "two")


def _before(typed: list[Token], at: int) -> tuple[str, str]:
    """The word before a number, and the two before it."""
    two = [token.plain for token in typed[max(at - 2, 0) : at]]
    return " ".join(two[-1:]), " ".join(two)


def _named(typed: list[Token], at: int, starts: dict[int, Mark]) -> bool:
    """Whether a number stands right behind the noun of which it is the name: `round 6`, `Astana 9`; in `the 11th round
    13 people` it does not."""
    before = next((mark for mark in starts.values() if mark.end == at), None)
    if before is None or before.kind != "noun" or before.target not in ROUND_NOUNS - {"rounds"} or typed[at - 1].cut:
        return False
    return not any(mark.end == before.start and mark.kind == "nth" for mark in starts.values())


def with_values(query: Query, values: tuple[str, ...]) -> Query | None:
    """The query with the numbers proposed; None if its answer counts nothing."""
    from msgspec.structs import replace

    return replace(query, check=values) if query.topic in COUNTS and not query.pick and not query.check else None
