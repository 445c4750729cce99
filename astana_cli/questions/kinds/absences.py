"""Questions about who stayed away, walked out or was not invited, and why."""

from __future__ import annotations

from astana_cli.answers.attendance import overall
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import attendance, came, ever_came
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY
from astana_cli.questions.kinds.asks import (
    all_factions,
    any_round,
    asks_rounds,
    at_that_round,
    each_its_own,
    each_or_every,
    filtered,
    of_talks,
    one_or_all,
)
from astana_cli.questions.kinds.envoys import missed_by_envoys
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal, Unfit, ask_back, named, narrowed

NEVER = word_list("coming", "never")


BOYCOTT = tuple(word_list("absences", "boycott"))
DECLINE = tuple(word_list("absences", "decline"))
STRONGER = ((BOYCOTT, ("boycotted",)), (DECLINE, ("boycotted", "declined")))
"""Words that say more than that somebody was absent, and the absences of which they hold."""


def no_mixture(s: Sentence) -> None:
    """That of two parties one came and the other did not is more than one question; `why weren't Qatar and Saudi Arabia
    there?` is one. Raises Unfit."""
    if not s.has("~not") or len(s.targets("party")) < PAIR:
        return
    denied, places = s.first_of("~not"), [at for at, m in enumerate(s.marks) if m.kind == "party"]
    between = {atom_of(m) for m in s.marks[places[0] : places[-1]]}
    of_all = s.next_to(denied) == places[0] or s.before(denied) == places[-1]
    if not s.has("why?") or not of_all or between != {""}:
        raise Unfit


PAIR = 2


def boycotted(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> None:
    """A boycott, or a refusal, is more than an absence: no list of absences tells of it. Raises Unfit."""
    said = {state for words, found in STRONGER for state in found if _is_said(s, words)}
    if not said:
        return
    states = {attendance(r, party, k) for r in k.rounds.values() for party in parties}
    if (states & {*AWAY, "not_recorded"}) - said:
        raise Unfit


def _is_said(s: Sentence, words: tuple[str, ...]) -> bool:
    return any(token.plain.startswith(words) for token in s.typed)


def _times_refused(s: Sentence) -> bool:
    """`How often did the US refuse to come?`: in which of its absences it refused is counted nowhere."""
    return _is_said(s, DECLINE) and (asks_rounds(s) or s.has("how_often?"))


def _refused(s: Sentence, k: Knowledge, query: Query) -> None:
    """`Who declined to attend round 13?`: an absence that was announced is no refusal; `who boycotted round 12?` where
    nobody is known to have. Raises Unfit, Refusal."""
    if query.parties:
        return
    found = [k.rounds[n] for n in query.rounds if n in k.rounds]
    states = {d.attendance.value for r in found for d in r.delegations} & {*AWAY}
    if _is_said(s, DECLINE) and s.atoms & {"who?", "yesno?"} and (not states or states - {"declined", "boycotted"}):
        raise Unfit
    states |= {fact.value.attendance for r in found for fact in r.missing if fact.value}
    if found and _is_said(s, BOYCOTT) and "boycotted" not in states:
        told = execute(query, k)
        text = both(f"No boycott is on record there. {told.text.en}", f"لا مقاطعة مسجلة فيها. {told.text.ar}")
        raise Refusal(refuse(query, "unknown_value", text, told.command))


def absence(s: Sentence, k: Knowledge) -> Query:
    """`Who stayed away from round 13?`, `why did the opposition boycott round 3?` Raises Unfit, Refusal."""
    no_mixture(s)
    if each_its_own(s):
        raise Unfit
    if s.has("~not") and (s.atoms & {"absent", "walkout"} or s.count("attend") > 1):
        raise Unfit
    if s.has("attend") and s.has("absent") and (len(named(s, k)) > 1 or s.atoms >= {"who?", "why?"}):
        raise Unfit  # `why was the opposition absent from round 3, and who attended?`
    if s.has("~not") and (_denied_of_one(s) or _denied_of_another(s)):
        raise Unfit
    parties = s.targets("party")
    if len(parties) > 1 and s.atoms >= {"absent", "attend"} and s.atoms & {"yesno?", "why?"}:
        raise Unfit  # `did the government ever skip a round that the opposition attended?`
    if not parties and (s.has("people") or s.atoms >= {"how_many?", "country"}):
        raise Unfit  # `how many states were missing from round 12?`, `which people?`: all who were away are listed
    if _for_good(s) or (parties and (asks_who_came(s) or _times_refused(s))):
        raise Unfit
    if s.has("who?") and not s.has("why?"):
        each_or_every(s, k, "astana round all --field absence")
    if s.has("walkout") and parties and s.has("who?"):
        raise Unfit
    if s.has("how_many?") and parties and s.singular and not s.has("groupings"):
        raise Unfit  # `how many of the Iranian delegation stayed away from round 5?`
    if s.has("envoy_un"):
        by_envoys = missed_by_envoys(s, k)
        if by_envoys:
            return by_envoys
        parties = parties or ("un",)
    if s.has("walkout") and not parties and any(sp.one.number is not None for sp in s.spans):
        raise Unfit
    if parties and _of_clause(s, "absent", "walkout", "attend", *([] if s.atoms & {"why?", "yesno?"} else ["~not"])):
        raise Unfit
    if s.has("groupings"):
        whole = all_factions(parties)
        parties = parties if s.atoms & {"which?", "what?", "list?"} else whole
    if s.has("walkout") and not (parties or s.has("absent") or s.has("attend")):
        parties = _walked_out(s, k)
    asked_why = (s.has("why?") or s.has("define") or s.has("how")) and not s.has("who?")
    query = Query("absence", parties=parties, why=asked_why, check=() if asked_why else _how_away(s))
    if asked_why and NEVER & {token.plain for token in s.typed} and not (named(s, k) or narrowed(s) or s.rels):
        did_come(parties, k)
    if not parties and s.all_rounds() and s.has("which?") and s.atoms & {"delegation", "country", "organisation"}:
        raise Unfit  # `which parties missed all rounds?`: not who missed each
    if (parties and s.atoms & {"~all", "ever"}) or (
        parties and not (named(s, k) or narrowed(s) or s.rels) and (s.has("why?") or (s.has("yesno?") and s.plural))
    ):
        return any_round(s, k, query)
    query = one_or_all(s, k, query)
    _refused(s, k, query)
    return query


def asks_who_came(s: Sentence) -> bool:
    """`Which parties attended all the rounds that Iraq did?`: parties are asked for, and a clause says of which."""
    asked = [beside(s.marks, at) for at, m in enumerate(s.marks) if m.kind == "ask"]
    sides = any(at >= 0 and atom_of(s.marks[at]) in ("delegation", "country", "organisation") for at in asked)
    return sides and s.count("attend") + s.count("absent") + s.count("walkout") > 1


def _how_away(s: Sentence) -> tuple[str, ...]:
    """Whether a boycott or no more than an absence is held against the record: `did the opposition boycott round 3?`,
    `was Iran absent from round 9?`; `was the opposition excluded from it?`; not a refusal."""
    if not s.has("yesno?") or s.has("~not") or not s.targets("party"):
        return ()
    words = [token.plain for m in s.marks if m.target == "absent" for token in s.typed[m.start : m.end]]
    if any(word.startswith(BOYCOTT) for word in words):
        return ("boycotted",)
    if words and not KEPT_OUT.isdisjoint(words):
        return ("not_invited",)
    return ("absent",) if words and words[0] in AWAY_WORDS else ()


AWAY_WORDS = word_list("absences", "away")
KEPT_OUT = word_list("absences", "kept_out")
"""Words of an absence that was not of one's own choice: who was not invited is on record."""


def _denied_of_one(s: Sentence) -> bool:
    """`Who attended round 8 and not round 9?`: one round is denied, and the other is not."""
    numbers = [a.start for a in s.anchors if a.number is not None]
    return len(numbers) > 1 and numbers[0] < s.first_of("~not") < numbers[-1]


def _denied_of_another(s: Sentence) -> bool:
    """`Who attended round 5 without Turkey?`, `مين حضر الجولة 1 مو بسوتشي؟`: what is denied is no attendance."""
    denied = s.first_of("~not")
    came = max(s.first_of("attend"), s.first_of("there"), s.first_of("present"))
    after = s.kind_denied
    asked = s.has("who?") or (s.has("which?") and s.atoms & {"delegation", "country"})
    others = after == "party" and bool(asked) and 0 <= came < denied
    return others or (after in ("place", "city_name", "country") and came >= 0)


def _walked_out(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """Who walked out, which is not who stayed away. Raises Refusal where no walkout is on record."""
    if not (named(s, k) or narrowed(s) or s.rels or s.has("~all")):
        raise Refusal(ask_back(Query("absence"), k, tuple(r.number for r in k.rounds.values() if r.walkouts)))
    numbers = one_or_all(s, k, Query("absence")).rounds
    known = [k.rounds[n] for n in numbers if n in k.rounds]
    if len(known) < len(numbers) or all(r.walkouts for r in known):
        came = (d.party for r in known for d in r.delegations if k.parties[d.party].side == "opposition")
        return tuple(dict.fromkeys(came))
    said = listing([round_label(k, r.number) for r in known if not r.walkouts])
    text = both(f"{said.en}: no walkout is recorded.", f"{said.ar}: لا انسحاب مسجل.")
    query = Query("refuse", reason="unknown_value", words=(s.text,))
    raise Refusal(refuse(query, "unknown_value", text, *(f"astana attendance {r.number}" for r in known)))


def _for_good(s: Sentence) -> bool:
    """`Who has not attended since 2018?`, `who left after round 8?`: those who stayed away from then on, not those who
    missed one of the rounds."""
    left = s.has("stopped") or s.has("walkout")
    since = any(span.kind == "since" for span in s.spans) and s.atoms & {"~not", "who?", "which?"}
    return bool(s.spans) and not s.targets("party") and bool(left or since)


def did_come(parties: tuple[str, ...], k: Knowledge) -> None:
    """`Why did the US never come?`, `when did Iran stop coming?` take for granted what is not so. Raises Refusal."""
    there = tuple(p for p in parties if p in k.parties and ever_came(p, k))
    if there:
        said = overall(Query("attendance", parties=there), k).text
        text = both(f"That does not fit: {said.en}.", f"هذا لا يتفق: {said.ar}.")
        raise Refusal(refuse(Query("attendance", parties=there), "premise_false", text, f"astana party {there[0]}"))


def invited(s: Sentence, k: Knowledge) -> Query:
    """`Was the US invited to round 11?`: who came was; of one that did not, what is on record of why. `Which rounds
    was it not invited to?` is asked of those with that on record. Raises Unfit."""
    parties = s.targets("party")
    active = any(word.casefold().startswith(("invit", "يدع", "دعت")) for word in s.words_of(frozenset({"invited"})))
    passive = any(word.casefold() in PASSIVE for word in s.words_of(frozenset({"invited"})))
    if (
        asks_rounds(s)
        and s.has("~not")
        and passive
        and s.atoms & {"which?", "what?", "when?", "list?"}
        and len(parties) == 1
    ):
        query = _never_invited(parties, k)
        if not query.rounds or narrowed(s) or s.spans:
            raise Unfit
        return query
    if len(parties) != 1 or (active and not passive):
        raise Unfit
    if not (named(s, k) or narrowed(s) or s.rels or s.spans):
        if s.has("why?") and s.has("~not") and not s.atoms & {"~or", "when?", "absent"}:
            return _never_invited(parties, k)
        if not s.has("yesno?") or s.atoms & {"~not", "~or", "when?", "why?", "absent"} or s.singular:
            raise Unfit
        return Query("attendance", parties=parties)  # `was Egypt ever invited?`: whether it ever came is on record
    if not (named(s, k) or narrowed(s) or s.rels) or s.plural:
        raise Unfit
    query = one_or_all(s, k, Query("attendance", parties=parties))
    if len(query.rounds) != 1:
        raise Unfit
    there = query.rounds[0] in k.rounds and came(k.rounds[query.rounds[0]], parties[0], k)
    denied = s.has("yesno?") and s.first_of("~not") + 1 == s.first_of("invited") > 0 and not s.has("~or")
    check = ("not_invited",) if denied else ()
    return query if there else Query("absence", parties=parties, rounds=query.rounds, why=True, check=check)


def _never_invited(parties: tuple[str, ...], k: Knowledge) -> Query:
    """`Why was the US not invited?`: its absences for that reason; all of its absences, where no reason is known."""
    numbers = tuple(r.number for r in k.rounds.values() if attendance(r, parties[0], k) == "not_invited")
    return Query("absence", parties=parties, rounds=numbers, why=True)


PASSIVE = word_list("coming", "passive")


def _of_clause(s: Sentence, *cues: str) -> bool:
    """`The first round that X missed`: first or last of those that a clause names, which stands behind it."""
    ends = [i for i in s.used if s.marks[i].kind == "link" and s.marks[i].target in s.rels]
    verbs = [at for at in map(s.first_of, cues) if at >= 0]
    return bool({"first", "last", "penultimate"} & set(s.rels) and ends and verbs) and min(ends) < min(verbs)


def first_away(s: Sentence, k: Knowledge) -> Query:
    """`What was the first round that the Americans missed?`, `the last one without Iraq`."""
    parties = s.targets("party")
    if len(parties) != 1 or len(s.rels) != 1 or not _of_clause(s, "absent", "walkout", "attend", "~not"):
        raise Unfit
    if s.has("~not") == bool(s.atoms & {"absent", "walkout"}):
        raise Unfit
    boycotted(s, k, parties)
    return filtered(s, k, Query("rounds"), absent=parties)


def nth_time(s: Sentence, k: Knowledge) -> Query:
    """`What was the third round that Lebanon attended?`, `the second one without the Americans`."""
    parties = s.targets("party")
    if (
        len(parties) != 1
        or s.has("~nth") == bool(s.rels)
        or s.rounds
        or s.loose
        or s.spans
        or not (s.singular or s.plural)
    ):
        raise Unfit
    if s.rels and (s.rels != ["penultimate"] or not _of_clause(s, "absent", "walkout", "attend", "join", "present")):
        raise Unfit
    if s.rels and at_that_round(s):
        raise Unfit
    away = s.atoms & {"~not", "absent", "walkout"}
    if len(away) > 1:
        raise Unfit
    boycotted(s, k, parties if away else ())
    came, stayed_away = ((), parties) if away else (parties, ())
    return filtered(s, k, Query("rounds", nth=s.rank), present=came, absent=stayed_away)


def who_not_at(s: Sentence, k: Knowledge) -> Query:
    """`Who wasn't at round 12?`"""
    if not s.singular or s.plural or s.spans or len(named(s, k)) != 1:
        raise Unfit
    return one_or_all(s, k, Query("absence"))


def not_at(s: Sentence, k: Knowledge) -> Query:
    """`Why were the Americans not in Sochi in 2021?`"""
    if asks_rounds(s) or (s.plural and not of_talks(s)) or not (named(s, k) or narrowed(s) or s.rels):
        raise Unfit
    return absence(s, k)
