"""The pictures as SVG files: no script, no outside font, colours for a light or a dark page (or the reader's own)."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from astana_cli.answers.answer import Answer
from astana_cli.errors import OutputProblem, UsageProblem, known
from astana_cli.knowledge.model import Text
from astana_cli.render.choice import Lang
from astana_cli.render.figures import (
    AWAY,
    HEAD,
    NOTHING,
    PARTLY,
    PRESENT,
    UNKNOWN,
    Comparison,
    Matrix,
    Moment,
    Timeline,
    figure,
)  # fmt: skip
from astana_cli.render.safe import safe
from astana_cli.render.sheet import texts
from astana_cli.render.width import right_to_left, width, wrap
from astana_cli.words.days import day_of_year

THEMES = ("auto", "light", "dark")
LIGHT = "--page:#ffffff;--ink:#1b1f24;--faint:#8b949e;--rule:#d0d7de;--known:#1a7f37;--partly:#9a6700;--away:#cf222e"
DARK = "--page:#0d1117;--ink:#e6edf3;--faint:#8b949e;--rule:#30363d;--known:#3fb950;--partly:#d29922;--away:#f85149"
STYLE = (
    "svg{{{0}}}{1}"
    "text{{font:14px 'DejaVu Sans','Noto Sans','Noto Naskh Arabic',sans-serif;fill:var(--ink)}}"
    ".rtl{{direction:rtl;unicode-bidi:embed}}.small{{font-size:12px}}.faint{{fill:var(--faint)}}"
    ".title{{font-weight:bold;font-size:16px}}.mid{{text-anchor:middle}}.changed{{fill:var(--partly)}}"
)
MARKS = {
    HEAD: '<circle cx="{x}" cy="{y}" r="7" fill="var(--known)"/>',
    PRESENT: '<circle cx="{x}" cy="{y}" r="6" fill="none" stroke="var(--known)" stroke-width="2"/>',
    PARTLY: '<circle cx="{x}" cy="{y}" r="6" fill="none" stroke="var(--partly)" stroke-width="2"/>'
    '<path d="M{x},{top} a6,6 0 0 0 0,12 z" fill="var(--partly)"/>',
    AWAY: '<path d="M{left},{top} l12,12 m0,-12 l-12,12" stroke="var(--away)" stroke-width="2.5"/>',
    UNKNOWN: '<text x="{x}" y="{base}" class="mid changed">?</text>',
    NOTHING: '<circle cx="{x}" cy="{y}" r="1.5" fill="var(--faint)"/>',
}
CELL, ROW, LETTER, BOLD_LETTER, EDGE = 28, 26, 8, 10, 24


def save(answer: Answer, lang: Lang, path: str, theme: str = "auto") -> None:
    """Write the picture of an answer to `path`. Raises UsageProblem if it has none, OutputProblem."""
    known("--theme", theme, THEMES)
    drawn = draw(answer, lang, theme)
    if drawn is None:
        raise UsageProblem("this answer has no picture", "لا صورة لهذا الجواب")
    try:
        Path(path).write_text(drawn, encoding="utf-8")
    except (OSError, ValueError) as error:
        raise OutputProblem(f"{safe(path)}: {getattr(error, 'strerror', None) or error}") from None


def draw(answer: Answer, lang: Lang, theme: str = "auto") -> str | None:
    """The picture of an answer as an SVG document; None if its kind has none."""
    found = figure(answer)
    titles = [(line, right_to_left(text)) for text in texts(answer.text, lang) for line in wrap(text, 90)]
    head = "".join(_text(EDGE, EDGE + 22 * i, line, "title", turned) for i, (line, turned) in enumerate(titles))
    top = EDGE + 22 * len(titles)
    if isinstance(found, Matrix):
        body, wide, high = _matrix(found, lang, top)
    elif isinstance(found, Timeline):
        body, wide, high = _timeline(found, lang, top)
    elif isinstance(found, Comparison):
        body, wide, high = _comparison(found, lang, top)
    else:
        return None
    wide = max(wide, EDGE * 2 + BOLD_LETTER * max((width(line) for line, _ in titles), default=0))
    return _document(head + body, wide, high, theme, safe(answer.text.en))


def _document(body: str, wide: int, high: int, theme: str, said: str) -> str:
    own = DARK if theme == "dark" else LIGHT
    other = f"@media(prefers-color-scheme:dark){{svg{{{DARK}}}}}" if theme == "auto" else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
        ' role="img">'
        f"<title>{escape(said)}</title><style>{STYLE.format(own, other)}</style>"
        f'<rect width="{wide}" height="{high}" fill="var(--page)"/>{body}</svg>\n'
    )


def _text(x: float, y: float, said: str, classes: str = "", turned: bool = False) -> str:
    """A line of text at a place; Arabic (or a line of an Arabic text) runs to the left, and ends where Latin begins."""
    turned = (turned or right_to_left(said)) and "mid" not in classes
    names = " ".join(filter(None, (classes, "rtl" if turned else "")))
    anchor = ' text-anchor="end"' if turned else ""
    return f'<text x="{x:g}" y="{y:g}" class="{names}"{anchor}>{escape(safe(said))}</text>'


def _name(text: Text, lang: Lang) -> str:
    return " · ".join(texts(text, lang))


def _mark(sign: str, x: float, y: float) -> str:
    return MARKS[sign].format(x=x, y=y, left=x - 6, top=y - 6, base=y + 5)


def _matrix(found: Matrix, lang: Lang, top: int) -> tuple[str, int, int]:
    names = [_name(band.name, lang) for band in found.bands]
    left = EDGE * 2 + LETTER * max(map(width, names), default=0)
    parts = [_text(left + CELL * i, top + 14, str(n), "mid small") for i, n in enumerate(found.rounds)]
    y = top + ROW + 4
    for name, band in zip(names, found.bands, strict=True):
        parts.append(_text(EDGE, y + 5, name))
        parts += [_mark(band.signs.get(n, NOTHING), left + CELL * i, y) for i, n in enumerate(found.rounds)]
        y += ROW
    y += ROW // 2
    for sign, said in found.legend.items():
        parts += [_mark(sign, EDGE + 8, y), _text(EDGE + 26, y + 5, _name(said, lang), "small")]
        y += 20
    return "".join(parts), left + CELL * len(found.rounds) + EDGE, y + EDGE // 2


def _timeline(found: Timeline, lang: Lang, top: int) -> tuple[str, int, int]:
    """A line a year, each day alike; rounds as numbered discs, events as squares, cities where they change."""
    left, scale, high = EDGE + 50, 2.6, 56
    first, last = (int(found.moments[i].start[:4]) for i in (0, -1))
    parts, city = [], ""
    of_year: dict[str, list[Moment]] = {}
    for moment in found.moments:
        of_year.setdefault(moment.start[:4], []).append(moment)
    for month in range(1, 13):
        at = day_of_year(f"2016-{month:02d}")
        parts.append(_text(left + at * scale, top + 8, str(month), "small faint"))
    for year in range(first, last + 1):
        y = top + 36 + (year - first) * high
        parts += [
            _text(EDGE, y + 5, str(year)),
            f'<path d="M{left},{y} h{366 * scale:g}" stroke="var(--rule)" stroke-width="2"/>',
        ]
        for moment in of_year.get(f"{year:04d}", ()):
            x = left + day_of_year(moment.start) * scale
            if moment.number is None:
                parts.append(
                    f'<rect x="{x - 4:g}" y="{y - 22}" width="8" height="8" fill="var(--partly)">'
                    f"<title>{escape(safe(_name(moment.name, lang)))}</title></rect>"
                )
                continue
            parts.append(
                f'<circle cx="{x:g}" cy="{y}" r="11" fill="var(--page)" stroke="var(--known)" stroke-width="2">'
                f"<title>{escape(safe(_name(moment.name, lang)))}, {moment.start}</title></circle>"
                + _text(x, y + 4, str(moment.number), "mid small")
            )
            if moment.city and moment.city_key != city:
                city = moment.city_key
                parts.append(_text(x, y + 26, _name(moment.city, lang), "mid small faint"))
    bottom = top + 36 + (last - first + 1) * high
    key = Text(en="disc: round; square: related event", ar="الدائرة: جولة؛ المربع: حدث ذو صلة")
    parts.append(_text(EDGE, bottom, _name(key, lang), "small faint"))
    return "".join(parts), int(left + 366 * scale + EDGE), bottom + EDGE


def _comparison(found: Comparison, lang: Lang, top: int) -> tuple[str, int, int]:
    left, column = EDGE + 260, 340
    parts = [_text(left + column * i, top + 10, str(n), "title") for i, n in enumerate(found.rounds)]
    y = top + 36
    for row in sorted(found.rows, key=lambda row: not row.differs):
        stacks = [list(_lines(row.name, lang, 32)), *(list(_lines(v, lang, 42)) for v in row.values)]
        for x, stack in zip((EDGE, *(left + column * i for i in range(len(found.rounds)))), stacks, strict=True):
            style = "small changed" if row.differs and x != EDGE else "small"
            parts += [_text(x, y + 18 * i, line, style) for i, line in enumerate(stack)]
        y += 18 * max(map(len, stacks)) + 8
        parts.append(f'<path d="M{EDGE},{y - 16} h{left + column * len(found.rounds) - EDGE}" stroke="var(--rule)"/>')
    return "".join(parts), left + column * len(found.rounds) + EDGE, y + EDGE // 2


def _lines(text: Text | None, lang: Lang, room: int) -> Iterator[str]:
    for said in texts(text, lang) if text else ("–",):
        yield from wrap(said, room)
