"""Words that are something else beside certain others: `headed to Sochi`, `the evening session`, `involved in Syria`.

What is on record is whole rounds, who came to them and what sources say of them; a journey, a part of a day, a war, a
quarrel of two states and somebody's authority are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

CAME = ("attend", "firsttime", "stopped", "join", "end", "start")
FACTS = ("head", "attend", "absent", "source", "fact", "date", "size", "office")
"""Cues of what sources may disagree about."""
SIDES = ("guarantor", "delegation", "groupings", "member")


def bound_for(v: View) -> Iterator[int]:
    """`Who headed to Sochi?`, `who flew to Iran?`: where somebody went, and nobody whom he led or belonged to."""
    for at in v.all_of("cue", "head"):
        going = v.says(at, "bound") and v.after(at)[:1] in (["to"], ["into"], ["out"], ["back"])
        if going or (v.words[at] == ["head"] and v.after(at) == ["to"]):
            yield at
    for at in v.all_of("cue", "attend"):
        if v.words[at][-1:] == ["to"] and v.owned(at + 1) and not v.has(at + 1, "person"):
            yield at


def of_the_day(v: View) -> Iterator[int]:
    """`The evening session of round 9`: a part of a round is no round."""
    for at in range(len(v.marks) - 1):
        if v.says(at, "day_part") and v.has(at + 1, "noun") and v.says(at + 1, "sitting"):
            yield at
    for at in v.all_of("stop"):
        if v.words[at][-1:] and v.says(at, "day_part") and v.before(at)[-2:] in (["in", "the"], ["on", "the"]):
            yield at


def in_the_land(v: View) -> Iterator[int]:
    """`When did Turkey get involved in Syria?`, `متى أنهت أمريكا وجودها في سوريا`: in the country, not in the talks."""
    came = min((*v.all_of("cue", *CAME, "firsttime"), *v.saying("entered")), default=len(v.marks))
    for at in range(came + 1, len(v.marks)):
        named = v.has(at, "word", "intl") or v.has(at, "party", "syria_gov") or v.marks[at].kind == "syria"
        land = named and v.says(at, "land") and not v.has(v.beside(at), "noun")
        near = [*v.words[at][:1], *v.before(at)[-1:]]
        inside = v.among(near, "inside") or v.first(at).startswith("بسور")
        others = any(v.owned(other) and other != at for other in range(len(v.marks)))
        if land and inside and others:
            yield at
    for at in v.all_of("cue", "firsttime"):
        if v.says(at, "entered") and not v.all_of("noun"):
            yield at


def stated(v: View) -> Iterator[int]:
    """`What does round 12 state?`: a verb, and no country."""
    for at in v.all_of("cue", "country"):
        if v.words[at] == ["state"] and {"does", "did"} & set(v.before(at)) and not v.after(at):
            yield at


def quarrelled(v: View) -> Iterator[int]:
    """`Points of contention between Turkey and Iran`: a quarrel of those who came is no dispute of sources."""
    if v.all_of("ask", "when") or v.all_of("cue", *FACTS):
        return
    parties = sum(len(m.targets) if m.kind == "party" else m.kind in ("syria", "parties") for m in v.marks)
    for at in v.all_of("cue", "dispute"):
        between = v.has(v.beside(at), "link", "between")
        side = v.beside(v.beside(at)) if between else -1
        if parties > 1 or (side >= 0 and (v.owned(side) or v.has(side, "cue", *SIDES) or v.has(side, "parties"))):
            yield at


def shunned(v: View) -> Iterator[int]:
    """`Which party avoided the opposition?`, `which rounds excluded it?`: to keep away from somebody is not to stay
    away from a round, and who is kept out does not stay away."""
    if v.all_of("ask", "who", "which"):
        for at in v.all_of("cue", "absent"):
            before = v.beside(at, -1)
            doer = v.has(before, "ask") or v.has(before, "cue", "delegation")
            if v.owned(v.beside(at)) and (v.says(at, "excluded") or (v.says(at, "shun") and doer)):
                yield at


def convened(v: View) -> Iterator[int]:
    """`Which rounds did Turkey organise?`, `which statement did it reject?`: what somebody did is not where he was."""
    for at in v.all_of("cue", "held", "contents"):
        by = v.beside(at, -1)
        done = v.has(at, "cue", "contents") or v.says(at, "convened")
        if done and v.owned(by) and v.among(v.before(by)[-1:], "did") and v.all_of("ask", "which"):
            yield at


def told_somebody(v: View) -> Iterator[int]:
    """`What did Putin tell Erdogan?`: nobody is asked to tell it, and what was said is on no record."""
    for at in v.all_of("ask", "list"):
        if v.words[at][:1] in (["tell"], ["told"], ["tells"]) and v.owned(v.beside(at, -1)):
            yield at


def said_of_a_paper(v: View) -> Iterator[int]:
    """`What did Israel say about the statement?`: what is said of a paper does not stand in it."""
    for at in v.all_of("cue", "contents"):
        about = v.words[at][-1:] in (["about"], ["on"], ["of"])
        if about and v.owned(v.beside(at, -1)) and v.has(v.beside(at), "cue", "statement", "document", "treaty_kind"):
            yield at


def of_one_mind(v: View) -> Iterator[int]:
    """`Which parties were at one?`, `who concurred with Iran?`: sources agree or differ, and nobody else."""
    for at in v.all_of("cue", "dispute") if not v.all_of("cue", *FACTS) else ():
        before = v.beside(at, -1)
        if v.has(before, "ask", "who") or v.has(before, "cue", "delegation") or v.has(before, "parties"):
            yield at


def helped(v: View) -> Iterator[int]:
    """`Who advised the Iranian delegation?`: its members are on record, not who stood by all of it."""
    for at in v.all_of("cue", "member"):
        after = v.beside(at)
        if v.says(at, "served") and (v.owned(after) or v.has(after, "cue", "delegation")):
            yield at


def read_out(v: View) -> Iterator[int]:
    """`Who delivered the statement?`: who spoke, and not what came of the round."""
    if v.all_of("ask", "who") and v.all_of("cue", "statement", "document"):
        yield from (at for at in v.all_of("cue", "outcome") if v.says(at, "delivered"))


def authorised(v: View) -> Iterator[int]:
    """`On whose authority was round 9 convened?`, `which testimony did Iran give?`: no source of a fact."""
    held, gave = v.all_of("cue", "held", "sign", "issue"), v.plain[-1:] in (["give"], ["gave"], ["given"])
    for at in v.all_of("cue", "source"):
        asked = v.says(at, "authority") and bool(held)
        told = v.says(at, "testimony") and any(v.owned(i) for i in range(at + 1, len(v.marks)))
        if asked or told or (v.says(at, "base") and v.all_of("cue", "agenda", "outcome")) or (gave and told):
            yield at


def halted(v: View) -> Iterator[int]:
    """`Which rounds were interrupted?`, `the longest pause within a round`, `was round 9 suspended?`: a break inside a
    round is no interval between two, and nobody's absence."""
    for at in v.all_of("cue", "gap"):
        before = v.beside(at, -1)
        within = v.after(at)[:2] in (["within", "a"], ["inside", "a"], ["during", "a"], ["in", "a"])
        if within or (v.says(at, "halted") and v.has(before, "noun") and v.has(v.beside(before, -1), "ask", "which")):
            yield at
    for at in v.all_of("cue", "walkout"):
        before = v.beside(at, -1)
        if v.says(at, "halted") and before >= 0 and v.marks[before].kind in ("digits", "nth", "number", "noun"):
            yield at


def inclusive_of(v: View) -> Iterator[int]:
    """`Rounds, inclusive of the Sochi congress`: what is no round is not counted among them."""
    for at in v.all_of("stop"):
        if v.words[at] == ["inclusive"] and v.after(at)[:1] == ["of"]:
            yield at


def of_the_state(v: View) -> Iterator[int]:
    """`رئيس روسيا`, `الرئيس التركي`: the head of a state, and of no delegation."""
    of_delegation = any(word.endswith("وفد") for word in v.plain)
    for at in v.all_of("cue", "head"):
        after, said = at + 1, v.plain[v.marks[at].start : v.marks[at].end]
        if said in (["رييس"], ["الرييس"]) and v.has(after, "party"):
            adjective = v.first(after).startswith("ال")
            of_state = v.marks[after].target not in ("opposition", "un")
            land = not adjective and (v.marks[after].target != "syria_gov" or v.says(after, "land"))
            president = adjective and said == ["الرييس"] and not of_delegation
            premier = v.first(after) in ("الحكومه", "حكومه") and not of_delegation
            if (of_state and (land or president)) or premier:
                yield at


def claimed_first(v: View) -> Iterator[int]:
    """`The minister says that Iran led; who led round 9?`: whom the claim names is not whom the question asks about."""
    led = v.all_of("cue", "head")
    for who in v.all_of("ask", "who"):
        before = [at for at in led if at < who]
        parties = [at for at in v.all_of("party") if at < who]
        after = any(at > who for at in v.all_of("party"))
        if who and before and parties and any(at > who for at in led) and (not after or _told(v, before[0])):
            yield before[0]


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


def having(v: View) -> Iterator[int]:
    """`Having led Iran, who came to round 9?`, `leading Iran, who came?`: what somebody had done narrows down who is
    meant, and asks nothing."""
    deed = 1 if v.plain[:1] == ["having"] else 0
    opens = deed or v.plain[:1] in (["leading"], ["heading"], ["representing"], ["attending"])
    done = opens and v.has(deed, "cue", "head", "represent", "attend", "absent")
    if done and any(v.has(v.beside(at), "cue") for at in v.all_of("ask", "who", "which") if at > deed):
        yield 0


def as_of(v: View) -> Iterator[int]:
    """`As of round 9, who led Iran?`: at that round, up to it or from it on."""
    if not v.all_of("cue", "office"):
        yield from (at for at in v.all_of("link", "since") if v.words[at] == ["as", "of"])


def ended(v: View) -> Iterator[int]:
    """`هل انتهت أستانا في 2023؟`: the process, and no round of that year."""
    for at in v.all_of("cue", "end") if v.all_of("ask", "yesno") else ():
        for near in (v.beside(at), v.beside(at, -1)):
            numbered = any(v.has(near + 1, kind) for kind in ("digits", "nth", "number"))
            if v.has(near, "noun", "astana", "process") and not numbered:
                yield at


def who_did(v: View) -> Iterator[int]:
    """`من نظم الجولة 9؟`, `من بقي بعد الجولة 9؟`: who did it, where no record says so; `من` is no `from` there."""
    opens = v.plain[:1] == ["من"] and v.has(0, "stop") and v.marks[0].end == 1
    if opens and ((v.has(1, "cue", "held") and v.says(1, "convened")) or (v.has(1, "stop") and v.says(1, "stayed"))):
        yield 1


def of_a_ministry(v: View) -> Iterator[int]:
    """`بيان الخارجية الروسية`: a statement of one ministry, and not what the guarantors issued."""
    for at in v.all_of("party"):
        if v.says(at, "ministry") and v.has(v.beside(at, -1), "cue", "statement"):
            yield at


def of_three(v: View) -> Iterator[int]:
    """`من رأس الاجتماع الثلاثي بالجولة 9؟`: a meeting beside the round."""
    if v.all_of("cue", "head"):
        yield from (at for at in v.all_of("cue", "guarantor") if v.says(at, "threefold") and v.has(at - 1, "noun"))


def of_the_asker(v: View) -> Iterator[int]:
    """`For our Russian readers, who led?`: people of the asker's, and no delegation."""
    for at in v.all_of("party"):
        if v.before(at)[-1:] in (["my"], ["our"]) and v.says(at + 1, "readers"):
            yield at


RULES = (
    of_the_asker, bound_for, ended, of_the_day, in_the_land, stated, quarrelled, shunned, convened, of_one_mind, helped,
    read_out, authorised, told_somebody, said_of_a_paper, halted, inclusive_of, of_the_state, claimed_first, who_did,
    came_as_claimed, having, as_of, of_a_ministry, of_three,
)  # fmt: skip
