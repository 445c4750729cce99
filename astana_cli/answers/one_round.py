"""One round whole, as on a card, or the facts of one field of it.

`astana round 4` gives all that is known; a question for the date of round 4 gives its days, held and announced.
"""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import FIELD_OF
from astana_cli.answers.next_round import came_of_it
from astana_cli.answers.phrases import both, listing, round_label, when_and_where
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge


def one_round(query: Query, k: Knowledge) -> Answer:
    """Everything that is known of a round, or the facts of one field of it."""
    rounds = selected(query, k)
    records = tuple(
        r for meeting in rounds for r in (*Recorder(k, meeting).all(), *came_of_it(k, meeting)) if _asked(query, r)
    )
    where = [round_label(k, r.number) for r in rounds]
    if not records:
        return refuse(
            query,
            "unknown_value",
            both(
                "; ".join(f"{w.en}: nothing is recorded of that" for w in where),
                "؛ ".join(f"{w.ar}: لا شيء مسجل عن ذلك" for w in where),
            ),
            *(f"astana round {r.number}" for r in rounds),
        )
    titles = [both(f"{r.press_name.en}: {r.name.en}", f"{r.press_name.ar}: {r.name.ar}") for r in rounds]
    cards = [listing((title, when_and_where(k, r)), ", ", "، ") for title, r in zip(titles, rounds, strict=True)]
    return tell(query, listing(cards), records, rounds=(r.number for r in rounds), view="card")


def _asked(query: Query, record: Record) -> bool:
    detail = query.detail or FIELD_OF.get(query.topic)
    fields = GROUPS.get(detail or "", (detail,))
    return (detail is None or record.field in fields) and (
        not query.parties or record.party is None or record.party in query.parties
    )


GROUPS = {
    "date": ("date_start", "date_end", "announced_start", "announced_end"),
    "place": ("city", "city_name", "venue"),
    "absence": ("absence", "absent", "attendance"),
    "next_round": ("next_round", "next_held"),
}
"""The facts that one word of the user's means: `date` is four of them."""
