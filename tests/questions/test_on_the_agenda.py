"""`On the agenda` and `among the outcomes` are asked for alone; where a topic was discussed, either counts."""

from __future__ import annotations

READ = {
    "Which rounds had demining on their agenda?": ("rounds --about demining --in agenda", (3, 5, 6, 7, 8)),
    "How many times was demining on the agenda?": ("rounds --about demining --in agenda --count", (3, 5, 6, 7, 8)),
    "When was demining last on the agenda?": ("rounds --about demining --in agenda --pick last", (8,)),
    "What was the last round with demining on the agenda?": ("rounds --about demining --in agenda --pick last", (8,)),
    "Which rounds had demining among their outcomes?": ("rounds --about demining --in outcome", (3, 5, 8, 18)),
    "Which rounds discussed demining?": ("rounds --about demining", (3, 5, 6, 7, 8, 18)),
    "Was demining on the agenda of round 18?": ("round 18 --field agenda --about demining --in agenda", ()),
    "Was demining discussed at round 18?": ("round 18 --field agenda --about demining", (18,)),
    "In which rounds was the situation in the north east of Syria on the agenda": (
        "rounds --about northeast --in agenda",
        (12, 13, 14, 15, 16, 19),
    ),
    "Was sanctions ever on the agenda?": ("rounds --about sanctions --in agenda", ()),
    "ما الجولات التي أدرج نزع الألغام على جدول أعمالها؟": ("rounds --about demining --in agenda", (3, 5, 6, 7, 8)),
    "في أي جولات ورد نزع الألغام ضمن المخرجات؟": ("rounds --about demining --in outcome", (3, 5, 8, 18)),
    "كم مرة أدرج نزع الألغام على جدول الأعمال؟": (
        "rounds --about demining --in agenda --count",
        (3, 5, 6, 7, 8),
    ),
    "الجولات التي ناقشت نزع الألغام": ("rounds --about demining", (3, 5, 6, 7, 8, 18)),
    "هل كان نزع الألغام على جدول أعمال الجولة 18؟": ("round 18 --field agenda --about demining --in agenda", ()),
}
REFUSED = (
    "Which rounds agreed on demining?",
    "Which rounds achieved results on detainees?",
    "Which rounds did not have demining on the agenda?",
    "Who put demining on the agenda?",
    "في أي الجولات اتفقوا على نزع الألغام؟",
)


def test_agenda_and_outcomes_are_told_apart(reply):
    found = {text: (answer.command, answer.rounds) for text in READ for answer in [reply(text)]}
    assert found == {text: (f"astana {command}", rounds) for text, (command, rounds) in READ.items()}
    assert [text for text in REFUSED if reply(text).status != "refused"] == []


def test_what_stands_among_the_outcomes_alone_is_said(reply):
    one = reply("Was demining on the agenda of round 18?")
    assert one.verdict is None
    assert "not on the agenda on record; among the outcomes" in one.text.en
    assert "neither on the agenda" in reply("Was demining on the agenda of round 12?").text.en
    told = [note.en for note in reply("Which rounds had demining on their agenda?").notes]
    assert told == ["Left out, since it is on record among the outcomes and not on the agenda: 18"]
