"""Key words in place of a sentence, and turns that say more than they ask: `nur-sultan or astana, november 2022`,
`iraq debut which round`, `rounds in Sochi, numbers please`, `more than one head in 2017`, `all the way through 2019`.

The words of the turns are data (`data/lexicon/common/rules.json`).
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, holds, is_a, names_rounds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token


def numbers(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rounds in Sochi, numbers please`, `the numbers of the rounds held there`: a round goes by its number."""
    others = any(is_a(m, "cue", *COUNTED) or is_a(m, "ask", "how_many") for m in marks)
    if others or not holds(marks, "noun", "rounds"):
        return marks
    at = next((at for at, m in enumerate(marks) if m.kind == "unread" and _word(m, typed) in NUMBERS), -1)
    behind = beside(marks, at) if at >= 0 else -1
    of_rounds = behind >= 0 and is_a(marks[behind], "noun", "rounds") and typed[marks[at].end].plain == "of"
    return [m.silenced() if i == at and (behind < 0 or of_rounds) else m for i, m in enumerate(marks)]


NUMBERS = word_list("terse", "numbers")
COUNTED = ("size", "people", "member", "delegation", "attend", "delegates", "advisers", "experts", "represent")


def either_city(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Nur-sultan or astana, november 2022`, `Sochi or Astana for round 10`: in which of them it was."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "link", "or")), -1)
    marks = _parted(marks, typed, at + 1) if at >= 0 else marks
    if not 0 < at < len(marks) - 1 or not (_is_city(marks[at - 1]) and _is_city(marks[at + 1])):
        return marks
    if any(token.plain in HELD for token in typed[: marks[at].start]):
        return marks
    guessed = [m for m in marks if is_a(m, "ask", "yesno") and m.end == m.start]
    rest = [m for m in (*marks[: at - 1], *marks[at + 2 :]) if m not in guessed]
    one = any(m.kind in ("digits", "nth") for m in rest) and any(m.kind == "month" or is_a(m, "noun") for m in rest)
    if not one or any(m.kind not in TIMES and not is_a(m, "noun", "round", "astana") for m in rest):
        return marks
    city = marks[at]._replace(kind="cue", targets=("city",))
    found = [city if i == at else m.silenced() if abs(i - at) == 1 else m for i, m in enumerate(marks)]
    return [m for m in found if m not in guessed]


def _parted(marks: list[Mark], typed: list[Token], at: int) -> list[Mark]:
    """`Nur-Sultan or Astana, round 19`: the city and the round, where a comma parts what would be an Astana round."""
    over = marks[at] if at < len(marks) else None
    if over is None or not is_a(over, "noun", "process") or over.end - over.start < 2 or not typed[over.start].cut:
        return marks
    city = over._replace(targets=("astana",), end=over.start + 1)
    return [*marks[:at], city, over._replace(targets=("round",), start=over.start + 1), *marks[at + 1 :]]


HELD = word_list("terse", "held")
"""With these before it a city is claimed: `was it in Sochi or Astana?`"""
TIMES = frozenset({"month", "digits", "nth", "stop", "link", "word"})


def _is_city(mark: Mark) -> bool:
    return mark.kind in ("place", "city_name") or is_a(mark, "noun", "astana")


def debut(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Iraq debut`, `iraq debut at astana talks which round`: when it came first."""
    parties = sum(m.kind in ("party", "capital") for m in marks)
    at = next((at for at, m in enumerate(marks) if is_a(m, "link", "first") and _word(m, typed) in DEBUTS), -1)
    if at < 0 or parties != 1 or any(m.kind in NAMED or (m.kind == "cue" and m.target != "held") for m in marks):
        return marks
    asks = [i for i, m in enumerate(marks) if m.kind == "ask"]
    rounds = [i for i, m in enumerate(marks) if is_a(m, "noun", "round")]
    if holds(marks, "link", "last", "most_recently"):
        return marks  # `us debut and last appearance`
    if any(not is_a(marks[i], "ask", "which", "what", "when", "list") for i in asks):
        return marks
    if (rounds and not asks) or any(beside(marks, i, -1) not in asks for i in rounds):
        return marks
    found = [m.silenced() if i in (*asks, *rounds) or m.kind in ("link", "noun") else m for i, m in enumerate(marks)]
    found[at] = marks[at]._replace(kind="cue", targets=("join",))
    return [Mark("ask", ("when",), marks[0].start, marks[0].start), *found]


DEBUTS = word_list("terse", "debuts")
NAMED = frozenset({"digits", "nth", "number", "month", "person", "document", "event", "topic", "place", "city_name"})


def walked_out(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Rebel walkout may 2017, what happened`, `what happened when the rebels walked out?`: the walkout is told of."""
    out = holds(marks, "cue", "walkout") and holds(marks, "party")
    asks = [m for m in marks if m.kind == "ask"]
    others = [m for m in marks if m.kind == "cue" and m.target not in ("walkout", "happen")]
    if not out or others or any(not is_a(m, "ask", "what", "when") for m in asks):
        return marks
    if len([m for m in marks if is_a(m, "cue", "happen")]) != 1 or not holds(asks, "ask", "what"):
        return marks
    return [m.silenced() if m in asks or is_a(m, "cue", "happen") else m for m in marks]


def several_heads(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did the opposition ever have more than one head in 2017?`, `several leaders`: how many it had tells that."""
    head = next((at for at, m in enumerate(marks) if is_a(m, "cue", "head")), -1)
    polar = next((at for at, m in enumerate(marks) if is_a(m, "ask", "yesno") or _first(m, typed) in HAD), -1)
    owners = sum(m.kind in ("party", "capital") for m in marks)
    if not 0 <= polar < head or owners != 1 or any(m.kind in ("person", "noun") for m in marks):
        return marks
    start = head
    while start > 0 and (_first(marks[start - 1], typed) in MORE or marks[start - 1].kind == "number"):
        start -= 1
    words = " ".join(token.plain for token in typed[marks[start].start : marks[head].start])
    others = [m for m in marks if m.kind == "cue" and m.target not in ("ever", "head", "there")]
    if words not in SEVERAL or others or any(m.kind == "ask" and not _polar(m) for m in marks):
        return marks
    gone = {i for i, m in enumerate(marks) if start <= i < head or is_a(m, "cue", "ever", "there") or _polar(m)}
    asked = Mark("ask", ("how_many",), marks[polar].start, marks[polar].start)
    found = [m.silenced() if i in gone else m for i, m in enumerate(marks)]
    return [*found[:polar], asked, *found[polar:]]


MORE = word_list("terse", "more")
HAD = word_list("terse", "had")
SEVERAL = word_list("terse", "several")


def all_through(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`All the way through 2019`, `all through 2019`: in all of that year, and not until its end."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "link", "all")), -1)
    to = next((i for i in range(at + 1, len(marks) - 1) if is_a(marks[i], "link", "to", "in")), -1)
    if at < 0 or to < 0 or not marks[to + 1].is_year or typed[marks[to].start].plain != "through":
        return marks
    if any(token.plain not in ("the", "way") for token in typed[marks[at].end : marks[to].start]):
        return marks
    return [m.silenced() if at < i <= to else m for i, m in enumerate(marks)]


def mistyped_from(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How long did it take form round 14 to round 15`: from."""
    at = next((at for at, m in enumerate(marks) if m.kind == "cue" and _word(m, typed) == "form"), -1)
    behind = marks[at + 1 :] if at > 0 else []
    told = bool(behind) and (behind[0].kind in ("noun", "month") or behind[0].is_year)
    if not told or not holds(behind, "link", "to_place", "to"):
        return marks
    return [m._replace(kind="link", targets=("from",)) if i == at else m for i, m in enumerate(marks)]


def head_or_member(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was he ever the head or only a member of the Russian delegation?`: whether he led settles that; at one round he
    may not have been there at all, and as what he was tells it."""
    head = next((at for at, m in enumerate(marks) if is_a(m, "cue", "head", "member")), -1)
    link = next((at for at, m in enumerate(marks) if at > head >= 0 and is_a(m, "link", "or")), -1)
    other = next((at for at, m in enumerate(marks) if at > link > 0 and is_a(m, "cue", "member", "head")), -1)
    people = sum(m.kind == "person" for m in marks)
    if other < 0 or people != 1 or marks[other].target == marks[head].target:
        return marks
    between = [t.plain for m in marks[link + 1 : other] for t in typed[m.start : m.end]]
    cues = [m for m in marks if m.kind == "cue" and m.target != "ever"]
    tail = [m for m in marks[other + 1 :] if m.kind in ("party", "capital") or is_a(m, "cue", "delegation")]
    if not set(between) <= ONLY or any(m not in (marks[head], marks[other], *tail) for m in cues):
        return marks
    if any(m.kind in ("party", "capital") for m in marks[:other]) or any(
        m.kind == "ask" and not _polar(m) for m in marks
    ):
        return marks
    if names_rounds(marks):
        there = marks[head]._replace(targets=("attend",))
        return [there if i == head else m.silenced() if head < i <= other else m for i, m in enumerate(marks)]
    gone = range(link, other + 1) if is_a(marks[head], "cue", "head") else range(head, other)
    return [m.silenced() if i in gone else m for i, m in enumerate(marks)]


ONLY = word_list("terse", "only")


def _polar(mark: Mark) -> bool:
    return is_a(mark, "ask", "yesno")


def months_of_areas(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`For how many months were the de-escalation areas established?`: for how long."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "ask", "how_many")), -1)
    unit = beside(marks, at) if at >= 0 else -1
    said = any(is_a(m, "topic", "de_escalation") or m.kind == "document" for m in marks)
    if unit < 0 or not is_a(marks[unit], "cue", "month", "days", "year") or not said:
        return marks
    if at == 0 or typed[marks[at - 1].start].plain != "for":
        return marks
    found = [m.silenced() if i == unit or is_a(m, "link", "first") else m for i, m in enumerate(marks)]
    found[at] = marks[at]._replace(targets=("how_long",))
    return found


def experts(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was in charge of the UN expert team?`, `who led the UN experts?`: their head, if they were a delegation."""
    led = holds(marks, "cue", "head", "represent") and holds(marks, "ask", "who", "which")
    return [
        m._replace(kind="cue", targets=("experts",))
        if led and m.kind == "unread" and _word(m, typed) in EXPERTS and is_a(marks[at - 1], "party")
        else m
        for at, m in enumerate(marks)
    ]


EXPERTS = word_list("terse", "experts")


def title_of_round(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Official title of round 20`, `astana-20's title`: what it is called, and nobody's office."""
    owners = any(m.kind in ("person", "party", "capital", "syria", "document", "event") for m in marks)
    cues = [m for m in marks if m.kind == "cue"]
    if owners or len(cues) != 1 or not is_a(cues[0], "cue", "office") or not any(m.kind in ROUND for m in marks):
        return marks
    his = any(token.plain in HIS for token in typed) or holds(marks, "ask", "who")
    titled = typed[cues[0].end - 1].plain in TITLES and not his
    return [m._replace(targets=("called",)) if titled and m is cues[0] else m for m in marks]


TITLES = word_list("terse", "titles")
HIS = word_list("terse", "his")
ROUND = frozenset({"digits", "nth"})


def versus(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Khaji vs Jaberi Ansari: who led more`: one or the other."""
    who = holds(marks, "ask", "who", "which")
    found = list(marks)
    for at, mark in enumerate(marks[1:-1], 1):
        pair = marks[at - 1].kind == marks[at + 1].kind == "person"
        if who and pair and is_a(mark, "cue", "compare") and _word(mark, typed) in VERSUS:
            found[at] = mark._replace(kind="link", targets=("or",))
    return [
        m._replace(kind="cue", targets=("most",))
        if found != marks and m.kind == "unread" and _word(m, typed) == "more" and is_a(found[at - 1], "cue", "head")
        else m
        for at, m in enumerate(found)
    ]


VERSUS = word_list("terse", "versus")


def order_of_two(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was round 9 before or after the Sochi congress?`, `which came first, the congress or round 9`: the order of
    both by their days."""
    beside_it = holds(marks, "event") and sum(is_a(m, "noun", "round") for m in marks) == 1
    if not beside_it or any(m.kind in ("person", "party", "month", "topic") for m in marks):
        return marks
    at = next((at for at, m in enumerate(marks[:-2]) if [x.target for x in marks[at : at + 3]] in EITHER), -1)
    if at >= 0 and all(m.kind == "link" for m in marks[at : at + 3]):
        sooner = marks[at]._replace(kind="cue", targets=("sooner",))
        return [sooner if i == at else m.silenced() if at < i < at + 3 else m for i, m in enumerate(marks)]
    asked = holds(marks, "ask", "which", "what") and holds(marks, "link", "or")
    return [
        m._replace(kind="cue", targets=("sooner",)) if asked and is_a(m, "link", "first", "previous") else m
        for m in marks
    ]


EITHER = (["before", "or", "after"], ["after", "or", "before"])


def links(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Joint statement round 12 pdf link`: where its text is."""
    paper = any(m.kind == "document" or is_a(m, "cue", "statement", "document", "treaty_kind") for m in marks)
    return [
        m._replace(kind="cue", targets=("fulltext",))
        if paper and m.kind == "unread" and _word(m, typed) in LINKS
        else m
        for m in marks
    ]


LINKS = word_list("terse", "links")


def _first(mark: Mark, typed: list[Token]) -> str:
    return typed[mark.start].plain if mark.end > mark.start else ""


def _word(mark: Mark, typed: list[Token]) -> str:
    """The word of a mark that has but one; "" for others."""
    return typed[mark.start].plain if mark.end - mark.start == 1 else ""


RULES: Passes = (
    (NUMBERS, numbers),
    (frozenset({"or"}), either_city),
    (DEBUTS, debut),
    (frozenset({"happened", "happen", "happens"}), walked_out),
    (MORE, several_heads),
    (frozenset({"through"}), all_through),
    (frozenset({"form"}), mistyped_from),
    (frozenset({"or"}), head_or_member),
    (frozenset({"many"}), months_of_areas),
    (frozenset({"or"}), order_of_two),
    (LINKS, links),
    (TITLES, title_of_round),
    (VERSUS, versus),
    (EXPERTS, experts),
)
"""Each rule with the words of which one must be there for it."""
