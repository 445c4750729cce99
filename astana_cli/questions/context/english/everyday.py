"""Turns of everyday English: `the most times overall`, `whom did Washington send to the first round?`, `just want the
city`, `rounds that took place at Sochi`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, begins, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

LANDS = frozenset({"place", "city_name", "country"})
NAMES = frozenset({"party", "capital", "syria"})
ALL_TOLD = word_list("everyday", "all_told")
SEND = word_list("everyday", "send")


def all_told(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who led most often overall?`, `the longest gap in all`: of all rounds, as a superlative is anyway."""
    if not holds(marks, "cue", "most", "least", "longest", "shortest"):
        return marks
    return [m.silenced() if is_a(m, "cue", "count") and begins(m, typed, ALL_TOLD) else m for m in marks]


def sent_to_first(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Whom did Washington send to the first round?`: who came for it, and not when it came first; its own
    first round is another one."""
    asked = next((at for at, m in enumerate(marks) if m.kind == "ask"), -1)
    if asked < 0 or not is_a(marks[asked], "ask", "who"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        who, nth = beside(marks, at, -1), beside(marks, at)
        if nth > 0 and is_a(marks[nth], "link", "to_place"):
            nth = beside(marks, nth)
        sent = is_a(mark, "cue", "attend") and begins(mark, typed, SEND) and who > asked and marks[who].kind in NAMES
        if sent and nth > 0 and is_a(marks[nth], "link", "first", "last"):
            own = typed[marks[nth].start - 1].plain != "the"
            found[at] = mark._replace(kind="unread" if own else "cue", targets=("member",))
    return found


OTHERS = frozenset({"person", "document", "event", "topic", "group", "publisher", "nth", *NAMES})


def tells_more(mark: Mark) -> bool:
    """Whether a cue says more than that something was held, or was there."""
    return mark.kind == "cue" and mark.target not in ("held", "there", "ever")


def by_somebody(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Iraqi delegation was led by an ambassador; which one?`, `by a diplomat; who was it?`: who led it."""
    led = next((at for at, m in enumerate(marks) if is_a(m, "cue", "head") and _by(m, typed)), -1)
    what = beside(marks, led) if led > 0 else -1
    if what < 0 or not is_a(marks[what], "cue", "people") or typed[marks[what].start - 1].plain not in ("a", "an"):
        return marks
    end = marks[what].end
    rest = [token.plain for token in typed[end:] if token.plain]
    if not rest or not WHICH_ONE.issuperset(rest) or holds(marks[:what], "ask"):
        return marks
    return [*marks[:what], marks[what].silenced(), Mark("ask", ("who",), end, len(typed))]


def _by(mark: Mark, typed: list[Token]) -> bool:
    return "by" in (typed[mark.end - 1].plain, typed[mark.end].plain if mark.end < len(typed) else "")


WHICH_ONE = word_list("everyday", "which_one")


def mentioned(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which round did the final statement mention the Golan?`: the statements that do."""
    which = next((at for at, m in enumerate(marks) if is_a(m, "ask", "which", "list")), -1)
    noun = beside(marks, which) if which >= 0 else -1
    paper = next((at for at, m in enumerate(marks) if at > noun >= 0 and is_a(m, "cue", "statement")), -1)
    said = next((at for at, m in enumerate(marks) if at > paper >= 0 and _mentions(m)), -1)
    if said < 0 or marks[noun].kind != "noun" or marks[-1].kind != "topic" or any(m.kind in NUMBERED for m in marks):
        return marks
    those = marks[paper]._replace(targets=("in_statements",))
    return [those if at == paper else m.silenced() if at in (noun, said) else m for at, m in enumerate(marks)]


def _mentions(mark: Mark) -> bool:
    return is_a(mark, "cue", "contents") or is_a(mark, "ask", "list")


NUMBERED = frozenset({"digits", "nth", "number", *NAMES})


def took_place_at(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rounds that took place at Sochi`: held there; `what took place at Sochi?` asks for more."""
    if holds(marks, "ask", "what"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        place = (
            is_a(mark, "cue", "happen") and typed[mark.end - 1].plain == "at" and marks[beside(marks, at)].kind in LANDS
        )
        if place:
            found[at] = mark._replace(kind="link", targets=("in",))
    return found


def wanted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Just want the city`, `I want to know it`: what the asker wishes, and nothing that was planned."""
    said = [(typed[m.start - 1].plain, typed[m.start - 1].cut) if m.start else ("", True) for m in marks]
    return [
        m.silenced() if is_a(m, "cue", "announce") and begins(m, typed, WANT) and (cut or before in ASKER) else m
        for m, (before, cut) in zip(marks, said, strict=True)
    ]


ASKER = frozenset({"", "i", "we", "just", "only", "and"})
WANT = word_list("everyday", "want")


def which_official(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which UN official was at round 4?`: who."""
    found = list(marks)
    for at, mark in enumerate(marks[:-2]):
        whose, what = marks[at + 1], marks[at + 2]
        said = whose.kind in NAMES and what.kind in ("word", "stop") and begins(what, typed, frozenset({"official"}))
        if is_a(mark, "ask", "which") and said:
            found[at] = mark._replace(targets=("who",))
            found[at + 2] = what.silenced()
    return found


def who_joined(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which observers joined in 2019?`: those that were new then, which no list of who came tells_more."""
    asked = holds(marks, "ask", "who", "which", "how_many", "list")
    dated = any(m.is_year for m in marks) and not holds(marks, "noun")
    if not asked or not dated or any(m.kind in OTHERS for m in marks):
        return marks
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,))
        if m.kind == "cue" and typed[m.start].plain.startswith("join")
        else m
        for m in marks
    ]


def place_in(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The name of the place in Sochi where it was held`: a building, and not what the city was called."""
    found = list(marks)
    for at, mark in enumerate(marks):
        land = beside(marks, at)
        if land > 0 and is_a(marks[land], "link", "in"):
            land = beside(marks, land)
        called = is_a(mark, "cue", "place") and land > 0 and marks[land].kind in LANDS
        if called and holds(marks[:at], "cue", "called"):
            found[at] = mark._replace(kind="unread", targets=(typed[mark.start].plain,))
    return found


def declared(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Jordan was at round 2?`: whether it was."""
    said = [m for m in marks if m.kind not in ("stop", "word") or typed[m.start].plain in WAS]
    kinds = [m.kind for m in said]
    if kinds[:3] != ["party", "stop", "link"] or not _of_round(kinds[3:]):
        return marks
    if typed[said[1].start].plain not in WAS or not is_a(said[2], "link", "in"):
        return marks
    return [Mark("ask", ("yesno",), 0, 0), *marks]


def _of_round(kinds: list[str]) -> bool:
    """Whether words are those of a round alone: `round 2`, `round two`, `the second round`."""
    return len(kinds) == 2 and "noun" in kinds and not NUMERALS.isdisjoint(kinds)


WAS = frozenset({"was", "were"})


def held_there(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was it held there?`: at a place that was spoken of; nobody is said to have been there."""
    polar = not any(m.kind == "ask" and m.target not in ("yesno", "how_many", "list") for m in marks)
    polar = polar and not any(m.kind in LANDS or m.is_year or is_a(m, "link", "not") for m in marks)
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    if not polar or not last or not is_a(marks[last], "cue", "there") or not is_a(marks[last - 1], "cue", "held"):
        return marks
    return [m._replace(kind="unread", targets=("there",)) if at == last else m for at, m in enumerate(marks)]


def agreed_about(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What did round 8 agree about detainees?`: what came of it, and no agreement of sources."""
    asked = holds(marks, "ask", "what") and not holds(marks, "cue", "source", "claim")
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        agreed = is_a(mark, "cue", "dispute") and typed[mark.start].plain.startswith("agree")
        if asked and agreed and marks[beside(marks, at)].kind == "topic":
            found[at] = mark._replace(targets=("outcome",))
    return found


RULES: Passes = (
    (ALL_TOLD, all_told),
    (SEND, sent_to_first),
    (frozenset({"by"}), by_somebody),
    (frozenset({"round", "rounds", "meeting", "meetings"}), mentioned),
    (frozenset({"place"}), took_place_at),
    (frozenset({"join", "joined", "joining"}), who_joined),
    (WANT, wanted),
    (frozenset({"official"}), which_official),
    (frozenset({"place"}), place_in),
    (WAS, declared),
    (frozenset({"there"}), held_there),
    (frozenset({"agree", "agreed"}), agreed_about),
)
"""Each rule with the words of which one must be there for it."""
