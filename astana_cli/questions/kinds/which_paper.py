"""Which document is meant: by its name, its kind, its date or its round; of several it is asked back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import falls_on
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Document, forms
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import dated
from astana_cli.questions.kinds.statements import is_about
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain, tokens
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit
from astana_cli.words.labels import DOCUMENT_KINDS


def document_of(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """The document named, or the one that a round and a kind single out. Raises Unfit."""
    found = s.targets("document")
    if found:
        _short_of(s, k)
        return found
    dates_ = dated(s)
    kinds = ("memorandum", "agreement", "protocol", "regulation")
    spoken_of = (
        s.targets("topic") and s.atoms & {"treaty_kind", "document"} and not s.atoms & {"what?", "which?", "list?"}
    )
    if dates_ and (one_paper(s) or spoken_of):
        of_day = [d for d in k.kb.documents if d.kind in kinds and fits_day(d.issued.value, dates_)]
        if len(of_day) == 1 and all(is_about(of_day[0], topic, k) for topic in s.targets("topic")):
            return (of_day[0].id,)
    about = s.targets("topic") == ("de_escalation",) and not _of_posts(s)
    areas = about or (s.has("areas") and not s.targets("topic"))
    if (areas and one_paper(s)) or (about and s.has("areas")):
        return tuple(d.id for d in k.kb.documents if d.kind == "memorandum" and d.round is not None)
    called = _of_name(s, k) if one_paper(s) and not dates_ else ()
    if called:
        return called
    raise Unfit


def _of_posts(s: Sentence) -> bool:
    """`Which document was on observation posts?`: what stood at the borders of the areas, and not the areas."""
    said = [token.plain for m in s.marks if m.kind == "topic" for token in s.typed[m.start : m.end]]
    return any(bare(word.removeprefix("و")) in POSTS for word in said)


POSTS = word_list("papers", "posts")


def _short_of(s: Sentence, k: Knowledge) -> None:
    """`The Sochi agreement`: a name with which the longer names of two documents begin is asked back. Raises
    Refusal."""
    if s.whens or s.targets("topic"):
        return
    for at, mark in enumerate(s.marks):
        if mark.kind != "document" or len(mark.targets) != 1:
            continue
        said = plain(s.typed_of(at)) + " "
        begun = [d for d in k.kb.documents if any(_plain_name(form).startswith(said) for form in forms(d))]
        if any(d.id not in mark.targets for d in begun):
            raise Refusal(which_of([k.documents[mark.target], *(d for d in begun if d.id not in mark.targets)]))


@lru_cache(maxsize=1024)
def _plain_name(form: str) -> str:
    """Kept, since names of documents are long and every one is looked at."""
    return plain(form)


def paper_of_body(s: Sentence, k: Knowledge) -> Query:
    """`Which document created the Joint Group?`: the one that has the body in its name. Raises Unfit."""
    found = of_body(s, k)
    rounds = s.rounds or s.loose or s.rels or s.spans or s.singular or s.plural
    if len(found) != 1 or rounds or not dated_so(s, k, (found[0],)):
        raise Unfit
    return Query("document", documents=(found[0],))


def of_body(s: Sentence, k: Knowledge) -> list[str]:
    """The documents that have the one body that is spoken of in their name."""
    bodies = s.targets("body")
    words = set(bodies[0].split("_")) - {"on"} if len(bodies) == 1 else {""}
    return [d.id for d in k.kb.documents if words <= {token.plain for token in tokens(d.name.en)}]


def which_of(found: Sequence[Document]) -> Answer:
    """The documents that a name may mean, to choose from."""
    said = listing([d.name for d in found])
    text = both(
        f"No document bears that name alone. Which is meant: {said.en}?",
        f"لا وثيقة تحمل هذا الاسم وحدها. أيها المقصود: {said.ar}؟",
    )
    return refuse(Query("document"), "ambiguous", text, *(f"astana documents {d.id}" for d in found))


def _of_name(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """`The regulation on detainees`: the one document whose name has the noun and whose points touch the topic."""
    nouns = [bare(plain(word)) for word in s.words_of(frozenset({"treaty_kind", "document"}))]
    topics = s.targets("topic")
    found = [
        d.id
        for d in k.kb.documents
        if len(topics) == 1
        and all(noun in plain(f"{d.name.en} {d.name.ar}") for noun in nouns)
        and any(topics[0] in point.value.topics for point in d.points if point.value)
    ]
    if len(found) > 1:
        said = [token.plain for m in s.marks if m.kind == "topic" for token in s.typed[m.start : m.end]]
        found = [d for d in found if set(said) & set(plain(k.documents[d].name.en).split(" "))]
    return tuple(found) if len(found) == 1 else ()


def one_paper(s: Sentence) -> bool:
    """Whether one document is spoken of, and not several."""
    words = s.words_of(frozenset({"treaty_kind", "document"}))
    asked = next((m.end for m in s.marks if atom_of(m) == "how_many?"), -1)
    if any(m.start == asked and m[:2] in COUNTED for m in s.marks):
        return False  # `كم وثيقة`: what is counted stands in the singular
    several = (word.casefold().endswith(("s", "ات")) or bare(plain(word)) in BROKEN_PLURALS for word in words)
    return bool(words) and not any(several)


def counts_papers(s: Sentence) -> bool:
    """`How many statements were issued?` counts them, and asks for nothing that stands in them."""
    at = s.first_of("how_many?")
    counted = next((m for m in s.marks[at + 1 :] if m.kind != "stop"), None) if at >= 0 else None
    return counted is not None and counted.kind == "cue" and counted.target in ("statement", "document", "treaty_kind")


COUNTED = frozenset({("cue", ("document",)), ("cue", ("treaty_kind",))})
BROKEN_PLURALS = word_list("papers", "broken_plurals")
"""Arabic plurals that no ending tells."""


def fits_day(day: str | None, dates: tuple[str, ...]) -> bool:
    """Whether a day lies in one of the dates, which may leave out its year."""
    return day is not None and any(falls_on([day], date) for date in dates)


def dated_so(s: Sentence, k: Knowledge, documents: tuple[str, ...]) -> bool:
    """Whether every date in the sentence, or part of a year, is that of the document named."""
    issued = [k.documents[d].issued.value or "" for d in documents]
    isos = [when.iso() for when in s.whens] if all(when.year for when in s.whens) else [(iso,) for iso in dated(s)]
    return all(any(fits_day(day, iso) for day in issued) for iso in isos)


def of_kind(s: Sentence, k: Knowledge) -> list[Document]:
    """`The memorandum`: the documents of that kind, where they are several and no more is said of them."""
    nouns = {bare(plain(word)) for word in s.words_of(frozenset({"treaty_kind"}))}
    kinds = [kind for kind, name in DOCUMENT_KINDS.items() if nouns & {plain(name.en), plain(name.ar)}]
    found = [d for d in k.kb.documents if d.kind in kinds]
    return sorted(found, key=lambda d: d.round is None) if len(found) > 1 and one_paper(s) else []


def nth_paper(s: Sentence) -> None:
    """`The second memorandum`, `the ninth joint statement` is no paper of round 2 or 9. Raises Refusal."""
    for at, mark in enumerate(s.marks[:-1]):
        after = next((m for m in s.marks[at + 1 :] if m.kind not in ("stop", "word")), None)
        paper = after is not None and (after.kind, after.target) in PAPER_MARKS
        if mark.kind == "nth" and paper and not (s.singular or s.plural):
            raise Refusal(no.unread(s.text, (s.typed_of(at),)))


PAPER_MARKS = frozenset({("cue", "document"), ("cue", "treaty_kind"), ("cue", "statement")})
