"""Our own gold questions come out right, none of them answered wrongly."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

BENCH = Path(__file__).parents[2] / "bench"


def test_gold(reply):
    spec = importlib.util.spec_from_file_location("bench_questions", BENCH / "questions.py")
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    rows = [json.loads(line) for line in (BENCH / "gold" / "own.jsonl").read_text(encoding="utf-8").splitlines()]
    outcomes = {row["text"]: bench.judge(row["expect"], reply(row["text"])) for row in rows}
    assert len(rows) >= 200
    assert not [text for text, outcome in outcomes.items() if outcome.kind != "right"]
