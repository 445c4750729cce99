"""Rounds that are counted and compared in English: `was the fifth one in Sochi?`, `the two latest rounds`, `every round
from 12 on`, `in each`, `which was earlier, round 18 or 22?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

NAMES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""


def _first_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Jordan's first one?`, `who came to the first one?`, `was the fifth one in Sochi?`: a round."""
    counted = next((at for at, m in enumerate(marks) if at and _one_behind(marks, at, typed)), -1)
    if counted > 0 and not any(m.kind in COUNTABLE for at, m in enumerate(marks) if not counted - 2 < at <= counted):
        return [m._replace(kind="noun", targets=("round",)) if at == counted else m for at, m in enumerate(marks)]
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain and not _of_its_date(marks, at)), default=0)
    if last < 2 or typed[marks[last].start].plain != "one" or marks[last - 1].target not in ("first", "last"):
        return marks
    owner = beside(marks, last - 1, -1)
    owned = owner >= 0 and marks[owner].kind in NAMES and typed[marks[owner].end].plain == "s"
    alone = owner >= 0 and is_a(marks[owner], "link", "in") and not any(m.kind in COUNTABLE for m in marks[:owner])
    return [
        m._replace(kind="noun", targets=("round",)) if (owned or alone) and at == last else m
        for at, m in enumerate(marks)
    ]


def _of_its_date(marks: list[Mark], at: int) -> bool:
    """`The first one, back in January 2017`: whether nothing but a month or a year follows."""
    rest = [m for m in marks[at:] if m.kind not in ("stop", "word") and not is_a(m, "link", "in")]
    return bool(rest) and all(m.kind == "month" or m.is_year for m in rest)


def _one_behind(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`The fifth one`, where nothing else is counted; `the second one without Jordan` may be another."""
    said = typed[marks[at].start].plain == "one" and marks[at].kind == "number" and marks[at - 1].kind == "nth"
    return said and not (at + 1 < len(marks) and is_a(marks[at + 1], "link", "not"))


COUNTABLE = frozenset({"noun", "digits", "nth", "number", "document", "event", "month"})
"""What `one` may stand for, or be one of."""


def _the_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The tenth round, the one held in Sochi`: the round that was named, and no number."""
    if not any(m.kind in ("digits", "nth") for m in marks):
        return marks
    said = [[token.plain for token in typed[max(m.start - 1, 0) : m.end]] for m in marks]
    return [
        m.silenced() if m.kind == "number" and words == THE_ONE else m for m, words in zip(marks, said, strict=True)
    ]


THE_ONE = ["the", "one"]


def _the_two(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Compare the two rounds in Sochi`: no round 2; `the two latest rounds`: the last two."""
    if not holds(marks, "cue", "compare", "change") or not holds(marks, "noun"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        word, after = typed[mark.start].plain, marks[beside(marks, at)]
        article = mark.start > 0 and typed[mark.start - 1].plain == "the"
        if mark.kind == "number" and article and word == "two" and (after.kind in PLACES or is_a(after, "noun")):
            found[at] = mark._replace(kind="word", targets=("two",))
        if mark.kind == "number" and word == "two" and is_a(after, "link", "first", "last"):
            found[at] = mark._replace(kind="link", targets=after.targets)
            found[beside(marks, at)] = after._replace(kind="number", targets=("2",))
    return found


PLACES = frozenset({"place", "city_name", "country"})


def _one_of_the_process(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The first Astana round`: a round, where `the Astana round` is the process."""
    return [
        m._replace(targets=("round",))
        if is_a(m, "noun", "process")
        and typed[m.end - 1].plain in ROUND
        and at
        and marks[beside(marks, at, -1)].kind == "link"
        and marks[beside(marks, at, -1)].target in ("first", "last")
        else m
        for at, m in enumerate(marks)
    ]


ROUND = word_list("english_in_order", "round")


def _in_each(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rounds 10 and 15: who led Turkey in each?`, `at rounds 10 and 15, in either case`: in those that are named."""
    plain = [token.plain for token in typed]
    end = max((at + 1 for at, word in enumerate(plain) if word), default=0)
    start = max((at for at, word in enumerate(plain) if word in EACH), default=end)
    several = sum(m.kind in NUMERALS or is_a(m, "link", "first", "last") for m in marks) > 1
    if not several or not start or not CASES.issuperset(plain[start + 1 : end]):
        return marks
    return [m.silenced() if m.start >= start else m for m in marks]


EACH = word_list("english_in_order", "each")
CASES = word_list("english_in_order", "cases")


def _from_then_on(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Every round from 12 on`: from that one to the last."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near, then = beside(marks, at, -1), beside(marks, at)
        on = is_a(mark, "link", "in") and typed[mark.start].plain == "on" and mark.end == mark.start + 1
        counted = near > 0 and marks[near].kind in COUNTED and holds(marks[:near], "link", "from")
        if on and counted and (then < 0 or marks[then].kind not in DATED):
            found[at] = mark._replace(targets=("onward",))
    return found


COUNTED = frozenset({"digits", "nth", "number", "month"})
DATED = COUNTED | {"weekday", "cue", "noun", "topic", "place", "city_name", "country", "document", "event"}
"""What `on` may belong to instead."""


def _at_once(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The round immediately after the Sochi one`: the next, which `the round after` is anyway."""
    found = list(marks)
    for at, mark in enumerate(marks[1:-1], 1):
        steps = marks[at + 1].kind == "link" and marks[at + 1].target in ("after", "before", "next", "previous")
        steps = steps or is_a(marks[at + 1], "cue", "next_round", "successor", "predecessor")
        if mark.kind == "unread" and typed[mark.start].plain in AT_ONCE and steps and marks[at - 1].kind == "noun":
            found[at] = mark.silenced()
    return found


AT_ONCE = word_list("english_in_order", "at_once")


def _midway(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Midway through the fourth round`: of a round, not of a year."""
    return [
        mark.silenced()
        if mark.kind == "part" and at + 1 < len(marks) and marks[beside(marks, at)].kind in ("noun", "nth")
        else mark
        for at, mark in enumerate(marks)
    ]


def _sooner(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which was earlier, round 18 or 22?`: of two rounds, which is the sooner; `the earlier round` is another."""
    if sum(m.kind in NUMERALS for m in marks) < 2:
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        alone = mark.end - mark.start == 1 and typed[mark.start].plain in SOONER
        if alone and (typed[mark.start].cut or not is_a(marks[beside(marks, at)], "noun", "cue")):
            found[at] = mark._replace(kind="cue", targets=("sooner",))
    return found


SOONER = word_list("english_in_order", "sooner")


def _last_longer(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did round 6 last longer than round 16?`: lasted."""
    if sum(m.kind in NUMERALS for m in marks) < 2:
        return marks
    return [
        m._replace(kind="cue", targets=("duration",))
        if is_a(m, "link", "last") and is_a(marks[beside(marks, at)], "cue", "longest", "shortest", "most", "least")
        else m
        for at, m in enumerate(marks)
    ]


def _set_apart(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What sets round 10 apart from round 9?`: how they differ; `apart from round 9` is without it."""
    sets = next((at for at, m in enumerate(marks) if typed[m.start].plain in SETTING), len(marks))
    parted = next((at for at, m in enumerate(marks) if at > sets + 1 and typed[m.start].plain == "apart"), None)
    if parted is None or not holds(marks[sets:parted], "noun"):
        return marks
    compare = marks[sets]._replace(kind="cue", targets=("compare",))
    return [compare if at == sets else m.silenced() if at == parted else m for at, m in enumerate(marks)]


SETTING = word_list("english_in_order", "setting")


def _also_there(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who attended round 1 and also round 22?`, `who led at round 1 and still at 22?`: at the one as at the other;
    of somebody who is named both are asked all the same."""
    if any(m.kind in NAMED for m in marks) or not holds(marks, "ask", "who", "which"):
        return marks
    rounds = [at for at, m in enumerate(marks) if m.kind in ("digits", "nth") or is_a(m, "link", "first", "last")]
    found = list(marks)
    for at, mark in enumerate(marks):
        alike = mark.end > mark.start and typed[mark.end - 1].plain in ALSO
        joined = alike and (typed[mark.start].plain == "and" or is_a(marks[beside(marks, at, -1)], "link", "and"))
        if joined and rounds and rounds[0] < at < rounds[-1]:
            found[at] = mark._replace(kind="cue", targets=("together",))
    return found


NAMED = NAMES | {"person", "document"}
ALSO = word_list("english_in_order", "also")


def _which_of_those(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round before 9 discussed refugees?`: any of those before it; not `which round came before 9?`"""
    said = [
        at for at, m in enumerate(marks) if m.end > m.start and not (m.kind == "stop" and typed[m.start].plain == "in")
    ]
    for which, noun, step, *rest in zip(said, said[1:], said[2:], said[3:], said[4:], strict=False):
        asked = is_a(marks[which], "ask", "which") and is_a(marks[noun], "noun", "round")
        if not asked or not is_a(marks[step], "link", "before", "after"):
            continue
        number = next((at for at in rest if marks[at].kind in ("digits", "nth")), -1)
        behind = {m.kind for m in marks[number + 1 :]} if number > 0 else set()
        if behind & PREDICATE and not any(m.kind == "link" and m.target in RANKED for m in marks):
            return [m._replace(targets=("rounds",)) if at == noun else m for at, m in enumerate(marks)]
    return marks


PREDICATE = frozenset({"cue", "month", "topic", "place", "city_name", "country", "party", "person"})
RANKED = frozenset({"first", "last", "next", "previous"})


RULES: Passes = (
    (frozenset({"before", "after"}), _which_of_those),
    (ALSO, _also_there),
    (SOONER, _sooner),
    (EACH, _in_each),
    (frozenset({"apart"}), _set_apart),
    (frozenset({"last"}), _last_longer),
    (frozenset({"one"}), _first_one),
    (frozenset({"one"}), _the_one),
    (frozenset({"on"}), _from_then_on),
    (frozenset({"two"}), _the_two),
    (ROUND, _one_of_the_process),
    (AT_ONCE, _at_once),
    (frozenset({"midway", "halfway"}), _midway),
)
"""Each rule with the words of which one must be there for it."""
