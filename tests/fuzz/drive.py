"""What many runs of the command line in one process share, and what no run may ever do."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from functools import cache

import pytest
from inside import Told

from astana_cli.cli import world
from astana_cli.knowledge.ledger import Ledger

STATUSES = {"answered", "disputed", "unknown", "refused", "ambiguous"}
BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029}
LINE_ENDS = {"--csv": "\n\t\r", "csv": "\n\t\r"}


def open_data_once(patch: pytest.MonkeyPatch) -> None:
    """Let the runs share the shipped data until `patch` is undone, so that a run costs what it does and no opening."""
    patch.setattr(world, "opened", cache(world.opened))
    patch.setattr(Ledger, "beside", staticmethod(cache(Ledger.beside)))


def faults(words: Sequence[str], done: Told) -> list[str]:
    """What a run did that no run may do, in words; empty if all is well."""
    found = []
    if done.code not in (0, 1, 2, 3):
        found.append(f"exit code {done.code}")
    if "Traceback" in done.err:
        found.append("a traceback")
    allowed = next((ends for word, ends in LINE_ENDS.items() if word in words), "\n\t")
    for name, text in (("stdout", done.out), ("stderr", done.err)):
        bad = {f"U+{ord(c):04X}" for c in text if _steers(c, allowed)}
        if bad:
            found.append(f"{', '.join(sorted(bad))} on {name}")
    if done.code == 2 and not done.err.strip() and "--json" not in words:
        found.append("wrong usage, and not a word about it")
    if done.code == 0 and not done.out and not done.err:
        found.append("answered, and nothing said")
    if done.out.startswith("{") and "--json" in words and "--" not in words:
        found += _document_faults(done)
    return found


def _document_faults(done: Told) -> list[str]:
    try:
        documents = [json.loads(line) for line in done.out.splitlines()] if done.out.count("\n") > 1 else []
        documents = documents or [json.loads(done.out)]
    except ValueError:
        try:
            documents = [json.loads(done.out)]
        except ValueError as error:
            return [f"no JSON: {error}"]
    found = [f"status {d.get('status')}" for d in documents if d.get("status") not in STATUSES]
    if len(documents) == 1 and done.code in (0, 1):
        answered = documents[0]["status"] in ("answered", "disputed")
        if answered != (done.code == 0):
            found.append(f"status {documents[0]['status']} with exit code {done.code}")
    return found


def _steers(char: str, allowed: str) -> bool:
    return (unicodedata.category(char) in ("Cc", "Cs") and char not in allowed) or ord(char) in BIDI
