"""Answers about places: city, country, venue, what the city was called then, and whether a proposed place is right."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words.days import span

WANTED = {
    None: ("city", "city_name", "venue"),
    "city": ("city", "city_name"),
    "city_name": ("city_name", "city"),
    "country": ("city",),
    "venue": ("venue",),
}


def places(query: Query, k: Knowledge) -> Answer:
    """Where the rounds were held, or what of the place was asked for. `why` with a place that is not it is refused."""
    refused = failing(query, k)
    if refused:
        return refused
    rounds = selected(query, k)
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        found = list(Recorder(k, r, *WANTED.get(query.detail, WANTED[None])).basics())
        records += found
        lines.append(_line(query, k, r, found))
    if not any(x.value is not None for x in records):
        where = listing([round_label(k, r.number) for r in rounds])
        what = both("venue" if query.detail == "venue" else "place", "مكان الانعقاد")
        text = both(f"{where.en}: the {what.en} is not recorded.", f"{where.ar}: {what.ar} غير مسجل.")
        return refuse(query, "unknown_value", text, *(f"astana round {r.number}" for r in rounds))
    if query.why:
        return _why(query, k, rounds, tuple(records))
    return tell(query, listing(lines), records, rounds=(r.number for r in rounds))


def _line(query: Query, k: Knowledge, r: Round, found: list[Record]) -> Text:
    place = k.places.get(r.city.value) if r.city and r.city.value else None
    if query.detail == "venue":
        names = listing([accepted(x) for x in found], ", ", "، ")
        return both(f"{round_label(k, r.number).en}: {names.en}", f"{round_label(k, r.number).ar}: {names.ar}")
    dates = span(r.start.value, r.end.value)
    when = both(f" ({dates.en})", f" ({dates.ar})") if dates else both("", "")
    if place is None:
        return both(
            f"Where round {r.number}{when.en} was held is not recorded",
            f"مكان انعقاد الجولة {r.number}{when.ar} غير مسجل",
        )
    city = k.place_name(place, r.start.value)
    line = both(
        f"Round {r.number}{when.en} was held in {city.en}, {place.country_name.en}",
        f"عُقدت الجولة {r.number}{when.ar} في {city.ar}، {place.country_name.ar}",
    )
    if query.detail == "city_name":
        line = both(
            f"At the time of round {r.number}{when.en} the city was called {city.en}",
            f"خلال الجولة {r.number}{when.ar} كان اسم المدينة {city.ar}",
        )
    if not query.check:
        return line
    fitting = any(is_place(k, r, value) for value in query.check)
    if len(query.check) > 1 and fitting:
        return line
    word = both("Yes", "نعم") if fitting else both("No", "لا")
    return both(f"{word.en}: {line.en[0].lower()}{line.en[1:]}", f"{word.ar}: {line.ar}")


def is_place(k: Knowledge, r: Round, value: str) -> bool:
    """Whether a round was held in a place, given by a city's id, its name then, or a country's id."""
    place = k.places.get(r.city.value) if r.city and r.city.value else None
    if place is None:
        return False
    names = (place.id, place.country, k.place_name(place, r.start.value).en)
    return value.casefold() in (name.casefold() for name in names)


def _why(query: Query, k: Knowledge, rounds: list[Round], records: tuple[Record, ...]) -> Answer:
    lines = listing([_line(Query("place", rounds=(r.number,)), k, r, []) for r in rounds])
    if query.check and not any(is_place(k, r, value) for r in rounds for value in query.check):
        text = both(f"That did not happen: {lines.en}.", f"لم يحدث ذلك: {lines.ar}.")
        return refuse(
            query, "premise_false", text, *(f"astana round {r.number} --field city" for r in rounds), records=records
        )
    text = both(f"{lines.en}; why is not recorded.", f"{lines.ar}؛ والسبب غير مسجل.")
    return refuse(
        query, "unknown_value", text, *(f"astana round {r.number} --field city" for r in rounds), records=records
    )
