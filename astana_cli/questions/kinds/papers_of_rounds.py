"""Which papers there are: `which documents came out of round 6?`, `all documents of 2018`, `how many were adopted
there?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import has_statement
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.context.papers import LEFT_OUT
from astana_cli.questions.kinds.asks import after_rounds, asks_rounds, dated, of_talks, one_or_all
from astana_cli.questions.kinds.paper_details import asks_papers, paper_detail
from astana_cli.questions.kinds.paper_limits import (
    granted,
    no_day_of_text,
    no_opinions,
    no_signers,
    only_recorded,
)
from astana_cli.questions.kinds.said_of import said_of_party, speaks_of_party
from astana_cli.questions.kinds.statements import beside_statement, of_rounds, statement
from astana_cli.questions.kinds.which_paper import counts_papers, fits_day, nth_paper, of_kind, one_paper
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, matching, named, narrowed, where


def papers(s: Sentence, k: Knowledge) -> Query:
    """`Which documents came out of round 4?`, `did it end with a statement?`, `who signed there?`: papers of
    rounds."""
    nth_paper(s)
    if s.atoms >= {"who?", "guarantor"} and not s.atoms & {"sign", "issue"}:
        raise Unfit  # `who are the guarantors according to the memorandum?`
    if beside_the_statement(s):
        return _other_papers(s, k)
    if (_of_asked_rounds(s) and not after_rounds(s, k)) or s.has("why?") or counts_papers(s):
        raise Unfit
    if _asks_for_signed(s):
        return _signed_by(s, k)
    only_recorded(s)
    no_signers(s)
    _signed_elsewhere(s)
    if s.has("sign") and not (s.rounds or s.loose or s.rels or narrowed(s) or s.has("statement")) and of_kind(s, k):
        raise Unfit
    if s.has("yesno?") and s.has("sign") and len(s.whens) > 1 and not (s.rounds or s.spans):
        raise Unfit  # `was the memorandum of 4 May 2017 signed on 3 May 2017?`
    _later_ones(s, k)
    detail = _detail(s, k)
    no_day_of_text(s, detail)
    no_opinions(s)
    if s.has("statement") and detail and not s.atoms & {"document", "treaty_kind"}:
        numbers = [n for n in named(s, k) if n in k.rounds]
        if numbers and not any(has_statement(k.rounds[n], k) for n in numbers):
            detail = "statement"
    decided = s.atoms >= {"statement", "outcome"} and not s.atoms & {"sign", "issue"} and speaks_of_party(s)
    whole = detail == "points" or decided  # `ما قرره بيان الجولة 1 بشأن داعش`
    if whole and s.targets("party") and (speaks_of_party(s) or _of_others(s, k)):
        return said_of_party(s, k)
    of_its_year = _one_of_year(s, k) if s.has("sign") and detail == "signatories" else ()
    if of_its_year:
        return Query("document", documents=of_its_year, detail=detail)
    query = Query("document", detail=detail, parties=() if whole else s.targets("party"))
    dated_then = of_years(s, k) if detail in (None, "statement") and not query.parties else ()
    if dated_then:
        return replace(query, documents=dated_then, detail=None)
    if detail == "statement":
        return statement(s, k, query)
    query = of_rounds(s, k, query)
    if whole and len(query.rounds) > 1 and not _issuers(k).issuperset(s.targets("party")):
        raise Unfit  # `البيانات التي أدانت إسرائيل`: not all that stands in them
    if query.parties:
        query = beside_statement(s, k, query)
    _no_treaty(s, k, query)
    return granted(s, k, query)


def _of_others(s: Sentence, k: Knowledge) -> bool:
    """بماذا طالب البيان إسرائيل: what it says of one that is none of its issuers. Raises Unfit for what that one says
    in it."""
    others = [at for at, m in enumerate(s.marks) if m.kind == "party" and m.target not in _issuers(k)]
    if others and others[0] < s.first_of("statement"):
        raise Unfit
    return bool(others)


def _later_ones(s: Sentence, k: Knowledge) -> None:
    """`Which documents were issued after round 4?`, البيانات التي تلت الجولة 22 may ask for those of later rounds,
    where a statement after a round is the one with which it ended. Raises Refusal, which names the word."""
    documents = s.has("document") and not s.atoms & {"statement", "treaty_kind"} and not one_paper(s)
    if not s.plural and after_rounds(s, k) and (documents or any(token.plain in STATEMENTS for token in s.typed)):
        words = tuple(s.typed_of(at) for at, m in enumerate(s.marks) if m[:2] == ("link", ("after",)))
        raise Refusal(no.unread(s.text, words))


def beside_the_statement(s: Sentence) -> bool:
    """`Which documents besides the joint statement?`, الوثائق عدا البيان المشترك: others than that are asked for."""
    return any((mark.kind, mark.target) == ("stop", LEFT_OUT) for mark in s.marks)


def _other_papers(s: Sentence, k: Knowledge) -> Query:
    """The papers of the rounds that are named, their joint statements left out; of several rounds, or where `the
    statements` are left out, each of that kind. Raises Unfit, Refusal."""
    if s.atoms & {"treaty_kind", "sign", "contents", "fulltext", "when?", "who?", "where?"} or s.targets("party"):
        raise Unfit
    _no_papers_apart(s, k)
    query = of_rounds(s, k, Query("document"))
    found = [d for d in k.kb.documents if d.round in query.rounds]
    said = [d for d in reversed(found) if d.kind == "joint_statement"]
    first = {d.round: d for d in said}
    left = said if len(query.rounds) > 1 or _all_left_out(s) else list(first.values())
    others = tuple(d.id for d in found if d not in left)
    if others or not found:
        return Query("document", documents=others) if others else query
    told = execute(query, k)
    text = both(f"No other document is on record there. {told.text.en}", f"لا وثيقة أخرى مسجلة فيها. {told.text.ar}")
    asked = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(asked, "premise_false", text, told.command))


def _no_papers_apart(s: Sentence, k: Knowledge) -> None:
    """`Which documents other than statements are there since 2018?`: some are of no round; the statement of one round
    is not left out of a year. Raises Refusal, which names the words."""
    if not (s.spans or s.whens) or ((s.plural or s.singular) and not s.rounds):
        return
    dated_then = [d for d in k.kb.documents if not s.spans and fits_day(d.issued.value, dated(s))]
    others = [d for d in dated_then if d.kind != "joint_statement"]
    if s.rounds or not dated_then or any(d.round is None for d in others):
        words = tuple(s.typed_of(at) for at, m in enumerate(s.marks) if m[:2] == ("stop", (LEFT_OUT,)))
        raise Refusal(no.unread(s.text, words))


def _all_left_out(s: Sentence) -> bool:
    """Whether `the statements` are left out, and not `the statement`."""
    left = [m for m in s.marks if (m.kind, m.target) == ("stop", LEFT_OUT)]
    return any(not STATEMENTS.isdisjoint(token.plain for token in s.typed[m.start : m.end]) for m in left)


STATEMENTS = word_list("papers", "statements")


def _asks_for_signed(s: Sentence) -> bool:
    """Whether the papers of any round are asked for that a party signed."""
    if not (s.has("sign") and s.has("document") and s.targets("party")) or s.atoms & NOT_BY_SIGNERS:
        return False
    return not (s.rounds or s.loose or s.rels or s.spans or s.whens or narrowed(s)) and not s.has("~not")


NOT_BY_SIGNERS = frozenset(
    {"statement", "treaty_kind", "issue", "who?", "when?", "where?", "why?", "how_many?", "contents"}
)


def _signed_by(s: Sentence, k: Knowledge) -> Query:
    """`Which documents did Turkey sign?`, `did Iraq sign any document?`: those of which its signature is on record, and
    agreements of its own of which none is. Raises Refusal."""
    parties = s.targets("party")
    signed = [
        (d.id, {fact.value for fact in d.signatories or d.issuers})
        for d in k.kb.documents
        if d.signatories or d.kind in AGREEMENTS
    ]
    own = tuple(paper for paper, signers in signed if signers.issuperset(parties))
    query = Query("document", documents=own, detail="signatories")
    if own:
        return replace(query, parties=parties) if s.has("yesno?") and len(own) == 1 else query
    told = execute(replace(query, documents=tuple(paper for paper, _ in signed)), k)
    text = both(f"No such signature is on record. {told.text.en}", f"لا توقيع كهذا في السجل. {told.text.ar}")
    asked = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(asked, "premise_false", text, told.command))


def _issuers(k: Knowledge) -> set[str | None]:
    """The parties by which statements are named, as they issued them all: the statement of Iran, Russia and Turkey."""
    papers = [{fact.value for fact in d.issuers} for d in k.kb.documents if d.kind == "joint_statement" and d.issuers]
    return set.intersection(*papers) if papers else set()


def _one_of_year(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """`Who signed the 2017 memorandum?`: the one paper of its kind that year; none if rounds or months are named."""
    years = [when.year for when in s.whens if when.year and not when.months]
    named_otherwise = s.rounds or s.loose or s.rels or s.spans or s.singular or s.plural or s.targets("party")
    if len(years) != 1 or len(s.whens) != 1 or named_otherwise:
        return ()
    found = tuple(d.id for d in of_kind(s, k) if (d.issued.value or "").startswith(str(years[0])))
    return found if len(found) == 1 else ()


def _detail(s: Sentence, k: Knowledge) -> str | None:
    """Which detail of the papers of a round is asked for. Raises Unfit for those of a named one."""
    detail = paper_detail(s, k)
    if s.has("where?") and not _of_text(s) and s.atoms & {"sign", "issue", "end", "attend", "outcome", "contents"}:
        raise Unfit
    if detail in ("points", "in_force", "issued") and not s.has("statement"):
        raise Unfit
    if s.has("statement") and s.has("yesno?") and not s.atoms & {"sign", "fulltext"}:
        return "statement"
    if s.has("~not") or (s.has("there") and not s.atoms & {"statement", "yesno?"}) or _only_ends(s, detail):
        raise Unfit
    return detail


def _no_treaty(s: Sentence, k: Knowledge, query: Query) -> None:
    """`Which treaty was signed at round 17?`, `was the memorandum signed at round 5?`: it ended with a joint statement
    alone. Raises Refusal."""
    papers = [d for d in k.kb.documents if d.round in query.rounds]
    asked = s.has("sign") or not s.atoms & {"issue", "outcome", "contents", "create", "yesno?"}
    if not (asked and _treaties(s) and papers) or s.targets("party") or (s.has("yesno?") and not s.has("sign")):
        return
    if any(d.kind != "joint_statement" for d in papers):
        return
    found = execute(replace(query, detail=None), k)
    text = both(f"No agreement is on record there. {found.text.en}", f"لا اتفاق مسجل فيها. {found.text.ar}")
    raise Refusal(
        refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, found.command)
    )


def signed_any(s: Sentence, k: Knowledge) -> Query:
    """`Was anything signed at round 7?`: who signed its papers, as far as that is on record. Raises Unfit."""
    said = {word for text in s.words_of(frozenset({"sign"})) for word in plain(text).split()}
    if said.isdisjoint(ANYTHING) or not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("document", detail="signatories", parties=s.targets("party")))


ANYTHING = word_list("papers_of_rounds", "anything")
TREATIES = word_list("papers_of_rounds", "treaties")


def _signed_elsewhere(s: Sentence) -> None:
    """`Which memorandum was signed in Sochi?`, `documents issued in Sochi`: where those were signed that came out of no
    round is in no record. Raises Refusal."""
    asked = frozenset({"document", "treaty_kind"})
    issued = (not s.whens or s.vague()) and (s.has("sign") or s.has("issue"))
    words = tuple(word for word in s.words_of(asked) if issued or bare(plain(word)) in TREATIES)
    named_one = s.rounds or s.loose or s.rels or s.plural or (s.singular and not s.vague())
    if words and s.slots & {"place", "country"} and not named_one:
        raise Refusal(no.unread(s.text, words))


def of_years(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """`Which statements were issued in 2019?`, `documents since 2022`, بيانات النصف الثاني من 2018: those of rounds and
    of all else, where years, or parts of one, are named and no round is; none for other questions, nor where all that
    came out in a part of a year came out of rounds. Raises Unfit."""
    of_rounds_only = s.rounds or s.loose or s.rels or s.singular or s.plural or s.slots & {"place", "country"}
    parts = (w.year and not w.days and (w.whole or len(w.months) < SEVERAL) for w in s.whens)
    years = s.whens and all(parts) and not s.slots & {"city_name"}
    if of_rounds_only or not years or s.has("attend") or s.has_noun("astana"):
        return ()
    if s.has("yesno?") and (not s.has("statement") or s.has("~not") or s.spans or matching(s, k)):
        return ()  # `was a statement issued in 2020?` is asked of rounds, where any was held then
    limits = where(s)
    then = f"{limits.year}-{limits.month:02d}" if limits.month else str(limits.year or "")
    first, last = limits.since or then, limits.until or then or "9"
    kinds = AGREEMENTS if _treaties(s) else frozenset()
    found = [d for d in k.kb.documents if first <= (d.issued.value or "")[: len(first)]]
    found = [d for d in found if (d.issued.value or "9")[: len(last)] <= last]
    found = [d for d in found if (not kinds or d.kind in kinds) and (d.signatories or not s.has("sign"))]
    called = "joint statement" if any(token.plain in JOINT for token in s.typed) else "statement"
    found = [d for d in found if not s.has("statement") or called in d.name.en.casefold()]
    of_rounds_alone = any(w.months for w in s.whens) and all(d.round is not None for d in found)
    return () if of_rounds_alone else tuple(d.id for d in found)


def _treaties(s: Sentence) -> bool:
    """Whether agreements are asked for, and not papers of any kind."""
    words = {bare(plain(word)) for word in s.words_of(frozenset({"document", "statement", "treaty_kind"}))}
    return not words.isdisjoint(TREATIES)


JOINT = word_list("papers_of_rounds", "joint")
AGREEMENTS = frozenset({"memorandum", "agreement", "protocol"})


def _of_text(s: Sentence) -> bool:
    """`Where is the text published?`, and not `where was the memorandum signed?`"""
    return s.has("fulltext") or any(word.casefold() == "text" for word in s.words_of(frozenset({"document"})))


def _only_ends(s: Sentence, detail: str | None) -> bool:
    """Whether nothing is asked of a paper but that a round ended with it."""
    return s.has("end") and not (detail or s.atoms & {"issue", "how"} or asks_papers(s))


def _of_asked_rounds(s: Sentence) -> bool:
    """Whether rounds are asked for, and not the papers of one: `which texts were adopted at the May 2017 round?`"""
    if (s.has("yesno?") and s.all_rounds()) or (s.whens and of_talks(s) and not (s.plural_asked() or s.spans)):
        return False  # `did the July 2017 talks yield a document?` asks of one round
    return asks_rounds(s) and (s.plural or s.singular_before() or not s.whens)


def of_date(s: Sentence, k: Knowledge) -> Query:
    """`Which documents are from 2018?`: those of rounds and of all else; what came out then is asked of rounds."""
    if s.singular or s.plural or s.rounds or s.loose or s.rels or s.spans or one_paper(s) or not s.whens:
        raise Unfit
    then = [d for d in k.kb.documents if fits_day(d.issued.value, dated(s))]
    found = tuple(d.id for d in then if d.signatories or not s.has("sign"))
    if not found:
        raise Unfit
    return Query("document", documents=found)


def count_of_round(s: Sentence, k: Knowledge) -> Query:
    """`How many documents came out of round 6?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)) or s.plural or not counts_papers(s) or s.spans:
        raise Unfit
    if beside_the_statement(s):
        return _other_papers(s, k)
    query = one_or_all(s, k, Query("document"))
    if len(query.rounds) != 1:
        raise Unfit
    return query


def count_of_years(s: Sentence, k: Knowledge) -> Query:
    """`How many joint statements were issued in 2018?`: those of the year, which are counted. Raises Unfit, Refusal."""
    if beside_the_statement(s):
        return _other_papers(s, k)
    found = of_years(s, k) if counts_papers(s) else ()
    if len(found) < SEVERAL:
        raise Unfit
    return Query("document", documents=found)


SEVERAL = 2
"""Papers of which an answer tells how many they are."""


def all_papers(s: Sentence, k: Knowledge) -> Query:
    """`List all documents`, `how many of the documents are agreements?`"""
    if s.rounds or s.loose or s.rels or narrowed(s) or s.singular:
        raise Unfit
    agreed = _treaties(s) and not any((m.kind, m.target) == ("link", "and") for m in s.marks)
    found = [d.id for d in k.kb.documents if d.kind in AGREEMENTS] if agreed else []
    return Query("document", documents=tuple(found))
