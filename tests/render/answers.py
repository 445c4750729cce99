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
KINDS: dict[str, Callable[[World], Query | Answer]] = {
    "rounds": lambda w: app.rounds(w),
    "rounds --gaps": lambda w: app.rounds(w, gaps=True),
    "rounds --years": lambda w: app.rounds(w, years=True),
    "round": lambda w: app.one_round(w, [str(w.k.last)]),
    "who": lambda w: app.who(w, [str(w.k.last)]),
    "person": lambda w: app.person(w, [w.k.kb.people[0].id]),
    "party": lambda w: app.party(w, ["jordan"]),
    "documents": lambda w: app.documents(w),
    "events": lambda w: app.events(w),
    "disputes": lambda w: app.disputes(w, ["20"]),
    "sources": lambda w: app.sources_of(w, [str(w.k.last)], field="head"),
    "define": lambda w: app.define(w),
    "attendance": lambda w: across.attendance(w),
    "compare": lambda w: across.compare(w, ["21", "22"]),
    "timeline": lambda w: across.timeline(w),
    "check": lambda w: proved(w),
    "check --coverage": lambda w: covered(w),
    "cite": lambda w: cited(w, [str(w.k.last)], "text"),
}


@cache
def answer(kind: str, world: World = WORLD) -> Answer:
    """The answer to one of the KINDS, with its sources."""
    made = KINDS[kind](world)
    return attach(made if isinstance(made, Answer) else execute(made, world.k), world.ledger)


def choice(format: Format = "table", lang: Lang = "en", width: int = 80, *, tty: bool = True) -> Choice:
    """A terminal of `width` columns (one of which stays free), or a pipe."""
    return Choice(format, lang, Terminal(tty, width - 1, 10_000, Ink()))


@cache
def text(kind: str, format: Format = "table", lang: Lang = "en", width: int = 80, *, tty: bool = True) -> str:
    """What is written for one of the KINDS."""
    return rendered(answer(kind), choice(format, lang, width, tty=tty))
