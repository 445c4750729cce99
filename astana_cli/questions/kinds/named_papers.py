"""Questions about a paper that is named: `who signed the memorandum?`, `was it signed on 3 May 2017?`, `does the
protocol speak of a corridor?`, `why did Iran refuse to sign it?`."""

from __future__ import annotations

from astana_cli.answers.command import command_line
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.points import points_on
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.paper_details import paper_detail
from astana_cli.questions.kinds.paper_limits import (
    came_true,
    granted,
    no_day_of_text,
    no_opinions,
    no_signers,
    not_signed,
    only_recorded,
)
from astana_cli.questions.kinds.said_of import narrower, on_topic, party_words, points_of, speaks_of, speaks_of_party
from astana_cli.questions.kinds.statements import is_about
from astana_cli.questions.kinds.which_paper import (
    counts_papers,
    dated_so,
    document_of,
    fits_day,
    of_kind,
    one_paper,
    which_of,
)
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, narrowed


def validity(s: Sentence, k: Knowledge) -> Query:
    """`For how long was the memorandum meant to run?`"""
    if s.singular or s.plural or s.spans or s.targets("party"):
        raise Unfit
    return paper(s, k)


def runs_out(s: Sentence, k: Knowledge) -> Query:
    """`When did the memorandum expire?`, حتى متى سرت المذكرة: how long it was meant to run. Raises Unfit."""
    found = document_of(s, k)
    ends = EXPIRING.issuperset(plain(word).split()[-1] for word in s.words_of(frozenset({"end", "stopped"})))
    if not (ends or s.atoms & {"force", "duration"}):
        raise Unfit  # `when was the memorandum completed?`
    if len(found) != 1 or s.singular or s.plural or s.rounds or s.loose or s.rels or not dated_so(s, k, found):
        raise Unfit
    return Query("document", documents=found, detail="validity")


def paper(s: Sentence, k: Knowledge) -> Query:
    """`Who signed the memorandum?`, `what does the protocol say?`: what is asked of the papers that are named."""
    only_recorded(s)
    no_opinions(s)
    no_signers(s)
    documents = document_of(s, k)
    between = s.has("~between") and (
        s.has("how_many?") or s.plural
    )  # `between which rounds?`, `how many months between?`
    if _asks_otherwise(s) or _of_other_zone(s, k, documents) or between or _asks_who_cite(s):
        raise Unfit
    if _on_a_day(s) and len(documents) == 1 and not (s.rounds or s.loose or s.rels):
        checked = _held_against_day(s, k, documents)
        if checked:
            return checked
    if s.has("sign") and _in_astana(s) and any(k.documents[d].round is None for d in documents):
        raise Unfit
    if s.loose or s.rels or not dated_so(s, k, documents):
        raise Unfit
    detail = paper_detail(s, k, documents)
    no_day_of_text(s, detail)
    if counts_papers(s):
        raise Unfit  # `how many ceasefire agreements were signed in December 2016?`
    if detail == "signatories" and _of_parties(s) and not any(k.documents[d].signatories for d in documents):
        detail = "issuers"  # of whom it is, where no signing is recorded
    theirs = (detail == "areas" or s.has("called")) and all(k.documents[d].round in s.rounds for d in documents)
    if (s.rounds and not theirs) or (s.has("~all") and detail != "text"):
        raise Unfit
    undated = detail is None or (detail == "issued" and not s.atoms & DATED)
    if undated and s.targets("document") and s.targets("topic"):
        raise Unfit
    if detail == "points":
        return on_subject(s, k, documents)
    return granted(s, k, Query("document", documents=documents, detail=detail, parties=s.targets("party")))


def on_subject(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> Query:
    """`What does the protocol say about the ceasefire?`: the points on it; all of them where no more is named than the
    paper is called by. Raises Unfit, Refusal."""
    _all_of_it(s)
    papers = [k.documents[d] for d in documents]
    places = [at for at, m in enumerate(s.marks) if m.kind in SPOKEN_OF and speaks_of(s, at)]
    if places:
        raise Refusal(no.unread(s.text, tuple(map(s.typed_of, places))))
    topics = [t for t in dict.fromkeys(s.targets("topic")) if not any(is_about(d, t, k) for d in papers)]
    parties = s.targets("party") if speaks_of_party(s) else ()
    if len(topics) + len(parties) > 1:
        raise Unfit
    if topics or narrower(s, papers):
        return on_topic(s, k, papers, (topics or s.targets("topic"))[0])
    named = [d for d in papers for p in parties if points_on(d, p, k)]
    if parties and not named:
        raise Refusal(no.unread(s.text, party_words(s)))
    if parties:
        return points_of(named, parties[0])
    return granted(s, k, Query("document", documents=documents, detail="points", parties=s.targets("party")))


EXPIRING = word_list("named_papers", "expiring")
"""Verbs of a paper that is no longer in force."""
SPOKEN_OF = frozenset({"noun", "place", "person", "city_name"})
"""Kinds of names behind `about` of which no point of a paper is known to tell."""


def _asks_otherwise(s: Sentence) -> bool:
    """Whether a round, a term or a plan is asked for, or where something was done: `explain the memorandum and who
    signed it`, `where was it signed?`."""
    if s.singular and not (s.rounds or s.loose or s.rels or s.has("who?")):
        return True
    named_at = next((at for at, m in enumerate(s.marks) if m.kind == "document"), -1)
    term = s.has("define") and s.targets("topic") and not s.targets("document")
    if term or -1 < s.first_of("define") < named_at < s.first_of("who?"):
        return True
    if (s.has("~not") and not not_signed(s)) or (s.has("firsttime") and not s.has("force")):
        return True
    if s.has("guarantor") and (s.has("how_many?") or not s.atoms & {"contents", "outcome", "sign", "force"}):
        return True
    if s.has("announce") and (s.atoms & {"when?", "who?", "date"} or not s.atoms & {"areas", "contents"}):
        return True
    elsewhere = s.has("where?") and s.atoms & {"sign", "issue", "create", "start", "contents"} and not s.has("areas")
    return bool(elsewhere) or (s.has("outcome") and s.has("who?"))


def _asks_who_cite(s: Sentence) -> bool:
    """`Which documents mention resolution 2254?`: others than the one that is named."""
    asked, verb = s.first_of("which?"), max(s.first_of("contents"), s.first_of("define"))
    named_at = next((at for at, m in enumerate(s.marks) if m.kind == "document"), -1)
    if not 0 <= asked < verb < named_at:
        return False
    return atom_of(s.marks[asked + 1]) in ("document", "statement", "treaty_kind")


def _held_against_day(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> Query | None:
    """`Was the memorandum signed on 3 May 2017?`; None where it was, and by whom is asked besides. Raises Unfit for
    `was the memorandum of 3 May 2017 signed on 4 May?`."""
    issued = k.documents[documents[0]].issued.value
    *own, said = [when.iso() for when in s.whens]
    if not all(fits_day(issued, days) for days in own):
        raise Unfit
    days = tuple(day for day in said if day[:4].isdecimal() and "/" not in day)
    if s.targets("party") and fits_day(issued, days):
        return None
    return Query("document", documents=documents, detail="issued", check=days, parties=s.targets("party"))


def _of_parties(s: Sentence) -> bool:
    """`Parties to the protocol`, أطراف البروتوكول: whose it is, and not who signed it."""
    words = [bare(plain(word)).split(" ")[0] for word in s.words_of(frozenset({"sign", "delegation"}))]
    return bool(words) and all(word in PARTIES for word in words)


PARTIES = word_list("named_papers", "parties")
DATED = frozenset({"sign", "issue", "date", "announce", "create", "start"})
"""With these a date is asked of the paper itself; متى تجرى الانتخابات حسب القرار asks it of what stands in it."""


def told(s: Sentence, k: Knowledge) -> Query:
    """`Does the protocol speak of a corridor?`: all that stands in a paper, if it is one; how long it runs, if that.
    Whether a place is one of its areas no list of all of them settles."""
    only_recorded(s)
    _all_of_it(s)
    documents = document_of(s, k)
    signed = s.has("sign") and s.atoms & {"which?", "yesno?"}
    one_of_areas = s.has("yesno?") and (s.has("areas") or s.targets("topic") == ("de_escalation",))
    if s.has("who?") or signed or one_of_areas or s.has("~not") or s.rounds or s.loose or s.rels or s.spans:
        raise Unfit
    points = [p.value for d in documents for p in k.documents[d].points if p.value]
    about = {topic for point in points for topic in point.topics}
    if _of_other_zone(s, k, documents) or _carried_out(s) or (s.has("when?") and _of_one_area(s, k, documents)):
        raise Unfit
    if len(documents) != 1 or not dated_so(s, k, documents) or not about.issuperset(s.targets("topic")):
        raise Unfit
    runs = any(plain(word) in RUNNING for word in s.words_of(frozenset({"told"})))
    if s.atoms >= {"when?", "issue"} and set(map(plain, s.words_of(frozenset({"told"})))) == {"مجلس"}:
        return Query("document", documents=documents, detail="issued")  # متى اعتمد مجلس الأمن القرار 2336
    if runs and s.has("when?"):
        raise Unfit  # `إلى متى مددت المذكرة؟`: to what day it was extended no paper says
    valid = runs and any(point.kind == "validity" for point in points)
    query = Query("document", documents=documents, detail="validity" if valid else "points")
    if valid and s.has("yesno?") and _came_true(s):
        raise came_true(query, k)
    return query


def _all_of_it(s: Sentence) -> None:
    """`What does it say about Eastern Ghouta?`, ماذا تقول عن الغوطة: of its points those alone are asked for, and no
    topic finds them. Raises Refusal, which names the words."""
    named = [at for at, m in enumerate(s.marks) if m.kind == "cue" and m.target == "told"]
    if s.has("what?") and any(speaks_of(s, at) for at in named):
        raise Refusal(no.unread(s.text, tuple(map(s.typed_of, named))))


def _came_true(s: Sentence) -> bool:
    """`Was the memorandum extended?`, هل تم تمديد المذكرة: whether it was, and not whether it was to be."""
    only = all(plain(word) in RUNNING for word in s.words_of(frozenset({"told"})))
    return only and any(token.plain in CAME_TRUE for token in s.typed)


def _carried_out(s: Sentence) -> bool:
    """`Did patrols start after the protocol?`, `were they held under it?`: what came of it is another thing."""
    papers = [at for at, m in enumerate(s.marks) if m.kind == "document" or m.target in ("treaty_kind", "document")]
    under = s.atoms & {"held", "start", "create"} and any(token.plain in UNDER for token in s.typed)
    behind = bool(papers) and 0 <= s.first_of("told") < papers[-1]
    return s.has("yesno?") and behind and (s.has("~after") or bool(under))


UNDER = word_list("named_papers", "under")
CAME_TRUE = word_list("named_papers", "came_true")


def _of_other_zone(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> bool:
    """`How deep was the demilitarised zone in the protocol?`: the zone is of another paper."""
    if not any(token.plain in ZONE for token in s.typed):
        return False
    said = [plain(p.value.text.en) for d in documents for p in k.documents[d].points if p.value]
    said += [plain(k.documents[d].name.en) for d in documents]
    return not any(word in text for text in said for word in ZONE)


def _of_one_area(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> bool:
    """متى انتهى اتفاق خفض التصعيد في الغوطة؟: of one of its areas no paper tells when."""
    areas = [p.value.text for d in documents for p in k.documents[d].points if p.value and p.value.kind == "area"]
    said = {plain(word).removeprefix("ب") for word in s.words_of(frozenset({"told"}))}
    return any(said & {*plain(text.en).split(), *plain(text.ar).split()} for text in areas)


ZONE = word_list("named_papers", "zone")
RUNNING = word_list("told", "running")


def _on_a_day(s: Sentence) -> bool:
    """`Was it signed on 3 May 2017?`: whether a date is held against that of a document, and nothing else."""
    signed = max(s.first_of("sign"), s.first_of("issue"))
    behind = 0 < len(s.whens) <= DATES and all(when.start < signed for when in s.whens[:-1])
    behind = behind and -1 < signed < s.whens[-1].start
    said = s.typed[s.marks[s.whens[-1].start].start - 1].plain if behind else ""
    other = s.targets("person", "place", "city_name", "country") or s.spans
    return s.has("yesno?") and said in ON and not other and not s.atoms & {"~not", "force", "contents", "announce"}


DATES = 2
"""Dates of a question whether a paper was signed on a day: that of the paper, and the day."""
ON = word_list("named_papers", "on")


def _in_astana(s: Sentence) -> bool:
    """`Was the Idlib memorandum signed in Astana?`: the city, and not the talks."""
    named = (m.start for m in s.marks if m.target == "astana" and m.start)
    return any(s.typed[at - 1].plain in ("in", "at", "في") for at in named)


def astana_agreement(s: Sentence, k: Knowledge) -> Query:
    """`What is the Astana agreement?`: more than one paper may be meant. Raises Refusal."""
    found = [d for d in k.kb.documents if d.kind == "agreement" or (d.kind == "memorandum" and d.round)]
    raise Refusal(which_of(found))


def guarantor_paper(s: Sentence, k: Knowledge) -> Query:
    """`By which document did Iran become a guarantor?`: the one whose name says so."""
    parties = s.targets("party")
    if (
        len(parties) != 1
        or not one_paper(s)
        or s.rounds
        or s.loose
        or s.rels
        or narrowed(s)
        or parties[0] not in k.parties
    ):
        raise Unfit
    name = plain(k.name_of(parties[0]).en)
    found = [
        d.id
        for d in k.kb.documents
        if "guarantor" in plain(d.name.en) and name in plain(d.name.en).split("guarantor")[0]
    ]
    if len(found) != 1:
        raise Unfit
    return Query("document", documents=tuple(found), detail="issued" if s.has("when?") or s.has("date") else None)


def which_paper(s: Sentence, k: Knowledge) -> Query:
    """`When did the memorandum come into force?`: there are several. Raises Refusal."""
    if s.rounds or s.loose or s.rels or narrowed(s) or s.targets("topic") or s.plural:
        raise Unfit
    found = of_kind(s, k)
    if not found:
        return astana_agreement(s, k)
    said = listing([d.name for d in found])
    text = both(
        f"Several bear that name. Which is meant: {said.en}?", f"يحمل هذا الاسم أكثر من وثيقة. أيها المقصود: {said.ar}؟"
    )
    queries = [
        Query("document", documents=(d.id,), detail=paper_detail(s, k, (d.id,)), parties=s.targets("party"))
        for d in found
    ]
    raise Refusal(refuse(Query("document"), "ambiguous", text, *map(command_line, queries)))


def why_paper(s: Sentence, k: Knowledge) -> Query:
    """`Why did Iran refuse to sign?`: whether it is so at all; why it is so is in no record. Raises Refusal."""
    if not (s.has("sign") and s.targets("party")):
        raise Refusal(no.why(s.text))
    denied = bool(s.atoms & {"~not", "absent"})
    found = execute(Query("document", documents=document_of(s, k), parties=s.targets("party")), k)
    if (found.reason != "premise_false") is not denied:
        raise Refusal(no.why(s.text))
    text = found.text
    if not found.reason:
        text = both(f"That does not fit: {text.en}.", f"لا يطابق ذلك السجل: {text.ar}.")
    query = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(query, "premise_false", text, found.command))
