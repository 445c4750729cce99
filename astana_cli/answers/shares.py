"""How the rounds are spread: how many of them each year, city, country or building had, and each party came to."""

from __future__ import annotations

from collections import Counter

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.order import nth_best
from astana_cli.answers.phrases import both, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import came, selected
from astana_cli.answers.tell import tell
from astana_cli.answers.venues import houses, named_so
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text

BY = {
    "city": both("by city", "بحسب المدينة"),
    "country": both("by country", "بحسب البلد"),
    "venue": both("by venue", "بحسب مكان الانعقاد"),
    "party": both("by party present", "بحسب الطرف الحاضر"),
}
"""What the rounds may be counted by, besides the year."""
LANDS = ("city", "country")
"""What every round had one of: how many those are is told too, where all of them are."""
SHARED = ("venue", "party")
"""What a round may have several of, or none on record: it is said of how many rounds they are counted."""


def shares(query: Query, k: Knowledge) -> Answer:
    """How many rounds were opened in each year, or held in each city, country or building, or attended by each party
    (`detail`); `pick` takes the busiest (`most`) or the quietest (`least`)."""
    every = selected(query, k)
    shared = {r.number: _shares(query, r, k) for r in every}
    rounds = [r for r in every if shared[r.number]]
    counted = Counter(share for r in rounds for share in shared[r.number])
    if counted and query.detail is None:
        counted.update({str(year): 0 for year in _years(query, k, counted)})
    rows = sorted(counted.items(), key=lambda row: (0 if query.detail is None else -row[1], row[0]))
    if query.pick:
        best = nth_best(counted.values(), query.pick == "most", query.nth)
        rows = [row for row in rows if row[1] == best]
    if not rows:
        return refuse(query, "unknown_value", _none(query), "astana rounds --years")
    records = tuple(
        Record(
            query.detail or "year",
            count,
            whose=_called(query, share, k),
            claims=tuple(c for r in rounds if share in shared[r.number] for c in _claims(query, r, share, k)),
            party=share if query.detail == "party" else None,
        )
        for share, count in rows
    )
    names = [_called(query, share, k) for share, _ in rows]
    parts = both(
        ", ".join(f"{name.en}: {count}" for name, (_, count) in zip(names, rows, strict=True)),
        "، ".join(f"{name.ar}: {count}" for name, (_, count) in zip(names, rows, strict=True)),
    )
    lands = len(rows) if query.detail in LANDS and not query.pick else 0
    by = _by(query, len(rounds), lands)
    return tell(
        query,
        both(f"Rounds {by.en}: {parts.en}", f"الجولات {by.ar}: {parts.ar}"),
        records,
        status="answered",
        rounds=(r.number for r in rounds if not {*shared[r.number]}.isdisjoint(dict(rows))),
        number=lands or (rows[0][1] if len(rows) == 1 else None),
        notes=(k.kb.process.numbering, *_uncounted(query, [r for r in every if not shared[r.number]])),
        view="years",
    )


def _shares(query: Query, r: Round, k: Knowledge) -> tuple[str, ...]:
    """The year, the id of the city or that of the country of a round, the buildings that it was held in, or the
    parties that came to it; none if it is not on record."""
    if query.detail == "party":
        return tuple(party for party in k.parties if came(r, party, k))
    if query.detail == "venue":
        return tuple(name for name in houses(k) if named_so(r, name, k))
    city = r.city.value if r.city else None
    share = (
        str(r.start.value or "")[:4]
        if query.detail is None
        else city and (city if query.detail == "city" else k.places[city].country)
    )
    return (share,) if share else ()


def _by(query: Query, known: int, lands: int) -> Text:
    """What the rounds are counted by, how many of those there are, and of how many rounds it is on record, where that
    is worth saying."""
    by = BY[query.detail] if query.detail else both("by year", "بحسب السنة")
    if lands:
        return both(f"{by.en} ({lands})", f"{by.ar} ({lands})")
    if query.detail not in SHARED:
        return by
    return both(f"{by.en}, of {known} on record", f"{by.ar}، من {known} مسجلة")


def _uncounted(query: Query, silent: list[Round]) -> tuple[Text, ...]:
    """What the count rests on, where the record of a round may say nothing or less than all."""
    if query.detail == "party":
        return (
            both(
                "A party is not counted at a round at which no source on record names it.",
                "لا يُحسب الطرف في جولة لا يذكره فيها أي مصدر مسجل.",
            ),
        )
    if query.detail != "venue" or not silent:
        return ()
    left = numbers(r.number for r in silent)
    return (both(f"The venue is not recorded for: {left.en}", f"مكان الانعقاد غير مسجل في الجولات: {left.ar}"),)


def _years(query: Query, k: Knowledge, counted: Counter[str]) -> range:
    """The years in which there might have been a round: those that are asked about, as far as the record goes."""
    since, until = (int(day[:4]) if day else None for day in (query.where.since, query.where.until))
    newest = max(int(str(r.start.value)[:4]) for r in k.rounds.values() if r.start.value)
    first, last = int(min(counted)), int(max(counted))
    return range(min(first, since or first), min(newest, max(last, until or last)) + 1)


def _claims(query: Query, r: Round, share: str, k: Knowledge) -> tuple[str, ...]:
    """The first claim for what a round is counted by."""
    if query.detail == "venue":
        there = named_so(r, share, k)
        return next((venue.claims[:1] for venue in r.venues if venue.value in there), ())
    d = k.delegation(r, share) if query.detail == "party" else None
    fact = d.attendance if d else r.start if query.detail is None else r.city
    return tuple(fact.claims[:1]) if fact else ()


def _called(query: Query, share: str, k: Knowledge) -> Text:
    """The name of a share; a city goes by every name that it bore."""
    if query.detail is None:
        return both(share, share)
    if query.detail == "party":
        return k.name_of(share)
    if query.detail == "venue":
        return houses(k)[share]
    if query.detail == "country":
        return next(p.country_name for p in k.places.values() if p.country == share)
    names = list(dict.fromkeys((n.name.en, n.name.ar) for n in k.places[share].names))
    return both(" / ".join(en for en, _ in names), " / ".join(ar for _, ar in names))


def _none(query: Query) -> Text:
    if query.detail == "city":
        return both("There is no such city.", "لا توجد مدينة كهذه.")
    if query.detail == "country":
        return both("There is no such country.", "لا يوجد بلد كهذا.")
    if query.detail == "venue":
        return both("There is no such venue on record.", "لا مكان انعقاد كهذا في السجل.")
    if query.detail == "party":
        return both("There is no such party on record.", "لا طرف كهذا في السجل.")
    return both("There is no such year.", "لا توجد سنة كهذه.")
