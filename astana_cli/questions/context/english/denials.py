"""What is denied in English, or set against something else: `any round at all in 2020`, `in Sochi and not in
Kazakhstan`, `not a single round in 2020?`, `why not?`."""

from __future__ import annotations

from astana_cli.questions.context.english.everyday import LANDS, OTHERS, tells_more
from astana_cli.questions.context.neighbours import Passes, begins, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

ELSEWHERE = word_list("english_denials", "elsewhere")
"""Cities that are not in the land of the other rounds."""
ITS_LAND = word_list("english_denials", "its_land")
HOSTS = word_list("everyday", "hosts")
NO = word_list("english_denials", "no")


def at_all(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was there any round at all in 2020?`, `did Jordan come at all in 2019?`: no more than `any`, unless it is denied
    that somebody came; but `at all rounds` is at every one."""
    limited = any(m.is_year or m.kind in LANDS or m.kind == "month" for m in marks)
    denied = holds(marks, "link", "not") and not holds(marks, "ask", "which")
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "ever") or typed[mark.end - 1].plain != "all":
            continue
        if _all_of_them(marks, at) and typed[mark.start].plain == "at":
            found[at] = mark._replace(kind="link", targets=("all",))
            continue
        noun = at > 0 and marks[beside(marks, at, -1)].kind == "noun"
        if noun or (not denied and (limited or holds(marks, "ask", "which"))):
            found[at] = mark.silenced()
    return found


def _all_of_them(marks: list[Mark], at: int) -> bool:
    """`At all meetings`, `at all twenty-two rounds`: at every one of them."""
    after = beside(marks, at)
    counted = after >= 0 and marks[after].kind in ("number", "digits")
    noun = beside(marks, after) if counted else after
    return noun >= 0 and is_a(marks[noun], "noun", "rounds")


def not_elsewhere(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Held in Sochi rather than in Kazakhstan`, `in Sochi and not in Kazakhstan`: a place, and another that it is set
    against, which adds nothing."""
    for at, mark in enumerate(marks):
        other = is_a(mark, "link", "instead") or is_a(mark, "link", "away", "outside", "not")
        here = beside(marks, at, -1)
        if here > 0 and is_a(marks[here], "link", "and"):
            here = beside(marks, here, -1)
        there = beside(marks, at)
        if there > 0 and is_a(marks[there], "link", "in"):
            there = beside(marks, there)
        if not other or here < 0 or there < 0 or typed[mark.start].plain == "outside":
            continue
        if _apart(marks[here], marks[there]) and not _goes_on(marks, there):
            return [m.silenced() if here < i <= there else m for i, m in enumerate(marks)]
    return marks


def _apart(one: Mark, two: Mark) -> bool:
    """Whether two marks name places of which neither lies in the other."""
    if not all(m.kind in LANDS or m.target in HOSTS for m in (one, two)):
        return False
    targets = {one.target, two.target}
    return len(targets & ELSEWHERE) == 1 and ITS_LAND.isdisjoint(targets)


def _goes_on(marks: list[Mark], at: int) -> bool:
    """Whether another place is joined to the last one."""
    joined = beside(marks, at)
    return joined > 0 and marks[joined].kind in ("link", *LANDS) and not is_a(marks[joined], "link", "in")


def not_a_single(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Not a single round in 2020?`, `2020 had no rounds at all?`: whether there was none."""
    if holds(marks, "ask") or any(m.kind in OTHERS or tells_more(m) for m in marks):
        return marks
    for at, mark in enumerate(marks):
        denied = is_a(mark, "link", "not") or mark.kind == "number_noun"
        noun = beside(marks, at)
        if noun > 0 and marks[noun].kind == "number" and marks[noun].target == "1":
            noun = beside(marks, noun)
        if denied and noun > 0 and begins(mark, typed, NO) and marks[noun].kind == "noun":
            none = Mark("link", ("not",), mark.start, marks[noun].start)
            return [Mark("ask", ("yesno",), 0, 0), *marks[:at], none, *marks[noun:]]
    return marks


def not_only(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The documents of round 8, not only the joint statement`: all of them, as was asked."""
    papers = next((at for at, m in enumerate(marks) if is_a(m, "cue", "document") and begins(m, typed, PAPERS)), -1)
    for at, mark in enumerate(marks[:-1]):
        only = typed[mark.end].plain if mark.end < len(typed) else ""
        said = [m for m in marks[at + 1 :] if m.kind not in ("stop", "word")]
        tail = [m for m in said if typed[m.start].plain not in ONLY]
        if 0 <= papers < at and is_a(mark, "link", "not") and only in ONLY and all(is_a(m, *PAPER) for m in tail):
            return [m.silenced() if i >= at else m for i, m in enumerate(marks)]
    return marks


ONLY = word_list("english_denials", "only")
PAPERS = word_list("english_denials", "papers")
PAPER = ("cue", "statement", "communique", "document")


def why_not(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Americans did not come to round 13, why not?`: why, as it has been denied before."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    before = marks[: max(last - 1, 0)]
    denied = any(is_a(m, "link", "not") or is_a(m, "cue", "absent") for m in before)
    if denied and not holds(before, "ask") and is_a(marks[last], "link", "not"):
        asked = is_a(marks[last - 1], "ask", "why")
        return [m.silenced() if asked and at == last else m for at, m in enumerate(marks)]
    return marks


def why_not_in(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Why was the PYD not in the first round?`: why it was not there, where no place is denied."""
    return [
        m._replace(targets=("not",)) if is_a(m, "link", "outside") and _before_round(marks, at) else m
        for at, m in enumerate(marks)
    ]


def _before_round(marks: list[Mark], at: int) -> bool:
    """Whether a round that is named stands behind a mark: `not in the first round`, `not in round 9`."""
    said = [m for m in marks[at + 1 :] if m.kind != "stop"][:2]
    named = holds(said, "noun", "round", "rounds")
    return named and all(m.kind in ROUND or is_a(m, "link", "first", "last") for m in said)


ROUND = frozenset({"noun", "nth", "digits", "number"})
RULES: Passes = (
    (frozenset({"all"}), at_all),
    (frozenset({"not", "rather", "instead"}), not_elsewhere),
    (NO, not_a_single),
    (ONLY, not_only),
    (frozenset({"why"}), why_not),
    (frozenset({"why"}), why_not_in),
)
"""Each rule with the words of which one must be there for it."""
