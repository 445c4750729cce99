"""Arabic words that say no more than the rest does, or ask for it in another way: مختلف beside a number of people,
احتجاجًا beside a walkout, مجموع before what is counted, ملخص before somebody's name."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

SIDES = dict(line.split(" = ") for line in word_list("arabic_everyday", "sides"))
"""Short names of a side, for whose delegation a word behind وفد stands where its head is named."""
ROUNDS = frozenset({"noun", "nth", "digits", "number", "month"})


def _distinct(p: Place) -> Mark | None:
    """`كم شخصًا مختلفًا تولى رئاسة الوفد؟`: each is counted once as it is."""
    counted = holds(p.earlier(), "ask", "how_many")
    compared = any(is_a(m, "cue", "compare") or is_a(m, "link", "between") or m.kind == "person" for m in p.marks)
    return p.mark.silenced() if is_a(p.mark, "cue", "change") and counted and not compared else None


def _in_protest(p: Place) -> Mark | None:
    """`من انسحب احتجاجًا؟`: the answer tells why; not `هل انسحب احتجاجًا؟`, nor احتجاجًا على of what is said to be why."""
    left = holds(p.marks, "cue", "walkout")
    asked = holds(p.earlier(), "ask", "who") or p.typed[p.marks[0].start].plain == "من"
    claimed = holds(p.marks, "ask", "yesno", "why") or (p.after is not None and p.last(p.after) == "علي")
    return p.mark.silenced() if left and asked and not claimed else None


def _summed(p: Place) -> Mark | None:
    """`مجموع الوفود المشاركة في الجولة الأولى`: how many there were."""
    opens = all(m.kind == "stop" for m in p.earlier())
    counted = is_a(p.mark, "cue", "count") and opens and is_a(p.after, "cue", "delegation", "people", "member")
    return p.mark._replace(kind="ask", targets=("how_many", "list")) if counted else None


def _digest(p: Place) -> Mark | None:
    """`ملخص عن أحمد طعمة`, `موجز مسيرة لافرنتييف`: who he is; a digest of a round is what came of it."""
    rest = [m for m in p.later() if m.kind != "stop"]
    whom = bool(rest) and (rest[0].kind in ("person", "party", "capital") or is_a(rest[0], "cue", "career"))
    of_round = any(m.kind in ROUNDS - {"noun"} or is_a(m, "noun", "round") for m in rest)
    digest = is_a(p.mark, "cue", "outcome") and whom and not of_round
    return p.mark._replace(targets=("career",)) if digest else None


def _his_side(p: Place) -> Mark | None:
    """`كم مرة رأس التل وفد المملكة؟`: the side whose delegation he led, which the answer counts alone."""
    one = sum(m.kind == "person" for m in p.marks) == 1 and is_a(p.before, "cue", "delegation")
    led = holds(p.marks, "cue", "head")
    side = p.mark.kind in ("unread", "cue") and one and led
    return p.mark._replace(kind="party", targets=(SIDES[p.word],)) if side else None


def _went_down(p: Place) -> Mark | None:
    """`ليش ما نزل باسيل ع أستانا 13؟`: went there, as papers alone are issued by this word."""
    somebody = p.after is not None and p.after.kind in ("person", "party", "capital")
    paper = any(m.kind == "document" or is_a(m, "cue", "statement", "document", "treaty_kind") for m in p.marks)
    went = is_a(p.mark, "cue", "issue") and somebody and not paper
    return p.mark._replace(targets=("attend",)) if went else None


def _of_all_rounds(p: Place) -> Mark | None:
    """`مين أول واحد قاد وفد دمشق بالجولات؟`: the first or the last head of all, as without these words."""
    definite = p.last().removeprefix(p.mark.lead).startswith("ال")
    if p.after is not None or not definite:
        return None
    ends = holds(p.earlier(), "link", "first", "last")
    led = holds(p.earlier(), "cue", "head") and not any(m.kind in ROUNDS - {"number"} for m in p.earlier())
    inside = is_a(p.before, "link", "in") or p.mark.lead.endswith(("ب", "ف"))
    return p.mark.silenced() if ends and led and inside else None


RULES: Table = (
    (word_list("arabic_everyday", "distinct"), _distinct),
    (word_list("arabic_everyday", "in_protest"), _in_protest),
    (word_list("arabic_everyday", "sum"), _summed),
    (word_list("arabic_everyday", "digest"), _digest),
    (frozenset(SIDES), _his_side),
    (word_list("arabic_everyday", "went_down"), _went_down),
    (frozenset({"<noun rounds>"}), _of_all_rounds),
)
