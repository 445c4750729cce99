"""English questions that leave something unsaid: `Iraq attended how many?`, `where was it discussed - which sessions?`,
`the delegation numbered?`, `which ones had no statement?`, `Selçuk Ünal, who next?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

SIDES = frozenset({"party", "capital", "syria"})
ARTICLES = word_list("predicates", "articles")
HELPING = word_list("context", "auxiliaries")


def how_many(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Documents adopted at round 8: how many?`: how many of those; `Iraq attended how many?`, `how many did Jordan
    attend?`: how many rounds."""
    asked = [at for at, m in enumerate(marks) if m.kind == "ask"]
    if len(asked) != 1 or not is_a(marks[asked[0]], "ask", "how_many"):
        return marks
    at = asked[0]
    found = _of_those(marks, at, typed) or _of_so_many(marks, typed)
    if found or not _of_rounds(marks, at, typed):
        return found or marks
    middle = marks[at].end - 1
    rounds = Mark("noun", ("rounds",), middle, marks[at].end)
    return [*marks[:at], marks[at]._replace(end=middle), rounds, *marks[at + 1 :]]


def _of_those(marks: list[Mark], at: int, typed: list[Token]) -> list[Mark] | None:
    """`Documents adopted at round 8: how many?`: the question word before what is counted; None if that is not named
    first."""
    first = next((i for i, m in enumerate(marks) if m.kind not in ("stop", "word")), 0)
    if at != _last(marks, typed) or first >= at or not is_a(marks[first], "cue", *COUNTED):
        return None
    moved = marks[at]._replace(start=marks[first].start, end=marks[first].start)
    return [*marks[:first], moved, *marks[first:at], marks[at].silenced(), *marks[at + 1 :]]


def _of_so_many(marks: list[Mark], typed: list[Token]) -> list[Mark] | None:
    """`How many of the 22 did Jordan attend?`: so many rounds; None if no such number is named."""
    counted = next((at for at, m in enumerate(marks[:-1]) if _is_whole(m, typed)), -1)
    if counted < 0 or not is_a(marks[counted + 1], "stop"):
        return None
    rounds = marks[counted + 1]._replace(kind="noun", targets=("rounds",))
    return [*marks[: counted + 1], rounds, *marks[counted + 2 :]]


def _is_whole(mark: Mark, typed: list[Token]) -> bool:
    """Whether a number is of all that there are, and of no round: `of the 22`, behind which the question goes on."""
    near = [token.plain for token in typed[max(mark.start - 2, 0) : mark.start]]
    counted = mark.kind in ("digits", "number") and near in (["of", "the"], ["of", "all"])
    return counted and mark.end < len(typed) and typed[mark.end].plain in HELPING


def _of_rounds(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether somebody is said to have come to so many, and nothing else is named that may be counted."""
    came = [i for i, m in enumerate(marks) if is_a(m, "cue", "attend", "absent", "join", "there")]
    if len(came) != 1 or one_word(marks[came[0]], typed) not in VISITED:
        return False
    if any(m.kind == "noun" or m.kind in NUMERALS or m.kind in UNITS or _counts(m) for m in marks):
        return False
    last, named = _last(marks, typed), any(m.kind in SIDES or m.kind == "person" for m in marks)
    if not (named and marks[at].end - marks[at].start > 1) or last not in (at, came[0]):
        return False
    return at == last or one_word(marks[beside(marks, at)], typed) not in ARTICLES


def _counts(mark: Mark) -> bool:
    return is_a(mark, "cue", *COUNTED, "size", "delegation", "count")


COUNTED = ("document", "statement", "delegation", "observer", "guarantor", "member", "people")
UNITS = frozenset({"document", "topic", "event", "month", "place", "city_name", "country"})
VISITED = word_list("left_open", "visited")
"""Verbs of coming that take a round, and nobody who came."""


def hosted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How often did Russia host?`, `how many times did Kazakhstan play host?`: how many rounds."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "ask", "how_often") and m.end - m.start > 1), -1)
    parties = [i for i, m in enumerate(marks) if m.kind == "party"]
    if at < 0 or len(parties) != 1 or marks[parties[0]].target not in HOSTS:
        return marks
    if not holds(marks, "cue", "host") or any(m.kind == "noun" or m.kind in NUMERALS for m in marks):
        return marks
    found = [m._replace(kind="country") if i in parties else m for i, m in enumerate(marks)]
    middle = marks[at].start + 1
    counted = marks[at]._replace(targets=("how_many",), end=middle)
    return [*found[:at], counted, Mark("noun", ("rounds",), middle, marks[at].end), *found[at + 1 :]]


HOSTS = word_list("everyday", "hosts")


def which_rounds(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Where was it discussed - which sessions?`, `when were they there, which rounds I mean?`: at which rounds."""
    first = next((at for at, m in enumerate(marks) if m.kind == "ask"), -1)
    if first < 0 or not is_a(marks[first], "ask", "where", "when", "how_often", "how_long"):
        return marks
    more = [at for at, m in enumerate(marks) if at > first and is_a(m, "ask", "which")]
    noun = beside(marks, more[0]) if len(more) == 1 else -1
    parted = noun > 0 and is_a(marks[noun], "noun", "rounds") and typed[marks[more[0]].start - 1].cut
    if not parted or holds(marks, "cue", *OF_PLACES) or any(m.kind in NUMERALS for m in marks):
        return marks
    asked = marks[more[0] : noun + 1]
    return [*marks[:first], *asked, *marks[first + 1 : more[0]], *marks[noun + 1 :]]


OF_PLACES = ("held", "place", "city", "venue", "country", "date", "host", "start", "end", "next_round")


def numbered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The rebels' delegation numbered ...?`: how large it was; `what is round 5 numbered?`: which it is."""
    at = _last(marks, typed)
    if at < 1 or not is_a(marks[at], "cue", "belong") or one_word(marks[at], typed) != "numbered":
        return marks
    found = list(marks)
    if any(is_a(m, "cue", "delegation") or m.kind in SIDES for m in marks):
        found[at] = marks[at]._replace(targets=("size",))
        return found
    what = next((i for i, m in enumerate(marks) if is_a(m, "ask", "what", "how")), -1)
    if what >= 0 and holds(marks, "noun"):
        found[what] = marks[what]._replace(targets=("which",))
        found[at] = marks[at].silenced()
    return found


def who_next(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Selçuk Ünal, who next?`: who led after him."""
    last = _last(marks, typed)
    asked = last > 1 and is_a(marks[last], "link", "next") and is_a(marks[last - 1], "ask", "who")
    if not asked or sum(m.kind == "person" for m in marks) != 1 or holds(marks, "noun"):
        return marks
    return [m._replace(kind="cue", targets=("successor",)) if at == last else m for at, m in enumerate(marks)]


def next_wait(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`After which round did they wait longest for the next?`: the longest gap."""
    if not holds(marks, "cue", "longest", "shortest", "gap"):
        return marks
    last = _last(marks, typed)
    if not is_a(marks[last], "link", "next") or typed[marks[last].start - 2].plain not in UNTIL:
        return marks
    return [m.silenced() if at == last else m for at, m in enumerate(marks)]


UNTIL = word_list("left_open", "until")


def which_ones(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which ones closed with no joint statement?`, `list those that were not held in Kazakhstan`, `a round without a
    statement`: rounds, since nothing else has a statement or is held."""
    others = any(m.kind in SIDES or m.kind in ("noun", "person", "document", "event") for m in marks)
    denied = holds(marks, "link", "not", "outside", "away")
    first = next((at for at, m in enumerate(marks) if m.kind != "ask" or m.end == m.start), 0)
    if not denied or not holds(marks, "cue", "statement", "held", "happen"):
        return marks
    said = [token.plain for token in typed[marks[first].start : marks[first].end]]
    if others and marks[0].kind == "noun" and [m.kind for m in marks if m.kind != "stop"] == ["noun", "link", "cue"]:
        return [Mark("ask", ("list",), 0, 0), marks[0]._replace(targets=("rounds",)), *marks[1:]]
    if others or said not in (["which", "ones"], ["those"], ["the", "ones"], ["ones"]):
        return marks
    middle = marks[first].end - 1
    asked = [Mark("ask", ("which",), marks[first].start, middle)] if middle > marks[first].start else []
    asked = asked if said[0] == "which" else []
    rounds = Mark("noun", ("rounds",), middle if asked else marks[first].start, marks[first].end)
    return [*marks[:first], *asked, rounds, *marks[first + 1 :]]


def _last(marks: list[Mark], typed: list[Token]) -> int:
    """The last mark that has a word."""
    return max((at for at, m in enumerate(marks) if any(t.plain for t in typed[m.start : m.end])), default=-1)


RULES: Passes = (
    (frozenset({"many"}), how_many),
    (frozenset({"which"}), which_rounds),
    (frozenset({"numbered"}), numbered),
    (frozenset({"next"}), who_next),
    (frozenset({"next"}), next_wait),
    (frozenset({"ones", "those", "without", "no"}), which_ones),
    (frozenset({"host"}), hosted),
)
"""Each rule with the words of which one must be there for it."""
