"""Dates as a reader writes them, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from astana_cli.knowledge.model import Text
from astana_cli.words.labels import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from datetime import date


def day(value: str) -> Text:
    """Write an ISO date of any precision: '2024-11-11', '2024-11' or '2024'."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return Text(en=value, ar=value)
    month = MONTHS[parts[1] - 1]
    if len(parts) == 2:
        return Text(en=f"{month.en} {parts[0]}", ar=f"{month.ar} {parts[0]}")
    return Text(en=f"{parts[2]} {month.en} {parts[0]}", ar=f"{parts[2]} {month.ar} {parts[0]}")


def span(start: str | None, end: str | None) -> Text | None:
    """Write two ISO days as one span: '11-12 November 2024'; None if there is no date at all."""
    if start is None or end is None or start == end or len(start) != 10 or len(end) != 10:
        only = start or end
        return day(only) if only else None
    one, two = day(start), day(end)
    if start[:7] == end[:7]:
        first = str(int(start[8:]))
        return Text(en=f"{first}–{two.en}", ar=f"{first}–{two.ar}")
    if start[:4] == end[:4]:
        return Text(en=f"{one.en[:-5]} – {two.en}", ar=f"{one.ar[:-5]} – {two.ar}")
    return Text(en=f"{one.en} – {two.en}", ar=f"{one.ar} – {two.ar}")


def weekday(value: str) -> Text | None:
    """The day of the week of an ISO day; None where it is no whole day."""
    found = whole_day(value)
    return WEEKDAYS[found.weekday()] if found else None


def weekdays(one: str | None, two: str | None) -> tuple[str, ...]:
    """The days of the week from one ISO day to another, by their English names in small letters; none where one of them
    is no whole day.

    >>> weekdays("2017-01-23", "2017-01-24")
    ('monday', 'tuesday')
    """
    first, apart = whole_day(one), days_between(one, two)
    if first is None or apart is None:
        return ()
    return tuple(WEEKDAYS[(first.weekday() + step) % len(WEEKDAYS)].en.lower() for step in range(apart + 1))


def days_between(one: str | None, two: str | None) -> int | None:
    """How many days lie between two ISO days (`two` later: positive); None where one of them is no whole day."""
    first, last = whole_day(one), whole_day(two)
    return (last - first).days if first and last else None


def day_of_year(value: str) -> int:
    """The place of an ISO date in its year, from 0; a month or a year begins with its first day."""
    found = whole_day(f"{value}-01-01"[:10]) or whole_day(f"{value[:7]}-01")
    return found.timetuple().tm_yday - 1 if found else 0


def whole_day(value: str | None) -> date | None:
    """An ISO day as a date; None for a month, a year, or a day that the calendar does not have."""
    from datetime import date

    try:
        return date.fromisoformat(value) if value and len(value) == 10 else None
    except ValueError:
        return None


def lasting(count: int) -> Text:
    """So many days, as what is said to last them."""
    en = f"{count} day" + "s" * (count > 1)
    return Text(en=en, ar="يومين" if count == 2 else "يومًا واحدًا" if count == 1 else f"{count} أيام")


def roughly(days: int) -> Text | None:
    """So many days in months, or in weeks where they are less than two months: 433 days are `about 14 months`. None
    below two weeks."""
    if days < 2 * WEEK:
        return None
    count, en, ar = (
        (round(days / MONTH), "months", ("شهرين", "أشهر", "شهرًا"))
        if days >= 2 * MONTH - 1
        else (round(days / WEEK), "weeks", ("أسبوعين", "أسابيع", "أسبوعًا"))
    )
    counted = ar[0] if count == 2 else f"{count} {ar[1] if count <= 10 else ar[2]}"
    return Text(en=f"about {count} {en}", ar=f"نحو {counted}")


WEEK = 7
MONTH = 365.25 / 12
