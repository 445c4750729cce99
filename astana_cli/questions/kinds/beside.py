"""Rounds before and after what happened beside them (`the first round after the Sochi congress`), and whether that was
a round."""

from __future__ import annotations

from itertools import chain, takewhile

from msgspec.structs import replace

from astana_cli.answers.order import picked
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Event
from astana_cli.questions.kinds.events import EVENT_CUES, fits, of_days
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, step
from astana_cli.words.days import whole_day

AFTER = (("link", "after"), ("link", "next"), ("cue", "successor"), ("link", "since"))
BEFORE = (("link", "before"), ("link", "previous"), ("cue", "predecessor"))
NAMED = ("event", "document")


def _beside(s: Sentence, k: Knowledge) -> Query:
    """`Which round was the first after the Sochi congress?`, `how many rounds before the Idlib memorandum?`"""
    start, last = _where(s)
    direction = s.before(start)
    sides = [(m.kind, m.target) for m in s.marks]
    if (
        direction < 0
        or sides[direction] not in AFTER + BEFORE
        or any(side in AFTER + BEFORE for at, side in enumerate(sides) if at != direction)
    ):
        raise Unfit
    noun = next((at for at, side in enumerate(sides) if side in (("noun", "round"), ("noun", "rounds"))), -1)
    if noun < 0 or start < noun < last or s.rounds or s.loose or s.spans:
        raise Unfit
    first, end = _days(s, k, last)
    later = sides[direction] in AFTER
    where = Filter(since=step(end, 1)) if later else Filter(until=_before(k, first))
    counted = s.has("how_many?") or s.has("how_often?") or s.has("yesno?")
    query = Query("count" if counted else "rounds", where=where)
    ends = set(s.rels) & {"first", "last"}
    if counted or (s.plural and not ends):
        if ends or s.atoms & {"when?", "where?"}:
            raise Unfit
        return query
    if len(ends) > 1 or ends == ({"last"} if later else {"first"}):
        raise Unfit  # `the last round after the congress` is the last of all
    pick = "first" if later else "last"
    held = picked(selected(query, k), pick)
    if s.has("when?") == s.has("where?") or not held:
        return replace(query, pick=pick)
    return Query("date" if s.has("when?") else "place", rounds=(held[0].number,))


def _beside_which(s: Sentence, k: Knowledge) -> Query:
    """`After which round was the Sochi congress?`, سقوط الأسد كان بعد أي جولة: the last round that was before it; or,
    where it is asked before which, the first one after. Raises Unfit."""
    start, last = _where(s)
    at = next((at for at, m in enumerate(s.marks) if (m.kind, m.target) in AFTER + BEFORE), -1)
    asked = s.next_to(at) if at >= 0 else -1
    noun = s.next_to(asked) if asked >= 0 else -1
    of_round = noun >= 0 and (s.marks[asked].kind, s.marks[noun].target) == ("ask", "round")
    if not of_round or s.rounds or s.loose or s.spans or s.rels or s.plural or start < at < last:
        raise Unfit
    first, end = _days(s, k, last)
    later = (s.marks[at].kind, s.marks[at].target) in AFTER
    where = Filter(until=_before(k, first)) if later else Filter(since=step(end, 1))
    query = Query("rounds", where=where, pick="last" if later else "first")
    if not selected(query, k):
        raise Unfit
    return query


def _where(s: Sentence) -> tuple[int, int]:
    """From which mark to which one thing beside the rounds is named: by its name, or as the summit of a place or year.
    Raises Unfit."""
    named = [at for at, m in enumerate(s.marks) if m.kind in NAMED]
    if len(named) == 1 and not any(s.has(cue) for cue, _ in EVENT_CUES):
        return named[0], named[0]
    cues = [at for at, m in enumerate(s.marks) if m.kind == "cue" and any(m.target == cue for cue, _ in EVENT_CUES)]
    places = [at for at, m in enumerate(s.marks) if m.kind == "place"]
    if named or len(cues) != 1 or len(places) > 1 or any(abs(at - cues[0]) != 1 for at in places):
        raise Unfit
    both = (*cues, *places)
    return min(both), max(both)


def _days(s: Sentence, k: Knowledge, last: int) -> tuple[str, str]:
    """The first and the last day of what is named; a date right behind it must be its own. Raises Unfit."""
    if len(s.whens) > 1 or (s.whens and s.whens[0].start != last + 1 + _fillers(s, last)):
        raise Unfit
    papers = [k.documents[i] for i in s.targets("document") if i in k.documents]
    if papers:
        day = papers[0].issued.value or ""
        if len(papers) > 1 or not whole_day(day) or not all(day.startswith(i) for w in s.whens for i in w.iso()):
            raise Unfit
        return day, day
    kinds = {kind for cue, kind in EVENT_CUES if s.has(cue)}
    meant = s.targets("event")
    every = [e for e in k.kb.events if (e.id in meant and of_days(s, e)) or (e.kind in kinds and fits(s, e, k))]
    if len(every) != 1 or (kinds and not (s.whens or s.targets("place"))):
        raise Unfit
    first, end = (day.value if day else None for day in (every[0].start, every[0].end))
    if first is None or not whole_day(first) or (end is not None and not whole_day(end)):
        raise Unfit
    return first, end or first


def _fillers(s: Sentence, last: int) -> int:
    """How many marks behind one add nothing."""
    return sum(1 for _ in takewhile(lambda mark: mark.kind in ("stop", "word"), s.marks[last + 1 :]))


def _before(k: Knowledge, day: str) -> str:
    """The day before; where a round was being held, the day before it opened."""
    opened = [r.start.value for r in k.rounds.values() if (r.start.value or "9") <= day <= (r.end.value or "")]
    return step(min(chain([day], filter(None, opened))), -1)


def _was_round(s: Sentence, k: Knowledge) -> Query:
    """`Was the Sochi congress a round?`, `does the Doha meeting of 7 December 2024 count as one of the rounds?`"""
    found = _meetings(s, k)
    nouns = [at for at, m in enumerate(s.marks) if m.kind == "noun" and m.target in ("round", "rounds")]
    behind = max([w.end for w in s.whens] + [at + 1 for at, m in enumerate(s.marks) if m.kind in ("event", "place")])
    said = [at for at in nouns if at >= behind]
    if s.rounds or s.loose or s.rels or s.spans or not found or not said:
        raise Unfit
    word, before = s.typed[s.marks[said[0]].start].plain, s.typed[s.marks[said[0]].start - 1].plain
    one = (
        s.has("belong") or before in ("a", "an", "of", "the")
        if word.isascii()
        else not word.startswith("ال") or s.has("belong")
    )
    if not one or (before == "the" and not s.has("belong")):
        raise Unfit
    return Query("event", events=tuple(e.id for e in found), detail="round")


def _meetings(s: Sentence, k: Knowledge) -> list[Event]:
    """The events that are named, or those of a place and a day. Raises Unfit."""
    named = s.targets("event")
    if named:
        found = [e for e in k.kb.events if e.id in named]
        return found if all(of_days(s, e) for e in found) else []
    kinds = {kind for cue, kind in EVENT_CUES if s.has(cue)}
    if kinds and (s.whens or s.targets("place")):
        return [e for e in k.kb.events if e.kind in kinds and fits(s, e, k)]
    if not s.whens or not s.targets("place") or not all(w.year and w.months for w in s.whens):
        raise Unfit
    return [e for e in k.kb.events if fits(s, e, k)]


def _renamed(s: Sentence, k: Knowledge) -> Query:
    """`When did the city become Nur-Sultan?`, `when was Astana renamed?`: what the glossary says of the name."""
    if s.rounds or s.loose or s.whens or s.rels or s.singular or s.plural or s.has_noun("process"):
        raise Unfit
    if s.has("join") and not s.targets("city_name"):
        raise Unfit
    changed = [p for p in k.places.values() if len(p.names) > 1]
    if not {p.id for p in changed}.issuperset(s.targets("place")):  # `when was Sochi renamed?`
        raise Unfit
    names = {n.name.en for p in changed for n in p.names if n.start and n.end}
    found = [t.id for t in k.kb.terms if t.name.en in names and t.name.en in (s.targets("city_name") or names)]
    if len(found) != 1:
        raise Unfit
    return Query("definition", terms=tuple(found))


def _names(s: Sentence, k: Knowledge) -> Query:
    """`Names borne by the Kazakh capital 2017-2024`, `when did it revert to its old name?`: what the glossary says of
    the name that it bore for a while. Raises Unfit."""
    said = " ".join(s.words_of(frozenset({"called", "people"}))).casefold().split()
    changed = [p for p in k.places.values() if len(p.names) > 1]
    lands = {p.country for p in changed} if s.has("city") else set()
    if RENAMING.isdisjoint(said) or s.rounds or s.loose or s.rels or s.singular or s.plural:
        raise Unfit
    if not {p.id for p in changed}.issuperset(s.targets("place")) or not lands.issuperset(s.targets("party")):
        raise Unfit
    names = {n.name.en for p in changed for n in p.names if n.start and n.end}
    found = [t.id for t in k.kb.terms if t.name.en in names and {t.name.en}.issuperset(s.targets("city_name"))]
    told = s.has("city") or s.targets("place", "city_name") or s.has_noun("astana") or not CITY.isdisjoint(said)
    if len(found) != 1 or not told:
        raise Unfit
    return Query("definition", terms=tuple(found))


NAMES = "what? which? list? when? how_many? how_often? people city change again times there year astana"
CITY = word_list("places", "city")
RENAMING = word_list("places", "renaming")
"""Words for several names of a city, or for an old one."""
WAS_ROUND = frame(
    "was_round",
    _was_round,
    "yesno?",
    "belong summit ministerial technical issue date there",
    "event place",
)
BESIDE = (
    *(
        frame(
            "beside_which",
            _beside_which,
            "~after|~before|successor|predecessor which?|what?",
            "happen issue sign summit ministerial technical",
            slots,
            wanted,
        )
        for wanted, slots in (("event", ""), ("document", ""), ("place", ""))
    ),
    frame(
        "beside",
        _beside,
        "~after|~before|~since|successor|predecessor",
        "which? what? list? how_many? how_often? yesno? when? where? happen there ever sign issue ~all successor "
        "predecessor summit ministerial technical",
        "event document place",
    ),
    frame(
        "beside",
        _beside,
        "summit|ministerial|technical",
        "which? what? list? how_many? how_often? yesno? when? where? happen there ever ~all",
        "place",
    ),
    *(
        frame(
            "beside",
            _beside,
            "",
            "which? what? list? how_many? how_often? yesno? when? where? happen there ever sign issue ~all",
            "",
            named,
        )
        for named in NAMED
    ),
    frame("names", _names, "called", NAMES, "city_name place party month"),
    frame("names", _names, "people", NAMES, "month", "place"),
    frame("renamed", _renamed, "when? called|join|become", "city change there again", "city_name place"),
)
