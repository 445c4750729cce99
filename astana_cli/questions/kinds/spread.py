"""Questions of how the rounds are spread over cities and countries: how many each had, which had most."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import filtered
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit

LANDS = {"city": "city", "country": "country", "land": "country"}
"""The cues for what the rounds are counted by, and the name that it has."""


def spread(s: Sentence) -> str | None:
    """What rounds are counted by, where it is said of each of them: `in each city`, `by country`, لكل مدينة."""
    for at, mark in enumerate(s.marks):
        if mark.kind != "cue" or mark.target not in LANDS:
            continue
        before = s.typed[mark.start - 1].plain if mark.start else ""
        each = beside(s.marks, at, -1)
        if before in BY or (each >= 0 and (s.marks[each].kind, s.marks[each].target) == ("link", "all")):
            return LANDS[mark.target]
    return None


BY = word_list("spread", "by")


def _counted(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds did each city host?` Raises Unfit."""
    by = spread(s)
    if by is None or s.rounds or s.loose or s.rels or not (s.plural or s.singular):
        raise Unfit
    return filtered(s, k, Query("busiest", detail=by))


def _most(s: Sentence, k: Knowledge) -> Query:
    """`Which city hosted the most rounds?`, `where were most rounds held?` Raises Unfit."""
    by = [LANDS[name] for name in LANDS if s.has(name)] or (["city"] if s.has("where?") else [])
    if len(set(by)) != 1 or s.rounds or s.loose or s.rels or not (_of_rounds(s) or s.has("busiest")):
        raise Unfit
    return filtered(s, k, Query("busiest", detail=by[0], pick="least" if s.has("least") else "most", nth=s.rank))


def _of_rounds(s: Sentence) -> bool:
    """Whether it is rounds that are most or fewest: `most of the rounds`, and not `usually held`."""
    more = max(s.first_of("most"), s.first_of("least"))
    after = beside(s.marks, more) if more >= 0 else -1
    return after >= 0 and (s.marks[after].kind, s.marks[after].target) == ("noun", "rounds")


SPREAD = (
    frame(
        "spread_most",
        _most,
        "city|country|land|where? most|least|busiest",
        "which? what? where? list? host there ~all ~nth how_many? count venue",
        "",
    ),
    frame("spread", _counted, "city|country|land how_many?|how_often?", "host there ~all count list? what?", ""),
)
