"""A year that is named beside a question and that what was read of it says nothing of.

`I need data for 2018. Which rounds were held?` asks for those of that year, and not for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from astana_cli.answers.execute import execute
from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.around.pieces import Piece
from astana_cli.questions.around.stated import in_pieces
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.whole import lexicon_of

YEAR = re.compile(r"(?<![\d./-])\d{4}(?![./-]?\d)")
WITHOUT = frozenset({"definition", "same", "match", "person", "party", "event", "document", "timeline", "refuse"})
"""What is told of no rounds."""


def unheeded(text: str, found: Query, k: Knowledge) -> tuple[str, ...]:
    """The years in a text, as they were typed, in which rounds were held, where all rounds are looked at."""
    named = found.rounds or found.where != Filter() or found.documents or found.events
    if named or found.topic in WITHOUT or found.detail in ("predecessor", "successor"):
        return ()
    held = {n: (r.start.value or "")[:4] for n, r in k.rounds.items()}
    years = [year for year in YEAR.findall(text) if str(int(year)) in held.values()]
    if not years:
        return ()
    if found.topic == "debut" and {held[n] for n in execute(found, k).rounds} <= {*years}:
        return ()  # `who joined in 2018?`
    believed = " ".join(_believed(text, lexicon_of(k)))
    return tuple(year for year in years if year not in believed)


def _believed(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The sentences that tell what somebody believes or has written, which the answer sets right or not."""
    for sentence in in_pieces(text, lexicon):
        piece = Piece(sentence, lexicon)
        if piece.verb >= 0 and piece.states and piece.words.me.isdisjoint(piece.plain[:1]):
            yield sentence
