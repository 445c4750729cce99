"""What the reader of questions needs of the world. For type checkers alone: nothing of it is imported to read."""

from __future__ import annotations

from typing import Protocol

from astana_cli.knowledge.books import Books
from astana_cli.knowledge.index import Knowledge


class Opened(Protocol):
    """A knowledge base, and the books of names in it."""

    @property
    def k(self) -> Knowledge:
        """The knowledge base."""

    @property
    def books(self) -> Books:
        """The names in it."""
