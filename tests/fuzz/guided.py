"""Fuzz guided by coverage (atheris): `python tests/fuzz/guided.py reader|names|loader [-runs=100000] [CORPUS]`.

Needs the extra `fuzz`. Whatever is raised ends the run and leaves the input in a `crash-...` file; its text belongs
into a test. The loader is fed the shipped base with bytes changed, the reader and the names any text.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["astana_cli"]):
    from astana_cli import names, questions
    from astana_cli.cli.world import World
    from astana_cli.errors import DataProblem
    from astana_cli.knowledge.index import opened
    from astana_cli.questions.lexis.lexicon import tables

WORLD = World()
FORMS = sorted({form for meaning in tables() for form in meaning.entry.forms()})


def reader(data: bytes) -> None:
    """Any text is answered or refused, in both languages."""
    answer, _ = questions.answer(_text(data), WORLD)
    assert answer.text.en, "a silent answer"
    assert answer.text.ar, "a silent answer"


def fold_and_find(data: bytes) -> None:
    """Folding twice is folding once, and any text names somebody, several or nobody."""
    text = _text(data)
    once = names.fold(text)
    assert names.fold(once) == once, "folding is not idempotent"
    WORLD.books.people.find(text)


def loader(data: bytes) -> None:
    """Any bytes in the place of others are a valid base or a DataProblem."""
    given = atheris.FuzzedDataProvider(data)
    raw = bytearray(SHIPPED)
    for _ in range(given.ConsumeIntInRange(1, 4)):
        at = given.ConsumeIntInRange(0, len(raw) - 1)
        raw[at : at + given.ConsumeIntInRange(0, 40)] = given.ConsumeBytes(given.ConsumeIntInRange(0, 40))
    FILE.write_bytes(raw)
    try:
        opened(str(FILE))
    except DataProblem:
        return


def _text(data: bytes) -> str:
    """Bytes as a text: words of the lexicon by number, and whatever else there is as letters."""
    given = atheris.FuzzedDataProvider(data)
    words = []
    while given.remaining_bytes() and len(words) < 12:
        known = given.ConsumeIntInRange(0, 3)
        words.append(FORMS[given.ConsumeIntInRange(0, len(FORMS) - 1)] if known else given.ConsumeUnicode(12))
    return " ".join(words)


TARGETS: dict[str, Callable[[bytes], None]] = {"reader": reader, "names": fold_and_find, "loader": loader}
SHIPPED = Path(WORLD.path).read_bytes()
FILE = Path(tempfile.mkdtemp()) / "rounds.json"

if __name__ == "__main__":
    target = TARGETS.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if target is None:
        sys.exit(f"guided.py: name what to fuzz: {', '.join(TARGETS)}")
    # modules are imported late, so what is imported while it runs is instrumented too
    with atheris.instrument_imports(include=["astana_cli"]):
        atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
        atheris.Fuzz()
