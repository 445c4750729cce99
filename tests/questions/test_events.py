"""Summits and ministers' meetings by place, date and number; first and last rounds of a party or a place."""

from __future__ import annotations

from rows import each

EVENTS = [
    ("when was the 2018 Tehran summit", ["summit-2018-09-07-tehran"]),
    ("قمة طهران 2022 متى كانت", ["summit-2022-07-19-tehran"]),
    ("when was the Ankara summit", ["summit-2018-04-04-ankara", "summit-2019-09-16-ankara"]),
    ("Sochi summit", ["summit-2017-11-22-sochi", "summit-2019-02-14-sochi"]),
    ("متى عقدت القمة الثلاثية الثالثة", ["summit-2018-09-07-tehran"]),
    ("متى كان الاجتماع التقني الذي سبق الجولة الثانية؟", ["technical-meeting-2017-02-06"]),
    ("which summit preceded round 12", ["summit-2019-02-14-sochi"]),
    ("متى كانت القمة قبل الجولة 18", ["summit-2020-07-01-online"]),
    ("the last summit", ["summit-2022-07-19-tehran"]),
    ("list the ministerial meetings of 2018", ["ministerial-2018-03-16-astana", "ministerial-2018-04-28-moscow"]),
]


@each(("text", "events"), EVENTS)
def test_event(reply, text, events):
    assert list(reply(text).query.events) == events


def test_no_such_summit(reply):
    answer = reply("was there a summit in Istanbul")
    assert answer.reason == "premise_false"
    assert "Tehran, 7 September 2018" in answer.text.en


@each(
    ("text", "number"),
    [
        ("متى كانت أول جولة حضرها لبنان", 13),
        ("when was the first round Lebanon attended", 13),
        ("what was the last round attended by the US", 8),
        ("when did the US stop coming", 8),
        ("when did the Americans last come", 8),
        ("من ترأس الوفد الروسي في سوتشي الأولى", 10),
        ("who led the Turkish delegation at the first Sochi round", 10),
        ("when was the second Sochi round", 15),
        ("head of the Turkish delegation, second Sochi round (Feb 2021)", 15),
        ("when was the tenth Sochi round", 10),
        ("In the round right after Sochi in February 2021, who led the Turks?", 16),
        ("في الجولة التي سبقت جولة سوتشي الأولى، من قاد وفد دمشق؟", 9),
        ("أين عُقدت الجولة التالية للجولة 14", 15),
        ("أيمتى كانت جولة الصيف بالـ 2019؟", 13),
        ("Which round was Jordan's first?", 2),
        ("أول جولة للبنان", 13),
    ],
)
def test_first_and_last(reply, text, number):
    assert reply(text).rounds == (number,)


def test_what_was_said_is_told_as_far_as_it_is_recorded(reply):
    assert reply("what did Lavrentiev say at round 20").command.endswith("--field said --by alexander-lavrentiev")
    assert reply("ماذا قال لافرنتيف في الجولة 20").command.endswith("--field said --by alexander-lavrentiev")
    assert reply("what did Turkey demand in round 12").reason == "not_modelled"


@each(
    "text",
    ["why did the head of the Turkish delegation change in round 20", "ليه اتغير رئيس وفد تركيا في الجولة 20؟"],
)
def test_why_a_head_changed_is_not_recorded(reply, text):
    assert reply(text).reason == "unknown_value"


@each(
    ("text", "yes"),
    [
        ("was Idlib discussed at round 12", True),
        ("هل نوقشت إدلب في الجولة 12", True),
        ("has Jordan ever attended", True),
        ("what was agreed about Idlib at round 12", False),
        ("did Jordan attend all rounds", False),
    ],
)
def test_yes_is_said_to_polar_questions_only(reply, text, yes):
    assert reply(text).text.en.startswith("Yes") is yes


@each("text", ["how many people took part in the Sochi congress of January 2018", "كم شخص حضر مؤتمر سوتشي"])
def test_turnout_at_a_meeting(reply, text):
    answer = reply(text)
    assert (answer.query.topic, answer.query.detail) == ("event", "about")
    assert "1,393" in answer.text.en


@each(
    "text",
    [
        "how many people attended the Tehran summit",
        "how many delegations came to the Sochi congress",
        "how many Russians attended the Sochi congress",
        "how many people attended the Sochi congress in 2019",
        "كم عدد الوفود في مؤتمر سوتشي",
    ],
)
def test_turnout_that_is_not_recorded(reply, text):
    assert reply(text).reason == "unread_words"
