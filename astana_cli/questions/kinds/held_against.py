"""Rounds held against each other: who was at one and not at the other, which came earlier, which lasted longer, which
had the larger delegation. The answer tells of each what settles it."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import parties_of
from astana_cli.questions.kinds.comparing import one_a_date
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.sentence.said import atom_of
from astana_cli.questions.which import Unfit, narrowed

THERE = frozenset({"attend", "there", "present", "join", "new", "delegation"})
"""Cues of having come; the last of them may be no more than who is asked for."""
AWAY = frozenset({"absent", "stopped", "walkout", "~not"})
PAIR = 2


def _two(s: Sentence) -> tuple[int, int]:
    """The two rounds that are named by number or as the first and the last, and nobody, no place and no date. Raises
    Unfit."""
    numbers = [a.number for a in s.anchors if a.number is not None]
    if len(numbers) < len(s.anchors) or narrowed(s) or {"next", "previous"} & set(s.rels):
        raise Unfit
    ends = {"first": 1, "last": s.last, "penultimate": s.last - 1}
    said = (rel for rel in ends if rel in s.rels or s.has(f"~{rel}"))
    numbers = list(dict.fromkeys((*numbers, *(ends[rel] for rel in said))))
    if len(numbers) != PAIR:
        raise Unfit
    return numbers[0], numbers[1]


def _where_first(s: Sentence) -> int:
    """The mark behind the first of the rounds that are named."""
    ends = [at + 1 for at, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last", "penultimate")]
    return min([a.end for a in s.anchors] + ends)


def _at_one_only(s: Sentence, k: Knowledge) -> Query:
    """`Who attended round 8 but not round 9?`, `who missed round 10 and came to round 11?` Raises Unfit."""
    rounds = _two(s)
    if s.spans or s.count("who?") + s.count("which?") > 1:
        raise Unfit
    cut = _where_first(s)
    first, second = ([atom_of(m) for m in part] for part in (s.marks[:cut], s.marks[cut:]))
    away = [AWAY.intersection(part) for part in (first, second)]
    came = THERE.intersection(second) - {"delegation"}
    if not any(m.kind == "cue" or (m.kind, m.target) == ("link", "in") for m in s.marks):
        raise Unfit
    if (
        _is_said_to_be(s)
        or bool(away[0]) == bool(away[1])
        or (away[0] and not came)
        or any(len(words) > 1 for words in away)
    ):
        raise Unfit
    return Query("compare", rounds=tuple(rounds), detail="attendance")


def _is_said_to_be(s: Sentence) -> bool:
    """`Was round 5 the first with a boycott?`: one round, of which it is asked whether it was the first such."""
    ends = [at for at, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last", "penultimate")]
    numbered = [a.end for a in s.anchors if a.number is not None]
    between = (s.marks[a:b] for a in numbered for b in ends if a < b)
    return any(all(m.kind == "stop" for m in marks) and marks for marks in between)


def _from_one_to_the_other(s: Sentence, k: Knowledge) -> Query:
    """`Who dropped out between rounds 16 and 17?`, `which observers joined from round 12 to round 13?` Raises Unfit."""
    if len(s.spans) != 1 or s.spans[0].two is None or s.atoms & {"~not", "guarantor"}:
        raise Unfit  # of guarantors alone nobody joined or left
    dated = one_a_date(s, k) if s.whens and not s.rounds else ()
    return Query("compare", rounds=dated if len(dated) == PAIR else _two(s), detail="attendance")


def _lengths(s: Sentence, k: Knowledge) -> Query:
    """`Was round 6 longer than round 16?`, `which of rounds 6 and 16 lasted longer?` Raises Unfit."""
    if s.spans:
        raise Unfit
    return Query("date", rounds=_two(s), detail="duration")


def _order(s: Sentence, k: Knowledge) -> Query:
    """`Was round 18 before round 22?`, `which of rounds 18 and 22 was the earlier?` Raises Unfit."""
    if any(span.kind not in ("before", "after") for span in s.spans) or not (s.spans or s.has("sooner")):
        raise Unfit
    return Query("date", rounds=_two(s))


def _order_beside(s: Sentence, k: Knowledge) -> Query:
    """`Which came first, the Sochi congress or round 9?`: both, and what lies between them, by their days. Raises
    Unfit."""
    events, rounds = [e for e in k.kb.events if e.id in s.targets("event")], [*s.rounds, *s.loose]
    spans = all(span.kind in ("before", "after") for span in s.spans)
    if len(s.targets("event")) != 1 or len(rounds) != 1 or rounds[0] not in k.rounds or s.rels or s.whens or not spans:
        raise Unfit
    first, last = events[0].start, k.rounds[rounds[0]].start
    days = sorted(day.value for day in (first, last) if day and day.value)
    if len(days) != PAIR or not (s.spans or s.atoms & {"sooner", "~before", "~after"}):
        raise Unfit
    return Query("timeline", where=Filter(since=days[0], until=days[1]))


def _sizes(s: Sentence, k: Knowledge) -> Query:
    """`Was the Russian delegation larger at round 7 or at round 8?` Raises Unfit."""
    if s.spans:
        raise Unfit
    return Query("size", rounds=_two(s), parties=parties_of(s, k))


def _outsized(s: Sentence, k: Knowledge) -> Query:
    """أي الوفدين كان أكبر: وفد المعارضة في الجولة 8 أم 9؟: a word that elsewhere asks for the largest of all. Raises
    Unfit."""
    if not SIZES.intersection(plain(word) for word in s.words_of(frozenset({"most", "least"}))) or s.targets("topic"):
        raise Unfit
    return _sizes(s, k)


SIZES = word_list("held_against", "sizes")


def _one_city(s: Sentence, k: Knowledge) -> Query:
    """`Were rounds 9 and 10 in the same city?`, `هل عقدت الجولتان 9 و10 في المدينة نفسها؟` Raises Unfit."""
    if s.spans or not (s.atoms & {"city", "place"} or any(token.plain in CITIES for token in s.typed)):
        raise Unfit
    return Query("place", rounds=_two(s))


CITIES = word_list("held_against", "cities")


HELD_AGAINST = tuple(
    replace(one, narrow=True)
    for one in (
        frame(
            "at_one_only",
            _at_one_only,
            "~not|absent|stopped who?|which?|what?|list?|yesno?|attend|there|present|join",
            "who? which? what? list? yesno? delegation country observer ~but attend present there join new ever "
            "~first ~last ~penultimate",
        ),
        frame(
            "between_two",
            _from_one_to_the_other,
            "stopped|join|new|firsttime",
            "who? which? what? list? yesno? delegation country observer guarantor attend ~between",
        ),
        frame(
            "lengths",
            _lengths,
            "longest|shortest",
            "which? what? yesno? duration ~or there happen ~first ~last ~penultimate",
        ),
        frame("lengths", _lengths, "duration most|least", "which? what? yesno? ~or there"),
        frame("order", _order, "sooner", "which? what? yesno? when? ~or happen there start"),
        frame("order", _order, "yesno?", "happen start"),
        frame(
            "order",
            _order_beside,
            "sooner|yesno?",
            "which? what? yesno? when? ~or ~before ~after happen there start",
            "",
            "event",
        ),
        frame("one_city", _one_city, "same", "which? what? yesno? where? city place there happen"),
        frame("outsized", _outsized, "most|least", "~or yesno? which? delegation size called", "", "party"),
        frame("sizes", _sizes, "larger", "yesno? when? which? delegation size ~or", "", "party"),
    )
)
