"""How somebody came or left: `attended in full`, `still leads`, `came back`, `ترأس وحده`, `what did Iran refuse`."""

from __future__ import annotations

from astana_cli.questions.caveats.rules import about, opening, saying
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import NUMERALS

DEEDS = ("head", "represent", "attend", "absent", "join")


@about("cue", "absent", "change")
@about("link", "not")
def not_sent(v: View, at: int) -> bool:
    """`Whom did Russia not send?`, `منو ما تغير؟`: of whom that is true is in no record."""
    if v.has(at, "cue", "change"):
        unsent = v.before(at)[-1:] in (["ما"], ["لم"], ["not"])
    else:
        unsent = v.says(v.beside(at) if v.has(at, "link") else at, "send")
    return unsent and v.any_of("ask", "who")


@saying("might")
@opening("about")
def might(v: View, at: int) -> bool:
    """`Who could attend?`, `who was allowed to come?`, `did Iraq agree to attend?`: whether they did is on record."""
    about_to = v.words[at] == ["about"] and v.after(at)[:1] == ["to"]
    after = v.beside(at)
    after = v.beside(after) if v.owned(after) else after
    return v.has(at, "stop") and (v.says(at, "might") or about_to) and v.has(after, "cue", *DEEDS, "sign", "there")


@opening("will", "shall", "going", "gonna")
def to_come(v: View, at: int) -> bool:
    """`Which rounds will Tomeh lead?`, `is Iran going to attend?`: what is to come is on no record; `where will
    round 20 be held?` is asked of a round that was."""
    ahead = v.has(at, "stop") or v.after(at)[:1] == ["to"] or (v.has(at, "cue", "head") and v.words[at][1:2] == ["to"])
    numbered = any(m.kind in NUMERALS and not m.is_year for m in v.marks)
    placed = v.any_of("link", "first", "last", "next", "previous", "other") or v.any_of("cue", "next_round", "announce")
    return ahead and not (numbered or placed)


@opening("uninvited")
def unasked(v: View, at: int) -> bool:
    """`Who came uninvited?`"""
    came = v.any_of("cue", "attend", "join", "there")
    return came and v.has(at, "cue", "invited") and v.words[at] == ["uninvited"]


@saying("for_a_while", "midway")
@opening("briefly")
def for_a_while(v: View, at: int) -> bool:
    """`Who temporarily led Turkey?`, `which rounds did it briefly attend?`: who led and who came is on record, and not
    for how long."""
    if not v.has(at, "stop") or not v.any_of("cue", *DEEDS):
        return False
    short = v.words[at] == ["briefly"] and v.has(at + 1, "cue", *DEEDS)
    return short or v.says(at, "for_a_while") or (v.says(at, "midway") and v.any_of("cue", "attend", "join"))


@saying("wanted")
def wanted(v: View, at: int) -> bool:
    """`Which country wanted to host round 10?`: a wish, and nothing that was announced."""
    return v.has(at, "cue", "announce") and v.any_of("ask", "who", "which")


@saying("still")
def to_this_day(v: View, at: int) -> bool:
    """`Does the US still attend?`, `is it still in force?`: of today no record tells."""
    dated = any(m.kind in ("nth", "number") or (m.kind == "noun" and m.target != "rounds") for m in v.marks)
    goes_on = v.any_of("cue", "attend", "force", "observer", "guarantor", "there") or v.any_of("noun", "rounds")
    goes_on = goes_on or v.any_of("city_name")
    return v.has(at, "stop") and not dated and v.any_of("ask", "yesno") and goes_on


@about("cue", "ever")
def in_what_form(v: View, at: int) -> bool:
    """بأي شكل جرت المحادثات؟: how, and no `at all` (هل حضرت مصر بأي شكل؟)."""
    return at == 0 and v.words[0][:1] == ["باي"]


@saying("stayed", "made")
@opening("out")
def stayed(v: View, at: int) -> bool:
    """`مين انسحب ومين بقي؟`, `who made the opposition come?`: who stayed, or had them come, is not who came."""
    away = v.words[at] == ["out"] and v.before(at)[-1:] in (["was"], ["were"]) and v.any_of("ask", "who", "which")
    stays = v.has(at - 1, "ask", "who") and (v.says(at, "stayed") or (v.says(at, "made") and v.owned(at + 1)))
    return v.has(at, "stop") and (stays or away)


@about("cue", "walkout", "absent")
def he_left(v: View, at: int) -> bool:
    """`Who led Turkey at round 5, and when did he leave?`: a head of delegation, and no party's walkout."""
    return v.before(at)[-1:] in (["he"], ["she"]) and not v.any_of("person")


@about("cue", "source")
def of_mine(v: View, at: int) -> bool:
    """`My source says that ...`: a source of the asker, which is not looked for."""
    return v.before(at)[-1:] in (["my"], ["our"], ["his"], ["her"])


@saying("back", "joined")
def changes(v: View, at: int) -> bool:
    """`Who came back at round 4?`, `who joined after round 12?`: who was there says nothing of who had not been."""
    if not v.has(at, "cue", "attend", "join") or (v.owners() and not v.any_of("ask", "when")):
        return False
    back = v.says(at, "back") and not (v.any_of("cue", "absent", "stopped") and _rounds(v) > 1)
    return back or v.has(v.beside(at), "link", "after", "since")


def _rounds(v: View) -> int:
    """How many rounds are named by number: of two, who missed one and came back at the other is on record."""
    return sum(m.kind in ("digits", "nth") and not m.is_year for m in v.marks)


@opening("recorded", "documented", "registered", "on")
def of_the_record(v: View, at: int) -> bool:
    """`At which rounds is its absence recorded?`, `for which is its presence not on record?`: a list of rounds tells
    those too at which nobody names it, and leaves out those of which nothing is known."""
    on = v.words[at] in (["on", "record"], ["recorded"], ["documented"], ["registered"])
    named = any(m.kind in NUMERALS for m in v.marks) or not v.owners()
    denied = v.any_of("link", "not") and v.any_of("cue", "attend", "there", "absent")
    return on and not named and v.any_of("ask", "which") and (denied or v.any_of("cue", "absent"))


@saying("back")
def to_one_round(v: View, at: int) -> bool:
    """`Did the opposition come back to round 4?`: that it was there says nothing of a return."""
    back = v.has(at, "cue", "attend", "join") and v.any_of("ask", "yesno") and v.any_of("party")
    return back and v.has(v.beside(at), "link", "to_place", "to", "in") and not v.any_of("cue", "absent", "stopped")


@saying("back")
@opening("again")
def again(v: View, at: int) -> bool:
    """`Did the US come back?`, `when did it attend again?`: that it ever came says nothing of a return."""
    if any(m.kind in NUMERALS for m in v.marks) or not v.owners():
        return False
    comes = v.says(at, "back") and v.has(at, "cue", "attend", "join")
    return comes or (v.has(at, "stop") and v.words[at] == ["again"] and v.has(at - 1, "cue", "attend", "join"))


@opening("عاد")
def who_came_back(v: View, at: int) -> bool:
    """`هل انسحبت من الجولة 4 ومن عاد؟`, `ومتى عاد؟`: who came back, or when, and no `then` of the Gulf."""
    asked = v.has(at - 1, "ask") or v.before(at)[-1:] in (["من"], ["ومن"], ["مين"], ["ومين"])
    return v.has(at, "stop") and not v.after(at) and asked


@opening("ناقص", "الناقص", "ناقصه", "الناقصه")
def lacking(v: View, at: int) -> bool:
    """`شو الناقص من معلومات الجولة 17؟`: what is not known of it, and nobody who stayed away."""
    return v.has(at, "cue", "absent") and v.has(at - 1, "ask", "what") and not v.owners()


@opening("من")
def vouched(v: View, at: int) -> bool:
    """`من ضمن اتفاق وقف إطلاق النار؟`: who vouched for it, and nothing that is within it."""
    return at == 0 and v.words[0] == ["من", "ضمن"] and v.has(v.beside(0), "cue", "document", "treaty_kind")


@saying("in_whole")
@opening("from", "all")
def through_all_of_it(v: View, at: int) -> bool:
    """`Who led Turkey for the whole round?`, طوال الجولة: who led is on record, and not from when to when."""
    after = at if v.has(at, "noun") else v.beside(at)
    of_one = v.has(after, "noun", "round") and (v.words[at] != ["all"] or v.after(at)[:1] == ["of"])
    return (v.has(at, "link", "all") or after == at) and of_one and v.any_of("cue", "head", "represent")


@saying("wholly", "still")
def wholly(v: View, at: int) -> bool:
    """`Attended in full`, `still leads`: whether all of it, or to this day, is not what a list of rounds says."""
    in_full = v.says(at, "wholly") and "list" not in v.words[at] and v.any_of("cue", "attend")
    dated = any(m.kind in ("digits", "nth", "number", "noun") for m in v.marks)
    still = v.says(at, "still") and not dated and v.any_of("cue", "head", "represent")
    return v.marks[at].kind in ("stop", "word", "link") and (in_full or still)


@saying("alone")
def alone(v: View, at: int) -> bool:
    """`ترأس وحده`, `من حضر لوحده؟`: whether with others."""
    who = v.any_of("ask", "who") and not v.any_of("link", "all")
    return len(v.words[at]) == 1 and (who or v.owned(v.beside(at, -1)))


@saying("refuse", "shun", "agree")
def what_not(v: View, at: int) -> bool:
    """`What did Iran refuse?` asks for no absence, `what did the sides not agree on` for no dispute of sources."""
    if not (v.owners() or v.any_of("cue", "delegation")) or not v.any_of("ask", "what", "which"):
        return False
    if v.has(at, "cue", "absent") and not v.any_of("cue", "attend", "groupings"):
        what = v.plain.index("what") + 1 if "what" in v.plain else 0
        asked = what > 0 and v.plain[what : what + 1] in (["did"], ["does"])
        return v.says(at, "refuse") or (asked and v.says(at, "shun"))
    return v.has(at, "cue", "dispute") and v.says(at, "agree") and not v.any_of("cue", "source", "head", "publisher")


@about("cue", "absent", "attend", "head")
def because_of_it(v: View, at: int) -> bool:
    """`من حضر الجولة 5، لأن تركيا غابت`: a reason why somebody asks, and not what is asked."""
    if not v.among(v.before(at), "because"):
        return False
    cause = next(i for i, word in enumerate(v.before(at)) if v.among([word], "because"))
    return cause > 0 and any(v.marks[i].start < cause for i in v.all_of("ask", "who", "which", "when", "where"))


@about("cue", "moved")
def first_moved(v: View, at: int) -> bool:
    """`Which round was the first to be moved to Sochi?`: not whether the first round was."""
    return v.any_of("link", "first", "last") and v.any_of("ask", "which", "what") and not v.any_of("digits", "nth")


@opening("right", "حق")
def was_right(v: View, at: int) -> bool:
    """`Which side was right at round 1?`, أي طرف كان على حق: a view of somebody; `right at the start` is a place."""
    said = v.before(at)[-1:] in (["was"], ["were"], ["is"], ["علي"])
    return v.has(at, "stop") and said and v.any_of("ask", "which", "who")


@opening("as")
def as_a_gap(v: View, at: int) -> bool:
    """`Jordan joined round 7 as a ...?`: what it came as is asked, and not whether it came."""
    return v.has(at, "stop") and all(word in ("a", "an", "the", "") for word in v.after(at)) and not v.any_of("ask")
