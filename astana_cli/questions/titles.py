"""What titles say: `deputy foreign minister of Turkey` has a rank, a land and other words. A title that is said fits an
office on record of the same rank (`deputy minister` is none of a minister) in whose titles stands whatever else it
says."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.knowledge import seal
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

RANKS = dict(entry.split(" = ") for entry in word_list("titles", "ranks"))
"""Words of ranks and the rank that they mean."""
ABBREVIATED = dict(entry.split(" = ") for entry in word_list("titles", "abbreviated"))
"""Short forms in titles and the words that they stand for: `MFA`."""
OPTIONAL = word_list("titles", "optional")
"""Ranks that a claim may leave out: `envoy` for `special presidential envoy`."""
LINKS = word_list("titles", "links")
"""What stands between the words of a title."""
ENDS = word_list("titles", "ends")
"""Behind these a title tells of what, and no longer what."""
AS = word_list("titles", "as")
"""What stands before a title: `the`, `as`, بصفة."""
LANDS = frozenset({"party", "country", "capital", "place", "syria"})
ASKED = {True: (Token("what", "what"), Token("office", "office")), False: (Token("ما", "ما"), Token("منصب", "منصب"))}
"""Words with which an office is asked for, in Latin letters and in Arabic ones."""


class Title(Struct, frozen=True):
    """What a title says: its rank, the lands it names, and its other words."""

    ranks: frozenset[str]
    lands: frozenset[str]
    words: frozenset[str]


def stretches(
    typed: list[Token], of_title: Callable[[int], bool], heads: Container[str], links: Container[str] = LINKS
) -> Iterator[tuple[int, int]]:
    """Where the titles in a question begin and end: words side by side that may stand in a title, with one of some
    heads among them and without links at either end; `links` are those that no title ends with.

    >>> said = tokens("was he the deputy minister of Turkey")
    >>> list(stretches(said, lambda at: at > 2, RANKS))
    [(3, 7)]
    """
    at = 0
    while at < len(typed):
        end = at
        while end < len(typed) and of_title(end):
            end += 1
            if typed[end - 1].cut:
                break
        start, stop = _trimmed(typed, at, end, links)
        if any(stem(token.plain) in heads for token in typed[start:stop]):
            yield start, stop
        at = max(end, at + 1)


def _trimmed(typed: list[Token], start: int, end: int, links: Container[str]) -> tuple[int, int]:
    """A stretch without the links at its ends."""
    while start < end and typed[start].plain in LINKS:
        start += 1
    while end > start and typed[end - 1].plain in links:
        end -= 1
    return start, end


def article_before(typed: list[Token], start: int) -> int:
    """Where the article or `as` before a title stands."""
    while start > 0 and typed[start - 1].plain in AS:
        start -= 1
    return start


def words_of(marks: list[Mark], kinds: Container[str]) -> set[int]:
    """The places of all words of marks of some kinds."""
    return {at for mark in marks if mark.kind in kinds for at in range(mark.start, mark.end)}


@lru_cache(maxsize=2)
def known_words(k: Knowledge, lexicon: Lexicon) -> frozenset[str]:
    """The words of all titles that are neither ranks nor lands."""
    found = (title.words for both in _on_record(k, lexicon).values() for title in both)
    return frozenset().union(*found) - word_list("titles", "unfit")


PACKED = "titles.json"
"""Where the wheel keeps what the titles of all offices say, beside the data."""
OnRecord = dict[str, tuple[Title, Title]]
"""By office what its title says, in English and in Arabic."""


@lru_cache(maxsize=2)
def _on_record(k: Knowledge, lexicon: Lexicon) -> OnRecord:
    packed = seal.packed(PACKED, OnRecord) if lexicon.was_packed else None
    return packed or on_record(k, lexicon)


def on_record(k: Knowledge, lexicon: Lexicon) -> OnRecord:
    """What the titles of all offices say."""
    written = {key: (office.title.en, office.title.ar) for key, office in k.offices.items()}
    return {
        key: (title_said(tokens(en), lexicon), title_said(tokens(ar), lexicon)) for key, (en, ar) in written.items()
    }


@lru_cache(maxsize=512)
def titles(key: str, latin: bool, k: Knowledge, lexicon: Lexicon) -> tuple[Title, ...]:
    """What the titles of an office say: the English one of a claim in English, both of one in Arabic."""
    party, both = k.offices[key].party, _on_record(k, lexicon)[key]
    lands = frozenset().union(*(title.lands for title in both), {party} if party else ())
    words = frozenset().union(*(title.words for title in both))
    return tuple(replace(title, lands=lands, words=words) for title in (both[:1] if latin else both))


def fits(claim: Title, title: Title) -> bool:
    same = claim.ranks - OPTIONAL == title.ranks - OPTIONAL and claim.ranks <= title.ranks
    return same and claim.lands <= title.lands and claim.words <= title.words


def title_said(typed: list[Token], lexicon: Lexicon) -> Title:
    """What the words of a title say."""
    marks = lands_in(typed, lexicon)
    lands = words_of(marks, LANDS)
    ranks = frozenset(_ranks(typed))
    rest = [token.plain for at, token in enumerate(typed) if at not in lands and token.plain not in LINKS]
    words = (stem(word) for token in rest for word in ABBREVIATED.get(token, token).split(" "))
    targets = frozenset(target for mark in marks for target in mark.targets[:1])
    return Title(ranks, targets, frozenset(word for word in words if word and word not in RANKS))


def lands_in(typed: list[Token], lexicon: Lexicon) -> list[Mark]:
    """The marks of the lands in a title, also of those that stand in a turn with other words of it: `Foreign Minister
    of Kazakhstan`, المبعوث الأممي, خارجية كازاخستان."""
    found: list[Mark] = []
    for mark in scan(typed, lexicon):
        said = typed[mark.start : mark.end]
        if len(said) > 1 and (mark.kind == "cue" or any(stem(token.plain) in OF_MINISTRY for token in said)):
            alone = ((at, scan([token], lexicon)) for at, token in enumerate(said, mark.start))
            found += [one._replace(start=at, end=at + 1) for at, ones in alone for one in ones if one.kind in LANDS]
        elif mark.kind in LANDS:
            found.append(mark)
    return found


OF_MINISTRY = word_list("titles", "of_ministry")
"""Words of a title that may stand in the name of what it is of: الخارجية التركية for the Turks."""


def _ranks(typed: Iterable[Token]) -> Iterator[str]:
    """The ranks of a title, up to where it tells of what."""
    for token in typed:
        if token.plain in ENDS:
            return
        if stem(token.plain) in RANKS:
            yield RANKS[stem(token.plain)]
        if token.cut:
            return


def stem(word: str) -> str:
    """A word without the Arabic article and preposition before it, and the alif of the accusative, where a rank is left
    or the article stood there."""
    if word.isascii():
        return word
    for lead in ("لل", "ال", "ل", "ك", "ب"):
        if word.startswith(lead) and word[len(lead) :].removesuffix("ا") in RANKS:
            return word[len(lead) :].removesuffix("ا")
    if word.removesuffix("ا") in RANKS:
        return word.removesuffix("ا")
    lead = next((lead for lead in ("بال", "لل", "ال") if word.startswith(lead) and len(word) > len(lead) + 2), "")
    return word.removeprefix(lead)
