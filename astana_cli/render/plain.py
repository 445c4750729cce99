"""Plain text for mails, notes and terminals that can do nothing: no colour, no rule, nothing folded."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer
from astana_cli.render.choice import Choice
from astana_cli.render.ink import Ink, written
from astana_cli.render.safe import safe
from astana_cli.render.screen import guttered
from astana_cli.render.sheet import Entry, Sheet, sheet, texts
from astana_cli.render.width import pad, width

GAP = "  "


def show(answer: Answer, choice: Choice) -> str:
    """An answer as lines of text; on a terminal no line begins in Arabic."""
    made = sheet(answer, choice)
    found = [
        *texts(answer.text, choice.lang),
        *_rows(made),
        *(text for note in answer.notes for text in texts(note, choice.lang)),
        *(f"{n.mark} {n.publisher}, {n.published} {n.url}" for n in made.listed if choice.sources),
        safe(answer.command),
    ]
    if choice.terminal.tty:
        found = [written(guttered(line), Ink()) for line in found]
    return "".join(f"{line.rstrip()}\n" for line in found)


def _rows(made: Sheet) -> Iterator[str]:
    spaces = [max((width(e.left[i]) for e in made.entries), default=0) for i in range(len(made.titles))]
    marks = max((width(_marks(e)) for e in made.entries), default=0)
    for entry in made.entries:
        cells = [pad(cell, space) for cell, space in zip(entry.left, spaces, strict=True)]
        yield GAP.join([*cells, *([pad(_marks(entry), marks)] if marks else []), entry.arabic])


def _marks(entry: Entry) -> str:
    return " ".join(filter(None, (entry.mark, "".join(note.mark for note in entry.notes))))
