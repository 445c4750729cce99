"""Quantities that no list says: `every other round`, `rounds in a row`, `two statements`, `how many days before`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

PAPERS = ("statement", "document", "treaty_kind", "communique", "memorandum")


def every_other(v: View) -> Iterator[int]:
    """`Every other round`: each second one, or all but one that was spoken of."""
    for at in v.all_of("link", "other"):
        if v.has(at - 1, "link", "all") and v.has(at + 1, "noun"):
            yield at


def on_end(v: View) -> Iterator[int]:
    """`كم جولة حضر العراق على التوالي؟`: a run of rounds, and not all of them."""
    if v.all_of("ask", "how_many", "how_often"):
        yield from (at for at in range(len(v.marks)) if v.says(at, "on_end"))


def so_many_papers(v: View) -> Iterator[int]:
    """`Which rounds had two documents?`, `كم جولة ببيانين؟`: rounds are looked up by whether there was a statement."""
    rounds = v.all_of("noun", "round", "rounds")
    numbered = any(v.has(beside, kind) for at in rounds for beside in (at - 1, at + 1) for kind in ("digits", "nth"))
    if not rounds or numbered or not v.all_of("ask", "which", "how_many", "what", "list"):
        return
    for at in v.all_of("cue", *PAPERS):
        if v.says(at, "two_papers"):
            yield at
        near = (at - 1, at + 1) if not v.first(at).isascii() else (at - 1,)
        yield from (i for i in near if v.has(i, "number") or (v.has(i, "digits") and not v.marks[i].is_year))


def many_and_many(v: View) -> Iterator[int]:
    """`How many in Astana and how many in Sochi?`: of two places, of which one is called like the talks."""
    asked = v.all_of("ask", "how_many", "how_often")
    if len(asked) > 1 and any(asked[0] < at < asked[1] for at in v.all_of("link", "and")):
        yield from (at for at in v.all_of("noun", "astana") if asked[0] < at < asked[1] and v.has(at - 1, "link", "in"))


def for_each(v: View) -> Iterator[int]:
    """`How many documents per round?`: a number for each, and not of all."""
    if v.all_of("ask", "how_many") and v.all_of("cue", *PAPERS):
        yield from (at for at in v.all_of("link", "all") if v.words[at][:1] == ["per"])


def days_off(v: View) -> Iterator[int]:
    """`How many days before round 10?`, `how long from round 9 until round 10 was announced?`: no round's length."""
    asked = v.all_of("ask", "how_long")
    if not asked or v.all_of("cue", "duration", "gap"):
        return
    anchors = sum(m.kind in ("digits", "nth", "number", "month") for m in v.marks)
    for at in v.all_of("link", "before", "after", "since", "to"):
        open_ended = v.has(v.beside(at, -1), "ask", "how_long") and anchors == 1
        if open_ended or (v.has(at, "link", "to") and v.all_of("cue", "announce")):
            yield at


def than_it(v: View) -> Iterator[int]:
    """`Which rounds lasted longer than round 9?`: two lengths would have to be held against each other."""
    numbered = sum(m.kind in ("digits", "nth", "number") for m in v.marks)
    if numbered == 1 and v.all_of("ask", "which", "how_many", "what", "list"):
        yield from (at for at in v.all_of("cue", "longest", "shortest") if v.after(at)[:1] in (["than"], ["من"]))
        as_long = " as long as " in " ".join(v.plain)
        yield from (at for at in v.all_of("cue", "duration", "longest") if as_long)


def one_and_another(v: View) -> Iterator[int]:
    """`Which rounds began in one month and ended in another?`"""
    yield from (at for at in v.all_of("link", "other") if v.words[at] == ["another"] and v.beside(at) < 0)


def hard_by(v: View) -> Iterator[int]:
    """`Who led Iran just before round 9?`, `قبيل الجولة 9`: the nearest round, or the days before it, and not all that
    came earlier."""
    if v.all_of("cue", "head", "represent", "attend"):
        for at in v.all_of("link", "before", "after"):
            near = v.says(at, "hard_by") or v.among(v.before(at)[-1:], "hard_by")
            if near and (v.has(v.beside(at), "noun") or v.has(v.beside(at), "digits") or v.has(v.beside(at), "nth")):
                yield at


def ago(v: View) -> Iterator[int]:
    """`الجولة 22 كانت من كام يوم؟`, `لامتى تأجلت؟`: how long ago, or until when, and no length or date of it."""
    for at in v.all_of("ask", "how_long"):
        if v.before(at)[-1:] == ["من"]:
            yield at
    if v.all_of("cue", "postponed"):
        yield from (at for at in v.all_of("ask", "when") if v.marks[at].lead == "ل" or v.before(at)[-1:] == ["الي"])


def second_of_its_kind(v: View) -> Iterator[int]:
    """`اسم الفندق الثاني بالجولة 9`, `ثاني جولتين`: another building, and rounds 3 and 4, and no round 2."""
    for at in v.all_of("nth"):
        other_number = any(m.kind in ("digits", "number", "nth") and m != v.marks[at] for m in v.marks)
        building = v.has(at - 1, "cue", "venue") and v.marks[at - 1].end == v.marks[at].start and other_number
        if (building and not v.first(at).isascii()) or (v.says(at + 1, "two_rounds") and not v.first(at).isascii()):
            yield at


def to_come(v: View) -> Iterator[int]:
    """`القادم من الجولات`"""
    coming = (["قادم"], ["قادمه"])
    yield from (at for at in v.all_of("stop") if v.words[at][:1] in coming and v.has(at + 1, "noun"))


RULES = (
    second_of_its_kind,
    to_come,
    ago,
    than_it,
    one_and_another,
    hard_by,
    every_other,
    on_end,
    so_many_papers,
    for_each,
    many_and_many,
    days_off,
)
