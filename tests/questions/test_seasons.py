"""Seasons and parts of years and months."""

from __future__ import annotations

from rows import each

SPANS = [
    ("rounds in spring 2018", "2018-03", "2018-05"),
    ("الجولات في ربيع 2018", "2018-03", "2018-05"),
    ("جولات صيف 2019", "2019-06", "2019-08"),
    ("how many rounds were held in early 2019", "2019-01", "2019-04"),
    ("كم جولة عقدت في أوائل 2017", "2017-01", "2017-04"),
    ("which rounds were held in the first half of 2019", "2019-01", "2019-06"),
    ("كم جولة بالنص التاني من 2018", "2018-07", "2018-12"),
    ("Q4 2019 rounds", "2019-10", "2019-12"),
    ("rounds at the end of 2017", "2017-09", "2017-12"),
    ("which round was held in mid May 2018", "2018-05-09", "2018-05-22"),
    ("كم جولة من منتصف 2018 حتى نهاية 2019", "2018-05", "2019-12"),
]


@each(("text", "since", "until"), SPANS)
def test_span(reply, text, since, until):
    where = reply(text).query.where
    assert (where.since, where.until) == (since, until)


@each(
    ("text", "word"), [("rounds in winter 2018", "winter"), ("جولات شتاء 2018", "شتاء"), ("who led early on", "early")]
)
def test_what_lies_in_two_years_or_in_none_is_named(reply, text, word):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert word in answer.text.en


@each(
    ("text", "days"),
    [
        ("how many months between round 10 and round 13", 366),
        ("how much time passed between rounds 14 and 15", 433),
        ("كم شهر بين الجولة 14 والجولة 15", 433),
    ],
)
def test_time_between_rounds(reply, text, days):
    assert reply(text).number == days


def test_fall_is_a_season(reply):
    where = reply("rounds in fall 2018").query.where
    assert (where.since, where.until) == ("2018-09", "2018-11")


def test_fall_behind_a_round_is_a_verb(reply):
    assert reply("when did round 9 fall").query == reply("when was round 9").query


@each("text", ["did Turkey want round 5 to be in Sochi", "did round 9 fall through"])
def test_words_that_say_something_are_no_fillers(reply, text):
    assert reply(text).reason == "unread_words"
