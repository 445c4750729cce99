"""From spelling to sound: what a word of any script sounds like, in the alphabet of `letters`."""

import unicodedata
from sys import intern

from msgspec import Struct

from astana_cli.names import letters
from astana_cli.names.fold import bare
from astana_cli.names.words import COMMON

MAX_LENGTH = 32
"""Longer words are cut: no part of a name is longer, and comparing costs the product of the lengths."""


def sound(word: str) -> str:
    """Sounds of a folded word; doubled ones once, but in a script that leaves out the vowel between two.

    >>> sound("lavrentiev"), sound("لافرنتييف"), sound("лаврентьев")
    ('lavrentiev', 'lAfrntYf', 'lavrentev')
    """
    hidden = is_unvowelled(word)
    at = next((size for size in (2, 1) if word[:size] in letters.AT_FIRST), 0)
    found = letters.AT_FIRST.get(word[:at], "")
    word = word[:MAX_LENGTH]
    while at < len(word):
        for size in range(min(letters.LONGEST, len(word) - at), 0, -1):
            heard = letters.SOUNDS.get(word[at : at + size])
            if heard is not None:
                break
        else:
            size = 1
            found, heard = letters.named_sound(word[at], found)
        at += size
        found += heard[1:] if not hidden and found and found[-1:] == heard[:1] else heard
    return _unvowelled(found, word[-1]) if hidden else _vowelled(found)


def _unvowelled(found: str, last: str) -> str:
    """Arabic and Hebrew: the last h is a vowel, a t or silent, the last y may be an a, a first "al" the article."""
    if len(found) > 2 and last in _LAST:
        found = found[:-1] + _LAST[last]
    return "*+" + found[2:] if len(found) > 4 and found.startswith("Al") else found


_LAST = {"ه": "E", "ה": "E", "ي": "I", "י": "I"}


def _vowelled(found: str) -> str:
    """The h after a last vowel may be silent (Tomeh) or not (Saleh), a first "al" the article."""
    if len(found) > 2 and found[-1] == "h" and found[-2] in "aeiou":
        found = found[:-1] + "Q"
    return "*+" + found[2:] if len(found) > 5 and found[:2] in ("al", "el") and found[2] not in "aeiouAOl" else found


def is_unvowelled(word: str) -> bool:
    """Whether the word is in a script that leaves out short vowels (Arabic, Hebrew)."""
    return bool(word) and "\u0590" <= word[0] <= "\u08ff"


def _classes(groups: str, silent: str) -> dict[int, str | None]:
    """Table for `str.translate` from "abc=x ..." (a, b and c become x) and the sounds that are dropped."""
    pairs = (group.split("=") for group in groups.split())
    return str.maketrans({**{one: into for many, into in pairs for one in many}, **dict.fromkeys(silent)})


_COARSE = _classes("aAeE=a iY1yI=i ouOWUwV=u bBpPfv=b tTdD=t zsZS$cCH=s kqgKJjG45=k xh=h L=l N=n", "3*+Q")
_SKELETON = _classes("bBpPfvV=b td=t zsZS$CTDjJ=s kqgKcGxH45=k L=l N=n", "aAeEiY1yIouOWUwh3*+Q")


def coarse(heard: str) -> str:
    """Sounds with the doubts taken out: one letter for all that are often taken for each other."""
    return heard.translate(_COARSE)


def skeleton(heard: str) -> str:
    """Consonants alone, put into other classes than `coarse` does where there are two ways to hear a letter."""
    return heard.translate(_SKELETON)


def trace(heard: str) -> str:
    """Consonants, then coarse sounds: what plain edit distance can compare, with consonants weighing double."""
    return heard.translate(_SKELETON).upper() + heard.translate(_COARSE) or heard


_OTHER_READINGS = {
    "W": "b",
    "w": "b",
    "V": "",
    "T": "t",
    "D": "t",
    "H": "s",
    "c": "s",
    "J": "",
    "5": "s",
    "g": "s",
    "j": "k",
}
"""Classes of sounds that a skeleton may have instead of the usual one."""
READINGS = 8
"""How many skeletons a word has at most."""


def skeletons(heard: str) -> list[str]:
    """Skeletons of all readings of the sounds, the usual one first."""
    found = [""]
    for one in heard:
        usual = one.translate(_SKELETON)
        other = _OTHER_READINGS.get(one, usual)
        if other != usual and len(found) < READINGS:
            found = [known + new for new in (usual, other) for known in found]
        else:
            found = [known + usual for known in found]
    return list(dict.fromkeys(found))


class Heard(Struct, frozen=True, array_like=True):
    """A folded word and what comparing needs to know of it.

    `plain`: it without an article. `bones`: its skeleton. `script`: the script of its first letter. `unvowelled`: it is
    written without short vowels. `common`: it is borne by so many people that it proves nothing.
    """

    word: str
    sound: str
    plain: str
    bones: str
    script: str
    unvowelled: bool
    common: bool


def hear(word: str) -> Heard:
    """The folded `word` with its sound."""
    heard, plain = sound(word), bare(word)
    return Heard(word, heard, plain, intern(skeleton(heard)), script(word), is_unvowelled(word), plain in COMMON)


class Stored(Struct, frozen=True, array_like=True):
    """A word of a stored form, and what it is found by: its trace and its skeletons."""

    heard: Heard
    trace: str
    skeletons: tuple[str, ...]


def stored(word: str) -> Stored:
    """The folded `word` as it is stored."""
    heard = hear(word)
    return Stored(heard, trace(heard.sound), tuple(skeletons(heard.sound)))


def script(word: str) -> str:
    """The script of a folded word, by the Unicode name of its first letter: LATIN, ARABIC."""
    return intern(unicodedata.name(word[0], "").partition(" ")[0]) if word else ""


def joined(first: Heard, second: Heard) -> Heard:
    """Two words as if they were written as one."""
    tail = second.sound.removeprefix("*+")
    gap = first.sound[-1:] == tail[:1] and not first.unvowelled
    word = first.word + second.word
    plain = bare(word)
    bones = first.bones + second.bones
    return Heard(word, first.sound + tail[gap:], plain, bones, first.script, first.unvowelled, plain in COMMON)
