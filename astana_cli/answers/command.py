"""The command line that gives an answer again."""

from __future__ import annotations

import shlex

from astana_cli.answers.query import Filter, Query

FIELD_OF = {
    "member": "member",
    "date": "date",
    "place": "city",
    "host": "host_chair",
    "absence": "absence",
    "size": "size",
    "agenda": "agenda",
    "outcome": "outcome",
    "next_round": "next_round",
    "sideline": "sideline",
    "office": "office",
}


def command_line(query: Query) -> str:
    """Return the shell line of the subcommand that builds the same query."""
    words = ["astana", *_words(query)]
    return " ".join(word if word == "'" else shlex.quote(word) for word in words)


def _words(query: Query) -> list[str]:
    topic, rounds = query.topic, [str(n) for n in query.rounds]
    parties = [part for party in query.parties for part in ("--party", party)]
    if topic in ("rounds", "count", "gap", "busiest"):
        extra = {"count": ["--count"], "gap": ["--gaps"], "busiest": ["--years"]}.get(topic, [])
        return ["rounds", *_filter(query.where), *(["--sort", query.sort] if query.sort else []), *extra]
    if topic == "head":
        return ["who", *rounds, *parties, *_filter(query.where)]
    if topic in ("person", "career"):
        return ["person", *query.people]
    if topic in ("party", "first", "last"):
        return ["party", *query.parties]
    if topic == "document":
        return ["documents", *rounds, *query.documents]
    if topic == "event":
        return ["events", *query.events]
    if topic == "dispute":
        return ["disputes", *rounds]
    if topic == "source":
        return ["sources", *rounds, *(["--field", query.detail] if query.detail else []), *parties]
    if topic == "definition":
        return ["define", *query.terms]
    if topic == "compare":
        return ["compare", *rounds]
    if topic == "timeline":
        return ["timeline"]
    if topic in ("matrix", "attendance"):
        return ["attendance", *rounds, *parties]
    if topic == "round":
        return ["round", *rounds]
    if topic in FIELD_OF:
        return ["round", *rounds, "--field", query.detail or FIELD_OF[topic], *parties]
    return ["ask", *query.words]


def _filter(where: Filter) -> list[str]:
    words: list[str] = []
    for name in ("year", "since", "until", "city", "country", "outside", "led_by", "about"):
        value = getattr(where, name)
        if value is not None:
            words += [OPTIONS.get(name, f"--{name}"), str(value)]
    for name in ("present", "absent"):
        for party in getattr(where, name):
            words += [f"--{name}", party]
    if where.statement is not None:
        words.append("--statement" if where.statement else "--no-statement")
    return words


OPTIONS = {"since": "--from", "until": "--to", "led_by": "--led-by"}
