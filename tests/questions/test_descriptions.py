"""What a question says of a person or a party by the way: the answer affirms it, corrects it or names the word."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("Did Lavrentiev lead Turkey at round 8?", "Russia"),
        ("Was Khaji head of the Russian delegation at round 16?", "Iran"),
        ("Did Krol head the Russian delegation in round 1?", "United States"),
        ("هل ترأس الجعفري وفد روسيا في الجولة 3؟", "Syrian government"),
        ("لافرنتييف ترأس وفد تركيا بالجولة 8؟", "Russia"),
    ],
)
def test_head_of_another_delegation(reply, text, led):
    answer = reply(text)
    assert answer.text.en.startswith("No:")
    assert f"({led}, not " in answer.text.en
    assert "not on record" not in answer.text.en


def test_two_are_no_choice(reply):
    assert reply("Did Lavrentiev and Önal lead Turkey at round 5?").status == "refused"
    assert reply("Did Lavrentiev or Önal lead Turkey at round 5?").status == "answered"
