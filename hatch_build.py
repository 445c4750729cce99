"""Validate the data once, when the wheel is built, and pack them with a seal (see `astana_cli/knowledge/seal.py`)."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SealHook(BuildHookInterface[Any]):
    """Adds two files to a wheel: the lexicon as it is looked up, and the seal of all data files."""

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


def _made(data: Path, folder: Path) -> tuple[Path, Path]:
    """Validate every file in `data`; write the lexicon and the seal into `folder`."""
    import msgspec

    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.load import load, read
    from astana_cli.knowledge.model import Claims, Sources
    from astana_cli.knowledge.seal import SEAL, mark
    from astana_cli.questions.lexicon import PACKED, build

    knowledge = Knowledge(load(str(data / "rounds.json")))
    read(str(data / "claims.json"), Claims)
    read(str(data / "sources.json"), Sources)
    lexicon, seal = folder / PACKED, folder / SEAL
    lexicon.write_bytes(msgspec.json.encode(build(knowledge, str(data / "lexicon")).packed()))
    checked = [*data.glob("*.json"), *data.glob("lexicon/*.json")]
    marks = {path.relative_to(data).as_posix(): mark(path.read_bytes()) for path in sorted(checked)}
    seal.write_bytes(msgspec.json.encode({**marks, PACKED: mark(lexicon.read_bytes())}))
    return lexicon, seal
