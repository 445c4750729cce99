"""Sentences about the asker are set aside and shown; a statement about the talks never is."""

from __future__ import annotations

import pytest
from rows import each

ASKED = "Who led Turkey in round 5?"
ASIDES = [
    "I am a physician from Aleppo.",
    "My deadline is near.",
    "We could not find it in any newspaper.",
    "One newspaper claims otherwise.",
    "I am composing an opera on the Iranian diplomacy.",
    "I was baffled by Wikipedia.",
    "We are two physicians from Leiden.",
    "One newspaper speaks of Vershinin.",
    "I have come across both Önal and Ünal.",
    "A colleague of mine mixes up the two.",
    "Some outlets print 4 May and others 3 May.",
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("order", ["{aside} {asked}", "{asked} {aside}"])
def test_an_aside_is_set_aside_and_shown(reply, aside, order):
    answer = reply(order.format(aside=aside, asked=ASKED))
    assert answer.query == reply(ASKED).query
    assert any(aside in note.en and aside in note.ar for note in answer.notes)


@each("line", ["A question from a Beirut newspaper:", "Here is a riddle for the experts:", "For the Tunis desk:"])
def test_an_announcement_is_set_aside(reply, line):
    answer = reply(f"{line} {ASKED}")
    assert answer.query == reply(ASKED).query
    assert any(line.rstrip(":") in note.en for note in answer.notes)


def test_a_signature_is_set_aside(reply):
    assert reply(f"Dear Sir, {ASKED} Best regards, Nadia Petrossian").query == reply(ASKED).query


@each(
    "statement",
    [
        "I care only about the small delegations.",
        "The US came late.",
        "2023 had a single round.",
        "Only the military wing.",
        "If not, say so.",
        "Not the deputy.",
        "Unless it was postponed.",
        "I exclude the ambassador.",
        "The session was boring.",
        "It was not the Rixos.",
        "I am asking about the military delegation.",
        "Jordan wasn't there.",
        "I mean the deputy.",
        "I want the military one.",
        "I found only the deputy.",
    ],
)
def test_a_statement_about_the_talks_is_never_set_aside(reply, statement):
    for text in (f"{statement} {ASKED}", f"{ASKED} {statement}"):
        answer = reply(text)
        assert not any(statement in note.en for note in answer.notes)
        assert answer.status not in ("answered", "disputed"), answer.text.en


def test_a_pronoun_takes_its_name_from_the_aside(reply):
    answer = reply("I am composing an opera about Ali Asghar Khaji. In which rounds did he take part?")
    assert answer.query.people == ("ali-asghar-khaji",)


def test_a_pronoun_without_a_name_is_not_answered(reply):
    answer = reply("I am composing an opera about Hafez Makhlouf. Was he at round 5?")
    assert answer.status not in ("answered", "disputed")
    assert "Makhlouf" in answer.text.en


@each("text", ["Was Mr. Lavrentiev at round 5?", "who led the opp. del. at rd. 5"])
def test_a_shortened_word_ends_no_sentence(reply, text):
    answer = reply(text)
    assert answer.status in ("answered", "disputed")
    assert not any(note.en.startswith("Set aside") for note in answer.notes)


@each(
    "text",
    ["zqxzqx: Israel", "Military: who came to round 5?", "النساء: من حضر الجولة 5؟", ":zqxzqx -- zqxzqx: Israel"],
)
def test_a_heading_that_was_not_read_is_not_set_aside(reply, text):
    answer = reply(text)
    assert answer.status not in ("answered", "disputed")
    assert "not understood" in answer.text.en.lower()


@each(
    "text",
    [
        "who led Turkey in round 5, notwithstanding the confusion?",
        "Although the title suggests otherwise, who led Turkey in round 5?",
    ],
)
def test_what_is_conceded_is_set_aside(reply, text):
    answer = reply(text)
    assert answer.query == reply(ASKED).query
    assert answer.notes


@each("clause", ["despite Iran being absent", "although it was in 2018", "though Sochi was first"])
def test_what_is_conceded_of_somebody_is_not(reply, clause):
    assert reply(f"who led Turkey in round 5, {clause}?").status not in ("answered", "disputed")
