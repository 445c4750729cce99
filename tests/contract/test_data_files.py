"""Broken, foreign and hostile data files: one clear line, the right exit code, never a traceback, never a hang."""

from __future__ import annotations

import json
import os
import shutil

import pytest
from conftest import run_batch
from records import DATA, Copy

WHOLE = (DATA / "rounds.json").read_bytes()
ENTRY = "rounds[21]"

BROKEN_BYTES = {
    "empty": b"",
    "blank": b" \n\t ",
    "cut in the middle": WHOLE[: len(WHOLE) // 2],
    "not JSON": b"Round 22 was held in Astana.\n",
    "a list": b"[]",
    "a number": b"22",
    "null": b"null",
    "an empty object": b"{}",
    "two documents": WHOLE + b"{}",
    "UTF-16": WHOLE.decode().encode("utf-16"),
    "a stray byte": WHOLE[:50_000] + b"\xff" + WHOLE[50_000:],
    "NUL inside": WHOLE[:50_000] + b"\0" + WHOLE[50_000:],
    "all NUL": bytes(4096),
    "deep lists": b"[" * 200_000,
    "deep objects": b'{"date":' * 200_000,
    "deep where a name is expected": b'{"format": 1, "people": ' + b"[" * 200_000,
    "lone surrogate": WHOLE.replace(b'"Alexander Lavrentiev"', b'"\\ud800"', 1),
}


def write_beside_ledger(folder, content: bytes) -> str:
    folder.mkdir()
    for name in ("claims.json", "sources.json"):
        shutil.copy(DATA / name, folder)
    (folder / "rounds.json").write_bytes(content)
    return str(folder / "rounds.json")


def assert_one_clear_line(outcome, *fragments):
    assert (outcome.code, outcome.out) == (3, "")
    assert "Traceback" not in outcome.err
    assert len(outcome.err.strip().splitlines()) == 1
    for fragment in fragments:
        assert fragment in outcome.err


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    """What is said, with --json, of each broken file."""
    folder = tmp_path_factory.mktemp("broken")
    paths = [write_beside_ledger(folder / name, content) for name, content in BROKEN_BYTES.items()]
    outcomes = run_batch(("who", "22", "--json", "--data", path) for path in paths)
    return dict(zip(BROKEN_BYTES, outcomes, strict=True))


@pytest.mark.parametrize("name", BROKEN_BYTES)
def test_broken_file(refused, name):
    """One line for a person, one document for a program."""
    outcome = refused[name]
    assert (outcome.code, outcome.json["status"], outcome.json["answers"]) == (3, "refused", [])
    assert "rounds.json" in outcome.json["text"]["en"]
    assert "Traceback" not in outcome.err
    assert len(outcome.err.strip().splitlines()) == 1
    assert "rounds.json" in outcome.err


def test_message_says_where_the_bad_byte_is(run, tmp_path):
    """The offset counts from the start of the file, also when the byte stands inside a text."""
    offset = WHOLE.index(b"Alexander Lavrentiev") + 3
    path = write_beside_ledger(tmp_path / "data", WHOLE[:offset] + b"\xff" + WHOLE[offset:])
    assert_one_clear_line(run("who", "22", "--data", path), "rounds.json", str(offset))


def test_every_command_reports_a_broken_file(run_all, tmp_path):
    path = write_beside_ledger(tmp_path / "data", b"{")
    commands = [("rounds",), ("round", "22"), ("person", "x"), ("disputes",), ("define", "x"), ("check",)]
    for outcome in run_all((*command, "--data", path) for command in commands):
        assert_one_clear_line(outcome, "rounds.json")


def test_windows_line_ends_are_read(run, tmp_path):
    path = write_beside_ledger(tmp_path / "data", WHOLE.replace(b"\n", b"\r\n"))
    outcome = run("who", "22", "--data", path)
    assert (outcome.code, outcome.out) == (0, run("who", "22").out)


def test_byte_order_mark_is_read_or_named(run, tmp_path):
    path = write_beside_ledger(tmp_path / "data", b"\xef\xbb\xbf" + WHOLE)
    outcome = run("who", "22", "--data", path)
    if outcome.code != 0:
        assert_one_clear_line(outcome, "rounds.json", "byte order mark")


def number_as_text(data):
    data.last_round["number"] = "22"


def head_as_number(data):
    data.last_head["value"] = 5


def claims_as_text(data):
    data.last_head["claims"] = "r22.007"


def claim_as_object(data):
    data.last_head["claims"] = [{}]


def head_as_list(data):
    data.last_round["delegations"][0]["head"] = []


def unknown_key(data):
    data.last_round["colour"] = "red"


def unknown_rank(data):
    data.last_head["rank"] = "best"


def no_reason(data):
    del data.last_head["reason"]


def name_in_one_language(data):
    del data.last_round["city_name"]["value"]["ar"]


def no_such_day(data):
    data.last_round["start"]["value"] = "2024-13-45"


def date_in_words(data):
    data.last_round["start"]["value"] = "11 November 2024"


FAULTS = {
    number_as_text: f"{ENTRY}.number",
    head_as_number: f"{ENTRY}.delegations[0].head.value",
    claims_as_text: f"{ENTRY}.delegations[0].head.claims",
    claim_as_object: f"{ENTRY}.delegations[0].head.claims[0]",
    head_as_list: f"{ENTRY}.delegations[0].head",
    unknown_key: ENTRY,
    unknown_rank: f"{ENTRY}.delegations[0].head.rank",
    no_reason: f"{ENTRY}.delegations[0].head",
    name_in_one_language: f"{ENTRY}.city_name.value",
    no_such_day: f"{ENTRY}.start",
    date_in_words: f"{ENTRY}.start",
}


@pytest.fixture(scope="module")
def misread(tmp_path_factory):
    """What is said of a copy with each fault."""
    folder = tmp_path_factory.mktemp("faults")
    paths = []
    for fault in FAULTS:
        data = Copy(folder / fault.__name__)
        fault(data)
        paths.append(data.save())
    return dict(zip(FAULTS, run_batch(("who", "22", "--data", path) for path in paths), strict=True))


@pytest.mark.parametrize(("fault", "place"), FAULTS.items(), ids=[fault.__name__ for fault in FAULTS])
def test_wrong_type_deep_inside_names_the_place(misread, fault, place):
    assert_one_clear_line(misread[fault], "rounds.json", place)


def test_unknown_key_is_named(misread):
    assert_one_clear_line(misread[unknown_key], "colour")


def test_no_rounds_at_all(run_all, tmp_path):
    data = Copy(tmp_path / "data")
    data.knowledge["rounds"] = []
    path = data.save()
    commands = [("rounds",), ("who", "22"), ("round", "last"), ("party", "jordan"), ("disputes",)]
    outcomes = dict(zip(commands, run_all((*command, "--data", path) for command in commands), strict=True))
    assert [command for command, outcome in outcomes.items() if "Traceback" in outcome.err] == []
    assert {outcome.code for outcome in outcomes.values()} <= {0, 1, 3}


def test_round_that_is_there_twice_is_not_answered_from(run, tmp_path):
    data = Copy(tmp_path / "data")
    data.last_round["number"] = 21
    assert run("who", "21", "--data", data.save()).code == 3


def test_unknown_person_is_not_shown_as_an_answer(run, tmp_path):
    data = Copy(tmp_path / "data")
    data.last_head["value"] = "nobody-atall"
    assert run("who", "22", "--data", data.save()).code == 3


def test_folder_stands_for_its_rounds(run):
    assert run("who", "22", "--data", str(DATA)).out == run("who", "22").out


def test_folder_without_rounds(run, tmp_path):
    (tmp_path / "data").mkdir()
    assert_one_clear_line(run("who", "22", "--data", str(tmp_path / "data")), "rounds.json")


@pytest.mark.parametrize("kind", ["the file", "the file in its folder", "the ledger"])
def test_named_pipe_does_not_hang(run, tmp_path, kind):
    if kind == "the file":
        path = tmp_path / "rounds.json"
        os.mkfifo(path)
    elif kind == "the file in its folder":
        path = tmp_path / "data"
        path.mkdir()
        os.mkfifo(path / "rounds.json")
    else:
        path = tmp_path / "data"
        write_beside_ledger(path, WHOLE)
        (path / "claims.json").unlink()
        os.mkfifo(path / "claims.json")
    assert_one_clear_line(run("sources", "22", "--data", str(path)), ".json")


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_device_does_not_hang(run, device):
    assert_one_clear_line(run("who", "22", "--data", device), device)


def test_link_that_leads_nowhere(run, tmp_path):
    (tmp_path / "rounds.json").symlink_to(tmp_path / "gone.json")
    assert_one_clear_line(run("who", "22", "--data", str(tmp_path / "rounds.json")), "rounds.json")


def alone(tmp_path) -> str:
    (tmp_path / "alone").mkdir()
    return str(shutil.copy(DATA / "rounds.json", tmp_path / "alone"))


def test_rounds_without_ledger_answer_what_needs_none(run, tmp_path):
    """Either the right answer or a clear refusal, never half of one."""
    outcome = run("who", "22", "--data", alone(tmp_path))
    if outcome.code == 0:
        assert outcome.out == run("who", "22").out
    else:
        assert_one_clear_line(outcome, "claims.json")


@pytest.mark.parametrize("command", [("sources", "22"), ("check",)])
def test_rounds_without_ledger_name_what_is_missing(run, tmp_path, command):
    assert_one_clear_line(run(*command, "--data", alone(tmp_path)), "claims.json")


def test_rounds_without_ledger_with_json(run, tmp_path):
    outcome = run("who", "22", "--json", "--data", alone(tmp_path))
    assert outcome.code in (0, 3)
    assert outcome.json


@pytest.mark.parametrize("name", ["claims.json", "sources.json"])
def test_broken_ledger_is_the_file_named(run, tmp_path, name):
    path = write_beside_ledger(tmp_path / "data", WHOLE)
    (tmp_path / "data" / name).write_text('{"', "utf-8")
    assert_one_clear_line(run("sources", "22", "--data", path), name)


def test_claim_without_source_is_told(run, tmp_path):
    data = Copy(tmp_path / "data")
    data.ledger["claims"] = [claim | {"source": "s99999"} for claim in data.ledger["claims"]]
    outcome = run("sources", "22", "--field", "head", "--data", data.save())
    assert outcome.code == 3
    assert "Traceback" not in outcome.err


def test_large_file_is_read(run, tmp_path):
    """Twenty megabytes of white space are no reason to fail."""
    path = write_beside_ledger(tmp_path / "data", WHOLE + b" " * 20_000_000)
    assert run("who", "22", "--data", path).out == run("who", "22").out


def test_order_of_keys_does_not_matter(run, tmp_path):
    turned = json.dumps(json.loads(WHOLE, object_pairs_hook=lambda pairs: dict(reversed(pairs))))
    path = write_beside_ledger(tmp_path / "data", turned.encode())
    assert run("round", "22", "--data", path).out == run("round", "22").out
