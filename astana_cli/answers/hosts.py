"""Answers about who acted for the host at a round, and whether it was a certain person."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.fields import field
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.words.labels import HOST_ACTS, label


def hosts(query: Query, k: Knowledge) -> Answer:
    """Those who acted for the host; with an act in `check`, who did that, and with `people`
    whether it was they."""
    found = field(replace(query, people=(), check=()), k)
    if not query.check or found.reason or len(query.rounds) != 1:
        return replace(found, query=query, command=command_line(query))
    doers = [_who(x) for x in found.records if _act(x) in query.check]
    if not doers:
        act = label(HOST_ACTS, query.check[0])
        text = both(f"Who {act.en} is not recorded. {found.text.en}", f"من {act.ar} غير مسجل. {found.text.ar}")
        return refuse(query, "unknown_value", text, f"astana round {query.rounds[0]}", records=found.records)
    divided = not set(query.people).isdisjoint(doers) and not set(query.people) <= set(doers)
    told = bool(query.people) and found.status == "answered" and not divided  # `did this one or that one open it?`
    verdict = set(query.people) <= set(doers) if told else None
    return replace(found, query=query, command=command_line(query), verdict=verdict)


def _who(x: Record) -> str | None:
    return x.value.get("id") if isinstance(x.value, dict) else None


def _act(x: Record) -> str | None:
    return x.value["act"]["id"] if isinstance(x.value, dict) and "act" in x.value else None
