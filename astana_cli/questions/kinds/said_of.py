"""What a round, or the statement with which it ended, says of a party or a topic: `did the statement of round 22
mention Lebanon?`, `what does it say about Idlib?`, ماذا تقرر بشأن العراق في الجولة 12.

Of a statement the points that tell of it are told, and nothing that somebody said at the round; of an outcome what
names the party, where what was agreed does. Where there is none, nothing is told: that a text passes over something is
in no record.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from astana_cli.answers.points import names, points_on
from astana_cli.answers.query import Query
from astana_cli.answers.select import has_statement
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import after_rounds, one_or_all
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import bare, plain, tokens
from astana_cli.questions.which import Refusal, Unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.model import Document, Item, Text
    from astana_cli.questions.lexis.text import Token
    from astana_cli.questions.sentence import Sentence

MENTIONING = word_list("said_of", "mentioning")
"""Verbs of speaking of somebody, which neither praise nor blame: `mention`, ورد, تطرق."""
AGENT = frozenset({"by", "من"})
ON = word_list("said_of", "on")
"""Words behind which somebody is named who is spoken of: `on Iraq`, بشأن العراق."""


CONDEMNING = word_list("said_of", "condemning")
"""Verbs of blame that the points of papers have too: `condemn`, أدان."""


def mentioned(s: Sentence) -> bool:
    """Whether it is asked if a statement mentions or condemns a party: `does it mention Lebanon?`"""
    if not {"yesno?", "statement", "contents"} <= s.atoms or s.atoms & {"~not", "treaty_kind", "sign", "issue"}:
        return False
    parties = [at for at, m in enumerate(s.marks) if m.kind == "party"]
    if not parties or _verbs(s).isdisjoint(MENTIONING | CONDEMNING):
        return False
    paper = before = s.first_of("statement")
    while before >= 0 and s.marks[before].kind in ("cue", "noun", "digits", "nth"):
        before = s.before(before)  # `in the round 17 statement`
    subject = parties[0] < paper and not s.is_in(before)  # `did Lebanon mention the statement?`
    subject |= s.typed[s.marks[parties[0]].start - 1].plain in AGENT
    apart = any(two - one == 1 and not s.marks[two].lead for one, two in pairwise(parties))
    return not (subject or apart)


def _verbs(s: Sentence) -> set[str]:
    """The words that say what is said of somebody."""
    return {word for text in s.words_of(frozenset({"contents"})) for word in plain(text).split()}


def _condemned(d: Document, party: str, k: Knowledge) -> bool:
    """Whether a point of a paper condemns what a party did: `Israeli strikes were condemned`."""
    texts = [
        point.text.en.removeprefix("Condemnation of ").removeprefix("the ")
        for point in points_on(d, party, k)
        if "condemn" in point.text.en.casefold()
    ]
    return any(names(" ".join(text.split()[:2]), party, k) for text in texts)


def of_statement(s: Sentence, k: Knowledge, query: Query) -> Query | None:
    """The points of the statement of the one round that is meant, where each of the parties is named in them."""
    found = one_or_all(s, k, query)
    if len(found.rounds) != 1:
        return None
    about = s.targets("party")
    papers = [d for d in statements_of(found.rounds, k) if about and all(points_on(d, p, k) for p in about)]
    if not _verbs(s).isdisjoint(CONDEMNING):
        papers = [d for d in papers if all(_condemned(d, p, k) for p in about)]
    return points_of(papers, about[0] if len(about) == 1 else None) if papers else None


def said_of_party(s: Sentence, k: Knowledge) -> Query:
    """`What did the statement of round 22 say about Turkey?`: the points that name it. Raises Refusal."""
    found = of_statement(s, k, Query("document"))
    if found is None:
        raise Refusal(no.unread(s.text, party_words(s)))
    return found


def party_words(s: Sentence) -> tuple[str, ...]:
    """How the parties of a question were typed."""
    return tuple(s.typed_of(at) for at, m in enumerate(s.marks) if m.kind == "party")


def statements_of(rounds: Iterable[int], k: Knowledge) -> list[Document]:
    """The joint statements of rounds."""
    return [d for d in k.kb.documents if d.round in tuple(rounds) and d.kind == "joint_statement"]


def points_of(papers: Iterable[Document], about: str | None) -> Query:
    """The points of papers, or those of them that tell of a topic or a party."""
    return Query("document", documents=tuple(d.id for d in papers), detail="points", about=about)


def on_topic(s: Sentence, k: Knowledge, papers: Iterable[Document], topic: str | None = None) -> Query:
    """The points on a topic, the one of the question if no other is given, in those papers that have any. Raises
    Refusal, which names the words where there are none, or none that has in it what is narrower than the topic: `the
    statement on Palmyra`."""
    topic = topic or s.targets("topic")[0]
    found = [d for d in papers if (points := points_on(d, topic, k)) and _has_narrow(s, points)]
    if not found:
        words = (s.typed_of(at) for at, m in enumerate(s.marks) if m.kind == "topic" and m.target == topic)
        raise Refusal(no.unread(s.text, tuple(words)))
    return points_of(found, topic)


def narrower(s: Sentence, papers: Iterable[Document]) -> bool:
    """Whether a name is asked of that is narrower than its topic and stands in none of papers."""
    return not _has_narrow(s, [p.value for d in papers for p in d.points if p.value])


def scattered(s: Sentence, papers: Iterable[Document]) -> bool:
    """Whether a narrower name stands in points on other topics too, so that the topic does not find all of them."""
    topic = s.targets("topic")[0]
    others = [p.value for d in papers for p in d.points if p.value and topic not in p.value.topics]
    return any(group & _said(others) for group in _narrow(s))


def _has_narrow(s: Sentence, points: list[Item]) -> bool:
    """Whether each narrower name of a question stands in a point, or a word that means the same."""
    return all(group & _said(points) for group in _narrow(s))


def _narrow(s: Sentence) -> list[frozenset[str]]:
    """The words that mean the same as a narrower name of a question, for each that it has."""
    asked = _bare_words(t for m in s.marks if m.kind == "topic" for t in s.typed[m.start : m.end])
    return [group for words in NARROW if (group := frozenset(map(bare, words.split()))) & asked]


def _said(points: Iterable[Item]) -> set[str]:
    return _bare_words(t for point in points for text in (point.text.en, point.text.ar) for t in tokens(text))


def _bare_words(words: Iterable[Token]) -> set[str]:
    """Words without their article and the particles that are glued to them."""
    return {bare(rest) for word in words for rest in (word.plain, *(rest for _, rest in variants(word.plain)))}


NARROW = word_list("said_of", "narrow")
"""Names of things narrower than the topic that they stand for, those that mean the same together: `Palmyra` for
heritage."""


def said_of_topic(s: Sentence, k: Knowledge) -> Query:
    """`What does the statement of round 20 say about Idlib?`: the points on it; whether there is a statement, where
    that is not so. Raises Unfit, Refusal."""
    rounds = after_rounds(s, k) or one_or_all(s, k, Query("document")).rounds
    if not rounds or len(s.targets("topic")) != 1 or not set(rounds) <= set(k.rounds):
        raise Unfit
    if not any(has_statement(k.rounds[n], k) for n in rounds):
        return Query("document", rounds=rounds, detail="statement")
    if len(rounds) > 1 and not s.plural:
        raise Unfit  # `a third session of the committee` is no round
    return on_topic(s, k, statements_of(rounds, k))


def of_outcome(s: Sentence, k: Knowledge, query: Query) -> Query:
    """What came of the one round that is meant for a party, where what was agreed names it; of several all of the
    outcome, unless the same names each. Raises Unfit."""
    found = one_or_all(s, k, query)
    agreed = [o.value for n in found.rounds if n in k.rounds for o in k.rounds[n].outcomes if o.value]
    told = [item.text for item in agreed if item.kind != "statement"]
    if len(found.rounds) != 1 or not speaks_of_party(s) or not _named(s, told, k):
        raise Unfit
    parties = s.targets("party")
    naming = {tuple(names(item.text.en, p, k) for item in agreed) for p in parties}
    return replace(found, about=parties[0]) if len(naming) == 1 else found


def cites(s: Sentence, k: Knowledge) -> Query:
    """`Does the statement of round 10 mention resolution 2254?`: its points, where the number stands in them. Raises
    Unfit."""
    found = one_or_all(s, k, Query("document", detail="points"))
    numbers = {d.split("-")[-1] for d in s.targets("document")}
    papers = [d for d in k.kb.documents if d.round in found.rounds and d.kind == "joint_statement"]
    told = {token.plain for d in papers for p in d.points if p.value for token in tokens(p.value.text.en)}
    if s.has("outcome") and not numbers <= told:
        raise Refusal(no.unread(s.text, tuple(s.words_of(frozenset({"outcome"})))))
    if len(found.rounds) != 1 or len(numbers) != 1 or not numbers <= told:
        raise Unfit
    return found


def invited_at(s: Sentence, k: Knowledge) -> Query:
    """`At which round were Iraq and Lebanon invited to be observers?`: the outcome that tells of it, where one round
    alone has it. Raises Unfit."""
    found = invitations(s, k)
    if len(found) != 1 or s.rounds or s.loose or s.rels or s.spans or s.whens:
        raise Unfit
    return Query("outcome", rounds=found)


def invitations(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds of which an outcome tells that each party of the question was invited."""
    told = {
        n: [o.value.text for o in r.outcomes if o.value and "invit" in o.value.text.en.casefold()]
        for n, r in k.rounds.items()
    }
    return tuple(n for n, texts in told.items() if texts and _named(s, texts, k))


def speaks_of_party(s: Sentence) -> bool:
    """Whether a word like بشأن stands before the first party that is named."""
    first = next((at for at, m in enumerate(s.marks) if m.kind == "party"), -1)
    return first >= 0 and speaks_of(s, first)


def speaks_of(s: Sentence, at: int) -> bool:
    """Whether a word like بشأن stands before a name, an article apart."""
    before = [token.plain for token in s.typed[: s.marks[at].start]]
    if before[-1:] == ["the"]:
        before.pop()
    return bool(before) and (before[-1] in ON or " ".join(before[-2:]) in ON)


def _named(s: Sentence, told: Iterable[Text], k: Knowledge) -> bool:
    """Whether each party of the question is named in texts."""
    texts = [text.en for text in told]
    parties = s.targets("party")
    return bool(parties) and all(p in k.parties and any(names(text, p, k) for text in texts) for p in parties)
