"""Print what the knowledge base covers, a line a round."""

from __future__ import annotations

from collections import Counter

from astana_cli.knowledge.coverage import Cover

LETTERS = {"known": "", "disputed": "≠", "unknown": "?", "none": "none", "away": "away", "missing": "MISSING"}
LEGEND = (
    "a number: known, on that many independent witnesses; ≠: disputed; ?: expressly unknown; "
    "none: there was none; away: the party stayed away; MISSING: nothing said"
)


def print_coverage(covers: list[Cover], *, json: bool) -> None:
    """Print the table, its legend and the totals; or the same as one JSON document."""
    if json:
        import msgspec

        print(msgspec.json.encode([c._asdict() for c in covers]).decode())
        return
    fields = list(dict.fromkeys(c.field for c in covers))
    cells = {(c.round, c.field): _cell(c) for c in covers}
    widths = {f: max(len(f), *(len(cells[n, f]) for n, g in cells if g == f)) for f in fields}
    print("  ".join(["round", *(f.ljust(widths[f]) for f in fields)]))
    for number in dict.fromkeys(c.round for c in covers):
        print("  ".join([str(number).ljust(5), *(cells[number, f].ljust(widths[f]) for f in fields)]).rstrip())
    print(LEGEND)
    totals = Counter(c.state for c in covers)
    print(", ".join(f"{state}: {totals[state]}" for state in LETTERS))


def _cell(c: Cover) -> str:
    count = str(c.witnesses) if c.state in ("known", "disputed", "none") else ""
    return f"{LETTERS[c.state]}{count if c.state != 'none' else ''}"
