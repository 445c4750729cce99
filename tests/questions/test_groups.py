"""Armed groups and bodies: whether one was there is said of that one; how many there were is counted by the sources."""

from __future__ import annotations

from rows import each

KNC = "kurdish-national-council"


@each(
    ("text", "group"),
    [
        ("Was the Kurdish National Council at round 1?", KNC),
        ("هل مُثّل المجلس الوطني الكردي في وفد المعارضة في الجولة الأولى؟", KNC),
        ("Did Ahrar al-Sham come to round 6?", "ahrar-al-sham"),
    ],
)
def test_a_group_that_was_there(reply, text, group):
    answer = reply(text)
    assert answer.query.check == (group,)
    assert answer.text.en.startswith("Yes: ")
    assert {x.value["id"] for x in answer.records} == {group}


@each(
    ("text", "word"),
    [
        ("Was Ahrar al-Sham at round 1?", "boycotted"),
        ("Was Faylaq al-Sham in the opposition delegation at round 1?", "announced"),
        ("Was Jaysh al-Islam at round 4?", "political office of Jaysh al-Islam"),
    ],
)
def test_what_is_less_than_yes(reply, text, word):
    answer = reply(text)
    assert answer.status == "answered"
    assert word in answer.text.en
    assert not answer.text.en.startswith("Yes")


def test_a_group_that_no_source_names(reply):
    answer = reply("Was the Southern Front at round 9?")
    assert (answer.status, answer.reason) == ("unknown", "unknown_value")


def test_what_is_asked_of_all(reply):
    assert reply("Which armed groups were at round 1?").query.check == ()


@each(
    "text",
    ["How many armed groups came to round 1?", "كم فصيلًا شارك في الجولة الأولى؟", "عدد الفصائل في الجولة الأولى"],
)
def test_the_number_of_groups(reply, text):
    answer = reply(text)
    assert answer.status == "disputed"
    assert all(x.value["unit"] == "groups" for x in answer.records)
    assert "15" in answer.text.en


@each("text", ["How many armed groups came to round 9?", "How many groups left round 4?"])
def test_a_number_that_is_on_no_record(reply, text):
    assert "groups_count" not in reply(text).command or reply(text).reason == "unknown_value"


def test_by_command(run):
    whole = run("round", "1", "--field", "group", "--is", "Kurdish National Council", "--json").json
    assert whole["command"] == f"astana round 1 --field group --is {KNC}"
    assert whole["rounds"] == [1]


@each("text", ["Which armed groups boycotted round 1?", "أي فصائل قاطعت الجولة الأولى؟"])
def test_those_that_stayed_away_alone(reply, text):
    answer = reply(text)
    found = {x.value["id"] for x in answer.records}
    assert "ahrar-al-sham" in found
    assert not found & {"jaysh-al-islam", KNC}


@each("text", ["Why did Ahrar al-Sham boycott round 1?", "لماذا قاطعت أحرار الشام الجولة الأولى؟"])
def test_why_a_group_stayed_away(reply, text):
    answer = reply(text)
    assert [x.value["id"] for x in answer.records] == ["ahrar-al-sham"]
    assert "Wadi Barada" in answer.text.en


def test_one_that_did_not_stay_away(reply):
    assert reply("Did Jaysh al-Islam boycott round 1?").text.en.startswith("No: ")
    assert reply("Why did Jaysh al-Islam boycott round 1?").reason == "premise_false"


@each("text", ["Why was the PYD not at round 1?", "ليش ما حضر حزب الاتحاد الديمقراطي الجولة الأولى؟"])
def test_a_party_that_never_came_and_of_which_it_is_told_why(reply, text):
    answer = reply(text)
    assert answer.status == "answered"
    assert "Turkey told Russia" in answer.text.en
