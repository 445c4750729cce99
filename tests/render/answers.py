"""Answers of every kind on the shipped data, made in this process, and the text that each format makes of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from astana_cli.answers.answer import Answer
from astana_cli.answers.evidence import attach
from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.cli import across, app
from astana_cli.cli.cite import cited
from astana_cli.cli.proof import covered, proved
from astana_cli.cli.world import World
from astana_cli.render.choice import Choice, Format, Lang
from astana_cli.render.ink import Ink
from astana_cli.render.output import rendered
from astana_cli.render.terminal import Terminal

WORLD = World()
LAST = str(WORLD.k.last)
KINDS: dict[str, Callable[[], Query | Answer]] = {
    "rounds": lambda: app.rounds(WORLD),
    "rounds --gaps": lambda: app.rounds(WORLD, gaps=True),
    "rounds --years": lambda: app.rounds(WORLD, years=True),
    "round": lambda: app.one_round(WORLD, [LAST]),
    "who": lambda: app.who(WORLD, [LAST]),
    "person": lambda: app.person(WORLD, [WORLD.k.kb.people[0].id]),
    "party": lambda: app.party(WORLD, ["jordan"]),
    "documents": lambda: app.documents(WORLD),
    "events": lambda: app.events(WORLD),
    "disputes": lambda: app.disputes(WORLD, ["20"]),
    "sources": lambda: app.sources_of(WORLD, [LAST], field="head"),
    "define": lambda: app.define(WORLD),
    "attendance": lambda: across.attendance(WORLD),
    "compare": lambda: across.compare(WORLD, ["21", "22"]),
    "timeline": lambda: across.timeline(WORLD),
    "check": lambda: proved(WORLD),
    "check --coverage": lambda: covered(WORLD),
    "cite": lambda: cited(WORLD, [LAST], "text"),
}


@cache
def answer(kind: str) -> Answer:
    """The answer to one of the KINDS, with its sources."""
    made = KINDS[kind]()
    return attach(made if isinstance(made, Answer) else execute(made, WORLD.k), WORLD.ledger)


def choice(format: Format = "table", lang: Lang = "en", width: int = 80, *, tty: bool = True) -> Choice:
    """A terminal of `width` columns (one of which stays free), or a pipe."""
    return Choice(format, lang, Terminal(tty, width - 1, 10_000, Ink()))


@cache
def text(kind: str, format: Format = "table", lang: Lang = "en", width: int = 80, *, tty: bool = True) -> str:
    """What is written for one of the KINDS."""
    return rendered(answer(kind), choice(format, lang, width, tty=tty))
