"""Questions about dates and places."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions.kinds.asks import WHERE, dated, filtered, one_or_all, placed
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.plans import said_at
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import conjoined
from astana_cli.questions.which import Unfit, away, matching, named, narrowed, on


def _of_all(s: Sentence) -> None:
    """`Where did the delegations meet?`, `which hotel hosted them?` ask for the round; other words about delegations do
    not, and what `and` joins is asked for besides; who welcomed them is no place. Raises Unfit."""
    hosted = s.has("host") and s.atoms & {"venue", "city", "where?"}
    if (s.has("delegation") and not (s.has("held") or hosted)) or (
        s.has("host_official") and (s.has("who?") or not s.has("city"))
    ):
        raise Unfit
    joined = {m.target for at, m in enumerate(s.marks) if m.kind == "cue" and m.target in PLACES and conjoined(s, at)}
    if joined and not (joined <= LANDS and s.atoms & {"city", "host", "where?"}):
        raise Unfit


CHECKED = frozenset({"start", "end", "announced"})
"""Details that a date may be held against."""
LANDS = frozenset({"country", "land"})
"""What is told with the city anyway."""
PLACES = LANDS | {"venue", "city", "host", "called"}


def _date(s: Sentence, k: Knowledge) -> Query:
    _of_all(s)
    detail = None
    if s.has("how_long?") or s.has("duration") or (s.has("days") and not _which_days(s)) or s.has("longest"):
        detail = "duration"
    elif s.has("weekday") or s.has("weekday_name"):
        if s.rels and s.has("weekday_name") and not s.has("yesno?"):
            raise Unfit
        detail = "weekday"
    elif s.has("announce"):
        detail = "announced"
    elif s.has("start") and not s.has("end"):
        detail = "start"
    elif s.has("end") and not s.has("start"):
        detail = "end"
    if detail and s.has("happen") and not s.has("when?"):
        raise Unfit
    if s.atoms >= {"start", "end"} and s.plural and len(s.whens) > 1 and not s.spans:
        raise Unfit  # `which rounds began in 2018 and ended in 2019?`
    numbers = named(s, k) or _named_and_dated(s, k)
    if detail == "announced" and len(numbers) == 1 and numbers[0] > k.last and _planned(s, numbers[0], k):
        return Query("next_round", rounds=(k.last,))
    pair = len(numbers) == 2 and numbers[1] == numbers[0] + 1 and not (s.plural or s.spans or s.whens)
    if detail == "announced" and pair:
        return Query("next_round", rounds=numbers[:1])  # `when, as announced at round 13, was round 14 to be held?`
    if _set_at_another(s):
        raise Unfit
    apart = any(span.kind == "between" for span in s.spans) or (len(numbers) > 1 and s.atoms >= {"start", "end"})
    if detail == "duration" and (apart or s.has("start") != s.has("end")):
        raise Unfit  # `how long was the opening of round 1?`
    if numbers and s.whens and detail == "announced" and _which_days(s):
        said = [fact.value or "" for n in numbers if n in k.rounds and (fact := k.rounds[n].announced_start)]
        if len(numbers) != 1 or not any(day.startswith(iso) for day in said for iso in dated(s)):
            raise Unfit
        return Query("date", rounds=numbers, detail=detail)
    if numbers and s.whens:
        if s.has("~not"):
            raise Unfit
        check = () if _before_or_after(s) else dated(s)
        held = [k.rounds[number] for number in numbers if number in k.rounds]
        fits = check and len(held) == len(numbers) and all(on(r, iso) for r in held for iso in check)
        if fits and detail in ("duration", "weekday") and not s.has("yesno?"):
            return Query("date", rounds=numbers, detail=detail)  # `round 7 was held in October 2017; how long was it?`
        detail = detail if detail in CHECKED else None
        return Query("date", rounds=numbers, detail=detail, check=check if detail else _from_to(check, s))
    if s.plural and not narrowed(s) and not numbers and not s.rels and detail is None:
        return Query("rounds")
    if detail in EDGES and not numbers and _held_throughout(s, k):
        return filtered(s, k, Query("rounds"))
    if not numbers and not s.rels and not narrowed(s) and detail == "start" and _of_process(s):
        return Query("date", rounds=(1,), detail="start")
    if s.has("firsttime"):
        raise Unfit
    query = one_or_all(s, k, Query("date", detail=detail))
    if detail == "weekday":
        return replace(query, check=_day_of_opening(s))
    if detail in ("start", "end") and any(w.days for w in s.whens):
        return replace(query, check=dated(s))
    return query


def _set_at_another(s: Sentence) -> bool:
    """`Was the date of round 10 announced at round 8?`: of one round, at another that is not the one before it."""
    anchors = [a for a in s.anchors if a.number is not None]
    joined = any((m.kind, m.target) in (("link", "and"), ("link", "or")) for m in s.marks)
    return s.has("announce") and len(anchors) > 1 and not joined and said_at(s, anchors[-1])


def _of_process(s: Sentence) -> bool:
    """`When did the process begin?`, `when did the talks start for the first time?`"""
    return s.has_noun("process") or (s.has("firsttime") and s.plural)


def _day_of_opening(s: Sentence) -> tuple[str, ...]:
    """The day of the week on which a round is said to have opened or been held: `did it open on a Monday?`"""
    said = {m.target for m in s.marks if m.kind == "weekday"}
    closed = s.has("end") and not s.has("start")
    return tuple(said) if len(said) == 1 and s.has("yesno?") and not closed else ()


def _from_to(check: tuple[str, ...], s: Sentence) -> tuple[str, ...]:
    """Two days that are named together as the span from one to the other: `on 23 and 24 January 2017`."""
    days = len(check) == 2 and all(len(iso) == len("2017-01-23") and iso[:1] != "-" for iso in check)
    either = any((mark.kind, mark.target) == ("link", "or") for mark in s.marks)
    return ("/".join(sorted(check)),) if days and not either else check


def _which_days(s: Sentence) -> bool:
    """`For which days was round 5 first announced?`: the dates, and not how many days."""
    return s.has("announce") and (s.has("which?") or s.has("what?")) and not s.has("how_many?")


def _before_or_after(s: Sentence) -> bool:
    """Whether a round is held against a stretch of time: `was round 9 held before 2019?`, `by 2019`. It is told
    when it was: only a date is checked."""
    spans = any(span.one.when and (span.kind != "to" or not span.one.when.days) for span in s.spans)
    return spans or any(w.start and s.typed_of(w.start - 1).casefold() == "by" for w in s.whens)


def _named_and_dated(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """`Did the first round end on 25 January 2017?`: the first of all, since a day is asked about and narrows
    nothing."""
    day = len(s.whens) == 1 and bool(s.whens[0].days) and bool(s.whens[0].year)
    asked = s.has("yesno?") and (s.has("start") or s.has("end")) and s.singular and not s.spans
    if not (day and asked) or s.slots or s.rels not in (["first"], ["last"]):
        return ()
    return (1,) if s.rels == ["first"] else (k.last,)


def _told_of_next(s: Sentence, k: Knowledge) -> Query:
    """`Did round 17's statement say when the 18th would be?`: what was announced at a round of the one behind it."""
    numbers = [*s.rounds, *s.loose]
    if s.plural or s.spans or s.whens or s.rels or len(numbers) != 2 or numbers[1] != numbers[0] + 1:
        raise Unfit
    return Query("next_round", rounds=(numbers[0],))


def _nearest(s: Sentence, k: Knowledge) -> Query:
    """`Which round is closest to 1 January 2018?`: when it was held. Raises Unfit where two are as near, or where the
    date is open."""
    if s.rounds or s.loose or s.rels or s.plural or not s.singular or len(s.whens) != 1:
        raise Unfit
    if s.spans:
        edge = {"before": "last", "until": "last", "after": "first", "since": "first"}.get(s.spans[0].kind)
        return replace(filtered(s, k, Query("rounds")), pick=edge)  # `the nearest before 1 May 2019`
    days = s.whens[0].iso()
    if s.whens[0].year is None or (len(days) > 1 and not s.whens[0].whole):
        raise Unfit
    far = {r.number: away(r, days[0], days[-1]) for r in k.rounds.values()}
    known = sorted((far_off, n) for n, far_off in far.items() if far_off is not None)
    if len(known) < PAIR or known[0][0] == known[1][0]:
        raise Unfit
    return Query("date", rounds=(known[0][1],))


PAIR = 2


def _cancelled(s: Sentence, k: Knowledge) -> Query:
    """`Why was round 16 called off?`"""
    return one_or_all(s, k, Query("date", check=("cancelled",), why=s.has("why?")))


def _postponed(s: Sentence, k: Knowledge) -> Query:
    if s.has("announce") and len({*s.rounds, *s.loose}) > 1:
        raise Unfit  # `round 5 fixed round 6 for when?`
    return one_or_all(s, k, Query("date", detail="announced", why=s.has("why?")))


def _date_check(s: Sentence, k: Knowledge) -> Query:
    if not s.whens or not (s.rounds or s.loose or (s.rels and s.has("yesno?"))) or s.has("~not"):
        raise Unfit
    if not s.has("yesno?") and ((len(s.whens) < 2 and len(dated(s)) < 2) or s.plural) and not s.has("announce"):
        raise Unfit
    return _date(s, k)


EDGES = ("start", "end")


def _held_throughout(s: Sentence, k: Knowledge) -> bool:
    """`Which rounds began in December?`: rounds are asked for, by a month in which all that were held in it began and
    ended."""
    months = {month for when in s.whens if not when.days for month in when.months}
    asked = s.plural_asked() and s.has("which?") and not (s.has("when?") or s.has("date") or s.rels or s.spans)
    if not asked or len(months) != 1 or len(s.whens) != 1:
        return False
    days = [day for r in matching(s, k) for day in (r.start.value, r.end.value) if day]
    return {int(day[5:7]) for day in days} <= months


def _last_check(s: Sentence, k: Knowledge) -> Query:
    """`Why was round 20 the last round?`, `Was round 20 the last?`: of all rounds, and not of a year or a place."""
    numbers = [*s.rounds, *s.loose]
    end = "last" in s.rels or s.has("~last")
    if len(numbers) != 1 or s.spans or narrowed(s) or not (end or "first" in s.rels or s.has("~first")):
        raise Unfit
    return Query("next_round", rounds=tuple(numbers), check=("last" if end else "first",), why=s.has("why?"))


def _place(s: Sentence, k: Knowledge) -> Query:
    _of_all(s)
    detail = next(
        (
            d
            for cue, d in (
                ("venue", "venue"),
                ("called", "city_name"),
                ("land", "country"),
                ("country", "country"),
                ("city", "city"),
            )
            if s.has(cue)
        ),
        None,
    )
    if (s.has("happen") and not s.has("where?")) or (s.has("happen") and s.has("what?")):
        raise Unfit
    if s.has("how") and detail != "city_name":
        raise Unfit
    if (s.has("when?") and not s.has("called")) or (s.has("called") and {"next", "previous"} & set(s.rels)):
        raise Unfit
    if s.has("called") and detail == "city_name" and not s.atoms & {"city", "place", "host"} and not _of_city(s):
        raise Unfit
    numbers = named_ignoring_place(s, k)
    if detail == "venue" and s.has("yesno?") and s.targets("place") and numbers:
        detail = "city"  # `was Sochi the venue of round 13?`
    if detail == "venue" and s.plural_asked() and s.targets("place", "city_name") and not numbers:
        raise Unfit  # `which rounds had Sochi as their venue?`
    if _set_at_another(s):
        raise Unfit
    there = s.targets("place", "city_name", "country")
    if there and s.has("host") and not s.has("yesno?") and s.plural and not numbers and not detail:
        raise Unfit  # `which rounds did Sochi host?` asks for rounds
    if s.has("announce") and len(numbers) == 1 and _planned(s, numbers[0], k) and not s.has("when?"):
        return Query("next_round", rounds=(numbers[0] - 1,))
    if detail is None and numbers and not s.whens and _either(s):
        return Query("place", rounds=numbers)
    if detail is None and _inside_city(s, k, numbers):
        return Query("place", rounds=numbers, detail="venue")
    check = placed(s) if detail != "venue" else ()
    if check and s.has("where?") and not s.has("yesno?") and _of_its_place(s):
        raise Unfit  # `where was the round after the first Sochi round?`
    if s.targets("country") and (s.has("where?") or (s.has("which?") and detail == "city")) and not s.has("yesno?"):
        check = ()
    if check and numbers:
        if s.has("~not") and not s.has("yesno?"):
            raise Unfit
        if s.whens and not _held_then(s, k, numbers):
            raise Unfit  # `was round 10 in Sochi in July 2019?` is wrong about the date, whatever the place
        return Query("place", rounds=numbers, detail=detail, check=check, why=s.has("why?"))
    if check and s.whens and detail != "venue":
        found = [r.number for r in matching_dates(s, k)]
        if s.rels:
            found = _at_the_end(s, found)
        if found:
            return Query("place", rounds=tuple(found), detail=detail, check=check)
    if s.plural and not narrowed(s) and not numbers and not s.rels and detail in (None, *OF_ALL) and not s.has("why?"):
        if s.has("how_many?"):
            raise Unfit
        listed = (detail is None and not s.has("who?")) or s.has("where?")
        return Query("rounds") if listed else Query("place", tuple(k.rounds), detail=detail)
    return one_or_all(s, k, Query("place", detail=detail, why=s.has("why?")))


OF_ALL = ("city", "venue")
"""What may be asked of all rounds at once: `which hotels were used for the rounds?`"""


def _of_city(s: Sentence) -> bool:
    """`Did the capital go by another name?`: where the words for naming hold the city."""
    return bool(CITY & {word for said in s.words_of(frozenset({"called"})) for word in said.casefold().split()})


CITY = word_list("times", "city")


def _planned(s: Sentence, number: int, k: Knowledge) -> bool:
    """Whether a round may have been announced at the one before it: one that was held, or the one behind the last."""
    return 1 < number <= k.last or (number == k.last + 1 and k.last in s.sure)


def _not_there(s: Sentence, k: Knowledge) -> Query:
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
    """`Where in Astana was round 8 held?`: in which building, where the city is named and is the right one."""
    there = s.targets("place")
    if s.first_of("where?") > next((at for at, m in enumerate(s.marks) if m.kind == "place"), -1):
        return False
    if not s.has("where?") or s.has("yesno?") or s.has("~not") or len(there) != 1 or s.targets("city_name"):
        return False
    cities = [k.rounds[n].city for n in numbers if n in k.rounds]
    return (
        bool(numbers)
        and len(cities) == len(numbers)
        and all(city is not None and city.value in there for city in cities)
    )


def _gathered(s: Sentence, k: Knowledge) -> Query:
    """`In which hotel did the delegations meet for round 8?`"""
    if not any((mark.kind, mark.target) == ("cue", "held") for mark in s.marks):
        raise Unfit
    return _place(s, k)


def _city_called(s: Sentence, k: Knowledge) -> Query:
    """`What was the Kazakh capital called at the time of round 14?`: if that round was held there."""
    query = one_or_all(s, k, Query("place", detail="city_name"))
    there = s.targets("place")
    for number in query.rounds:
        city = k.rounds[number].city if number in k.rounds else None
        if city and city.value not in there:
            raise Unfit
    return query


def _called_so(s: Sentence, k: Knowledge) -> Query:
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


def _place_check(s: Sentence, k: Knowledge) -> Query:
    if not placed(s) or not (s.rounds or s.loose or s.rels or s.whens) or (s.has("~not") and s.has("why?")):
        raise Unfit
    if s.plural and not (s.rounds or s.loose or len(matching_dates(s, k)) == 1):
        raise Unfit
    return _place(s, k)


def _level(s: Sentence, k: Knowledge) -> Query:
    return one_or_all(s, k, Query("level"))


def _level_check(s: Sentence, k: Knowledge) -> Query:
    """`Was round 10 held at ministerial level?`"""
    if len(s.rounds) + len(s.loose) != 1 and not (s.rels or s.whens):
        raise Unfit
    return one_or_all(s, k, Query("level", check=(next(LEVELS[atom] for atom in LEVELS if s.has(atom)),)))


LEVELS = {
    "at_experts": "experts",
    "at_deputies": "deputy_ministers_envoys",
    "at_heads": "heads_of_state",
    "at_ministers": "ministers",
}
"""What is claimed, and the level on record that it means."""


TOLD_OF_NEXT = frame(
    "told_of_next",
    _told_of_next,
    "contents|announce|issue when?|where?|date|place",
    "statement document yesno? what? which? there outcome",
)
WHEN_WHERE = (
    frame("last_check", _last_check, "", "why? yesno? ~last ~first really", "", ""),
    frame(
        "place",
        _place,
        "where?|venue|city|country|land|place|moved|host",
        "what? which? list? yesno? why? when? called then ~all host moved who? announce ~instead delegation happen how "
        "host_official",
        WHERE,
    ),
    frame("place", _gathered, "where?|venue delegation|people", "what? which? ~all", WHERE),
    frame("nearest", _nearest, "nearest", "which? what? when? date list? there gap"),
    frame("place", _not_there, "where? ~not", "then", WHERE),
    frame("city_called", _city_called, "called", "what? which? then host city there how", "", "place"),
    frame("city_called", _called_so, "called yesno?", "then city there", "", "place city_name"),
    frame("place_check", _place_check, "yesno?|why?", "~or ~not ~instead", WHERE),
    frame("place_check", _place_check, "yesno? elsewhere", "", WHERE),
    frame("cancelled", _cancelled, "cancelled", "why? when? yesno? which?", WHERE),
    frame(
        "postponed",
        _postponed,
        "postponed",
        "why? yesno? when? date announce how_long? which? month kept",
        WHERE,
    ),
    frame("postponed", _postponed, "original_date", "what? which? when? list?", WHERE),
    frame("postponed", _postponed, "moved announce when?|date", "which? what? start end", WHERE),
    frame("level", _level, "level", "what? which? who? yesno? there attend", WHERE),
    frame("level", _level_check, "|".join(LEVELS), "yesno?", WHERE),
    frame(
        "date",
        _date,
        "when?|date|weekday|month|how_long?|duration|start|end|year|days",
        "what? which? list? yesno? how_long? announce duration start end days date month year weekday longest "
        "times happen ~other ~all ~outside delegation count host firsttime",
        WHERE,
    ),
    frame("date", _date, "weekday_name", "yesno? date start end weekday what? which? when?", WHERE),
    frame("date_check", _date_check, "yesno?", "date announce happen ~other", ""),
    frame("date_check", _date_check, "", "what? which? announce", ""),
)
