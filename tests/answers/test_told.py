"""What is answered on the meadow, word for word: `told.txt` holds command lines, sentences and the records by name,
`records.txt` every record whole.

Each line was read against `meadow.py` before it was kept. After a rewording `python tests/answers/test_told.py`
writes both files anew: read the difference before you commit it.
"""

from __future__ import annotations

import atexit
import json
import shlex
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import meadow
import pytest
from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record, RivalRecord
from astana_cli.answers.command import command_line
from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.cli import run, tree
from astana_cli.cli.world import World
from astana_cli.knowledge.model import Text

TOLD = Path(__file__).with_name("told.txt")
RECORDS = Path(__file__).with_name("records.txt")


@cache
def world() -> World:
    """The meadow, opened once from files of its own; they go when the process ends."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    return World(str(meadow.write(Path(folder.name))))


branch = cache(tree.branch)


def answered(line: str, of: World, monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What a command line answers."""
    caught: list[Answer] = []
    monkeypatch.setattr(run, "answer", lambda build, **_: caught.append(run.asked(build, of)))
    name, *rest = shlex.split(line)[1:]
    branch(name).main(args=rest, prog_name="astana", standalone_mode=False)
    return caught[0]


def text(value: Text | dict[str, Any]) -> str:
    en, ar = (value["en"], value["ar"]) if isinstance(value, dict) else (value.en, value.ar)
    return en if en == ar else f"{en} | {ar}"


def worth(value: Any) -> str:
    """A value: words in both languages, then in braces what else it holds."""
    if not isinstance(value, dict):
        return json.dumps(value)
    more = [f"{key} {worth(item)}" for key, item in value.items() if key not in ("id", "en", "ar")]
    key = [value["id"]] if "id" in value else []
    return text(value) + (" {" + ", ".join([*key, *more]) + "}" if key or more else "")


def grounds(claims: Iterable[str]) -> str:
    """Claims, those of one fact together: `r1.start.s1+s2`."""
    facts: dict[str, list[str]] = {}
    for claim in claims:
        place, _, source = claim.rpartition(".")
        facts.setdefault(place, []).append(source)
    return " ".join(f"{place}.{'+'.join(sources)}" for place, sources in facts.items())


def told_of(r: Record | RivalRecord) -> str:
    verdict = "/".join(filter(None, (r.rank, r.reason)))
    parts = [verdict and f"<{verdict}>", r.note and f"note: {text(r.note)}", r.claims and f"[{grounds(r.claims)}]"]
    return " ".join(["", *filter(None, parts)])


def whole(r: Record) -> str:
    """All of a record, its rivals on lines of their own."""
    whose = f" of {text(r.whose)}" if r.whose else ""
    status = "" if r.status == "answered" else f" ({r.status})"
    rivals = [f"  against: {worth(rival.value)}{told_of(rival)}" for rival in r.rivals]
    return "\n".join([f"{place(r)}{whose} = {worth(r.value)}{status}{told_of(r)}", *rivals])


def place(r: Record) -> str:
    return " ".join(str(x) for x in (r.round, r.event, r.document, r.party, r.person, r.field) if x is not None)


def name(r: Record) -> str:
    """What a record is called in `told.txt`: its place, and its value in English."""
    value = r.value["en"] if isinstance(r.value, dict) else r.value
    return f"{place(r)}: {'?' if value is None else value}"


def told(line: str, answer: Answer, names: dict[str, str]) -> str:
    """A block of the file: what was asked, what is answered. A record without a name is shown whole."""
    head = [answer.status, answer.reason, f"view {answer.view}"]
    head += [f"rounds {' '.join(map(str, answer.rounds))}"] if answer.rounds else []
    head += [f"number {answer.number}"] if answer.number is not None else []
    again = [] if answer.command == line else [f"= {answer.command}"]
    notes = [f"note: {text(note)}" for note in answer.notes]
    more = [f"try: {s.command}" + (f" – {text(s.text)}" if s.text else "") for s in answer.suggestions]
    found = [f"- {names.get(whole(r), whole(r))}" for r in answer.records]
    shown = [", ".join(filter(None, head)), f"en: {answer.text.en}", f"ar: {answer.text.ar}"]
    return "\n".join([f"$ {line}", *again, *shown, *notes, *found, *more])


def blocks(path: Path = TOLD) -> list[str]:
    return path.read_text(encoding="utf-8").strip("\n").split("\n\n")


@cache
def named() -> dict[str, str]:
    """The records of `records.txt`: each whole, and its name."""
    found = (block.partition("\n") for block in RECORDS.read_text(encoding="utf-8").strip("\n").split("\n\n"))
    return {rest: first.removeprefix("# ") for first, _, rest in found}


def asked(block: str) -> str:
    return block.partition("\n")[0].removeprefix("$ ")


def label(block: str) -> str:
    """The command line as the name of a test, in ASCII: what runs single tests by name may know no more."""
    return asked(block).encode("ascii", "replace").decode()


def write_anew(answers: dict[str, Answer]) -> None:
    """Write what is answered now, with a number behind the name of a record that shares it with another."""
    names: dict[str, str] = {}
    for r in (r for answer in answers.values() for r in answer.records):
        if whole(r) not in names:
            others = sum(taken.partition(" #")[0] == name(r) for taken in names.values())
            names[whole(r)] = name(r) + (f" #{others + 1}" if others else "")
    TOLD.write_text("\n\n".join(told(*pair, names) for pair in answers.items()) + "\n", encoding="utf-8")
    RECORDS.write_text("\n\n".join(f"# {key}\n{full}" for full, key in names.items()) + "\n", encoding="utf-8")


PART = 16
"""Answers of one test: few, so that `bench/mutants.py` finds those of a line."""
PARTS = [blocks()[first : first + PART] for first in range(0, len(blocks()), PART)]


@pytest.mark.parametrize("part", PARTS, ids=[label(part[0]) for part in PARTS])
def test_the_answer_is_the_one_that_was_read(part: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for block in part:
        line = asked(block)
        found = answered(line, world(), monkeypatch)
        assert told(line, found, named()) == block
        assert command_line(found.query) == found.command
        if found.command != line and not found.query.words:
            again = answered(found.command, world(), monkeypatch)
            assert replace(again, query=Query("refuse")) == replace(found, query=Query("refuse"))


def test_a_party_that_two_names_fit_is_asked_back() -> None:
    found = execute(Query("party", parties=("iraq", "iran")), world().k)
    assert (found.status, found.reason) == ("ambiguous", "ambiguous")
    assert "Iraq; Iran" in found.text.en
    assert "العراق؛ إيران" in found.text.ar
    assert [s.command for s in found.suggestions] == ["astana party iraq", "astana party iran"]


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as patch:
        write_anew({asked(b): answered(asked(b), world(), patch) for b in blocks()})
