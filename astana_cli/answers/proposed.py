"""A number that is proposed (`--is 7`), held against the one that an answer counts."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import spoken
from astana_cli.answers.select import falls_on
from astana_cli.knowledge.index import Knowledge

COUNTS = frozenset({"count", "delegations", "size", "document", "career", "presence", "attendance"})
"""Topics whose answers count something, and against which numbers can be held."""
OPEN = frozenset({"announced_only", "sources_disagree"})
"""Reasons of a value with which neither yes nor no can be said."""


def held_against(found: Answer, k: Knowledge) -> Answer:
    """The answer with yes or no before it, where one number is proposed and the answer settles whether it is so; of
    several, the fact says which. Who came without a role on record may have had the one that is asked for."""
    query, number = found.query, found.number
    if (query.topic, query.detail) == ("presence", "office"):
        return _held_as(found)
    if query.topic == "level":
        return _met_at(found)
    if (query.topic, query.detail) == ("document", "issued"):
        return _issued_on(found)
    if query.topic not in COUNTS or len(query.check) != 1 or number is None or not query.check[0].isdecimal():
        return found
    if query.topic == "attendance" and _may_be_more(found, k):
        return found
    counted = [x for x in found.records if x.field in ("size", "delegations_count")]
    if found.status != "answered" or any(x.reason in OPEN or x.status != "answered" for x in counted):
        return found
    return replace(found, text=spoken(found.text, yes=int(query.check[0]) == number), verdict=None)


def _may_be_more(found: Answer, k: Knowledge) -> bool:
    """Whether somebody came without a role, where those of one are counted."""
    from astana_cli.answers.attendance import roleless

    return bool(roleless(found.query, (k.rounds[n] for n in found.rounds)))


def _issued_on(found: Answer) -> Answer:
    """The answer with yes or no before it, where one date is proposed of one document, and its own is settled."""
    records = [x for x in found.records if x.field == "issued" and isinstance(x.value, str)]
    if len(found.query.check) != 1 or len(records) != 1 or records[0].status != "answered":
        return found
    return replace(found, text=spoken(found.text, yes=falls_on([records[0].value], found.query.check[0])), verdict=None)


def _met_at(found: Answer) -> Answer:
    """The answer with yes or no before it, where one level is proposed and those on record are settled."""
    records = [x for x in found.records if x.field == "level" and x.status == "answered"]
    levels = {str(x.value.get("id", "")) if isinstance(x.value, dict) else str(x.value) for x in records}
    if len(levels) != 1 or len(found.query.check) != 1 or any(x.reason in OPEN for x in records):
        return found
    if len(records) < len(found.rounds):
        return found
    return replace(found, text=spoken(found.text, yes=found.query.check[0] in levels), verdict=None)


def _held_as(found: Answer) -> Answer:
    """The answer with yes or no before it, where all offices on record are among those proposed, or none is."""
    records = [x for x in found.records if _office(x)]
    fitting = {_office(x) in found.query.check for x in records}
    if len(fitting) != 1 or any(x.status != "answered" or x.reason in OPEN for x in records):
        return found
    return replace(found, text=spoken(found.text, yes=fitting.pop()), verdict=None)


def _office(x: Record) -> str:
    """The id of the office that a record tells; "" if it tells none."""
    value = x.value if isinstance(x.value, dict) else {}
    office = value if x.field == "office" else value.get("office", {})
    return str(office.get("id", ""))
