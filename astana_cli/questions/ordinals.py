"""Ordinals that number something else than the rounds of the process: `the second longest gap`, `ثاني مدينة`, `the
third round that Iraq missed`, `the second round of 2018`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

if TYPE_CHECKING:
    from astana_cli.knowledge.index import Knowledge
    from astana_cli.questions.sentence import Sentence

SUPERLATIVE = frozenset({"most", "least", "longest", "shortest", "busiest"})
ORDERED = frozenset(
    {"head", "represent", "envoy_un", "member", "people", "delegation", "city", "country", "venue", "place", "host"}
)
"""What an ordinal may number, where no round stands beside it."""
CLAUSE = frozenset({"attend", "absent", "walkout", "join", "head", "represent", "present"})
"""Verbs of a clause that says which rounds are numbered."""
MEETINGS = frozenset({"round", "rounds", "process"})
THAT = word_list("ordinals", "that")
WITHIN = ("ب", "ف", "في", "ع")
"""Clitics of an ordinal that stands for a round: بالثانية عشرة."""


def numbering(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with each ordinal of the module's title made a `rank`."""
    if not any(mark.kind == "nth" for mark in marks):
        return marks
    return [
        mark._replace(kind="rank") if mark.kind == "nth" and _ranks(marks, at, typed) else mark
        for at, mark in enumerate(marks)
    ]


def _ranks(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    before, after = _beside(marks, at, -1), _beside(marks, at, 1)
    if before is not None and _is_round(marks[before]):
        return of_clause(marks, at, typed, relative=True)
    if after is None or not _is_round(marks[after]):
        return _numbers_other(marks, at, before, after, typed)
    return of_clause(marks, after, typed, relative=inside(marks, before))


def _beside(marks: list[Mark], at: int, step: int) -> int | None:
    """The nearest mark that is no filler, before or after."""
    at += step
    while 0 <= at < len(marks) and (marks[at].kind in ("stop", "word") or marks[at].start == marks[at].end):
        at += step
    return at if 0 <= at < len(marks) else None


def _is_round(mark: Mark) -> bool:
    return mark.kind == "noun" and mark.target in (*MEETINGS, "astana")


def inside(marks: list[Mark], before: int | None) -> bool:
    """Whether `in`, `at` stands before: in `at the second round Turkey led` no clause need follow."""
    return before is not None and marks[before].kind == "link" and marks[before].target == "in"


def _numbers_other(marks: list[Mark], at: int, before: int | None, after: int | None, typed: list[Token]) -> bool:
    mark = marks[at]
    if mark.lead.endswith(WITHIN):
        return False
    if after is not None:
        if marks[after].kind == "party":
            behind = _beside(marks, after, 1)
            if behind is not None and marks[behind].kind == "cue" and marks[behind].target in ORDERED:
                return True
        definite = typed[mark.start].plain.startswith(("ال", "وال"))
        if marks[after].kind == "cue" and marks[after].target in (SUPERLATIVE if definite else SUPERLATIVE | ORDERED):
            return True
        if (marks[after].kind, marks[after].target) == ("link", "last"):
            return True
    word = typed[mark.start].plain
    if before is None or word.isascii() or word.endswith(("ه", "ة")):
        return False
    return marks[before].kind == "party" or (marks[before].kind == "cue" and marks[before].target in ORDERED)


def of_clause(marks: list[Mark], at: int, typed: list[Token], *, relative: bool) -> bool:
    """Whether a clause follows that says which rounds are meant: right behind them, or behind `that`."""
    rest = marks[at + 1 :]
    asks = bool(rest) and rest[0].kind == "ask" and rest[0].end - rest[0].start > 1
    that = bool(rest) and typed[rest[0].start].plain in THAT and not asks
    if not that and typed[marks[at].end - 1].cut:
        return False
    if relative and not that:
        denied = bool(rest) and (rest[0].kind, rest[0].target) == ("link", "not") and not rest[0].lead.startswith("و")
        return denied and not _ended(marks[:at], rest[1:]) and not _was_elsewhere(rest, typed)
    named = False
    for mark in rest[1 if that else 0 :]:
        if mark.kind == "cue" and mark.target in CLAUSE:
            return that or named or not typed[mark.start].plain.isascii() or _by(rest, typed)
        if (mark.kind, mark.target) == ("link", "not"):
            return True
        if mark.kind in ("party", "person"):
            named = True
        elif mark.kind not in ("place", "city_name") and not (
            mark.kind == "stop" and (named or typed[mark.start].plain not in ASKING)
        ):
            return False
    return False


def _was_elsewhere(rest: list[Mark], typed: list[Token]) -> bool:
    """`الجولة 15 لم تعقد في أستانا، فأين عقدت؟`: a verb is denied, and no clause says which round is meant."""
    held = len(rest) > 1 and (rest[1].kind, rest[1].target) == ("cue", "held")
    return held and typed[rest[0].start].plain in ("لم", "ما") and any(mark.kind == "ask" for mark in rest)


def _ended(before: list[Mark], behind: list[Mark]) -> bool:
    """`هل انتهت الجولة الثانية من دون بيان؟`: how a round ended is asked, and none is singled out by it."""
    said = {(m.kind, m.target) for m in before}
    ended = ("cue", "end") in said and any(m.target == "statement" for m in behind[:1])
    failed = any(m.target == "issue" for m in behind[:1]) and any(m.target == "statement" for m in behind[1:3])
    return ("ask", "yesno") in said and (ended or failed)


ASKING = word_list("ordinals", "asking")
"""Words that begin a question of their own behind a round."""


def _by(rest: list[Mark], typed: list[Token]) -> bool:
    """`The second round attended by Iraq`."""
    return any(typed[at].plain == "by" for mark in rest for at in range(mark.start, mark.end))


def of_year(s: Sentence, k: Knowledge) -> Sentence:
    """The same sentence with `the second round of 2018` read as the round that it is. Raises Refusal if that year had
    not so many."""
    from astana_cli.answers.phrases import both, numbers, round_label
    from astana_cli.answers.query import Filter, Query
    from astana_cli.answers.refusals import refuse
    from astana_cli.answers.select import selected
    from astana_cli.questions.sentence import Sentence
    from astana_cli.questions.which import Refusal

    at, year = _nth_and_year(s)
    if at < 0 or year is None:
        return s
    value = int(s.marks[at].target)
    query = Query("rounds", where=Filter(year=year))
    found = [r.number for r in selected(query, k)]
    if value in found or not found:
        return s
    if value > len(found):
        listed = numbers(found)
        there = round_label(k, value) if value in k.rounds else both(f"round {value}", f"الجولة {value}")
        text = both(
            f"That does not fit: {there.en}. The rounds of {year}: {listed.en} ({len(found)} in all).",
            f"هذا لا يتفق: {there.ar}. جولات عام {year}: {listed.ar} (عددها {len(found)}).",
        )
        raise Refusal(refuse(query, "premise_false", text, f"astana rounds --year {year}"))
    when = s.whens[0]
    marks = [
        mark._replace(kind="digits", targets=(str(found[value - 1]),))
        if i == at
        else mark._replace(targets=("round",))
        if i == at + 1 and _is_round(mark)
        else mark.silenced()
        if when.start <= i < when.end or _of(s, mark) or (mark.kind, mark.target) == ("noun", "rounds")
        else mark
        for i, mark in enumerate(s.marks)
    ]
    return Sentence(marks, s.typed, s.last)


def _nth_and_year(s: Sentence) -> tuple[int, int | None]:
    """Where the ordinal of a round stands that a year is beside, and the year; -1 if there is no such thing."""
    nths = [a for a in s.anchors if a.number is not None]
    if len(nths) != 1 or len(s.whens) != 1 or s.marks[nths[0].start].kind != "nth":
        return -1, None
    if s.plural and not _one_of_them(s, nths[0].start, s.whens[0].start, s.whens[0].end):
        return -1, None
    if any(span.kind != "since" or span.two for span in s.spans):
        return -1, None
    at, when = nths[0].start, s.whens[0]
    bare = s.has("yesno?") and not s.atoms - {"yesno?", "held", "there"} and not s.slots
    if bare or when.year is None or when.months or s.slots & {"place", "city_name", "country"}:
        return -1, None
    low, high = (at, when.start) if at < when.start else (when.end - 1, at)
    between = s.marks[low + 1 : high]
    joined = all(
        _is_round(m)
        or m.kind in ("stop", "word")
        or (m.kind, m.target) in (("link", "in"), ("cue", "held"))
        or _of(s, m)
        for m in between
    )
    near = s.plural or any(_is_round(m) for m in s.marks[max(0, at - 2) : at + 3])
    return (at, when.year) if joined and near else (-1, None)


def _one_of_them(s: Sentence, at: int, date: int, end: int) -> bool:
    """`الجولة الثانية من جولات 2022`, `the second of the 2022 rounds`: of the rounds of that year."""
    rounds = [i for i, m in enumerate(s.marks) if (m.kind, m.target) == ("noun", "rounds")]
    inside = date - 1 - s.is_in(date - 1)
    beside = rounds in ([inside], [end]) and at < date and not s.marks[rounds[0]].lead
    said = rounds == [at + 1] or any(s.typed[m.start].plain in OF for m in s.marks[at + 1 : at + 3])
    return beside and said


OF = word_list("ordinals", "of")


def _of(s: Sentence, mark: Mark) -> bool:
    """`من عام`: `of the year`, though elsewhere `since`."""
    return (mark.kind, mark.target) == ("link", "since") and s.typed[mark.start].plain == "من"
