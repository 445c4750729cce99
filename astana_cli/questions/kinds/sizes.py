"""How large delegations were, and how many there were: `how many did Iran send?`, `how many advisers had the
opposition?`, `how many states were at round 12?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import one_or_all, parties_of
from astana_cli.questions.kinds.heads import PEOPLE
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit


def size(s: Sentence, k: Knowledge) -> Query:
    """`How many people did Iran send?`, `how large was its delegation?`; without a party, of all delegations of which
    it is on record."""
    parties = parties_of(s, k)
    counted = s.first_of("how_many?")
    behind = s.marks[counted : counted + 2] if counted >= 0 and s.has("attend") else []
    people = bool(behind) and s.typed[behind[0].end - 1].plain in ONES
    if any(m.kind == "noun" and not m.lead for m in behind) and not people:
        raise Unfit  # `كم جولة حضر الأردن لحد الجولة 12` counts rounds
    if any(m.kind == "party" and s.marks[at - 1].target == "to_place" for at, m in enumerate(s.marks) if at):
        raise Unfit  # `كم شخصا رجع إلى سوريا` counts nobody's delegation
    if parties and _counts_delegations(s, counted):
        raise Unfit
    if not parties:
        whole = counted >= 0 and s.marks[beside(s.marks, counted)].target == "delegation"
        if s.has("people") or not s.has("delegation") or (whole and s.has("member")):
            raise Unfit  # `how many delegations and members were there?`
        return one_or_all(s, k, Query("size"))
    named = not NAMED.isdisjoint(token.plain for token in s.typed)  # `how many of them are known by name?`
    return one_or_all(s, k, Query("member" if named else "size", parties=parties))


NAMED = word_list("sizes", "named")


def _counts_delegations(s: Sentence, counted: int) -> bool:
    """`How many delegations did the opposition send?`: they are counted, and not who was in one."""
    asks = counted >= 0 and s.typed[s.marks[counted].start].plain != "what"  # `what did the delegation total?`
    at = beside(s.marks, counted) if asks else -1
    if at >= 0 and s.marks[at].kind == "party":
        at = beside(s.marks, at)
    return at >= 0 and plain(s.typed_of(at)) in WHOLE_ONES


WHOLE_ONES = word_list("sizes", "whole_ones")
ONES = word_list("sizes", "ones")
"""What people are counted by: `بعتت كام واحد`."""


def groups_count(s: Sentence, k: Knowledge) -> Query:
    """`How many armed groups took part in round 1?`: the figures that sources give. Raises Unfit."""
    counted = s.first_of("how_many?")
    if s.targets("party") not in ((), ("opposition",)) or s.first_of("groupings") != s.next_to(counted):
        raise Unfit
    behind = s.marks[s.first_of("groupings")].end
    people = behind < len(s.typed) and s.typed[behind].plain in NEGOTIATORS  # `how many armed group representatives`
    return one_or_all(s, k, Query("size", parties=("opposition",), detail=None if people else "groups"))


NEGOTIATORS = word_list("counted", "negotiators")


def size_of_unit(s: Sentence, k: Knowledge) -> Query:
    """`How many advisers did the opposition have at round 1?`: those that sources count apart; delegates are all who
    came, unless they are counted apart there."""
    unit = next(unit for unit in ("advisers", "experts", "delegates") if s.has(unit))
    query = one_or_all(s, k, Query("size", parties=parties_of(s, k), detail=unit))
    found = [k.delegation(k.rounds[n], p) for n in query.rounds if n in k.rounds for p in query.parties]
    apart = all(d is not None and any(x.value and x.value.unit == unit for x in d.sizes) for d in found)
    return query if apart or unit != "delegates" else replace(query, detail=None)


def size_of(s: Sentence, k: Knowledge) -> Query:
    """`كم واحد كان بوفد النظام`: how many of a party, where no rounds are counted."""
    counted = s.first_of("how_many?")
    parties = [s.typed_of(i) for i, m in enumerate(s.marks) if m.kind == "party"]
    people = s.has("delegation") or any(_is_people(party) for party in parties)
    if any(m.kind == "noun" and not m.lead for m in s.marks[counted : counted + 2]) or not people:
        raise Unfit
    return size(s, k)


def _is_people(party: str) -> bool:
    """Whether the name of a party says that people are counted: `how many Iranians were there?`, كم واحد في
    وفد النظام."""
    return party.casefold().endswith(PEOPLE) or any(team in plain(party) for team in TEAM)


TEAM = word_list("sizes", "team")
"""In the names of a party they say that its people are counted."""


def delegations(s: Sentence, k: Knowledge) -> Query:
    """`How many delegations came?`, `how many states?`"""
    if s.has("guarantor") or s.has("observer"):
        raise Unfit
    kinds = s.atoms & {"country", "organisation"}
    if kinds:
        if len(kinds) > 1 or s.atoms & {"delegation", "party_noun", "join"} or not (s.has("attend") or _at_one(s)):
            raise Unfit
        return one_or_all(s, k, Query("attendance", detail="state" if "country" in kinds else "organisation"))
    counted = beside(s.marks, s.first_of("how_many?"))
    people = counted >= 0 and (s.marks[counted].kind, s.marks[counted].target) == ("cue", "attend")
    return one_or_all(s, k, Query("size" if people else "delegations"))  # عدد المشاركين في الوفود


def _at_one(s: Sentence) -> bool:
    """Whether `at` or `in` stands before a round that is named: `how many states were at round 12?`"""
    rounds = [i for i, m in enumerate(s.marks) if m.kind == "noun" and m.target in ("round", "astana")]
    before = [s.before(at) for at in rounds]
    before += [s.before(at) for at in before if at >= 0 and s.marks[at].kind == "nth"]
    return bool(s.rounds) and any(map(s.is_in, before))
