"""Which rounds a sentence means: by number, by place in the sequence, by date, by city. Or what must be asked back."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Suggestion
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.refusals import no_such_round, refuse
from astana_cli.answers.select import falls_on, fits, missing_round
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence, Span
from astana_cli.questions.when import When


class Refusal(Exception):
    """The sentence is understood and cannot be answered; carries the answer that says so."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.text.en)
        self.answer = answer


class Unfit(Exception):
    """The frame does not read this sentence after all; the next frame is tried."""


def named(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds named by number or by `first`, `last`, `before last`; spans of numbers are counted out."""
    numbers = list(spanned(s, k))
    for rel in s.rels:
        if rel in ("next", "previous"):
            continue
        if narrowed(s):
            continue
        numbers.append({"first": 1, "last": k.last, "penultimate": k.last - 1}[rel])
    if s.whens and s.nths and s.slots & {"place", "city_name"}:
        numbers = [_dated_there(s, k, n) for n in numbers]
    return tuple(dict.fromkeys(numbers))


def _dated_there(s: Sentence, k: Knowledge, number: int) -> int:
    """`The second Sochi meeting (February 2021)`: the second of those in Sochi, where it was then; else the number."""
    then = matching(s, k)
    sole = number in s.nths and len(then) == 1 and _there(s, k)[number - 1 : number] == then
    return then[0].number if sole else number


def _there(s: Sentence, k: Knowledge) -> list[Round]:
    """The rounds in the place that is named, whenever they were."""
    made: dict[str, object] = {}
    _place(s, made)
    return [r for r in k.rounds.values() if fits(r, Filter(**made), k)]  # type: ignore[arg-type]  # keys of Filter


def spanned(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds named by number, spans counted out."""
    numbers = [*s.rounds, *s.loose]
    inside = _from_both_sides(s, k) or _until_a_date(s, k)
    if inside:
        return inside
    for span in s.spans:
        numbers = list(dict.fromkeys((*numbers, *_counted_out(span, k))))
        if span.kind in ("after", "before", "since", "until") and span.one.number is not None:
            numbers = [n for n in numbers if n != span.one.number or span.kind in ("since", "until")]
    if any(span.one.number is not None for span in s.spans):
        numbers = sorted(set(numbers))
    return tuple(dict.fromkeys(numbers))


def _from_both_sides(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds of `after round 10 and before round 20`, which lie in both of two open spans, where no other round is
    named; none for `before round 5 and after round 20`."""
    kinds = {span.kind for span in s.spans if span.two is None and span.one.number is not None}
    opens, closes = kinds & {"after", "since"}, kinds & {"before", "until"}
    if len(s.spans) != 2 or len(opens) != 1 or len(closes) != 1 or strayed(s):
        return ()
    one, two = (set(_counted_out(span, k)) for span in s.spans)
    return tuple(sorted(one & two & set(k.rounds)))


def _until_a_date(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds `from round 10 until 2019`, or `from 2019 to round 18`; none if there is no such span. Raises Unfit
    where a place parts it, since that may be where the one round was or all of them."""
    if not s.crossed:
        return ()
    one, two = s.crossed
    if any(mark.kind in ("place", "city_name", "country") for mark in s.marks[one.one.end : two.one.start]):
        raise Unfit
    counted = next(set(_counted_out(span, k)) for span in s.crossed if span.one.number is not None)
    return tuple(r.number for r in matching(s, k) if r.number in counted)


def strayed(s: Sentence) -> bool:
    """Whether a round is named beside an open span of rounds (`how many rounds after round 5 was round 10?`), so that
    the span is not what is asked about."""
    open_ones = [span for span in s.spans if span.two is None and span.one.number is not None]
    inside = {a for span in s.spans for a in (span.one, span.two) if a}
    return bool(open_ones) and any(a.number is not None and a not in inside for a in s.anchors)


def _counted_out(span: Span, k: Knowledge) -> Iterable[int]:
    """The rounds of a span, and the one after the last, or before the first, where it goes beyond; no more, however
    large the number."""
    one, two = span.one.number, span.two.number if span.two else None
    if one is None:
        return []
    if two is not None:
        low, high = min(one, two), max(one, two)
        return range(low, high + 1) if high <= k.last or high - low < 100 else [low, high]
    beyond = k.last + 1
    return {
        "after": range(one + 1, max(beyond, one + 2)),
        "since": range(one, beyond),
        "before": range(1, min(one, beyond + 1)) or (0,),
        "until": range(1, min(one, beyond) + 1),
    }.get(span.kind, ())


def narrowed(s: Sentence) -> bool:
    """Whether a date or a place narrows the rounds."""
    return bool(s.whens) or bool(s.slots & {"place", "city_name", "country"})


def where(s: Sentence) -> Filter:
    """The dates and places of a sentence as a filter. Raises Unfit for what a filter cannot say."""
    made: dict[str, object] = {}
    spanned = [w for span in s.spans for w in (span.one.when, span.two.when if span.two else None) if w]
    for span in s.spans:
        if span.one.when and span not in s.crossed:
            _span(span, made)
    plain = [w for w in s.whens if w not in spanned]
    years = _years_on_end(plain, s)
    if len(plain) > 1 and not years:
        raise Unfit
    if years:
        made["since"], made["until"] = years
    else:
        for when in plain:
            _when(when, made)
    _place(s, made)
    return Filter(**made)  # type: ignore[arg-type]  # the keys are those of Filter


def _years_on_end(whens: list[When], s: Sentence) -> tuple[str, ...]:
    """The first and the last of `2021 and 2022`, years that follow one another and are joined."""
    years = [w.year for w in whens if w.year and not (w.months or w.days)]
    joined = len(years) == len(whens) > 1 and not s.spans and not s.has("~or") and not s.has("~not")
    if not joined or s.has("compare") or years != list(range(years[0] or 0, (years[0] or 0) + len(years))):
        return ()
    return str(years[0]), str(years[-1])


def _span(span: Span, made: dict[str, object]) -> None:
    one = span.one.when.iso() if span.one.when else ()
    two = span.two.when.iso() if span.two and span.two.when else ()
    ends = [end.when for end in (span.one, span.two) if end and end.when]
    if any(when.year is None or (len(when.iso()) > 1 and not when.whole) for when in ends):
        raise Unfit
    if two:
        made["since"], made["until"] = one[0], two[-1]
        return
    called = span.one.when.edge if span.one.when else ""
    if span.kind in ("since", "after"):  # after the beginning of 2019 is all of it, since its end none
        whole = called == "start" or (span.kind == "since" and called != "end")
        made["since"] = one[0] if whole else step(one[-1], 1)
    elif span.kind in ("until", "before"):
        whole = called == "end" or (span.kind == "until" and called != "start")
        made["until"] = one[-1] if whole else step(one[0], -1)


def step(iso: str, by: int) -> str:
    """The next or the last year, month or day."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return str(parts[0] + by)
    if len(parts) == 2:
        index = parts[0] * 12 + parts[1] - 1 + by
        return f"{index // 12}-{index % 12 + 1:02d}"
    from datetime import date, timedelta

    return (date(*parts) + timedelta(days=by)).isoformat()


def _when(when: When, made: dict[str, object]) -> None:
    if when.whole:
        if when.year is None or (when.days and len(when.months) > 1):
            raise Unfit
        made["since"], made["until"] = when.iso()[0], when.iso()[-1]
        return
    if len(when.months) > 1 or len(when.days) > 2:
        raise Unfit
    if when.year and when.days:
        day = when.iso()
        made["since"], made["until"] = day[0], day[-1]
        return
    if when.days:
        raise Unfit
    made["year"] = when.year
    made["month"] = when.months[0] if when.months else None


def _place(s: Sentence, made: dict[str, object]) -> None:
    places, names, countries = s.targets("place"), s.targets("city_name"), s.targets("country")
    if len(places) + len(names) + len(countries) > 1:
        raise Unfit
    away = _elsewhere(s)
    if places:
        made["not_city" if away else "city"] = places[0]
    if names:
        if away:
            raise Unfit
        made["city_name"] = names[0]
    if countries:
        made["outside" if away else "country"] = countries[0]


def _elsewhere(s: Sentence) -> bool:
    """Whether a place is where the rounds were not: `not` is said of it, unless of somebody who is named."""
    if not s.slots & {"party", "person"}:
        return s.has("~outside") or s.has("~not")
    places = [at for at, m in enumerate(s.marks) if m.kind in ("place", "city_name", "country")]
    return any(s.denied(at) for at in places)


def matching(s: Sentence, k: Knowledge) -> list[Round]:
    """The rounds that the dates and places of a sentence leave; a month may be meant in any year, or one of two."""
    pool = list(k.rounds.values())
    spanned = [w for span in s.spans for w in (span.one.when, span.two.when if span.two else None) if w]
    plain = [w for w in s.whens if w not in spanned]
    if spanned or s.slots & {"place", "city_name", "country"}:
        limits = _limits(s)
        pool = [r for r in pool if fits(r, limits, k)]
    if plain:
        pool = [r for r in pool if any(on(r, iso) for when in plain for iso in when.iso())]
    return pool


def _limits(s: Sentence) -> Filter:
    made: dict[str, object] = {}
    for span in s.spans:
        if span.one.when:
            _span(span, made)
    _place(s, made)
    return Filter(**made)  # type: ignore[arg-type]  # the keys are those of Filter


def on(r: Round, iso: str) -> bool:
    """Whether a round was held on a date of any precision; `--MM` and `--MM-DD` leave the year open."""
    days = [d for d in (r.start.value, r.end.value) if d]
    return falls_on(days, iso)


def away(r: Round, first: str, last: str) -> int | None:
    """By how many days a round is off a stretch of time, given by its first and last date of any precision; 0 if they
    meet, None where the days of the round are not known."""
    from datetime import date

    if not r.start.value or not r.end.value or len(r.start.value) < FULL or len(r.end.value) < FULL:
        return None
    opens, closes = date.fromisoformat(_full(first, "-01-01")), date.fromisoformat(_full(last, "-12-31"))
    start, end = date.fromisoformat(r.start.value), date.fromisoformat(r.end.value)
    return max((opens - end).days, (start - closes).days, 0)


FULL = len("2017-01-23")


def _full(iso: str, rest: str) -> str:
    """A date of any precision with its first or its last day, by what is put to a year."""
    if len(iso) == len("2017-01") and rest != "-01-01":
        return step(step(iso, 1) + "-01", -1)
    return iso + rest[len(iso) - len("2017") :]


def _other_end(s: Sentence, k: Knowledge) -> bool:
    """Whether `first` or `last` stands beside a round that is neither: `الجولة 17 أول جولة لسوسان` asks of no round 1;
    `the last round, number 22` is one round."""
    numbers = {*s.rounds, *s.loose}
    ends = {"first": 1, "last": k.last}
    return bool(numbers) and any(ends[rel] not in numbers for rel in s.rels if rel in ends)


def rounds_of(s: Sentence, k: Knowledge, query: Query, *, every: bool = False) -> tuple[int, ...]:
    """The rounds that a question about rounds means. Raises Refusal: none fits, several fit where one is meant, or
    none is named (unless `every` lets all rounds be meant)."""
    if strayed(s) or (_other_end(s, k) and not narrowed(s)):
        raise Unfit
    numbers = named(s, k)
    if "next" in s.rels or "previous" in s.rels:
        return (_beside(s, k, query),)
    if numbers:
        if narrowed(s) and numbers == s.at_end[1]:
            return _several_at_end(s, k)
        if narrowed(s) and all(n in k.rounds for n in numbers):
            numbers = _nth_of(s, k, query, numbers)
            _agree(s, k, query, numbers)
            _agree_at_the_end(s, k, query, numbers)
        return numbers
    if narrowed(s):
        found = matching(s, k)
        if not found:
            raise Refusal(none_fits(query, k, s))
        if "penultimate" in s.rels:
            if len(found) < PAIR:
                raise Unfit
            found = [found[-2]]
        elif "first" in s.rels or "last" in s.rels:
            found = [found[0] if "first" in s.rels else found[-1]]
        vague = ((s.singular and not s.vague()) or _of_one_place(s)) and not s.has("~all")
        unnamed = all(w.year is None for w in s.whens)
        if len(found) > 1 and (vague or (s.whens and unnamed)):
            raise Refusal(ask_back(query, k, tuple(r.number for r in found)))
        return tuple(r.number for r in found)
    if every or s.has("~all"):
        return tuple(k.rounds)
    raise Refusal(ask_back(query, k, ()))


def _several_at_end(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """`The last two rounds in Nur-Sultan`, أول ثلاث جولات في 2018: as many of those there, or then. Raises Unfit if
    they were fewer."""
    end, chosen = s.at_end
    found = tuple(r.number for r in matching(s, k))
    if len(found) < len(chosen):
        raise Unfit
    return found[: len(chosen)] if end == "first" else found[-len(chosen) :]


PAIR = 2
"""Rounds that there must be for one of them to be the last but one."""


def _of_one_place(s: Sentence) -> bool:
    """`When were the Sochi talks?`, `متى كانت محادثات سوتشي`: one round is meant, though the noun is a plural."""
    nouns = [m for m in s.marks if m.kind == "noun" and m.target == "rounds"]
    said = all(s.typed[m.end - 1].plain in TALKS for m in nouns)
    return bool(nouns) and said and bool(s.slots & {"place"}) and not s.atoms & {"which?", "list?", "how_many?", "ever"}


TALKS = word_list("which", "talks")


def _beside(s: Sentence, k: Knowledge, query: Query) -> int:
    """The round next to the one that dates and places single out. Raises Refusal if they single out none."""
    step = 1 if "next" in s.rels else -1
    found = [r.number for r in matching(s, k)] if narrowed(s) else []
    if {"first", "last"} & set(s.rels):
        found = found[:1] if "first" in s.rels else found[-1:]
    if len(found) != 1:
        near = tuple(n + step for n in found if n + step in k.rounds)
        raise Refusal(ask_back(query, k, near or (k.last - 1, k.last)))
    return found[0] + step


def _nth_of(s: Sentence, k: Knowledge, query: Query, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """`The second Sochi round` is the second of those in Sochi, unless the round of that number was there; `the second
    Sochi round (the 15th)` names it twice. `The tenth round in Astana` is asked back: after the city where most rounds
    were held the talks themselves are called. Raises Refusal for that."""
    found = [r.number for r in matching(s, k)]
    same = [n for n in numbers if n in s.nths and n <= len(found) and found[n - 1] in numbers and n not in found]
    if len(numbers) == 2 and len(same) == 1 and s.slots & {"place", "city_name"}:
        return tuple(n for n in numbers if n not in same)
    if len(numbers) == len(found) == 1 and numbers[0] in s.nths and "place" in s.slots:
        city = k.rounds[found[0]].city
        there = [r.number for r in k.rounds.values() if r.city and city and r.city.value == city.value]
        if there[numbers[0] - 1 : numbers[0]] == found:  # `the second Sochi round, in February 2021`
            return tuple(found)
    if len(numbers) != 1 or numbers[0] not in s.nths or any(w.months for w in s.whens):
        return numbers
    other = found[numbers[0] - 1] if numbers[0] <= len(found) else None
    if other is None or numbers[0] in found or not s.slots & {"place", "city_name"}:
        return numbers
    if 2 * len(found) > len(k.rounds):
        raise Refusal(ask_back(query, k, (numbers[0], other)))
    return (other,)


def _agree(s: Sentence, k: Knowledge, query: Query, numbers: tuple[int, ...]) -> None:
    """A round that is named by number and by date or city must be the same both ways."""
    fitting = {r.number for r in matching(s, k)}
    if set(numbers) <= fitting:
        return
    if {1, k.last} <= set(numbers) and {"first", "last"} <= {m.target for m in s.marks if m.kind == "link"}:
        raise Unfit  # `the first and the last round in 2017`: not those of all
    wrong = missing_round(replace(query, rounds=numbers), k)
    if wrong is not None:
        raise Refusal(no_such_round(query, k, wrong))
    said = listing([round_label(k, n) for n in numbers])
    text = both(f"That does not fit: {said.en}.", f"هذا لا يتفق: {said.ar}.")
    raise Refusal(refuse(query, "premise_false", text, *(f"astana round {n} --field date" for n in numbers)))


def _agree_at_the_end(s: Sentence, k: Knowledge, query: Query, numbers: tuple[int, ...]) -> None:
    """`Round 11, the first of 2018`: it must be that too. Raises Refusal."""
    ends = [end for end in ("first", "last") if end in s.rels]
    found = [r.number for r in matching(s, k)]
    if len(numbers) == 1 and len(ends) == 1 and found and numbers[0] != found[0 if ends == ["first"] else -1]:
        text = both(
            f"That does not fit: {round_label(k, numbers[0]).en}; of those then or there the {ends[0]} is "
            f"{round_label(k, found[0 if ends == ['first'] else -1]).en}.",
            f"هذا لا يتفق: {round_label(k, numbers[0]).ar}؛ و{'الأولى' if ends == ['first'] else 'الأخيرة'} بينها "
            f"{round_label(k, found[0 if ends == ['first'] else -1]).ar}.",
        )
        raise Refusal(refuse(query, "premise_false", text, *(f"astana round {n} --field date" for n in numbers)))


def ask_back(query: Query, k: Knowledge, found: tuple[int, ...]) -> Answer:
    """Which round is meant? Those that fit, or any; a round that is not on record is told first."""
    wrong = missing_round(replace(query, rounds=found), k)
    if wrong is not None:
        return no_such_round(query, k, wrong)
    if found:
        said = listing([round_label(k, n) for n in found])
        text = both(f"Which round is meant? These fit: {said.en}.", f"أي جولة هي المقصودة؟ تنطبق هذه: {said.ar}.")
    else:
        text = both(
            f"Which round is meant? Name one, 1 to {k.last}; the latest is {round_label(k, k.last).en}.",
            f"أي جولة هي المقصودة؟ اذكر رقمًا من 1 إلى {k.last}؛ أحدثها {round_label(k, k.last).ar}.",
        )
    nearest = [command_line(replace(query, rounds=(n,))) for n in (found or (k.last,))]
    answer = refuse(query, "ambiguous", text)
    made = [Suggestion(line, round_label(k, n)) for line, n in zip(nearest, found or (k.last,), strict=True)]
    if query.about and not found:
        made.insert(0, Suggestion(command_line(query), both("all rounds", "جميع الجولات")))
    return replace(answer, suggestions=tuple(made), rounds=found)


def none_fits(query: Query, k: Knowledge, s: Sentence) -> Answer:
    """No round was held then or there, whatever was asked about it. Raises Unfit."""
    from astana_cli.answers.rounds import none_then

    return none_then(Query("rounds", where=where(s)), k)
