"""A table in GitHub-flavoured Markdown, with the footnotes as links."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer
from astana_cli.render.choice import Choice
from astana_cli.render.notes import Note
from astana_cli.render.safe import safe
from astana_cli.render.sheet import Entry, sheet, texts

SPECIAL = {ord(char): f"\\{char}" for char in "\\`*_[]<>|#&~$"}


def show(answer: Answer, choice: Choice) -> str:
    """An answer as Markdown: the sentence, the table, the notes, with --sources the list of sources."""
    made = sheet(answer, choice)
    blocks = ["\n\n".join(f"**{escaped(text)}**" for text in texts(answer.text, choice.lang))]
    if made.entries:
        titles = [*made.titles, *([""] if any(map(_marks, made.entries)) else [])]
        titles += [made.arabic_title] if made.arabic else []
        lines = [_line(map(escaped, titles)), _line("---" for _ in titles)]
        lines += [_line(_cells(entry, len(titles), arabic=made.arabic)) for entry in made.entries]
        blocks.append("\n".join(lines))
    blocks += [escaped(text) for note in answer.notes for text in texts(note, choice.lang)]
    if choice.sources:
        blocks.append("\n".join(f"{n.number}. {escaped(n.publisher)}, {n.published}, {_page(n)}" for n in made.listed))
    blocks.append(f"`{safe(answer.command).replace('`', '')}`")
    return "\n\n".join(filter(None, blocks)) + "\n"


def escaped(text: str) -> str:
    """`text` as it stands: nothing in it is Markdown or HTML."""
    return safe(text).translate(SPECIAL)


def _cells(entry: Entry, columns: int, *, arabic: bool) -> list[str]:
    cells = [escaped(cell) for cell in entry.left]
    if len(cells) + arabic < columns:
        cells.append(_marks(entry))
    return [*cells, *([escaped(entry.arabic)] if arabic else [])]


def _marks(entry: Entry) -> str:
    return " ".join(filter(None, (entry.mark, "".join(map(_footnote, entry.notes)))))


def _footnote(note: Note) -> str:
    target = note.link.replace("(", "%28").replace(")", "%29")
    return f"[\\[{note.number}\\]]({target})" if target else f"\\[{note.number}\\]"


def _page(note: Note) -> str:
    return f"<{note.link}>" if note.link else escaped(note.url)


def _line(cells: Iterator[str] | list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
