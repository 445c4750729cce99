"""Run one command: build its query, execute it, put the answer out, and end with the right exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, cast

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.cli.config import configured, settled
from astana_cli.cli.resolve import Refused
from astana_cli.cli.world import World
from astana_cli.errors import ExitCode, UsageProblem
from astana_cli.render.choice import FORMATS, Choice, Format, Lang
from astana_cli.render.output import put
from astana_cli.render.terminal import Color, Terminal

ENDINGS = {"faults": ExitCode.DATA}
"""Answers that end in a code of their own."""


def answer(
    build: Callable[[World], Query | Answer],
    *,
    data: str | None = None,
    svg: str | None = None,
    theme: str = "auto",
    own_lang: str | None = None,
    **settings: Any,
) -> int:
    """Answer what `build` makes of the world. Returns the exit code. Raises AstanaError.

    `settings` are the options of `choice_of`; `own_lang` is the language of the question, where there is one.
    """
    choice = choice_of(**settings, own_lang=own_lang)
    world = World(data)
    found = asked(build, world)
    if svg is not None:
        from astana_cli.render.svg import save

        save(found, choice.lang, svg, theme)
    put(found, choice, lambda: world.ledger)
    done = found.status in ("answered", "disputed")
    return ExitCode.ANSWERED if done else ENDINGS.get(found.view, ExitCode.NOT_ANSWERED)


def choice_of(
    *,
    format: str | None = None,
    lang: str | None = None,
    color: str | None = None,
    sources: bool = False,
    own_lang: str | None = None,
    **short: bool,
) -> Choice:
    """Settle format and language: the option, the environment, the configuration, then what the output is.

    `short` are the formats that have an option of their own. Raises UsageProblem.
    """
    named = [name for name in FORMATS if short.get(name)]
    if format is not None:
        named.append(settled("format", format) or format)
    if len(set(named)) > 1:
        both = ", ".join(sorted(set(named)))
        raise UsageProblem(f"choose one format, not {both}", f"اختر صيغة واحدة من هذه: {both}")
    terminal = Terminal.of(sys.stdout, cast(Color, settled("color", color) or "auto"))
    shape = settled("format", named[0] if named else None) or ("table" if terminal.tty else "tsv")
    words = settled("lang", lang or own_lang) or "en"
    return Choice(cast(Format, shape), cast(Lang, words), terminal, sources, _pager(terminal))


def _pager(terminal: Terminal) -> str:
    """ASTANA_PAGER over the configuration over PAGER; none in a pipe."""
    if not terminal.tty:
        return ""
    own = os.environ.get("ASTANA_PAGER", configured().get("pager"))
    return os.environ.get("PAGER", "") if own is None else own


def asked(build: Callable[[World], Query | Answer], world: World) -> Answer:
    """The answer to a query, or the refusal of a word that names nothing."""
    try:
        found = build(world)
        return found if isinstance(found, Answer) else execute(found, world.k)
    except Refused as refused:
        return refused.answer
