"""Claims that are put to the test, and statements with a question mark, are answered with yes or no."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Round 10 was in Sochi?", "Yes"),
        ("Wait, round 9 was in Sochi?", "No"),
        ("So the third round took place in Astana?", "Yes"),
        ("Round 21 was in January 2024?", "Yes"),
        ("Fact check: round 10 was held in Sochi.", "Yes"),
        ("Please verify: round 16 was held in Sochi", "No"),
        ("True or false: Önal led Turkey at round 9.", "Yes"),
        ('The sentence "Round 10 was held in Sochi" is correct?', "Yes"),
        ('Is the claim "Round 9 was held in Sochi" right?', "No"),
        ("A claim I need to check: round 15 was held in Sochi.", "Yes"),
        ("Is there any truth in the story that round 8 was held in Sochi?", "No"),
        ("There is a claim that Jordan attended round 11. Is it right?", "Yes"),
        ("Is it right to claim that Jordan attended round 11?", "Yes"),
        ("They claim Jordan attended round 11. Did it?", "Yes"),
        ("A paper says that round 10 was in Sochi. Was it really?", "Yes"),
        ("We printed that Khaji led Iran at round 13, and a reader complained. Was that right?", "Yes"),
    ],
)
def test_yes_or_no(reply, text, verdict):
    assert reply(text).text.en.startswith(f"{verdict}: ")


@pytest.mark.parametrize(
    "text",
    [
        "True or false: had Iran come, round 2 would have lasted longer.",
        "True or false: the Geneva talks were held in Sochi.",
        "Is there any truth in the claim that Lavrentiev was fired?",
        "They claim Önal won at round 9. Did he?",
        "Our driver says the talks ended in a fight. Did they?",
        "The book says that Assad came to round 5. Did he?",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"


def test_what_is_left_open_is_no_claim(reply):
    assert not reply("Round 10 was in?").text.en.startswith(("Yes", "No"))
