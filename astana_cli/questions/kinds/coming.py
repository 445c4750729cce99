"""Questions about who came, and when a party came first or last."""

from __future__ import annotations

from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.answers.select import attendance, came
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.absences import (
    absence,
    asks_who_came,
    boycotted,
    did_come,
    first_away,
    invited,
    no_mixture,
    not_at,
    nth_time,
    who_not_at,
)
from astana_cli.questions.kinds.asks import (
    ASK,
    ROLES,
    WHERE,
    asks_rounds,
    at_that_round,
    each_or_every,
    filtered,
    one_or_all,
    parties_of,
    role_of,
)
from astana_cli.questions.kinds.enumerated import both_ends, each_round, from_to
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.which_paper import document_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.sides import sides
from astana_cli.questions.which import Refusal, Unfit, named, narrowed


def _rounds_present(s: Sentence, k: Knowledge) -> Query:
    parties = parties_of(s, k)
    asked = asks_rounds(s) or ((s.plural_asked() or s.asked_of_them()) and not s.rels)
    if not parties or not asked or s.has("yesno?") or s.has("why?") or s.has("who?"):
        raise Unfit
    away = bool(s.atoms & {"~not", "absent", "walkout"})
    if (away and (s.has("represent") or s.has("envoy_un"))) or asks_who_came(s):
        raise Unfit
    if s.has("~but") and s.has("~all"):
        raise Unfit
    if len(parties) > 1 and any((m.kind, m.target) == ("link", "or") for m in s.marks):
        raise Unfit
    if s.has("walkout") and not s.atoms & {"~not", "absent", "attend"}:
        return _walkouts(s, k, parties)
    came, stayed_away = sides(s) if s.targets("party") else (parties, ())
    boycotted(s, k, stayed_away)
    counted = s.atoms & {"how_many?", "how_often?"}
    return filtered(s, k, Query("count" if counted else "rounds"), present=came, absent=stayed_away)


def _first_with(s: Sentence, k: Knowledge) -> Query:
    """`The first round of 2019 with Iraq`: of the rounds of that year the first to which it came, which need not be the
    first of them."""
    rounds = [at for at, m in enumerate(s.marks) if m.kind == "noun" and m.target in ("round", "rounds")]
    parties = [at for at, m in enumerate(s.marks) if m.kind == "party"]
    ends = {"first", "last"} & set(s.rels)
    if len(ends) != 1 or not narrowed(s) or s.rounds or s.loose or not rounds or min(parties) < rounds[0]:
        raise Unfit
    return filtered(s, k, Query("rounds"), present=parties_of(s, k))


def _walkouts(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> Query:
    """`Which rounds did the opposition walk out of?`: those with a walkout on record; who walked out may have come.
    Raises Unfit where they are counted or narrowed, or where the walkouts were of others."""
    asked = named(s, k)
    numbers = tuple(r.number for r in k.rounds.values() if r.walkouts and (not asked or r.number in asked))
    sides_of = {k.parties[p].side for p in parties if p in k.parties}
    if sides_of != {"opposition"} or not numbers or s.atoms & {"how_many?", "how_often?"} or narrowed(s) or s.spans:
        raise Unfit
    return Query("absence", parties=parties, rounds=numbers)


def _signed_at_round(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """The document named; by `the memorandum` alone that of a round with a walkout on record. Raises Unfit."""
    if s.slots & {"document", "topic"} or s.whens:
        return document_of(s, k)
    kinds = [d for d in k.kb.documents if all(w.casefold() in (d.kind, "مذكرة") for w in s.words_of(PAPER))]
    return tuple(d.id for d in kinds if d.round is not None and k.rounds[d.round].walkouts)


PAPER = frozenset({"treaty_kind"})


def _out_at_signing(s: Sentence, k: Knowledge) -> Query:
    """`Did rebels storm out when Iran signed the memorandum?`: the walkouts of the round that it came out of. Raises
    Unfit where none is on record, or where they are told of another party."""
    documents, parties = _signed_at_round(s, k), s.targets("party")
    numbers = tuple(dict.fromkeys(n for d in documents if (n := k.documents[d].round)))
    told = [f.value.text.en for n in numbers for f in k.rounds[n].walkouts if f.value]
    own = tuple(p for p in parties if p in k.parties and k.parties[p].side == "opposition")
    others = [k.name_of(p).en for p in parties if p not in own]
    if len(numbers) != 1 or not own or not told or {*s.rounds, *s.loose} - {*numbers} or s.rels:
        raise Unfit
    if not all(any(name in text for text in told) for name in others):
        raise Unfit
    return Query("absence", rounds=numbers, parties=own, detail="walkout")


def _debut(s: Sentence, k: Knowledge) -> Query:
    parties = s.targets("party")
    if s.has("who?") and s.has("represent"):
        raise Unfit  # `who was its first envoy?` asks for somebody
    if s.rounds or s.loose or not parties or s.atoms & {"~not", "how_many?", "how_often?"}:
        raise Unfit
    if {"next", "previous"} & set(s.rels):
        raise Unfit  # `the round after its first attendance`
    ended = s.has("end") and not (s.singular or s.plural)
    last = s.has("~last") or s.has("~most_recently") or s.has("stopped") or "last" in s.rels or ended
    first = (
        s.has("~first")
        or s.has("firsttime")
        or (s.has("~since") and not s.has("stopped"))
        or s.has("join")
        or s.has("start")
        or "first" in s.rels
        or s.has("new")
    )
    joined = " ".join(s.words_of(frozenset({"join"}))).casefold()
    role = next((r for cue, r in ROLES.items() if s.has(cue) or cue in joined), None)
    if s.has("role") and role is None and not s.atoms & {"when?", "which?", "join"}:
        return _role_then(s, k, last=last)
    if s.has("role") and role is None and s.has("when?") and first != last and not s.has("join"):
        return _role_then(s, k, last=last)
    if both_ends(s) and role is None and not (narrowed(s) or joined):
        return Query("debut", parties=parties, pick="both")
    if s.has("together") and role is None and last != first and len(parties) > 1:
        return filtered(s, k, Query("rounds", pick="last" if last else "first"), present=parties)
    if s.has("together"):
        raise Unfit
    if s.atoms <= (JOINED | {"yesno?"} if s.has("list?") else JOINED) and (
        s.plural_asked() or (s.plural and not s.singular and not s.rels)
    ):
        raise Unfit  # `which meetings did the ICRC join?`, الجولات التي انضم إليها لبنان: all to which it came
    if role and last == first and len(parties) == 1 and not narrowed(s) and s.atoms <= THEN and _was(s):
        return _in_role(parties[0], role, k)
    if (last == first or narrowed(s)) and (not (role and not last and not first) or narrowed(s)):
        raise Unfit
    return Query("debut", parties=parties, pick="last" if last else "first", role=role)


def _was(s: Sentence) -> bool:
    """`When was the US an observer?` asks for all those rounds, `when did it become one?` for the first."""
    return any(token.plain in BEEN for token in s.typed)


BEEN = word_list("coming", "been")
THEN = frozenset({"when?", "observer", "guarantor", "attend", "role"})


def _role_then(s: Sentence, k: Knowledge, *, last: bool) -> Query:
    """`In what role did the UN first come?`: at its first round; Unfit for `in what role did it come to the first
    round?`, which need not be that."""
    parties = s.targets("party")
    if s.rels or len(parties) != 1 or narrowed(s):
        raise Unfit
    return Query(
        "role",
        parties=parties,
        rounds=execute(Query("debut", parties=parties, pick="last" if last else "first"), k).rounds[:1],
    )


JOINED = frozenset({"join", "which?", "what?", "list?", "delegation"})


def _stopped(s: Sentence, k: Knowledge) -> Query:
    """`After which round did the Americans stop coming?`"""
    after = s.first_of("~after")
    if after >= 0 and not (s.has("which?") and s.first_of("which?") == after + 1 and s.singular):
        raise Unfit
    did_come(tuple(p for p in s.targets("party") if p in k.parties and came(k.rounds[k.last], p, k)), k)
    return _debut(s, k)


def _gone(s: Sentence, k: Knowledge) -> Query:
    """`Since when have the Americans been absent?`: when they came last, if they have not come since."""
    parties = s.targets("party")
    since = all(word.casefold().startswith("since") for word in s.words_of(frozenset({"firsttime"})))
    if (
        not since
        or s.rounds
        or s.loose
        or s.rels
        or narrowed(s)
        or s.spans
        or any(came(k.rounds[k.last], p, k) for p in parties)
    ):
        raise Unfit
    return Query("debut", parties=parties, pick="last")


def _debut_round(s: Sentence, k: Knowledge) -> Query:
    """`When was the first round that Lebanon attended?`"""
    if not {"first", "last"} & set(s.rels) or s.has("head") or s.has("how_many?") or _at_the_first(s):
        raise Unfit
    return _debut(s, k)


def _at_the_first(s: Sentence) -> bool:
    """`Jordanian participation in the first round`: at round 1, where `the first round of Jordan` is its own first."""
    at = next((i for i in sorted(s.used) if s.marks[i].kind == "link" and s.marks[i].target in s.rels), 0)
    said = [m for m in s.marks[at + 1 :] if m.kind in ("party", "cue", "capital")]
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain != "the"]
    came = any(m.kind == "party" for m in s.marks[:at]) and s.has("attend")
    return came and not said and before[-1:] in (["in"], ["at"]) and not s.atoms & {"when?", "which?", "what?"}


def _debut_of(s: Sentence, k: Knowledge) -> Query:
    """`Which round was Jordan's first?`, `lebanon first round`, `the last round with a Jordanian delegation`."""
    owned = any(s.owns(i) for i, m in enumerate(s.marks) if m.kind == "party")
    terse = bool(s.rels) and not s.atoms and len(s.targets("party")) == 1 and not at_that_round(s)
    if not both_ends(s) and (not s.singular or not (owned or terse or _with_party(s))):
        raise Unfit
    return _debut(s, k)


def _with_party(s: Sentence) -> bool:
    """Whether a round is singled out by one party that was there: `with a US delegation`, `for the Iraqis`, بوفد
    أمريكي."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party" or (m.kind, m.target) == ("cue", "delegation"))
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain not in ("a", "an", "the", "any")]
    joined = s.marks[at].lead.endswith("ب") or before[-1:] in (["with"], ["for"], ["مع"], ["فيها"])
    return joined and s.rels in (["first"], ["last"]) and len(s.targets("party")) == 1


def _when_present(s: Sentence, k: Knowledge) -> Query:
    """`When did Jordan attend?`: the rounds at which it did."""
    no_mixture(s)
    parties = s.targets("party")
    if s.rounds or s.loose or s.rels or not parties or s.atoms & {"~first", "~last", "why?", "who?"}:
        raise Unfit
    away = bool(s.atoms & {"~not", "absent"})
    boycotted(s, k, parties if away else ())
    if from_to(s) and not (away or narrowed(s) or s.spans):
        return Query("debut", parties=parties, pick="both")
    return filtered(
        s,
        k,
        Query("count" if s.has("how_often?") else "rounds"),
        **({"absent": parties} if away else {"present": parties}),
    )


def _times_present(s: Sentence, k: Knowledge) -> Query:
    """`How many appearances did Jordan make?`, `the number of its absences`."""
    words = {word.casefold() for word in s.words_of(frozenset({"attend", "absent"}))}
    if not words & TIMES or named(s, k) or s.rels:
        raise Unfit
    away = {"absent": s.targets("party")} if s.has("absent") else {"present": s.targets("party")}
    return filtered(s, k, Query("count"), **away)


def _times_listed(s: Sentence, k: Knowledge) -> Query:
    """`Lebanon's appearances`, `عدّد مشاركات بيروت`, `list its absences`: the rounds."""
    words = {word.casefold() for word in s.words_of(frozenset({"attend", "absent"}))}
    if not words <= TIMES or s.count("attend") + s.count("absent") != 1 or named(s, k) or s.rels:
        raise Unfit
    away = {"absent": s.targets("party")} if s.has("absent") else {"present": s.targets("party")}
    return filtered(s, k, Query("rounds"), **away)


TIMES = word_list("coming", "times")
"""What is counted where a party is said to have so many of them: rounds."""


def _observers(s: Sentence, k: Knowledge) -> Query:
    role = "observer" if s.has("observer") else "guarantor"
    parties = s.targets("party")
    if s.atoms >= set(ROLES) and not parties:
        raise Unfit  # `which observers guaranteed it?`
    if (s.has("join") and not parties) or (s.has("ever") and not (s.has("yesno?") and parties)):
        raise Unfit
    if len(parties) == 1 and s.atoms & {"how_many?", "how_often?"} and not (named(s, k) or narrowed(s) or s.rels):
        return _in_role(parties[0], role, k)
    if parties and s.singular and not (named(s, k) or narrowed(s) or s.has("yesno?")):
        return Query("debut", parties=parties, pick="both" if from_to(s) else "first", role=role)
    if len(parties) == 1 and s.plural and not (named(s, k) or narrowed(s) or s.rels or s.has("yesno?")):
        return _in_role(parties[0], role, k)
    if s.has("yesno?") or parties:
        return role_of(s, k)
    if s.has("~all") and narrowed(s):
        each_or_every(s, k, f"astana attendance --role {role}", "astana rounds --pick most --by party")
    if not (named(s, k) or narrowed(s) or s.rels):
        if (
            s.atoms & {"attend", "delegation", "there"}
            or s.singular
            or s.all_rounds()
            or each_round(s)
            or role not in k.terms
        ):
            return one_or_all(s, k, Query("attendance", role=role, detail=_kind(s)))
        return Query("definition", terms=(role,))
    return one_or_all(s, k, Query("attendance", role=role, detail=_kind(s)))


def _in_role(party: str, role: str, k: Knowledge) -> Query:
    """`At which rounds was the UN an observer?`: its card where it came as nothing else, else its roles."""
    held = {
        d.role.value if d.role and d.role.known and not d.role.rivals else None
        for r in k.rounds.values()
        for d in r.delegations
        if d.party == party and came(r, party, k)
    }
    return Query("party", parties=(party,)) if held <= {role} else Query("role", parties=(party,), check=(role,))


def _attended(s: Sentence, k: Knowledge) -> Query:
    joined = " ".join(s.words_of(frozenset({"join"}))).casefold()
    if s.has("join") and (s.atoms & {"guarantor", "observer"} or "observer" in joined or "guarantor" in joined):
        raise Unfit
    if s.has("how_many?") or s.has("~first") or s.has("~last") or _came_of_rounds(s):
        raise Unfit
    if s.has("ever") and (s.atoms & {"who?", "which?", "what?", "list?"} or not s.targets("party")):
        raise Unfit
    if not s.atoms - {"there"} or s.atoms == {"there", "yesno?"} or (s.atoms <= WERE and s.plural_asked()):
        raise Unfit  # `what rounds were there in 2018?` asks for rounds
    parties = parties_of(s, k)
    if s.has("people") and not parties:
        raise Unfit
    if not parties and s.has("~all") and s.anchors and _all_of_span(s):
        raise Unfit
    if len(parties) == 1 and _in_whole(s):
        return _in_part(s, k, parties[0])
    each_or_every(s, k, "astana attendance", "astana rounds --pick most --by party")
    if parties and (s.has("who?") or s.has("list?") or s.has("which?")):
        names = NAMES & {token.plain for token in s.typed} and len(s.targets("party")) == 1
        if (
            len(parties) != 1
            or not (s.atoms & {"who?", "which?"} or names)
            or s.atoms & OTHERS - ({"list?"} if names else set())
        ):
            raise Unfit
        return one_or_all(s, k, Query("member", parties=parties))
    if s.has("~all") and s.singular and not (parties or named(s, k) or narrowed(s)):
        raise Unfit
    query = Query("attendance", parties=parties, detail=None if parties else _kind(s))
    return one_or_all(s, k, query)


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


NAMES = word_list("coming", "names")
"""`أسماء المشاركين من المعارضة`: people are asked for."""
OTHERS = frozenset({"country", "organisation", "delegation", "list?"})
"""With these, parties are asked for, and no people."""


def _was_at(s: Sentence, k: Knowledge) -> Query:
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
    return "state" if s.has("country") else "organisation" if s.has("organisation") else None


def _party_there(s: Sentence, k: Knowledge) -> Query:
    """`Was Turkey at round 1?`"""
    if not (named(s, k) or narrowed(s) or s.rels) or s.has("~not"):
        raise Unfit
    return one_or_all(s, k, Query("attendance", parties=s.targets("party")))


def _attended_ever(s: Sentence, k: Knowledge) -> Query:
    parties = parties_of(s, k)
    if not parties or s.has("how_many?") or s.has("who?") or s.atoms & {"~first", "~last"}:
        raise Unfit
    if named(s, k) or narrowed(s) or s.rels or asks_who_came(s):
        raise Unfit
    if not (s.has("yesno?") or s.has("ever") or s.has("~all")):
        raise Unfit
    return Query("attendance", parties=parties)


def _at_astana(s: Sentence, k: Knowledge) -> Query:
    """`Was Qatar at Astana?`: at any of the rounds."""
    noun = next((at for at, m in enumerate(s.marks) if (m.kind, m.target) == ("noun", "astana")), -1)
    if noun < 0 or not s.is_in(s.before(noun)) or s.singular:
        raise Unfit
    return _attended_ever(s, k)


def _listed(s: Sentence, k: Knowledge) -> Query:
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


def _why_role(s: Sentence, k: Knowledge) -> Query:
    """`Why did the US become a guarantor?`: that it never was one; why is in no record. Raises Refusal."""
    if named(s, k) or narrowed(s) or s.has("~not"):
        raise Unfit
    found = execute(_debut(s, k), k)
    raise Refusal(found if found.reason else no.why(s.text))


def _rounds_with(s: Sentence, k: Knowledge) -> Query:
    """`Rounds with UNHCR`, `all meetings with Iraq`: those to which it came."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party")
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain != "the"]
    if before[-1:] != ["with"] or not (s.plural or s.all_rounds()) or s.owns(at) or len(s.targets("party")) > 1:
        raise Unfit
    return filtered(s, k, Query("rounds"), present=s.targets("party"))


def _matrix(s: Sentence, k: Knowledge) -> Query:
    if s.rounds or s.loose:
        raise Unfit
    return Query("matrix")


ATTEND = "attend|join|present|invited|there"
SERIES = (
    frame("first_with", _first_with, "", "attend join present there which? what? when? list?", WHERE, "party"),
    frame("times_present", _times_present, "how_many?|count attend|absent", "delegation", WHERE, "party"),
    frame("times_listed", _times_listed, "attend|absent", "which? what? when? list? ~all", WHERE, "party"),
    frame("matrix", _matrix, "matrix", f"{ASK} ~all", ""),
    frame(
        "debut",
        _debut,
        "attend|join|observer|guarantor ~first|~last|~most_recently|~since|firsttime|join|start|end",
        f"{ASK} role country delegation people represent there date year month negotiating together",
        "party",
    ),
    frame(
        "debut",
        _debut_round,
        "attend|join|observer|guarantor|there|present",
        f"{ASK} role country delegation represent there held date",
        "party",
    ),
    frame("debut", _debut_of, "", "~first ~last which? what? when? there delegation", "", "party"),
    frame(
        "debut",
        _debut,
        "firsttime|~most_recently",
        "which? what? when? list? yesno? role country delegation there date",
        "",
        "party",
    ),
    frame("debut", _debut, "~since when?", "there", "", "party"),
    frame(
        "debut",
        _stopped,
        "stopped",
        "when? which? what? delegation ~last ~since attend ~after year month date",
        "",
        "party",
    ),
    frame("debut", _gone, "absent firsttime", "", "", "party"),
    frame("debut", _debut, "when? observer|guarantor", "role country", "party"),
    frame(
        "first_away",
        first_away,
        "absent|attend|walkout|~not",
        "~not attend which? what? when? where? list? delegation there date",
        WHERE,
        "party",
    ),
    frame(
        "nth_time",
        nth_time,
        "attend|join|present|absent|walkout|~not",
        "~nth ~not attend which? what? when? where? list? delegation there date",
        WHERE,
        "party",
    ),
    frame(
        "rounds_present",
        _rounds_present,
        "attend|join|absent|walkout|present|~but|~not",
        f"{ASK} ~not ~but delegation ~all count represent country times there together",
        f"party {WHERE}",
    ),
)
"""Over all rounds; to be tried before what asks for one."""
CAME = (
    frame("rounds_present", _rounds_present, "which?|how_many?|how_often?", "list? times delegation", WHERE, "party"),
    frame(
        "when_present",
        _when_present,
        "attend|absent|there when?|how_often?",
        "~not delegation times",
        f"party {WHERE}",
    ),
    frame(
        "out_at_signing",
        _out_at_signing,
        "walkout sign yesno?",
        "when? member venue delegation treaty_kind document attend head",
        "document topic",
        "party",
    ),
    frame(
        "absence",
        absence,
        "absent|walkout|stopped",
        f"{ASK} why? attend delegation country envoy_un inperson ~not people ~all there fact ever how define "
        "besides groupings",
        f"party {WHERE}",
    ),
    frame("why_role", _why_role, "why? join|observer|guarantor", "join observer guarantor attend", "", "party"),
    frame("rounds_with", _rounds_with, "", "which? what? list? ~all", WHERE, "party"),
    frame(
        "invited",
        invited,
        "invited",
        "yesno? why? which? what? when? list? absent ~not ~or attend ever",
        WHERE,
        "party",
    ),
    frame("attended", _was_at, "who?", "", WHERE),
    frame("absence", who_not_at, "~not|~away who?|which?", "delegation there", WHERE),
    frame("absence", not_at, "~not|~away", "why? yesno? delegation then there groupings", WHERE, "party"),
    frame(
        "absence",
        absence,
        "attend|join|present|there ~not",
        f"{ASK} why? delegation country envoy_un inperson people ~all",
        f"party {WHERE}",
    ),
    frame("attended_ever", _attended_ever, "attend|join|there", "yesno? ~all ever delegation which? what?", "party"),
    frame("attended_ever", _at_astana, "yesno?", "ever delegation", "", "party"),
    frame(
        "observers",
        _observers,
        "observer|guarantor",
        "called people represent who? what? which? list? yesno? how_many? country organisation delegation attend role "
        "~all there join belong ever",
        f"party {WHERE}",
    ),
    frame("was_there", _party_there, "yesno?", "represent ~or there together delegation ever", WHERE, "party"),
    frame(
        "attended",
        _attended,
        "attend|join|there",
        "who? which? what? list? yesno? delegation country organisation people ~all guarantor represent invited "
        "together ever",
        f"party {WHERE}",
    ),
    frame("listed", _listed, "delegation|country|organisation", "who? which? what? list? ~all", WHERE),
)
