"""Answers about armed groups and bodies: which were in a delegation, whether one was, how many there were."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.fields import field
from astana_cli.answers.phrases import accepted, both, listing, round_label, spoken
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text


def groups(query: Query, k: Knowledge) -> Answer:
    """The groups on record at the rounds; with `check`, whether these are among them: yes, no since they stayed away,
    or that no source on record says it. With `absent` for a detail, those that stayed away alone."""
    if not query.check:
        return field(query, k)
    if query.detail == "absent":
        return _stayed_away(query, k)
    refused = failing(query, k)
    if refused:
        return refused
    lines: list[Text] = []
    records: list[Record] = []
    for r in selected(query, k):
        made = Recorder(k, r)
        there = list(made.all())
        for key in query.check:
            found = [x for x in there if x.field in ("group", "absent") and _id(x) == key]
            found = found or [x for x in there if _speaks_for(x, k.name_of(key))]
            records += found
            lines.append(_line(k, r.number, key, found))
    if not records:
        rounds = query.rounds or tuple(k.rounds)
        return refuse(query, "unknown_value", listing(lines), *(f"astana round {n} --field group" for n in rounds))
    came = {x.field == "group" for x in records if x.status != "disputed"}
    settled = not any(x.reason == "announced_only" for x in records) and len(records) == len(lines)
    told = settled and len(came) == 1 and all(_id(x) in query.check for x in records)
    return tell(
        query,
        listing(lines),
        records,
        rounds=sorted({x.round for x in records if x.round}),
        verdict=came.pop() if told else None,
    )


def _stayed_away(query: Query, k: Knowledge) -> Answer:
    """Whether groups stayed away from the rounds, and why; of one that came that is no fact."""
    came = groups(replace(query, detail=None), k)
    away = tuple(x for x in came.records if x.field == "absent")
    if came.reason:
        return replace(came, query=query, command=command_line(query))
    if not away and not query.why:
        denied = spoken(came.text, yes=False) if came.verdict else came.text
        return replace(came, query=query, command=command_line(query), text=denied, verdict=None)
    if not away:
        text = both(f"That does not fit: {came.text.en}.", f"هذا لا يتفق: {came.text.ar}.")
        return refuse(query, "premise_false", text, came.command, records=came.records)
    numbers = sorted({x.round for x in away if x.round})
    said = [
        _line(k, n, key, [x for x in away if x.round == n and _id(x) == key]) for n in numbers for key in query.check
    ]
    return replace(
        came,
        query=query,
        command=command_line(query),
        text=listing(said),
        records=away,
        rounds=tuple(numbers),
        verdict=None if came.verdict is None else not came.verdict,
    )


def _id(x: Record) -> str:
    return str(x.value.get("id")) if isinstance(x.value, dict) else ""


def _speaks_for(x: Record, name: Text) -> bool:
    """Whether a record is of somebody in a delegation whose office is one of a group."""
    office = x.value if x.field == "office" else x.value.get("office") if isinstance(x.value, dict) else None
    return x.field in ("office", "member") and isinstance(office, dict) and name.en in office["en"]


def _line(k: Knowledge, number: int, group: str, found: list[Record]) -> Text:
    """What is on record of one group at one round."""
    then, name = round_label(k, number), k.name_of(group)
    if not found:
        return both(f"{then.en}: no source on record names {name.en}", f"{then.ar}: لا يذكر أي مصدر مسجل اسم {name.ar}")
    said = listing([accepted(x) for x in found])
    whose = listing([x.whose for x in found if x.whose], ", ", "، ")
    if any(x.whose for x in found):
        return both(
            f"{then.en}, in the delegation ({whose.en}): {said.en}", f"{then.ar}، في الوفد ({whose.ar}): {said.ar}"
        )
    return both(f"{then.en}, stayed away: {said.en}", f"{then.ar}، الغائبون: {said.ar}")
