"""English words whose meaning the sentence decides, room after room; and some that have none of their own: `its
presence is attested`, `on which occasions`, `when was the process launched?`."""

from __future__ import annotations

from importlib import import_module

from astana_cli.questions.context.english import (
    clauses,
    denials,
    everyday,
    in_order,
    lands,
    leaders,
    learners,
    numbers,
    outdone,
    predicates,
    singled,
    taking_part,
)
from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

NAMES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""
BE = word_list("english", "be")


def idioms(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words of the module's title settled."""
    words = {token.plain for token in typed}
    found = _followed(RULES, marks, typed, words)
    for room, opens in OPENS.items():
        if not opens.isdisjoint(words):
            found = _followed(import_module(f"{__package__}.{room}").RULES, found, typed, words)
    return found


def _followed(rules: Passes, marks: list[Mark], typed: list[Token], words: set[str]) -> list[Mark]:
    """The marks as those rules have them of which a word stands in the question."""
    for heads, rule in rules:
        if not heads.isdisjoint(words):
            marks = rule(marks, typed)
    return marks


OPENS = {
    "days_and_dates": word_list("days_and_dates", "opens"),
    "delegates": word_list("english_delegates", "opens"),
    "founding": word_list("founding", "founding") | word_list("founding", "resting"),
    "left_open": word_list("left_open", "opens"),
    "mentions": word_list("mentions", "opens"),
    "sessions": word_list("english_sessions", "opens"),
    "terse": word_list("terse", "opens"),
}
"""Rooms that few questions need, by the words of which one must be there for any rule of theirs; they come last."""


def _recorded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At which rounds is its presence attested?`, `was the venue ever documented?`: no source is asked for, only what
    is on record."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    mark = marks[last]
    asked = holds(marks, "ask", "who", "where", "how", "what", "why")
    passive = last > 0 and any(token.plain in BE for token in typed[: mark.start])
    if asked or not passive or mark.end - mark.start > 1 or typed[mark.start].plain not in RECORDED:
        return marks
    if is_a(mark, "cue", "create", "contents") and any(m.kind in ("topic", "document") for m in marks):
        return marks
    found = list(marks)
    alone = all(m.kind != "cue" or m.target in ("delegation", "ever") for m in marks[:last])
    party = any(m.kind in NAMES or m.kind == "person" for m in marks)
    found[last] = mark._replace(kind="cue", targets=("attend",)) if alone and party else mark.silenced()
    before = last - 1
    if before > 0 and is_a(marks[before], "cue", "ever"):
        found[before] = marks[before].silenced()
    return found


RECORDED = word_list("english", "recorded")


def _lasting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Over how many days did round 19 extend?`, `for how many days did they confer in it?`: how long it was."""
    if not holds(marks, "ask", "how_long"):
        return marks
    return [
        mark._replace(kind="cue", targets=("held",))
        if mark.end - mark.start == 1 and typed[mark.start].plain in LASTING and mark.kind in ("unread", "cue")
        else mark
        for mark in marks
    ]


LASTING = word_list("english", "lasting")


def _first_announced(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 6 first announced for?`: no record tells the first of several announcements, and no round 1 is
    spoken of."""
    return [
        mark._replace(kind="unread", targets=("first",))
        if is_a(mark, "link", "first")
        and any(m.kind in NUMERALS for m in marks[:at])
        and at + 1 < len(marks)
        and marks[beside(marks, at)].kind == "cue"
        and marks[beside(marks, at)].target in ("announce", "postponed")
        else mark
        for at, mark in enumerate(marks)
    ]


def _occasions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On which occasions did Lebanon attend?`: at which rounds."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if typed[mark.start].plain != "occasions" or mark.end - mark.start > 1 or not at:
            continue
        if marks[at - 1].kind == "ask" and marks[at - 1].target in ("which", "what", "list"):
            found[at] = mark._replace(kind="noun", targets=("rounds",))
    return found


def _how_called(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How was round 22 officially called?`: what its title was."""
    said = [at for at, m in enumerate(marks) if m.end > m.start and typed[m.end - 1].plain in CALLED]
    if not said or not is_a(marks[0], "cue", "how"):
        return marks
    found = [m._replace(kind="cue", targets=("called",)) if at in said else m for at, m in enumerate(marks)]
    return [marks[0]._replace(kind="ask", targets=("what",)), *found[1:]]


CALLED = frozenset({"called", "named", "titled"})


def _defines(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many areas did the memorandum define?`: established; no definition is asked for."""
    if not holds(marks, "ask", "how_many"):
        return marks
    return [mark._replace(targets=("create",)) if is_a(mark, "cue", "define") else mark for mark in marks]


def _founded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was the Astana process launched?`: when it began; no area, group or paper was created."""
    asked = holds(marks, "ask", "when")
    others = any(m.kind in MADE or (m.kind == "cue" and m.target in ("areas", *PAPERS)) for m in marks)
    if not asked or others or not any(m.kind == "noun" and m.target != "astana" for m in marks):
        return marks
    return [mark._replace(targets=("start",)) if is_a(mark, "cue", "create") else mark for mark in marks]


PAPERS = frozenset({"document", "statement", "agenda", "outcome", "sign", "issue", "date", "gap", "next_round"})
MADE = frozenset({"topic", "document", "event", "party", "capital", "group", "person", "unread"})
FOUNDED = word_list("english", "founded")


RULES: Passes = (
    *clauses.RULES,
    *in_order.RULES,
    *outdone.RULES,
    (frozenset({"define", "defines", "defined"}), _defines),
    (CALLED, _how_called),
    (RECORDED, _recorded),
    (frozenset({"occasions"}), _occasions),
    (LASTING, _lasting),
    (frozenset({"first"}), _first_announced),
    (FOUNDED, _founded),
    *lands.RULES,
    *taking_part.RULES,
    *denials.RULES,
    *everyday.RULES,
    *numbers.RULES,
    *leaders.RULES,
    *predicates.RULES,
    *singled.RULES,
    *learners.RULES,
)
"""Each rule with the words of which one must be there for it."""
