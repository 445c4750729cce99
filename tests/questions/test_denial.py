"""A question that denies something is answered with the fact: yes and no could be taken either way."""

from __future__ import annotations

from rows import each

VERDICTS = ("Yes", "No", "نعم", "لا:", "لا،")
DENIED = [
    ("Lavrentiev did not lead Russia at round 7, right?", "Lavrentiev led"),
    ("Did Jordan not attend round 6?", "Jordan"),
    ("Round 15 never took place in Sochi, correct?", "Sochi"),
    ("Confirm that Iran did not come to round 9", "Iran"),
    ("Was there no joint statement at round 6?", "statement"),
    ("هل لم تحضر إيران الجولة 4؟", "إيران"),
    ("ألم تشارك روسيا في الجولة 9؟", "روسيا"),
    ("إيران ما شاركت بالجولة 6 صح؟", "إيران"),
    ("روسيا محضرتش الجولة 11، صح؟", "روسيا"),
    ("هل صحيح أن الجولة 15 لم تعقد في سوتشي؟", "سوتشي"),
    ("هل كانت إيران غير حاضرة في الجولة 5؟", "إيران"),
]


@each(("text", "word"), DENIED)
def test_the_fact_stands_alone(reply, text, word):
    answer = reply(text)
    said = answer.text.en if text.isascii() else answer.text.ar
    assert answer.status in ("answered", "disputed")
    assert word in said
    assert not said.startswith(VERDICTS)


@each(
    "text",
    [
        "Did Jordan attend round 6?",
        "Wasn't round 15 held in Sochi?",
        "Iran attended round 4, didn't it?",
        "I could not find this anywhere. Did Iran attend round 4?",
        "هل حضرت إيران الجولة 4؟",
        "إيران حضرت الجولة 4، أليس كذلك؟",
    ],
)
def test_what_is_not_denied_is_affirmed(reply, text):
    answer = reply(text)
    assert answer.text.en.startswith("Yes") is answer.text.ar.startswith("نعم") is True
