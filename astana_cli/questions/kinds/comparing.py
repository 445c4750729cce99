"""Questions that compare rounds, or ask for disputes and sources."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Text
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import ASK, WHERE, any_round, one_or_all, parties_of
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.which_paper import document_of, fits_day
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, ask_back, matching, named, narrowed, on, strayed


def _compare(s: Sentence, k: Knowledge) -> Query:
    """Rounds side by side; of one round, the heads of the delegations that are named (`compare the Russian and the
    Turkish heads at round 19`). Raises Unfit, Refusal."""
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
    if len(numbers) < 2:
        raise Refusal(ask_back(Query("compare"), k, numbers))
    at_ends = s.targets("place") and any(m.kind == "link" and m.target in ("first", "last") for m in s.marks)
    if at_ends and any((city := k.rounds[n].city) and city.value not in s.targets("place") for n in numbers):
        raise Unfit  # `between the first and the last round in Sochi`: not the first and the last of all
    told = next((query for cue, query in OF_EACH if s.has(cue)), None)
    if told and not (s.has("head") or s.has("city") or parties):
        return replace(told, rounds=numbers)
    detail = "head" if s.atoms & {"head", "represent"} else None
    return Query("compare", rounds=numbers, detail=detail, parties=parties)


OF_TWO = frozenset({"observer", "venue", "document", "statement", "duration", "mutual"})
"""Cues that something else may be asked by, where no two rounds are named."""
OF_EACH = (
    ("venue", Query("place", detail="venue")),
    ("document", Query("document")),
    ("statement", Query("document")),
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
    return replace(_compare(s, k), detail="head")


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


DETAILS = (
    ("head", "head"),
    ("represent", "head"),
    ("office", "office"),
    ("attend", "attendance"),
    ("absent", "absence"),
    ("date", "date"),
    ("when?", "date"),
    ("start", "date_start"),
    ("end", "date_end"),
    ("duration", "date"),
    ("city", "city"),
    ("place", "city"),
    ("where?", "city"),
    ("venue", "venue"),
    ("size", "size"),
    ("member", "member"),
    ("agenda", "agenda"),
    ("outcome", "outcome"),
    ("statement", "document"),
    ("document", "document"),
    ("host", "host_chair"),
    ("next_round", "next_round"),
)


def _detail(s: Sentence) -> str | None:
    there = s.has("where?") and not s.has("held")
    found = [name for cue, name in DETAILS if s.has(cue) and not (cue == "where?" and there)]
    if len(set(found)) > 1 and {"date_start", "date_end"} & set(found):
        found = [name for name in found if name != "date"]
    if set(found) == {"head", "office"}:
        found = ["office"]
    if len(dict.fromkeys(found)) > 1:
        raise Unfit
    return found[0] if found else None


def _dispute(s: Sentence, k: Knowledge) -> Query:
    documents = s.targets("document")
    right = s.marks[s.first_of("right") - 1] if s.first_of("right") > 0 else None
    if right is not None and (right.kind in ("party", "person") or len(s.targets("party")) > 1):
        raise Unfit  # `is Turkey right about the Kurds?`, `who is right, Russia or Turkey?`
    among_them = s.atoms & {"end", "statement", "document", "outcome"}
    if among_them and not s.atoms & {"source", "date", "when?", "fact", "claim"} and _of_one_mind(s):
        raise Unfit
    query = Query("dispute", detail=_detail(s), parties=parties_of(s, k), documents=documents)
    return any_round(s, k, query)


def _of_one_mind(s: Sentence) -> bool:
    """Whether parties may be meant to agree, and not sources: `did it end in agreement?`, `was it unanimous?`"""
    words = {word.casefold().rpartition(" ")[2] for word in s.words_of(frozenset({"dispute"}))}
    return bool(words & {"agreement", "disagreement", "unanimous", "consensus", "dispute", "خلاف", "اتفاق"})


def _who_says(s: Sentence, k: Knowledge) -> Query:
    """Who says that the ceasefire was signed on a date; who says that someone led a delegation."""
    topics, documents = s.targets("topic"), s.targets("document")
    if topics == ("ceasefire",) and not documents:
        documents = tuple(d.id for d in k.kb.documents if d.id.startswith("ceasefire-"))
    if documents:
        return Query("source", documents=documents, detail="issued" if s.has("sign") or s.has("issue") else None)
    detail = _detail(s)
    rivals = _rivals(s, k) if detail in (None, "head") else False
    if topics or (detail is None and not rivals):
        raise Unfit
    if s.whens and not rivals:
        return _said_day(s, k, detail or "head")
    detail = detail or "head"
    parties = parties_of(s, k) or tuple(dict.fromkeys(p for who in s.targets("person") if (p := k.people[who].party)))
    return _said_so(s, k, one_or_all(s, k, Query("source", detail=detail, parties=parties)))


def _rivals(s: Sentence, k: Knowledge) -> bool:
    """`Who says Bogdanov and who says Lavrentiev for the Russians?`: two of whom sources have either as the head."""
    numbers, people = [r.number for r in matching(s, k)] if s.whens else named(s, k), set(s.targets("person"))
    if len(people) < len(("one", "other")) or len(numbers) != 1 or numbers[0] not in k.rounds:
        return False
    heads = [d.head for d in k.rounds[numbers[0]].delegations if d.head is not None]
    return any(people <= {head.value, *(rival.value for rival in head.rivals)} for head in heads)


def _said_day(s: Sentence, k: Knowledge, detail: str) -> Query:
    """`Who says round 2 began on 15 February?`: where some source gives that day, what each of them says. Raises
    Unfit."""
    numbers = [n for n in dict.fromkeys((*s.rounds, *s.loose)) if n in k.rounds]
    if len(numbers) != 1 or len(s.whens) != 1 or s.spans or s.rels or s.slots & {"party", "person", "place"}:
        raise Unfit
    r, days = k.rounds[numbers[0]], tuple(s.whens[0].iso())
    facts = {"date_start": (r.start,), "date_end": (r.end,), "date": (r.start, r.end)}.get(detail, ())
    told = [value for fact in facts if fact for value in (fact.value, *(rival.value for rival in fact.rivals))]
    if not s.whens[0].days or not any(fits_day(day, days) for day in told):
        raise Unfit
    return Query("source", rounds=(r.number,), detail=detail)


def _said_so(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query, if what a source is said to say is what is on record: that one led, came or stayed away. Raises
    Refusal where nothing on record says so, Unfit where one of several sayings is meant."""
    people = s.targets("person")
    if people and query.detail in ("absence", "attendance", None):
        raise Unfit
    for r in (k.rounds[n] for n in query.rounds if n in k.rounds):
        for d in (d for d in r.delegations if d.party in query.parties):
            if query.detail == "head" and people and d.head is not None and d.head.value not in people:
                if {rival.value for rival in d.head.rivals} & set(people):
                    raise Unfit
                raise Refusal(_nobody_says(s, k, replace(query, topic="head", detail=None)))
            away = d.attendance.value in AWAY
            if away != (query.detail == "absence") and query.detail in ("absence", "attendance"):
                raise Refusal(_nobody_says(s, k, replace(query, topic="attendance", detail=None)))
    return query


def _nobody_says(s: Sentence, k: Knowledge, query: Query) -> Answer:
    """What is on record instead of what is said to be said."""
    from astana_cli.answers.execute import execute

    found = execute(query, k)
    told = listing([_there(k, x) for x in found.records if x.field == "attendance"]) if query.topic != "head" else None
    recorded = told or found.text
    text = both(
        f"No source on record is taken to say so. On record: {recorded.en}.",
        f"لا يُعتمد في السجل مصدر يقول ذلك. والمسجل: {recorded.ar}.",
    )
    refused = refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, found.command)
    return replace(refused, rounds=query.rounds)


def _there(k: Knowledge, x: Record) -> Text:
    """Whether a party came, as it is on record: `Round 5, Turkey: present`."""
    name, own, then = k.name_of(x.party or ""), accepted(x), round_label(k, x.round or 0)
    return both(f"{then.en}, {name.en}: {own.en}", f"{then.ar}، {name.ar}: {own.ar}")


def _source(s: Sentence, k: Knowledge) -> Query:
    if s.has("how_many?"):
        raise Unfit
    dated = any("date" in word.casefold() for word in s.words_of(frozenset({"source"})))
    detail = _detail(s) or ("date" if dated else None)
    query = Query("source", detail=detail, parties=parties_of(s, k), documents=s.targets("document"))
    if query.documents:
        return query
    return _said_so(s, k, one_or_all(s, k, query))


def _source_of_paper(s: Sentence, k: Knowledge) -> Query:
    """`What sources are there for the date on which the memorandum of 4 May 2017 was signed?` Raises Unfit."""
    if s.rounds or s.loose or s.rels or s.targets("place", "city_name", "country"):
        raise Unfit
    signed = s.atoms & {"sign", "issue", "date", "when?"}
    return Query("source", documents=document_of(s, k), detail="issued" if signed else None)


def _same_city(s: Sentence, k: Knowledge) -> Query:
    """`Are Nur-Sultan and Astana the same city?`"""
    terms = tuple(t for t in k.terms if s.targets("city_name") and k.terms[t].name.en == s.targets("city_name")[0])
    if not terms or s.rounds or s.loose:
        raise Unfit
    return Query("definition", terms=terms)


COMPARING = (
    frame(
        "why_changed",
        _why_changed,
        "why? change|successor head|represent|delegation",
        "head represent delegation same how",
        f"party person {WHERE}",
    ),
    frame("why_changed", _why_changed, "why? change|successor", "", f"party {WHERE}", "person"),
    frame("change", _changed, "change|same head|represent", f"{ASK} how how? delegation ~between people", "party"),
    frame("change", _same_head, "same", f"{ASK} delegation ~between people", "", "party"),
    frame(
        "compare",
        _compare,
        "compare|change",
        f"{ASK} ~between head represent delegation attend fact outcome date how how? place city stopped absent join "
        "new there guarantor observer venue document statement duration mutual together ~first ~last ~penultimate",
        f"party {WHERE}",
    ),
    frame(
        "whosays",
        _who_says,
        "whosays",
        "sign issue head represent delegation date attend start end claim who? when? where?",
        f"party topic document person {WHERE}",
    ),
    frame(
        "dispute",
        _dispute,
        "dispute|right",
        f"{ASK} source fact claim head date delegation attend represent start end size absent office venue "
        "statement or ~between outcome member city place ~all there duration happen",
        f"party document publisher {WHERE}",
    ),
    frame(
        "source_of_paper",
        _source_of_paper,
        "source treaty_kind|document",
        f"{ASK} fact claim date sign issue treaty_kind document areas",
        "topic",
    ),
    frame(
        "source",
        _source,
        "source",
        f"{ASK} fact claim head represent delegation date attend absent start end size office venue city place "
        "agenda outcome statement document member career then why? contents held ~all there duration",
        f"party person document {WHERE}",
    ),
    frame("same_city", _same_city, "same", f"{ASK} city place called", "city_name place"),
)
