"""English questions that leave something open: `Iraq attended how many?`, `where was it discussed - which sessions?`,
`the delegation numbered?`; and subjects that add nothing: `what did the delegates discuss?`"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Pass, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token

SIDES = frozenset({"party", "capital", "syria"})
ARTICLES = word_list("predicates", "articles")


def talkers(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What did the delegates discuss?`, `which topics did envoys raise?`: whoever talks at a round."""
    verb = max((at for at, m in enumerate(marks) if is_a(m, "cue", "agenda", "outcome")), default=-1)
    asked = any(is_a(m, "ask", "what", "which") for m in marks)
    if any(m.kind in SIDES or m.kind in ("person", "document") for m in marks):
        return marks
    if verb < 0 or not asked:
        return _met(marks, typed)
    return [
        m.silenced() if at < verb and is_a(m, "cue", *TALKING) and _word(m, typed) in TALKERS else m
        for at, m in enumerate(marks)
    ]


def _met(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In what city did the delegates sit down for round 3?`, `at what hotel were the sides meeting?`: it was held."""
    asked = any(is_a(m, "ask", "where", "when", "how_long") or is_a(m, "cue", *FACTS) for m in marks)
    who = next((at for at, m in enumerate(marks) if is_a(m, "cue", *TALKING) and _word(m, typed) in TALKERS), 0)
    if not asked or not who or any(is_a(m, "ask", "who", "how_many") for m in marks):
        return marks
    verb, helped = beside(marks, who), typed[max(marks[who].start - 2, 0) : marks[who].start]
    if verb < 0 or typed[marks[verb].start].plain not in SAT or HELPING.isdisjoint(token.plain for token in helped):
        return marks
    held = marks[verb]._replace(kind="cue", targets=("held",))
    found = [held if at == verb else m.silenced() if at == who else m for at, m in enumerate(marks)]
    if typed[marks[verb].end - 1].plain in IN and marks[verb].end - marks[verb].start > 1:
        found[verb] = held._replace(end=held.end - 1)
        found.insert(verb + 1, Mark("link", ("in",), held.end - 1, held.end))
    return found


FACTS = ("city", "venue", "country", "date", "weekday", "month", "year")
SAT = word_list("left_open", "sat")
TALKING = ("member", "head", "represent", "attend", "people", "delegation", "negotiating")
TALKERS = word_list("singled", "who")


def how_many(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Documents adopted at round 8: how many?`: how many of those; `Iraq attended how many?`, `how many did Jordan
    attend?`: how many rounds."""
    asked = [at for at, m in enumerate(marks) if m.kind == "ask"]
    if len(asked) != 1 or not is_a(marks[asked[0]], "ask", "how_many"):
        return marks
    at, last = asked[0], _last(marks, typed)
    first = next((i for i, m in enumerate(marks) if m.kind not in ("stop", "word")), 0)
    if at == last and first < at and is_a(marks[first], "cue", *COUNTED):
        moved = marks[at]._replace(start=marks[first].start, end=marks[first].start)
        return [*marks[:first], moved, *marks[first:at], marks[at].silenced(), *marks[at + 1 :]]
    counted = next((i for i, m in enumerate(marks) if _of_so_many(m, typed)), -1)
    if counted >= 0 and is_a(marks[counted + 1], "stop"):
        rounds = marks[counted + 1]._replace(kind="noun", targets=("rounds",))
        return [*marks[: counted + 1], rounds, *marks[counted + 2 :]]
    bare = not any(m.kind == "noun" or m.kind in NUMERALS or m.kind in UNITS for m in marks)
    came = [i for i, m in enumerate(marks) if is_a(m, "cue", "attend", "absent", "join", "there")]
    alone = len(came) == 1 and _word(marks[came[0]], typed) in VISITED
    named = any(m.kind in SIDES or m.kind == "person" for m in marks)
    if (
        not (bare and alone and named and marks[at].end - marks[at].start > 1)
        or last not in (at, came[0])
        or any(_counts(m) for m in marks)
    ):
        return marks
    if at != last and _word(marks[beside(marks, at)], typed) in ARTICLES:
        return marks
    middle = marks[at].end - 1
    rounds = Mark("noun", ("rounds",), middle, marks[at].end)
    return [*marks[:at], marks[at]._replace(end=middle), rounds, *marks[at + 1 :]]


def hosted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How often did Russia host?`, `how many times did Kazakhstan play host?`: how many rounds."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "ask", "how_often") and m.end - m.start > 1), -1)
    parties = [i for i, m in enumerate(marks) if m.kind == "party"]
    if (
        at < 0
        or len(parties) != 1
        or not any(is_a(m, "cue", "host") for m in marks)
        or marks[parties[0]].target not in HOSTS
    ):
        return marks
    if any(m.kind == "noun" or m.kind in NUMERALS for m in marks):
        return marks
    found = [m._replace(kind="country") if i in parties else m for i, m in enumerate(marks)]
    middle = marks[at].start + 1
    counted = marks[at]._replace(targets=("how_many",), end=middle)
    return [*found[:at], counted, Mark("noun", ("rounds",), middle, marks[at].end), *found[at + 1 :]]


HOSTS = word_list("everyday", "hosts")
COUNTED = ("document", "statement", "delegation", "observer", "guarantor", "member", "people")
UNITS = frozenset({"document", "topic", "event", "month", "place", "city_name", "country"})
VISITED = word_list("left_open", "visited")
"""Verbs of coming that take a round, and nobody who came."""


def _counts(mark: Mark) -> bool:
    return is_a(mark, "cue", *COUNTED, "size", "delegation", "count")


def _of_so_many(mark: Mark, typed: list[Token]) -> bool:
    """`How many of the 22 did Jordan attend?`: so many rounds, and none by its number."""
    near = [token.plain for token in typed[max(mark.start - 2, 0) : mark.start]]
    counted = mark.kind in ("digits", "number") and near in (["of", "the"], ["of", "all"])
    return counted and mark.end < len(typed) and typed[mark.end].plain in HELPING


HELPING = word_list("context", "auxiliaries")


def which_rounds(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Where was it discussed - which sessions?`, `when were they there, which rounds I mean?`: at which rounds."""
    first = next((at for at, m in enumerate(marks) if m.kind == "ask"), -1)
    if first < 0 or not is_a(marks[first], "ask", "where", "when", "how_often", "how_long"):
        return marks
    more = [at for at, m in enumerate(marks) if at > first and is_a(m, "ask", "which")]
    noun = beside(marks, more[0]) if len(more) == 1 else -1
    parted = noun > 0 and is_a(marks[noun], "noun", "rounds") and typed[marks[more[0]].start - 1].cut
    if not parted or any(is_a(m, "cue", *OF_PLACES) for m in marks) or any(m.kind in NUMERALS for m in marks):
        return marks
    asked = marks[more[0] : noun + 1]
    return [*marks[:first], *asked, *marks[first + 1 : more[0]], *marks[noun + 1 :]]


OF_PLACES = ("held", "place", "city", "venue", "country", "date", "host", "start", "end", "next_round")


def nth_time(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When did delegations meet for the sixth time?`: at the sixth round, where nobody is named."""
    if any(m.kind in SIDES or m.kind in ("person", "place", "city_name", "country") for m in marks):
        return marks
    if not any(is_a(m, "cue", "held") for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        nth = at and (marks[at - 1].kind == "nth" or is_a(marks[at - 1], "link", "first", "last"))
        said = [token.plain for token in typed[max(mark.start - 3, 0) : mark.start]][:2]
        if nth and is_a(mark, "cue", "times") and _word(mark, typed) == "time" and said == ["for", "the"]:
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
        noun = any(m.kind == "noun" for m in marks[:at])
        if mark.kind == "unread" and _word(mark, typed) == "over" and round_named and was and ends and noun:
            found[at] = mark._replace(kind="cue", targets=("end",))
    return found


BE = word_list("english", "be")


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


READING = frozenset({"read", "look", "consult"})
MODALS = frozenset({"can", "could", "do", "does", "may", "might", "should", "would"})
NEAR = 4
"""Words among which the verb stands behind `where`."""


def falls_between(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which event falls between rounds 8 and 9?`: it was held then."""
    return [
        m._replace(kind="cue", targets=("held",))
        if m.kind == "unread" and _word(m, typed) in FALLS and is_a(marks[beside(marks, at)], "link", "between")
        else m
        for at, m in enumerate(marks)
    ]


FALLS = frozenset({"falls", "fall", "fell", "lies", "lie", "lay", "sits", "occurs", "comes", "came"})


def numbered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The rebels' delegation numbered ...?`: how large it was; `what is round 5 numbered?`: which it is."""
    at = _last(marks, typed)
    if at < 1 or not is_a(marks[at], "cue", "belong") or _word(marks[at], typed) != "numbered":
        return marks
    found = list(marks)
    if any(is_a(m, "cue", "delegation") or m.kind in SIDES for m in marks):
        found[at] = marks[at]._replace(targets=("size",))
        return found
    what = next((i for i, m in enumerate(marks) if is_a(m, "ask", "what", "how")), -1)
    if what >= 0 and any(m.kind == "noun" for m in marks):
        found[what] = marks[what]._replace(targets=("which",))
        found[at] = marks[at].silenced()
    return found


def who_where(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who where the chiefs of delegation?`, `what where the dates?`: were."""
    found = list(marks)
    for at, mark in enumerate(marks[1:-1], 1):
        asked = is_a(marks[at - 1], "ask", "who", "what", "which") and marks[at - 1].end == mark.start
        the = [token.plain for token in typed[mark.end : mark.end + 1]] == ["the"] and not typed[mark.end - 1].cut
        if asked and is_a(mark, "ask", "where") and the:
            found[at] = mark.silenced()
    return found


def group_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`By whom was the United Nations group led?`: its delegation."""
    return [
        m._replace(kind="cue", targets=("delegation",))
        if at and m.kind == "unread" and _word(m, typed) in GROUP and _of_one_side(marks[at - 1])
        else m
        for at, m in enumerate(marks)
    ]


def _of_one_side(mark: Mark) -> bool:
    """Whether a mark names a party that has no groups of its own."""
    return mark.kind == "party" and mark.target not in ("opposition", "syria_gov")


GROUP = frozenset({"group", "contingent", "lot", "camp", "crew", "squad"})


def includes(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What factions did the rebel delegation include?`: who was in it."""
    whole = any(m.kind in SIDES or is_a(m, "cue", "groupings", "delegation") for m in marks)
    if not whole or any(m.kind in ("document", "topic") or is_a(m, "cue", *PAPERS) for m in marks):
        return marks
    if not any(is_a(m, "ask", "who", "which", "what") or is_a(m, "cue", "groupings") for m in marks):
        return marks
    return [
        m._replace(targets=("member",)) if is_a(m, "cue", "contents") and _word(m, typed) in INCLUDES else m
        for m in marks
    ]


PAPERS = ("document", "statement", "treaty_kind", "agenda", "outcome")
INCLUDES = frozenset({"include", "included", "includes", "contain", "contained", "contains", "encompass"})


def who_next(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Selçuk Ünal, who next?`: who led after him."""
    last = _last(marks, typed)
    asked = last > 1 and is_a(marks[last], "link", "next") and is_a(marks[last - 1], "ask", "who")
    if not asked or sum(m.kind == "person" for m in marks) != 1 or any(m.kind == "noun" for m in marks):
        return marks
    return [m._replace(kind="cue", targets=("successor",)) if at == last else m for at, m in enumerate(marks)]


def part_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which of the rounds was France part of?`: to which it came."""
    rounds = any(is_a(m, "noun", "round", "rounds") for m in marks) and any(m.kind == "party" for m in marks)
    if not rounds or any(m.kind == "event" or is_a(m, "cue", "delegation") for m in marks):
        return marks
    return [
        m._replace(targets=("attend",))
        if is_a(m, "cue", "belong") and [t.plain for t in typed[m.start : m.end]] == ["part", "of"]
        else m
        for m in marks
    ]


def when_then(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who headed Russia when the talks moved to Sochi in July 2018?`: at the round of that date."""
    at = next((at for at, m in enumerate(marks) if _word(m, typed) == "when"), 0)
    asked = any(m.kind == "ask" and m.target in ("who", "what", "which", "list") for m in marks[:at])
    told = any(is_a(m, "cue", "head", "represent", "size", "member", "office") for m in marks[:at])
    clause = marks[at + 1 :]
    if not at or not (asked or told) or any(m.kind not in CLAUSE and not is_a(m, "cue", *MOVED) for m in clause):
        return marks
    dated = any(m.is_year or m.kind in ("nth", "number") or is_a(m, "link", "first", "last") for m in clause)
    helped = clause and typed[clause[0].start].plain in HELPING
    if not dated or helped or not any(is_a(m, "cue", *MOVED) for m in clause):
        return marks
    behind = [
        m.silenced() if m.kind == "cue" or is_a(m, "noun", "process") or is_a(m, "link", "to_place") else m
        for m in clause
    ]
    return [*marks[:at], marks[at].silenced(), *behind]


MOVED = ("moved", "start", "host", "held")
CLAUSE = frozenset({"stop", "noun", "place", "city_name", "month", "digits", "nth", "number", "link"})


def next_wait(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`After which round did they wait longest for the next?`: the longest gap."""
    if not any(is_a(m, "cue", "longest", "shortest", "gap") for m in marks):
        return marks
    last = _last(marks, typed)
    if not is_a(marks[last], "link", "next") or typed[marks[last].start - 2].plain not in (
        "for",
        "until",
        "till",
        "to",
    ):
        return marks
    return [m.silenced() if at == last else m for at, m in enumerate(marks)]


def which_ones(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which ones closed with no joint statement?`, `list those that were not held in Kazakhstan`, `a round without a
    statement`: rounds, since nothing else has a statement or is held."""
    others = any(m.kind in SIDES or m.kind in ("noun", "person", "document", "event") for m in marks)
    denied = any(is_a(m, "link", "not", "outside", "away") for m in marks)
    first = next((at for at, m in enumerate(marks) if m.kind != "ask" or m.end == m.start), 0)
    if not denied or not any(is_a(m, "cue", "statement", "held", "happen") for m in marks):
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


def original(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was Ankara's original chief?`: its first."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        if mark.kind == "unread" and _word(mark, typed) in ORIGINAL and is_a(marks[at + 1], "cue", "head", "represent"):
            found[at] = mark._replace(kind="link", targets=("first",))
    return found


ORIGINAL = frozenset({"original", "initial", "inaugural"})


def always(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Has Russia always been led by the same man?`: over all rounds, as it is asked anyway."""
    if not any(is_a(m, "cue", "same") for m in marks):
        return marks
    return [
        m._replace(kind="link", targets=("all",)) if m.kind == "unread" and _word(m, typed) in ALWAYS else m
        for m in marks
    ]


ALWAYS = frozenset({"always", "throughout", "consistently", "constantly", "invariably"})


def host_city(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Most frequent host city`, `the least used host country`: the city in which most rounds were."""
    if not any(is_a(m, "cue", "most", "least") for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        land = LANDS.get(typed[mark.end - 1].plain) if is_a(mark, "cue", "host") else None
        found[at] = mark._replace(targets=(land,)) if land and mark.end - mark.start > 1 else mark
    return found


LANDS = {"city": "city", "cities": "city", "town": "city", "country": "country", "countries": "country"}


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


IN = frozenset({"at", "in", "by", "towards", "toward"})


def both(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Both the UN representative and the government's head`: the two that are named."""
    if any(is_a(m, "cue", "attend", "there", "absent", "compare", "same") or m.kind == "document" for m in marks):
        return marks
    if not any(is_a(m, "cue", "head", "represent", "date", "place", "end", "start") for m in marks):
        return marks
    if not any(is_a(m, "link", "and") for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        after = marks[beside(marks, at)]
        if is_a(mark, "cue", "together") and _word(mark, typed) == "both" and after.kind in (*SIDES, "ask"):
            found[at] = mark.silenced()
    return found


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
    if not any(is_a(m, "cue", "city", "venue", "country") for m in marks) or any(m.kind in UNITS for m in marks):
        return marks
    return [
        m._replace(targets=("held",))
        if is_a(m, "cue", "announce", "moved") and not CHOSEN.isdisjoint(t.plain for t in typed[m.start : m.end])
        else m
        for m in marks
    ]


CHOSEN = frozenset({"chosen", "picked", "selected"})


def _word(mark: Mark, typed: list[Token]) -> str:
    """The word of a mark that has but one; "" for others."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


def _last(marks: list[Mark], typed: list[Token]) -> int:
    """The last mark that has a word."""
    return max((at for at, m in enumerate(marks) if any(t.plain for t in typed[m.start : m.end])), default=-1)


RULES: tuple[tuple[frozenset[str], Pass], ...] = (
    (TALKERS, talkers),
    (frozenset({"many"}), how_many),
    (frozenset({"which"}), which_rounds),
    (frozenset({"time"}), nth_time),
    (frozenset({"over"}), over),
    (frozenset({"numbered"}), numbered),
    (frozenset({"between"}), falls_between),
    (READING, read_up),
    (frozenset({"where"}), who_where),
    (GROUP, group_of),
    (INCLUDES, includes),
    (frozenset({"next"}), who_next),
    (frozenset({"next"}), next_wait),
    (frozenset({"part"}), part_of),
    (frozenset({"when"}), when_then),
    (frozenset({"ones", "those", "without", "no"}), which_ones),
    (ORIGINAL, original),
    (ALWAYS, always),
    (frozenset({"host"}), host_city),
    (frozenset({"host"}), hosted),
    (frozenset({"end", "start", "beginning", "close"}), edge_of_month),
    (frozenset({"both"}), both),
    (frozenset({"year", "session"}), closed_its_year),
    (CHOSEN, chosen_city),
)
"""Each rule with the words of which one must be there for it."""
