"""Run the command line inside this process: as a user's run, but for the start of a process."""

from __future__ import annotations

import io
import os
import sys
from typing import NamedTuple

import pytest

from astana_cli.cli.main import run


class Told(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


def run_inside(*words: str, stdin: str | None = None, **environment: str) -> Told:
    """Run `astana` with these words, its output in a pipe. Raises whatever a user would see as a traceback."""
    given = None if stdin is None else io.StringIO(stdin)
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    code = 0
    with pytest.MonkeyPatch.context() as here:
        for name, value in (("argv", ["astana", *words]), ("stdin", given), ("stdout", out), ("stderr", err)):
            here.setattr(sys, name, value)
        for name in [name for name in os.environ if name.startswith("ASTANA_")]:
            here.delenv(name)
        for name, value in environment.items():
            here.setenv(name, value)
        try:
            run()
        except SystemExit as end:
            code = int(end.code or 0)
        out.flush()
        err.flush()
    return Told(code, *(stream.buffer.getvalue().decode() for stream in (out, err)))  # type: ignore[attr-defined]  # a BytesIO
