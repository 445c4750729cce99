"""What a question takes for granted, looked at even where some of its words were not read.

A round that is named and never was, or a party that never took part: with either of them nothing in the question can be
answered, whatever the rest of it means.
"""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import never_took_part, no_such_round
from astana_cli.answers.select import ever_came
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.sentence import Sentence

COMING = frozenset(
    {"head", "represent", "attend", "member", "sign", "absent", "observer", "delegation", "join", "there", "walkout"}
)
"""With these a party is spoken of as one that took part."""


def agreed(s: Sentence, at: int, k: Knowledge) -> bool:
    """Whether a number before a noun (`the four areas`, `the three guarantors`) is the right one."""
    noun = s.counted.get(at)
    value = int(s.marks[at].target) if noun else 0
    if noun == "areas":
        areas = [sum(p.value is not None and p.value.kind == "area" for p in d.points) for d in k.kb.documents]
        return value in areas
    if noun == "guarantor" or (noun == "country" and s.has("sign")):
        return value == len(_guarantors(k))
    return False


def _guarantors(k: Knowledge) -> set[str]:
    return {
        d.party for r in k.rounds.values() for d in r.delegations if d.role is not None and d.role.value == "guarantor"
    }


def presumed(text: str, unread: Answer, s: Sentence, k: Knowledge) -> Answer:
    """The presupposition that fails, with what was not read beside it; else the refusal as it is."""
    number = next((n for n in sorted(s.sure) if n not in k.rounds), None)
    stranger = next((p for p in s.targets("party") if not (p in k.parties and ever_came(p, k))), None)
    if number is not None:
        found = no_such_round(Query("round", rounds=(number,)), k, number)
    elif stranger is None or not s.atoms & COMING:
        return unread
    elif stranger in k.parties:
        found = never_took_part(Query("attendance", parties=(stranger,)), k, stranger)
    else:
        at = next(i for i, m in enumerate(s.marks) if m.kind == "party" and stranger in m.targets)
        found = no.never_came(text, s.typed_of(at))
    return replace(found, notes=(*found.notes, unread.text))
