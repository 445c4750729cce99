"""Names that the lexicon does not spell: looked up in the book of people, which knows spellings and sounds."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from itertools import pairwise

from astana_cli.knowledge.books import Books
from astana_cli.knowledge.model import Text
from astana_cli.names.book import Book, Candidate, Found
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare

SHORTEST = 4
LONGEST = 24
"""Letters in a part of a name."""


def look_up(
    typed: list[Token], marks: list[Mark], books: Books, notes: list[Text], common: Container[str]
) -> list[Mark]:
    """Turn runs of unread words, with the parts of names next to them, into people where the book is sure; `common`
    are everyday words, of which one alone is nobody for the likeness of its sound (السودان is not Sousan).

    Nothing is looked up behind a word that stays unread: the question is refused for it whatever follows.
    """
    found: list[Mark] = []
    at = 0
    while at < len(marks):
        end = _run(marks, at)
        person = _person(typed, marks[at:end], books, notes, common) if end > at else None
        if person:
            found.append(person)
            at = end
        elif marks[at].kind == "unread":
            return [*found, *marks[at:]]
        else:
            found.append(marks[at])
            at += 1
    return found


def _run(marks: list[Mark], at: int) -> int:
    """Where the run of unread words and people that begins at `at` ends; `at` if nothing in it is unread."""
    end = at
    while end < len(marks) and marks[end].kind in ("unread", "person") and not (end > at and marks[end].lead):
        end += 1
    return end if any(m.kind == "unread" for m in marks[at:end]) else at


def _person(
    typed: list[Token], run: list[Mark], books: Books, notes: list[Text], common: Container[str]
) -> Mark | None:
    words = [token.typed for token in typed[run[0].start : run[-1].end]]
    plain = [token.plain for token in typed[run[0].start : run[-1].end]]
    if (
        _of_someone(plain)
        or not all(word.isalpha() for word in plain)
        or not SHORTEST <= max(map(len, plain)) <= LONGEST
    ):
        return None
    found = _found(books.people, " ".join(words))
    if found.status == "refused" or any(_has_more(c) for c in found.candidates):
        return None
    everyday = len(words) == 1 and not words[0][0].isupper() and (plain[0] in common or bare(plain[0]) in common)
    if everyday and any(c.how != "exact" for c in found.candidates):
        return None
    ids = tuple(c.id for c in found.candidates) if found.status == "ambiguous" else (found.candidates[0].id,)
    if found.status == "answered" and found.candidates[0].how != "exact":
        form = found.candidates[0].form
        notes.append(
            Text(en=f"Read “{' '.join(words)}” as “{form}”.", ar=f"قُرئت «{' '.join(words)}» على أنها «{form}».")
        )
    return Mark("person", ids, run[0].start, run[-1].end)


RANKS = word_list("people", "ranks")
MINISTERS = ("وزير", "الوزير", "خارجيه", "foreign", "minister")


def _of_someone(plain: list[str]) -> bool:
    """Whether somebody's deputy or aide is spoken of (نائب لافرنتييف), who is not the one named; or whether a title
    stands behind a name, where it says what he was (`was Tomeh vice head?`)."""
    from astana_cli.names.words import TITLES

    behind = plain[-1] in RANKS or (len(plain) > 1 and not TITLES.isdisjoint((plain[-1], bare(plain[-1]))))
    return behind or any(one in RANKS and not two.startswith(MINISTERS) for one, two in pairwise(plain))


@lru_cache(maxsize=256)
def _found(people: Book, name: str) -> Found:
    """The same name is looked up again with each way of mending the words around it."""
    return people.find(name)


def _has_more(candidate: Candidate) -> bool:
    """Whether a word was typed that is none of the name: a name for `person`, in a question a word unread."""
    return any(not stored for _, stored, *_ in candidate.detail)
