"""Ranks among some rounds: `at the first round that Iraq attended`, `was the last round of 2018 the tenth?`.

Where such a round is itself what is asked for, it is looked up; as a part of another question it is not.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, whole
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import NUMERALS

CAME = ("attend", "join", "absent")
OTHER_FACTS = ("head", "represent", "office", "agenda", "outcome", "statement", "document", "member", "host", "venue")
NARROWING = ("place", "city_name", "country", "month", "season")
CLAUSE = 4
"""Marks behind a round in which its clause begins."""


@about("link", "first", "last")
def of_a_clause(v: View, at: int) -> bool:
    """`When was Iraq's head named at the first round it attended?`: not round 1."""
    noun = v.beside(at)
    if not v.has(noun, "noun", "round"):
        return False
    clause = next((i for i in v.all_of("cue", *CAME) if noun < i < noun + CLAUSE), -1)
    owner = clause > 0 and (
        v.owned(clause - 1)
        or v.before(clause)[-1:] in (["it"], ["he"], ["she"], ["they"])
        or v.first(clause)[-2:] == "ها"
    )
    facts = [i for i in v.all_of("cue", *OTHER_FACTS) if not at < i <= clause]
    his = v.before(clause)[-1:] in (["he"], ["she"])
    if not his and {v.marks[i].target for i in facts} <= LED and sum(v.owned(i) for i in range(len(v.marks))) == 1:
        return False  # `who led Iraq at the first round it attended?`: there
    return owner and any(not _who_came(v, i, clause) for i in facts)


LED = frozenset({"head", "represent", "delegation"})


def _who_came(v: View, at: int, clause: int) -> bool:
    """`حضرها مندوب أمريكي`: who came, and no other fact of the round."""
    return v.beside(clause) == at and v.says(at, "one_envoy") and v.has(v.beside(at), "party")


@whole("link", "first", "last", "penultimate")
def claimed(v: View) -> Iterator[int]:
    """`Was the last round of 2018 the tenth?`: the number is what is claimed of the rank."""
    for at in v.all_of("link", "first", "last", "penultimate") if v.any_of("ask", "yesno") else ():
        numbers = [i for i, m in enumerate(v.marks) if i > at and m.kind in NUMERALS and not _dated(v, i)]
        narrowed = any(m.kind in NARROWING or m.is_year for m in v.marks[at + 1 :])
        joined = any(v.has(i, "link", "and", "or", "to", "between") for i in range(at, len(v.marks)))
        if narrowed and not joined:
            yield from numbers


def _dated(v: View, at: int) -> bool:
    """Whether a number is a year or a day of a month."""
    return v.marks[at].is_year or v.has(at + 1, "month") or v.has(at - 1, "month")


@about("nth")
@about("link", "first", "last", "penultimate")
def claimed_of_number(v: View, at: int) -> bool:
    """`Is round 10 the second round of 2018?`, `was Khaji's second round number 13?`: one round, and its place among
    some, and not two rounds."""
    if not v.any_of("ask", "yesno") or v.before(at)[-1:] == ["a"]:
        return False
    noun = v.beside(at)
    ranked = v.has(noun, "noun") or v.has(noun, "link", "in") or (v.has(at, "nth") and v.owned(v.beside(at, -1)))
    ranked = ranked or v.after(at)[:1] == ["one"]
    some = any(m.kind not in ("noun", "stop", "link") for m in v.marks[noun + 1 :]) and noun > 0
    if v.has(at, "link") and not some and not v.owned(v.beside(at, -1)):
        return False  # `was round 22 the last round of the talks?`
    return ranked and v.first(at).isascii() and any(_one_with(v, at, i) for i in _numbers(v) if i != at)


@about("nth")
def claimed_in_arabic(v: View, at: int) -> bool:
    """`هل الجولة 10 ثاني جولة في 2018؟`: the same, where a year or a place narrows it."""
    if not v.any_of("ask", "yesno") or v.any_of("link", "and", "or", "between", "to"):
        return False
    ranked = v.has(v.beside(at), "noun") or v.has(v.beside(at), "link", "in")
    before = any(m.kind in NUMERALS and not m.is_year for m in v.marks[:at])
    return ranked and before and any(m.kind in NARROWING or m.is_year for m in v.marks[at:])


def _numbers(v: View) -> Iterator[int]:
    """The marks of numbers that are no dates."""
    numbers = (i for i, m in enumerate(v.marks) if m.kind in NUMERALS)
    return (i for i in numbers if not _dated(v, i) and not _one_of_days(v, i))


def _one_of_days(v: View, at: int) -> bool:
    """`on 15 or on 16 February`: whether a number is a day that another one stands for, with its month."""
    while v.has(v.beside(at), "link", "or", "and", "to", "in") or v.first(v.beside(at)) == "-":
        at = v.beside(at)
        if v.has(v.beside(at), "digits") or v.has(v.beside(at), "nth"):
            at = v.beside(at)
    return _dated(v, at)


def _one_with(v: View, at: int, other: int) -> bool:
    """Whether a rank and the number of a round have nothing between them that makes two rounds of them."""
    between = range(min(at, other) + 1, max(at, other))
    same = v.marks[at].target == v.marks[other].target
    return not same and not any(v.has(i, "link", *JOINING) or v.has(i, "cue", "compare") for i in between)


JOINING = ("and", "or", "between", "to", "until", "from", "after", "before", "since", "than", "most", "not")


@about("link", "first", "last")
@about("nth")
def of_ones_own(v: View, at: int) -> bool:
    """`Did Khaji lead his first round in 2021?`: his first of all, and not the first of that year."""
    own = v.has(v.beside(at), "noun", "round") and v.among(v.before(at)[-1:], "own")
    narrowed = any(m.kind in NARROWING or m.is_year for m in v.marks[at + 1 :])
    asked = {v.marks[i].target for i in v.all_of("ask")} - {"yesno", "list"}
    return own and (v.has(at, "nth") or (narrowed and not asked))


@about("link", "first", "last")
def of_two_named(v: View, at: int) -> bool:
    """`Which round was earliest, 18 or 22?`, `أقدم جولة بين 18 و22`: the first of those named, and not round 1."""
    pairs = list(itertools.pairwise(sorted(_numbers(v))))
    if not pairs or _alternative(v, at):
        return False
    if any(v.has(n, "link", "or") for i, j in pairs for n in range(i, j)):
        return not any(i < at < j and any(v.has(n, "link", *JOINED) for n in range(i, at)) for i, j in pairs)
    among = v.any_of("link", "between") or "of" in v.before(pairs[0][0])[-2:]
    return among and v.says(at, "superlative")


def _alternative(v: View, at: int) -> bool:
    """`In round 5, 6 or the last one?`: whether a rank is itself one of those that are named."""
    noun = v.beside(at) if v.has(v.beside(at), "noun") else at
    before = v.beside(at, -1)
    before = v.beside(before, -1) if v.has(before, "noun") else before
    return v.has(before, "link", *JOINED) or v.has(v.beside(noun), "link", *JOINED) or "و" in v.marks[at].lead


JOINED = ("and", "or", "to", "until", "from", "since")


@about("cue", "predecessor", "successor")
def twice_off(v: View, at: int) -> bool:
    """`Which round preceded the one before 9?`"""
    two = v.has(at - 1, "cue", "predecessor", "successor")
    return two and not v.any_of("person") and not v.any_of("link", "and", "or")


@about("nth")
def of_papers(v: View, at: int) -> bool:
    """`ما الوثيقة الثانية الصادرة عن الجولة الثالثة؟`: the second of its papers, and not those of round 2."""
    paper = v.has(at - 1, "cue", "document", "treaty_kind", "statement") and v.marks[at - 1].end == v.marks[at].start
    definite = v.first(at).startswith("ال") and v.plain[v.marks[at].start - 1].startswith(("ال", "وال", "بال", "لل"))
    return paper and definite and any(v.has(i, "noun", "round", "astana") for i in range(at + 1, len(v.marks)))


@about("nth")
def of_items(v: View, at: int) -> bool:
    """`ما ثاني بند في جدول أعمال الجولة 14؟`, البند الثاني: the second of its items, and not round 2."""
    before = v.has(at + 1, "cue", "contents", "agenda") and not v.first(at).startswith("ال")
    behind = v.has(at - 1, "cue", "contents") and v.first(at).startswith("ال")
    return (before or behind) and any(v.has(i, "noun", "round", "astana") for i in range(at + 1, len(v.marks)))


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
    """`متى عقدت الجولة الأخيرة في كل مدينة؟`, `أول جولة في كل سنة`: one of each city or year, and not one of all."""
    return any(v.has(i + 1, "cue", "city", "country", "year") for i in v.all_of("link", "all") if i > at)


@about("noun", "astana")
def more_often_there(v: View, at: int) -> bool:
    """`Who led more often, Khaji or Jaberi Ansari, in Astana?`: the rounds in Astana alone are counted by nobody."""
    there = v.has(v.beside(at, -1), "link", "in") and not v.has(v.beside(at), "noun")
    two = v.any_of("link", "or", "and") and (v.any_of("person") or v.any_of("party"))
    return there and two and v.any_of("cue", "most", "least")


@about("link", "first", "last")
def of_those_with(v: View, at: int) -> bool:
    """`Was the first round with Iraq in Sochi?`: the first of those with Iraq, and not the first in Sochi."""
    noun = v.beside(at)
    owned = v.has(noun, "noun", "round") and v.after(noun)[:1] in (["with"], ["without"], ["for"], ["under"])
    there = any(m.kind in NARROWING for m in v.marks[noun + 1 :])
    return owned and there and v.owned(v.beside(noun)) and v.any_of("ask", "yesno")


@about("link", "first", "last")
def held_there(v: View, at: int) -> bool:
    """`The first round of 2021 was held in Astana`: said of that round, and not the first of those in Astana."""
    if any(v.marks[i].target not in ("yesno", "list") for i in v.all_of("ask")):
        return False
    where = next((i for i in range(at, len(v.marks)) if v.marks[i].kind in ("place", "city_name", "country")), -1)
    between = v.plain[v.marks[at].end : v.marks[where].start] if where > 0 else []
    dated = any(m.is_year or m.kind in ("month", "season") for m in v.marks[at:where])
    return dated and not SAID.isdisjoint(between)


SAID = frozenset({"was", "were", "took"})
"""Verbs with which something is said of a round."""


@about("cue", "head")
def most_senior(v: View, at: int) -> bool:
    """`Who was the most senior Kazakh official at round 8?`: of those who acted for the host, the first in rank."""
    return "senior" in v.words[at] and v.has(v.beside(at), "cue", "host_official")
