"""The one executor: a Query in, an Answer out. Which room answers which topic."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge

ROOMS = {
    "round": "rounds:one_round",
    **dict.fromkeys(
        (
            "member", "office", "date", "place", "host", "absence", "size", "agenda", "outcome", "next_round",
            "sideline",
        ),
        "rounds:one_round",
    ),
    "rounds": "rounds:list_rounds",
    "count": "rounds:list_rounds",
    "gap": "rounds:gaps",
    "busiest": "rounds:years",
    "head": "heads:heads",
    "person": "people:person",
    "party": "parties:party",
    "document": "documents:documents",
    "event": "events:events",
    "definition": "terms:definition",
    "dispute": "evidence:disputes",
    "source": "evidence:sources",
}  # fmt: skip


def execute(query: Query, k: Knowledge) -> Answer:
    """Answer a query from the knowledge base; only the room that answers is imported."""
    module, _, name = ROOMS[query.topic].partition(":")
    room: Callable[[Query, Knowledge], Answer] = getattr(import_module(f"astana_cli.answers.{module}"), name)
    return room(query, k)
