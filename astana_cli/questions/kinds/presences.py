"""At which rounds somebody was: `was Lavrentiev at round 20?`, `when was Asemi on the team?`, `why was Pedersen not in
Nur-Sultan?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import fits
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import any_round, asks_rounds, one_or_all, parties_of
from astana_cli.questions.kinds.careers import people_asked, which_end
from astana_cli.questions.kinds.places import matching_dates
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, narrowed


def came_either(s: Sentence, k: Knowledge) -> Query:
    """`Did Rochdi come, or Pedersen himself?`: those of their delegation who are on record."""
    people = [m for m in s.marks if m.kind == "person"]
    parties = parties_of(s, k) or tuple(dict.fromkeys(filter(None, (k.people[m.target].party for m in people))))
    if len(people) < 2 or len(parties) != 1:
        raise Unfit
    return one_or_all(s, k, Query("member", parties=parties))


def presence(s: Sentence, k: Knowledge) -> Query:
    """`Was Lavrentiev at round 20?`, `when did he first come?`: where somebody was."""
    query = Query("presence", people=people_asked(s))
    if s.has("~not") or s.has("absent") or s.has("walkout") or _of_another(s, k, query.people):
        raise Unfit
    if s.has("envoy_un") and not all(k.people[p].party == "un" for p in query.people):
        raise Unfit
    if which_end(s) and not (s.rounds or s.loose or narrowed(s)):
        return replace(query, pick=which_end(s))
    if s.has("~first") or s.has("~last"):
        raise Unfit
    return any_round(s, k, query)


def envoy_then(s: Sentence, k: Knowledge) -> Query:
    """`The UN envoy at round 12: was it Pedersen?`: as what he came there."""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return presence(s, k)


def membership(s: Sentence, k: Knowledge) -> Query:
    """`At which rounds was Asemi a member of the delegation?`"""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if not (asks_rounds(s) or s.has("when?") or s.has("how_often?")) or person > s.first_of("member"):
        raise Unfit
    return presence(s, k)


def on_team(s: Sentence, k: Knowledge) -> Query:
    """`When was Asemi on the opposition team?`"""
    party = next((i for i, m in enumerate(s.marks) if m.kind == "party"), -1)
    if party < 0 or not s.is_in(s.before(party)) or not (s.has("delegation") or _of_delegation(s)):
        raise Unfit
    return presence(s, k)


def _of_another(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """`Was Alloush in the Russian delegation?`: whether a party is named that none of the people is of."""
    named = set(s.targets("party"))
    return bool(named) and named.isdisjoint(k.people[p].party for p in people)


def series(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: which meetings was he at?`, `First and last round for de Mistura?`"""
    ends = {"first", "last"} & set(s.rels) or s.atoms & {"~first", "~last", "firsttime", "~most_recently"}
    several = s.plural or s.has("~all") or (s.has("which?") and s.has_noun("round", "astana"))
    if s.rounds or s.loose or narrowed(s) or not (several or ends) or set(s.rels) - {"first", "last"}:
        raise Unfit
    return Query("presence", people=people_asked(s), pick=which_end(s))


def times(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: how many times in Astana?`"""
    if s.rounds or s.loose or s.rels or narrowed(s) or not (s.plural or s.has("how_often?")):
        raise Unfit
    return Query("presence", people=people_asked(s))


def at_round(s: Sentence, k: Knowledge) -> Query:
    """`Lavrentiev, round 20?`"""
    if not (s.rounds or s.loose or (s.rels and not narrowed(s))):
        raise Unfit
    return presence(s, k)


def who_then(s: Sentence, k: Knowledge) -> Query:
    """`Who was Strugar at round 3?`: as what he came there."""
    asked = s.marks[s.first_of("who?")]
    person = next(m for m in s.marks if m.kind == "person")
    between = {token.plain for token in s.typed[asked.end : person.start]}
    if asked.end > person.start or not between <= IS:
        raise Unfit
    return at_round(s, k) if not narrowed(s) else presence(s, k)


IS = word_list("presences", "is")


def was_there(s: Sentence, k: Knowledge) -> Query:
    """`Was Lavrentiev in Astana?`, `was he ever in the Turkish delegation?`"""
    of_talks = s.singular or s.plural or s.has_noun("process", "astana") or _of_delegation(s)
    if not (s.rounds or s.loose or s.rels or of_talks or narrowed(s)):
        raise Unfit
    return presence(s, k)


def _of_delegation(s: Sentence) -> bool:
    """`Was he ever in the Turkish delegation?`, `a member of the Turkish team?`"""
    behind = [s.typed[m.end - 1].plain for m in s.marks if m.kind == "party"]
    return bool(behind) and (s.has("member") or not TEAM.isdisjoint(behind))


TEAM = word_list("predicates", "delegation")


def person_absent(s: Sentence, k: Knowledge) -> Query:
    """`Why was Pedersen away?`"""
    query = Query("absence", people=people_asked(s), why=s.has("why?"))
    return any_round(s, k, query)


def stopped(s: Sentence, k: Knowledge) -> Query:
    """`When did Alloush stop coming?`: wherever he was; the last of it is told as well."""
    if s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    return Query("presence", people=people_asked(s), pick="last")


def person_absent_then(s: Sentence, k: Knowledge) -> Query:
    """`Why was Pedersen not in Nur-Sultan in August 2019?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    if s.slots & {"place", "city_name", "country"}:
        return _person_absent_there(s, k)
    return person_absent(s, k)


def _person_absent_there(s: Sentence, k: Knowledge) -> Query:
    """The round of that number or day, if it was held there: what was not there is the person. Raises Unfit."""
    places, names = s.targets("place"), s.targets("city_name")
    there = Filter(city=places[0] if places else None, city_name=names[0] if names else None)
    meant = [k.rounds[n] for n in (*s.rounds, *s.loose) if n in k.rounds] or (matching_dates(s, k) if s.whens else [])
    found = [r.number for r in meant if fits(r, there, k)]
    if len(found) != 1 or len(places) + len(names) != 1:
        raise Unfit
    return Query("absence", rounds=tuple(found), people=people_asked(s), why=s.has("why?"))
