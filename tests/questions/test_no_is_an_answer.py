"""A question for yes or no whose answer is No is answered with the fact; one that takes it for granted is refused."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        ("Did the Syrian government sign the memorandum of 4 May 2017?", "--party syria_gov"),
        ("Did the US sign the de-escalation memorandum?", "--party us"),
        ("هل وقّع الأردن مذكرة خفض التصعيد؟", "--party jordan"),
        ("Has Lavrov ever headed the Russian delegation?", "person sergey-lavrov --field led --party russia"),
        ("Did Bogdanov ever lead the Turkish delegation?", "--field led --party turkey"),
        ("هل ترأس لافروف وفد روسيا يومًا؟", "person sergey-lavrov --field led --party russia"),
        ("Was round 20 the last round?", "round 20 --field next_round --is last"),
        ("أصحيح أن الجولة العشرين كانت آخر الجولات؟", "round 20 --field next_round --is last"),
        ("Was Iraq an observer at round 12?", "round 12 --field role --party iraq --is observer"),
        ("هل كان العراق مراقبا في الجولة الثانية عشرة؟", "round 12 --field role --party iraq --is observer"),
        ("Was the Idlib memorandum signed at round 10?", "documents memorandum-2018-09-17"),
        ("مذكرة خفض التصعيد وقعتها الدول الضامنة في الجولة الخامسة، أليس كذلك؟", "documents memorandum-2017-05-04"),
    ],
)
def test_no(reply, text, command):
    answer = reply(text)
    assert answer.status == "answered", answer.text.en
    assert command in answer.command
    assert answer.text.en.startswith("No: ")
    assert answer.text.ar.startswith("لا: ")


@each(
    "text",
    [
        "When did the Syrian government sign the de-escalation memorandum?",
        "Why did the Syrian government sign the de-escalation memorandum?",
        "What did the Syrian government sign at round 4?",
        "Which rounds did Lavrov lead?",
        "When did Lavrov first lead the Russian delegation?",
    ],
)
def test_what_is_taken_for_granted_and_false(reply, text):
    assert reply(text).reason == "premise_false"


def test_those_who_signed_are_named(reply):
    answer = reply("Did Iran sign the memorandum of 4 May 2017?")
    assert "signed by Iran, Russia, Turkey" in answer.text.en
    assert not answer.text.en.startswith("No")


@each(
    ("text", "yes"),
    [
        ("Was Yahya al-Aridi in the opposition delegation at round 7?", True),
        ("كان يحيى العريضي عضوًا في وفد المعارضة في الجولة الثانية؟", False),
        ("Was Alloush at round 22?", False),
        ("Was Önal deputy foreign minister at round 5?", False),
    ],
)
def test_whether_somebody_was_in_a_delegation(reply, text, yes):
    answer = reply(text)
    assert answer.query.topic == "presence"
    assert answer.text.en.startswith("Yes: ") is yes


def test_who_is_named_at_a_round_by_no_source_may_have_come_in_any_role(reply):
    answer = reply("Was Iraq an observer at round 11?")
    assert (answer.status, answer.reason) == ("unknown", "unknown_value")
