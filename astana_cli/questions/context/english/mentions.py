"""Where a topic was spoken of: `golan, which statements?`, `COVID as an agenda item, which meeting?`, `in which round's
results does the earthquake figure?`.

The statements are those with which rounds ended, of which it is on record what they say. The words of the turns are
data (`data/lexicon/common/rules.json`).
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

VAGUE = word_list("mentions", "vague")
"""What stands before a statement of which it is not said which."""
CLAUSE = word_list("mentions", "clause")
"""What stands behind the first statement of those that say something: `to mention it`."""
ITEMS = word_list("mentions", "items")
FIGURES = word_list("mentions", "figures")
BEHIND = word_list("mentions", "behind")
NAMED = frozenset({"digits", "nth", "number", "month", "document", "person", "event", "noun"})
"""Kinds of marks that say of themselves which round or paper is meant, or ask for one."""


def items(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`An agenda item`, `topics on the agenda`: what is on it, whatever it is called."""
    return [
        m.silenced()
        if at and is_a(marks[at - 1], "cue", "agenda") and m.kind in ("unread", "cue") and _word(m, typed) in ITEMS
        else m
        for at, m in enumerate(marks)
    ]


def condemned_in(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`First condemnation of the strikes in a guarantors' text`: what a statement says."""
    if not holds(marks, "topic"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        paper = marks[at + 1]
        if mark.kind == "unread" and _word(mark, typed) in ACTS and typed[mark.end].plain == "of":
            found[at] = mark._replace(kind="cue", targets=("contents",))
        elif is_a(mark, "cue", "guarantor") and is_a(paper, "cue", "document") and _word(paper, typed) in TEXTS:
            found[at] = mark.silenced()
            found[at + 1] = paper._replace(targets=("statement",))
    return found


ACTS = word_list("mentions", "acts")
TEXTS = frozenset({"text", "texts"})


def in_statements(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which statements condemned the strikes?`, `golan in which statement`, `was it mentioned in any statement?`,
    `the first statement to mention it`, `chemical weapons in joint statements - which round?`"""
    if sum(m.kind == "topic" for m in marks) != 1:
        return marks
    at = next((at for at, m in enumerate(marks) if is_a(m, "cue", "statement")), -1)
    start = next((i for i in reversed(range(max(at, 0))) if not _of_talks(marks[i])), -1)
    asked = _asks(marks[start]) if start >= 0 else False
    vague = at > 0 and typed[marks[at].start - 1].plain in VAGUE
    clause = at >= 0 and bool({t.plain for t in typed[marks[at].end : marks[at].end + 1]} & CLAUSE)
    edge = clause and start >= 0 and is_a(marks[start], "link", "first", "last")
    which = beside(marks, at) if at >= 0 else -1
    round_of = start >= 0 and is_a(marks[start], "link", "in") and which > 0 and _asks(marks[which])
    noun = beside(marks, which) if round_of else -1
    if not (asked or vague or edge or (noun > 0 and is_a(marks[noun], "noun", "round", "rounds"))):
        return marks
    inner = {at, noun, start, which, *range(start + 1, at)} if noun > 0 else {at, start, *range(start + 1, at)}
    others = [m for i, m in enumerate(marks) if i not in inner and (m.kind in NAMED or m.kind in ASKING)]
    says = [m for m in others if _says(m)]
    shown = holds(marks[: max(start, 0)], "topic") or is_a(marks[start - 1], "link", "in")
    if any(m not in says and not _whether(m) for m in others) or not (says or shown) or any(map(_named, marks)):
        return marks
    return [
        m._replace(targets=("in_statements",)) if i == at else m.silenced() if m in says or start < i < at else m
        for i, m in enumerate(marks)
    ]


ASKING = frozenset({"ask", "cue", "party", "capital", "syria"})


def _asks(mark: Mark) -> bool:
    return is_a(mark, "ask", "which", "what", "list")


def _whether(mark: Mark) -> bool:
    """Whether a mark asks for yes or no, or for a date of no other thing."""
    return is_a(mark, "ask", "yesno")


def _named(mark: Mark) -> bool:
    return mark.kind in NAMED and not is_a(mark, "noun", "astana", "process", "round", "rounds")


def _of_talks(mark: Mark) -> bool:
    talks = is_a(mark, "noun", "astana", "process") or is_a(mark, "place", "astana")
    return talks or mark.kind in ("stop", "word") or is_a(mark, "cue", "guarantor")


def figures(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which round's results does the earthquake figure?`, `at which meeting did detainees first come up?`"""
    which = next((at for at, m in enumerate(marks) if is_a(m, "ask", "which", "what", "when", "how_many")), -1)
    verb = next((at for at, m in enumerate(marks) if m.kind in VERBS and _first(m, typed) in FIGURES), -1)
    if verb >= 0 and _says(marks[verb]):
        return marks
    named = any(m.kind in ("party", "person", "capital", "document", "event") for m in marks)
    if (
        which < 0
        or verb < 0
        or named
        or sum(m.kind == "topic" for m in marks) != 1
        or holds(marks, "cue", "issue", "sign")
    ):
        return marks
    found = list(marks)
    found[verb] = marks[verb]._replace(kind="cue", targets=("contents",))
    for at in range(verb + 1, len(marks)):
        if _word(marks[at], typed) in BEHIND and marks[at].start == marks[at - 1].end:
            found[at] = marks[at].silenced()
    return [
        m.silenced() if at > which and is_a(m, "ask", "yesno") and m.end > m.start else m for at, m in enumerate(found)
    ]


VERBS = frozenset({"unread", "cue", "stop", "ask"})


def mention_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Any mention of sanctions at round 15?`, `any reference to sanctions`: what was said of them there."""
    topic = next((at for at, m in enumerate(marks) if m.kind == "topic"), -1)
    words = [at for at, m in enumerate(marks[: max(topic, 0)]) if m.kind in VERBS and _first(m, typed) in MENTIONS]
    between = marks[words[-1] + 1 : topic] if words else []
    if not between or not all(_of(m, typed) for m in between) or _word(between[0], typed) == "the":
        return marks
    found = [
        m._replace(kind="cue", targets=("contents",))
        if at == words[-1]
        else m.silenced()
        if words[-1] < at < topic
        else m
        for at, m in enumerate(marks)
    ]
    asked = any(m.kind == "ask" and at != words[-1] for at, m in enumerate(marks))
    statement = holds(marks, "cue", "statement")
    return [Mark("ask", ("what",), marks[0].start, marks[0].start), *found] if statement and not asked else found


MENTIONS = word_list("mentions", "nouns")


def _of(mark: Mark, typed: list[Token]) -> bool:
    return mark.end - mark.start == 1 and typed[mark.start].plain in ("of", "to", "the", "about", "on")


def between_sides(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Normalisation between Ankara and Damascus`: the topic, which is between these two."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "topic", *TWO_SIDED)), -1)
    end = at + 4
    behind = marks[at + 1 : end + 1] if at >= 0 else []
    kinds = [m.target if m.kind == "link" else m.kind if m.target in TWO_SIDES else "" for m in behind]
    sides = {m.target for m in behind if m.kind != "link"}
    if len(behind) < end - at or kinds[::2] != ["between", "and"] or len(sides) < 2 or "" in kinds:
        return marks
    return [m.silenced() if at < i <= end else m for i, m in enumerate(marks)]


TWO_SIDED = tuple(word_list("mentions", "two_sided"))
TWO_SIDES = word_list("mentions", "two_sides")


def camps(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What does the statement of round 19 say about camps of the displaced?`, `refugee camps`: all that it says tells
    of camps; their return is another thing."""
    at = next((at for at, m in enumerate(marks) if _word(m, typed) in CAMPS), -1)
    paper = holds(marks, "cue", "statement", "document") and holds(marks, "cue", "contents")
    near = [i for i, m in enumerate(marks) if m.kind == "topic"]
    if at < 0 or not paper or len(near) != 1:
        return marks
    between = marks[min(at, near[0]) + 1 : max(at, near[0])]
    joined = all(m.kind == "stop" for m in between)
    return [m.silenced() if joined and i in near else m for i, m in enumerate(marks)]


CAMPS = word_list("mentions", "camps")


def cites(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was resolution 2254 cited in the statement of round 16?`, `which resolution does it invoke?`: what stands in
    that statement tells it; no source of the resolution is asked for."""
    verb = next((at for at, m in enumerate(marks) if m.kind in VERBS and not CITES.isdisjoint(_plain(m, typed))), -1)
    paper = [at for at, m in enumerate(marks) if m.kind == "document" or _is_resolution(marks, at, typed)]
    statement = any(is_a(m, "cue", "statement", "outcome") for at, m in enumerate(marks) if at not in paper)
    sources = any(is_a(m, "cue", "source") and at != verb for at, m in enumerate(marks))
    if verb < 0 or len(paper) != 1 or not statement or sources:
        return marks
    one = any(is_a(m, "noun", "round") or m.kind == "month" for m in marks)
    if not one or holds(marks, "noun", "rounds"):
        return [
            m._replace(kind="unread", targets=(_first(m, typed),)) if at == verb else m for at, m in enumerate(marks)
        ]
    others = [m for at, m in enumerate(marks) if m.kind in ("cue", "party", "person", "topic") and at not in paper]
    gone = {*paper, *_of_council(marks, paper[0], typed)}
    if any(
        not is_a(m, "cue", "statement", "outcome") and m != marks[verb] and marks.index(m) not in gone for m in others
    ):
        return marks
    found = [m.silenced() if at in gone else _what(m) for at, m in enumerate(marks)]
    found[verb] = marks[verb]._replace(kind="cue", targets=("contents",))
    asked = holds(found, "ask")
    return found if asked else [Mark("ask", ("what",), marks[0].start, marks[0].start), *found]


CITES = word_list("mentions", "cites")
COUNCIL = word_list("mentions", "council")


def _is_resolution(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`Which (Security Council) resolution`: a paper of the UN, and nothing that came of a round."""
    if _word(marks[at], typed) not in RESOLUTIONS or not is_a(marks[at], "cue", "outcome"):
        return False
    near = [m for m in (marks[i] for i in _of_council(marks, at, typed)) if m.kind != "stop"]
    before = beside(marks, at, -1)
    return bool(near) or before < 0 or is_a(marks[before], "ask", "which", "what")


RESOLUTIONS = word_list("mentions", "resolutions")


def _of_council(marks: list[Mark], at: int, typed: list[Token]) -> list[int]:
    """Where words stand around a resolution that say whose it is: `of the Security Council`, `UN`."""
    found = []
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(marks) and _plain(marks[near], typed) <= COUNCIL:
            found.append(near)
            near += step
    return found


def _plain(mark: Mark, typed: list[Token]) -> set[str]:
    return {token.plain for token in typed[mark.start : mark.end]} or {""}


def _what(mark: Mark) -> Mark:
    if is_a(mark, "cue", "outcome"):
        return mark._replace(targets=("statement",))  # the paper that came out of a round
    return mark._replace(targets=("what",)) if is_a(mark, "ask", "yesno", "which") else mark


def _says(mark: Mark) -> bool:
    """Whether a mark is a verb that says that something stands in a paper."""
    return is_a(mark, "cue", "contents", "agenda") or is_a(mark, "ask", "list")


def _word(mark: Mark, typed: list[Token]) -> str:
    """The word of a mark that has but one; "" for others."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def _first(mark: Mark, typed: list[Token]) -> str:
    return typed[mark.start].plain if mark.end > mark.start else ""


RULES: Passes = (
    (word_list("mentions", "agendas"), items),
    (FIGURES, figures),
    (CITES, cites),
    (CAMPS, camps),
    (word_list("mentions", "between"), between_sides),
    (MENTIONS, mention_of),
    (ACTS, condemned_in),
    (word_list("mentions", "statements") | TEXTS, in_statements),
)
"""Each rule with the words of which one must be there for it."""
