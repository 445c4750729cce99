"""`astana check`: silent consent to the shipped data, a named place for every fault."""

from __future__ import annotations

import pytest
from conftest import run_batch
from records import CORE_PARTIES, DATA, Copy, numbers

HEAD = "rounds[21].delegations[0].head"


def test_shipped_data_is_clean(run):
    outcome = run("check")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.endswith("no fault (22 rounds, 4677 claims, 1043 sources)\n")


def test_shipped_folder_and_file_may_be_named(run):
    by_default = run("check").code
    assert run("check", str(DATA)).code == run("check", str(DATA / "rounds.json")).code == by_default


def unknown_person(data):
    data.last_head["value"] = "nobody-atall"


def unknown_claim(data):
    data.last_head["claims"].append("r99.999")


def unknown_city(data):
    data.last_round["city"]["value"] = "atlantis"


def unknown_document(data):
    data.last_round["documents"][0]["value"] = "no-such-paper"


def unknown_party(data):
    data.last_round["delegations"][-1]["party"] = "marsians"


def unknown_rival(data):
    data.last_head["rivals"] = [
        {"claims": ["r22.106"], "rank": "deprecated", "reason": "wrong_round", "value": "nobody-atall"}
    ]


def fact_without_claim(data):
    data.last_head["claims"] = []


def rival_without_claim(data):
    other = data.knowledge["people"][-1]["id"]
    data.last_head["rivals"] = [{"claims": [], "rank": "deprecated", "reason": "wrong_round", "value": other}]


def verdict_without_reason(data):
    del data.last_head["reason"]


def verdict_with_unlisted_reason(data):
    data.last_head["reason"] = "because"


def end_before_start(data):
    data.last_round["end"]["value"] = "2024-11-01"


def round_before_the_one_before(data):
    data.last_round["start"]["value"] = "2016-11-11"


def no_such_day(data):
    data.last_round["start"]["value"] = "2024-02-30"


def label_without_arabic(data):
    del data.knowledge["parties"][0]["name"]["ar"]


def label_with_blank_arabic(data):
    data.knowledge["parties"][0]["name"]["ar"] = " "


def shared_alias(data):
    for person in data.knowledge["people"][:2]:
        person.setdefault("other_names", []).append({"form": "Zyzzyva", "kind": "spelling", "lang": "en"})


def claim_removed(data):
    data.ledger["claims"] = [claim for claim in data.ledger["claims"] if claim["id"] != "r22.007"]


def claim_twice(data):
    data.ledger["claims"].append(next(claim for claim in data.ledger["claims"] if claim["id"] == "r22.007"))


def claim_of_unknown_source(data):
    next(claim for claim in data.ledger["claims"] if claim["id"] == "r22.007")["source"] = "s99999"


def claim_of_another_round(data):
    """The claim says the same of round 1, and proves nothing of round 22."""
    data.last_head["claims"] = ["r1.005"]


def claim_says_another_name(data):
    data.last_head["value"] = "ali-asghar-khaji"


def round_twice(data):
    data.last_round["number"] = 21


def delegation_twice(data):
    data.last_round["delegations"].append(data.last_round["delegations"][0])


def core_party_missing(data):
    del data.last_round["delegations"][0]


FAULTS = {
    unknown_person: (HEAD, "nobody-atall"),
    unknown_claim: (HEAD, "r99.999"),
    unknown_city: ("rounds[21].city", "atlantis"),
    unknown_document: ("rounds[21].documents[0]", "no-such-paper"),
    unknown_party: ("rounds[21].delegations", "marsians"),
    unknown_rival: (f"{HEAD}.rivals[0]", "nobody-atall"),
    fact_without_claim: (HEAD, "claim"),
    rival_without_claim: (f"{HEAD}.rivals[0]", "claim"),
    verdict_without_reason: (HEAD, "reason"),
    verdict_with_unlisted_reason: (HEAD, "because"),
    end_before_start: ("rounds[21]", "2024-11-01"),
    round_before_the_one_before: ("rounds[21].start", "2016-11-11"),
    no_such_day: ("rounds[21].start", "2024-02-30"),
    label_without_arabic: ("parties[0].name", "ar"),
    label_with_blank_arabic: ("parties[0].name",),
    shared_alias: ("zyzzyva", "alexander-lavrentiev", "hossein-jaberi-ansari"),
    claim_removed: (HEAD, "r22.007"),
    claim_twice: ("r22.007",),
    claim_of_unknown_source: ("r22.007", "s99999"),
    claim_of_another_round: (HEAD, "r1.005"),
    claim_says_another_name: (HEAD, "r22.007"),
    round_twice: ("21", "used 2 times"),
    delegation_twice: ("rounds[21].delegations", "2 times"),
    core_party_missing: ("rounds[21].delegations", "russia"),
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What the check says of a copy with each fault."""
    folder = tmp_path_factory.mktemp("copies")
    commands = []
    for fault in FAULTS:
        data = Copy(folder / fault.__name__)
        fault(data)
        commands.append(("check", data.save()))
    return dict(zip(FAULTS, run_batch(commands), strict=True))


@pytest.mark.parametrize(("fault", "place"), FAULTS.items(), ids=[fault.__name__ for fault in FAULTS])
def test_fault_is_found_and_its_place_named(checked, fault, place):
    outcome = checked[fault]
    lines = (outcome.out + outcome.err).casefold().splitlines()
    assert outcome.code == 3
    assert "Traceback" not in outcome.err
    assert [line for line in lines if all(part.casefold() in line for part in place)], f"{place} in no line"


def test_several_faults_are_all_named(run, tmp_path):
    data = Copy(tmp_path / "data")
    unknown_claim(data)
    unknown_city(data)
    outcome = run("check", data.save())
    assert "r99.999" in outcome.out
    assert "atlantis" in outcome.out


def test_missing_file_is_the_one_named(run, tmp_path):
    outcome = run("check", str(tmp_path / "rounds.json"))
    assert outcome.code == 3
    assert "rounds.json" in outcome.err


def test_coverage_table_has_every_round_and_nothing_missing(run):
    outcome = run("check", "--coverage")
    assert outcome.code == 0
    assert {line.split()[0] for line in outcome.out.splitlines() if line[:1].isdigit()} >= {str(n) for n in numbers()}
    assert "MISSING" not in outcome.out.replace("MISSING: nothing said", "")


def test_coverage_of_dates_cities_and_heads(ask):
    cells = {(cell["round"], cell["field"]): cell["state"] for cell in ask("check", "--coverage").json}
    for number in numbers():
        assert {cells[number, field] for field in ("start", "end", "city")} <= {"known", "disputed"}
        assert {cells[number, f"head.{party}"] for party in CORE_PARTIES} <= {"known", "disputed", "unknown", "away"}


def test_coverage_counts_the_witnesses_of_what_is_known(ask):
    assert all(cell["witnesses"] > 0 for cell in ask("check", "--coverage").json if cell["state"] == "known")
