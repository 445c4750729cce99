"""What Arabic says of rounds and what came of them: `من أيام`, المدة الزمنية, `المحصلة النهائية`, `تختلف عن`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import bare

DAYS = word_list("arabic", "days")
"""`كم استغرقت من أيام` counts days, where `من أيام` would open a stretch of time."""
DURING = word_list("arabic", "during")
"""Right before a round these only say at which one."""
SPAN = word_list("arabic", "span")
FINAL = word_list("arabic", "final")
"""Beside what came of a round they name no last one: المحصلة النهائية."""
DIFFERS = word_list("arabic", "differs")
DECIDED = word_list("arabic", "decided")
"""Where no meeting to come is spoken of, what was decided is what came of a round."""
RELATIVE = word_list("arabic", "relative")
FORMAL_RELATIVE = frozenset({"الدي", "التي"})
WEEKDAYS = {
    "تنين": "monday", "اتنين": "monday", "تلات": "tuesday", "تلاتا": "tuesday", "اربع": "wednesday",
    "اربعا": "wednesday", "احد": "sunday", "حد": "sunday",
}  # fmt: skip
ITS_PLACE = word_list("arabic", "its_place")
TURNED = word_list("arabic", "turned")
"""Beside `in force` they say that a paper became so, and no party a member."""
PLANS = ("next_round", "date", "start", "place", "city", "venue", "held", "month", "year")
PAIR = 2


def _of_days(p: Place) -> Mark | None:
    days = bare(p.last()) in DAYS and holds(p.earlier(), "ask", "how_long", "how_many")
    return p.mark.silenced() if days else None


def _during(p: Place) -> Mark | None:
    if not is_a(p.mark, "cue", "then") or p.after is None:
        return None
    rest = p.later()
    named = rest[1] if is_a(rest[0], "cue", "held") and len(rest) > 1 else rest[0]
    return p.mark._replace(kind="link", targets=("in",)) if is_a(named, "noun", "round") else None


def _span(p: Place) -> Mark | None:
    """`المدة الزمنية للجولة العاشرة`: what lasted, where a gap might be meant too, is one round."""
    if p.first() not in SPAN or p.after is None:
        return None
    rest = p.later()
    at = next((i for i, m in enumerate(rest) if m.kind != "stop" and m.target != "duration"), 0)
    number = at + 1 < len(rest) and rest[at + 1].kind in NUMERALS and sum(m.kind == "noun" for m in p.marks) == 1
    joined = any(is_a(m, "link", "and") or m.lead.startswith("و") for m in rest[at:])
    one = number and not joined and is_a(rest[at], "noun", "round")
    return p.mark._replace(targets=("duration",)) if one else None


def _stopped(p: Place) -> Mark | None:
    return p.mark.silenced() if is_a(p.before, "cue", "stopped") else None


def _final(p: Place) -> Mark | None:
    return p.mark.silenced() if is_a(p.before, "cue", "outcome", "statement", "document") else None


def _differ(p: Place) -> Mark | None:
    """`تختلف الجولة 9 عن الجولة 4`: rounds differ from each other, and no sources over them."""
    if is_a(p.mark, "cue", "change") and holds((p.before, p.after), "cue", "source"):
        return p.mark._replace(targets=("dispute",))
    if p.mark.kind != "cue" or holds(p.marks, "cue", "source"):
        return None
    numbers = [m.start for m in p.marks if _names_round(m)]
    rounds = [m.start for m in p.marks if is_a(m, "noun", "round")]
    named = rounds if len(rounds) == PAIR else numbers
    if len(named) < PAIR:
        return None
    between = [token.plain for token in p.typed[named[0] : named[1]]]
    two = "عن" in between or (named[0] > 0 and p.typed[named[0] - 1].plain == "بين")
    subject = is_a(p.after, "noun", "rounds") and p.after is not None and not p.after.lead
    each = holds(p.later(), "cue", "mutual") or (p.after is None and is_a(p.marks[0], "noun"))
    return p.mark._replace(targets=("compare",)) if two or subject or each else None


def _names_round(mark: Mark) -> bool:
    return mark.kind in NUMERALS or is_a(mark, "link", "first", "last", "penultimate")


def _in_every(p: Place) -> Mark | None:
    """`الجولتان 1 و4: من ترأسه في كل مرة؟`: in those that are named; `عبر الجولات 17 و18` are no more than these."""
    said = p.words()
    if not (is_a(p.mark, "link", "all") or said[0] in BOTH_ROUNDS or said[0] in CASES):
        return None
    if sum(map(_names_round, p.marks)) < PAIR:
        return None
    if is_a(p.mark, "link", "all") and said[-1] in ROUNDS_OF and p.after is not None and p.after.kind in NUMERALS:
        return p.mark._replace(kind="noun", targets=("rounds",))
    if said[0] in BOTH_ROUNDS and p.before is not None and p.before.kind in NUMERALS:
        return p.mark.silenced()
    case = p.after is not None and p.first(p.after) in CASES and is_a(p.mark, "link", "all")
    return (
        p.mark.silenced() if case or (said[0] in CASES and p.before is not None and p.last(p.before) in EVERY) else None
    )


CASES = word_list("arabic_rounds", "cases")
EVERY = word_list("arabic_rounds", "every")
BOTH_ROUNDS = word_list("arabic_rounds", "both")
ROUNDS_OF = word_list("arabic_rounds", "rounds")


def _another(p: Place) -> Mark | None:
    """`هل هناك تاريخ آخر للجولة 2؟`: another date, and not that of the last round."""
    noun = is_a(p.before, "cue") and p.before is not None and p.before.end == p.mark.start
    led = p.after is not None and bool(p.after.lead)
    other = noun and led and is_a(p.mark, "link", "last") and not p.first(p.before).startswith("ال")
    return p.mark._replace(targets=("other",)) if other else None


def _one_head(p: Place) -> Mark | None:
    """`هل رئيس الوفد واحد في الجولتين 15 و16؟`: the same at both, and no number."""
    told = holds(p.earlier(), "cue", "head", "represent", "city", "place", "venue")
    ends = p.after is None or is_a(p.after, "noun", "rounds") or is_a(p.after, "link", "in")
    several = sum(m.kind in NUMERALS for at, m in enumerate(p.marks) if at != p.at) > 1
    same = told and ends and several and p.word in SAME
    return p.mark._replace(kind="cue", targets=("same",)) if same else None


SAME = word_list("arabic_rounds", "same")


def _decided(p: Place) -> Mark | None:
    plan = any(
        is_a(m, "cue", *PLANS) or is_a(m, "ask", "when", "where") or is_a(m, "link", "next", "after") for m in p.marks
    )
    return p.mark._replace(targets=("outcome",)) if is_a(p.mark, "cue", "announce") and not plan else None


def _up_to(p: Place) -> Mark | None:
    """`من 2018 ل 2020`: to, between two numbers of which the first has `from`; elsewhere it is a clitic."""
    between = p.before is not None and p.before.kind in ("digits", "nth") and p.after is not None
    numbers = between and p.after is not None and p.after.kind in ("digits", "nth")
    opens = any(p.first(m) in ("من", "منذ", "مند") for m in p.earlier())
    return p.mark._replace(kind="link", targets=("to",)) if numbers and opens else None


def _happened_to(p: Place) -> Mark | None:
    """`شو صار بملف المعتقلين؟`: what came of it."""
    topic = p.after is not None and p.after.kind == "topic" and p.after.lead.endswith("ب")
    return p.mark._replace(targets=("outcome",)) if topic else None


def _against(p: Place) -> Mark | None:
    """`3 مقابل 5`: between numbers alone they set one beside another."""
    after = p.after is not None and p.after.kind in (*NUMERALS, "noun", "month", "season")
    between = p.before is not None and p.before.kind in NUMERALS and after
    return None if between else p.mark._replace(kind="unread", targets=(p.word,))


def _turned(p: Place) -> Mark | None:
    """`أصبحت نافذة` is one phrase; with its subject inside it (`أصبحت المذكرة نافذة`) its first word says it all."""
    other = any(is_a(m, "cue", "force") for at, m in enumerate(p.marks) if at != p.at)
    return p.mark.silenced() if other else None


def _forgotten(p: Place) -> Mark | None:
    return p.mark._replace(kind="unread", targets=(p.word,)) if p.mark.kind == "out" and p.at else None


def _where_it_was(p: Place) -> Mark | None:
    """`متى استضافت أستانا الجولة الثامنة؟` asks when a round was, and takes for granted where."""
    when = holds(p.earlier(), "ask", "when")
    host = p.after
    named = when and host is not None and (host.kind in ("place", "party", "capital") or host.target == "astana")
    round_named = named and any(m.kind in ("nth", "digits") for m in p.later()[1:])
    return p.mark._replace(kind="link", targets=("in",)) if round_named else None


def _weekday(p: Place) -> Mark | None:
    """`بأي يوم صارت، أحد ولا تنين؟`: days of the week, which without their article are numbers too."""
    asked = any(is_a(m, "cue", "weekday") or p.last(m) in DAYS for m in p.earlier())
    near = holds((p.before, p.after), "noun") or p.mark.lead
    day = WEEKDAYS.get(p.word)
    return p.mark._replace(kind="weekday", targets=(day,)) if asked and day and not near else None


def _throughout(p: Place) -> Mark | None:
    """`حضر الجولة الرابعة من أولها إلى آخرها`: all of one round; who was there for all of it is on no record."""
    whole = p.first() == "من" and any(m.kind in NUMERALS for m in p.marks)
    return p.mark._replace(kind="unread", targets=(" ".join(p.words()),)) if whole else None


def _which_hosted(p: Place) -> Mark | None:
    """`الجولة 15 التي استضافتها سوتشي`: where it was, said by the way."""
    rest = p.later()
    relative = p.before is not None and p.last(p.before) in RELATIVE
    named = rest and (rest[0].kind in ("place", "party", "city_name") or is_a(rest[0], "noun", "astana"))
    if not (relative and named):
        return None
    before = p.earlier()[:-1]
    numbered = bool(before) and before[-1].kind in NUMERALS and holds(before[-2:], "noun", "round")
    asked = holds(before, "ask") or holds(before, "cue")
    return p.mark._replace(kind="link", targets=("in",)) if numbered and asked else None


def _follows(p: Place) -> Mark | None:
    """`الاجتماع الذي يلي الجولة 12`: the one behind it, where يلي without a relative before it is `which`."""
    relative = p.before is not None and p.last(p.before) in FORMAL_RELATIVE
    near = is_a(p.after, "noun") or (p.after is not None and p.after.kind in NUMERALS)
    return p.mark._replace(kind="link", targets=("after",)) if relative and near else None


def _its_place(p: Place) -> Mark | None:
    """`مكانها وين كانت الجولة العاشرة؟`: the place of a round, where nobody is named who might be replaced."""
    somebody = any(m.kind in ("person", "party", "capital") or is_a(m, "ask", "who") for m in p.marks)
    where = holds(p.marks, "ask", "where", "which", "what")
    return p.mark._replace(targets=("place",)) if p.mark.target == "successor" and where and not somebody else None


def _gave_shelter(p: Place) -> Mark | None:
    """`آوى الجولة`, where أوي is `very` and أوت August: only its first letter tells the verb."""
    verb = p.typed[p.mark.start].typed.startswith("آ") and is_a(p.after, "noun")
    return p.mark._replace(kind="cue", targets=("host",)) if verb else None


def _stand_of_paper(p: Place) -> Mark | None:
    """`موقف البيان من الجولان`: what it says of it; the stand of somebody is no record."""
    paper = is_a(p.after, "cue", "statement", "document", "treaty_kind") or is_a(p.after, "document")
    topic = holds(p.later(), "topic")
    return p.mark._replace(kind="cue", targets=("contents",)) if p.mark.kind == "out" and paper and topic else None


def _became(p: Place) -> Mark | None:
    """Egyptian `بقت دولة ضامنة`: became, where it lasts nothing."""
    lasts = not is_a(p.mark, "cue", "duration") or holds(p.marks, "ask", "how_long", "how_many")
    office = holds(p.later(), "cue", "guarantor", "observer", "head")
    return p.mark.silenced() if office and not lasts else None


def _said_to_be(p: Place) -> Mark | None:
    """`من وين لكم إن الوفود كانت 11 بالجولة 22؟`: how many there are said to have been, and the number of no round."""
    if p.before is None or p.first(p.before) not in WERE or not is_a(p.after, "noun", "round"):
        return None
    near = beside(p.marks, p.at, -1)
    counted = near >= 0 and is_a(p.marks[near], "cue", "delegation", "people", "member", "document")
    sourced = counted and holds(p.earlier(), "cue", "source")
    return p.mark._replace(kind="unread", targets=(p.mark.target,)) if sourced else None


WERE = word_list("arabic", "was")


def _of_its_year(p: Place) -> Mark | None:
    """`أي اجتماع ختمت به سنة 2022؟`, `ما التي اختتمت العام؟`: the first or the last round of a year; what a round did
    in a year has a preposition, or might (`انتهت عام 2022`)."""
    said = next((m for m in p.later() if m.kind != "stop"), None)
    if said is None or said.lead:
        return None
    if not (is_a(said, "cue", "year") or said.is_year) or not holds(p.earlier(), "noun"):
        return None
    with_it = not WITH_IT.isdisjoint(token.plain for token in p.typed[p.mark.end : said.start])
    alone = p.first(said) in THE_YEAR and not any(m.is_year for m in p.later())
    edge = "first" if p.mark.target == "start" else "last"
    return p.mark._replace(kind="link", targets=(edge,)) if with_it or alone else None


def _step(mark: Mark | None, p: Place) -> bool:
    """Whether a mark is `that came before`, `that followed`, a verb in a clause about a round."""
    at = p.marks.index(mark) if mark in p.marks else 0
    clause = at > 0 and p.last(p.marks[at - 1]) in RELATIVE
    return clause and is_a(mark, "link", "before", "after") and holds(p.marks[:at], "noun", "round")


def _next_to_edge(p: Place) -> Mark | None:
    """`الجولة التي سبقت الأخيرة`, `التي تلت الأولى`: the last but one, the second; no noun stands for the other."""
    if p.mark.target in ("first", "last") and p.first().startswith("ال") and _step(p.before, p):
        second = p.mark.target == "first" and is_a(p.before, "link", "after")
        last_but_one = p.mark.target == "last" and is_a(p.before, "link", "before")
        number = Mark("nth", ("2",), p.mark.start, p.mark.end)
        return number if second else p.mark._replace(targets=("penultimate",)) if last_but_one else None
    edge = p.after is not None and p.first(p.after).startswith("ال") and _step(p.mark, p)
    pair = (p.mark.target, p.after.target if p.after else "")
    return p.mark.silenced() if edge and pair in (("after", "first"), ("before", "last")) else None


def _which_followed(p: Place) -> Mark | None:
    """`بعد كانون الأول 2019، ما الجولة التي تلت؟`: that it followed has been said."""
    ends = p.after is None or p.after.target == "pause"
    said = ends and holds(p.earlier(), "link", "after")
    return p.mark.silenced() if said and _step(p.mark, p) else None


def _all_beyond(p: Place) -> Mark | None:
    """`الجولات اللي قبل 2018`: all of them, and not the one right before."""
    several = is_a(p.before, "noun", "rounds") and p.first() in RELATIVE
    behind = p.after is not None and (p.after.kind in (*NUMERALS, "month") or is_a(p.after, "noun", "round", "astana"))
    if not (several and behind and p.last() in ("قبل", "بعد")):
        return None
    return p.mark._replace(targets=("before" if p.last() == "قبل" else "after",))


def _among(p: Place) -> Mark | None:
    """`بين جولات 2018`: one of them, where no second year or round closes a span and no time lies between them."""
    timed = any(is_a(m, "ask", "how_long") or is_a(m, "cue", "days") for m in p.earlier())
    rounds = is_a(p.after, "noun", "rounds") and p.word == "بين" and not timed
    numbers = [m for m in p.later() if m.kind in (*NUMERALS, "month", "place")]
    return p.mark._replace(targets=("in",)) if rounds and len(numbers) == 1 and numbers[0].is_year else None


def _in_days(p: Place) -> Mark | None:
    """`الفارق الزمني بين الجولتين 21 و22 بالأيام`: how the time between them is told."""
    days = p.mark.lead == "ب" and bare(p.last()) in (*DAYS, "شهور")
    return p.mark.silenced() if days and holds(p.earlier(), "cue", "gap", "duration") else None


def _across(p: Place) -> Mark | None:
    """`عبر أستانا 17 و18`: in those rounds."""
    named = is_a(p.after, "noun") and any(m.kind in NUMERALS for m in p.later()[1:2])
    return p.mark._replace(kind="link", targets=("in",)) if p.mark.kind == "unread" and named else None


def _devoid_of(p: Place) -> Mark | None:
    """`أيها خلت من مفوضية اللاجئين؟`: from which it was absent."""
    return p.mark._replace(kind="cue", targets=("absent",)) if p.first() in DEVOID and is_a(p.after, "party") else None


DEVOID = frozenset({"خلت", "خلا", "تخلو", "خلو"})


def _on_its_day(p: Place) -> Mark | None:
    """`من قاد الوفد يوم 28 نوفمبر 2018؟`: a day that names the round, where somebody or something of it is asked."""
    dated = p.last() in THE_DAY and [m.kind for m in p.later()[:2]] == ["digits", "month"]
    asked = dated and holds(p.marks, "cue", *OF_ROUND)
    return p.mark.silenced() if asked and not holds(p.marks, "ask", "when") else None


THE_DAY = word_list("arabic_asking", "day")
OF_ROUND = ("head", "represent", "attend", "absent", "observer", "member", "venue", "outcome", "agenda", "statement")


THE_YEAR = frozenset({"العام", "السنه"})
WITH_IT = frozenset({"به", "بها", "فيه", "فيها"})


RULES: Table = (
    (EVERY | CASES | BOTH_ROUNDS | frozenset({"<link>"}), _in_every),
    (SAME, _one_head),
    (frozenset({"اخر"}), _another),
    (frozenset({"<digits>", "<number>"}), _said_to_be),
    (frozenset({"موقف"}), _stand_of_paper),
    (frozenset({"بقت", "بقي", "بقوا", "بقيت"}), _became),
    (frozenset(WEEKDAYS), _weekday),
    (frozenset({"اوي", "اوت"}), _gave_shelter),
    (frozenset({"<link since>"}), _of_days),
    (frozenset({"<link all>"}), _throughout),
    (DURING, _during),
    (frozenset({"<cue gap>"}), _span),
    (frozenset({"<cue duration>"}), _stopped),
    (FINAL, _final),
    (DIFFERS, _differ),
    (DECIDED, _decided),
    (frozenset({"مقابل"}), _against),
    (frozenset({"ل"}), _up_to),
    (TURNED, _turned),
    (frozenset({"انس"}), _forgotten),
    (frozenset({"<cue start>", "<cue end>"}), _of_its_year),
    (frozenset({"<cue date>"}), _on_its_day),
    (frozenset({"<cue date>", "<cue days>", "<cue month>"}), _in_days),
    (frozenset({"عبر"}), _across),
    (frozenset({"<link not>"}), _devoid_of),
    (frozenset({"<link first>", "<link last>", "<link before>", "<link after>"}), _next_to_edge),
    (frozenset({"<link after>"}), _which_followed),
    (frozenset({"<link next>", "<link previous>"}), _all_beyond),
    (frozenset({"بين"}), _among),
    (frozenset({"<cue host>"}), _where_it_was),
    (frozenset({"<cue host>"}), _which_hosted),
    (frozenset({"<cue happen>"}), _happened_to),
    (frozenset({"يلي"}), _follows),
    (ITS_PLACE, _its_place),
)
