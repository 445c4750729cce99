"""A refusal names what can be asked about the things that the question names."""

from __future__ import annotations

from rows import each


@each(
    ("text", "commands"),
    [
        ("What did Brett McGurk say at round 17?", ["astana round 17"]),
        ("Where is Lavrentiev now?", ["astana person alexander-lavrentiev"]),
        (
            "When did Turkey buy tickets for round 5?",
            ["astana who 5 --party turkey", "astana round 5", "astana party turkey"],
        ),
        ("Who paid for the Sochi rounds?", ["astana round 10", "astana round 15"]),
        ("Who did the cooking in November 2024?", ["astana round 22"]),
        ("Did the wind blow in 2018?", ["astana who led round 22", "astana rounds", "astana من حضر الجولة 22"]),
        ("Capital of Australia?", ["astana who led round 22", "astana rounds", "astana من حضر الجولة 22"]),
    ],
)
def test_what_is_named_is_suggested(reply, text, commands):
    answer = reply(text)
    assert answer.status == "refused"
    assert [suggestion.command for suggestion in answer.suggestions] == commands


def test_a_command_without_the_words_that_were_not_read_stands_alone(reply):
    assert [s.command for s in reply("who led Turkey at round 5 splendidly").suggestions] == [
        "astana who 5 --party turkey"
    ]


def test_a_topic_without_a_round_may_be_of_all_rounds(reply):
    offered = [s.command for s in reply("what was agreed on detainees").suggestions]
    assert offered[0] == "astana round all --field outcome --about detainees_missing"
