"""Questions about who led before and after somebody, who was sent instead, and who stood in."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.answers.query import Query
from astana_cli.answers.select import missing_round
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import one_or_all, parties_of
from astana_cli.questions.kinds.careers import (
    one_of_his_own,
    people_asked,
    some_only,
)
from astana_cli.questions.kinds.tallies import two_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.standins import in_his_place, stood_in_at
from astana_cli.questions.turned import either_way, turned
from astana_cli.questions.which import Unfit, matching, named, narrowed


def successor(s: Sentence, k: Knowledge) -> Query:
    """`Who led after him?` Raises Unfit, Refusal."""
    return _neighbour(s, k, "successor")


def predecessor(s: Sentence, k: Knowledge) -> Query:
    """`Who led before him?` Raises Unfit, Refusal."""
    return _neighbour(s, k, "predecessor")


def _neighbour(s: Sentence, k: Knowledge, detail: str) -> Query:
    people = people_asked(s)
    numbers = named(s, k)
    other = turned(s, detail)
    if _himself(s):
        raise Unfit
    if detail == "successor" and _took_over(s, people, k):
        return Query("career", people=people, parties=parties_of(s, k), pick="first")
    if _by_then(s):
        raise Unfit
    if _both_ways(s) or either_way(s) or (s.has("office") and not _who_held_it(s)):
        raise Unfit
    if _of_several(s):
        raise Unfit  # `the heads of the UN delegation after de Mistura`: all of them, and not the next one
    if s.has("successor") and s.has("~after") and not (_next_head(s) or _after_him(s)):
        raise Unfit
    if s.plural_asked() or (s.plural and s.has("which?") and not numbers) or (other and (numbers or narrowed(s))):
        raise Unfit
    if numbers:
        of_others = set(s.targets("party")) - {k.people[p].party for p in people}
        if detail != "successor" or s.has("firsttime") or of_others:
            raise Unfit  # `who stood in for Pedersen in the Turkish delegation at round 13?`
        of_his_own = len(numbers) == 1 and s.targets("party") == (k.people[people[0]].party,)
        if of_his_own and s.has("head"):
            return Query("head", rounds=numbers, parties=s.targets("party"))
        return _for_whom(s, stood_in_at(k, numbers, people), Query("absence", rounds=numbers, people=people))
    stood_in = _stood_in(s, k, people) if detail == "successor" and narrowed(s) else ()
    if detail == "successor" and not narrowed(s) and _for_a_while(s):
        return Query("absence", people=people)
    if stood_in:
        return _for_whom(s, in_his_place(k, stood_in[0], people), Query("absence", rounds=stood_in, people=people))
    if s.has("envoy_un") and not all(k.people[p].party == "un" for p in people):
        raise Unfit
    fits = _began(s, k, people) or (detail == "successor" and _left(s, k, people))
    if (narrowed(s) or s.has("attend")) and not fits:
        raise Unfit
    asked = OTHER[detail] if other else detail
    if s.has(OTHER[detail]) and asked != (detail if turned(s, OTHER[detail]) else OTHER[detail]):
        raise Unfit
    return Query("career", people=people, parties=parties_of(s, k), detail=asked)


def _of_several(s: Sentence) -> bool:
    """Whether heads are asked for, and not somebody's place: `in succession to him`, خلفا لمن."""
    words = [token.plain for token in s.typed]
    if words[:2] == ["who", "all"]:
        return True
    return any(word in HEADS and not after.startswith(("to", "ل")) for word, after in pairwise([*words, ""]))


HEADS = word_list("heads", "several_heads") | word_list("neighbours", "several")


def _himself(s: Sentence) -> bool:
    """`Who was Sousan before he led the delegation?`: himself, and not who led before him."""
    who, person = s.first_of("who?"), next(i for i, m in enumerate(s.marks) if m.kind == "person")
    beside = -1 < who < person and all(m.kind == "stop" for m in s.marks[who + 1 : person])
    return beside and any(atom_of(m) in ("~before", "~after") for m in s.marks[person:])


def _by_then(s: Sentence) -> bool:
    """`Who succeeded Jaafari before 2019?`: up to a date, which says nothing of who came next."""
    ends = [at for at, m in enumerate(s.marks) if m.kind == "link" and m.target in ("before", "until", "to")]
    dated = [s.marks[at + 1] for at in ends if at + 1 < len(s.marks)]
    return any(m.is_year or m.kind in ("month", "season") for m in dated)


def both_neighbours(s: Sentence, k: Knowledge) -> Query:
    """`Who came before Sousan, and who after him?` Raises Unfit where one of the two may be asked of somebody else."""
    people = people_asked(s)
    sides = [i for i, m in enumerate(s.marks) if atom_of(m) in BEFORE | AFTER]
    if len(sides) != 2 or some_only(s) or s.rels or s.singular or s.plural or not DID.isdisjoint(_plain(s, 0)):
        raise Unfit
    if any(s.typed[s.marks[i].end - 1].plain.endswith("ors") for i in sides):
        raise Unfit  # `his predecessors and successors`: more than those next to him
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    between = [m for m in s.marks[sides[0] + 1 : sides[1]] if m.kind != "stop" and m.target != "and"]
    of_one = not between or all(m.kind == "person" for m in between)  # `before and after him`, `قبله وبعده`
    if s.atoms & {"~before", "~after"} and s.count("who?") < len(sides) and not of_one:
        raise Unfit  # `before Khaji took over, who led?`: his predecessor alone
    last = s.marks[sides[1]]
    behind = s.typed[last.end].plain if last.end < len(s.typed) else ""
    him = behind in HIM or s.typed[last.end - 1].plain.endswith(OF_HIM)
    if not (not between or (person < sides[1] and him)):
        raise Unfit
    return Query("career", people=people, parties=parties_of(s, k), detail="neighbours")


def _plain(s: Sentence, start: int) -> set[str]:
    return {token.plain for token in s.typed[start:]}


BEFORE = frozenset({"predecessor", "~before"})


AFTER = frozenset({"successor", "~after"})


DID = word_list("neighbours", "did")


HIM = word_list("neighbours", "him")


OF_HIM = ("ه", "و")


def sent_instead(s: Sentence, k: Knowledge) -> Query:
    """`Why did Bassil not go to round 13 and sent Khoury?`: the one who was away, if the other came for him."""
    people = [m.target for m in s.marks if m.kind == "person" and len(m.targets) == 1]
    numbers = named(s, k) or tuple(r.number for r in matching(s, k) if narrowed(s))
    r = k.rounds.get(numbers[0]) if len(numbers) == 1 else None
    if len(people) != 2 or r is None or sum(m.kind == "person" for m in s.marks) != 2:
        raise Unfit
    away = {f.value.who: f.value.represented_by for f in r.missing if f.value}
    if people[0] not in away or away[people[0]] != people[1] or s.has("who?"):
        raise Unfit
    return Query("absence", rounds=numbers, people=(people[0],), why=s.has("why?"))


def _took_over(s: Sentence, people: tuple[str, ...], k: Knowledge) -> bool:
    """`When did Tomeh take over the opposition delegation?`: his first round."""
    verb = s.first_of("successor")
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    words = [token.plain for token in s.typed[s.marks[verb].start : s.marks[verb].end]] if verb > person else []
    behind = s.typed[s.marks[verb].end].plain if verb > person and s.marks[verb].end < len(s.typed) else ""
    asked = s.has("when?") and not s.atoms & {"who?", "which?"}
    return asked and words[-1:] == ["over"] and behind != "from" and not some_only(s) and one_of_his_own(s, k, people)


def _for_a_while(s: Sentence) -> bool:
    """`Who deputised for Pedersen?`, `مين ناب عنه`: not who came after him, but who came when he stayed away."""
    verbs = [[token.plain for token in s.typed[m.start : m.end]] for m in s.marks if atom_of(m) == "successor"]
    return any(" ".join(words[:2]) in STOOD_IN for words in verbs)


def _next_head(s: Sentence) -> bool:
    """`The next head of the delegation after him`."""
    verb = s.marks[s.first_of("successor")]
    said = [token.plain for token in s.typed[verb.start : verb.end]]
    return said[0] == "next" and verb.end <= s.marks[s.first_of("~after")].start


def _after_him(s: Sentence) -> bool:
    """`Who took over the delegation after Jaafari?`: after him whom nothing else names."""
    after, verb = s.first_of("~after"), s.first_of("successor")
    of_him = s.marks[beside(s.marks, after)].kind == "person"
    return of_him and s.marks[beside(s.marks, verb)].kind != "person" and sum(m.kind == "person" for m in s.marks) == 1


def _who_held_it(s: Sentence) -> bool:
    """`Who held the post after him?`, where `what post did his successor hold?` asks for another thing."""
    asked = any(token.plain in ("who", "whom") for token in s.typed)
    return asked and not s.atoms & {"which?", "what?", "when?", "where?"}


OTHER = {"successor": "predecessor", "predecessor": "successor"}


def _both_ways(s: Sentence) -> bool:
    """`Who succeeded him, and whom did he replace?`: two questions, joined by `and`."""
    verbs = [i for i, m in enumerate(s.marks) if m.kind == "cue" and m.target in ("successor", "predecessor")]
    between = s.marks[verbs[0] : verbs[-1]] if verbs else []
    return any((m.kind, m.target) == ("link", "and") or m.lead.startswith("و") for m in between)


def _stood_in(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> tuple[int, ...]:
    """The one round that the dates and places single out, if somebody came there in a person's stead."""
    found = matching(s, k)
    if len(found) != 1 or s.has("firsttime"):
        return ()
    missed = {fact.value.who for fact in found[0].missing if fact.value}
    return (found[0].number,) if missed & set(people) else ()


def _left(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """`Who replaced Jaafari after the December 2019 round?`: whether that is the last which he led."""
    led = [r.number for r in k.rounds.values() if any(d.head and d.head.value in people for d in r.delegations)]
    behind = [r.number for r in matching(s, k)] if [span.kind for span in s.spans] == ["after"] else []
    return bool(led) and bool(behind) and behind[0] == led[-1] + 1 and not s.slots & {"place", "city_name", "country"}


def _began(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """`Before Sousan arrived in 2021`: whether a person came first at the date named."""
    first = next((r for r in k.rounds.values() if any(d.head and d.head.value in people for d in r.delegations)), None)
    return first is not None and first in matching(s, k) and not s.slots & {"place", "city_name", "country"}


STOOD_IN = word_list("people", "stood_in")


def stood_in_there(s: Sentence, k: Knowledge) -> Query:
    """`Who represented the UN at round 7 after de Mistura could not come?` Raises Unfit."""
    people, numbers = people_asked(s), named(s, k) or tuple(r.number for r in matching(s, k) if narrowed(s))
    if len(numbers) != 1 or any(k.people[p].party not in (s.targets("party") or (k.people[p].party,)) for p in people):
        raise Unfit
    if s.targets("party") and s.atoms & {"head", "represent"}:
        return Query("head", rounds=numbers, parties=s.targets("party"))
    return _for_whom(s, in_his_place(k, numbers[0], people), Query("absence", rounds=numbers, people=people))


def _for_whom(s: Sentence, instead: Query | None, away: Query) -> Query:
    """Who led instead, or what is told of the absence, which says why besides. Raises Unfit for `why was Pedersen
    absent and who came instead?`, where nothing tells both."""
    if instead and s.has("why?"):
        raise Unfit
    return instead or away


def led_for(s: Sentence, k: Knowledge) -> Query:
    """`Who led the UN at round 21 instead of Pedersen?`: whoever led it there, if that was somebody else. Raises Unfit,
    Refusal."""
    people = people_asked(s)
    parties = tuple(dict.fromkeys(filter(None, (k.people[p].party for p in people))))
    query = one_or_all(s, k, Query("head", parties=parties))
    if missing_round(query, k) is not None:
        return query
    d = k.delegation(k.rounds[query.rounds[0]], parties[0]) if len(query.rounds) == len(parties) == 1 else None
    if d is None or d.head is None or d.head.value in (None, *people) or set(s.targets("party")) - {*parties}:
        raise Unfit
    return query


def in_absence(s: Sentence, k: Knowledge) -> Query:
    """`Who led the UN at round 17, given that the envoy did not come?`: whoever led it says so. Raises Unfit."""
    parties, people = s.targets("party"), s.targets("person")
    missed = people or ("un",) * s.has("envoy_un")
    away = {fact.value.who for r in k.rounds.values() for fact in r.missing if fact.value}
    own = len(people) == 1 and parties == (k.people[people[0]].party,) and away.issuperset(people)
    if own and not (s.rounds or s.loose or s.rels or narrowed(s)):
        numbers = tuple(n for n, r in k.rounds.items() if any(f.value and f.value.who in people for f in r.missing))
        return Query("head", parties=parties, rounds=numbers)
    if len(parties) != 1 or not missed or not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    if (s.has("envoy_un") and parties != ("un",)) or any(k.people[p].party != parties[0] for p in people):
        raise Unfit
    return one_or_all(s, k, Query("head", parties=parties))


def took_over(s: Sentence, k: Knowledge) -> Query:
    """`When did Sousan replace Jaafari?`, `at which round was Jaafari replaced by Sousan?`: who followed him, and when,
    if it was the one who is named. Raises Unfit."""
    people = [m for m in s.marks if m.kind == "person"]
    pair = two_of(people)
    if some_only(s) or s.plural:
        raise Unfit
    verb = s.marks[s.first_of("successor")]
    said = [token.plain for token in s.typed[people[0].end : people[1].start]]
    new, old = pair if "by" not in said else reversed(pair)
    if not people[0].start < verb.start < people[1].start or not _followed(k, old, new):
        raise Unfit
    return Query("career", people=(old,), detail="successor")


def _followed(k: Knowledge, old: str, new: str) -> bool:
    """Whether somebody led right after another one's last round, for the same party, and by no account before or the
    other one after."""
    party = k.people[old].party
    found = [k.delegation(r, party) for r in k.rounds.values()] if party else []
    told = [{d.head.value, *(rival.value for rival in d.head.rivals)} for d in found if d and d.head]
    with_old, with_new = ([at for at, heads in enumerate(told) if who in heads] for who in (old, new))
    return bool(with_old and with_new) and with_new[0] == with_old[-1] + 1
