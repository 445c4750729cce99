"""A name is told in the language in which it is asked for."""

from __future__ import annotations

import pytest
from rows import each

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


@pytest.fixture(scope="module")
def answered(world):
    """Asks a question; gives the answer and the language in which it is told."""
    from astana_cli import questions

    return lambda text: questions.answer(text, world)
