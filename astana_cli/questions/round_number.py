"""The round that one word names: 22, ٢٢, #22, 22nd, first, last, الأخيرة.

How words are folded is loaded only for what is no bare number: most command lines need nothing else of this room.
"""

from __future__ import annotations

MOST_DIGITS = 100


def round_number(word: str, last: int) -> int | None:
    """Return the round that `word` names, or None if it names none; `last` is the latest round on record.

    Digits of any script count. The number need not be that of a round on record.
    """
    word = word.strip()
    if word.isdecimal():
        return int(word) if len(word) <= MOST_DIGITS else None
    from astana_cli.questions.lexis.text import bare, plain

    folded = bare(plain(word))
    if folded in {bare(plain(first)) for first in FIRST}:
        return 1
    if folded in {bare(plain(latest)) for latest in LAST}:
        return last
    return _with_digits("".join(str(int(ch)) if ch.isdecimal() else ch for ch in word.lower()))


FIRST = ("first", "1st", "الأولى", "أول", "الأول")
LAST = ("last", "latest", "الأخيرة", "آخر", "الأخير")


BEFORE = "#|round |r|astana[ -]?|الجولة |أستانا |استانا "


def _with_digits(word: str) -> int | None:
    if not any(map(str.isdecimal, word)):
        return None
    import re

    found = re.fullmatch(rf"(?:{BEFORE})?(\d{{1,{MOST_DIGITS}}})(?:st|nd|rd|th)?", word)
    return int(found.group(1)) if found else None
