"""Who led a delegation, at one round or several."""

from __future__ import annotations

from collections.abc import Iterable

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import never_took_part, refuse
from astana_cli.answers.select import attendance, came, ever_came, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Round, Text
from astana_cli.words import labels
from astana_cli.words.labels import label


def heads(query: Query, k: Knowledge) -> Answer:
    """The heads of the delegations asked for (all, if no party is named); whoever stayed away is said to have."""
    for party in query.parties:
        if not ever_came(party, k):
            return never_took_part(query, k, party)
    rounds = selected(query, k)
    if not rounds:
        return refuse(query, "unknown_value", both("No round fits.", "لا توجد جولة مطابقة."), "astana rounds")
    if len(rounds) == 1 and len(query.parties) == 1 and not came(rounds[0], query.parties[0], k):
        return absent(query, k, rounds[0], query.parties[0])
    found = {r.number: list(_of_round(query, k, r)) for r in rounds}
    records = tuple(record for of_round in found.values() for record in of_round)
    known = {r.round for r in records if r.field == "head" and r.value is not None}
    said = [_with_missing(query, k, r, _sentence(k, r, found[r.number])) for r in rounds]
    return tell(
        query,
        listing(said, ". ", ". "),
        records,
        status=status_of(records) if known else "unknown",
        reason=None if known else "unknown_value",
        rounds=(r.number for r in rounds if r.number in known),
        view="heads",
    )


def _of_round(query: Query, k: Knowledge, r: Round) -> Iterable[Record]:
    for d in r.delegations:
        if query.parties and d.party not in query.parties:
            continue
        if d.attendance.value in AWAY:
            yield from Recorder(k, r, "attendance", "absence").delegation(d)
        elif d.head is not None:
            yield from Recorder(k, r, "head", "office").delegation(d)


def _with_missing(query: Query, k: Knowledge, r: Round, said: Text) -> Text:
    """The sentence of a round, and who of several parties asked for is in no delegation on record there."""
    if len(query.parties) < MANY:
        return said
    missing = [k.name_of(p) for p in query.parties if k.delegation(r, p) is None]
    names = listing(missing, ", ", "، ")
    if not missing:
        return said
    return both(
        f"{said.en}; no source on record says that a delegation came: {names.en}",
        f"{said.ar}؛ لا مصدر مسجل يذكر وفدًا: {names.ar}",
    )


MANY = 2


def _sentence(k: Knowledge, r: Round, records: list[Record]) -> Text:
    then = round_label(k, r.number)
    offices = {x.party: accepted(x) for x in records if x.field == "office" and x.value is not None}
    lines = []
    blank = [k.name_of(x.party or "") for x in records if x.field == "head" and x.value is None]
    for x in records:
        if x.field not in ("head", "attendance") or x.value is None:
            continue
        name, value, office = k.name_of(x.party or ""), accepted(x), offices.get(x.party)
        lines.append(
            both(
                f"{name.en} – {value.en}" + (f" ({office.en})" if office and x.field == "head" else ""),
                f"{name.ar} – {value.ar}" + (f" ({office.ar})" if office and x.field == "head" else ""),
            )
        )
    if blank:
        unknown, gap = label(labels.STATES, "unknown"), listing(blank, ", ", "، ")
        lines.append(both(f"{unknown.en}: {gap.en}", f"{unknown.ar}: {gap.ar}"))
    if not lines:
        lines.append(label(labels.STATES, "unknown"))
    found = listing(lines)
    one = len(lines) == 1
    return both(
        f"{then.en}, {'head' if one else 'heads'} of delegation: {found.en}",
        f"{then.ar}، {'رئيس الوفد' if one else 'رؤساء الوفود'}: {found.ar}",
    )


def absent(query: Query, k: Knowledge, r: Round, party: str) -> Answer:
    """The party did not come to this round, or nothing is recorded of its coming."""
    name, then = k.name_of(party), round_label(k, r.number)
    d = k.delegation(r, party)
    records = tuple(Recorder(k, r).delegation(d)) if d else ()
    how = [x for x in records if x.field in ("attendance", "absence") and x.value is not None]
    if attendance(r, party, k) in AWAY:
        said = listing([accepted(x) for x in how])
        text = both(f"{then.en}: {name.en} – {said.en}.", f"{then.ar}: {name.ar} – {said.ar}.")
        return refuse(
            query, "party_absent", text, f"astana who {r.number}", f"astana party {party}", records=tuple(how)
        )
    text = both(
        f"{then.en}: no source on record says that {name.en} sent a delegation.",
        f"{then.ar}: لا مصدر مسجل يذكر وفدًا من {name.ar}.",
    )
    return refuse(query, "party_absent", text, f"astana who {r.number}", f"astana party {party}", records=tuple(how))
