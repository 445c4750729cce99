"""How many rounds there were: `how many were held in Sochi?`, `how many lasted two days?`, `was there one in 2020?`,
`which opened on a Monday?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Filter, Query, Topic
from astana_cli.answers.refusals import refuse
from astana_cli.answers.rounds import none_then
from astana_cli.answers.select import selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import filtered, one_or_all
from astana_cli.questions.kinds.listed_rounds import away
from astana_cli.questions.kinds.spread import spread
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, ask_back, narrowed


def count(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds were held in Sochi?`, `how often did they meet?`"""
    away(s)
    if any(atom_of(s.marks[at + 1]) in ("city", "country", "land", "place") for at in _asked(s)):
        raise Unfit
    if spread(s):
        raise Unfit  # `how many rounds in each city?`
    if not (s.plural or s.singular or s.has_noun("astana", "process") or s.has("how_often?")):
        raise Unfit
    if (s.rounds or s.loose) and not s.spans:
        raise Unfit
    if s.has("called") and not s.targets("city_name"):
        raise Unfit
    if s.has("happen") and not s.slots & {"place", "country", "city_name"}:
        raise Unfit
    if s.atoms & {"start", "end"} and (not s.whens or s.spans or any(w.months for w in s.whens)):
        raise Unfit
    if (s.has("venue") and not s.targets("place")) or (s.has("delegation") and not _met(s)):
        raise Unfit
    query = filtered(s, k, Query("count"))
    _both_ends(s, query)
    return query


def _met(s: Sentence) -> bool:
    """`How many times did the parties meet?`: rounds are counted, and no delegations."""
    return s.has("how_often?") and any((m.kind, m.target) == ("cue", "held") for m in s.marks)


def _both_ends(s: Sentence, query: Query) -> None:
    """`How many rounds between 5 and 12`: with these two or without them? Raises Refusal."""
    between = any(span.kind == "between" and span.one.number is not None for span in s.spans)
    if not between or len(query.rounds) < MOST_ENDS:
        return
    one, two = query.rounds[0], query.rounds[-1]
    text = both(
        f"Are rounds {one} and {two} themselves to be counted? With them it is {len(query.rounds)}, without them "
        f"{len(query.rounds) - MOST_ENDS}.",
        f"هل تُعدّ الجولتان {one} و{two} أيضًا؟ العدد معهما {len(query.rounds)}، وبدونهما "
        f"{len(query.rounds) - MOST_ENDS}.",
    )
    inner = [command_line(replace(query, rounds=query.rounds[1:-1]))] if len(query.rounds) > MOST_ENDS else []
    raise Refusal(refuse(query, "ambiguous", text, *inner, command_line(query)))


MOST_ENDS = 2


def _asked(s: Sentence) -> list[int]:
    """Where `how many` stands, with a word behind it that says what is counted."""
    return [at for at, mark in enumerate(s.marks[:-1]) if atom_of(mark) == "how_many?"]


def lasted(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds lasted two days?`, `did any go on longer?`; of a round that is named, how long it was."""
    (length,) = s.targets("length")
    if s.rounds or s.loose:
        if s.plural_asked() or s.has("how_many?") or s.has("list?"):
            raise Unfit
        return one_or_all(s, k, Query("date", detail="duration"))
    if not (s.singular or s.plural) or (s.singular and not (s.vague() or s.asks_for_one() or s.rels)):
        raise Unfit
    bound = {"=": "days", ">": "longer_than", "<": "shorter_than"}[length[0]]
    return filtered(s, k, Query(_listed(s)), **{bound: int(length[1:])})


def _listed(s: Sentence) -> Topic:
    """Whether rounds are to be counted, as for yes or no, or named."""
    return "count" if s.has("how_many?") or s.has("how_often?") or s.has("yesno?") else "rounds"


def on_weekday(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds opened on a Monday?`, `did any end on a Friday?`, `rounds held on a Wednesday`."""
    days = s.targets("weekday")
    if len(days) != 1 or _singled(s) or s.atoms >= {"start", "end"} or any(w.days for w in s.whens):
        raise Unfit
    if not (s.singular or s.plural) or (s.singular and not (s.vague() or s.asks_for_one() or s.rels)):
        raise Unfit
    if s.rels and not s.atoms & {"start", "end"}:
        raise Unfit  # `the first round on a Tuesday` may have begun on the Monday
    which = "weekday" if s.has("start") else "closed_on" if s.has("end") else "held_on"
    query = filtered(s, k, Query(_listed(s)), **{which: days[0]})
    if which == "held_on" and s.singular and query.topic == "rounds":
        raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in selected(query, k))))
    return query


def _singled(s: Sentence) -> bool:
    """Whether rounds are named one by one; not `which rounds since round 12 opened on a Monday?`."""
    return bool(s.rounds or s.loose) and not (s.spans and s.plural_asked())


def in_venue(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds were at the Ritz?`"""
    names = s.targets("venue_name")
    if len(names) != 1 or _singled(s) or not (s.singular or s.plural):
        raise Unfit
    query = filtered(s, k, Query(_listed(s)), venue=names[0])
    if s.singular and not (s.vague() or s.asks_for_one() or s.rels):
        raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in selected(query, k))))
    return query


def was_any(s: Sentence, k: Knowledge) -> Query:
    """`Was there a round in 2020?`"""
    if (
        not narrowed(s)
        or s.rounds
        or s.loose
        or s.rels
        or (s.has("~not") and not _of_no_round(s))
        or not (s.has("there") or s.has("which?") or s.vague() or s.has("~not") or s.has("ever") or _of_talks(s))
    ):
        raise Unfit
    if len(s.targets("place")) > 1 and not s.atoms & {"~not", "~outside"} and not s.whens:
        held = {r.city.value for r in k.rounds.values() if r.city}
        if held.isdisjoint(s.targets("place")):
            raise Refusal(none_then(Query("rounds", where=Filter(city=s.targets("place")[0])), k))
    return filtered(s, k, Query("count"))


def _of_talks(s: Sentence) -> bool:
    """`Were Astana talks held in 2020?`, هل جرت محادثات أستانا عام 2019: any of the process then."""
    return s.has_noun("process") and bool(s.whens) and not s.slots


def _of_no_round(s: Sentence) -> bool:
    """`Was no round held in 2020?`, `not a single round`: what is denied is that there was any."""
    denied = s.first_of("~not")
    after = s.marks[denied + 1] if denied + 1 < len(s.marks) else None
    said = [token.plain for token in s.typed[s.marks[denied].start : s.marks[denied].end]]
    return after is not None and after.kind == "noun" and (said == ["no"] or (len(said) > 1 and said[0] == "not"))
