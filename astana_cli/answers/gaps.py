"""The time between each round and the one before it, the longest and the shortest.

Between the close of round 2 and the opening of round 3 lay 26 days; a round without a date has no gap on either side.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.order import nth_best
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.words.days import days_between, roughly


def gaps(query: Query, k: Knowledge) -> Answer:
    """The time between each round and the one before; `pick` takes the longest (`most`) or the shortest (`least`)."""
    found = _between(selected(query, k))
    if query.pick:
        best = nth_best([x.days for x in found], query.pick == "most", query.nth)
        found = [x for x in found if x.days == best]
    if not found:
        return refuse(
            query, "unknown_value", both("There is no gap to measure.", "لا توجد مدة فاصلة تُحسب."), "astana rounds"
        )
    lines = [_line(x, about=roughly(x.days) if len(found) == 1 else None) for x in found]
    return tell(
        query,
        both("; ".join(t.en for t in lines), "؛ ".join(t.ar for t in lines)),
        [_record(x) for x in found],
        status="answered",
        rounds=sorted({r.number for x in found for r in (x.one, x.two)}),
        number=found[0].days if len(found) == 1 else None,
        view="gaps",
    )


class Gap(Struct, frozen=True):
    """How many days lie between two rounds, of those looked at the one right after the other."""

    days: int
    one: Round
    two: Round


def _between(rounds: list[Round]) -> list[Gap]:
    """The gaps between some rounds; one whose days are not known is none."""
    return [
        Gap(days, one, two)
        for one, two in pairwise(sorted(rounds, key=lambda r: r.number))
        if (days := days_between(one.end.value, two.start.value)) is not None
    ]


def _record(x: Gap) -> Record:
    return Record(
        "gap",
        x.days,
        round=x.two.number,
        claims=(*x.one.end.claims, *x.two.start.claims),
        whose=both(f"rounds {x.one.number} to {x.two.number}", f"من الجولة {x.one.number} إلى {x.two.number}"),
    )


def _line(x: Gap, *, about: Text | None) -> Text:
    en, ar = (f" ({about.en})", f" ({about.ar})") if about else ("", "")
    return both(
        f"{x.days} days{en} between the close of round {x.one.number} and the opening of round {x.two.number}",
        f"عدد الأيام بين اختتام الجولة {x.one.number} وافتتاح الجولة {x.two.number}: {x.days}{ar}",
    )
