"""Folded spelling: one plain form for all the ways in which the same spelling is typed.

Data and input go through the same functions, so that an equal folded spelling is an exact hit.
"""

import unicodedata
from collections.abc import Iterable

from astana_cli.names import words

_SAME = {
    # Latin letters that no decomposition takes apart
    **{
        "i": "ı",
        "o": "øɔ",
        "l": "ł",
        "d": "đðɗ",
        "h": "ħ",
        "t": "ŧ",
        "f": "ƒ",
        "b": "ɓ",
        "k": "ƙ",
        "e": "əɛ",
        "n": "ŋ",
    },
    **{"ae": "æ", "oe": "œ", "th": "þ"},
    # Arabic, Persian, Kurdish, Urdu and Uighur letters, to the Arabic ones
    **{
        "ا": "ٱ",
        "ي": "ىیېێۍے",
        "ك": "ک",
        "ه": "ةەھہۂۀ",
        "و": "ۆۇۈۋ",
        "ل": "ڵ",
        "ر": "ڕ",
        "ف": "ڤڢ",
        "ق": "ڧڨ",
        "گ": "ݢڭ",
    },
    # final letters
    **{"כ": "ך", "מ": "ם", "נ": "ן", "פ": "ף", "צ": "ץ", "σ": "ς"},
    # apostrophes, marks of ayn and hamza, tatweel, the Cyrillic palochka: nothing
    "\n": "\n",
    "": "'’‘‛`´ʹʻʼʽʾʿˈ′＇ء՚׳ـӏ",
}
_PLAIN = {typed: plain for plain, many in _SAME.items() for typed in many}
_OTHER_MARKS = ((0x0900, 0x1AAF), (0x3099, 0x309A))
"""Marks that are vowels or make another letter (Indic scripts, kana): they stay."""


class _Letters(dict[int, str]):
    """Table for `str.translate` that finds what it does not know yet, letter by letter, and keeps it."""

    def __missing__(self, point: int) -> str:
        self[point] = plain = _plain(chr(point))
        return plain


def _plain(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in ("Lm", "Cf"):
        return ""
    if kind[0] == "M":
        return char if any(low <= ord(char) <= high for low, high in _OTHER_MARKS) else ""
    if kind == "Nd":
        return str(unicodedata.digit(char))
    return char if kind[0] in "LN" else " "


_TABLE = _Letters(str.maketrans(_PLAIN))


def letters(text: str) -> str:
    """`text` in folded letters: no case, marks or punctuation; words parted by spaces, lines by line breaks."""
    if text.isascii():
        return text.lower().translate(_TABLE)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _one_waw(unicodedata.normalize("NFC", text.translate(_TABLE)))


def _one_waw(text: str) -> str:
    """Persian and Kurdish write the waw twice where Arabic has it once."""
    while "وو" in text:
        text = text.replace("وو", "و")
    return text


def parts(text: str, *, titles: bool = True) -> list[str]:
    """Parts of the name `text`, in folded letters and in the order of the input.

    Articles and "son of" are left out, "Abd al-X" and "Abu X" are one part; with `titles`, titles and honorifics are
    left out too. A text of nothing but such words keeps them. The article that Arabic writes as part of the word stays
    (see `bare`), since some names only look as if they had one.
    """
    return name_parts(letters(text).split(), titles=titles)


def name_parts(typed: list[str], *, titles: bool = True) -> list[str]:
    """Same as `parts`, for words that are in folded letters already."""
    kept = [word for word in typed if bare(word) not in words.LEFT_OUT] or typed
    if titles:
        kept = [word for word in kept if bare(word) not in words.TITLES and word not in words.RANKS] or kept
        return _joined([words.SHORT.get(word, word) for word in kept])
    return _joined(_acronyms(kept))


def _acronyms(kept: list[str]) -> list[str]:
    """U. N. as UN."""
    found: list[str] = []
    for before, word in zip(["", *kept], kept, strict=False):
        if len(word) == len(before) == 1:
            found[-1] += word
        else:
            found.append(word)
    return found


def _joined(kept: list[str]) -> list[str]:
    """Join "Abd" and "Abu" to the word that follows, and give the compound one spelling."""
    found: list[str] = []
    for word in reversed(kept):
        plain = bare(word)
        head = words.HEADS.get(plain) if found else None
        if head:
            found[-1] = with_head(head, found[-1])
        else:
            found.append(_compound(plain) if plain[:2] in _AB else word)
    return found[::-1]


def with_head(head: str, word: str) -> str:
    """ "Abd" or "Abu" with the word that follows, without the article that was written as one with it."""
    word = bare(word)
    while len(word) > 5 and word.startswith(("al", "el")):
        word = word[2:]
    return _one_waw(head + word)


_AB = frozenset({"ab", "аб", "عب"})


def _compound(word: str) -> str:
    """Abdulrahman, Abdelrahman, Abdurrahman, عبدالرحمن: without the article inside."""
    prefixes = (known for known in words.SERVANT_PREFIXES if word.startswith(known) and len(word) >= len(known) + 4)
    prefix = next(prefixes, None)
    return _compound(word[:3] + word[len(prefix) :]) if prefix else word


def bare(word: str) -> str:
    """A folded Arabic word without its article(s); other words as they are."""
    while len(word) > 4 and word.startswith("ال"):
        word = word[2:]
    return word


def fold(text: str) -> str:
    """Folded spelling of the name `text`, for look-up; idempotent, as a title that is one by its article keeps that.

    >>> fold("Dr. Bashar al-JA’AFARI") == fold("bashar jaafari")
    True
    """
    return " ".join(word if word in words.RANKS else bare(word) for word in parts(text))


_APOSTROPHES = "'’‘ʼ`´′＇"


def without_suffix(text: str) -> str:
    """`text` without endings that an apostrophe parts from a name: Önal'ın, Fidan's, Ünal’a."""
    return " ".join(map(_name_before_apostrophe, text.split()))


def _name_before_apostrophe(word: str) -> str:
    for mark in _APOSTROPHES:
        name, found, ending = word.rpartition(mark)
        if found and len(name) >= 3 and len(ending) <= 4:
            return name
    return word


def fold_each(texts: Iterable[str], *, titles: bool = True) -> list[list[str]]:
    """`parts` of many texts at once; the letters are folded in one pass, which costs a third."""
    lines = [text.replace("\n", " ") for text in texts]
    return [name_parts(line.split(), titles=titles) for line in letters("\n".join(lines)).split("\n")] if lines else []
