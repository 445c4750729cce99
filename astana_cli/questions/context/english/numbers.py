"""Numbers as they are said in English: `which ones were in Sochi?`, `at the twelfth one`, `in twenty eighteen`, `from
the third to the fifth round`."""

from __future__ import annotations

from astana_cli.questions.context.english.everyday import LANDS, NAMES, OTHERS, tells_more
from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside, left_unread
from astana_cli.questions.lexis.text import Token


def of_one_party(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which UN talks were in Astana?`, `how many Russian rounds?`: those of somebody's own, of which nothing is known;
    not those at which he was."""
    for at, mark in enumerate(marks):
        noun = at + 1
        whose = mark.kind in NAMES and at > 0 and is_a(marks[at - 1], "ask", "which", "how_many")
        if whose and noun < len(marks) and is_a(marks[noun], "noun", "rounds") and marks[noun].start == mark.end:
            return left_unread(marks, typed, at, noun + 1)
    return marks


def the_ones(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which ones were in Sochi?`, `how many were there in 2018?`: rounds, where nobody and nothing else is named."""
    first = marks[0]
    words = [token.plain for token in typed[first.start : first.end]]
    which, many = words == WHICH_ONES, is_a(first, "ask", "how_many")
    named = any(m.kind in ("noun", "unread") or m.kind in OTHERS or tells_more(m) for m in marks)
    named = named or any(m.kind in NUMERALS and not m.is_year for m in marks)
    held = many and any(m.kind == "link" and typed[m.start].plain in HELD for m in marks)
    if (
        named
        or len(marks) < 2
        or not (which or many)
        or not any(m.is_year or ((which or held) and m.kind in LANDS) for m in marks)
    ):
        return marks
    cut = first.end - 1 if which or first.end - first.start > len(HOW_MANY) else first.end
    end = first.end if cut < first.end else marks[1].end
    asked = first._replace(kind="ask", targets=("which" if which else "how_many",), end=cut)
    return [asked, Mark("noun", ("rounds",), cut, end), *(m for m in marks[1:] if m.start >= end)]


WHICH_ONES = ["which", "ones"]
HOW_MANY = ["how", "many"]
HELD = word_list("english_numbers", "held")


def from_to(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`From the third to the fifth round`, `from the first round to the fifth`: all between them."""
    start = next((at for at, m in enumerate(marks) if is_a(m, "link", "from")), -1)
    found = list(marks)
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end]]
        if not 0 <= start < at or mark.kind != "stop" or words[:1] not in (["to"], ["through"]):
            continue
        one, two = beside(marks, start), beside(marks, at)
        inside = [m for m in marks[one + 1 : at] if m.kind not in ("stop", "word") and not is_a(m, "noun", "round")]
        if one < 1 or two < 1 or inside or not _ranked(marks[one]):
            continue
        if is_a(marks[two], "link", "last") and typed[marks[two].start - 1].plain == "the":
            found[at] = mark._replace(kind="link", targets=("onward",))
            found[two] = marks[two].silenced()
        if _ranked(marks[two]):
            found[at] = mark._replace(kind="link", targets=("to",))
            if is_a(marks[one], "link"):
                found[one] = marks[one]._replace(kind="nth", targets=("1",))
    return found


def _ranked(mark: Mark) -> bool:
    return mark.kind == "nth" or is_a(mark, "link", "first")


def no_number(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was three an Iraqi delegation?`, `was Iraq three in round 14?`: a slip of another word, and no number."""
    found = list(marks)
    for at, mark in enumerate(marks):
        then = typed[mark.end].plain if mark.end < len(typed) else ""
        near, round_ = beside(marks, at, -1), beside(marks, beside(marks, at))
        of_round = near >= 0 and marks[near].kind in NAMES and round_ > 0 and is_a(marks[round_], "noun", "round")
        if mark.kind == "number" and (then in ("a", "an", "any", "no") or (then in ("in", "at") and of_round)):
            found[at] = mark._replace(kind="unread", targets=(typed[mark.start].plain,))
    return found


def spoken_year(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In twenty eighteen`: the year, and no rounds 20 and 18; where nothing says that it is one, neither."""
    for at, mark in enumerate(marks[:-1]):
        rest = marks[at + 1]
        spoken = mark.kind == rest.kind == "number" and mark.end == rest.start and mark.target == "20"
        if not spoken or typed[mark.start].cut or int(rest.target) not in TEENS:
            continue
        dated = at > 0 and marks[at - 1].kind in ("link", "month") and typed[mark.start - 1].plain in DATING
        dated = dated or (at > 0 and marks[at - 1].kind == "month")
        year = Mark("digits" if dated else "unread", (f"20{rest.target}",), mark.start, rest.end)
        return [*marks[:at], year, *marks[at + 2 :]]
    return marks


TEENS = range(10, 30)
DATING = word_list("english_numbers", "dating")


def nth_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At the twelfth one`: the round of that number."""
    found = list(marks)
    for at, mark in enumerate(marks):
        one = mark.kind == "number" and typed[mark.start].plain == "one" and mark.end - mark.start == 1
        last = mark.end == len(typed) or typed[mark.start].cut or not typed[mark.end].plain
        if one and last and at and marks[at - 1].kind == "nth" and marks[at - 1].end == mark.start:
            found[at] = mark._replace(kind="noun", targets=("round",))
    return found


def how_many_groups(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many groups boycotted round 1?`: a number of factions, which no list of delegations is."""
    if not holds(marks, "ask", "how_many") or not holds(marks, "cue", "absent"):
        return marks
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,)) if is_a(m, "cue", "groupings") else m for m in marks
    ]


RULES: Passes = (
    (frozenset({"which", "many"}), of_one_party),
    (frozenset({"many"}), how_many_groups),
    (frozenset({"ones", "many"}), the_ones),
    (frozenset({"one"}), nth_one),
    (frozenset({"three"}), no_number),
    (frozenset({"from"}), from_to),
    (frozenset({"twenty"}), spoken_year),
)
"""Each rule with the words of which one must be there for it."""
