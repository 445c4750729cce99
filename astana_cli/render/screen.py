"""Lines for a terminal: paragraphs, and the gutter that keeps a line with Arabic from being turned round.

Some terminals (PuTTY, mlterm) take the direction of a line from its first letter, and some of them drop direction
marks. So a line that would begin in Arabic begins with the language's code instead, as a letter of the Latin script.

Where the Arabic itself begins or ends with a sign or a number, terminals that follow UAX 9 would draw that on the wrong
side (rules N0 and W7). There a right-to-left mark stands beside it, outside the text: on a terminal only, width 0.
"""

from __future__ import annotations

from unicodedata import bidirectional

from astana_cli.render.ink import Line, Span
from astana_cli.render.width import begins_right_to_left, right_to_left, wrap

GUTTER = "ar "


def paragraph(text: str, columns: int, style: str = "", indent: str = "") -> list[Line]:
    """Break a text into lines of at most `columns`; each line begins in Latin script."""
    room = columns - len(indent) - (len(GUTTER) if right_to_left(text) else 0)
    arabic = begins_right_to_left(text)
    return [(Span(indent), *guttered(line, style, arabic=arabic)) for line in wrap(text, max(room, 1))]


def guttered(line: str, style: str = "", *, arabic: bool = False) -> Line:
    """A line with the gutter before it, if it begins in Arabic or belongs to an Arabic text."""
    if not arabic and not begins_right_to_left(line):
        return (Span(line, style),)
    return (Span(GUTTER, "faint"), *marked(line, style))


def marked(line: str, style: str = "") -> Line:
    """A line of Arabic with a right-to-left mark on the side where it begins or ends with something else."""
    before = bidirectional(line[0]) not in ("R", "AL")
    after = bidirectional(line[-1]) not in ("R", "AL", "EN", "AN", "NSM")
    # Behind a space: upon a bracket the mark would keep VTE from mirroring it.
    return (Span(MARK if before else ""), Span(line, style), Span(f" {MARK}" if after else ""))


MARK = "\u200f"


def unmarked(line: Line) -> Line:
    """A line without marks, for whatever is no terminal."""
    return tuple(span for span in line if span.text.strip() != MARK)
