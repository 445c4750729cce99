"""`X, not Y`: of a round there is but one place, one date, one head and one number, so X alone is asked."""

from __future__ import annotations

from rows import each


@each(
    ("text", "word"),
    [
        ("Was round 10 in Sochi, not Astana?", "Yes"),
        ("Was round 10 held not in Astana but in Sochi?", "Yes"),
        ("Was round 11 in Sochi rather than in Astana?", "No"),
        ("True or false: round 10 took place in Sochi, not Astana.", "Yes"),
        ("It was Khaji, not Jaberi Ansari, who headed Iran at round 12, right?", "Yes"),
        ("It was Jaberi Ansari, not Khaji, who headed Iran at round 12, right?", "No"),
        ("Did Tomeh and not Alloush lead the opposition at round 8?", "Yes"),
        ("Round 4 ended on 4 May 2017, not 5 May, right?", "Yes"),
        ("Was the 14th round held in March 2020, not in December 2019?", "No"),
        ("Was round 9 in 2018, not 2017?", "Yes"),
        ("واش صحيح الجولة العاشرة دارت فسوتشي ماشي فأستانا؟", "Yes"),
        ("الجولة 10 كانت بأستانا مش بسوتشي، صح؟", "No"),
        ("طعمة مو بري هو اللي ترأس المعارضة بالجولة 8؟", "Yes"),
        ("عام 2021 شهد ثلاث جولات لا اثنتين، أليس كذلك؟", "Yes"),
    ],
)
def test_the_claim_is_answered(reply, text, word):
    assert reply(text).text.en.startswith(f"{word}: ")


@each(
    "text",
    [
        "Did Russia, not Turkey, attend round 5?",
        "Did Khaji, not Lavrentiev, attend round 12?",
        "Did Khaji, not Lavrentiev, lead a delegation at round 12?",
        "Did Alloush not lead the opposition at round 1?",
    ],
)
def test_both_may_be_so(reply, text):
    assert reply(text).reason == "unread_words"


def test_two_names_of_one_city(reply):
    assert not reply("Was round 13 in Astana, not Nur-Sultan?").text.en.startswith(("Yes", "No"))
    assert reply("الجولة 13 كانت في نور سلطان مو في أستانا؟").text.en.startswith("Yes")


@each("text", ["الجولة الخامسة كانت في يونيو ولا يوليو 2017؟", "Was round 5 in June or July 2017?"])
def test_or_is_no_contrast(reply, text):
    assert len(reply(text).query.check) == 2
