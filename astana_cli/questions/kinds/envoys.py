"""The UN envoy, whoever held that office at a round: `was the UN envoy at round 7?`, `which rounds did he miss?`, `who
stood in for the UN envoy at Astana 17?`"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation, Round
from astana_cli.questions.kinds.asks import asks_rounds, one_or_all
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.standins import in_his_place
from astana_cli.questions.which import Refusal, Unfit, narrowed

UN = "un"
ENVOY = word_list("people", "envoy")
"""Titles of the envoy."""


def envoy_there(s: Sentence, k: Knowledge) -> Query:
    """`Was the UN envoy in Sochi in February 2021?`: whether he came, or who did for him. Raises Unfit, Refusal."""
    if s.spans or s.plural:
        raise Unfit
    query = _head_of_un(s, k)
    number = query.rounds[0]
    away = un_away(k, number)
    if away:
        return Query("absence", rounds=query.rounds, people=away)
    d = k.delegation(k.rounds[number], UN) if number in k.rounds else None
    came = d.head.value if d and d.head and _is_envoy(d, k) else _envoy_then(k, number) if s.has("yesno?") else None
    return Query("presence", rounds=query.rounds, people=(came,)) if came else query


def for_envoy(s: Sentence, k: Knowledge) -> Query:
    """`Who stood in for the UN envoy at Astana 17?`: who led instead, or came for him. Raises Unfit, Refusal."""
    query = _head_of_un(s, k)
    number = query.rounds[0]
    away = un_away(k, number)
    if away:
        return in_his_place(k, number, away[:1]) or Query("absence", rounds=query.rounds, people=away)
    d = k.delegation(k.rounds[number], UN) if number in k.rounds else None
    if d is None or not _is_envoy(d, k):
        return query
    found = execute(query, k)
    text = both(f"That does not fit: {found.text.en}.", f"هذا لا يتفق: {found.text.ar}.")
    raise Refusal(
        refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, found.command)
    )


def missed_by_envoys(s: Sentence, k: Knowledge) -> Query | None:
    """`Which rounds did the UN envoy miss?`, `which in 2017?`: the rounds that one of them missed; None if
    something else is asked. Raises Unfit where none did at those of a time or place."""
    if not asks_rounds(s) or s.atoms & {"how_many?", "walkout"} or set(s.targets("party")) - {UN}:
        return None
    query = Query("absence", people=_envoys(k), why=s.has("why?"))
    if not (narrowed(s) or s.spans):
        return query
    query = one_or_all(s, k, query)
    away = {who for n in query.rounds for who in un_away(k, n)}
    if away.isdisjoint(query.people):
        raise Unfit
    return replace(query, people=tuple(who for who in query.people if who in away))


def _head_of_un(s: Sentence, k: Knowledge) -> Query:
    """Who led for the UN at the one round that is named. Raises Unfit, Refusal."""
    if UN not in k.parties or set(s.targets("party")) - {UN}:
        raise Unfit
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    query = one_or_all(s, k, Query("head", parties=(UN,)))
    if len(query.rounds) != 1:
        raise Unfit
    return query


def un_away(k: Knowledge, number: int) -> tuple[str, ...]:
    """Those of the UN who are on record as having stayed away from a round."""
    r: Round | None = k.rounds.get(number)
    who = [fact.value.who for fact in r.missing if fact.value] if r else []
    return tuple(one for one in who if one in k.people and k.people[one].party == UN)


def _envoy_then(k: Knowledge, number: int) -> str | None:
    """Who led as envoy at both the nearest rounds at which one did, before and after: `was he at round 17?`"""
    led = [(n, d.head.value) for n, r in k.rounds.items() for d in r.delegations if d.head and _leads_as_envoy(d, k)]
    before, after = [who for n, who in led if n < number], [who for n, who in led if n > number]
    return before[-1] if before and after and before[-1] == after[0] else None


def _leads_as_envoy(d: Delegation, k: Knowledge) -> bool:
    """Whether a delegation is that of the UN and was led by its envoy."""
    return d.party == UN and _is_envoy(d, k)


def _envoys(k: Knowledge) -> tuple[str, ...]:
    """Those who led for the UN as its envoy, in the order of the rounds."""
    led = (d for r in k.rounds.values() for d in r.delegations if _leads_as_envoy(d, k))
    return tuple(dict.fromkeys(d.head.value for d in led if d.head and d.head.value))


def _is_envoy(d: Delegation, k: Knowledge) -> bool:
    """Whether a delegation was led by somebody with the title of the envoy."""
    office = k.offices.get(d.office.value or "") if d.office else None
    return office is not None and plain(office.title.en) in ENVOY
