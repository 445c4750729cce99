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
from astana_cli.questions.caveats import BARRED
from astana_cli.questions.caveats.view import lists_of_words
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.sentence.numbers import NTH_AREA
from astana_cli.questions.which import Unfit, matching, named, narrowed

COMING = frozenset(
    {
        "head",
        "represent",
        "attend",
        "member",
        "sign",
        "absent",
        "observer",
        "delegation",
        "join",
        "there",
        "walkout",
        "spoke",
    }
)
"""With these a party is spoken of as one that took part."""


def _supposed(s: Sentence) -> bool:
    lists = lists_of_words()
    return any(lists.get(token.plain, set()) & {"if", "had_it"} for token in s.typed)


def _stayed_away(s: Sentence) -> bool:
    """Whether an absence may be asked about, of which reasons are on record."""
    away = s.atoms & {"~not", "~away", "absent", "walkout", "stopped"}
    return bool(away) and s.slots_named("party", "person", "group")


def _who_it_was(s: Sentence) -> bool:
    """`Who walked out of round 4 over Iran's signature?`: whether it may have been another than is named."""
    return s.has("who?") or (s.has("which?") and bool(s.atoms & {"delegation", "country"}))


def _belied_at(s: Sentence, k: Knowledge) -> Answer | None:
    """That a party was not at the round at which it is spoken of, or that it was where its absence is spoken of; None
    where neither is so."""
    from astana_cli.answers.execute import execute

    parties, numbers = s.targets("party"), s.sure & set(k.rounds) or _dated(s, k)
    barred = any(mark.kind == BARRED for mark in s.marks) or _supposed(s)
    if len(parties) != 1 or len(numbers) != 1 or s.has("~not") or s.targets("person") or s.spans or barred:
        return None
    query = Query("head", rounds=tuple(numbers), parties=parties)
    if s.atoms & {"absent", "walkout"}:
        if _who_it_was(s):
            return None
        query = replace(query, topic="absence", why=True)
    elif not s.atoms & {"head", "represent", "member", "office", "attend"}:
        return None
    found = execute(query, k)
    return found if found.reason in BELIED else None


def _belied_of_it(s: Sentence, k: Knowledge) -> Answer | None:
    """That a round was not where it is said to have been (`what made them move round 11 to Tehran?`), or that others
    followed the one with which it is said to have ended (`why was it all over after round 19?`); None if neither is."""
    from astana_cli.answers.execute import execute

    numbers, places = s.sure & set(k.rounds), s.targets("place")
    barred = any(mark.kind == BARRED for mark in s.marks) or _supposed(s) or s.has("~not")
    if not s.has("why?") or len(numbers) != 1 or s.slots_named("party", "person", "document") or barred:
        return None
    query = Query("place", rounds=tuple(numbers), check=places, why=True)
    if not places:
        after = any((m.kind, m.target) == ("link", "after") for m in s.marks)
        ceased = after and any(token.plain in CEASED for token in s.typed)
        last = "last" in s.rels or any((m.kind, m.target) == ("link", "last") for m in s.marks)
        if not (ceased or last) or s.whens:
            return None
        query = replace(query, topic="next_round", check=("last",))
    elif len(places) > 1 or not _said_to_be_in_it(s):
        return None
    found = execute(query, k)
    return found if found.reason == "premise_false" else None


def _said_to_be_in_it(s: Sentence) -> bool:
    """Whether `in` or `to` stands before the place that is named."""
    before = s.before(next(at for at, mark in enumerate(s.marks) if mark.kind == "place"))
    return before >= 0 and s.marks[before].kind == "link" and s.marks[before].target in ("in", "to", "to_place")


CEASED = word_list("presumed", "ceased")
"""Verbs of ending: behind them `after` tells with which round it all ended."""


def _dated(s: Sentence, k: Knowledge) -> set[int]:
    """The one round that dates single out, where none is named in another way."""
    if s.rounds or s.loose or s.rels or s.spans or not s.whens:
        return set()
    try:
        found = {r.number for r in matching(s, k)}
    except Unfit:
        return set()
    return found if len(found) == 1 else set()


BELIED = ("party_absent", "premise_false")


def agreed(s: Sentence, at: int, k: Knowledge) -> bool:
    """Whether what a noun is said to be is so: a number (`the four areas`, `both Sochi rounds`, `the fourth area`), the
    only one."""
    if s.typed[s.marks[at].start].plain in SOLE:
        return _is_sole(s, at, k)
    noun = s.counted.get(at)
    value = int(s.marks[at].target) if noun else TWICE.get(s.marks[at].target, 0)
    noun = "times" if value and not noun else noun
    if noun in ("areas", NTH_AREA):
        areas = [sum(p.value is not None and p.value.kind == "area" for p in d.points) for d in k.kb.documents]
        return value in areas if noun == "areas" else value <= max(areas) and not s.has("yesno?")
    if noun in ("rounds", "times"):
        return value == _rounds_meant(s, k)
    if noun in ("country", "guarantor") and s.has("sign") and (s.rounds or s.slots_named("document")):
        return {value} == _signers(s, k)
    if noun == "guarantor" or (noun == "country" and s.atoms & {"sign", "guarantor"}):
        return value == len(_guarantors(k))
    return False


def _signers(s: Sentence, k: Knowledge) -> set[int]:
    """How many signed each of the papers that are named, or of those of the rounds that are; who issued one stands for
    those who signed it where they are not on record."""
    papers = [d for d in k.kb.documents if d.id in s.targets("document") or d.round in s.rounds]
    signed = [d for d in papers if d.signatories] or [d for d in papers if d.issuers]
    return {len(d.signatories or d.issuers) for d in signed}


ROLES = ("observer", "guarantor")
TWICE = {"twice": 2, "thrice": 3}


def _rounds_meant(s: Sentence, k: Knowledge) -> int:
    """How many rounds there are that dates and places leave, and that one person led if it is asked of him; 0 where
    rounds are named, or neither is said."""
    people = s.targets("person")
    led = len(people) == 1 and s.has("head")
    if s.rounds or s.loose or s.rels or s.has("~not") or not (narrowed(s) or led) or (people and not led):
        return 0
    try:
        pool = matching(s, k)
    except Unfit:
        return 0
    heads = [[d.head.value for d in r.delegations if d.head] for r in pool]
    return sum(people[0] in one for one in heads) if led else len(pool)


def _is_sole(s: Sentence, at: int, k: Knowledge) -> bool:
    """`The only round of 2023`: whether the dates and places of a sentence leave but one; `the only observer at
    round 1`: whether no other came as one."""
    near = {(m.kind, m.target) for m in s.marks[max(0, at - 1) : at + 2]}
    roles = [role for role in ROLES if ("cue", role) in near]
    if roles:
        return _has_one(s, roles[0], k)
    if ("noun", "round") not in near or s.spans or not narrowed(s) or {"next", "previous"} & set(s.rels):
        return False
    try:
        return len(matching(s, k)) == 1
    except Unfit:
        return False


def _has_one(s: Sentence, role: str, k: Knowledge) -> bool:
    """Whether one party alone came in a role to the one round that is named, and who it was is asked."""
    numbers = named(s, k) or tuple(_dated(s, k))
    if len(numbers) != 1 or numbers[0] not in k.rounds or s.slots_named("party"):
        return False
    came = [d.party for d in k.rounds[numbers[0]].delegations if d.role is not None and d.role.value == role]
    return len(came) == 1


SOLE = word_list("presumed", "sole")


def _guarantors(k: Knowledge) -> set[str]:
    return {
        d.party for r in k.rounds.values() for d in r.delegations if d.role is not None and d.role.value == "guarantor"
    }


def presumed(text: str, unread: Answer, s: Sentence, k: Knowledge) -> Answer:
    """The presupposition that fails, with what was not read beside it; else the refusal as it is."""
    number = next((n for n in sorted(s.sure) if n not in k.rounds), None)
    found = no_such_round(Query("round", rounds=(number,)), k, number) if number is not None else strangers(text, s, k)
    found = found or _belied_at(s, k) or _belied_of_it(s, k)
    if found is None and s.has("why?") and not (s.unread or s.outs or _stayed_away(s)):
        return no.why(text)
    return replace(found, notes=(*found.notes, unread.text)) if found else unread


def strangers(text: str, s: Sentence, k: Knowledge) -> Answer | None:
    """That a party which is spoken of as one that took part never did; None if there is none."""
    stranger = next((p for p in s.targets("party") if not (p in k.parties and ever_came(p, k))), None)
    if stranger is None or not s.atoms & COMING:
        return None
    if stranger in k.parties:
        return never_took_part(Query("attendance", parties=(stranger,)), k, stranger)
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party" and stranger in m.targets)
    return no.never_came(text, s.typed_of(at))
