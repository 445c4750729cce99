"""Astana the city and the process, states as places, and the country or the cities that are asked for."""

from __future__ import annotations

from rows import each

SOCHI = {10, 15}


@each(
    "text",
    [
        "How many meetings took place in Astana?",
        "How many rounds were held in the city of Astana?",
        "كم جولة جرت في مدينة أستانا؟",
        "كم اجتماعا عقد بأستانا؟",
    ],
)
def test_held_in_the_city(reply, text, world):
    answer = reply(text)
    assert answer.query.where.city == "astana"
    assert set(answer.rounds) == set(world.k.rounds) - SOCHI


@each(
    "text",
    [
        "How many rounds were hosted by Astana?",
        "Which rounds did Astana host?",
        "How many rounds did Astana host?",
        "كم جولة استضافت أستانا؟",
        "أي جولات استضافتها أستانا؟",
    ],
)
def test_hosted_by_the_city(reply, text, world):
    answer = reply(text)
    assert answer.query.topic in ("rounds", "count")
    assert set(answer.rounds) == set(world.k.rounds) - SOCHI


def test_who_hosted_is_answered_with_places(reply):
    assert reply("من استضاف جولات أستانا").query.topic == "place"
    assert reply("Did Astana host round 10?").text.en.startswith("No:")
    assert reply("Did Kazakhstan host round 10?").text.en.startswith("No:")


@each(
    "text",
    [
        "Which rounds did Sochi host?",
        "Which rounds were hosted by Sochi?",
        "Which rounds did Russia host?",
        "Rounds hosted by Russia",
    ],
)
def test_rounds_that_another_city_hosted(reply, text):
    assert (reply(text).query.topic, set(reply(text).rounds)) == ("rounds", SOCHI)


@each("text", ["How many Astana rounds were there?", "كم جولة من جولات أستانا عقدت؟"])
def test_the_process(reply, text):
    assert reply(text).number in (22, None)


@each(
    ("text", "said"),
    [
        ("In which country was round 14?", "Kazakhstan"),
        ("Which country was round 10 in?", "Russia"),
        ("بأي دولة كانت الجولة 14؟", "Kazakhstan"),
        ("في أي بلد عقدت الجولة 10؟", "Russia"),
    ],
)
def test_country_of_a_round(reply, text, said):
    answer = reply(text)
    assert answer.query.topic == "place"
    assert answer.text.en.endswith(said)


@each("text", ["How many rounds were in Syria?", "كم جولة جرت في سوريا؟", "Rounds held in Syria"])
def test_none_in_syria(reply, text):
    assert reply(text).rounds == ()


LANDS = {
    "How many cities hosted rounds?": "rounds --by city",
    "Which cities have hosted rounds?": "rounds --by city",
    "In which countries were the rounds held?": "rounds --by country",
    "كم بلدا استضاف الجولات؟": "rounds --by country",
    "In which city were the talks of February 2021?": "round 15 --field city",
}


@each("text", list(LANDS))
def test_places_are_not_counted_as_rounds(reply, text):
    assert reply(text).command == f"astana {LANDS[text]}"


@each(
    ("text", "reason"),
    [
        ("Which summits were in Astana?", "premise_false"),
        ("متى كانت قمة أستانا؟", "premise_false"),
        ("Did Lavrentiev lead round 15 in Astana?", "premise_false"),
        ("هل ترأس لافرنتييف الجولة 15 في أستانا؟", "premise_false"),
    ],
)
def test_nothing_of_the_kind_there(reply, text, reason):
    assert reply(text).reason == reason


def test_hosting_all_of_them_is_asked_in_no_list(reply):
    assert reply("Did Kazakhstan host all the rounds?").status == "refused"
