"""Ordinals and ends: the second longest, the first round that somebody missed, the second round of a year."""

from __future__ import annotations

from rows import each

ONE_ROUND = [
    ("what was the first meeting the Americans skipped", 9),
    ("the first round held without the US", 9),
    ("أول جولة من دون الأمريكان", 9),
    ("الجولة الأولى بدون الولايات المتحدة", 9),
    ("last round without the rebels", 3),
    ("آخر جولة قاطعها وفد الفصائل", 3),
    ("first round in Sochi without the United States", 10),
    ("the second round missed by the US", 10),
    ("تاني جولة غابت عنها واشنطن", 10),
    ("the third round that Lebanon attended", 15),
    ("الجولة الثانية التي حضرها العراق", 14),
    ("the penultimate round Iraq attended", 21),
    ("who led Iran at the third round of 2019", 14),
    ("متى كانت الجولة الثانية من عام 2021", 16),
    ("where was the 2nd round of 2018 held", 10),
    ("which was the third round that Alloush led", 4),
]


@each(("text", "number"), ONE_ROUND)
def test_the_data_say_which_round_it_is(reply, text, number):
    answer = reply(text)
    assert answer.status in ("answered", "disputed")
    assert answer.rounds == (number,)


NONE = [
    "the first round boycotted by Iran",
    "آخر جولة غابت عنها روسيا",
    "the second round that the opposition boycotted",
    "ما ثالث جولة قاطعتها المعارضة",
    "when was the fourth round of 2019",
    "متى كانت الجولة التاسعة من عام 2017",
]


@each("text", NONE)
def test_there_was_no_such_round(reply, text):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "premise_false")


@each("text", ["the last round that Iraq missed", "أول جولة غاب عنها الأردن", "last round without UNHCR"])
def test_what_no_source_says_is_not_passed_over(reply, text):
    assert reply(text).status == "unknown"


FIGURES = [
    ("second longest gap between rounds", 291),
    ("the 2nd shortest break between two rounds", 26),
    ("ما ثاني أطول انقطاع بين جولتين", 291),
]


@each(("text", "days"), FIGURES)
def test_ordinal_and_superlative(reply, text, days):
    assert reply(text).number == days


def test_second_most_frequent_is_not_round_two(reply):
    for text in ("who led the second most rounds", "مين تاني أكتر واحد ترأس وفود"):
        answer = reply(text)
        assert answer.query.topic == "tally"
        assert (answer.query.rounds, answer.query.pick, answer.query.nth) == ((), "most", 2)


@each(
    "text",
    [
        "who was the fourth Turkish head",
        "who was the second Iranian to lead Iran",
        "من هو الرئيس الثالث لوفد الحكومة السورية",
        "what was the second city to host the talks",
        "ما ثالث مدينة استضافت المحادثات",
        "the second most recent round",
    ],
)
def test_an_ordinal_of_something_else_is_no_round(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "numbers"),
    [
        ("was Jordan at the second round", (2,)),
        ("who led Turkey at the 22nd", (22,)),
        ("من ترأس وفد تركيا في الثانية عشرة", (12,)),
        ("did the US miss the first round", (1,)),
        ("was the second round in 2018", (2,)),
        ("who came to the ninth round in May 2018", (9,)),
    ],
)
def test_other_ordinals_are_rounds(reply, text, numbers):
    assert reply(text).query.rounds == numbers


@each(
    ("text", "numbers"),
    [
        ("which of rounds 2, 3 and 4 did the opposition attend", (2, 4)),
        ("which rounds after round 5 did the US attend", (6, 7, 8)),
        ("أي الجولات بعد الجولة 6 حضرتها أمريكا", (7, 8)),
        ("rounds 9 to 12 in Astana", (9, 11, 12)),
        ("which rounds between 1 and 6 did the opposition boycott", (3,)),
    ],
)
def test_a_filter_holds_for_rounds_that_are_named(reply, text, numbers):
    assert reply(text).rounds == numbers


@each(
    "text",
    [
        "who came to each round",
        "من ترأس جميع الجولات",
        "who led all the rounds",
        "how many rounds are there between round 4 and round 9",
        "كم جولة بين الجولتين 4 و9",
    ],
)
def test_each_or_every_is_asked_back(reply, text):
    assert reply(text).status == "ambiguous"


def test_every_round_of_one_party_is_a_list(reply):
    assert reply("who led Turkey at all rounds").status in ("answered", "disputed")


COUNTS = [
    ("how many rounds did Tomeh lead before 2020", 7),
    ("how many rounds did Lavrentiev lead in Sochi", 2),
    ("how often did Jaafari lead in 2018", 3),
    ("كم جولة ترأسها طعمة في أستانا", 13),
    ("how many rounds after round 5 did Alloush lead", 0),
]


@each(("text", "number"), COUNTS)
def test_how_many_rounds_a_person_led_there_and_then(reply, text, number):
    assert (reply(text).status, reply(text).number) == ("answered", number)


@each(
    "text",
    [
        "which women attended round 13",
        "which men came to round 2",
        "which ambassadors attended round 2",
        "which woman led the UN at round 17",
        "which American led the UN at round 5",
        "أي روسي ترأس الوفد التركي في الجولة 5",
        "من المرأة التي ترأست وفد الأمم المتحدة",
        "كم نسبة الجولات التي حضرتها أمريكا",
        "what percentage of the rounds did Jordan attend",
        "which head led most consecutive rounds",
        "how many nights did round 5 last",
        "which parties left after round 8",
        "what happened on the first day of round 1",
        "كم مضى على آخر جولة",
    ],
)
def test_a_word_that_no_record_answers_is_not_passed_over(reply, text):
    assert reply(text).status == "refused"


@each("text", ["which year had no rounds", "أي السنوات خلت من الجولات", "في أي سنة لم تعقد جولات"])
def test_years_without_a_round(reply, text):
    assert "2020: 0" in reply(text).text.en


def test_the_weekday_of_the_close_is_told(reply):
    assert "Wednesday" in reply("on what weekday did round 5 end").text.en


@each(
    ("text", "number"),
    [
        ("the last round in Sochi led by Lavrentiev", 15),
        ("the first round that Jaafari led in 2018", 9),
        ("أول جولة ترأسها سوسان في أستانا", 16),
    ],
)
def test_first_and_last_of_some_that_a_person_led(reply, text, number):
    assert reply(text).rounds == (number,)


def test_the_last_led_is_not_known_where_sources_disagree(reply):
    assert reply("the last round led by Lavrentiev in 2023").status == "unknown"


def test_in_astana_is_the_city_for_those_who_came(reply):
    assert reply("which rounds in Astana did Iraq attend").rounds == (13, 14, 16, 17, 19, 20, 21, 22)


@each("text", ["the round with two hotels", "the first two rounds the US missed", "who led two teams"])
def test_a_number_that_counts_something_is_no_round(reply, text):
    assert reply(text).status == "refused"


def test_which_of_the_rounds_that_are_named(reply):
    assert reply("of rounds 2, 3 and 4, which did the opposition attend").rounds == (2, 4)
    assert reply("which of the last 3 rounds did Iraq attend").query.where.present == ("iraq",)


@each(
    ("text", "command"),
    [
        ("Who has led more delegations than anyone else?", "astana who --often --pick most"),
        ("Which year had more rounds than any other?", "astana rounds --pick most --years"),
        ("Count of people who led the Turkish side", "astana who --party turkey --often"),
        ("Every round where Lebanon was present", "astana attendance --party lebanon"),
        ("When they met in round 5, who led Russia?", "astana who 5 --party russia"),
    ],
)
def test_more_than_anyone_and_clauses_that_ask_nothing(reply, text, command):
    assert reply(text).command == command


@each("text", ["Who led more rounds than Önal?", "Did Önal and Tomeh meet when they met?"])
def test_more_than_somebody_is_named(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "same"),
    [
        ("who led turkey at the last one", "who led turkey at the last round"),
        ("why wasn't Qatar at the first one", "why wasn't Qatar at the first round"),
    ],
)
def test_one_by_itself_is_a_round(reply, text, same):
    assert reply(text).query == reply(same).query
    assert reply(text).query.rounds
