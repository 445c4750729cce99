"""How long rounds lasted: `longer than two days`, `three-day rounds`, استمرت أكثر من يومين."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

LENGTH = "length"
"""The kind of a mark for a number of days that rounds lasted: `=2`, `>2`, `<2`."""
DAYS = word_list("lengths", "days")
TWO_DAYS = word_list("lengths", "two_days")
ONE = word_list("lengths", "one")
MORE = word_list("lengths", "more")
LESS = word_list("lengths", "less")
AT = word_list("lengths", "at")
LEAST = word_list("lengths", "least")
MOST = word_list("lengths", "most")
NOT = word_list("lengths", "not")
ELSE = word_list("lengths", "else")
ENDS = word_list("lengths", "ends")
OR = word_list("lengths", "or")
LONG = word_list("lengths", "long")
ONLY = word_list("lengths", "only")
DID = word_list("lengths", "did")
WITH = word_list("lengths", "with")
"""`جولات بيوم واحد`: days that stand behind their rounds."""
LONGEST = 31
OF_DAYS = DAYS | TWO_DAYS


class Count(Struct, frozen=True):
    """A number of days, and the words from which to which it stands."""

    days: int
    start: int
    end: int


def lengths(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with a number of days that rounds lasted as one mark. Where days are counted off something (`two days
    after`), they stay as they are."""
    words = [token.plain for token in typed]
    if OF_DAYS.isdisjoint(words):
        return marks
    for at in range(len(marks)):
        count = _count(marks, words, at)
        if count is None:
            continue
        begin, end = _begin(words, count.start), _end(words, count.end)
        first = next((i for i, m in enumerate(marks) if m.start == begin), -1)
        last = next((i for i, m in enumerate(marks) if m.end == end), -1)
        verb = first > 0 and _is_verb(marks, words, first - 1)
        if first >= 0 and last >= 0 and (verb or _lasting(marks, words, first, last)):
            behind = words[count.end : end]
            target = _compared({*words[begin : count.start], *behind}, count.days, also=bool(set(behind) & OR))
            first -= verb
            return [*marks[:first], Mark(LENGTH, (target,), marks[first].start, end), *marks[last + 1 :]]
    return marks


def _count(marks: list[Mark], words: list[str], at: int) -> Count | None:
    """The number of days that begins with a mark."""
    mark, after = marks[at], marks[at + 1] if at + 1 < len(marks) else None
    said = words[mark.start] if mark.end - mark.start == 1 else ""
    then = words[after.start] if after is not None and after.end - after.start == 1 else ""
    if said in TWO_DAYS:
        return Count(2, mark.start, mark.end)
    if after is None:
        return None
    if mark.kind in ("number", "digits") and then in DAYS and 0 < int(mark.target) <= LONGEST:
        return Count(int(mark.target), mark.start, after.end)
    one = (said in ONE and then in DAYS) or (said in DAYS and then in ONE)
    return Count(1, mark.start, after.end) if one else None


def _begin(words: list[str], start: int) -> int:
    """Where the words begin that compare: `longer than`, `at least`, أكثر من."""
    begin = start
    while begin:
        edge = words[begin - 1] in LEAST | MOST and begin > 1 and words[begin - 2] in AT
        if not edge and words[begin - 1] not in MORE | LESS | NOT | ELSE:
            return begin
        begin -= 2 if edge else 1
    return begin


def _end(words: list[str], end: int) -> int:
    """Where the words end that belong to a number of days: `two days or more`, `a three-day-long round`."""
    if words[end : end + 1] and words[end] in LONG | ONLY:
        return end + 1
    edged = end + 1 < len(words) and (
        (words[end] in OR and words[end + 1] in MORE | LESS) or (words[end] in AT and words[end + 1] in LEAST | MOST)
    )
    return end + 2 if edged else end


def _compared(said: set[str], days: int, *, also: bool) -> str:
    """What the words beside a number of days make of it; `also`: words behind it that let it be one of those meant."""
    wide, narrow = bool(said & MORE), bool(said & LESS)
    also = also or bool(said & NOT)
    if said & LEAST or (wide and also and not said & NOT) or (narrow and said & NOT):
        return f">{days - 1}"
    if said & MOST or (narrow and also) or (wide and said & NOT):
        return f"<{days + 1}"
    return f">{days}" if wide else f"<{days}" if narrow else f"={days}"


def _is_verb(marks: list[Mark], words: list[str], at: int) -> bool:
    """`Did any round last`: the verb, and not the last of anything."""
    mark, noun = marks[at], marks[at - 1] if at else None
    subject = noun is not None and noun.kind in ("noun", "digits", "number", "nth")
    return words[mark.start : mark.end] == ["last"] and subject and not DID.isdisjoint(words[: mark.start])


def _lasting(marks: list[Mark], words: list[str], first: int, last: int) -> bool:
    """Whether the days are those that rounds lasted: it is said that they did, or the noun is right behind."""
    after = marks[last + 1] if last + 1 < len(marks) else None
    if after is not None and after.kind == "noun" and after.target in ("round", "rounds"):
        return True
    before = marks[first - 1] if first else None
    if before is not None and before.kind == "noun" and words[marks[first].start] in WITH:
        return True
    behind = words[marks[last].end : marks[last].end + 1]
    if (after is not None and after.kind == "link") or not ENDS.isdisjoint(behind):
        return False
    if holds(marks, "cue", "gap"):
        return False
    long = set(words[marks[first].start : marks[last].end]) & LONG
    return bool(long) or holds(marks, "cue", "duration")
