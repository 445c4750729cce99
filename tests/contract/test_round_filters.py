"""`rounds`: every filter, against a reader of its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from records import closed, heads, is_tied, left_open, numbers, numbers_where, opened, rounds, shipped, took_part
from rows import each

PARTIES = [party["id"] for party in shipped("rounds")["parties"]]
TIED = numbers_where(lambda a_round: any(is_tied(head) for head in heads(a_round["number"])))
SOME_PARTIES = ["us", "opposition", "un", "iraq", "jordan", "kazakhstan", "russia"]
YEARS = [2016, 2017, 2018, 2020, 2024]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SORT_KEYS = ["number", "city", "length", "heads"]
ASKED = [
    *[("rounds", "--year", str(year)) for year in YEARS],
    *[("rounds", option, party) for party in SOME_PARTIES for option in ("--present", "--absent")],
    *[("rounds", "--sort", sign + key) for key in SORT_KEYS for sign in ("", "-")],
]
WITH_PROCESSES = settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def found(ask, *options):
    return ask("rounds", *options).json["rounds"]


def leaders() -> list[str]:
    return sorted({head["value"] for number in numbers() for head in heads(number) if "value" in head})


def led_by(a_round, person) -> bool:
    return any(head.get("value") == person for head in heads(a_round["number"]))


@each("year", YEARS)
def test_year(ask, year):
    outcome = ask("rounds", "--year", str(year))
    expected = numbers_where(lambda a_round: opened(a_round).year <= year <= closed(a_round).year)
    assert outcome.json["rounds"] == expected
    assert (outcome.code, outcome.json["number"]) == ((0, len(expected)) if expected else (1, None))


@WITH_PROCESSES
@given(st.dates(date(2016, 12, 1), date(2025, 1, 31)), st.dates(date(2016, 12, 1), date(2025, 1, 31)))
def test_from_and_to(ask, start, end):
    expected = numbers_where(lambda a_round: closed(a_round) >= start and opened(a_round) <= end)
    assert found(ask, "--from", start.isoformat(), "--to", end.isoformat()) == expected


@each("number", [1, 22])
def test_both_ends_of_a_round_are_inside(ask, number):
    """The day a round opens and the day it closes both count."""
    a_round = rounds()[number - 1]
    assert number in found(ask, "--from", closed(a_round).isoformat())
    assert number in found(ask, "--to", opened(a_round).isoformat())


@each(
    ("options", "first", "last"),
    [
        (("--from", "2018", "--to", "2018"), date(2018, 1, 1), date(2018, 12, 31)),
        (("--from", "2017-09", "--to", "2018-05"), date(2017, 9, 1), date(2018, 5, 31)),
        (("--to", "2017-02"), date.min, date(2017, 2, 28)),
        (("--from", "2024-11"), date(2024, 11, 1), date.max),
    ],
)
def test_month_or_year_for_a_date(ask, options, first, last):
    expected = numbers_where(lambda a_round: closed(a_round) >= first and opened(a_round) <= last)
    assert found(ask, *options) == expected


@each(("name", "place"), [("Sochi", "sochi"), ("سوتشي", "sochi"), ("Astana", "astana"), ("astana", "astana")])
def test_city(ask, name, place):
    assert found(ask, "--city", name) == numbers_where(lambda a_round: a_round["city"]["value"] == place)


@pytest.mark.parametrize("option", ["--weekday", "--closed-on", "--held-on"])
@pytest.mark.parametrize("at", range(len(WEEKDAYS)))
def test_day_of_the_week(ask, option, at):
    tests = {
        "--weekday": lambda a_round: opened(a_round).weekday() == at,
        "--closed-on": lambda a_round: closed(a_round).weekday() == at,
        "--held-on": lambda a_round: at in {opened(a_round).weekday(), closed(a_round).weekday()},
    }
    assert found(ask, option, WEEKDAYS[at]) == numbers_where(tests[option])


def test_day_of_the_week_in_arabic(ask):
    assert found(ask, "--weekday", "الخميس") == found(ask, "--weekday", "Thursday")
    assert ask("rounds", "--weekday", "munday").code == 2


@each("days", [1, 2, 3])
def test_length(ask, days):
    lengths = {a_round["number"]: (closed(a_round) - opened(a_round)).days + 1 for a_round in rounds()}
    assert found(ask, "--days", str(days)) == [number for number, length in lengths.items() if length == days]
    assert found(ask, "--longer-than", str(days)) == [number for number, length in lengths.items() if length > days]
    assert found(ask, "--shorter-than", str(days)) == [number for number, length in lengths.items() if length < days]


@each(
    ("typed", "words"),
    [
        ("Ritz", {"ritz"}),
        ("the Ritz-Carlton hotel", {"ritz"}),
        ("فندق الريتز كارلتون", {"ritz"}),
        ("RIXOS", {"rixos"}),
        ("rixos president astana", {"rixos", "president"}),
    ],
)
def test_venue(ask, typed, words):
    def there(a_round):
        names = [venue["value"]["en"].lower() for venue in a_round["venues"] if "value" in venue]
        return any(all(word in name for word in words) for name in names)

    outcome = ask("rounds", "--venue", typed)
    assert outcome.json["rounds"] == numbers_where(there)
    unknown = numbers_where(lambda a_round: all("value" not in venue for venue in a_round["venues"]))
    notes = [note["en"] for note in outcome.json["notes"]]
    assert any(note.endswith(": " + ", ".join(map(str, unknown))) for note in notes)


def test_a_building_that_is_not_on_record(ask):
    outcome = ask("rounds", "--venue", "Hilton")
    assert (outcome.code, outcome.json["status"]) == (1, "unknown")
    assert "Hilton" in outcome.json["text"]["en"]
    assert "Ritz-Carlton" in outcome.json["text"]["en"]


@each("party", SOME_PARTIES)
def test_present_and_absent_divide_the_rounds(ask, party):
    present = found(ask, "--present", party)
    absent = found(ask, "--absent", party)
    assert present == numbers_where(lambda a_round: took_part(a_round, party))
    open_ones = numbers_where(lambda a_round: left_open(a_round, party))
    assert sorted(present + absent + open_ones) == numbers()


def test_present_twice_means_both(ask):
    expected = numbers_where(lambda a_round: took_part(a_round, "us") and took_part(a_round, "jordan"))
    assert found(ask, "--present", "us", "--present", "jordan") == expected


@WITH_PROCESSES
@given(st.sampled_from(leaders()))
def test_led_by(ask, person):
    """Tied rounds have a test of their own."""
    expected = numbers_where(lambda a_round: led_by(a_round, person))
    assert set(found(ask, "--led-by", person)) - set(TIED) == set(expected) - set(TIED)


@each("number", TIED)
def test_tied_leaders_are_treated_alike(ask, number):
    """Where nobody is preferred, the round counts for all who are said to have led, or for none of them."""
    (head,) = [head for head in heads(number) if is_tied(head)]
    rivals = [rival for rival in head["rivals"] if rival["rank"] != "deprecated" and "value" in rival]
    counted = {version["value"]: number in found(ask, "--led-by", version["value"]) for version in (head, *rivals)}
    assert len(counted) > 1
    assert len(set(counted.values())) == 1, counted


@each("person", ["alexander-lavrentiev", "sedat-onal", "ahmad-tomeh"])
def test_card_of_a_person_counts_the_rounds_that_led_by_finds(ask, person):
    assert ask("person", person).json["number"] == len(found(ask, "--led-by", person))


def test_joint_filters_narrow_each_other(ask):
    expected = numbers_where(
        lambda a_round: (
            opened(a_round).year == 2018 and a_round["city"]["value"] == "sochi" and took_part(a_round, "un")
        )
    )
    assert found(ask, "--year", "2018", "--city", "Sochi", "--present", "un") == expected


@WITH_PROCESSES
@given(
    st.sampled_from([None, "2017", "2018", "2024"]),
    st.sampled_from([None, "astana", "sochi"]),
    st.sampled_from([None, *PARTIES]),
    st.sampled_from([None, *PARTIES]),
)
def test_any_filters_together(ask, year, city, present, absent):
    options = {"--year": year, "--city": city, "--present": present, "--absent": absent}
    given_options = [word for name, value in options.items() if value for word in (name, value)]
    expected = numbers_where(
        lambda a_round: (
            (year is None or opened(a_round).year == int(year))
            and (city is None or a_round["city"]["value"] == city)
            and (present is None or took_part(a_round, present))
            and (absent is None or not took_part(a_round, absent))
        )
    )
    assert found(ask, *given_options) == expected


@each("key", SORT_KEYS)
def test_sort_changes_the_order_only(ask, key):
    forwards, backwards = found(ask, "--sort", key), found(ask, "--sort", f"-{key}")
    assert sorted(forwards) == sorted(backwards) == numbers()


def test_sort_by_number(ask):
    assert found(ask, "--sort", "number") == numbers()
    assert found(ask, "--sort", "-number") == numbers()[::-1]


def test_sort_by_city_puts_the_rounds_of_one_city_together(ask):
    cities = [rounds()[number - 1]["city"]["value"] for number in found(ask, "--sort", "city")]
    assert cities == sorted(cities)


def test_sort_by_length(ask):
    lengths = [closed(rounds()[n - 1]) - opened(rounds()[n - 1]) for n in found(ask, "--sort", "length")]
    assert lengths == sorted(lengths)


def test_dates_and_city_of_every_round(ask):
    """The list shows the accepted values of all rounds."""
    records = {(record["round"], record["field"]): record["value"] for record in ask("rounds").json["answers"]}
    for a_round in rounds():
        number = a_round["number"]
        assert records[number, "date_start"] == a_round["start"]["value"]
        assert records[number, "date_end"] == a_round["end"]["value"]
        city = records.get((number, "city"), records.get((number, "city_name")))
        assert city["en"] == a_round["city_name"]["value"]["en"]


@each(
    ("options", "reason"),
    [
        (("--year", "2020"), "premise_false"),
        (("--year", "2017", "--city", "Sochi"), "premise_false"),
        (("--present", "qatar"), "party_never_took_part"),
    ],
)
def test_nothing_found_is_told_with_its_reason(ask, options, reason):
    outcome = ask("rounds", *options)
    assert (outcome.code, outcome.json["rounds"], outcome.json["reason"]) == (1, [], reason)


@each("question", ["--gaps", "--years", "--count"])
def test_a_round_that_is_not_there_is_refused_whatever_is_counted(ask, question):
    outcome = ask("rounds", str(numbers()[-1]), str(numbers()[-1] + 8), question)
    assert (outcome.code, outcome.json["reason"]) == (1, "no_such_round")
