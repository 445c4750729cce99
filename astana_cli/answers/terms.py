"""Answers from the glossary."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Suggestion
from astana_cli.answers.phrases import both, listing, shown
from astana_cli.answers.query import Query
from astana_cli.answers.records import record, said
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Term, Text


def definition(query: Query, k: Knowledge) -> Answer:
    """What the terms named mean; all terms, if none is named."""
    found = [k.terms[key] for key in query.terms if key in k.terms] or list(k.kb.terms)
    records = tuple(record(t.definition, "definition", said, whose=t.name) for t in found)
    lines = [
        both(f"{t.name.en}: {shown(r).en}", f"{t.name.ar}: {shown(r).ar}") for t, r in zip(found, records, strict=True)
    ]
    return tell(
        query,
        listing(lines) if query.terms else both(f"{len(found)} terms", f"عدد المصطلحات: {len(found)}"),
        records,
        notes=_other_names(found[0]) if query.terms and len(found) == 1 else (),
        suggestions=(_shown_by(k, other) for t in found if query.terms for other in t.see),
        view="definitions",
    )


def _other_names(term: Term) -> tuple[Text, ...]:
    """The other names of a term, in each language its own."""
    en, ar = ([other.form for other in term.other_names if other.lang == lang] for lang in ("en", "ar"))
    if not (en and ar):
        return ()
    return (both(f"Also called: {', '.join(en)}", f"يسمى أيضًا: {'، '.join(ar)}"),)


def _shown_by(k: Knowledge, key: str) -> Suggestion:
    if key in k.documents:
        return Suggestion(f"astana documents {key}", k.documents[key].name)
    if key in k.events:
        return Suggestion(f"astana events {key}", k.events[key].name)
    return Suggestion(f"astana define {key}", k.terms[key].name if key in k.terms else None)
