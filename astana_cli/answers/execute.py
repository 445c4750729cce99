"""The one executor: a Query in, an Answer out. Which room answers which topic."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import no_such_round
from astana_cli.answers.select import missing_round
from astana_cli.knowledge.index import Knowledge

ROOMS = {
    "round": "one_round:one_round",
    **dict.fromkeys(
        (
            "member",
            "office",
            "level",
            "size",
            "delegations",
            "agenda",
            "outcome",
            "sideline",
            "next_round",
        ),
        "fields:field",
    ),
    "said": "said:said",
    "host": "hosts:hosts",
    "role": "roles:roles",
    "group": "groups:groups",
    "date": "dates:dates",
    "place": "places:places",
    "attendance": "attendance:attended",
    "debut": "attendance:debut",
    "matrix": "attendance:matrix",
    "absence": "absence:absences",
    "rounds": "rounds:list_rounds",
    "count": "rounds:list_rounds",
    "gap": "gaps:gaps",
    "busiest": "shares:shares",
    "head": "heads:heads",
    "career": "career:career",
    "presence": "presence:presence",
    "tally": "tally:tally",
    "person": "people:person",
    "party": "parties:party",
    "document": "papers:papers",
    "event": "events:events",
    "definition": "terms:definition",
    "dispute": "evidence:disputes",
    "source": "evidence:sources",
    "compare": "compare:compare",
    "timeline": "compare:timeline",
    "same": "same:same",
    "match": "match:match",
    "joint": "joint:joint",
}


def execute(query: Query, k: Knowledge) -> Answer:
    """Answer a query from the knowledge base, or refuse a round that is not in it; only the room that answers is
    imported."""
    wrong = missing_round(query, k)
    if wrong is not None:
        return no_such_round(query, k, wrong)
    module, _, name = ROOMS[query.topic].partition(":")
    room: Callable[[Query, Knowledge], Answer] = getattr(import_module(f"astana_cli.answers.{module}"), name)
    found = room(query, k)
    if query.check:
        from astana_cli.answers.proposed import held_against

        found = held_against(found, k)
    return found
