"""Rounds that the UN envoy missed: whoever held the office then."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
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


@pytest.mark.parametrize("text", ["Which rounds did the Russian envoy miss?", "How many rounds did the UN envoy skip?"])
def test_what_is_not_told_of_an_envoy(reply, text):
    assert reply(text).status in ("refused", "ambiguous")
