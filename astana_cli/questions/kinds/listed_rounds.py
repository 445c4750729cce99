"""Rounds by when and where they were: `which rounds were held in 2018?`, `the round before December 2019`, `when and
where was round 21?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import asks_rounds, filtered, must_be_one, of_talks, one_or_all
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.several import conjoined
from astana_cli.questions.which import Refusal, Unfit, ask_back, matching, named, narrowed, where


def number_of(s: Sentence, k: Knowledge) -> Query:
    """`The round in December 2019, what number is it?`"""
    if not narrowed(s) or s.rounds or s.loose:
        raise Unfit
    return rounds(s, k)


def renamed(s: Sentence, k: Knowledge) -> Query:
    """`The first round after the capital was renamed Nur-Sultan.`"""
    if s.rounds or s.loose or s.whens or s.rels not in (["first"], ["first", "next"]):
        raise Unfit
    return Query("rounds", pick="first", where=where(s))


def away(s: Sentence) -> None:
    """`not` and `outside` must be about a place."""
    if s.atoms & {"~not", "~outside"} and not s.slots & {"place", "city_name", "country"}:
        raise Unfit
    if s.atoms >= {"~not", "~outside"}:
        raise Unfit


def rounds(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds were held in 2018?`, `the first round in Sochi`: those that time, place and order tell."""
    away(s)
    if _asks_otherwise(s):
        raise Unfit
    if set(s.rels) & {"next", "previous"}:
        if narrowed(s) and s.rels in (["next"], ["previous"]) and not (s.plural or s.atoms & {"how_many?", "called"}):
            return one_or_all(s, k, Query("round"))
        raise Refusal(ask_back(Query("round"), k, (k.last - 1, k.last)))
    if _next_to_date(s):
        edge = "last" if s.spans[0].kind == "before" else "first"
        return replace(filtered(s, k, Query("rounds")), pick=edge)
    return _matching(s, k) if narrowed(s) else filtered(s, k, Query("rounds"))


def _asks_otherwise(s: Sentence) -> bool:
    """`Which cities were the rounds in?`, `how many delegations?`, `round 5`: no rounds are asked for, or one that is
    named."""
    if not (s.plural or s.singular or s.has_noun("astana", "process")):
        return True
    if (s.has("city") and s.plural and not narrowed(s)) or (s.has("called") and not (s.plural or s.singular)):
        return True
    if s.has("venue") and not (s.plural_asked() and s.targets("place")):
        return True
    if s.has("delegation") and not (s.plural_asked() and s.slots and any(atom_of(m) == "held" for m in s.marks)):
        return True
    if not (narrowed(s) or s.spans or s.has("~all") or s.plural or s.rels):
        return True
    return bool(s.rounds or s.loose) and not s.spans


def _matching(s: Sentence, k: Knowledge) -> Query:
    """The rounds of a time and a place; where one is spoken of and several fit, it is asked which. Raises Refusal."""
    found = matching(s, k)
    if not found:
        return filtered(s, k, Query("rounds"))
    unnamed = s.whens and all(w.year is None for w in s.whens)
    several = any(len(w.months) > 1 and not w.whole for w in s.whens)
    listed = s.plural_asked() or (s.plural and not of_talks(s) and not several)
    if len(found) > 1 and (unnamed or several) and not listed:
        raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in found)))
    must_be_one_of(s, k)
    if several or (unnamed and len(s.whens) > 1):
        return Query("rounds", rounds=tuple(r.number for r in found))
    return filtered(s, k, Query("rounds"))


def _next_to_date(s: Sentence) -> bool:
    """`The round before December 2019`, `which round came right after March 2020?`: the one next to a date, where
    `which round was held before 2018?` asks for them all."""
    if s.plural or not s.singular or s.rels or len(s.spans) != 1 or s.spans[0].kind not in ("before", "after"):
        return False
    if s.spans[0].one.when is None or s.has("~all") or s.has("how_many?"):
        return False
    words = {token.plain for token in s.typed}
    noun = next(at for at, m in enumerate(s.marks) if m.kind == "noun")
    step = s.before(s.spans[0].one.start)
    mark = s.marks[noun]
    definite = s.typed[mark.start].plain.startswith("ال") or (mark.start and s.typed[mark.start - 1].plain == "the")
    came = mark.start < s.marks[step].start and (
        s.typed[s.marks[step].start - 1].plain in COMES or s.typed[s.marks[step].start].plain in COMES
    )
    return came or bool(words & AT_ONCE) or (bool(definite) and s.next_to(noun) == step and not s.has("which?"))


AT_ONCE = word_list("listed_rounds", "at_once")
COMES = word_list("rounds", "comes")


def must_be_one_of(s: Sentence, k: Knowledge) -> None:
    """A definite `the Sochi round` that fits several is asked back; `which round` and lists are not."""
    if not s.has("which?") and not s.has("what?") and not s.has("list?"):
        must_be_one(s, k, Query("round"))


def when_where(s: Sentence, k: Knowledge) -> Query:
    """`When and where was round 21?`"""
    hotels = [at for at, m in enumerate(s.marks) if (m.kind, m.target) == ("cue", "venue")]
    building = any(s.typed[s.marks[at].end - 1].plain not in VENUES for at in hotels)
    if hotels and (building or s.plural or any(conjoined(s, at) for at in hotels)):
        raise Unfit  # no list of rounds tells those
    if s.plural and not (named(s, k) or narrowed(s)):
        return Query("rounds")
    return one_or_all(s, k, Query("rounds"))


VENUES = word_list("listed_rounds", "venues")
"""Words for the place of a meeting, which may be its city, where `hotel` is a house."""


def began(s: Sentence, k: Knowledge) -> Query:
    """`Where did the Astana talks start, and in which year?`: the first round. Raises Unfit."""
    if not s.has_noun("process") or s.singular or s.plural or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    dated = s.atoms & {"when?", "date", "year", "month"}
    return Query("rounds" if dated else "place", rounds=(min(k.rounds),))


def elsewhere(s: Sentence, k: Knowledge) -> Query:
    """`Where were rounds held outside Kazakhstan?`, `where was the first round outside Astana?`: those that were, each
    with its place. Raises Unfit."""
    away(s)
    an_end = s.rels in (["first"], ["last"])
    if s.rounds or s.loose or (s.rels and not an_end) or not (an_end or s.plural or s.has("yesno?")):
        raise Unfit
    return filtered(s, k, Query("rounds"))


def between_two(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds are between the two Sochi rounds?`: those after one and before the other, where a place had no
    more. Raises Unfit."""
    held = [r.number for r in matching(s, k)]
    link, two = s.first_of("~between"), next((at for at, m in enumerate(s.marks) if m.kind == "number"), -1)
    if len(held) != PAIR or s.rounds or s.whens or s.rels or not s.plural or not -1 < link < two:
        raise Unfit
    if s.marks[two].target != str(PAIR) or len(s.targets("place", "city_name", "country")) != 1:
        raise Unfit
    return Query("rounds", rounds=tuple(range(held[0] + 1, held[1])))


PAIR = 2


def timeline(s: Sentence, k: Knowledge) -> Query:
    """`The timeline`, `a chronology of 2018`."""
    return filtered(s, k, Query("timeline")) if not (s.rounds or s.loose) else one_or_all(s, k, Query("timeline"))


def unled(s: Sentence, k: Knowledge) -> Query:
    """`For which round do we not know who headed the Turkish delegation?`"""
    parties = s.targets("party")
    if len(parties) != 1 or parties[0] not in k.parties or not asks_rounds(s) or s.has("yesno?"):
        raise Unfit
    return filtered(s, k, Query("count" if s.has("how_many?") else "rounds"), headless=parties[0])
