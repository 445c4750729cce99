"""Pictures made of letters: the attendance of all, a career, the line of time, rounds side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from astana_cli.answers.answer import Answer
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Choice, Lang
from astana_cli.render.figures import (
    AWAY,
    HEAD,
    NOTHING,
    PARTLY,
    PRESENT,
    UNKNOWN,
    Band,
    Comparison,
    Contrast,
    Matrix,
    Moment,
    Timeline,
    figure,
)  # fmt: skip
from astana_cli.render.ink import Line, Span
from astana_cli.render.safe import safe
from astana_cli.render.screen import GUTTER, paragraph
from astana_cli.render.sheet import texts
from astana_cli.render.width import longest_word, pad, width, wrap
from astana_cli.words.days import day_of_year

INSTEAD = ("matrix", "compare", "coverage")
"""Answers whose picture stands for their rows."""
STYLES = {HEAD: "known", PRESENT: "known", PARTLY: "disputed", AWAY: "away", UNKNOWN: "disputed", NOTHING: "faint"}
EVENT = "▪"


def picture(answer: Answer, choice: Choice) -> list[Line]:
    """The picture of an answer, or nothing if its kind has none."""
    if answer.view == "coverage":
        from astana_cli.render.coverage import drawn

        return drawn(answer)
    found = figure(answer)
    room, lang = choice.terminal.width, choice.lang
    if isinstance(found, Matrix):
        return list(matrix(found, lang, room))
    if isinstance(found, Timeline):
        return list(timeline(found, lang, room))
    if isinstance(found, Comparison):
        return list(comparison(found, lang, room))
    return []


def matrix(found: Matrix, lang: Lang, room: int) -> Iterator[Line]:
    """Rounds across, as many as fit; the rest in a block below. Arabic names stand at the end of their lines, or below
    the picture where there is no room for them.
    """
    keys = [safe(band.key) for band in found.bands]
    names = keys if lang == "ar" else [safe(band.name.en) for band in found.bands]
    arabic = [safe(band.name.ar) for band in found.bands] if lang != "en" else []
    right = max(map(width, arabic), default=0) + len(GUTTER) + 2 if arabic else 0
    beside = max(map(width, keys), default=0) + 2 + len(found.rounds) + right <= room
    space, cell = _spaces(names, keys, room - (right if beside else 0), len(found.rounds))
    left = names if space == max(map(width, names), default=0) else keys
    fit = max((room - (right if beside else 0) - space - 2) // cell, 1)
    for first in range(0, len(found.rounds), fit):
        rounds = found.rounds[first : first + fit]
        yield from _numbers(rounds, space, cell)
        for number, band in enumerate(found.bands):
            last = (Span("  "), *_last(arabic[number])) if arabic and beside else ()
            yield (Span(pad(left[number], space) + "  "), *_signs(band, rounds, cell), *last)
    yield ()
    if arabic and not beside:
        for key, name in zip(keys, arabic, strict=True):
            yield from _under(f"{pad(key, max(map(width, keys)))}  ", name, room, "")
    for sign, said in found.legend.items():
        for text in texts(said, lang):
            yield from _under(f"{sign} ", text, room, "", STYLES[sign])
    for remark in found.remarks:
        for text in texts(remark, lang):
            yield from paragraph(f"{AWAY} {text}", room)


def _spaces(names: list[str], keys: list[str], room: int, rounds: int) -> tuple[int, int]:
    """How wide the names and a cell may be: names before keys, wide cells before narrow."""
    for labels, cell in ((names, 3), (names, 2), (keys, 3), (keys, 2), (names, 1), (keys, 1)):
        space = max(map(width, labels), default=0)
        if space + 2 + cell * rounds <= room:
            return space, cell
    return max(map(width, keys), default=0), 2


def _numbers(rounds: Iterable[int], space: int, cell: int) -> Iterator[Line]:
    """The numbers of the rounds, one below the other where a column is too narrow for two digits."""
    left = " " * (space + 2)
    shown = [str(number) for number in rounds]
    if cell > 2:
        yield (Span(left + "".join(number.rjust(cell - 1).ljust(cell) for number in shown), "strong"),)
        return
    for digit in range(2):
        yield (Span(left + "".join(number.rjust(2)[digit].ljust(cell) for number in shown), "strong"),)


def _signs(band: Band, rounds: Iterable[int], cell: int) -> Iterator[Span]:
    for number in rounds:
        sign = band.signs.get(number, NOTHING)
        yield Span(sign.rjust(max(cell - 1, 1)).ljust(cell), STYLES[sign])


def _last(text: str) -> Line:
    """Text at the end of a line, with the gutter before it if it is Arabic."""
    return next(iter(paragraph(text, 10_000)), ())


def timeline(found: Timeline, lang: Lang, room: int) -> Iterator[Line]:
    """A line a year, to scale: rounds by number, events as squares, and below them the city where it changes."""
    left = 6
    days = -(-366 // max(min(room - left, 122), 12))
    years = range(int(found.moments[0].start[:4]), int(found.moments[-1].start[:4]) + 1)
    columns = 366 // days + 1
    header = [" "] * columns
    for month in range(1, 13):
        _put(header, _column(f"2016-{month:02d}-01", days), str(month))
    yield (Span(" " * left), Span("".join(header).rstrip(), "faint"))
    of_year: dict[str, list[Moment]] = {}
    for moment in found.moments:
        of_year.setdefault(moment.start[:4], []).append(moment)
    city = ""
    for year in years:
        rounds, events, cities = ([NOTHING] * columns, [" "] * columns, [" "] * columns)
        for moment in of_year.get(f"{year:04d}", ()):
            at = _column(moment.start, days)
            if moment.number is None:
                events[min(at, columns - 1)] = EVENT
                continue
            _put(rounds, at, str(moment.number))
            if moment.city_key and moment.city_key != city:
                city = moment.city_key
                _put(cities, at, _city(moment, lang))
        yield (Span(f"{year}  ", "strong"), *_marked("".join(rounds)))
        for line, style in ((events, "disputed"), (cities, "slanted")):
            if "".join(line).strip():
                yield (Span(" " * left), Span("".join(line).rstrip(), style))
    for text in texts(_scale(days), lang):
        yield from paragraph(text, room, "faint")


def _scale(days: int) -> Text:
    return Text(
        en=f"A column is {days} days; above, the months; a number is a round, {EVENT} a related event; cities "
        "where they change.",
        ar=f"كل خانة {days} أيام؛ وفي الأعلى الأشهر؛ والرقم جولة، والمربع حدث ذو صلة؛ والمدينة حيث تتغيّر.",
    )


def _city(moment: Moment, lang: Lang) -> str:
    return safe(moment.city_key if lang == "ar" or moment.city is None else moment.city.en)


def _column(day: str, days: int) -> int:
    return day_of_year(day) // days


def _put(line: list[str], at: int, text: str) -> None:
    """Write `text` at a place or, if what was written before reaches that far, a space behind it; the line grows if
    need be. Texts are written in the order of their places."""
    end = next((i for i in range(len(line), 0, -1) if line[i - 1] not in (" ", NOTHING)), 0)
    at = max(at, end + 1) if end else at
    line.extend(" " * (at + len(text) - len(line)))
    line[at : at + len(text)] = text


def _marked(line: str) -> Iterator[Span]:
    run = ""
    for char in line:
        if run and (char == NOTHING) != (run[0] == NOTHING):
            yield Span(run, "faint" if run[0] == NOTHING else "known")
            run = ""
        run += char
    yield Span(run, "faint" if run[:1] == NOTHING else "known")


def comparison(found: Comparison, lang: Lang, room: int) -> Iterator[Line]:
    """What differs, each value under its round; then what is alike, said once; then what is not on record."""
    rows = [row for row in found.rows if row.differs]
    if rows:
        yield from _heading(CHANGED, lang, room)
        yield from _columns(rows, found.rounds, room) if lang == "en" else _listed(rows, found.rounds, lang, room)
        yield ()
    alike = [row for row in found.rows if not row.differs and row.values[0]]
    if alike:
        yield from _heading(ALIKE, lang, room)
        for row in alike:
            name, value = row.name, row.values[0] or row.name
            for text in texts(Text(en=f"{name.en}: {value.en}", ar=f"{name.ar}: {value.ar}"), lang):
                yield from paragraph(text, room, indent="  ")


CHANGED = Text(en="What changed", ar="ما تغيّر")
ALIKE = Text(en="What stayed the same", ar="ما لم يتغيّر")


def _heading(said: Text, lang: Lang, room: int) -> Iterator[Line]:
    for text in texts(said, lang):
        yield from paragraph(text, room, "strong")


def _columns(rows: list[Contrast], rounds: tuple[int, ...], room: int) -> Iterator[Line]:
    """The facts down, the rounds across; on a narrow terminal one below the other."""
    names = [safe(row.name.en) for row in rows]
    left = min(max(map(width, names)), max(room // 4, max(map(longest_word, names))))
    space = (room - left) // len(rounds) - 2
    if space < NARROWEST:
        yield from _listed(rows, rounds, "en", room)
        return
    yield (Span(" " * (left + 2)), *(Span(pad(str(number), space) + "  ", "strong") for number in rounds))
    for row, name in zip(rows, names, strict=True):
        stacks = [wrap(name, left), *(wrap(safe(v.en) if v else "–", space) for v in row.values)]
        for height in range(max(map(len, stacks))):
            first, *others = (stack[height] if height < len(stack) else "" for stack in stacks)
            values = (Span(pad(part, space) + "  ", "disputed") for part in others)
            yield (Span(pad(first, left) + "  "), *values)


NARROWEST = 16


def _listed(rows: list[Contrast], rounds: tuple[int, ...], lang: Lang, room: int) -> Iterator[Line]:
    for row in rows:
        for name in texts(row.name, lang):
            yield from paragraph(name, room, "slanted", "  ")
        for number, value in zip(rounds, row.values, strict=True):
            for text in texts(value, lang) if value else ("–",):
                yield from _under(f"    {number:>2}  ", text, room, "disputed")


def _under(before: str, text: str, room: int, style: str, style_before: str = "") -> Iterator[Line]:
    """A text that goes on below itself, behind a word that is said once."""
    for line in paragraph(text, room - width(before), style):
        yield (Span(before, style_before), *line)
        before = " " * width(before)
