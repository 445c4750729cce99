"""A number before what is asked for says how many of it; a place beside a round is where to look."""

from __future__ import annotations

from rows import each

SO_MANY = {
    "أهم 3 نتائج للجولة 22": "3",
    "أهم 5 بنود في بيان الجولة 18": "5",
    "أبرز 3 مخرجات للجولة 20": "3",
    "اذكر 4 نتائج للجولة 9": "4",
    "The 3 main outcomes of round 22": "3",
    "اذكر 3 دول حضرت الجولة 14": "3",
}


@each("text", list(SO_MANY))
def test_so_many_are_not_told(reply, text):
    found = reply(text)
    assert found.reason == "unread_words"
    assert f"“{SO_MANY[text]}”" in found.text.en


READ = {
    "نتائج الجولة 22": "round 22 --field outcome",
    "نتائج 22": "round 22 --field outcome",
    "Were rounds 9 and 10 led by the same people?": "compare 9 10 --field head",
    "Outcomes of rounds 3 and 22": "round 3 22 --field outcome",
    "ما مكان انعقاد الجولة 15 في سوتشي؟": "round 15 --field venue",
    "ما مكان الجولة 1 في أستانا": "round 1 --field venue",
    "هل كان مكان الجولة 15 في سوتشي؟": "round 15 --field place --is sochi",
    "ما مكان الجولة 15": "round 15 --field place",
    "من حضر اجتماع موسكو في 20 كانون الأول 2016": "events ministerial-2016-12-20-moscow",
    "من حضر اجتماع أنقرة في 4 نيسان 2018": "events summit-2018-04-04-ankara",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana {READ[text]}"


@each("text", ["أول جولة بعد إعادة تسمية العاصمة أستانا", "متى كان اجتماع موسكو 2"])
def test_not_answered(reply, text):
    assert reply(text).status in ("refused", "ambiguous")
