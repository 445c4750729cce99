"""Parts of one name: `Alexander` and `Lavrentiev`."""

from __future__ import annotations

from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token


def joined(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """Parts of one person's name that stand side by side become one mark."""
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        parted = last is not None and last.end > last.start and typed[last.end - 1].cut
        if last and last.kind == mark.kind == "person" and not (mark.lead or parted):
            both = tuple(t for t in last.targets if t in mark.targets)
            if both:
                found[-1] = last._replace(targets=both, end=mark.end)
                continue
        found.append(mark)
    return found
