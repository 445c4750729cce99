"""What in the words of an asker dates, limits or claims, so that they cannot be set aside."""

from __future__ import annotations

from astana_cli.questions.around.asker import Words
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

DATES = frozenset({"digits", "nth", "number", "month", "season", "part"})
LANDS = frozenset({"place", "city_name", "country"})
LIMITS = frozenset({"not", "but", "only", "other", "outside"})
CONDITIONS = word_list("asides", "conditions")
OTHERS = word_list("asides", "others")
"""Words for another one than is asked about: `the deputy`, `the technical team`, `the second day`."""
OF_ASKER = word_list("asides", "of_asker")
"""What they say nothing else of: `a deputy editor`, `military history`."""
TALKS = word_list("asides", "talks")
RANKS = frozenset({"first", "second", "third", "last", "final", "opening", "closing"})
DAYS = frozenset({"day", "days"})
OWN = frozenset({"my", "our"})
NAMED = frozenset({"person", "party", "document", "event", "topic", "group"})
"""Kinds that an aside may hold: they name what the asker works on."""


def dates(mark: Mark, after: list[Mark]) -> bool:
    """Whether a mark is part of a date or may be a round: `two` in `we are two students` is neither."""
    counts = mark.kind == "number" and bool(after) and after[0].kind == "unread"
    return mark.kind in DATES and mark.target != "1" and not counts


def of_other_talks(marks: list[Mark], plain: list[str]) -> bool:
    """Whether words speak of talks by a place where they were held: `the Minsk talks`."""
    return any(m.kind in ("place", "city_name") and not TALKS.isdisjoint(plain[m.end : m.end + 1]) for m in marks)


def unable(plain: list[str], mark: Mark, words: Words) -> bool:
    """Whether `not` only says what the asker cannot do: `I could not find it`, `we do not know`."""
    return bool(set(plain[: mark.start]) & words.me) and bool(set(plain[mark.start : mark.end + 2]) & words.unable)


def claims(mark: Mark) -> bool:
    """Whether a mark speaks of saying or of sources."""
    return mark.target in ("claim", "source", "whosays", "contents", "dispute")


def of_others(plain: list[str], words: Words) -> bool:
    """Whether words speak of somebody or something else than is asked about, so that the question may be about it."""
    for at, word in enumerate(plain):
        his = not OWN.isdisjoint(plain[max(at - 2, 0) : at])
        then = plain[at + 1] if at + 1 < len(plain) else ""
        if (word, then) == ("number", "two") or (word in RANKS and then in DAYS and not his):
            return True
        if word in OTHERS and not his and then not in OF_ASKER and then not in words.texts:
            return True
    return False
