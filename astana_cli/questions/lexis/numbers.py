"""Numbers in words and digits, in English and Arabic: 22, ٢٢, 22nd, twenty-second, الثانية والعشرين, طناشر."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from astana_cli.questions.lexis.lexicon import Lexicon
    from astana_cli.questions.lexis.text import Token


class Number(Struct, frozen=True):
    """A number that was read: its value, how many words it took, whether it is an ordinal, whether it is in digits."""

    value: int
    length: int
    ordinal: bool
    digits: bool = False
    lead: str = ""


SUFFIXES = frozenset({"st", "nd", "rd", "th", "er", "eme"})
MOST_DIGITS = 9
LONGEST_GLUED = 24
"""Letters in two number words written as one."""


def number_at(typed: list[Token], at: int, lexicon: Lexicon) -> Number | None:
    """The number that begins at a word, as long as it goes; None if none does."""
    word = typed[at].plain
    if word.isdecimal():
        if len(word) > MOST_DIGITS:
            return None
        follows = at + 1 < len(typed) and typed[at + 1].plain in SUFFIXES
        return Number(int(word), 2 if follows else 1, follows, True)
    roman = _roman(typed[at].typed)
    if roman is not None:
        return Number(roman, 1, False, True)
    return _spelled_out(typed, at, lexicon)


ROMAN = r"X{0,3}(?:IX|IV|V?I{0,3})"
VALUES = {"X": 10, "V": 5, "I": 1}
SHORTEST_ROMAN = 2
"""Letters: a single one may be a word or an initial."""


def _roman(word: str) -> int | None:
    """The value of a Roman numeral in capitals, up to 39."""
    if len(word) < SHORTEST_ROMAN or not VALUES.keys() >= set(word) or not re.fullmatch(ROMAN, word):
        return None
    values = [VALUES[letter] for letter in word]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


class _Word(Struct, frozen=True):
    kind: str
    value: int
    lead: str = ""


def _spelled_out(typed: list[Token], at: int, lexicon: Lexicon) -> Number | None:
    first = _word(typed, at, lexicon)
    if first is None or first.kind == "teen":
        return None
    if first.kind in ("glued", "tens"):
        return _of_tens(first, typed, at, lexicon)
    return _of_unit(first, typed, at, lexicon)


def _of_tens(first: _Word, typed: list[Token], at: int, lexicon: Lexicon) -> Number:
    """English: twenty, twenty two, twenty second; Arabic tens come last, so that nothing follows them."""
    if first.kind == "glued":
        return Number(first.value, 1, True, lead=first.lead)
    second = _word(typed, at + 1, lexicon)
    latin = typed[at].plain.isascii()
    if latin and second and second.kind in ("unit", "nth") and 0 < second.value < 10 and first.value < 100:
        return Number(first.value + second.value, 2, second.kind == "nth", lead=first.lead)
    return Number(first.value, 1, not latin and typed[at].plain.startswith("ال"), lead=first.lead)


def _of_unit(first: _Word, typed: list[Token], at: int, lexicon: Lexicon) -> Number | None:
    ordinal = first.kind == "nth"
    if ordinal and first.value == 1 and typed[at].plain.isascii():
        return None
    if typed[at].plain.isascii():
        return Number(first.value, 1, ordinal, lead=first.lead)
    teen = _word(typed, at + 1, lexicon)
    if teen and teen.kind == "teen" and first.value < 10 and not teen.lead:
        return Number(10 + first.value, 2, ordinal, lead=first.lead)
    if first.value < 10:
        step = 1
        joined = at + 1 < len(typed) and typed[at + 1].plain == "و"
        tens = _word(typed, at + 2 if joined else at + 1, lexicon)
        if tens and tens.kind == "tens" and (joined or tens.lead == "و"):
            return Number(tens.value + first.value, step + 1 + joined, ordinal, lead=first.lead)
    if (ordinal and first.value == 1) or typed[at].plain in BOUND:
        return None
    return Number(first.value, 1, ordinal, lead=first.lead)


BOUND = frozenset(("اتنا", "اتني", "اتنتا", "اتنتي"))
"""Forms of two that stand before ten only: اثنا, which أثناء is otherwise taken for."""


KINDS = ("tens", "nth", "teen", "unit")


def _word(typed: list[Token], at: int, lexicon: Lexicon) -> _Word | None:
    """The number word at a place, clitics off."""
    if at >= len(typed) or len(typed[at].plain) > LONGEST_GLUED:
        return None
    found, alone = _number_word(typed[at].plain, lexicon)
    return found if alone is None or _follows_unit(typed, at, lexicon) else alone


@lru_cache(maxsize=2048)
def _number_word(word: str, lexicon: Lexicon) -> tuple[_Word | None, _Word | None]:
    """A number word, and what it is instead where it may be a teen but stands behind no unit. Kept, since nearly all
    words of a question are none."""
    from astana_cli.questions.lexis.scan import variants

    for lead, stem in variants(word):
        senses = {sense.kind: sense.target for sense in lexicon.get(stem) if sense.kind in KINDS}
        for kind in KINDS:
            if kind in senses and (kind != "teen" or lead == "") and not _tail(word, lead, stem):
                alone = _Word("unit", int(senses["unit"])) if kind == "teen" and "unit" in senses else None
                return _Word(kind, int(senses[kind]), lead), alone
    return _glued(word, lexicon), None


def _follows_unit(typed: list[Token], at: int, lexicon: Lexicon) -> bool:
    if at == 0:
        return False
    before = _word(typed, at - 1, lexicon)
    return before is not None and before.kind in ("unit", "nth") and before.value < 10


def _tail(word: str, lead: str, plain: str) -> bool:
    """Whether something was taken off the end: numbers carry no suffixes."""
    return not word.endswith(plain)


def _glued(word: str, lexicon: Lexicon) -> _Word | None:
    """twentysecond, الثانيةوالعشرين: two number words without a space."""
    for cut in range(3, len(word) - 2 if len(word) <= LONGEST_GLUED else 0):
        one, two = word[:cut], word[cut:]
        if word.isascii():
            tens = _value(one, "tens", lexicon)
            unit = _value(two, "nth", lexicon) or _value(two, "unit", lexicon)
            if tens and unit and unit < 10:
                return _Word("glued", tens + unit)
        elif two.startswith("و"):
            unit = _value(one, "nth", lexicon) or _value(one, "unit", lexicon)
            tens = _value(two[1:], "tens", lexicon)
            if tens and unit and unit < 10:
                return _Word("glued", tens + unit)
        else:
            unit = _value(one, "nth", lexicon)
            teen = _value(two, "teen", lexicon)
            if unit and teen and unit < 10:
                return _Word("glued", teen + unit)
    return None


def _value(word: str, kind: str, lexicon: Lexicon) -> int | None:
    from astana_cli.questions.lexis.scan import variants

    for _, stem in variants(word):
        for sense in lexicon.get(stem):
            if sense.kind == kind and word.endswith(stem):
                return int(sense.target)
    return None
