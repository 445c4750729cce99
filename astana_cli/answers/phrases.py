"""The sentences around the facts, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from astana_cli.answers.answer import Record, RivalRecord
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Event, Round, Text
from astana_cli.words import labels
from astana_cli.words.days import day, span
from astana_cli.words.labels import label


def both(en: str, ar: str) -> Text:
    """A sentence in both languages."""
    return Text(en=en, ar=ar)


def shown(record: Record) -> Text:
    """A record's value in words."""
    if record.value is None:
        return label(labels.STATES, "unknown")
    return words(record.value)


def standing(record: Record) -> Text:
    """A record's value for a cell: on a tie every reading that stands; what was only announced says so."""
    own = shown(record)
    if record.value is None:
        return own
    if record.reason == "announced_only":
        hint = label(labels.REASONS, "announced_only")
        return both(f"{own.en} ({hint.en})", f"{own.ar} ({hint.ar})")
    if record.reason == "sources_disagree":
        return listing([own, *others(record)], " / ", " / ")
    return own


def accepted(record: Record) -> Text:
    """A record's value in a sentence: where sources disagree, that is said, and every reading that stands is named."""
    own, rivals = standing(record), others(record)
    if record.status != "disputed" or not rivals:
        return own
    if record.reason == "sources_disagree":
        return both(f"{own.en} (sources disagree)", f"{own.ar} (المصادر مختلفة)")
    rest = listing(rivals, " / ", " / ")
    return both(f"{own.en} (disputed; others say: {rest.en})", f"{own.ar} (مختلف عليه؛ تقول مصادر أخرى: {rest.ar})")


def others(record: Record) -> list[Text]:
    """What the sources that were not set aside say instead; one that denies the fact speaks by the curators' note."""
    return [_reading(v) for v in record.rivals if v.rank == "normal" and v.value is not None]


def _reading(rival: RivalRecord) -> Text:
    none = label(labels.STATES, "none")
    denies = rival.value == {"en": none.en, "ar": none.ar}
    return rival.note if denies and rival.note else words(rival.value)


def words(value: Any) -> Text:
    """Any value of a record in words: a date, a number, a truth value, or an object with `en` and `ar`."""
    if isinstance(value, dict):
        text = Text(en=value["en"], ar=value["ar"])
        for key in ("act", "attendance"):
            if key in value:
                text = Text(en=f"{text.en}: {value[key]['en']}", ar=f"{text.ar}: {value[key]['ar']}")
        if "office" in value:
            text = Text(en=f"{text.en}, {value['office']['en']}", ar=f"{text.ar}، {value['office']['ar']}")
        if "text" in value:
            text = Text(en=f"{text.en} ({value['text']['en']})", ar=f"{text.ar} ({value['text']['ar']})")
        if "represented_by" in value:
            stand_in = value["represented_by"]
            text = Text(en=f"{text.en}; represented by {stand_in['en']}", ar=f"{text.ar}؛ نيابةً عنه: {stand_in['ar']}")
        return text
    if isinstance(value, bool):
        return Text(en="yes", ar="نعم") if value else Text(en="no", ar="لا")
    if isinstance(value, str) and len(value) >= 4 and value[:4].isdigit():
        return day(value)
    return Text(en=str(value), ar=str(value))


def when_and_where(k: Knowledge, meeting: Round | Event) -> Text:
    """'11–12 November 2024, Astana', or as much of it as is known."""
    dates = _days(meeting)
    place = k.places.get(meeting.city.value) if meeting.city and meeting.city.value else None
    name = k.place_name(place, meeting.start.value if meeting.start else None) if place else None
    parts = [part for part in (dates, name) if part]
    return Text(en=", ".join(p.en for p in parts), ar="، ".join(p.ar for p in parts))


def _days(meeting: Round | Event) -> Text | None:
    """'11–12 November 2024'; None if no day is known."""
    return span(
        meeting.start.value if meeting.start else None,
        meeting.end.value if meeting.end else None,
    )


def round_label(k: Knowledge, number: int) -> Text:
    """'Round 22 (11–12 November 2024, Astana)'; the number alone where neither date nor place is known."""
    then = when_and_where(k, k.rounds[number])
    if not then.en:
        return both(f"Round {number}", f"الجولة {number}")
    return both(f"Round {number} ({then.en})", f"الجولة {number} ({then.ar})")


def spoken(text: Text, yes: bool) -> Text:
    """A sentence that answers a question for yes or no."""
    word = both("Yes", "نعم") if yes else both("No", "لا")
    said = text.en[0].lower() + text.en[1:] if text.en.startswith("No ") else text.en
    return both(f"{word.en}: {said}", f"{word.ar}: {text.ar}")


def has_verdict(text: Text) -> bool:
    """Whether a sentence begins with yes or no."""
    return text.en.startswith(("Yes: ", "Yes, ", "No: ", "No, "))


def listing(texts: Iterable[Text], en: str = "; ", ar: str = "؛ ") -> Text:
    """Several texts in one line."""
    found = [text for text in texts if text.en]
    return Text(en=en.join(t.en for t in found) or "–", ar=ar.join(t.ar for t in found) or "–")


LONGEST = 400
"""Letters of what is still read as a sentence."""


def digest(texts: Iterable[Text]) -> Text:
    """The same, or how many they are where nobody would read them as a sentence; the records tell them all."""
    found = [text for text in texts if text.en]
    line = listing(found)
    if len(found) == 1 or len(line.en) <= LONGEST:
        return line
    return both(f"{len(found)} on record", f"{len(found)} في السجل")


def numbers(rounds: Iterable[int]) -> Text:
    """Round numbers as a list: '4, 5, 7'."""
    found = [str(n) for n in rounds]
    return Text(en=", ".join(found) or "none", ar="، ".join(found) or "لا شيء")


def dated(k: Knowledge, rounds: Iterable[int]) -> Text:
    """Few rounds with their dates, many by number: '13 (1–2 August 2019), 17 (21–22 December 2021)'."""
    found = tuple(rounds)
    if not found or len(found) > MOST_DATED:
        return numbers(found)
    days = {n: _days(k.rounds[n]) for n in found}
    told = (both(f"{n} ({then.en})", f"{n} ({then.ar})") if then else both(str(n), str(n)) for n, then in days.items())
    return listing(told, ", ", "، ")


MOST_DATED = 6
"""Rounds of which a sentence can tell the dates."""
