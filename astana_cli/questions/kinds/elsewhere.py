"""Meetings in a city, or at a time, that had no round: `were there any meetings in Moscow?`, `how many meetings were
held in Tehran?`. What was held there beside the rounds is named, since to say `none` would deny it."""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.events import fits
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence


def met_elsewhere(s: Sentence, k: Knowledge, query: Query) -> Answer | None:
    """The refusal that names the events, where no rounds are asked for by that name, none fits and an event does; else
    None."""
    nouns, verbs = (_words(s, kind) for kind in ("noun", "cue"))
    if (MEETINGS.isdisjoint(nouns or verbs) and (nouns or not s.atoms & HAPPENED)) or selected(query, k):
        return None
    found = [e for e in k.kb.events if e.city and e.city.value and fits(s, e, k)]
    if not found:
        return None
    told = execute(Query("event", events=tuple(e.id for e in found)), k)
    text = both(
        f"No round was held then and there. Beside the rounds: {told.text.en}.",
        f"لم تُعقد جولة حينها هناك. وإلى جانب الجولات: {told.text.ar}.",
    )
    return refuse(Query("refuse", reason="ambiguous", words=(s.text,)), "ambiguous", text, told.command)


def _words(s: Sentence, kind: str) -> set[str]:
    """The words of nouns or of verbs."""
    return {token.plain for m in s.marks if m.kind == kind for token in s.typed[m.start : m.end]}


HAPPENED = frozenset({"happen", "outcome", "held", "agenda"})
MEETINGS = word_list("elsewhere", "meetings")
"""Words for meetings that are not rounds alone."""
