"""Questions for what stands behind a fact: which sources tell it, who says so, what they disagree on."""

from __future__ import annotations

import itertools

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import accepted, both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import attendance
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY, Text
from astana_cli.questions.kinds.asks import ASK, WHERE, any_round, dated, one_or_all, parties_of
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.which_paper import document_of, fits_day
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, matching, named

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
    ("walkout", "walkout"),
    ("role", "role"),
)


def _detail(s: Sentence) -> str | None:
    if s.has("called") and not s.has("head") and not s.has("represent"):
        raise Unfit  # the name of a head, and of nothing else
    there = s.has("where?") and not s.has("held")
    if s.has("how_many?") and s.atoms & COUNTED and s.targets("party"):
        return "size"
    if s.has("how_many?") and s.has("delegation") and not s.atoms & {"head", "represent"}:
        return "delegations_count"
    found = [name for cue, name in DETAILS if s.has(cue) and not (cue == "where?" and there)]
    if len(set(found)) > 1 and {"date_start", "date_end"} & set(found):
        found = [name for name in found if name != "date"]
    if set(found) == {"head", "office"}:
        found = ["office"]
    if len(dict.fromkeys(found)) > 1:
        raise Unfit
    return found[0] if found else None


COUNTED = frozenset({"member", "delegates", "people", "size"})
"""With these a number is that of those who came for a party."""


def _dispute(s: Sentence, k: Knowledge) -> Query:
    documents = s.targets("document")
    right = s.marks[s.first_of("right") - 1] if s.first_of("right") > 0 else None
    if right is not None and (right.kind in ("party", "person") or len(s.targets("party")) > 1):
        raise Unfit  # `is Turkey right about the Kurds?`, `who is right, Russia or Turkey?`
    if _of_one_land(s) or _of_parties(s) or s.slots & {"publisher"}:
        raise Unfit
    among_them = s.atoms & {"end", "statement", "document", "outcome"}
    if among_them and not s.atoms & {"source", "date", "when?", "fact", "claim"} and _of_one_mind(s):
        raise Unfit
    query = Query("dispute", detail=_detail(s), parties=parties_of(s, k), documents=documents)
    query = any_round(s, k, _walked_out(k, query))
    met = [k.rounds[n] for n in query.rounds if n in k.rounds]
    if s.has("why?") and not (query.detail in OF_SOURCES and met and len(query.parties) < 2):
        raise Unfit  # `why did they disagree?`: the parties; of such a fact its sources tell why it is disputed
    if query.detail == "walkout" and met and not any(r.walkouts for r in met):
        raise Unfit  # `do the sources agree on the walkout from round 9?`: there was none
    _so_at_all(s, k, query)
    return _with_a_head(_of_the_named(s, k, query), k)


OF_SOURCES = ("head", "office", "date", "date_start", "date_end")


def _of_parties(s: Sentence) -> bool:
    """`Do the opposition and the government disagree on who led?`, `الخلاف بين تركيا وروسيا`: they, and no sources."""
    at = s.first_of("dispute")
    before = [m for m in s.marks[: max(at, 0)] if m.kind == "party"]
    joined = at > 0 and s.marks[at - 1].kind == "party" and len(before) > 1
    return len(s.targets("party")) > 1 and (joined or any(atom_of(m) == "~between" for m in s.marks))


def _so_at_all(s: Sentence, k: Knowledge, query: Query) -> None:
    """`Do sources agree that Lebanon attended round 12?`: raises Refusal where it is undisputed that it did not."""
    if query.detail not in ("absence", "attendance"):
        return
    for d in (d for n in query.rounds if n in k.rounds for d in k.rounds[n].delegations if d.party in query.parties):
        if (d.attendance.value in AWAY) != (query.detail == "absence") and not d.attendance.rivals:
            raise Refusal(_nobody_says(s, k, replace(query, topic="attendance", detail=None)))


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
        _of_its_day(s, k, documents)
        if not {k.documents[d].round for d in documents}.issuperset({*s.rounds, *s.loose}) or s.rels:
            raise Unfit  # `who said that the ceasefire was holding at round 2?`
        return Query("source", documents=documents, detail="issued" if s.has("sign") or s.has("issue") else None)
    detail = _detail(s)
    rivals = _rivals(s, k) if detail in (None, "head") else False
    if topics or (detail is None and not rivals) or (s.has("~instead") and not (rivals and s.has("head"))):
        raise Unfit
    if s.has("~instead"):
        return one_or_all(s, k, Query("dispute", detail="head", parties=parties_of(s, k)))
    if s.whens and not rivals:
        return _said_day(s, k, detail or "head")
    detail = detail or "head"
    parties = parties_of(s, k) or _who_sent(s, k)
    return _said_so(s, k, one_or_all(s, k, Query("source", detail=detail, parties=parties)))


def _rivals(s: Sentence, k: Knowledge) -> bool:
    """`Who says Bogdanov and who says Lavrentiev for the Russians?`: two of whom sources have either as the head."""
    numbers, people = [r.number for r in matching(s, k)] if s.whens else named(s, k), set(s.targets("person"))
    if len(people) < 2 or len(numbers) != 1 or numbers[0] not in k.rounds:
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
                    if len(query.rounds) != 1 or len(query.parties) != 1:
                        raise Unfit
                    return replace(query, topic="dispute")
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
    counted = s.has("how_many?") and s.atoms & COUNTED and s.targets("party")
    if s.atoms & {"how_many?", "delegates", "people"} and not counted:
        raise Unfit
    dated = any("date" in word.casefold() for word in s.words_of(frozenset({"source"})))
    placed = s.rounds and s.targets("place", "city_name") and not s.slots & {"party", "person"}
    detail = _detail(s) or ("date" if dated else "city" if placed else None)
    if s.whens and s.whens[0].days and (s.rounds or s.loose) and detail in ("date_start", "date_end"):
        return _said_day(s, k, detail)
    if _of_one_land(s) or _of_one_source(s) or (detail == "document" and _said_of_it(s)):
        raise Unfit
    query = Query("source", detail=detail, parties=parties_of(s, k), documents=s.targets("document"))
    if s.atoms == {"source"} and any(plain(word).split()[-1] in SAID_IT for word in s.words_of(s.atoms)):
        raise Unfit  # مين قالها: what was said is not told
    if query.documents:
        _of_its_day(s, k, query.documents)
        return query
    if detail == "head" and not query.parties:
        query = replace(query, parties=_who_sent(s, k))
    query = _of_the_named(s, k, one_or_all(s, k, _walked_out(k, query)))
    return _with_a_head(_said_so(s, k, query), k)


def _not_invited(s: Sentence, k: Knowledge) -> Query:
    """المصدر الذي يثبت أن الولايات المتحدة لم تُدع إلى الجولة 11: what tells of an absence, where that is its kind.
    Raises Unfit, Refusal."""
    query = one_or_all(s, k, Query("source", detail="absence", parties=parties_of(s, k)))
    states = {attendance(k.rounds[n], p, k) for n in query.rounds if n in k.rounds for p in query.parties}
    if s.has("~not") == s.has("absent") or states != {"not_invited"}:
        raise Unfit
    return query


def _of_one_land(s: Sentence) -> bool:
    """`What do Iranian sources say about round 16?`: whose the sources are, and not of whom they tell."""
    words = [bare(token.plain) for token in s.typed]
    for one, two in itertools.pairwise(s.marks):
        party, source = (one, two) if two.kind == "cue" else (two, one)
        if party.kind == "party" and source.target in ("source", "dispute") and party.end - party.start == 1:
            named_first = words[source.start].isascii()
            if (party is one) == named_first and (words[party.start] in LANDS or words[party.start].endswith(OF_LAND)):
                return True
    inside = zip(s.marks, s.marks[1:], s.marks[2:], strict=False)
    return any((a.target, b.target, c.kind) == ("source", "in", "party") for a, b, c in inside)  # `مصدر في الوفد`


LANDS, SAYING = word_list("evidence", "lands"), word_list("evidence", "saying")
SAID_IT = word_list("evidence", "said_it")
OF_LAND = ("يه", "يين")
"""Endings of Arabic adjectives of origin: الإيرانية."""


def _of_one_source(s: Sentence) -> bool:
    """`Which heads of round 7 are known from a single source only?`: facts of a kind, and not the sources of all."""
    told = (s.marks[at] for at in range(len(s.marks)) if atom_of(s.marks[at]) == "source" and s.marks[at].start)
    return any(s.typed[m.start - 1].plain in SOLE for m in told)


SOLE = word_list("evidence", "sole")


def _said_of_it(s: Sentence) -> bool:
    """`Which source says that the statement was rejected?`: a saying about the paper, and not what tells of it."""
    said = [m for m in s.marks if (m.kind, m.target) == ("cue", "contents")]
    return any(SAYING.isdisjoint(bare(token.plain) for token in s.typed[m.start : m.end]) for m in said)


def _of_its_day(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> None:
    """`Who says that the ceasefire was signed on 5 January 2017?`: raises Unfit where that is not its day."""
    days = dated(s)
    if days and not any(fits_day(k.documents[d].issued.value, days) for d in documents):
        raise Unfit


def _who_sent(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """The party of those who are said to have led (`what is the source for Alloush leading round 6?`), for their word
    to be held against the record."""
    return tuple(dict.fromkeys(party for who in s.targets("person") if (party := k.people[who].party)))


def _of_the_named(s: Sentence, k: Knowledge, query: Query) -> Query:
    """`Yıldız, round 21: source?`, `is it disputed that Bogdanov led?`: of whom it can only be meant that he led, by
    what is said of the head of his delegation. Raises Unfit where no source has him lead."""
    people, numbers = set(s.targets("person")), query.rounds
    role = query.detail in ("role", "office")
    disputed = query.topic == "dispute" and query.detail == "head"
    if not people or not (role or disputed or query.detail is None):
        return query
    for d in (d for n in numbers if n in k.rounds for d in k.rounds[n].delegations if d.head):
        rivals = {rival.value for rival in d.head.rivals} if d.head and (disputed or len(people) > 1) else set()
        if d.head and people <= {d.head.value, *rivals} and query.parties in ((), (d.party,)):
            return replace(query, detail="office" if role else "head", parties=(d.party,))
    raise Unfit


def _walked_out(k: Knowledge, query: Query) -> Query:
    """The query without whose walkout is meant, which is the opposition's. Raises Unfit where it is another's."""
    if query.detail != "walkout" or not query.parties:
        return query
    if {k.parties[p].side for p in query.parties if p in k.parties} != {"opposition"}:
        raise Unfit
    return replace(query, parties=())


def _with_a_head(query: Query, k: Knowledge) -> Query:
    """The same; raises Refusal where it is asked who led a party that was not there."""
    if query.detail not in OF_WHO_CAME or len(query.parties) != 1:
        return query
    from astana_cli.answers.execute import execute

    found = execute(replace(query, topic="head", detail=None), k)
    if found.reason in ("party_never_took_part", "party_absent"):
        raise Refusal(found)
    return query


OF_WHO_CAME = ("head", "office", "size", "member")


def _source_of_paper(s: Sentence, k: Knowledge) -> Query:
    """`What sources are there for the date on which the memorandum of 4 May 2017 was signed?` Raises Unfit."""
    if s.rounds or s.loose or s.rels or s.targets("place", "city_name", "country"):
        raise Unfit
    signed = s.atoms & {"sign", "issue", "date", "when?"}
    return Query("source", documents=document_of(s, k), detail="issued" if signed else None)


EVIDENCE = (
    frame(
        "whosays",
        _who_says,
        "whosays",
        "sign issue head represent delegation date attend start end claim who? when? where? ~instead",
        f"party topic document person {WHERE}",
    ),
    frame(
        "dispute",
        _dispute,
        "dispute|right",
        f"{ASK} why? count source fact claim head date delegation attend represent start end size absent office venue "
        "statement or ~between outcome member city place ~all there duration happen walkout role called "
        "delegates people",
        f"party person document publisher {WHERE}",
    ),
    frame(
        "source_of_paper",
        _source_of_paper,
        "source treaty_kind|document",
        f"{ASK} fact claim date sign issue treaty_kind document areas",
        "topic",
    ),
    frame("not_invited", _not_invited, "source invited ~not|absent", f"{ASK} fact claim delegation", WHERE, "party"),
    frame(
        "source",
        _source,
        "source",
        f"{ASK} fact claim head represent delegation date attend absent start end size office venue city place "
        "agenda outcome statement document member career then why? contents held ~all there duration walkout role "
        "called delegates people",
        f"party person document {WHERE}",
    ),
)
