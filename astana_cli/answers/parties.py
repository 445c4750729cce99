"""Answers about a party over all rounds."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import both, listing, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, named
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import attendance, came
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Party, Text
from astana_cli.words.labels import ROLES, SIDES, label


def party(query: Query, k: Knowledge) -> Answer:
    """When a party came and who led it; a party that never came is answered with what is said of that."""
    found = [k.parties[key] for key in query.parties if key in k.parties]
    if len(found) != 1:
        listed = listing([p.name for p in found])
        return refuse(
            query,
            "ambiguous",
            both(f"Which of these is meant: {listed.en}?", f"أيٌّ من هؤلاء هو المقصود: {listed.ar}؟"),
            *(f"astana party {p.id}" for p in found),
        )
    who = found[0]
    there = [r.number for r in k.rounds.values() if came(r, who.id, k)]
    away = [r.number for r in k.rounds.values() if attendance(r, who.id, k) in AWAY]
    records = (_card(k, who), *_history(k, who.id))
    as_what = _roles(k, who.id)
    lines = [
        both(
            f"{who.name.en}{as_what.en}: on record at {len(there)} of {k.last} rounds"
            + (f" ({numbers(there).en})" if there else ""),
            f"{who.name.ar}{as_what.ar}: حضور مسجل في {len(there)} من {k.last} جولة"
            + (f" ({numbers(there).ar})" if there else ""),
        )
    ]
    if away:
        lines.append(both(f"stayed away at {numbers(away).en}", f"جولات الغياب: {numbers(away).ar}"))
    return tell(
        query,
        listing(lines),
        records,
        rounds=there,
        number=len(there),
        notes=(who.note,) if who.note else (),
        view="party",
    )


def _card(k: Knowledge, who: Party) -> Record:
    return Record("party", named(who.id, who.name, side=named(who.side, label(SIDES, who.side))), party=who.id)


def _roles(k: Knowledge, key: str) -> Text:
    """The roles in which a party came to the rounds, in brackets; nothing if none is on record."""
    delegations = (k.delegation(r, key) for r in k.rounds.values())
    roles = dict.fromkeys(d.role.value for d in delegations if d and d.role and d.role.value)
    found = listing([label(ROLES, role) for role in roles], ", ", "، ")
    return both(f" ({found.en})", f" ({found.ar})") if roles else both("", "")


def _history(k: Knowledge, key: str) -> list[Record]:
    fields = ("attendance", "role", "absence", "first_attendance", "head", "office", "size")
    rows: list[Record] = []
    for meeting in k.meetings:
        d = k.delegation(meeting, key)
        if d:
            rows += Recorder(k, meeting, *fields).delegation(d)
    return rows
