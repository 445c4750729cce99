"""Arabic words that narrow what is asked or leave it open: وحسب, الجولات الأولى, بين المشاركين, النتائج المعروفة."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token, bare

ENDS = word_list("arabic", "ends")
SEVERAL = tuple(map(bare, word_list("arabic", "several")))
KNOWN = word_list("arabic", "known")
RECORDED = ("outcome", "document", "agenda", "issue")
"""Behind these, and behind a reason, such adjectives only say that it is on record: النتائج المعروفة."""
REPORTED = word_list("arabic", "reported")
RELATIVE = word_list("arabic", "relative")
INSIDE = word_list("arabic", "inside")
PAIR = 2
THOSE_THERE = ("attend", "delegation", "guarantor", "member")


def _and_no_more(p: Place) -> Mark | None:
    """`وحسب` at the end; before something else it is `and according to`."""
    last = not any(p.first(m) for m in p.later())
    return p.mark._replace(kind="link", targets=("only",)) if last else None


def _open_ended(p: Place) -> Mark | None:
    """`الجولات الأولى`: of how many rounds is not said; nor by the number in الجولات الأولى 5."""
    if p.before is None or p.mark.kind != "link" or not is_a(p.before, "noun", "rounds"):
        return None
    counted = p.after is not None and p.after.kind in ("nth", "number")
    several = p.first(p.before).endswith(SEVERAL) and not counted
    return p.mark._replace(kind="unread", targets=(p.word,)) if several else None


def _first_and_another(p: Place) -> Mark | None:
    """`الجولتين الأولى والأخيرة`: the first and another one, not the first two."""
    rest = p.later()[:2]
    if len(rest) < PAIR or not is_a(rest[0], "link", "first"):
        return None
    joined = is_a(rest[1], "nth") or is_a(rest[1], "link", "last")
    another = joined and p.first(rest[0]) in ENDS and rest[1].lead.startswith("و")
    return p.mark._replace(targets=("round",)) if another else None


def _among_them(p: Place) -> Mark | None:
    """`الخلافات بين المشاركين`: only sources are compared, not those who took part."""
    if not is_a(p.before, "cue", "dispute") or p.first() != "بين":
        return None
    them = p.after if p.mark.kind == "link" else p.mark
    there = is_a(them, "cue", *THOSE_THERE)
    return p.mark._replace(kind="unread", targets=(" ".join(p.words()),)) if there else None


def _was_among(p: Place) -> Mark | None:
    """`هل كان لبنان بين المراقبين؟`: whether he was one of them."""
    asked = holds(p.earlier(), "ask", "yesno") and holds(p.earlier(), "party")
    them = is_a(p.after, "cue", "observer", "guarantor") or (
        is_a(p.after, "cue", "attend") and p.first(p.after)[:2] == "ال"
    )
    joined = any(is_a(m, "link", "and") or m.lead.startswith("و") for m in p.later())
    return p.mark.silenced() if asked and them and not joined else None


def _known(p: Place) -> Mark | None:
    recorded = is_a(p.before, "cue", *RECORDED) or is_a(p.before, "ask", "why")
    called = holds(p.earlier(), "cue", "called") and holds(p.earlier(), "place")
    return p.mark.silenced() if recorded or called else None


def _reported(p: Place) -> Mark | None:
    """`هل ورد سبب غيابها؟`: the reason is asked for; `آخر جولة سُجّل فيها حضورها`: the one at which she was; كم عضوا
    سُجّل: who was there."""
    why = is_a(p.after, "ask", "why") and is_a(p.before, "ask", "yesno")
    there = is_a(p.before, "noun") and (is_a(p.after, "cue", "attend") or (p.after and p.first(p.after) in INSIDE))
    there = there or (is_a(p.before, "noun") and is_a(p.after, "link", "first", "last") and _comes(p))
    given = is_a(p.marks[p.at - 2], "ask", "why") if p.at > 1 else False
    given = given and p.before is not None and p.last(p.before) in RELATIVE
    presence = any(is_a(m, "cue", "attend", "firsttime") or is_a(m, "link", "most_recently") for m in p.later())
    asked = is_a(p.before, "ask", "when") or (p.before is not None and p.last(p.before) in RELATIVE)
    asked |= is_a(p.before, "noun", "round")
    whose = p.after is not None and (p.after.kind in ("party", "capital") or p.first(p.after) in INSIDE)
    came = asked and whose and presence
    of_them = is_a(p.before, "cue", "member", "people") and holds(p.earlier(), "ask", "how_many", "who")
    return p.mark.silenced() if why or there or given or came or of_them else None


def _comes(p: Place) -> bool:
    return holds(p.later(), "cue", "attend") and any(m.kind in ("party", "capital") for m in p.later())


def _in_all(p: Place) -> Mark | None:
    """`حضر كم مرة بالمجموع؟`: the count is asked for already."""
    counted = not p.first().isascii() and holds(p.earlier(), "ask", "how_many", "how_often")
    return p.mark.silenced() if counted else None


def _nothing_else(p: Place) -> Mark | None:
    """`أين عقدت؟ المدينة فقط`, `متى صارت؟ بس التاريخ لا غير`: how short the answer is to be, where all that is said
    behind the question is what kind of thing it asks for."""
    cuts = [at for at, token in enumerate(p.typed[: p.mark.start]) if token.cut]
    if p.words() == ["لا"] and not (p.after and p.first(p.after) == "غير"):
        return None  # `المدينة لا الفندق`: the one, and not the other
    if not cuts or not holds(p.earlier(), "ask"):
        return None
    said = [m for m in p.marks if m.start > cuts[-1] and m.kind != "stop"]
    asked = [m.target for m in p.earlier() if m.kind == "ask" and m.start <= cuts[-1]]
    kinds = [m for m in said if is_a(m, "cue", *KINDS) or (m.kind == "ask" and m.target in asked)]
    kinds += [m for m in said if m.kind == "number_noun" and not COUNTS.isdisjoint(asked)]
    rest = [m for m in said if m not in kinds and not is_a(m, "link", "and")]
    return p.mark.silenced() if kinds and all(p.first(m) in ONLY for m in rest) else None


KINDS = ("date", "city", "place", "venue", "country", "year", "month", "weekday", "name", "office", "start", "end")
ONLY = word_list("arabic", "only")
COUNTS = frozenset({"how_many", "how_often"})


def _i_am_not(p: Place) -> Mark | None:
    """`لست مهتما`: I am not, and not `for six`."""
    six = p.mark.kind == "number" and not is_a(p.after, "noun")
    return p.mark._replace(kind="barred", targets=(p.word,), lead="") if six else None


def _since_then(p: Place) -> Mark | None:
    """`كم جولة من وقت 2019`: since then."""
    since = is_a(p.mark, "cue", "then") and p.typed[p.mark.start - 1].plain == "من" if p.mark.start else False
    dated = p.after is not None and (p.after.kind == "month" or p.after.is_year)
    return p.mark._replace(kind="link", targets=("since",)) if since and dated else None


def _up_to(p: Place) -> Mark | None:
    """من الجولة 15 لل19: up to that one."""
    numbered = p.after is not None and p.after.kind in NUMERALS
    return p.mark._replace(kind="link", targets=("to",)) if p.mark.kind == "unread" and numbered else None


def edges_of_years(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`في نهاية 2017`, `منذ بداية 2022`, `حتى نهاية 2019`: a part of a year, and no `at last`, `from the beginning` or
    `to the end` (في النهاية)."""
    found: list[Mark] = []
    for at, mark in enumerate(marks):
        onward = is_a(mark, "link", "onward")
        two = mark.end - mark.start == PAIR and (onward or mark.kind == "stop")
        edge = EDGES.get(typed[mark.end - 1].plain) if two else None
        after = marks[at + 1] if edge and at + 1 < len(marks) else None
        dated = after is not None and (after.is_year or after.kind == "month" or is_a(after, "cue", "year"))
        if not edge or not dated:
            found.append(mark)
            continue
        step = "to" if onward else "in" if typed[mark.start].plain == "في" else "since"
        found.append(Mark("link", (step,), mark.start, mark.end - 1))
        found.append(Mark("cue", (edge,), mark.end - 1, mark.end))
    return found


EDGES = {word: edge for edge in ("end", "start") for word in word_list("arabic", f"year_{edge}")}


RULES: Table = (
    (frozenset({"لل"}), _up_to),
    (frozenset({"لست", "ولست"}), _i_am_not),
    (ONLY, _nothing_else),
    (frozenset({"<cue count>"}), _in_all),
    (frozenset({"وقت"}), _since_then),
    (frozenset({"وحسب"}), _and_no_more),
    (ENDS, _open_ended),
    (frozenset({"<noun rounds>"}), _first_and_another),
    (frozenset({"<cue>", "<link>"}), _among_them),
    (frozenset({"<link between>"}), _was_among),
    (KNOWN, _known),
    (REPORTED, _reported),
)
