"""Which part of a stored name is the given name."""

from collections.abc import Sequence


def given_places(spellings: Sequence[Sequence[str]]) -> list[int]:
    """Place of the given name in each form of one person; -1 in a form of a single part.

    `spellings`: the folded parts of each form, the canonical ones first. The given name comes first, but in a form that
    has the parts of a canonical one the other way round (Önal Sedat) it comes last.
    """
    first = {parts[0] for parts in spellings[:2] if len(parts) > 1}
    last = {parts[-1] for parts in spellings if len(parts) > 1}
    return [_place(parts, first, last) for parts in spellings]


def _place(parts: Sequence[str], first: set[str], last: set[str]) -> int:
    if len(parts) < 2:
        return -1
    return len(parts) - 1 if parts[-1] in first and parts[0] in last else 0
