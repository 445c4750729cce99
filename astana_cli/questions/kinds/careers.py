"""Questions about what somebody led: which rounds, how often, how long, first and last, as what."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import led_by
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Office, Round
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import asks_rounds, filtered, one_or_all, parties_of
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, narrowed


def people_asked(s: Sentence) -> tuple[str, ...]:
    """The one person, or those of one name, who are asked about. Raises Unfit."""
    people = s.targets("person")
    if not people or sum(m.kind == "person" for m in s.marks) > 1:
        raise Unfit
    return people


def career(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds did Tomeh lead?`, `when did he first lead?` Raises Unfit, Refusal."""
    people = people_asked(s)
    if {"next", "previous"} & set(s.rels):
        raise Unfit  # `the round before the one that Sabbagh led`
    if s.has("attend") and not -1 < s.first_of("attend") < max(s.first_of("head"), s.first_of("represent")):
        raise Unfit
    pick = which_end(s) or ("first" if _became(s) else None)
    if (s.has("people") and not _a_figure(s)) or (s.has("consecutive") and not _in_one_run(k, people)):
        raise Unfit
    if s.has("when?") and any(lists("light")["appoint"] & set(words.split(" ")) for words in s.words_of(HEAD)):
        raise Unfit
    ends = s.atoms & {"start", "end", "stopped"}
    if ends and (
        (len(ends) > 1 and ends != BOTH_ENDS)
        or some_only(s)
        or s.has("yesno?")
        or (ends != {"start"} and _led_last(k, people))
    ):
        raise Unfit
    if s.has("how_many?") and _counts_people(s):
        raise Unfit
    if s.atoms & {"how_many?", "how_often?"} and some_only(s):
        return _how_often_led(s, k, people)
    if pick in ("first", "last") and some_only(s):
        return _end_of_some(s, k, people, pick)
    if s.rounds or s.loose:
        if s.has("represent") and -1 < s.first_of("which?") == s.before(s.first_of("delegation")):
            raise Unfit  # `which party did Dunn represent at round 18?`
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


def _became(s: Sentence) -> bool:
    """متى صار خاجي رئيسا للوفد؟: whether it is asked when somebody came to lead."""
    said = (plain(word) for words in s.words_of(frozenset({"when?"})) for word in words.split(" "))
    return not s.has("yesno?") and any(word in BECAME for word in said)


BECAME = word_list("careers", "became")


def _led_at(r: Round, person: str, parties: tuple[str, ...]) -> bool:
    """Whether a person led one of these parties at a round, or any party if none is named, or may have."""
    return any(led_by(d, person) and (not parties or d.party in parties) for d in r.delegations)


def _counts_people(s: Sentence) -> bool:
    """`How many Russians did Lavrentiev lead?`, كم رئيسا تعاقب على وفد النظام خلال رئاسة طعمة؟"""
    at = s.first_of("how_many?")
    behind = next((m for m in s.marks[at + 1 :] if m.kind != "stop"), None)
    heads = behind is not None and behind.target == "head" and s.count("head") > 1
    return behind is not None and (heads or behind.kind in ("party", "syria"))


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


def one_of_his_own(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> bool:
    """Whether one person is meant, and no other party than his is named."""
    return len(people) == 1 and set(s.targets("party")) <= {k.people[people[0]].party}


def some_only(s: Sentence) -> bool:
    """Whether rounds, dates or places are named."""
    return bool(s.rounds or s.loose or s.spans) or narrowed(s)


def _end_of_some(s: Sentence, k: Knowledge, people: tuple[str, ...], pick: str) -> Query:
    """`The first round in Sochi that Lavrentiev led`; `did he lead at the first round in 2018?` names a round."""
    if s.has("yesno?") and s.rels in (["first"], ["last"]) and not (s.rounds or s.loose or s.spans) and _of_round(s):
        return one_or_all(s, k, Query("career", people=people, parties=parties_of(s, k), detail="led"))
    if not one_of_his_own(s, k, people) or s.atoms & {"~not", "who?", "yesno?"} or s.rounds or s.loose:
        raise Unfit
    return replace(filtered(s, k, Query("rounds"), led_by=people[0]), pick=pick)


def _of_round(s: Sentence) -> bool:
    """Whether first or last are said of a round right behind: `at the first meeting`, no `first led at`."""
    ranks = (at for at, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last"))
    return any(m.kind == "noun" for at in ranks for m in s.marks[at + 1 : at + 2])


def _how_often_led(s: Sentence, k: Knowledge, people: tuple[str, ...]) -> Query:
    """`How many rounds did Tomeh lead before 2020?`"""
    if not one_of_his_own(s, k, people) or s.atoms & {"~not", "~most", "who?"} or which_end(s):
        raise Unfit
    return filtered(s, k, Query("count"), led_by=people[0])


def not_led(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds did Lavrentiev not lead?`"""
    people = people_asked(s)
    if not asks_rounds(s) or len(people) != 1 or s.has("why?") or s.has("yesno?"):
        raise Unfit
    denied, person = s.first_of("~not"), next(i for i, m in enumerate(s.marks) if m.kind == "person")
    after = s.kind_denied
    other = after in ("place", "city_name", "country", "party") and denied < person
    if other or denied > max(person, s.first_of("head"), s.first_of("represent")) or s.instead(person):
        raise Unfit  # `كم جولة ترأس لافرنتييف غير اللي بسوتشي؟` denies the place
    query = Query("count" if s.atoms & {"how_many?", "how_often?"} else "rounds")
    return filtered(s, k, query, not_led_by=people[0])


def nth_led(s: Sentence, k: Knowledge) -> Query:
    """`The tenth round that Lavrentiev led`."""
    people = people_asked(s)
    if len(people) != 1 or s.rounds or s.loose or s.rels or s.spans or not (s.singular or s.plural):
        raise Unfit
    return filtered(s, k, Query("rounds", nth=s.rank), led_by=people[0])


def was_it(s: Sentence, k: Knowledge) -> Query:
    """`Was it Alloush who led the opposition in round 2?`"""
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("career", people=people_asked(s), parties=parties_of(s, k), detail="led"))


def how_long_led(s: Sentence, k: Knowledge) -> Query:
    """`How long did Jaafari lead the delegation?`: from which round to which."""
    if s.rounds or s.loose or s.rels or s.spans or narrowed(s):
        raise Unfit
    return Query("career", people=people_asked(s), parties=parties_of(s, k), pick="both")


def led_check(s: Sentence, k: Knowledge) -> Query:
    """`Who led the opposition at round 5, Alloush or someone else?`"""
    query = Query("head", parties=parties_of(s, k) or tuple(filter(None, (k.people[p].party for p in people_asked(s)))))
    return one_or_all(s, k, query)


def led_either(s: Sentence, k: Knowledge) -> Query:
    """`Was it Önal or Ünal who led Turkey in round 17?`, `Alloush or Tomeh at round 6?`"""
    people = [m for m in s.marks if m.kind == "person"]
    parties = parties_of(s, k) or tuple(dict.fromkeys(filter(None, (k.people[m.target].party for m in people))))
    chosen = _either(s) or (s.atoms & {"head", "represent", "compare", "envoy_un"} and not s.has("yesno?"))
    if len(people) < 2 or len(parties) != 1 or not chosen:
        raise Unfit
    return one_or_all(s, k, Query("head", parties=parties))


def _either(s: Sentence) -> bool:
    """Whether `or` stands in the sentence: `did A and B lead?` is no choice between them."""
    return any((m.kind, m.target) == ("link", "or") for m in s.marks)


def led_as(s: Sentence, k: Knowledge) -> Query:
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


def which_end(s: Sentence) -> str | None:
    """The first, the last, or both."""
    first = bool(s.atoms & {"~first", "firsttime", "new", "start"}) or "first" in s.rels
    last = bool(s.atoms & {"~last", "~most_recently", "end", "stopped"}) or "last" in s.rels
    return "both" if first and last else "first" if first else "last" if last else None
