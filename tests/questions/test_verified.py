"""Claims that are put to the test, and statements with a question mark, are answered with yes or no."""

from __future__ import annotations

from rows import each


@each(
    ("text", "verdict"),
    [
        ("Round 10 was in Sochi?", "Yes"),
        ("Wait, round 9 was in Sochi?", "No"),
        ("So the third round took place in Astana?", "Yes"),
        ("Round 21 was in January 2024?", "Yes"),
        ("Fact check: round 10 was held in Sochi.", "Yes"),
        ("Please verify: round 16 was held in Sochi", "No"),
        ("True or false: Önal led Turkey at round 9.", "Yes"),
        ("False or true – Önal led Turkey at round 9?", "Yes"),
        ("Myth or fact: round 15 was in Sochi.", "Yes"),
        ('The sentence "Round 10 was held in Sochi" is correct?', "Yes"),
        ('Is the claim "Round 9 was held in Sochi" right?', "No"),
        ("A claim I need to check: round 15 was held in Sochi.", "Yes"),
        ("To be verified: Iraq came as an observer at round 14", "Yes"),
        ("Is there any truth in the story that round 8 was held in Sochi?", "No"),
        ("There is a claim that Jordan attended round 11. Is it right?", "Yes"),
        ("Is it right to claim that Jordan attended round 11?", "Yes"),
        ("They claim Jordan attended round 11. Did it?", "Yes"),
        ("A paper says that round 10 was in Sochi. Was it really?", "Yes"),
        ("We printed that Khaji led Iran at round 13, and a reader complained. Was that right?", "Yes"),
        ("Iran became a guarantor at round 3. Can you confirm?", "Yes"),
        ("Our reporter wrote that Önal headed the Turks at round 9. Can that stand?", "Yes"),
        ("Round 13 was held in Sochi, says the diary piece. Does that hold up?", "No"),
        ("Round 10 took place in Sochi, as our columnist has it. Agreed?", "Yes"),
        ("Page 12 says round 18 took place in June 2022. Does the date hold?", "Yes"),
        ("Footnote 12: 'the constitutional committee was on the agenda at round 16'. Stands?", "Yes"),
        ("Photo caption: 'Alexander Lavrentiev at round 7'. Accurate?", "Yes"),
        ("Our archive has Ahmad Tomeh leading the opposition at round 10. Is the name right?", "Yes"),
        ("Is the translator right in saying that Khaji led Iran at round 14?", "Yes"),
        ("Would I be right in saying that round 16 was in Sochi?", "No"),
        ("Round 15 was in Sochi, my colleague says: is there anything to it?", "Yes"),
        ("Somebody wrote that round 14 was in Sochi. Should we believe him?", "No"),
        ('"Round 10 was held in Tehran." Keep or cut?', "No"),
        ("Round 10 was held in Sochi. Fit to print?", "Yes"),
        ("US 'not invited' to round 11: is that what happened?", "Yes"),
        ("Was the US kept out of round 11?", "Yes"),
        ("Was Turkey excluded from round 11?", "No"),
        ("Was the last round in 2018 held in Sochi?", "No"),
        ("Was the first round in 2019 held in Nur-Sultan?", "Yes"),
        ("هل كانت أول جولة في 2019 في نور سلطان؟", "Yes"),
        ("Was the memorandum of 4 May 2017 signed on 3 May 2017?", "No"),
        ("Did Russia and Turkey sign the Idlib memorandum on 17 September 2018?", "Yes"),
        ("Astana 15 took place in Sochi on 16-17 February 2021. OK to run?", "Yes"),
    ],
)
def test_yes_or_no(reply, text, verdict):
    assert reply(text).text.en.startswith(f"{verdict}: ")


@each(
    "text",
    [
        "Is our timeline wrong? It puts round 6 in September 2017.",
        "Our chart gives Sochi as the venue of round 9. Wrong?",
        "Jordan attended round 11, or is that wrong?",
        "Our draft: Iran did not sign the memorandum of 4 May 2017. Agreed?",
        "Is our glossary wrong in saying that round 10 was in Sochi?",
        "Was the intern wrong to write that round 10 took place in Tehran?",
        "Would we be wrong to say that round 15 was in Sochi?",
        "Wasn't the US invited to round 11?",
    ],
)
def test_what_is_doubted_or_denied_is_answered_with_the_fact_alone(reply, text):
    found = reply(text)
    assert found.status == "answered"
    assert not found.text.en.startswith(("Yes", "No"))


def test_the_claim_is_shown(reply):
    said = reply("Round 13 was held in Sochi, says the diary piece. Does that hold up?").notes[-1]
    assert said.en == "Read as the question whether this is so: “Round 13 was held in Sochi”"


@each(
    "text",
    ["Zqxqar, Wikipedia says there were 22 rounds, right?", "Zqxqar Wikipedia says there were 22 rounds, right?"],
)
def test_who_says_so_is_shown_with_every_word(reply, text):
    found = reply(text)
    assert found.text.en.startswith("Yes")
    assert any("Zqxqar" in note.en and "Zqxqar" in note.ar for note in found.notes)


@each(
    "text",
    [
        "True or false: had Iran come, round 2 would have lasted longer.",
        "True or false: the Geneva talks were held in Sochi.",
        "Is there any truth in the claim that Lavrentiev was fired?",
        "They claim Önal won at round 9. Did he?",
        "Our driver says the talks ended in a fight. Did they?",
        "The book says that Assad came to round 5. Did he?",
        "Lavrentiev said that round 5 was in Sochi. True?",
        "Astana 15 took place in Sochi on 20 February 2021 - can I print that?",
        "Our draft says round 24 was held in Astana. Correct?",
        "We wrote that everybody was happy with round 5. Does it hold?",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"


def test_what_is_left_open_is_no_claim(reply):
    assert not reply("Round 10 was in?").text.en.startswith(("Yes", "No"))
