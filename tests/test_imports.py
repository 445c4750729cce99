"""What each kind of call may load, by the names of modules: milliseconds vary, these do not."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROBE = """
import sys
from astana_cli.entry import main
sys.argv = ["astana", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
print("\\n".join(sorted(sys.modules)), file=sys.stderr)
"""
PIPED = [
    ["rounds"],
    ["round", "22"],
    ["who", "22"],
    ["who", "22", "--party", "turkey"],
    ["person", "Alexander Lavrentiev"],
    ["party", "Jordan"],
    ["who", "22", "--json"],
    ["who", "led", "round", "22"],
]


def loaded(words: list[str]) -> set[str]:
    """The modules that a run with its output in a pipe has loaded at its end."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *words], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.stdout, done.stderr
    return set(done.stderr.split("\n"))


@pytest.mark.parametrize("words", PIPED, ids=" ".join)
def test_a_pipe_loads_neither_rich_nor_the_fuzzy_matcher_nor_pydantic(words: list[str]) -> None:
    assert not loaded(words) & {"rich", "rich.console", "rapidfuzz", "pydantic", "importlib.metadata", "email"}


@pytest.mark.parametrize("words", [["rounds"], ["who", "22"], ["person", "Alexander Lavrentiev"]], ids=" ".join)
def test_the_ledger_stays_shut_until_evidence_is_asked_for(words: list[str]) -> None:
    assert "astana_cli.knowledge.ledger" not in loaded(words)
    assert "astana_cli.knowledge.ledger" in loaded(["sources", "22", "--field", "head"])


def test_the_fuzzy_matcher_is_loaded_when_exact_look_up_fails() -> None:
    assert "rapidfuzz" in loaded(["person", "Aleksander Lawrentjeff"])
