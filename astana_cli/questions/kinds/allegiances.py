"""Whose somebody was, and in what office: `which delegation did Aridi belong to?`, `which group did Alloush come
from?`, `Raad is whose envoy?`."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import any_round
from astana_cli.questions.kinds.careers import career, people_asked
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.portraits import has_country
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, narrowed


def group_of(s: Sentence, k: Knowledge) -> Query:
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


def office(s: Sentence, k: Knowledge) -> Query:
    """`What was Lavrentiev's office?`"""
    people = people_asked(s)
    if set(s.targets("party")) - {k.people[p].party for p in people}:
        raise Unfit
    return any_round(s, k, Query("presence", people=people, detail="office"))


def card(s: Sentence, k: Knowledge) -> Query:
    """`Alexander Lavrentiev`: all that is known of somebody."""
    people = people_asked(s)
    if s.rounds or s.loose or s.rels or narrowed(s) or s.whens:
        raise Unfit
    own = {party for p in people for party in _parties_of(p, k)}
    others = [i for i, m in enumerate(s.marks) if m.kind == "party"] if own.isdisjoint(s.targets("party")) else []
    if others:
        raise Refusal(no.unread(s.text, tuple(s.typed_of(i) for i in others)))  # `who is Pedersen of Turkey?`
    return Query("person", people=people)


def _parties_of(person: str, k: Knowledge) -> set[str]:
    """The party of somebody, and those in whose delegations he was."""
    own = k.people[person].party
    return {own} if own else {d.party for r in k.rounds.values() for d in r.delegations}


def side(s: Sentence, k: Knowledge) -> Query:
    """`Which delegation did Aridi belong to?`, `whom did he represent?`: his card says it."""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if s.has("who?") and not (s.first_of("who?") < person < s.first_of("represent") or _for_whom(s, person)):
        raise Unfit
    last = next((token.plain for token in reversed(s.typed) if token.plain), "")
    if s.has("country") and not s.atoms & {"belong", "represent", "attend"} and last != "from":
        raise Unfit
    if (
        s.has("country")
        and not s.atoms & {"belong", "represent"}
        and not all(has_country(p, k) for p in people_asked(s))
    ):
        raise Unfit  # `which country is Dunn from?`
    if s.has("attend") and not s.has("represent") and s.typed[s.marks[s.first_of("which?")].start].plain != "for":
        raise Unfit  # `which country did he come to?`
    if (
        s.has("delegation")
        and not s.has("who?")
        and s.before(s.first_of("delegation")) != max(s.first_of("which?"), s.first_of("what?"))
    ):
        raise Unfit
    return card(s, k)


def spoke(s: Sentence, k: Knowledge) -> Query:
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
