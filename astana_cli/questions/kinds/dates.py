"""When a round was: `when did round 5 end?`, `on what day of the week did it open?`, `how long was it?`, `which round
was nearest to 1 January 2018?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import dated, filtered, one_or_all
from astana_cli.questions.kinds.plans import said_at
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import conjoined
from astana_cli.questions.which import Unfit, away, matching, named, narrowed, on


def asks_the_round(s: Sentence) -> None:
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


def date(s: Sentence, k: Knowledge) -> Query:
    """`When did round 5 end?`, `how long was it?`, `was it held in May?`: what is asked of a date, of the rounds that
    are meant; a date that is said of them is held against that on record."""
    asks_the_round(s)
    detail = _detail(s)
    if detail and s.has("happen") and not s.has("when?"):
        raise Unfit
    if s.atoms >= {"start", "end"} and s.plural and len(s.whens) > 1 and not s.spans:
        raise Unfit  # `which rounds began in 2018 and ended in 2019?`
    numbers = named(s, k) or _named_and_dated(s, k)
    told = _told_before(s, k, numbers) if detail == "announced" else None
    if told:
        return told
    if set_at_another(s):
        raise Unfit
    if s.has("how_long?") and s.whens and {span.kind for span in s.spans} & {"before", "after"}:
        raise Unfit  # `how many days before the end of 2019 was round 14?`
    apart = any(span.kind == "between" for span in s.spans) or (len(numbers) > 1 and s.atoms >= {"start", "end"})
    if detail == "duration" and (apart or s.has("start") != s.has("end")):
        raise Unfit  # `how long was the opening of round 1?`
    return _said_to_be(s, k, numbers, detail) if numbers and s.whens else _of_rounds(s, k, numbers, detail)


def _detail(s: Sentence) -> str | None:
    """Which detail of a date is asked for; None for all of it."""
    if s.has("how_long?") or s.has("duration") or (s.has("days") and not _which_days(s)) or s.has("longest"):
        return "duration"
    if s.has("weekday") or s.has("weekday_name"):
        if s.rels and s.has("weekday_name") and not s.has("yesno?"):
            raise Unfit
        return "weekday"
    if s.has("announce"):
        return "announced"
    if s.has("start") != s.has("end"):
        return "start" if s.has("start") else "end"
    return None


def _told_before(s: Sentence, k: Knowledge, numbers: tuple[int, ...]) -> Query | None:
    """`When, as announced at round 13, was round 14 to be held?`: what was said at one round of the next; None if that
    is not asked."""
    if len(numbers) == 1 and numbers[0] > k.last and planned(s, numbers[0], k):
        return Query("next_round", rounds=(k.last,))
    pair = len(numbers) == PAIR and numbers[1] == numbers[0] + 1 and not (s.plural or s.spans or s.whens)
    return Query("next_round", rounds=numbers[:1]) if pair else None


def _said_to_be(s: Sentence, k: Knowledge, numbers: tuple[int, ...], detail: str | None) -> Query:
    """`Did round 5 end on 4 July 2017?`: rounds that are named, and a date that is said of them."""
    if detail == "announced" and _which_days(s):
        said = [fact.value or "" for n in numbers if n in k.rounds and (fact := k.rounds[n].announced_start)]
        if len(numbers) != 1 or not any(day.startswith(iso) for day in said for iso in dated(s)):
            raise Unfit
        return Query("date", rounds=numbers, detail=detail)
    if s.has("~not"):
        raise Unfit
    check = () if _before_or_after(s) else dated(s)
    held = [k.rounds[number] for number in numbers if number in k.rounds]
    fits = check and len(held) == len(numbers) and all(on(r, iso) for r in held for iso in check)
    if fits and detail in ("duration", "weekday") and not s.has("yesno?"):
        return Query("date", rounds=numbers, detail=detail)  # `round 7 was held in October 2017; how long was it?`
    detail = detail if detail in CHECKED else None
    return Query("date", rounds=numbers, detail=detail, check=check if detail else _from_to(check, s))


def _of_rounds(s: Sentence, k: Knowledge, numbers: tuple[int, ...], detail: str | None) -> Query:
    """`When were the rounds of 2018?`: rounds of which no date is said, or that a date singles out."""
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
    if detail in EDGES and any(w.days for w in s.whens):
        return replace(query, check=dated(s))
    return query


def set_at_another(s: Sentence) -> bool:
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


def told_of_next(s: Sentence, k: Knowledge) -> Query:
    """`Did round 17's statement say when the 18th would be?`: what was announced at a round of the one behind it."""
    numbers = [*s.rounds, *s.loose]
    if s.plural or s.spans or s.whens or s.rels or len(numbers) != 2 or numbers[1] != numbers[0] + 1:
        raise Unfit
    return Query("next_round", rounds=(numbers[0],))


def nearest(s: Sentence, k: Knowledge) -> Query:
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


def cancelled(s: Sentence, k: Knowledge) -> Query:
    """`Why was round 16 called off?`"""
    return one_or_all(s, k, Query("date", check=("cancelled",), why=s.has("why?")))


def postponed(s: Sentence, k: Knowledge) -> Query:
    """`Why was round 5 postponed?`, `when was it first to be?`: the date that had been announced."""
    if s.has("announce") and len({*s.rounds, *s.loose}) > 1:
        raise Unfit  # `round 5 fixed round 6 for when?`
    return one_or_all(s, k, Query("date", detail="announced", why=s.has("why?")))


def date_check(s: Sentence, k: Knowledge) -> Query:
    """`Was round 5 on 4 July 2017?`, `was it on the 4th or the 5th?`: dates that are held against that on record."""
    if not s.whens or not (s.rounds or s.loose or (s.rels and s.has("yesno?"))) or s.has("~not"):
        raise Unfit
    if _first_of_year(s):
        raise Unfit  # `was the February round the first in 2021?`
    if not s.has("yesno?") and ((len(s.whens) < 2 and len(dated(s)) < 2) or s.plural) and not s.has("announce"):
        raise Unfit
    return date(s, k)


def _first_of_year(s: Sentence) -> bool:
    """Whether first or last stands between a month and a year, which are no one date then."""
    ranks = [at for at, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last")]
    months = [at for at, m in enumerate(s.marks) if m.kind == "month"]
    years = [at for at, m in enumerate(s.marks) if m.is_year]
    return any(month < rank < year for rank in ranks for month in months for year in years)


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


def last_check(s: Sentence, k: Knowledge) -> Query:
    """`Why was round 20 the last round?`, `Was round 20 the last?`: of all rounds, and not of a year or a place."""
    numbers = [*s.rounds, *s.loose]
    end = "last" in s.rels or s.has("~last")
    if len(numbers) != 1 or s.spans or narrowed(s) or not (end or "first" in s.rels or s.has("~first")):
        raise Unfit
    return Query("next_round", rounds=tuple(numbers), check=("last" if end else "first",), why=s.has("why?"))


def planned(s: Sentence, number: int, k: Knowledge) -> bool:
    """Whether a round may have been announced at the one before it: one that was held, or the one behind the last."""
    return 1 < number <= k.last or (number == k.last + 1 and k.last in s.sure)
