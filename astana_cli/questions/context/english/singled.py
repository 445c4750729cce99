"""English turns that single out a round: `the round that opened 2018`, `when did they last meet in Sochi?`, `the only
round of 2023`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

LANDS = frozenset({"place", "city_name", "country"})


def of_its_year(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round opened 2018?`, `the round that closed out the year 2017`: the first or the last of that year."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "start", "end") or typed[mark.end - 1].plain in IN:
            continue
        noun, year = beside(marks, at, -1), beside(marks, at)
        if noun >= 0 and is_a(marks[noun], "ask", "which"):
            noun = beside(marks, noun, -1)
        if is_a(marks[year], "cue", "year") and year >= 0:
            year = beside(marks, year)
        rounds = noun >= 0 and is_a(marks[noun], "noun", "round") and not (noun and marks[noun - 1].kind in NUMERALS)
        if rounds and year > at and marks[year].is_year:
            found[at] = mark._replace(kind="link", targets=("first" if mark.target == "start" else "last",))
            found[noun + 1 : at] = [m.silenced() for m in found[noun + 1 : at]]
    return found


def last_met(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did negotiators last gather in Sochi?`, `when was a round held there for the first time?`: the date of the
    last or the first round there, where nobody is named."""
    cues = {m.target for m in marks if m.kind == "cue" and not _who(m, typed) and not _went(m, typed)}
    named = {m.kind for m in marks} - KINDS
    numbered = any(m.kind in NUMERALS and not m.is_year for m in marks)
    asked = [m.target for m in marks if m.kind == "ask"]
    if named or numbered or not cues <= CUES or asked not in (["when"], ["where"]):
        return marks
    if not any(m.kind in LANDS or m.is_year for m in marks):
        return marks

    def met(mark: Mark) -> bool:
        return is_a(mark, "cue", "held", "moved") or _went(mark, typed)

    found: list[Mark] = []
    for at, mark in enumerate(marks):
        near = beside(marks, at)
        edge = "first" if is_a(mark, "cue", "firsttime") else "last"
        if (is_a(mark, "cue", "firsttime") or is_a(mark, "link", "most_recently")) and mark.end - mark.start > 1:
            said = mark._replace(kind="link", targets=(edge,), end=mark.end - 1)
            found += [said, Mark("noun", ("round",), mark.end - 1, mark.end)]
        elif met(mark) and at and is_a(marks[at - 1], "link", "first", "last"):
            found.append(mark._replace(kind="noun", targets=("round",)))
        else:
            whoever = _who(mark, typed) and is_a(marks[near], "link", "first", "last", "most_recently")
            found.append(mark.silenced() if whoever or _went(mark, typed) else mark)
    edges = [m for m in found if is_a(m, "link", "first", "last")]
    return found if len(edges) == 1 and found != marks else marks


def _who(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is a word for those who meet."""
    return mark.kind == "cue" and typed[mark.end - 1].plain in WHO


def _went(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark says that those who meet went somewhere."""
    return is_a(mark, "cue", "attend") and typed[mark.start].plain in WENT


KINDS = LANDS | {"ask", "cue", "stop", "word", "link", "noun", "digits", "month"}
CUES = frozenset({"held", "moved", "firsttime", "host", "venue", "there"})


def only_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The only round of 2023`, `the sole meeting in Sochi that year`: a round, of which the record must say that it
    was the only one."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.end - mark.start > 1 or typed[mark.start].plain not in ONLY:
            continue
        before = typed[mark.start - 1].plain if mark.start else ""
        noun = at + 1
        while noun < len(marks) and (marks[noun].kind in LANDS or marks[noun].is_year or marks[noun].kind == "month"):
            noun += 1
        if noun == len(marks) or before not in ARTICLES:
            continue
        one = typed[marks[noun].start].plain == "one" and holds(marks[:at], "noun", "round")
        if is_a(marks[noun], "noun", "round", "process") or one:
            found[at] = mark._replace(kind="sole")
            found[noun] = marks[noun].silenced() if one else marks[noun]._replace(targets=("round",))
    return found


def both(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Both Sochi rounds`: two of them."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        if typed[mark.start].plain == "both" and mark.end - mark.start == 1:
            noun = beside(marks, at)
            while noun > 0 and (marks[noun].kind in LANDS or marks[noun].is_year):
                noun = beside(marks, noun)
            named = noun > 0 and noun + 1 < len(marks) and marks[noun + 1].kind in NUMERALS
            if noun > 0 and is_a(marks[noun], "noun", "rounds") and not named:
                found[at] = mark._replace(kind="number", targets=("2",))
    return found


def next_to(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The meeting that followed the third round`, `the one preceding the Sochi round`: the round after it, before
    it."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.kind not in ("cue", "unread") or typed[mark.start].plain not in STEPPED:
            continue
        noun, after = beside(marks, at, -1), beside(marks, at)
        relative = is_a(marks[noun], "ask", "which") or (at and typed[marks[at - 1].start].plain == "that")
        if noun > 0 and is_a(marks[noun], "ask", "which"):
            noun = beside(marks, noun, -1)
        if noun < 1 or after < 0 or not is_a(marks[noun], "noun", "round") or marks[noun - 1].kind in NUMERALS:
            continue
        one = marks[after].kind in NUMERALS | LANDS or is_a(marks[after], "noun", "round", "astana")
        if one and (relative or typed[mark.start].plain.endswith("ing")):
            step = "before" if typed[mark.end - 1].plain in BEFORE else "after"
            found[at] = mark._replace(kind="link", targets=(step,))
            found[noun + 1 : at] = [m.silenced() for m in marks[noun + 1 : at]]
    return found


def on_the_nth(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did round 20 end on the 21st or the 22nd?`: the day of it, which is told with its month."""
    numbered = any(
        m.kind in NUMERALS
        and (is_a(marks[at - 1] if at else None, "noun", "round", "astana") or is_a(marks[beside(marks, at)], "noun"))
        for at, m in enumerate(marks)
    )
    asked = holds(marks, "cue", "start", "end", "held", "date")
    if not numbered or not asked or any(m.kind == "month" or m.kind in NAMES for m in marks):
        return marks
    found, days = list(marks), False
    for at, mark in enumerate(marks):
        before = [token.plain for token in typed[: mark.start] if token.plain != "the"][-1:]
        the = mark.start > 0 and typed[mark.start - 1].plain == "the"
        day = mark.kind == "nth" and the and not is_a(marks[beside(marks, at)], "noun")
        if day and (before == ["on"] or (days and before == ["or"])):
            days = True
            found[at] = mark.silenced()
            if before == ["or"]:
                or_ = beside(marks, at, -1)
                found[or_] = marks[or_].silenced()
    return found


def the_first_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was Jordan at the first one?`, `when was the last one?`: a round, where none is spoken of."""
    if holds(marks, "noun"):
        return marks
    return [
        mark._replace(kind="noun", targets=("round",))
        if mark.end - mark.start == 1
        and typed[mark.start].plain == "one"
        and at > 1
        and is_a(marks[at - 1], "link", "first", "last")
        and typed[marks[at - 1].start - 1].plain == "the"
        and not any(m.kind in OTHERS for m in marks)
        and not any(m.kind == "cue" and m.target not in OF_ROUNDS for m in marks)
        and all(m.end == marks[at - 1].start - 1 for m in marks if is_a(m, "cue", "head"))
        else mark
        for at, mark in enumerate(marks)
    ]


OTHERS = frozenset({"person", "document", "event", "topic", "group", "publisher"})
OF_ROUNDS = frozenset(
    {"held", "date", "start", "end", "city", "venue", "attend", "absent", "host", "duration", "there", "head"}
)
"""Cues of what only a round has."""


def at_last(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 15 finally held?`, `in which city was it effectively held?`"""
    return [
        m.silenced()
        if m.kind in ("unread", "cue", "link")
        and m.end - m.start == 1
        and typed[m.start].plain in FINALLY
        and any(is_a(marks[i], "cue", "held") for i in (at - 1, at + 1) if 0 <= i < len(marks))
        else m
        for at, m in enumerate(marks)
    ]


def in_the_capital(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Held in the Kazakh capital while it bore the name of Nur-Sultan`: one place, and the name says which."""
    name = next((at for at, m in enumerate(marks) if m.kind == "city_name"), -1)
    near = beside(marks, name, -1) if name > 0 else -1
    if near < 1 or not is_a(marks[near], "cue", "called"):
        return marks
    at = beside(marks, near, -1)
    capital = at >= 0 and marks[at].kind == "place" and typed[marks[at].end - 1].plain == "capital"
    return [m.silenced() if capital and i == at else m for i, m in enumerate(marks)]


def at_them(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which rounds was the ICRC at?`, `all the rounds it was at`: to which it came."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    owner = beside(marks, last, -1)
    listed = any(m.kind == "ask" or is_a(m, "link", "all") for m in marks[:last])
    asked = listed and holds(marks[:last], "noun", "rounds")
    alone = not holds(marks, "cue")
    if not (asked and alone and is_a(marks[last], "link", "in") and owner > 0 and marks[owner].kind in NAMES):
        return marks
    return [m._replace(kind="cue", targets=("attend",)) if at == last else m for at, m in enumerate(marks)]


def for_how_long(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How long has Lebanon been attending?`: since when."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "ask", "how_long")), -1)
    has = typed[marks[at].end].plain if at >= 0 and marks[at].end < len(typed) else ""
    came = holds(marks, "cue", "attend", "observer", "member", "present", "join")
    if has not in ("has", "have") or not came or any(m.kind in NUMERALS or m.kind == "person" for m in marks):
        return marks
    found = [m._replace(kind="cue", targets=("firsttime",)) if i == at else m for i, m in enumerate(marks)]
    return [m._replace(targets=("attend",)) if is_a(m, "cue", "member") else m for m in found]


def the_states(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`List the states present at round 14`: those that came, and not the United States."""
    found = list(marks)
    for at, mark in enumerate(marks):
        states = is_a(mark, "party", "us") and [t.plain for t in typed[mark.start : mark.end]] == ["the", "states"]
        near = beside(marks, at)
        came = near > 0 and is_a(marks[near], "cue", "attend") and typed[marks[near].start].plain in CAME
        if states and came and at and is_a(marks[at - 1], "ask", "list"):
            found[at] = mark._replace(kind="cue", targets=("country",))
    return found


def came_a_gap(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`After which round came the longest break?`, `how long did it last?`: nobody came, and no round is the last."""
    if not holds(marks, "cue", "gap") or any(m.kind in NAMES for m in marks):
        return marks
    end = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    lasts = is_a(marks[end], "link", "last") and holds(marks, "ask", "how_long")
    came = [at for at, m in enumerate(marks) if is_a(m, "cue", "attend") and typed[m.start].plain in STEPPED]
    return [m.silenced() if at in came or (lasts and at == end) else m for at, m in enumerate(marks)]


def name_of_city(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The capital's name when round 16 was held`, `the name of the host city at the time`: what it was called then."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "city", "host") or typed[mark.end - 1].plain not in CITIES:
            continue
        near = [token.plain for token in typed[mark.end : mark.end + 2]]
        then = next((i for i, m in enumerate(marks) if i > at and (_then(m, typed))), -1)
        name = next((i for i, m in enumerate(marks) if i > at and typed[m.start].plain == "name"), -1)
        if near != ["s", "name"] or then != name + 1 or name < 0:
            continue
        found[name] = marks[name]._replace(kind="cue", targets=("called",))
        found[at] = mark._replace(targets=("city",))
        if is_a(marks[then], "ask", "when"):
            found[then] = marks[then].silenced()
    return found


def _then(mark: Mark, typed: list[Token]) -> bool:
    return is_a(mark, "cue", "then") or (is_a(mark, "ask", "when") and typed[mark.start].plain == "when")


def included(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was Lebanon included in round 13?`: it came."""
    found = list(marks)
    for at, mark in enumerate(marks):
        owner, near = beside(marks, at, -1), beside(marks, at)
        passive = is_a(mark, "cue", "contents") and typed[mark.start].plain == "included"
        rounds = near > 0 and is_a(marks[near], "link", "in") and holds(marks[near:], "noun", "round")
        papers = any(is_a(m, "cue", "statement", "document", "agenda") or m.kind == "document" for m in marks)
        if passive and rounds and not papers and owner >= 0 and marks[owner].kind in ("party", "capital"):
            found[at] = mark._replace(targets=("attend",))
    return found


def talks_left(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did the talks first leave Kazakhstan?`: nobody walked out."""
    found = list(marks)
    for at, mark in enumerate(marks):
        who, whom = beside(marks, at, -1), beside(marks, at)
        if who > 0 and is_a(marks[who], "link", "first", "last"):
            who = beside(marks, who, -1)
        left = is_a(mark, "cue", "walkout", "absent", "stopped") and typed[mark.start].plain in LEFT
        if left and who >= 0 and marks[who].kind == "noun" and whom > 0 and marks[whom].kind in ("party", "country"):
            found[at] = mark._replace(kind="unread", targets=(typed[mark.start].plain,))
    return found


def how_many_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many opposition representatives were at round 2?`: how many people, and nobody by name."""
    asked = next((at for at, m in enumerate(marks) if is_a(m, "ask", "how_many")), -1)
    party = beside(marks, asked) if asked >= 0 else -1
    people = beside(marks, party) if party > 0 and marks[party].kind in ("party", "syria", "capital") else -1
    if people < 0 or not is_a(marks[people], "cue", "represent", "head"):
        return marks
    if typed[marks[people].start].plain not in PEOPLE or marks[people].end - marks[people].start > 1:
        return marks
    return [m._replace(targets=("member",)) if at == people else m for at, m in enumerate(marks)]


def last_for(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round was the last for the Americans?`: of theirs, and no length."""
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end]]
        owner = beside(marks, at)
        the = mark.start > 0 and typed[mark.start - 1].plain == "the"
        if words == ["last", "for"] and the and owner > 0 and marks[owner].kind in NAMES:
            last = mark._replace(kind="link", targets=("last",), end=mark.start + 1)
            return [*marks[:at], last, Mark("stop", ("en",), mark.start + 1, mark.end), *marks[at + 1 :]]
    return marks


def broke_down(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did the talks break down?`: no interval."""
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,))
        if is_a(m, "cue", "gap")
        and typed[m.start].plain in BREAKS
        and typed[m.end : m.end + 1]
        and _apart(typed[m.end])
        else m
        for m in marks
    ]


def _apart(token: Token) -> bool:
    return token.plain in APART


NAMES = frozenset({"party", "person", "capital", "syria", "document", "event"})
ARTICLES = frozenset({"the", ""})
BEFORE = word_list("singled", "before")
BREAKS = word_list("singled", "breaks")
CITIES = word_list("singled", "cities")
LEFT = word_list("singled", "left")
APART = word_list("singled", "apart")
CAME = word_list("singled", "came")
PEOPLE = word_list("singled", "people")
FINALLY = word_list("singled", "finally")
STEPPED = word_list("singled", "stepped")
IN = word_list("singled", "in")
ONLY = word_list("singled", "only")
OPENS = word_list("singled", "opens")
WENT = word_list("singled", "went")
WHO = word_list("singled", "who")

RULES: Passes = (
    (OPENS, of_its_year),
    (frozenset({"first", "last", "recently"}), last_met),
    (frozenset({"last"}), last_for),
    (frozenset({"one"}), the_first_one),
    (FINALLY, at_last),
    (frozenset({"at", "in"}), at_them),
    (frozenset({"long"}), for_how_long),
    (frozenset({"states"}), the_states),
    (STEPPED | {"last"}, came_a_gap),
    (CITIES, name_of_city),
    (frozenset({"included"}), included),
    (LEFT, talks_left),
    (PEOPLE, how_many_of),
    (frozenset({"capital"}), in_the_capital),
    (frozenset({"both"}), both),
    (STEPPED, next_to),
    (frozenset({"on"}), on_the_nth),
    (BREAKS, broke_down),
    (ONLY, only_one),
)
"""Each rule with the words of which one must be there for it."""
