"""Everyday words for what is asked in other words already: what is answered, and what stays refused."""

from __future__ import annotations

from rows import each

ANSWERED = {
    "What was decided on Iraq at round 12?": "astana round 12 --field outcome --about iraq",
    "Evry round of 2019, plese": "astana rounds --year 2019",
    "How come Pederson was not in Nur Sultan for rond 13?": (
        "astana round 13 --field absence --person geir-pedersen --why"
    ),
    "How large was Tomeh's team at round 9?": "astana round 9 --field size --party opposition",
    "وفد أحمد طعمة بأستانا 8 كم شخص كان": "astana round 8 --field size --party opposition",
    "How many days was the longest round?": "astana rounds --pick longest",
    "When did the talks kick off for the first time?": "astana round 1 --field date_start",
    "متى انطلقت المحادثات لأول مرة؟": "astana round 1 --field date_start",
    "When did they meet somewhere other than the Kazakh capital?": "astana round 10 15 --field date",
    "متى عقدت جولات خارج كازاخستان؟": "astana round 10 15 --field date",
    "الجولة الأخيرة، في أي يوم من أيام الأسبوع افتُتحت؟": "astana round 22 --field weekday",
    "الجولة 5 اليوم الأخير متى؟": "astana round 5 --field date_end",
    "اجتماع حزيران 2022 شو رقمه بين الجولات؟": "astana rounds --year 2022 --month 6",
    "في أي فندق جلسوا أثناء الجولة الثامنة؟": "astana round 8 --field venue",
    "أي جولة صادفت يوم 14 مارس 2017": "astana round 3 --field date",
    "وش آخر جولة جاها الأمريكان؟": "astana attendance --party us --pick last",
    "هل وقعت فصائل المعارضة على مذكرة مناطق خفض التصعيد؟": (
        "astana documents memorandum-2017-05-04 --field signatories --party opposition"
    ),
}
REFUSED = (
    "Why was Pedersen not in Sochi for round 13?",
    "How big was Jaafari's team at round 20?",
    "How big was Tomeh at round 9?",
    "When did talks start in Sochi for the first time?",
    "هل وافقت تركيا يوم 4 مايو 2017 على المذكرة؟",
    "هل صادف الوفد التركي يوم 14 مارس 2017 الوفد الروسي؟",
    "ما فصائل المعارضة التي وقعت اتفاق وقف إطلاق النار؟",
)


@each("text", ANSWERED)
def test_sisters_are_answered_alike(reply, text):
    assert reply(text).command == ANSWERED[text]


@each("text", REFUSED)
def test_what_only_looks_alike_is_refused(reply, text):
    assert reply(text).reason == "unread_words"
