"""The command line that gives an answer again."""

from __future__ import annotations

import shlex

from astana_cli.answers.query import Filter, Query

FIELD_OF: dict[str, str] = {
    "member": "member",
    "group": "group",
    "office": "office",
    "role": "role",
    "host": "host_chair",
    "level": "level",
    "size": "size",
    "delegations": "delegations_count",
    "agenda": "agenda",
    "outcome": "outcome",
    "sideline": "sideline",
    "next_round": "next_round",
    "absence": "absence",
    "date": "date",
    "place": "place",
}
"""The name that `--field` has for a topic."""

DETAIL_OF = {
    ("date", "start"): "date_start",
    ("date", "end"): "date_end",
    ("date", "announced"): "announced_start",
    ("date", "weekday"): "weekday",
    ("date", "duration"): "duration",
    ("place", "city"): "city",
    ("place", "city_name"): "city_name",
    ("place", "country"): "country",
    ("place", "venue"): "venue",
    ("size", "groups"): "groups_count",
    ("size", "advisers"): "advisers_count",
    ("size", "experts"): "experts_count",
    ("size", "delegates"): "delegates_count",
    ("group", "absent"): "groups_absent",
    ("member", "others"): "other_members",
    ("absence", "walkout"): "walkout",
}
"""The name that `--field` has for a detail of a topic."""


def command_line(query: Query) -> str:
    """Return the shell line of the subcommand that builds the same query."""
    words = ["astana", *_words(query)]
    return " ".join(word if word == "'" else shlex.quote(word) for word in words)


def _words(query: Query) -> list[str]:
    topic, rounds = query.topic, [str(n) for n in query.rounds]
    parties = _each("--party", query.parties)
    build = _BUILDERS.get(topic)
    if build:
        return build(query, rounds, parties)
    if topic in FIELD_OF:
        return _field(query, rounds, parties)
    return ["ask", "--", *query.words]


def _field(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    name = DETAIL_OF.get((query.topic, query.detail or ""), FIELD_OF[query.topic])
    people = _each("--person", query.people)
    topic = [*_given("--about", query.about), *_given("--in", query.where.among)]
    more = [*_each("--is", query.check), *topic, *(["--why"] if query.why else [])]
    return ["round", *(rounds or ["all"]), "--field", name, *parties, *people, *more]


def _rounds(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    shares = _given("--by", query.detail) or ["--years"]
    extra = {"count": ["--count"], "gap": ["--gaps"], "busiest": shares}.get(query.topic, [])
    more = [*_given("--sort", query.sort), *_picked(query), *_each("--is", query.check)]
    return ["rounds", *rounds, *_filter(query.where), *more, *extra]


def _who(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    people = _each("--except" if query.detail == "others" else "--person", query.people)
    often = [*(["--often", *people] if query.topic == "tally" else []), *_picked(query)]
    return ["who", *(rounds or ([] if query.topic == "tally" else ["all"])), *parties, *often]


def _person(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    if query.topic == "person":
        return ["person", *(query.people or query.words)]
    detail = {"career": query.detail or "led", "presence": query.detail or "presence"}[query.topic]
    if query.topic == "career" and query.detail is None:
        detail = "career"
    more = [part for n in rounds for part in ("--round", n)]
    is_it = _each("--is", query.check)
    return ["person", *query.people, "--field", detail, *more, *parties, *_given("--pick", query.pick), *is_it]


def _party(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["party", *query.parties]


def _attendance(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    more = [*_given("--role", query.role), *_given("--kind", query.detail), *_given("--pick", query.pick)]
    more += _each("--is", query.check)
    return ["attendance", *rounds, *parties, *more]


def _documents(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    named = [*rounds, *query.documents, *_given("--field", query.detail), *_given("--about", query.about), *parties]
    return ["documents", *named, *_each("--is", query.check)]


def _events(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["events", *query.events, *_given("--field", query.detail)]


def _said(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    by = _each("--by", (*query.people, *query.parties))
    about = _each("--about", tuple(subject for subject in (query.about, query.detail) if subject))
    if query.events:
        return ["events", *query.events, "--field", "said", *by, *about]
    return ["round", *(rounds or ["all"]), "--field", "said", *by, *about]


def _joint(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["round", *rounds, *_each("--field", query.fields), *parties, *(["--why"] if query.why else [])]


def _evidence(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    name = "disputes" if query.topic == "dispute" else "sources"
    return [name, *rounds, *query.documents, *_given("--field", query.detail), *parties, *_each("--is", query.check)]


def _define(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["define", *query.terms]


def _compare(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["compare", *rounds, *_given("--field", query.detail), *parties]


def _timeline(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["timeline", *rounds, *_filter(query.where)]


def _same(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["same", *query.words]


def _match(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["person", *query.words, "--explain"]


def _round(query: Query, rounds: list[str], parties: list[str]) -> list[str]:
    return ["round", *rounds, *_given("--field", query.detail), *parties]


_BUILDERS = {
    **dict.fromkeys(("rounds", "count", "gap", "busiest"), _rounds),
    **dict.fromkeys(("head", "tally"), _who),
    **dict.fromkeys(("person", "career", "presence"), _person),
    **dict.fromkeys(("attendance", "debut", "matrix"), _attendance),
    **dict.fromkeys(("dispute", "source"), _evidence),
    "party": _party,
    "document": _documents,
    "event": _events,
    "definition": _define,
    "compare": _compare,
    "timeline": _timeline,
    "same": _same,
    "match": _match,
    "round": _round,
    "said": _said,
    "joint": _joint,
}


def _each(option: str, values: tuple[str, ...]) -> list[str]:
    return [part for value in values for part in (option, value)]


def _picked(query: Query) -> list[str]:
    return [*_given("--pick", query.pick), *_given("--nth", str(query.nth) if query.nth else None)]


def _given(option: str, value: str | None) -> list[str]:
    return [option, value] if value is not None else []


def _filter(where: Filter) -> list[str]:
    words: list[str] = []
    for name in SINGLE:
        value = getattr(where, name)
        if value is not None:
            words += [OPTIONS.get(name, f"--{name.replace('_', '-')}"), str(value)]
    for name in ("present", "absent"):
        for party in getattr(where, name):
            words += [f"--{name}", party]
    if where.statement is not None:
        words.append("--statement" if where.statement else "--no-statement")
    return words


SINGLE = (
    "year",
    "month",
    "since",
    "until",
    "city",
    "not_city",
    "city_name",
    "country",
    "outside",
    "led_by",
    "not_led_by",
    "about",
    "among",
    "made",
    "weekday",
    "closed_on",
    "held_on",
    "days",
    "longer_than",
    "shorter_than",
    "venue",
    "headless",
    "led_as",
)
OPTIONS = {
    "among": "--in",
    "headless": "--no-head",
    "since": "--from",
    "until": "--to",
    "city_name": "--called",
}
