"""What somebody said: `what did Tomeh say after round 18?`, `who accused Iran in October 2017?`, ماذا صرح طعمة.

They are known by the whole turn of phrase (`data/lexicon/common/rules.json`, `uttered`). What is left of it, beside the
speaker and the round, has to stand in a recorded statement: every word of `who said that Astana should remain the main
platform`. Where one does not, the question is not read, and nobody is told that it was not said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from astana_cli.questions.lexis.lists import word_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from astana_cli.answers.answer import Answer
    from astana_cli.answers.query import Query
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.questions.lexis.scan import Mark
    from astana_cli.questions.lexis.text import Token

    Read = Callable[[list[Token]], Query | Answer]

MOST = 30
"""Words of such a question."""


def uttered(typed: list[Token], marks: list[Mark], k: Knowledge, read: Read) -> Query | None:
    """The statements that a question asks for, if it is one of these; `read` is how a question is read by itself, and
    tells which round is meant."""
    if len(typed) > MOST or word_list("uttered", "any").isdisjoint(token.plain for token in typed):
        return None
    from astana_cli.questions.uttered.found import query_of
    from astana_cli.questions.uttered.turns import turned

    turn = turned(typed, marks)
    query = query_of(turn, k, read) if turn else None
    if query or (turn and not turn.claimed):
        return query
    turn = turned(typed, marks, timed=False)
    return query_of(turn, k, read) if turn and turn.claimed else None
