"""Cut a question into words, each in one plain spelling: no case, accents, vowel signs, hamza, or Eastern digits."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

MOST_WORDS = 80
"""Questions longer than this are not read."""


class Token(NamedTuple):
    """A word: as it was typed, in the plain spelling in which the lexicon is searched, and whether a mark that parts a
    sentence stands behind it."""

    typed: str
    plain: str
    cut: bool = False


_SAME = {
    # sounds that dialects run together and that are mistyped for each other: حظر for حضر, تالت for ثالث
    "چ": "ج", "پ": "ب", "ژ": "ز", "ڤ": "ف", "گ": "ك",
    "ظ": "ض", "ث": "ت", "ذ": "د",
    "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ٱ": "ا",
    "ڭ": "ك", "ڨ": "ق", "ء": "", "ـ": "",
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'",
    "ʿ": "'", "ʾ": "'", "′": "'", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "٫": ".", "٬": "",
}  # fmt: skip


class _Letters(dict[int, str]):
    """A table for `str.translate` that works out a letter when it first meets it. `blank`: what punctuation becomes."""

    blank: str | None = None

    def __missing__(self, point: int) -> str:
        char = chr(point)
        kind = unicodedata.category(char)
        plain = "" if kind in ("Mn", "Me", "Cf", "Lm") else str(unicodedata.digit(char)) if kind == "Nd" else char
        if self.blank is not None and kind[0] in "PSZC" and char not in "\n'":
            plain = self.blank
        self[point] = plain
        return plain


class _Spaced(_Letters):
    """The same, with blanks for punctuation."""

    blank = " "


_SPACED = _Spaced({ord(typed): plain for typed, plain in _SAME.items() if plain != "-"})
_TABLE = _Letters({ord(typed): plain for typed, plain in _SAME.items()})
APART = frozenset("ثذظ")
"""Letters that dialects run together with others."""
_APART = _Letters({ord(typed): plain for typed, plain in _SAME.items() if typed not in APART})
_CONTRACTED = r"(?<=\w)n't\b|(?<=\w)'(?:s|re|ve|d|ll|m)\b"
_WORD = r"\d+|[^\W\d_]+"
_MARKS = frozenset("-+%$€£/:<>.\ufffd")
"""Where none of these stands the short pattern finds the same words, and is made in a tenth of the time."""
_WORD_OR_MARK = (
    r"\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}|\d+\.\d+|\d+|[^\W\d_]+|[-+%$€£/:]|[<>](?=\s*\d)"
    r"|[\ud800-\udfff\ufffd]+"  # bytes that were no text
)


def in_arabic(text: str) -> bool:
    """Whether a text holds an Arabic letter."""
    return not text.isascii() and any("\u0600" <= letter <= "\u06ff" for letter in text)


def plain(text: str) -> str:
    """`text` in plain letters; spaces and punctuation stay.

    >>> plain("الجولة الأولى") == "الجوله الاولي"
    True
    >>> plain("حضروا") == plain("حظرو")
    True
    """
    if text.isascii():
        return text.lower()
    return _plain_word(text) if len(text) <= LONGEST_KEPT else _folded(text, _TABLE)


LONGEST_WORD = 24
"""No word of the lexicon is as long: longer ones are no slip of one."""
LONGEST_KEPT = 24
"""Letters of a word whose plain spelling is kept for when it comes again."""


@lru_cache(maxsize=4096)
def _plain_word(word: str) -> str:
    return _folded(word, _TABLE)


def lettered(text: str) -> str:
    """`text` in plain letters, but for those that dialects run together (ث for ت): these stay apart."""
    return text.lower() if text.isascii() else _folded(text, _APART)


def _folded(text: str, table: _Letters) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold()).translate(table)
    return re.sub(_PLURAL, "و", folded) if "وا" in folded else folded


_PLURAL = r"(?<=[ا-ي]{3})وا(?![ا-ي])"
"""The ending of a verb in the plural, whose last letter is silent and often left out: كانو for كانوا."""


def bare(word: str) -> str:
    """An Arabic word in plain letters without its article; other words as they are."""
    return word[2:] if len(word) > 4 and word.startswith("ال") else word


def spelled(forms: list[str]) -> list[str]:
    """Forms of a lexicon, or names, as phrases of plain words with single blanks, articles off.

    All are folded as one text, since a pass over one long text costs a tenth of many over short ones.

    >>> spelled(["Nur-Sultan", "ك2", "الأمم المتحدة"]) == ["nur sultan", "ك 2", "امم متحده"]
    True
    """
    if not forms:
        return []
    text = _uncontracted(_folded("\n".join(form.replace("\n", " ") for form in forms), _SPACED))
    text = re.sub(_ARTICLE, "", re.sub(r"\d+", r" \g<0> ", text))
    return [" ".join(line.split()) for line in text.split("\n")]


_ARTICLE = r"(?<!\w)ال(?=\w{3})"


def _uncontracted(text: str) -> str:
    if "'" not in text:
        return text
    return re.sub(_CONTRACTED, _apart, text).replace("'", "")


def _apart(contracted: re.Match[str]) -> str:
    return {"n't": "nt", "'s": " s"}.get(contracted[0], " ")


def tokens(text: str) -> list[Token]:
    """The words of a question. Digits and letters that touch are two words; a dash stays only between numbers.

    A minus sign before a number stays as well, so that "round -1" is not read as round 1.
    """
    return list(_tokens(text))


@lru_cache(maxsize=64)
def _tokens(text: str) -> tuple[Token, ...]:
    """Kept for a while, since a question is looked at in several ways, and its words come again in parts of it."""
    text = text.replace("(s)", "s") if "(s)" in text else text
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES).replace("=", " equals ").replace("@", " at ")
    if not text.isascii():
        from astana_cli.questions.lexis.homographs import respelled

        text = respelled(text)
    found: list[Token] = []
    text = _kept(_uncontracted(text))
    plainly = _MARKS.isdisjoint(text) and text.isprintable()
    matches = list(re.finditer(_WORD if plainly else _WORD_OR_MARK, text))
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for number, match in enumerate(matches):
        typed = match[0]
        between = text[match.end() : ends[number]]
        cut = not _PARTS.isdisjoint(between)
        if typed == "-":
            before = matches[number - 1] if number else None
            after = matches[number + 1] if number + 1 < len(matches) else None
            joins = after is not None and after.start() == match.end() and after[0][0].isdecimal()
            follows = before is not None and before.end() == match.start()
            spaced = before is not None and after is not None and before[0].isdecimal() and after[0].isdecimal()
            if spaced and (follows == joins):
                found.append(Token("-", "-"))
            elif joins and not follows:
                found.append(Token("−", "minus"))
            elif found and not follows and not joins:
                found[-1] = found[-1]._replace(cut=True)
            continue
        if typed == "+" or (typed in "/:" and not _between_digits(matches, number)):
            if typed in "/:" and found:
                found[-1] = found[-1]._replace(cut=True)
            continue
        found.append(Token(typed, plain(typed) if typed not in SLIPS else "the", cut))
    return tuple(found)


SLIPS = frozenset(("teh", "hte", "Teh", "Hte", "TEH"))
"""How `the` is mistyped most: no word of its own, and a part of many phrases."""


_PARTS = frozenset(",;:.!?()[]،؛؟…\n")


def _between_digits(matches: list[re.Match[str]], at: int) -> bool:
    """Whether a mark stands right between two numbers, as in 9/11 or 10:30: such a pair is no list of rounds."""
    if not 0 < at < len(matches) - 1:
        return False
    before, after = matches[at - 1], matches[at + 1]
    touching = before.end() == matches[at].start() and after.start() == matches[at].end()
    return touching and before[0].isdecimal() and after[0].isdecimal()


_QUOTES = {ord(char): "'" for char in "’‘`´ʼ′"}


def _kept(text: str) -> str:
    """The text without marks and format characters, still in its own letters."""
    return text if text.isascii() else text.translate(_KEPT)


class _Kept(dict[int, str]):
    """What becomes of a letter in it, looked up when it comes for the first time."""

    def __missing__(self, letter: int) -> str:
        char = chr(letter)
        left_out = char == "ـ" or unicodedata.category(char) in ("Mn", "Me", "Cf")
        self[letter] = "" if left_out else "-" if char in "–—‑‐−" else char
        return self[letter]


_KEPT = _Kept()
