"""A table for people at a terminal: the sentence, the rows, what is disputed, the notes, the sources, the command.

Columns as wide as the terminal allows; where they would be too narrow to read, each row becomes a card.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import others
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Choice
from astana_cli.render.grid import GAP, Cell, drawn
from astana_cli.render.ink import Line, Span, written
from astana_cli.render.notes import Note, is_link
from astana_cli.render.safe import safe
from astana_cli.render.screen import GUTTER, marked, paragraph, unmarked
from astana_cli.render.sheet import Entry, Sheet, sheet, texts
from astana_cli.render.width import longest_word, width, wrap
from astana_cli.words import labels
from astana_cli.words.labels import label

STYLES = {"disputed": "disputed", "normal": "disputed", "unknown": "faint", "deprecated": "faint"}
READABLE = 12
"""A column of words may be narrowed to its longest word, and need not be wider than this."""
LONGEST_CODE = 16
DRAWN = ("matrix", "person", "timeline", "compare", "coverage")
"""Answers that have a picture."""
MOST_LISTED = 25
HINT = "   (--sources, --json, --lang both)"


def show(answer: Answer, choice: Choice) -> str:
    """An answer as the text of a screen."""
    made = sheet(answer, choice)
    lines = [
        *_sentences(_headline(answer, made), choice, "strong"),
        *_rows(answer, made, choice),
        *_disputes(answer, choice),
        *(line for note in answer.notes for line in _sentences(note, choice, "slanted")),
        *(_sources(made.listed, choice) if answer.view != "sources" else ()),
        _command(safe(answer.command), choice.terminal.width),
    ]
    if not choice.terminal.tty:
        lines = [unmarked(line) for line in lines]
    return "\n".join(written(line, choice.terminal.ink) for line in lines) + "\n"


def _headline(answer: Answer, made: Sheet) -> Text:
    """The sentence; without its list, where the rows below are that list."""
    if answer.view != "heads" or len(made.entries) < LONG_LIST:
        return answer.text
    return Text(en=answer.text.en.partition(": ")[0], ar=answer.text.ar.partition(": ")[0])


LONG_LIST = 4


def _command(command: str, room: int) -> Line:
    """The command that gives the answer again, whole; what can be added to it, if there is room."""
    return (Span(command, "faint"), Span(HINT if width(command) + len(HINT) <= room else "", "faint"))


def _sentences(text: Text, choice: Choice, style: str) -> Iterator[Line]:
    for sentence in texts(text, choice.lang):
        yield from paragraph(sentence, choice.terminal.width, style)


def _rows(answer: Answer, made: Sheet, choice: Choice) -> list[Line]:
    lines: list[Line] = []
    if answer.view in DRAWN:
        from astana_cli.render.pictures import INSTEAD, picture

        lines = picture(answer, choice)
        if lines and answer.view in INSTEAD:
            return [*lines, ()]
    if made.entries:
        columns = fitted(made, choice.terminal.width)
        lines += [*([()] if lines else []), *(table(made, columns) if columns else cards(made, choice)), ()]
    return lines


class Columns(tuple[int, ...]):
    """The widths of a table: the columns left, the marks, the Arabic (0 if there is none)."""


def fitted(made: Sheet, room: int) -> Columns | None:
    """Widths that fit into `room`, or None if some column could not be read then.

    The widest column gives way first, down to its longest word; what could not be read is narrower than that.
    """
    cells = [[title, *(e.left[i] for e in made.entries)] for i, title in enumerate(made.titles)]
    least = [
        max(map(_least_of_code if code else _least, column)) for code, column in zip(made.codes, cells, strict=True)
    ]
    wide = [max(map(width, column)) for column in cells]
    marks = max((width(_plain(_marks(e))) for e in made.entries), default=0)
    least.append(marks)
    wide.append(marks)
    arabic = [made.arabic_title, *(e.arabic for e in made.entries)] if made.arabic else []
    if arabic:
        least.append(BESIDE_ARABIC + max(map(_least, arabic)))
        wide.append(BESIDE_ARABIC + max(map(width, arabic)))
    room -= len(GAP) * (sum(1 for columns in wide if columns) - 1)
    if sum(least) > room:
        return None
    wide = [min(columns, room) for columns in wide]
    share = [1] * (len(made.titles) + 1) + [ARABIC_SHARE]
    while sum(wide) > room:
        open_ones = [i for i in range(len(wide)) if wide[i] > least[i]]
        wide[max(open_ones, key=lambda i: wide[i] / share[i])] -= 1
    return Columns((*wide, *(() if arabic else (0,))))


BESIDE_ARABIC = len(GUTTER) + 1
"""The room of the gutter before a line of Arabic, and of the space that a direction mark stands behind."""
ARABIC_SHARE = 2
"""The Arabic stands for several columns, so it keeps twice the room of one."""


def _least(text: str) -> int:
    return max(longest_word(text), min(width(text), READABLE))


def _least_of_code(text: str) -> int:
    """Dates, numbers and addresses stay whole; a long id may be folded."""
    return width(text) if width(text) <= LONGEST_CODE or is_link(text) else READABLE


def _marks(entry: Entry) -> Line:
    mark = Span(f"{entry.mark} ", STYLES.get(entry.status, "")) if entry.mark else Span("")
    return (mark, *(Span(note.mark, "link", note.link) for note in entry.notes))


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)


def table(made: Sheet, columns: Columns) -> Iterator[Line]:
    """The rows under their titles and a rule; a first word that is the same as above is not said again."""
    rows: list[list[Cell]] = []
    above = ""
    for entry in made.entries:
        cells = list(entry.left)
        again = bool(cells) and not made.codes[0] and cells[0] == above
        above = cells[0] if cells else ""
        style = STYLES.get(entry.status, "")
        left = [_cell("" if again and not i else cell, columns[i], style) for i, cell in enumerate(cells)]
        rows.append([*left, (_marks(entry),), _arabic(entry.arabic, columns[-1], style)])
    titles = [_cell(title, columns[i], "strong") for i, title in enumerate(made.titles)]
    heads = [*titles, ((),), _arabic(made.arabic_title if made.arabic else "", columns[-1], "strong")]
    yield from drawn(heads, rows, columns)


def _cell(text: str, columns: int, style: str) -> Cell:
    return tuple((Span(line, style),) for line in wrap(text, columns))


def _arabic(text: str, columns: int, style: str) -> Cell:
    """An Arabic cell: each of its lines needs the gutter."""
    lines = wrap(text, max(columns - BESIDE_ARABIC, 1)) if text else []
    return tuple((Span(GUTTER, "faint"), *marked(line, style)) for line in lines)


def cards(made: Sheet, choice: Choice) -> Iterator[Line]:
    """Each row as a card: its first cell and its marks, then a line for each further cell."""
    room = choice.terminal.width
    for entry in made.entries:
        named = [(t, c) for t, c in zip(made.titles, entry.left, strict=True) if c]
        style = STYLES.get(entry.status, "")
        head = wrap(named[0][1], room) if named else []
        marks = _marks(entry)
        if head and width(head[-1]) + len(GAP) + width(_plain(marks)) <= room:
            *full, last = head
            yield from ((Span(line, "strong"),) for line in full)
            yield (Span(last + GAP, "strong"), *marks)
        else:
            yield from ((Span(line, "strong"),) for line in head)
            if _plain(marks):
                yield marks
        for title, cell in named[1:]:
            if is_link(cell):
                yield from _address(f"{title}:", cell, cell, room, GAP)
            else:
                yield from paragraph(f"{title}: {cell}" if title else cell, room, style, GAP)
        for part in entry.right:
            yield from paragraph(f"{part.title}: {part.text}", room, style, GAP)


def _disputes(answer: Answer, choice: Choice) -> Iterator[Line]:
    if answer.view != "disputes":
        for r in answer.records:
            said = _dispute(r) if r.status == "disputed" else None
            for text in texts(said, choice.lang) if said else ():
                yield from paragraph(f"≠ {text}", choice.terminal.width, "disputed")


def _dispute(r: Record) -> Text | None:
    values = others(r)
    if not values:
        return None
    field, whose = label(labels.FIELDS, r.field), r.whose
    en, ar = (f"{whose.en}: ", f"{whose.ar}: ") if whose else ("", "")
    return Text(
        en=f"{en}{field.en.lower() if en else field.en}, others say: " + "; ".join(v.en for v in values),
        ar=f"{ar}{field.ar}، تقول مصادر أخرى: " + "؛ ".join(v.ar for v in values),
    )


def _sources(listed: tuple[Note, ...], choice: Choice) -> Iterator[Line]:
    if len(listed) > MOST_LISTED and not choice.sources:
        said = Text(
            en=f"The {len(listed)} numbered sources are listed with --sources.",
            ar=f"--sources: قائمة المصادر المرقمة وعددها {len(listed)}",
        )
        yield from _sentences(said, choice, "faint")
        return
    for note in listed:
        yield from source_line(note, choice.terminal.width)


def source_line(note: Note, room: int) -> Iterator[Line]:
    """A source under its number, and its address."""
    yield from _address(f"{note.mark} {note.publisher}, {note.published}", note.url, note.link, room)


def _address(said: str, url: str, link: str, room: int, indent: str = "") -> Iterator[Line]:
    """Words and an address, which is never broken, so that it can be copied: the terminal wraps it."""
    last = Span(url, "faint", link)
    if width(indent) + width(said) + 1 + width(url) <= room:
        yield (Span(f"{indent}{said} ", "faint"), last)
    else:
        yield from paragraph(said, room, "faint", indent)
        yield (last,)
