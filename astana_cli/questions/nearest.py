"""What can be asked instead of a question that was not read: about the round, the delegation, the person or the paper
that it names."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.answers.answer import Answer, Suggestion
from astana_cli.answers.command import command_line
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.scan import scan
from astana_cli.questions.lexis.text import tokens
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.when import Unclear
from astana_cli.questions.which import Refusal, Unfit, matching, named, narrowed
from astana_cli.questions.whole import lexicon_of

MOST = 3
"""Suggestions of an answer."""
FEW = 2
"""So many rounds may be meant for each to be suggested."""


def nearest(text: str, refused: Answer, k: Knowledge) -> tuple[Suggestion, ...]:
    """The suggestions of a refusal, with questions about what the text names in place of the examples that stand
    everywhere. Raises DataProblem."""
    if tuple(one.command for one in refused.suggestions) != no.NEAREST:
        return refused.suggestions
    found = dict.fromkeys(command_line(query) for query in _about(text, k))
    return tuple(Suggestion(line) for line in [*found][:MOST]) or refused.suggestions


def _about(text: str, k: Knowledge) -> Iterator[Query]:
    typed = tokens(text)
    try:
        s = Sentence(settle(scan(typed, lexicon_of(k)), typed), typed, k.last)
        rounds = named(s, k) or (tuple(r.number for r in matching(s, k)) if narrowed(s) else ())
    except (Unclear, Unfit, Refusal):
        return
    there = tuple(number for number in rounds if number in k.rounds)[: FEW + 1]
    there = there if len(there) <= FEW else ()
    parties = tuple(party for party in s.targets("party") if party in k.parties)
    people = [m.target for m in s.marks if m.kind == "person" and len(m.targets) == 1]
    papers = [m.target for m in s.marks if m.kind == "document" and len(m.targets) == 1]
    yield from (Query("person", people=(person,)) for person in people)
    yield from (Query("document", documents=(paper,)) for paper in papers)
    if there and parties:
        yield Query("head", rounds=there, parties=parties)
    yield from (Query("round", rounds=(number,)) for number in there)
    yield from (Query("party", parties=(party,)) for party in parties)
