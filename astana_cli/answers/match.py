"""Why a typed name was read as this person: what matched what, how alike, and the score."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.records import named
from astana_cli.answers.tell import tell
from astana_cli.knowledge.books import Books
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text
from astana_cli.names.book import Candidate, Found

HOW = {
    "exact": both("equal spelling", "تطابق الكتابة"),
    "key": both("equal sound", "تطابق اللفظ"),
    "fuzzy": both("alike in sound and spelling", "تشابه اللفظ والكتابة"),
}
VERDICTS = {
    "answered": both("one person fits", "شخص واحد ينطبق عليه الاسم"),
    "ambiguous": both("more than one person fits", "أكثر من شخص ينطبق عليه الاسم"),
    "refused": both("nobody on record fits", "لا أحد في السجل ينطبق عليه الاسم"),
}


def match(query: Query, k: Knowledge) -> Answer:
    """The candidates for the name in `query.words`, best first, each with the parts that were compared."""
    found = Books(k).people.find(query.words[0])
    verdict = VERDICTS[found.status]
    return tell(
        query,
        both(f"“{query.words[0]}”: {verdict.en}", f"«{query.words[0]}»: {verdict.ar}"),
        (_record(k, c) for c in _worth_showing(found)),
        status=found.status,
        reason=None if found.status == "answered" else "ambiguous" if found.status == "ambiguous" else "no_such_person",
    )


def _worth_showing(found: Found) -> tuple[Candidate, ...]:
    return found.candidates[:5]


def _record(k: Knowledge, c: Candidate) -> Record:
    name = k.name_of(c.id)
    parts = [
        {"typed": typed, "stored": stored, "likeness": likeness, "typed_sound": mine, "stored_sound": theirs}
        for typed, stored, likeness, mine, theirs in c.detail
    ]
    pairs = "; ".join(
        f"{p['typed']} ~ {p['stored'] or '–'} {p['likeness']:.0f} ({p['typed_sound']} ~ {p['stored_sound']})"
        for p in parts
    )
    how = HOW[c.how]
    said = Text(
        en=f"score {c.score:.0f}, {how.en} with {c.form}" + (f": {pairs}" if pairs else ""),
        ar=f"الدرجة {c.score:.0f}، {how.ar} مع {c.form}" + (f": {pairs}" if pairs else ""),
    )
    value = named(c.id, said, score=round(c.score, 1), how=c.how, form=c.form, parts=parts)
    return Record("match", value, person=c.id, whose=name)
