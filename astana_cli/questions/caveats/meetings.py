"""Two who meet: to meet somebody, to visit him, to sit beside him, to watch him sign is more than to be at the same
round."""

from __future__ import annotations

from astana_cli.questions.caveats.rules import about, opening, saying
from astana_cli.questions.caveats.view import View

SOMEBODY = (["it"], ["they"], ["he"], ["she"], ["we"])
PLACES = frozenset({"place", "city_name", "country", "event"})


@about("stop")
def here(v: View, at: int) -> bool:
    """`Which rounds were held here?`: where the asker is, nobody knows."""
    if v.words[at] not in (["here"], ["هون"]):
        return False
    before = v.beside(at, -1)
    return v.has(before, "cue", "held", "happen") or v.has(before, "noun")


@about("stop")
@about("cue", "city", "country", "venue")
def there(v: View, at: int) -> bool:
    """`I work at the Rixos. Which rounds took place there?`, `how many did my country host?`: a place that is not
    named."""
    words = v.words[at]
    if v.has(at, "cue"):
        unnamed = v.has(at - 1, "stop") and v.words[at - 1] in (["my"], ["our"])
    else:
        far = words == ["هناك"] and v.has(at - 1, "cue", "held", "happen")
        unnamed = far or words in (["took", "place", "there"], ["بلدي"], ["بلدنا"])
    if not unnamed:
        return False
    return not (v.owners() or any(mark.kind in PLACES for mark in v.marks) or v.any_of("noun", "astana"))


@about("stop")
def it_came(v: View, at: int) -> bool:
    """`Did it attend round 11?`: who, where nobody is named."""
    came = v.words[at] in SOMEBODY and v.says(at - 1, "did") and v.has(at + 1, "cue", "attend", "join", "host")
    return came and not (v.owners() or v.any_of("group"))


@saying("meet")
def met(v: View, at: int) -> bool:
    """`Did Turkey meet Iran?`, `من التقى بيدرسون؟`; `when the talks met` speaks of a round, and of people the margins
    of a round may tell."""
    people = len(v.all_of("person"))
    if _whom_there(v):
        return False
    if people and not v.any_of("party") and (v.any_of("cue", "sideline") or (people == 2 and v.any_of("ask", "yesno"))):
        return False
    several = not v.any_of("ask", "when", "where")
    named = sum(
        (len(m.targets) if several else 1) if m.kind == "party" else v.owned(i) or m.target == "envoy_un"
        for i, m in enumerate(v.marks)
    )
    whom = v.any_of("ask", "who") or v.plain[0] in ("من", "مع", "ومن")
    verb = v.has(at, "cue", "held") and v.before(at)[-1:] != ["they"] and not v.has(at - 1, "noun")
    return verb and not _when_they(v, at) and (named > 1 or (named == 1 and whom))


def _whom_there(v: View) -> bool:
    """`Whom did the Russian delegation meet on the margins of round 15?`: what is told of the margins may say so."""
    one = len([i for i, m in enumerate(v.marks) if v.owned(i) or m.target == "envoy_un"]) == 1
    return one and v.any_of("cue", "sideline") and v.any_of("ask", "who") and not v.any_of("ask", "yesno")


def _when_they(v: View, at: int) -> bool:
    """`من قاد الوفد الروسي حين اجتمعوا في سوتشي؟`: the talks, where nobody is named behind the verb."""
    they = v.says(at, "they_met") and (v.has(at - 1, "cue", "then") or v.says(at - 1, "then_when"))
    behind = v.beside(at)
    return they and not v.owned(behind) and not v.has(behind, "link", "and")


@saying("meet")
def met_whom(v: View, at: int) -> bool:
    """`من التقى من`; whom one met on the margins may be told."""
    if v.any_of("cue", "sideline") and len(v.all_of("person")) == 1:
        return False
    return v.has(at, "cue", "held") and at + 1 < len(v.marks) and v.among(v.words[at + 1][:1], "whom")


@saying("meet")
def met_by_one(v: View, at: int) -> bool:
    """`Which delegation did Khaji meet?`: not the one in which he was."""
    asked = v.any_of("ask", "which", "who", "what") and not v.any_of("ask", "when", "where")
    return v.has(at, "cue", "held") and v.has(at - 1, "person") and asked and v.any_of("cue", "delegation", "country")


@about("noun", "round")
def talked_to(v: View, at: int) -> bool:
    """`Who did Khaji talk to?`: the verb, and no round."""
    return v.words[at] == ["talk"] and v.has(at - 1, "person") and v.after(at)[:1] in (["to"], ["with"], ["about"])


@opening("مع")
def with_somebody(v: View, at: int) -> bool:
    """`من مع خاجي؟`, `أي وفد حضر مع خاجي؟`: those beside somebody, and not he himself."""
    alone = len(v.all_of("person")) == 1 and not v.any_of("party") and v.has(at + 1, "person")
    return (
        alone and v.has(at, "link", "and") and not v.any_of("cue", "besides", "member", "compare", "same", "sideline")
    )


@about("cue", "besides")
def sat(v: View, at: int) -> bool:
    """`Who sat next to the opposition?`"""
    return bool(v.saying("seated"))


@saying("visit")
def visited(v: View, at: int) -> bool:
    """`Who visited Jordan after round 8?`: a journey to a country, and no round."""
    return v.has(at, "cue", "attend") and any(v.has(at + 1, kind) for kind in ("party", "capital", "syria"))


@saying("witness")
def witnessed(v: View, at: int) -> bool:
    """`من شهد على التوقيع`: who stood by is not who signed."""
    return v.has(at, "stop") and v.after(at)[:1] == ["علي"] and v.any_of("cue", "sign")


@opening("الجلسه")
def sitting_of_a_round(v: View, at: int) -> bool:
    """`مين ترأس الجلسة بالجولة 10؟`, `هل ترأس دي ميستورا الجلسة الافتتاحية للجولة 1؟`: a sitting is presided over, and
    no delegation led there."""
    after = at + 2 if v.has(at + 1, "link", "in", "first", "last") else at + 1
    verb = at - 2 if v.has(at - 1, "person") else at - 1
    return v.has(at, "noun", "round") and v.has(verb, "cue", "head") and v.has(after, "noun", "round")


@opening("opening", "close", "closing", "inauguration")
def there_at_the_time(v: View, at: int) -> bool:
    """`Was Nazarbayev at the opening of round 1?`: whether he was there, and not whether he opened it."""
    before = v.beside(at, -1)
    alone = not any(m.kind == "cue" and m.target not in ("start", "end") for m in v.marks)
    somebody = v.any_of("person") or v.has(v.beside(before, -1), "ask", "who")
    edge = v.has(at, "cue", "start", "end") and v.has(before, "link", "in")
    return edge and alone and somebody and v.any_of("ask", "yesno", "who")


@opening("عامه", "العامه")
def plenary_of_a_round(v: View, at: int) -> bool:
    """كم جولة فيها جلسة عامة؟, متى كانت الجلسة العامة للجولة 5؟: a sitting of a round, and not the round."""
    sitting = v.has(at - 1, "noun") and v.words[at - 1][-1] == "جلسه"
    return sitting and len(v.all_of("noun")) > 1


@opening("كلمه", "خطابا", "خطاب")
def a_speech(v: View, at: int) -> bool:
    """هل ألقى الجعفري كلمة؟: what was said for the host is on record, and not who else spoke."""
    return v.any_of("person") and v.any_of("cue", "host_official") and v.any_of("ask", "yesno")
