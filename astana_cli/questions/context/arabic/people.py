"""Who leads, came or followed, in Arabic: علي behind a verb, `took the lead`, `in his task`, `next to`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, begins, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, beside
from astana_cli.questions.lexis.text import Token, bare

VERBS = ("attend", "head", "represent", "absent", "walkout")
TOOK = word_list("arabic", "took")
"""Verbs of taking the lead, or giving it, where the lead is named too: `تسلم أيمن سوسان رئاسة الوفد`."""
WHO = frozenset({"من", "فمن", "ومن"})
CARRIED = word_list("arabic", "carried")
"""Verbs that say who led only right before a delegation."""
BESIDE = word_list("arabic", "beside")
OFFICIAL = word_list("arabic", "official")
"""Adjectives that add nothing to an office."""
DIPLOMAT = word_list("arabic", "diplomat")
ARRIVED = word_list("arabic", "arrived")
TASK = word_list("arabic", "task")
"""What somebody is followed in."""
STOOD_IN = word_list("arabic", "stood_in")
NEXT_TO = word_list("arabic", "next_to")
"""Between `who` and somebody they ask for his successor, where between rounds they set one behind another."""
IN_PLACE = word_list("arabic", "in_place")
SENT = word_list("arabic", "sent")
"""Verbs of going and sending; before `in the place of` they say no more than that."""
OF_HIM = ("ه", "و", "ها")
MET = word_list("arabic", "saw")
BROUGHT = word_list("arabic", "brought")


def _ali(p: Place) -> Mark | None:
    """Behind a verb that has somebody for its subject علي is a name, and no `on`."""
    name = p.typed[p.mark.start].typed == "علي" and is_a(p.before, "cue", *VERBS) and is_a(p.after, "person")
    return p.mark._replace(kind="unread", targets=(p.word,)) if name else None


def _name_of(p: Place) -> Mark | None:
    """`هل اسم رئيس الوفد ستروغار؟`: he who is called so is asked about."""
    led = is_a(p.after, "cue", "head") and holds(p.later(), "person")
    whether = holds(p.marks, "ask", "yesno") and not holds(p.marks, "ask", "who", "what")
    return p.mark.silenced() if led and whether else None


def _anybody(p: Place) -> Mark | None:
    return p.mark.silenced() if is_a(p.before, "cue", *VERBS) else None


def _took(p: Place) -> Mark | None:
    lead = p.mark.kind in ("unread", "cue", "out") and holds(p.later(), "cue", "head")
    return p.mark.silenced() if lead else None


def _carried(p: Place) -> Mark | None:
    """`مين استلم الوفد بعده؟`, `من تقدم الوفد؟`: who took a delegation, or went before it, led it."""
    asked = any(is_a(m, "ask", "who") or p.first(m) in WHO for m in p.earlier())
    others = holds(p.later(), "cue", "head", "represent", "successor", "predecessor")
    free = p.mark.kind in ("unread", "out") or is_a(p.mark, "cue", "successor", "sign")
    team = is_a(p.after, "cue", "delegation") or (is_a(p.after, "party") and bare(p.first(p.after)) == "وفد")
    if not (asked and free and team) or others:
        return None
    return p.mark._replace(kind="cue", targets=("head",))


def _beside(p: Place) -> Mark | None:
    others = is_a(p.mark, "cue", "member") and holds(p.marks, "person")
    if others and _with_a_team(p):
        return p.mark._replace(targets=("attend",))
    return p.mark._replace(targets=("besides",)) if others else None


def _with_a_team(p: Place) -> bool:
    """`كاظم جلالي بأي اجتماع رافق الوفد الإيراني؟`: where he came with a delegation he was in it."""
    rounds = holds(p.marks, "ask", "which", "when", "how_many", "how_often", "yesno")
    one = sum(m.kind == "person" for m in p.marks) == 1 and not holds(p.marks, "ask", "who")
    whom = next((m for m in p.later() if m.kind not in ("stop", "person")), None)
    return one and rounds and (is_a(whom, "cue", "delegation") or is_a(whom, "party"))


def _official(p: Place) -> Mark | None:
    """Behind an office, or whose office it is."""
    if p.before is None:
        return None
    near = p.earlier()[-2:] if p.before.kind == "person" else [p.before]
    return p.mark.silenced() if is_a(near[0], "cue", "office", "role") else None


def _role_of_head(p: Place) -> Mark | None:
    return p.mark._replace(targets=("office",)) if is_a(p.after, "cue", "head") else None


def _arrived(p: Place) -> Mark | None:
    """`جاء رئيسًا للوفد`, `جاء قبله`: the lead, or who came before, says it all."""
    near = holds((p.before, p.after), "cue", "predecessor", "head")
    rest = p.later()
    follows = len(rest) > 1 and is_a(rest[0], "link", "after", "before") and rest[1].kind == "person"
    near = near or (follows and holds(rest, "cue", "head"))
    return p.mark.silenced() if is_a(p.mark, "cue", "attend") and near else None


def _task(p: Place) -> Mark | None:
    inside = p.before is not None and (is_a(p.before, "link", "in") or p.mark.lead.endswith("ب"))
    followed = inside and holds(p.marks, "cue", "successor", "predecessor")
    return p.mark.silenced() if followed else None


def _stood_in(p: Place) -> Mark | None:
    """`ناب عن موسكو`: a delegation is stood in for, and no person."""
    if p.first() not in STOOD_IN or p.after is None:
        return None
    party = p.after.kind in ("party", "capital") or is_a(p.after, "cue", "envoy_un")
    return p.mark._replace(targets=("represent",)) if party else p.mark


def _in_his_stead(p: Place) -> Mark | None:
    """`ترأس وفد الأمم المتحدة بدلا من المبعوث الخاص`: whoever led it stood in for him."""
    led = is_a(p.after, "cue", "envoy_un") and holds(p.earlier(), "cue", "head", "represent")
    stood_in = led and holds(p.marks, "party", "un")
    return p.mark._replace(kind="cue", targets=("represent",)) if stood_in else None


def _in_place(p: Place) -> Mark | None:
    """`مين راح مكان دي ميستورا؟`, `بيدرسن ما إجا، مين راح بدالو؟`: who came for him is asked as who followed him."""
    if p.first() not in IN_PLACE:
        return None
    came = p.before is not None and (p.first(p.before) in SENT or is_a(p.before, "ask", "who"))
    came = came or _sent_by(p.marks, p.at - 1, p)
    came = came or is_a(p.before, "stop", "ar")  # `مين كان مكانه؟`
    return p.mark._replace(kind="cue", targets=("successor",)) if came and _of_somebody(p.marks, p.at, p) else None


def _of_somebody(marks: list[Mark], at: int, p: Place) -> bool:
    """Whether the word at a place for another one's place is followed by his name, or speaks of one named before."""
    his = p.first(marks[at]).endswith(OF_HIM) and marks[at].end - marks[at].start == 1
    near = beside(marks, at)
    named = near > 0 and marks[near].kind == "person"
    return named or (his and holds(marks[:at], "person"))


def _sent_in_place(p: Place) -> Mark | None:
    """The verb before it, which says no more."""
    at = p.at + 1 + (_sent_by(p.marks, p.at + 1, p) and p.at + 2 < len(p.marks))
    place = at < len(p.marks) and p.first(p.marks[at]) in IN_PLACE and p.mark.end - p.mark.start == 1
    free = p.mark.kind in ("cue", "unread", "stop", "out") and not p.mark.lead
    return p.mark.silenced() if place and free and _of_somebody(p.marks, at, p) else None


def _sent_by(marks: list[Mark], at: int, p: Place) -> bool:
    """Whether a party stands at a place right behind a verb of sending: `مين بعتت الأمم المتحدة بدل دي ميستورا؟`"""
    return 0 < at < len(marks) and marks[at].kind == "party" and p.first(marks[at - 1]) in SENT


def _met(p: Place) -> Mark | None:
    """`خاجي قابل مين على هامش الجولة 22؟`: on the margins to see somebody is to meet him."""
    margins = holds(p.marks, "cue", "sideline") and holds(p.marks, "person")
    return p.mark._replace(kind="cue", targets=("held",)) if p.mark.kind == "unread" and margins else None


def _with_party(p: Place) -> Mark | None:
    """`كم واحد كان مع المعارضة بالجولة 13؟`: in its delegation."""
    with_it = is_a(p.after, "party") and p.last() in WITH
    counted = with_it and holds(p.earlier(), "ask", "how_many") and not holds(p.marks, "person")
    return p.mark._replace(targets=("delegation",)) if counted else None


WITH = frozenset({"مع", "ويا"})


def _with_its_people(p: Place) -> Mark | None:
    """`مين إجا مع الأردنيين؟`, `من كان مع الوفد الأردني؟`: those in their delegation."""
    asked = any(is_a(m, "ask", "who") or p.first(m) in WHO for m in p.earlier())
    came = p.before is not None and (is_a(p.before, "ask", "who") or p.last(p.before) in CAME_WITH)
    asked = asked and came and not holds(p.marks, "person")
    besides = {at + 1 for at, m in enumerate(p.marks) if is_a(m, "link", "not", "except", "other")}  # غير رئيس الوفد
    others = [m for at, m in enumerate(p.marks) if m is not p.after and not (at in besides and is_a(m, "cue", "head"))]
    if not asked or not is_a(p.mark, "link", "and") or holds(others, "cue", *NO_MEMBERS):
        return None
    people = is_a(p.after, "party") and p.after is not None and _are_people(p.first(p.after))
    team = is_a(p.after, "cue", "delegation") or (p.after is not None and bare(p.first(p.after)) == "وفد")
    return p.mark._replace(kind="cue", targets=("member",)) if people or team else None


def _are_people(word: str) -> bool:
    """Whether a word for a party means its people: الأردنيين, الروس."""
    return word.endswith(("يين", "يون")) or bare(word) in PEOPLES


NO_MEMBERS = (
    *("head", "represent", "held", "sign", "sideline", "observer", "guarantor", "compare", "same"),
    *("delegation", "country", "organisation"),
)
PEOPLES = word_list("arabic", "peoples")
CAME_WITH = word_list("arabic", "came_with")


def _over_a_team(p: Place) -> Mark | None:
    """`منو كان قبل صباغ على وفد دمشق؟`: at its head."""
    near = [m for m in p.marks if is_a(m, "link", "before", "after")]
    of_one = sum(m.kind == "person" for m in p.marks) == 1 and holds(p.marks, "ask", "who")
    team = is_a(p.after, "cue", "delegation") or (is_a(p.after, "party") and bare(p.first(p.after)) == "وفد")
    headed = holds(p.marks, "cue", "head", "absent", "walkout", "attend")
    over = is_a(p.mark, "link", "to_place") and bool(near) and of_one and team and not headed
    return p.mark._replace(kind="cue", targets=("head",)) if over else None


def _brought(p: Place) -> Mark | None:
    """`المعارضة جابت معها كم واحد بالجولة 13؟`: who came for it is counted."""
    counted = holds(p.marks, "ask", "how_many", "how_much")
    if not counted or not holds(p.marks, "party"):
        return None
    if p.first() in BROUGHT:
        return p.mark._replace(kind="cue", targets=("attend",)) if p.mark.kind == "unread" else None
    return p.mark.silenced() if any(p.first(m) in BROUGHT for m in p.marks) else None


def _next_to(p: Place) -> Mark | None:
    who = is_a(p.before, "ask", "who") or is_a(p.before, "stop")
    after = p.mark.kind == "link" and who and is_a(p.after, "person")
    return p.mark._replace(kind="cue", targets=("successor",)) if after else None


def _diplomat(p: Place) -> Mark | None:
    """`الدبلوماسي الروسي فيرشينين`: what everybody who came was, between nothing and his name."""
    rest = p.later()
    named = bool(rest) and rest[1 if rest[0].kind == "party" and rest[1:] else 0].kind == "person"
    return p.mark.silenced() if named and not p.mark.lead else None


def _taking_part(p: Place) -> Mark | None:
    """`رؤساء الوفود المشاركة`: the heads of those that came, which are all there are."""
    if not p.word.startswith("ال"):
        return None
    before = [m.target for m in p.marks[max(0, p.at - 2) : p.at] if m.kind == "cue"]
    return p.mark.silenced() if before[-2:] == ["head", "delegation"] or before[-1:] == ["head"] else None


def _of_those(p: Place) -> Mark | None:
    """`ما حضر الأردن من جولات`: what it came to, or what it did not, nobody can tell."""
    ma = p.first() == "ما" and p.at == 0
    rounds = (at for at, m in enumerate(p.marks[1:], 1) if is_a(m, "noun", "rounds"))
    of = ma and any(p.typed[p.marks[at].start - 1].plain == "من" for at in rounds)
    return p.mark._replace(kind="unread", targets=(" ".join(p.words()),)) if of else None


def _after_him(p: Place) -> Mark | None:
    """`رئيسا الوفد قبل سوسان وبعده`: whoever came after him, right behind his name."""
    earlier = p.earlier()
    before = len(earlier) > 1 and is_a(earlier[-2], "link", "before") and is_a(p.before, "person")
    return p.mark._replace(kind="link", targets=("after",)) if before else None


AFTER_HIM = word_list("people", "after_him")


def _followed_there(marks: list[Mark], at: int, p: Place) -> bool:
    """Whether at a place, behind `and who`, somebody follows him who led at a round that was named, at another one:
    `من قاد الوفد في الجولة 7 ومن خلفه في الثامنة؟` asks who led at both."""
    if not 1 < at < len(marks) - 1 or not is_a(marks[at], "cue", "successor") or p.last(marks[at]) not in FOLLOWED_HIM:
        return False
    joined = p.first(marks[at - 1]).startswith("و") and is_a(marks[at - 1], "ask", "who")
    before, behind = marks[: at - 1], [m for m in marks[at + 1 :] if m.kind != "stop" and not is_a(m, "link", "in")]
    led = holds(before, "cue", "head") and holds(before, "ask", "who")
    numbered = any(m.kind in NUMERALS for m in before) and bool(behind)
    return joined and led and numbered and all(m.kind in NUMERALS or is_a(m, "noun", "round") for m in behind)


FOLLOWED_HIM = word_list("arabic", "followed_him")


def _who_followed(p: Place) -> Mark | None:
    here = _followed_there(p.marks, p.at, p) or _followed_there(p.marks, p.at + 1, p)
    return p.mark.silenced() if here else None


def _first_man(p: Place) -> Mark | None:
    """`رجل واشنطن الأول في الجولة 6`, `شخصية دمشق الأولى`: who led its delegation."""
    whose, first = (*p.later()[:2], None, None)[:2]
    man = whose is not None and whose.kind in ("party", "capital")
    alone = first is not None and is_a(first, "link", "first") and p.first(first) in THE_FIRST
    return p.mark._replace(targets=("head",)) if man and alone else None


THE_FIRST = frozenset({"الاول", "الاولي"})


def _as_first_man(p: Place) -> Mark | None:
    man = p.marks[p.at - 2] if p.at > 1 else None
    near = is_a(man, "cue", "people") and p.before is not None and p.before.kind in ("party", "capital")
    return p.mark.silenced() if near and is_a(p.mark, "link", "first") else None


def _right_after(p: Place) -> Mark | None:
    """من خلف الجعفري مباشرة؟: whoever came next, who is the one that is told."""
    free = p.mark.kind in ("unread", "out") and holds(p.earlier(), "person")
    return p.mark.silenced() if free and holds(p.marks, "cue", "successor", "predecessor") else None


def _behind(p: Place) -> Mark | None:
    """منو صار رئيس وفد ايران ورا انصاري؟: after him, where somebody led."""
    led = holds(p.earlier(), "cue", "head") and p.after is not None and p.after.kind == "person"
    return p.mark._replace(kind="link", targets=("after",)) if p.mark.kind == "unread" and led else None


def several_heads(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`هل كان لتركيا أكثر من رئيس وفد؟`: how many heads it had tells that; behind another question it is not read."""
    more = range(len(marks) - 2)
    at = next((i for i in more if is_a(marks[i], "cue", "most") and begins(marks[i + 1], typed, WHO)), -1)
    if at < 0 or not begins(marks[at + 2], typed, HEADS):
        return marks
    asks = [i for i, m in enumerate(marks) if m.kind == "ask" and i != at + 1]
    found = list(marks)
    people = holds(marks, "person")
    if people or any(not is_a(marks[i], "ask", "yesno", "list") for i in asks):
        found[at] = marks[at]._replace(kind="unread", targets=(typed[marks[at].start].plain,))
        return found
    for i in (*asks, at + 1):
        found[i] = marks[i].silenced()
    found[at] = marks[at]._replace(kind="ask", targets=("how_many",))
    return found


HEADS = word_list("arabic", "one_head")
"""Nouns for one who leads: `أكثر من رئيس` is more than one, where `أكثر من ترأس` is who led most."""

RULES: Table = (
    (word_list("arabic", "right_after"), _right_after),
    (word_list("arabic", "behind"), _behind),
    (frozenset({"<ask who>", "<cue successor>"}), _who_followed),
    (frozenset({"<cue people>"}), _first_man),
    (THE_FIRST, _as_first_man),
    (AFTER_HIM, _after_him),
    (frozenset({"<cue absent>"}), _of_those),
    (frozenset({"<cue called>"}), _name_of),
    (frozenset({"علي"}), _ali),
    (frozenset({"علي", "ع"}), _over_a_team),
    (WITH, _with_its_people),
    (frozenset({"احد"}), _anybody),
    (TOOK, _took),
    (CARRIED, _carried),
    (BESIDE, _beside),
    (DIPLOMAT, _diplomat),
    (OFFICIAL, _official),
    (frozenset({"<cue role>"}), _role_of_head),
    (ARRIVED, _arrived),
    (TASK, _task),
    (frozenset({"<cue successor>"}), _stood_in),
    (frozenset({"<link instead>"}), _in_his_stead),
    (MET, _met),
    (frozenset({"<cue besides>"}), _with_party),
    (BROUGHT | word_list("arabic", "with_it"), _brought),
    (SENT, _sent_in_place),
    (frozenset({"<link>", *IN_PLACE}), _in_place),
    (NEXT_TO, _next_to),
    (frozenset({"<cue attend>"}), _taking_part),
)
