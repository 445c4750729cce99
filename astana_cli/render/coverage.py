"""What the knowledge base covers: a line a round, a column a field."""

from __future__ import annotations

from collections import Counter

from astana_cli.answers.answer import Answer
from astana_cli.render.ink import Line, Span

LETTERS = {"known": "", "disputed": "≠", "unknown": "?", "none": "none", "away": "away", "missing": "MISSING"}
LEGEND = (
    "a number: known, on that many independent witnesses; ≠: disputed; ?: expressly unknown;",
    "none: there was none; away: the party stayed away; MISSING: nothing said",
)


def drawn(answer: Answer) -> list[Line]:
    """The table, its legend and the totals."""
    fields = list(dict.fromkeys(r.field for r in answer.records))
    cells = {(r.round, r.field): _cell(r.value["id"], r.value["witnesses"]) for r in answer.records}
    widths = {f: max(len(f), *(len(cells[n, f]) for n, g in cells if g == f)) for f in fields}
    lines = ["  ".join(["round", *(f.ljust(widths[f]) for f in fields)])]
    lines += ["  ".join([str(n).ljust(5), *(cells[n, f].ljust(widths[f]) for f in fields)]) for n in answer.rounds]
    totals = Counter(r.value["id"] for r in answer.records)
    lines += [*LEGEND, ", ".join(f"{state}: {totals[state]}" for state in LETTERS)]
    return [(Span(line),) for line in lines]


def _cell(state: str, witnesses: int) -> str:
    count = str(witnesses) if state in ("known", "disputed") else ""
    return f"{LETTERS[state]}{count}"
