"""Other programs read the JSON: its shape, its codes and its records are fixed."""

from __future__ import annotations

import re

import pytest
from records import Json, known_claims, numbers
from rows import each

ENVELOPE = {
    "status", "reason", "query", "command", "answers", "rounds", "number", "text", "notes", "suggestions",
}  # fmt: skip
STATUSES = {"answered", "disputed", "unknown", "refused", "ambiguous"}
REFUSALS = {
    "no_such_round", "party_never_took_part", "party_absent", "premise_false", "unknown_value", "not_modelled",
    "out_of_scope", "ambiguous", "unread_words", "no_such_person",
}  # fmt: skip
ALWAYS_IN_RECORD = {"round", "party", "field", "value", "status", "sources", "rivals"}
SOMETIMES_IN_RECORD = {"rank", "reason", "note", "document", "event", "person", "place", "term"}
RANKS = {"preferred", "normal", "deprecated"}
WHY_PREFERRED = {
    "issuer_of_record", "own_delegation", "host_day_of_notice", "independent_agreement", "later_correction",
    "eyewitness_wire",
}  # fmt: skip
WHY_DEPRECATED = {
    "superseded_announcement", "transcription_error", "wrong_round", "wrong_date", "background_line", "mistranslation",
    "back_transliteration", "copied_error", "contradicts_document", "imprecise", "other_scope",
}  # fmt: skip
DATES = {"date_start", "date_end", "announced_start", "announced_end", "issued", "in_force"}
NAMED_THINGS = {"head", "member", "city", "issuer", "signatory", "attendance", "role", "party", "person", "host_chair"}
SUBJECTS_THEMSELVES = {"person", "party", "spelling", "document", "event", "term", "definition", "text", "not_same"}
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

COMMANDS = [
    ("rounds",),
    ("rounds", "--year", "2017", "--count"),
    ("round", "20"),
    ("round", "2"),
    ("who", "22"),
    ("who", "3"),
    ("who", "20"),
    ("person", "Lavrentiev"),
    ("party", "jordan"),
    ("documents",),
    ("documents", "4"),
    ("events",),
    ("disputes", "20"),
    ("disputes",),
    ("sources", "22", "--field", "head"),
    ("define", "guarantor"),
    ("define",),
]
NOT_ANSWERED = [
    ("who", "23"),
    ("round", "0"),
    ("person", "Nobody Atall"),
    ("person", "ahmad"),
    ("party", "marsians"),
    ("who", "22", "--party", "qatar"),
    ("who", "3", "--party", "opposition"),
    ("who", "2", "--party", "turkey"),
    ("who", "2", "--party", "lebanon"),
    ("documents", "nothing-of-the-kind"),
    ("events", "nothing-of-the-kind"),
    ("define", "xyzzy"),
    ("rounds", "--led-by", "Unal"),
    ("rounds", "--city", "Paris"),
]
WRONG_USAGE = [
    ("who",),
    ("who", "22", "--colour"),
    ("sources", "abc"),
    ("rounds", "--year", "twenty"),
    ("rounds", "--sort", "colour"),
    ("rounds", "--from", "2018-13"),
    ("round", "22", "--field", "colour"),
    ("documents", "22", "--about", "idlib"),
    ("who", "22", "--lang", "fr"),
]

ALL_ROUNDS = ("round", *map(str, numbers()))
ASKED = [*COMMANDS, *NOT_ANSWERED, *WRONG_USAGE, ALL_ROUNDS]


def named(cases: list[tuple[str, ...]]) -> dict[str, object]:
    return {"argvalues": cases, "ids": [" ".join(case) for case in cases]}


def records_in(envelope: Json, *fields: str) -> list[Json]:
    return [record for record in envelope["answers"] if not fields or record["field"] in fields]


@pytest.mark.parametrize("command", **named(COMMANDS + NOT_ANSWERED + WRONG_USAGE))
def test_envelope_has_exactly_the_keys_of_the_contract(ask, command):
    envelope = ask(*command).json
    assert set(envelope) == ENVELOPE
    assert envelope["status"] in STATUSES
    assert envelope["reason"] is None or envelope["reason"] in REFUSALS
    assert isinstance(envelope["query"], dict)
    assert envelope["command"].startswith("astana")
    assert all(isinstance(number, int) for number in envelope["rounds"])
    assert envelope["number"] is None or isinstance(envelope["number"], int | float)
    assert set(envelope["text"]) == {"en", "ar"}
    assert all(envelope["text"].values())
    assert all(suggestion["command"].startswith("astana ") for suggestion in envelope["suggestions"])


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_records_have_exactly_the_keys_of_the_contract(ask, command):
    for record in ask(*command).json["answers"]:
        assert set(record) >= ALWAYS_IN_RECORD
        assert set(record) <= ALWAYS_IN_RECORD | SOMETIMES_IN_RECORD
        assert record["round"] is None or isinstance(record["round"], int)
        assert re.fullmatch(r"[a-z_]+", record["field"])
        assert record.get("rank", "normal") in RANKS


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_shipped_data_answers_every_command(ask, command):
    outcome = ask(*command)
    assert (outcome.code, outcome.json["status"]) in ((0, "answered"), (0, "disputed"))
    assert outcome.json["answers"]
    assert outcome.err == ""


@pytest.mark.parametrize("command", **named(NOT_ANSWERED))
def test_refusal_has_a_reason_and_exit_code_1(ask, command):
    outcome = ask(*command)
    assert outcome.code == 1
    assert outcome.json["status"] in {"refused", "ambiguous", "unknown"}
    assert outcome.json["reason"] in REFUSALS


@pytest.mark.parametrize("command", **named(NOT_ANSWERED + WRONG_USAGE))
def test_refusal_is_worded_in_both_languages(ask, command):
    text = ask(*command).json["text"]
    assert re.search("[A-Za-z]", text["en"])
    assert re.search("[\u0620-\u064a]", text["ar"]), f"no Arabic in {text['ar']!r}"


@each(
    ("command", "status", "reason"),
    [
        (("who", "23"), "refused", "no_such_round"),
        (("person", "Nobody Atall"), "refused", "no_such_person"),
        (("person", "ahmad"), "ambiguous", "ambiguous"),
        (("who", "3", "--party", "opposition"), "refused", "party_absent"),
        (("who", "22", "--party", "qatar"), "refused", "party_never_took_part"),
        (("who", "2", "--party", "turkey"), "unknown", "unknown_value"),
    ],
)
def test_refusal_names_its_reason(ask, command, status, reason):
    envelope = ask(*command).json
    assert (envelope["status"], envelope["reason"]) == (status, reason)


def test_every_suggested_command_exists(ask, run_all):
    suggested = {suggestion["command"] for command in NOT_ANSWERED for suggestion in ask(*command).json["suggestions"]}
    outcomes = dict(zip(sorted(suggested), run_all(line.split()[1:] for line in sorted(suggested)), strict=True))
    assert outcomes
    assert {line for line, outcome in outcomes.items() if outcome.code > 1} == set()


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_named_command_gives_the_same_answer_again(ask, command):
    envelope = ask(*command).json
    again = ask(*envelope["command"].split()[1:]).json
    assert again["answers"] == envelope["answers"]


@pytest.mark.parametrize("command", **named([c for c in COMMANDS if c[0] in {"round", "who", "documents", "party"}]))
def test_people_parties_and_places_are_objects_with_both_names(ask, command):
    for record in records_in(ask(*command).json, *NAMED_THINGS):
        if record["status"] in {"answered", "disputed"} and record["value"]["en"] != "none":
            assert {"id", "en", "ar"} <= set(record["value"]), record
            assert all(record["value"][key] for key in ("id", "en", "ar"))


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_dates_are_iso(ask, command):
    for record in records_in(ask(*command).json, *DATES):
        versions = [record, *record["rivals"]]
        assert all(v["value"] is None or ISO_DATE.fullmatch(v["value"]) for v in versions), record


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_every_answered_record_names_its_sources(ask, command):
    ledger = known_claims()
    for record in ask(*command).json["answers"]:
        if record["status"] in {"answered", "disputed"} and record["field"] not in SUBJECTS_THEMSELVES:
            assert record["sources"], record
        assert {source["claim"] for source in record["sources"]} <= ledger


def test_every_source_has_an_address(ask):
    records = ask(*ALL_ROUNDS).json["answers"]
    urls = {source["url"] for record in records for source in record["sources"]}
    assert {url for url in urls if not url.startswith(("http://", "https://", "seed:"))} == set()


@pytest.mark.parametrize("command", **named(COMMANDS))
def test_rivals_carry_rank_reason_and_sources(ask, command):
    ledger = known_claims()
    for record in ask(*command).json["answers"]:
        for rival in record["rivals"]:
            assert rival["rank"] in RANKS
            assert rival["reason"]
            assert {source["claim"] for source in rival["sources"]} <= ledger


def test_reasons_are_from_the_fixed_lists(ask):
    records = ask(*ALL_ROUNDS).json["answers"]
    versions = [version for record in records for version in (record, *record["rivals"])]
    given = {rank: {v["reason"] for v in versions if v.get("rank") == rank} for rank in ("preferred", "deprecated")}
    assert given["preferred"] - WHY_PREFERRED == set()
    assert given["deprecated"] - WHY_DEPRECATED == set()


def test_disputed_record_shows_the_disagreement(ask):
    for record in ask("who", "20").json["answers"]:
        if record["status"] == "disputed":
            assert record["rivals"]
            break
    else:
        pytest.fail("nothing is disputed at round 20")


def test_list_gives_its_numbers_and_their_count(ask):
    envelope = ask("rounds", "--year", "2017").json
    assert envelope["rounds"] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert envelope["number"] == 8


def test_nothing_half_finished_reaches_the_reader(ask):
    """Placeholders of the curators and of the programmers stay out of every round, person and note."""
    commands = [ALL_ROUNDS, ("rounds", "--year", "2020"), ("rounds", "--years")]
    documents = {" ".join(command): ask(*command) for command in commands}
    assert [name for name, outcome in documents.items() if re.search("TODO|FIXME|XXX", outcome.out)] == []
    notes = {name: outcome.json["notes"] for name, outcome in documents.items()}
    assert [name for name, items in notes.items() if any(len(item["en"]) < 5 for item in items)] == []


def test_check_prints_the_envelope_too(ask):
    assert set(ask("check").json) == ENVELOPE
