"""What people and parties said at a round, or about it, as far as a source tells it of them: `what did Tomeh say after
round 18?`

A party's statements are its own and those of its people. Whatever was said and is in no source is not here, so where
nothing is found, nothing is recorded: that somebody kept silent is never told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from astana_cli.answers.phrases import LONGEST, accepted, both, digest, listing, numbers, round_label
from astana_cli.answers.points import names
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from astana_cli.answers.answer import Answer, Record
    from astana_cli.answers.query import Query
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.model import Event, Round, Text

PARTS = ("walkout", "agenda", "outcome", "sideline", "next_round", "about")
"""The fields in which it may stand who said something."""


def said(query: Query, k: Knowledge) -> Answer:
    """The statements of `people` and `parties`, of anyone where none are named, at the rounds or events that are
    meant; `about` and `detail` are topics or parties that they have to be on. Where no round is meant and none holds
    any, those at the events beside the rounds."""
    found = _by_place(query, k)
    records = [record for _, some in found for record in some]
    if not records:
        return refuse(query, "unknown_value", _nothing(query, k), *_instead(query, k))
    lines = [_line(query, k, place, some) for place, some in found if query.rounds or some]
    held = dict.fromkeys(r.round for r in records if r.round)
    text = listing(lines)
    if len(held) > 1 and len(text.en) > LONGEST:
        text = _in_all(query, k, records, [*held])
    return tell(query, text, records, rounds=held, notes=(CAVEAT,), view="said")


CAVEAT = both(
    "Shown is what the sources on record attribute, in other words than theirs; it need not be all that was said.",
    "المعروض ما تنسبه المصادر المسجلة، بالمعنى لا بالحرف، وقد لا يكون كل ما قيل.",
)


def statements(query: Query, k: Knowledge) -> list[Record]:
    """All statements that a query asks for."""
    return [record for _, some in _by_place(query, k) for record in some]


def _by_place(query: Query, k: Knowledge) -> list[tuple[Round | Event, list[Record]]]:
    """The rounds or events that are meant, with what was said there."""
    places: list[Round | Event] = [*(k.events[e] for e in query.events)] if query.events else [*selected(query, k)]
    found = [(place, _statements(query, k, place)) for place in places]
    if query.rounds or query.events or any(some for _, some in found):
        return found
    return [(event, _statements(query, k, event)) for event in k.events.values()]


def _in_all(query: Query, k: Knowledge, records: list[Record], rounds: list[int]) -> Text:
    """How many they are, where nobody would read them as a sentence."""
    whose, at = _whose(query, k), numbers(rounds)
    return both(
        f"Recorded statements and positions{whose.en}: {len(records)}, of rounds {at.en}",
        f"التصريحات والمواقف المسجلة{whose.ar}: {len(records)}، في الجولات {at.ar}",
    )


def _statements(query: Query, k: Knowledge, place: Round | Event) -> list[Record]:
    """What those who are meant said there, each under the name of whoever said it."""
    return [
        _under_a_name(record, k)
        for record in _attributed(k, place)
        if _is_by(query, k, record.value["by"]) and all(_is_on(k, record, about) for about in _subjects(query))
    ]


def _under_a_name(record: Record, k: Knowledge) -> Record:
    """A statement with who said it; where it was one alone, the person and the party."""
    by = record.value["by"]
    parties = {_party(k, who) or who for who in by}
    return replace(
        record,
        whose=listing([k.name_of(who) for who in by], ", ", "، "),
        person=by[0] if len(by) == 1 and by[0] in k.people else None,
        party=parties.pop() if len(parties) == 1 else None,
    )


def _attributed(k: Knowledge, place: Round | Event) -> Iterator[Record]:
    """Whatever was said there by somebody who is named."""
    made = Recorder(k, place, *PARTS)
    yield from (r for r in (*made.missing(), *made.items()) if isinstance(r.value, dict) and "by" in r.value)


def _is_by(query: Query, k: Knowledge, by: list[str]) -> bool:
    """Whether one of those who said it is meant, himself or with his party; anyone is, where nobody is named."""
    if not (query.people or query.parties):
        return True
    return any(who in query.people or (_party(k, who) or who) in query.parties for who in by)


def _party(k: Knowledge, who: str) -> str | None:
    return k.people[who].party if who in k.people else None


def _subjects(query: Query) -> tuple[str, ...]:
    return tuple(about for about in (query.about, query.detail) if about)


def _is_on(k: Knowledge, record: Record, about: str) -> bool:
    """Whether a statement is on a topic, or names a party other than the one that made it."""
    if about in k.topics:
        return about in record.value.get("topics", ())
    return about not in record.value["by"] and names(record.value["en"], about, k)


def _line(query: Query, k: Knowledge, place: Round | Event, found: list[Record]) -> Text:
    then = _where(k, place)
    if not found:
        none = _none_of(query, k)
        return both(f"{then.en}: {none.en}", f"{then.ar}: {none.ar}")
    whose, told = _whose(query, k), digest(accepted(record) for record in found)
    return both(
        f"{then.en}, recorded statements and positions{whose.en}: {told.en}",
        f"{then.ar}، التصريحات والمواقف المسجلة{whose.ar}: {told.ar}",
    )


def _where(k: Knowledge, place: Round | Event) -> Text:
    number = getattr(place, "number", None)
    return place.name if number is None else round_label(k, number)


def _nothing(query: Query, k: Knowledge) -> Text:
    """That nothing is recorded, and where."""
    none = _none_of(query, k)
    where = listing([k.events[e].name for e in query.events] or [round_label(k, n) for n in query.rounds])
    if not (query.events or query.rounds):
        return both(f"{none.en[0].upper()}{none.en[1:]}.", f"{none.ar}.")
    return both(f"{where.en}: {none.en}.", f"{where.ar}: {none.ar}.")


def _none_of(query: Query, k: Knowledge) -> Text:
    """`No statement of Ahmad Tomeh on Idlib is recorded`."""
    whose = _whose(query, k)
    return both(f"no statement{whose.en} is recorded", f"لا تصريح مسجل{whose.ar}")


def _whose(query: Query, k: Knowledge) -> Text:
    """` of Ahmad Tomeh on Idlib`, as far as it is asked."""
    who = [k.name_of(key) for key in (*query.people, *query.parties)]
    on = [k.topics[about].name if about in k.topics else k.name_of(about) for about in _subjects(query)]
    of, about = listing(who, ", ", "، "), listing(on, ", ", "، ")
    return both(
        (f" of {of.en}" if who else "") + (f" on {about.en}" if on else ""),
        (f" ({of.ar})" if who else "") + (f" عن {about.ar}" if on else ""),
    )


def _instead(query: Query, k: Knowledge) -> list[str]:
    """Those of the same at all rounds, and what else came of the round."""
    from astana_cli.answers.command import command_line

    wider = [replace(query, about=None, detail=None), replace(query, about=None, detail=None, rounds=(), events=())]
    found = [command_line(other) for other in wider if (query.people or query.parties) and statements(other, k)]
    return list(dict.fromkeys([*found[:1], *(f"astana round {n} --field outcome" for n in query.rounds[:1])]))
