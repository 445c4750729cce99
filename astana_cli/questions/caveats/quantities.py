"""Quantities that no list says: `every other round`, `rounds in a row`, `two statements`, `how many days before`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, opening, saying, whole
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import NUMERALS

PAPERS = ("statement", "document", "treaty_kind", "communique", "memorandum")


@about("nth")
def second_of_its_kind(v: View, at: int) -> bool:
    """`اسم الفندق الثاني بالجولة 9`, `ثاني جولتين`: another building, and rounds 3 and 4, and no round 2."""
    if v.first(at).isascii():
        return False
    other_number = any(m.kind in NUMERALS and m != v.marks[at] for m in v.marks)
    building = v.has(at - 1, "cue", "venue") and v.marks[at - 1].end == v.marks[at].start and other_number
    return building or v.says(at + 1, "two_rounds")


@about("stop")
def to_come(v: View, at: int) -> bool:
    """`القادم من الجولات`"""
    return v.words[at][:1] in (["قادم"], ["قادمه"]) and v.has(at + 1, "noun")


@about("ask", "how_long", "when")
def ago(v: View, at: int) -> bool:
    """`الجولة 22 كانت من كام يوم؟`, `لامتى تأجلت؟`: how long ago, or until when, and no length or date of it."""
    if v.has(at, "ask", "how_long"):
        return v.before(at)[-1:] == ["من"]
    return v.any_of("cue", "postponed") and (v.marks[at].lead == "ل" or v.before(at)[-1:] == ["الي"])


@about("cue", "longest", "shortest", "duration")
def than_it(v: View, at: int) -> bool:
    """`Which rounds lasted longer than round 9?`: two lengths would have to be held against each other."""
    numbered = sum(m.kind in NUMERALS for m in v.marks)
    if numbered != 1 or not v.any_of("ask", "which", "how_many", "what", "list"):
        return False
    longer = v.has(at, "cue", "longest", "shortest") and v.after(at)[:1] in (["than"], ["من"])
    return longer or (v.has(at, "cue", "duration", "longest") and " as long as " in " ".join(v.plain))


@opening("another")
def one_and_another(v: View, at: int) -> bool:
    """`Which rounds began in one month and ended in another?`"""
    return v.has(at, "link", "other") and v.words[at] == ["another"] and v.beside(at) < 0


@about("link", "before", "after")
def hard_by(v: View, at: int) -> bool:
    """`Who led Iran just before round 9?`, `قبيل الجولة 9`: the nearest round, or the days before it, and not all that
    came earlier."""
    near = v.says(at, "hard_by") or v.among(v.before(at)[-1:], "hard_by")
    of_round = near and any(v.has(v.beside(at), kind) for kind in ("noun", "digits", "nth"))
    return of_round and v.any_of("cue", "head", "represent", "attend")


@about("link", "after", "before")
@about("cue", "successor")
def next_thing(v: View, at: int) -> bool:
    """`What happened right after round 10?`: the next thing of any kind, and no more than what was announced of the
    next round; `which round took place right after round 10?` asks for that one."""
    near = v.says(at, "hard_by") or v.among(v.before(at)[-1:], "hard_by")
    asked = v.beside(at, -1) if v.has(at, "link") else at
    happened = v.has(asked, "cue", "happen", "held") or "took" in v.words[at]
    opens = v.has(v.beside(asked, -1), "ask", "what", "list")
    return near and happened and opens and not any(v.has(i, "noun") for i in range(asked))


@about("ask", "how_many")
def share_of_them(v: View, at: int) -> bool:
    """`How many of the members were Syrian officials?`: some of them, and not how many they were."""
    members = v.all_of("cue", "member")
    if "of" not in v.words[at] or not members:
        return False
    after = v.beside(members[0])
    return "were" in v.plain[v.marks[members[0]].end : v.marks[after].start] and v.owned(after)


@about("cue", "then")
def at_that_time(v: View, at: int) -> bool:
    """`How many rounds did Iraq attend then?`, `which did it miss at that time?`: a time that nothing names."""
    if not v.says(at, "at_that_time") or v.after(at)[:1] in (["of"], ["that"], ["when"]):
        return False
    rounds = v.any_of("noun", "rounds") or v.any_of("ask", "how_many", "how_often")
    dated = any(m.kind in TIMED for m in v.marks) or v.any_of("link", "first", "last", "next", "previous", "other")
    return rounds and not dated and not v.any_of("noun", "round")


@opening("afterwards", "afterward")
def afterwards(v: View, at: int) -> bool:
    """`Did Iraq attend afterwards?`, `how many rounds were held afterwards?`: after what is not said."""
    told = v.any_of("cue", *PAPERS, "outcome", "issue", "next_round", "contents")
    return v.has(at, "stop") and not told and any(m.kind in ("cue", "noun") for m in v.marks)


@about("cue", "there")
def in_that_place(v: View, at: int) -> bool:
    """`How many rounds were held there in 2017?`: in a place that nothing names."""
    rounds = v.any_of("noun", "rounds") and v.any_of("ask", "how_many", "which", "list", "when")
    placed = any(m.kind in PLACED for m in v.marks) or v.any_of("noun", "astana") or v.any_of("noun", "process")
    return rounds and not placed and v.has(at - 1, "cue", "held", "attend", "host")


PLACED = frozenset({"place", "city_name", "country", "venue_name"})
TIMED = frozenset({"digits", "nth", "number", "month", "place", "city_name", "country", "event", "document", "person"})
"""Kinds of marks by which a time may be named."""


@about("link", "other")
def every_other(v: View, at: int) -> bool:
    """`Every other round`: each second one, or all but one that was spoken of."""
    return v.has(at - 1, "link", "all") and v.has(at + 1, "noun")


@saying("on_end")
def on_end(v: View, at: int) -> bool:
    """`كم جولة حضر العراق على التوالي؟`: a run of rounds, and not all of them."""
    return v.any_of("ask", "how_many", "how_often")


@whole("cue", *PAPERS)
def so_many_papers(v: View) -> Iterator[int]:
    """`Which rounds had two documents?`, `كم جولة ببيانين؟`: rounds are looked up by whether there was a statement."""
    if v.any_of("ask", "yesno"):
        yield from (at for at in v.all_of("cue", *PAPERS) if v.says(at, "two_papers"))
    rounds = v.all_of("noun", "round", "rounds")
    numbered = any(v.has(beside, kind) for at in rounds for beside in (at - 1, at + 1) for kind in ("digits", "nth"))
    if not rounds or numbered or not v.any_of("ask", "which", "how_many", "what", "list"):
        return
    for at in v.all_of("cue", *PAPERS):
        if v.says(at, "two_papers"):
            yield at
        near = (at - 1, at + 1) if not v.first(at).isascii() else (at - 1,)
        dated = {i for i in near if v.has(i + 1, "month")}  # `بيان 2 آب 2019 تبع أي جولة؟`
        many = (i for i in near if v.has(i, "number") or (v.has(i, "digits") and not v.marks[i].is_year))
        yield from (i for i in many if i not in dated)


@opening("per")
def for_each(v: View, at: int) -> bool:
    """`How many documents per round?`: a number for each, and not of all."""
    return v.has(at, "link", "all") and v.any_of("ask", "how_many") and v.any_of("cue", *PAPERS)


@about("ask", "how_many", "how_much")
def many_and_many(v: View, at: int) -> bool:
    """`How many in Astana and how many in Sochi?`, كم جولة في 2018 وكم في 2019؟: two numbers, no sum."""
    first = v.all_of("ask", "how_many", "how_much")[0]
    later = [m for m in v.marks[at + 1 :] if m.kind not in ("stop", "link")]
    joined = any(first < i < at for i in v.all_of("link", "and"))
    anew = first < at and v.first(at).startswith("و") and any(m.is_year for m in later)
    return (joined or anew) and {m.kind for m in later} <= {"digits", "place", "city_name", "country", "noun"}


@opening("respectively", "each", "apiece")
def one_by_one(v: View, at: int) -> bool:
    """`How many rounds were held in 2018 and 2019 respectively?`: a number for each of them, and no sum."""
    years = sum(m.is_year for m in v.marks)
    places = len(v.all_of("place")) + len(v.all_of("city_name")) + len(v.all_of("country"))
    return v.any_of("ask", "how_many", "how_often") and max(years, places) > 1 and not v.any_of("person")


@about("link", "before", "after", "since", "to")
def days_off(v: View, at: int) -> bool:
    """`How many days before round 10?`, `how long from round 9 until round 10 was announced?`: no round's length."""
    if not v.any_of("ask", "how_long") or v.any_of("cue", "duration", "gap"):
        return False
    anchors = sum(m.kind in ("digits", "nth", "number", "month") for m in v.marks)
    open_ended = v.has(v.beside(at, -1), "ask", "how_long") and anchors == 1
    return open_ended or (v.has(at, "link", "to") and v.any_of("cue", "announce"))


@opening("year", "month", "week", "day", "fortnight", "decade")
def the_year_after(v: View, at: int) -> bool:
    """`Which rounds took place in the year after round 1?`: in that year alone, and not in all that came after."""
    said = v.before(at)[-1:] in (["the"], ["a"], ["one"])
    return said and v.after(at)[:1] in (["after"], ["before"], ["following"], ["preceding"])


@opening("full", "complete", "entire", "whole")
def the_whole_side(v: View, at: int) -> bool:
    """`Which rounds had a full opposition delegation?`: whether all of a side came, and not that it came."""
    side = at + 1
    while v.has(side, "stop"):
        side += 1
    came = v.any_of("cue", "attend", "join", "there", "absent") or v.any_of("noun", "rounds")
    whole = v.has(side, "party") or v.has(side, "syria") or v.has(side, "cue", "delegation")
    return whole and came and not v.any_of("cue", "head", "represent", "member") and len(v.words[at]) == 1


@about("cue", "count")
def sum_of_days(v: View, at: int) -> bool:
    """`How many days did rounds 1 to 3 last in all?`: a sum, where each has a length of its own."""
    return v.any_of("noun", "rounds") and v.any_of("cue", "duration") and not v.any_of("cue", "longest", "shortest")


@opening("year", "month", "week")
def of_today(v: View, at: int) -> bool:
    """`When was the final round this year?`, `which summit was held last year?`: counted from today, and no date."""
    before = v.before(at)[-1:]
    return before in (["this"], ["current"]) or (before in (["last"], ["past"]) and not any(v.after(at)))


@about("link", "first", "last")
def the_last_few(v: View, at: int) -> bool:
    """`Who led Turkey in the last rounds?`: some of them, and nobody knows how many; not one alone."""
    several = v.has(at + 1, "noun", "rounds") and v.words[at + 1][-1] in ("rounds", "meetings", "sessions")
    counted = v.has(at - 1, "number") or v.has(at - 1, "digits")  # `the two latest rounds`
    return several and not counted and not (v.any_of("link", "first") and v.any_of("link", "last"))


@opening("in")
def in_advance(v: View, at: int) -> bool:
    """`Who was named as head in advance?`: what was said before a round, and no thanks."""
    return v.words[at] == ["in", "advance"] and v.has(at, "stop") and not v.among(v.before(at), "grateful")


@about("ask", "what", "who")
def and_what(v: View, at: int) -> bool:
    """`Who led Turkey, and what did they say?`, `when was it and what do we know of it?`, `who came, and with whom?`: a
    second question of which no word is known but those that ask; not `and what was it?`."""
    if at == 0 or any(m.kind != "stop" for m in v.marks[at + 1 :]):
        return False
    if v.has(at, "ask", "who"):
        return v.before(at)[-1:] == ["with"] and any(m.kind == "cue" for m in v.marks[:at])
    return v.has(at - 1, "link", "and") and not all(v.among([word], "copula") for word in v.after(at))


@about("cue", "end")
def to_what_end(v: View, at: int) -> bool:
    """`How many rounds were held, and to what end?`: a purpose, and no close."""
    return v.before(at)[-2:] == ["to", "what"] and not v.after(at)


@about("cue", "absent")
def were_there_not(v: View, at: int) -> bool:
    """`Weren't there two rounds in 2024?`: how many there were, and nobody who stayed away."""
    after = v.beside(at)
    counted = v.has(after, "number") or v.has(after, "digits") or v.has(after, "noun", "rounds")
    return v.words[at][-1:] == ["there"] and counted and not v.owners()


@about("cue", "then")
def by_the_time(v: View, at: int) -> bool:
    """`How many rounds had taken place when Iraq became an observer?`: up to then, and not those to which it came."""
    joined = any(v.has(i, "cue", "join", "attend", "firsttime") for i in range(at, len(v.marks)))
    return v.words[at] == ["when"] and joined and v.any_of("ask", "how_many", "how_often")
