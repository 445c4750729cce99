"""What is said beside a list of rounds: those that were left out or listed without proof, and what they have in common.

Asked for the rounds from which a party stayed away, it tells at which of them no source names the party at all.
"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.order import papers_of
from astana_cli.answers.phrases import both, listing, numbers, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.select import CAME, about, attendance, came, has_statement, headless, selected, stayed_away
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words.days import days_between, lasting


def reservations(query: Query, k: Knowledge, rounds: list[Round]) -> tuple[Text, ...]:
    """What is to be said beside a list, by what it was asked for."""
    where = query.where
    notes = _doubts(query, k)
    notes += _headless(query, k)
    notes += _disputed_heads(query, k)
    notes += _papers(query, rounds)
    notes += [k.kb.process.numbering] if query.topic == "count" or not rounds else []
    notes += _silence(query, k, rounds) if where.absent else []
    notes += _unsure(query, k, rounds) if where.present else []
    notes += _unhoused(k, where.venue) if where.venue else []
    notes += _in_one_alone(query, k, rounds) if where.about else []
    notes += _length(rounds) if query.pick in ("longest", "shortest") else []
    notes += _elsewhere_then(query, k) if where.city_name else []
    notes += _unstated(k) if where.statement is not None else []
    return tuple(notes)


def _doubts(query: Query, k: Knowledge) -> list[Text]:
    """The rounds at which sources disagree on whether the person led by whom a list is filtered."""
    leader = query.where.led_by or query.where.not_led_by
    if leader is None:
        return []
    from astana_cli.answers.people import doubts

    return list(doubts(k, leader))


def _unstated(k: Knowledge) -> list[Text]:
    """The rounds of which it is not known whether a joint statement came out of them."""
    open_ones = [r.number for r in k.rounds.values() if has_statement(r, k) is None]
    found = numbers(open_ones)
    told = both(
        f"Whether a joint statement was issued is not recorded for: {found.en}",
        f"لا يذكر السجل هل صدر بيان مشترك في الجولات: {found.ar}",
    )
    return [told] if open_ones else []


def _in_one_alone(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """The rounds at which a topic is on record among the outcomes and not on the agenda, listed or left out; where the
    outcomes are asked for, those that are left out as it is on the agenda alone."""
    among, topic = query.where.among, query.where.about or ""
    here = among or "agenda"
    pool = selected(replace(query, where=replace(query.where, among=None)), k) if among else rounds
    alone = [r.number for r in pool if not about(r, topic, here)]
    if not alone:
        return []
    found, (en, ar) = numbers(alone), ALONE[among]
    return [both(f"{en}: {found.en}", f"{ar}: {found.ar}")]


ALONE = {
    None: ("On record among the outcomes and not on the agenda", "مسجل في المخرجات لا في جدول الأعمال"),
    "agenda": (
        "Left out, since it is on record among the outcomes and not on the agenda",
        "غير مدرج، إذ سُجل في المخرجات لا في جدول الأعمال",
    ),
    "outcome": (
        "Left out, since it is on record on the agenda and not among the outcomes",
        "غير مدرج، إذ سُجل في جدول الأعمال لا في المخرجات",
    ),
}
"""How the rounds are told that have a topic in one of the two alone, by which of them is asked for."""


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


FEW = 3
"""Rounds of which each is told how many documents it has; of more the list is enough."""


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
    return told + _left_out(missing)


def _unsure(query: Query, k: Knowledge, rounds: list[Round]) -> list[Text]:
    """Where it is on record that nothing is known of the coming of a party that is asked for, and all others came; of
    the first rounds or the last ones, where that may turn which they are."""
    parties = query.where.present
    pool = selected(replace(query, where=replace(query.where, present=())), k)
    missing = [
        r.number
        for r in pool
        if all(came(r, p, k) or (k.delegation(r, p) and not stayed_away(r, p, k)) for p in parties)
        and not all(came(r, p, k) for p in parties)
        and not (query.pick == "first" and rounds and r.number > rounds[-1].number)
        and not (query.pick == "last" and rounds and r.number < rounds[0].number)
    ]
    return _left_out(missing)


def _left_out(missing: list[int]) -> list[Text]:
    """That rounds are left out as it is not known who came; nothing if there is none."""
    if not missing:
        return []
    found = numbers(missing)
    return [
        both(
            f"Left out, since it is not recorded whether the party came: {found.en}",
            f"غير مدرج، إذ لم يُسجل هل حضر الطرف: {found.ar}",
        )
    ]
