"""What happened between two times is all of that time; whether there was a round every year is told by year."""

from __future__ import annotations

from rows import each

READ = {
    "ما الذي حدث بين كانون الأول 2019 وشباط 2021؟": "timeline --from 2019-12 --to 2021-02",
    "What happened between December 2019 and February 2021?": "timeline --from 2019-12 --to 2021-02",
    "شو صار بين 2019 و2021": "timeline --from 2019 --to 2021",
    "ماذا حدث بين الجولة 14 والجولة 15": "events summit-2020-07-01-online",
    "What happened in 2020?": "events summit-2020-07-01-online",
    "what happened in Doha": "events arab-astana-doha-2024-12-07 doha-ministers-2024-12-07",
    "What happened in September 2018?": "events summit-2018-09-07-tehran",
    "what happened beside the rounds in 2022?": "events summit-2022-07-19-tehran ministers-2022-09-21-new-york",
    "Did anything happen after round 22?": (
        "events arab-astana-doha-2024-12-07 doha-ministers-2024-12-07 assad-fall-2024-12-08"
    ),
    "Did Astana-19 take place before or after 20 November 2022?": "round 19 --field date",
    "When was the second Sochi meeting (Feb 2021)?": "round 15 --field date --is 2021-02",
    "Who attended the second Sochi meeting in February 2021?": "attendance 15",
    "هل عقدت جولة كل سنة؟": "rounds --years",
    "Was there a round every year?": "rounds --years",
    "كم جولة عقدت كل سنة؟": "rounds --years",
    "كم يوم استمرت الجولة 14 في كانون الأول 2019": "round 14 --field duration",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana {READ[text]}"


NOTHING = ["what happened between rounds 9 and 10", "Which meetings were held between rounds 16 and 17?"]


@each("text", NOTHING)
def test_where_nothing_was_in_between(reply, text):
    found = reply(text)
    assert (found.reason, "No event beside the rounds" in found.text.en) == ("premise_false", True)


@each("text", ["كم يوم قبل نهاية 2019 انعقدت الجولة 14؟", "How many days before the end of 2019 was round 14 held?"])
def test_days_to_a_date_are_not_told(reply, text):
    assert reply(text).reason == "unread_words"
