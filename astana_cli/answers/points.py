"""Which points of a document tell of a topic or of a party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from astana_cli.knowledge.model import forms
from astana_cli.names.fold import letters

if TYPE_CHECKING:
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.model import Document, Item


def points_on(d: Document, about: str, k: Knowledge) -> list[Item]:
    """The points of a document that are filed under a topic, or have a name of a party in their text."""
    points = [p.value for p in d.points if p.value]
    if about in k.topics:
        return [point for point in points if about in point.topics]
    return [point for point in points if names(point.text.en, about, k)]


def names(text: str, party: str, k: Knowledge) -> bool:
    """Whether a name of a party stands in an English text."""
    said = _worded(text)
    return any(_worded(form) in said for form in forms(k.parties[party]) if form.isascii())


def _worded(text: str) -> str:
    """The words of a text without its marks, with a blank around each; `Israel's` is two."""
    words = letters(text.replace("'", " ")).split()
    return f" {' '.join(words)} "
