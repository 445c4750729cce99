"""Whether two names mean one person, party, place or term."""

from __future__ import annotations

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.records import named
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge


def same(query: Query, k: Knowledge) -> Answer:
    """One id under two names is the same person; two ids are two, and a `not the same` edge is quoted."""
    found = [k.people[p] for p in query.people]
    records = tuple(Record("person", named(p.id, p.name), person=p.id, party=p.party) for p in found)
    one, two = (query.words[0], query.words[1]) if len(query.words) > 1 else ("", "")
    if len(found) == 1:
        name = found[0].name
        text = both(
            f"Yes: “{one}” and “{two}” are spellings of one name, {name.en} ({name.ar})",
            f"نعم: «{one}» و«{two}» صيغتان لاسم واحد هو {name.ar} ({name.en})",
        )
    else:
        names = [p.name for p in found]
        text = both(
            "No, they are different people: " + "; ".join(n.en for n in names),
            "لا، هذه أسماء أشخاص مختلفين: " + "؛ ".join(n.ar for n in names),
        )
    return tell(query, text, records, status="answered", view="people")
