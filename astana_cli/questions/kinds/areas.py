"""The areas that a memorandum sets up: which and how many, how long they last; its other particulars, such as maps."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import guarantors
from astana_cli.questions.kinds.paper_limits import came_true
from astana_cli.questions.kinds.which_paper import dated_so, of_kind
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.sentence.numbers import NTH_AREA
from astana_cli.questions.which import Unfit, narrowed


def validity_of_areas(s: Sentence, k: Knowledge) -> Query:
    """`How long were the de-escalation areas meant to last?`: as long as the memorandum was to run."""
    if s.targets("topic") != ("de_escalation",) or s.rounds or s.loose or s.rels or narrowed(s) or s.targets("party"):
        raise Unfit
    found = tuple(d.id for d in k.kb.documents if d.kind == "memorandum" and d.round is not None)
    return Query("document", documents=found, detail="validity")


def particular(s: Sentence, k: Knowledge) -> Query:
    """`By what day were the maps to be ready?`, `how wide was the zone to be?`: the one paper with a point on it; of
    `when were they finished?` it says no more. Raises Unfit, Refusal."""
    if s.rounds or s.loose or s.rels or s.targets("party") or s.spans or len(s.targets("topic")) > 1:
        raise Unfit
    told = TOLD_OF[next(what for what in TOLD_OF if s.has(what))]
    kind = {d.id for d in of_kind(s, k)}
    if s.atoms & {"treaty_kind", "document"} and not kind:
        raise Unfit
    about = set(s.targets("topic"))
    found = tuple(
        d.id
        for d in k.kb.documents
        if d.id in (s.targets("document") or kind or k.documents)
        and d.kind != "joint_statement"
        and any(
            p.value and told & set(plain(p.value.text.en).split()) and about in (set(), {*p.value.topics})
            for p in d.points
        )
    )
    if len(found) != 1 or not dated_so(s, k, found):
        raise Unfit
    query = Query("document", documents=found, detail="points")
    if s.has("maps") and _are_done(s):
        raise came_true(query, k)
    return query


def _are_done(s: Sentence) -> bool:
    """متى اكتملت الخرائط, `when were the maps finished?`: when that was, and not by when it was to be."""
    words = {token.plain for token in s.typed}
    return not words.isdisjoint(BECAME_DONE) and words.isdisjoint(TO_BE_DONE) and not s.has("announce")


BECAME_DONE = word_list("papers", "became_done")
TO_BE_DONE = word_list("papers", "to_be_done")
TOLD_OF = {what: word_list("papers", f"told_of_{what}") for what in ("maps", "width", "deadline")}
"""By what the words of a paper tell of it."""


def areas_of(s: Sentence, k: Knowledge) -> Query:
    """`The four zones fixed in round 4`: what the memorandum says of them."""
    topics = s.targets("topic")
    if topics not in ((), ("de_escalation",)) or not (topics or s.has("areas")) or s.loose or s.rels:
        raise Unfit
    if s.has("yesno?") and not (s.has("there") and s.counted):
        raise Unfit
    found = tuple(d.id for d in k.kb.documents if d.kind == "memorandum" and d.round is not None)
    if not dated_so(s, k, found) or s.slots & {"place", "city_name", "country"}:
        raise Unfit
    if not set(s.targets("party")) <= set(guarantors(k)):
        raise Unfit
    if s.singular_before():
        return Query("document", rounds=tuple(k.documents[d].round or 0 for d in found))
    if s.has("force"):
        return Query("document", documents=found, detail="in_force")
    if not names_areas(s) or not all(k.documents[d].round == n for d in found for n in s.rounds):
        raise Unfit
    return Query("document", documents=found, detail="areas")


def names_areas(s: Sentence) -> bool:
    """Whether several areas are spoken of: `the de-escalation zones`, `كم منطقة خفض تصعيد`."""
    return s.has("areas") or any(
        m.kind == "topic"
        and (
            s.typed[m.end - 1].plain.endswith(("areas", "zones"))
            or (s.has("how_many?") and bare(s.typed[m.start].plain).endswith("منطقه"))
            or (_are_told(s, at) and bare(s.typed[m.start].plain).endswith("مناطق"))
            or NTH_AREA in s.counted.values()
        )
        for at, m in enumerate(s.marks)
    )


def _are_told(s: Sentence, at: int) -> bool:
    """Whether مناطق خفض التصعيد are asked for themselves: `كم عدد` before them, `التي اتفق عليها` behind, a number; in
    نتائج الجولة 4 حول مناطق خفض التصعيد what came of it is."""
    counted = s.has("how_many?") and s.next_to(s.first_of("how_many?")) == at
    agreed = s.first_of("outcome")
    return counted or "areas" in s.counted.values() or agreed > at or (bool(s.rounds) and agreed < 0)


def has_areas(k: Knowledge, document: str) -> bool:
    return any(f.value is not None and f.value.kind == "area" for f in k.documents[document].points)


AREA_WORDS = (
    "areas announce create issue which? what? list? where? how_many? yesno? people place there outcome guarantor join"
)
PARTICULAR_WORDS = (
    "what? which? when? date announce define areas contents how? how exact create start treaty_kind document list? end"
)
