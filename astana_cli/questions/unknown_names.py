"""Words that stand where somebody's name would: `who is Boris Smirnov?` asks for somebody whom the record does not
know, and a part of a name that it knows is too little to be sure of."""

from __future__ import annotations

import itertools
from collections.abc import Container
from functools import lru_cache

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import forms
from astana_cli.questions.caveats.view import lists_of_words
from astana_cli.questions.lexis.text import bare, tokens
from astana_cli.questions.sentence import Sentence


def unknown_name(s: Sentence, english: Container[str]) -> list[int]:
    """The marks that may be the name of somebody unknown, parts of known names among them; none if nobody may be
    meant, or if there is no more than the name."""
    run = _run(s)
    return run if run and s.atoms and _like_a_name(s, run) and not _everyday(s, run, english) else []


def _run(s: Sentence) -> list[int]:
    """The one stretch of unread words, with parts of known names around it, if there is but one and it is words."""
    run = list(s.unread)
    while run and run[0] > 0 and s.marks[run[0] - 1].kind == "person":
        run.insert(0, run[0] - 1)
    while run and run[-1] + 1 < len(s.marks) and s.marks[run[-1] + 1].kind == "person":
        run.append(run[-1] + 1)
    joined = all(b - a == 1 for a, b in itertools.pairwise(run))
    words = all(
        s.marks[i].kind == "person" or (s.marks[i].kind == "unread" and s.marks[i].target.isalpha()) for i in run
    )
    return run if joined and words and len(run) <= MOST_NAMES else []


MOST_NAMES = 4


def _like_a_name(s: Sentence, run: list[int]) -> bool:
    """Whether words may be a name: capital letters, or two words or more and no party beside them."""
    words = [s.typed_of(i) for i in run]
    capital = [word[:1].isupper() for word in words]
    if any(capital) and not all(capital) and all(map(str.isascii, words)) and words[0].islower():
        return False  # a verb before a name: `who appointed Tomeh?`
    return all(capital) or (len(words) > 1 and not s.targets("party"))


def _everyday(s: Sentence, run: list[int], english: Container[str]) -> bool:
    """Whether the only word, which opens the question, is one of everyday English: its capital letter says nothing; or
    whether one of the words is of an office or a manner, which nobody is called (`وزير خارجية`)."""
    words = (token.plain for i in run for token in s.typed[s.marks[i].start : s.marks[i].end])
    if any("no_name" in lists_of_words().get(bare(word), ()) for word in words):
        return True
    first = s.marks[run[0]]
    return len(run) == 1 and first.start == 0 and first.target in english


def with_somebody(s: Sentence, run: list[int], k: Knowledge) -> Sentence | None:
    """The sentence with somebody whom the record knows in place of a name, to see whether a person is asked about; None
    if it knows nobody."""
    somebody = next(iter(k.people), None)
    if somebody is None:
        return None
    marks = [m for i, m in enumerate(s.marks) if i not in run[1:]]
    marks[run[0]] = s.marks[run[0]]._replace(kind="person", targets=(somebody,))
    return Sentence(marks, s.typed, k.last)


def asks_of_one(found: Query | Answer, s: Sentence) -> bool:
    """Whether a person is asked about: who he is, or whether and when he came."""
    if not isinstance(found, Query) or not found.people:
        return False
    came = found.topic in ("career", "presence", "absence") and s.atoms != {"who?"}
    return came or (found.topic == "person" and s.has("who?"))


def known_in_part(s: Sentence, run: list[int], k: Knowledge) -> bool:
    """Whether all words of a name are those of one that the record knows, which are too few to know somebody by."""
    said = {token.plain for i in run for token in s.typed[s.marks[i].start : s.marks[i].end]}
    return any(said <= name for name in _parts_of_names(k))


@lru_cache(maxsize=2)
def _parts_of_names(k: Knowledge) -> tuple[frozenset[str], ...]:
    """The words of which each person's names are made."""
    names = (forms(p) for p in k.kb.people)
    return tuple(frozenset(token.plain for token in tokens(" ".join(filter(None, name)))) for name in names)
