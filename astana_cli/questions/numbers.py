"""Read which round is meant where only a round can be meant: 22, ٢٢, 22nd, #22, Astana-22, last, first."""

from __future__ import annotations

import re

from astana_cli.names import fold

FIRST = frozenset(fold(word) for word in ("first", "1st", "الأولى", "أول"))
LAST = frozenset(fold(word) for word in ("last", "latest", "الأخيرة", "آخر"))
NUMBER = re.compile(r"^(?:#|round |r|astana[ -]?|الجولة |أستانا |استانا )?(\d{1,9})(?:st|nd|rd|th)?$")


def round_number(word: str, last: int) -> int | None:
    """Return the round that `word` names, or None if it names none; `last` is the latest round on record.

    Digits of any script count. The number need not be that of a round on record.
    """
    folded = fold(word)
    if folded in FIRST:
        return 1
    if folded in LAST:
        return last
    plain = "".join(str(int(ch)) if ch.isdecimal() else ch for ch in word.strip().lower())
    found = NUMBER.match(plain)
    return int(found.group(1)) if found else None
