"""Validate the data once, when the wheel is built, and pack them with a seal (see `astana_cli/knowledge/seal.py`)."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SealHook(BuildHookInterface[Any]):
    """Adds to a wheel what `seal` speaks of: the seal of all data files, and what was made of them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them. Raises DataProblem, so that no wheel is built of data that the program would refuse."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        self.made = TemporaryDirectory()
        for path in _made(Path(self.root) / "data", Path(self.made.name)):
            build_data["force_include"][str(path)] = f"astana_cli/data/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Throw away what lies in the wheel now."""
        if version != "editable":
            self.made.cleanup()


def _made(data: Path, folder: Path) -> list[Path]:
    """Validate every file in `data`; write what is made of them, and the seal, into `folder`."""
    import msgspec

    from astana_cli.knowledge import books
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.load import bytes_of, decoded
    from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources
    from astana_cli.knowledge.seal import SEAL, mark
    from astana_cli.knowledge.shelf import plan_of, spans_of
    from astana_cli.questions import kinds, titles
    from astana_cli.questions.around import turns
    from astana_cli.questions.caveats import rules as caveats
    from astana_cli.questions.context import tables
    from astana_cli.questions.kinds.order import FRAMES
    from astana_cli.questions.lexis import lexicon, spoken

    def read(name: str, shape: Any) -> tuple[bytes, Any]:
        path = str(data / name)
        raw = bytes_of(path)
        return raw, decoded(raw, shape, path)

    rounds, kb = read("rounds.json", KnowledgeBase)
    claims, _ = read("claims.json", Claims)
    sources, _ = read("sources.json", Sources)
    _, frames = read("lexicon/common/framing.json", turns.Table)
    k = Knowledge(kb)
    known = lexicon.build(k, str(data / "lexicon"))
    packed, phrases = known.packed()
    made = {
        "rounds.spans.json": plan_of(rounds),
        "claims.spans.json": spans_of(claims, "claims", "id"),
        "sources.spans.json": spans_of(sources, "sources", "id"),
        lexicon.PACKED: packed,
        spoken.PACKED: known.words,
        books.PACKED: books.Books(k).people.folded,
        books.SOUNDS: books.Books(k).people.stored(),
        titles.PACKED: titles.on_record(k, known),
        turns.PACKED: turns.grammar_of(frames),
        kinds.PACKED: FRAMES.packed(),
        tables.PACKED: {name: rules.packed() for name, rules in tables.declared().items()},
        caveats.PACKED: caveats.declared(),
    }
    for name, value in made.items():
        (folder / name).write_bytes(msgspec.json.encode(value, order="deterministic"))
    (folder / lexicon.PHRASES).write_bytes(phrases)
    read_through = (*data.glob("*.json"), *data.glob("lexicon/*.json"), data / "lexicon" / "common" / "framing.json")
    checked = [(path, path.relative_to(data)) for path in read_through]
    checked += [(folder / name, Path(name)) for name in (*made, lexicon.PHRASES)]
    seal = {name.as_posix(): mark(path.read_bytes()) for path, name in sorted(checked)}
    (folder / SEAL).write_bytes(msgspec.json.encode(seal))
    return sorted(folder.iterdir())
