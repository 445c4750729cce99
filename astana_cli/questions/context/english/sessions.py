"""When and where a round was, in other English words: `which round falls between two others?`, `which closed the
year?`, `which city was chosen?`, `where can I read up on it?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

SIDES = frozenset({"party", "capital", "syria"})


def nth_time(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did delegations meet for the sixth time?`: at the sixth round, where nobody is named."""
    if any(m.kind in SIDES or m.kind in ("person", "place", "city_name", "country") for m in marks):
        return marks
    if not holds(marks, "cue", "held"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        nth = at and (marks[at - 1].kind == "nth" or is_a(marks[at - 1], "link", "first", "last"))
        said = [token.plain for token in typed[max(mark.start - 3, 0) : mark.start]][:2]
        if nth and is_a(mark, "cue", "times") and one_word(mark, typed) == "time" and said == ["for", "the"]:
            found[at] = mark._replace(kind="noun", targets=("round",))
    return found


def over(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`By what date was round 6 over?`: ended."""
    found = list(marks)
    for at, mark in enumerate(marks):
        before, behind = beside(marks, at, -1), beside(marks, at)
        round_named = before >= 0 and (marks[before].kind == "noun" or marks[before].kind in NUMERALS)
        was = not BE.isdisjoint(token.plain for token in typed[: mark.start])
        ends = behind < 0 or marks[behind].kind == "ask" or is_a(marks[behind], "link", "in", "before", "after")
        noun = holds(marks[:at], "noun")
        if mark.kind == "unread" and one_word(mark, typed) == "over" and round_named and was and ends and noun:
            found[at] = mark._replace(kind="cue", targets=("end",))
    return found


BE = word_list("english", "be")


def falls_between(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which event falls between rounds 8 and 9?`: it was held then."""
    return [
        m._replace(kind="cue", targets=("held",))
        if m.kind == "unread" and one_word(m, typed) in FALLS and is_a(marks[beside(marks, at)], "link", "between")
        else m
        for at, m in enumerate(marks)
    ]


FALLS = word_list("english_sessions", "falls")


def read_up(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Where can I read up on round 15?`, `where do I look up the date?`: in which sources, and not where it was."""
    where = next((at for at, m in enumerate(marks) if is_a(m, "ask", "where")), -1)
    plain = [token.plain for token in typed]
    begins = marks[where].end if where >= 0 else 0
    verb = next((at for at in range(begins, min(begins + NEAR, len(plain))) if plain[at] in READING), 0)
    paper = any(m.kind == "document" or is_a(m, "cue", "document", "statement", "treaty_kind") for m in marks)
    if not verb or plain[begins] not in MODALS or paper:
        return marks
    found = list(marks)
    found[where] = marks[where]._replace(kind="cue", targets=("source",))
    behind = next((at for at, m in enumerate(marks) if m.start > verb and m.kind != "stop"), where)
    if is_a(marks[behind], "link", "in"):
        found[behind] = marks[behind].silenced()
    return [m.silenced() if m.start <= verb < m.end else m for m in found]


READING = word_list("english_sessions", "reading")
MODALS = word_list("english_sessions", "modals")
NEAR = 4
"""Words among which the verb stands behind `where`."""


def when_then(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who headed Russia when the talks moved to Sochi in July 2018?`: at the round of that date."""
    at = next((at for at, m in enumerate(marks) if one_word(m, typed) == "when"), 0)
    asked = holds(marks[:at], "ask", "who", "what", "which", "list")
    told = holds(marks[:at], "cue", "head", "represent", "size", "member", "office")
    clause = marks[at + 1 :]
    if not at or not (asked or told) or any(m.kind not in CLAUSE and not is_a(m, "cue", *MOVED) for m in clause):
        return marks
    dated = any(m.is_year or m.kind in ("nth", "number") or is_a(m, "link", "first", "last") for m in clause)
    helped = clause and typed[clause[0].start].plain in HELPING
    if not dated or helped or not holds(clause, "cue", *MOVED):
        return marks
    behind = [
        m.silenced() if m.kind == "cue" or is_a(m, "noun", "process") or is_a(m, "link", "to_place") else m
        for m in clause
    ]
    return [*marks[:at], marks[at].silenced(), *behind]


MOVED = ("moved", "start", "host", "held")
CLAUSE = frozenset({"stop", "noun", "place", "city_name", "month", "digits", "nth", "number", "link"})
HELPING = word_list("context", "auxiliaries")


def host_city(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Most frequent host city`, `the least used host country`: the city in which most rounds were."""
    if not holds(marks, "cue", "most", "least"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        land = LANDS.get(typed[mark.end - 1].plain) if is_a(mark, "cue", "host") else None
        found[at] = mark._replace(targets=(land,)) if land and mark.end - mark.start > 1 else mark
    return found


LANDS = dict(entry.split(" = ") for entry in word_list("english_sessions", "lands"))
"""Words for a place behind `host`, and which place is meant."""


def edge_of_month(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round met at the end of January 2024?`: met, and when; a place stands elsewhere behind `met at`."""
    found: list[Mark] = []
    for at, mark in enumerate(marks):
        edge = beside(marks, at)
        month = beside(marks, edge) if edge > 0 else -1
        timed = month > 0 and is_a(marks[edge], "cue", "start", "end") and marks[month].kind == "month"
        said = is_a(mark, "cue", "attend", "happen", "held") and mark.end - mark.start > 1
        if timed and said and typed[mark.end - 1].plain in IN:
            found.append(mark._replace(targets=("held",), end=mark.end - 1))
            found.append(Mark("link", ("in",), mark.end - 1, mark.end))
        else:
            found.append(mark)
    return found


IN = word_list("english_sessions", "in")


def closed_its_year(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which of the 2018 rounds closed the year?`, `final session of the year 2021`: the last of that year."""
    found = list(marks)
    for at, mark in enumerate(marks):
        year = beside(marks, at)
        if year < 0 or not is_a(mark, "cue", "start", "end"):
            continue
        said, named = [token.plain for token in typed[mark.start : mark.end]], is_a(marks[year], "cue", "year")
        near = beside(marks, at, -1)
        of_year = near > 0 and is_a(marks[near], "noun", "rounds") and marks[near - 1].is_year
        if said[1:2] == ["session"] and (named or marks[year].is_year):
            session = Mark("noun", ("round",), mark.start + 1, mark.end)
            found[at : at + 1] = [mark._replace(kind="link", targets=("last",), end=mark.start + 1), session]
            return found
        if named and of_year and len(said) == 1 and not any(m.is_year for m in marks[year:]):
            found[at] = mark._replace(kind="link", targets=("first" if mark.target == "start" else "last",))
            found[year] = marks[year].silenced()
            return found
    return found


def chosen_city(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which city was chosen for round 15?`: where it was held, and no plan."""
    if not holds(marks, "cue", "city", "venue", "country") or any(m.kind in UNITS for m in marks):
        return marks
    return [
        m._replace(targets=("held",))
        if is_a(m, "cue", "announce", "moved") and not CHOSEN.isdisjoint(t.plain for t in typed[m.start : m.end])
        else m
        for m in marks
    ]


UNITS = frozenset({"document", "topic", "event", "month", "place", "city_name", "country"})
CHOSEN = word_list("english_sessions", "chosen")


RULES: Passes = (
    (frozenset({"time"}), nth_time),
    (frozenset({"over"}), over),
    (frozenset({"between"}), falls_between),
    (READING, read_up),
    (frozenset({"when"}), when_then),
    (frozenset({"host"}), host_city),
    (frozenset({"end", "start", "beginning", "close"}), edge_of_month),
    (frozenset({"year", "session"}), closed_its_year),
    (CHOSEN, chosen_city),
)
"""Each rule with the words of which one must be there for it."""
