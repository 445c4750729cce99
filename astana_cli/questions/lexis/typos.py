"""What a word that is not understood may have been meant for: known words one edit away, over the whole lexicon.

An edit is a letter left out, put in, exchanged, or swapped with its neighbour (Damerau), or a blank too many or too
few. Words that mean different things and lie one edit apart (رابعة and سابعة, Iran and Iraq) are words of the lexicon
themselves and are never touched. Which of several mends is meant, if any, the whole question decides (`mending`).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from msgspec import Struct

from astana_cli.questions.lexis.lexicon import Lexicon, Sense
from astana_cli.questions.lexis.scan import LEADS, NUMBERS, TAILS, Mark, unheld, variants
from astana_cli.questions.lexis.text import LONGEST_WORD, Token, bare, lettered

SHORTEST = 4
SHORTEST_NAME = 6
"""Names are mended from this length on: shorter ones lie too near to other people's."""
SHORTEST_PAIR = 7
"""Two words run into one are told apart from this length on."""
SHORTEST_GLUED = 5
"""The same, where one of them is `the` or the other asks."""
TEAM = "وفد"
"""A short word that often runs into the verb before it: `ترأسوفد`."""
ASKING = frozenset(("who", "what", "when", "where", "which"))
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ")
"""The rows of the English and the Arabic keyboard."""
SHAPES = ("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "اي")
"""Arabic letters that differ by dots or hamza alone."""
VOWELS = "aeiouy"
"""Latin letters that are taken for each other by ear (`delagation`, `egipt`)."""
NAMES = frozenset(("party", "parties", "person", "capital", "place", "city_name", "group"))
FUNCTION = frozenset(("of", "in", "at", "to", "by", "on", "the", "من", "في", "عن"))
"""Short words that may have run into the next one."""


NUMBERED = ("noun", "number_noun", "link", *NUMBERS)
"""Kinds of words that may have run into a number: of any other word (`ووال|عشرين`) only half is known."""
HELD = frozenset(lead + article for lead in ("", *LEADS) for article in ("", "ال", "ل"))
LONGEST_HELD = max(map(len, HELD))


class Mend(Struct, frozen=True):
    """What stands for the words from `start` to `end` instead. `likely`: fingers slip so all the time. `weak`: what was
    typed is a word of everyday language or very short, so it must make a phrase with its neighbours. `barred`: it is
    too short to be mended to, and only stands in the way of others. `plain`: all letters are there, two of them swapped
    or one of them twice, so that hardly anything else was meant."""

    start: int
    end: int
    words: tuple[str, ...]
    likely: bool
    weak: bool = False
    barred: bool = False
    plain: bool = False


def mends(typed: list[Token], at: int, lexicon: Lexicon) -> list[Mend]:
    """All mends of the word at a place that is not understood."""
    word = typed[at].plain
    if not word.isalpha() or not SHORTEST - 1 <= len(word) <= LONGEST_WORD:
        return []
    if _LONG_RUN.search(word):
        return list(_shortened(word, at, lexicon))
    nearby = list(_nearby(typed, at, lexicon))
    found = any(mend.likely and not mend.weak for mend in nearby)
    parted = [] if found and not word.startswith(tuple(ASKING)) else _parted(word, at, lexicon)
    return [*nearby, *parted, *_joined(typed, at, lexicon)]


_LONG_RUN = re.compile(r"(.)\1\1+")


def _shortened(word: str, at: int, lexicon: Lexicon) -> Iterator[Mend]:
    """`rounnnd`, `بدأاات`: a key that was held down; nothing else is tried for such a word."""
    for times in (1, 2):
        near = _LONG_RUN.sub(r"\1" * times, word)
        if any(stem in lexicon.words.all for stem, _, _ in stems(near)):
            yield Mend(at, at + 1, (near,), likely=True, plain=True)


def _nearby(typed: list[Token], at: int, lexicon: Lexicon) -> Iterator[Mend]:
    word = typed[at].plain
    short = len(word) < SHORTEST
    weak = _is_word(word, lexicon)
    raw = lettered(typed[at].typed)
    held = list(_held(word))
    for near in dict.fromkeys(edits(word)):
        known = any(near[lead : len(near) - tail] in lexicon.words.all for lead, tail in held)
        if not known and not (_unarticled(near) in lexicon.words.all and _of_article(word, near)):
            continue
        plain = _swapped(word, near) or _doubled(word, near)
        if weak and word[:-1] == near and not plain:
            continue  # an everyday word that is longer (officer, شيخ) is no slip of the shorter one
        stem = _stem(word, near, lexicon) if len(near) >= SHORTEST or weak or plain else None
        if stem is None or (near[0] == "م" and _denies(word, near, stem, lexicon)):
            continue
        likely = _likely(raw, near, stem, lexicon)
        if likely is None:
            continue
        firm = (plain or (likely and len(near) > len(word))) and near.isascii()
        doubtful = weak or (short and not firm)
        if not doubtful or _beside(typed, at, stem, lexicon):
            yield Mend(at, at + 1, (near,), likely, doubtful, _barred(near, stem, likely, lexicon), plain)


def _denies(word: str, near: str, stem: str, lexicon: Lexicon) -> bool:
    """Whether a mend would deny a verb that was not denied: `منحضر` is no ماحضر; short denials (مجوا) lie too near to
    words that deny nothing (مجزأ)."""
    if not any((sense.kind, sense.target) == ("cue", "absent") for sense in lexicon.get(stem)):
        return False
    asked = near.startswith("ما") > word.startswith("ما") or near.endswith("ش") > word.endswith("ش")
    return asked or len(near) < SHORTEST_DENIAL


SHORTEST_DENIAL = 5


def _unarticled(near: str) -> str:
    """What was perhaps meant, without its article and what is written before it: a slip may lie in these
    (`اجلولة`, `باالجولة`)."""
    found = ARTICLE.match(near)
    return near[found.end() :] if found else ""


def _of_article(word: str, near: str) -> bool:
    """Whether a slip in or before an article is one: a letter that stands for a word of its own may be meant
    (`أولجولة`, `وجولة`)."""
    one, _ = _cut(word, near)
    return _swapped(word, near) or _doubled(word, near) or (len(one) < 2 and not (one and one in PREFIXED))


PREFIXED = "اوبفكلهسم"
ARTICLE = re.compile("[وف]?[بكعه]?ال(?=.{3})")


def _swapped(word: str, near: str) -> bool:
    one, two = _cut(word, near)
    return len(one) == len(two) == 2 and one == two[::-1]


def _doubled(word: str, near: str) -> bool:
    """Whether a letter was typed twice, as where a key is held down."""
    return len(word) == len(near) + 1 and any(
        a == b and word[:at] + word[at + 1 :] == near for at, (a, b) in enumerate(itertools.pairwise(word))
    )


def _barred(near: str, stem: str, likely: bool, lexicon: Lexicon) -> bool:
    """Short names lie too near to other names, and short words to anything, once the slip is a rare one."""
    if stem not in lexicon.words.own:
        return len(near) < SHORTEST_NAME
    if len(stem) < SHORTEST and stem != bare(near):
        return True
    names = any(sense.kind in NAMES for sense in lexicon.get(stem))
    return not likely and len(near) < (SHORTEST_NAME if names else SHORTEST + 1)


def _held(word: str) -> Iterator[tuple[int, int]]:
    """How many letters at the beginning and at the end of a word may be clitics: a quick look before `_stem`."""
    for lead in range(LONGEST_HELD + 1):
        if word[:lead] in HELD:
            yield from ((lead, tail) for tail in range(LONGEST_HELD) if not tail or word[-tail:] in TAILS)


def _stem(word: str, near: str, lexicon: Lexicon) -> str | None:
    """The known word in what was perhaps meant; its clitics were typed as well, since a slip is looked for in the word
    itself."""
    for stem, lead, tail in stems(near):
        if stem in lexicon.words.all and word.startswith(lead) and word.endswith(tail):
            return stem if not tail or _may_end(near, stem, tail, lexicon) else None
    return None


def _may_end(near: str, stem: str, tail: str, lexicon: Lexicon) -> bool:
    """Whether a word may end as it does: behind an article nothing is owned, and only the adjective of a name has a
    feminine that the tables leave out (`الايرانيه`, and not `الايرانه`)."""
    if not ARTICLE.match(near):
        return True
    return tail == FEMININE and stem.endswith("ي") and any(sense.kind in NAMES for sense in lexicon.get(stem))


FEMININE = "ه"


def _beside(typed: list[Token], at: int, stem: str, lexicon: Lexicon) -> bool:
    """Whether a word stands beside one of its neighbours in a phrase of the lexicon, or may be a month before a
    number."""
    before = [near for _, near in variants(typed[at - 1].plain)] if at else []
    after = bare(typed[at + 1].plain) if at + 1 < len(typed) else ""
    dated = after.isdecimal() and any(sense.kind == "month" for sense in lexicon.get(stem))
    pairs = (*((near, stem) for near in before), (stem, after))
    of_whom = typed[at].plain.startswith("ال") and any(
        describes(one, two) for near in before for one in lexicon.get(near) for two in lexicon.get(stem)
    )
    return dated or of_whom or any(lexicon.words.side_by_side(one, two) for one, two in pairs)


def describes(noun: Sense | Mark | None, word: Sense | Mark) -> bool:
    """Whether a word says behind a noun whose delegation it is, or in which role states came: `الوفد الإيراني`,
    `الدول المراقبة`."""
    if noun is None or noun.kind != "cue":
        return False
    of_party = noun.target == "delegation" and word.kind == "party"
    return of_party or (noun.target in TAKING_PART and word.kind == "cue" and word.target in ROLES)


TAKING_PART = frozenset(("delegation", "country"))
ROLES = frozenset(("guarantor", "observer"))


def _parted(word: str, at: int, lexicon: Lexicon) -> Iterator[Mend]:
    """`theround`, `tookover`, `الجولهالتامنه`: two known words, or a known phrase, that a blank would part."""
    if len(word) < SHORTEST_GLUED or _is_word(word, lexicon):
        return
    short = word.isascii() or word.endswith(TEAM) or _asks(word[: SHORTEST - 1], lexicon)
    shortest = SHORTEST - short
    for cut in range(2, len(word) - shortest + 1):
        head, tail = word[:cut], word[cut:]
        if len(word) < SHORTEST_PAIR and tail != "the" and tail not in ASKING and not _asks(head, lexicon):
            continue
        known = (cut > 2 or head in FUNCTION) and _known(head, lexicon) and _known(tail, lexicon)
        known = known or (cut > 2 and lexicon.tabled(f"{head} {tail}"))
        if known and (_is(head, lexicon, NUMBERED) or not _is(tail, lexicon, NUMBERS)):
            yield Mend(at, at + 1, (head, tail), likely=True)


def _asks(word: str, lexicon: Lexicon) -> bool:
    return any(sense.kind == "ask" for sense in lexicon.get(word))


def _joined(typed: list[Token], at: int, lexicon: Lexicon) -> Iterator[Mend]:
    """`dele gation`: the pieces of one known word."""
    for start in (at - 1, at):
        if start >= 0 and start + 2 <= len(typed):
            whole = typed[start].plain + typed[start + 1].plain
            pieces = not any(_known(typed[i].plain, lexicon) for i in (start, start + 1))
            shortest = SHORTEST_NAME - pieces
            if len(whole) >= shortest and whole.isalpha() and lexicon.tabled(bare(whole)):
                yield Mend(start, start + 2, (whole,), likely=True)


def _known(word: str, lexicon: Lexicon) -> bool:
    return any(lexicon.tabled(stem) for _, stem in variants(word))


def _is(word: str, lexicon: Lexicon, kinds: tuple[str, ...]) -> bool:
    return any(sense.kind in kinds for _, stem in variants(word) for sense in lexicon.get(stem))


def _is_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of everyday language, or part of a name or a phrase: then it is hardly a slip."""
    everyday = word in lexicon.common or any(stem in lexicon.common for _, stem in variants(word))
    return everyday or bare(word) in lexicon.words.all


def stems(word: str) -> Iterator[tuple[str, str, str]]:
    """A word as it is, then without clitics, each with the clitics that were taken off before and behind."""
    for lead, stem in unheld(word):
        start = word.find(stem)
        tail = word[start + len(stem) :] if start >= 0 else ""
        if start >= 0 and (not (lead or tail) or len(stem) >= SHORTEST - 1):
            yield stem, lead, tail


def _likely(raw: str, near: str, stem: str, lexicon: Lexicon) -> bool | None:
    """Whether the edit from a word in its own letters to a known word is a usual slip; None if it is more than one."""
    others = () if stem.isascii() else lexicon.words.spellings.get(stem, ())
    meant = {near, *(near.replace(stem, spelling, 1) for spelling in others)}
    slips = {_usual(raw, spelling) for spelling in meant}
    return True if True in slips else False if False in slips else None


def _usual(raw: str, meant: str) -> bool | None:
    one, two = _cut(raw, meant)
    if len(one) + len(two) < 2:
        return not one or _slipped_in(raw, meant)
    if len(one) == len(two) == 1:
        return _neighbours(one, two)
    return True if len(one) == len(two) == 2 and one == two[::-1] else None


def _cut(one: str, two: str) -> tuple[str, str]:
    """Two words without what they begin and end with alike."""
    while one and two and one[0] == two[0]:
        one, two = one[1:], two[1:]
    while one and two and one[-1] == two[-1]:
        one, two = one[:-1], two[:-1]
    return one, two


def _slipped_in(raw: str, meant: str) -> bool:
    """Whether the letter too many stands inside the word, or repeats its neighbour or lies beside it on the keyboard:
    a word seldom begins with a letter that does not belong to it."""
    at = next((i for i, (a, b) in enumerate(zip(raw, meant, strict=False)) if a != b), len(raw) - 1)
    beside = raw[at + 1 : at + 2]
    return (at > 0 and raw[:at] != "ال") or raw[at] == beside or _neighbours(raw[at], beside)


def _neighbours(one: str, two: str) -> bool:
    """Whether two letters lie beside each other on a keyboard, differ by dots or hamza alone, or are both vowels."""
    if any(one in shape and two in shape for shape in (*SHAPES, VOWELS)):
        return True
    for board in KEYS:
        places = [(y, row.find(letter)) for letter in (one, two) for y, row in enumerate(board) if letter in row]
        if len(places) == 2:
            (y1, x1), (y2, x2) = places
            return abs(y1 - y2) <= 1 and abs(x1 - x2) <= 1
    return False


def edits(word: str) -> Iterator[str]:
    """All spellings one edit away (P. Norvig's generation, in the alphabet of the word)."""
    letters = LATIN if word.isascii() else ARABIC
    for cut in range(len(word) + 1):
        head, tail = word[:cut], word[cut:]
        if tail:
            yield head + tail[1:]
            for letter in letters:
                if letter != tail[0]:
                    yield head + letter + tail[1:]
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in letters:
            yield head + letter + tail
