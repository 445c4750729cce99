"""Where a round was: `in which city was round 10?`, `at what hotel?`, `what was the capital called then?`, `was it in
Sochi?`."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions.kinds.asks import dated, one_or_all, placed
from astana_cli.questions.kinds.dates import asks_the_round, planned, set_at_another
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, named, narrowed, on


def place(s: Sentence, k: Knowledge) -> Query:
    """`In which city was round 10?`, `was it held in Sochi?`: what is asked of a place, of the rounds that are meant; a
    place that is said of them is held against that on record."""
    asks_the_round(s)
    detail = next((detail for cue, detail in DETAILS.items() if s.has(cue)), None)
    if _asks_otherwise(s, detail):
        raise Unfit
    numbers = named_ignoring_place(s, k)
    if detail == "venue" and s.has("yesno?") and s.targets("place") and numbers:
        detail = "city"  # `was Sochi the venue of round 13?`
    if _asks_for_rounds(s, numbers, detail) or set_at_another(s):
        raise Unfit
    if s.has("announce") and len(numbers) == 1 and planned(s, numbers[0], k) and not s.has("when?"):
        if s.whens:
            raise Unfit  # `which city was picked for round 15 in May?`: of what was announced no month is looked at
        return Query("next_round", rounds=(numbers[0] - 1,))
    if detail is None and numbers and not s.whens and _either(s):
        return Query("place", rounds=numbers)
    if detail is None and _inside_city(s, k, numbers):
        return Query("place", rounds=numbers, detail="venue")
    if detail is None and _last_there(s):
        return one_or_all(s, k, Query("place"))
    return _said_to_be(s, k, numbers, detail) or _of_rounds(s, k, numbers, detail)


DETAILS = {"venue": "venue", "called": "city_name", "land": "country", "country": "country", "city": "city"}
"""Words about a place, and the detail that they ask for; the first that is said counts."""


def _asks_otherwise(s: Sentence, detail: str | None) -> bool:
    """`What happened there?`, `when was it?`, `what was the next one called?`: no place is asked for."""
    if s.has("happen") and (s.has("what?") or not s.has("where?")):
        return True
    if (s.has("how") and detail != "city_name") or (s.has("when?") and not s.has("called")):
        return True
    if s.has("called") and {"next", "previous"} & set(s.rels):
        return True
    return detail == "city_name" and not s.atoms & {"city", "place", "host"} and not _of_city(s)


def _asks_for_rounds(s: Sentence, numbers: tuple[int, ...], detail: str | None) -> bool:
    """`Which rounds had Sochi as their venue?`, `which rounds did Sochi host?`: rounds are asked for by their place."""
    if numbers:
        return False
    if detail == "venue" and s.plural_asked() and s.targets("place", "city_name"):
        return True
    there = s.targets("place", "city_name", "country")
    return bool(there) and s.has("host") and not s.has("yesno?") and bool(s.plural) and not detail


def _said_to_be(s: Sentence, k: Knowledge, numbers: tuple[int, ...], detail: str | None) -> Query | None:
    """`Was round 13 in Sochi?`: a place that is said of rounds; None if none is."""
    check = placed(s) if detail != "venue" else ()
    if check and s.has("where?") and not s.has("yesno?") and _of_its_place(s):
        raise Unfit  # `where was the round after the first Sochi round?`
    if s.targets("country") and (s.has("where?") or (s.has("which?") and detail == "city")) and not s.has("yesno?"):
        check = ()
    if check and numbers:
        if s.has("~not") and not s.has("yesno?"):
            raise Unfit
        if s.spans and s.has("which?") and not s.has("yesno?"):
            raise Unfit  # `between rounds 5 and 9, which meetings did Turkey host?`
        if s.whens and not _held_then(s, k, numbers):
            raise Unfit  # `was round 10 in Sochi in July 2019?` is wrong about the date, whatever the place
        return Query("place", rounds=numbers, detail=detail, check=check, why=s.has("why?"))
    if not (check and s.whens):
        return None
    found = [r.number for r in matching_dates(s, k)]
    found = _at_the_end(s, found) if s.rels else found
    return Query("place", rounds=tuple(found), detail=detail, check=check) if found else None


def _of_rounds(s: Sentence, k: Knowledge, numbers: tuple[int, ...], detail: str | None) -> Query:
    """`In which cities were the rounds held?`, `where was the last one?`: the place of the rounds that are meant."""
    every = s.plural and not narrowed(s) and not numbers and not s.rels
    if not every or detail not in (None, *OF_ALL) or s.has("why?"):
        return one_or_all(s, k, Query("place", detail=detail, why=s.has("why?")))
    if s.has("how_many?"):
        raise Unfit
    listed = (detail is None and not s.has("who?")) or s.has("where?")
    return Query("rounds") if listed else Query("place", tuple(k.rounds), detail=detail)


OF_ALL = ("city", "venue")
"""What may be asked of all rounds at once: `which hotels were used for the rounds?`"""


def _of_city(s: Sentence) -> bool:
    """`Did the capital go by another name?`: where the words for naming hold the city."""
    return bool(CITY & {word for said in s.words_of(frozenset({"called"})) for word in said.casefold().split()})


CITY = word_list("places", "city")


def not_there(s: Sentence, k: Knowledge) -> Query:
    """`Where was round 15, not in Astana?`: that it was not there has to be so."""
    places = [at for at, m in enumerate(s.marks) if m.kind in ("place", "city_name", "country")]
    if len(places) != 1 or not s.denied(places[0]) or s.count("~not") != 1 or not (s.rounds or s.loose):
        raise Unfit
    return one_or_all(s, k, Query("place"))


def _of_its_place(s: Sentence) -> bool:
    """Whether a place says which round is meant, first or second among those held there, and not where to look."""
    at = next((i for i, m in enumerate(s.marks) if m.kind in ("place", "city_name")), -1)
    inside = at >= 0 and (s.is_in(s.before(at)) or s.marks[at].lead.endswith("ب"))
    steps = any((m.kind, m.target) in (("link", "after"), ("link", "before")) for m in s.marks)
    return at >= 0 and steps and not inside


def _last_there(s: Sentence) -> bool:
    """`Where was the round after the last round in Sochi?`, أين عقدت الجولة التي بعد آخر جولة في سوتشي: the place right
    behind the round says of which rounds it is the first or the last, and is not held against the record."""
    if not s.has("where?") or s.has("yesno?") or s.has("~or") or s.rounds or s.loose or s.whens:
        return False
    if not {"first", "last"} & set(s.rels) or len(s.targets("place", "city_name", "country")) != 1:
        return False
    at = next(i for i, m in enumerate(s.marks) if m.kind in ("place", "city_name", "country")) - 1
    while at >= 0 and (s.marks[at].kind == "stop" or (s.marks[at].kind, s.marks[at].target) in BEFORE_PLACE):
        at -= 1
    of_round = at > 0 and s.marks[at].kind == "noun" and not s.typed[s.marks[at].end - 1].cut
    return of_round and (s.marks[at - 1].kind, s.marks[at - 1].target) in (("link", "first"), ("link", "last"))


BEFORE_PLACE = frozenset({("link", "in"), ("cue", "held")})


def _either(s: Sentence) -> bool:
    """`Where was round 15 held, Astana or Sochi?` asks which of the two it was, as the talks' name is a city's."""
    sides = [
        {(s.marks[at - 1].kind, s.marks[at - 1].target), (s.marks[at + 1].kind, s.marks[at + 1].target)}
        for at, mark in enumerate(s.marks[1:-1], 1)
        if (mark.kind, mark.target) == ("link", "or")
    ]
    named = any(("noun", "astana") in side and "place" in {kind for kind, _ in side} for side in sides)
    return named and s.has("where?") and not s.has("yesno?") and not s.has("~not")


def _inside_city(s: Sentence, k: Knowledge, numbers: tuple[int, ...]) -> bool:
    """`Where in Astana was round 8 held?`, ما مكان الجولة 8 في أستانا: in which building, where the city is the right
    one."""
    there = s.targets("place")
    asked = "where?" if s.has("where?") or not s.has("what?") else "place"
    if s.first_of(asked) > next((at for at, m in enumerate(s.marks) if m.kind == "place"), -1):
        return False
    if not s.has(asked) or s.has("yesno?") or s.has("~not") or len(there) != 1 or s.targets("city_name"):
        return False
    cities = [k.rounds[n].city for n in numbers if n in k.rounds]
    return (
        bool(numbers)
        and len(cities) == len(numbers)
        and all(city is not None and city.value in there for city in cities)
    )


def gathered(s: Sentence, k: Knowledge) -> Query:
    """`In which hotel did the delegations meet for round 8?`"""
    if not any((mark.kind, mark.target) == ("cue", "held") for mark in s.marks):
        raise Unfit
    return place(s, k)


def city_called(s: Sentence, k: Knowledge) -> Query:
    """`What was the Kazakh capital called at the time of round 14?`: if that round was held there."""
    if {"next", "previous"} & set(s.rels):
        raise Unfit  # `the first round after the capital was renamed Astana`
    query = one_or_all(s, k, Query("place", detail="city_name"))
    there = s.targets("place")
    for number in query.rounds:
        city = k.rounds[number].city if number in k.rounds else None
        if city and city.value not in there:
            raise Unfit
    return query


def called_so(s: Sentence, k: Knowledge) -> Query:
    """`Was the Kazakh capital called Nur-Sultan when round 17 was held?`"""
    numbers, there = named_ignoring_place(s, k), s.targets("place")
    cities = [k.rounds[n].city for n in numbers if n in k.rounds]
    if s.whens or len(cities) != 1 or len(there) != 1 or cities[0] is None or cities[0].value not in there:
        raise Unfit
    return Query("place", rounds=numbers, detail="city_name", check=s.targets("city_name"))


def _at_the_end(s: Sentence, found: list[int]) -> list[int]:
    """`Was the first round of 2018 in Sochi?`: the first or the last of those that a date names; not `was the first
    Sochi round in 2018?`, which asks when one was held there. Raises Unfit."""
    places = [at for at, m in enumerate(s.marks) if m.kind in ("place", "city_name", "country")]
    dated_first = all(when.start < at for when in s.whens for at in places)
    if s.rels not in (["first"], ["last"]) or not s.has("yesno?") or not dated_first:
        raise Unfit
    return found[:1] if s.rels == ["first"] else found[-1:]


def named_ignoring_place(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """Rounds by number or sequence, where a place does not narrow them but is what is asked about."""
    numbers = list(named(s, k))
    if not s.whens:
        numbers += [{"first": 1, "last": k.last}[rel] for rel in s.rels if rel in ("first", "last")]
    return tuple(dict.fromkeys(numbers))


def matching_dates(s: Sentence, k: Knowledge) -> list[Round]:
    """The rounds that fit the dates alone."""
    return [r for r in k.rounds.values() if any(on(r, iso) for w in s.whens for iso in w.iso())]


def _held_then(s: Sentence, k: Knowledge, numbers: tuple[int, ...]) -> bool:
    """Whether each date that a sentence names is of one of the rounds that it names; a single date, of all of them."""
    held = [k.rounds[n] for n in numbers if n in k.rounds]
    days = dated(s)
    every = not (s.plural and len(s.whens) == 1) or all(any(on(r, iso) for iso in days) for r in held)
    return every and all(any(on(r, iso) for r in held) for iso in days)


def place_check(s: Sentence, k: Knowledge) -> Query:
    """`Was round 13 in Sochi?`, `why was it in Sochi?`"""
    if not placed(s) or not (s.rounds or s.loose or s.rels or s.whens) or (s.has("~not") and s.has("why?")):
        raise Unfit
    if s.plural and not (s.rounds or s.loose or len(matching_dates(s, k)) == 1):
        raise Unfit
    if s.has("~outside"):  # `was round 15 held outside Kazakhstan?`
        numbers = named_ignoring_place(s, k)
        if not numbers or s.whens or s.rels or len(placed(s)) > 1 or s.has("~not") or s.has("why?"):
            raise Unfit
        return Query("place", rounds=numbers)
    return place(s, k)
