"""Questions about the joint statements: whether one was issued, why, and of which rounds."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.points import points_on
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import has_statement
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Document, Text, forms
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import after_rounds, asks_rounds, filtered, one_or_all
from astana_cli.questions.kinds.said_of import mentioned, of_statement, on_topic, scattered, statements_of
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, narrowed


def is_about(d: Document, topic: str, k: Knowledge) -> bool:
    """Whether a document has a topic in its name."""
    names = [plain(form) for form in forms(k.topics[topic])]
    return any(f" {name} " in f" {plain(title)} " for name in names for title in (d.name.en, d.name.ar))


def paper_on(s: Sentence, k: Knowledge) -> Query:
    """`Was a document on demining adopted at round 8?`: those of the round that have the topic in their name. Raises
    Unfit."""
    query = one_or_all(s, k, Query("document"))
    topics = s.targets("topic")
    found = [d.id for d in k.kb.documents if d.round in query.rounds and all(is_about(d, t, k) for t in topics)]
    if len(query.rounds) != 1 or len(topics) != 1 or not found:
        raise Unfit
    return Query("document", documents=tuple(found))


def statement(s: Sentence, k: Knowledge, query: Query) -> Query:
    """Whether a joint statement was issued; of a party, whether it is among those who issued it. Raises Refusal for
    what else is asked of it, Unfit for another document beside it."""
    if s.has("treaty_kind"):
        raise Unfit
    if s.has("contents"):
        told = of_statement(s, k, query) if mentioned(s) else _none_to_read(s, k, query)
        if told is None:
            raise Refusal(no.unread(s.text, tuple(s.words_of(frozenset({"contents"})))))
        return told
    if query.parties and not (s.has("issue") or any(_by(s, i) for i, m in enumerate(s.marks) if m.kind == "party")):
        words = tuple(s.typed_of(i) for i, m in enumerate(s.marks) if m.kind == "party")
        raise Refusal(no.unread(s.text, words))
    found = of_rounds(s, k, query)
    issued = found.parties and all(n in k.rounds and has_statement(k.rounds[n], k) for n in found.rounds)
    return replace(found, detail="issuers") if issued else replace(found, parties=())


def _none_to_read(s: Sentence, k: Knowledge, query: Query) -> Query | None:
    """`What did the statement of round 2 say?`: that none was issued; None where one was."""
    if query.parties or not s.has("what?") or s.slots_named("topic", "document", "person"):
        return None
    found = of_rounds(s, k, query)
    there = [k.rounds[n] for n in found.rounds if n in k.rounds]
    return found if there and not any(has_statement(r, k) for r in there) else None


def _by(s: Sentence, at: int) -> bool:
    """Whether `by`, `of` or `from` stands before a name, or it is written as an owner."""
    mark = s.marks[at]
    before = s.typed[max(0, mark.start - 2) : mark.start]
    return s.owns(at) or any(token.plain in ("by", "of", "from", "من", "عن") for token in before)


def beside_statement(s: Sentence, k: Knowledge, query: Query) -> Query:
    """`The statement of round 13 and HTS`: what it says of a party that is none of its issuers, where nothing is asked
    and nobody is said to have issued it. Raises Refusal where it names that party nowhere."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party")
    papers = [d for d in k.kb.documents if d.round in query.rounds and d.kind == "joint_statement"]
    issued = {f.value for d in papers for f in (*d.issuers, *d.signatories)}
    own = s.first_of("statement") in (s.before(at), s.next_to(at))  # بيان لبنان
    if own or not papers or s.atoms != {"statement"} or _by(s, at) or not issued.isdisjoint(query.parties):
        return query
    told = of_statement(s, k, query)
    if told is None:
        raise Refusal(no.unread(s.text, (s.typed_of(at),)))
    return told


def of_rounds(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query for the rounds that are meant; a statement after a round is the one with which it ended."""
    after = after_rounds(s, k)
    if after and (not s.plural or s.whens):
        return replace(query, rounds=after)
    return one_or_all(s, k, query)


def why_statement(s: Sentence, k: Knowledge) -> Query:
    """Why a statement was issued, or none was, is in no record; a question that takes the wrong one for granted is told
    so. Raises Refusal."""
    query = of_rounds(s, k, Query("document", detail="statement"))
    if not query.rounds or not set(query.rounds) <= set(k.rounds):
        return query
    denied = s.has("~not") or s.has("absent")
    false = [n for n in query.rounds if has_statement(k.rounds[n], k) == denied]
    if false:
        said = listing([_statement_at(n, k, issued=denied) for n in false])
        text = both(f"That does not fit: {said.en}.", f"هذا لا يتفق: {said.ar}.")
        raise Refusal(refuse(query, "premise_false", text, command_line(query)))
    text = both(
        "Why a joint statement was issued or not is not recorded; whether one was is.",
        "سبب صدور بيان مشترك أو عدم صدوره غير مسجل؛ والمسجل هو هل صدر.",
    )
    raise Refusal(refuse(query, "unknown_value", text, command_line(query)))


def _statement_at(number: int, k: Knowledge, *, issued: bool) -> Text:
    """Whether a round ended with a joint statement, in a sentence."""
    at = round_label(k, number)
    if issued:
        return both(f"{at.en} ended with a joint statement", f"{at.ar} صدر في ختامها بيان مشترك")
    return both(f"{at.en} ended without a joint statement", f"{at.ar} لم يصدر في ختامها بيان مشترك")


def with_statement(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds ended without a joint statement?` Raises Unfit, Refusal."""
    edge = s.rels == ["first"] and s.has("~not") and not (s.rounds or s.loose)
    often = s.has("how_often?") and not (s.rounds or s.loose or s.rels)
    if not (asks_rounds(s) or edge or often or _are_there_rounds(s)):
        raise Unfit
    if any(m.kind == "noun" and s.owns(at) and not m.lead for at, m in enumerate(s.marks)):
        raise Unfit  # `which round's statement?` asks for no list of those that had one
    if s.atoms & {"delegation", "guarantor"} and not s.has("~not") and (s.has("delegation") or not s.has("issue")):
        raise Unfit
    if (s.has("yesno?") or s.has("where?")) and (edge or not _are_there_rounds(s)):
        raise Unfit
    query = Query("count" if s.atoms & {"how_many?", "how_often?"} else "rounds")
    return filtered(s, k, query, statement=not s.has("~not"))


def _are_there_rounds(s: Sentence) -> bool:
    """`Were there rounds without a joint statement?`: those that there are."""
    at = s.first_of("there")
    after = beside(s.marks, at)
    if at >= 0 and after >= 0 and (s.marks[after].kind, s.marks[after].target) == ("cue", "ever"):
        after = beside(s.marks, after)
    noun = s.marks[after] if at >= 0 and after >= 0 else None
    return noun is not None and (
        (noun.kind, noun.target) == ("noun", "rounds") or ((noun.kind, noun.target) == ("noun", "round") and s.vague())
    )


def statements_about(s: Sentence, k: Knowledge) -> Query:
    """`Which statements condemned the strikes?`, `the first statement to mention Idlib`: the points on it in the
    statements of rounds that have any. Raises Unfit, Refusal."""
    if len(s.targets("topic")) != 1 or s.rounds or s.loose or s.rels or s.spans or narrowed(s):
        raise Unfit
    papers = sorted(statements_of(k.rounds, k), key=lambda d: d.round or 0)
    found = on_topic(s, k, papers)
    if scattered(s, papers):
        raise Unfit  # `oil` stands in points on other topics too
    if s.atoms >= {"~first", "~last"}:
        raise Unfit
    if not s.atoms & {"~first", "~last"}:
        return found
    edge = found.documents[0 if s.has("~first") else -1]
    if _is_beyond(edge, found.about, k, first=s.has("~first")):
        raise Unfit
    return replace(found, documents=(edge,))


def _is_beyond(edge: str, topic: str | None, k: Knowledge, *, first: bool) -> bool:
    """Whether a statement of no round tells of a topic before the first one of a round that does, or after the last."""
    day = k.documents[edge].issued.value or ""
    others = [
        d
        for d in k.kb.documents
        if d.round is None and d.kind == "joint_statement" and topic and points_on(d, topic, k)
    ]
    days = [d.issued.value or "" for d in others]
    return any(other < day if first else other > day for other in days)
