"""Questions about what happened beside the rounds: summits, ministerials, congresses, and on which day."""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Event, Round, forms
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import asks_rounds, filtered
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain, spelled
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, matching, narrowed
from astana_cli.words.labels import EVENT_KINDS, label


def event(s: Sentence, k: Knowledge) -> Query:
    """`When was the Sochi congress?` Raises Unfit, Refusal."""
    fixed = s.has("announce") and s.singular_before()  # `at which round was the date of the congress fixed?`
    if s.rounds or s.loose or fixed or {"next", "previous"} & set(s.rels):
        raise Unfit
    if s.has("define") and s.atoms & {"which?", "document", "statement"}:
        raise Unfit  # `which documents refer to the Sochi congress?`
    if _discussed_at_rounds(s):
        raise Unfit
    if s.has("when?") and s.has("outcome"):
        raise Unfit  # `when was the ceasefire agreed?` asks for a day before the one on which it began
    meant = [e for e in k.kb.events if e.id in s.targets("event")]
    if s.has("when?") and _decided(s) and not any(e.kind in ("statement", "turning_point") for e in meant):
        raise Unfit  # `when was the Sochi congress announced?`: not when it was held
    fitting = [e for e in meant if of_days(s, e) and _of_place(s, e, k)]
    if meant and not fitting:
        raise Refusal(_not_then(meant, s.text))
    _were_there(s, k, fitting)
    if not all(_came(e, s.targets("person")) for e in meant):
        raise Unfit
    return Query("event", events=s.targets("event"))


def _decided(s: Sentence) -> bool:
    """`Was decided`, أعلن عن: and not `was planned for`."""
    said = " ".join(s.words_of(frozenset({"announce"})))
    return any(word.startswith(DECIDED) for word in plain(said).split())


DECIDED = tuple(word_list("events", "decided"))


def _discussed_at_rounds(s: Sentence) -> bool:
    """`Was the Tehran summit discussed at any round?`: of no record, and not when it was."""
    return s.has("agenda") and (s.singular or s.plural or s.has_noun("round", "rounds"))


def _came(e: Event, people: tuple[str, ...]) -> bool:
    """Whether all of them led somebody there."""
    return {d.head.value for d in e.delegations if d.head}.issuperset(people)


def _of_place(s: Sentence, e: Event, k: Knowledge) -> bool:
    """Whether an event was at the place of a sentence, `the Sochi congress in Ankara`, as far as it is on record."""
    there = e.city.value if e.city else None
    land = k.places[there].country if there and there in k.places else None
    wanted = s.targets("place", "country")
    return not wanted or not there or bool({there, land} & {*wanted})


def met_body(s: Sentence, k: Knowledge) -> Query:
    """متى اجتمع الفريق العامل المعني بالمعتقلين لأول مرة؟: the first meeting of a body, if on record. Raises Unfit."""
    words = set(" ".join(s.targets("body")).split("_")) | {"first"}
    found = [e for e in k.kb.events if words <= set(plain(e.name.en).split(" "))]
    if len(s.targets("body")) != 1 or len(found) != 1 or s.rounds or s.loose or s.spans or not of_days(s, found[0]):
        raise Unfit
    return Query("event", events=(found[0].id,))


def turnout(s: Sentence, k: Knowledge) -> Query:
    """`How many people attended the Sochi congress?`: what is on record about it, where that tells how many took part.
    Raises Unfit."""
    found = [e for e in k.kb.events if e.id in s.targets("event")]
    whole = any(bare(plain(word)).startswith(("delegation", "وف")) for word in s.words_of(frozenset({"delegation"})))
    if whole or len(found) != 1 or s.rounds or s.loose or s.rels or s.spans or not of_days(s, found[0]):
        raise Unfit
    told = [f.value.text.en.casefold().split() for f in found[0].about if f.value]
    if not any(words[0].replace(",", "").isdecimal() and not COUNTED.isdisjoint(words) for words in told):
        raise Unfit
    return Query("event", events=(found[0].id,), detail="about")


COUNTED = word_list("events", "counted")
"""Words with which the record counts those who came to a meeting."""


def _were_there(s: Sentence, k: Knowledge, events: list[Event]) -> None:
    """Of a party that is asked about, the record must say that it was at the event. Raises Refusal."""
    whole = all(e.delegations for e in events)
    asked = s.targets("party") if s.atoms & THERE or whole or _met_by_ministers(s) else ()
    one = len(events) == 1 and not s.slots & {"person"}
    if s.atoms & LEADING and not (one and all(_led(events[0], p) for p in asked)):
        raise Unfit
    known = [{d.party for d in e.delegations if d.attendance.value not in (*AWAY, "not_recorded")} for e in events]
    strangers = [p for p in asked if known and not any(p in there for there in known)]
    if not strangers:
        return
    said = listing([both(k.name_of(p).en, k.name_of(p).ar) if p in k.parties else both(p, p) for p in strangers])
    names = listing([e.name for e in events])
    text = both(f"{said.en}: not on record at {names.en}.", f"{said.ar}: لا ذكر في السجل في {names.ar}.")
    query = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(query, "premise_false", text, *(f"astana events {e.id}" for e in events)))


def _met_by_ministers(s: Sentence) -> bool:
    """Whether somebody met a party: `When did the ministers meet the opposition?`"""
    return any(
        atom_of(m) == "held" and next((x.kind for x in s.marks[at + 1 :] if x.kind != "stop"), "") == "party"
        for at, m in enumerate(s.marks)
    )


def _led(e: Event, party: str) -> bool:
    """Whether it is on record who led a party at an event, or the party was not there at all."""
    own = [d for d in e.delegations if d.party == party]
    return bool(e.delegations) and all(d.head is not None and d.head.value is not None for d in own)


LEADING = frozenset({"head", "represent", "spoke", "president"})


THERE = frozenset({"head", "represent", "attend", "delegation", "spoke", "role", "sign"})
"""With these a party is asked about as one that was at an event."""


def proposed(s: Sentence, k: Knowledge) -> Query:
    """`Who proposed that round 20 be the last?`, `why did Kazakhstan propose to end the process?`: what is on record
    of the proposal. Raises Unfit for another round, day or party."""
    found = [e for e in k.kb.events if "proposal" in plain(e.name.en).split() and of_days(s, e)]
    if s.slots_named("event"):
        found = [e for e in found if e.id in s.targets("event")]
    if len(found) != 1 or s.rels or s.spans or s.plural:
        raise Unfit
    e = found[0]
    day = (e.start.value if e.start else None) or ""
    held = [k.rounds[n] for n in (*s.rounds, *s.loose) if n in k.rounds]
    within = all((r.start.value or "9") <= day <= (r.end.value or "") for r in held)
    if not within or not all(p in k.parties and k.name_of(p).en in e.name.en for p in s.targets("party")):
        raise Unfit
    what = s.has("what?") and not s.atoms & {"when?", "date"}
    told = bool(what or s.atoms & {"who?", "which?", "why?", "host_official"} or s.targets("person"))
    return Query("event", events=(e.id,), detail="about" if told else None)


def of_days(s: Sentence, e: Event) -> bool:
    """Whether an event lies on the days of a sentence, as far as its own are on record."""
    first, last = ((day.value if day else None) or "" for day in (e.start, e.end))
    return not first or all(any(_on(first, iso) or _on(last, iso) for iso in when.iso()) for when in s.whens)


def _not_then(events: list[Event], asked: str) -> Answer:
    said = listing([both(f"{e.name.en} ({_day(e)})", f"{e.name.ar} ({_day(e)})") for e in events])
    text = both(f"That does not fit: {said.en}.", f"لا يطابق ذلك السجل: {said.ar}.")
    query = Query("refuse", reason="premise_false", words=(asked,))
    return refuse(query, "premise_false", text, *(f"astana events {e.id}" for e in events))


def _day(e: Event) -> str:
    return (e.start.value if e.start else None) or "–"


def of_topic(s: Sentence, k: Knowledge) -> Query:
    """`When was the Syrian National Dialogue Congress?`: what the rounds spoke of, and a meeting of its own."""
    if s.rounds or s.loose or s.rels or s.singular or s.plural:
        raise Unfit
    mark = next(m for m in s.marks if m.kind == "topic")
    words = [token.plain for token in s.typed[mark.start : mark.end]]
    name = spelled([" ".join((words[0][len(mark.lead) :], *words[1:]))])[0]
    cities = [e for e in k.kb.events if e.city]
    found = [e for e in cities if any(f"{form} ".startswith(f"{name} ") for form in spelled(list(forms(e))))]
    if len(found) != 1 or not fits(s, found[0], k):
        raise Unfit
    return Query("event", events=(found[0].id,))


def of_kind(s: Sentence, k: Knowledge) -> Query:
    """The summits, or the ministers' meetings, of a year or a place: the third one, the last one, all."""
    kind = next(kind for cue, kind in EVENT_CUES if s.has(cue))
    if s.has("how_many?") and any(
        "round" in s.typed_of(i).casefold() for i, m in enumerate(s.marks) if m.kind == "noun"
    ):
        raise Unfit
    if (s.has("contents") and s.plural and asks_rounds(s)) or _discussed_at_rounds(s):
        raise Unfit  # `which rounds included a ministerial meeting?`
    if s.has("statement") and not asks_rounds(s):
        raise Unfit  # `what did the statement of the summit say?`, `did it issue one?`
    if s.has("how_many?") and s.has("people") and _people_counted(s):
        raise Unfit  # `how many people attended the summit?`: they are not counted
    general = kind == "ministerial" and any(_is_general(word) for word in s.words_of(frozenset({kind})))
    every = [e for e in k.kb.events if e.kind == kind or (general and e.kind in TALKS)]
    found = [e for e in every if fits(s, e, k)]
    if not found and general:
        raise Unfit
    if not found:
        raise Refusal(_none_of_kind(every, kind, s.text))
    ahead = _ahead_of(s, k, kind)
    if ahead is not None:
        last = [e for e in found if e in ahead][-1:]
        if not last and kind != "technical_meeting":  # experts met beside the rounds too
            raise Refusal(_none_of_kind(every, kind, s.text))
        return _of_gap(last)
    gap = between(s, k)
    if gap is not None:
        found = [e for e in found if e in gap]
        return _of_gap(found)
    numbers = [*s.rounds, *s.loose]
    ends = {end for end in ("first", "last") if s.has(f"~{end}") or end in s.rels}
    ends |= {"first"} if s.has("firsttime") else set()
    if len(numbers) > 1 or set(s.rels) - {"first", "last"} or s.spans:
        raise Unfit
    if s.has("host") and not s.atoms & {"city", "place", "where?"}:
        raise Unfit
    joined = any((m.kind == "link" and m.target in ("and", "or")) or m.lead.startswith("و") for m in s.marks)
    if len(s.targets("place")) > 1 and not joined:
        raise Unfit  # `the Tehran summit in Ankara`
    if numbers:
        found = [e for e in every[numbers[0] - 1 : numbers[0]] if set(numbers) == s.nths and e in found]
    elif ends and (s.has("how_many?") or len(ends) > 1):
        raise Unfit  # `how many were there, and when was the last?`, `who came to the first, and where was the last?`
    elif "first" in ends:
        found = found[:1]
    elif ends:
        found = found[-1:]
    if not found:
        raise Unfit
    people = s.targets("person")
    came = [e for e in found if _came(e, people)]
    if not came or (people and s.has("~not")) or (s.has("yesno?") and s.has("~all") and came != found):
        raise Unfit  # `did Rouhani attend all summits?`
    found = came
    if not (s.has("how_many?") and _presidents(s)):
        _were_there(s, k, found)
    return Query("event", events=tuple(e.id for e in found))


def _is_general(word: str) -> bool:
    """Whether a word for a meeting says neither of whom it was nor of what rank: اجتماع طهران."""
    return bare(plain(word)) in MEETING


MEETING = word_list("subjects", "meeting")
TALKS = frozenset({"summit", "technical_meeting", "talks"})


def _people_counted(s: Sentence) -> bool:
    """Whether `how many` stands right before the people, and not before the meetings that they held."""
    between_them = s.marks[s.first_of("how_many?") + 1 : s.first_of("people")]
    return all(mark.kind == "stop" for mark in between_them)


def between(s: Sentence, k: Knowledge) -> list[Event] | None:
    """The events of the time between two rounds, one right behind the other, or of that behind one round; None if no
    such time is named."""
    behind = _behind(s, k) if [span.kind for span in s.spans] == ["after"] else None
    if behind is not None:
        return behind
    return None if s.slots & {"place", "country"} else _in_between(s, k)


def _ahead_of(s: Sentence, k: Knowledge, kind: str) -> list[Event] | None:
    """`The technical meeting that preceded round 2`, القمة قبل الجولة 12: the events before it, of technical meetings
    those since the round before, as there may be others that are not on record; None where no one meeting is asked for
    by that."""
    numbers = {a.number for a in s.anchors if a.number is not None}
    number = numbers.pop() or 0 if len(numbers) == 1 else 0
    meeting = s.first_of(next(cue for cue, name in EVENT_CUES if name == kind))
    step = max(s.first_of("predecessor"), s.first_of("~before"))
    said = s.typed[s.marks[meeting].start : s.marks[meeting].end]
    one = not any(t.plain.endswith(("s", "ات")) or t.plain in SEVERAL for t in said)
    if number not in k.rounds or step < meeting or not one or s.atoms & {"yesno?", "how_many?", "~all"}:
        return None
    if s.whens or s.rels or s.slots & {"place", "country"}:
        return None
    before = k.rounds.get(number - 1) if kind == "technical_meeting" else None
    begins, ends_on = (before.end.value if before else None) or "", k.rounds[number].start.value or ""
    return [e for e in k.kb.events if begins < ((e.start.value if e.start else None) or "") < ends_on]


SEVERAL = word_list("events", "several")


def _two_rounds(s: Sentence, k: Knowledge) -> tuple[Round, Round] | None:
    """The two rounds between which a time is named, the earlier one first."""
    if [span.kind for span in s.spans] != ["between"] or s.rels or s.whens:
        return None
    ends = [a.number for a in (s.spans[0].one, s.spans[0].two) if a is not None]
    first, second = (k.rounds.get(n or 0) for n in ends)
    if first is None or second is None or first is second:
        return None
    return (first, second) if first.number < second.number else (second, first)


def _in_between(s: Sentence, k: Knowledge) -> list[Event] | None:
    """The same, wherever they were."""
    two = _two_rounds(s, k)
    if two is None:
        return None
    begins, ends_on = two[0].end.value or "", two[1].start.value or ""
    days = [(e, (e.start.value if e.start else None) or "") for e in k.kb.events]
    return [e for e, day in days if len(day) == len(begins) and begins < day < ends_on]


def _behind(s: Sentence, k: Knowledge) -> list[Event] | None:
    """ما الأحداث التي تلت الجولة 22: those behind a round."""
    number = s.spans[0].one.number or 0
    if number not in k.rounds or s.rels or s.whens or s.slots & {"place", "country"} or not s.has("related"):
        return None
    return behind_round(k, number)


def behind_round(k: Knowledge, number: int) -> list[Event]:
    """The events behind a round, up to the next one if there was one."""
    after = k.rounds.get(number + 1)
    begins, ends_on = k.rounds[number].end.value or "", (after.start.value if after else "") or "9"
    return [e for e in k.kb.events if begins < ((e.start.value if e.start else None) or "") < ends_on]


def _over_rounds(s: Sentence, k: Knowledge) -> Query | None:
    """What lies between two rounds that are not neighbours, the rounds between them too."""
    two = _two_rounds(s, k)
    if two is None or two[1].number == two[0].number + 1 or s.slots & {"place", "country"}:
        return None
    begins, ends_on = two[0].end.value, two[1].start.value
    if begins is None or ends_on is None or len(begins) != len(ends_on):
        return None
    return Query("timeline", where=Filter(since=_days_on(begins, 1), until=_days_on(ends_on, -1)))


def _days_on(iso: str, days: int) -> str:
    """The day so many days behind another one."""
    from datetime import date, timedelta

    return (date.fromisoformat(iso) + timedelta(days)).isoformat()


def _of_gap(found: list[Event]) -> Query:
    if not found:
        raise Unfit
    return Query("event", events=tuple(e.id for e in found))


def between_rounds(s: Sentence, k: Knowledge) -> Query:
    """`What happened between rounds 1 and 2?`: the events of that time. Raises Unfit."""
    if s.has("happen"):
        wide = _over_rounds(s, k)
        if wide:
            return wide
    found = between(s, k)
    if found == []:
        _nothing_between(s, k)
    return _of_gap(found or [])


def _nothing_between(s: Sentence, k: Knowledge) -> None:
    """`What happened between rounds 9 and 10?`, where nothing beside the rounds is on record. Raises Refusal."""
    two = _two_rounds(s, k)
    if two is None or two[1].number != two[0].number + 1:
        return
    one, other = (r.number for r in two)
    text = both(
        f"No event beside the rounds is on record between rounds {one} and {other}.",
        f"لا يرد في السجل حدث إلى جانب الجولات بين الجولتين {one} و{other}.",
    )
    query = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(query, "premise_false", text, f"astana rounds {one} {other} --gaps", "astana events"))


def meetings_between(s: Sentence, k: Knowledge) -> Query:
    """`What meetings were held between rounds 7 and 8?`: what there was beside the rounds, and the rounds between two
    that are not neighbours. Raises Unfit, Refusal."""
    nouns = [m for m in s.marks if m.kind == "noun"]
    first = nouns[0] if len(nouns) > 1 else None
    if first is None or not MEETINGS & {token.plain for token in s.typed[first.start : first.end]}:
        raise Unfit
    wide = _over_rounds(s, k)
    if wide:
        return wide
    found = _in_between(s, k)
    if found == []:
        _nothing_between(s, k)
    there = [e for e in found or () if fits(s, e, k)]
    if found and s.targets("place", "country") and (not there or any(e.city is None for e in found)):
        raise Refusal(no.unread(s.text, (s.typed_of(s.marks.index(first)),)))  # where one of them was nobody tells
    return _of_gap(there)


MEETINGS = word_list("events", "meetings")


def _presidents(s: Sentence) -> bool:
    """`قمة عقدها رؤساء الدول الضامنة`: the heads of state, who meet at summits, and of no delegation."""
    at = s.first_of("head")
    after = s.marks[at + 1] if at + 1 < len(s.marks) else None
    several = at >= 0 and s.typed[s.marks[at].end - 1].plain in PRESIDENTS
    return several and after is not None and atom_of(after) == "guarantor" and not s.targets("party")


PRESIDENTS = word_list("rounds", "presidents")


EVENT_CUES = (
    ("summit", "summit"),
    ("ministerial", "ministerial"),
    ("technical", "technical_meeting"),
)
"""What the kinds of events are called in questions."""


def fits(s: Sentence, e: Event, k: Knowledge) -> bool:
    """Whether an event lies in the places and dates of a sentence."""
    day = (e.start.value if e.start else None) or ""
    there = e.city.value if e.city else None
    wanted, lands = s.targets("place"), s.targets("country")
    land = k.places[there].country if there and there in k.places else None
    days = all(any(_on(day, iso) for iso in when.iso()) for when in s.whens)
    within = (not wanted or there in wanted) and (not lands or land in lands)
    return within and not s.targets("city_name") and days


def _on(day: str, iso: str) -> bool:
    return day[5:].startswith(iso[2:]) if iso.startswith("--") else day.startswith(iso)


def _none_of_kind(every: list[Event], kind: str, asked: str) -> Answer:
    said = listing([e.name for e in every])
    name = label(EVENT_KINDS, kind)
    text = both(
        f"No such {name.en} is on record; those that are: {said.en}.",
        f"لا يرد ذلك في السجل ({name.ar})؛ المسجل: {said.ar}.",
    )
    return refuse(
        Query("refuse", reason="premise_false", words=(asked,)),
        "premise_false",
        text,
        *(f"astana events {e.id}" for e in every),
    )


def events(s: Sentence, k: Knowledge) -> Query:
    """All that happened beside the rounds, or what fits the dates and places of a sentence."""
    gap = between(s, k)
    if gap:
        return _of_gap(gap)
    if s.rounds or s.loose or s.rels or s.spans or (s.has("~outside") and (narrowed(s) or not s.plural)):
        raise Unfit
    if _rounds_too(s):
        return filtered(s, k, Query("timeline"))
    if not narrowed(s):
        return Query("event")
    if not (s.has("happen") or s.slots or _beside_rounds(s)):
        return filtered(s, k, Query("timeline"))
    found = [e.id for e in k.kb.events if fits(s, e, k)]
    if not found:
        raise Unfit
    return Query("event", events=tuple(found))


def _beside_rounds(s: Sentence) -> bool:
    """`Which events took place in 2018 besides the rounds?`: those alone, and no rounds."""
    said = " ".join(s.words_of(frozenset({"related"}))).casefold()
    return s.has("besides") or "rounds" in said or "جولات" in said


def _rounds_too(s: Sentence) -> bool:
    """`The rounds and the related events`: both are asked for."""
    at = s.first_of("related")
    link = s.before(at) if at > 0 else -1
    rounds = s.before(link) if link > 0 else -1
    joined = link > 0 and (s.marks[link].kind, s.marks[link].target) == ("link", "and")
    return joined and rounds >= 0 and (s.marks[rounds].kind, s.marks[rounds].target) == ("noun", "rounds")


def event_of_day(s: Sentence, k: Knowledge) -> Query:
    """`What happened on 30 December 2016?`, `in Doha?`: the events of a day, or a place, with no round."""
    whole = len(s.whens) == 1 and bool(s.whens[0].days) and bool(s.whens[0].year)
    whole = whole or (s.has("happen") and all(when.year for when in s.whens) and narrowed(s))
    if not whole or s.rounds or s.loose or s.rels or s.spans or s.singular or s.plural or matching(s, k):
        raise Unfit
    return events(s, k)
