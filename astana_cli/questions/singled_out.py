"""Rounds that a date or a place singles out beside another round: `the December 2019 round and round 15`, جولة سوتشي
2018 والجولة 12."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.answers.phrases import both, round_label
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import fits
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import conjoined
from astana_cli.questions.when import When
from astana_cli.questions.which import Refusal, on

PLACES = frozenset({"place", "city_name"})
"""Kinds of places that may stand right beside a round."""


class Described(Struct, frozen=True):
    """A round by its marks, the first and the one behind the last: its noun, its date, its places, its number."""

    start: int
    end: int
    when: When | None
    number: int | None = None


def by_number(s: Sentence, k: Knowledge) -> Sentence:
    """The same sentence with each round that is described called by its number, if it is joined to another round and
    all dates are of such rounds. Raises Refusal if a number and the date behind it are not of one round."""
    found = _rounds(s)
    described = [one for one in found if one.number is None]
    dated = {one.when for one in found if one.when}
    if len(found) < PAIR or not described or dated != {*s.whens}:
        return s
    if not all(conjoined(s, one.start) for one in found[1:]):
        return s
    marks = list(s.marks)
    for one in found:
        number = _number(s, one, k)
        if number is None:
            return s
        _rename(marks, one, number)
    return Sentence(marks, s.typed, s.last)


PAIR = 2


def _rounds(s: Sentence) -> list[Described]:
    """The rounds that are named by a number or described, each with a year."""
    found: list[Described] = []
    at = 0
    while at < len(s.marks):
        one = _described(s, at)
        if one:
            found.append(one)
        at = one.end if one else at + 1
    return found


def _described(s: Sentence, at: int) -> Described | None:
    """The round whose first mark this is: its noun stands before its date in Arabic and behind it in English; a city
    and a year need none."""
    noun = at + 1 if _is_round(s, at) else at
    end, when, number = noun, None, None
    while end < len(s.marks) and not (end > noun and conjoined(s, end)):
        date = next((w for w in s.whens if w.start == end), None)
        anchor = next((a for a in s.anchors if a.start == end and a.number is not None), None)
        if date and when is None:
            when, end = date, date.end
        elif anchor and number is None and (noun > at or end > noun):
            number, end = anchor.number, anchor.end
        elif s.marks[end].kind in PLACES:
            end += 1
        else:
            break
    if end == noun:
        return None
    behind = noun == at and _is_round(s, end)
    whole = when is not None and when.year is not None and s.marks[when.end - 1].is_year
    city = s.marks[at].kind in PLACES
    if number is None and not (whole and (noun > at or behind or city)):
        return None
    return Described(at, end + behind, when, number)


def _is_round(s: Sentence, at: int) -> bool:
    return at < len(s.marks) and (s.marks[at].kind, s.marks[at].target) == ("noun", "round")


def _number(s: Sentence, one: Described, k: Knowledge) -> int | None:
    """The only round that a description fits. Raises Refusal if a number does not go with its date."""
    days = one.when.iso() if one.when else ()
    places = {m.kind: m.target for m in s.marks[one.start : one.end]}
    there = Filter(city=places.get("place"), city_name=places.get("city_name"))
    pool = [r for r in k.rounds.values() if fits(r, there, k)]
    held = [r.number for r in pool if not days or any(on(r, day) for day in days)]
    if one.number is None:
        return held[0] if len(held) == 1 else None
    if one.number in k.rounds and one.number not in held:
        label = round_label(k, one.number)
        text = both(f"That does not fit: {label.en}.", f"هذا لا يتفق: {label.ar}.")
        query = Query("refuse", reason="premise_false", words=(s.text,))
        raise Refusal(refuse(query, "premise_false", text, f"astana round {one.number} --field date"))
    return one.number


def _rename(marks: list[Mark], one: Described, number: int) -> None:
    """Put the number in the place of what describes a round, with its noun beside it."""
    if one.number is not None and one.when is None:
        return
    noun = next((at for at in range(one.start, one.end) if marks[at].kind == "noun"), one.start)
    beside = noun + 1 if noun < one.end - 1 else noun - 1
    marks[noun] = marks[noun]._replace(kind="noun", targets=("round",))
    for at in range(one.start, one.end):
        if at == beside:
            marks[at] = marks[at]._replace(kind="digits", targets=(str(number),))
        elif at != noun:
            marks[at] = marks[at].silenced()
