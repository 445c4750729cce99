"""Footnotes: which sources stand for a row, and under which numbers they are listed."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from astana_cli.answers.answer import Answer, SourceLine
from astana_cli.answers.layout import Row
from astana_cli.render.safe import address, safe

MODALITIES = ("reported", "retrospective", "announced")
KINDS = ("official", "wire", "newspaper", "think-tank", "other", "encyclopedia")
PER_ROW = 2


class Note(Struct, frozen=True):
    """A source under its number; `url` is fit for a link."""

    number: int
    publisher: str
    published: str
    url: str

    @property
    def link(self) -> str:
        """Where a click may lead: to a page of the web, never to a script or a file; empty if it is something else."""
        return self.url if is_link(self.url) else ""

    @property
    def mark(self) -> str:
        """How a row refers to it."""
        return f"[{self.number}]"


def is_link(text: str) -> bool:
    """Whether a text is the address of a page of the web."""
    return text.startswith(("https://", "http://"))


class Notes(Struct, frozen=True):
    """The notes of each row, and all of them in the order of their numbers."""

    of_rows: tuple[tuple[Note, ...], ...]
    listed: tuple[Note, ...]


def notes(rows: Iterable[Row], answer: Answer, *, every: bool = False) -> Notes:
    """Number the sources of an answer by first mention; with `every`, those that no row shows follow."""
    found: dict[str, Note] = {}

    def note(claim: str) -> Note:
        line = answer.evidence[claim]
        known = found.get(line.source)
        if known is None:
            known = Note(len(found) + 1, safe(line.publisher), safe(line.published or "n.d."), address(line.url))
            found[line.source] = known
        return known

    of_rows = tuple(tuple(dict.fromkeys(note(claim) for claim in standing(row.claims, answer))) for row in rows)
    if every:
        for claim in answer.evidence:
            note(claim)
    return Notes(of_rows, tuple(found.values()))


def standing(claims: Iterable[str], answer: Answer) -> list[str]:
    """The claims that stand for a row: the two best that go back to different witnesses.

    Reports come before announcements, official pages before wires before newspapers.
    """
    known = sorted({c for c in claims if c in answer.evidence}, key=lambda c: _standing(answer.evidence[c]))
    found: dict[str, str] = {}
    for claim in known:
        found.setdefault(answer.evidence[claim].witness, claim)
    return list(found.values())[:PER_ROW]


def _standing(line: SourceLine) -> tuple[int, int, str]:
    return MODALITIES.index(line.modality), KINDS.index(line.kind), line.claim
