"""Which round a paper came out of, which brought most of them, and the last joint statement of all."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import has_statement
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Document
from astana_cli.questions.kinds.asks import asks_rounds, filtered
from astana_cli.questions.kinds.said_of import on_topic, statements_of
from astana_cli.questions.kinds.which_paper import dated_so, document_of, of_body, of_kind
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, narrowed, on


def most_papers(s: Sentence, k: Knowledge) -> Query:
    """`Which round produced the most documents?`"""
    if not asks_rounds(s) or s.has("yesno?") or s.first_of("document") < max(s.first_of("most"), s.first_of("least")):
        raise Unfit
    return filtered(s, k, Query("rounds", sort="documents", pick="least" if s.has("least") else "most"))


def round_of_paper(s: Sentence, k: Knowledge) -> Query:
    """`At which round was the memorandum signed?`, `was it adopted at round 5?`: the papers of the round it came out
    of. Raises Refusal for a paper that came out of none, or of another one."""
    bare_round = _from_which_round(s) or _left_open(s)
    if not (s.singular or _asks_meeting(s) or bare_round) or s.plural or s.rels or s.spans or s.has("~not"):
        raise Unfit
    if s.has("statement") and s.has("contents") and s.targets("document"):
        raise Unfit  # `does the statement refer to resolution 2254?` asks what stands in it
    documents = _of_any_round(s, k) or _of_one_body(s, k) or document_of(s, k)
    numbers = {*s.rounds, *s.loose}
    if s.targets("party") and execute(Query("document", documents=documents, parties=s.targets("party")), k).reason:
        raise Unfit
    if not dated_so(s, k, documents) or bool(numbers) == (bare_round or bool(s.atoms & {"which?", "what?"})):
        raise Unfit
    of = tuple(dict.fromkeys(n for d in documents if (n := k.documents[d].round) is not None))
    either = any(m[:2] == ("link", ("or",)) for m in s.marks) and not numbers.isdisjoint(of)
    if of and (numbers <= {*of} or either):  # `at round 7 or 8?`
        return Query("document", rounds=of)
    found = execute(Query("document", documents=documents), k)
    came = listing([round_label(k, n) for n in of]) if of else both("out of no round", "لم تصدر عن أي جولة")
    if s.has("yesno?") and not found.reason and not s.has("~not"):
        said = both(f"No: {found.text.en} ({came.en})", f"لا: {found.text.ar} ({came.ar})")
        raise Refusal(replace(found, text=said, rounds=of))
    text = both(f"That does not fit: {found.text.en} ({came.en}).", f"لا يطابق ذلك السجل: {found.text.ar} ({came.ar}).")
    query = Query("refuse", reason="premise_false", words=(s.text,))
    raise Refusal(refuse(query, "premise_false", text, found.command))


def _of_any_round(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """`Which round produced the memorandum?`: the one of that kind that came out of a round; none where the question
    says more of it, or several did; `signed` may be one that was signed elsewhere."""
    if s.slots_named("document", "topic", "party") or s.whens or s.rounds or s.loose or s.atoms & {"areas", "sign"}:
        return ()
    found = [d.id for d in of_kind(s, k) if d.round is not None]
    return tuple(found) if len(found) == 1 else ()


def _of_one_body(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """وثيقة إنشاء مركز التنسيق: the one that has the body in its name; none where no body is named. Raises Unfit."""
    found = of_body(s, k) if s.targets("body") else []
    if s.targets("body") and len(found) != 1:
        raise Unfit
    return tuple(found)


def _asks_meeting(s: Sentence) -> bool:
    """`At which Astana meeting`: one of them is asked for."""
    asked = [at for at, m in enumerate(s.marks) if m.kind == "ask" and m.target in ("what", "which")]
    nouns = [s.marks[at] for at in (beside(s.marks, at) for at in asked) if at >= 0]
    return any(
        (m.kind, m.target) == ("noun", "process") and s.typed[m.end - 1].plain in ("round", "meeting", "session")
        for m in nouns
    )


def paper_and_round(s: Sentence, k: Knowledge) -> Query:
    """`The concept paper, which round?`, `the memorandum came in round ...?`: no verb need be there."""
    if not (s.singular_before() or _from_which_round(s) or _left_open(s)):
        raise Unfit
    return round_of_paper(s, k)


def _from_which_round(s: Sentence) -> bool:
    """خرجت الوثيقة من أي جولة؟: out of which; of other things the words ask since when."""
    return any(plain(word).startswith("من ") for word in s.words_of(frozenset({"firsttime"})))


def _left_open(s: Sentence) -> bool:
    """`The statement was adopted at round ...?`: nothing is asked but the number that is not there."""
    at = next((i for i in reversed(range(len(s.marks))) if s.marks[i].kind != "stop"), -1)
    if at < 1 or s.marks[at][:2] != ("noun", ("round",)) or any(m.kind == "ask" for m in s.marks):
        return False
    return s.is_in(s.before(at)) or s.typed[s.marks[at].start - 1].plain in OF


OF = word_list("papers", "out_of")


def place_of_paper(s: Sentence, k: Knowledge) -> Query:
    """`Where was the guarantors' statement of 17 February 2021 adopted?`: where the round was that the one paper came
    out of, on a day of it. Raises Unfit."""
    round_asked = s.singular and not (s.rounds or s.loose)  # `where is it from, which session?`
    if s.plural or s.rels or s.spans or s.has("yesno?") or s.has("who?") or round_asked:
        raise Unfit
    if any(plain(word).split()[-1] in PUT_OUT for word in s.words_of(frozenset({"issue"}))):
        raise Unfit  # `where was it published?` may ask for its text
    documents = () if s.has("statement") else document_of(s, k)
    found = [k.documents[d] for d in documents] or _statement_meant(s, k)
    of = {d.round for d in found}
    if (
        len(found) != 1
        or of == {None}
        or not dated_so(s, k, (found[0].id,))
        or not of.issuperset({*s.rounds, *s.loose})
    ):
        raise Unfit
    if not (found[0].issued.value and on(k.rounds[found[0].round or 0], found[0].issued.value)):
        raise Unfit
    return Query("place", rounds=(found[0].round or 0,), detail="city" if s.has("city") else None)


PUT_OUT = word_list("papers", "put_out")


def _statement_meant(s: Sentence, k: Knowledge) -> list[Document]:
    """The one joint statement of the round or of the day that is named; none where more than the guarantors' is
    spoken of."""
    numbers = {*s.rounds, *s.loose}
    if s.slots_named("document", "topic") or len(numbers) + len(s.whens) != 1:
        return []
    return [
        d
        for d in k.kb.documents
        if d.kind == "joint_statement" and (d.round in numbers or (s.whens and dated_so(s, k, (d.id,))))
    ]


def edge_statement(s: Sentence, k: Knowledge) -> Query:
    """`What was the last joint statement of the process?`: that of the last round that brought one. Without the
    process, its rounds or the guarantors, other meetings' statements may be meant. Raises Unfit."""
    edges = [edge for edge in ("~first", "~last", "~penultimate") if s.has(edge)]
    scope = s.has_noun("process", "astana", "rounds") or s.has("guarantor")
    if len(edges) != 1 or not scope or s.rounds or s.loose or s.rels or s.spans or narrowed(s) or s.singular:
        raise Unfit
    return Query("document", rounds=_at_edge(edges[0], k), detail="issued" if s.atoms & {"when?", "date"} else None)


def _at_edge(edge: str, k: Knowledge) -> tuple[int]:
    """The first round with a statement, or the last, or the one before it."""
    found = [n for n, r in k.rounds.items() if has_statement(r, k)]
    return (found[{"~first": 0, "~last": -1, "~penultimate": -2}[edge]],)


def edge_statement_about(s: Sentence, k: Knowledge) -> Query:
    """`Did the last joint statement mention Gaza?`: the points on that. Raises Unfit, Refusal."""
    edges = [edge for edge in ("~first", "~last", "~penultimate") if s.has(edge)]
    if len(edges) != 1 or len(s.targets("topic")) != 1 or s.rounds or s.loose or s.rels or s.spans or narrowed(s):
        raise Unfit
    return on_topic(s, k, statements_of(_at_edge(edges[0], k), k))
