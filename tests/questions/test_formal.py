"""Long, formal and second-language English asks the same as the plain question."""

from __future__ import annotations

import pytest

SAME = [
    ("We go to press tonight: who led Turkey at round 12?", "Who led Turkey at round 12?"),
    ("For a correction which we must publish tomorrow, who led Turkey at round 12?", "Who led Turkey at round 12?"),
    ("I should be most grateful if you could tell me who led Turkey at round 12", "Who led Turkey at round 12?"),
    ("Kindly inform us who led Turkey at round 12", "Who led Turkey at round 12?"),
    (
        "Head of the Turkish delegation, round 12 - full name required for a caption",
        "Head of the Turkish delegation, round 12",
    ),
    ("A colleague tells us that Jaafari led Damascus at round 3. Correct?", "Did Jaafari lead Damascus at round 3?"),
    ("It is written somewhere that round 9 ended on 15 May 2018. Correct?", "Did round 9 end on 15 May 2018?"),
    ("Who led Turkey in the 13th round (1-2 August 2019)?", "Who led Turkey in the 13th round?"),
    ("Which rounds took place from round 18 onwards?", "Which rounds took place since round 18?"),
    ("From which session onward was Iraq an observer?", "Since when was Iraq an observer?"),
    ("Which two consecutive rounds lie furthest apart?", "What was the longest gap between rounds?"),
    ("Which rounds were closest together?", "What was the shortest gap between rounds?"),
    ("On what ground invoked was the opposition absent from round 3?", "Why was the opposition absent from round 3?"),
    (
        "What reason was put forward for the absence of the opposition at round 3?",
        "Why was the opposition absent at round 3?",
    ),
    ("In what capacity did Iraq take part in round 14?", "What was the role of Iraq at round 14?"),
    ("Who presided over the Turkish delegation at round 16?", "Who led the Turkish delegation at round 16?"),
    ("Who led the Damascus delegates at round 16?", "Who led the Damascus delegation at round 16?"),
    ("Who has successively led the Russian delegation?", "List all heads of the Russian delegation"),
    ("What was the Kazakh capital called at the time of round 14?", "What was the city called at round 14?"),
    ("How many rounds were held while the city bore the name Nur-Sultan?", "How many rounds were held in Nur-Sultan?"),
    ("How many numbered meetings were held in 2018?", "How many rounds were held in 2018?"),
    ("Total number of rounds held in the Russian city of Sochi", "How many rounds were held in Sochi?"),
    ("Who was in the second Sochi meeting (the 15th) for Jordan?", "Who was in round 15 for Jordan?"),
    ("Was there a joint statement after the February 2017 round?", "Was there a joint statement at round 2?"),
    ("Was the 13th meeting one day or two days?", "How long was round 13?"),
    ("Which state delegations, states and organisations alike, came to round 7?", "Which delegations came to round 7?"),
    ("In which hotel did the delegations meet for round 8?", "Which hotel was round 8 in?"),
    ("Which rounds happened in July?", "Which rounds were held in July?"),
    ("How many rounds happened in 2018?", "How many rounds were held in 2018?"),
    ("How meny rounds were held in 2018?", "How many rounds were held in 2018?"),
]


@pytest.mark.parametrize(("formal", "simple"), SAME)
def test_the_same_is_asked(reply, formal, simple):
    answer = reply(formal)
    assert answer.query == reply(simple).query, answer.text.en
    assert answer.status != "refused" or reply(simple).status == "refused"


@pytest.mark.parametrize(
    ("asked", "absent"),
    [("Was the US invited to round 11?", True), ("Were the Americans invited to round 6?", False)],
)
def test_an_invitation_is_told_by_who_came(reply, asked, absent):
    answer = reply(asked)
    assert answer.query.topic == ("absence" if absent else "attendance")
    assert answer.query.parties == ("us",)


@pytest.mark.parametrize(
    "asked",
    [
        "What was the Kazakh capital called at the time of round 15?",  # which was held in Sochi
        "Which rounds did the US invite Jordan to?",
        "Was it only Turkey that was invited to round 11?",
        "Who was not invited to round 11?",
        "Which is the closest round to Sochi?",
        "How many rounds and technical meetings were held in 2017?",
        "Which round was furthest from Astana?",
    ],
)
def test_what_cannot_be_told_is_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en


@pytest.mark.parametrize("way", ["end", "start"])
def test_the_first_round_with_a_day_is_round_1(reply, way):
    answer = reply(f"Did the first round {way} on 25 January 2017?")
    assert (answer.query.rounds, answer.query.check) == ((1,), ("2017-01-25",))


def test_the_document_is_found_by_its_noun_and_topic(reply):
    assert reply("When was the regulation on detainees adopted?").query.documents == (
        "working-group-regulation-2017-12-22",
    )
    assert reply("By which document did Iran become a guarantor?").query.documents == (
        "iran-guarantor-document-2017-03-15",
    )
