"""Answers about dates: opening, close, weekday, length, month, and whether a proposed date is right."""

from __future__ import annotations

from typing import Any

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.presume import failing
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder, said
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import falls_on, selected
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words.days import day, days_between, lasting, span, weekday, weekdays

WANTED = {
    None: ("date_start", "date_end"),
    "start": ("date_start",),
    "end": ("date_end",),
    "announced": ("announced_start", "announced_end"),
}


def dates(query: Query, k: Knowledge) -> Answer:
    """When the rounds were held, or what of their dates was asked for."""
    refused = failing(query, k)
    if refused:
        return refused
    rounds = selected(query, k)
    records: list[Record] = []
    lines: list[Text] = []
    for r in rounds:
        found = list(Recorder(k, r, *_wanted(query)).basics())
        line, more = _said(query, k, r)
        records += [*more, *found]
        lines.append(_checked(query, r, line, k) if query.check else line)
    held = [x for x in records if query.detail == "announced" or not x.field.startswith("announced")]
    if query.why and status_of(held) != "unknown":
        return _why(query, k, rounds, tuple(records))
    own = records or (query.detail != "announced" and (query.why or query.check))
    told = None if own else _told_before(query, k, rounds)
    if told:
        return told
    if not records:
        text = both("No other date was announced on record.", "لا يذكر السجل موعدًا آخر معلنًا.")
        return refuse(query, "unknown_value", text, *(f"astana round {r.number} --field date" for r in rounds))
    return tell(
        query,
        listing(lines),
        records,
        status=status_of(held),
        reason="unknown_value" if status_of(held) == "unknown" else None,
        rounds=(r.number for r in rounds),
        number=next((x.value for x in records if x.field == "duration"), None) if len(rounds) == 1 else None,
    )


def _told_before(query: Query, k: Knowledge, rounds: list[Round]) -> Answer | None:
    """What the rounds before announced of these, where no date of their own is on record as announced; that is all
    that tells why one was put off."""
    from msgspec.structs import replace

    from astana_cli.answers.fields import field

    before = tuple(r.number - 1 for r in rounds if r.number - 1 in k.rounds)
    found = field(Query("next_round", rounds=before), k) if before else None
    if found is None or not any(x.field == "next_round" and x.status != "none" for x in found.records):
        return None
    text = found.text
    if query.why:
        text = both(f"{text.en}. Beyond this no reason is recorded", f"{text.ar}. ولا سبب مسجل غير ما ورد هنا")
    return replace(found, query=query, command=command_line(query), text=text)


def _why(query: Query, k: Knowledge, rounds: list[Round], records: tuple[Record, ...]) -> Answer:
    """No reason for a date is on record; and what did not happen has none."""
    again = [f"astana round {r.number} --field date" for r in rounds]
    said = listing([_said(Query("date"), k, r)[0] for r in rounds])
    if query.check and not any(fits(query, r, value) for r in rounds for value in query.check):
        text = both(f"That did not happen: {said.en}.", f"لم يحدث ذلك: {said.ar}.")
        return refuse(query, "premise_false", text, *again, records=records)
    text = both(f"{said.en}; no reason for that is recorded.", f"{said.ar}؛ ولا سبب مسجل لذلك.")
    return refuse(query, "unknown_value", text, *again, records=records)


def _wanted(query: Query) -> tuple[str, ...]:
    if query.check and query.detail is None:
        return ("date_start", "date_end", "announced_start", "announced_end")
    return WANTED.get(query.detail, WANTED[None])


def _said(query: Query, k: Knowledge, r: Round) -> tuple[Text, list[Record]]:
    start, end = r.start.value, r.end.value
    then = round_label(k, r.number)
    apart = days_between(start, end) if query.detail == "duration" else None
    if apart is not None:
        count = apart + 1
        days = lasting(count)
        line = both(
            f"{then.en} lasted {days.en}, the first and the last day both counted",
            f"{then.ar}: استمرت {days.ar}، مع احتساب اليومين الأول والأخير",
        )
        return line, [_derived("duration", count, r)]
    if query.detail == "weekday" and start:
        name = weekday(start)
        if name:
            return _weekdays(then, name, start, end), [_derived("weekday", said(name), r)]
    if query.detail in ("start", "end"):
        value = start if query.detail == "start" else end
        if value:
            shown = day(value)
            verb = both("opened", "افتُتحت") if query.detail == "start" else both("closed", "اختُتمت")
            return both(f"{then.en} {verb.en} on {shown.en}", f"{then.ar}: {verb.ar} في {shown.ar}"), []
    if query.detail == "announced":
        return _announced(k, r), []
    dates = span(start, end)
    shown = dates or both("on a date that is not recorded", "تاريخ غير مسجل")
    return both(f"Round {r.number} was held {shown.en}", f"عُقدت الجولة {r.number} في {shown.ar}"), []


def _weekdays(then: Text, name: Text, start: str, end: str | None) -> Text:
    """The weekday of the opening, and of the close where that is known to the day."""
    shown, close = day(start), weekday(end) if end else None
    line = both(f"{then.en} opened on a {name.en}, {shown.en}", f"{then.ar}: افتُتحت يوم {name.ar}، {shown.ar}")
    if end is None or close is None:
        return line
    last = day(end)
    return both(f"{line.en}, and closed on a {close.en}, {last.en}", f"{line.ar}، واختُتمت يوم {close.ar}، {last.ar}")


def _derived(field: str, value: Any, r: Round) -> Record:
    """A record worked out from the dates of a round; it rests on the claims for them."""
    claims = (*r.start.claims, *r.end.claims)
    return Record(field, value, round=r.number, claims=claims, rank=r.start.rank, reason=r.start.reason)


def _announced(k: Knowledge, r: Round) -> Text:
    then = round_label(k, r.number)
    dates = span(
        r.announced_start.value if r.announced_start else None, r.announced_end.value if r.announced_end else None
    )
    if dates is None:
        return both(f"{then.en}: no other date was announced", f"{then.ar}: لم يُعلن موعد آخر")
    return both(f"{then.en}: announced for {dates.en}", f"{then.ar}: أُعلن لها {dates.ar}")


def _checked(query: Query, r: Round, line: Text, k: Knowledge) -> Text:
    """`Yes` if a proposed date fits, `no` if none does, with the round that it is the date of; several proposed: the
    one that fits is named by the sentence. Of a round without a date nothing can be said, nor that a date was never
    announced."""
    if not (r.start.value or r.end.value):
        return line
    fitting = [value for value in query.check if fits(query, r, value)]
    if (
        query.detail == "weekday"
        and not fitting
        and not set(query.check).isdisjoint(weekdays(r.start.value, r.end.value))
    ):
        return line
    if (len(query.check) > 1 and fitting) or (query.detail == "announced" and not fitting):
        return line
    word, then = (both("Yes", "نعم"), both("", "")) if fitting else (both("No", "لا"), _round_then(query, k))
    return both(f"{word.en}: {_lower(line.en)}{then.en}", f"{word.ar}: {line.ar}{then.ar}")


def _round_then(query: Query, k: Knowledge) -> Text:
    """`The date is that of round 22`: of a proposed day or month of a year, where one round alone was held."""
    dated = query.detail is None and len(query.check) == 1 and query.check[0][:4].isdecimal() and "-" in query.check[0]
    held = [r for r in k.rounds.values() if dated and fits(query, r, query.check[0])]
    if len(held) != 1:
        return both("", "")
    said = round_label(k, held[0].number)
    return both(f"; the date is that of {_lower(said.en)}", f"؛ وذلك موعد {said.ar}")


def _lower(text: str) -> str:
    return f"{text[0].lower()}{text[1:]}"


def fits(query: Query, r: Round, value: str) -> bool:
    """Whether a round was held on a date; a month or a year fits if a day of the round lies in it.

    With the detail `weekday` it is the day of the week of the opening.

    `--MM` and `--MM-DD` leave the year open. With the detail `start` or `end` that day alone counts, with `announced`
    the days for which the round was announced.
    """
    ends = {
        "start": (r.start,),
        "end": (r.end,),
        "announced": (r.announced_start, r.announced_end),
    }.get(query.detail or "", (r.start, r.end))
    days = [fact.value for fact in ends if fact and fact.value]
    if query.detail == "weekday":
        return value in weekdays(r.start.value, r.start.value)
    if value == "cancelled":
        return not days
    return falls_on(days, value)
