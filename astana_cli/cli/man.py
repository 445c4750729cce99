"""The manual page, made from what the commands declare: `python -m astana_cli.cli.man > docs/astana.1`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.pages import Page, Rows, page, whole_page
from astana_cli.cli.topics import TOPICS


def manual() -> str:
    """The page in the man(7) macros; nothing in it depends on when or where it is made."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    first = whole_page()
    yield '.TH ASTANA 1 "" "astana" "User Commands"'
    yield ".SH NAME"
    yield f"astana \\- {_plain(first.about[0].en[0].lower() + first.about[0].en[1:].rstrip('.'))}"
    yield ".SH SYNOPSIS"
    yield ".B astana"
    yield ".I COMMAND"
    yield "[OPTIONS]"
    yield ".br"
    yield ".B astana"
    yield ".I QUESTION"
    yield ".SH DESCRIPTION"
    for said in first.about[1:]:
        yield _plain(said.en)
    yield ".PP"
    yield "Options that every command has are explained once, below."
    pages = [page(subcommand(name)) for name in COMMANDS]
    shared = _shared(pages)
    yield ".SH COMMANDS"
    for found in pages:
        yield from _command(found, shared)
    yield ".SH OPTIONS OF EVERY COMMAND"
    yield from _terms(tuple(row for row in pages[0].options if row[0] in shared))
    yield ".SH OTHER OPTIONS"
    yield from _terms(first.options)
    for topic in TOPICS.values():
        yield f".SH {topic.title.en.upper()}"
        yield from _terms(topic.rows)


def _shared(pages: list[Page]) -> set[str]:
    """The options that every command which has any of its own has too."""
    kept = [{left for left, _ in found.options} for found in pages]
    return set.intersection(*kept)


def _command(found: Page, shared: set[str]) -> Iterator[str]:
    yield f".SS {_plain(found.usage)}"
    for said in found.about:
        yield _plain(said.en)
    yield from _terms((*found.arguments, *(row for row in found.options if row[0] not in shared)))
    if found.examples:
        yield ".PP"
        yield "Examples:"
        yield ".PP"
        yield ".nf"
        for example in found.examples:
            yield f".RS 4\n{_plain(example)}\n.RE"
        yield ".fi"


def _terms(rows: Rows) -> Iterator[str]:
    for left, meaning in rows:
        yield ".TP"
        yield f".B {_plain(left)}"
        yield _plain(meaning.en)


def _plain(text: str) -> str:
    """Text without anything that troff would take for a request or an escape."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped


if __name__ == "__main__":
    print(manual(), end="")
