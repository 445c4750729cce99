"""English words whose meaning the sentence decides: `on Russian soil`, `was Iraq represented`, `the line-up`."""

from __future__ import annotations

import itertools

from astana_cli.questions.context.english import everyday, lands, leaders, learners, predicates, singled, taking_part
from astana_cli.questions.context.english.outdone import RULES as OUTDONE
from astana_cli.questions.context.neighbours import Pass, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

NAMES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""
NO_LAND = word_list("english_idioms", "no_land")
"""Parties that have no soil."""
BE = word_list("english", "be")


def idioms(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words of the module's title settled."""
    found = marks
    words = {token.plain for token in typed}
    for heads, rule in RULES:
        if not heads.isdisjoint(words):
            found = rule(found, typed)
    return found if LEFT_OPEN.isdisjoint(words) else _completed(found, typed, words)


LEFT_OPEN = word_list("english_idioms", "left_open")
"""Words of which one is in every question that leaves something open."""


def _completed(marks: list[Mark], typed: list[Token], words: set[str]) -> list[Mark]:
    """The marks of a question that leaves something open; the room for these is opened for them alone."""
    from astana_cli.questions.context.english.left_open import RULES as LEFT

    for heads, rule in LEFT:
        if not heads.isdisjoint(words):
            marks = rule(marks, typed)
    return marks


HOSTS = word_list("english", "hosts")


PERSONS = frozenset({"people", "level", "office", "head", "member", "envoy_un"})
NOT_BEEN = word_list("english", "not_been")


LINEUP = word_list("english", "lineup")


PAPERS = frozenset({"document", "statement", "agenda", "outcome", "sign", "issue", "date", "gap", "next_round"})
INCLUDED = word_list("english", "included")


def _recorded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At which rounds is its presence attested?`, `was the venue ever documented?`: no source is asked for, only what
    is on record."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    mark = marks[last]
    asked = any(m.kind == "ask" and m.target in ("who", "where", "how", "what", "why") for m in marks)
    passive = last > 0 and any(token.plain in BE for token in typed[: mark.start])
    if asked or not passive or mark.end - mark.start > 1 or typed[mark.start].plain not in RECORDED:
        return marks
    if is_a(mark, "cue", "create", "contents") and any(m.kind in ("topic", "document") for m in marks):
        return marks
    found = list(marks)
    alone = all(m.kind != "cue" or m.target in ("delegation", "ever") for m in marks[:last])
    party = any(m.kind in NAMES or m.kind == "person" for m in marks)
    found[last] = mark._replace(kind="cue", targets=("attend",)) if alone and party else mark.silenced()
    before = last - 1
    if before > 0 and is_a(marks[before], "cue", "ever"):
        found[before] = marks[before].silenced()
    return found


RECORDED = word_list("english", "recorded")


KEPT = word_list("english", "kept")


def _clause(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When round 14 was held, what was the city called?`: no question of a date, since another one follows."""
    first = next((at for at, m in enumerate(marks) if m.start < m.end), None)
    if first is None or not is_a(marks[first], "ask", "when") or typed[marks[first].start].plain != "when":
        return marks
    after = typed[marks[first].end].plain if marks[first].end < len(typed) else ""
    asked = any(
        m.kind == "ask" and m.target != "list" and not is_a(marks[at - 1], "link", "and")
        for at, m in enumerate(marks)
        if at > first + 1
    )
    if not after or after in BE or after in AUXILIARY or not asked:
        return marks
    return [m.silenced() if at == first else m for at, m in enumerate(marks)]


AUXILIARY = word_list("english", "auxiliary")


FIELDED = word_list("english", "fielded")


def _at_once(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The round immediately after the Sochi one`: the next, which `the round after` is anyway."""
    found = list(marks)
    for at, mark in enumerate(marks[1:-1], 1):
        steps = marks[at + 1].kind == "link" and marks[at + 1].target in ("after", "before", "next", "previous")
        steps = steps or is_a(marks[at + 1], "cue", "next_round", "successor", "predecessor")
        if mark.kind == "unread" and typed[mark.start].plain in AT_ONCE and steps and marks[at - 1].kind == "noun":
            found[at] = mark.silenced()
    return found


AT_ONCE = word_list("english", "at_once")


def _midway(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Midway through the fourth round`: of a round, not of a year."""
    return [
        mark.silenced()
        if mark.kind == "part" and at + 1 < len(marks) and marks[beside(marks, at)].kind in ("noun", "nth")
        else mark
        for at, mark in enumerate(marks)
    ]


def _lasting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Over how many days did round 19 extend?`, `for how many days did they confer in it?`: how long it was."""
    if not any(is_a(m, "ask", "how_long") for m in marks):
        return marks
    return [
        mark._replace(kind="cue", targets=("held",))
        if mark.end - mark.start == 1 and typed[mark.start].plain in LASTING and mark.kind in ("unread", "cue")
        else mark
        for mark in marks
    ]


LASTING = word_list("english", "lasting")


TRAVELLED = word_list("english", "travelled")


def _first_announced(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 6 first announced for?`: no record tells the first of several announcements, and no round 1 is
    spoken of."""
    return [
        mark._replace(kind="unread", targets=("first",))
        if is_a(mark, "link", "first")
        and any(m.kind in ("nth", "digits", "number") for m in marks[:at])
        and at + 1 < len(marks)
        and marks[beside(marks, at)].kind == "cue"
        and marks[beside(marks, at)].target in ("announce", "postponed")
        else mark
        for at, mark in enumerate(marks)
    ]


DOWN = word_list("english", "down")
EDGES = word_list("english", "edges")


SAT = word_list("english", "sat")


def _occasions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On which occasions did Lebanon attend?`: at which rounds."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if typed[mark.start].plain != "occasions" or mark.end - mark.start > 1 or not at:
            continue
        if marks[at - 1].kind == "ask" and marks[at - 1].target in ("which", "what", "list"):
            found[at] = mark._replace(kind="noun", targets=("rounds",))
    return found


def _defines(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many areas did the memorandum define?`: established; no definition is asked for."""
    if not any(is_a(m, "ask", "how_many") for m in marks):
        return marks
    return [mark._replace(targets=("create",)) if is_a(mark, "cue", "define") else mark for mark in marks]


def _where_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Every round where she led`, `the number of people who led`: a clause, and no other question."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        where = is_a(two, "ask", "where") and one.kind == "noun" and one.target in ("round", "rounds")
        where = where and two.end < len(typed) and typed[two.end].plain not in BE | AUXILIARY | {"", "please"}
        who = is_a(two, "ask", "who") and is_a(one, "cue", "people") and any(m.kind == "ask" for m in marks[:at])
        which = is_a(two, "ask", "which") and _is_round(marks, at) and _clause_of(typed, two)
        said = one.kind == "person" and is_a(two, "ask", "who") and any(is_a(m, "cue", "office") for m in marks[:at])
        if where or who or which or said:
            found[at + 1] = two.silenced()
    return found


def _is_round(marks: list[Mark], at: int) -> bool:
    """Whether a mark ends the name of a round: `the tenth round`, `round 10`."""
    numbered = marks[at].kind in ("digits", "number") and at > 0 and marks[at - 1].kind == "noun"
    return numbered or marks[at].kind == "noun"


def _clause_of(typed: list[Token], which: Mark) -> bool:
    """`Round 10, which was held in Sochi`: a clause."""
    alone = which.end - which.start == 1 and typed[which.start].plain in ("which", "that")
    return alone and which.end < len(typed) and typed[which.end].plain in BE | MET


MET = word_list("english", "met")


def _titled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Lebanese delegate Khoury`: no members are asked for."""
    return [
        mark.silenced()
        if mark.kind == "cue"
        and mark.end - mark.start == 1
        and typed[mark.start].plain in TITLED
        and at + 1 < len(marks)
        and marks[at + 1].kind == "person"
        and marks[at + 1].start == mark.end
        else mark
        for at, mark in enumerate(marks)
    ]


TITLED = word_list("english", "titled")


def _set_aside(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Leaving aside the question of rank`, `leaving out those`: nobody left, and what is left aside would have to be
    taken off."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        out = typed[two.start].plain == "out" and typed[one.start].plain in ("leave", "leaving")
        aside = typed[two.start].plain == "aside" and two.kind == "unread"
        if one.kind in ("cue", "unread") and (aside or out):
            found[at] = one._replace(kind="unread", targets=(typed[one.start].plain,))
    return found


GOVERNMENT = word_list("english", "government")
TEAM = word_list("english", "team")


def _as_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`His title as of round 6`: at that round."""
    if not any(is_a(m, "cue", "office") for m in marks) or not any(m.kind == "person" for m in marks):
        return marks
    said = [[token.plain for token in typed[m.start : m.end]] for m in marks]
    return [
        m._replace(targets=("in",)) if m.kind == "link" and w == ["as", "of"] else m
        for m, w in zip(marks, said, strict=True)
    ]


def _in_each(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rounds 10 and 15: who led Turkey in each?`, `at rounds 10 and 15, in either case`: in those that are named."""
    plain = [token.plain for token in typed]
    end = max((at + 1 for at, word in enumerate(plain) if word), default=0)
    start = max((at for at, word in enumerate(plain) if word in EACH), default=end)
    several = sum(m.kind in ("digits", "nth", "number") or is_a(m, "link", "first", "last") for m in marks) > 1
    if not several or not start or not CASES.issuperset(plain[start + 1 : end]):
        return marks
    return [m.silenced() if m.start >= start else m for m in marks]


EACH = word_list("english_idioms", "each")
CASES = word_list("english_idioms", "cases")


def _set_apart(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What sets round 10 apart from round 9?`: how they differ; `apart from round 9` is without it."""
    sets = next((at for at, m in enumerate(marks) if typed[m.start].plain in SETTING), len(marks))
    parted = next((at for at, m in enumerate(marks) if at > sets + 1 and typed[m.start].plain == "apart"), None)
    if parted is None or not any(m.kind == "noun" for m in marks[sets:parted]):
        return marks
    compare = marks[sets]._replace(kind="cue", targets=("compare",))
    return [compare if at == sets else m.silenced() if at == parted else m for at, m in enumerate(marks)]


SETTING = word_list("english_idioms", "setting")


def _last_longer(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did round 6 last longer than round 16?`: lasted."""
    if sum(m.kind in ("digits", "nth", "number") for m in marks) < len(("one", "other")):
        return marks
    return [
        m._replace(kind="cue", targets=("duration",))
        if is_a(m, "link", "last") and is_a(marks[beside(marks, at)], "cue", "longest", "shortest", "most", "least")
        else m
        for at, m in enumerate(marks)
    ]


def _the_two(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Compare the two rounds in Sochi`: no round 2; `the two latest rounds`: the last two."""
    if not any(is_a(m, "cue", "compare", "change") for m in marks) or not any(m.kind == "noun" for m in marks):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        word, after = typed[mark.start].plain, marks[beside(marks, at)]
        article = mark.start > 0 and typed[mark.start - 1].plain == "the"
        if mark.kind == "number" and article and word == "two" and (after.kind in PLACES or is_a(after, "noun")):
            found[at] = mark._replace(kind="word", targets=("two",))
        if mark.kind == "number" and word == "two" and is_a(after, "link", "first", "last"):
            found[at] = mark._replace(kind="link", targets=after.targets)
            found[beside(marks, at)] = after._replace(kind="number", targets=("2",))
    return found


PLACES = frozenset({"place", "city_name", "country"})


def _first_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Jordan's first one?`, `who came to the first one?`, `was the fifth one in Sochi?`: a round."""
    counted = next((at for at, m in enumerate(marks) if at and _one_behind(marks, at, typed)), -1)
    if counted > 0 and not any(m.kind in COUNTABLE for at, m in enumerate(marks) if not counted - 2 < at <= counted):
        return [m._replace(kind="noun", targets=("round",)) if at == counted else m for at, m in enumerate(marks)]
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    if last < 2 or typed[marks[last].start].plain != "one" or marks[last - 1].target not in ("first", "last"):
        return marks
    owner = beside(marks, last - 1, -1)
    owned = owner >= 0 and marks[owner].kind in NAMES and typed[marks[owner].end].plain == "s"
    alone = owner >= 0 and is_a(marks[owner], "link", "in") and not any(m.kind in COUNTABLE for m in marks[:owner])
    return [
        m._replace(kind="noun", targets=("round",)) if (owned or alone) and at == last else m
        for at, m in enumerate(marks)
    ]


def _one_behind(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`The fifth one`, where nothing else is counted; `the second one without Jordan` may be another."""
    said = typed[marks[at].start].plain == "one" and marks[at].kind == "number" and marks[at - 1].kind == "nth"
    return said and not (at + 1 < len(marks) and is_a(marks[at + 1], "link", "not"))


COUNTABLE = frozenset({"noun", "digits", "nth", "number", "document", "event", "month"})
"""What `one` may stand for, or be one of."""


def _from_then_on(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Every round from 12 on`: from that one to the last."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near, then = beside(marks, at, -1), beside(marks, at)
        on = is_a(mark, "link", "in") and typed[mark.start].plain == "on" and mark.end == mark.start + 1
        counted = near > 0 and marks[near].kind in COUNTED and any(is_a(m, "link", "from") for m in marks[:near])
        if on and counted and (then < 0 or marks[then].kind not in DATED):
            found[at] = mark._replace(targets=("onward",))
    return found


COUNTED = frozenset({"digits", "nth", "number", "month"})
DATED = COUNTED | {"weekday", "cue", "noun", "topic", "place", "city_name", "country", "document", "event"}
"""What `on` may belong to instead."""


def _the_one(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The tenth round, the one held in Sochi`: the round that was named, and no number."""
    if not any(m.kind in ("digits", "nth") for m in marks):
        return marks
    said = [[token.plain for token in typed[max(m.start - 1, 0) : m.end]] for m in marks]
    return [
        m.silenced() if m.kind == "number" and words == THE_ONE else m for m, words in zip(marks, said, strict=True)
    ]


THE_ONE = ["the", "one"]


def _cleft(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At which rounds was it Khaji who led?`: it is asked at which, and not who."""
    found = list(marks)
    for at, mark in enumerate(marks):
        near, asked = beside(marks, at, -1), any(m.kind == "ask" and m.target != "yesno" for m in marks[:at])
        if not (asked and is_a(mark, "ask", "who") and near >= 0 and marks[near].kind in ("person", "party")):
            continue
        before = [token.plain for token in typed[: marks[near].start] if token.plain != "the"]
        if before[-1:] == ["it"] and before[-2:-1] and before[-2] in BE:
            found[at] = mark.silenced()
    return found


def _one_of_the_process(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The first Astana round`: a round, where `the Astana round` is the process."""
    return [
        m._replace(targets=("round",))
        if is_a(m, "noun", "process")
        and typed[m.end - 1].plain in ROUND
        and at
        and marks[beside(marks, at, -1)].kind == "link"
        and marks[beside(marks, at, -1)].target in ("first", "last")
        else m
        for at, m in enumerate(marks)
    ]


ROUND = word_list("english", "round")


OF_MEETING = frozenset({"when", "where", "venue", "city", "land", "how_long"})
DELEGATES = word_list("english", "delegates")
PEOPLE = frozenset({"member", "head", "represent", "people"})


def _founded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was the Astana process launched?`: when it began; no area, group or paper was created."""
    asked = any(m.kind == "ask" and m.target == "when" for m in marks)
    others = any(m.kind in MADE or (m.kind == "cue" and m.target in ("areas", *PAPERS)) for m in marks)
    if not asked or others or not any(m.kind == "noun" and m.target != "astana" for m in marks):
        return marks
    return [mark._replace(targets=("start",)) if is_a(mark, "cue", "create") else mark for mark in marks]


MADE = frozenset({"topic", "document", "event", "party", "capital", "group", "person", "unread"})
FOUNDED = word_list("english", "founded")


def _sooner(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which was earlier, round 18 or 22?`: of two rounds, which is the sooner; `the earlier round` is another."""
    if sum(m.kind in ("digits", "nth", "number") for m in marks) < len(("one", "other")):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        alone = mark.end - mark.start == 1 and typed[mark.start].plain in SOONER
        if alone and (typed[mark.start].cut or not is_a(marks[beside(marks, at)], "noun", "cue")):
            found[at] = mark._replace(kind="cue", targets=("sooner",))
    return found


SOONER = word_list("english_idioms", "sooner")


def _and_did(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 14, and did Lebanon attend?`: behind another question, whether it did."""
    found = list(marks)
    for at, mark in enumerate(marks[2:], 2):
        joined = is_a(marks[at - 1], "link", "and") and any(m.kind == "ask" and m.end > m.start for m in marks[:at])
        behind = marks[at + 1 : at + 3]
        came = any(is_a(m, "cue", "attend", "there", "absent", "head", "represent") for m in marks[at + 1 :])
        if joined and came and _says(mark, DID, typed) and any(m.kind == "party" for m in behind):
            found[at] = mark._replace(kind="ask", targets=("yesno",))
    return found


def _says(mark: Mark, words: frozenset[str], typed: list[Token]) -> bool:
    return mark.end - mark.start == 1 and typed[mark.start].plain in words


DID = word_list("english_idioms", "did")


RULES: tuple[tuple[frozenset[str], Pass], ...] = (
    (DID, _and_did),
    (SOONER, _sooner),
    (frozenset({"define", "defines", "defined"}), _defines),
    *OUTDONE,
    (frozenset({"where", "who", "which"}), _where_of),
    (TITLED, _titled),
    (frozenset({"as"}), _as_of),
    (EACH, _in_each),
    (frozenset({"apart"}), _set_apart),
    (frozenset({"last"}), _last_longer),
    (frozenset({"one"}), _first_one),
    (frozenset({"one"}), _the_one),
    (frozenset({"on"}), _from_then_on),
    (frozenset({"two"}), _the_two),
    (frozenset({"aside", "out"}), _set_aside),
    (frozenset({"it"}), _cleft),
    (ROUND, _one_of_the_process),
    (RECORDED, _recorded),
    (frozenset({"when"}), _clause),
    (AT_ONCE, _at_once),
    (frozenset({"occasions"}), _occasions),
    (frozenset({"midway", "halfway"}), _midway),
    (LASTING, _lasting),
    (frozenset({"first"}), _first_announced),
    (FOUNDED, _founded),
    *lands.RULES,
    *taking_part.RULES,
    *everyday.RULES,
    *leaders.RULES,
    *predicates.RULES,
    *singled.RULES,
    *learners.RULES,
)
"""Each rule with the words of which one must be there for it."""
