"""Find what each word of a question is: the longest phrase first, one reading a word, clitics by look-up only."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from astana_cli.questions.lexis.lexicon import Lexicon, Sense
from astana_cli.questions.lexis.numbers import number_at
from astana_cli.questions.lexis.text import Token, bare

YEARS = range(1990, 2100)
"""What may be a year, in or out of the book."""


NUMERALS = frozenset({"digits", "nth", "number"})
"""Kinds of marks that are numbers."""


class Mark(NamedTuple):
    """A stretch of words with one meaning. `targets` are several where the form is ambiguous; `lead` is the clitic
    that was taken off its first word; `mended` is the spelling that a typing error was mended to."""

    kind: str
    targets: tuple[str, ...]
    start: int
    end: int
    lead: str = ""
    mended: str | None = None

    @property
    def target(self) -> str:
        """The only, or the first, meaning."""
        return self.targets[0] if self.targets else ""

    @property
    def is_year(self) -> bool:
        """Whether it is a year in digits."""
        return self.kind == "digits" and int(self.target) in YEARS

    def silenced(self) -> Mark:
        """The mark as one that adds nothing to the question."""
        return self._replace(kind="stop", targets=("en",))


def unglued(typed: list[Token], lexicon: Lexicon) -> list[Token]:
    """Words written onto a verb become words of their own, where the rest is a cue of the lexicon: Egyptian ماحضرتش
    and مجاش, Iraqi شصار, the question mark of أحضرت; so do two question words, وينمتى."""
    found: list[Token] = []
    for token in typed:
        parts = () if lexicon.get(token.plain) else next(_unglued(token.plain, not found, lexicon), ())
        found += [Token(token.typed if i == 0 else "", part) for i, part in enumerate(parts)] or [token]
    return found


def _unglued(word: str, first: bool, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """The ways to read a word as one of these and a verb, or as two words that ask."""
    for cut in range(2, len(word) - 1) if len(word) <= TWO_ASKED else ():
        if all(_asks(lexicon.get(part)) for part in (word[:cut], word[cut:])):
            yield word[:cut], word[cut:]
    for start, meaning, end in GLUED:
        stem = word.removeprefix(start).removesuffix(end)
        if len(stem) < 2 or len(start + stem + end) != len(word) or (meaning == "هل" and not first):
            continue
        for lead, plain in variants(stem):
            verbs = any(s.kind == "cue" and (s.target in VERBAL or meaning in DENY) for s in lexicon.get(plain))
            if lead in ("", "ب", "ك") and (len(plain) > 2 or end) and verbs:
                yield meaning, lead + plain


def _asks(senses: tuple[Sense, ...]) -> bool:
    return bool(senses) and senses[0].kind == "ask" and senses[0].target in ASKING


ASKING = frozenset({"who", "when", "where", "why"})
TWO_ASKED = 12
"""Letters of two words that ask, written as one."""
DENY = frozenset(("ما", "لم"))
GLUED = (("ما", "لم", "ش"), ("ما", "ما", ""), ("م", "لم", "ش"), ("ش", "شنو", ""), ("ا", "هل", ""))
"""What is written before a verb, the word it stands for, and what is written behind."""
VERBAL = frozenset(
    {"attend", "absent", "happen", "outcome", "agenda", "issue", "head", "sign", "held", "contents", "walkout"}
)


def scan(typed: list[Token], lexicon: Lexicon) -> list[Mark]:
    """Cover the words with marks from left to right; a word that nothing covers becomes an `unread` mark."""
    return list(_scan(tuple(typed), lexicon))


@lru_cache(maxsize=32)
def _scan(words: tuple[Token, ...], lexicon: Lexicon) -> tuple[Mark, ...]:
    """Kept for a while, since a question is read in several ways, many of which share their sentences."""
    typed = list(words)
    marks: list[Mark] = []
    at = 0
    inner = [bare(token.plain) for token in typed]
    while at < len(typed):
        mark = _phrase(typed, at, lexicon, inner) if typed[at].plain else Mark("stop", ("pause",), at, at + 1)
        if mark and typed[at].plain == "the" and _longer_without(typed, at, mark, lexicon, inner):
            mark = Mark("stop", ("en",), at, at + 1)
        number = _number(typed, at, lexicon)
        if number and (mark is None or number.end >= mark.end):
            mark = number
        mark = mark or Mark("unread", (typed[at].plain,), at, at + 1)
        marks.append(mark)
        at = mark.end
    return tuple(_around_subjects(marks, typed, lexicon, inner))


def _around_subjects(marks: list[Mark], typed: list[Token], lexicon: Lexicon, inner: list[str]) -> list[Mark]:
    """The marks, with each Arabic phrase whose subject parts it as its first word: `كفت أمريكا عن الحضور`."""
    found: list[Mark] = []
    rest = 0
    for at, mark in enumerate(marks):
        if mark.start < rest:
            continue
        verb = mark.kind in ("cue", "unread") and mark.end == mark.start + 1
        last = _subject(marks, at + 1) if verb and not typed[mark.start].plain.isascii() else -1
        phrase = _parted(typed, mark.start, marks[last:], lexicon, inner) if last > 0 else None
        if phrase is None:
            found.append(mark)
            continue
        whole, rest = phrase
        found += [whole, *marks[at + 1 : last + 1], Mark("stop", ("ar",), marks[last].end, rest)]
    return found


def _subject(marks: list[Mark], at: int) -> int:
    """The last mark of whom a clause is about, where it is named at `at` and the clause goes on; else -1."""
    if at < len(marks) and (marks[at].kind, marks[at].target) == ("cue", "delegation"):
        at += 1
    if at >= len(marks) or marks[at].kind not in SUBJECTS or marks[at].lead:
        return -1
    while at + 1 < len(marks) and marks[at].kind == marks[at + 1].kind == "person" and not marks[at + 1].lead:
        at += 1
    return at if at + 1 < len(marks) else -1


def _parted(
    typed: list[Token], first: int, rest: list[Mark], lexicon: Lexicon, inner: list[str]
) -> tuple[Mark, int] | None:
    """The longest phrase of the word at `first` and of words behind the first mark of `rest`, and where it ends."""
    behind = rest[0].end
    near = list(itertools.takewhile(lambda mark: mark.kind != "ask" and inner[mark.start], rest[1:]))
    for end in (m.end for m in reversed(near) if m.end - behind <= LONGEST_REST and m.kind != "link"):
        for lead, word in variants(typed[first].plain):
            senses = _spelled(word, inner[behind:end], lexicon)
            if len(senses) == 1 and senses[0].kind == "cue":
                return _mark(senses, first, first + 1, lead), end
    return None


LONGEST_REST = 4
"""Words of a phrase behind its subject."""
SUBJECTS = ("party", "person", "capital", "syria", "document")


def beside(marks: list[Mark], at: int, step: int = 1) -> int:
    """The nearest mark behind (or, with a step of -1, before) that is no filler; -1 if there is none."""
    at += step
    while 0 <= at < len(marks) and (marks[at].kind in ("stop", "word") or marks[at].start == marks[at].end):
        at += step
    return at if 0 <= at < len(marks) else -1


def left_unread(marks: list[Mark], typed: list[Token], start: int, end: int) -> list[Mark]:
    """The marks with those from `start` to before `end` as one that is not read, so that its words are named."""
    first, last = marks[start].start, marks[end - 1].end
    words = " ".join(token.plain for token in typed[first:last])
    return [*marks[:start], Mark("unread", (words,), first, last), *marks[end:]]


def _longer_without(typed: list[Token], at: int, mark: Mark, lexicon: Lexicon, inner: list[str]) -> bool:
    """Whether a phrase begins after `the` that reaches further: `the UN refugee agency` holds more than `the UN`."""
    rest = _phrase(typed, at + 1, lexicon, inner) if at + 1 < len(typed) else None
    return rest is not None and rest.end > mark.end


def _number(typed: list[Token], at: int, lexicon: Lexicon) -> Mark | None:
    found = number_at(typed, at, lexicon)
    if found is None:
        return None
    kind = "nth" if found.ordinal else "digits" if found.digits else "number"
    return Mark(kind, (str(found.value),), at, at + found.length, found.lead)


def _phrase(typed: list[Token], at: int, lexicon: Lexicon, inner: list[str]) -> Mark | None:
    best: Mark | None = None
    for lead, word in variants(typed[at].plain):
        longest = min(LONGEST, len(typed) - at)
        for length in range(longest, 0, -1):
            if best is not None and length <= best.end - best.start:
                break
            if length == 1 and lead and len(word) < 3 and word not in SHORT:
                continue
            if length > 1 and word == "ما" and lead not in BEFORE_NOT:
                continue
            found = tuple(s for s in _spelled(word, inner[at + 1 : at + length], lexicon) if s.kind not in NUMBERS)
            if found and length == 1 and not lead and word != inner[at] and all(map(_asks_nothing, found)):
                break
            if found:
                best = _mark(found, at, at + length, lead)
                break
    return best or _owner(typed[at].plain, at, lexicon)


def _owner(word: str, at: int, lexicon: Lexicon) -> Mark | None:
    """`qatars`, `pedersens`: who owns, written without the apostrophe."""
    if len(word) <= SHORTEST_OWNER or not word.isascii() or not word.endswith("s"):
        return None
    found = tuple(s for s in lexicon.get(word[:-1]) if s.kind in OWNERS)
    return _mark(found, at, at + 1, "") if found else None


SHORTEST_OWNER = 4
OWNERS = ("party", "person", "capital")


def _asks_nothing(sense: Sense) -> bool:
    """Whether a sense carries nothing: a word with an ending is not taken for one, since it may be a slip of more
    (التامته of التامنه)."""
    return sense.kind == "stop" or (sense.kind, sense.target) == ("cue", "held")


LONGEST = 9
"""Words in a phrase."""
NUMBERS = ("unit", "tens", "teen", "nth")
"""Kinds that only the grammar of numbers puts together."""
BEFORE_NOT = ("", "و", "ف")
"""What may be written before ما that denies; `هما حضروا` and `لما حضروا` deny nothing."""
SHORT = frozenset({"كم", "اب", "كل", "لم", "لن", "مو", "مش", "مب"})
"""Words of two letters that may carry a clitic."""


def _spelled(first: str, rest: list[str], lexicon: Lexicon) -> tuple[Sense, ...]:
    """The senses of a phrase; inside it the article may be written with the preposition للـ, or `of` may part it."""
    phrase = " ".join((first, *rest)) if rest else first
    found = lexicon.get(phrase)
    if found or not rest:
        return found
    owned = [word for word in rest if word not in OF]
    if owned and len(owned) < len(rest):
        return lexicon.get(" ".join((first, *owned)))
    if "لل" not in phrase:
        return found
    return lexicon.get(" ".join((first, *(bare(word[2:]) if word.startswith("لل") else word for word in rest))))


OF = frozenset(("ديال", "تاع", "نتاع", "متاع", "بتاع", "بتاعه", "بتاعت", "تبع", "تبعت", "حق", "مال", "مالت"))
"""The dialects' `of`, which may part the words of a name."""


def _mark(found: tuple[Sense, ...], start: int, end: int, lead: str) -> Mark:
    kinds = sorted({sense.kind for sense in found}, key=lambda kind: ORDER.index(kind) if kind in ORDER else 0)
    kind = kinds[0]
    cities = [s.target for s in found if s.kind == "capital"]
    if cities and kind == "party":
        parties = [s.target for s in found if s.kind == "party"]
        return Mark("capital", (parties[0], cities[0]), start, end, lead)
    return Mark(kind, tuple(dict.fromkeys(s.target for s in found if s.kind == kind)), start, end, lead)


ORDER = (
    "",
    "out",
    "ask",
    "cue",
    "noun",
    "number_noun",
    "link",
    "city_name",
    "party",
    "capital",
    "place",
    "topic",
    "stop",
)
"""Which kind a form is taken for where the tables give it several; kinds that are not named come first."""


@lru_cache(maxsize=2048)
def variants(word: str) -> tuple[tuple[str, str], ...]:
    """A word as it is, then with Arabic clitics off, each with what was taken off.

    >>> variants("وبالجوله")[-1]
    ('وب', 'جوله')
    """
    return tuple(unheld(word))


def unheld(word: str) -> Iterator[tuple[str, str]]:
    """The same, one after another and not remembered: for words that nobody typed."""
    yield "", bare(word)
    if not word or not "\u0600" <= word[0] <= "\u06ff":
        return
    seen = {bare(word)}
    for lead in LEADS if word[0] in LEADING else ():
        if not word.startswith(lead) or len(word) - len(lead) < 2:
            continue
        rest = word[len(lead) :]
        doubled = lead[-1] == "ل" and rest.startswith("ل")
        for stem in (bare(rest[1:]), rest) if doubled else (bare(rest),):
            if stem not in seen:
                seen.add(stem)
                yield lead, stem
    for tail in TAILS if word[-1] in TRAILING else ():
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            stem = bare(word[: -len(tail)])
            for rest in (stem, stem[:-1] + "ه" if stem.endswith("ت") else ""):
                if len(rest) >= 3 and rest not in seen:
                    seen.add(rest)
                    yield "", rest


LEADS = (
    *("في", "و", "ف", "ب", "ل", "ك", "ع", "ه", "وب", "ول", "وع", "وف", "فب", "فل", "وك"),
    *("عال", "هال", "بهال", "عهال", "لهال"),
)
TAILS = ("ها", "هم", "هن", "نا", "كم", "هما", "ه", "و", "وا", "ك", "ا", "وها", "وه", "وهم")
LEADING = frozenset(lead[0] for lead in LEADS)
TRAILING = frozenset(tail[-1] for tail in TAILS)
