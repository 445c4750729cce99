"""Ranks among some rounds: `at the first round that Iraq attended`, `was the last round of 2018 the tenth?`.

Where such a round is itself what is asked for, it is looked up; as a part of another question it is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, whole
from astana_cli.questions.caveats.view import View

CAME = ("attend", "join", "absent")
OTHER_FACTS = ("head", "represent", "office", "agenda", "outcome", "statement", "document", "member", "host", "venue")
NUMBERS = ("nth", "digits", "number")
NARROWING = ("place", "city_name", "country", "month", "season")
CLAUSE = 4
"""Marks behind a round in which its clause begins."""


@about("link", "first", "last")
def of_a_clause(v: View, at: int) -> bool:
    """`Who led Iraq at the first round it attended?`: not round 1."""
    noun = v.beside(at)
    if not v.has(noun, "noun", "round"):
        return False
    clause = next((i for i in v.all_of("cue", *CAME) if noun < i < noun + CLAUSE), -1)
    owner = clause > 0 and (v.owned(clause - 1) or v.before(clause)[-1:] == ["it"] or v.first(clause)[-2:] == "ها")
    return owner and any(not at < i <= clause for i in v.all_of("cue", *OTHER_FACTS))


@whole("link", "first", "last", "penultimate")
def claimed(v: View) -> Iterator[int]:
    """`Was the last round of 2018 the tenth?`: the number is what is claimed of the rank."""
    for at in v.all_of("link", "first", "last", "penultimate") if v.any_of("ask", "yesno") else ():
        numbers = [i for kind in NUMBERS for i in v.all_of(kind) if i > at and not _dated(v, i)]
        narrowed = any(m.kind in NARROWING or m.is_year for m in v.marks[at + 1 :])
        joined = any(v.has(i, "link", "and", "or", "to", "between") for i in range(at, len(v.marks)))
        if narrowed and not joined:
            yield from numbers


def _dated(v: View, at: int) -> bool:
    """Whether a number is a year or a day of a month."""
    return v.marks[at].is_year or v.has(at + 1, "month") or v.has(at - 1, "month")


@about("nth")
def claimed_of_number(v: View, at: int) -> bool:
    """`Is round 10 the second round of 2018?`: one round, and its place among those of the year."""
    if not v.any_of("ask", "yesno") or v.any_of("link", "and", "or", "between", "to"):
        return False
    ranked = v.has(v.beside(at), "noun") or v.has(v.beside(at), "link", "in")
    before = any(m.kind in NUMBERS and not m.is_year for m in v.marks[:at])
    return ranked and before and any(m.kind in NARROWING or m.is_year for m in v.marks[at:])


@about("cue", "predecessor", "successor")
def twice_off(v: View, at: int) -> bool:
    """`Which round preceded the one before 9?`"""
    two = v.has(at - 1, "cue", "predecessor", "successor")
    return two and not v.any_of("person") and not v.any_of("link", "and", "or")


@about("nth")
def in_a_date(v: View, at: int) -> bool:
    """`جولة شباط 2017 الثانية`: the second of that month, if it had two."""
    dated = v.has(at - 1, "month") or (v.has(at - 1, "digits") and v.has(at - 2, "month"))
    return dated and not v.has(at + 1, "noun")


@about("link", "first", "last")
def two_of_his(v: View, at: int) -> bool:
    """`ما أول جولتين رأسهما خاجي؟`: the first two of those, and no check of the first two rounds."""
    verb = v.beside(at + 1) if v.has(at + 1, "noun", "rounds") else -1
    two = v.first(at + 1).endswith(("تين", "تان"))
    return two and v.has(verb, "cue") and v.first(verb).endswith("هما")


@about("link", "penultimate")
def two_before_the_last(v: View, at: int) -> bool:
    """`الجولتين قبل الأخيرة`: two, of which the last but one is the second."""
    return v.has(at - 1, "noun", "rounds") and v.first(at - 1).endswith(("تين", "تان"))


@about("link", "first", "last")
def of_each_city(v: View, at: int) -> bool:
    """`متى عقدت الجولة الأخيرة في كل مدينة؟`: one of each city, and not one of all."""
    return any(v.has(i + 1, "cue", "city", "country") for i in v.all_of("link", "all") if i > at)
