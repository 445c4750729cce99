"""Answers about rounds as such: one whole, a list, a count, gaps, years."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import FIELD_OF
from astana_cli.answers.order import heads_of, nth_best, one_of, papers_of
from astana_cli.answers.people import doubts
from astana_cli.answers.phrases import both, listing, numbers, round_label, when_and_where
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import never_took_part, refuse
from astana_cli.answers.select import (
    CAME,
    attendance,
    doubtful_rounds,
    ever_came,
    fits,
    has_statement,
    headless,
    selected,
    stayed_away,
)
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words.days import days_between, lasting

LIST_FIELDS = ("date_start", "date_end", "city")


def one_round(query: Query, k: Knowledge) -> Answer:
    """Everything that is known of a round, or the facts of one field of it."""
    rounds = selected(query, k)
    records = tuple(
        r for meeting in rounds for r in (*Recorder(k, meeting).all(), *came_of_it(k, meeting)) if _asked(query, r)
    )
    where = [round_label(k, r.number) for r in rounds]
    if not records:
        return refuse(
            query,
            "unknown_value",
            both(
                "; ".join(f"{w.en}: nothing is recorded of that" for w in where),
                "؛ ".join(f"{w.ar}: لا شيء مسجل عن ذلك" for w in where),
            ),
            *(f"astana round {r.number}" for r in rounds),
        )
    titles = [both(f"{r.press_name.en}: {r.name.en}", f"{r.press_name.ar}: {r.name.ar}") for r in rounds]
    cards = [listing((title, when_and_where(k, r)), ", ", "، ") for title, r in zip(titles, rounds, strict=True)]
    return tell(query, listing(cards), records, rounds=(r.number for r in rounds), view="card")


def _asked(query: Query, record: Record) -> bool:
    detail = query.detail or FIELD_OF.get(query.topic)
    fields = GROUPS.get(detail or "", (detail,))
    return (detail is None or record.field in fields) and (
        not query.parties or record.party is None or record.party in query.parties
    )


GROUPS = {
    "date": ("date_start", "date_end", "announced_start", "announced_end"),
    "place": ("city", "city_name", "venue"),
    "absence": ("absence", "absent", "attendance"),
    "next_round": ("next_round", "next_held"),
}


def came_of_it(k: Knowledge, r: Round) -> tuple[Record, ...]:
    """What came of the announcement of a next round: when the next one was held, or that none is on record."""
    following = k.rounds.get(r.number + 1)
    if following is None:
        note = both(f"No round after round {r.number} is on record.", f"لا توجد جولة مسجلة بعد الجولة {r.number}.")
        return (
            Record("next_held", {"en": note.en, "ar": note.ar}, status="none", round=r.number, claims=r.end.claims),
        )
    then = round_label(k, following.number)
    return (
        Record(
            "next_held",
            {"en": then.en, "ar": then.ar, "round": following.number, **_where(k, following)},
            round=r.number,
            claims=following.start.claims,
            rank=following.start.rank,
            reason=following.start.reason,
        ),
    )


def _where(k: Knowledge, r: Round) -> dict[str, Any]:
    """The city of a round as part of an object."""
    if r.city is None or r.city.value is None:
        return {}
    return {"city": Recorder(k, r).place(r.city.value)}


def list_rounds(query: Query, k: Knowledge) -> Answer:
    """The rounds that a filter leaves, or how many they are."""
    for party in (*query.where.present, *query.where.absent):
        if not ever_came(party, k):
            return never_took_part(query, k, party)
    found = selected(query, k)
    if not found and query.topic == "rounds" and not query.rounds and dated_or_placed(query.where):
        return none_then(query, k)
    rounds = one_of(query, k, found)
    if isinstance(rounds, Answer):
        return rounds
    if query.sort:
        rounds.sort(key=lambda r: _key(r, query.sort or ""), reverse=query.sort.startswith("-"))
    shown = (*LIST_FIELDS, "venue") if query.where.venue else LIST_FIELDS
    records = tuple(
        record for r in rounds for record in (*Recorder(k, r, *shown).basics(), *_of_topic(query.where.about, k, r))
    )
    listed = numbers(r.number for r in rounds)
    open_ones = _undecided(query, k)
    count = len(rounds)
    noun = "round" if count == 1 else "rounds"
    return tell(
        query,
        both(
            f"{count} {noun}: {_named(k, rounds, listed).en}" if rounds else "No round fits.",
            f"عدد الجولات {count}: {_named(k, rounds, listed).ar}" if rounds else "لا توجد جولة مطابقة.",
        )
        if rounds or not open_ones
        else both(
            f"No round fits for certain; sources disagree on the head of the delegation at {open_ones.en}.",
            f"لا توجد جولة مطابقة على وجه اليقين؛ تختلف المصادر على رئيس الوفد في {open_ones.ar}.",
        ),
        records,
        status=status_of(records) if records else "disputed" if open_ones else "answered",
        rounds=(r.number for r in rounds),
        number=count,
        notes=_notes(query, k, rounds),
        view="rounds",
        verdict=None if rounds or open_ones else False,
    )


def _of_topic(topic: str | None, k: Knowledge, r: Round) -> list[Record]:
    """What agenda and outcomes of a round hold about a topic: what its place in a list rests on."""
    if topic is None:
        return []
    found = Recorder(k, r, "agenda", "outcome").items()
    return [x for x in found if isinstance(x.value, dict) and topic in x.value.get("topics", ())]


def _undecided(query: Query, k: Knowledge) -> Text | None:
    """The rounds that a filter by head passes over because sources disagree there; None if there are none."""
    leader = query.where.led_by or query.where.not_led_by
    without = replace(query.where, led_by=None, not_led_by=None)
    doubtful = doubtful_rounds(k, leader) if leader else []
    found = [n for n in doubtful if fits(k.rounds[n], without, k) and n in (query.rounds or k.rounds)]
    return listing([round_label(k, n) for n in found]) if found else None


def dated_or_placed(where: Filter) -> bool:
    """Whether a filter names a time or a place, and nothing else."""
    return not (
        where.present
        or where.absent
        or where.led_by
        or where.not_led_by
        or where.about
        or where.made
        or where.headless
        or where.led_as
        or where.statement is not None
        or where.venue
        or where.weekday
        or where.closed_on
        or where.held_on
        or where.days
        or where.longer_than is not None
        or where.shorter_than is not None
    )


def none_then(query: Query, k: Knowledge) -> Answer:
    """No round was held at that time or place; the rounds around that date, or the places there were, are named."""
    where = query.where
    since, until = where.since, where.until
    if where.year:
        since = until = str(where.year) + (f"-{where.month:02d}" if where.month else "")
    near = around(k, since, until)
    if near and not (where.city or where.country or where.city_name):
        said = listing([round_label(k, n) for n in near])
        text = both(f"No round was held then; the nearest: {said.en}.", f"لم تُعقد أي جولة حينها؛ أقربها: {said.ar}.")
        return refuse(query, "premise_false", text, *(f"astana round {n}" for n in near))
    ids = dict.fromkeys(r.city.value for r in k.rounds.values() if r.city and r.city.value in k.places)
    cities = listing([k.places[i].names[-1].name for i in ids if i], ", ", "، ")
    text = both(
        f"No round was held then and there; rounds were held in {cities.en}.",
        f"لم تُعقد أي جولة حينها وهناك؛ عُقدت الجولات في {cities.ar}.",
    )
    return refuse(query, "premise_false", text, *(f"astana rounds --city {i}" for i in ids))


def around(k: Knowledge, since: str | None, until: str | None) -> tuple[int, ...]:
    """The last round before a span of dates and the first one after it."""
    before = [n for n, r in k.rounds.items() if since and r.end.value and r.end.value < since]
    after = [n for n, r in k.rounds.items() if until and r.start.value and r.start.value > until]
    return (*before[-1:], *after[:1])


def _named(k: Knowledge, rounds: list[Round], found: Text) -> Text:
    """Few rounds with date and place, many by number."""
    return listing([round_label(k, r.number) for r in rounds]) if len(rounds) <= FEW else found


FEW = 3


def _notes(query: Query, k: Knowledge, rounds: list[Round]) -> tuple[Text, ...]:
    leader = query.where.led_by or query.where.not_led_by
    notes = list(doubts(k, leader)) if leader else []
    notes += _headless(query, k)
    notes += _disputed_heads(query, k)
    notes += _papers(query, rounds)
    notes += [k.kb.process.numbering] if query.topic == "count" or not rounds else []
    notes += _silence(query, k, rounds) if query.where.absent else []
    notes += _unhoused(k, query.where.venue) if query.where.venue else []
    notes += _in_outcomes_alone(query.where.about, rounds) if query.where.about else []
    notes += _length(rounds) if query.pick in ("longest", "shortest") else []
    notes += _elsewhere_then(query, k) if query.where.city_name else []
    if query.where.statement is not None:
        open_ones = [r.number for r in k.rounds.values() if has_statement(r, k) is None]
        if open_ones:
            found = numbers(open_ones)
            notes.append(
                both(
                    f"Whether a joint statement was issued is not recorded for: {found.en}",
                    f"لا يذكر السجل هل صدر بيان مشترك في الجولات: {found.ar}",
                )
            )
    return tuple(notes)


def _in_outcomes_alone(topic: str, rounds: list[Round]) -> list[Text]:
    """The rounds at which a topic is on record among the outcomes and not on the agenda."""
    planned = [r.number for r in rounds if any(f.value and topic in f.value.topics for f in r.agenda)]
    alone = [r.number for r in rounds if r.number not in planned]
    if not alone:
        return []
    found = numbers(alone)
    return [
        both(
            f"On record among the outcomes and not on the agenda: {found.en}",
            f"مسجل في المخرجات لا في جدول الأعمال: {found.ar}",
        )
    ]


def _length(rounds: list[Round]) -> list[Text]:
    """How long the longest or the shortest rounds lasted, which is the same for each of them."""
    apart = {days_between(r.start.value, r.end.value) for r in rounds} - {None}
    told = [lasting(days + 1) for days in apart if days is not None]
    return [
        both(
            f"Each lasted {days.en}, the first and the last day both counted.",
            f"دامت كل منها {days.ar}، مع احتساب اليومين الأول والأخير.",
        )
        for days in told
    ]


def _unhoused(k: Knowledge, name: str) -> list[Text]:
    """The rounds that may have been held in a building too: of those with another venue the record says less."""
    from astana_cli.answers.venues import less_than, unhoused

    told: list[Text] = []
    short = [(r, venue) for r in k.rounds.values() for venue in less_than(r, name)]
    if short:
        found = listing(both(f"{r.number} ({v.en})", f"{r.number} ({v.ar})") for r, v in short)
        told.append(both(f"May be the same building: {found.en}", f"قد يكون المبنى نفسه: {found.ar}"))
    if open_ones := unhoused(k):
        left = numbers(open_ones)
        told.append(both(f"The venue is not recorded for: {left.en}", f"مكان الانعقاد غير مسجل في الجولات: {left.ar}"))
    return told


def _elsewhere_then(query: Query, k: Knowledge) -> list[Text]:
    """The rounds in other cities while the one bore the name by which it is meant."""
    name = query.where.city_name
    place = next((p for p in k.places.values() if any(n.name.en == name for n in p.names)), None)
    pool = selected(replace(query, where=replace(query.where, city_name=None, city=None)), k)
    then = [r for r in pool if r.start.value and place and k.place_name(place, r.start.value).en == name]
    away = [r for r in then if r.city and r.city.value and r.city.value != place.id] if place else []
    if place is None or len(place.names) == 1 or not away:
        return []
    found, own = listing([round_label(k, r.number) for r in away]), k.place_name(place, then[0].start.value)
    return [
        both(
            f"Held elsewhere while the city was called {own.en}: {found.en}",
            f"عُقدت في مدينة أخرى حين كان اسم المدينة {own.ar}: {found.ar}",
        )
    ]


def _headless(query: Query, k: Knowledge) -> list[Text]:
    """The rounds that are left out since nobody is recorded as head there, though the delegation came."""
    who = query.where.not_led_by
    if who is None:
        return []
    pool = selected(replace(query, where=replace(query.where, not_led_by=None)), k)
    found = numbers(r.number for r in pool if headless(r, who, k))
    told = both(
        f"Left out, since no head of the delegation is recorded: {found.en}",
        f"غير مدرج، إذ لم يُسجل رئيس الوفد: {found.ar}",
    )
    return [told] if any(headless(r, who, k) for r in pool) else []


def _disputed_heads(query: Query, k: Knowledge) -> list[Text]:
    """The rounds where somebody is recorded as head of a party, and sources disagree on who."""
    party = query.where.headless
    if party is None:
        return []
    pool = selected(replace(query, where=replace(query.where, headless=None)), k)
    tied = [r.number for r in pool if (d := k.delegation(r, party)) and d.head and d.head.reason == "sources_disagree"]
    found = numbers(tied)
    told = both(
        f"Not listed, since sources name a head there, and disagree: {found.en}",
        f"غير مدرج، إذ تسمي المصادر رئيسًا للوفد وتختلف عليه: {found.ar}",
    )
    return [told] if tied else []


def _papers(query: Query, rounds: list[Round]) -> list[Text]:
    """How many documents came out of each round that was picked by their number."""
    if query.sort is None or query.sort.lstrip("-") != "documents" or len(rounds) > FEW:
        return []
    return [
        both(
            f"Documents on record of round {r.number}: {papers_of(r)}",
            f"الوثائق المسجلة للجولة {r.number}: {papers_of(r)}",
        )
        for r in rounds
    ]


def _silence(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Where no source says whether a party that stayed away came: listed or left out."""
    away = query.where.absent
    listed = [r.number for r in rounds if any(k.delegation(r, p) is None for p in away)]
    others = replace(query.where, absent=())
    pool = [r for r in selected(replace(query, where=others), k) if not any(attendance(r, p, k) in CAME for p in away)]
    missing = [r.number for r in pool if not all(stayed_away(r, p, k) for p in away)]
    told: list[Text] = []
    if listed:
        found = numbers(listed)
        told.append(
            both(
                f"No source on record names the party at: {found.en}",
                f"لا مصدر مسجل يذكر الطرف في: {found.ar}",
            )
        )
    if missing:
        found = numbers(missing)
        told.append(
            both(
                f"Left out, since it is not recorded whether the party came: {found.en}",
                f"غير مدرج، إذ لم يُسجل هل حضر الطرف: {found.ar}",
            )
        )
    return told


def _key(r: Round, sort: str) -> tuple[str | int, ...]:
    name = sort.lstrip("-")
    if name == "city":
        return (r.city.value if r.city and r.city.value else "", r.number)
    if name == "length":
        return (days_between(r.start.value, r.end.value) or 0, r.number)
    if name == "heads":
        return (heads_of(r), r.number)
    if name == "documents":
        return (papers_of(r), r.number)
    return (r.number,)


SORTS = ("number", "city", "length", "heads", "documents")


def gaps(query: Query, k: Knowledge) -> Answer:
    """The time between each round and the one before; `pick` takes the longest (`most`) or the shortest (`least`)."""
    rounds = sorted(selected(query, k), key=lambda r: r.number)
    pairs = [
        (days, one, two)
        for one, two in pairwise(rounds)
        if (days := days_between(one.end.value, two.start.value)) is not None
    ]
    if query.pick:
        best = nth_best([days for days, _, _ in pairs], query.pick == "most", query.nth)
        pairs = [pair for pair in pairs if pair[0] == best]
    records = tuple(
        Record(
            "gap",
            days,
            round=two.number,
            claims=(*one.end.claims, *two.start.claims),
            whose=both(f"rounds {one.number} to {two.number}", f"من الجولة {one.number} إلى {two.number}"),
        )
        for days, one, two in pairs
    )
    if not records:
        return refuse(
            query, "unknown_value", both("There is no gap to measure.", "لا توجد مدة فاصلة تُحسب."), "astana rounds"
        )
    lines = [
        both(
            f"{days} days between the close of round {one.number} and the opening of round {two.number}",
            f"عدد الأيام بين اختتام الجولة {one.number} وافتتاح الجولة {two.number}: {days}",
        )
        for days, one, two in pairs
    ]
    return tell(
        query,
        both("; ".join(t.en for t in lines), "؛ ".join(t.ar for t in lines)),
        records,
        status="answered",
        rounds=sorted({r.number for _, one, two in pairs for r in (one, two)}),
        number=pairs[0][0] if len(pairs) == 1 else None,
        view="gaps",
    )
