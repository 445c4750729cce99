"""Who held an office at a round: `who was the opposition spokesman at round 16?`, `which round did the director of the
UN mine action service attend?`, مين السفير الإيراني اللي حضر مع خاجي.

The title that is said is held against the offices on record of those who came; where one person alone bore it there, he
is asked for in its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation
from astana_cli.questions.by_title import Framed
from astana_cli.questions.context.companions import WITH
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, tokens
from astana_cli.questions.titles import (
    ABBREVIATED,
    ASKED,
    ENDS,
    LINKS,
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

LANDS = frozenset({"party", "country", "capital", "syria"})
TEAM = word_list("holders", "team")
"""Words of a delegation inside a title: متحدث وفد المعارضة."""
KIN = dict(entry.split(" = ") for entry in word_list("holders", "kin"))
"""Words for somebody, and the word of his title: a tribal figure is of the tribes."""
FIGURES = word_list("holders", "figures")
"""Words for somebody of whom only such a word tells."""
TOLD = frozenset({"attend", "member", "people", "there", "represent", "belong", "called", "delegation", "then"})
"""Cues of coming, which say no more of somebody who held an office there."""
ROUND = frozenset({"round", "rounds"})


def holder(typed: list[Token], marks: list[Mark], lexicon: Lexicon, k: Knowledge, framed: Framed) -> Query | None:
    """The query for the one person who bore a title at the rounds that are named; None if no such question is read, or
    nobody or several bore it. Raises DataProblem."""
    if any(mark.kind == "ask" and mark.target not in ("who", "what", "which", "when", "list") for mark in marks):
        return None
    said = list(spans(typed, marks, lexicon, k))
    if len(said) != 1:
        return None
    start, end = said[0]
    offices = _offices(typed[start:end], lexicon, k)
    holders = _holders(offices, k)
    if not holders or any(_unsaid(m, typed) and not start <= m.start < end for m in marks) or _named(typed, marks):
        return None
    start = article_before(typed, start)
    if any(token.plain in OURS for token in typed[start:end]) and len({k.offices[key].party for key in offices}) > 1:
        return None  # `our deputy minister`: whose he is nobody knows
    if any(" ".join(token.plain for token in typed[max(start - words, 0) : start]) in WITH for words in (1, 2, 3)):
        return None  # `who was with the envoy?`
    if any(mark.kind == "person" for mark in marks):
        beside = framed([*typed[:start], *typed[end:]])
        return _one_of(beside, holders) if isinstance(beside, Query) and beside.topic == "member" else None
    party = {k.offices[key].party for key in offices}
    return _one_of(framed(_with_name(typed, marks, (start, end), next(iter(holders)), party, k)), holders)


OURS = word_list("holders", "ours")
UNSAID = frozenset({"unread", "barred"})
CAME = word_list("holders", "came")
"""Verbs that say no more of somebody than that he was there: `the spokesman who spoke at round 9`."""


def _unsaid(mark: Mark, typed: list[Token]) -> bool:
    return mark.kind in UNSAID and not _came(mark, typed)


def _came(mark: Mark, typed: list[Token]) -> bool:
    return mark.end - mark.start == 1 and typed[mark.start].plain in CAME


def _named(typed: list[Token], marks: list[Mark]) -> bool:
    """Whether it is asked who gave somebody his office (`who named the spokesman?`), and not what he is called."""
    return any(m.kind == "cue" and m.target == "called" and typed[m.start].plain not in NAME for m in marks)


NAME = word_list("holders", "name")


def sent_to(typed: list[Token], marks: list[Mark], k: Knowledge, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a title that names the land to which its bearer was sent (`Iraqi ambassador to Russia`): that land
    is no party of the question. Raises DataProblem."""
    for start, end in spans(typed, marks, lexicon, k):
        of, to = _halves(typed[start:end], lexicon)
        if of and to and all(mark.kind != "person" for mark in marks):
            return (" ".join(token.typed for token in typed[start:end]),)
    return ()


def _one_of(found: Query | Answer, holders: dict[str, set[int]]) -> Query | None:
    """The query for the office of the one who held it at the rounds of a query."""
    if not isinstance(found, Query) or found.topic not in ("presence", "member") or found.check or found.where != EVERY:
        return None
    there = [person for person, rounds in holders.items() if rounds.issuperset(found.rounds)]
    if len(there) != 1 or (found.topic == "member" and not found.rounds):
        return None
    if found.topic == "presence":
        return replace(found, people=(there[0],))
    return Query("presence", rounds=found.rounds, people=(there[0],), detail="office")


OPENING = frozenset({"ask", "stop"})
"""Kinds of words before a title that say no more than that it is asked for: من هو, `who was the`."""
EVERY = Query("presence").where


def _with_name(
    typed: list[Token], marks: list[Mark], span: tuple[int, int], person: str, party: set[str | None], k: Knowledge
) -> list[Token]:
    """The question with somebody's name in place of a title: for the rounds, or for his office."""
    start, end = span
    latin = all(token.plain.isascii() for token in typed)
    name = tokens(k.people[person].name.en if latin else k.people[person].name.ar)
    if any(m.kind == "ask" and m.target in ("when", "which") and _of_rounds(marks, at) for at, m in enumerate(marks)):
        return [*typed[:start], *name, *typed[end:]]
    spare = {at for mark in marks if _spare(mark, party) or _came(mark, typed) for at in range(mark.start, mark.end)}
    opens = 0 if any(m.kind not in OPENING for m in marks if m.end <= start) else start
    rest = [token for at, token in enumerate(typed) if at not in spare and not start <= at < end and at >= opens]
    return [*ASKED[latin], *name, *rest]


def _of_rounds(marks: list[Mark], at: int) -> bool:
    """Whether a question word asks for rounds or their time: `when`, `which round`."""
    behind = marks[at + 1] if at + 1 < len(marks) else None
    return marks[at].target == "when" or (behind is not None and behind.kind == "noun" and behind.target in ROUND)


def _spare(mark: Mark, party: set[str | None]) -> bool:
    """Whether a mark says no more once the person is named: who, that he came, on whose side."""
    if mark.kind == "party":
        return set(mark.targets) <= party
    return mark.kind == "ask" or (mark.kind == "cue" and mark.target in TOLD)


def bore(person: str, said: list[Token], lexicon: Lexicon, k: Knowledge) -> bool:
    """Whether somebody bore a title by the record, or led a delegation of which it says that he was its head. `Head`
    by itself (الرئيس) may be that of a land."""
    claim = title_said([token for token in said if token.plain not in TEAM], lexicon)
    if claim.ranks <= HEADS and all(token.plain not in TEAM for token in said):
        return False
    latin = said[-1].plain.isascii()
    offices = [key for key in k.offices if claim.ranks and _is_office(claim, said, key, latin, lexicon, k)]
    if person in _holders(offices, k):
        return True
    led = any(d.head and d.head.value == person for r in k.rounds.values() for d in r.delegations)
    return led and claim.ranks == {"head"} and not claim.words and claim.lands <= {k.people[person].party}


def spans(typed: list[Token], marks: list[Mark], lexicon: Lexicon, k: Knowledge) -> Iterator[tuple[int, int]]:
    """Where titles stand beside the names of people."""
    marks, known = [*marks, *lands_in(typed, lexicon)], known_words(k, lexicon)
    lands, people = words_of(marks, LANDS), words_of(marks, PERSON)
    return stretches(typed, lambda at: at not in people and (at in lands or _of_title(typed[at].plain, known)), HEADING)


def _of_title(word: str, known: frozenset[str]) -> bool:
    return word in LINKS or word in TEAM or any(stem(word) in words for words in (RANKS, known, OWN, ABBREVIATED))


PERSON = frozenset({"person"})
HEADING = frozenset(RANKS) | FIGURES
"""Words of which one is in each title."""
OWN = FIGURES | frozenset(KIN)


def _offices(said: list[Token], lexicon: Lexicon, k: Knowledge) -> list[str]:
    """The offices that a title may be: of the same rank, of the party that it names, to the land that it names."""
    claim = title_said([token for token in said if token.plain not in TEAM | FIGURES], lexicon)
    kin = frozenset(KIN.get(word, word) for word in claim.words)
    figure = any(stem(token.plain) in FIGURES for token in said)
    if not claim.ranks and figure and claim.words and kin <= frozenset(KIN.values()):
        return [
            key for key in k.offices if any(kin <= one.words for one in titles(key, latin=False, k=k, lexicon=lexicon))
        ]
    if claim.ranks == OF_ANY_RANK and len(claim.words) >= FEWEST:
        return [key for key in k.offices if _says_all(claim, titles(key, latin=True, k=k, lexicon=lexicon)[0])]
    enough = len(claim.words) >= FEWEST if claim.ranks <= HEADS else claim.lands or claim.words
    if not claim.ranks or not enough:
        return []
    latin = said[0].plain.isascii()
    return [key for key in k.offices if _is_office(claim, said, key, latin, lexicon, k)]


def _says_all(claim: Title, one: Title) -> bool:
    """Whether a title says of what somebody is an official: `UN mine action official`."""
    return claim.lands <= one.lands and claim.words <= one.words


OF_ANY_RANK = frozenset({"official"})
"""The rank of whoever has one."""
HEADS = frozenset({"head", "chief"})
FEWEST = 2
"""So many words tell what somebody is head of: `head of the media committee`, and no `military head`."""


def _is_office(claim: Title, said: list[Token], key: str, latin: bool, lexicon: Lexicon, k: Knowledge) -> bool:
    office = k.offices[key]
    if not any(fits(claim, one) and _of_unit(claim, one) for one in titles(key, latin, k, lexicon)):
        return False
    if any(token.plain in TEAM for token in said) and DELEGATION.isdisjoint(office.title.en.split()):
        return False  # the spokesman of the delegation, and none of a group in it
    of, to = _halves(said, lexicon)
    _, sent = _halves(tokens(office.title.en), lexicon)
    own = {office.party, *(("syria",) if office.party in ("syria_gov", "opposition") else ())}
    return of <= own and (to <= sent or (to <= own and "for" in {token.plain for token in said}))


def _halves(said: list[Token], lexicon: Lexicon) -> tuple[set[str], set[str]]:
    """The lands of a title: of which it is, and behind `to`, لدى, to which."""
    cut = next((at for at, token in enumerate(said) if token.plain in TO), len(said))
    marks = [mark for mark in lands_in(said, lexicon) if mark.kind in LANDS]
    to = [mark for mark in marks if mark.start >= cut or mark.lead.endswith("ب")]  # سفير إيران بروسيا
    return {mark.target for mark in marks if mark not in to}, {mark.target for mark in to}


def _of_unit(claim: Title, one: Title) -> bool:
    """Whether a head is said to be of the part of a body that his title names: of its committee, its political office,
    and not of the whole."""
    return not claim.ranks <= HEADS or UNITS.isdisjoint(one.words) or not UNITS.isdisjoint(claim.words)


UNITS = word_list("holders", "units")
DELEGATION = frozenset({"delegation", "team"})
TO = ENDS - {"of", "باسم"}


def _holders(offices: list[str], k: Knowledge) -> dict[str, set[int]]:
    """Who held one of some offices, in a delegation or for the host, and at which rounds."""
    found: dict[str, set[int]] = {}
    for r in k.rounds.values():
        acted = [(f.value.person, f.value.office) for f in r.host if f.value]
        for person, office in (*(one for d in r.delegations for one in _officials(d)), *acted):
            if office in offices:
                found.setdefault(person, set()).add(r.number)
    return found


def _officials(d: Delegation) -> Iterator[tuple[str, str | None]]:
    """Those on record in a delegation, each with the office."""
    if d.head and d.head.value and d.office:
        yield d.head.value, d.office.value
    yield from ((m.value.person, m.value.office) for m in d.members if m.value)
