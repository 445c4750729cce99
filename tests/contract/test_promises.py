"""What SECURITY.md promises, watched from inside: the interpreter tells of every file, socket and process (PEP 578)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from conftest import clean_environment
from records import DATA
from warm import site

PROBE = """
import json, os, sys

OUTWARD = ("socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "ctypes", "winreg")
CHANGES = "system exec fork forkpty posix_spawn spawn mkdir remove rename rmdir link symlink truncate chmod".split()
seen = []


def watch(event, arguments):
    if event == "open":
        path, _, flags = arguments
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        seen.append(["write" if writes else "read", os.fsdecode(path) if isinstance(path, (str, bytes)) else str(path)])
    elif event.partition(".")[0] in OUTWARD or event in [f"os.{change}" for change in CHANGES]:
        seen.append([event, str(arguments)[:200]])


sys.dont_write_bytecode = True
sys.addaudithook(watch)
from astana_cli.entry import main

try:
    main()
except SystemExit:
    pass
sys.stdout.flush()
modules = sorted(sys.modules)
print("\\n" + json.dumps({"seen": seen, "modules": modules}), file=sys.stderr)
"""
COMMANDS = [
    ("rounds",), ("round", "22", "--table"), ("who", "22", "--json"), ("person", "Aleksander Lawrentjeff", "--table"),
    ("party", "jordan", "--markdown"), ("documents", "--csv"), ("events", "--jsonl"), ("disputes", "20", "--plain"),
    ("sources", "22"), ("define", "guarantor"), ("attendance", "--table"), ("compare", "21", "22"), ("timeline",),
    ("same", "Önal", "Ünal"), ("check",), ("check", "--coverage"), ("cite", "22", "--style", "bibtex"),
    ("who", "led", "round", "22"), ("من", "ترأس", "الجولة", "22"), ("who", "led", "rond", "22"), ("--help",),
    ("help", "environment"), ("--version",), ("roundz",), (),
]  # fmt: skip
NETWORK = {"socket", "ssl", "_ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests"}


def watched(*words: str, **env: str) -> tuple[list[tuple[str, str]], set[str]]:
    """What a run did, and the modules that it loaded."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", PROBE, *words], capture_output=True, env=clean_environment(env), check=False
    )
    found = json.loads(done.stderr.decode().rstrip().rpartition("\n")[2])
    return [(kind, what) for kind, what in found["seen"]], set(found["modules"])


def test_no_command_opens_a_connection_starts_a_program_or_writes(home):
    """And what it reads lies with the program, with Python, or is the configuration."""
    own = [str(site()), *sys.path, sys.prefix, sys.base_prefix, str(home), "/dev/null"]
    with ThreadPoolExecutor(os.cpu_count() or 2) as workers:
        outcomes = list(workers.map(lambda words: watched(*words), COMMANDS))
    for words, (seen, modules) in zip(COMMANDS, outcomes, strict=True):
        assert [event for event in seen if event[0] != "read"] == [], words
        assert modules & NETWORK == set(), words
        assert [what for _, what in seen if not what.startswith(tuple(filter(None, own)))] == [], words


def test_a_picture_is_the_only_file_written_and_the_pager_the_only_program(tmp_path):
    path = str(tmp_path / "time.svg")
    seen, _ = watched("timeline", "--svg", path)
    assert [event for event in seen if event[0] != "read"] == [("write", path)]


def test_the_data_given_are_those_read(tmp_path):
    """The shipped claims and sources stay shut where another base is named."""
    for name in ("rounds", "claims", "sources"):
        (tmp_path / f"{name}.json").write_bytes((DATA / f"{name}.json").read_bytes())
    seen, _ = watched("who", "22", "--json", ASTANA_DATA=str(tmp_path))
    read = {what for kind, what in seen if kind == "read" and what.endswith((".json", ".toml"))}
    assert {str(tmp_path / f"{name}.json") for name in ("rounds", "claims", "sources")} <= read
    assert not {what for what in read if re.search(r"data/(rounds|claims|sources)\.json$", what)}


def test_answers_without_a_home_and_where_nothing_may_be_written(tmp_path):
    env = {name: value for name, value in clean_environment({}).items() if not name.startswith(("HOME", "XDG"))}
    tmp_path.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-m", "astana_cli", "who", "22"], capture_output=True, env=env, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
