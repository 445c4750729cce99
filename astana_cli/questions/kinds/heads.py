"""Who led a delegation, and in what office: `who headed Turkey at round 5?`, `the last head of the Turkish delegation`,
`who was the UN envoy?`, `which American was there?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query
from astana_cli.answers.select import came
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.asks import all_factions, each_or_every, guarantors, one_or_all, parties_of
from astana_cli.questions.kinds.envoys import un_away
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import bare
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, matching, named, narrowed


def head(s: Sentence, k: Knowledge) -> Query:
    """`Who led Turkey at round 5?`, `who was its first head?`: whoever led the delegations that are meant."""
    parties = parties_of(s, k)
    if _of_one_only(s) or _of_another(s) or (not parties and _at_both(s)):
        raise Unfit
    each_or_every(s, k, "astana who all", "astana who --often --pick most")
    if s.has("groupings"):
        parties = all_factions(parties)
    if s.has("envoy_un") and not parties:
        parties = ("un",)
    if s.has("guarantor") and _beside_guarantors(s):
        parties = tuple(dict.fromkeys((*guarantors(k), *parties)))
    query = Query("head", parties=parties)
    if s.has("join") and not (s.atoms & FIRST or s.has("then") or s.has("when?")):
        raise Unfit
    end = _end_of_heads(s, parties)
    both = len(parties) == 1 and {"~first", "~last"} <= s.atoms and set(s.rels) <= {"first", "last"}
    if (end or both) and not (narrowed(s) or s.rounds or s.loose) and not s.atoms - OF_ENDS - {"~first", "~last"}:
        found = [r.number for r in k.rounds.values() if came(r, parties[0], k)]
        rounds = (found[0], found[-1]) if both and found else (found[0 if end == "first" else -1],) if found else ()
        return replace(query, rounds=rounds)
    if s.atoms & (FIRST | LAST | {"join"}) or _its_own(s):
        return _since_when_too(s, replace(query, rounds=_edge(s, k, parties)))
    if s.has("attend") and (len(parties) != 1 or not (named(s, k) or narrowed(s))):
        raise Unfit
    if s.has("observer") and (not s.targets("party") or not _observes(s.targets("party"), k)):
        raise Unfit
    ever = s.has("ever") and len(parties) == 1 and s.atoms & {"who?", "which?"}
    if s.has("ever") and not ever:
        raise Unfit
    listed = s.has("list?") and len(parties) == 1 and not s.singular
    return one_or_all(s, k, query, every=s.has("~all") or bool(ever) or listed or _several_heads(s, parties))


def _at_both(s: Sentence) -> bool:
    """`Who led a delegation at both round 12 and round 14?`, معا: who did it twice, and not who at each."""
    several = s.has("who?") and len({*s.rounds, *s.loose}) > 1
    several = several or (s.has("which?") and "place" in s.slots)  # `which heads came to both Sochi rounds?`
    return several and any(token.plain in BOTH for token in s.typed)


BOTH = word_list("spread", "both")


def _since_when_too(s: Sentence, query: Query) -> Query:
    """The query, if it is all that is asked; `since when has it been an observer and who led it?` is asked back. Raises
    Refusal."""
    since, led = s.first_of("firsttime"), s.first_of("head")
    joined = any((m.kind, m.target) == ("link", "and") for m in s.marks[since:led]) if since >= 0 else False
    if not joined or WHEN.isdisjoint(word.split()[-1].casefold() for word in s.words_of(frozenset({"firsttime"}))):
        return query
    debut = Query("debut", parties=query.parties, pick="first", role="observer" if s.has("observer") else None)
    raise Refusal(no.apart(s.text, [debut, query]))


WHEN = word_list("heads", "when")
OF_ENDS = frozenset({"who?", "which?", "what?", "list?", "head", "represent", "delegation", "held", "people", "career"})


def _several_heads(s: Sentence, parties: tuple[str, ...]) -> bool:
    """`Iraqi heads of delegation: names and posts`, من تعاقب على رئاسة الوفد: whether all who led one party are
    meant, of whatever round."""
    if len(parties) != 1 or s.singular or s.plural or s.rels or s.has("yesno?"):
        return False
    if any(m.kind == "stop" and not IN_ORDER.isdisjoint(t.plain for t in s.typed[m.start : m.end]) for m in s.marks):
        return True
    marks = (m for m in s.marks if m.kind == "cue" and m.target in ("head", "represent", "envoy_un"))
    return any(token.plain in SEVERAL_HEADS for m in marks for token in s.typed[m.start : m.end])


IN_ORDER = word_list("heads", "in_order")
"""Words of turns that ask for one after the other: `in order of succession`."""
SEVERAL_HEADS = word_list("heads", "several_heads")
"""Nouns for several who lead, and verbs of coming one after another."""


def _observes(parties: tuple[str, ...], k: Knowledge) -> bool:
    """Whether one of the parties is on record as an observer: `who led Turkey as an observer?`"""
    named = (d for r in k.rounds.values() for d in r.delegations if d.party in parties)
    return any(d.role is not None and d.role.value == "observer" for d in named)


def _beside_guarantors(s: Sentence) -> bool:
    """`The guarantors and the Syrian government`: whether a party is joined to the guarantors."""
    said = [m for m in s.marks if m.kind != "stop" and m.target != "delegation"]
    joined = [at for at, m in enumerate(said[1:-1], 1) if (m.kind, m.target) == ("link", "and")]
    pairs = [(said[at - 1], said[at + 1]) for at in joined]
    return any("guarantor" in (a.target, b.target) and "party" in (a.kind, b.kind) for a, b in pairs)


def envoy(s: Sentence, k: Knowledge) -> Query:
    """`Who was the UN envoy at round 4?`, `the UN envoys`: whoever led for the UN, with his office; at a round from
    which the envoy stayed away, what is told of that."""
    if "un" not in k.parties or s.targets("party") not in ((), ("un",)):
        raise Unfit
    if s.has("attend") and not s.atoms & {"who?", "which?", "list?"}:
        raise Unfit
    several = _several_heads(s, ("un",)) or _throughout(s)
    query = one_or_all(s, k, Query("head", parties=("un",)), every=several)
    away = un_away(k, query.rounds[0]) if len(query.rounds) == 1 else ()
    return Query("absence", rounds=query.rounds, people=away) if away else query


def _throughout(s: Sentence) -> bool:
    """`During the process`, `throughout the Astana talks`: all rounds are meant."""
    process = next((at for at, m in enumerate(s.marks) if (m.kind, m.target) == ("noun", "process")), -1)
    if process < 0 or s.singular or s.plural or s.rels or s.whens or s.rounds or s.loose:
        return False
    before = s.before(process)
    return s.is_in(before) and not THROUGHOUT.isdisjoint(t.plain for t in s.typed[: s.marks[before].end])


THROUGHOUT = word_list("heads", "throughout")


def who_spoke(s: Sentence, k: Knowledge) -> Query:
    """`Who spoke for Baghdad at round 13?`: the head of the delegation; of the opposition its spokesman may be meant,
    and of `on behalf of` and الناطق باسم somebody else. Raises Unfit."""
    parties = s.targets("party")
    spoke = s.marks[s.first_of("spoke")]
    if s.typed[spoke.end - 1].plain not in SPOKE_FOR or bare(s.typed[spoke.start].plain) in SPOKESMAN:
        raise Unfit
    if len(parties) != 1 or parties[0] not in k.parties or k.parties[parties[0]].side == "opposition":
        raise Unfit
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    return one_or_all(s, k, Query("head", parties=parties))


SPOKE_FOR = word_list("heads", "spoke_for")
SPOKESMAN = word_list("heads", "spokesman")


def _edge(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> tuple[int, ...]:
    """The round at which a party came, or one was held at a place, for the first or the last time. Raises Unfit."""
    debut = _debut(s, k, parties)
    if debut:
        return debut
    own = _its_own(s) or _of_heads(s)
    first = bool(s.atoms & (FIRST | {"join"})) or own == "first"
    if s.rounds or s.loose or (s.rels and not own) or s.whens or first == (bool(s.atoms & LAST) or own == "last"):
        raise Unfit
    if own and len(parties) == 1 and not narrowed(s):
        found = [r for r in k.rounds.values() if came(r, parties[0], k)]
    elif narrowed(s) and not s.atoms & {"~first", "~last"}:
        found = matching(s, k)
    elif len(parties) == 1 and s.atoms & {"attend", "join", "firsttime"} and not narrowed(s):
        found = [r for r in k.rounds.values() if came(r, parties[0], k)]
    else:
        raise Unfit
    if not found:
        raise Unfit
    return (found[0 if first else -1].number,)


def _debut(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> tuple[int, ...]:
    """`Who led Iraq at round 13, when it made its debut?`: the round named, if the party came there first."""
    if len(parties) != 1 or not s.has("firsttime") or s.atoms & (LAST | {"~first", "when?"}) or s.rels:
        return ()
    first = next((r.number for r in k.rounds.values() if came(r, parties[0], k)), None)
    numbers = named(s, k) or tuple(r.number for r in matching(s, k) if narrowed(s))
    return numbers if numbers == (first,) else ()


def _its_own(s: Sentence) -> str:
    """`At its first round`, `at the last round it attended`: which end of a party's own rounds is meant; "" if none
    is."""
    at = next((m for m in s.marks if m.kind == "link" and m.target in ("first", "last")), None)
    if at is None or s.rels != [at.target] or not at.start:
        return ""
    clause = next((m for m in s.marks if m.start > at.start and (m.kind, m.target) == ("cue", "attend")), at)
    behind = {token.plain for token in s.typed[at.end + 1 : clause.start]} - THAT
    its = s.typed[clause.end - 1].plain.endswith("ها") if not behind else behind <= {"it", "they"}
    it_came = clause is not at and its
    return at.target if it_came or s.typed[at.start - 1].plain in ("its", "their") else ""


THAT = frozenset({"that", "which", "التي", "اللي"})


def _of_heads(s: Sentence) -> str:
    """`The first to lead the Turkish delegation`: which end of a party's heads is meant; "" if none is."""
    at = max(s.first_of("~first"), s.first_of("~last"))
    head = s.first_of("head")
    between = s.marks[at + 1 : head] if -1 < at < head else None
    if between is None or s.rels or any(not _between(m) for m in between):
        return ""
    said = [token.plain for m in s.marks[at + 1 : head + 1] for token in s.typed[m.start : m.end]]
    return s.marks[at].target if "to" in said and SEVERAL.isdisjoint(said) else ""


def _end_of_heads(s: Sentence, parties: tuple[str, ...]) -> str:
    """`The last head of the Turkish delegation`, آخر رئيس لوفد تركيا, `who first led Turkey?`, أول تركي ترأس وفد
    بلاده: which end of a party's heads is meant; "" if none is."""
    at = next((i for i, m in enumerate(s.marks) if m.kind == "link" and m.target in ("first", "last")), -1)
    if (
        at < 0
        or len(parties) != 1
        or s.singular
        or (s.plural and not _in_the_rounds(s))
        or s.rels not in ([], [s.marks[at].target])
    ):
        return ""
    head = next((i for i in range(at + 1, len(s.marks)) if not _between(s.marks[i])), -1)
    if head < 0 or s.marks[head].kind != "cue" or s.marks[head].target not in ("head", "represent"):
        return ""
    said = [token.plain for m in s.marks[at : head + 1] for token in s.typed[m.start : m.end]]
    return s.marks[at].target if SEVERAL.isdisjoint(said) else ""


def _in_the_rounds(s: Sentence) -> bool:
    """أول رئيس للوفد الأمريكي في الجولات: at the end the rounds are no more than the talks."""
    said = [m for m in s.marks if m.kind != "stop"]
    return len(said) > 1 and (said[-1].kind, said[-1].target) == ("noun", "rounds") and said[-2].target == "in"


SEVERAL = word_list("heads", "several")
"""Words for more than one: `the last people to lead`."""


def _between(mark: Mark) -> bool:
    """Whether a mark may stand between `the last` and `to lead`."""
    return mark.kind in ("stop", "party") or (mark.kind, mark.target) in BETWEEN


BETWEEN = frozenset({("link", "to_place"), ("cue", "people"), ("cue", "career"), ("ask", "who"), ("ask", "which")})
FIRST = frozenset({"~first", "firsttime"})
LAST = frozenset({"~last", "~most_recently"})


def _of_one_only(s: Sentence) -> bool:
    """`Round 5, and Iran in round 7`: a party named for the second round only."""
    rounds = [a for a in s.anchors if a.number is not None]
    where = [i for i, m in enumerate(s.marks) if m.kind == "party"]
    return len(rounds) > 1 and bool(where) and rounds[0].end <= min(where) and max(where) < rounds[-1].start


def _of_another(s: Sentence) -> bool:
    """`Which American led the UN?`: of two parties, one is what somebody was who led the other."""
    parties = [i for i, m in enumerate(s.marks) if m.kind == "party"]
    verb = max(s.first_of("head"), s.first_of("represent"))
    if len(parties) != 2 or not parties[0] < verb < parties[1]:
        return False
    asked = s.before(parties[0])
    which = asked >= 0 and (s.marks[asked].kind, s.marks[asked].target) in (("ask", "which"), ("ask", "who"))
    return which and s.marks[parties[0]].targets != s.marks[parties[1]].targets


def who_was(s: Sentence, k: Knowledge) -> Query:
    """`Who was the American in September 2017?`; `who was in the American delegation?` and `who were the Americans?`
    ask for all its members."""
    if len(s.targets("party")) != 1 or not (named(s, k) or narrowed(s)):
        raise Unfit
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party" or (m.kind, m.target) == ("cue", "delegation"))
    inside = s.marks[at].lead.endswith("ب") or s.is_in(s.before(at)) or not INSIDE.isdisjoint(t.plain for t in s.typed)
    inside = inside or ("were" in (t.plain for t in s.typed) and s.typed_of(at).casefold().endswith(PEOPLE))
    inside = inside or any(token.plain in MANY for token in s.typed)
    return one_or_all(s, k, Query("member" if inside else "head", parties=s.targets("party")))


def which_of_them(s: Sentence, k: Knowledge) -> Query:
    """`Which American was at round 7?`: who came of them."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party")
    said = [token.plain for m in s.marks[at:] for token in s.typed[m.start : m.end]]
    if s.before(at) != s.first_of("which?") or not (named(s, k) or narrowed(s)) or said[1:2] not in (["was"], ["were"]):
        raise Unfit
    return one_or_all(s, k, Query("member", parties=s.targets("party")))


MANY = word_list("heads", "many")
"""Nouns for several people: `who were the Kazakh officials?`"""
INSIDE = word_list("heads", "inside")
"""`الوفد الإيراني مين كان فيه`: who was in it."""


def head_of_experts(s: Sentence, k: Knowledge) -> Query:
    """`Who led the UN experts at round 3?`: the head, where his office says that he led experts. Raises Unfit."""
    query = head(s, k)
    found = [k.delegation(k.rounds[n], p) for n in query.rounds if n in k.rounds for p in query.parties]
    titles = [k.offices[d.office.value].title.en for d in found if d and d.office and d.office.value]
    if len(found) != 1 or not titles or "expert" not in titles[0].split():
        raise Unfit
    return query


def chair(s: Sentence, k: Knowledge) -> Query:
    """`Who chaired the Iranian side?`; without a party, who chaired the round."""
    if s.targets("party"):
        return head(s, k)
    from astana_cli.questions.kinds.hosts import host

    return host(s, k)


PEOPLE = tuple(word_list("heads", "peoples"))
"""Endings of the names of a country's people: `how many Iranians were at round 7?`"""


def office_of_head(s: Sentence, k: Knowledge) -> Query:
    """`What was the office of the Turkish head?`"""
    if s.has("attend") and not s.targets("party"):
        raise Unfit
    parties = parties_of(s, k)
    query = Query("office", parties=parties)
    if _several_heads(s, parties) and not (s.rounds or s.loose or narrowed(s)):
        return replace(query, rounds=tuple(r.number for r in k.rounds.values() if came(r, parties[0], k)))
    return one_or_all(s, k, query)


def office_of_one(s: Sentence, k: Knowledge) -> Query:
    """`Which Lebanese official attended round 13, and what was his job?`: of one, who is the head."""
    one = any(token.plain in ONE for token in s.typed)
    if not one or len(s.targets("party")) != 1 or len(s.rounds) + len(s.loose) != 1 or s.spans:
        raise Unfit
    return office_of_head(s, k)


ONE = word_list("heads", "one")
"""Words of which one says that a single person is meant."""
