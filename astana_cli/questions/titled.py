"""An office that a question claims of somebody: `Was Krol ambassador to Kazakhstan when he came to round 1?`, `was
Sabbagh minister or deputy at round 21`, `هل كان أيمن سوسان معاون وزير في الجولة 17؟`.

The office on record is asked for, and held against those that fit the claim: offices of the same rank (`deputy
minister` is none of a minister), in whose titles stands whatever else the claim says (`to Kazakhstan`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, tokens

RANKS = dict(entry.split(" = ") for entry in word_list("titled", "ranks"))
"""Words of ranks and the rank that they mean."""
OPTIONAL = word_list("titled", "optional")
"""Ranks that a claim may leave out: `envoy` for `special presidential envoy`."""
LONE = word_list("titled", "lone")
"""Ranks that make no office by themselves: `head` is of a delegation."""
LINKS = word_list("titled", "links")
"""What stands between the words of a title."""
ENDS = word_list("titled", "ends")
"""Behind these a title tells of what, and no longer what."""
OR = word_list("proposed", "or")
LANDS = frozenset({"party", "country", "capital", "place", "syria"})
ASKED = {True: (Token("what", "what"), Token("office", "office")), False: (Token("ما", "ما"), Token("منصب", "منصب"))}


class Title(Struct, frozen=True):
    """What a title says: its rank, the lands it names, and its other words."""

    ranks: frozenset[str]
    lands: frozenset[str]
    words: frozenset[str]


class Titled(Struct, frozen=True):
    """The question for somebody's office, in words, and the offices that fit the claim; none if there are several
    claims, between which the record chooses."""

    typed: list[Token]
    offices: tuple[str, ...]


def titled(typed: list[Token], lexicon: Lexicon, k: Knowledge) -> Titled | None:
    """The question for an office that is claimed of the one person named; None if none is. Raises DataProblem."""
    if not any(stem(token.plain) in RANKS for token in typed):
        return None
    marks, known = scan(typed, lexicon), known_words(k, lexicon)
    people = [mark for mark in marks if mark.kind == "person"]
    if len({mark.targets for mark in people}) != 1 or len(people[0].targets) != 1:
        return None
    if any((m.kind, m.target) == ("ask", "when") and m.start < people[0].start for m in marks):
        return None  # `when did he become deputy minister?`
    taken = {at for mark in people for at in range(mark.start, _end_of_name(typed, mark, known))}
    spans = list(_spans(typed, taken, marks, known))
    claims = [title_said(typed[start:end], lexicon) for start, end in spans]
    if not claims or len(spans) > MOST or not all(_said_of(typed, span, taken, spans) for span in spans[:1]):
        return None
    if len(spans) == MOST and not _either(typed, spans):
        return None
    latin = typed[spans[0][0]].plain.isascii()
    offices = [_fitting(claim, latin, people[0].target, k, lexicon) for claim in _in_full(claims)]
    if not all(offices) or any(claim.ranks <= LONE and claim.ranks.isdisjoint(OPTIONAL) for claim in claims):
        return None
    out = {at for start, end in spans for at in range(_before(typed, start), end)}
    out |= {at for mark in marks if mark.target == "yesno" for at in range(mark.start, mark.end)}
    out |= {spans[0][1]} if len(spans) > 1 else set()
    rest = [token for at, token in enumerate(typed) if at not in out]
    return Titled([*ASKED[latin], *rest], tuple(offices[0]) if len(offices) == 1 else ())


def _end_of_name(typed: list[Token], mark: Mark, known: frozenset[str]) -> int:
    """Where a name ends, without the words of a title that are read as a part of it."""
    end = mark.end
    while end > mark.start + 1 and (stem(typed[end - 1].plain) in RANKS or typed[end - 1].plain in known):
        end -= 1
    return end


def _said_of(typed: list[Token], span: tuple[int, int], taken: set[int], spans: list[tuple[int, int]]) -> bool:
    """Whether a title is what somebody was (`was he deputy minister`, `as ambassador`), and neither stands before his
    name, nor beside it in commas, nor names somebody else."""
    before = _before(typed, span[0])
    if span[1] in taken or before == 0:
        return False
    if typed[before - 1].cut:
        return len(spans) > 1
    return before - 1 in taken or before < span[0] or typed[before - 1].plain in BE


BE = word_list("titled", "be")


def _in_full(claims: list[Title]) -> list[Title]:
    """`Minister or deputy`: what is left out of one stands in the other."""
    if len(claims) < MOST:
        return claims
    one, two = claims
    short = two.ranks < MODIFIERS
    return [one, replace(two, ranks=two.ranks | (one.ranks - MODIFIERS)) if short else two]


MODIFIERS = frozenset({"deputy", "assistant", "acting", "senior", "special"})
MOST = 2


def office_of(query: Query, offices: tuple[str, ...]) -> Query | None:
    """The query for somebody's office with the offices claimed; None if it asks for something else."""
    from msgspec.structs import replace

    return replace(query, check=offices) if (query.topic, query.detail) == ("presence", "office") else None


def _before(typed: list[Token], start: int) -> int:
    """Where the article or `as` before a title stands."""
    while start > 0 and typed[start - 1].plain in AS:
        start -= 1
    return start


AS = word_list("titled", "as")


def _either(typed: list[Token], spans: list[tuple[int, int]]) -> bool:
    (_, one), (two, _) = spans
    return two - one == 1 and typed[one].plain in OR


def _spans(typed: list[Token], taken: set[int], marks: list[Mark], known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The stretches of words that make a title, with a rank in each."""
    lands = {at for mark in marks if mark.kind in LANDS for at in range(mark.start, mark.end)}
    at = 0
    while at < len(typed):
        end = at
        while end < len(typed) and end not in taken and _of_title(typed[end].plain, end in lands, known):
            end += 1
            if typed[end - 1].cut:
                break
        start, stop = _trimmed(typed, at, end)
        if any(stem(token.plain) in RANKS for token in typed[start:stop]):
            yield start, stop
        at = max(end, at + 1)


def _of_title(word: str, land: bool, known: frozenset[str]) -> bool:
    return land or stem(word) in RANKS or word in LINKS or stem(word) in known


def _trimmed(typed: list[Token], start: int, end: int) -> tuple[int, int]:
    """A stretch without the links at its ends."""
    while start < end and typed[start].plain in LINKS:
        start += 1
    while end > start and typed[end - 1].plain in LINKS and typed[end - 1].plain != "s":
        end -= 1
    return start, end


@lru_cache(maxsize=2)
def known_words(k: Knowledge, lexicon: Lexicon) -> frozenset[str]:
    """The words of all titles that are neither ranks nor lands."""
    found: set[str] = set()
    for office in k.offices.values():
        for text in (office.title.en, office.title.ar):
            found |= title_said(tokens(text), lexicon).words
    return frozenset(found) - word_list("titled", "unfit")


def _fitting(claim: Title, latin: bool, person: str, k: Knowledge, lexicon: Lexicon) -> list[str]:
    """The offices that fit a claim: of the person's party if one does, else of any."""
    found = [key for key in k.offices if any(fits(claim, title) for title in titles(key, latin, k, lexicon))]
    own = [key for key in found if k.offices[key].party == k.people[person].party]
    return own or found or _of_others(claim, latin, person, k, lexicon)


def _of_others(claim: Title, latin: bool, person: str, k: Knowledge, lexicon: Lexicon) -> list[str]:
    """Offices of that rank in other parties, where the person's own has none: `was Jones US deputy minister`."""
    rank = Title(claim.ranks, frozenset(), frozenset())
    same = [key for key in k.offices if any(fits(rank, title) for title in titles(key, latin, k, lexicon))]
    return [] if any(k.offices[key].party == k.people[person].party for key in same) else same[:FEW]


FEW = 3


@lru_cache(maxsize=512)
def titles(key: str, latin: bool, k: Knowledge, lexicon: Lexicon) -> tuple[Title, ...]:
    """What the titles of an office say: the English one of a claim in English, both of one in Arabic."""
    office = k.offices[key]
    named = (office.title.en,) if latin else (office.title.en, office.title.ar)
    both = [title_said(tokens(text), lexicon) for text in (office.title.en, office.title.ar)]
    lands = frozenset().union(*(title.lands for title in both), {office.party} if office.party else ())
    words = frozenset().union(*(title.words for title in both))
    return tuple(replace(title_said(tokens(text), lexicon), lands=lands, words=words) for text in named)


def fits(claim: Title, title: Title) -> bool:
    same = claim.ranks - OPTIONAL == title.ranks - OPTIONAL and claim.ranks <= title.ranks
    return same and claim.lands <= title.lands and claim.words <= title.words


def title_said(typed: list[Token], lexicon: Lexicon) -> Title:
    """What the words of a title say."""
    marks = [mark for mark in scan(typed, lexicon) if mark.kind in LANDS]
    lands = {at for mark in marks for at in range(mark.start, mark.end)}
    ranks = frozenset(_ranks(typed))
    words = (stem(token.plain) for at, token in enumerate(typed) if at not in lands and token.plain not in LINKS)
    targets = frozenset(target for mark in marks for target in mark.targets[:1])
    rest = frozenset(word for word in words if word and word not in RANKS)
    return Title(ranks, targets, rest)


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
