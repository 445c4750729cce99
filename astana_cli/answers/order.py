"""The first, the last, the longest, or the second and third of these: which of some rounds or figures is meant."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both, listing, numbers, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import attendance_of, refuse
from astana_cli.answers.select import CAME, attendance, came, doubtful_rounds, selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Round
from astana_cli.words.days import days_between


def nth_best(values: Collection[int], most: bool, nth: int | None = None) -> int | None:
    """The largest or the smallest of some values, or the `nth` by that order, equal ones counted once; None if there
    are not so many.

    >>> nth_best([3, 8, 8, 2], True, 2)
    3
    """
    ranked = sorted(set(values), reverse=most)
    at = (nth or 1) - 1
    return ranked[at] if at < len(ranked) else None


def papers_of(r: Round) -> int:
    """How many documents of a round are on record."""
    return sum(fact.value is not None for fact in r.documents)


def heads_of(r: Round) -> int:
    """How many heads of delegation are on record at a round."""
    return sum(d.head is not None and d.head.known for d in r.delegations)


MEASURES = {"documents": papers_of, "heads": heads_of}
"""What rounds can have the most or the fewest of."""


def sort_key(r: Round, sort: str) -> tuple[str | int, ...]:
    """What rounds are sorted by; the number parts those that are alike in it."""
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
"""What `--sort` may say, with a minus for the other way round."""


def picked(rounds: list[Round], pick: str | None, nth: int | None = None, by: str | None = None) -> list[Round]:
    """The first, the last, the longest or the shortest of some rounds, those with most or least of a measure, or the
    `nth` by that order; all of them if nothing is picked."""
    if pick in ("most", "least") and by in MEASURES:
        found = {r.number: MEASURES[by](r) for r in rounds}
        best = nth_best(found.values(), pick == "most", nth)
        return [r for r in rounds if found[r.number] == best]
    if pick in ("longest", "shortest"):
        lengths = {r.number: days_between(r.start.value, r.end.value) for r in rounds}
        best = nth_best([days for days in lengths.values() if days is not None], pick == "longest", nth)
        return [r for r in rounds if best is not None and lengths[r.number] == best]
    if pick is None and nth is None:
        return rounds
    at = (nth or 1) - 1
    return (rounds[::-1] if pick == "last" else rounds)[at : at + 1]


def one_of(query: Query, k: Knowledge, found: list[Round]) -> list[Round] | Answer:
    """The rounds that a list means; a refusal where the one that is picked from it is none, or not known to be it."""
    if not found and query.where.present:
        silent = _silent(query, k)
        if silent:
            return _not_told(query, k, query.where.present, [], silent)
    if query.pick is None and query.nth is None:
        return found
    silent = _silent(query, k) if query.where.absent else []
    told = [r for r in found if r not in silent]
    chosen = picked(told, query.pick, query.nth, (query.sort or "").lstrip("-"))
    if _may_be_sooner(query, chosen, silent):
        return _not_told(query, k, query.where.absent, chosen, silent)
    doubtful = _doubtful(query, k)
    if _may_be_sooner(query, chosen, doubtful):
        return _not_settled(query, k, chosen, doubtful)
    return chosen or _none(query, k, told)


def _doubtful(query: Query, k: Knowledge) -> list[Round]:
    """The rounds that would fit if the person led there, on which the sources disagree."""
    who = query.where.led_by
    if who is None:
        return []
    pool = selected(replace(query, where=replace(query.where, led_by=None)), k)
    return [r for r in pool if r.number in doubtful_rounds(k, who)]


def _silent(query: Query, k: Knowledge) -> list[Round]:
    """The rounds that would fit, were it not for parties of which no source says whether they came."""
    present, absent = query.where.present, query.where.absent
    pool = selected(replace(query, where=replace(query.where, present=(), absent=())), k)
    return [
        r
        for r in pool
        if not any(attendance(r, p, k) in AWAY for p in present)
        and not any(came(r, p, k) for p in absent)
        and any(attendance(r, p, k) not in (*CAME, *AWAY) for p in (*present, *absent))
    ]


def _may_be_sooner(query: Query, chosen: list[Round], silent: list[Round]) -> bool:
    """Whether a round of which nothing is on record could come before the one that is picked."""
    if not silent or query.pick in ("longest", "shortest", "most", "least"):
        return bool(silent)
    last = query.pick == "last"
    return not chosen or any((r.number > chosen[0].number) == last for r in silent)


def _not_told(query: Query, k: Knowledge, parties: tuple[str, ...], chosen: list[Round], silent: list[Round]) -> Answer:
    names = listing([k.name_of(p) for p in parties], ", ", "، ")
    open_ones = numbers(r.number for r in silent)
    then = listing([round_label(k, r.number) for r in chosen])
    text = both(
        f"No source on record says whether {names.en} came at: {open_ones.en}."
        + (f" Among the others: {then.en}." if chosen else ""),
        f"لا مصدر مسجل يذكر هل حضر الطرف ({names.ar}) في: {open_ones.ar}."
        + (f" ومن الجولات الأخرى: {then.ar}." if chosen else ""),
    )
    records = tuple(
        x for r in chosen for p in parties if (d := k.delegation(r, p)) is not None for x in attendance_of(k, r, d)
    )
    more = (f"astana attendance --party {p}" for p in parties)
    return refuse(query, "unknown_value", text, *more, records=records)


def _not_settled(query: Query, k: Knowledge, chosen: list[Round], doubtful: list[Round]) -> Answer:
    open_ones = listing([round_label(k, r.number) for r in doubtful])
    then = listing([round_label(k, r.number) for r in chosen])
    text = both(
        f"Sources disagree on the head of the delegation at {open_ones.en}."
        + (f" Among the others: {then.en}." if chosen else ""),
        f"تختلف المصادر على رئيس الوفد في {open_ones.ar}." + (f" ومن الجولات الأخرى: {then.ar}." if chosen else ""),
    )
    return refuse(query, "unknown_value", text, *(f"astana disputes {r.number} --field head" for r in doubtful))


def _none(query: Query, k: Knowledge, told: list[Round]) -> Answer:
    found = numbers(r.number for r in told)
    text = both("There is no such round: none fits.", "لا توجد جولة كهذه: لا جولة مطابقة.")
    if told:
        text = both(
            f"There is no such round; those that fit: {found.en} ({len(told)} in all).",
            f"لا توجد جولة كهذه؛ الجولات المطابقة: {found.ar} (عددها {len(told)}).",
        )
    parties = (f"astana attendance --party {p}" for p in (*query.where.present, *query.where.absent))
    return refuse(query, "premise_false", text, *parties, "astana rounds")
