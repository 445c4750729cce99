"""Years by how many rounds they had: `in which year was only one round held?`, أي سنة ما صار فيها إلا جولة واحدة: how
many each year had tells it."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

LIMITS = word_list("years", "limits")
"""Words that say that there were no more: only, ما ... إلا."""
HAD = word_list("years", "had")
COUNTS = ("number", "digits")
TWO_DIGITS = 2


def years_of_count(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks of such a question as those of `how many rounds were held in each year?`."""
    years = [at for at, m in enumerate(marks) if is_a(m, "cue", "year")]
    if len(years) != 1 or not _asks(marks, years[0]) or not _counts(marks, years[0], typed):
        return marks
    found = [m if m.kind in ("cue", "noun") or at in years else m.silenced() for at, m in enumerate(marks)]
    start = marks[years[0]].start
    every = [Mark("ask", ("how_many",), start, start), Mark("link", ("all",), start, start)]
    return [*found[: years[0]], *every, *found[years[0] :]]


def _asks(marks: list[Mark], year: int) -> bool:
    """Whether a year is asked for, or named first, as in السنة اللي صار فيها جولة وحدة."""
    before = [m for m in marks[:year] if m.kind != "stop" and not is_a(m, "link", "in")]
    asked = all(is_a(m, "ask", "which", "what", "list") for m in before)
    return asked and not holds(marks[year + 1 :], "ask")


def _counts(marks: list[Mark], year: int, typed: list[Token]) -> bool:
    """Whether nothing follows but that so many rounds were held."""
    held = number = False
    rounds = 0
    for at, m in enumerate(marks[year + 1 :], year + 1):
        word = typed[m.start].plain if m.end > m.start else ""
        if is_a(m, "noun", "round", "rounds"):
            rounds += 1
            number |= word in lists("caveats")["two_rounds"]
        elif m.kind in COUNTS and _of_rounds(marks, at, typed):
            number = True
        elif is_a(m, "cue", "held", "happen") or word in HAD:
            held = True
        elif m.kind != "stop" and not is_a(m, "link", "in", "only") and word not in LIMITS:
            return False
    return held and number and rounds == 1


def _of_rounds(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether a number counts rounds: `three rounds`, جولة واحدة; الجولة 3, `round one` are names."""
    if at + 1 < len(marks) and is_a(marks[at + 1], "noun", "round", "rounds"):
        return len(marks[at].target) <= TWO_DIGITS
    before = marks[at - 1]
    noun = is_a(before, "noun", "round") and not typed[before.start].plain.startswith("ال")
    return noun and marks[at].target == "1" and typed[marks[at].start].plain in ONE


ONE = word_list("years", "one")
