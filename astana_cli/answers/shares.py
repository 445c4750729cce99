"""How the rounds are spread: how many of them each year, city or country had."""

from __future__ import annotations

from collections import Counter

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.order import nth_best
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text

BY = {"city": both("by city", "بحسب المدينة"), "country": both("by country", "بحسب البلد")}
"""What the rounds may be counted by, besides the year."""


def shares(query: Query, k: Knowledge) -> Answer:
    """How many rounds were opened in each year, or held in each city or country (`detail`); `pick` takes the busiest
    (`most`) or the quietest (`least`)."""
    rounds = [r for r in selected(query, k) if _share(query, r, k)]
    counted = Counter(_share(query, r, k) for r in rounds)
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
            claims=tuple(c for r in rounds if _share(query, r, k) == share for c in _claims(query, r)),
        )
        for share, count in rows
    )
    names = [_called(query, share, k) for share, _ in rows]
    parts = both(
        ", ".join(f"{name.en}: {count}" for name, (_, count) in zip(names, rows, strict=True)),
        "، ".join(f"{name.ar}: {count}" for name, (_, count) in zip(names, rows, strict=True)),
    )
    by = BY[query.detail] if query.detail else both("by year", "بحسب السنة")
    return tell(
        query,
        both(f"Rounds {by.en}: {parts.en}", f"الجولات {by.ar}: {parts.ar}"),
        records,
        status="answered",
        rounds=(r.number for r in rounds if _share(query, r, k) in dict(rows)),
        number=rows[0][1] if len(rows) == 1 else None,
        notes=(k.kb.process.numbering,),
        view="years",
    )


def _share(query: Query, r: Round, k: Knowledge) -> str:
    """The year, the id of the city or that of the country of a round; "" if it is not on record."""
    if query.detail is None:
        return str(r.start.value or "")[:4]
    city = r.city.value if r.city else None
    return "" if city is None else city if query.detail == "city" else k.places[city].country


def _years(query: Query, k: Knowledge, counted: Counter[str]) -> range:
    """The years in which there might have been a round: those that are asked about, as far as the record goes."""
    since, until = (int(day[:4]) if day else None for day in (query.where.since, query.where.until))
    newest = max(int(str(r.start.value)[:4]) for r in k.rounds.values() if r.start.value)
    first, last = int(min(counted)), int(max(counted))
    return range(min(first, since or first), min(newest, max(last, until or last)) + 1)


def _claims(query: Query, r: Round) -> tuple[str, ...]:
    fact = r.start if query.detail is None else r.city
    return tuple(fact.claims[:1]) if fact else ()


def _called(query: Query, share: str, k: Knowledge) -> Text:
    """The name of a share; a city goes by every name that it bore."""
    if query.detail is None:
        return both(share, share)
    if query.detail == "country":
        return next(p.country_name for p in k.places.values() if p.country == share)
    names = list(dict.fromkeys((n.name.en, n.name.ar) for n in k.places[share].names))
    return both(" / ".join(en for en, _ in names), " / ".join(ar for _, ar in names))


def _none(query: Query) -> Text:
    if query.detail == "city":
        return both("There is no such city.", "لا توجد مدينة كهذه.")
    if query.detail == "country":
        return both("There is no such country.", "لا يوجد بلد كهذا.")
    return both("There is no such year.", "لا توجد سنة كهذه.")
