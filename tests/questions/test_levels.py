"""The level of a round that is claimed, or offered, is held against the one on record."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Was the tenth round held at ministerial level?", "No"),
        ("Was round 10 held at the level of foreign ministers?", "No"),
        ("Was round 10 at the level of deputy ministers?", "Yes"),
        ("Was round 20 at deputy minister level?", "Yes"),
        ("Was round 11 held at expert level?", "No"),
        ("هل عُقدت الجولة العاشرة على مستوى وزراء الخارجية؟", "No"),
        ("هل كانت الجولة العشرون على المستوى الوزاري؟", "No"),
        ("هل كانت الجولة 20 على مستوى نواب الوزراء؟", "Yes"),
    ],
)
def test_a_level(reply, text, word):
    answer = reply(text)
    assert answer.query.topic == "level"
    assert answer.text.en.startswith(f"{word}: ")


@pytest.mark.parametrize(
    "text",
    [
        "Were there ministers at round 15 or just deputies?",
        "Ministers or only deputies at round 15?",
        "round 15 was it level of ministers or deputies",
        "Was round 15 at the level of experts or of ministers?",
        "Was round 15 at the level of experts?",
    ],
)
def test_what_was_only_announced_is_told_without_yes_or_no(reply, text):
    answer = reply(text)
    assert answer.text.en.startswith("Round 15 ")
    assert "deputy ministers and envoys (announced" in answer.text.en


def test_a_level_that_is_not_recorded(reply):
    assert reply("Was round 2 held at ministerial level?").reason == "unknown_value"


@pytest.mark.parametrize(
    "text",
    [
        "Who led Turkey at ministerial level at round 3?",
        "Which rounds were held at ministerial level?",
        "Did any minister attend round 15?",
        "Was Önal a deputy minister or a minister at round 10?",
    ],
)
def test_what_the_level_of_a_round_does_not_tell_is_refused(reply, text):
    assert reply(text).reason == "unread_words"


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        ("Which rounds began in December?", (8, 14, 17)),
        ("Which of the rounds kicked off in July?", (5, 10, 16)),
        ("Which rounds closed in January?", (1, 21)),
    ],
)
def test_rounds_that_began_in_a_month(reply, text, rounds):
    answer = reply(text)
    assert (answer.query.topic, answer.rounds) == ("rounds", rounds)


@pytest.mark.parametrize(
    "text",
    [
        "Round 15: was the host Kazakhstan or Russia?",
        "Was round 15 hosted by Russia or Kazakhstan?",
        "Was it Russia or Kazakhstan that hosted round 15?",
        "Did Russia or Kazakhstan host round 15?",
    ],
)
def test_one_of_two_hosts(reply, text):
    answer = reply(text)
    assert answer.query.check
    assert "Sochi, Russia" in answer.text.en


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Is Ahmad Toma just another transliteration of Ahmad Tomeh?", "Yes"),
        ("Is Lavrentiev merely a variant spelling of Lavrov?", "No"),
        ("Is Khaji a misspelling of Lavrentiev?", "No"),
        ("Is Laverentiev another rendering of Lavrentiev?", "Yes"),
    ],
)
def test_spellings_of_one_name(reply, text, word):
    answer = reply(text)
    assert answer.query.topic == "same"
    assert answer.text.en.startswith(word)


def test_the_whole_thing_is_the_process(reply):
    assert reply("When did the whole thing kick off?").rounds == (1,)
