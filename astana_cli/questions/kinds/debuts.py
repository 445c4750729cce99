"""When a party came first or last, and as what: `when did Lebanon join?`, `after which round did the Americans stop
coming?`, `in what role did the UN first come?`."""

from __future__ import annotations

from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.answers.select import attendance, came
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.absences import did_come
from astana_cli.questions.kinds.asks import ROLES, at_that_round, dated, filtered, placed
from astana_cli.questions.kinds.enumerated import both_ends
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import beside
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, named, narrowed, rounds_of


def debut(s: Sentence, k: Knowledge) -> Query:
    """`When did Lebanon first attend?`, `since when was it an observer?`: the first or the last of a party's rounds."""
    parties = s.targets("party")
    if _of_other_rounds(s) or not parties or s.atoms >= WHO_CAME_THEN:
        raise Unfit
    first, last = _says_first(s), _says_last(s)
    joined = " ".join(s.words_of(frozenset({"join"}))).casefold()
    role = next((r for cue, r in ROLES.items() if s.has(cue) or cue in joined), None)
    at_its_end = (s.has("when?") and first != last) or not s.atoms & {"when?", "which?"}
    if s.has("role") and role is None and not s.has("join") and at_its_end:
        return _role_then(s, k, last=last)
    if both_ends(s) and role is None and not (narrowed(s) or joined):
        return Query("debut", parties=parties, pick="both")
    if s.has("together"):
        if role is not None or last == first or len(parties) == 1:
            raise Unfit
        return filtered(s, k, Query("rounds", pick="last" if last else "first"), present=parties)
    if _all_joined(s):
        raise Unfit
    if role and last == first and len(parties) == 1 and not narrowed(s) and s.atoms <= THEN and _was(s):
        return in_role(parties[0], role, k)
    if (last == first or narrowed(s)) and (not role or first or last or narrowed(s)):
        raise Unfit
    return Query("debut", parties=parties, pick="last" if last else "first", role=role)


def _of_other_rounds(s: Sentence) -> bool:
    """`Who was its first envoy?` asks for somebody, `the round after its first attendance` for another round."""
    if (s.has("who?") and s.has("represent")) or {"next", "previous"} & set(s.rels):
        return True
    return bool(s.rounds or s.loose or s.atoms & {"~not", "how_many?", "how_often?"})


WHO_CAME_THEN = frozenset({"who?", "attend", "join"})
"""`Who attended the round that Iraq joined?` asks for all who came to it."""


def _says_first(s: Sentence) -> bool:
    """`Since when has it come?`, `when did it join?`, `its first round`."""
    since = s.has("~since") and not s.has("stopped")
    return since or "first" in s.rels or bool(s.atoms & {"~first", "firsttime", "join", "start", "new"})


def _says_last(s: Sentence) -> bool:
    """`When did it stop coming?`, `most recently`, `its last round`."""
    ended = s.has("end") and not (s.singular or s.plural)
    return ended or "last" in s.rels or bool(s.atoms & {"~last", "~most_recently", "stopped"})


def _all_joined(s: Sentence) -> bool:
    """`Which meetings did the ICRC join?`, الجولات التي انضم إليها لبنان: all to which it came."""
    allowed = JOINED | {"yesno?"} if s.has("list?") else JOINED
    return s.atoms <= allowed and (s.plural_asked() or (bool(s.plural) and not s.singular and not s.rels))


def _was(s: Sentence) -> bool:
    """`When was the US an observer?` asks for all those rounds, `when did it become one?` for the first."""
    return any(token.plain in BEEN for token in s.typed)


BEEN = word_list("debuts", "been")
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


def stopped(s: Sentence, k: Knowledge) -> Query:
    """`After which round did the Americans stop coming?`"""
    after = s.first_of("~after")
    if after >= 0 and not (s.has("which?") and s.first_of("which?") == after + 1 and s.singular):
        raise Unfit
    did_come(tuple(p for p in s.targets("party") if p in k.parties and came(k.rounds[k.last], p, k)), k)
    return debut(s, k)


def left_process(s: Sentence, k: Knowledge) -> Query:
    """`متى انسحبت أمريكا من أستانا`: when it came last. Raises Unfit of who left a round and came back, and Refusal."""
    parties = tuple(p for p in s.targets("party") if p in k.parties)
    if not s.has_noun("process", "astana") or s.singular or s.plural or s.rounds or s.loose or s.rels or s.spans:
        raise Unfit
    there = tuple(p for p in parties if came(k.rounds[k.last], p, k))
    if any(attendance(r, p, k) != "present" for p in there for r in k.rounds.values()):
        raise Unfit
    did_come(there, k)
    return Query("debut", parties=parties, pick="last")


def gone(s: Sentence, k: Knowledge) -> Query:
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


def debut_round(s: Sentence, k: Knowledge) -> Query:
    """`When was the first round that Lebanon attended?`"""
    if not {"first", "last"} & set(s.rels) or s.has("head") or s.has("how_many?") or _at_the_first(s):
        raise Unfit
    return debut(s, k)


def debut_there(s: Sentence, k: Knowledge) -> Query:
    """`Was the first round that Iraq attended in Sochi?`, `in 2018?`: the place or the day that is proposed for it.
    Raises Unfit, where the place singles the round out: `was the first Sochi round attended by Iraq?`"""
    parties, ends = s.targets("party"), [i for i in s.used if s.marks[i].target in s.rels]
    if len(parties) != 1 or s.rels not in (["first"], ["last"]) or not ends or s.rounds or s.loose or s.spans:
        raise Unfit
    clause = [i for i, m in enumerate(s.marks) if m.kind in ("party", "cue")]
    said = [i for i, m in enumerate(s.marks) if m.kind in ("place", "city_name", "country", "month", "digits")]
    came = s.atoms - {"yesno?", "held"} or _its(s, min(clause))
    behind = came and min(ends) < min(clause)  # `the first round that Iraq attended`, `of Iraq`
    owned = s.owns(min(clause)) and beside(s.marks, min(clause)) == min(ends)  # `Iraq's first round`
    if not said or not (behind or owned) or max(*clause, *ends) > min(said) or bool(s.whens) == bool(placed(s)):
        raise Unfit
    found = execute(Query("debut", parties=parties, pick=s.rels[0]), k).rounds[:1]
    if not found:
        raise Unfit
    return Query("date", rounds=found, check=dated(s)) if s.whens else Query("place", rounds=found, check=placed(s))


def _its(s: Sentence, at: int) -> bool:
    """Whether `of` or `for` stands before a name, or is written onto it: للعراق."""
    mark = s.marks[at]
    return mark.lead.endswith("ل") or s.typed[mark.start - 1].plain in ("of", "for")


def _at_the_first(s: Sentence) -> bool:
    """`Jordanian participation in the first round`: at round 1, where `the first round of Jordan` is its own first."""
    at = next((i for i in sorted(s.used) if s.marks[i].kind == "link" and s.marks[i].target in s.rels), 0)
    said = [m for m in s.marks[at + 1 :] if m.kind in ("party", "cue", "capital")]
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain != "the"]
    came = any(m.kind == "party" for m in s.marks[:at]) and s.has("attend")
    return came and not said and before[-1:] in (["in"], ["at"]) and not s.atoms & {"when?", "which?", "what?"}


def debut_of(s: Sentence, k: Knowledge) -> Query:
    """`Which round was Jordan's first?`, `lebanon first round`, `the last round with a Jordanian delegation`."""
    owned = any(s.owns(i) for i, m in enumerate(s.marks) if m.kind == "party")
    terse = bool(s.rels) and not s.atoms and len(s.targets("party")) == 1 and not at_that_round(s)
    if not both_ends(s) and (not s.singular or not (owned or terse or _with_party(s))):
        raise Unfit
    return debut(s, k)


def _with_party(s: Sentence) -> bool:
    """Whether a round is singled out by one party that was there: `with a US delegation`, `for the Iraqis`, بوفد
    أمريكي."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party" or (m.kind, m.target) == ("cue", "delegation"))
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain not in ("a", "an", "the", "any")]
    joined = s.marks[at].lead.endswith("ب") or before[-1:] in (["with"], ["for"], ["مع"], ["فيها"])
    return joined and s.rels in (["first"], ["last"]) and len(s.targets("party")) == 1


def in_role(party: str, role: str, k: Knowledge) -> Query:
    """`At which rounds was the UN an observer?`: its card where it came as nothing else, else its roles."""
    held = {
        d.role.value if d.role and d.role.known and not d.role.rivals else None
        for r in k.rounds.values()
        for d in r.delegations
        if d.party == party and came(r, party, k)
    }
    return Query("party", parties=(party,)) if held <= {role} else Query("role", parties=(party,), check=(role,))


def joined_then(s: Sentence) -> bool:
    """`Who joined at round 13?`, من انضم في الجولة 13: who was new there; not `who joined round 13?`."""
    if not s.has("join") or s.has("attend") or s.targets("party"):
        return False
    if s.whens and not s.has_noun("round", "rounds"):
        return True
    said = [i for i, m in enumerate(s.marks) if m.kind == "noun" and m.target == "round"]
    return any(s.marks[i].lead.endswith("ب") or s.is_in(s.before(i)) for i in said)


def newly_joined(s: Sentence, k: Knowledge) -> Query:
    """`Who joined at round 13?`, `which states joined in 2019?`: the newcomers. Raises Unfit."""
    said = " ".join(s.words_of(frozenset({"join"}))).casefold()
    if not joined_then(s) or any(role in said for role in ROLES):
        raise Unfit
    return newcomers(s, k)


def newcomers(s: Sentence, k: Knowledge) -> Query:
    """`Who attended for the first time at round 13?`, الوفود الجديدة في الجولة 13: those of whom no earlier round is
    on record. Raises Unfit where there are none, and of the first round."""
    found = rounds_of(s, k, Query("debut"))
    role = next((r for cue, r in ROLES.items() if s.has(cue)), None)
    kind = "state" if s.has("country") else "organisation" if s.has("organisation") else ""
    firsts = {p: next((r.number for r in k.rounds.values() if came(r, p, k)), 0) for p in k.parties}
    new = tuple(p for p, n in firsts.items() if n in found and (not kind or k.parties[p].kind == kind))
    if 1 in found or not new or s.has("~not"):
        raise Unfit
    return Query("debut", parties=new, pick="first", role=role)


def joined_together(s: Sentence, k: Knowledge) -> Query:
    """`Did Iraq and Lebanon join at the same round?`: at which each was first. Raises Unfit."""
    parties = s.targets("party")
    if len(parties) < PAIR or named(s, k) or narrowed(s) or s.rels or s.spans or not s.singular:
        raise Unfit
    return Query("debut", parties=parties, pick="first")


PAIR = 2


def why_role(s: Sentence, k: Knowledge) -> Query:
    """`Why did the US become a guarantor?`: that it never was one; why is in no record. Raises Refusal."""
    if named(s, k) or narrowed(s) or s.has("~not"):
        raise Unfit
    found = execute(debut(s, k), k)
    raise Refusal(found if found.reason else no.why(s.text))
