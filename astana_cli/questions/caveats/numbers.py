"""Numbers that name no round: `ثلاثة أيام`, `on the 5th`, `two before round 10`, `the second Russian`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, opening, saying, whole
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import NUMERALS
from astana_cli.questions.lexis.text import bare

NARROWING = ("place", "city_name", "country", "month", "season")
CAME = ("attend", "join", "there", "absent", "head", "represent")
CLAUSE = 4
"""Marks behind a round in which its clause begins: `the first round that the Iraqis attended`."""
ROLES = ("guarantor", "observer")
COUNTED = ("delegation", "document", "statement", "times", "people", "city", "country", "head")
TIMES = frozenset({"times", "مرات", "مرتين"})
BASE = 10


@whole("cue", "end")
def backwards(v: View) -> Iterator[int]:
    """`ابتداء من النهاية، ما الجولة الثالثة؟`: counted from the end."""
    for at in v.all_of("cue", "end"):
        link = v.beside(at, -1)
        if v.first(at) == "النهايه" and v.has(link, "link", "from"):
            yield link


@about("nth")
@about("cue", "end", "start")
def of_own_work(v: View, at: int) -> bool:
    """فصلي الثاني عن الجولة 5, بحثي ينتهي عند 2019: a part of what the asker writes, or where it ends."""
    return v.among(v.before(at)[-1:], "own_work")


@about("nth")
def from_the_last(v: View, at: int) -> bool:
    """`The third to last round in 2019`: counted from the end, and no span from the third."""
    return v.after(at)[:2] in (["to", "last"], ["from", "last"])


@about("number", "1")
def one_of_them(v: View, at: int) -> bool:
    """`One round was boycotted. By whom?`, `جولة واحدة قوطعت`: one among all, and not the first."""
    before, after = v.beside(at, -1), v.beside(at)
    some = v.has(before, "noun") and not v.first(before).isascii() and not v.first(before).startswith("ال")
    counted = v.has(after, "noun", "round") and v.first(at) == "one"
    return counted or (some and not v.marks[before].lead and v.first(at) in ("واحده", "وحده"))


@about("number")
def so_many_did(v: View, at: int) -> bool:
    """`The memorandum was signed by three`, `وقعها ثلاثة`: so many who did it."""
    before, after = v.beside(at, -1), v.beside(at)
    ends = (after < 0 or v.marks[after].kind == "ask") and v.marks[at].target != "1"
    return ends and v.has(before, "cue", "sign", "attend", "absent", "head", "represent")


@about("number")
def so_many_of_them(v: View, at: int) -> bool:
    """`Which rounds did two delegations boycott?`: so many delegations, and no round of that number."""
    if v.before(at)[-1:] in (["the"], ["which"], ["what"]):
        return False  # `the three states`, `which three countries`: all of them
    things = v.has(at + 1, "cue", "delegation", "country", "party_noun", "organisation", "people")
    return (
        things and v.marks[at + 1].start == v.marks[at].end and v.first(at + 1).endswith("s") and not _of_round(v, at)
    )


@about("nth")
def one_of_the_times(v: View, at: int) -> bool:
    """`They met three times in 2019. When was the second?`: the second of these."""
    several = (v.any_of("number") or v.any_of("cue", "times")) and not TIMES.isdisjoint(v.plain)
    return several and not (v.has(v.beside(at, -1), "noun") or v.has(v.beside(at), "noun"))


@about("nth")
def nth_there(v: View, at: int) -> bool:
    """`How many rounds after the second Sochi round?`: from or up to a round that is not the one of that number."""
    near = [at + step for step in (1, 2, 3) if v.has(at + step, "place") or v.has(at + step, "city_name")]
    between = range(at + 1, near[0]) if near else ()
    joined = all(v.has(i, "noun") or v.has(i, "stop") or v.has(i, "link", "in") for i in between)
    spanned = v.has(v.beside(at, -1), "link", "after", "before", "since", "until", "from", "to")
    return bool(near) and joined and spanned


@about("link", "before")
def up_to_before(v: View, at: int) -> bool:
    """`من 15 إلى ما قبل 20`, `up to before round 20`: without that one."""
    return v.has(v.beside(at, -1), "link", "to", "to_place", "until")


@about("number")
@about("nth")
@about("digits")
def part_of_paper(v: View, at: int) -> bool:
    """`Paragraph 5 of the statement`, `my second chapter`, `الفصل الثاني`: a part of something written is no round."""
    behind = v.says(at - 1, "part") and v.marks[at - 1].end == v.marks[at].start
    before = v.has(at, "nth") and v.says(at + 1, "part") and v.marks[at].end == v.marks[at + 1].start
    return behind or (before and v.first(at).isascii())


@about("cue", "successor", "predecessor")
def and_the_next(v: View, at: int) -> bool:
    """`When was round 12 and the one after?`: two rounds, of which only one would be answered for."""
    joined = v.beside(at, -1)
    last = v.beside(joined, -1) if v.has(joined, "link", "and") else -1
    return last >= 0 and v.marks[last].kind in NUMERALS and not v.any_of("person")


@about("nth")
def nth_one(v: View, at: int) -> bool:
    """`مين تاني واحد ترأس المعارضة؟`, `متى الجولة 5 مرة ثانية؟`: a man's place in a row, or once more, and no
    round."""
    one = v.has(at + 1, "number", "1") and v.marks[at + 1].end - v.marks[at + 1].start == 1
    again = at > 0 and v.words[at - 1][-1:] in (["مره"], ["لمره"])
    return again or (one and v.any_of("ask", "who", "which"))


@about("nth")
def of_a_role(v: View, at: int) -> bool:
    """`مين الضامن الرابع؟`, `هل الجولة 15 الثانية في سوتشي؟`: a place in a row of parties, or of rounds of a city."""
    if v.first(at).isascii():
        return v.has(at + 1, "cue", *ROLES)
    return v.has(at - 1, "cue", *ROLES) or (v.has(at - 1, "digits") and v.any_of("ask", "yesno"))


@about("cue", "most", "least")
def more_than(v: View, at: int) -> bool:
    """`أكثر من جولتين`, `أكثر من جولة`: more than so many, and not the most."""
    number = v.beside(at)
    one = (v.has(number, "noun") or v.has(number, "cue", *COUNTED)) and not v.first(number).startswith("ال")
    counted = v.has(number, "number") or v.says(number, "two_rounds") or one
    return v.after(at)[:1] == ["من"] and counted


@about("cue", "most", "least")
def at_least(v: View, at: int) -> bool:
    """`At least until round 3`: no least of anything."""
    return v.before(at)[-1:] == ["at"] and v.words[at] in (["least"], ["most"])


@saying("together")
def together(v: View, at: int) -> bool:
    """`How many days did rounds 6 and 7 last together?`: a sum, and no comparison."""
    length = v.any_of("ask", "how_long", "how_many", "how_much") or v.any_of("cue", "duration")
    return v.has(at, "cue", "compare") and length


@about("number")
@about("digits")
def of_that_size(v: View, at: int) -> bool:
    """`Who led the delegation of 14 at round 13?`: how many were in it, and no round."""
    return v.before(at)[-1:] == ["of"] and v.among(v.before(at)[-2:-1], "team") and not v.marks[at].is_year


@about("number")
@about("digits")
def of_so_many_rounds(v: View, at: int) -> bool:
    """`من رأس وفدا في 14 جولة؟`: in so many, as the noun behind a number of two words or more is in the singular."""
    mark = v.marks[at]
    if mark.is_year or mark.kind == "nth" or not mark.target.isdecimal() or int(mark.target) <= TEN:
        return False
    noun = v.has(at + 1, "noun", "round") and v.marks[at + 1].start == mark.end and v.first(at + 1) in ONE_ROUND
    return noun and not _of_round(v, at) and v.first(at - 1) not in ("ال", "من", "اصل")


TEN = 10
ONE_ROUND = frozenset({"جوله", "دوره", "لقا", "اجتماعا", "اجتماع", "جلسه"})


@about("number")
@about("nth")
@about("digits")
def counts(v: View, at: int) -> bool:
    """`ثلاثة أيام`, `اليوم الثاني`, `on the 5th`."""
    mark, after = v.marks[at], at + 1
    of_year = v.has(at - 1, "cue", "month") and v.has(after, "cue", "year")  # شهر 5 سنة 2017
    if _of_round(v, at) or of_year or v.has(after, "month") or v.has(after, "cue", "month"):
        return False
    of_days = after < len(v.marks) and v.among(v.words[after][:1], "units") and not mark.is_year
    rooms = mark.kind == "number" and v.has(after, "cue", "venue")
    nth_day = mark.kind == "nth" and at > 0 and v.among([_unjoined(v, at - 1)], "day")
    return of_days or rooms or nth_day or _day_of_month(v, at)


def _unjoined(v: View, at: int) -> str:
    """The last word of a mark without an `and` that is written onto it and without its article."""
    word = v.words[at][-1] if v.words[at] else ""
    return bare(word.removeprefix("و")) if v.marks[at].lead.startswith("و") else word


@about("number")
@about("digits")
def so_many_there(v: View, at: int) -> bool:
    """`جولتان في سوتشي و20 في أستانا`: how many there were in each city, and no round of that number."""
    if not v.has(at + 1, "link", "in"):
        return False
    numbers = [i for kind in ("number", "digits") for i in v.all_of(kind) if not v.marks[i].is_year]
    there = [i for i in v.all_of("link", "in") if v.has(i + 1, "place") or v.has(i + 1, "noun", "astana")]
    counted = len(there) > 1 and at + 1 in there
    return counted and not any(_of_round(v, i) for i in numbers)


@about("digits")
def of_that_month_too(v: View, at: int) -> bool:
    """`الجولتان في كانون الأول 2019 و2021`: of that month of both years, and not of all of the second."""
    joined = v.has(at - 1, "link", "and") or v.marks[at].lead.startswith("و")
    year = at - 2 if v.has(at - 1, "link", "and") else at - 1
    both = v.marks[at].is_year and joined and year > 0 and v.marks[year].is_year and v.has(year - 1, "month")
    return both and not v.has(at + 1, "month") and not v.any_of("link", "between", "from", "since", "to")


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


@about("number")
@about("noun")
def steps(v: View, at: int) -> bool:
    """`Two before round 10`, `بعد جولتين من الجولة 18`: so many rounds off, no span of them."""
    if v.has(at, "number"):
        return v.marks[at].target != "1" and v.has(v.beside(at), "link", "before", "after")
    if not v.among([v.words[at][-1].removeprefix("ب")], "two_rounds"):
        return False
    return v.first(at).startswith("ب") or any(v.has(v.beside(at, s), "link", "before", "after") for s in (1, -1))


@about("number")
@about("nth")
@about("link", "previous", "next")
def run_together(v: View, at: int) -> bool:
    """`الثالثة عشرين`, `العشرين وواحد`, `السابقة عشر`: two words that may have been meant for one number."""
    if v.has(at, "link"):
        return v.has(at + 1, "number", "10") and v.marks[at].end == v.marks[at + 1].start
    return _of_one_number(v, at - 1) or _of_one_number(v, at)


def _of_one_number(v: View, at: int) -> bool:
    """Whether a mark and the one behind it are tens and units, in whichever order."""
    if not all(v.has(i, "number") or v.has(i, "nth") for i in (at, at + 1)) or v.first(at + 1).isascii():
        return False
    one, two = v.marks[at], v.marks[at + 1]
    tens = int(one.target) < 10 and int(two.target) >= 20 and not two.lead
    return tens or (int(one.target) >= 20 and int(two.target) < 10 and two.lead == "و")


@about("digits")
def apart(v: View, at: int) -> bool:
    """`الجولة 1 3`: two rounds, or 13?"""
    digits = v.has(at - 1, "digits") and v.marks[at - 1].end == v.marks[at].start
    short = digits and int(v.marks[at - 1].target) < BASE and int(v.marks[at].target) < BASE
    return short and v.has(at - 2, "noun", "round") and not v.any_of("cue", "compare")


@saying("while")
def a_while_after(v: View, at: int) -> bool:
    """`بعد يوم من الجولة`: a day, and not the date, nor the rounds that followed."""
    alone = v.has(at, "cue") and len(v.words[at]) == 1 and v.has(at - 1, "link", "after", "before")
    return alone and at + 1 < len(v.marks) and "من" in v.words[at + 1]


@about("cue", "month", "year", "days", "date")
def a_while_off(v: View, at: int) -> bool:
    """`قبل الجولة 9 بيوم`, `a month before round 4`"""
    if v.before(at)[-1:] in (["a"], ["one"]) and v.has(at + 1, "link", "after", "before"):
        return True
    word = v.first(at).removeprefix("ب")
    while_off = word != v.first(at) and v.among([word], "while") and v.beside(at, -1) >= 0
    return while_off and v.any_of("link", "after", "before")


@about("link", "or")
def up_to_and_in(v: View, at: int) -> bool:
    """`In or before May 2018`: a span that ends with what it names, where `before` ends short of it."""
    sides = (v.beside(at, -1), v.beside(at))
    off = any(v.has(side, "link", "before", "after") for side in sides)
    return off and any(v.has(side, "link", "in") for side in sides)


@whole("link", "first", "last")
def of_so_many(v: View) -> Iterator[int]:
    """`The last of the 22 rounds`: one of them, and not the last 22."""
    for at in v.all_of("link", "first", "last"):
        number = v.beside(at)
        said = v.after(at)[:1] in (["of"], ["من"])
        if said and any(v.has(number, kind) for kind in ("number", "digits")) and v.has(v.beside(number), "noun"):
            yield number


@about("number", "1")
def but_one(v: View, at: int) -> bool:
    """`Just one round`, `which year had one round`: a number of rounds, and not the first."""
    counted = v.among(v.before(at)[-1:], "just") or v.any_of("cue", "year")
    return counted and v.words[at] == ["one"] and v.has(v.beside(at), "noun", "round", "rounds")


@about("link", "first", "last")
def within(v: View, at: int) -> bool:
    """`What day was the first of round 9?`, `the first evening of round 9`: what is first in a round is no round."""
    noun = v.beside(at)
    return noun > at + 1 and v.has(noun, "noun", "round") and any(v.has(noun + 1, kind) for kind in NUMERALS)


@about("link", "first", "last")
def rank_claimed(v: View, at: int) -> bool:
    """`Was round 14 the first round that Iraq attended?`, `was round 10 the first in 2018?`: a rank claimed of a round
    among some of them, and not two rounds."""
    numbered = any(v.any_of(kind) for kind in NUMERALS) and not v.any_of("link", "and", "or")
    if not numbered or not v.any_of("ask", "yesno"):
        return False
    noun = v.beside(at)
    clause = any(v.has(i, "cue", *CAME) for i in range(noun + 1, noun + CLAUSE))
    some = any(mark.kind in (*NUMERALS, *NARROWING) for mark in v.marks[at + 1 :])
    ranked = any(mark.kind in NUMERALS for mark in v.marks[:at]) and some
    return (v.has(noun, "noun", "round") and clause) or (ranked and (v.has(noun, "noun") or v.has(noun, "link", "in")))


@about("nth")
def every_other(v: View, at: int) -> bool:
    """`At every second round`: not at the second one."""
    return v.has(at - 1, "link", "all") and v.has(at + 1, "noun")


@saying("twice")
def twice(v: View, at: int) -> bool:
    """`حضر مرتين`: how often at one round."""
    return not v.any_of("ask", "how_often", "how_many")


@about("ask", "how_many")
def counted(v: View, at: int) -> bool:
    """`How many people left round 4?`, `how many heads changed?`: only lists are at hand."""
    after = v.beside(at)
    gone = v.has(after, "cue", "people") and v.any_of("cue", "walkout", "absent")
    return gone or (v.has(after, "cue", "head") and v.any_of("cue", "change"))


@opening("share")
def share_of(v: View, at: int) -> bool:
    """`What share of the rounds`, `what share did Jordan attend?`"""
    return v.words[at] == ["share"] and v.has(at - 1, "ask", "what", "which") and at + 1 < len(v.marks)


@about("nth")
def in_a_row(v: View, at: int) -> bool:
    """`Who came second in the Russian delegation?`: a place among those who came, and no round."""
    came = v.has(at - 1, "cue", "attend", "absent") and v.words[at - 1][-1:] in (["came"], ["come"], ["arrived"])
    return came and v.marks[at - 1].end == v.marks[at].start and not v.has(at + 1, "noun")


@about("cue", "gap")
def rounds_apart(v: View, at: int) -> bool:
    """`How many rounds lie between round 3 and round 9?`: rounds are to be counted, and no days."""
    noun = v.beside(at, -1)
    return v.has(noun, "noun", "rounds", "round") and v.has(v.beside(noun, -1), "ask", "how_many")


@about("digits")
def ends_of_a_year(v: View, at: int) -> bool:
    """`How long between the first round and the last round of 2018?`: not between the first of all and the last."""
    asked = v.any_of("ask", "how_long", "how_many") and v.any_of("link", "between", "from")
    if not v.marks[at].is_year or not (asked or v.any_of("cue", "gap")):
        return False
    behind = v.beside(at, -1)
    behind = v.beside(behind, -1) if v.has(behind, "link", "in") else behind
    behind = v.beside(behind, -1) if v.has(behind, "noun") else behind
    return v.has(behind, "link", "first", "last")


@about("digits")
@about("month")
@about("part")
@about("season")
@about("cue", "start")
def by_then(v: View, at: int) -> bool:
    """`How many rounds had there been by 2019?`, `by mid-2019`, `by 1 May 2018`: up to then, and not in that year."""
    of_year = v.marks[at].is_year or v.has(at, "month") or v.has(v.beside(at), "month")
    part = v.marks[at].kind in ("part", "season", "cue") and any(m.is_year for m in v.marks[at:])
    by = v.before(at)[-1:] == ["by"] or (part and v.before(at)[-2:] == ["by", "the"])
    return by and (of_year or part) and not any(_of_round(v, i) for i in v.all_of("digits"))


@about("digits")
def of_which_round(v: View, at: int) -> bool:
    """`Which round had 11 delegations?`: so many of them, where it is the round that is asked for."""
    which = any(v.has(v.beside(i), "noun", "round", "rounds") for i in v.all_of("ask", "which", "what"))
    return which and not _of_round(v, at) and v.has(at + 1, "cue", *COUNTED, "member")
