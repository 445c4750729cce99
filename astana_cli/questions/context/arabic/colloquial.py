"""Words of the dialects that are another word elsewhere: جوا (came, inside), كاين (was there), اللي فاتت (past, before
that), هسه (so, now)."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark

PARTIES = frozenset({"party", "capital", "person", "group"})
AT = ("ب", "ع", "ف", "ل")
"""Glued before a round they say that somebody came to it."""
BYGONE = word_list("arabic_colloquial", "bygone")
"""`The past one`; with a number it is that round, where السابقة may mean the one before it."""


def _came(p: Place) -> Mark | None:
    """`هل جوا الأردن بالجولة 5؟`, `مين جوا بالجولة 3؟`: came; `جوا أستانا` is inside it."""
    if not is_a(p.mark, "link", "in") or p.after is None or holds(p.marks, "cue", "held", "host"):
        return None
    at_round = next((m for m in p.later() if is_a(m, "noun", "round", "rounds")), None)
    somebody = p.after.kind in PARTIES or is_a(p.after, "cue", "delegation")
    came = at_round is not None and at_round.lead.endswith(AT) and (somebody or at_round is p.after)
    return p.mark._replace(kind="cue", targets=("attend",)) if came else None


def _was_there(p: Place) -> Mark | None:
    """`الأردن كاين بالجولة 5`: took part, where it has no other verb and nothing asks."""
    alone = not any(m.kind in ("cue", "ask") for m in p.marks)
    at_round = is_a(p.after, "noun", "round") and p.after is not None and p.after.lead.endswith(AT)
    party = p.before is not None and p.before.kind == "party"
    return p.mark._replace(kind="cue", targets=("attend",)) if alone and at_round and party else None


def _gone_by(p: Place) -> Mark | None:
    """`الجولة اللي فاتت ٢٢`: that round, which is past; `الجولة السابقة 22` may be another one."""
    number = p.after is not None and p.after.kind in ("digits", "nth") and not p.after.lead
    if not (is_a(p.before, "noun", "round") and number):
        return None
    return p.mark.silenced() if p.last() in BYGONE else p.mark._replace(kind="unread", targets=(" ".join(p.words()),))


def _so(p: Place) -> Mark | None:
    """`هسه ليش العراق ما كان بالجولة 12؟`: it opens a question about a round, and asks of no time; `هسه وين فلان؟`
    does."""
    opens = p.mark.kind == "out" and all(m.kind == "stop" for m in p.earlier())
    somebody = any(m.kind in PARTIES for m in p.marks)
    where = holds(p.marks, "ask", "where")
    asked = holds(p.marks, "ask") and not (where and somebody)
    at_round = any(is_a(one, "noun", "round") and two.kind in NUMERALS for one, two in pairwise(p.marks))
    which = any(is_a(one, "ask", "which") and is_a(two, "noun", "round") for one, two in pairwise(p.marks))
    pairs = [{(m.kind, m.target) for m in pair} for pair in pairwise(p.marks)]
    last = {("link", "last"), ("noun", "round")} in pairs
    return p.mark.silenced() if opens and asked and (at_round or which or last) else None


def _its_place(p: Place) -> Mark | None:
    """`هل كان مكان انعقاد الجولة 22 نور سلطان؟`: where it was; `من كان مكان أونال؟` asks for whom he followed."""
    of_round = is_a(p.after, "noun", "round") or (is_a(p.after, "cue", "held") and len(p.later()) > 1)
    return p.mark._replace(targets=("place",)) if p.last() == "مكان" and of_round else None


def _took_part(p: Place) -> Mark | None:
    """`كم وفد جاء في الجولة الأولى؟`: how many came, where جاء في is said of papers."""
    if p.first() not in CAME or not is_a(p.after, "noun", "round"):
        return None
    counted = holds(p.earlier(), "ask", "how_many", "who")
    who = (
        is_a(p.before, "cue", "delegation", "people", "country")
        or is_a(p.before, "ask", "who")
        or is_a(p.before, "noun", "country")
    )
    return p.mark._replace(targets=("attend",)) if counted and who else None


NOW = word_list("arabic_colloquial", "now")
CAME = word_list("arabic_colloquial", "came")


def _passed(p: Place) -> Mark | None:
    """`آخر جولة فاتت`: the last one that has been; nobody is said to have missed it."""
    passed = p.first() in BYGONE and is_a(p.before, "noun", "round")
    last = passed and holds(p.earlier(), "link", "last") and not any(m.kind in PARTIES for m in p.marks)
    return p.mark.silenced() if last else None


def _which_round(p: Place) -> Mark | None:
    """`شكون الجولات اللي قادهم خاجي؟`, `منو الجولة اللي غابت عنها أمريكا؟`: which, said of rounds as of persons."""
    rounds = is_a(p.after, "noun", "round", "rounds") and p.after is not None and not p.after.lead
    asks = p.mark.end == p.mark.start + 1 and rounds
    clause = p.later()[1:2]
    that = bool(clause) and p.last(clause[0]) in RELATIVE
    return p.mark._replace(targets=("which",)) if asks and that else None


RELATIVE = word_list("arabic", "relative")


def _who_are_they(p: Place) -> Mark | None:
    """`منهم رؤساء الوفود؟`: who they are, written as one word, where it opens a question and nothing else asks."""
    opens = all(m.kind == "stop" for m in p.earlier()) and not holds(p.marks, "ask")
    people = is_a(p.after, "cue", "head", "delegation", "member", "people", "observer", "guarantor", "represent")
    return p.mark._replace(kind="ask", targets=("who",)) if opens and people else None


def _ministerial(p: Place) -> Mark | None:
    """`وزاري موسكو`: the meeting of the ministers there."""
    place = p.after is not None and p.after.kind in ("place", "capital", "city_name")
    return p.mark._replace(kind="cue", targets=("ministerial",)) if p.mark.kind == "unread" and place else None


def _by_now(p: Place) -> Mark | None:
    """`هسه شكد عدد الجولات كلها؟`: up to now, where rounds are counted and nothing else is asked."""
    counted = holds(p.later()[:2], "ask", "how_many", "how_often")
    rounds = holds(p.later(), "noun", "round", "rounds")
    others = any(m.kind in ("person", "party") or is_a(m, "cue", "head", "represent", "member") for m in p.marks)
    return p.mark.silenced() if p.at == 0 and counted and rounds and not others else None


TODAY = NOW | word_list("arabic_colloquial", "today")


RULES: Table = (
    (TODAY, _by_now),
    (frozenset({"<ask who>"}), _which_round),
    (frozenset({"منهم"}), _who_are_they),
    (frozenset({"وزاري", "الوزاري"}), _ministerial),
    (frozenset({"جوا"}), _came),
    (frozenset({"كاين", "كاينه", "كاينين"}), _was_there),
    (frozenset({"<link previous>"}), _gone_by),
    (NOW, _so),
    (frozenset({"<cue predecessor>"}), _its_place),
    (frozenset({"<cue contents>"}), _took_part),
    (frozenset({"<cue absent>"}), _passed),
)
