"""Levels that are claimed or offered, hosts and months, spellings of a name, and what two sources say."""

from __future__ import annotations

from rows import each


@each(
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


@each(
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


@each(
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


@each(
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


@each(
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


@each(
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


@each(
    "text",
    [
        "who says Bogdanov and who says Lavrentiev for the Russians at round 20?",
        "Whose version has Lavrentiev, and whose Bogdanov, in charge of Moscow's team in June 2023?",
        "Which sources say Bogdanov and which say Lavrentiev led Russia at round 20?",
    ],
)
def test_who_says_the_one_and_who_the_other(reply, text):
    answer = reply(text)
    assert (answer.query.topic, answer.query.detail, answer.query.rounds) == ("source", "head", (20,))
    assert answer.query.parties == ("russia",)


@each(
    "text",
    [
        "who says Bogdanov and who says Önal for the Russians at round 20?",
        "who says Lavrov and who says Lavrentiev for the Russians at round 19?",
    ],
)
def test_two_of_whom_no_sources_have_either(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "party", "number"),
    [
        ("Which Lebanese official attended round 13 and what was his job", "lebanon", 13),
        ("Need the name and exact title of the man Damascus sent to the 21st round, please", "syria_gov", 21),
        ("Which Iraqi representative came to round 13 and what was his post?", "iraq", 13),
    ],
)
def test_one_who_came_and_his_office(reply, text, party, number):
    answer = reply(text)
    assert (answer.query.topic, answer.query.parties, answer.rounds) == ("office", (party,), (number,))


def test_several_who_came_are_not_the_head_alone(reply):
    found = reply("Which Turkish officials attended round 13 and what were their jobs?")
    assert (found.command, "Deputy" in found.text.en) == ("astana round 13 --field member --party turkey", True)


def test_a_deputy_who_stood_in(reply):
    assert "Najat Rochdi" in reply("Which UN deputy envoy stood in for Pedersen at round 21?").text.en
    assert reply("Which deputy of Pedersen's came to round 21?").reason == "unread_words"


@each(
    ("text", "topic"),
    [
        ("who read the final text aloud at round 13", "host"),
        ("Who had the honour of opening the first meeting for the hosts?", "host"),
        ("The rebel team at round one numbered how many?", "size"),
        ("What topics lay on the table at round 21?", "agenda"),
        ("English rendering of Mr Yurdakul's post at round 22", "presence"),
        ("What was the longest gap, and between which two did it fall?", "gap"),
    ],
)
def test_turns_of_speech(reply, text, topic):
    assert reply(text).query.topic == topic
