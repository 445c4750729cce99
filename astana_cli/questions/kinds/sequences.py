"""Questions about gaps, years, lengths, and who led most often."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import ASK, WHERE, any_round, filtered, parties_of
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, narrowed


def _distance(s: Sentence) -> str | None:
    """`Which rounds lie furthest apart?`, `closest together?`"""
    gaps = [mark for mark in s.marks if (mark.kind, mark.target) == ("cue", "gap")]
    said = [token for mark in gaps for token in s.typed[mark.start : mark.end]]
    words = {word for token in said for word in (token.plain, token.typed.casefold())}
    return "least" if words & NEAR else "most" if words & FAR else None


FAR = word_list("sequences", "far")
NEAR = word_list("sequences", "near")


def _gap(s: Sentence, k: Knowledge) -> Query:
    pick = "most" if s.has("longest") or s.has("most") else "least" if s.has("shortest") or s.has("least") else None
    pick = pick or _distance(s)
    ends = [
        (sp.one.number, sp.two.number)
        for sp in s.spans
        if sp.two and sp.one.number is not None and sp.two.number is not None
    ]
    numbers = list(dict.fromkeys((*s.rounds, *s.loose)))
    if ends and not s.has("~nth"):
        numbers = list(dict.fromkeys((*ends[0], *numbers)))
    if s.atoms & {"~after", "~before"} and not s.has("which?"):
        raise Unfit
    if numbers and not (numbers == [2] and (s.plural or s.has_noun("process"))):
        one, two = numbers if len(numbers) == 2 and len(ends) < 2 and not s.has("~nth") else (None, None)
        if one is None or two is None:
            raise Unfit
        return Query("gap", rounds=(one, two))
    if narrowed(s) or s.rels:
        raise Unfit
    if (s.has("~nth") or s.atoms & {"~after", "~before", "happen"}) and pick is None:
        raise Unfit
    return Query("gap", pick=pick, nth=s.rank)


def _pair_gap(s: Sentence, k: Knowledge) -> Query:
    query = _gap(s, k)
    if not query.rounds or (s.atoms & {"start", "end"} and not _edges_fit(s, list(query.rounds), min(query.rounds))):
        raise Unfit
    if any(m.kind == "stop" and m.end > m.start and s.typed[m.end - 1].plain in BEGINNING for m in s.marks):
        raise Unfit  # `من بداية الجولة 1`: a gap begins at its close
    return query


BEGINNING = word_list("sequences", "beginning")


def _time_between(s: Sentence, k: Knowledge) -> Query:
    """`What was the longest time between two meetings?`, `the longest stretch without a round`: a gap, unless a round
    is called long."""
    at = max(s.first_of("longest"), s.first_of("shortest"))
    link = s.marks[at + 1] if at + 1 < len(s.marks) else None
    time = s.typed[s.marks[at].end - 1].plain in SINCE
    without = link is not None and s.typed[link.start].plain == "without" and s.has("longest")
    if not time or link is None or not (link.target == "between" or without):
        raise Unfit
    if without and (s.rounds or s.loose or s.targets("party", "person") or not (s.singular or s.plural)):
        raise Unfit
    return _gap(s, k)


SINCE = word_list("sequences", "since")


def _days_from(s: Sentence, k: Knowledge) -> Query:
    """`Days from round 1 to round 2`: between the two, and not how long they were."""
    at = s.first_of("days")
    after = s.marks[at + 1] if at + 1 < len(s.marks) else None
    if after is None or (after.kind, after.target) != ("link", "from"):
        raise Unfit
    return _pair_gap(s, k)


def _from_start_to_end(s: Sentence, k: Knowledge) -> Query:
    """`What time elapsed between the opening and the close of round 10?`: how long that one round was."""
    if len({*s.rounds, *s.loose}) != 1 or s.spans or s.rels or narrowed(s):
        raise Unfit
    return Query("date", rounds=(*s.rounds, *s.loose), detail="duration")


def _gap_after(s: Sentence, k: Knowledge) -> Query:
    """`How long after round 5 did round 6 begin?`"""
    numbers = [a.number for a in s.anchors if a.number is not None]
    beyond = [sp for sp in s.spans if sp.kind in ("after", "before") and sp.one.number is not None]
    if len(numbers) != 2 or len(s.spans) != 1 or len(beyond) != 1 or s.plural or s.rels or narrowed(s):
        raise Unfit
    if not s.has("how_long?") and not s.atoms & {"days", "month", "gap"}:
        raise Unfit
    earlier = numbers[0] if (beyond[0].kind == "after") == (beyond[0].one.number == numbers[0]) else numbers[1]
    if earlier != min(numbers) or not _edges_fit(s, numbers, earlier):
        raise Unfit
    return Query("gap", rounds=tuple(sorted(numbers)))


def _until_again(s: Sentence, k: Knowledge) -> Query:
    """`How long did it take them to meet again after round 14?`: until the round behind it. Raises Unfit."""
    again = any(not AGAIN.isdisjoint(said.casefold().split()) for said in _said(s, "next_round"))
    numbers = [*s.rounds, *s.loose]
    beyond = [sp.kind for sp in s.spans if sp.kind == "after" and sp.one.number is not None]
    steps = [m.target for m in s.marks if m.kind == "link" and m.target in ("after", "before")]
    if not again or s.plural or narrowed(s) or s.rels or len(numbers) != 1 or steps != ["after"]:
        raise Unfit
    # where the two were taken together for the round behind, it is that one which is named
    later = numbers[0] + (1 if beyond or s.has("next_round") else 0)
    if later > k.last or len(s.spans) != len(beyond):
        raise Unfit
    return Query("gap", rounds=(later - 1, later))


def _said(s: Sentence, target: str) -> list[str]:
    """The words of all marks of a cue, used or not."""
    return [s.typed_of(at) for at, m in enumerate(s.marks) if (m.kind, m.target) == ("cue", target)]


AGAIN = word_list("sequences", "again")


def _period(s: Sentence, k: Knowledge) -> Query:
    """`How long was it from round 8 to round 9?`, `كم طالت الفترة من الجولة 8 إلى 9`: the time between them, where the
    rounds themselves are said to last in the plural. Raises Unfit."""
    ends = [sp for sp in s.spans if sp.kind in ("to", "between") and sp.two]
    if s.plural or len(ends) != 1 or len(s.spans) != 1 or s.whens:
        raise Unfit
    return _pair_gap(s, k)


def _edges_fit(s: Sentence, numbers: list[int], earlier: int) -> bool:
    """Whether what is said of beginning and ending fits a gap: the close of the earlier round, the opening of the
    later."""
    starts = [a for a in s.anchors if a.number is not None]
    for i, mark in enumerate(s.marks):
        if mark.kind == "cue" and mark.target in ("start", "end"):
            of = mark.end < len(s.typed) and s.typed[mark.end].plain == "of"
            of = of or (
                i + 1 < len(s.marks) and s.marks[i + 1].kind == "noun" and not s.typed[mark.start].plain.isascii()
            )
            within = [a for a in starts if a.start > i] if of else []
            near = min(within or starts, key=lambda a: min(abs(a.start - i), abs(a.end - 1 - i)))
            if (near.number == earlier) != (mark.target == "end"):
                return False
    return True


def _busiest(s: Sentence, k: Knowledge) -> Query:
    one_round = s.has("which?") and s.singular and not s.atoms & {"year", "by_year", "month"}
    if s.rounds or s.loose or (one_round and not s.has("how_many?")):
        raise Unfit  # `which round was the busiest?` asks for no year
    if s.has("where?") and s.has("year"):
        raise Unfit  # `which year had the most, and where were they held?`
    few = s.has("least")
    if few and s.atoms & {"most", "busiest"}:
        return _of_years(s, k, Query("busiest"))
    pick = "least" if few else "most" if s.atoms & {"most", "busiest"} else None
    return _of_years(s, k, Query("busiest", pick=pick, nth=s.rank))


def _of_years(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query for all years, or for those of a span: `between 2017 and 2020`. Raises Unfit, Refusal."""
    if not narrowed(s):
        return query
    found = filtered(s, k, query)
    days = (found.where.since, found.where.until)
    if (
        found.rounds
        or found.where != Filter(since=days[0], until=days[1])
        or any(day and len(day) > YEAR for day in days)
    ):
        raise Unfit
    return found


YEAR = 4
"""Letters of a year."""


def _per_year(s: Sentence, k: Knowledge) -> Query:
    words = " ".join(s.words_of(frozenset({"by_year"}))).casefold().split()
    spoken = s.plural or s.singular or not {"rounds", "meetings", "sessions"}.isdisjoint(words)
    if s.rounds or s.loose or not spoken:
        raise Unfit
    return _of_years(s, k, Query("busiest"))


def _empty_years(s: Sentence, k: Knowledge) -> Query:
    """`Which year had no rounds?`; of a span, how many rounds each of its years had."""
    if s.rounds or s.loose or not (s.plural or s.singular):
        raise Unfit
    return _of_years(s, k, Query("busiest")) if narrowed(s) else Query("busiest", pick="least")


def _skipped(s: Sentence, k: Knowledge) -> Query:
    """`What year was skipped?`"""
    if s.rounds or s.loose or narrowed(s) or s.rels:
        raise Unfit
    return Query("busiest", pick="least")


def _longest_round(s: Sentence, k: Knowledge) -> Query:
    if s.rounds or s.loose or not (s.singular or s.plural):
        raise Unfit
    return filtered(s, k, Query("rounds", pick="longest" if s.has("longest") else "shortest", nth=s.rank))


def _tally(s: Sentence, k: Knowledge) -> Query:
    if s.targets("person") or s.rels or (s.has("attend") and s.has("delegation")):
        raise Unfit
    return any_round(
        s,
        k,
        Query(
            "tally",
            parties=parties_of(s, k),
            pick="most" if s.atoms & {"most", "busiest"} else "least" if s.has("least") else None,
            nth=s.rank,
        ),
    )


def _tally_each(s: Sentence, k: Knowledge) -> Query:
    return replace(_tally(s, k), pick=None)


def _tally_of_each(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds did each head lead?`, `who led how many rounds?`"""
    if not (s.plural or s.has("how_often?")) or (s.has("who?") and not s.has("how_many?")):
        raise Unfit
    return _tally_each(s, k)


def _tally_of_two(s: Sentence, k: Knowledge) -> Query:
    """`Who led more rounds, Khaji or Jaberi Ansari?`, `did Khaji lead longer as head?`, `compare how many rounds they
    led`: how often each of them led."""
    marks = [m for m in s.marks if m.kind == "person"]
    asked = max(s.first_of("how_many?"), s.first_of("how_often?"))
    counted = asked >= 0 and all(m.start > s.marks[asked].start for m in marks)
    more = s.atoms & {"most", "least"}
    if not (more or _for_longer(s) or counted) or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    people = _two_of(marks)
    parties = {k.people[p].party for p in people}
    if not set(s.targets("party")) <= parties:
        raise Unfit
    return Query("tally", people=people, pick=next(iter(more)) if len(more) == 1 else None)


def _two_of(marks: list[Mark]) -> tuple[str, ...]:
    """The two people or parties that are compared; of `Önal or Ünal` the second is not the first. Raises Unfit."""
    only = [m.target for m in marks if len(m.targets) == 1]
    found = [tuple(t for t in m.targets if len(m.targets) == 1 or t not in only) for m in marks]
    two = tuple(dict.fromkeys(targets[0] for targets in found if len(targets) == 1))
    if len(marks) != BOTH or len(two) != BOTH:
        raise Unfit
    return two


BOTH = 2


def _for_longer(s: Sentence) -> bool:
    """`Who lasted longer as head?`: beside a verb of lasting, to lead longer may as well be said of days."""
    said = {s.typed[m.end - 1].plain for m in s.marks if m.kind == "cue" and m.target == "longest"}
    return s.has("duration") and not LONGER.isdisjoint(said)


LONGER = word_list("sequences", "lasted")


def _came_of_two(s: Sentence, k: Knowledge) -> Query:
    """`Did Iraq attend more rounds than Lebanon?`, `who came more often, Jordan or Iraq?`. Raises Unfit."""
    more = s.atoms & {"most", "least"}
    if len(more) != 1 or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    parties = _two_of([m for m in s.marks if m.kind == "party"])
    if not set(parties) <= set(k.parties):
        raise Unfit
    return Query("attendance", parties=parties, pick=next(iter(more)))


def _how_many_heads(s: Sentence, k: Knowledge) -> Query:
    """`How many different people led the Turkish team?`"""
    if not s.targets("party") or s.plural or s.singular:
        raise Unfit
    return _tally_each(s, k)


SEQUENCES = (
    frame(
        "gap",
        _gap,
        "gap",
        f"{ASK} longest shortest most least ~between days month times there delegation consecutive ~nth ~after ~before "
        "happen ever ~all how size",
        "",
    ),
    frame("gap", _pair_gap, "longest|shortest ~between", f"{ASK} times days consecutive", ""),
    frame("gap", _time_between, "longest|shortest ~between|~not", "what? which? list? days consecutive", ""),
    frame("gap", _days_from, "days", "what? list? how_many? count", ""),
    frame("gap", _pair_gap, "gap start end", f"{ASK} ~between days times month there", ""),
    frame(
        "start_to_end",
        _from_start_to_end,
        "start end gap|~between|how_long?|days",
        f"{ASK} ~between days times gap",
        "",
    ),
    frame("gap", _gap_after, "how_long?|days|month|gap", f"{ASK} days times gap month start end", ""),
    frame("gap", _pair_gap, "how_much? ~between", "times days month", ""),
    frame("gap", _pair_gap, "days|times ~between", "what? list? start end how", ""),
    frame("gap", _pair_gap, "gap duration", f"{ASK} days times month start end ~between", ""),
    frame("gap", _pair_gap, "gap start|end", f"{ASK} days", ""),
    frame(
        "gap",
        _until_again,
        "how_long?|how_many?|how_much?|days",
        f"{ASK} days times month next_round",
        "",
    ),
    frame("gap", _period, "how_long?|duration", "how_many? days times gap duration what?", ""),
    frame("gap", _pair_gap, "how_long?", f"{ASK} ~between days times gap month there start end", ""),
    frame("gap", _pair_gap, "how_many?|how_much? days|month|times|gap", f"{ASK} ~between days gap there start end", ""),
    frame("busiest", _busiest, "year most|busiest|least", f"{ASK} attend count there ~nth ~all", ""),
    frame("busiest", _busiest, "busiest", f"{ASK} year ~nth", ""),
    frame("empty_years", _empty_years, "year ~not", "which? what? there yesno? ever ~all list? ~or", ""),
    frame("empty_years", _skipped, "year absent", "which? what?", ""),
    frame("per_year", _per_year, "year ~all", "how_many? list? count there", ""),
    frame("per_year", _per_year, "by_year", "how_many? list? count there how what? date", ""),
    frame(
        "longest_round",
        _longest_round,
        "longest|shortest",
        "which? what? list? how_long? duration days ~nth ~all ever",
        WHERE,
    ),
    frame(
        "tally", _tally, "head|represent most|least|busiest", f"{ASK} times delegation people ~all ~nth attend", "party"
    ),
    frame(
        "tally",
        _how_many_heads,
        "how_many? head|represent",
        "people delegation ~all what? times change called ever count",
        "",
        "party",
    ),
    frame("tally", _tally_each, "head how_often?", "who? which? delegation ~all list?", "party"),
    frame(
        "tally",
        _tally_of_two,
        "head|represent most|least|longest who?|which?|yesno?",
        "times delegation ~or ~between people how_often? duration office",
        "party",
        "person",
    ),
    frame(
        "tally",
        _tally_of_two,
        "head|represent how_many?|how_often?",
        "times delegation ~or people compare count",
        "party",
        "person",
    ),
    frame(
        "came_of_two",
        _came_of_two,
        "attend|present|join|observer most|least who?|which?|yesno?",
        "times delegation ~or ~between country observer attend there organisation",
        "",
        "party",
    ),
    frame("tally", _tally_of_each, "head how_often?|how_many? ~all|who?", "people times count list?", "party"),
    frame("tally", _tally_each, "head ranked", f"{ASK} delegation ~all people times count", "party"),
)
