"""To which delegation somebody belonged, and the rounds singled out by a delegation that was there."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "Which delegation did Alloush belong to?",
        "Whom did Alloush represent?",
        "What side was Alloush on?",
        "إلى أي وفد كان ينتمي علوش؟",
    ],
)
def test_the_side_of_a_person_stands_on_his_card(reply, text):
    answer = reply(text)
    assert (answer.query.topic, answer.query.people) == ("person", ("mohammed-alloush",))
    assert "opposition" in answer.text.en


@each("text", ["Who represented Pedersen?", "What delegation size did Alloush have?"])
def test_other_questions_beside_a_person_are_none_of_his_side(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "number"),
    [
        ("What was the last round with US diplomats?", None),
        ("Which was the last round with an American delegation?", 8),
        ("the first round with a Lebanese delegation", 13),
        ("ما آخر جولة بوفد أمريكي؟", 8),
        ("the last round with a delegation from the US", 8),
        ("أول جولة مع وفد لبناني", 13),
    ],
)
def test_a_round_with_a_delegation(reply, text, number):
    answer = reply(text)
    assert answer.rounds == (number,) if number else answer.status == "refused"


@each("text", ["Was there a year without any round?", "Has there been a year with no rounds?"])
def test_a_year_without_a_round(reply, text):
    answer = reply(text)
    assert "2020: 0" in answer.text.en


@each(
    "text",
    [
        "من ترأس وفد المعارضة السورية المسلحة في الجولة 6؟",
        "مين ترأس وفد الفصائل السورية المسلحة بالجولة 6",
        "Who led the armed Syrian opposition at round 6?",
    ],
)
def test_longer_names_of_the_opposition(reply, text):
    assert reply(text).query.parties == ("opposition",)


@each("text", ["على شو تفاهموا بالجولة 8", "على إيش اتفقوا في الجولة 8؟"])
def test_what_they_agreed_on(reply, text):
    answer = reply(text)
    assert (answer.query.topic, answer.query.rounds) == ("outcome", (8,))


@each(
    "text",
    [
        "Quick one: where was round 8?",
        "للنشر: أين عقدت الجولة 8؟",
        "بصفتي باحثًا في التاريخ أريد أن أعرف أين عقدت الجولة 8",
    ],
)
def test_who_asks_and_what_for_asks_nothing(reply, text):
    assert reply(text).query.topic == "place"


@each("text", ["Who was Stuart Jones, and what was his position?", "من هو ستيوارت جونز وما منصبه؟"])
def test_who_somebody_is_and_his_post_is_told_by_his_offices(reply, text):
    query = reply(text).query
    assert (query.topic, query.people, query.detail) == ("presence", ("stuart-jones",), "office")
