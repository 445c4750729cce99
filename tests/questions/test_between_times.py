"""What happened between two times is all of that time; whether there was a round every year is told by year."""

from __future__ import annotations

from rows import each

READ = {
    "ما الذي حدث بين كانون الأول 2019 وشباط 2021؟": "timeline --from 2019-12 --to 2021-02",
    "What happened between December 2019 and February 2021?": "timeline --from 2019-12 --to 2021-02",
    "شو صار بين 2019 و2021": "timeline --from 2019 --to 2021",
    "ماذا حدث بين الجولة 14 والجولة 15": "events summit-2020-07-01-online",
    "هل عقدت جولة كل سنة؟": "rounds --years",
    "Was there a round every year?": "rounds --years",
    "كم جولة عقدت كل سنة؟": "rounds --years",
    "كم يوم استمرت الجولة 14 في كانون الأول 2019": "round 14 --field duration",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana {READ[text]}"


@each("text", ["كم يوم قبل نهاية 2019 انعقدت الجولة 14؟", "How many days before the end of 2019 was round 14 held?"])
def test_days_to_a_date_are_not_told(reply, text):
    assert reply(text).reason == "unread_words"
