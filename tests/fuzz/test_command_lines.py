"""Any command line at all ends with a code and with words, never with an exception or with control codes.

`ASTANA_LINES=100000 ASTANA_SEED=7 python -m pytest tests/fuzz` is the long run.
"""

from __future__ import annotations

import os

import pytest
from drive import faults, open_data_once
from inside import run_inside
from lines import Lines

COUNT = int(os.environ.get("ASTANA_LINES", "60"))
SEED = int(os.environ.get("ASTANA_SEED", "1"))


@pytest.fixture(scope="module")
def lines():
    with pytest.MonkeyPatch.context() as patch:
        open_data_once(patch)
        yield Lines(SEED)


def test_every_command_line_ends_well(lines, monkeypatch):
    monkeypatch.setenv("PAGER", "cat")
    told = [_told(lines.line()) for _ in range(COUNT)]
    assert "\n".join(filter(None, told)) == ""


def _told(words):
    try:
        found = faults(words, run_inside(*words, stdin="who led round 22\n"))
    except Exception as error:
        found = [f"{type(error).__name__}: {error}"]
    return f"{words}: {'; '.join(found)}" if found else ""
