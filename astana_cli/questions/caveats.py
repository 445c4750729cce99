"""Words that change what is asked and that no query can say: they are named in a refusal, never passed over.

An exception (`besides the UN`, `عدا روسيا`), a supposition (`if it had been in Astana`), a meeting of two (to meet
somebody is more than to be at the same round), a number of days or a day of the month, which is no round.
"""

from __future__ import annotations

from astana_cli.questions.scan import Mark
from astana_cli.questions.text import Token, bare, plain

BARRED = "barred"
"""The kind of a mark that is understood and cannot be answered; unlike an unread one it is never taken for a slip."""


def _set(words: str) -> frozenset[str]:
    return frozenset(bare(plain(word)) for word in words.split())


EXCEPT = _set(
    "besides apart aside except excepting excluding excluded sans bar barring "
    "باستثناء عدا معدا ماعدا خلا سوى غير إلا بخلاف"
)
"""Inside a mark of these an exception is made, if what follows can be one."""
ELSE = frozenset({"else", "also", "كمان", "ايضا"})
"""`Who else came besides Russia?` is answered by a list with Russia in it."""
EXCEPTED = frozenset({"party", "person", "parties", "syria", "capital", "group"})
GUARANTORS = frozenset({"guarantor", "observer"})
MEET = _set(
    "meet met meets meeting التقى التقت التقوا التقو يلتقي تلتقي اجتمع اجتمعت اجتمعوا اجتمعو يجتمع تجتمع قابل قابلت "
    "قابلوا تقابل تقابلت تقابلوا لاقى لاقت"
)
MET = frozenset({"party", "person", "syria", "capital"})
IF = _set("if suppose supposing assuming imagine")
LAW = _set("لو لولا")
POLITE = _set(
    "you possible there u ya any i we anyone anybody it "
    "سمحت سمحتم سمحتي سمحتو سمحتوا تكرمت تكرمتم تكرمتي ممكن بتقدر بتعرف عندك أمكن"
)
"""After `if` these make a request polite, or name what is looked for."""
INVERTED = frozenset({"had", "were", "should"})
WOULD = frozenset({"would", "could", "might"})
"""`Had Iran stayed away, would it have been held?`"""
SUPPOSED = _set("had were was would did كان كانت عقدت انعقدت حضر حضرت شارك شاركت")
UNITS = _set(
    "day days night nights week weeks hour hours fortnight year years يوم أيام يوما يومين ليلة ليالي ليال أسبوع أسابيع "
    "ساعة ساعات سنة سنين سنوات أعوام نهار"
)
"""A number beside one of these counts them, or is one of them: it names no round."""
DUAL = _set("جولتين دورتين جلستين لقاءين اجتماعين")
"""Arabic nouns for two rounds."""
DAYS = _set("يوم نهار بيوم بنهار ليوم")
EDGES = {"first": "start", "last": "end"}
DAY = _set("day يوم نهار يومي")
WEEKDAYS = {
    **dict.fromkeys(("اثنين", "اتنين", "تنين", "لاثنين", "الاثنين", "الاتنين"), "monday"),
    **dict.fromkeys(("احد", "الاحد", "لحد"), "sunday"),
    **dict.fromkeys(("تلات", "تلاته", "ثلاثا", "تلاتا", "التلات", "التلاتا"), "tuesday"),
}
"""Arabic weekdays that are numbers as well; behind `يوم` they are days."""


def heeded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, those barred that nothing answers, and days that are read as numbers made days."""
    found = _weekdays(marks, typed)
    barred = {i for rule in RULES for i in rule(found, typed)}
    return [m._replace(kind=BARRED) if i in barred else m for i, m in enumerate(found)]


def _words(mark: Mark, typed: list[Token]) -> list[str]:
    return [bare(token.plain) for token in typed[mark.start : mark.end]]


def _next(marks: list[Mark], at: int, step: int = 1) -> int:
    """The nearest mark that is no filler; -1 if there is none."""
    at += step
    while 0 <= at < len(marks) and (marks[at].kind in ("stop", "word") or marks[at].start == marks[at].end):
        at += step
    return at if 0 <= at < len(marks) else -1


def _weekdays(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`يوم الاثنين` is a Monday and no second round; the first day of a round is its opening."""
    found = list(marks)
    for i in range(1, len(marks)):
        day = WEEKDAYS.get(typed[marks[i].start].plain) if marks[i].kind == "number" else None
        if day and marks[i].end - marks[i].start == 1 and _words(marks[i - 1], typed)[-1] in DAYS:
            found[i] = marks[i]._replace(kind="weekday", targets=(day,))
    for i, mark in enumerate(marks):
        beside = [m for m in (marks[i - 1] if i else None, marks[i + 1] if i + 1 < len(marks) else None) if m]
        if mark.kind == "link" and mark.target in EDGES and any(DAY & set(_words(m, typed)) for m in beside):
            found[i] = mark._replace(kind="cue", targets=(EDGES[mark.target],))
    return found


def _exceptions(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Besides the guarantors`, `عدا الأمم المتحدة`: whoever is excepted would have to be left out."""
    found = []
    for i, mark in enumerate(marks):
        if (mark.kind, mark.target) not in (
            ("link", "not"),
            ("cue", "besides"),
            ("link", "outside"),
            ("link", "other"),
        ):
            continue
        after = _next(marks, i)
        named = after >= 0 and (marks[after].kind in EXCEPTED or marks[after].target in GUARANTORS)
        if mark.target == "besides" and ELSE & {token.plain for token in typed[: mark.start]}:
            continue
        if named and EXCEPT & set(_words(mark, typed)):
            found.append(i)
    return found


def _suppositions(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`If round 10 had been in Astana`, `ماذا لو حضرت أمريكا`: what did not happen is in no record."""
    found = []
    for i, mark in enumerate(marks):
        words = _words(mark, typed)
        if not (IF | LAW) & set(words):
            continue
        after = [bare(token.plain) for token in typed[mark.end : mark.end + 1]]
        rest = {bare(token.plain) for token in typed[mark.end :]}
        opens = mark.start == 0 or bare(typed[mark.start - 1].plain) in ("what", "ماذا", "شو", "ايش", "وش", "شنو", "")
        if not POLITE & set(after) and opens and (SUPPOSED & rest or LAW & set(words)):
            found.append(i)
    first = 1 if len(marks) > 1 and marks[0].end == marks[0].start else 0
    rest = {token.plain for token in typed[marks[first].end :]}
    return [first, *found] if typed[marks[first].start].plain in INVERTED and WOULD & rest else found


def _meetings(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Did Turkey meet Iran?`, `من التقى بيدرسون؟`"""
    verbs = [i for i, m in enumerate(marks) if (m.kind, m.target) == ("cue", "held") and MEET & set(_words(m, typed))]
    several = not any(m.kind == "ask" and m.target in ("when", "where") for m in marks)
    named = sum(
        (len(m.targets) if several else 1) if m.kind == "party" else m.kind in MET or m.target == "envoy_un"
        for m in marks
    )
    who = any(m.kind == "ask" and m.target == "who" for m in marks) or typed[0].plain in ("من", "مع", "ومن")
    return verbs if named > 1 or (named and who) else []


def _numbers(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`ثلاثة أيام`, `اليوم الثاني`, `on the 5th`: numbers that are no rounds."""
    found = []
    for i, mark in enumerate(marks):
        if mark.kind not in ("number", "nth", "digits") or _of_round(marks, i, typed):
            continue
        before, after = marks[i - 1] if i else None, marks[i + 1] if i + 1 < len(marks) else None
        dated = after is not None and (after.kind == "month" or after.target == "month")
        counts = after is not None and UNITS & set(_words(after, typed)[:1]) and not _is_year(mark)
        counts = counts or (mark.kind == "number" and after is not None and after.target == "venue")
        nth_day = before is not None and mark.kind == "nth" and DAY & set(_words(before, typed)[-1:])
        if not dated and (counts or nth_day or _day_of_month(marks, i, typed)):
            found.append(i)
    return found


def _is_year(mark: Mark) -> bool:
    return mark.kind == "digits" and int(mark.target) > 1000


def _of_round(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether the noun for a round, or for its number, stands right before a number."""
    before = at - 1
    while before >= 0 and (typed[marks[before].start].plain in ("ال", "the", "")):
        before -= 1
    return before >= 0 and marks[before].kind in ("noun", "number_noun")


def _day_of_month(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`On the 5th`, with no round and no month behind it."""
    start = marks[at].start
    said = [token.plain for token in typed[max(0, start - 2) : start]] == ["on", "the"]
    after = _next(marks, at)
    return said and marks[at].kind == "nth" and (after < 0 or marks[after].kind not in ("noun", "month"))


def _steps(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Two before round 10`, `بعد جولتين من الجولة 18`: so many rounds off, no span of them."""
    found = []
    for i, mark in enumerate(marks):
        after = _next(marks, i)
        steps = after >= 0 and marks[after].kind == "link" and marks[after].target in ("before", "after")
        if steps and mark.kind == "number" and mark.target != "1":
            found.append(i)
        dual = mark.kind == "noun" and bare(typed[mark.end - 1].plain).removeprefix("ب") in DUAL
        before = _next(marks, i, -1)
        stepped = before >= 0 and marks[before].kind == "link" and marks[before].target in ("before", "after")
        if dual and (steps or stepped or typed[mark.start].plain.startswith("ب")):
            found.append(i)
    return found


def _run_together(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`الثالثة عشرين`, `العشرين وواحد`: two numbers that may have been meant for one."""
    found = []
    for i in range(1, len(marks)):
        one, two = marks[i - 1], marks[i]
        if {one.kind, two.kind} <= {"number", "nth"} and not typed[two.start].plain.isascii():
            tens = int(one.target) < 10 and int(two.target) >= 20 and not two.lead
            units = int(one.target) >= 20 and int(two.target) < 10 and two.lead == "و"
            found += [i - 1, i] if tens or units else []
    return found


def _of_nation(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Which Russian led Turkey?`: who somebody was is not looked into, so that two delegations are no answer."""
    for i, mark in enumerate(marks[:-1]):
        if (mark.kind, mark.target) == ("ask", "which") and marks[i + 1].kind == "party":
            led = _next(marks, i + 1)
            others = any(m.kind == "party" and m.target != marks[i + 1].target for m in marks[i + 2 :])
            if others and led >= 0 and marks[led].kind == "cue" and marks[led].target in ("head", "represent"):
                return [i + 1]
    return []


def _of_a_nation(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Was Turkey led by a Russian?`"""
    led = any(m.kind == "cue" and m.target in ("head", "represent") for m in marks)
    parties = {m.target for m in marks if m.kind == "party"}
    if not led or len(parties) < 2:
        return []
    return [
        i
        for i, m in enumerate(marks)
        if m.kind == "party"
        and m.start
        and typed[m.start - 1].plain in ("a", "an")
        and (_next(marks, i) < 0 or marks[_next(marks, i)].target not in ("delegation", "head"))
    ]


def _changes(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Who came back at round 4?`, `who joined after round 12?`: who was there says nothing of who had not been."""
    named = any(m.kind in MET for m in marks) and not any(m.kind == "ask" and m.target == "when" for m in marks)
    if named:
        return []
    found = []
    for i, mark in enumerate(marks):
        if mark.kind == "cue" and mark.target in ("attend", "join"):
            words, after = set(_words(mark, typed)), _next(marks, i)
            later = after >= 0 and marks[after].kind == "link" and marks[after].target in ("after", "since")
            if words & BACK or (later and words & JOINED):
                found.append(i)
    return found


BACK = _set("back returned return returns rejoined رجع رجعت رجعوا رجعو يرجع عاد عادت عادوا")
JOINED = _set("join joined joins joining انضم انضمت انضموا دخل دخلت دخلوا")


def _wholly(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Attended in full`, `still leads`: whether all of it, or to this day, is not what a list of rounds says."""
    verbs = {m.target for m in marks if m.kind == "cue"}
    dated = any(m.kind in ("digits", "nth", "number", "noun") for m in marks)
    found = []
    for i, mark in enumerate(marks):
        words = set(_words(mark, typed)) if mark.kind in ("stop", "word", "link") else set()
        if (WHOLLY & words and "attend" in verbs) or (STILL & words and "head" in verbs and not dated):
            found.append(i)
    return found


def _or_not(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`أما حضرت روسيا؟` is a denied question, and does not ask which."""
    opens = len(marks) > 1 and marks[0].kind == "ask" and typed[marks[0].start].plain == "اما"
    return [0] if opens and marks[1].kind == "cue" else []


WHOLLY = _set("full fully entirely بالكامل كليا كاملا")
STILL = _set("still مازال مازالت لايزال لاتزال يزال تزال زال زالت لسا لسه لساته بعده")


def _became(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`What did Önal become?`: what people are outside the talks is in no record."""
    if not any(m.kind == "person" for m in marks) or any(m.target in GUARANTORS for m in marks):
        return []
    return [i for i, m in enumerate(marks) if m.target == "join" and BECOME & set(_words(m, typed))]


def _quit(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`من ترك وفد تركيا`: the verb, and not the Turks."""
    return [
        i
        for i, m in enumerate(marks[:-1])
        if m.kind == "party" and typed[m.start].plain == "ترك" and marks[i + 1].target in ("turkey", "delegation")
    ]


BECOME = frozenset({"become", "becomes", "became"})


def _neither(marks: list[Mark], typed: list[Token]) -> list[int]:
    """`Neither a statement nor a memorandum`: two things are denied at once."""
    found = [i for i, m in enumerate(marks) if m.kind == "link" and typed[m.start].plain in ("neither", "nor")]
    papers = any(m.kind == "cue" and m.target in PAPERS for m in marks)
    return found if len(found) > 1 and papers else []


PAPERS = frozenset({"statement", "document", "treaty_kind", "communique", "memorandum"})
RULES = (
    _exceptions,
    _suppositions,
    _meetings,
    _numbers,
    _steps,
    _run_together,
    _of_nation,
    _of_a_nation,
    _changes,
    _wholly,
    _or_not,
    _became,
    _quit,
    _neither,
)
