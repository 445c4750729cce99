"""What came of the announcement of a next round.

Round 21 ended with the promise of another one: the record of it stands beside when and where round 22 was held.
"""

from __future__ import annotations

from typing import Any

from astana_cli.answers.answer import Record
from astana_cli.answers.phrases import both, round_label
from astana_cli.answers.records import Recorder
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round


def came_of_it(k: Knowledge, r: Round) -> tuple[Record, ...]:
    """What came of the announcement of a next round: when the next one was held, or that none is on record."""
    following = k.rounds.get(r.number + 1)
    if following is None:
        note = both(f"No round after round {r.number} is on record.", f"لا توجد جولة مسجلة بعد الجولة {r.number}.")
        return (
            Record("next_held", {"en": note.en, "ar": note.ar}, status="none", round=r.number, claims=r.end.claims),
        )
    then = round_label(k, following.number)
    return (
        Record(
            "next_held",
            {"en": then.en, "ar": then.ar, "round": following.number, **_where(k, following)},
            round=r.number,
            claims=following.start.claims,
            rank=following.start.rank,
            reason=following.start.reason,
        ),
    )


def _where(k: Knowledge, r: Round) -> dict[str, Any]:
    """The city of a round as part of an object."""
    if r.city is None or r.city.value is None:
        return {}
    return {"city": Recorder(k, r).place(r.city.value)}
