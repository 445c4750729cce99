"""A number that a question proposes is held against the record: yes, no, or the fact where sources disagree."""

from __future__ import annotations

from rows import each

from astana_cli.answers.command import command_line


@each(
    ("text", "word", "number"),
    [
        ("Were there seven delegations at round 1?", "Yes", 7),
        ("Did eight delegations come to round 1?", "No", 7),
        ("Was the number of delegations at round 1 seven?", "Yes", 7),
        ("Did the opposition send 20 people to round 9?", "No", 24),
        ("Did five documents come out of round 6?", "Yes", 5),
        ("Five documents, not four, came out of round 6, right?", "Yes", 5),
        ("Two rounds, and only two, met in Sochi, right?", "Yes", 2),
        ("Were there four rounds in 2018?", "No", 3),
        ("Is it true that eight rounds were held in 2017?", "Yes", 8),
        ("Did Jaafari lead the government delegation fourteen times?", "Yes", 14),
        ("Were there five de-escalation areas?", "No", 4),
        ("Were there four observers at round 14?", "No", 6),
        ("هل صدرت خمس وثائق عن الجولة السادسة؟", "Yes", 5),
        ("هل كان وفد المعارضة في الجولة التاسعة أربعة وعشرين شخصاً؟", "Yes", 24),
        ("هل كان عدد الوفود في الجولة الأولى ثمانية؟", "No", 7),
        ("الوفود في الجولة ٢٢ كانوا ١١؟", "Yes", 11),
        ("هل عقدت ثلاث جولات في سوتشي؟", "No", 2),
        ("هل ترأست خولة مطر وفد الأمم المتحدة في جولتين اثنتين؟", "Yes", 2),
    ],
)
def test_one_number(reply, text, word, number):
    answer = reply(text)
    assert answer.text.en.startswith(f"{word}: ")
    assert answer.text.ar.startswith("نعم: " if word == "Yes" else "لا: ")
    assert answer.number == number
    assert f"--is {answer.query.check[0]}" in command_line(answer.query)


@each(
    ("text", "values", "rounds"),
    [
        ("Rounds in 2018: three or four?", ("3", "4"), (9, 10, 11)),
        ("Did three observers attend round 5?", ("3",), (5,)),  # the UN came without a role on record
        ("13 people or 11 – how big was the opposition's delegation at round 11?", ("13", "11"), (11,)),
        ("opposition in 11th round - 13 person or 11 person??", ("13", "11"), (11,)),
        ("Did 11 delegations attend rounds 21 and 22?", ("11",), (21, 22)),
        ("How many documents are there from round 6, 4 or 5?", ("4", "5"), (6,)),
        ("Did the opposition send 13 people to round 11?", ("13",), (11,)),
        ("هل كان وفد الحكومة السورية في الجولة الأولى عشرة أشخاص؟", ("10",), (1,)),
    ],
)
def test_the_fact_alone(reply, text, values, rounds):
    """Of several numbers the fact says which; where sources disagree, or it was only announced, it says that."""
    answer = reply(text)
    assert (answer.query.check, answer.rounds) == (values, rounds)
    assert not answer.text.en.startswith(("Yes", "No:"))


@each(
    "text",
    [
        "Did more than three rounds take place in 2018?",
        "Did at least two rounds meet in Sochi?",
        "Which city hosted exactly two rounds?",
        "Was round 22, with 11 delegations, held on 11 and 13 November 2024?",
        "Did Jaafari lead fewer than 14 rounds?",
        "Did the three Sochi rounds end with statements?",
        "Were about 24 people in the opposition delegation at round 9?",
        "هل صدر أكثر من وثيقتين عن الجولة السادسة؟",
    ],
)
def test_no_bounds(reply, text):
    assert reply(text).reason is not None


@each(
    ("text", "word"),
    [
        ("The de-escalation memorandum was signed on 4 May 2017, correct?", "Yes"),
        ("Was the Idlib memorandum signed on 18 September 2018?", "No"),
        ("Was the Idlib memorandum signed in September 2018?", "Yes"),
    ],
)
def test_the_date_of_a_document(reply, text, word):
    answer = reply(text)
    assert answer.text.en.startswith(f"{word}: ")
    assert f"--field issued --is {answer.query.check[0]}" in command_line(answer.query)
