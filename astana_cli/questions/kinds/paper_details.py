"""What is asked about a paper: its text, its signatories, its day, how long it runs, the areas that it names."""

from __future__ import annotations

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.areas import has_areas, names_areas
from astana_cli.questions.kinds.asks import ASK
from astana_cli.questions.kinds.enumerated import both_listed
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence, atom_of


def paper_detail(s: Sentence, k: Knowledge, documents: tuple[str, ...] = ()) -> str | None:
    """What is asked of the papers, if they are known: `who signed it?`, `how long does it run?`; None where it is all
    of them."""
    if s.has("how_long?") or (s.has("duration") and (documents or s.atoms & {"what?", "which?"})):
        return "validity"
    if _asks_text(s, documents):
        return "text"
    if s.atoms >= {"main", "statement"} and any(token.plain in THING for token in s.typed):
        return "points"  # شو أهم شي ببيان الجولة 18
    if both_listed(s):
        return None
    if s.has("force"):
        return _of_force(s, documents)
    if s.atoms & {"when?", "date"} and s.atoms & {"sign", "issue"} and _asks_more(s):
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
    if s.has("statement") and s.has("issue") and s.atoms & {"delegation", "country"} and not s.atoms & OF_OTHERS:
        return "issuers"  # `الجهات المصدرة للبيان`, `من هي الجهة التي أصدرت البيان؟`
    of_sides = s.atoms & {"delegation", "country", "who?"} and s.atoms & {"delegation", "belong"}
    if of_sides and not s.has("contents") and not (s.has("issue") and asks_papers(s)):
        return "issuers" if s.has("issue") and not s.has("sign") else "signatories"
    if s.atoms & {"areas", "contents", "how_many?"} or (s.has("define") and not s.has("when?")):
        return None if _asks_its_name(s) else "points"
    if s.has("where?"):
        return "text"
    return _of_signing(s, documents) if s.has("sign") else _of_issue(s, k, documents)


def _asks_its_name(s: Sentence) -> bool:
    """`What is the name of the document that set the rules?`: which it is, and not what stands in it."""
    at = s.next_to(s.first_of("called")) if s.has("called") else -1
    return at >= 0 and atom_of(s.marks[at]) in ("document", "treaty_kind")


UNTIL = word_list("paper_details", "until")
THING = word_list("paper_details", "thing")


def _asks_more(s: Sentence) -> bool:
    """`When was it issued, and by whom?`, متى صدر ومن أصدره, `and what does it say?`: whether more than the day is
    asked for."""
    return s.has("who?") or s.count("issue") > 1 or bool(s.has("contents") and s.atoms & {"what?", "how_many?"})


def _asks_text(s: Sentence, documents: tuple[str, ...]) -> bool:
    """`The full text`, `the text of the statement`, `the wording of the memorandum`."""
    worded = bool(documents) and any(w.casefold().startswith("wording") for w in s.words_of(frozenset({"contents"})))
    texted = any(w.casefold() == "text" for w in s.words_of(frozenset({"document"})))
    texted = texted and (bool(documents) or s.has("statement")) and not _made_or_makers(s)
    return s.has("fulltext") or texted or (worded and not s.targets("topic"))


def _made_or_makers(s: Sentence) -> bool:
    """`The text that created the areas`, `which states signed the text?`: the text is the paper itself."""
    makers = s.atoms & {"sign", "issue"} and s.atoms & {"who?", "country"}
    return bool(makers or (s.has("create") and not s.atoms & {"where?", "fulltext"}))


def _of_force(s: Sentence, documents: tuple[str, ...]) -> str:
    """`For how many months is it in force?`: how long; `when did it come into force?`: from when."""
    lasting = s.has("how_many?") or not LASTING.isdisjoint(map(plain, s.words_of(frozenset({"force"}))))
    if s.atoms & {"when?", "date"} and _until(s):
        return "validity"
    dated = s.atoms & {"when?", "date", "start", "firsttime"}
    return "validity" if lasting and documents and not dated else "in_force"


def _until(s: Sentence) -> bool:
    """`إلى متى تسري المذكرة؟`: how long, and not since when."""
    asked = max(s.first_of("when?"), s.first_of("date"))
    return asked > 0 and s.typed[s.marks[asked].start - 1].plain in UNTIL


def _of_signing(s: Sentence, documents: tuple[str, ...]) -> str | None:
    """`Which papers were signed in 2018?`: those; `when was it signed?`: the day; else who signed, which tells of the
    papers of a round whether they were: `which documents were signed at round 6?`"""
    listed = s.atoms & {"document", "statement", "treaty_kind"} and s.atoms & {"what?", "which?", "list?", "how_many?"}
    sided = s.atoms & {"who?", "country", "delegation"}
    captioned = s.atoms == {"document", "sign"} and s.whens and not s.rounds  # `الوثائق الموقعة في 2018`
    of_round = s.rounds and not (documents or s.atoms & {"how_many?", "issue", "outcome"})
    if (listed or captioned) and (not documents or asks_papers(s)) and not sided and not of_round:
        return None
    then = s.has("yesno?") and s.whens and s.targets("document", "topic") and not s.targets("party")
    return "issued" if then or s.atoms & DAYS else "signatories"


DAYS = frozenset({"when?", "date", "year", "month"})


def _of_issue(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> str | None:
    """`When did it come out?`, `who issued it?`, `what came of it?`, `which zones did it create?`"""
    if s.atoms & DAYS:
        return "issued"
    if s.has("issue") and (s.has("who?") or (s.has("country") and s.atoms & {"what?", "which?", "list?"})):
        return "issuers"
    if documents and s.has("outcome"):
        return "points"
    listed = s.atoms & {"create", "announce"} and s.atoms & {"list?", "which?", "what?"}
    return (
        "areas"
        if listed and names_areas(s) and not asks_papers(s) and any(has_areas(k, d) for d in documents)
        else None
    )


LASTING = word_list("paper_details", "lasting")
"""Words for how long a paper holds: `the validity of the memorandum`."""
OF_OTHERS = frozenset(ASK.split()) - {"who?", "which?", "what?"} | {"sign", "contents", "attend"}
"""Cues with which no issuers of a statement are asked for."""


def asks_papers(s: Sentence) -> bool:
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
ISSUERS = word_list("paper_details", "issuers")
