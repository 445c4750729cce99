"""What is counted and ranked over rounds and years: `which year had the most rounds?`, `the longest round`, `who came
most often?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Record
from astana_cli.answers.headships import heads_on_record, person_of
from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import any_round, asks_rounds, filtered, parties_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, narrowed


def busiest(s: Sentence, k: Knowledge) -> Query:
    """`Which year had the most rounds?`"""
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


def per_year(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds were there each year?`, `was there a round every year?`"""
    words = " ".join(s.words_of(frozenset({"by_year"}))).casefold().split()
    spoken = s.plural or s.singular or not {"rounds", "meetings", "sessions"}.isdisjoint(words)
    if s.rounds or s.loose or not spoken:
        raise Unfit
    return _of_years(s, k, Query("busiest"))


def empty_years(s: Sentence, k: Knowledge) -> Query:
    """`Which year had no rounds?`; of a span, how many rounds each of its years had."""
    if s.rounds or s.loose or not (s.plural or s.singular):
        raise Unfit
    return _of_years(s, k, Query("busiest")) if narrowed(s) else Query("busiest", pick="least")


def skipped(s: Sentence, k: Knowledge) -> Query:
    """`What year was skipped?`"""
    if s.rounds or s.loose or narrowed(s) or s.rels:
        raise Unfit
    return Query("busiest", pick="least")


def longest_round(s: Sentence, k: Knowledge) -> Query:
    """`The longest round`."""
    if s.rounds or s.loose or not (s.singular or s.plural):
        raise Unfit
    return filtered(s, k, Query("rounds", pick="longest" if s.has("longest") else "shortest", nth=s.rank))


def tally(s: Sentence, k: Knowledge) -> Query:
    """`Who led most often?`, `which party came least often?`"""
    if s.targets("person") or s.rels or (s.has("attend") and s.has("delegation")):
        raise Unfit
    if s.has("longest") and (s.singular or s.plural):
        raise Unfit  # `who led at the longest round?`
    if _heads_counted(s) or s.nths - s.sure or (s.has("least") and s.atoms & {"most", "busiest"}):
        raise Unfit  # `which party had the most heads?`, `who is third by rounds led?`, `who led least, and who most?`
    return any_round(
        s,
        k,
        Query(
            "tally",
            parties=parties_of(s, k),
            pick="most" if s.atoms & {"most", "busiest", "longest"} else "least" if s.has("least") else None,
            nth=s.rank,
        ),
    )


def _heads_counted(s: Sentence) -> bool:
    """`Which party had the most heads?`, `the fewest leaders`: heads are counted, and not rounds, as in
    `من الأكثر حضورا بين رؤساء الوفود؟`."""
    ranked = max(s.first_of("most"), s.first_of("least"))
    head = s.first_of("head")
    beside_it = 0 <= ranked < head and s.next_to(ranked) == head
    if not beside_it or any(token.plain in OFTEN for token in s.typed):
        return False
    return any(token.plain in HEADS for token in s.typed[s.marks[head].start : s.marks[head].end])


HEADS = word_list("tallies", "heads")
OFTEN = word_list("subjects", "often")


def tally_each(s: Sentence, k: Knowledge) -> Query:
    """`How often did each of them lead?`"""
    return replace(tally(s, k), pick=None)


def tally_of_each(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds did each head lead?`, `who led how many rounds?`"""
    if not (s.plural or s.has("how_often?")) or (s.has("who?") and not s.has("how_many?")):
        raise Unfit
    return tally_each(s, k)


def tally_of_two(s: Sentence, k: Knowledge) -> Query:
    """`Who led more rounds, Khaji or Jaberi Ansari?`, `did Khaji lead longer as head?`, `compare how many rounds they
    led`: how often each of them led."""
    marks = [m for m in s.marks if m.kind == "person"]
    asked = max(s.first_of("how_many?"), s.first_of("how_often?"))
    counted = asked >= 0 and all(m.start > s.marks[asked].start for m in marks)
    more = s.atoms & {"most", "least"}
    if not (more or _for_longer(s) or counted) or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    people = two_of(marks)
    parties = {k.people[p].party for p in people}
    if not set(s.targets("party")) <= parties:
        raise Unfit
    return Query("tally", people=people, pick=next(iter(more)) if len(more) == 1 else None)


def two_of(marks: list[Mark]) -> tuple[str, ...]:
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


def came_of_two(s: Sentence, k: Knowledge) -> Query:
    """`Did Iraq attend more rounds than Lebanon?`, `who came more often, Jordan or Iraq?`. Raises Unfit."""
    more = s.atoms & {"most", "least"}
    if len(more) != 1 or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    parties = two_of([m for m in s.marks if m.kind == "party"])
    if not set(parties) <= set(k.parties):
        raise Unfit
    return Query("attendance", parties=parties, pick=next(iter(more)))


def how_many_heads(s: Sentence, k: Knowledge) -> Query:
    """`How many different people led the Turkish team?`"""
    if not s.targets("party") or s.plural or s.singular:
        raise Unfit
    return tally_each(s, k)


def _rivalled(x: Record, people: tuple[str, ...]) -> bool:
    """Whether somebody else than people is said to have led, by a claim that was not overtaken."""
    return any(
        rival.rank == "normal" and isinstance(rival.value, dict) and rival.value.get("id") not in people
        for rival in x.rivals
    )


def heads_besides(s: Sentence, k: Knowledge) -> Query:
    """`Who led Turkey besides Önal?`: how often each of the others did; where sources are not sure of any of them, who
    is said to have led at those rounds, and at those where a rival claim names another. Raises Unfit where rounds are
    asked for, or where one who is left out led no such delegation."""
    people = tuple(m.target for m in s.marks if m.kind == "person" and len(m.targets) == 1)
    own = tuple(dict.fromkeys(p for who in people if (p := k.people[who].party)))
    sure = len(people) == sum(m.kind == "person" for m in s.marks) and s.targets("party") == own
    if not sure or s.rounds or s.loose or s.rels or narrowed(s) or asks_rounds(s):
        raise Unfit
    heads = [x for party in own for x in heads_on_record(k, party)]
    others = [x for x in heads if person_of(x) not in people]
    if {person_of(x) for x in heads}.isdisjoint(people):
        raise Unfit
    open_ones = [x.round for x in heads if x.reason == "sources_disagree" and x.round]
    rivalled = {x.round for x in heads if x.round and _rivalled(x, people)}
    if (others or rivalled) and all(x.round in open_ones for x in others):
        return Query("head", rounds=tuple(sorted(rivalled.union(open_ones))), parties=own)
    return Query("tally", people=people, parties=own, detail="others")
