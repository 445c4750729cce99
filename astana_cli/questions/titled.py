"""An office that a question claims of somebody: `Was Krol ambassador to Kazakhstan when he came to round 1?`, `was
Sabbagh minister or deputy at round 21`, `هل كان أيمن سوسان معاون وزير في الجولة 17؟`.

The office on record is asked for, and held against those that fit the claim: offices of the same rank (`deputy
minister` is none of a minister), in whose titles stands whatever else the claim says (`to Kazakhstan`).
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.titles import (
    ABBREVIATED,
    ASKED,
    LANDS,
    LINKS,
    OPTIONAL,
    RANKS,
    Title,
    article_before,
    fits,
    known_words,
    lands_in,
    stem,
    stretches,
    title_said,
    titles,
    words_of,
)

MEET = lists("caveats")["meet"]
LONE = word_list("titled", "lone")
"""Ranks that make no office by themselves: `head` is of a delegation."""
OR = word_list("proposed", "or")


class Titled(Struct, frozen=True):
    """The question for somebody's office, in words, and the offices that fit the claim; none if there are several
    claims, between which the record chooses."""

    typed: list[Token]
    offices: tuple[str, ...]


def titled(typed: list[Token], lexicon: Lexicon, k: Knowledge) -> Titled | None:
    """The question for an office that is claimed of the one person named; None if none is. Raises DataProblem."""
    if not any(stem(token.plain) in RANKS for token in typed) or any(token.plain in MEET for token in typed):
        return None  # هل التقى لافرنتييف وزير الخارجية؟: whom he met
    marks, known = scan(typed, lexicon), known_words(k, lexicon)
    people = [mark for mark in marks if mark.kind == "person"]
    if len({mark.targets for mark in people}) != 1 or len(people[0].targets) != 1:
        return None
    if any((m.kind, m.target) == ("ask", "when") and m.start < people[0].start for m in marks):
        return None  # `when did he become deputy minister?`
    taken = {at for mark in people for at in range(mark.start, _end_of_name(typed, mark, known))}
    spans = _spans(typed, taken, [*marks, *lands_in(typed, lexicon)], known)
    if any(_asked_behind(typed, marks, end) for _, end in spans):
        return None
    claims = [title_said(typed[start:end], lexicon) for start, end in spans]
    if not claims or len(spans) > MOST or not all(_said_of(typed, span, taken, spans) for span in spans[:1]):
        return None
    if len(spans) == MOST and not _either(typed, spans):
        return None
    latin = typed[spans[0][0]].plain.isascii()
    offices = [_fitting(claim, latin, people[0].target, k, lexicon) for claim in _in_full(claims)]
    if not all(offices) or any(map(_is_lone, claims)):
        return None
    rest = _unclaimed(typed, marks, spans)
    return Titled([*ASKED[latin], *rest], tuple(offices[0]) if len(offices) == 1 else ())


def _is_lone(claim: Title) -> bool:
    """Whether a title says a rank alone that makes no office; `UN envoy` and `opposition spokesman` say whose."""
    whose = claim.ranks <= OF_A_LAND and bool(claim.lands)
    return claim.ranks <= LONE and claim.ranks.isdisjoint(OPTIONAL) and not whose


OF_A_LAND = word_list("titled", "of_a_land")


def _asked_behind(typed: list[Token], marks: list[Mark], end: int) -> bool:
    """سوسان معاون وزير الخارجية، متى ترأس لأول مرة؟: a title parted from the question by a mark only says who he is."""
    asks = [m for m in marks if m.kind == "ask"]
    whether = any(m.target == "yesno" for m in asks)
    return typed[end - 1].cut and not whether and any(m.start >= end for m in asks)


def _unclaimed(typed: list[Token], marks: list[Mark], spans: list[tuple[int, int]]) -> list[Token]:
    """What is left of a question without the titles that are claimed, the `or` between them and `whether`."""
    out = {at for start, end in spans for at in range(article_before(typed, start), end)}
    out |= {at for mark in marks if mark.target == "yesno" for at in range(mark.start, mark.end)}
    out |= {spans[0][1]} if len(spans) > 1 else set()
    out |= {at for at in (article_before(typed, spans[0][0]) - 1,) if typed[at].plain in EQUALS}
    out |= {at for at, token in enumerate(typed) if token.plain in OFFICE and at < spans[0][0] and len(spans) > 1}
    return [token for at, token in enumerate(typed) if at not in out]


def _end_of_name(typed: list[Token], mark: Mark, known: frozenset[str]) -> int:
    """Where a name ends, without the words of a title that are read as a part of it."""
    end = mark.end
    while end > mark.start + 1 and (stem(typed[end - 1].plain) in RANKS or typed[end - 1].plain in known):
        end -= 1
    return end


def _spans(typed: list[Token], taken: set[int], marks: list[Mark], known: frozenset[str]) -> list[tuple[int, int]]:
    """Where titles stand beside the names; `s` may end one, which is then whose what follows is."""
    lands = words_of(marks, LANDS)
    return list(
        stretches(
            typed,
            lambda at: at not in taken and (at in lands or _of_title(typed[at].plain, known)),
            RANKS,
            LINKS - {"s"},
        )
    )


def _of_title(word: str, known: frozenset[str]) -> bool:
    return stem(word) in RANKS or word in LINKS or stem(word) in known or word in ABBREVIATED


def _said_of(typed: list[Token], span: tuple[int, int], taken: set[int], spans: list[tuple[int, int]]) -> bool:
    """Whether a title is what somebody was (`was he deputy minister`, `as ambassador`), and neither stands before his
    name, nor beside it in commas, nor names somebody else."""
    before = article_before(typed, span[0])
    if span[1] in taken or before == 0:
        return False
    if typed[before - 1].cut:
        return len(spans) > 1
    as_one = any(token.plain not in ARTICLES for token in typed[before : span[0]])
    return before - 1 in taken or as_one or typed[before - 1].plain in BE


BE = word_list("titled", "be")
ARTICLES = word_list("titled", "articles")
"""Of what may stand before a title these do not say that somebody bore it: `did he meet the foreign minister?`"""
EQUALS = frozenset({"equals"})
OFFICE = word_list("titled", "office")
"""Words for what is asked for in any case: `his office: deputy or assistant minister?`"""


def _in_full(claims: list[Title]) -> list[Title]:
    """`Minister or deputy`, `deputy or assistant minister`: what is left out of one stands in the other."""
    if len(claims) < MOST:
        return claims
    one, two = claims
    return [_with_rank_of(one, two), _with_rank_of(two, one)]


def _with_rank_of(claim: Title, other: Title) -> Title:
    return replace(claim, ranks=claim.ranks | (other.ranks - MODIFIERS)) if claim.ranks < MODIFIERS else claim


MODIFIERS = frozenset({"deputy", "assistant", "acting", "senior", "special"})
MOST = 2


def _either(typed: list[Token], spans: list[tuple[int, int]]) -> bool:
    (_, one), (two, _) = spans
    return two - one == 1 and typed[one].plain in OR


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


def office_of(query: Query, offices: tuple[str, ...]) -> Query | None:
    """The query for somebody's office with the offices claimed; None if it asks for something else."""
    return replace(query, check=offices) if (query.topic, query.detail) == ("presence", "office") else None
