"""Who was at a round: `who attended round 13?`, `which observers were there?`, `was Qatar at Astana?`, `list all
delegations at round 22`."""

from __future__ import annotations

from astana_cli.answers.command import command_line
from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import attendance
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.absences import asks_who_came
from astana_cli.questions.kinds.asks import (
    ROLES,
    each_its_own,
    each_or_every,
    filtered,
    one_or_all,
    parties_of,
    role_of,
)
from astana_cli.questions.kinds.debuts import WHO_CAME_THEN, in_role, joined_then
from astana_cli.questions.kinds.enumerated import each_round, from_to
from astana_cli.questions.kinds.said_of import invitations
from astana_cli.questions.kinds.spread import at_both, says_both
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, matching, named, narrowed


def observers(s: Sentence, k: Knowledge) -> Query:
    """`Which observers came to round 5?`, `at which rounds was the UN an observer?`, `what is a guarantor?`"""
    role = "observer" if s.has("observer") else "guarantor"
    parties = s.targets("party")
    if not parties and ((says_both(s) and at_both(s)) or s.atoms >= set(ROLES)):
        raise Unfit  # `which observers came to both?`, `which observers guaranteed it?`
    if s.has("represent") and not (parties or s.has("attend") or s.typed[0].plain == "whose"):
        raise Unfit  # `من مثل المراقبين في الجولة 13؟`: by whom; `whose envoys observed it?` asks for the observers
    if (s.has("join") and not parties) or (s.has("ever") and not (s.has("yesno?") and parties)):
        raise Unfit
    if len(parties) == 1 and s.atoms & {"how_many?", "how_often?"} and not (named(s, k) or narrowed(s) or s.rels):
        return in_role(parties[0], role, k)
    if parties and s.singular and not (named(s, k) or narrowed(s) or s.has("yesno?")):
        return _made_one(s, k, Query("debut", parties=parties, pick="both" if from_to(s) else "first", role=role))
    if len(parties) == 1 and s.plural and not (named(s, k) or narrowed(s) or s.rels or s.has("yesno?")):
        return in_role(parties[0], role, k)
    if s.has("yesno?") or parties:
        return role_of(s, k)
    if s.has("~all"):
        each_or_every(s, k, f"astana attendance --role {role}", "astana rounds --pick most --by party")
        if not parties and s.anchors and _all_of_span(s):
            raise Unfit
    came = s.atoms & {"attend", "delegation", "there"} or s.singular or s.all_rounds() or each_round(s)
    if not (named(s, k) or narrowed(s) or s.rels or came) and role in k.terms:
        if s.plural_asked():
            raise Unfit  # `which rounds were held in a guarantor state?`
        return Query("definition", terms=(role,))
    return one_or_all(s, k, Query("attendance", role=role, detail=_kind(s)))


def _made_one(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query; `which round made Iraq an observer?` is asked back where it was agreed on at an earlier round than the
    first to which it came as one. Raises Refusal."""
    made = query.role == "observer" and any(token.plain in MAKING for token in s.typed)
    agreed = [n for n in invitations(s, k) if n not in execute(query, k).rounds] if made else []
    if not agreed:
        return query
    text = both(
        "The round that agreed on it, or the first to which it came as an observer? The commands below show both.",
        "الجولة التي اتُّفق فيها على ذلك، أم الأولى التي حضرها بصفة مراقب؟ الأوامر أدناه تُظهر الأمرين.",
    )
    outcome = Query("outcome", rounds=tuple(agreed), about=query.parties[0])
    asked = Query("refuse", reason="ambiguous", words=(s.text,))
    raise Refusal(refuse(asked, "ambiguous", text, command_line(outcome), command_line(query)))


MAKING = word_list("who_came", "making")
"""Verbs of those who let somebody in: `made`, منحت."""


def attended(s: Sentence, k: Knowledge) -> Query:
    """`Who attended round 13?`, `did Iraq come?`: the parties, or the people of the one that is named."""
    if _in_a_role(s) or _asks_otherwise(s, k) or each_its_own(s):
        raise Unfit
    parties = parties_of(s, k)
    if s.has("people") and not parties:
        raise Unfit
    if not parties and s.has("~all") and s.anchors and _all_of_span(s):
        raise Unfit
    if len(parties) == 1 and _in_whole(s):
        return _in_part(s, k, parties[0])
    each_or_every(s, k, "astana attendance", "astana rounds --pick most --by party")
    joined = s.has("yesno?") and not JOINED.isdisjoint(token.plain for token in s.typed)
    if joined and len(parties) == 1 and s.whens and not (named(s, k) or s.rels or s.singular):
        return _joined_then(s, k, parties)
    if parties and s.atoms & {"who?", "list?", "which?"}:
        between = s.has("join") and any((m.kind, m.target) == ("link", "between") for m in s.marks)
        if len(parties) != 1 or not _asks_for_people(s) or says_both(s) or between:
            raise Unfit  # `who joined the delegation between rounds 1 and 2?`: who was new in it
        return one_or_all(s, k, Query("member", parties=parties))
    if _end_of_joint(s, parties):
        return filtered(s, k, Query("rounds"), present=parties)
    if s.has("~all") and s.singular and not (parties or named(s, k) or narrowed(s)):
        raise Unfit
    query = Query("attendance", parties=parties, detail=None if parties else _kind(s))
    return one_or_all(s, k, query)


def _end_of_joint(s: Sentence, parties: tuple[str, ...]) -> bool:
    """أول جولة حضرها لبنان والعراق معا: the first of those at which both were, and not the first of all."""
    if len(parties) < 2 or not s.has("together") or s.atoms & {"who?", "yesno?"}:
        return False
    ends = [
        i for i, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last") and m.target in s.rels
    ]
    return len(ends) == 1 and ends[0] < s.first_of("attend")


def _joined_then(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> Query:
    """`Did Iraq join in 2021?`: whether it came then for the first time, and not whether it came. Raises Unfit,
    Refusal."""
    debut = Query("debut", parties=parties, pick="first")
    first = execute(debut, k)
    if not first.rounds:
        raise Unfit
    if first.rounds[0] not in {r.number for r in matching(s, k)}:
        text = both(f"That does not fit: {first.text.en}", f"هذا لا يتفق: {first.text.ar}")
        raise Refusal(
            refuse(Query("refuse", reason="premise_false", words=(s.text,)), "premise_false", text, first.command)
        )
    return Query("attendance", rounds=first.rounds[:1], parties=parties)


JOINED = word_list("who_came", "joined")


def _in_a_role(s: Sentence) -> bool:
    """`Which round did it join as an observer?`: in what role it came is asked elsewhere."""
    joined = " ".join(s.words_of(frozenset({"join"}))).casefold()
    return s.has("join") and bool(s.atoms & set(ROLES) or any(role in joined for role in ROLES))


def _asks_otherwise(s: Sentence, k: Knowledge) -> bool:
    """`How many came?`, `who came first?`, `who joined at round 13?`: no list of all who came."""
    if s.atoms & {"how_many?", "~first", "~last"} or s.atoms >= WHO_CAME_THEN or _came_of_rounds(s):
        return True
    if at_both(s) and not s.targets("party"):
        return True
    if joined_then(s) and named(s, k) != (1,):
        return True
    if s.has("ever") and (s.atoms & {"who?", "which?", "what?", "list?"} or not s.targets("party")):
        return True
    return s.atoms <= {"there"} or s.atoms == {"there", "yesno?"} or (s.atoms <= WERE and s.plural_asked())


def _asks_for_people(s: Sentence) -> bool:
    """`Who came for Turkey?`, `list the names of the Turkish participants`."""
    names = len(s.targets("party")) == 1 and not NAMES.isdisjoint(token.plain for token in s.typed)
    other = OTHERS - {"list?"} if names else OTHERS
    return bool(names or s.atoms & {"who?", "which?"}) and not s.atoms & other


def _all_of_span(s: Sentence) -> bool:
    """`Which parties attended all rounds since 13?`: those that were at every one of them, and not who was at each."""
    at = s.first_of("~all")
    behind = beside(s.marks, at)
    said = {token.plain for token in s.typed[s.marks[at].start : s.marks[at].end]}
    return behind >= 0 and s.marks[behind].kind == "noun" and said.isdisjoint(EACH)


EACH = word_list("spread", "each")


def _in_whole(s: Sentence) -> bool:
    """`Did the opposition attend all of round 4?`, `the whole delegation`: one may be there in part."""
    return s.has("~all") and not s.plural and not s.spans and bool(s.singular or s.rounds)


def _in_part(s: Sentence, k: Knowledge, party: str) -> Query:
    """Of one that was there in part, what is on record of that; of others it is not. Raises Unfit."""
    query = one_or_all(s, k, Query("absence", parties=(party,)))
    if not query.rounds or any(n not in k.rounds or attendance(k.rounds[n], party, k) != PART for n in query.rounds):
        raise Unfit
    return query


PART = "partial"
WERE = frozenset({"there", "what?", "which?"})


def _came_of_rounds(s: Sentence) -> bool:
    """`Which session came just before round 13?`: a round came, and nobody to it."""
    asked = s.singular_before() and not s.targets("party")
    return asked and any(span.kind in ("after", "before") and span.one.number is not None for span in s.spans)


NAMES = word_list("who_came", "names")
"""`أسماء المشاركين من المعارضة`: people are asked for."""
OTHERS = frozenset({"country", "organisation", "delegation", "list?"})
"""With these, parties are asked for, and no people."""


def was_at(s: Sentence, k: Knowledge) -> Query:
    """`Who was at round 13?`, `who all was in the Sochi round of 2018?`: who came, where no delegation is named."""
    who = s.first_of("who?")
    link = next((at for at in range(who + 1, len(s.marks)) if s.marks[at].kind != "stop"), -1)
    words = {token.plain for token in s.typed[s.marks[who].end : s.marks[link].start]}
    if not s.is_in(link) or words.isdisjoint(WAS) or s.plural or not (s.singular or s.rounds):
        raise Unfit
    return one_or_all(s, k, Query("attendance"))


WAS = word_list("english", "be")


def _kind(s: Sentence) -> str | None:
    """Which kind of parties is asked for: states, organisations, or all."""
    if s.has("delegation") or s.atoms >= {"country", "organisation"}:
        return None
    said = plain(" ".join(s.words_of(frozenset({"observer"})))).split()
    states = s.has("country") or not STATES.isdisjoint(said)  # `observer states`
    return "state" if states else "organisation" if s.has("organisation") else None


STATES = word_list("who_came", "states")
"""Words behind `observer` with which states alone are asked for."""


def party_there(s: Sentence, k: Knowledge) -> Query:
    """`Was Turkey at round 1?`"""
    if not (named(s, k) or narrowed(s) or s.rels) or s.has("~not") or each_its_own(s):
        raise Unfit
    return one_or_all(s, k, Query("attendance", parties=s.targets("party")))


def attended_ever(s: Sentence, k: Knowledge) -> Query:
    """`Has Qatar ever attended?`: of all rounds."""
    parties = parties_of(s, k)
    if not parties or s.has("how_many?") or s.has("who?") or s.atoms & {"~first", "~last"}:
        raise Unfit
    if named(s, k) or narrowed(s) or s.rels or asks_who_came(s):
        raise Unfit
    if not (s.has("yesno?") or s.has("ever") or s.has("~all")):
        raise Unfit
    return Query("attendance", parties=parties)


def at_astana(s: Sentence, k: Knowledge) -> Query:
    """`Was Qatar at Astana?`: at any of the rounds."""
    noun = next((at for at, m in enumerate(s.marks) if (m.kind, m.target) == ("noun", "astana")), -1)
    if noun < 0 or not s.is_in(s.before(noun)) or s.singular:
        raise Unfit
    return attended_ever(s, k)


def listed(s: Sentence, k: Knowledge) -> Query:
    """`List all delegations at round 22.`"""
    if s.targets("party") or _asks_in_which(s) or _asks_the_country(s):
        raise Unfit
    return one_or_all(s, k, Query("attendance", detail=_kind(s)))


def _asks_the_country(s: Sentence) -> bool:
    """`Country of round 15`: the one that it was in."""
    words = {word.casefold() for word in s.words_of(frozenset({"country"}))}
    return bool(words & {"country", "state", "nation"}) and not s.atoms & {"~all", "delegation", "list?"}


def _asks_in_which(s: Sentence) -> bool:
    """`In which country was round 10?`, `what country was it in?`: where it was, and not who came."""
    asked = [at for at, mark in enumerate(s.marks) if mark.kind == "ask"]
    ins = (s.before(len(s.marks)), *map(s.before, asked))
    return any(s.typed_of(at).startswith(("في", "ب", "In", "in")) for at in asked) or any(map(s.is_in, ins))


def matrix(s: Sentence, k: Knowledge) -> Query:
    """`The attendance table`: who came to which round, at a glance, and not to some of them alone."""
    if s.rounds or s.loose or s.rels or s.spans or narrowed(s):
        raise Unfit
    return Query("matrix")
