"""Turns of everyday English: `the most times overall`, `any round at all in 2020`, `in Sochi and not in Kazakhstan`,
`whom did Washington send to the first round?`, `not a single round in 2020?`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside, left_unread
from astana_cli.questions.lexis.text import Token

LANDS = frozenset({"place", "city_name", "country"})
NAMES = frozenset({"party", "capital", "syria"})
ELSEWHERE = word_list("everyday", "elsewhere")
"""Cities that are not in the land of the other rounds."""
ITS_LAND = word_list("everyday", "its_land")
ALL_TOLD = word_list("everyday", "all_told")
HOSTS = word_list("everyday", "hosts")
NO = word_list("everyday", "no")
SEND = word_list("everyday", "send")


def all_told(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who led most often overall?`, `the longest gap in all`: of all rounds, as a superlative is anyway."""
    if not any(is_a(m, "cue", "most", "least", "longest", "shortest") for m in marks):
        return marks
    return [m.silenced() if is_a(m, "cue", "count") and _says(m, typed, ALL_TOLD) else m for m in marks]


def at_all(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was there any round at all in 2020?`, `did Jordan come at all in 2019?`: no more than `any`, unless it is denied
    that somebody came; but `at all rounds` is at every one."""
    limited = any(m.is_year or m.kind in LANDS or m.kind == "month" for m in marks)
    denied = any(is_a(m, "link", "not") for m in marks) and not any(is_a(m, "ask", "which") for m in marks)
    found = list(marks)
    for at, mark in enumerate(marks):
        if not is_a(mark, "cue", "ever") or typed[mark.end - 1].plain != "all":
            continue
        if _all_of_them(marks, at) and typed[mark.start].plain == "at":
            found[at] = mark._replace(kind="link", targets=("all",))
            continue
        noun = at > 0 and marks[beside(marks, at, -1)].kind == "noun"
        if noun or (not denied and (limited or any(is_a(m, "ask", "which") for m in marks))):
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
        sent = is_a(mark, "cue", "attend") and _says(mark, typed, SEND) and who > asked and marks[who].kind in NAMES
        if sent and nth > 0 and is_a(marks[nth], "link", "first", "last"):
            own = typed[marks[nth].start - 1].plain != "the"
            found[at] = mark._replace(kind="unread" if own else "cue", targets=("member",))
    return found


def not_a_single(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Not a single round in 2020?`, `2020 had no rounds at all?`: whether there was none."""
    if any(m.kind == "ask" for m in marks) or any(m.kind in OTHERS or _tells(m) for m in marks):
        return marks
    for at, mark in enumerate(marks):
        denied = is_a(mark, "link", "not") or mark.kind == "number_noun"
        noun = beside(marks, at)
        if noun > 0 and marks[noun].kind == "number" and marks[noun].target == "1":
            noun = beside(marks, noun)
        if denied and noun > 0 and _says(mark, typed, NO) and marks[noun].kind == "noun":
            none = Mark("link", ("not",), mark.start, marks[noun].start)
            return [Mark("ask", ("yesno",), 0, 0), *marks[:at], none, *marks[noun:]]
    return marks


OTHERS = frozenset({"person", "document", "event", "topic", "group", "publisher", "nth", *NAMES})


def _tells(mark: Mark) -> bool:
    return mark.kind == "cue" and mark.target not in ("held", "there", "ever")


def not_only(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The documents of round 8, not only the joint statement`: all of them, as was asked."""
    papers = next((at for at, m in enumerate(marks) if is_a(m, "cue", "document") and _says(m, typed, PAPERS)), -1)
    for at, mark in enumerate(marks[:-1]):
        only = typed[mark.end].plain if mark.end < len(typed) else ""
        said = [m for m in marks[at + 1 :] if m.kind not in ("stop", "word")]
        tail = [m for m in said if typed[m.start].plain not in ONLY]
        if 0 <= papers < at and is_a(mark, "link", "not") and only in ONLY and all(is_a(m, *PAPER) for m in tail):
            return [m.silenced() if i >= at else m for i, m in enumerate(marks)]
    return marks


ONLY = word_list("everyday", "only")
PAPERS = word_list("everyday", "papers")
PAPER = ("cue", "statement", "communique", "document")


def why_not(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Americans did not come to round 13, why not?`: why, as it has been denied before."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    before = marks[: max(last - 1, 0)]
    denied = any(is_a(m, "link", "not") or is_a(m, "cue", "absent") for m in before)
    if denied and not any(m.kind == "ask" for m in before) and is_a(marks[last], "link", "not"):
        asked = is_a(marks[last - 1], "ask", "why")
        return [m.silenced() if asked and at == last else m for at, m in enumerate(marks)]
    return marks


def by_somebody(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Iraqi delegation was led by an ambassador; which one?`, `by a diplomat; who was it?`: who led it."""
    led = next((at for at, m in enumerate(marks) if is_a(m, "cue", "head") and _by(m, typed)), -1)
    what = beside(marks, led) if led > 0 else -1
    if what < 0 or not is_a(marks[what], "cue", "people") or typed[marks[what].start - 1].plain not in ("a", "an"):
        return marks
    end = marks[what].end
    rest = [token.plain for token in typed[end:] if token.plain]
    if not rest or not WHICH_ONE.issuperset(rest) or any(m.kind == "ask" for m in marks[:what]):
        return marks
    return [*marks[:what], marks[what].silenced(), Mark("ask", ("who",), end, len(typed))]


def _by(mark: Mark, typed: list[Token]) -> bool:
    return "by" in (typed[mark.end - 1].plain, typed[mark.end].plain if mark.end < len(typed) else "")


WHICH_ONE = word_list("everyday", "which_one")


def of_one_party(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which UN talks were in Astana?`, `how many Russian rounds?`: those of somebody's own, of which nothing is known;
    not those at which he was."""
    for at, mark in enumerate(marks):
        noun = at + 1
        whose = mark.kind in NAMES and at > 0 and is_a(marks[at - 1], "ask", "which", "how_many")
        if whose and noun < len(marks) and is_a(marks[noun], "noun", "rounds") and marks[noun].start == mark.end:
            return left_unread(marks, typed, at, noun + 1)
    return marks


def mentioned(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which round did the final statement mention the Golan?`: the round of which it is on record."""
    which = next((at for at, m in enumerate(marks) if is_a(m, "ask", "which", "list", "how_many")), -1)
    noun = beside(marks, which) if which >= 0 else -1
    paper = next((at for at, m in enumerate(marks) if at > noun >= 0 and is_a(m, "cue", "statement", "document")), -1)
    said = next((at for at, m in enumerate(marks) if at > paper >= 0 and _mentions(m)), -1)
    if said < 0 or marks[noun].kind != "noun" or marks[-1].kind != "topic" or any(m.kind in NUMBERED for m in marks):
        return marks
    contents = marks[said]._replace(kind="cue", targets=("contents",))
    return [m.silenced() if at == paper else contents if at == said else m for at, m in enumerate(marks)]


def _mentions(mark: Mark) -> bool:
    return is_a(mark, "cue", "contents") or is_a(mark, "ask", "list")


NUMBERED = frozenset({"digits", "nth", "number", *NAMES})


def took_place_at(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rounds that took place at Sochi`: held there; `what took place at Sochi?` asks for more."""
    if any(is_a(m, "ask", "what") for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        place = (
            is_a(mark, "cue", "happen") and typed[mark.end - 1].plain == "at" and marks[beside(marks, at)].kind in LANDS
        )
        if place:
            found[at] = mark._replace(kind="link", targets=("in",))
    return found


def the_ones(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which ones were in Sochi?`, `how many were there in 2018?`: rounds, where nobody and nothing else is named."""
    first = marks[0]
    words = [token.plain for token in typed[first.start : first.end]]
    which, many = words == WHICH_ONES, is_a(first, "ask", "how_many")
    named = any(m.kind == "noun" or m.kind in OTHERS or _tells(m) for m in marks)
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
HELD = frozenset(("held", "took", "convened", "hosted"))


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


def wanted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Just want the city`, `I want to know it`: what the asker wishes, and nothing that was planned."""
    said = [(typed[m.start - 1].plain, typed[m.start - 1].cut) if m.start else ("", True) for m in marks]
    return [
        m.silenced() if is_a(m, "cue", "announce") and _says(m, typed, WANT) and (cut or before in ASKER) else m
        for m, (before, cut) in zip(marks, said, strict=True)
    ]


ASKER = frozenset({"", "i", "we", "just", "only", "and"})
WANT = word_list("everyday", "want")


def which_official(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which UN official was at round 4?`: who."""
    found = list(marks)
    for at, mark in enumerate(marks[:-2]):
        whose, what = marks[at + 1], marks[at + 2]
        said = whose.kind in NAMES and what.kind in ("word", "stop") and _says(what, typed, frozenset({"official"}))
        if is_a(mark, "ask", "which") and said:
            found[at] = mark._replace(targets=("who",))
            found[at + 2] = what.silenced()
    return found


def who_joined(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which observers joined in 2019?`: those that were new then, which no list of who came tells."""
    asked = any(is_a(m, "ask", "who", "which", "how_many", "list") for m in marks)
    dated = any(m.is_year for m in marks) and not any(m.kind == "noun" for m in marks)
    if not asked or not dated or any(m.kind in OTHERS for m in marks):
        return marks
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,))
        if m.kind == "cue" and typed[m.start].plain.startswith("join")
        else m
        for m in marks
    ]


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
DATING = word_list("everyday", "dating")


def place_in(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The name of the place in Sochi where it was held`: a building, and not what the city was called."""
    found = list(marks)
    for at, mark in enumerate(marks):
        land = beside(marks, at)
        if land > 0 and is_a(marks[land], "link", "in"):
            land = beside(marks, land)
        called = is_a(mark, "cue", "place") and land > 0 and marks[land].kind in LANDS
        if called and any(is_a(m, "cue", "called") for m in marks[:at]):
            found[at] = mark._replace(kind="unread", targets=(typed[mark.start].plain,))
    return found


def declared(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Jordan was at round 2?`: whether it was."""
    said = [m for m in marks if m.kind not in ("stop", "word") or typed[m.start].plain in WAS]
    kinds = [m.kind for m in said]
    if kinds not in (["party", "stop", "link", "noun", "digits"], ["party", "stop", "link", "nth", "noun"]):
        return marks
    if typed[said[1].start].plain not in WAS or not is_a(said[2], "link", "in"):
        return marks
    return [Mark("ask", ("yesno",), 0, 0), *marks]


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
    asked = any(is_a(m, "ask", "what") for m in marks) and not any(is_a(m, "cue", "source", "claim") for m in marks)
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        agreed = is_a(mark, "cue", "dispute") and typed[mark.start].plain.startswith("agree")
        if asked and agreed and marks[beside(marks, at)].kind == "topic":
            found[at] = mark._replace(targets=("outcome",))
    return found


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
    if not any(is_a(m, "ask", "how_many") for m in marks) or not any(is_a(m, "cue", "absent") for m in marks):
        return marks
    return [
        m._replace(kind="unread", targets=(typed[m.start].plain,)) if is_a(m, "cue", "groupings") else m for m in marks
    ]


def _says(mark: Mark, typed: list[Token], words: frozenset[str]) -> bool:
    return typed[mark.start].plain in words


RULES: Passes = (
    (ALL_TOLD, all_told),
    (frozenset({"all"}), at_all),
    (frozenset({"not", "rather", "instead"}), not_elsewhere),
    (SEND, sent_to_first),
    (NO, not_a_single),
    (ONLY, not_only),
    (frozenset({"why"}), why_not),
    (frozenset({"by"}), by_somebody),
    (frozenset({"round", "rounds", "meeting", "meetings"}), mentioned),
    (frozenset({"which", "many"}), of_one_party),
    (frozenset({"many"}), how_many_groups),
    (frozenset({"place"}), took_place_at),
    (frozenset({"ones", "many"}), the_ones),
    (frozenset({"one"}), nth_one),
    (frozenset({"three"}), no_number),
    (frozenset({"join", "joined", "joining"}), who_joined),
    (frozenset({"from"}), from_to),
    (WANT, wanted),
    (frozenset({"official"}), which_official),
    (frozenset({"twenty"}), spoken_year),
    (frozenset({"place"}), place_in),
    (WAS, declared),
    (frozenset({"there"}), held_there),
    (frozenset({"agree", "agreed"}), agreed_about),
)
"""Each rule with the words of which one must be there for it."""
