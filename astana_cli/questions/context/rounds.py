"""What is said of rounds: `the opening round`, `which rounds happened in July`, `the last time they met`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

HAPPENED = word_list("context", "happened")


def _opening(p: Place) -> Mark | None:
    """`The opening round`, `the closing round`: the first and the last."""
    if not is_a(p.after, "noun", "round"):
        return None
    return p.mark._replace(kind="link", targets=("first" if p.word == "opening" else "last",))


def _since(p: Place) -> Mark | None:
    """`اعتبارا من أي تاريخ` asks when, and `بدأ من الثانية` tells where it began: no span of rounds."""
    if p.first() not in BEGINS:
        return None
    began = p.typed[p.mark.start].typed.endswith("أ") or (p.after is not None and p.after.kind in ("ask", "cue"))
    return p.mark._replace(targets=("from",)) if began else None


BEGINS = word_list("rounds", "begins")


def _onward(p: Place) -> Mark | None:
    """`For the first time onward`: said already."""
    said = p.before is not None and p.before.target in ("firsttime", "most_recently")
    return p.mark.silenced() if said else None


def _happened(p: Place) -> Mark | None:
    """`Which rounds happened in July` asks when they were held; `what happened at round 4` for what came of it."""
    held = p.mark.target == "happen" and is_a(p.before, "noun", "round", "rounds")
    return p.mark._replace(targets=("held",)) if held else None


def _came(p: Place) -> Mark | None:
    """`Which round came first?`, `متى جاءت الجولة التالية؟`: rounds come too, where nobody is spoken of."""
    said = [m for m in p.marks if p.first(m) not in STRAIGHT]
    somebody = any(m.kind in WHO or is_a(m, "cue", *GROUPS) or is_a(m, "ask", "who") for m in said)
    whence = p.mark.end < len(p.typed) and p.typed[p.mark.end].plain in ("from", "out")
    comes = is_a(p.mark, "cue", "attend") and p.word in COMES and not (somebody or whence)
    return p.mark._replace(targets=("held",)) if comes and holds(p.marks, "noun") else None


STRAIGHT = word_list("rounds", "straight")
COMES = word_list("rounds", "comes")
WHO = frozenset({"party", "parties", "person", "capital", "group", "syria", "unread"})
GROUPS = ("delegation", "people", "country", "organisation", "guarantor", "observer", "member", "head", "envoy_un")


def _fell(p: Place) -> Mark | None:
    """`When did round 9 fall?`: when it was held; no autumn is meant."""
    held = p.mark.kind == "season" and p.before is not None and p.before.kind in ("noun", "digits", "nth", "number")
    return p.mark._replace(kind="cue", targets=("held",)) if held else None


def _lasted(p: Place) -> Mark | None:
    """`How long did it last?`: a verb, where the last round might be meant."""
    follows = p.before is not None and (
        p.before.kind in ("digits", "number", "nth", "noun") or p.first(p.before) in ("it", "they")
    )
    asked = holds(p.earlier(), "ask", "how_long") and not is_a(p.after, "noun")
    ends = asked or p.after is None or p.first(p.after) in ("", "for", "long", "expressed", "measured", "counted", "in")
    return p.mark._replace(kind="cue", targets=("duration",)) if follows and ends else None


def _all(p: Place) -> Mark | None:
    """`In all rounds`, where `in all` would ask for a sum."""
    return p.mark._replace(kind="link", targets=("all",)) if p.last() == "all" and is_a(p.after, "noun") else None


def latest(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The last time they met` is the last round, as is that for which it is asked when they `last met`."""
    found = list(marks)
    asked = holds(marks, "ask", "when", "where")
    for at, mark in enumerate(marks):
        adverb = asked and is_a(mark, "link", "last") and typed[mark.start].plain == "last"
        if adverb and at + 1 == len(marks) - 1 and is_a(marks[at + 1], "cue", "held"):
            found = [m.silenced() if is_a(m, "cue", "delegation") else m for m in found]
            found[at + 1] = marks[at + 1]._replace(kind="noun", targets=("round",))
            continue
        after = marks[at + 1 : at + 3]
        met = after and is_a(after[-1], "cue", "held") and typed[after[0].start].plain == "they"
        if is_a(mark, "link", "most_recently") and met:
            found[at] = mark._replace(targets=("last",))
            found[at + len(after)] = after[-1]._replace(kind="noun", targets=("round",))
    return found


def _oldest(p: Place) -> Mark | None:
    """`The oldest round`, أقدم اجتماع: the first; `the oldest head` is so by his age."""
    near = (beside(p.marks, p.at), beside(p.marks, p.at, -1))
    first = any(at >= 0 and is_a(p.marks[at], "noun", "round", "rounds") for at in near)
    return None if first else p.mark._replace(kind="unread", targets=(p.word,))


OLDEST = word_list("context", "oldest")


def _from_then_on(p: Place) -> Mark | None:
    """`From round 12 on`, `from 2019 on`: and all that came later."""
    near = [m for m in p.earlier()[-MOST_BETWEEN:] if m.kind != "stop"]
    opened = holds(near, "link", "from", "since")
    dated = bool(near) and near[-1].kind in ("digits", "number", "nth", "noun", "month", "year")
    ends = p.after is None or p.typed[p.mark.start].cut or p.after.kind in ("ask", "cue") or p.after.target == "pause"
    return p.mark._replace(targets=("onward",)) if opened and dated and ends else None


MOST_BETWEEN = 5


def _over_year(p: Place) -> Mark | None:
    """`Over 2017, who led?`: in that year."""
    year = is_a(p.after, "digits") and p.after is not None and len(p.after.target) == len("2017")
    return p.mark._replace(kind="link", targets=("in",)) if year else None


def _straight(p: Place) -> Mark | None:
    """`Directly before the congress`, التي سبقت المؤتمر مباشرة, التي تلت مباشرة الجولة 15: the round next to it is
    meant anyway."""
    step = is_a(p.after, "link", "before", "after") or is_a(p.after, "cue", "successor", "predecessor")
    step |= is_a(p.before, "link", "before", "after") and is_a(p.after, "noun")
    ends = p.after is None or p.after.target == "pause"
    said = [m for m in p.earlier() if m.kind in ("link", "cue", "noun")]
    steps = [
        at
        for at, m in enumerate(said)
        if is_a(m, "link", "before", "after") or is_a(m, "cue", "successor", "predecessor")
    ]
    rounds = holds(said[: steps[0] if steps else None], "noun", "round")
    return p.mark.silenced() if rounds and (step or (ends and steps)) else None


def _finally(p: Place) -> Mark | None:
    """`أي جولتي سوتشي جاءت أخيرا؟`: last of those that are spoken of, behind the verb."""
    came = p.before is not None and p.last(p.before) in COMES and holds(p.earlier(), "ask", "which")
    return p.mark._replace(kind="link", targets=("last",)) if came else None


def _counted_as(p: Place) -> Mark | None:
    """`اجتماع ديسمبر 2021 أي جولة يعتبر؟`, `12 November 2024 = which round?`: which round is that of a date, where
    nobody belongs to anything."""
    dated = holds(p.marks, "month") and holds(p.marks, "noun")
    asked = holds(p.marks, "ask", "which", "what", "how_many")
    somebody = any(m.kind in WHO - {"unread"} for m in p.marks)
    counted = is_a(p.mark, "cue", "belong", "same") and p.word in COUNTS
    return p.mark.silenced() if counted and dated and asked and not somebody else None


COUNTS = word_list("rounds", "counts")


def _coincided(p: Place) -> Mark | None:
    """`النسخة التي وافقت تموز 2021`: was held then, where nobody agrees."""
    dated = p.after is not None and (p.after.kind in ("month", "digits", "season") or is_a(p.after, "cue", "date"))
    round_named = holds(p.earlier(), "noun")
    return p.mark._replace(kind="cue", targets=("held",)) if dated and round_named else None


def _beside_date(p: Place) -> Mark | None:
    """`Which round came right before August 2019?`, `followed March 2020`: before or after a date, and no round."""
    rest = [m for m in p.later() if m.kind != "stop"][:3]
    dated = bool(rest) and rest[0].kind in ("month", "digits", "part", "season", "nth")
    dated = dated and (any(m.kind in ("month", "part", "season") for m in rest) or rest[0].is_year)
    rounds = dated and holds(p.earlier(), "noun", "round") and not any(m.kind in WHO for m in p.marks)
    step = "before" if p.mark.target == "predecessor" else "after"
    return p.mark._replace(kind="link", targets=(step,)) if rounds else None


def _as_of(p: Place) -> Mark | None:
    """`The latest round as of June 2021`: up to then."""
    latest = p.words() == ["as", "of"] and holds(p.earlier(), "link", "last")
    dated = latest and any(m.kind == "month" or m.is_year for m in p.later())
    return p.mark._replace(targets=("to",)) if dated else None


COINCIDED = word_list("rounds", "coincided")
RULES: Table = (
    (OLDEST, _oldest),
    (frozenset({"اخيرا"}), _finally),
    (COUNTS, _counted_as),
    (COINCIDED, _coincided),
    (STRAIGHT, _straight),
    (frozenset({"<cue predecessor>", "<cue successor>"}), _beside_date),
    (frozenset({"<link since>"}), _as_of),
    (frozenset({"over"}), _over_year),
    (frozenset({"on"}), _from_then_on),
    (frozenset({"opening", "closing"}), _opening),
    (frozenset({"<link since>"}), _since),
    (frozenset({"<link onward>"}), _onward),
    (HAPPENED, _happened),
    (COMES, _came),
    (frozenset({"fall"}), _fell),
    (frozenset({"last"}), _lasted),
    (frozenset({"<cue count>", "<cue ever>"}), _all),
)
