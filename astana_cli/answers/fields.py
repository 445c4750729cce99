"""Answers that show one field of the rounds: members, sizes, agenda, outcomes, host, roles, what came next."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.next_round import came_of_it
from astana_cli.answers.phrases import accepted, both, digest, listing, round_label
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Filter, Query, Topic
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import about, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words import labels
from astana_cli.words.labels import label


class Field(Struct, frozen=True):
    """What a topic shows: the fields of its records, and how it is called."""

    fields: tuple[str, ...]
    en: str
    ar: str


FIELDS: dict[str, Field] = {
    "member": Field(("head", "member"), "members on record", "الأعضاء المسجلون"),
    "group": Field(("group", "absent"), "armed groups and bodies", "الفصائل والهيئات"),
    "office": Field(("head", "office"), "office", "المنصب"),
    "role": Field(("role",), "role", "الصفة"),
    "host": Field(("host_chair",), "for the host", "عن الدولة المضيفة"),
    "level": Field(("level",), "level", "المستوى"),
    "size": Field(("size",), "size of the delegation", "حجم الوفد"),
    "delegations": Field(("delegations_count",), "number of delegations", "عدد الوفود"),
    "agenda": Field(("agenda",), "agenda", "جدول الأعمال"),
    "outcome": Field(("outcome", "document"), "outcome", "المخرجات"),
    "sideline": Field(("sideline",), "on the margins", "على الهامش"),
    "next_round": Field(("next_round", "next_held"), "what was announced, and what came of it", "ما أُعلن وما حدث"),
}


OTHERS = Field(("member",), "members on record other than the head", "الأعضاء المسجلون غير الرئيس")


def field(query: Query, k: Knowledge) -> Answer:
    """The facts of one field. With `about`, whether they touch a topic. What is not on record is refused by name."""
    if query.topic == "next_round" and query.check:
        from astana_cli.answers.edges import edge

        return edge(query, k)
    refused = failing(query, k)
    if refused:
        return refused
    rounds = selected(query, k)
    wanted = FIELDS[query.topic]
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        found = [x for x in _records(query, k, r) if _fits(query, k, x, wanted)]
        records += found
        lines.append(_line(query, k, r, found, wanted))
    known = [x for x in records if _tells(query, x)]
    if not known and not query.about:
        return refuse(
            query,
            "unknown_value",
            listing(lines),
            *(f"astana round {r.number}" for r in rounds),
            records=tuple(records),
        )
    return tell(
        query,
        listing(lines),
        records,
        status=status_of(records) if records else "answered",
        rounds=(r.number for r in rounds if not query.about or any(x.round == r.number for x in records)),
        number=_number(query, known),
        verdict=True if _talked_of(query, records) else None,
    )


def _talked_of(query: Query, records: list[Record]) -> bool:
    """Whether a topic came up, by more than an announcement; what was agreed on it the outcomes say, not yes or no."""
    return query.topic == "agenda" and bool(query.about) and any(x.reason != "announced_only" for x in records)


def _records(query: Query, k: Knowledge, r: Round) -> list[Record]:
    made = Recorder(k, r)
    found = [*made.all(), *came_of_it(k, r)]
    if query.parties:
        found = [x for x in found if x.party in query.parties or (x.party is None and x.field == "absent")]
    return found


def _fits(query: Query, k: Knowledge, x: Record, wanted: Field) -> bool:
    if x.field not in _shown(query, wanted):
        return False
    if query.topic == "size" and query.detail and not _counts(x, query.detail):
        return False
    if query.detail == "others" and x.field == "head":
        return False
    if query.topic == "sideline" and not all(_names(x, key, k) for key in query.people):
        return False
    if query.topic == "group" and query.detail == "absent" and x.field != "absent":
        return False
    if query.topic == "group" and x.field == "absent" and not (isinstance(x.value, dict) and x.value["id"] in k.groups):
        return False
    if query.topic == "outcome" and x.field == "document" and not isinstance(x.value, dict):
        return False
    return query.about is None or _is_on(x, query.about, k)


def _is_on(x: Record, about: str, k: Knowledge) -> bool:
    """Whether a point is filed under a topic, or names a party in its text."""
    if not isinstance(x.value, dict):
        return False
    if about not in k.parties:
        return about in x.value.get("topics", ())
    from astana_cli.answers.points import names

    return x.field in ("agenda", "outcome") and names(str(x.value["en"]), about, k)


def _shown(query: Query, wanted: Field) -> tuple[str, ...]:
    """The fields whose records are shown: of a delegation the office of its head too, as members have theirs; of a
    topic the agenda and the outcomes, unless one of them is asked for."""
    if query.topic == "member" and query.parties and not query.detail:
        return (*wanted.fields, "office")
    if query.about is None or query.topic == "outcome":
        return wanted.fields
    return (query.where.among,) if query.where.among else ("agenda", "outcome")


def _counts(x: Record, unit: str) -> bool:
    """Whether a record of a size counts advisers, experts or groups."""
    return isinstance(x.value, dict) and x.value.get("unit") == unit


def _names(x: Record, person: str, k: Knowledge) -> bool:
    """Whether the text of a record names a person, by the surname at least."""
    from astana_cli.names.fold import parts

    who = k.people[person]
    names = (who.name.en, *(other.form for other in who.other_names if other.lang == "en"))
    said = parts(str(x.value["en"])) if isinstance(x.value, dict) else []
    return any(surname in said for name in names for surname in parts(name)[-1:])


def _line(query: Query, k: Knowledge, r: Round, found: list[Record], wanted: Field) -> Text:
    then = round_label(k, r.number)
    if query.detail == "others":
        wanted = OTHERS
    elif query.topic == "size" and query.detail:
        unit = label(labels.SIZE_UNITS, query.detail)
        wanted = Field(wanted.fields, f"{wanted.en} ({unit.en})", f"{wanted.ar} ({unit.ar})")
    if query.about:
        return _touched(query, k, found, r)
    if query.people:
        names = listing([k.name_of(p) for p in query.people], " + ", " + ")
        then = both(f"{then.en}, {names.en}", f"{then.ar}، {names.ar}")
    if query.parties:
        names = listing([k.name_of(p) for p in query.parties], ", ", "، ")
        then = both(f"{then.en}, {names.en}", f"{then.ar}، {names.ar}")
    said = [_entry(query, x) for x in found if x.value is not None]
    if not any(_tells(query, x) for x in found):
        missing = label(labels.STATES, "unknown")
        return both(f"{then.en}: {wanted.en} – {missing.en}", f"{then.ar}: {wanted.ar} – {missing.ar}")
    values = digest(said)
    return both(f"{then.en}, {wanted.en}: {values.en}", f"{then.ar}، {wanted.ar}: {values.ar}")


def _tells(query: Query, x: Record) -> bool:
    """Whether a record says what was asked; who led stands beside an office, and does not make up for one."""
    return x.value is not None and (query.topic != "office" or x.field == "office")


def _entry(query: Query, x: Record) -> Text:
    if x.status == "none":
        return NONE.get(x.field) or accepted(x)
    own = accepted(x)
    if x.whose and not query.parties:
        return both(f"{x.whose.en} – {own.en}", f"{x.whose.ar} – {own.ar}")
    if x.field == "next_held":
        return both(f"next held: {own.en}", f"عُقدت بعد ذلك: {own.ar}")
    return own


NONE = {
    "document": both("no joint statement was issued", "لم يصدر بيان مشترك"),
    "next_round": both("nothing was announced", "لم يُعلن شيء"),
}
"""What it means that there was none."""


def _touched(query: Query, k: Knowledge, found: list[Record], r: Round) -> Text:
    then = round_label(k, r.number)
    known = k.topics.get(query.about or "") or k.parties.get(query.about or "")
    topic = known.name if known else both(str(query.about), str(query.about))
    said = digest(accepted(x) for x in found)
    if found:
        return both(f"{then.en}, {topic.en}: {said.en}", f"{then.ar}، {topic.ar}: {said.ar}")
    if query.where.among == "agenda" and about(r, query.about or ""):
        return _not_planned(query, k, r, topic)
    if query.topic == "outcome" or query.where.among == "outcome":
        listed = {i.reason for i in r.agenda if i.value is not None and query.about in i.value.topics}
        planned = both("; it was announced for the agenda", "؛ وكان معلنًا في جدول الأعمال")
        on_it = both("; it was on the agenda", "؛ وكان في جدول الأعمال")
        beside = both("", "") if not listed else planned if listed == {"announced_only"} else on_it
        return both(
            f"{then.en}: no outcome on record about {topic.en}{beside.en}",
            f"{then.ar}: لا نتيجة مسجلة عن موضوع «{topic.ar}»{beside.ar}",
        )
    return both(
        f"{then.en}: nothing on record about {topic.en}, neither on the agenda nor among the outcomes",
        f"{then.ar}: لا شيء مسجل عن موضوع «{topic.ar}»، لا في جدول الأعمال ولا في المخرجات",
    )


def _not_planned(query: Query, k: Knowledge, r: Round, topic: Text) -> Text:
    """That a topic is on no agenda on record, and what the outcomes say of it."""
    then, beside = round_label(k, r.number), replace(query, topic="outcome", where=Filter())
    agreed = listing(accepted(x) for x in _records(beside, k, r) if _fits(beside, k, x, FIELDS["outcome"]))
    return both(
        f"{then.en}: {topic.en} is not on the agenda on record; among the outcomes: {agreed.en}",
        f"{then.ar}: موضوع «{topic.ar}» غير مسجل في جدول الأعمال؛ وفي المخرجات: {agreed.ar}",
    )


def _number(query: Query, known: list[Record]) -> int | None:
    """The one number asked for, of a size that of all persons; on a tie there is none."""
    one = query.topic == "size" and len(query.parties) == len(query.rounds) == 1
    told = [x for x in known if _all(x)] if one else []
    if any(x.reason == "sources_disagree" for x in told or known):
        return None
    if query.topic == "delegations" and len(known) == 1:
        return int(known[0].value)
    if query.topic == "size":
        counts = [x.value.get("count") for x in known if isinstance(x.value, dict) and (len(known) == 1 or x in told)]
        return int(counts[0]) if len(counts) == 1 and counts[0] is not None else None
    return None


def _all(x: Record) -> bool:
    """Whether a record of a size counts everybody, not delegates or advisers alone."""
    return _counts(x, "persons") and x.value.get("count") is not None


TOPIC_OF: dict[str, tuple[Topic, str | None]] = {
    "head": ("head", None),
    "member": ("member", None),
    "other_members": ("member", "others"),
    "group": ("group", None),
    "groups_absent": ("group", "absent"),
    "office": ("office", None),
    "role": ("role", None),
    "host_chair": ("host", None),
    "level": ("level", None),
    "size": ("size", None),
    "groups_count": ("size", "groups"),
    "advisers_count": ("size", "advisers"),
    "experts_count": ("size", "experts"),
    "delegates_count": ("size", "delegates"),
    "delegations_count": ("delegations", None),
    "agenda": ("agenda", None),
    "outcome": ("outcome", None),
    "said": ("said", None),
    "sideline": ("sideline", None),
    "next_round": ("next_round", None),
    "absence": ("absence", None),
    "walkout": ("absence", "walkout"),
    "attendance": ("attendance", None),
    "date": ("date", None),
    "date_start": ("date", "start"),
    "date_end": ("date", "end"),
    "announced_start": ("date", "announced"),
    "weekday": ("date", "weekday"),
    "duration": ("date", "duration"),
    "place": ("place", None),
    "city": ("place", "city"),
    "city_name": ("place", "city_name"),
    "country": ("place", "country"),
    "venue": ("place", "venue"),
    "document": ("document", None),
}
"""The field that `astana round N --field` names, and the topic and detail of the query that it makes."""

FIELD_OF = {(topic, detail): name for name, (topic, detail) in TOPIC_OF.items()}


def one_field(
    name: str,
    rounds: tuple[int, ...],
    parties: tuple[str, ...] = (),
    check: tuple[str, ...] = (),
    about: str | None = None,
    why: bool = False,
) -> Query:
    """The query of `astana round N --field name`."""
    topic, detail = TOPIC_OF.get(name, ("round", name))
    return Query(topic, rounds=rounds, parties=parties, detail=detail, check=check, about=about, why=why)
