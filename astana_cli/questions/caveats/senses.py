"""Words that are something else beside certain others: `headed to Sochi`, `the evening session`, `involved in Syria`.

What is on record is whole rounds, who came to them and what sources say of them; a journey, a part of a day, a war, a
quarrel of two states and somebody's authority are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, opening, saying, whole
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS

CAME = ("attend", "firsttime", "stopped", "join", "end", "start")
FACTS = ("head", "attend", "absent", "source", "fact", "date", "size", "office")
"""Cues of what sources may disagree about."""
PAPERS = ("statement", "document", "treaty_kind", "communique", "memorandum", "outcome")
SIDES = ("guarantor", "delegation", "groupings", "member")


@about("party")
def of_the_asker(v: View, at: int) -> bool:
    """`For our Russian readers, who led?`: people of the asker's, and no delegation."""
    return v.says(at + 1, "readers") and v.before(at)[-1:] in (["my"], ["our"])


@about("cue", "head", "attend")
def bound_for(v: View, at: int) -> bool:
    """`Who headed to Sochi?`, `who flew to Iran?`: where somebody went, and nobody whom he led or belonged to."""
    if v.has(at, "cue", "attend"):
        return v.words[at][-1:] == ["to"] and v.owned(at + 1) and not v.has(at + 1, "person")
    going = v.says(at, "bound") and v.after(at)[:1] in (["to"], ["into"], ["out"], ["back"])
    return going or (v.words[at] == ["head"] and v.after(at) == ["to"])


@about("cue", "end")
def ended(v: View, at: int) -> bool:
    """`هل انتهت أستانا في 2023؟`: the process, and no round of that year."""
    if not v.any_of("ask", "yesno"):
        return False
    process = (near for near in (v.beside(at), v.beside(at, -1)) if v.has(near, "noun", "astana", "process"))
    return any(not any(v.has(near + 1, kind) for kind in NUMERALS) for near in process)


@saying("day_part")
def of_the_day(v: View, at: int) -> bool:
    """`The evening session of round 9`: a part of a round is no round."""
    in_the = v.has(at, "stop") and v.before(at)[-2:] in (["in", "the"], ["on", "the"])
    return in_the or (v.has(at + 1, "noun") and v.says(at + 1, "sitting"))


@saying("land", "entered")
def in_the_land(v: View, at: int) -> bool:
    """`When did Turkey get involved in Syria?`, `متى أنهت أمريكا وجودها في سوريا`: in the country, not in the talks."""
    if v.has(at, "cue", "firsttime") and v.says(at, "entered") and not v.any_of("noun"):
        return True
    came = min((*v.all_of("cue", *CAME), *v.saying("entered")), default=at)
    named = v.has(at, "word", "intl") or v.has(at, "party", "syria_gov") or v.has(at, "syria")
    land = named and v.says(at, "land") and not v.has(v.beside(at), "noun")
    inside = v.among([*v.words[at][:1], *v.before(at)[-1:]], "inside") or v.first(at).startswith("بسور")
    others = any(v.owned(other) and other != at for other in range(len(v.marks)))
    return came < at and land and inside and others


@opening("state")
def stated(v: View, at: int) -> bool:
    """`What does round 12 state?`: a verb, and no country."""
    verb = v.has(at, "cue", "country") and v.words[at] == ["state"]
    return verb and not {"does", "did"}.isdisjoint(v.before(at)) and not v.after(at)


@about("cue", "dispute")
def quarrelled(v: View, at: int) -> bool:
    """`Points of contention between Turkey and Iran`, `disagreements of the parties`: a quarrel of those who came is no
    dispute of sources."""
    if v.any_of("ask", "when") or v.any_of("cue", *FACTS):
        return False
    near = v.beside(at)
    theirs = v.has(near, "cue", "delegation") and not v.owners() and not v.any_of("cue", "claim")
    if theirs and (v.after(at)[:1] == ["of"] or (near == at + 1 and not v.first(near).isascii())):
        return True
    parties = sum(len(m.targets) if m.kind == "party" else m.kind in ("syria", "parties") for m in v.marks)
    side = v.beside(v.beside(at)) if v.has(v.beside(at), "link", "between") else -1
    return parties > 1 or v.owned(side) or v.has(side, "cue", *SIDES) or v.has(side, "parties")


@saying("excluded", "shun")
def shunned(v: View, at: int) -> bool:
    """`Which party avoided the opposition?`, `which rounds excluded it?`: to keep away from somebody is not to stay
    away from a round, and who is kept out does not stay away."""
    before = v.beside(at, -1)
    by_whom = v.says(at, "excluded") or v.has(before, "ask") or v.has(before, "cue", "delegation")
    return v.has(at, "cue", "absent") and by_whom and v.owned(v.beside(at)) and v.any_of("ask", "who", "which")


@saying("refuse")
def refused_a_paper(v: View, at: int) -> bool:
    """`Did Lebanon reject the statement of round 22?`, هل رفض لبنان بيان الجولة 22: nobody stayed away by that."""
    what = v.beside(at)
    what = v.beside(what) if v.owned(what) else what
    paper = v.has(what, "cue", "statement", "document", "treaty_kind", "outcome", "agenda") or v.has(what, "document")
    return v.has(at, "cue", "absent") and paper


@about("cue", "agenda")
def eaten(v: View, at: int) -> bool:
    """`What was on the menu in November 2024?`: a meal, unless a topic is said to have been on it."""
    return v.words[at][-1:] == ["menu"] and not v.any_of("topic")


@about("cue", "weekday")
def of_two_days(v: View, at: int) -> bool:
    """`Which rounds fell on a weekend?`: two days, and in some countries two others."""
    return v.words[at][-1:] == ["weekend"]


@about("cue", "held", "contents")
def convened(v: View, at: int) -> bool:
    """`Which rounds did Turkey organise?`, `which statement did it reject?`: what somebody did is not where he was."""
    by = v.beside(at, -1)
    done = v.has(at, "cue", "contents") or v.says(at, "convened")
    return done and v.owned(by) and v.among(v.before(by)[-1:], "did") and v.any_of("ask", "which")


@about("cue", "dispute")
def of_one_mind(v: View, at: int) -> bool:
    """`Which parties were at one?`, `who concurred with Iran?`: sources agree or differ, and nobody else."""
    before = v.beside(at, -1)
    somebody = v.has(before, "ask", "who") or v.has(before, "cue", "delegation") or v.has(before, "parties")
    return somebody and not v.any_of("cue", *FACTS)


@saying("served")
def helped(v: View, at: int) -> bool:
    """`Who advised the Iranian delegation?`: its members are on record, not who stood by all of it."""
    after = v.beside(at)
    return v.has(at, "cue", "member") and (v.owned(after) or v.has(after, "cue", "delegation"))


@saying("delivered")
def read_out(v: View, at: int) -> bool:
    """`Who delivered the statement?`: who spoke, and not what came of the round."""
    return v.has(at, "cue", "outcome") and v.any_of("ask", "who") and v.any_of("cue", "statement", "document")


@saying("authority", "testimony", "base", "evidence")
def authorised(v: View, at: int) -> bool:
    """`On whose authority was round 9 convened?`, `which testimony did Iran give?`, `what evidence did it present?`: no
    source of a fact."""
    asked = v.says(at, "authority") and v.any_of("cue", "held", "sign", "issue")
    told = v.says(at, "testimony") and any(v.owned(i) for i in range(at + 1, len(v.marks)))
    based = v.says(at, "base") and v.any_of("cue", "agenda", "outcome")
    given = v.says(at, "evidence") and v.after(at)[:1] == ["did"] and v.owned(v.beside(at))
    return v.has(at, "cue", "source") and (asked or told or based or given)


@opening("tell", "told", "tells")
def told_somebody(v: View, at: int) -> bool:
    """`What did Putin tell Erdogan?`: nobody is asked to tell it, and what was said is on no record."""
    return v.has(at, "ask", "list") and v.owned(v.beside(at, -1))


@about("cue", "contents")
def said_of_a_paper(v: View, at: int) -> bool:
    """`What did Israel say about the statement?`: what is said of a paper does not stand in it."""
    about_it = v.words[at][-1:] in (["about"], ["on"], ["of"])
    return about_it and v.owned(v.beside(at, -1)) and v.has(v.beside(at), "cue", "statement", "document", "treaty_kind")


@about("cue", "gap", "walkout")
def halted(v: View, at: int) -> bool:
    """`Which rounds were interrupted?`, `the longest pause within a round`, `was round 9 suspended?`: a break inside a
    round is no interval between two, and nobody's absence."""
    before = v.beside(at, -1)
    if v.has(at, "cue", "walkout"):
        return v.says(at, "halted") and any(v.has(before, kind) for kind in ("digits", "nth", "number", "noun"))
    within = v.after(at)[:2] in (["within", "a"], ["inside", "a"], ["during", "a"], ["in", "a"])
    return within or (v.says(at, "halted") and v.has(before, "noun") and v.has(v.beside(before, -1), "ask", "which"))


@opening("inclusive")
def inclusive_of(v: View, at: int) -> bool:
    """`Rounds, inclusive of the Sochi congress`: what is no round is not counted among them."""
    return v.has(at, "stop") and v.words[at] == ["inclusive"] and v.after(at)[:1] == ["of"]


@about("cue", "head")
def of_the_state(v: View, at: int) -> bool:
    """`رئيس روسيا`, `الرئيس التركي`: the head of a state, and of no delegation."""
    after, said = at + 1, v.plain[v.marks[at].start : v.marks[at].end]
    if said not in (["رييس"], ["الرييس"]) or not v.has(after, "party") or v.first(after).endswith("وفد"):
        return False
    of_delegation = any(word.endswith("وفد") for word in v.plain)
    adjective = v.first(after).startswith("ال")
    of_state = v.marks[after].target not in ("opposition", "un")
    land = not adjective and (v.marks[after].target != "syria_gov" or v.says(after, "land"))
    president = adjective and said == ["الرييس"] and not of_delegation
    premier = v.first(after) in ("الحكومه", "حكومه") and not of_delegation
    return (of_state and (land or president)) or premier


@whole("ask", "who")
def claimed_first(v: View) -> Iterator[int]:
    """`The minister says that Iran led; who led round 9?`: whom the claim names is not whom the question asks about."""
    led = v.all_of("cue", "head")
    for who in v.all_of("ask", "who"):
        before = [at for at in led if at < who]
        parties = [at for at in v.all_of("party") if at < who]
        after = any(at > who for at in v.all_of("party"))
        if before and parties and any(at > who for at in led) and (not after or _told(v, before[0])):
            yield before[0]


@whole("stop")
def who_did(v: View) -> Iterator[int]:
    """`من نظم الجولة 9؟`, `من شهد توقيع المذكرة؟`: who did it, where no record says so; `من` is no `from` there."""
    if v.plain[:1] != ["من"] or len(v.marks) < 2 or not v.has(0, "stop") or v.marks[0].end != 1:
        return
    filler = v.has(1, "stop", "ar") and v.plain[1] not in OFFICIALS
    if filler or (v.has(1, "cue", "held") and v.says(1, "convened")):
        yield 1


OFFICIALS = word_list("hosts", "titles")


@saying("ran")
def who_ran(v: View, at: int) -> bool:
    """`من أدار الجولة الأولى؟`, `هل أدار الجلسات؟`: who ran it; beside a year it is a slip of the month."""
    asked = at == 0 or v.has(at - 1, "ask") or (at == 1 and v.plain[:1] == ["من"])
    return v.has(at, "month") and asked and not (at + 1 < len(v.marks) and v.marks[at + 1].is_year)


@whole("cue", "attend", "absent")
def came_as_claimed(v: View) -> Iterator[int]:
    """`The minister says that Iran came; did Turkey come?`: whom the claim names is not asked about."""
    came = v.all_of("cue", "attend", "absent")
    for second in came[1:]:
        subject = v.beside(second, -1)
        asked = subject > came[0] and v.has(subject, "party") and v.before(subject)[-1:] == ["did"]
        if asked and _told(v, came[0]):
            yield came[0]
            return


def _told(v: View, verb: int) -> bool:
    """Whether a verb tells something of a party (`Iran led; ...`), with no question before it but `whether`, which
    stands for `says that`."""
    told = len(v.words[verb]) == 1 and v.has(verb - 1, "party") and v.marks[verb - 1].end == v.marks[verb].start
    asked = any(at < verb and v.words[at] != ["whether"] for at in v.all_of("ask"))
    return told and not asked and v.before(verb - 1)[-1:] != ["did"]


@whole("ask", "who", "which")
def having(v: View) -> Iterator[int]:
    """`Having led Iran, who came to round 9?`, `leading Iran, who came?`: what somebody had done narrows down who is
    meant, and asks nothing."""
    deed = 1 if v.plain[:1] == ["having"] else 0
    opens = deed or v.plain[:1] in (["leading"], ["heading"], ["representing"], ["attending"])
    done = opens and v.has(deed, "cue", "head", "represent", "attend", "absent")
    if done and any(v.has(v.beside(at), "cue") for at in v.all_of("ask", "who", "which") if at > deed):
        yield 0


@opening("as")
def as_of(v: View, at: int) -> bool:
    """`As of round 9, who led Iran?`: at that round, up to it or from it on."""
    return v.has(at, "link", "since") and v.words[at] == ["as", "of"] and not v.any_of("cue", "office")


@saying("ministry")
def of_a_ministry(v: View, at: int) -> bool:
    """`بيان الخارجية الروسية`: a statement of one ministry, and not what the guarantors issued."""
    return v.has(at, "party") and v.has(v.beside(at, -1), "cue", "statement")


@saying("threefold")
def of_three(v: View, at: int) -> bool:
    """`من رأس الاجتماع الثلاثي بالجولة 9؟`: a meeting beside the round."""
    return v.has(at, "cue", "guarantor") and v.has(at - 1, "noun") and v.any_of("cue", "head")


@saying("affair")
def affair_of_a_people(v: View, at: int) -> bool:
    """`What is the Kurdish question?`: a matter of politics, and neither those people nor a filler."""
    theirs = v.owned(at - 1) and v.among(v.before(at - 1)[-1:], "the")
    return theirs or (v.owned(at + 1) and not v.first(at).isascii())


@about("cue", "organisation")
def of_a_kind(v: View, at: int) -> bool:
    """`Which observers are UN agencies?`: those of one party alone."""
    before = v.beside(at, -1)
    return v.has(before, "party") and v.marks[before].end == v.marks[at].start


@opening("convened", "proposed", "suggested", "summoned")
def whose_idea(v: View, at: int) -> bool:
    """`Who proposed the Sochi congress?`, `who convened the Tehran summit?`: that it was held is on record."""
    meeting = any("proposal" not in v.marks[i].target for i in v.all_of("event")) or v.any_of("cue", "summit")
    return meeting and v.has(v.beside(at, -1), "ask", "who", "which")


@saying("mentioning")
def spoken_of_a_round(v: View, at: int) -> bool:
    """`Did the resolution mention round 5?`: what a paper says of a round, and not what came of that round."""
    paper = any(v.has(i, "cue", *PAPERS) or v.has(i, "document") for i in range(at))
    after = v.beside(at)
    return paper and v.among(v.before(at), "did") and (v.has(after, "noun") or v.has(after, "nth"))


@opening("they")
def they_said(v: View, at: int) -> bool:
    """`What did they say at round 5?`: what somebody said, and no `they say that`."""
    said = v.has(at, "stop") and v.words[at][1:] == ["say"] and v.before(at)[-1:] in (["did"], ["do"])
    return said and not v.any_of("cue", "next_round", "source", "dispute")


@opening("proxy", "proxies")
def by_proxy(v: View, at: int) -> bool:
    """`Did the US attend by proxy?`: how it was there, and nobody who represented it."""
    return v.has(at, "cue", "represent") and v.before(at)[-1:] in (["by"], ["through"], ["via"])


@about("word", "intl")
def in_that_land(v: View, at: int) -> bool:
    """`Who led Turkey at round 5 in Syria?`: no round was held there."""
    adjacent = at > 0 and v.marks[at - 1].end == v.marks[at].start
    of_round = v.has(at - 1, "digits") or (v.has(at - 1, "noun", "round") and v.has(at - 2, "nth"))
    return adjacent and of_round and v.words[at] == ["in", "syria"]


@about("cue", "belong")
def of_the_process(v: View, at: int) -> bool:
    """`Is the protocol of March 2020 part of the Astana process?`: whether a paper belongs to it is on no record."""
    after = v.beside(at)
    talks = v.has(after, "noun", "process", "astana")
    return talks and v.any_of("document") and v.any_of("ask", "yesno")


@about("cue", "held")
def carried_out(v: View, at: int) -> bool:
    """`Which decisions of round 6 were carried out?`: what became of them, and no round that was held."""
    done = v.words[at] == ["carried", "out"] and v.before(at)[-1:] != ["be"]
    return done and v.any_of("cue", *PAPERS)


@opening("topics", "topic", "issues", "issue", "points", "subjects", "matters", "questions")
def on_which_topics(v: View, at: int) -> bool:
    """`On which topics did round 8 reach an agreement?`: what it was about, and no paper."""
    asked = v.has(at, "stop") and v.before(at)[-1:] in (["which"], ["what"])
    return asked and v.any_of("cue", "document", "treaty_kind", "statement") and not v.any_of("cue", "contents")


@about("topic")
def in_its_time(v: View, at: int) -> bool:
    """`Which rounds were held during the pandemic?`: in its time, and not those at which it was spoken of."""
    before = [word for word in v.before(at)[-3:] if word not in ("the", "")]
    return before[-1:] in (["during"], ["in"]) and (v.any_of("cue", "held") or "held" in before)
