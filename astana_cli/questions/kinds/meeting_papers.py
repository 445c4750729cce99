"""Questions about the papers of summits and ministers' meetings: `the statement of the Tehran summit of 2022`, هل صدر
بيان عن قمة أنقرة 2018؟, `what did it say about Israel?`"""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Document, Event
from astana_cli.questions.kinds.events import fits
from astana_cli.questions.kinds.named_papers import on_subject
from astana_cli.questions.kinds.paper_details import paper_detail
from astana_cli.questions.kinds.paper_limits import only_recorded
from astana_cli.questions.kinds.which_paper import which_of
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit


def of_meeting(s: Sentence, k: Knowledge) -> Query:
    """What is asked of the one paper of a meeting; of all papers of several, which there are. Raises Unfit, Refusal."""
    meetings = _meetings(s, k)
    found = [d for e in meetings for d in k.kb.documents if d.event == e.id and _is_kind(d, s)]
    documents = tuple(d.id for d in found)
    if not found:
        raise Refusal(_none(s, meetings))
    if len(found) > 1:
        if s.atoms & OF_ONE or s.targets("topic", "party"):
            raise Refusal(which_of(found))
        return Query("document", documents=documents)
    if s.has("contents"):
        only_recorded(s)
        told = on_subject(s, k, documents)
        if told.parties:
            raise Unfit
        return told
    if s.targets("topic", "party") or s.has("how_many?"):
        raise Unfit
    return Query("document", documents=documents, detail=None if s.has("yesno?") else paper_detail(s, k, documents))


OF_ONE = frozenset({"contents", "fulltext", "sign", "when?", "who?"})
"""With these something is asked of one paper."""


def _meetings(s: Sentence, k: Knowledge) -> list[Event]:
    """The summits, or the meetings of the ministers, that a place, a date or a number singles out. Raises Unfit."""
    kind = "summit" if s.has("summit") else "ministerial"
    every = [e for e in k.kb.events if e.kind == kind]
    numbers = {*s.rounds, *s.loose}
    named = s.targets("place") or s.targets("country")
    if s.spans or s.singular or s.plural or set(s.rels) - {"first", "last"} or (named and (numbers or s.rels)):
        raise Unfit
    if numbers and (numbers != s.nths or len(numbers) > 1 or s.whens or max(numbers) > len(every)):
        raise Unfit
    if numbers:
        return [every[min(numbers) - 1]]
    found = [e for e in every if fits(s, e, k)]
    if s.rels or s.atoms & {"~first", "~last"}:
        found = found[:1] if "first" in s.rels or s.has("~first") else found[-1:]
    if not found:
        raise Unfit
    return found


def _is_kind(d: Document, s: Sentence) -> bool:
    return not s.has("statement") or d.kind == "joint_statement"


def _none(s: Sentence, meetings: list[Event]) -> Answer:
    """That no paper of a meeting is on record."""
    said = listing([e.name for e in meetings])
    text = both(f"No document is on record of: {said.en}.", f"لا وثيقة مسجلة عن: {said.ar}.")
    query = Query("refuse", reason="unknown_value", words=(s.text,))
    return refuse(query, "unknown_value", text, *(f"astana events {e.id}" for e in meetings))
