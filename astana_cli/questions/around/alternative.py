"""A second question for yes or no that the answer to the first one settles: `was it held in Sochi, or was it online?`,
`did it come to the end, or was its participation partial?`.

It names nobody and nothing anew, so that whatever it asks is whether it was otherwise; it is set aside and shown.
"""

from __future__ import annotations

from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, variants
from astana_cli.questions.lexis.text import Token

OPENS = word_list("alternative", "opens")
"""What stands behind `or`, or behind `or did`, in such a question."""
ADDS = frozenset(("cue", "stop", "link", "unread", "noun"))
"""Kinds of words that name nobody and nothing."""
ASKED_AGAIN = (("ask", "yesno"), ("number", "1"))


def alternative(marks: list[Mark], typed: list[Token], lexicon: Lexicon) -> int | None:
    """Where such a question begins; None if there is none. Raises DataProblem."""
    if not any((m.kind, m.target) == ("ask", "yesno") for m in marks):
        return None
    for at, mark in enumerate(marks):
        if (mark.kind, mark.target) == ("link", "or") and _opens(typed, mark.end):
            rest = marks[at + 1 :]
            return at if at and rest and all(_adds_nothing(m, typed, lexicon) for m in rest) else None
    return None


def _opens(typed: list[Token], at: int) -> bool:
    words = [token.plain for token in typed[at : at + 2]]
    return bool(words) and (words[0] in OPENS or (words[0] in AUXILIARIES and words[-1] in OPENS))


def _adds_nothing(mark: Mark, typed: list[Token], lexicon: Lexicon) -> bool:
    if mark.kind == "unread":
        return all(_everyday(token, lexicon) for token in typed[mark.start : mark.end])
    return mark.kind in ADDS or (mark.kind, mark.target) in ASKED_AGAIN


def _everyday(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is one of everyday language, and no name."""
    if token.plain.isascii():
        return token.plain in lexicon.english and not token.typed[:1].isupper()
    return any(stem in lexicon.common for _, stem in variants(token.plain))
