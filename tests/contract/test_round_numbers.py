"""How a round may be named, and what is said of rounds that never were."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from records import numbers
from rows import each

ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

WRITTEN_22 = ["22", "٢٢", "۲۲", "22nd", "last"]
NO_NUMBERS = ["abc", "", " ", "-1", "22.5", "0x16"]
NO_SUCH_ROUND = [
    *[("who", number) for number in ("0", "23", "32", "٢٣", "99999999999999999999")],
    *[(command, "23") for command in ("round", "sources", "disputes", "documents")],
]
ASKED = [
    *[(command, written) for command in ("who", "round") for written in WRITTEN_22],
    *[("sources", written) for written in NO_NUMBERS],
    *NO_SUCH_ROUND,
]


@pytest.mark.parametrize("written", WRITTEN_22)
@pytest.mark.parametrize("command", ["who", "round"])
def test_last_round_in_every_writing(ask, command, written):
    assert ask(command, written).json["answers"] == ask(command, "22").json["answers"]


def test_first_round(ask):
    assert ask("who", "first").json["answers"] == ask("who", "1").json["answers"]
    assert ask("who", "first").json["rounds"] == [1]


@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(range(1, 23)), st.sampled_from(["{}", "arabic", "persian", "ordinal"]))
def test_number_means_the_same_in_every_script(ask, number, writing):
    suffix = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    written = {
        "{}": str(number),
        "arabic": str(number).translate(ARABIC_INDIC),
        "persian": str(number).translate(PERSIAN),
        "ordinal": f"{number}{suffix}",
    }[writing]
    assert ask("who", written).json["rounds"] == [number]


@pytest.mark.parametrize("command", NO_SUCH_ROUND, ids=" ".join)
def test_no_such_round(ask, command):
    outcome = ask(*command)
    assert (outcome.code, outcome.json["status"], outcome.json["reason"]) == (1, "refused", "no_such_round")
    assert outcome.json["answers"] == []


def test_refusal_names_the_rounds_there_are(ask):
    text = ask("who", "23").json["text"]
    assert str(numbers()[-1]) in text["en"]
    assert str(numbers()[-1]) in text["ar"]


@each("written", NO_NUMBERS)
def test_what_is_no_number_is_not_answered(ask, written):
    outcome = ask("sources", written)
    assert outcome.code in (1, 2)
    assert outcome.json["answers"] == []


def test_one_wrong_number_among_right_ones_is_not_passed_over(ask):
    outcome = ask("who", "1", "99")
    assert (outcome.code, outcome.json["reason"]) == (1, "no_such_round")
    assert "99" in outcome.json["text"]["en"]


def test_several_rounds_at_once(ask):
    envelope = ask("who", "1", "22").json
    assert envelope["rounds"] == [1, 22]
    assert {record["round"] for record in envelope["answers"]} == {1, 22}
