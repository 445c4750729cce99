"""What a question takes for granted, checked before it is answered: the first that fails is the answer."""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.heads import absent
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import never_took_part
from astana_cli.answers.select import came, ever_came
from astana_cli.knowledge.index import Knowledge


def failing(query: Query, k: Knowledge, *, took_part: bool = True, present: bool = True) -> Answer | None:
    """The refusal for the first presupposition that fails, in order: the parties ever took part, the one party was
    at the one round. `took_part` and `present` say which of them the question takes for granted."""
    if took_part:
        for party in query.parties:
            if not ever_came(party, k):
                return never_took_part(query, k, party)
    if present and len(query.rounds) == 1 and len(query.parties) == 1:
        r = k.rounds[query.rounds[0]]
        if not came(r, query.parties[0], k):
            return absent(query, k, r, query.parties[0])
    return None
