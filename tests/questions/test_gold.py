"""Gold questions come out right, but for the misses that are known.

`misses.txt` names them: the set, the question, and whether it is refused needlessly, refused for another reason or
answered wrongly. A miss that is mended may leave the file, and none may come in: `python tests/questions/test_gold.py`
writes it anew, read the difference. `held-out*.jsonl` are left alone: they are for measuring, and no test looks into
them. Of the sets of others every sixteenth question is asked, with ASTANA_FULL_SWEEP=1 all.
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from rows import each

from astana_cli import questions
from astana_cli.answers.answer import Answer
from astana_cli.cli.world import World

BENCH = Path(__file__).parents[2] / "bench"
SETS = sorted(file.stem for file in (BENCH / "gold").glob("*.jsonl") if not file.stem.startswith("held-out"))
MISSES_FILE = Path(__file__).with_name("misses.txt")
MISSES = {(line.split()[0], line.split()[1]): line.split()[2] for line in MISSES_FILE.read_text("utf-8").splitlines()}
STEP = 1 if os.environ.get("ASTANA_FULL_SWEEP") else 16


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_questions", BENCH / "questions.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def missed(reply: Callable[[str], Answer], judge: Callable[..., Any], name: str, step: int) -> dict[Any, str]:
    """The questions of a set that do not come out right, and what becomes of them."""
    lines = (BENCH / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    kinds = ((row["id"], judge(row["expect"], reply(row["text"])).kind) for row in map(json.loads, lines[::step]))
    return {(name, key): kind for key, kind in kinds if kind != "right"}


@each("name", SETS)
def test_no_question_is_missed_that_was_not(reply, name):
    found = missed(reply, bench().judge, name, 1 if name == "own" else STEP)
    assert {
        at for at, kind in found.items() if at not in MISSES or (kind == "wrong" and MISSES[at] != "wrong")
    } == set()


def test_sets_are_whole():
    sizes = {name: len((BENCH / "gold" / f"{name}.jsonl").read_text("utf-8").splitlines()) for name in SETS}
    assert {name for name, size in sizes.items() if size < 200} == {"strangers-22"}
    assert sizes["strangers-22"] == 160


def test_all_of_our_own_come_out_right():
    assert not any(name == "own" for name, _ in MISSES)


if __name__ == "__main__":
    world, judge = World(), bench().judge
    every = (missed(lambda text: questions.answer(text, world)[0], judge, name, 1) for name in SETS)
    lines = [f"{name} {key} {kind}" for found in every for (name, key), kind in found.items()]
    MISSES_FILE.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
