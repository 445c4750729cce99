"""`Did it come or stay away?`: two questions that one answer settles, and what only looks like that."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "same", "verdict"),
    [
        ("Did Turkey attend round 19 or stay away?", "did Turkey attend round 19", "Yes"),
        ("was Iran present at round 6 or absent", "was Iran present at round 6", "Yes"),
        ("Did the opposition skip round 13 or attend?", "did the opposition skip round 13", "No"),
        ("هل شاركت تركيا في الجولة 19 أم غابت عنها", "هل شاركت تركيا في الجولة 19", "Yes"),
        ("هل غابت تركيا عن الجولة 19 أم حضرت", "هل غابت تركيا عن الجولة 19", "No"),
    ],
)
def test_the_second_question_is_the_first_denied(reply, text, same, verdict):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.text.en.startswith(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "which round adopted the working group on detainees",
        "في أي جولة أُقرت لائحة مجموعة العمل المعنية بالمعتقلين؟",
        "بشحال تقامت على كازاخستان استضافة الجولة الأولى؟",
    ],
)
def test_what_was_adopted_or_paid_is_not_what_was_spoken_of(reply, text):
    assert reply(text).status == "refused"
