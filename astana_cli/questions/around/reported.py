"""What the asker has read or heard elsewhere, in a sentence of its own: `One agency speaks of Vershinin.`, `I have come
across both 21 and 22 June.`, `A colleague of mine conflates the two.`

The question is answered from the record whatever others have written, so such a sentence is set aside and shown. It may
name people and dates, but no round and no delegation, deny nothing, and hold no word that could ask for anything.
"""

from __future__ import annotations

from astana_cli.questions.around.asker import Words
from astana_cli.questions.around.limits import CONDITIONS, LIMITS, claims
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token

FINDS = word_list("reported", "finds")
"""What one does with what others have written, or it does itself, beside `says`."""
SOMEBODY = word_list("reported", "somebody")
"""Who or what writes and says things, beside the texts and the grounds of an asker."""
ASSERTED = word_list("reported", "asserted")
"""Nouns for what is written differently here and there."""
FIRST = 7
"""Words among which the verb stands."""
NAMED = frozenset({"person", "publisher", "month", "weekday", "place", "city_name", "country", "stop"})
LINKS = frozenset({"and", "or", "in"})
MONTHS = 3
"""Marks between a day and its month at most: `both 21 and 22 June`."""


def reported(typed: list[Token], marks: list[Mark], words: Words, lexicon: Lexicon) -> bool:
    """Whether a sentence only tells what somebody has written, said or found. Raises DataProblem."""
    plain = [token.plain for token in typed]
    writing = words.texts | words.grounds | SOMEBODY
    verb = next((at for at, word in enumerate(plain[:FIRST]) if word in words.says or word in FINDS), 0)
    if not verb or not CONDITIONS.isdisjoint(plain) or (writing | words.me).isdisjoint(plain[:verb]):
        return False
    if any(m.kind == "link" and m.target in LIMITS and (m.target != "other" or m.start > verb) for m in marks):
        return False
    told = (
        at
        for at, mark in enumerate(marks)
        if mark.start > verb and not writing.issuperset(plain[mark.start : mark.end])
    )
    return all(_harmless(marks, at, plain, lexicon) for at in told)


def _harmless(marks: list[Mark], at: int, plain: list[str], lexicon: Lexicon) -> bool:
    """Whether a mark asks and claims nothing but a name or a date."""
    mark = marks[at]
    said = plain[mark.start : mark.end]
    if mark.kind in NUMERALS and any(m.kind == "month" for m in marks[max(at - 1, 0) : at + MONTHS + 1]):
        return True
    if mark.kind == "unread":
        return all(word in lexicon.english for word in said)
    link = mark.kind == "link" and mark.target in LINKS
    return mark.kind in NAMED or link or claims(mark) or not ASSERTED.isdisjoint(said)
