"""Every name of a round's month, with its year, names that round; without a year it is asked back if several fit."""

from __future__ import annotations

import pytest
from rows import each

SERIES = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "short": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "levant": [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ],
    "egypt": [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    "maghreb": [
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    "abbreviated": ["ك2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "ت1", "ت2", "ك1"],
}


@each("series", SERIES)
def test_month_of_a_round(reply, world, series):
    for number in range(1, 23):
        day = world.k.rounds[number].start.value
        name = SERIES[series][int(day[5:7]) - 1]
        latin = series in ("en", "short")
        text = f"which round was in {name} {day[:4]}" if latin else f"أي جولة كانت في {name} {day[:4]}"
        expected = {r.number for r in world.k.rounds.values() if day[:7] in (r.start.value[:7], r.end.value[:7])}
        assert set(reply(text).rounds) == expected, text
        exact = (
            f"which round was held on {int(day[8:])} {name} {day[:4]}"
            if latin
            else f"أي جولة عقدت في {int(day[8:])} {name} {day[:4]}"
        )
        assert number in reply(exact).rounds, exact


@each("text", ["جولة تشرين كم رقمها", "شو صار بأستانا بشهر كانون؟", "the December talks - which round was that?"])
def test_month_without_a_year(reply, text):
    answer = reply(text)
    assert answer.status == "ambiguous"
    assert len(answer.rounds) > 1


@pytest.mark.parametrize(
    "date",
    ["31 February 2018", "29 February 2018", "30 February", "2018-02-31", "2017-07-00", "2017-00-04", "32.05.2018"],
)
@pytest.mark.parametrize("text", ["rounds after {}", "rounds before {}", "who led Turkey on {}"])
def test_a_day_that_no_calendar_has_is_not_read(reply, date, text):
    answer = reply(text.format(date))
    assert answer.reason == "unread_words"
    assert f"“{date}”" in answer.text.en


@each("date", ["9999-12-31", "31.12.9999", "0000-01-05"])
def test_a_year_far_away_is_not_read(reply, date):
    assert reply(f"rounds after {date}").reason == "unread_words"


def test_a_leap_day_is_a_day(reply):
    assert reply("rounds after 29 February 2020").query.where.since == "2020-03-01"
    assert reply("rounds after late February 2018").query.where.since == "2018-03-01"


def test_march_is_not_may(reply):
    assert reply("أي جولة عُقدت في آذار 2017؟").rounds == (3,)
    assert reply("أي جولة كانت في أيار 2017؟").rounds == (4,)


@each(
    ("text", "rounds"),
    [
        ("who led Iran at the start of July 2017", (5,)),
        ("who led Iran in the last days of November 2018", (11,)),
        ("who led Iran at the beginning of August 2019", (13,)),
        ("من ترأس وفد إيران في نهاية تشرين الثاني 2018", (11,)),
    ],
)
def test_an_end_of_a_month_is_a_time(reply, text, rounds):
    assert reply(text).query.rounds == rounds


def test_the_end_of_a_round_is_no_time(reply):
    assert reply("who came at the end of the November 2018 round").status == "refused"
