"""Questions about a person: where he was, on whose side, in what office, and when he stayed away."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import fits
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, any_round, asks_rounds, one_or_all, parties_of
from astana_cli.questions.kinds.careers import (
    career,
    how_long_led,
    led_as,
    led_check,
    led_either,
    not_led,
    nth_led,
    people_asked,
    was_it,
    which_end,
)
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.places import matching_dates
from astana_cli.questions.kinds.successors import (
    both_neighbours,
    for_envoy,
    in_absence,
    led_for,
    predecessor,
    sent_instead,
    stood_in_there,
    successor,
)
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Unfit, narrowed


def _came_either(s: Sentence, k: Knowledge) -> Query:
    """`Did Rochdi come, or Pedersen himself?`: those of their delegation who are on record."""
    people = [m for m in s.marks if m.kind == "person"]
    parties = parties_of(s, k) or tuple(dict.fromkeys(filter(None, (k.people[m.target].party for m in people))))
    if len(people) < 2 or len(parties) != 1:
        raise Unfit
    return one_or_all(s, k, Query("member", parties=parties))


def _group_of(s: Sentence, k: Knowledge) -> Query:
    """`Which armed group did Alloush come from?`: his offices, where one of them is of a group. Raises Unfit."""
    people = people_asked(s)
    titles = [k.offices[f].title.en for who in people for f in _offices(k, who) if f in k.offices]
    if len(people) != 1 or not any(group.name.en in title for group in k.groups.values() for title in titles):
        raise Unfit
    return any_round(s, k, Query("presence", people=people, detail="office"))


def _offices(k: Knowledge, person: str) -> set[str]:
    """The ids of the offices that a person held at the rounds."""
    found: set[str | None] = set()
    for d in (d for r in k.rounds.values() for d in r.delegations):
        found |= {m.value.office for m in d.members if m.value and m.value.person == person}
        if d.head and d.head.value == person and d.office:
            found.add(d.office.value)
    return {office for office in found if office}


def _presence(s: Sentence, k: Knowledge) -> Query:
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


def _membership(s: Sentence, k: Knowledge) -> Query:
    """`At which rounds was Asemi a member of the delegation?`"""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if not (asks_rounds(s) or s.has("when?") or s.has("how_often?")) or person > s.first_of("member"):
        raise Unfit
    return _presence(s, k)


def _on_team(s: Sentence, k: Knowledge) -> Query:
    """`When was Asemi on the opposition team?`"""
    party = next((i for i, m in enumerate(s.marks) if m.kind == "party"), -1)
    if party < 0 or not s.is_in(s.before(party)) or not (s.has("delegation") or _of_delegation(s)):
        raise Unfit
    return _presence(s, k)


def _of_another(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """`Was Alloush in the Russian delegation?`: whether a party is named that none of the people is of."""
    named = set(s.targets("party"))
    return bool(named) and named.isdisjoint(k.people[p].party for p in people)


def _series(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: which meetings was he at?`, `First and last round for de Mistura?`"""
    ends = {"first", "last"} & set(s.rels) or s.atoms & {"~first", "~last", "firsttime", "~most_recently"}
    several = s.plural or s.has("~all") or (s.has("which?") and s.has_noun("round", "astana"))
    if s.rounds or s.loose or narrowed(s) or not (several or ends) or set(s.rels) - {"first", "last"}:
        raise Unfit
    return Query("presence", people=people_asked(s), pick=which_end(s))


def _times(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: how many times in Astana?`"""
    if s.rounds or s.loose or s.rels or narrowed(s) or not (s.plural or s.has("how_often?")):
        raise Unfit
    return Query("presence", people=people_asked(s))


def _at_round(s: Sentence, k: Knowledge) -> Query:
    """`Lavrentiev, round 20?`"""
    if not (s.rounds or s.loose or (s.rels and not narrowed(s))):
        raise Unfit
    return _presence(s, k)


def _who_then(s: Sentence, k: Knowledge) -> Query:
    """`Who was Strugar at round 3?`: as what he came there."""
    asked = s.marks[s.first_of("who?")]
    person = next(m for m in s.marks if m.kind == "person")
    between = {token.plain for token in s.typed[asked.end : person.start]}
    if asked.end > person.start or not between <= IS:
        raise Unfit
    return _at_round(s, k) if not narrowed(s) else _presence(s, k)


IS = word_list("people", "is")


def _was_there(s: Sentence, k: Knowledge) -> Query:
    of_talks = s.singular or s.plural or s.has_noun("process", "astana") or _of_delegation(s)
    if not (s.rounds or s.loose or s.rels or of_talks or narrowed(s)):
        raise Unfit
    return _presence(s, k)


def _of_delegation(s: Sentence) -> bool:
    """`Was he ever in the Turkish delegation?`, `a member of the Turkish team?`"""
    behind = [s.typed[m.end - 1].plain for m in s.marks if m.kind == "party"]
    return bool(behind) and (s.has("member") or not TEAM.isdisjoint(behind))


TEAM = word_list("predicates", "delegation")


def _person_absent(s: Sentence, k: Knowledge) -> Query:
    query = Query("absence", people=people_asked(s), why=s.has("why?"))
    return any_round(s, k, query)


def _stopped(s: Sentence, k: Knowledge) -> Query:
    """`When did Alloush stop coming?`: wherever he was; the last of it is told as well."""
    if s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    return Query("presence", people=people_asked(s), pick="last")


def _person_absent_then(s: Sentence, k: Knowledge) -> Query:
    """`Why was Pedersen not in Nur-Sultan in August 2019?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    if s.slots & {"place", "city_name", "country"}:
        return _person_absent_there(s, k)
    return _person_absent(s, k)


def _person_absent_there(s: Sentence, k: Knowledge) -> Query:
    """The round of that number or day, if it was held there: what was not there is the person. Raises Unfit."""
    places, names = s.targets("place"), s.targets("city_name")
    there = Filter(city=places[0] if places else None, city_name=names[0] if names else None)
    meant = [k.rounds[n] for n in (*s.rounds, *s.loose) if n in k.rounds] or (matching_dates(s, k) if s.whens else [])
    found = [r.number for r in meant if fits(r, there, k)]
    if len(found) != 1 or len(places) + len(names) != 1:
        raise Unfit
    return Query("absence", rounds=tuple(found), people=people_asked(s), why=s.has("why?"))


def _office(s: Sentence, k: Knowledge) -> Query:
    people = people_asked(s)
    if set(s.targets("party")) - {k.people[p].party for p in people}:
        raise Unfit
    return any_round(s, k, Query("presence", people=people, detail="office"))


def _card(s: Sentence, k: Knowledge) -> Query:
    if s.rounds or s.loose or s.rels or narrowed(s) or s.whens:
        raise Unfit
    return Query("person", people=people_asked(s))


def _side(s: Sentence, k: Knowledge) -> Query:
    """`Which delegation did Aridi belong to?`, `whom did he represent?`: his card says it."""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if s.has("who?") and not (s.first_of("who?") < person < s.first_of("represent") or _for_whom(s, person)):
        raise Unfit
    last = next((token.plain for token in reversed(s.typed) if token.plain), "")
    if s.has("country") and not s.atoms & {"belong", "represent", "attend"} and last != "from":
        raise Unfit
    if s.has("attend") and not s.has("represent") and s.typed[s.marks[s.first_of("which?")].start].plain != "for":
        raise Unfit  # `which country did he come to?`
    if (
        s.has("delegation")
        and not s.has("who?")
        and s.before(s.first_of("delegation")) != max(s.first_of("which?"), s.first_of("what?"))
    ):
        raise Unfit
    return _card(s, k)


def _spoke(s: Sentence, k: Knowledge) -> Query:
    """`Rochdi spoke for the UN in January 2024?`: led it; of the opposition a spokesman may be meant. Raises Unfit."""
    said = s.typed[s.marks[s.first_of("spoke")].end - 1].plain
    if said != "for" or any(p not in k.parties or k.parties[p].side == "opposition" for p in s.targets("party")):
        raise Unfit
    return career(s, k)


def _for_whom(s: Sentence, person: int) -> bool:
    """`Raad is whose envoy?`, `he came on behalf of whom?`, `whose delegation was he in?`: the side that he is of."""
    asked = s.first_of("who?")
    whose = s.typed[s.marks[asked].start].plain == "whose"
    after, before = beside(s.marks, asked), beside(s.marks, asked, -1)
    if s.has("delegation") and (not whose or s.first_of("delegation") != after):
        return False
    if s.typed[s.marks[asked].start].plain == "whom" and s.has("head"):
        return not s.targets("party")  # `whom did Tell lead?`
    of_his = whose and after > 0 and atom_of(s.marks[after]) in ("represent", "delegation")
    return of_his or (person < before and atom_of(s.marks[before]) == "represent")


PEOPLE = (
    frame(
        "led_as",
        led_as,
        "people head|represent",
        "attend which? what? when? list? how_many? delegation yesno? ~not",
        "country place city_name",
        "party",
    ),
    frame("for_envoy", for_envoy, "successor envoy_un", "who? which? head represent delegation", f"party {WHERE}"),
    frame(
        "group_of",
        _group_of,
        "groupings which?|what?",
        "issue belong represent attend member join country spoke",
        f"party {WHERE}",
        "person",
    ),
    frame("sent_instead", sent_instead, "absent", "why? attend represent ~instead successor yesno?", WHERE, "person"),
    frame("sent_instead", sent_instead, "~not attend|present", "why? represent ~instead successor", WHERE, "person"),
    frame(
        "neighbours",
        both_neighbours,
        "predecessor|~before successor|~after",
        "who? which? head represent delegation attend list? office envoy_un",
        "party",
        "person",
    ),
    frame(
        "successor",
        successor,
        "successor",
        "who? which? when? where? list? head represent delegation inperson envoy_un there firsttime office chair "
        "predecessor ~after",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "predecessor",
        predecessor,
        "predecessor",
        "who? which? when? where? list? head represent delegation envoy_un office chair",
        "party",
        "person",
    ),
    frame(
        "successor",
        successor,
        "head|represent|envoy_un ~after",
        "who? which? list? delegation join ~next office chair people",
        "party",
        "person",
    ),
    frame(
        "predecessor",
        predecessor,
        "head|represent|envoy_un ~before",
        "who? which? list? delegation attend ~previous office chair people",
        "party",
        "person",
    ),
    frame(
        "successor",
        led_for,
        "who?|which? head|represent ~instead",
        "delegation envoy_un inperson",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "led_check", led_check, "head|represent someone_else", "who? delegation ~or yesno?", f"party {WHERE}", "person"
    ),
    frame("was_it", was_it, "yesno? who? head|represent", "delegation called", f"party {WHERE}", "person"),
    frame(
        "came_either",
        _came_either,
        "attend|present",
        "who? yesno? inperson delegation ~or same",
        f"party {WHERE}",
        "person",
    ),
    frame("led_check", led_either, "head|represent|compare", "who? yesno? delegation ~or", f"party {WHERE}", "person"),
    frame("led_check", led_either, "", "who? yesno? delegation", f"party {WHERE}", "person"),
    frame("led_check", _spoke, "spoke", "yesno? delegation", WHERE, "person party"),
    frame("how_long_led", how_long_led, "how_long? head", "delegation", "party", "person"),
    frame(
        "nth_led", nth_led, "~nth head|represent", "which? what? when? where? list? delegation date", WHERE, "person"
    ),
    frame(
        "not_led",
        not_led,
        "head|represent ~not",
        "which? what? how_many? how_often? list? times delegation count ~all",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "career",
        career,
        "head|represent",
        "career which? what? when? how_many? how_often? list? yesno? times delegation attend ~first ~last "
        "~most_recently firsttime ~all count ever start end stopped chair people consecutive inperson",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "office",
        _office,
        "office|role",
        "what? which? when? list? then walkout career attend head represent delegation called ~all firsttime",
        f"party {WHERE}",
        "person",
    ),
    frame("office", _office, "office change", "yesno? how ever delegation", "party", "person"),
    frame(
        "person_absent",
        _person_absent,
        "absent",
        "why? who? which? yesno? attend inperson when? list? ever",
        WHERE,
        "person",
    ),
    frame(
        "person_absent",
        _person_absent,
        "attend|present ~not",
        "why? who? which? yesno? inperson when? list?",
        WHERE,
        "person",
    ),
    frame(
        "in_absence",
        in_absence,
        "who?|which? head|represent absent",
        "delegation envoy_un inperson ~instead then",
        "person",
        "party",
    ),
    frame(
        "in_absence",
        in_absence,
        "who?|which? head|represent attend|present|there ~not",
        "delegation envoy_un inperson ~instead",
        "person",
        "party",
    ),
    frame("stood_in", stood_in_there, "~not|absent successor who?", "attend why? delegation there", WHERE, "person"),
    frame("stood_in", stood_in_there, "absent who?", "head represent delegation attend", f"party {WHERE}", "person"),
    frame("person_absent", _person_absent_then, "~not why?|yesno?", "there", WHERE, "person"),
    frame(
        "presence",
        _presence,
        "attend|join|represent",
        "which? what? when? how_many? how_often? list? yesno? inperson ever ~all times delegation ~first ~last "
        "~most_recently firsttime envoy_un",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "presence",
        _membership,
        "member",
        "which? what? when? how_many? how_often? list? delegation attend ~all",
        "party",
        "person",
    ),
    frame("presence", _on_team, "when?", "delegation", "party", "person"),
    frame("presence", _times, "how_often?|how_many?", "times ~all", "party", "person"),
    frame(
        "presence",
        _series,
        "",
        "which? what? when? list? how_many? country delegation date ~first ~last ~all firsttime ~most_recently",
        "party",
        "person",
    ),
    frame("stopped", _stopped, "stopped", "when? which? what?", "", "person"),
    frame(
        "was_there",
        _was_there,
        "yesno?",
        "there ever ~all delegation member inperson which?",
        f"party {WHERE}",
        "person",
    ),
    frame("presence", _at_round, "", "delegation", WHERE, "person"),
    frame("presence", _at_round, "member", "delegation", f"party {WHERE}", "person"),
    frame("presence", _who_then, "who?", "", WHERE, "person"),
    frame("side", _side, "which?|what? delegation|country", "belong represent delegation ~or attend", "", "person"),
    frame("side", _side, "who? represent", "attend", "", "person"),
    frame("side", _side, "who? head", "", "", "person"),
    frame("side", _side, "who? delegation", "attend head belong there", "", "person"),
    frame("card", _card, "", "who? what? career list? fact", "party", "person"),
)
