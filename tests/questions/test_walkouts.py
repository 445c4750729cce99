"""Who walked out is not who stayed away."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text", ["Who walked out of round 4?", "Which delegation quit round 4?", "مين انسحب من الجولة 4"]
)
def test_who_walked_out(reply, text):
    assert reply(text).query.parties == ("opposition",)


@pytest.mark.parametrize(
    "text", ["Who walked out of round 5?", "Which delegations quit round 6?", "من انسحب من الجولة 5؟"]
)
def test_nobody_walked_out_of_a_round_that_some_stayed_away_from(reply, text):
    answer = reply(text)
    assert answer.status in ("unknown", "refused")
    assert not answer.records
