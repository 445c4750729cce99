"""What is spoken of, in Arabic, where a word names something else elsewhere: نص (a paper), اجتماع موسكو (that of the
ministers), صفة من ترأس (an office), خبراء الأمم المتحدة (a delegation), الأكثر حضورا بين رؤساء وفود (who led most)."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a, names_rounds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, variants
from astana_cli.questions.lexis.text import Token, bare

WHO = frozenset({"من", "مين", "منو", "شكون", "الدي", "اللي", "التي", "الي"})
ON = word_list("said_of", "on")
MENTIONING = word_list("said_of", "mentioning")
WRITTEN = word_list("subjects", "written")
MEETING = word_list("subjects", "meeting")
OURS = frozenset({"astana", "sochi"})
"""Cities in which rounds were held: a meeting there may be one."""
EXPERTS = word_list("counted", "experts")
SENT = word_list("arabic", "sent")
ONLY = frozenset({"فقط", "بس"})
MAIN = word_list("subjects", "main")
STOPPED = word_list("subjects", "stopped")
SPELLING = word_list("subjects", "spelling")
LETTERING = word_list("subjects", "lettering")
LANGUAGES = word_list("subjects", "languages")
CITING = word_list("subjects", "citing")
RELATIVE = word_list("arabic", "relative")
COUNCIL = frozenset({"مجلس", "امن", "دولي", "دوليه"})
RESOLUTIONS = frozenset({"قرار", "قرارات"})
BECOME = word_list("subjects", "become")
STORY = word_list("subjects", "story")
OFTEN = word_list("subjects", "often")


def _a_text(p: Place) -> Mark | None:
    """هل أُقر نص عن إزالة الألغام: a paper on it, and not the wording of one."""
    alone = is_a(p.mark, "cue", "fulltext") and p.word in ("نص", "نصا")
    about = alone and p.after is not None and p.first(p.after) in ON
    topic = holds(p.later()[:3], "topic")
    return p.mark._replace(targets=("document",)) if about and topic else None


def _office_of_who(p: Place) -> Mark | None:
    """صفة من ترأس الوفد: the office of whoever led it."""
    rest = p.later()[:2]
    who = len(rest) > 1 and p.first(rest[0]) in WHO and is_a(rest[1], "cue", "head", "represent")
    return p.mark._replace(targets=("office",)) if who else None


def _ministers_there(p: Place) -> Mark | None:
    """اجتماع موسكو في نيسان 2018: that of the ministers, in a city in which no round was held."""
    city = p.after is not None and p.after.kind in ("capital", "place") and not p.after.lead
    if not city or bare(p.word.removeprefix(p.mark.lead)) not in MEETING:
        return None
    abroad = OURS.isdisjoint(p.after.targets if p.after else ())
    behind = [*p.marks[1:], None]
    numbered = any(
        m.kind in NUMERALS and not m.is_year and (after is None or after.kind != "month")
        for m, after in zip(p.marks, behind, strict=True)
    )
    return p.mark._replace(kind="cue", targets=("ministerial",)) if abroad and not numbered else None


def _written(p: Place) -> Mark | None:
    """المذكرة اتكتبت امتى: when it is dated."""
    paper = any(m.kind == "document" or is_a(m, "cue", "document", "treaty_kind", "statement") for m in p.marks)
    when = holds(p.marks, "ask", "when")
    return p.mark._replace(kind="cue", targets=("issue",)) if p.mark.kind == "unread" and paper and when else None


def _experts(p: Place) -> Mark | None:
    """خبراء الأمم المتحدة برئاسة من: those whom somebody led."""
    led = holds(p.marks, "cue", "head") and not holds(p.marks, "ask", "how_many")
    whose = p.after is not None and p.after.kind == "party"
    free = p.mark.kind == "unread" or is_a(p.mark, "cue", "claim", "technical")
    return p.mark._replace(kind="cue", targets=("experts",)) if led and whose and free else None


def _among_heads(p: Place) -> Mark | None:
    """الأكثر حضورا بين رؤساء وفود المعارضة: who led it most often."""
    near = p.marks[max(0, p.at - 2) : p.at + 3]
    most = holds(near, "cue", "most", "least")
    often = p.word in OFTEN and holds(near[:2], "cue", "most", "least")
    among = is_a(p.mark, "link", "between") and is_a(p.after, "cue", "head") and p.before is not None
    behind = among and p.before is not None and p.first(p.before) in OFTEN
    heads = often and any(is_a(one, "link", "between") and is_a(two, "cue", "head") for one, two in _pairs(p))
    return p.mark.silenced() if most and (behind or heads) else None


def _new_head(p: Place) -> Mark | None:
    """هل أرسلت تركيا رئيسا جديدا لوفدها في الجولة 15؟: whether another one led it than before."""
    whether = all(m.kind != "person" and (m.kind != "ask" or m.target in ("yesno", "who")) for m in p.marks)
    dated = any(m.kind in (*NUMERALS, "month") for m in p.marks) and not holds(p.marks, "cue", "people")
    whether = whether and dated
    near = p.marks[max(0, p.at - 3) : p.at]
    head = next((m for m in reversed(near) if is_a(m, "cue", "head")), None)
    between = near[near.index(head) + 1 :] if head else []
    said = head is not None and all(m.kind in ("stop", "party") or is_a(m, "cue", "delegation") for m in between)
    return p.mark._replace(targets=("change",)) if whether and said else None


def _sent_a_head(p: Place) -> Mark | None:
    """The verb of sending before one who led, which says no more."""
    rest = [m for m in p.later()[:3] if m.kind not in ("party", "stop")]
    new = holds(p.later()[:5], "cue", "new", "change")
    return (
        p.mark.silenced()
        if p.mark.kind in ("cue", "unread") and rest and is_a(rest[0], "cue", "head") and new
        else None
    )


def _story(p: Place) -> Mark | None:
    """وش سالفة مذكرة إدلب: what it is."""
    asked = is_a(p.before, "ask", "what") and p.at == 1
    paper = p.after is not None and (p.after.kind in ("document", "event") or is_a(p.after, "cue", "treaty_kind"))
    return p.mark.silenced() if asked and paper and p.mark.kind in ("cue", "unread", "out") else None


def spelled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """كيف يكتب اسم خاجي, التهجئة الصحيحة لاسم خاجي: his card, which holds the ways to write him."""
    people = [m for m in marks if m.kind == "person"]
    if len(people) != 1:
        return marks
    said = [at for at, m in enumerate(marks) if m.end > m.start and bare(typed[m.start].plain) in SPELLING]
    asks = {m.target for m in marks if m.kind == "ask"} <= {"how", "what", "which", "yesno"}
    rest = (m for at, m in enumerate(marks) if at not in said and m.kind not in ("person", "stop", "ask"))
    light = all(is_a(m, "cue", "called") or bare(typed[m.start].plain) in LANGUAGES for m in rest)
    named = holds(marks, "cue", "called") or any(bare(t.plain) in LETTERING for t in typed)
    if len(said) != 1 or not (asks and light and named):
        return marks
    return [m if m.kind == "person" else m.silenced() for m in marks]


def resolutions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """أي قرار لمجلس الأمن استند إليه بيان الجولة السابعة: what stands in the statement."""
    at = next((at for at, m in enumerate(marks) if m.kind == "cue" and bare(typed[m.start].plain) in RESOLUTIONS), -1)
    if at < 0 or not holds(marks[at:], "cue", "statement"):
        return marks
    spare = {i for i, m in enumerate(marks) if i > at and _of_council(m, typed)}
    words = CITING | MENTIONING
    verbs = {
        i
        for i, m in enumerate(marks)
        if i > at and m.end > m.start and typed[m.start].plain.removesuffix("ها") in words
    }
    verbs |= {i for i, m in enumerate(marks) if i > at and bare(typed[m.start].plain) in words}
    if not spare or len(verbs) != 1:
        return marks
    found = [m.silenced() if i in spare | verbs else m for i, m in enumerate(marks)]
    found[at] = found[at]._replace(targets=("contents",))
    return [m._replace(targets=("what",)) if i == at - 1 and m.kind == "ask" else m for i, m in enumerate(found)]


def _of_council(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is a word of مجلس الأمن, with whatever is glued to it."""
    words = {bare(rest) for _, rest in variants(typed[mark.start].plain)} | {bare(typed[mark.start].plain)}
    return mark.kind in ("unread", "word") and not words.isdisjoint(COUNCIL)


def in_statements(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """أي البيانات ذكرت العقوبات, البيانات التي ذكرتها, الجولان بأي بيان: those of the rounds that speak of a topic."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "cue", "statement")), -1)
    if at < 0:
        return marks
    asked = at > 0 and (is_a(marks[at - 1], "ask", "which", "what", "list") or typed[marks[0].start].plain == "ما")
    whether = holds(marks, "ask", "yesno")  # هل ذكر آخر بيان العقوبات: the last of all
    asked = asked or (at > 0 and is_a(marks[at - 1], "link", "first", "last") and not whether)
    asked = asked or (at == 0 and _are_those(marks, typed))
    says = [m for m in marks if is_a(m, "cue", "contents", "agenda") or typed[m.start].plain in MENTIONING]
    beside = ("topic", "stop", "ask", "link")
    others = [m for i, m in enumerate(marks) if i != at and m not in says and m.kind not in beside]
    others = [m for m in others if typed[m.start].plain != "ما"]
    others = [
        m for m in others if not is_a(m, "noun", "astana", "process", "rounds") and not is_a(m, "cue", "guarantor")
    ]
    shown = at == len(marks) - 1 and holds(marks[:at], "topic")
    if not asked or not (says or shown) or others or sum(m.kind == "topic" for m in marks) != 1:
        return marks
    said = [m._replace(targets=("in_statements",)) if i == at else m for i, m in enumerate(marks)]
    return [m.silenced() if m in says else m for m in said]


def _are_those(marks: list[Mark], typed: list[Token]) -> bool:
    """البيانات التي: whether a relative stands behind statements in the plural with which a question begins."""
    behind = marks[0].end
    several = typed[marks[0].start].plain.endswith("ات")
    return several and behind < len(typed) and typed[behind].plain in RELATIVE


def _asked_again(p: Place) -> Mark | None:
    """كم مندوبا أرسلت المعارضة إلى الجولة الخامسة، وكم إلى السادسة؟: the same of another round; of another year it is
    another count."""
    if not (p.first().startswith("و") and holds(p.earlier(), "ask", p.mark.target)):
        return None
    before, later = p.earlier(), [m for m in p.later() if m.kind not in ("stop", "link")]
    rounds = [m for m in later if (m.kind in NUMERALS and not m.is_year) or is_a(m, "noun", "round")]
    said = {(m.kind, m.target) for m in before}
    again = all(m in rounds or (m.kind, m.target) in said for m in later)
    numbered = any(m.kind in NUMERALS for m in before)
    return p.mark._replace(kind="link", targets=("and",)) if rounds and again and numbered else None


COUNTING = frozenset({"how_many", "how_much"})


def _become(p: Place) -> Mark | None:
    """دعي العراق ليصبح مراقبا: that he was to be one says the word behind it."""
    role = is_a(p.after, "cue", "observer", "guarantor")
    asked = holds(p.earlier(), "cue", "invited")
    return p.mark.silenced() if role and asked else None


def _main_topic(p: Place) -> Mark | None:
    """الموضوع الرئيسي: the main one, and nobody who leads."""
    return p.mark._replace(kind="cue", targets=("main",)) if is_a(p.before, "cue", "agenda", "outcome") else None


def _what_came(p: Place) -> Mark | None:
    """ما جاء في البيان: what stands in it, and nobody who did not come."""
    if p.first() != "ما":
        return None
    rest = [m for m in p.later()[:2] if m.kind != "stop"]
    inside = len(rest) > 1 and is_a(rest[0], "link", "in")
    paper = inside and (rest[1].kind == "document" or is_a(rest[1], "cue", "statement", "treaty_kind", "document"))
    return p.mark._replace(targets=("contents",)) if paper else None


def _stopped_leading(p: Place) -> Mark | None:
    """متى توقف الجعفري عن رئاسة الوفد: when he led for the last time."""
    rest = [m for m in p.later() if m.kind != "stop"][:2]
    led = len(rest) > 1 and rest[0].kind == "person" and is_a(rest[1], "cue", "head")
    return p.mark._replace(kind="cue", targets=("stopped",)) if led and p.mark.kind in ("cue", "unread") else None


def _months_of_areas(p: Place) -> Mark | None:
    """مناطق خفض التصعيد لمدة كم شهر: for how long they were set up."""
    areas = holds(p.marks, "topic", "de_escalation") and not any(m.kind in ("noun", "party") for m in p.marks)
    asked = next((at for at, m in enumerate(p.marks[:-1]) if is_a(m, "ask", "how_many")), -1)
    if not areas or asked < 0 or not is_a(p.marks[asked + 1], "cue", "month"):
        return None
    if p.at == asked:
        return p.mark._replace(targets=("how_long",))
    return p.mark.silenced() if p.mark.kind == "cue" else None


def _or_member(p: Place) -> Mark | None:
    """هل كان فيرشينين رئيسا للوفد أم عضوا فيه: whether he led settles that; at one round he may not have been there at
    all, and as what he was tells it."""
    if not (holds(p.marks, "cue", "member") and holds(p.marks, "link", "or")):
        return None
    roles = [at for at, m in enumerate(p.marks) if is_a(m, "cue", "head", "member")]
    pair = len(roles) == len({p.marks[at].target for at in roles}) == 2
    between = p.marks[roles[0] + 1 : roles[1]] if pair else []
    joined = sum(is_a(m, "link", "or") for m in between) == 1
    person = sum(m.kind == "person" for m in p.marks) == 1
    asked = holds(p.marks, "ask", "yesno")
    if not (joined and person and asked):
        return None
    there = names_rounds(p.marks)
    if there and p.at == roles[0]:
        return p.mark._replace(targets=("attend",))
    second = there and p.at == roles[1]
    return p.mark.silenced() if second or p.mark.target != "head" else None


def _what_is_new(p: Place) -> Mark | None:
    """شو الجديد اللي طلع من الجولة 6: what came of it; ما الجديد فيها may ask in what it differs from others."""
    kinds = ("ask", "stop", "link", "noun", "nth", "digits", "month")
    others = [m for m in p.marks if m is not p.mark and p.first(m) != "ما"]
    rest = all(m.kind in kinds or is_a(m, "cue", "issue", "outcome") for m in others)
    what = p.before is not None and (is_a(p.before, "ask", "what") or p.first(p.before) == "ما")
    came = holds(p.later(), "cue", "issue", "outcome")
    asked = what and came and any(m.kind in (*NUMERALS, "month") for m in p.later())
    return p.mark._replace(targets=("outcome",)) if is_a(p.mark, "cue", "new") and asked and rest else None


def _only(p: Place) -> Mark | None:
    """هل ترأس يلدز مرة واحدة فقط؟: how often it was is told."""
    near = p.marks[max(0, p.at - 2) : p.at]
    count = holds(near, "cue", "times") and all(not p.first(m) for m in p.later())
    led = holds(p.marks, "cue", "head") and holds(p.marks, "person")
    return p.mark.silenced() if count and led else None


def _pairs(p: Place) -> list[tuple[Mark, Mark]]:
    rest = p.later()
    return list(pairwise(rest))[:2]


RULES: Table = (
    (frozenset({"نص", "نصا"}), _a_text),
    (frozenset({"<cue role>"}), _office_of_who),
    (frozenset({"<noun round>"}), _ministers_there),
    (WRITTEN, _written),
    (EXPERTS, _experts),
    (OFTEN | {"بين"}, _among_heads),
    (frozenset({"<cue new>"}), _new_head),
    (SENT, _sent_a_head),
    (STORY, _story),
    (ONLY, _only),
    (frozenset(f"<ask {target}>" for target in COUNTING), _asked_again),
    (BECOME, _become),
    (MAIN, _main_topic),
    (frozenset({"<cue absent>"}), _what_came),
    (STOPPED, _stopped_leading),
    (frozenset({"الجديد", "جديد"}), _what_is_new),
    (frozenset({"<ask how_many>", "<cue month>", "<cue duration>"}), _months_of_areas),
    (frozenset({"<cue head>", "<cue member>", "<link or>"}), _or_member),
)
