"""Astana the city or the process, Syria the state or the place, a country that came or one that hosted: the
neighbours decide.
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token

MEETINGS = frozenset({"summit", "ministerial", "technical"})
TALKS = word_list("places", "talks")
"""`The talks in Astana` are the process; `the rounds in Astana`, and `which talks`, are those that were held there."""
CAME = frozenset({"attend", "join", "absent", "walkout", "observer", "guarantor", "present", "there", "invited"})
HOSTS = word_list("places", "hosts")
"""Words with which a verb begins whose subject hosts."""
SHE_HOSTS = word_list("places", "she_hosts")
"""The same with a feminine subject, as cities are."""
HOSTING = frozenset({"host", "held", "moved"})


def located(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with places told from what else bears their names."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if (mark.kind, mark.target) == ("noun", "astana"):
            _city_of(found, at, typed)
        elif (mark.kind, mark.target) == ("word", "intl") and typed[mark.end - 1].plain == "syria":
            if typed[mark.start].plain == "in" and _of_rounds(found, at, typed):
                found[at] = mark._replace(kind="country", targets=("syria",))
        elif (
            mark.kind == "syria" and _inside(found, at, typed) and _of_rounds(found, _content_before(found, at), typed)
        ):
            found[at] = mark._replace(kind="country", targets=("syria",))
    return _country_asked(found, typed)


def _city_of(found: list[Mark], at: int, typed: list[Token]) -> None:
    """Turn Astana into the city where it is called one, or where something is said to have been held in it."""
    mark = found[at]
    place = mark._replace(kind="place", targets=("astana",))
    before, after = _content_before(found, at), at + 1
    named = [i for i in (before, after) if 0 <= i < len(found) and (found[i].kind, found[i].target) == ("cue", "city")]
    if named:
        found[named[0]] = found[named[0]]._replace(kind="stop", targets=("city",))
        found[at] = place
        return
    beside = [found[i] for i in (before, after) if 0 <= i < len(found)]
    if holds(beside, "cue", *MEETINGS):
        found[at] = place
        return
    first_time = before >= 0 and (found[before].kind, found[before].target) == ("cue", "firsttime")
    if _numbered(found, after, typed) or first_time:
        return
    rounds = holds(found, "noun", "round")
    arabic = not typed[mark.start].plain.isascii()
    if _hosts(found, at, typed) or (rounds and arabic and any(m.target == "called" for m in beside)):
        found[at] = place
        return
    if not _inside(found, at, typed):
        return
    others = [m for i, m in enumerate(found) if i != at]
    held = any(m.kind == "cue" and m.target in ("held", *MEETINGS) for m in others)
    often = holds(others, "ask", "how_often")
    nouns = [i for i, m in enumerate(found) if m.kind == "noun" and m.target in ("round", "rounds") and i != at]
    asked = holds(found[: max(nouns, default=0)], "ask", "which", "how_many")
    talks = [i for i in nouns if typed[found[i].start].plain in TALKS and not asked]
    if (nouns and nouns != talks) or (held and (nouns or often or any(m.target in MEETINGS for m in others))):
        found[at] = place


def _hosts(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether Astana is the one that hosts: `did Astana host`, `hosted by Astana`, `استضافت أستانا`."""
    if not any(m.kind == "noun" and m.target in ("round", "rounds") for i, m in enumerate(marks) if i != at):
        return False
    before, after = _content_before(marks, at), at + 1
    if after < len(marks) and (marks[after].kind, marks[after].target) == ("cue", "host"):
        return typed[marks[after].start].plain in HOSTS
    if before < 0 or (marks[before].kind, marks[before].target) != ("cue", "host"):
        return False
    return typed[marks[before].end - 1].plain in SHE_HOSTS or typed[marks[at].start - 1].plain == "by"


def _inside(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether `in` stands before a name, is written onto it, or ends the verb before it (`took place in`)."""
    if marks[at].lead.endswith("ب"):
        return True
    here = at - 1
    while here >= 0 and marks[here].kind == "stop":
        here -= 1
    if here < 0:
        return False
    last = typed[marks[here].end - 1].plain
    return (marks[here].kind, marks[here].target) == ("link", "in") or (
        marks[here].kind == "cue" and marks[here].end - marks[here].start > 1 and last in ("in", "في")
    )


def _numbered(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether a round's number follows, or the noun for one: `in Astana 5`, `في أستانا الجولة 5`."""
    if at >= len(marks):
        return False
    mark = marks[at]
    dated = at + 1 < len(marks) and marks[at + 1].kind == "month"
    return (mark.kind in NUMERALS and not dated and len(mark.target) < 4) or mark.kind in (
        "noun",
        "number_noun",
    )


def _content_before(marks: list[Mark], at: int) -> int:
    """The mark before one, past fillers and `in`; -1 if there is none."""
    here = at - 1
    while here >= 0 and (marks[here].kind == "stop" or (marks[here].kind, marks[here].target) == ("link", "in")):
        here -= 1
    return here


def _of_rounds(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether a place is said of rounds: what stands before it is a noun for them or the verb that they were held."""
    here = at if at < 0 or marks[at].kind in ("noun", "cue") else _content_before(marks, at)
    if here < 0:
        return False
    mark = marks[here]
    rounds = holds(marks, "noun", "round", "rounds")
    return rounds and (
        (mark.kind == "noun" and mark.target in ("round", "rounds")) or (mark.kind, mark.target) == ("cue", "held")
    )


STRANDED = word_list("places", "stranded")


def _plain(mark: Mark, typed: list[Token]) -> list[str]:
    return [token.plain for token in typed[mark.start : mark.end]]


def _country_asked(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which country was round 5?`: not a country that came, but the one that it was in."""
    if any(m.kind == "cue" and m.target in CAME and STRANDED.isdisjoint(_plain(m, typed)) for m in marks):
        return marks
    for at, mark in enumerate(marks):
        if (mark.kind, mark.target) != ("cue", "country"):
            continue
        if not at and not STRANDED.isdisjoint(token.plain for token in typed):
            return [mark._replace(targets=("land",)), *marks[1:]]
        if not at or marks[at - 1].kind != "ask":
            continue
        asked = typed[marks[at - 1].start].plain
        inside = _inside(marks, at - 1, typed) or asked in ("في", "باي", "بايا", "باية") or asked.startswith("ب")
        words = [typed[i].plain for i in range(mark.end, len(typed)) if typed[i].plain]
        stranded = bool(words) and (words[-1] == "in" or not STRANDED.isdisjoint(words))
        held = holds(marks, "cue", *HOSTING)
        if inside or stranded or held:
            found = list(marks)
            found[at] = mark._replace(targets=("land",))
            return found
    return marks
