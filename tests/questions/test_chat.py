"""Questions as they are typed in a chat: Arabic dialects in their spellings, English as those who learned it put it."""

from __future__ import annotations

import pytest

SAME = [
    ("قديش كانو بوفد المعارضة بالجولة 13", "قديش كانوا بوفد المعارضة بالجولة 13"),
    ("شو قررو بالجولة 14", "شو قرروا بالجولة 14"),
    ("مين اللي وقعو مذكرة أيار 2017", "مين اللي وقعوا مذكرة أيار 2017"),
    ("الوفود اللي قاطعو الجولة 3", "الوفود اللي قاطعوا الجولة 3"),
]


@pytest.mark.parametrize(("text", "same"), SAME)
def test_the_same_is_asked(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.query.topic != "refuse"
