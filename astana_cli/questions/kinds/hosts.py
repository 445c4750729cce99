"""Questions about who acted for the host: who opened or closed a round, who read out its statement."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import forms
from astana_cli.questions.kinds.asks import WHERE, asks_rounds, one_or_all
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, plain, spelled
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, matching


def host(s: Sentence, k: Knowledge) -> Query:
    """`Who chaired round 9?`: what is on record of those who acted for the host."""
    return one_or_all(s, k, Query("host"))


def _acted(s: Sentence, k: Knowledge) -> Query:
    """`Which Kazakh official read out the statement at round 9?` Raises Unfit for a round that was held elsewhere."""
    if s.has("end") and not s.has("host_official"):
        raise Unfit
    hosts = _hosts(k)
    if not hosts.issuperset(s.targets("party")):
        raise Unfit
    query = host(s, k)
    if _names_one(s, hosts, k) and not all(_held_in(n, hosts, k) for n in query.rounds):
        raise Unfit
    return _opened(s, k, query)


def _opened(s: Sentence, k: Knowledge, query: Query) -> Query:
    """`Who opened round 10?`, `who read out the statement?`, `the president's message?`: that it is not recorded, where
    others acted for the host but nobody is said to have done that."""
    read = any(not READING_ALONE.isdisjoint(word.split()) for word in _verbs(s))
    act = "opened" if s.has("start") else next((act for act in _acts(s) if read and act.startswith("read")), None)
    if act is None:
        return query
    asked = replace(query, check=(act,))
    return asked if execute(asked, k).reason == "unknown_value" else query


def _closed(s: Sentence, k: Knowledge) -> Query:
    """`Who closed round 4?`, and not `who ended it?`"""
    if not _all_in(s, "end", CLOSING) or not s.singular:
        raise Unfit
    return replace(host(s, k), check=("closed",))


def _whether_he(s: Sentence, k: Knowledge) -> Query:
    """`Did Bakayev open round 21?`, `is Ashikbayev the man who read the statement at round 9?` Raises Unfit where no
    act of the host is named, or two."""
    acts = _acts(s)
    if len(acts) != 1 or not _hosts(k).issuperset(s.targets("party")):
        raise Unfit
    if not s.has("host_official") and not (s.singular or s.rounds):
        raise Unfit
    if asks_rounds(s):
        return _rounds_of(acts[0], s, k)
    query = replace(host(s, k), people=s.targets("person"), check=(acts[0],))
    if len(query.rounds) != 1:
        raise Unfit
    return query


def _rounds_of(act: str, s: Sentence, k: Knowledge) -> Query:
    """`In which meetings did Abdrakhmanov read out the statement?`: who acted for the host there. Raises Unfit."""
    people = s.targets("person")
    done = [
        r for r in matching(s, k) if any(f.value and (f.value.person, f.value.act) == (people[0], act) for f in r.host)
    ]
    if len(people) != 1 or not done or s.has("yesno?"):
        raise Unfit
    return Query("host", rounds=tuple(r.number for r in done))


def _acts(s: Sentence) -> list[str]:
    """The acts of the host that are named; who reads a message reads no statement."""
    acts = [act for act, found in ACTS.items() if any(found & set(plain(word).split()) for word in _verbs(s))]
    message = not MESSAGE.isdisjoint(token.plain for token in s.typed)
    return ["read_message" if message and act == "read_statement" else act for act in acts]


def _verbs(s: Sentence) -> list[str]:
    """How those words are written that name an act of the host."""
    return [
        " ".join(map(bare, plain(word).split())) for word in s.words_of(frozenset({"host_official", "start", "end"}))
    ]


def _all_in(s: Sentence, cue: str, words: frozenset[str]) -> bool:
    return all(bare(plain(word)) in words for word in s.words_of(frozenset({cue})))


OPENING = word_list("hosts", "opening")
CLOSING = word_list("hosts", "closing")
MESSAGE = word_list("hosts", "message")
READING_ALONE = word_list("hosts", "reading_alone")
"""Verbs that say no more than that something was read out; to deliver or to present may be to speak."""
ACTS = {"opened": OPENING, "closed": CLOSING, "read_statement": word_list("hosts", "reading")}
"""The words that name an act of the host."""


def _hosts(k: Knowledge) -> set[str]:
    """The parties that came as hosts."""
    said = [(d.party, d.role) for r in k.rounds.values() for d in r.delegations]
    return {party for party, role in said if role is not None and role.value == "host"}


def _names_one(s: Sentence, parties: set[str], k: Knowledge) -> bool:
    """Whether a word of the sentence holds a name of one of the parties: `من من الكازاخ`, `a Kazakh official`."""
    written = spelled([form for party in parties for form in forms(k.parties[party])])
    names = [form for form in written if " " not in form]
    return any(name in token.plain for token in s.typed for name in names)


def _held_in(number: int, parties: set[str], k: Knowledge) -> bool:
    """Whether a round was held in the land of one of the parties: elsewhere nobody spoke for it as the host."""
    city = k.rounds[number].city if number in k.rounds else None
    return city is None or city.value is None or k.places[city.value].country in parties


HOSTS = (
    frame(
        "host",
        _acted,
        "host_official",
        "who? which? what? list? start end chair head represent host office",
        f"party {WHERE}",
    ),
    frame("host", _acted, "start who?", "host delegation office what?", f"party {WHERE}"),
    frame("host", _closed, "end who?", "host", WHERE),
    frame(
        "host_check",
        _whether_he,
        "host_official",
        "yesno? who? which? start host people inperson",
        f"party {WHERE}",
        "person",
    ),
    frame("host_check", _whether_he, "yesno? start|end", "who? which? host people inperson", WHERE, "person"),
)
