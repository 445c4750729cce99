"""Answers about who came: the list, one party's yes or no, first and last time, observers, the matrix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, numbers, round_label, shown
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import never_took_part, refuse
from astana_cli.answers.select import CAME, attendance, came, ever_came, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Delegation, Round, Text
from astana_cli.words import labels
from astana_cli.words.labels import label


def attended(query: Query, k: Knowledge) -> Answer:
    """Who came to the rounds; with parties, whether they came; with a role, only those that had it."""
    refused = failing(query, k, took_part=not _told(query, k), present=False)
    if refused:
        return refused
    rounds = selected(query, k)
    if query.parties:
        return _checked(query, k, rounds)
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        found = [x for d in r.delegations if _meant(query, d, k) for x in _record(k, r, d, query)]
        records += found
        lines.append(_listed(query, k, r, found))
    known = [x for x in records if x.value is not None]
    if not known:
        text = listing(lines)
        return refuse(query, "unknown_value", text, *(f"astana attendance {r.number}" for r in rounds))
    present = {x.party for x in records if x.field == "attendance" and _is(x, CAME)}
    return tell(
        query,
        listing(lines),
        records,
        rounds=(r.number for r in rounds),
        number=len(present),
        notes=(*_roleless(query, k, rounds), *_of_other_kinds(query, k, rounds), _counting()),
    )


def roleless(query: Query, rounds: Iterable[Round]) -> tuple[str, ...]:
    """The parties that came without a role on record, where those of one role are asked for."""
    if query.role is None:
        return ()
    found = [d.party for r in rounds for d in r.delegations if d.attendance.value in CAME and d.role is None]
    return tuple(dict.fromkeys(found))


def _roleless(query: Query, k: Knowledge, rounds: list[Round]) -> tuple[Text, ...]:
    """Who came without a role on record: a list by role may lack them."""
    found = roleless(query, rounds)
    names = listing([k.name_of(p) for p in found], ", ", "، ")
    without = both(f"Present without a role on record: {names.en}", f"حضروا بلا صفة مسجلة: {names.ar}")
    return (*([without] if found else []), *_by_some(query, k, rounds))


def _by_some(query: Query, k: Knowledge, rounds: list[Round]) -> Iterator[Text]:
    """Who came in that role by some sources, and by others did not."""
    for r in rounds if query.role else ():
        for d in r.delegations:
            role = d.role if d.attendance.value in CAME else None
            others = [x.value for x in role.rivals if x.rank == "normal"] if role else []
            if role and role.value != query.role and query.role in others:
                name = k.name_of(d.party)
                yield both(
                    f"Sources disagree on that role at round {r.number}: {name.en}",
                    f"تختلف المصادر على هذه الصفة في الجولة {r.number}: {name.ar}",
                )


def _of_other_kinds(query: Query, k: Knowledge, rounds: list[Round]) -> tuple[Text, ...]:
    """Who else came, where only parties of one kind are listed: the two Syrian sides are neither states nor bodies."""
    if query.detail is None:
        return ()
    others = [
        d.party
        for r in rounds
        for d in r.delegations
        if d.attendance.value in CAME and k.parties[d.party].kind != query.detail
    ]
    names = listing([k.name_of(p) for p in dict.fromkeys(others)], ", ", "، ")
    return (
        (both(f"Present too, not listed here: {names.en}", f"حضروا أيضًا ولا يردون هنا: {names.ar}"),) if others else ()
    )


def _counting() -> Text:
    return both(
        "Parties that no source on record names at a round are not listed for it.",
        "الأطراف التي لا يذكرها أي مصدر مسجل في جولة ما لا ترد في قائمة تلك الجولة.",
    )


def _told(query: Query, k: Knowledge) -> bool:
    """Whether it is on record of each of the parties, at each of the rounds, that it came or stayed away."""
    found = [attendance(k.rounds[n], party, k) for n in query.rounds if n in k.rounds for party in query.parties]
    return bool(found) and "not_recorded" not in found


def _meant(query: Query, d: Delegation, k: Knowledge) -> bool:
    if query.detail and k.parties[d.party].kind != query.detail:
        return False
    return query.role is None or (d.role is not None and d.role.value == query.role and d.attendance.value not in AWAY)


def _record(k: Knowledge, r: Round, d: Delegation, query: Query) -> Iterable[Record]:
    fields = ("attendance", "role") if query.role else ("attendance",)
    return Recorder(k, r, *fields).delegation(d)


def _is(x: Record, states: tuple[str, ...]) -> bool:
    return isinstance(x.value, dict) and x.value.get("id") in states


def _listed(query: Query, k: Knowledge, r: Round, found: list[Record]) -> Text:
    then = round_label(k, r.number)
    seen = [x for x in found if x.field == "attendance"]
    came = [_named(k, x) for x in seen if _is(x, CAME)]
    there = listing(came, ", ", "، ")
    away = [x for x in seen if _is(x, AWAY)]
    if query.role:
        role = label(labels.ROLES, query.role)
        bearers = [k.name_of(x.party or "") for x in found if x.field == "role"]
        names, many = listing(bearers, ", ", "، "), f" ({len(bearers)})"
        return both(f"{then.en}, {role.en}{many}: {names.en}", f"{then.ar}، {role.ar}{many}: {names.ar}")
    many = f" ({len(came)})" if query.detail else ""
    en, ar = f"{then.en}, present{many}: {there.en}", f"{then.ar}، الحاضرون{many}: {there.ar}"
    if away:
        names = listing([_with(k, x) for x in away], ", ", "، ")
        en, ar = f"{en}; not present: {names.en}", f"{ar}؛ ومن لم يحضر: {names.ar}"
    return both(en, ar)


def _named(k: Knowledge, x: Record) -> Text:
    return k.name_of(x.party or "") if _is(x, ("present",)) else _with(k, x)


def _with(k: Knowledge, x: Record) -> Text:
    name, how = k.name_of(x.party or ""), shown(x)
    return both(f"{name.en} ({how.en})", f"{name.ar} ({how.ar})")


def _checked(query: Query, k: Knowledge, rounds: list[Round]) -> Answer:
    """Whether parties came: yes, in part, no and why not, or that nothing is on record."""
    records: list[Record] = []
    lines: list[Text] = []
    if not query.rounds and query.where == type(query.where)():
        return overall(query, k)
    for r in rounds:
        for party in query.parties:
            d = k.delegation(r, party)
            found = list(Recorder(k, r, "attendance", "absence").delegation(d)) if d else []
            records += found or [
                Record("attendance", None, "unknown", round=r.number, party=party, whose=k.name_of(party))
            ]
            lines.append(_verdict(k, r, party, found))
    told = any(attendance(r, p, k) in (*CAME, *AWAY) for r in rounds for p in query.parties)
    return tell(
        query,
        listing(lines),
        records,
        status=status_of(records) if told else "unknown",
        reason=None if told else "unknown_value",
        rounds=(r.number for r in rounds if all(came(r, p, k) for p in query.parties)),
    )


def _verdict(k: Knowledge, r: Round, party: str, found: list[Record]) -> Text:
    state, name, then = attendance(r, party, k), k.name_of(party), round_label(k, r.number)
    how = listing(accepted(x) for x in found if x.field == "attendance")
    if state in CAME:
        return both(f"Yes: {name.en} – {how.en} at {_lower(then.en)}", f"نعم: {name.ar} – {how.ar} في {then.ar}")
    if state in AWAY:
        no = both(f"No: {name.en} – {how.en} at {_lower(then.en)}", f"لا: {name.ar} – {how.ar} في {then.ar}")
        return listing([no, *(accepted(x) for x in found if x.field == "absence" and x.value is not None)])
    return both(
        f"{then.en}: no source on record says whether {name.en} came",
        f"{then.ar}: لا يذكر أي مصدر مسجل شيئًا عن حضور {name.ar}",
    )


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def overall(query: Query, k: Knowledge) -> Answer:
    """In which rounds each party is on record as having come; of two, whether the first came to more (`pick` is `most`)
    or to fewer rounds than the second."""
    records: list[Record] = []
    lines: list[Text] = []
    rounds: set[int] = set()
    often: list[int] = []
    for party in query.parties:
        there = [r for r in k.rounds.values() if came(r, party, k)]
        rounds |= {r.number for r in there}
        often.append(len(there))
        for r in there:
            d = k.delegation(r, party)
            records += Recorder(k, r, "attendance").delegation(d) if d else ()
        name, found = k.name_of(party), numbers(r.number for r in there)
        lines.append(
            both(
                f"{name.en} is on record at {len(there)} of {k.last} rounds ({found.en})",
                f"{name.ar} – حضور مسجل في {len(there)} من {k.last} جولة ({found.ar})",
            )
        )
    return tell(
        query,
        listing(lines),
        records,
        rounds=sorted(rounds),
        number=len(rounds),
        verdict=_outdone(query, often) if query.pick else True if rounds else None,
    )


def _outdone(query: Query, often: list[int]) -> bool | None:
    """Whether the first of two parties came more often than the second, or less."""
    one, *others = often
    return None if len(others) != 1 else one > others[0] if query.pick == "most" else one < others[0]


def debut(query: Query, k: Knowledge) -> Answer:
    """The first or the last round (`pick`) at which each party is on record, or both, in a certain role if one is asked
    for."""
    records: list[Record] = []
    lines: list[Text] = []
    found: list[int] = []
    for party in query.parties:
        if not ever_came(party, k):
            return never_took_part(query, k, party)
        there = [r for r in k.rounds.values() if came(r, party, k) and _in_role(k, r, party, query.role)]
        if not there:
            role, name = label(labels.ROLES, query.role or ""), k.name_of(party)
            text = both(
                f"{name.en} is not on record as {role.en} at any round.",
                f"{name.ar}: لا حضور مسجل بصفة {role.ar} في أي جولة.",
            )
            return refuse(query, "premise_false", text, f"astana party {party}")
        wanted = ("attendance", "role", "first_attendance") if query.role else ("attendance", "first_attendance")
        for end in ("first", "last") if query.pick == "both" else (query.pick,):
            r = there[-1] if end == "last" else there[0]
            d = k.delegation(r, party)
            records += Recorder(k, r, *wanted).delegation(d) if d else ()
            found.append(r.number)
            lines.append(_when_first(replace(query, pick=end), k, r, party))
    return tell(query, listing(lines), records, rounds=dict.fromkeys(found))


def _in_role(k: Knowledge, r: Round, party: str, role: str | None) -> bool:
    d = k.delegation(r, party)
    return role is None or (d is not None and d.role is not None and d.role.value == role)


def _when_first(query: Query, k: Knowledge, r: Round, party: str) -> Text:
    name, then = k.name_of(party), round_label(k, r.number)
    role = label(labels.ROLES, query.role) if query.role else None
    as_en, as_ar = (f" as {role.en}", f" بصفة {role.ar}") if role else ("", "")
    word = both("last", "آخر") if query.pick == "last" else both("first", "أول")
    return both(
        f"{name.en} is {word.en} on record{as_en} at {_lower(then.en)}",
        f"{name.ar}: {word.ar} حضور مسجل{as_ar} في {then.ar}",
    )


IN_MATRIX = ("attendance", "absence", "head")


def matrix(query: Query, k: Knowledge) -> Answer:
    """Every party at every round."""
    rounds = selected(query, k)
    records = tuple(x for r in rounds for d in r.delegations for x in Recorder(k, r, *IN_MATRIX).delegation(d))
    parties = list(dict.fromkeys(x.party for x in records))
    return tell(
        query,
        both(
            f"Attendance of {len(parties)} parties at {len(rounds)} rounds",
            f"سجل الحضور: عدد الأطراف {len(parties)}، وعدد الجولات {len(rounds)}",
        ),
        records,
        rounds=(r.number for r in rounds),
        notes=(_counting(),),
        view="matrix",
    )
