"""A name as it was typed, fit to be shown back: apart from folding, which most commands need not load."""

from __future__ import annotations

import unicodedata


def clean(text: str) -> str:
    """`text` fit to be shown back: NFKC, no invisible, direction or control characters, single spaces.

    Case, accents and marks of vowels stay.
    """
    normal = unicodedata.normalize("NFKC", text)
    if not normal.isprintable():
        normal = "".join(c if c.isprintable() or c.isspace() else "" for c in normal)
    return " ".join(normal.split())
