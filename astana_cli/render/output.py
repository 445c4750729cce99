"""Put an answer out: the answer on stdout, whatever is not the answer on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable

from astana_cli.answers.answer import Answer
from astana_cli.knowledge.ledger import Ledger
from astana_cli.render.choice import Choice
from astana_cli.render.safe import safe


def put(answer: Answer, choice: Choice, ledger: Callable[[], Ledger]) -> None:
    """Print an answer in the chosen format; the ledger is opened only where its sources are shown."""
    needs_ledger = choice.format != "tsv" or answer.view == "sources"
    if answer.records and needs_ledger:
        from astana_cli.answers.evidence import attach

        answer = attach(answer, ledger())
    if choice.format == "json":
        from astana_cli.render.data import to_json

        print(to_json(answer))
        return
    if answer.reason:
        say_no(answer, choice)
    if not answer.reason or answer.records:
        _show(answer, choice)


def _show(answer: Answer, choice: Choice) -> None:
    if choice.format == "table":
        from astana_cli.render.table import show

        show(answer, choice, sys.stdout)
        return
    from astana_cli.render.tsv import lines

    for line in lines(answer, choice):
        print(line)


def say_no(answer: Answer, choice: Choice) -> None:
    """Say on stderr why there is no answer, and what can be asked instead."""
    texts = {"en": [answer.text.en], "ar": [answer.text.ar], "both": [answer.text.en, answer.text.ar]}[choice.lang]
    for line in texts:
        print(safe(line), file=sys.stderr)
    for suggestion in answer.suggestions:
        more = f"   {suggestion.text.en}" if suggestion.text else ""
        print(safe(f"  {suggestion.command}{more}"), file=sys.stderr)
