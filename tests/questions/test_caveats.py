"""Words that change what is asked and that no query can say are named in a refusal."""

from __future__ import annotations

from rows import each

UNANSWERED = [
    ("who attended round 9 apart from Russia", "apart from"),
    ("how many rounds had been held by 2019", "2019"),
    ("which rounds were held by May 2018", "May"),
    ("did Khaji lead his first round in 2021", "first"),
    ("did Önal lead his last round in Astana", "last"),
    ("was round 13 the third round with Jordan", "third"),
    ("was round 13 the first round for Iraq, Lebanon and Jordan", "first"),
    ("was Khaji's second round number 13", "second"),
    ("was round 12 Khaji's second", "second"),
    ("was the first round with Iraq in Sochi", "first"),
    ("the first round of 2021 was held in Astana", "first"),
    ("which round had 11 delegations", "11"),
    ("who led more often, Khaji or Jaberi Ansari, in Astana", "Astana"),
    ("من حضر الجولة 5، لأن الوفد التركي لم يحضر", "لم يحضر"),
    ("My second chapter is on round 5. Who led Russia?", "second"),
    ("the fourth paragraph of round 9's statement", "fourth"),
    ("which parties came to round 20 other than the guarantors", "other than"),
    ("مين حضر الجولة 9 غير روسيا", "غير"),
    ("Which observers came to round 20 but not to round 19?", "not"),
    ("Which rounds started in 2018 and ended in 2019?", "started"),
    ("Was the memorandum of 3 May 2017 signed on 4 May 2017?", "signed"),
    ("من شارك في الجولة 20 باستثناء إيران", "باستثناء"),
    ("if round 12 had been held in Sochi, who would have hosted it", "if"),
    ("what if Iran had not attended round 9", "if"),
    ("ماذا لو حضرت أمريكا الجولة 12", "لو"),
    ("who met Lavrentiev at round 20", "met"),
    ("هل اجتمعت إيران مع تركيا في الجولة 9", "اجتمعت"),
    ("مين التقى لافرنتييف بالجولة 9", "التقى"),
    ("what happened on the second day of round 9", "second"),
    ("متى كان اليوم الثاني من الجولة 9", "الثاني"),
    ("شو صار بعد الجولة 9 بخمسة أيام", "بخمسة"),
    ("who led Iran on the 7th", "7 th"),
    ("when was the round three before round 12", "three"),
    ("من ترأس إيران قبل الجولة 12 بجولتين", "بجولتين"),
    ("من ترأس إيران في الجولة الخامسة عشرين", "الخامسة"),
    ("which Iranian led Turkey at round 9", "Iranian"),
    ("was there neither a statement nor a communique at round 3", "neither"),
    ("كم ليلة استمرت الجولة 9", "ليلة"),
    ("what did Önal become after round 9", "become"),
    ("had Turkey stayed away from round 9, who would have led it", "had"),
    ("who returned at round 6", "returned"),
    ("مين رجع بالجولة 6", "رجع"),
    ("who joined after round 9", "joined"),
    ("who has been absent since round 14", "absent"),
    ("was Iran led by a Turk at round 9", "Turk"),
    ("who was in the Iranian delegation at round 9 besides Khaji", "besides"),
    ("how many rounds did the opposition attend in full", "in full"),
    ("is Khaji still the head of the Iranian delegation", "still"),
    ("أما حضرت إيران الجولة 9", "أما"),
    ("was the gap between 3 and 4 longer than between 8 and 9", ""),
    ("how many rounds after round 3 was round 9", ""),
]


@each(("text", "word"), UNANSWERED)
def test_the_word_is_named(reply, text, word):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "unread_words")
    assert word in answer.text.en


@each(
    ("text", "rounds"),
    [
        ("if possible, who led Iran at round 9", (9,)),
        ("لو سمحت من ترأس إيران في الجولة 9", (9,)),
        ("which rounds were held outside Astana", (10, 15)),
        ("كل الجولات عدا سوتشي", tuple(n for n in range(1, 23) if n not in (10, 15))),
        ("who else came to round 9 besides Iran", (9,)),
        ("هل عقدت الجولة 3 يوم الثلاثاء", (3,)),
        ("هل كانت الجولة 5 يوم الاثنين", (5,)),
        ("الجولة 5 صارت نهار الاثنين؟", (5,)),
        ("من ترأس إيران في أول جولتين", (1, 2)),
        ("من ترأس إيران في آخر جولتين", (21, 22)),
        ("ما الجولات التي عقدت في أستانا عام 2018", (9, 11)),
        ("كم جولة عقدت في مدينة أستانا سنة 2018", (9, 11)),
        ("what was the first round that the US missed", (9,)),
        ("ما آخر جولة غابت عنها المعارضة", (3,)),
    ],
)
def test_what_is_like_it_is_answered(reply, text, rounds):
    answer = reply(text)
    assert answer.status in ("answered", "disputed"), answer.text.en
    assert answer.rounds == rounds


@each(
    ("text", "detail"),
    [
        ("when was the first day of round 9", "start"),
        ("متى كان اليوم الأول من الجولة 9", "start"),
        ("what date was the last day of round 9", "end"),
        ("متى كان آخر يوم من الجولة 9", "end"),
    ],
)
def test_the_first_day_is_the_opening(reply, text, detail):
    query = reply(text).query
    assert (query.topic, query.rounds, query.detail) == ("date", (9,), detail)


@each("text", ["why did the US never attend", "how come Jordan never came", "ليش أمريكا ما إجت أبدا"])
def test_never_is_a_premise(reply, text):
    assert reply(text).reason == "premise_false"


@each(
    "text",
    ["who has not attended since 2019", "which parties left after round 9", "من لم يعد يحضر بعد الجولة 9"],
)
def test_who_stayed_away_for_good_is_not_who_missed_a_round(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "gap"),
    [
        ("how long before round 9 was round 8", (8, 9)),
        ("how many days after round 8 did round 9 begin", (8, 9)),
        ("how long after round 8 ended did round 9 start", (8, 9)),
        ("كم يوما قبل الجولة 9 انعقدت الجولة 8", (8, 9)),
    ],
)
def test_a_gap_is_asked_for_from_either_end(reply, text, gap):
    answer = reply(text)
    assert answer.query.topic == "gap"
    assert answer.rounds == gap
    assert answer.number > 0


@each(
    ("text", "detail"),
    [
        ("who did Pedersen replace", "predecessor"),
        ("who replaced de Mistura", "successor"),
        ("who was replaced by Pedersen", "predecessor"),
        ("who was de Mistura replaced by", "successor"),
        ("whose successor was Pedersen", "predecessor"),
        ("who handed over to Pedersen", "predecessor"),
        ("who did de Mistura hand over to", "successor"),
        ("whom did de Mistura precede", "successor"),
        ("بيدرسون حل محل مين", "predecessor"),
        ("مين حل محل دي ميستورا", "successor"),
        ("من الذي خلفه بيدرسون", "predecessor"),
    ],
)
def test_who_followed_whom(reply, text, detail):
    assert reply(text).query.detail == detail


def test_rounds_that_somebody_led_in_the_city_are_none_elsewhere(reply, world):
    rounds = reply("which rounds did Lavrentiev lead in Astana").rounds
    assert rounds
    assert {world.k.rounds[n].city.value for n in rounds} == {"astana"}
    assert reply("did Lavrentiev lead round 15 in Astana").status == "refused"
