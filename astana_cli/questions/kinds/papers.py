"""Questions about documents: which there are, who signed them, what they say."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.command import command_line
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import has_statement
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.areas import (
    AREA_WORDS,
    PARTICULAR_WORDS,
    areas_of,
    has_areas,
    names_areas,
    particular,
    validity_of_areas,
)
from astana_cli.questions.kinds.asks import ASK, WHERE, after_rounds, asks_rounds, dated, of_talks, one_or_all
from astana_cli.questions.kinds.enumerated import both_listed
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.paper_rounds import edge_statement, most_papers, paper_and_round, round_of_paper
from astana_cli.questions.kinds.statements import (
    of_rounds,
    statement,
    statement_on,
    why_statement,
    with_statement,
)
from astana_cli.questions.kinds.which_paper import (
    counts_papers,
    dated_so,
    document_of,
    fits_day,
    nth_paper,
    of_kind,
    one_paper,
    paper_of_body,
    which_of,
)
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, named, narrowed


def _paper_detail(s: Sentence, k: Knowledge, documents: tuple[str, ...] = ()) -> str | None:
    if s.has("how_long?") or (s.has("duration") and (documents or s.atoms & {"what?", "which?"})):
        return "validity"
    worded = bool(documents) and any(w.casefold().startswith("wording") for w in s.words_of(frozenset({"contents"})))
    texted = any(w.casefold() == "text" for w in s.words_of(frozenset({"document"})))
    texted = texted and (bool(documents) or s.has("statement"))
    if s.has("fulltext") or texted or (worded and not s.targets("topic")):
        return "text"
    if both_listed(s):
        return None
    if s.has("force"):
        lasting = s.has("how_many?") or not LASTING.isdisjoint(map(plain, s.words_of(frozenset({"force"}))))
        return (
            "validity"
            if lasting and documents and not s.atoms & {"when?", "date", "start", "firsttime"}
            else "in_force"
        )
    if s.has("who?") and s.atoms & {"when?", "date"} and s.atoms & {"sign", "issue"}:
        return None
    if s.has("statement") and _counts_sayers(s):
        return "signatories" if s.has("sign") else "issuers"
    if s.has("sign") and (s.has("who?") or (_counts_signatories(s) and (documents or s.rounds or s.whens))):
        return "signatories"
    if s.has("when?") and s.has("start"):
        return "in_force"
    counted = s.has("areas") and not s.atoms & {"when?", "date"}
    if (counted or (s.has("how_many?") and not s.has("contents"))) and any(has_areas(k, d) for d in documents):
        return "areas"
    if s.has("statement") and s.has("issue") and s.atoms & {"delegation", "country"} and not s.atoms & ASKING:
        return "issuers"  # `الجهات المصدرة للبيان`
    of_sides = s.atoms & {"delegation", "country", "who?"} and s.atoms & {"delegation", "belong"}
    if of_sides and not s.has("contents") and not (s.has("issue") and _asks_papers(s)):
        return "signatories"
    if s.has("areas") or s.has("contents") or s.has("how_many?") or s.has("define"):
        return "points"
    if s.has("where?"):
        return "text"
    listed = s.atoms & {"document", "statement", "treaty_kind"} and s.atoms & {"what?", "which?", "list?", "how_many?"}
    sided = s.atoms & {"who?", "country", "delegation"}
    if s.has("sign") and listed and (not documents or _asks_papers(s)) and not sided:
        return None
    if s.has("sign") and s.has("yesno?") and s.has("document") and not (documents or s.targets("party") or s.whens):
        return None
    if s.has("sign"):
        then = s.has("yesno?") and s.whens and s.targets("document", "topic") and not s.targets("party")
        return "issued" if then or s.atoms & {"when?", "date", "year", "month"} else "signatories"
    if s.atoms & {"when?", "date", "year", "month"}:
        return "issued"
    if s.has("issue") and (s.has("who?") or (s.has("country") and s.atoms & {"what?", "which?", "list?"})):
        return "issuers"
    if documents and s.has("outcome"):
        return "points"
    listed = s.atoms & {"create", "announce"} and s.atoms & {"list?", "which?", "what?"}
    if listed and names_areas(s) and any(has_areas(k, d) for d in documents):
        return "areas"
    return None


LASTING = word_list("papers", "lasting")
"""Words for how long a paper holds: `the validity of the memorandum`."""
ASKING = frozenset(ASK.split())


def _validity(s: Sentence, k: Knowledge) -> Query:
    """`For how long was the memorandum meant to run?`"""
    if s.singular or s.plural or s.spans or s.targets("party"):
        raise Unfit
    return _paper(s, k)


def _asks_papers(s: Sentence) -> bool:
    """`What documents did the parties adopt?`: the documents are asked for."""
    asked = (at for at, m in enumerate(s.marks) if m.kind == "ask" and m.target in ("what", "which", "list"))
    return any(atom_of(s.marks[beside(s.marks, at)]) in ("document", "treaty_kind") for at in asked)


def _counts_signatories(s: Sentence) -> bool:
    """`How many countries signed the memorandum?`: those that signed are counted, and nothing that stands in it."""
    return s.has("how_many?") and not s.atoms & {"areas", "contents", "document", "statement"}


def _counts_sayers(s: Sentence) -> bool:
    """`How many signatories does the statement have?`, كم دولة أصدرت البيان: whose it is, and nothing that it says."""
    at = beside(s.marks, s.first_of("how_many?")) if s.has("how_many?") else -1
    if at < 0 or s.has("contents") or not s.atoms & {"sign", "issue"}:
        return False
    counted = atom_of(s.marks[at])
    return counted in SAYERS or (counted == "issue" and plain(s.typed_of(at)) in ISSUERS)


SAYERS = frozenset({"sign", "country", "delegation", "guarantor"})
ISSUERS = word_list("papers", "issuers")


def _whether(s: Sentence) -> None:
    """What a paper says of a party (`does it mention Egypt?`, `did Turkey reject it?`), its language, and a paper of
    a kind that there is none of are on no record. Raises Refusal, which names the words."""
    if not s.has("yesno?"):
        return
    marks = range(len(s.marks))
    words = [s.typed_of(i) for i in marks if s.targets("party") and (s.marks[i].kind, s.marks[i].target) in SAYS]
    words += [s.typed_of(i) for i in marks if s.marks[i].kind == "cue" and plain(s.typed_of(i)) in OTHER_KINDS]
    words += [s.typed_of(i) for i in marks if s.marks[i].kind == "party" and _beside(s, i)]
    words += s.words_of(frozenset({"~not"})) if s.targets("party") and not _not_signed(s) else []
    words += [word for word in s.words_of(frozenset({"contents"})) if plain(word) in COMPLIED]
    if words:
        raise Refusal(no.unread(s.text, tuple(dict.fromkeys(words))))


def _not_signed(s: Sentence) -> bool:
    """`Is it true that Iran did not sign it?`: who signed is told either way."""
    at = s.first_of("~not")
    behind = [atom_of(m) for m in s.marks[at + 1 : at + 2]]
    return at >= 0 and s.has("yesno?") and s.count("~not") == 1 and behind == ["sign"]


def _beside(s: Sentence, at: int) -> bool:
    """Whether a party's name says neither who issued a paper nor who signed it: `with Egypt`, `in Russian`."""
    mark = s.marks[at]
    before = [s.typed[i].plain for i in range(max(0, mark.start - 2), mark.start) if s.typed[i].plain != "the"]
    language = s.typed[mark.end - 1].plain.endswith(("ian", "ish", "ic", "يه")) and mark.end - mark.start == 1
    inside = mark.lead.endswith("ب") or before[-1:] == ["in"]
    return before[-1:] in (["with"], ["مع"], ["against"], ["ضد"], ["about"]) or (language and inside)


COMPLIED = word_list("papers", "complied")
"""Whether somebody kept to a paper is on no record, where what he committed himself to stands in it."""
SAYS = frozenset({("cue", "contents"), ("cue", "told"), ("ask", "list")})
OTHER_KINDS = word_list("papers", "other_kinds")
"""Kinds of documents that are not those which came out of a round, or are told apart from them."""


def _of_sayers(s: Sentence) -> None:
    """`Who wrote the memorandum?`, `which delegation rejected it?`: what somebody says of a paper is not what stands in
    it. Raises Refusal."""
    asked = s.has("who?") or (s.has("which?") and s.atoms & {"delegation", "country"})
    if asked and s.has("contents") and not s.atoms & {"sign", "areas"}:
        raise Refusal(no.unread(s.text, tuple(s.words_of(frozenset({"contents"})))))


def _no_persons(s: Sentence) -> None:
    """Which persons signed for a party is not on record. Raises Refusal."""
    if not (s.has("who?") and s.has("sign") and s.targets("party")) or s.atoms & {"~between", "yesno?"}:
        return
    text = both(
        "Which persons signed is not recorded; which parties signed is.",
        "أسماء الأشخاص الموقعين غير مسجلة؛ والمسجل هو الأطراف الموقعة.",
    )
    query = Query("refuse", reason="unknown_value", words=(s.text,))
    raise Refusal(refuse(query, "unknown_value", text, "astana documents"))


def _paper(s: Sentence, k: Knowledge) -> Query:
    _whether(s)
    _of_sayers(s)
    _no_persons(s)
    documents = document_of(s, k)
    if (s.singular and not (s.rounds or s.loose or s.rels or s.has("who?"))) or _of_other_zone(s, k, documents):
        raise Unfit
    if s.has("define") and s.targets("topic") and not s.targets("document"):
        raise Unfit
    named_at = next((at for at, m in enumerate(s.marks) if m.kind == "document"), -1)
    if -1 < s.first_of("define") < named_at < s.first_of("who?"):
        raise Unfit  # `explain the memorandum and who signed it`
    if (s.has("~not") and not _not_signed(s)) or (s.has("firsttime") and not s.has("force")):
        raise Unfit
    planned = s.has("announce") and (s.atoms & {"when?", "who?", "date"} or not s.atoms & {"areas", "contents"})
    elsewhere = s.has("where?") and s.atoms & {"sign", "issue", "create", "start", "contents"} and not s.has("areas")
    if s.has("guarantor") and (s.has("how_many?") or not s.atoms & {"contents", "outcome", "sign", "force"}):
        raise Unfit
    if planned or elsewhere or (s.has("outcome") and s.has("who?")):
        raise Unfit
    if _on_a_day(s) and len(documents) == 1 and not (s.rounds or s.loose or s.rels):
        *own, said = [when.iso() for when in s.whens]
        if not all(fits_day(k.documents[documents[0]].issued.value, days) for days in own):
            raise Unfit  # `was the memorandum of 3 May 2017 signed on 4 May?`
        days = tuple(day for day in said if day[:4].isdecimal() and "/" not in day)
        if not (s.targets("party") and fits_day(k.documents[documents[0]].issued.value, days)):
            return Query("document", documents=documents, detail="issued", check=days, parties=s.targets("party"))
    if s.has("sign") and _in_astana(s) and any(k.documents[d].round is None for d in documents):
        raise Unfit
    if s.loose or s.rels or not dated_so(s, k, documents):
        raise Unfit
    detail = _paper_detail(s, k, documents)
    if detail == "signatories" and _of_parties(s) and not any(k.documents[d].signatories for d in documents):
        detail = "issuers"  # of whom it is, where no signing is recorded
    if s.rounds and (
        not (detail == "areas" or s.has("called")) or any(k.documents[d].round not in s.rounds for d in documents)
    ):
        raise Unfit
    if s.has("~all") and detail != "text":
        raise Unfit
    undated = detail is None or (detail == "issued" and not s.atoms & DATED)
    if undated and s.targets("document") and s.targets("topic"):
        raise Unfit
    return _signed(s, k, Query("document", documents=documents, detail=detail, parties=s.targets("party")))


def _of_parties(s: Sentence) -> bool:
    """`Parties to the protocol`, أطراف البروتوكول: whose it is, and not who signed it."""
    words = [bare(plain(word)).split(" ")[0] for word in s.words_of(frozenset({"sign", "delegation"}))]
    return bool(words) and all(word in PARTIES for word in words)


PARTIES = word_list("papers", "parties")


DATED = frozenset({"sign", "issue", "date", "announce", "create", "start"})
"""With these a date is asked of the paper itself; متى تجرى الانتخابات حسب القرار asks it of what stands in it."""


def _told(s: Sentence, k: Knowledge) -> Query:
    """`Does the protocol speak of a corridor?`: all that stands in a paper, if it is one; how long it runs, if that.
    Whether a place is one of its areas no list of all of them settles."""
    _whether(s)
    documents = document_of(s, k)
    signed = s.has("sign") and s.atoms & {"which?", "yesno?"}
    one_of_areas = s.has("yesno?") and (s.has("areas") or s.targets("topic") == ("de_escalation",))
    if s.has("who?") or signed or one_of_areas or s.has("~not") or s.rounds or s.loose or s.rels or s.spans:
        raise Unfit
    points = [p.value for d in documents for p in k.documents[d].points if p.value]
    about = {topic for point in points for topic in point.topics}
    if _of_other_zone(s, k, documents) or _carried_out(s):
        raise Unfit
    if len(documents) != 1 or not dated_so(s, k, documents) or not about.issuperset(s.targets("topic")):
        raise Unfit
    runs = any(plain(word) in RUNNING for word in s.words_of(frozenset({"told"})))
    valid = runs and any(point.kind == "validity" for point in points)
    return Query("document", documents=documents, detail="validity" if valid else "points")


def _carried_out(s: Sentence) -> bool:
    """`Did patrols start after the protocol?`, `were they held under it?`: what came of it is another thing."""
    papers = [at for at, m in enumerate(s.marks) if m.kind == "document" or m.target in ("treaty_kind", "document")]
    under = s.atoms & {"held", "start", "create"} and any(token.plain in UNDER for token in s.typed)
    behind = bool(papers) and 0 <= s.first_of("told") < papers[-1]
    return s.has("yesno?") and behind and (s.has("~after") or bool(under))


UNDER = word_list("papers", "under")


def _of_other_zone(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> bool:
    """`How deep was the demilitarised zone in the protocol?`: the zone is of another paper."""
    if not any(token.plain in ZONE for token in s.typed):
        return False
    said = [plain(p.value.text.en) for d in documents for p in k.documents[d].points if p.value]
    said += [plain(k.documents[d].name.en) for d in documents]
    return not any(word in text for text in said for word in ZONE)


ZONE = word_list("papers", "zone")
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
ON = word_list("papers", "on")


def _in_astana(s: Sentence) -> bool:
    """`Was the Idlib memorandum signed in Astana?`: the city, and not the talks."""
    named = (m.start for m in s.marks if m.target == "astana" and m.start)
    return any(s.typed[at - 1].plain in ("in", "at", "في") for at in named)


def _signed(s: Sentence, k: Knowledge, query: Query) -> Query:
    """Only a question for yes or no asks whether somebody signed; all others take it for granted."""
    if s.has("yesno?") or query.detail not in ("signatories", "issuers") or not query.parties:
        return query
    granted = replace(query, detail=None)
    return granted if execute(granted, k).reason == "premise_false" else query


def _papers(s: Sentence, k: Knowledge) -> Query:
    nth_paper(s)
    if (_of_asked_rounds(s) and not after_rounds(s, k)) or s.has("why?") or counts_papers(s):
        raise Unfit
    _whether(s)
    _no_persons(s)
    if s.has("sign") and not (s.rounds or s.loose or s.rels or narrowed(s) or s.has("statement")) and of_kind(s, k):
        raise Unfit
    if s.has("yesno?") and s.has("sign") and len(s.whens) > 1 and not (s.rounds or s.spans):
        raise Unfit  # `was the memorandum of 4 May 2017 signed on 3 May 2017?`
    detail = _paper_detail(s, k)
    if s.has("where?") and not _of_text(s) and s.atoms & {"sign", "issue", "end", "attend", "outcome", "contents"}:
        raise Unfit
    if detail in ("points", "in_force", "issued") and not s.has("statement"):
        raise Unfit
    if s.has("statement") and s.has("yesno?") and not s.atoms & {"sign", "fulltext"}:
        detail = "statement"
    elif s.has("~not") or (s.has("there") and not s.atoms & {"statement", "yesno?"}) or _only_ends(s, detail):
        raise Unfit
    _of_sayers(s)
    if s.has("statement") and detail and not s.atoms & {"document", "treaty_kind"}:
        numbers = [n for n in named(s, k) if n in k.rounds]
        if numbers and not any(has_statement(k.rounds[n], k) for n in numbers):
            detail = "statement"
    whole = detail == "points"
    query = Query("document", detail=detail, parties=() if whole else s.targets("party"))
    if detail == "statement":
        return statement(s, k, query)
    query = of_rounds(s, k, query)
    _no_treaty(s, k, query)
    return _signed(s, k, query)


def _no_treaty(s: Sentence, k: Knowledge, query: Query) -> None:
    """`Which treaty was signed at round 17?`: it ended with a joint statement alone. Raises Refusal."""
    words = {bare(plain(word)) for word in s.words_of(frozenset({"document", "treaty_kind"}))}
    papers = [d for d in k.kb.documents if d.round in query.rounds]
    asked = s.has("sign") or not s.atoms & {"issue", "outcome", "contents", "create", "yesno?"}
    if not (asked and words & TREATIES and papers) or s.has("yesno?") or s.targets("party"):
        return
    if any(d.kind != "joint_statement" for d in papers):
        return
    found = execute(replace(query, detail=None), k)
    text = both(f"No agreement is on record there. {found.text.en}", f"لا اتفاق مسجل فيها. {found.text.ar}")
    raise Refusal(
        refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, found.command)
    )


TREATIES = word_list("papers", "treaties")


def _of_text(s: Sentence) -> bool:
    """`Where is the text published?`, and not `where was the memorandum signed?`"""
    return s.has("fulltext") or any(word.casefold() == "text" for word in s.words_of(frozenset({"document"})))


def _only_ends(s: Sentence, detail: str | None) -> bool:
    """Whether nothing is asked of a paper but that a round ended with it."""
    return s.has("end") and not (detail or s.atoms & {"issue", "how"} or _asks_papers(s))


def _of_asked_rounds(s: Sentence) -> bool:
    """Whether rounds are asked for, and not the papers of one: `which texts were adopted at the May 2017 round?`"""
    if (s.has("yesno?") and s.all_rounds()) or (s.whens and of_talks(s) and not (s.plural_asked() or s.spans)):
        return False  # `did the July 2017 talks yield a document?` asks of one round
    return asks_rounds(s) and (s.plural or s.singular_before() or not s.whens)


def _of_date(s: Sentence, k: Knowledge) -> Query:
    """`Which documents are from 2018?`: those of rounds and of all else; what came out then is asked of rounds."""
    if s.singular or s.plural or s.rounds or s.loose or s.rels or s.spans or one_paper(s) or not s.whens:
        raise Unfit
    then = [d for d in k.kb.documents if fits_day(d.issued.value, dated(s))]
    found = tuple(d.id for d in then if d.signatories or not s.has("sign"))
    if not found:
        raise Unfit
    return Query("document", documents=found)


def _count_of_round(s: Sentence, k: Knowledge) -> Query:
    """`How many documents came out of round 6?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)) or s.plural or not counts_papers(s) or s.spans:
        raise Unfit
    query = one_or_all(s, k, Query("document"))
    if len(query.rounds) != 1:
        raise Unfit
    return query


def _all_papers(s: Sentence, k: Knowledge) -> Query:
    if s.rounds or s.loose or s.rels or narrowed(s) or s.singular:
        raise Unfit
    return Query("document")


def _astana_agreement(s: Sentence, k: Knowledge) -> Query:
    found = [d for d in k.kb.documents if d.kind == "agreement" or (d.kind == "memorandum" and d.round)]
    raise Refusal(which_of(found))


def _guarantor_paper(s: Sentence, k: Knowledge) -> Query:
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


def _which_paper(s: Sentence, k: Knowledge) -> Query:
    """`When did the memorandum come into force?`: there are several. Raises Refusal."""
    if s.rounds or s.loose or s.rels or narrowed(s) or s.targets("topic") or s.plural:
        raise Unfit
    found = of_kind(s, k)
    if not found:
        return _astana_agreement(s, k)
    said = listing([d.name for d in found])
    text = both(
        f"Several bear that name. Which is meant: {said.en}?", f"يحمل هذا الاسم أكثر من وثيقة. أيها المقصود: {said.ar}؟"
    )
    queries = [
        Query("document", documents=(d.id,), detail=_paper_detail(s, k, (d.id,)), parties=s.targets("party"))
        for d in found
    ]
    raise Refusal(refuse(Query("document"), "ambiguous", text, *map(command_line, queries)))


def _why_paper(s: Sentence, k: Knowledge) -> Query:
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


PAPER_WORDS = (
    "belong sign issue force areas contents fulltext treaty_kind document statement fact outcome main announce "
    "what? which? who? when? where? list? yesno? how_many? ~between date country delegation define start create "
    "there ~all guarantor ever firsttime ~not called year month"
)
ROUND_OF_PAPER = (
    "which? what? firsttime issue sign create document outcome belong treaty_kind statement guarantor where? attend "
    "end start"
)
BODY_WORDS = "create issue contents sign announce start define"
TOLD_WORDS = (
    f"{PAPER_WORDS} how how? how_much? exact deadline how_long? duration gap end maps width agenda ~since ~until "
    "~after ~before"
)
PAPERS = (
    frame("why_statement", why_statement, "why? statement", "issue ~not end there absent", WHERE),
    frame("astana_agreement", _astana_agreement, "astana_agreement", PAPER_WORDS, "party"),
    frame(
        "with_statement",
        with_statement,
        "statement",
        "which? what? list? how_many? how_often? where? yesno? issue end ~not attend outcome delegation guarantor "
        "there ever",
        WHERE,
    ),
    frame(
        "round_of_paper",
        round_of_paper,
        "sign|issue|create|contents|document|outcome|belong which?|what?|yesno?",
        "treaty_kind statement guarantor list?",
        "topic party",
        "document",
    ),
    frame(
        "round_of_paper",
        round_of_paper,
        "treaty_kind|document sign|issue|create|contents|outcome|belong which?|what?|yesno?",
        "guarantor areas list?",
        "topic party",
    ),
    frame(
        "paper_and_round",
        paper_and_round,
        "",
        ROUND_OF_PAPER,
        "topic party",
        "document",
    ),
    frame("paper_and_round", paper_and_round, "treaty_kind|document", ROUND_OF_PAPER, "topic party"),
    frame(
        "edge_statement",
        edge_statement,
        "statement ~first|~last|~penultimate",
        "what? which? list? when? date issue called ~all guarantor there",
    ),
    frame("validity", _validity, "how_long?", "define force start ~all announce", "", "document"),
    frame("validity", _validity, "how_long? treaty_kind|document", "define force start areas", "topic"),
    frame("validity_of_areas", validity_of_areas, "how_long? define|announce", "force start areas create", "", "topic"),
    frame("validity", _validity, "duration what?|which? force", "sign", "", "document"),
    frame("validity", _validity, "duration", "what? list? force", "", "document"),
    frame("validity", _validity, "duration treaty_kind|document", "what? list? force", "topic"),
    frame("particular", particular, "maps|width|deadline", PARTICULAR_WORDS, "topic", "document"),
    frame("particular", particular, "maps|width|deadline", PARTICULAR_WORDS, "", "topic"),
    frame("particular", particular, "maps", PARTICULAR_WORDS),
    frame("most_papers", most_papers, "most|least document which?|what?|list?", "issue outcome end there", WHERE),
    frame(
        "statement_on",
        statement_on,
        "statement which?|what?|when?|list?",
        "issue outcome end date there document",
        "",
        "topic",
    ),
    frame("areas", areas_of, "areas", AREA_WORDS, "topic party"),
    frame("areas", areas_of, "", AREA_WORDS, "party", "topic"),
    frame("areas", areas_of, "force when?|date", "areas", "", "topic"),
    frame("paper_of_body", paper_of_body, "document|treaty_kind what?|which?|list?", BODY_WORDS, "", "body"),
    frame("told", _told, "told", TOLD_WORDS, "party topic", "document"),
    frame("told", _told, "told treaty_kind|document", TOLD_WORDS, "party topic"),
    frame("paper", _paper, "", PAPER_WORDS, "party topic", "document"),
    frame("paper", _paper, "treaty_kind|document|areas", PAPER_WORDS, "party topic"),
    frame("of_date", _of_date, "document which?|what?|list?", "date there ~all sign", ""),
    frame("count_of_round", _count_of_round, "how_many? document", "issue end outcome there list?", WHERE),
    frame("all_papers", _all_papers, "document list?|~all|what?|how_many?", "list? ~all what? which? there", ""),
    frame(
        "guarantor_paper",
        _guarantor_paper,
        "document guarantor",
        "join date which? what? when? list? sign",
        "",
        "party",
    ),
    frame(
        "papers",
        _papers,
        "document|statement|treaty_kind",
        "who? what? which? list? yesno? how_many? issue sign outcome fulltext ~all country delegation "
        "guarantor attend when? where? date there ~not end contents main called belong",
        f"party {WHERE}",
    ),
    frame("papers", _papers, "how end document|statement", "", WHERE),
    frame("papers", _papers, "sign", "who? what? which? list? country delegation guarantor", f"party {WHERE}"),
    frame("papers", _papers, "issue", "what? which? end guarantor list?", WHERE),
    frame("which_paper", _which_paper, "treaty_kind", PAPER_WORDS, "party"),
    frame(
        "why_paper",
        _why_paper,
        "why? sign|issue|document|treaty_kind",
        "statement sign issue document treaty_kind ~not absent end outcome there delegation guarantor",
        f"party document topic {WHERE}",
    ),
)
