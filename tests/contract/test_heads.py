"""Who led: the six core parties at every round, against the accepted values."""

from __future__ import annotations

from records import CORE_PARTIES, TOOK_PART, delegation, is_disputed, numbers, person_names, rounds
from rows import each

ROUNDS = numbers()
ALL_ROUNDS = ("who", *map(str, ROUNDS))
SOME_ROUNDS = [3, 16, 20, 22]
PARTY_NAMES = {
    "Turkey": "turkey",
    "TURKEY": "turkey",
    "Türkiye": "turkey",
    "تركيا": "turkey",
    "the opposition": "opposition",
    "المعارضة": "opposition",
    "UN": "un",
}
ASKED = [
    ALL_ROUNDS,
    *[("who", str(number)) for number in SOME_ROUNDS],
    *[("round", str(number)) for number in SOME_ROUNDS],
    *[("who", "20", "--party", party) for party in CORE_PARTIES],
    *[("who", "22", "--party", name) for name in PARTY_NAMES],
]


def records_of(envelope, number):
    return [record for record in envelope["answers"] if record["round"] == number]


def head_record(records, party):
    found = [r for r in records if r["party"] == party and r["field"] == "head"]
    assert len(found) <= 1, f"{party} is listed more than once"
    return found[0] if found else None


def test_all_22_rounds_are_on_record():
    assert list(range(1, 23)) == ROUNDS


@each("number", ROUNDS)
def test_every_core_party_has_a_head_or_a_reason(ask, number):
    records = records_of(ask(*ALL_ROUNDS).json, number)
    for party in CORE_PARTIES:
        record = head_record(records, party)
        if record is None:
            attendance = [r for r in records if r["party"] == party and r["field"] == "attendance"]
            assert len(attendance) == 1, f"nothing is said of {party}"
            assert attendance[0]["value"]["id"] not in TOOK_PART
        elif record["value"] is None:
            assert record["status"] in {"unknown", "none"}
        else:
            assert record["status"] in {"answered", "disputed"}


@each("number", ROUNDS)
def test_heads_are_the_accepted_ones(ask, number):
    records = records_of(ask(*ALL_ROUNDS).json, number)
    names = person_names()
    for party in CORE_PARTIES:
        accepted = delegation(number, party)["head"]
        record = head_record(records, party)
        if "value" not in accepted:
            assert record is None or record["value"] is None
            continue
        assert record["value"]["id"] == accepted["value"]
        assert {key: record["value"][key] for key in ("en", "ar")} == names[accepted["value"]]
        assert [source["claim"] for source in record["sources"]] == accepted["claims"]
        assert [rival["value"]["id"] for rival in record["rivals"] if "id" in (rival["value"] or {})] == [
            rival["value"] for rival in accepted.get("rivals", ()) if "value" in rival
        ]


@each("number", ROUNDS)
def test_disputed_heads_say_so(ask, number):
    records = records_of(ask(*ALL_ROUNDS).json, number)
    disputed = {
        item["party"] for item in rounds()[number - 1]["delegations"] if "head" in item and is_disputed(item["head"])
    }
    marked = {r["party"] for r in records if r["field"] == "head" and r["status"] == "disputed"}
    assert marked == disputed


@each("number", SOME_ROUNDS)
def test_one_round_is_its_part_of_all(ask, number):
    alone = ask("who", str(number)).json
    assert alone["answers"] == records_of(ask(*ALL_ROUNDS).json, number)
    assert (alone["status"] == "disputed") == any(r["status"] == "disputed" for r in alone["answers"])


def test_tie_prefers_nobody_and_shows_both(ask):
    record = head_record(ask("who", "20").json["answers"], "russia")
    assert record["status"] == "disputed"
    assert record["rank"] != "preferred"
    shown = {record["value"]["id"]} | {rival["value"]["id"] for rival in record["rivals"]}
    assert shown == {"mikhail-bogdanov", "alexander-lavrentiev"}


def test_tie_shows_both_in_the_pipe(say):
    (row,) = [line for line in say("who", "20").out.splitlines() if "russia" in line]
    assert "Bogdanov" in row
    assert "Lavrentiev" in row


def test_opposition_stayed_away_from_round_3(ask):
    outcome = ask("who", "3", "--party", "opposition")
    assert (outcome.code, outcome.json["reason"]) == (1, "party_absent")
    assert "boycotted" in {record["value"].get("id") for record in outcome.json["answers"] if record["value"]}


@each("party", CORE_PARTIES)
def test_party_option_gives_that_party_only(ask, party):
    whole = ask("who", "20").json["answers"]
    alone = ask("who", "20", "--party", party).json["answers"]
    assert alone == [record for record in whole if record["party"] == party]


@each(("name", "party"), PARTY_NAMES.items())
def test_party_by_its_names(ask, name, party):
    assert {record["party"] for record in ask("who", "22", "--party", name).json["answers"]} == {party}


def test_card_of_the_round_agrees_with_who(ask):
    for number in SOME_ROUNDS:
        card = [r for r in ask("round", str(number)).json["answers"] if r["field"] == "head"]
        heads = [r for r in ask("who", str(number)).json["answers"] if r["field"] == "head"]
        for head in heads:
            assert head in card


def test_names_that_look_alike_are_two_people(ask):
    assert ask("person", "Sedat Önal").json["query"] != ask("person", "Selçuk Ünal").json["query"]
    assert ask("rounds", "--led-by", "Unal").json["status"] == "ambiguous"
