"""Whoever sits at a round in English: `what did the delegates discuss?`, `by whom was the UN group led?`, `what
factions did the delegation include?`, `Ankara's original chief`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

SIDES = frozenset({"party", "capital", "syria"})
TALKERS = word_list("singled", "who")
TALKING = ("member", "head", "represent", "attend", "people", "delegation", "negotiating")
"""Cues that words for those who talk are read as."""


def talkers(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What did the delegates discuss?`, `which topics did envoys raise?`: whoever talks at a round."""
    verb = max((at for at, m in enumerate(marks) if is_a(m, "cue", "agenda", "outcome")), default=-1)
    asked = holds(marks, "ask", "what", "which")
    if any(m.kind in SIDES or m.kind in ("person", "document") for m in marks):
        return marks
    if verb < 0 or not asked:
        return _met(marks, typed)
    return [
        m.silenced() if at < verb and is_a(m, "cue", *TALKING) and one_word(m, typed) in TALKERS else m
        for at, m in enumerate(marks)
    ]


def _met(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In what city did the delegates sit down for round 3?`, `at what hotel were the sides meeting?`: it was held."""
    asked = any(is_a(m, "ask", "where", "when", "how_long") or is_a(m, "cue", *FACTS) for m in marks)
    who = next((at for at, m in enumerate(marks) if is_a(m, "cue", *TALKING) and one_word(m, typed) in TALKERS), 0)
    if not asked or not who or holds(marks, "ask", "who", "how_many"):
        return marks
    verb, helped = beside(marks, who), typed[max(marks[who].start - 2, 0) : marks[who].start]
    if verb < 0 or typed[marks[verb].start].plain not in SAT or HELPING.isdisjoint(token.plain for token in helped):
        return marks
    held = marks[verb]._replace(kind="cue", targets=("held",))
    found = [held if at == verb else m.silenced() if at == who else m for at, m in enumerate(marks)]
    if typed[marks[verb].end - 1].plain in IN and marks[verb].end - marks[verb].start > 1:
        found[verb] = held._replace(end=held.end - 1)
        found.insert(verb + 1, Mark("link", ("in",), held.end - 1, held.end))
    return found


FACTS = ("city", "venue", "country", "date", "weekday", "month", "year")
HELPING = word_list("context", "auxiliaries")
SAT = word_list("english_delegates", "sat")
IN = word_list("english_sessions", "in")


def who_where(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who where the chiefs of delegation?`, `what where the dates?`: were."""
    found = list(marks)
    for at, mark in enumerate(marks[1:-1], 1):
        asked = is_a(marks[at - 1], "ask", "who", "what", "which") and marks[at - 1].end == mark.start
        the = [token.plain for token in typed[mark.end : mark.end + 1]] == ["the"] and not typed[mark.end - 1].cut
        if asked and is_a(mark, "ask", "where") and the:
            found[at] = mark.silenced()
    return found


def group_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`By whom was the United Nations group led?`: its delegation."""
    return [
        m._replace(kind="cue", targets=("delegation",))
        if at and m.kind == "unread" and one_word(m, typed) in GROUP and _of_one_side(marks[at - 1])
        else m
        for at, m in enumerate(marks)
    ]


def _of_one_side(mark: Mark) -> bool:
    """Whether a mark names a party that has no groups of its own."""
    return mark.kind == "party" and mark.target not in ("opposition", "syria_gov")


GROUP = word_list("english_delegates", "group")


def includes(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What factions did the rebel delegation include?`: who was in it."""
    whole = any(m.kind in SIDES or is_a(m, "cue", "groupings", "delegation") for m in marks)
    if not whole or any(m.kind in ("document", "topic") or is_a(m, "cue", *PAPERS) for m in marks):
        return marks
    if not any(is_a(m, "ask", "who", "which", "what") or is_a(m, "cue", "groupings") for m in marks):
        return marks
    return [
        m._replace(targets=("member",)) if is_a(m, "cue", "contents") and one_word(m, typed) in INCLUDES else m
        for m in marks
    ]


PAPERS = ("document", "statement", "treaty_kind", "agenda", "outcome")
INCLUDES = word_list("english_delegates", "includes")


def part_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which of the rounds was France part of?`, `was Aridi part of the delegation at round 7?`: to which they came."""
    person = holds(marks, "person") and not holds(marks, "ask")
    if not holds(marks, "noun", "round", "rounds") or holds(marks, "event") or not (person or holds(marks, "party")):
        return marks
    if holds(marks, "cue", "delegation") and not person:
        return marks
    return [
        m._replace(targets=("attend",))
        if is_a(m, "cue", "belong") and [t.plain for t in typed[m.start : m.end]] == ["part", "of"]
        else m
        for m in marks
    ]


def original(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was Ankara's original chief?`: its first."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        if (
            mark.kind == "unread"
            and one_word(mark, typed) in ORIGINAL
            and is_a(marks[at + 1], "cue", "head", "represent")
        ):
            found[at] = mark._replace(kind="link", targets=("first",))
    return found


ORIGINAL = word_list("english_delegates", "original")


def always(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Has Russia always been led by the same man?`: over all rounds, as it is asked anyway."""
    if not holds(marks, "cue", "same"):
        return marks
    return [
        m._replace(kind="link", targets=("all",)) if m.kind == "unread" and one_word(m, typed) in ALWAYS else m
        for m in marks
    ]


ALWAYS = word_list("english_delegates", "always")


def both(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Both the UN representative and the government's head`: the two that are named."""
    if any(is_a(m, "cue", "attend", "there", "absent", "compare", "same") or m.kind == "document" for m in marks):
        return marks
    if not holds(marks, "cue", "head", "represent", "date", "place", "end", "start"):
        return marks
    if not holds(marks, "link", "and"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        after = marks[beside(marks, at)]
        if is_a(mark, "cue", "together") and one_word(mark, typed) == "both" and after.kind in (*SIDES, "ask"):
            found[at] = mark.silenced()
    return found


RULES: Passes = (
    (TALKERS, talkers),
    (frozenset({"where"}), who_where),
    (GROUP, group_of),
    (INCLUDES, includes),
    (frozenset({"part"}), part_of),
    (ORIGINAL, original),
    (ALWAYS, always),
    (frozenset({"both"}), both),
)
"""Each rule with the words of which one must be there for it."""
