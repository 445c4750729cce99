"""What is conceded in a clause of its own: `notwithstanding the name of the process`, `although it was not held there`.

Whatever is conceded, the same is asked; so the clause is set aside and shown, unless it names somebody, a date or a
number, which the record may belie.
"""

from __future__ import annotations

from astana_cli.questions.around.limits import DATES, NAMED
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

OPENS = sorted((tuple(phrase.split(" ")) for phrase in word_list("conceded", "opens")), key=len, reverse=True)
BELIABLE = NAMED | DATES | {"capital", "place", "city_name", "country", "weekday", "ask"}


def conceded(typed: list[Token], marks: list[Mark], lexicon: Lexicon) -> bool:
    """Whether a clause concedes something and names nothing that the record could belie."""
    plain = tuple(token.plain for token in typed)
    opening = next((words for words in OPENS if plain[: len(words)] == words), ())
    if not opening or len(opening) == len(plain):
        return False
    return all(
        mark.kind not in BELIABLE and (mark.kind != "unread" or _everyday(mark, plain, lexicon))
        for mark in marks
        if mark.end > max(mark.start, len(opening))
    )


def _everyday(mark: Mark, plain: tuple[str, ...], lexicon: Lexicon) -> bool:
    return all(word in lexicon.english or word in lexicon.common for word in plain[mark.start : mark.end])
