"""English as many who learned it put it: `how much people`, `who was instead him`, `when it passed`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

NAMED = frozenset({"party", "capital", "syria", "person", "group"})
COUNTED = (
    "people",
    "member",
    "country",
    "delegation",
    "document",
    "statement",
    "observer",
    "guarantor",
    "organisation",
)


def how_much(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How much people were in the delegation?`, `how much of delegations came?`: how many, before what is counted;
    `how much of the delegation` is a share."""
    return [
        mark._replace(targets=("how_many",))
        if is_a(mark, "ask", "how_much") and _is_counted(marks, at, typed)
        else mark
        for at, mark in enumerate(marks)
    ]


def _is_counted(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether what is counted stands right behind a mark, or behind an `of`."""
    step = 2 if at + 2 < len(marks) and [t.plain for t in typed[marks[at].end : marks[at + 2].start]] == ["of"] else 1
    return at + step < len(marks) and is_a(marks[at + step], "cue", *COUNTED)


def instead(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was instead of de Mistura in round 7?`, `he did not come, who came instead?`: who came for him is asked as
    who followed him."""
    found = list(marks)
    for at, mark in enumerate(marks):
        who = holds(marks[max(0, at - 3) : at], "ask", "who")
        behind = marks[at + 1] if at + 1 < len(marks) else None
        ends = at == len(marks) - 1 and holds(marks[:at], "person")
        if is_a(mark, "link", "instead") and who and (is_a(behind, "person") or ends):
            found[at] = mark._replace(kind="cue", targets=("successor",))
            if is_a(marks[at - 1], "cue", "attend"):
                found[at - 1] = marks[at - 1].silenced()
    return found


def astana_round(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was the Sochi congress counted as Astana round?`: as one of them, where the process has the same name."""
    if not holds(marks, "event") or not holds(marks, "cue", "belong"):
        return marks
    return [
        m._replace(targets=("round",)) if is_a(m, "noun", "process") and typed[m.end - 1].plain in ROUND else m
        for m in marks
    ]


ROUND = frozenset(("round", "rounds", "meeting", "session"))


def in_all(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was Turkey in all rounds?`, `Iran was at every round?`: whether it came to them."""
    at = next((at for at, m in enumerate(marks) if m.kind == "stop" and typed[m.start].plain in WAS), -1)
    every = next((i for i, m in enumerate(marks) if typed[m.end - 1].plain in EVERY and m.kind != "stop"), -1)
    noun = beside(marks, every) if every >= 0 else -1
    named = [m for m in marks if m.kind in NAMED]
    rest = [m for i, m in enumerate(marks) if i != every]
    others = any(m.kind in ("cue", "digits", "nth", "unread") or is_a(m, "link", "not") for m in rest)
    asked = any(m.kind == "ask" and m.target != "yesno" for m in marks)
    if (
        at < 0
        or noun < 0
        or marks[noun].kind != "noun"
        or len(named) != 1
        or named[0].kind != "party"
        or others
        or asked
    ):
        return marks
    return [m._replace(kind="cue", targets=("attend",)) if i == at else m for i, m in enumerate(marks)]


EVERY = frozenset({"all", "every", "each"})


def or_not(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Sochi congress counts as round or not`: asks whether, where nothing else asks."""
    said = [m for m in marks if typed[m.start].plain]
    ends = [token.plain for token in typed[said[-1].start : said[-1].end]] if said else []
    if ends not in OR_NOT or holds(marks, "ask"):
        return marks
    return [Mark("ask", ("yesno",), marks[0].start, marks[0].start), *marks]


OR_NOT = (["or", "not"], ["or", "nope"])


def stopped_from(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`From which round US stopped to come?`: at which, where `from` would ask since when it came."""
    if not holds(marks, "cue", "stopped"):
        return marks
    return [
        m._replace(kind="ask", targets=("which",))
        if is_a(m, "cue", "firsttime") and typed[m.start].plain in ("from", "since") and "which" in _words(m, typed)
        else m
        for m in marks
    ]


def _words(mark: Mark, typed: list[Token]) -> set[str]:
    return {token.plain for token in typed[mark.start : mark.end]}


def passed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which city passed round 16?`, `when it passed?`: was held, where only its date or place is asked for."""
    verb = next((at for at, m in enumerate(marks) if typed[m.start].plain in PASSED and m.kind != "stop"), -1)
    rest = [m for at, m in enumerate(marks) if at != verb]
    asked = any(is_a(m, "ask", "when", "where") or is_a(m, "cue", *DATED) for m in rest)
    of_round = sum(m.kind in NUMERALS for m in rest) == 1 == sum(is_a(m, "noun", "round") for m in rest)
    others = any(m.kind in NAMED or (m.kind == "cue" and m.target not in DATED) for m in rest)
    if verb < 0 or not asked or not of_round or others:
        return marks
    return [m._replace(kind="cue", targets=("held",)) if at == verb else m for at, m in enumerate(marks)]


DATED = ("date", "place", "city", "country", "venue", "weekday", "year", "month")
PASSED = word_list("learners", "passed")


def made(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which hotel it was made the first round?`, `where was done round 10?`: was held, where only its date or place
    is asked for."""
    verb = next((at for at, m in enumerate(marks) if typed[m.end - 1].plain in MADE and is_a(m, "cue", *DEEDS)), -1)
    rest = [m for at, m in enumerate(marks) if at != verb]
    asked = any(is_a(m, "ask", "when", "where") or is_a(m, "cue", *DATED) for m in rest)
    behind = beside(marks, verb) if verb >= 0 else -1
    behind = beside(marks, behind) if behind > 0 and is_a(marks[behind], "link", "first", "last") else behind
    others = any(m.kind in NAMED or (m.kind == "cue" and m.target not in DATED) for m in rest)
    of_round = behind > 0 and (is_a(marks[behind], "noun", "round", "rounds") or marks[behind].kind == "nth")
    if verb < 0 or not asked or others or not of_round:
        return marks
    return [m._replace(kind="cue", targets=("held",)) if at == verb else m for at, m in enumerate(marks)]


DEEDS = ("join", "create", "happen", "held", "issue")
MADE = word_list("learners", "made")


def this_post(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Before Yıldız who was on this duty for Turkey?`, `who held this post before him?`: who led, where a post that
    nothing names is somebody's who led."""
    at = next((at for at, m in enumerate(marks) if _word(m, typed) in POSTS and m.kind in ("cue", "unread")), -1)
    whose = [token.plain for token in typed[marks[at].end : marks[at].end + 1]] if at >= 0 else []
    this = at > 0 and typed[marks[at].start - 1].plain in THIS and whose != ["of"]
    near = any(
        is_a(m, "link", "before", "after") and is_a(marks[beside(marks, i)], "person") for i, m in enumerate(marks)
    )
    people = sum(m.kind == "person" for m in marks)
    if not this or not near or people != 1 or not holds(marks, "ask", "who"):
        return marks
    found = list(marks)
    found[at] = marks[at]._replace(kind="cue", targets=("head",))
    before = at - 1
    while before > 0 and marks[before].kind == "stop" and typed[marks[before].start].plain in THIS:
        before -= 1
    verb = _word(marks[before], typed)
    if verb in HOLDING or (marks[before].kind == "link" and verb in INSIDE):
        found[before] = marks[before].silenced()
    return found


POSTS = word_list("learners", "posts")
HOLDING = word_list("learners", "holding")
THIS = frozenset({"this", "that", "the", "same", "his"})
INSIDE = frozenset({"in", "on", "at"})


def _word(mark: Mark, typed: list[Token]) -> str:
    """The word of a mark that has but one; "" for others."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def was_there(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The first round that Lebanon was at`, `first round where Lebanon was`: at which it came."""
    end = len(marks)
    while end and (not typed[marks[end - 1].start].plain or typed[marks[end - 1].start].plain in THERE):
        end -= 1
    was = end - 1
    whose = was - 1
    if was < 3 or typed[marks[was].start].plain not in WAS or marks[was].kind != "stop":
        return marks
    before = [token.plain for token in typed[: marks[whose].start] if token.plain != "the"]
    if marks[whose].kind not in NAMED or before[-1] not in RELATIVE:
        return marks
    noun = beside(marks, whose, -1)
    if noun < 1 or not is_a(marks[noun], "noun") or not is_a(marks[noun - 1], "link", "first", "last"):
        return marks
    came = marks[was]._replace(kind="cue", targets=("attend",))
    return [*marks[:was], came, *(m.silenced() for m in marks[was + 1 :])]


THERE = frozenset(("at", "in", "on", "there", "present", "part", "of"))
WAS = frozenset(("was", "were", "is", "are", "been"))
RELATIVE = frozenset(("that", "which", "where", "when", "round", "meeting", "session", "wherein"))


def brought(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many people did the opposition bring to Astana 6?`, `whom did Iran bring with them?`: who came for it; not
    `who brought the opposition to round 5?`"""
    asked = holds(marks, "ask", "how_many", "how_much", "who")
    party = any(m.kind in ("party", "capital", "syria") for m in marks)
    if not asked or not party or any(m.kind in ("document", "topic", "event") for m in marks):
        return marks
    found: list[Mark] = []
    for mark in marks:
        plain = typed[mark.start].plain
        if mark.kind == "unread" and plain in BROUGHT and not (found and is_a(found[-1], "ask", "who")):
            mark = mark._replace(kind="cue", targets=("attend",))
        elif found and found[-1].kind == "cue" and typed[mark.start - 1].plain in BROUGHT and plain in WITH:
            mark = mark.silenced()
        found.append(mark)
    return found


BROUGHT = word_list("learners", "brought")
WITH = frozenset(("with", "along", "over"))


RULES: Passes = (
    (frozenset({"much"}), how_much),
    (frozenset({"instead"}), instead),
    (ROUND, astana_round),
    (EVERY, in_all),
    (frozenset({"not", "nope"}), or_not),
    (frozenset({"from", "since"}), stopped_from),
    (PASSED, passed),
    (MADE, made),
    (POSTS, this_post),
    (WAS, was_there),
    (BROUGHT, brought),
)
"""Each rule with the words of which one must be there for it."""
