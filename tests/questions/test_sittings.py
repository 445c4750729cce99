"""Of a sitting within a round nothing is told apart: the words for it are named, not read as a round."""

from __future__ import annotations

from rows import each


@each(
    ("text", "words"),
    [
        ("Who attended the opening session of round 6?", "opening session"),
        ("In round 6, who skipped the closing session?", "closing session"),
        ("Who led Turkey at the second session of round 6?", "second session"),
        ("When did the plenary of round 6 begin?", "plenary"),
        ("من غاب عن الجلسة الافتتاحية في الجولة 6؟", "الجلسة الافتتاحية"),
        ("بالجولة السادسة مين حضر الجلسة الختامية", "الجلسة الختامية"),
        ("مين ما حضر الجلسة الأخيرة بالجولة 6", "الجلسة الأخيرة"),
        ("متى انتهت الجلسة العامة في الجولة 6؟", "الجلسة العامة"),
    ],
)
def test_a_sitting_is_refused_by_name(reply, text, words):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert words in answer.text.en


@each(
    ("text", "rounds"),
    [
        ("Who led Turkey at the opening meeting?", (1,)),
        ("Who came to the last session in Sochi?", (15,)),
        ("Who led Iran at the sixth session?", (6,)),
        ("من ترأس وفد روسيا في الجلسة الأخيرة؟", (22,)),
        ("متى عقدت الجلسة السادسة من محادثات أستانا؟", (6,)),
    ],
)
def test_a_session_that_is_a_round_is_read_as_one(reply, text, rounds):
    assert reply(text).query.rounds == rounds
