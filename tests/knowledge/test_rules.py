"""Each rule of the check finds the fault that it is there for, and names its place."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from astana_cli.knowledge.check import Fault, check
from astana_cli.knowledge.load import data_file
from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources

Data = dict[str, Any]
HERE = Path(data_file())


def raw(name: str) -> Data:
    found: Data = msgspec.json.decode(HERE.with_name(name).read_bytes())
    return found


@pytest.fixture
def shipped() -> Data:
    """The shipped data, read for this test alone."""
    return {"kb": raw("rounds.json"), **raw("claims.json"), **raw("sources.json")}


def faults(data: Data) -> list[Fault]:
    return check(
        msgspec.convert(data["kb"], KnowledgeBase),
        msgspec.convert({"claims": data["claims"]}, Claims),
        msgspec.convert({"sources": data["sources"]}, Sources),
    )


def test_the_shipped_files_agree(shipped: Data) -> None:
    assert faults(shipped) == []


def head(data: Data, number: int = 22, party: str = "turkey") -> Data:
    r = data["kb"]["rounds"][number - 1]
    found: Data = next(d for d in r["delegations"] if d["party"] == party)["head"]
    return found


def duplicate_person(data: Data) -> None:
    data["kb"]["people"].append(copy.deepcopy(data["kb"]["people"][0]))


def duplicate_claim(data: Data) -> None:
    data["claims"].append(copy.deepcopy(data["claims"][0]))


def unknown_person(data: Data) -> None:
    head(data)["value"] = "nobody-at-all"


def unknown_claim(data: Data) -> None:
    head(data)["claims"].append("r22.99999")


def unknown_source(data: Data) -> None:
    data["claims"][0]["source"] = "s99999"


def no_claim(data: Data) -> None:
    head(data)["claims"] = []


def no_value(data: Data) -> None:
    del head(data)["value"]


def foreign_reason(data: Data) -> None:
    head(data)["reason"] = "copied_error"


def unknown_with_other_reason(data: Data) -> None:
    data["kb"]["rounds"][21]["venues"] = [{"state": "unknown", "rank": "normal", "reason": "reported"}]


def tie_without_rival(data: Data) -> None:
    head(data).update(rank="normal", reason="sources_disagree", rivals=[])


def one_witness_called_agreement(data: Data) -> None:
    found = head(data)
    found.update(rank="preferred", reason="independent_agreement", claims=found["claims"][:1])


def preview_preferred(data: Data) -> None:
    found = head(data)
    found.update(rank="preferred", reason="host_day_of_notice")
    for claim in data["claims"]:
        if claim["id"] in found["claims"]:
            claim["modality"] = "announced"


def suspect_alone(data: Data) -> None:
    for claim in data["claims"]:
        if claim["id"] in head(data)["claims"]:
            claim["status"] = "suspect"


def new_claim_not_placed(data: Data) -> None:
    data["claims"].append({**data["claims"][0], "id": "r1.99999"})


def head_that_no_claim_names(data: Data) -> None:
    head(data)["value"] = "bashar-al-jaafari"


def date_that_no_claim_gives(data: Data) -> None:
    data["kb"]["rounds"][21]["start"]["value"] = "2024-11-10"


def absence_on_claims_of_presence(data: Data) -> None:
    d = next(d for d in data["kb"]["rounds"][21]["delegations"] if d["party"] == "jordan")
    d["attendance"]["value"] = "boycotted"


def spelling_without_person(data: Data) -> None:
    claim = next(c for c in data["claims"] if c["field"] == "head.turkey")
    claim["as_written"] = "Quite Another Form"


def no_such_day(data: Data) -> None:
    data["kb"]["rounds"][0]["start"]["value"] = "2017-02-30"


def end_before_start(data: Data) -> None:
    data["kb"]["rounds"][21]["end"]["value"] = "2024-11-01"


def rounds_out_of_order(data: Data) -> None:
    data["kb"]["rounds"].reverse()


def city_without_name(data: Data) -> None:
    place = next(p for p in data["kb"]["places"] if p["id"] == "astana")
    place["names"] = [n for n in place["names"] if n["name"]["en"] != "Nur-Sultan"]


def party_unsaid(data: Data) -> None:
    r = data["kb"]["rounds"][21]
    r["delegations"] = [d for d in r["delegations"] if d["party"] != "un"]


def head_unsaid(data: Data) -> None:
    d = next(d for d in data["kb"]["rounds"][21]["delegations"] if d["party"] == "iran")
    del d["head"]
    d.pop("office", None)


def alias_of_two(data: Data) -> None:
    one, two = data["kb"]["people"][:2]
    two.setdefault("other_names", []).append({"form": one["name"]["en"], "lang": "en", "kind": "spelling"})


BREAKS: list[tuple[Callable[[Data], None], str, str]] = [
    (duplicate_person, "", "used 2 times"),
    (duplicate_claim, "r1.001", "used 2 times"),
    (unknown_person, "$.rounds[21].delegations", "no such people: nobody-at-all"),
    (unknown_claim, "$.rounds[21].delegations", "no such claim: r22.99999"),
    (unknown_source, "r1.001", "no such source: s99999"),
    (no_claim, "$.rounds[21].delegations", "a fact without a claim"),
    (no_value, "$.rounds[21].delegations", "state known does not go with value None"),
    (foreign_reason, "$.rounds[21].delegations", "reason copied_error does not go with rank"),
    (unknown_with_other_reason, "$.rounds[21].venues[0]", "does not go with state unknown"),
    (tie_without_rival, "$.rounds[21].delegations", "without a rival"),
    (one_witness_called_agreement, "$.rounds[21].delegations", "fewer than two independent witnesses"),
    (preview_preferred, "$.rounds[21].delegations", "rests on announcements alone"),
    (suspect_alone, "$.rounds[21].delegations", "rests on suspect claims alone"),
    (new_claim_not_placed, "r1.99999", "no fact takes up this claim"),
    (head_that_no_claim_names, "$.rounds[21].delegations", "not bashar-al-jaafari"),
    (date_that_no_claim_gives, "$.rounds[21].start", "not 2024-11-10"),
    (absence_on_claims_of_presence, "$.rounds[21].delegations", "says present"),
    (spelling_without_person, "r", "Quite Another Form"),
    (no_such_day, "$.rounds[0].start", "no such day: 2017-02-30"),
    (end_before_start, "$.rounds[21]", "comes before"),
    (rounds_out_of_order, "$.rounds[1]", "follows round"),
    (city_without_name, "$.rounds[11].city", "0 names on"),
    (party_unsaid, "$.rounds[21].delegations", "nothing said of un"),
    (head_unsaid, "$.rounds[21].delegations", "nothing is said of its head"),
    (alias_of_two, "person ", "not told apart"),
]


@pytest.mark.parametrize(("broken", "place", "message"), BREAKS, ids=[b[0].__name__ for b in BREAKS])
def test_a_fault_is_found_and_placed(shipped: Data, broken: Callable[[Data], None], place: str, message: str) -> None:
    broken(shipped)
    found = faults(shipped)
    assert any(message in f.message and f.place.startswith(place) for f in found), found[:5]
