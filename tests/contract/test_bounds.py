"""Neither a number that someone types nor a file of any size or kind makes the program eat memory or wait."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from conftest import PROGRAM, SECONDS_UNTIL_HUNG, Outcome, clean_environment
from records import DATA

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import load

NOBODY = 65534
NAME = attrgetter("__name__")


def run_bounded(*words: str, kilobytes: int = 800_000, stdin: str = "", **env: str) -> Outcome:
    """Run with little address space; what waits is stopped."""
    done = subprocess.run(
        ["sh", "-c", f'ulimit -v {kilobytes}; exec "$@"', "sh", *PROGRAM, *words],
        input=stdin.encode(),
        capture_output=True,
        env=clean_environment(env),
        timeout=SECONDS_UNTIL_HUNG,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_span_up_to_any_number_is_not_counted_out():
    spans = ("before", "until", "up to", "after", "since", "from 1 to")
    outcome = run_bounded("ask", "--json", stdin="".join(f"who led rounds {span} 999999999\n" for span in spans))
    assert outcome.err == ""
    statuses = [json.loads(line)["status"] for line in outcome.out.splitlines()]
    assert len(statuses) == len(spans)
    assert set(statuses) <= {"refused", "ambiguous"}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for name in ("rounds", "claims", "sources"):
        shutil.copy(DATA / f"{name}.json", tmp_path)
    return tmp_path


def sparse(path: Path) -> None:
    path.write_bytes(b"{")
    os.truncate(path, 1 << 30)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def waiting(path: Path) -> None:
    os.mkfifo(path)


def waiting_though_regular(path: Path) -> None:
    path.symlink_to("/proc/kmsg")


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    "odd", [sparse, endless, waiting, waiting_though_regular, loop, folder], ids=lambda f: f.__name__
)
@pytest.mark.parametrize("name", ["rounds", "sources"])
def test_a_file_that_is_none_is_told(base, name, odd):
    """By way of ASTANA_DATA."""
    (base / f"{name}.json").unlink()
    odd(base / f"{name}.json")
    outcome = run_bounded("who", "22", "--json", ASTANA_DATA=str(base / "rounds.json"))
    assert (outcome.code, outcome.json["status"]) == (3, "refused")
    assert outcome.err.count("\n") == 1
    assert f"{name}.json: " in outcome.err


@pytest.mark.parametrize("odd", [sparse, endless, waiting, loop, folder], ids=NAME)
def test_a_configuration_that_is_no_file_is_told(home, odd):
    path = home / "config" / "astana" / "config.toml"
    path.parent.mkdir(parents=True)
    odd(path)
    outcome = run_bounded("who", "22")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert str(path) in outcome.err


def test_memory_that_does_not_suffice_is_told(base):
    """A base that is valid, and of which the memory cannot hold all."""
    person = '{"id":"p%d","name":{"en":"a","ar":"a"}}'
    whole = (base / "rounds.json").read_text("utf-8")
    many = ",".join(person % i for i in range(300_000))
    (base / "rounds.json").write_text(whole.replace('"people": [', f'"people": [{many},', 1), "utf-8")
    outcome = run_bounded("rounds", kilobytes=120_000, ASTANA_DATA=str(base))
    assert "Traceback" not in outcome.err
    assert (outcome.code, outcome.err.count("\n")) == (3, 1)
    assert "memory" in outcome.err


@pytest.fixture
def without_rights(base) -> Iterator[None]:
    """Nobody may read the file; whoever may read everything gives that up for a while."""
    (base / "rounds.json").chmod(0)
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(before)


def test_a_file_that_may_not_be_read_is_told(base, without_rights):
    with pytest.raises(DataProblem, match=r"rounds\.json: Permission denied"):
        load(base / "rounds.json")


def test_a_file_that_is_gone_by_now_is_told(base):
    path = base / "rounds.json"
    path.unlink()
    with pytest.raises(DataProblem, match=r"rounds\.json: No such file"):
        load(path)
