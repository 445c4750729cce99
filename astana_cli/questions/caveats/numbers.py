"""Numbers that name no round: `ثلاثة أيام`, `on the 5th`, `two before round 10`, `the second Russian`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

NUMBERS = ("number", "nth", "digits")
"""A number in digits above this is a year."""


def counts(v: View) -> Iterator[int]:
    """`ثلاثة أيام`, `اليوم الثاني`, `on the 5th`."""
    for at, mark in enumerate(v.marks):
        if mark.kind not in NUMBERS or _of_round(v, at):
            continue
        after = v.marks[at + 1] if at + 1 < len(v.marks) else None
        if after is not None and (after.kind == "month" or after.target == "month"):
            continue
        year = mark.is_year
        of_days = after is not None and v.among(v.words[at + 1][:1], "units") and not year
        rooms = mark.kind == "number" and after is not None and after.target == "venue"
        nth_day = mark.kind == "nth" and at > 0 and v.among(v.words[at - 1][-1:], "day")
        if of_days or rooms or nth_day or _day_of_month(v, at):
            yield at


def _of_round(v: View, at: int) -> bool:
    """Whether the noun for a round, or for its number, stands right before a number."""
    before = at - 1
    while before >= 0 and v.first(before) in ("ال", "the", ""):
        before -= 1
    return v.has(before, "noun") or v.has(before, "number_noun")


def _day_of_month(v: View, at: int) -> bool:
    """`On the 5th`, with no round and no month behind it."""
    after = v.beside(at)
    while v.has(after, "link", "or", "and", "to") and v.has(v.beside(after), "nth", *map(str, range(1, 32))):
        after = v.beside(v.beside(after))
    dated = v.has(at, "nth") and v.before(at)[-2:] == ["on", "the"]
    return dated and not (v.has(after, "noun") or v.has(after, "month"))


def steps(v: View) -> Iterator[int]:
    """`Two before round 10`, `بعد جولتين من الجولة 18`: so many rounds off, no span of them."""
    for at, mark in enumerate(v.marks):
        step = v.has(v.beside(at), "link", "before", "after")
        if step and mark.kind == "number" and mark.target != "1":
            yield at
        two = mark.kind == "noun" and v.among([v.words[at][-1].removeprefix("ب")], "two_rounds")
        if two and (step or v.has(v.beside(at, -1), "link", "before", "after") or v.first(at).startswith("ب")):
            yield at


def run_together(v: View) -> Iterator[int]:
    """`الثالثة عشرين`, `العشرين وواحد`, `السابقة عشر`: two words that may have been meant for one number."""
    for at in range(1, len(v.marks)):
        one, two = v.marks[at - 1], v.marks[at]
        if {one.kind, two.kind} <= {"number", "nth"} and not v.first(at).isascii():
            tens = int(one.target) < 10 and int(two.target) >= 20 and not two.lead
            units = int(one.target) >= 20 and int(two.target) < 10 and two.lead == "و"
            if tens or units:
                yield from (at - 1, at)
        if v.has(at - 1, "link", "previous", "next") and v.has(at, "number", "10") and one.end == two.start:
            yield at - 1


def apart(v: View) -> Iterator[int]:
    """`الجولة 1 3`: two rounds, or 13?"""
    for at in v.all_of("digits"):
        digits = v.has(at + 1, "digits") and v.marks[at].end == v.marks[at + 1].start
        short = digits and int(v.marks[at].target) < BASE and int(v.marks[at + 1].target) < BASE
        if short and v.has(at - 1, "noun", "round") and not v.all_of("cue", "compare"):
            yield at + 1


BASE = 10


def a_while_after(v: View) -> Iterator[int]:
    """`بعد يوم من الجولة`: a day, and not the date, nor the rounds that followed."""
    for at, mark in enumerate(v.marks[:-1]):
        behind = at > 0 and v.marks[at - 1].target in ("after", "before")
        if behind and mark.kind == "cue" and len(v.words[at]) == 1 and v.says(at, "while") and "من" in v.words[at + 1]:
            yield at


def a_while_off(v: View) -> Iterator[int]:
    """`قبل الجولة 9 بيوم`, `a month before round 4`"""
    for at in v.all_of("cue", "month", "year", "days", "date"):
        if v.before(at)[-1:] in (["a"], ["one"]) and v.has(at + 1, "link", "after", "before"):
            yield at
    if v.all_of("link", "after", "before"):
        for at in v.all_of("cue", "date", "month", "year", "days"):
            word = v.first(at).removeprefix("ب")
            if word != v.first(at) and v.among([word], "while") and v.beside(at, -1) >= 0:
                yield at


def up_to_and_in(v: View) -> Iterator[int]:
    """`In or before May 2018`: a span that ends with what it names, where `before` ends short of it."""
    for at in v.all_of("link", "or"):
        sides = (v.beside(at, -1), v.beside(at))
        if any(v.has(side, "link", "before", "after") for side in sides) and any(
            v.has(side, "link", "in") for side in sides
        ):
            yield at


def of_so_many(v: View) -> Iterator[int]:
    """`The last of the 22 rounds`: one of them, and not the last 22."""
    for at in v.all_of("link", "first", "last"):
        number = v.beside(at)
        said = v.after(at)[:1] in (["of"], ["من"])
        if said and any(v.has(number, kind) for kind in ("number", "digits")) and v.has(v.beside(number), "noun"):
            yield number


def but_one(v: View) -> Iterator[int]:
    """`Just one round`, `which year had one round`: a number of rounds, and not the first."""
    for at in v.all_of("number", "1"):
        counted = v.among(v.before(at)[-1:], "just") or bool(v.all_of("cue", "year"))
        if counted and v.words[at] == ["one"] and v.has(v.beside(at), "noun", "round", "rounds"):
            yield at


def within(v: View) -> Iterator[int]:
    """`What day was the first of round 9?`, `the first evening of round 9`: what is first in a round is no round."""
    for at in v.all_of("link", "first", "last"):
        noun = v.beside(at)
        if noun > at + 1 and v.has(noun, "noun", "round") and any(v.has(noun + 1, kind) for kind in NUMBERS):
            yield at


def rank_claimed(v: View) -> Iterator[int]:
    """`Was round 14 the first round that Iraq attended?`, `was round 10 the first in 2018?`: a rank claimed of a round
    among some of them, and not two rounds."""
    numbered = any(v.all_of(kind) for kind in NUMBERS) and not v.all_of("link", "and", "or")
    for at in v.all_of("link", "first", "last") if numbered and v.all_of("ask", "yesno") else ():
        noun = v.beside(at)
        clause = any(v.has(i, "cue", *CAME) for i in range(noun + 1, noun + CLAUSE))
        some = any(mark.kind in (*NUMBERS, *NARROWING) for mark in v.marks[at + 1 :])
        ranked = any(mark.kind in NUMBERS for mark in v.marks[:at]) and some
        if (v.has(noun, "noun", "round") and clause) or (ranked and (v.has(noun, "noun") or v.has(noun, "link", "in"))):
            yield at


NARROWING = ("place", "city_name", "country", "month", "season")


CAME = ("attend", "join", "there", "absent", "head", "represent")
CLAUSE = 4
"""Marks behind a round in which its clause begins: `the first round that the Iraqis attended`."""


def every_other(v: View) -> Iterator[int]:
    """`At every second round`: not at the second one."""
    for at in v.all_of("nth"):
        if v.has(at - 1, "link", "all") and v.has(at + 1, "noun"):
            yield at


def twice(v: View) -> Iterator[int]:
    """`حضر مرتين`: how often at one round."""
    if not v.all_of("ask", "how_often", "how_many"):
        yield from v.saying("twice")


def counted(v: View) -> Iterator[int]:
    """`How many people left round 4?`, `how many heads changed?`: only lists are at hand."""
    gone, changed = v.all_of("cue", "walkout", "absent"), v.all_of("cue", "change")
    for at in v.all_of("ask", "how_many"):
        after = v.beside(at)
        if (gone and v.has(after, "cue", "people")) or (changed and v.has(after, "cue", "head")):
            yield at


def share_of(v: View) -> Iterator[int]:
    """`What share of the rounds`, `what share did Jordan attend?`"""
    for at in range(1, len(v.marks) - 1):
        if v.words[at] == ["share"] and v.has(at - 1, "ask", "what", "which"):
            yield at


def in_a_row(v: View) -> Iterator[int]:
    """`Who came second in the Russian delegation?`: a place among those who came, and no round."""
    for at in v.all_of("nth"):
        came = v.has(at - 1, "cue", "attend", "absent") and v.words[at - 1][-1:] in (["came"], ["come"], ["arrived"])
        if came and v.marks[at - 1].end == v.marks[at].start and not v.has(at + 1, "noun"):
            yield at


def rounds_apart(v: View) -> Iterator[int]:
    """`How many rounds lie between round 3 and round 9?`: rounds are to be counted, and no days."""
    for at in v.all_of("cue", "gap"):
        noun = v.beside(at, -1)
        if v.has(noun, "noun", "rounds", "round") and v.has(v.beside(noun, -1), "ask", "how_many"):
            yield at


def ends_of_a_year(v: View) -> Iterator[int]:
    """`How long between the first round and the last round of 2018?`: not between the first of all and the last."""
    apart = v.all_of("cue", "gap") or (v.all_of("ask", "how_long", "how_many") and v.all_of("link", "between", "from"))
    for at in v.all_of("digits") if apart else ():
        behind = v.beside(at, -1)
        behind = v.beside(behind, -1) if v.has(behind, "link", "in") else behind
        behind = v.beside(behind, -1) if v.has(behind, "noun") else behind
        if v.marks[at].is_year and v.has(behind, "link", "first", "last"):
            yield at


def part_of_paper(v: View) -> Iterator[int]:
    """`Paragraph 5 of the statement`, `البند 3 من المذكرة`: a part of a document is no round."""
    for kind in NUMBERS:
        for at in v.all_of(kind):
            if v.says(at - 1, "part") and v.marks[at - 1].end == v.marks[at].start:
                yield at


def and_the_next(v: View) -> Iterator[int]:
    """`When was round 12 and the one after?`: two rounds, of which only one would be answered for."""
    for at in v.all_of("cue", "successor", "predecessor"):
        joined = v.beside(at, -1)
        last = v.beside(joined, -1) if v.has(joined, "link", "and") else -1
        if last >= 0 and v.marks[last].kind in NUMBERS and not v.all_of("person"):
            yield at


def nth_one(v: View) -> Iterator[int]:
    """`مين تاني واحد ترأس المعارضة؟`, `متى الجولة 5 مرة ثانية؟`: a man's place in a row, or once more, and no
    round."""
    for at in v.all_of("nth"):
        one = v.has(at + 1, "number", "1") and v.marks[at + 1].end - v.marks[at + 1].start == 1
        again = v.words[at - 1][-1:] in (["مره"], ["لمره"]) if at else False
        if (one and v.all_of("ask", "who", "which")) or again:
            yield at


def of_a_role(v: View) -> Iterator[int]:
    """`مين الضامن الرابع؟`, `هل الجولة 15 الثانية في سوتشي؟`: a place in a row of parties, or of rounds of a city."""
    for at in v.all_of("nth"):
        arabic = v.has(at - 1, "cue", *ROLES) or (v.has(at - 1, "digits") and v.all_of("ask", "yesno"))
        if (arabic and not v.first(at).isascii()) or (v.has(at + 1, "cue", *ROLES) and v.first(at).isascii()):
            yield at


ROLES = ("guarantor", "observer")


def more_than(v: View) -> Iterator[int]:
    """`أكثر من جولتين`, `أكثر من جولة`: more than so many, and not the most."""
    for at in v.all_of("cue", "most", "least"):
        number = v.beside(at)
        one = (v.has(number, "noun") or v.has(number, "cue", *COUNTED)) and not v.first(number).startswith("ال")
        counted = number >= 0 and (v.marks[number].kind == "number" or v.says(number, "two_rounds") or one)
        if v.after(at)[:1] == ["من"] and counted:
            yield at


COUNTED = ("delegation", "document", "statement", "times", "people", "city", "country", "head")


def at_least(v: View) -> Iterator[int]:
    """`At least until round 3`: no least of anything."""
    yield from (
        at
        for at in v.all_of("cue", "least", "most")
        if v.before(at)[-1:] == ["at"] and v.words[at] in (["least"], ["most"])
    )


def together(v: View) -> Iterator[int]:
    """`How many days did rounds 6 and 7 last together?`: a sum, and no comparison."""
    if v.all_of("ask", "how_long", "how_many", "how_much") or v.all_of("cue", "duration"):
        yield from (at for at in v.all_of("cue", "compare") if v.says(at, "together"))


def nth_there(v: View) -> Iterator[int]:
    """`How many rounds after the second Sochi round?`: from or up to a round that is not the one of that number."""
    for at in v.all_of("nth"):
        near = [at + step for step in (1, 2, 3) if v.has(at + step, "place") or v.has(at + step, "city_name")]
        between = range(at + 1, near[0]) if near else ()
        joined = all(v.has(i, "noun") or v.has(i, "stop") or v.has(i, "link", "in") for i in between)
        if near and joined and v.has(v.beside(at, -1), "link", "after", "before", "since", "until", "from", "to"):
            yield at


def up_to_before(v: View) -> Iterator[int]:
    """`من 15 إلى ما قبل 20`, `up to before round 20`: without that one."""
    for at in v.all_of("link", "before"):
        if v.has(v.beside(at, -1), "link", "to", "to_place", "until"):
            yield at


def one_of_them(v: View) -> Iterator[int]:
    """`One round was boycotted. By whom?`, `جولة واحدة قوطعت`: one among all, and not the first."""
    for at in v.all_of("number", "1"):
        before, after = v.beside(at, -1), v.beside(at)
        some = v.has(before, "noun") and not v.first(before).isascii() and v.plain[v.marks[before].start][:2] != "ال"
        counted = v.has(after, "noun", "round") and v.first(at) == "one"
        if counted or (some and not v.marks[before].lead and v.first(at) in ("واحده", "وحده")):
            yield at


def so_many_did(v: View) -> Iterator[int]:
    """`The memorandum was signed by three`, `وقعها ثلاثة`: so many who did it."""
    for at in v.all_of("number"):
        before, after = v.beside(at, -1), v.beside(at)
        ends = (after < 0 or v.marks[after].kind == "ask") and v.marks[at].target != "1"
        if ends and v.has(before, "cue", "sign", "attend", "absent", "head", "represent"):
            yield at


def one_of_the_times(v: View) -> Iterator[int]:
    """`They met three times in 2019. When was the second?`: the second of these."""
    if (v.all_of("number") or v.all_of("cue", "times")) and any(word in TIMES for word in v.plain):
        beside = ((at, v.beside(at, -1), v.beside(at)) for at in v.all_of("nth"))
        yield from (at for at, one, two in beside if not (v.has(one, "noun") or v.has(two, "noun")))


def backwards(v: View) -> Iterator[int]:
    """`ابتداء من النهاية، ما الجولة الثالثة؟`: counted from the end."""
    for at in v.all_of("cue", "end"):
        yield from (link for link in (v.beside(at, -1),) if v.first(at) == "النهايه" and v.has(link, "link", "from"))


def from_the_last(v: View) -> Iterator[int]:
    """`The third to last round in 2019`: counted from the end, and no span from the third."""
    yield from (at for at in v.all_of("nth") if v.after(at)[:2] in (["to", "last"], ["from", "last"]))


TIMES = frozenset({"times", "مرات", "مرتين"})

RULES = (
    backwards, from_the_last, one_of_them, so_many_did, one_of_the_times,
    nth_there, up_to_before,
    part_of_paper, and_the_next, nth_one, of_a_role, more_than, at_least, together, counts, steps, run_together, apart,
    a_while_after, a_while_off, up_to_and_in, of_so_many, but_one, within, rank_claimed, every_other, twice,
    counted, share_of,
    in_a_row, rounds_apart, ends_of_a_year,
)  # fmt: skip
