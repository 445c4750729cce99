"""What kinds of things words name or ask for (a round or a date, a place, a side, a document), and whether a word leans
on what was said before."""

from __future__ import annotations

from astana_cli.questions.around import limits
from astana_cli.questions.around.limits import LANDS
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

OURS = frozenset({"us", "our"})
TOLD = word_list("stated", "told")
"""Behind these `us` is whoever asks: `tell us`."""
LEANING = word_list("stated", "leaning")
"""Words that stand for what was said before."""
POINTED = word_list("stated", "pointed")
"""Nouns that `that` and `this` point to."""
THERE_IS = word_list("stated", "there_is")
"""Verbs behind which `there` points nowhere: `how many have there been`."""
DATES = limits.DATES | {"weekday"}
SIDES = frozenset({"person", "party", "parties", "group", "syria", "capital"})
PAPERS = frozenset({"document", "event"})
NAMED = LANDS | DATES | SIDES | PAPERS
COUNTED = frozenset({"rounds", "times", "parties", "delegation", "people"})
"""What a number may count, so that it is no round."""


def kinds_named(marks: list[Mark], typed: list[Token], *, counted: bool = False) -> set[str]:
    """What kinds of things are named: a round or a date, a place, a side, a document; and whether something is counted,
    where that is of interest."""
    found = set()
    for at, mark in enumerate(marks):
        dated = mark.kind in DATES and (mark.kind, mark.target) != ("number", "1")
        if dated or (mark.kind, mark.target) == ("noun", "round"):
            after = marks[at + 1 : at + 2]
            number = counted and mark.kind in ("digits", "number") and after and after[0].target in COUNTED
            found.add("number" if number else "date")
        if mark.kind == "syria" and mark.start and typed[mark.start - 1].plain in ABOUT:
            continue
        found |= {name for name, kinds in KINDS.items() if mark.kind in kinds}
        if mark.kind == "country" and not counted:
            found.add("side")
    return found


KINDS = {"place": LANDS, "side": SIDES, "paper": PAPERS}
ABOUT = frozenset({"on", "about", "in"})


def kinds_asked(marks: list[Mark], typed: list[Token]) -> set[str]:
    """What kinds of things a question asks for."""
    asks = {m.target for m in marks if m.kind == "ask"}
    cues = {m.target for m in marks if m.kind == "cue"}
    nouns = {m.target for m in marks if m.kind == "noun"}
    found: set[str] = set()
    if (
        "when" in asks
        or cues & {"date", "start", "end", "year", "weekday"}
        or ("which" in asks and nouns & {"round", "rounds"})
    ):
        found.add("date")
    if "where" in asks or cues & {"city", "venue", "place"}:
        found.add("place")
    if "how_many" in asks or "count" in cues or "date" in kinds_named(marks, typed):
        found.add("number")
    if asks & {"who", "which"} and cues & {"sign", "attend", "observer", "guarantor", "absent", "there", "parties"}:
        found.add("side")
    return found


def leans(typed: list[Token]) -> bool:
    """Whether a word may stand for what was said before the question."""
    plain, typed_words = [token.plain for token in typed], [token.typed for token in typed]
    for at, word in enumerate(plain):
        after, before = plain[at + 1 : at + 2], plain[at - 1 : at] if at else [""]
        pointing = word in ("that", "this", "these", "those") and (not after or not after[0] or after[0] in POINTED)
        ours = word in OURS and typed_words[at].islower() and not (at and plain[at - 1] in TOLD)
        if word in LEANING or pointing or ours or (word == "there" and before[0] not in THERE_IS):
            return True
    return False


def bare_rank(marks: list[Mark]) -> bool:
    """Whether a rank says nothing of what it is one: `when was the second?`"""
    around = ((marks[max(at - 1, 0) : at] + marks[at + 1 : at + 2]) for at, m in enumerate(marks) if m.kind == "nth")
    return any(not any(m.kind in ("noun", "month") for m in beside) for beside in around)
