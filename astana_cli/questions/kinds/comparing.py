"""Questions that compare rounds, or ask whether two are one."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import came
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import ASK, WHERE, one_or_all, parties_of
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.said_of import statements_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, ask_back, matching, named, narrowed, on, strayed


def _compare(s: Sentence, k: Knowledge) -> Query:
    """Rounds side by side; of one round, the heads of the delegations that are named (`compare the Russian and the
    Turkish heads at round 19`). Raises Unfit, Refusal."""
    if _by_two(s) or _of_rulers(s, k) or _in_common(s) or (s.has("how_many?") and s.has("observer")):
        raise Unfit  # only where rounds differ is told, and not by how many
    if strayed(s) or (s.atoms & {"how_many?", "how_often?"} and narrowed(s)):
        raise Unfit  # `what changed after round 20, in round 21?`, `how many were in Kazakhstan vs Russia?`
    numbers = named(s, k)
    if narrowed(s) and not numbers:
        _elsewhere(s, k)
        numbers = tuple(r.number for r in matching(s, k)) or one_a_date(s, k)
        if s.targets("place") and not s.whens and any((m.kind, m.target) == ("noun", "astana") for m in s.marks):
            raise Refusal(ask_back(Query("compare"), k, ()))  # `compare Sochi and Astana`
        if "two" in (token.plain for token in s.typed) and len(numbers) != 2:
            raise Unfit
    ends_named = [n for rel, n in _ends(k).items() if s.has(f"~{rel}")]
    if ends_named:
        numbers = tuple(sorted({*numbers, *ends_named}))
        if len(numbers) != 2 or s.spans or narrowed(s):
            raise Unfit
    if len(numbers) == 1 and s.whens and not s.spans:
        numbers = tuple(dict.fromkeys((*numbers, *one_a_date(s, k))))
    ends = [(sp.one.number, sp.two.number) for sp in s.spans if sp.two and sp.one.number is not None]
    if ends and None not in ends[0] and not {*s.rounds, *s.loose} - set(ends[0]):
        numbers = tuple(n for n in ends[0] if n is not None)
    if len(numbers) < 2 or narrowed(s):
        _no_places(s)
    parties = parties_of(s, k)
    if len(numbers) == 1 and s.has("head") and s.has("compare") and len(parties) > 1:
        return one_or_all(s, k, Query("head", parties=parties))
    if len(numbers) < 2 and s.atoms & OF_TWO:
        raise Unfit
    if _of_their_coming(s, parties) and (numbers or not (len(parties) < 2 or s.rels or s.spans or narrowed(s))):
        return Query("attendance", rounds=numbers, parties=parties)
    if len(numbers) < 2:
        raise Refusal(ask_back(Query("compare"), k, numbers))
    at_ends = s.targets("place") and any(m.kind == "link" and m.target in ("first", "last") for m in s.marks)
    if at_ends and any((city := k.rounds[n].city) and city.value not in s.targets("place") for n in numbers):
        raise Unfit  # `between the first and the last round in Sochi`: not the first and the last of all
    told = next((query for cue, query in OF_EACH if s.has(cue)), None)
    if told and not (s.has("head") or s.has("city") or parties):
        papers = statements_of(numbers, k) if told.detail == "points" else []
        return replace(told, documents=tuple(d.id for d in papers)) if papers else replace(told, rounds=numbers)
    detail = "head" if s.atoms & {"head", "represent"} else None
    return Query("compare", rounds=numbers, detail=detail, parties=parties)


def _of_their_coming(s: Sentence, parties: tuple[str, ...]) -> bool:
    """`Compare the attendance of Jordan and Iraq in 2017`, قارن بين حضور لبنان والعراق: at all rounds or at some, each
    with its own."""
    asked = s.has("compare") and s.has("attend") and not s.atoms - OF_COMING
    return asked and bool(parties)


OF_COMING = frozenset({"compare", "attend", "list?", "yesno?", "what?", "~between"})
"""Cues of which none but these are there where the coming of some parties is compared."""


def _by_two(s: Sentence) -> bool:
    """`Compare rounds 9 and 10 in terms of length and venue`: by more than one thing, of which one alone is told."""
    things = {"paper" if cue in PAPERS else cue for cue in s.atoms & BY}
    return (len(things) > 1 and bool(things & ALONE)) or s.atoms >= {"observer", "guarantor"}


PAPERS = frozenset({"document", "statement", "outcome"})
ALONE = frozenset({"venue", "duration", "paper"})
BY = frozenset({"venue", "duration", "attend", "head", "date", "observer", "place", "city", *PAPERS})
"""Cues of what rounds are compared by; what is told alone, where it is asked for."""


def _of_rulers(s: Sentence, k: Knowledge) -> bool:
    """`Did the leader of Turkey change between rounds 20 and 21?`: who rules a land leads no delegation."""
    heads = [bare(plain(word)) for word in s.words_of(frozenset({"head"}))]
    lands = any(k.parties[p].kind == "state" for p in s.targets("party") if p in k.parties)
    spoken_of = lands and s.has("change") and not s.has("delegation")
    return spoken_of and bool(heads) and all(word in RULERS for word in heads)


def _in_common(s: Sentence) -> bool:
    """`What did rounds 9 and 10 have in common?`, `شو المشترك بين الجولتين؟`"""
    said = (s.marks[i] for i in [s.first_of("compare")] if i >= 0)
    return any(bare(token.plain) in COMMON for m in said for token in s.typed[m.start : m.end])


COMMON = word_list("comparing", "common")
RULERS = word_list("comparing", "rulers")
OF_TWO = frozenset({"observer", "venue", "document", "statement", "duration", "mutual"})
"""Cues that something else may be asked by, where no two rounds are named."""
OF_EACH = (
    ("venue", Query("place", detail="venue")),
    ("document", Query("document")),
    ("statement", Query("document", detail="points")),
    ("duration", Query("date", detail="duration")),
)
"""What is told of each of the rounds where they are compared by it alone: `compare the venues of rounds 9 and 10`."""


def _elsewhere(s: Sentence, k: Knowledge) -> None:
    """`How does Astana differ from Geneva?`: a city in which no round was held stands for other talks. Raises
    Refusal."""
    held = {r.city.value for r in k.rounds.values() if r.city}
    others = tuple(s.typed_of(at) for at, m in enumerate(s.marks) if m.kind == "place" and m.target not in held)
    if others:
        raise Refusal(no.outside(s.text, "other_talks", others))


def _ends(k: Knowledge) -> dict[str, int]:
    """The rounds at the ends, of which one may be named without its noun: `how does the first differ from the last?`"""
    return {"first": 1, "penultimate": k.last - 1, "last": k.last}


def one_a_date(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds of several dates, one of each: `the September 2017 round and the one in December 2017`."""
    found = [[r.number for r in k.rounds.values() if any(on(r, iso) for iso in when.iso())] for when in s.whens]
    return tuple(numbers[0] for numbers in found) if all(len(numbers) == 1 for numbers in found) else ()


def _no_places(s: Sentence) -> None:
    """Rounds are compared by place (`من حيث المكان`) where they are named; places themselves are not. Raises Unfit."""
    if s.atoms & {"place", "city"}:
        raise Unfit


def _changed(s: Sentence, k: Knowledge) -> Query:
    """`Did the head of the Turkish delegation change from 20 to 21?`; of all rounds where none is named."""
    parties = parties_of(s, k)
    if _of_rulers(s, k) or (s.atoms >= {"same", "which?"} and not parties):
        raise Unfit  # `which heads stayed the same?`: those who did not are told
    if s.has("~all") and not s.has("same"):
        raise Unfit  # `did he change at every round?`
    counted = s.atoms & COUNTED - ({"same"} if s.has("~all") else set())
    if len(parties) == 1 and not (s.whens or s.rels or s.anchors or narrowed(s)) and not counted:
        there = {n: d for n, r in k.rounds.items() if came(r, parties[0], k) and (d := k.delegation(r, parties[0]))}
        return Query("compare", rounds=_telling(tuple(there), there), detail="head", parties=parties)
    if s.has("~all"):
        raise Unfit
    before = _before_that(s, k, parties) or _new_there(s, k, parties)
    if before:
        return Query("compare", rounds=before, detail="head", parties=parties)
    query = replace(_compare(s, k), detail="head")
    return replace(query, rounds=_each_between(s, k, query)) if len(parties) == 1 else query


def _before_that(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> tuple[int, ...]:
    """`Did the head of the Turkish delegation change at round 15?`: that round, and the last one before it to which
    the party came; none where not just one round and one party are named."""
    numbers = named(s, k) or tuple(r.number for r in matching(s, k) if narrowed(s))
    if len(numbers) != 1 or len(parties) != 1 or s.spans or s.rels or s.atoms & (COUNTED | NOT_ONE):
        return ()
    there = [n for n, r in k.rounds.items() if n <= numbers[0] and came(r, parties[0], k)]
    return tuple(there[-2:]) if len(there) > 1 and there[-1] == numbers[0] else ()


def _new_there(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> tuple[int, ...]:
    """`Which delegations had a new head at round 15?`: that round and the one before it; none if that is not asked."""
    numbers, words = named(s, k), s.words_of(frozenset({"change"}))
    new = any(word.split()[-1].casefold() == "new" for word in words) and not (s.spans or s.rels or s.whens)
    return (numbers[0] - 1, numbers[0]) if new and not parties and len(numbers) == 1 and numbers[0] > 1 else ()


NOT_ONE = frozenset({"which?", "what?", "why?", "~between", "~to", "~after", "~since", "~last", "~first"})
"""Cues with which more than a round and the one before it is asked about."""


def _each_between(s: Sentence, k: Knowledge, query: Query) -> tuple[int, ...]:
    """The rounds of a query on whether a head changed, with those between the ends of a span (`from round 19 to 21`)
    and, behind `after round 11`, the last one before, from which he may have changed; of these, those to which the
    party came. One of which its head is not on record is left out where he changed at the others."""
    party, low, high = query.parties[0], min(query.rounds), max(query.rounds)
    there = {n: d for n, r in k.rounds.items() if came(r, party, k) and (d := k.delegation(r, party))}
    found = set(query.rounds)
    two = len(query.rounds) == 2 or s.has("~to")
    if s.spans or s.whens or (two and any(m.kind == "link" and m.target in ("between", "to") for m in s.marks)):
        found |= {n for n in there if low < n < high}
    if any(span.kind == "after" for span in s.spans):
        found |= {*[n for n in there if n < low][-1:]}
    found = {*query.rounds, *_telling(tuple(found), {n: d for n, d in there.items() if n in found})}
    return tuple(sorted(found)) if len(found) > len(query.rounds) else query.rounds


def _telling(numbers: tuple[int, ...], there: dict[int, Delegation]) -> tuple[int, ...]:
    """Of some rounds those at which the head is on record, where he changed at these; else all of them."""
    known = {n: d.head.value for n, d in there.items() if d.head and d.head.value}
    return tuple(known) if len(set(known.values())) > 1 else numbers


COUNTED = frozenset({"same", "how_often?", "how_many?", "when?", "times"})


def _why_changed(s: Sentence, k: Knowledge) -> Query:
    """Why a head of delegation changed is in no record; who led at all rounds is, and why somebody stayed away from a
    round at which another one stood in for him."""
    numbers, people = named(s, k), s.targets("person")
    if len(numbers) == 1 and numbers[0] in k.rounds and people:
        r = k.rounds[numbers[0]]
        away = tuple(p for p in people if any(fact.value and fact.value.who == p for fact in r.missing))
        led = {d.head.value for d in r.delegations if d.head}
        if len(away) == 1 and led.issuperset({*people} - {*away}):
            return Query("absence", rounds=numbers, people=away, why=True)
    parties = parties_of(s, k) or tuple(filter(None, (k.people[p].party for p in s.targets("person"))))
    heads = command_line(Query("head", parties=parties))
    text = both(
        "Why a head of delegation was replaced is not recorded; who led at each round is.",
        "سبب تبديل رئيس الوفد غير مسجل؛ والمسجل هو من ترأس في كل جولة.",
    )
    answer = refuse(Query("refuse", reason="unknown_value", words=(s.text,)), "unknown_value", text, heads)
    raise Refusal(replace(answer, rounds=named(s, k)))


def _same_head(s: Sentence, k: Knowledge) -> Query:
    """`The same man for the government at 21 and 22?`"""
    if len(s.rounds) + len(s.loose) != 2 and len(one_a_date(s, k)) != 2:
        raise Unfit
    return _changed(s, k)


def _same_city(s: Sentence, k: Knowledge) -> Query:
    """`Are Nur-Sultan and Astana the same city?`"""
    terms = tuple(t for t in k.terms if s.targets("city_name") and k.terms[t].name.en == s.targets("city_name")[0])
    if not terms or s.rounds or s.loose:
        raise Unfit
    return Query("definition", terms=terms)


def _is_city(s: Sentence, k: Knowledge) -> Query:
    """`Is Nur-Sultan Astana?`, نور سلطان هي أستانا؟: two names and nothing else. Raises Unfit."""
    said = [m for m in s.marks if m.kind not in ("stop", "ask")]
    names = {m.kind for m in said} <= {"city_name", "noun", "place"} and len(said) == 2
    copula = s.has("yesno?") or any(token.plain in IS for token in s.typed)
    if not names or not copula or not any(m.target == "astana" for m in said):
        raise Unfit
    return _same_city(s, k)


IS = word_list("comparing", "is")


COMPARING = (
    frame(
        "why_changed",
        _why_changed,
        "why? change|successor head|represent|delegation",
        "head represent delegation same how",
        f"party person {WHERE}",
    ),
    frame("why_changed", _why_changed, "why? change|successor", "", f"party {WHERE}", "person"),
    frame("change", _changed, "change|same head|represent", f"{ASK} how how? delegation ~between people ~all", "party"),
    frame("change", _same_head, "same", f"{ASK} delegation ~between people", "", "party"),
    frame(
        "compare",
        _compare,
        "compare|change",
        f"{ASK} ~between head represent delegation attend fact outcome date how how? place city stopped absent join "
        "new there guarantor observer venue document statement duration mutual together ~first ~last ~penultimate",
        f"party {WHERE}",
    ),
    frame("same_city", _same_city, "same", f"{ASK} city place called", "city_name place"),
    replace(frame("same_city", _is_city, "", "yesno?", "place", "city_name"), narrow=True),
)
