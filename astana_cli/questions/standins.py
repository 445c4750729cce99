"""Whom somebody replaced, or who replaced him; and who was there in his place at one round."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.sentence import Sentence

VERBS = frozenset({"replace", "succeed", "follow"})
"""Said with `did` and behind a name: `whom did he replace?`"""
FROM = frozenset({"from", "for", "of", "to"})
HIS = ("محله", "مكانه", "مكانو", "محلو", "خلفه", "عنه", "بداله", "بلاصتو")
"""In his place: before a name the pronoun stands for whom the question asks about."""


def replaced_by_whom(s: Sentence) -> bool:
    """Whether whom somebody came after is asked, with the words for who came after him."""
    marks = s.marks
    person = next((i for i, m in enumerate(marks) if m.kind == "person"), -1)
    verbs = [i for i, m in enumerate(marks) if (m.kind, m.target) == ("cue", "successor")]
    if person < 0 or not verbs:
        return False
    verb = verbs[-1]
    last, first = s.typed[marks[verb].end - 1].plain, s.typed[marks[verb].start].plain
    before = {s.typed[i].plain for m in marks[:person] for i in range(m.start, m.end)}
    if "whose" in before:
        return True
    if person < verb:
        named_between = len(verbs) > 1 and verbs[0] < person and last in HIS
        active = bool(before & {"did", "does"}) and (first in VERBS or last in FROM)
        of_whom = last in FROM and marks[verb].end == len(s.typed) and bool(before & {"is", "was"})
        return named_between or active or (of_whom and last != "by")
    passive = last == "by" and not any(m.kind == "ask" and m.target == "yesno" for m in marks)
    return passive or (last in HIS and person == verb + 1)


def in_his_place(k: Knowledge, number: int, people: tuple[str, ...]) -> Query | None:
    """Who led the delegation of somebody who stayed away, where no record of his absence says who came for him."""
    r = k.rounds.get(number)
    away = [f.value for f in r.missing if f.value and f.value.who in people] if r else []
    if r is None or len(people) != 1 or not away or any(m.represented_by for m in away):
        return None
    party = k.people[people[0]].party
    d = k.delegation(r, party) if party else None
    led = d is not None and d.head is not None and d.head.value not in (None, people[0])
    return Query("head", rounds=(number,), parties=(party,)) if led and party else None
