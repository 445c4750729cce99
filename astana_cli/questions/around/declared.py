"""A statement about a round with a question mark behind it: `Round 10 was in Sochi?`, `the third one took two days?`.

It asks whether that is so. Where its end is left open (`round 10 was in?`) it asks for the rest.
"""

from __future__ import annotations

from astana_cli.questions.around.tags import ASKING, WHETHER
from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import scan
from astana_cli.questions.lexis.text import Token

VERBS = word_list("declared", "verbs")
OPEN = word_list("declared", "open")
"""Words behind which something is left to be told."""
ROUND = frozenset({"noun", "digits", "nth", "number", "stop"})


def declared(text: str, typed: list[Token], lexicon: Lexicon) -> list[Token]:
    """The words of such a statement as a question for yes or no; other words as they are. Raises DataProblem."""
    plain = [token.plain for token in typed if token.plain]
    verb = next((at for at, word in enumerate(plain) if word in VERBS), 0)
    if not verb or not text.rstrip().endswith("?") or plain[-1] in OPEN or not ASKING.isdisjoint(plain):
        return typed
    marks = scan([token for token in typed if token.plain][:verb], lexicon)
    of_round = {m.kind for m in marks} <= ROUND and any(m.kind == "noun" for m in marks)
    return [WHETHER, *typed] if of_round and AUXILIARIES.isdisjoint(plain[:verb]) else typed
