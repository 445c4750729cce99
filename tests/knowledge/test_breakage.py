"""Files broken at random: each is refused in one line that names the file and the place, or read as a valid base.

The breaks are drawn from a fixed seed; ASTANA_FULL_SWEEP=1 draws forty times as many.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from inside import run_inside

from astana_cli.errors import DataProblem
from astana_cli.knowledge.load import data_file, read
from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources
from astana_cli.questions.lexis.lexicon import lexicon_folder, tables

HERE = Path(data_file()).parent
MANY = 40 if os.environ.get("ASTANA_FULL_SWEEP") else 1
SHAPES = {"rounds": KnowledgeBase, "claims": Claims, "sources": Sources}
PLACED = re.compile(r"at `\$|byte \d|truncated|byte order mark|`astana check`|[Rr]ecursion|claim \S+ names")
ODD = (
    None, True, 0, -1, 3, 2**70, 1.5, 1e308, "", " ", "x", "\u202e", "2017", "2017-02-31", "0000", "9999-12-31",
    "2024-11-11\n", "٢٠٢٤-١١-١١", [], {}, [[]], ["x"], [None], {"x": 1}, "nobody-at-all", "jordan", "unknown",
)  # fmt: skip
EVERYTHING = [
    ("rounds", "--sort", "length"), ("rounds", "--gaps"), ("rounds", "--years"), ("round", "22", "--json"),
    ("who", "all", "--markdown"), ("who", "--often"), ("person", "Lavrentiev", "--table"), ("party", "jordan"),
    ("documents", "--sources"), ("events", "--table"), ("disputes",), ("sources", "22"), ("define", "guarantor"),
    ("attendance", "--table"), ("compare", "21", "22", "--plain"), ("timeline", "--table"), ("check",),
    ("check", "--coverage"), ("cite", "22"), ("same", "Önal", "Ünal"), ("who", "led", "round", "22"),
    ("longest", "round"), ("when", "was", "round", "13"), ("من", "ترأس", "وفد", "المعارضة", "في", "الجولة", "22"),
]  # fmt: skip


def assert_told(told: Any, name: str = r"(rounds|claims|sources)") -> None:
    assert told.code in (0, 1, 3)
    if told.code == 3 and told.err:
        assert told.err.count("\n") == 1
        assert re.search(rf"{name}\.json", told.err)
        assert PLACED.search(told.err), told.err


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A folder with a copy of the three files."""
    for name in SHAPES:
        shutil.copy(HERE / f"{name}.json", tmp_path)
    return tmp_path


def flipped(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1 << dice.randrange(8)]) + raw[at + 1 :]


def cut(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[:at]


def doubled(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[: at + dice.randrange(2000)] + raw[at:]


def left_out(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[:at] + raw[at + dice.randrange(1, 2000) :]


def put_in(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[:at] + dice.choice((b"\0", b"\xff", b"\r", b"\\", b'"', b"}", b"\xed\xa0\x80", b"\x1b")) + raw[at:]


def turned(raw: bytes, at: int, dice: Random) -> bytes:
    return raw[at:] + raw[:at]


@pytest.mark.parametrize("broken", [flipped, cut, doubled, left_out, put_in, turned], ids=lambda how: how.__name__)
@pytest.mark.parametrize("name", SHAPES)
def test_bytes_broken_anywhere(base: Path, name: str, broken: Callable[[bytes, int, Random], bytes]) -> None:
    dice = Random(f"{name} {broken.__name__}")
    whole = (HERE / f"{name}.json").read_bytes()
    for _ in range(2 * MANY):
        (base / f"{name}.json").write_bytes(broken(whole, dice.randrange(len(whole)), dice))
        try:
            read(str(base / f"{name}.json"), SHAPES[name])
        except DataProblem:
            told = run_inside("sources", "22", "--field", "head", "--data", str(base))
            assert told.code == 3
            assert_told(told, name)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig"])
@pytest.mark.parametrize("name", SHAPES)
def test_another_encoding(base: Path, name: str, encoding: str) -> None:
    text = (HERE / f"{name}.json").read_text("utf-8")
    (base / f"{name}.json").write_bytes(text.encode(encoding, "replace"))
    told = run_inside("sources", "22", "--field", "head", "--data", str(base))
    assert_told(told, name)


Path_ = tuple[str | int, ...]


def places(node: Any, path: Path_ = ()) -> Iterator[Path_]:
    yield path
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


def kinds_of_place(data: Any) -> list[list[Path_]]:
    """The places of a file, those of a kind (the same but for the numbers) together."""
    kinds: dict[Path_, list[Path_]] = {}
    for path in places(data):
        if path:
            kinds.setdefault(tuple("*" if isinstance(part, int) else part for part in path), []).append(path)
    return list(kinds.values())


def with_value(data: Any, path: Path_, value: Any) -> Any:
    """A copy with another value at a place; whatever does not lie on the way is shared."""
    if not path:
        return value
    made = dict(data) if isinstance(data, dict) else list(data)
    made[path[0]] = with_value(data[path[0]], path[1:], value)
    return made


@pytest.mark.parametrize("name", SHAPES)
def test_another_value_anywhere(base: Path, name: str) -> None:
    """Whatever passes as a base is answered from, by any command, without a traceback."""
    dice = Random(name)
    data = json.loads((HERE / f"{name}.json").read_bytes())
    kinds = kinds_of_place(data)
    for _ in range(8 * MANY):
        path = dice.choice(dice.choice(kinds))
        changed = with_value(data, path, dice.choice(ODD))
        (base / f"{name}.json").write_text(json.dumps(changed, ensure_ascii=False), "utf-8")
        command = dice.choice(EVERYTHING)
        assert_told(run_inside(*command, "--data", str(base)))


@pytest.mark.parametrize(("which", "day"), [("start", "2024-02-31"), ("end", "2024-11"), ("start", "2024")])
def test_a_day_that_is_none_is_not_reckoned_with(base: Path, which: str, day: str) -> None:
    """A month, a year, or the 31st of February: shown as it stands, left out of lengths and gaps."""
    data = json.loads((HERE / "rounds.json").read_bytes())
    data["rounds"][-1][which]["value"] = day
    (base / "rounds.json").write_text(json.dumps(data), "utf-8")
    for words in (("rounds", "--sort", "length"), ("rounds", "--gaps"), ("timeline", "--table"), ("when", "was", "22")):
        told = run_inside(*words, "--data", str(base))
        assert (told.code, told.err) == (0, "")
    shortest = run_inside("rounds", "--pick", "shortest", "--json", "--data", str(base))
    assert data["rounds"][-1]["number"] not in json.loads(shortest.out)["rounds"]


@pytest.mark.parametrize(("field", "value"), [("number", 10**9), ("number", 2**70), ("number", 0)])
def test_a_round_of_a_number_beyond_all_measure_is_refused(base: Path, field: str, value: int) -> None:
    data = json.loads((HERE / "rounds.json").read_bytes())
    data["rounds"][-1][field] = value
    (base / "rounds.json").write_text(json.dumps(data), "utf-8")
    told = run_inside("who", "led", "rounds", "after", "round", "20", "--data", str(base))
    assert told.code == 3
    assert "$.rounds[21].number" in told.err


@pytest.mark.parametrize("day", ["2024-11-11\n", "٢٠٢٤-١١-١١", "0000-01-01"])
def test_a_date_that_is_only_nearly_one_is_refused(base: Path, day: str) -> None:
    data = json.loads((HERE / "rounds.json").read_bytes())
    data["rounds"][-1]["start"]["value"] = day
    (base / "rounds.json").write_text(json.dumps(data), "utf-8")
    told = run_inside("rounds", "--data", str(base))
    assert told.code == 3
    assert "$.rounds[21].start" in told.err


def test_a_base_without_anything_but_a_round_is_answered_from(tmp_path: Path) -> None:
    text = {"en": "x", "ar": "س"}
    lists = ("parties", "groups", "offices", "people", "places", "topics", "events", "documents", "terms")
    unknown = {"state": "unknown", "rank": "normal", "reason": "not_found"}
    a_round = {"number": 7, "name": text, "press_name": text, "start": unknown, "end": unknown}
    whole = {"format": 1, "version": "1", "date": "2024", "process": {"name": text, "numbering": text}}
    (tmp_path / "rounds.json").write_text(json.dumps({**whole, **dict.fromkeys(lists, ()), "rounds": [a_round]}))
    (tmp_path / "claims.json").write_text('{"claims": []}')
    (tmp_path / "sources.json").write_text('{"sources": []}')
    for command in (*EVERYTHING, ("who", "led", "turkey", "at", "round", "7"), ("who", "7"), ("timeline", "--json")):
        assert run_inside(*command, "--data", str(tmp_path)).code in (0, 1, 3)


def test_a_name_that_leads_nowhere_is_told_with_the_file(base: Path) -> None:
    data = json.loads((HERE / "rounds.json").read_bytes()) | {"people": []}
    (base / "rounds.json").write_text(json.dumps(data), "utf-8")
    told = run_inside("who", "22", "--data", str(base))
    assert told.code == 3
    assert "rounds.json" in told.err
    assert_told(told, "rounds")


TABLE = sorted(Path(lexicon_folder()).glob("*.json"))[0]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"cue": []}',
        b'{"cue": {"head": {"fr": {}}}}',
        b'{"cue": {"head": {"en": {"words": 1}}}}',
        b"\xff\xfe",
        b"[" * 100_000,
        b"\0" * 100,
    ],
    ids=repr,
)
def test_a_broken_table_of_the_lexicon_is_named(tmp_path: Path, content: bytes) -> None:
    shutil.copy(TABLE, tmp_path / "whole.json")
    (tmp_path / "broken.json").write_bytes(content)
    with pytest.raises(DataProblem, match=r"broken\.json: "):
        tables(str(tmp_path))


def test_a_lexicon_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="no lexicon there"):
        tables(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "key", "place"),
    [("rounds", '"number": 22', "$.rounds[21].number"), ("claims", '"id": "r1.001"', "$.claims[0].id")],
)
def test_a_key_that_stands_twice_is_found_by_the_check(base: Path, name: str, key: str, place: str) -> None:
    """A reader keeps the last value and says nothing."""
    text = (HERE / f"{name}.json").read_text("utf-8")
    (base / f"{name}.json").write_text(text.replace(key, f"{key}, {key}", 1), "utf-8")
    told = run_inside("check", str(base))
    assert told.code == 3
    assert f"{name}.json {place}\t" in told.out
