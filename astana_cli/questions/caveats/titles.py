"""Titles and bodies: `the last ambassador to lead it`, `the first leader of Turkey`, `Syria's ambassador to the UN`.

The heads of delegations are on record with their titles, but nobody is looked for by a title; and who stands at the
head of a state, a ministry or an army led no delegation by that.
"""

from __future__ import annotations

import itertools

from astana_cli.questions.caveats.rules import about, opening, saying
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.lists import word_list

LED = ("head", "represent")
NEAR = 3
"""Marks between a title and the party that it belongs to."""
TEAMS = ("وفد", "delegation", "team", "side", "فريق")


def _team(v: View) -> bool:
    """Whether a delegation is spoken of."""
    return v.any_of("cue", "delegation") or any(word.endswith(TEAMS) or word == "delegations" for word in v.plain)


@about("link", "first", "last")
def first_with_a_title(v: View, at: int) -> bool:
    """`The last ambassador to lead the US delegation`, آخر نائب وزير ترأس, `which American ambassador came last?`: the
    first or last of those with a title."""
    if v.has(v.beside(at), "noun"):
        return False
    verbs = v.all_of("cue", *LED, "attend")
    behind = next((i for i in verbs if i > at and len(v.words[i]) + i > at + 1), -1)
    titled = any(v.among(words, "titled") for words in v.words[at + 1 : behind + 1])
    titled = titled and not v.any_of("party", "un")  # whose envoy it is that leads for it
    which = v.has(0, "ask", "which") and v.has(v.beside(at, -1), "cue", *LED, "attend")
    return titled or (which and v.among(v.before(at), "titled"))


@about("link", "first", "last")
def first_of_a_nation(v: View, at: int) -> bool:
    """`Who was the last Jordanian to attend?`, `which Iraqi came first?`: a man, and not his country."""
    party = v.beside(at) if v.has(v.beside(at), "party") else -1
    if party < 0 and v.has(0, "ask", "which") and v.has(1, "party") and v.has(v.beside(at, -1), "cue", "attend"):
        party = 1
    who = party >= 0 and v.any_of("ask", "who", "which") and v.any_of("cue", "attend") and not v.any_of("cue", *LED)
    one = len(v.all_of("party")) == 1 and v.after(at)[:1] != ["that"]
    return who and one and not _team(v) and not v.any_of("noun")


@about("cue", "head")
def head_of_a_body(v: View, at: int) -> bool:
    """`Who first headed the Turkish foreign ministry?`, أول قائد للجيش الحر, `the first leader of Turkey`."""
    party = next((i for i in range(at + 1, at + NEAR + 1) if v.has(i, "party")), -1)
    if party < 0 or v.any_of("person") or _team(v) or v.any_of("noun") or v.any_of("digits"):
        return False
    behind = itertools.takewhile(lambda i: v.marks[i].kind in ("party", "stop"), range(party, len(v.marks)))
    said = [word for i in behind for word in v.words[i]]
    end = v.any_of("link", "first", "last")
    rules = v.among(v.words[at], "ruler") and not v.has(party, "party", "opposition")
    return v.among(said, "ministerial") or (end and v.among(said, "body")) or (rules and (end or len(v.words[at]) > 1))


@about("cue", "people", "represent")
def sent_to_the_un(v: View, at: int) -> bool:
    """`Syria's ambassador to the UN`, مندوب سوريا بالأمم المتحدة: whom a state sent to it, and nobody whom it sent."""
    near = [i for i in v.all_of("party") if abs(i - at) <= NEAR]
    un = [i for i in near if v.has(i, "party", "un")]
    others = [i for i in near if i not in un]
    titled = v.among(v.words[at], "titled") and not v.any_of("link", "and", "or")
    to_it = bool(un) and v.after(at)[:1] == ["to"] and un[0] > at
    return titled and bool(un) and (bool(others) or to_it)


@about("word", "intl")
def general_of_a_land(v: View, at: int) -> bool:
    """`Was the Russian general at round 5?`: an officer; `the Russian general position` is none."""
    after = at + 1 < len(v.marks) and v.marks[at + 1].kind in ("cue", "topic", "document", "event")
    verb = v.has(at + 1, "cue", "attend", "absent", "head", "represent", "there", "join", "sign")
    return v.words[at] == ["general"] and v.owned(at - 1) and (verb or not after)


@about("cue", "represent")
def envoy_of_nobody(v: View, at: int) -> bool:
    """`Did the envoy attend all rounds?`, من كان المندوب في الجولة 12: whose envoy is not said."""
    return v.says(at, "one_envoy") and _of_nobody(v, at) and not v.any_of("cue", *SENDERS)


@about("cue", "delegation", "country", "organisation")
def delegation_of_nobody(v: View, at: int) -> bool:
    """`Did the delegation come to round 12?`, هل حضر الوفد الجولة 12: whose delegation is not said."""
    asked = v.any_of("ask", "yesno") and v.any_of("cue", "attend", "absent", "join", "walkout")
    return bool(asked) and v.says(at, "one_party") and _of_nobody(v, at)


def _of_nobody(v: View, at: int) -> bool:
    """Whether one is spoken of as if he were known, and none is named."""
    whose = v.owners() or v.any_of("parties") or v.any_of("group")
    known = v.before(at)[-1:] == ["the"] or v.first(at).startswith("ال")
    return known and not whose and not v.has(v.beside(at, -1), "link", "all")


SENDERS = ("delegation", "country", "organisation", "guarantor", "observer", "groupings", "envoy_un")
"""Cues of those who send somebody."""


@about("cue", "represent")
def envoy_for_what(v: View, at: int) -> bool:
    """`What was Lavrentiev envoy for?`: his office, and not what he led."""
    return v.any_of("person") and v.has(0, "ask", "what") and v.after(at) in (["for"], ["to"], ["of"])


@about("cue", "represent", "people")
def with_an_envoy(v: View, at: int) -> bool:
    """منو چان ويا مبعوث روسيا: those beside him, and not himself."""
    before = [word for word in v.before(at) if word != "the"]
    return v.any_of("ask", "who") and v.among(before[-1:], "company") and v.has(v.beside(at), "party")


@saying("somebody")
def anyone_with(v: View, at: int) -> bool:
    """`Was anyone with Jaafari at round 1?`, أكو أحد ويا خاجي: those beside him, and not himself."""
    person = next((i for i in v.all_of("person") if i > at), -1)
    between = v.plain[v.marks[at].end : v.marks[person].start] if person > 0 else []
    came = v.any_of("person") and v.among(v.before(at)[-1:], "company")  # `did he come with anyone?`
    return (came or v.among(between[-1:], "company")) and not v.any_of("ask", "who", "which")


@opening("out", "حجي", "سوال", "السوال")
def with_him(v: View, at: int) -> bool:
    """`Who went out with Alloush?`, منو حچى ويا الجعفري: what was done with him; ويا سؤال: a slip."""
    if not v.any_of("ask", "who") or v.marks[at].kind != "stop":
        return False
    return v.among(v.after(at)[:1], "company") or v.among(v.before(at)[-1:], "company")


@about("cue", "attend")
def at_the_table(v: View, at: int) -> bool:
    """`Who sat with Jaafari at the table?`: the other side sat there too."""
    table = "table" in v.words[at] and (v.any_of("person") or v.any_of("ask", "how_many"))
    return table and v.among(v.plain, "company") and v.any_of("ask", "who", "how_many")


@about("cue", "represent", "head", "people")
def company_of_one(v: View, at: int) -> bool:
    """`Who was with the Russian envoy?`, من كان مع رئيس الوفد: somebody else than he, and not he."""
    team = v.has(at, "cue", "head") and v.any_of("cue", "attend", "member", "company")  # who is with its head is told
    verb = v.has(at, "cue", "represent") and v.says(at, "represented")
    if team or verb or not v.any_of("ask", "who", "which", "list"):
        return False
    behind = v.marks[at].start
    while behind and (v.plain[behind - 1] in ARTICLES or _of_land(v, behind - 1)):
        behind -= 1
    return any(" ".join(v.plain[max(behind - words, 0) : behind]) in WITH for words in range(1, LONGEST_WITH + 1))


def _of_land(v: View, word: int) -> bool:
    """Whether a word belongs to a mark that names a party."""
    return any(mark.start <= word < mark.end and mark.kind in ("party", "capital", "syria") for mark in v.marks)


ARTICLES = frozenset({"the", "s"})
WITH = word_list("companions", "with")
LONGEST_WITH = 4


@about("cue", "people", "represent")
def head_with_a_title(v: View, at: int) -> bool:
    """أي رئيس وفد كان سفيرا في كازاخستان؟: the heads with that title alone, and not all who led."""
    behind = [word for word in v.before(at) if word not in ARTICLES][-1:]
    heads = [i for i in v.all_of("cue", "head") if i < at]
    asked = v.any_of("ask", "who", "which", "list")
    return asked and bool(heads) and v.among(behind, "supposed") and v.says(at, "officer", "one_envoy", "envoys")


@saying("taking")
def took_office(v: View, at: int) -> bool:
    """متى تولى خاجي منصبه؟, `when did he take office?`: at which rounds he held it is on record, and not since when."""
    took = v.has(at, "cue", "head", "held") and v.any_of("cue", "office") and v.any_of("person")
    return took and v.any_of("ask", "when") and not v.any_of("party")


@about("cue", "people", "represent")
def whether_that_officer(v: View, at: int) -> bool:
    """هل أرسلت الأمم المتحدة مبعوثها إلى الجولة 7؟, هل حضر السفير الأمريكي؟: whether he came, and not whether anybody
    of them did."""
    came = v.has(0, "ask", "yesno") and v.any_of("cue", "attend", "there") and len(v.all_of("ask")) == 1
    return came and v.says(at, "officer") and not v.any_of("person")


@saying("advisers")
def advisers_alone(v: View, at: int) -> bool:
    """`Who were the advisers in the opposition delegation?`: those alone, and not all members."""
    return v.has(at, "cue", "member", "people") and v.any_of("party") and not v.any_of("ask", "how_many", "how_much")


@about("cue", "delegation", "country", "organisation")
def beside_them(v: View, at: int) -> bool:
    """`Who attended with some delegations?`, من حضر مع كل الوفود: somebody else than they, and not all who came."""
    if not v.any_of("ask", "who") or v.owned(v.beside(at)):
        return False
    behind = v.marks[at].start
    while behind and v.plain[behind - 1] in HOW_MANY_OF_THEM:
        behind -= 1
    return v.among(v.plain[max(behind - 1, 0) : behind], "company")


HOW_MANY_OF_THEM = word_list("companions", "how_many")


@about("party")
def others_beside_it(v: View, at: int) -> bool:
    """`Which delegations came with Iran?`, الدول التي حضرت مع وفد إيران: those beside it, and not whether it came."""
    start = at - v.has(at - 1, "cue", "delegation")
    sides = [i for i in v.all_of("cue", "delegation", "country", "organisation") if i < start]
    asked = any(not v.owned(i - 1) and not v.owned(i + 1) for i in sides)
    return asked and v.among(v.before(start)[-1:], "company")


@about("cue", "office")
def of_that_rank(v: View, at: int) -> bool:
    """`Who of the heads held the rank of ambassador at round 15?`: those alone, and not the offices of all."""
    after = v.beside(at)
    rank = v.after(at)[:1] == ["of"] and v.has(after, "cue", "people", "represent")
    return rank and v.any_of("ask", "who", "which", "how_many") and not v.owners()
