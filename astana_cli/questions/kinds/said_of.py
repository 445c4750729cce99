"""What a round, or the statement with which it ended, says of a party: `did the statement of round 22 mention
Lebanon?`, ماذا تقرر بشأن العراق في الجولة 12.

All that is recorded of the text, or of the outcome, is told where the party is named in it; where it is not, nothing
is: that a text passes over somebody is in no record.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.model import forms
from astana_cli.questions.kinds.asks import one_or_all
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain, tokens
from astana_cli.questions.which import Unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from astana_cli.knowledge.index import Knowledge
    from astana_cli.knowledge.model import Text
    from astana_cli.questions.sentence import Sentence

MENTIONING = word_list("said_of", "mentioning")
"""Verbs of speaking of somebody, which neither praise nor blame: `mention`, ورد, تطرق."""
ON = word_list("said_of", "on")
"""Words behind which somebody is named who is spoken of: `on Iraq`, بشأن العراق."""


def mentioned(s: Sentence) -> bool:
    """Whether it is asked if a statement mentions a party: `does it mention Lebanon?`"""
    if not {"yesno?", "statement", "contents"} <= s.atoms or s.atoms & {"~not", "treaty_kind", "sign", "issue"}:
        return False
    said = {word for text in s.words_of(frozenset({"contents"})) for word in plain(text).split()}
    parties = [at for at, m in enumerate(s.marks) if m.kind == "party"]
    if not parties or said.isdisjoint(MENTIONING):
        return False
    paper = s.first_of("statement")
    subject = parties[0] < paper and not s.is_in(s.before(paper))  # `did Lebanon mention the statement?`
    apart = any(two - one == 1 and not s.marks[two].lead for one, two in pairwise(parties))
    return not (subject or apart)


def of_statement(s: Sentence, k: Knowledge, query: Query) -> Query | None:
    """The points of the statement of the one round that is meant, where each of the parties is named in them."""
    found = one_or_all(s, k, query)
    papers = [d for d in k.kb.documents if d.round in found.rounds and d.kind == "joint_statement"]
    if len(found.rounds) != 1:
        return None
    told = [p.value.text for d in papers for p in d.points if p.value]
    return replace(found, detail="points", parties=()) if _named(s, told, k) else None


def of_outcome(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The outcome of the one round that is meant, where each of the parties is named in it. Raises Unfit."""
    found = one_or_all(s, k, query)
    told = [o.value.text for n in found.rounds if n in k.rounds for o in k.rounds[n].outcomes if o.value]
    if len(found.rounds) != 1 or not _spoken_of(s) or not _named(s, told, k):
        raise Unfit
    return found


def cites(s: Sentence, k: Knowledge) -> Query:
    """`Does the statement of round 10 mention resolution 2254?`: its points, where the number stands in them. Raises
    Unfit."""
    found = one_or_all(s, k, Query("document", detail="points"))
    numbers = {d.split("-")[-1] for d in s.targets("document")}
    papers = [d for d in k.kb.documents if d.round in found.rounds and d.kind == "joint_statement"]
    told = {token.plain for d in papers for p in d.points if p.value for token in tokens(p.value.text.en)}
    if len(found.rounds) != 1 or len(numbers) != 1 or not numbers <= told:
        raise Unfit
    return found


def invited_at(s: Sentence, k: Knowledge) -> Query:
    """`At which round were Iraq and Lebanon invited to be observers?`: the outcome that tells of it, where one round
    alone has it. Raises Unfit."""
    told = {
        n: [o.value.text for o in r.outcomes if o.value and "invit" in o.value.text.en.casefold()]
        for n, r in k.rounds.items()
    }
    found = tuple(n for n, texts in told.items() if texts and _named(s, texts, k))
    if len(found) != 1 or s.rounds or s.loose or s.rels or s.spans or s.whens:
        raise Unfit
    return Query("outcome", rounds=found)


def _spoken_of(s: Sentence) -> bool:
    """Whether a word like بشأن stands before the first party that is named."""
    first = next((m for m in s.marks if m.kind == "party"), None)
    before = [token.plain for token in s.typed[: first.start]] if first else []
    return bool(before) and (before[-1] in ON or " ".join(before[-2:]) in ON)


def _named(s: Sentence, told: Iterable[Text], k: Knowledge) -> bool:
    """Whether each party of the question is named in texts."""
    texts = [_worded(text.en) for text in told]
    parties = s.targets("party")
    return bool(parties) and all(p in k.parties and _one_named(texts, p, k) for p in parties)


def _one_named(texts: list[str], party: str, k: Knowledge) -> bool:
    names = {_worded(form) for form in forms(k.parties[party]) if form.isascii()}
    return any(name in text for name in names for text in texts)


def _worded(text: str) -> str:
    """The words of a text without its marks, with a blank around each."""
    return f" {' '.join(token.plain for token in tokens(text) if token.plain)} "
