"""Rounds that the UN envoy missed: whoever held the office then."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "Which rounds did the UN envoy miss?",
        "At which rounds was the UN envoy absent?",
        "rounds that the special envoy of the UN did not attend",
        "الجولات التي غاب عنها المبعوث الأممي",
        "بأي جولات غاب مبعوث الأمم المتحدة",
    ],
)
def test_rounds_that_the_envoy_missed(reply, text):
    answer = reply(text)
    assert answer.query.topic == "absence"
    assert answer.query.people == ("staffan-de-mistura", "geir-pedersen")
    assert {record.round for record in answer.records} == {2, 7, 13, 21}


def test_rounds_of_a_year_that_the_envoy_missed(reply):
    answer = reply("At which rounds in 2017 was there no UN envoy?")
    assert {record.round for record in answer.records} == {2, 7}
    assert [note.en for note in answer.notes] == ["No absence is recorded, but another one led the delegation, at: 3"]


@each("text", ["Which rounds did the Russian envoy miss?", "How many rounds did the UN envoy skip?"])
def test_what_is_not_told_of_an_envoy(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    ("text", "command"),
    [
        ("Was the UN envoy at round 15?", "astana person geir-pedersen --field presence --round 15"),
        ("Was the special envoy in Sochi in February 2021?", "astana person geir-pedersen --field presence --round 15"),
        ("Was the UN envoy at round 13?", "astana round 13 --field absence --person geir-pedersen"),
        ("هل حضر المبعوث الأممي الجولة 7", "astana round 7 --field absence --person staffan-de-mistura"),
        ("Was the UN envoy at round 17?", "astana person geir-pedersen --field presence --round 17"),
        ("Who stood in for the UN envoy at round 13?", "astana who 13 --party un"),
    ],
)
def test_whether_the_envoy_came(reply, text, command):
    assert reply(text).command == command
