"""How long it was between rounds: `how many days after round 9 was round 10?`, `the longest gap`, `when did they
meet again?`."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import conjoined
from astana_cli.questions.which import Unfit, matching, narrowed


def _distance(s: Sentence) -> str | None:
    """`Which rounds lie furthest apart?`, `closest together?`"""
    gaps = [mark for mark in s.marks if (mark.kind, mark.target) == ("cue", "gap")]
    said = [token for mark in gaps for token in s.typed[mark.start : mark.end]]
    words = {word for token in said for word in (token.plain, token.typed.casefold())}
    return "least" if words & NEAR else "most" if words & FAR else None


FAR = word_list("sequences", "far")
NEAR = word_list("sequences", "near")
FROM_END = word_list("sequences", "from_end")


def gap(s: Sentence, k: Knowledge) -> Query:
    """`The longest gap between two rounds`, `how long was it between rounds 9 and 10?`"""
    pick = "most" if s.has("longest") or s.has("most") else "least" if s.has("shortest") or s.has("least") else None
    pick = pick or _distance(s)
    if pick is None and s.plural_asked() and s.has("which?"):
        raise Unfit  # `which rounds lie between the two Astana rounds?`: rounds are asked for, and no time
    ends = [
        (sp.one.number, sp.two.number)
        for sp in s.spans
        if sp.two and sp.one.number is not None and sp.two.number is not None
    ]
    numbers = list(dict.fromkeys((*s.rounds, *s.loose)))
    if ends and not s.has("~nth"):
        numbers = list(dict.fromkeys((*ends[0], *numbers)))
    if s.atoms & {"~after", "~before"} and not s.has("which?"):
        raise Unfit
    if _counts_rounds(s) or (s.has("longest") and s.has("shortest")) or (s.has("most") and s.has("least")):
        raise Unfit  # `how many days lay between them, and how many rounds?`, `the longest gap and the shortest`
    if numbers == [2] and s.nths == {2} and pick and s.plural:
        return Query("gap", pick=pick, nth=2)  # `which rounds had the second-longest gap?`
    if numbers and not (numbers == [2] and (s.plural or s.has_noun("process"))):
        one, two = numbers if len(numbers) == 2 and len(ends) < 2 and not s.has("~nth") else (None, None)
        if one is None or two is None:
            raise Unfit
        return Query("gap", rounds=(one, two))
    if narrowed(s) or s.rels:
        raise Unfit
    if pick is None and any(token.plain in FROM_END for token in s.typed):
        return Query("gap", rounds=(1, k.last))  # `how much time passed from the first to the last round?`
    if (s.has("~nth") or s.atoms & {"~after", "~before", "happen"}) and pick is None:
        raise Unfit
    return Query("gap", pick=pick, nth=s.rank)


def _counts_rounds(s: Sentence) -> bool:
    """Whether rounds are counted beside the time: `كم شهرا بين الجولة 8 و9 وكم اجتماعا عقد بينهما؟`"""
    at = s.first_of("how_many?")
    counted = at >= 0 and any(m.kind == "noun" for m in s.marks[at + 1 : at + 2])
    return counted and (s.has("how_long?") or s.has("gap"))


def pair_gap(s: Sentence, k: Knowledge) -> Query:
    """`How many days from round 9 to round 10?`"""
    if narrowed(s):
        return Query("gap", rounds=_two_there(s, k))
    query = gap(s, k)
    if not query.rounds or (s.atoms & {"start", "end"} and not _edges_fit(s, list(query.rounds), min(query.rounds))):
        raise Unfit
    if any(m.kind == "stop" and m.end > m.start and s.typed[m.end - 1].plain in BEGINNING for m in s.marks):
        raise Unfit  # `من بداية الجولة 1`: a gap begins at its close
    if _each_alone(s):
        raise Unfit
    return query


def _two_there(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds of `how long was it between the two Sochi rounds?`, كم المدة بين جولتي سوتشي, if it had just two.
    Raises Unfit."""
    found = tuple(r.number for r in matching(s, k))
    said = {*s.rounds, *s.loose, *(1 for rel in s.rels if rel == "first")}
    if len(found) != len(FIRST_TWO) or said not in (set(), FIRST_TWO) or set(s.rels) - {"first"} or s.spans:
        raise Unfit
    if not (s.plural or said) or not s.has("~between") or s.atoms & {"start", "end"}:
        raise Unfit
    return found


FIRST_TWO = {1, 2}


def _each_alone(s: Sentence) -> bool:
    """`كم يوم استمرت الجولة 10 والجولة 11`, `how many days were rounds 10 and 11?`: of two rounds, each by itself."""
    if s.spans or s.atoms & {"~between", "gap"}:
        return False
    later = [a.start for a in s.anchors if a.number is not None][1:]
    return any(conjoined(s, at) or conjoined(s, s.before(at)) for at in later)


BEGINNING = word_list("sequences", "beginning")


def time_between(s: Sentence, k: Knowledge) -> Query:
    """`What was the longest time between two meetings?`, `the longest stretch without a round`: a gap, unless a round
    is called long."""
    at = max(s.first_of("longest"), s.first_of("shortest"))
    link = s.marks[at + 1] if at + 1 < len(s.marks) else None
    time = s.typed[s.marks[at].end - 1].plain in SINCE
    without = link is not None and s.typed[link.start].plain == "without" and s.has("longest")
    if not time or link is None or not (link.target == "between" or without):
        raise Unfit
    if without and (s.rounds or s.loose or s.targets("party", "person") or not (s.singular or s.plural)):
        raise Unfit
    return gap(s, k)


SINCE = word_list("sequences", "since")


def days_from(s: Sentence, k: Knowledge) -> Query:
    """`Days from round 1 to round 2`: between the two, and not how long they were."""
    at = s.first_of("days")
    after = s.marks[at + 1] if at + 1 < len(s.marks) else None
    if after is None or (after.kind, after.target) != ("link", "from"):
        raise Unfit
    return pair_gap(s, k)


def from_start_to_end(s: Sentence, k: Knowledge) -> Query:
    """`What time elapsed between the opening and the close of round 10?`: how long that one round was."""
    if len({*s.rounds, *s.loose}) != 1 or s.spans or s.rels or narrowed(s):
        raise Unfit
    return Query("date", rounds=(*s.rounds, *s.loose), detail="duration")


def gap_after(s: Sentence, k: Knowledge) -> Query:
    """`How long after round 5 did round 6 begin?`"""
    numbers = [a.number for a in s.anchors if a.number is not None]
    beyond = [sp for sp in s.spans if sp.kind in ("after", "before") and sp.one.number is not None]
    if len(numbers) != 2 or len(s.spans) != 1 or len(beyond) != 1 or s.plural or s.rels or narrowed(s):
        raise Unfit
    if not s.has("how_long?") and not s.atoms & {"days", "month", "gap"}:
        raise Unfit
    earlier = numbers[0] if (beyond[0].kind == "after") == (beyond[0].one.number == numbers[0]) else numbers[1]
    if earlier != min(numbers) or not _edges_fit(s, numbers, earlier):
        raise Unfit
    return Query("gap", rounds=tuple(sorted(numbers)))


def until_again(s: Sentence, k: Knowledge) -> Query:
    """`How long did it take them to meet again after round 14?`: until the round behind it. Raises Unfit."""
    again = any(not AGAIN.isdisjoint(said.casefold().split()) for said in _said(s, "next_round"))
    numbers = [*s.rounds, *s.loose]
    beyond = [sp.kind for sp in s.spans if sp.kind == "after" and sp.one.number is not None]
    steps = [m.target for m in s.marks if m.kind == "link" and m.target in ("after", "before")]
    if not again or s.plural or narrowed(s) or s.rels or len(numbers) != 1 or steps != ["after"]:
        raise Unfit
    # where the two were taken together for the round behind, it is that one which is named
    later = numbers[0] + (1 if beyond or s.has("next_round") else 0)
    if later > k.last or len(s.spans) != len(beyond):
        raise Unfit
    return Query("gap", rounds=(later - 1, later))


def gap_beside(s: Sentence, k: Knowledge) -> Query:
    """`How long was the break after round 11?`, `how long a gap followed it?`: until the round behind it. Raises
    Unfit."""
    numbers = [a.number for a in s.anchors if a.number is not None]
    step = {"after": 1, "before": -1}.get(s.spans[0].kind, 0) if s.spans else 0
    if not s.spans and s.first_of("successor") > s.first_of("gap"):
        step = 1
    if len(numbers) != 1 or len(s.spans) > 1 or s.plural or s.rels or narrowed(s):
        raise Unfit
    number = numbers[0] or 0
    if not step or not {number, number + step} <= k.rounds.keys():
        raise Unfit
    return Query("gap", rounds=tuple(sorted((number, number + step))))


def _said(s: Sentence, target: str) -> list[str]:
    """The words of all marks of a cue, used or not."""
    return [s.typed_of(at) for at, m in enumerate(s.marks) if (m.kind, m.target) == ("cue", target)]


AGAIN = word_list("sequences", "again")


def period(s: Sentence, k: Knowledge) -> Query:
    """`How long was it from round 8 to round 9?`, `كم طالت الفترة من الجولة 8 إلى 9`: the time between them, where the
    rounds themselves are said to last in the plural. Raises Unfit."""
    ends = [sp for sp in s.spans if sp.kind in ("to", "between") and sp.two]
    if s.plural or len(ends) != 1 or len(s.spans) != 1 or s.whens:
        raise Unfit
    return pair_gap(s, k)


def _edges_fit(s: Sentence, numbers: list[int], earlier: int) -> bool:
    """Whether what is said of beginning and ending fits a gap: the close of the earlier round, the opening of the
    later."""
    starts = [a for a in s.anchors if a.number is not None]
    for i, mark in enumerate(s.marks):
        if mark.kind == "cue" and mark.target in ("start", "end"):
            of = mark.end < len(s.typed) and s.typed[mark.end].plain == "of"
            of = of or (
                i + 1 < len(s.marks) and s.marks[i + 1].kind == "noun" and not s.typed[mark.start].plain.isascii()
            )
            within = [a for a in starts if a.start > i] if of else []
            near = min(within or starts, key=lambda a: min(abs(a.start - i), abs(a.end - 1 - i)))
            if (near.number == earlier) != (mark.target == "end"):
                return False
    return True
