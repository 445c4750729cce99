"""Questions about a person: rounds led, predecessor and successor, presence, office."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import fits, led_by
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Office, Round
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import WHERE, any_round, asks_rounds, filtered, one_or_all, parties_of
from astana_cli.questions.kinds.frames import Build, frame
from astana_cli.questions.kinds.times import matching_dates
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.standins import in_his_place, led_instead
from astana_cli.questions.turned import either_way, turned
from astana_cli.questions.which import Refusal, Unfit, matching, named, narrowed


def _person(s: Sentence) -> tuple[str, ...]:
    people = s.targets("person")
    if not people or sum(m.kind == "person" for m in s.marks) > 1:
        raise Unfit
    return people


def _career(s: Sentence, k: Knowledge) -> Query:
    people = _person(s)
    if {"next", "previous"} & set(s.rels):
        raise Unfit  # `the round before the one that Sabbagh led`
    if s.has("attend") and not -1 < s.first_of("attend") < max(s.first_of("head"), s.first_of("represent")):
        raise Unfit
    pick = _pick(s)
    if (s.has("people") and not _a_figure(s)) or (s.has("consecutive") and not _in_one_run(k, people)):
        raise Unfit
    if s.has("when?") and any(lists("light")["appoint"] & set(words.split(" ")) for words in s.words_of(HEAD)):
        raise Unfit
    ends = s.atoms & {"start", "end", "stopped"}
    if ends and (
        (len(ends) > 1 and ends != BOTH_ENDS)
        or _some_only(s)
        or s.has("yesno?")
        or (ends != {"start"} and _led_last(k, people))
    ):
        raise Unfit
    if s.has("how_many?") and _counts_people(s):
        raise Unfit
    if s.atoms & {"how_many?", "how_often?"} and _some_only(s):
        return _how_often_led(s, k, people)
    if pick in ("first", "last") and _some_only(s):
        return _end_of_some(s, k, people, pick)
    if s.rounds or s.loose:
        if pick or s.atoms & {"how_many?", "how_often?", "~not", "~most", "who?"}:
            raise Unfit
        return one_or_all(s, k, Query("career", people=people, parties=parties_of(s, k), detail="led"))
    query = Query("career", people=people, parties=parties_of(s, k), pick=pick)
    if narrowed(s):
        if pick or s.has("who?"):
            raise Unfit
        return one_or_all(s, k, replace(query, detail="led"))
    if s.has("who?"):
        raise Unfit
    never = len(people) == 1 and not any(_led_at(r, people[0], query.parties) for r in k.rounds.values())
    return replace(query, detail="led") if never and s.has("yesno?") and not pick else query


def _led_at(r: Round, person: str, parties: tuple[str, ...]) -> bool:
    """Whether a person led one of these parties at a round, or any party if none is named, or may have."""
    return any(led_by(d, person) and (not parties or d.party in parties) for d in r.delegations)


def _counts_people(s: Sentence) -> bool:
    """`How many Russians did Lavrentiev lead?`"""
    at = s.first_of("how_many?")
    behind = next((m for m in s.marks[at + 1 :] if m.kind != "stop"), None)
    return behind is not None and behind.kind in ("party", "syria")


BOTH_ENDS = frozenset({"start", "end"})
HEAD = frozenset({"head"})


def _a_figure(s: Sentence) -> bool:
    """`The leading UN figure`, where `Ambassador Khaji` is a title."""
    at, after = s.first_of("people"), s.first_of("people") + 1
    named = after < len(s.marks) and s.marks[after].kind == "person"
    return s.first_of("head") < at and not named and not s.has("how_many?")


def _led_last(k: Knowledge, people: tuple[str, ...]) -> bool:
    """Whether somebody led at the last round that is on record, so that nobody knows of an end."""
    heads = [d.head for d in k.rounds[k.last].delegations if d.head]
    return any({head.value, *(rival.value for rival in head.rivals)} & set(people) for head in heads)


def _in_one_run(k: Knowledge, people: tuple[str, ...]) -> bool:
    """Whether the rounds that a person led follow one another."""
    led = [r.number for r in k.rounds.values() if any(d.head and d.head.value in people for d in r.delegations)]
    return len(people) == 1 and bool(led) and len(led) == led[-1] - led[0] + 1


def _one_of_his_own(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """Whether one person is meant, and no other party than his is named."""
    return len(people) == 1 and set(s.targets("party")) <= {k.people[people[0]].party}


def _some_only(s: Sentence) -> bool:
    """Whether rounds, dates or places are named."""
    return bool(s.rounds or s.loose or s.spans) or narrowed(s)


def _end_of_some(s: Sentence, k: Knowledge, people: tuple[str, ...], pick: str) -> Query:
    """`The first round in Sochi that Lavrentiev led`."""
    if not _one_of_his_own(s, k, people) or s.atoms & {"~not", "who?", "yesno?"} or s.rounds or s.loose:
        raise Unfit
    return replace(filtered(s, k, Query("rounds"), led_by=people[0]), pick=pick)


def _how_often_led(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> Query:
    """`How many rounds did Tomeh lead before 2020?`"""
    if not _one_of_his_own(s, k, people) or s.atoms & {"~not", "~most", "who?"} or _pick(s):
        raise Unfit
    return filtered(s, k, Query("count"), led_by=people[0])


def _not_led(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds did Lavrentiev not lead?`"""
    people = _person(s)
    if not asks_rounds(s) or len(people) != 1 or s.has("why?") or s.has("yesno?"):
        raise Unfit
    denied, person = s.first_of("~not"), next(i for i, m in enumerate(s.marks) if m.kind == "person")
    after = s.kind_denied
    other = after in ("place", "city_name", "country", "party") and denied < person
    if other or denied > max(person, s.first_of("head"), s.first_of("represent")) or s.instead(person):
        raise Unfit  # `كم جولة ترأس لافرنتييف غير اللي بسوتشي؟` denies the place
    query = Query("count" if s.atoms & {"how_many?", "how_often?"} else "rounds")
    return filtered(s, k, query, not_led_by=people[0])


def _nth_led(s: Sentence, k: Knowledge) -> Query:
    """`The tenth round that Lavrentiev led`."""
    people = _person(s)
    if len(people) != 1 or s.rounds or s.loose or s.rels or s.spans or not (s.singular or s.plural):
        raise Unfit
    return filtered(s, k, Query("rounds", nth=s.rank), led_by=people[0])


def _was_it(s: Sentence, k: Knowledge) -> Query:
    """`Was it Alloush who led the opposition in round 2?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("career", people=_person(s), parties=parties_of(s, k), detail="led"))


def _beside_him(s: Sentence, k: Knowledge) -> Query:
    """`Who accompanied Lavrentiev at round 14?`: the members of the delegation in which he was."""
    party = k.people[_person(s)[0]].party
    verb = max(s.first_of("member"), s.first_of("besides"))
    behind = next((m.kind for m in s.marks[verb + 1 :] if m.kind != "stop"), "")
    said = s.typed[s.marks[verb].start].plain in ACCOMPANIED
    if party is None or s.targets("party") not in ((), (party,)) or not said:
        raise Unfit
    if behind != "person" or not (named(s, k) or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("member", parties=(party,)))


def _how_long_led(s: Sentence, k: Knowledge) -> Query:
    """`How long did Jaafari lead the delegation?`: from which round to which."""
    if s.rounds or s.loose or s.rels or s.spans or narrowed(s):
        raise Unfit
    return Query("career", people=_person(s), parties=parties_of(s, k), pick="both")


def _led_check(s: Sentence, k: Knowledge) -> Query:
    """`Who led the opposition at round 5, Alloush or someone else?`"""
    query = Query("head", parties=parties_of(s, k) or tuple(filter(None, (k.people[p].party for p in _person(s)))))
    return one_or_all(s, k, query)


def _led_either(s: Sentence, k: Knowledge) -> Query:
    """`Was it Önal or Ünal who led Turkey in round 17?`, `Alloush or Tomeh at round 6?`"""
    people = [m for m in s.marks if m.kind == "person"]
    parties = parties_of(s, k) or tuple(dict.fromkeys(filter(None, (k.people[m.target].party for m in people))))
    chosen = _either(s) or (s.atoms & {"head", "represent", "compare"} and not s.has("yesno?"))
    if len(people) < 2 or len(parties) != 1 or not chosen:
        raise Unfit
    return one_or_all(s, k, Query("head", parties=parties))


def _either(s: Sentence) -> bool:
    """Whether `or` stands in the sentence: `did A and B lead?` is no choice between them."""
    return any((m.kind, m.target) == ("link", "or") for m in s.marks)


def _came_either(s: Sentence, k: Knowledge) -> Query:
    """`Did Rochdi come, or Pedersen himself?`: those of their delegation who are on record."""
    people = [m for m in s.marks if m.kind == "person"]
    parties = parties_of(s, k) or tuple(dict.fromkeys(filter(None, (k.people[m.target].party for m in people))))
    if len(people) < 2 or len(parties) != 1:
        raise Unfit
    return one_or_all(s, k, Query("member", parties=parties))


def _neighbour(detail: str) -> Build:
    def build(s: Sentence, k: Knowledge) -> Query:
        people = _person(s)
        numbers = named(s, k)
        other = turned(s, detail)
        if detail == "successor" and _took_over(s, people, k):
            return Query("career", people=people, parties=parties_of(s, k), pick="first")
        if _both_ways(s) or either_way(s) or (s.has("office") and not _who_held_it(s)):
            raise Unfit
        if s.has("successor") and s.has("~after") and not _next_head(s):
            raise Unfit
        if s.plural_asked() or (s.plural and s.has("which?") and not numbers) or (other and (numbers or narrowed(s))):
            raise Unfit
        if numbers:
            if detail != "successor" or s.has("firsttime"):
                raise Unfit
            stand_in = in_his_place(k, numbers[0], people) if len(numbers) == 1 else None
            of_his_own = len(numbers) == 1 and s.targets("party") == (k.people[people[0]].party,)
            if stand_in is None and of_his_own and s.has("head"):
                return Query("head", rounds=numbers, parties=s.targets("party"))
            return stand_in or led_instead(k, numbers, people) or Query("absence", rounds=numbers, people=people)
        stood_in = _stood_in(s, k, people) if detail == "successor" and narrowed(s) else ()
        if detail == "successor" and not narrowed(s) and _for_a_while(s):
            return Query("absence", people=people)
        if stood_in:
            return in_his_place(k, stood_in[0], people) or Query("absence", rounds=stood_in, people=people)
        if s.has("envoy_un") and not all(k.people[p].party == "un" for p in people):
            raise Unfit
        fits = _began(s, k, people) or (detail == "successor" and _left(s, k, people))
        if (narrowed(s) or s.has("attend")) and not fits:
            raise Unfit
        asked = OTHER[detail] if other else detail
        if s.has(OTHER[detail]) and asked != (detail if turned(s, OTHER[detail]) else OTHER[detail]):
            raise Unfit
        return Query("career", people=people, parties=parties_of(s, k), detail=asked)

    return build


def _both_neighbours(s: Sentence, k: Knowledge) -> Query:
    """`Who came before Sousan, and who after him?` Raises Unfit where one of the two may be asked of somebody else."""
    people = _person(s)
    sides = [i for i, m in enumerate(s.marks) if atom_of(m) in BEFORE | AFTER]
    if len(sides) != 2 or _some_only(s) or s.rels or s.singular or s.plural or not DID.isdisjoint(_plain(s, 0)):
        raise Unfit
    if any(s.typed[s.marks[i].end - 1].plain.endswith("ors") for i in sides):
        raise Unfit  # `his predecessors and successors`: more than those next to him
    if s.atoms & {"~before", "~after"} and s.count("who?") < len(sides):
        raise Unfit  # `before Khaji took over, who led?`: his predecessor alone
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    last = s.marks[sides[1]]
    behind = s.typed[last.end].plain if last.end < len(s.typed) else ""
    him = behind in HIM or s.typed[last.end - 1].plain.endswith(OF_HIM)
    joined = all(m.kind == "stop" or m.target == "and" for m in s.marks[sides[0] + 1 : sides[1]])
    if not (joined or (person < sides[1] and him)):
        raise Unfit
    return Query("career", people=people, parties=parties_of(s, k), detail="neighbours")


def _plain(s: Sentence, start: int) -> set[str]:
    return {token.plain for token in s.typed[start:]}


BEFORE = frozenset({"predecessor", "~before"})
AFTER = frozenset({"successor", "~after"})
DID = word_list("neighbours", "did")
HIM = word_list("neighbours", "him")
OF_HIM = ("ه", "و")


def _for_envoy(s: Sentence, k: Knowledge) -> Query:
    """`Who stood in for the UN envoy at Astana 17?`: who led instead, or came for him. Raises Unfit, Refusal."""
    if "un" not in k.parties or set(s.targets("party")) - {"un"}:
        raise Unfit
    query = one_or_all(s, k, Query("head", parties=("un",)))
    if len(query.rounds) != 1 or not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    r = k.rounds.get(query.rounds[0])
    d = k.delegation(r, "un") if r else None
    if r is None or d is None or d.head is None or d.head.value is None:
        return query
    away = tuple(
        f.value.who for f in r.missing if f.value and f.value.who in k.people and k.people[f.value.who].party == "un"
    )
    if away:
        return in_his_place(k, r.number, away[:1]) or Query("absence", rounds=query.rounds, people=away)
    office = k.offices.get(d.office.value or "") if d.office else None
    if office is None or plain(office.title.en) not in ENVOY:
        return query
    found = execute(query, k)
    text = both(f"That does not fit: {found.text.en}.", f"هذا لا يتفق: {found.text.ar}.")
    raise Refusal(
        refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, found.command)
    )


ENVOY = word_list("people", "envoy")


def _group_of(s: Sentence, k: Knowledge) -> Query:
    """`Which armed group did Alloush come from?`: his offices, where one of them is of a group. Raises Unfit."""
    people = _person(s)
    titles = [k.offices[f].title.en for who in people for f in _offices(k, who) if f in k.offices]
    if len(people) != 1 or not any(group.name.en in title for group in k.groups.values() for title in titles):
        raise Unfit
    return any_round(s, k, Query("presence", people=people, detail="office"))


def _offices(k: Knowledge, person: str) -> set[str]:
    """The ids of the offices that a person held at the rounds."""
    found: set[str | None] = set()
    for d in (d for r in k.rounds.values() for d in r.delegations):
        found |= {m.value.office for m in d.members if m.value and m.value.person == person}
        if d.head and d.head.value == person and d.office:
            found.add(d.office.value)
    return {office for office in found if office}


def _sent_instead(s: Sentence, k: Knowledge) -> Query:
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


def _led_as(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds did Iraq's ambassador to Russia lead his delegation at?` Raises Unfit, and Refusal for an embassy
    of which nobody is on record as head."""
    at = next((i for i, m in enumerate(s.marks) if plain(s.typed_of(i)) in AMBASSADOR), -1)
    near = [s.marks[i] for i in (s.before(at), s.next_to(at)) if at >= 0 and i >= 0]
    owner = next((m.target for m in near if m.kind == "party"), None)
    lands = [*(t for t in s.targets("party") if t != owner), *s.targets("country")]
    if owner is None or len(lands) != 1 or lands[0] not in k.parties:
        raise Unfit
    words = {k.name_of(owner).en, k.name_of(lands[0]).en}
    found = [
        o.id for o in k.offices.values() if o.party == owner and all(w in o.title.en for w in words) and _embassy(o)
    ]
    asked = asks_rounds(s) or s.has("when?")
    if len(found) != 1 or not asked or s.whens or s.spans or s.has("yesno?") or s.has("~not"):
        raise Refusal(no.unread(s.text, (s.typed_of(at),)))
    return Query("count" if s.has("how_many?") else "rounds", where=Filter(led_as=found[0]))


def _embassy(office: Office) -> bool:
    return not AMBASSADOR.isdisjoint(plain(office.title.en).split(" "))


AMBASSADOR = lists("caveats")["ambassador"]


def _took_over(s: Sentence, people: tuple[str, ...], k: Knowledge) -> bool:
    """`When did Tomeh take over the opposition delegation?`: his first round."""
    verb = s.first_of("successor")
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    words = [token.plain for token in s.typed[s.marks[verb].start : s.marks[verb].end]] if verb > person else []
    behind = s.typed[s.marks[verb].end].plain if verb > person and s.marks[verb].end < len(s.typed) else ""
    asked = s.has("when?") and not s.atoms & {"who?", "which?"}
    return asked and words[-1:] == ["over"] and behind != "from" and not _some_only(s) and _one_of_his_own(s, k, people)


def _for_a_while(s: Sentence) -> bool:
    """`Who deputised for Pedersen?`, `مين ناب عنه`: not who came after him, but who came when he stayed away."""
    verbs = [[token.plain for token in s.typed[m.start : m.end]] for m in s.marks if atom_of(m) == "successor"]
    return any(" ".join(words[:2]) in STOOD_IN for words in verbs)


def _next_head(s: Sentence) -> bool:
    """`The next head of the delegation after him`."""
    verb = s.marks[s.first_of("successor")]
    said = [token.plain for token in s.typed[verb.start : verb.end]]
    return said[0] == "next" and verb.end <= s.marks[s.first_of("~after")].start


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


def _presence(s: Sentence, k: Knowledge) -> Query:
    query = Query("presence", people=_person(s))
    if s.has("~not") or s.has("absent") or s.has("walkout") or _of_another(s, k, query.people):
        raise Unfit
    if s.has("envoy_un") and not all(k.people[p].party == "un" for p in query.people):
        raise Unfit
    if _pick(s) and not (s.rounds or s.loose or narrowed(s)):
        return replace(query, pick=_pick(s))
    if s.has("~first") or s.has("~last"):
        raise Unfit
    return any_round(s, k, query)


def _membership(s: Sentence, k: Knowledge) -> Query:
    """`At which rounds was Asemi a member of the delegation?`"""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if not (asks_rounds(s) or s.has("when?") or s.has("how_often?")) or person > s.first_of("member"):
        raise Unfit
    return _presence(s, k)


def _on_team(s: Sentence, k: Knowledge) -> Query:
    """`When was Asemi on the opposition team?`"""
    party = next((i for i, m in enumerate(s.marks) if m.kind == "party"), -1)
    if party < 0 or not s.is_in(s.before(party)) or not (s.has("delegation") or _of_delegation(s)):
        raise Unfit
    return _presence(s, k)


def _of_another(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """`Was Alloush in the Russian delegation?`: whether a party is named that none of the people is of."""
    named = set(s.targets("party"))
    return bool(named) and named.isdisjoint(k.people[p].party for p in people)


def _series(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: which meetings was he at?`, `First and last round for de Mistura?`"""
    ends = {"first", "last"} & set(s.rels) or s.atoms & {"~first", "~last", "firsttime", "~most_recently"}
    several = s.plural or s.has("~all") or (s.has("which?") and s.has_noun("round", "astana"))
    if s.rounds or s.loose or narrowed(s) or not (several or ends) or set(s.rels) - {"first", "last"}:
        raise Unfit
    return Query("presence", people=_person(s), pick=_pick(s))


def _times(s: Sentence, k: Knowledge) -> Query:
    """`Stuart Jones: how many times in Astana?`"""
    if s.rounds or s.loose or s.rels or narrowed(s) or not (s.plural or s.has("how_often?")):
        raise Unfit
    return Query("presence", people=_person(s))


def _pick(s: Sentence) -> str | None:
    """The first, the last, or both."""
    first = bool(s.atoms & {"~first", "firsttime", "new", "start"}) or "first" in s.rels
    last = bool(s.atoms & {"~last", "~most_recently", "end", "stopped"}) or "last" in s.rels
    return "both" if first and last else "first" if first else "last" if last else None


def _at_round(s: Sentence, k: Knowledge) -> Query:
    """`Lavrentiev, round 20?`"""
    if not (s.rounds or s.loose or (s.rels and not narrowed(s))):
        raise Unfit
    return _presence(s, k)


def _who_then(s: Sentence, k: Knowledge) -> Query:
    """`Who was Strugar at round 3?`: as what he came there."""
    asked = s.marks[s.first_of("who?")]
    person = next(m for m in s.marks if m.kind == "person")
    between = {token.plain for token in s.typed[asked.end : person.start]}
    if asked.end > person.start or not between <= IS:
        raise Unfit
    return _at_round(s, k) if not narrowed(s) else _presence(s, k)


IS = word_list("people", "is")
ACCOMPANIED = word_list("people", "accompanied")
STOOD_IN = word_list("people", "stood_in")


def _was_there(s: Sentence, k: Knowledge) -> Query:
    of_talks = s.singular or s.plural or s.has_noun("process", "astana") or _of_delegation(s)
    if not (s.rounds or s.loose or s.rels or of_talks or narrowed(s)):
        raise Unfit
    return _presence(s, k)


def _of_delegation(s: Sentence) -> bool:
    """`Was he ever in the Turkish delegation?`, `a member of the Turkish team?`"""
    behind = [s.typed[m.end - 1].plain for m in s.marks if m.kind == "party"]
    return bool(behind) and (s.has("member") or not TEAM.isdisjoint(behind))


TEAM = word_list("predicates", "delegation")


def _person_absent(s: Sentence, k: Knowledge) -> Query:
    query = Query("absence", people=_person(s), why=s.has("why?"))
    return any_round(s, k, query)


def _stopped(s: Sentence, k: Knowledge) -> Query:
    """`When did Alloush stop coming?`: wherever he was; the last of it is told as well."""
    if s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    return Query("presence", people=_person(s), pick="last")


def _person_absent_then(s: Sentence, k: Knowledge) -> Query:
    """`Why was Pedersen not in Nur-Sultan in August 2019?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    if s.slots & {"place", "city_name", "country"}:
        return _person_absent_there(s, k)
    return _person_absent(s, k)


def _person_absent_there(s: Sentence, k: Knowledge) -> Query:
    """The round that was held then, and there: what was not there is the person. Raises Unfit."""
    places, names = s.targets("place"), s.targets("city_name")
    there = Filter(city=places[0] if places else None, city_name=names[0] if names else None)
    found = [r.number for r in matching_dates(s, k) if fits(r, there, k)] if s.whens else []
    if len(found) != 1 or len(places) + len(names) != 1:
        raise Unfit
    return Query("absence", rounds=tuple(found), people=_person(s), why=s.has("why?"))


def _stood_in_there(s: Sentence, k: Knowledge) -> Query:
    """`Who represented the UN at round 7 after de Mistura could not come?` Raises Unfit."""
    people, numbers = _person(s), named(s, k)
    if len(numbers) != 1 or any(k.people[p].party not in (s.targets("party") or (k.people[p].party,)) for p in people):
        raise Unfit
    if s.targets("party") and s.atoms & {"head", "represent"}:
        return Query("head", rounds=numbers, parties=s.targets("party"))
    return in_his_place(k, numbers[0], people) or Query("absence", rounds=numbers, people=people)


def _in_absence(s: Sentence, k: Knowledge) -> Query:
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


def _office(s: Sentence, k: Knowledge) -> Query:
    people = _person(s)
    if set(s.targets("party")) - {k.people[p].party for p in people}:
        raise Unfit
    return any_round(s, k, Query("presence", people=people, detail="office"))


def _card(s: Sentence, k: Knowledge) -> Query:
    if s.rounds or s.loose or s.rels or narrowed(s) or s.whens:
        raise Unfit
    return Query("person", people=_person(s))


def _side(s: Sentence, k: Knowledge) -> Query:
    """`Which delegation did Aridi belong to?`, `whom did he represent?`: his card says it."""
    person = next(i for i, m in enumerate(s.marks) if m.kind == "person")
    if s.has("who?") and not (s.first_of("who?") < person < s.first_of("represent")):
        raise Unfit
    last = next((token.plain for token in reversed(s.typed) if token.plain), "")
    if s.has("country") and not s.atoms & {"belong", "represent"} and last != "from":
        raise Unfit
    if s.has("delegation") and s.before(s.first_of("delegation")) != max(s.first_of("which?"), s.first_of("what?")):
        raise Unfit
    return _card(s, k)


PEOPLE = (
    frame(
        "led_as",
        _led_as,
        "people head|represent",
        "attend which? what? when? list? how_many? delegation yesno? ~not",
        "country place city_name",
        "party",
    ),
    frame("for_envoy", _for_envoy, "successor envoy_un", "who? which? head represent delegation", f"party {WHERE}"),
    frame(
        "group_of",
        _group_of,
        "groupings which?|what?",
        "issue belong represent attend member join country spoke",
        f"party {WHERE}",
        "person",
    ),
    frame("sent_instead", _sent_instead, "absent", "why? attend represent ~instead successor yesno?", WHERE, "person"),
    frame("sent_instead", _sent_instead, "~not attend|present", "why? represent ~instead successor", WHERE, "person"),
    frame(
        "neighbours",
        _both_neighbours,
        "predecessor|~before successor|~after",
        "who? head represent delegation attend list? office envoy_un",
        "party",
        "person",
    ),
    frame(
        "successor",
        _neighbour("successor"),
        "successor",
        "who? which? when? where? list? head represent delegation inperson envoy_un there firsttime office chair "
        "predecessor ~after",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "predecessor",
        _neighbour("predecessor"),
        "predecessor",
        "who? which? when? where? list? head represent delegation envoy_un office chair",
        "party",
        "person",
    ),
    frame(
        "successor",
        _neighbour("successor"),
        "head|represent|envoy_un ~after",
        "who? which? list? delegation join ~next office chair people",
        "party",
        "person",
    ),
    frame(
        "predecessor",
        _neighbour("predecessor"),
        "head|represent|envoy_un ~before",
        "who? which? list? delegation attend ~previous office chair people",
        "party",
        "person",
    ),
    frame(
        "led_check", _led_check, "head|represent someone_else", "who? delegation ~or yesno?", f"party {WHERE}", "person"
    ),
    frame("was_it", _was_it, "yesno? who? head|represent", "delegation called", f"party {WHERE}", "person"),
    frame(
        "came_either",
        _came_either,
        "attend|present",
        "who? yesno? inperson delegation ~or same",
        f"party {WHERE}",
        "person",
    ),
    frame("led_check", _led_either, "head|represent|compare", "who? yesno? delegation ~or", f"party {WHERE}", "person"),
    frame("led_check", _led_either, "", "who? yesno? delegation", f"party {WHERE}", "person"),
    frame("how_long_led", _how_long_led, "how_long? head", "delegation", "party", "person"),
    frame("beside_him", _beside_him, "who? member|besides", "delegation", f"party {WHERE}", "person"),
    frame(
        "nth_led", _nth_led, "~nth head|represent", "which? what? when? where? list? delegation date", WHERE, "person"
    ),
    frame(
        "not_led",
        _not_led,
        "head|represent ~not",
        "which? what? how_many? how_often? list? times delegation count ~all",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "career",
        _career,
        "head|represent",
        "career which? what? when? how_many? how_often? list? yesno? times delegation attend ~first ~last "
        "~most_recently firsttime ~all count ever start end stopped chair people consecutive inperson",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "office",
        _office,
        "office|role",
        "what? which? when? list? then walkout career attend head represent delegation called ~all",
        f"party {WHERE}",
        "person",
    ),
    frame("office", _office, "office change", "yesno? how ever delegation", "party", "person"),
    frame(
        "person_absent",
        _person_absent,
        "absent",
        "why? who? which? yesno? attend inperson when? list? ever",
        WHERE,
        "person",
    ),
    frame(
        "person_absent",
        _person_absent,
        "attend|present ~not",
        "why? who? which? yesno? inperson when? list?",
        WHERE,
        "person",
    ),
    frame(
        "in_absence",
        _in_absence,
        "who?|which? head|represent absent",
        "delegation envoy_un inperson ~instead then",
        "person",
        "party",
    ),
    frame(
        "in_absence",
        _in_absence,
        "who?|which? head|represent attend|present|there ~not",
        "delegation envoy_un inperson ~instead",
        "person",
        "party",
    ),
    frame("stood_in", _stood_in_there, "absent who?", "head represent delegation attend", f"party {WHERE}", "person"),
    frame("person_absent", _person_absent_then, "~not why?|yesno?", "there", WHERE, "person"),
    frame(
        "presence",
        _presence,
        "attend|join|represent",
        "which? what? when? how_many? how_often? list? yesno? inperson ever ~all times delegation ~first ~last "
        "~most_recently firsttime envoy_un",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "presence",
        _membership,
        "member",
        "which? what? when? how_many? how_often? list? delegation attend ~all",
        "party",
        "person",
    ),
    frame("presence", _on_team, "when?", "delegation", "party", "person"),
    frame("presence", _times, "how_often?|how_many?", "times ~all", "party", "person"),
    frame(
        "presence",
        _series,
        "",
        "which? what? when? list? how_many? country delegation date ~first ~last ~all firsttime ~most_recently",
        "party",
        "person",
    ),
    frame("stopped", _stopped, "stopped", "when? which? what?", "", "person"),
    frame(
        "was_there",
        _was_there,
        "yesno?",
        "there ever ~all delegation member inperson which?",
        f"party {WHERE}",
        "person",
    ),
    frame("presence", _at_round, "", "delegation", WHERE, "person"),
    frame("presence", _at_round, "member", "delegation", f"party {WHERE}", "person"),
    frame("presence", _who_then, "who?", "", WHERE, "person"),
    frame("side", _side, "which?|what? delegation|country", "belong represent delegation ~or", "", "person"),
    frame("side", _side, "who? represent", "", "", "person"),
    frame("card", _card, "", "who? what? career list? fact", "party", "person"),
)
