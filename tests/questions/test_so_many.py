"""A number of what is asked for that is said in passing, the language in which a name is wanted, and who was host."""

from __future__ import annotations

import pytest
from rows import each

COUNTED = [
    ("Which two rounds did Satterfield attend?", "person david-satterfield --field presence", "counts 2."),
    ("Which three rounds were held in Sochi?", "rounds --city sochi", "counts 2, not 3."),
    ("Which three rounds did Krol lead?", "person george-krol --field career", "counts 2, not 3."),
    ("Which two states guaranteed round 16?", "attendance 16 --role guarantor --kind state", "counts 3, not 2."),
    ("Name the two rounds held in 2019", "rounds --year 2019", "counts 3, not 2."),
    ("who were the three observers at round 5", "attendance 5 --role observer", "counts 2, not 3."),
    ("Satterfield came twice; which rounds?", "person david-satterfield --field presence", "counts 2."),
    ("Satterfield attended twice. Which rounds?", "person david-satterfield --field presence", "counts 2."),
]


@each(("text", "command", "said"), COUNTED)
def test_a_number_in_passing_is_held_against_the_record(reply, text, command, said):
    answer = reply(text)
    assert answer.command == f"astana {command}"
    assert any(said in note.en for note in answer.notes), answer.notes


@each(
    "text",
    [
        "Which two rounds in 2020?",
        "Which of the five Sochi rounds was the longest?",
        "When was the Tehran summit in Ankara?",
        "Who succeeded Jaafari before 2019?",
        "Which two rounds did Krol not lead?",
        "Which 11 delegations attended round 22?",
        "Which two people led Jordan",
        "Which rounds did two delegations boycott",
        "Which rounds had two delegations absent?",
        "Who led two delegations at round 13?",
        "who were the two heads of round 20",
        "What are the four articles of the memorandum?",
    ],
)
def test_a_number_that_nothing_counts_is_named(reply, text):
    answer = reply(text)
    assert answer.status == "refused"


NAMED = [
    ("what is round 22 called in Arabic?", "round 22 --field title", "ar"),
    ("How is the 22nd round officially titled in English?", "round 22 --field title", "en"),
    ("How was round 22 officially called?", "round 22 --field title", "en"),
    ("What is the guarantor called in Arabic?", "define guarantor", "ar"),
    ("what is the Arabic for guarantor?", "define guarantor", "ar"),
    ('how do you say "head of delegation" in Arabic', "define head-of-delegation", "ar"),
    ("Who led Turkey at round 22, in Arabic?", "who 22 --party turkey", "ar"),
    ("ما اسم الجولة 22 بالإنجليزية", "round 22 --field title", "en"),
    ("الاسم الإنجليزي للجولة 22", "round 22 --field title", "en"),
    ("من ترأس وفد تركيا في الجولة 22 باللغة الإنجليزية؟", "who 22 --party turkey", "en"),
]


@each(("text", "command", "lang"), NAMED)
def test_a_name_is_told_in_the_language_that_is_asked_for(answered, text, command, lang):
    answer, told_in = answered(text)
    assert (answer.command, told_in) == (f"astana {command}", lang)


@each(
    "text",
    [
        "the joint statement of round 7 in English",
        "Was the statement issued in Arabic?",
        "Who spoke in Arabic at round 7?",
        "Did the statement of round 7 appear in English?",
        "هل صدر بيان الجولة 7 بالعربية؟",
    ],
)
def test_of_papers_and_speeches_no_language_is_known(reply, text):
    assert reply(text).status == "refused"


TWO_NAMES = [
    "Some outlets say Bogdanov led Russia in June 2023, others say Lavrentiev. Which is it?",
    "Some say Bogdanov led Russia in June 2023, others say Lavrentiev. Who was it?",
    "Some sources name Bogdanov as Russian head at round 20, others Lavrentiev. Who is right?",
]


@each("text", TWO_NAMES)
def test_two_names_for_one_head_ask_who_it_was(reply, text):
    assert reply(text).command == "astana who 20 --party russia"


@each(
    "text",
    [
        "Some say Lavrentiev led Russia at round 20; others say Iran was absent. Which is it?",
        "Some say round 20 was in Astana, others say Sochi. Which is it?",
    ],
)
def test_two_claims_of_different_things_do_not(reply, text):
    assert reply(text).status == "refused"


SUMMITS = "summit-2018-04-04-ankara summit-2018-09-07-tehran summit-2019-09-16-ankara summit-2022-07-19-tehran"
HOSTED = [
    ("summits in Tehran and Ankara", f"events {SUMMITS}"),
    ("القمم في طهران وأنقرة", f"events {SUMMITS}"),
    ("منو ترأس وفد العراق بأول جولة حضرها", "who 13 --party iraq"),
    ("Where was the memorandum of 4 May 2017 signed?", "round 4 --field place"),
    ("Which rounds did Jordan attend that Lebanon did not attend?", "rounds --present jordan --absent lebanon"),
    ("Which parties have attended all rounds since 13?", "rounds 13 14 15 16 17 18 19 20 21 22 --pick most --by party"),
    ("Which countries vouch for the ceasefire?", "define guarantor"),
    ("which three states signed the memorandum of 4 May 2017", "documents memorandum-2017-05-04 --field signatories"),
    ("Which three countries guarantee the ceasefire?", "define guarantor"),
    ("Who hosted in February 2021?", "round 15 --field place"),
    ("Was Kazakhstan the host in February 2021?", "round 15 --field place --is kazakhstan"),
    ("Did Russia host in February 2021?", "round 15 --field place --is russia"),
    ("Kazakhstan hosted in February 2021, right?", "round 15 --field place --is kazakhstan"),
    ("How many rounds has Russia hosted in 2018?", "rounds --year 2018 --country russia --count"),
    ("how many were hosted in 2018", "rounds --year 2018 --count"),
    ("which rounds were hosted in 2018", "rounds --year 2018"),
    ("how many meetings of the format were held in 2017?", "rounds --year 2017 --count"),
    ("When did the May 2017 memorandum legally take effect?", "documents memorandum-2017-05-04 --field in_force"),
]


@each(("text", "command"), HOSTED)
def test_a_host_at_a_date_is_no_mere_place(reply, text, command):
    assert reply(text).command == f"astana {command}"


@pytest.fixture(scope="module")
def answered(world):
    """Asks a question; gives the answer and the language in which it is told."""
    from astana_cli import questions

    return lambda text: questions.answer(text, world)
