"""Claims of the round at which something was for the first or the last time: هل حضر العراق لأول مرة في الجولة 13؟, كانت
الجولة 15 آخر جولة في سوتشي، صح؟, هل أول مشاركة للعراق كانت في الجولة 12؟

As in English (`first_at`), it is asked which round that was; the answer is held against the round that is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from astana_cli.questions.lexis.lists import alternatives
from astana_cli.questions.lexis.text import plain

MARKS = ("اول", "اخر", "الاولي", "الاخيره")
"""Parts of words of which one stands in every such claim."""


def ways(text: str) -> Iterator[tuple[str, str]]:
    """The ways to read a question for yes or no as such a claim: the question for the round, and the round. Raises
    DataProblem."""
    said = plain(text)
    if not any(mark in said for mark in MARKS) or not (_asks().search(said) or _equates().search(said)):
        return
    for pattern, question in _patterns():
        match = pattern.search(said)
        if match:
            yield match.expand(question), match["round"]


@lru_cache(maxsize=1)
def _asks() -> re.Pattern[str]:
    """How such a question begins or ends."""
    return re.compile(rf"^\W*هل\s|[؟?]\s*$|\s(?:{_any('tags')})\W*$")


@lru_cache(maxsize=1)
def _equates() -> re.Pattern[str]:
    """How a round is set beside an end, which asks by itself: الجولة 17 أول جولة لسوسان, أول جولة له هي الجولة 12."""
    was, edge = rf"(?:(?:{_any('was')})\s+)?", rf"(?:{_any('edges')}|(?:{_any('noun')})\s+(?:{_any('ends')}))"
    return re.compile(rf"^\W*{was}(?:{_named()}\s+{was}{edge}\s|{edge}\s.*\s(?:{_any('was')})\s+{_named()}\W*$)")


def _named() -> str:
    """How a round is named."""
    return rf"(?:{_any('noun')})\s+(?:رقم\s+)?(?:\d+|ال\w+(?:\s+عشره?|\s+وال\w+)?)"


def _any(which: str) -> str:
    return alternatives("first_at_arabic", which)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each way to claim it, and how it is asked."""
    named, own = rf"(?P<round>{_named()})", rf"(?:(?:{_any('noun')})\s+)?"
    lead, tail = rf"^\W*(?:هل\s+|(?:{_any('lead')})\s+)?", rf"(?:\s*[،,]?\s*(?:{_any('tags')}))?\s*[؟?.]*\s*$"
    at, was = r"(?:(?:في|علي|خلال|ع|من)\s+|[بفع])", rf"(?:(?:{_any('was')})\s+)?"
    whose = r"(?P<whose>ل[^،,.؟?]+?)"
    time, edge = rf"(?P<end>{_any('times')})", rf"(?P<end>{_any('edges')})"
    when, which = r"متي كانت \g<end> \g<what>", r"ما هي \g<end> \g<what>"
    return tuple(
        (re.compile(lead + pattern + tail), question)
        for pattern, questions in (
            (rf"(?P<said>[^،,.؟?]+?)\s+{time}\s+{was}{at}{named}", (r"في اي جوله \g<said> \g<end>",)),
            (rf"(?P<said>[^،,.؟?]+?)\s+{at}{named}\s+{time}", (r"في اي جوله \g<said> \g<end>",)),
            (
                rf"(?P<said>[^،,.؟?]+?)\s+{time}\s+(?P<verb>\w+)\s+{at}{named}",
                (r"في اي جوله \g<verb> \g<said> \g<end>",),
            ),
            (rf"{was}{named}\s+{was}{edge}\s+(?P<what>[^،,.؟?]+?)", (when, which)),
            (rf"{was}{named}\s+{was}{own}الاولي\s+{whose}", (r"متي كانت اول مشاركه \g<whose>",)),
            (rf"{was}{named}\s+{was}{own}الاخيره\s+{whose}", (r"متي كانت اخر مشاركه \g<whose>",)),
            (rf"{was}{own}الاولي\s+{whose}\s+(?:{_any('was')})\s+{named}", (r"متي كانت اول مشاركه \g<whose>",)),
            (rf"{was}{own}الاخيره\s+{whose}\s+(?:{_any('was')})\s+{named}", (r"متي كانت اخر مشاركه \g<whose>",)),
            (rf"{was}{edge}\s+(?P<what>[^،,.؟?]+?)\s+{was}{at}{named}", (when, which)),
            (rf"{was}{edge}\s+(?P<what>[^،,.؟?]+?)\s+(?:{_any('was')})\s+{named}", (when, which)),
        )
        for question in questions
    )
