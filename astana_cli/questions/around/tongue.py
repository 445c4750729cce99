"""The language in which a name is asked for: `What is round 22 called in Arabic?`, `the English term for guarantor`,
`ما اسم الجولة 22 بالإنجليزية؟`.

The question is read without it and answered in that language. Beside a paper or a speech it would say in which language
these were, of which nothing is known, so it is taken away beside names alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from astana_cli.answers.query import Query
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import Token

NAMING = frozenset({"definition", "person", "party", "head", "member"})
"""Topics whose answers are names."""


class Tongue(Struct, frozen=True):
    """A question without the words for a language, and the language."""

    question: str
    lang: str


def tongue(typed: Sequence[Token]) -> Tongue | None:
    """The question without the language in which it wants a name; None if it names none, or several.

    Raises DataProblem.
    """
    said = [token for token in typed if token.plain]
    named = [at for at, token in enumerate(said) if token.plain in ARABIC | ENGLISH]
    if len(named) != 1 or len(said) < FEWEST:
        return None
    at = named[0]
    start, end = at, at + 1
    if said[at - 1].plain in IN:
        start -= 1
    elif said[at - 1].plain == "the" and end < len(said) and said[end].plain in FOR:
        start, end = at - 1, end + 1
    elif end == len(said) and said[at].plain.isascii():
        return None
    rest = [*said[:start], *said[end:]]
    if " ".join(token.plain for token in rest[:4]) in SAYING:
        rest = [Token("what", "what"), Token("is", "is"), *rest[4:]]
    return Tongue(" ".join(token.typed for token in rest), "ar" if said[at].plain in ARABIC else "en")


def names(found: Query) -> bool:
    """Whether what is asked for has a name in either language."""
    return found.topic in NAMING or (found.topic, found.detail) == ("round", "title")


FEWEST = 3
"""Words of such a question."""
ARABIC, ENGLISH = word_list("tongue", "arabic"), word_list("tongue", "english")
FOR, IN, SAYING = word_list("tongue", "for"), word_list("tongue", "in"), word_list("tongue", "saying")
