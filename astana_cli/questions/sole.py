"""A round that is called the only one: the record must say that it was."""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import matching, narrowed

SOLE = "sole"
"""The kind of the mark that says so."""


def alone(text: str, query: Query, s: Sentence, k: Knowledge) -> Query | Answer:
    """The query, if it is of one round and no other fits; how many there are, if several do; a refusal that names the
    word where what is asked for is no list of rounds."""
    words = tuple(s.typed_of(at) for at, mark in enumerate(s.marks) if mark.kind == SOLE)
    if query.topic == "rounds" and query.pick is None:
        found = [r.number for r in selected(query, k)]
    elif len(query.rounds) == 1 and narrowed(s) and not s.rels:
        found = [r.number for r in matching(s, k)]
    else:
        return no.unread(text, words)
    if len(found) == 1 and (query.topic == "rounds" or tuple(found) == query.rounds):
        return query
    if not found or query.topic != "rounds" or query.where.absent:
        return no.unread(text, words)
    numbers = ", ".join(map(str, found))
    fact = both(
        f"That does not fit: such rounds on record: {len(found)} ({numbers}).",
        f"هذا لا يتفق: عدد هذه الجولات في السجل {len(found)} ({numbers.replace(', ', '، ')}).",
    )
    return refuse(query, "premise_false", fact, command_line(query))
