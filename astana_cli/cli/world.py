"""What every command works with: the knowledge base that was asked for, its names, its ledger."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from astana_cli.errors import DataProblem
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.load import data_file, load
from astana_cli.render.safe import safe

if TYPE_CHECKING:
    from astana_cli.knowledge.books import Books
    from astana_cli.knowledge.ledger import Ledger


class World:
    """Opened on first use, so that a command reads no file that it does not need. Raises DataProblem."""

    def __init__(self, data: str | None = None) -> None:
        try:
            self.path: Path = data_file(data)
        except (OSError, ValueError) as error:
            said = getattr(error, "strerror", None) or str(error)
            raise DataProblem(f"{safe(data or '')[:80]}: {said}; give another file with --data") from None

    @cached_property
    def k(self) -> Knowledge:
        """The knowledge base. Raises DataProblem."""
        return Knowledge(load(self.path), self.path)

    @cached_property
    def books(self) -> Books:
        """The names in it."""
        from astana_cli.knowledge.books import Books

        return Books(self.k)

    @cached_property
    def ledger(self) -> Ledger:
        """The claims and sources beside it. Raises DataProblem."""
        from astana_cli.knowledge.ledger import Ledger

        return Ledger.beside(self.path)
