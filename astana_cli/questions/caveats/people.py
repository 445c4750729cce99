"""Who somebody is besides what he was at a round: `the second Russian`, `سفير تركيا في كازاخستان`, `what he became`.

Records tell who led and who came; of nationality, rank, age and later life they tell nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

LED = ("head", "represent")


def of_nation(v: View) -> Iterator[int]:
    """`Which Russian led Turkey?`: who somebody was is not looked into, so that two delegations are no answer."""
    for at in v.all_of("ask", "which"):
        if v.has(at + 1, "party"):
            others = any(m.kind == "party" and m.target != v.marks[at + 1].target for m in v.marks[at + 2 :])
            if others and v.has(v.beside(at + 1), "cue", *LED):
                yield at + 1
                return


def of_a_nation(v: View) -> Iterator[int]:
    """`Was Turkey led by a Russian?`"""
    parties = v.all_of("party")
    if v.all_of("cue", *LED) and len({v.marks[at].target for at in parties}) > 1:
        for at in parties:
            after = v.beside(at)
            delegation = after >= 0 and v.marks[after].target in ("delegation", "head")
            if v.before(at)[-1:] in (["a"], ["an"]) and not delegation:
                yield at


def for_another(v: View) -> Iterator[int]:
    """`Did Russia represent Iran?`, `was Iran represented by Russia?`: more than that both were there."""
    for at in v.all_of("cue", "represent", "attend"):
        before, after = v.beside(at, -1), v.beside(at)
        named = min(before, after) >= 0 and v.has(before, "party") and v.has(after, "party")
        if named and v.words[at][0].startswith("represent") and v.marks[before].target != v.marks[after].target:
            yield at


def second_of(v: View) -> Iterator[int]:
    """`The second Russian at round 5`, `الروسي الثاني بالجولة 5`: the number is of a person, the round is another."""
    if not v.all_of("ask", "who"):
        return
    for at in v.all_of("nth"):
        if not any(m.kind in ("digits", "nth", "number") and m != v.marks[at] for m in v.marks):
            continue
        english = v.words[at][0].isascii()
        owner, follower = (at + 1, at + 2) if english else (at - 1, at + 1)
        of_round = v.has(follower, "noun") and "ب" not in v.marks[follower].lead
        if v.has(owner, "party") and not of_round:
            yield at


def accredited(v: View) -> Iterator[int]:
    """`The Turkish ambassador to Kazakhstan`: an embassy is no delegation."""
    if v.all_of("cue", *LED, "member"):
        return
    for at in range(len(v.marks)):
        if v.says(at, "ambassador") and any(m.kind in ("country", "place", "city_name") for m in v.marks[at + 1 :]):
            yield at


def wings(v: View) -> Iterator[int]:
    """`المعارضة السياسية`, `معارضة الداخل`: wings of the opposition are no parties of their own."""
    for at in v.all_of("link", "in"):
        if v.has(at - 1, "party", "opposition") and v.says(at, "inside_out"):
            yield at
    for at in v.all_of("cue"):
        if at and v.marks[at - 1].target == "opposition" and len(v.words[at]) == 1 and v.says(at, "wing"):
            yield at


def became(v: View) -> Iterator[int]:
    """`What did Önal become?`, `متى أصبح صباغ وزيرا`: what people are outside the talks is in no record."""
    if not v.all_of("person") or {m.target for m in v.marks} & {"guarantor", "observer"}:
        return
    headed = v.all_of("cue", "head")
    for at, mark in enumerate(v.marks):
        if mark.target == "join" and (v.says(at, "become") or (v.says(at, "turned") and not headed)):
            yield at


def renamed(v: View) -> Iterator[int]:
    """`متى صارت أستانا نور سلطان`: no record tells when a city took a name."""
    named = any(a.target == "astana" and b.kind == "city_name" for a, b in itertools.pairwise(v.marks))
    if named and not v.all_of("cue", "head", "guarantor", "observer"):
        yield from (at for at in v.all_of("ask") if v.says(at, "turned"))


def greatest(v: View) -> Iterator[int]:
    """`من أكبر رئيس وفد`: by age or rank, not by how often he led."""
    for at, mark in enumerate(v.marks):
        most = mark.target in ("most", "least") and v.among(v.words[at][-1:], "greatest")
        if most and v.has(at + 1, "cue", "head", "people", "member"):
            yield at


def twice_removed(v: View) -> Iterator[int]:
    """`Sousan's successor's successor`."""
    if len(v.all_of("person")) == 1:
        yield from v.all_of("cue", "successor")[1:]
        yield from v.all_of("cue", "predecessor")[1:]


def of_a_name(v: View) -> Iterator[int]:
    """`What is Önal's first name?` asks for no first round."""
    for at in v.all_of("link", "first", "last"):
        if v.words[at + 1 : at + 2] and v.words[at + 1][:1] == ["name"]:
            yield at


def office_before(v: View) -> Iterator[int]:
    """`What was his job before round 1?`: offices are on record at the rounds alone."""
    if v.all_of("cue", "office") and v.all_of("person") and not v.all_of("ask", "who"):
        yield from v.all_of("link", "before", "after")


def quit_of(v: View) -> Iterator[int]:
    """`من ترك وفد تركيا`, `متى ترك علوش الوفد`: the verb, and not the Turks."""
    for at in v.all_of("party"):
        left = v.has(at + 1, "noun") or v.owned(at + 1) or v.has(at + 1, "cue", "delegation", "head")
        if v.first(at) == "ترك" and left:
            yield at


def sent_by(v: View) -> Iterator[int]:
    """`Putin's envoy at round 5`: whom somebody sent, and not the sender himself."""
    for at in v.all_of("cue", *LED, "member"):
        if v.before(at)[-1:] == ["s"] and v.has(v.beside(at, -1), "person") and v.among(v.words[at][-1:], "agent"):
            yield at


def official_host(v: View) -> Iterator[int]:
    """`Which official hosted round 9?`: a man, and no city."""
    for at in v.all_of("ask", "who", "which"):
        if len(v.words[at]) > 1 and not v.all_of("party") and v.says(at, "person"):
            yield from (i for i in v.all_of("cue", "host") if i > at)


def by_office(v: View) -> Iterator[int]:
    """`Which delegations were headed by ambassadors?`, `ترأسها سفراء`: offices are told of each, and none is looked
    for."""
    for at in v.all_of("cue", "people", "envoy_un", "represent"):
        verb = v.beside(at, -1)
        un = v.has(at, "cue", "envoy_un") and len(v.words[at]) > 1
        if not un and v.says(at, "officer") and v.has(verb, "cue", *LED, "attend") and not v.owned(v.beside(at)):
            yield at
    if not any(v.owned(at) for at in range(len(v.marks))):
        for at in v.all_of("ask", "who"):
            if v.says(at, "officer") and v.has(v.beside(at), "cue", *LED, "attend"):
                yield at


def of_ruler(v: View) -> Iterator[int]:
    """`هل حضر مبعوث بوتين؟`: the envoy, and not Putin."""
    for at in v.all_of("person"):
        sent = v.has(at - 1, "cue", "represent", "envoy_un") and v.first(at - 1) in ("مبعوت", "موفد")
        if sent and v.marks[at - 1].end == v.marks[at].start:
            yield at - 1


def first_of_all(v: View) -> Iterator[int]:
    """`Was Tomeh the first to lead the opposition?`, `هل كان الأردن أول مراقب؟`: when it was so first is another
    question."""
    for at in v.all_of("link", "first", "last") if v.all_of("ask", "yesno") else ():
        after = v.beside(at)
        if v.has(after, "cue", "observer", "guarantor") and v.owned(v.beside(at, -1)):
            yield at
        after = v.beside(after) if v.has(after, "party") else after
        led = v.has(after, "cue", *LED) and v.words[after][0] not in ("led", "headed", "represented")
        if led and v.all_of("person"):
            yield at


def headed_before(v: View) -> Iterator[int]:
    """`Which party did Tomeh lead before he headed the opposition?`: nobody's predecessor."""
    if v.all_of("ask", "who") or not v.all_of("person") or not v.has(0, "ask", "which", "what"):
        return
    heads = v.all_of("cue", *LED)
    for at in v.all_of("link", "before", "after"):
        if any(head < at for head in heads) and any(head > at for head in heads):
            yield at


RULES = (
    official_host, by_office, of_ruler, first_of_all, headed_before, of_nation, of_a_nation, second_of, accredited,
    wings, became, renamed, greatest, twice_removed, of_a_name, office_before, quit_of, for_another,
    sent_by,
)  # fmt: skip
