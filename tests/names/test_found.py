"""Whom a typed name finds among invented entries, how near each is and by what parts, as it was found and read.

`found.txt` holds a name and, behind bars, what is found. After a change of the search
`python tests/names/test_found.py` writes it anew: read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from test_book import BOOK, PARTIES

from astana_cli.names.book import Book

FOUND = Path(__file__).with_name("found.txt")
LINES = FOUND.read_text(encoding="utf-8").splitlines()


def typed(line: str) -> str:
    return line.split(" | ")[0]


def told(book: Book, text: str) -> list[str]:
    """The decision, then of each candidate who it is, how near, and which typed part stands for which stored one."""
    found = book.find(text)
    rows = [found.status]
    for one in found.candidates:
        parts = ", ".join(
            f"{part}={stored} {alike} {heard}={sound}" for part, stored, alike, heard, sound in one.detail
        )
        rows.append(f"{one.id} {one.score:.1f} {one.how} {one.form}: {parts}")
    return rows


def line_of(text: str) -> str:
    parties = told(PARTIES, text)
    return " | ".join([text, *told(BOOK, text), *(("as a party", *parties) if parties != ["refused"] else ())])


PART = 16
"""Names of one test: few, so that `bench/mutants.py` finds those of a line."""
PARTS = [LINES[first : first + PART] for first in range(0, len(LINES), PART)]


@pytest.mark.parametrize("lines", PARTS, ids=[typed(part[0]) for part in PARTS])
def test_found(lines):
    assert [line_of(typed(line)) for line in lines] == lines


if __name__ == "__main__":
    FOUND.write_text("".join(f"{line_of(typed(line))}\n" for line in LINES), encoding="utf-8")
