"""Rounds by the day of the week, by how long they lasted, by building, and by month of any year."""

from __future__ import annotations

from rows import each


def line(answer) -> str:
    """The subcommand line that a question is read as, without `astana`."""
    return answer.command.removeprefix("astana ")


@each(
    ("text", "read"),
    [
        ("Which rounds began on a Thursday?", "rounds --weekday thursday"),
        ("How many rounds opened on a Wednesday?", "rounds --weekday wednesday --count"),
        ("Did any round start on a Saturday?", "rounds --weekday saturday --count"),
        ("List the rounds that ended on a Friday", "rounds --closed-on friday"),
        ("Which rounds were held on a Monday?", "rounds --held-on monday"),
        ("Which round in Sochi opened on a Monday?", "rounds --city sochi --weekday monday"),
        ("The last round to open on a Tuesday", "rounds --weekday tuesday --pick last"),
        ("ما الجولات التي افتتحت يوم الأربعاء؟", "rounds --weekday wednesday"),
        ("كم جولة بدأت يوم ثلاثاء؟", "rounds --weekday tuesday --count"),
        ("هل انتهت أي جولة يوم الجمعة؟", "rounds --closed-on friday --count"),
    ],
)
def test_days_of_the_week(reply, text, read):
    assert line(reply(text)) == read


@each(
    ("text", "read"),
    [
        ("How many rounds lasted three days?", "rounds --days 3 --count"),
        ("Were there any one-day rounds?", "rounds --days 1 --count"),
        ("Did any round run for more than two days?", "rounds --longer-than 2 --count"),
        ("Which rounds lasted less than two days?", "rounds --shorter-than 2"),
        ("Did any round last at least 3 days?", "rounds --longer-than 2 --count"),
        ("Did a round last two days or less?", "rounds --shorter-than 3 --count"),
        ("Which rounds lasted no more than two days?", "rounds --shorter-than 3"),
        ("Was any of the rounds longer than two days?", "rounds --longer-than 2 --count"),
        ("كم جولة دامت يومين؟", "rounds --days 2 --count"),
        ("هل دامت أي جولة أكثر من ثلاثة أيام؟", "rounds --longer-than 3 --count"),
        ("هل استمرت جولة يوما واحدا فقط؟", "rounds --days 1 --count"),
        ("جولات بيوم واحد", "rounds --days 1"),
        ("Did round 4 last longer than two days?", "round 4 --field duration"),
    ],
)
def test_lengths(reply, text, read):
    assert line(reply(text)) == read


@each(
    "text",
    [
        "Which rounds were held within two days of each other?",
        "What happened two days after round 5?",
        "How many rounds did not last two days?",
        "Was any gap between rounds longer than two days?",
        "Which party attended the most one-day meetings?",
        "Which rounds opened on a weekend?",
        "Which rounds did not open on a Monday?",
        "Who came to the rounds that opened on a Monday?",
        "The first round on a Tuesday",
        "Which round was on a Tuesday?",
        "أي جولة كانت يوم ثلاثاء؟",
        "The round at the Ritz-Carlton",
    ],
)
def test_other_lengths_and_days_are_refused(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    ("text", "read"),
    [
        ("Which rounds were held at the Rixos President?", "rounds --venue 'Rixos President Hotel'"),
        ("How many rounds took place at the Ritz?", "rounds --venue 'Ritz-Carlton hotel' --count"),
        ("Which rounds did the Ritz-Carlton hotel host?", "rounds --venue 'Ritz-Carlton hotel'"),
        ("Rounds at the Carlton in 2018", "rounds --year 2018 --venue 'Ritz-Carlton hotel'"),
        ("ما الجولات التي عقدت في فندق ريكسوس؟", "rounds --venue 'Rixos Hotel'"),
        ("هل عقدت أي جولة في الريتز كارلتون؟", "rounds --venue 'Ritz-Carlton hotel' --count"),
    ],
)
def test_buildings(reply, text, read):
    assert line(reply(text)) == read


@each("text", ["Which rounds were held at the Marriott?", "أي جولات استضافها فندق هيلتون؟"])
def test_a_building_that_is_not_on_record_is_named(reply, text):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("unknown", "unknown_value")
    assert any(name in answer.text.en for name in ("Marriott", "هيلتون"))


@each(
    ("text", "read"),
    [
        ("Rounds that took place in July", "rounds --month 7"),
        ("The meetings that were held in December", "rounds --month 12"),
        ("الجولات التي عقدت في حزيران", "rounds --month 6"),
        ("What number was the July 2018 round?", "rounds --year 2018 --month 7"),
        ("جولة آب 2019 رقمها قديش؟", "rounds --year 2019 --month 8"),
        ("كم رقم جولة أيار 2018؟", "rounds --year 2018 --month 5"),
    ],
)
def test_months(reply, text, read):
    assert line(reply(text)) == read


@each("text", ["The December round", "the July talks", "جولة تموز رقمها كم؟", "محادثات كانون الأول", "جولة حزيران"])
def test_one_round_of_a_month_of_several_years_is_asked_back(reply, text):
    assert reply(text).reason == "ambiguous"
