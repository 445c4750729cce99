"""`astana help`, `astana COMMAND --help`: pages and topics as text, in English or Arabic."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.pages import Page, Rows, page, text, whole_page
from astana_cli.cli.topics import TOPICS
from astana_cli.cli.wishes import wishes
from astana_cli.errors import ExitCode
from astana_cli.render.choice import Lang
from astana_cli.render.ink import Ink, Line, Span, written
from astana_cli.render.output import write
from astana_cli.render.screen import GUTTER, guttered, paragraph, unmarked
from astana_cli.render.sheet import texts
from astana_cli.render.terminal import Terminal
from astana_cli.render.width import pad, width, wrap

INDENT = "  "
WIDEST_NAME = 26
WIDEST = 100


def show(words: Sequence[str]) -> int:
    """Print the help that the words ask for. Raises UsageProblem if they name neither command nor topic."""
    terminal = Terminal.of(sys.stdout)
    lang = wishes(words).lang
    room = min(terminal.width, WIDEST)
    lines = list(_asked(words, lang, room))
    if not terminal.tty:
        lines = [tuple(span for span in unmarked(line) if span.text != GUTTER) for line in lines]
    write("".join(f"{written(line, Ink())}\n" for line in lines), sys.stdout)
    return ExitCode.ANSWERED


def _asked(words: Sequence[str], lang: Lang, room: int) -> Iterator[Line]:
    names = [*COMMANDS, *TOPICS]
    said = [word for word in words if word in names and word != "help"]
    if not said:
        loose = [word for word in words[1:] if not word.startswith("-") and word not in ("en", "ar", "both")]
        if words[0] == "help" and loose:
            from astana_cli.errors import known

            known("help", loose[0], tuple(names))
        return _page(whole_page(), lang, room)
    if said[0] in TOPICS:
        topic = TOPICS[said[0]]
        return _section(texts(topic.title, lang), topic.rows, lang, room)
    return _page(page(subcommand(said[0])), lang, room)


def _page(found: Page, lang: Lang, room: int) -> Iterator[Line]:
    if lang == "en":
        yield (Span(f"Usage: {found.usage}"),)
    else:
        yield from _heading(texts(text("Usage"), lang))
        yield (Span(INDENT + found.usage),)
    for sentence in found.about:
        yield ()
        for line in texts(sentence, lang):
            yield from paragraph(line, room, indent=INDENT)
    if found.examples:
        yield ()
        yield from _heading(texts(text("Examples"), lang))
        yield from ((Span(f"{INDENT}{example}"),) for example in found.examples)
    for heading, rows in (("Arguments", found.arguments), ("Options", found.options), ("Commands", found.commands)):
        if rows:
            yield ()
            yield from _section(texts(text(heading), lang), rows, lang, room)
    if found.commands:
        topics = tuple((f"astana help {name}", topic.title) for name, topic in TOPICS.items())
        yield ()
        yield from _section(texts(text("Topics"), lang), topics, lang, room)


def _heading(titles: tuple[str, ...]) -> Iterator[Line]:
    for title in titles:
        yield from paragraph(f"{title}:", 80)


def _section(titles: tuple[str, ...], rows: Rows, lang: Lang, room: int) -> Iterator[Line]:
    """A heading, and below it names left and what they mean right; a long name has a line of its own."""
    yield from _heading(titles)
    space = min(max(width(left) for left, _ in rows), WIDEST_NAME)
    for left, meaning in rows:
        said = [line for part in texts(meaning, lang) for line in _wrapped(part, room - space - 4)]
        first = pad(f"{INDENT}{left}", space + 4)
        if width(left) > space or not said:
            yield (Span(first),)
            first = " " * (space + 4)
        for line in said:
            yield (Span(first), *line)
            first = " " * (space + 4)


def _wrapped(said: str, room: int) -> Iterator[Line]:
    """Lines of the right column: Arabic begins with the gutter where the column left of it is empty."""
    for line in wrap(said, max(room - len(GUTTER), 12)):
        yield guttered(line)
