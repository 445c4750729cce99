"""Who somebody is besides what he was at a round: `the second Russian`, `سفير تركيا في كازاخستان`, `what he became`.

Records tell who led and who came; of nationality, rank, age and later life they tell nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from astana_cli.questions.caveats.rules import about, opening, saying, whole
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS

LED = ("head", "represent")


@about("cue", "host")
def official_host(v: View, at: int) -> bool:
    """`Which official hosted round 9?`: a man, and no city."""
    asked = (i for i in v.all_of("ask", "who", "which") if i < at)
    return any(len(v.words[i]) > 1 and v.says(i, "person") for i in asked) and not v.any_of("party")


@saying("officer")
def by_office(v: View, at: int) -> bool:
    """`Which delegations were headed by ambassadors?`, `ترأسها سفراء`: offices are told of each, and none is looked
    for."""
    if v.has(at, "ask", "who"):
        return v.has(v.beside(at), "cue", *LED, "attend") and not v.owners()
    un = v.has(at, "cue", "envoy_un") and len(v.words[at]) > 1
    officers = v.has(at, "cue", "people", "envoy_un", "represent") and not un
    return officers and v.has(v.beside(at, -1), "cue", *LED, "attend") and not v.owned(v.beside(at))


@whole("cue", "there")
def somebody_in_it(v: View) -> Iterator[int]:
    """`Was there a general in the Russian delegation?`: somebody of it, and not the delegation."""
    for at in v.all_of("cue", "there"):
        noun = at + 2
        inside = v.has(noun, "stop") or v.has(noun, "word")
        if (
            inside
            and v.first(at + 1) in ("a", "an", "any")
            and v.has(noun + 1, "link", "in")
            and v.owned(v.beside(noun + 1))
        ):
            yield noun


@about("cue", "dispute")
def quarrel(v: View, at: int) -> bool:
    """`Was there any dispute in the Turkish delegation?`: among its people, and not of sources."""
    behind = v.beside(at)
    behind = v.beside(behind) if v.has(behind, "link", "in") else behind
    inside = v.after(at)[:1] in (["in"], ["within"], ["inside"], ["among"]) and v.owned(behind)
    return inside and not v.any_of("cue", "source", *LED)


@about("cue", "represent", "envoy_un")
def of_ruler(v: View, at: int) -> bool:
    """`هل حضر مبعوث بوتين؟`: the envoy, and not Putin."""
    of_person = v.has(at + 1, "person") and v.marks[at].end == v.marks[at + 1].start
    return of_person and v.first(at) in ("مبعوت", "موفد")


@about("link", "first", "last")
def first_of_all(v: View, at: int) -> bool:
    """`Was Tomeh the first to lead the opposition?`, `هل كان الأردن أول مراقب؟`: when it was so first is another
    question."""
    if not v.any_of("ask", "yesno"):
        return False
    after = v.beside(at)
    if v.has(after, "cue", "observer", "guarantor") and v.owned(v.beside(at, -1)):
        return True
    after = v.beside(after) if v.has(after, "party") else after
    led = v.has(after, "cue", *LED) and v.words[after][0] not in ("led", "headed", "represented")
    return led and v.any_of("person")


@about("link", "before", "after")
def headed_before(v: View, at: int) -> bool:
    """`Which party did Tomeh lead before he headed the opposition?`: nobody's predecessor."""
    if v.any_of("ask", "who") or not v.any_of("person") or not v.has(0, "ask", "which", "what"):
        return False
    heads = v.all_of("cue", *LED)
    return any(head < at for head in heads) and any(head > at for head in heads)


@whole("ask", "which")
def of_nation(v: View) -> Iterator[int]:
    """`Which Russian led Turkey?`: who somebody was is not looked into, so that two delegations are no answer."""
    for at in v.all_of("ask", "which"):
        if v.has(at + 1, "party"):
            others = any(m.kind == "party" and m.target != v.marks[at + 1].target for m in v.marks[at + 2 :])
            if others and v.has(v.beside(at + 1), "cue", *LED):
                yield at + 1
                return


@about("party")
def who_led_another(v: View, at: int) -> bool:
    """`The Russian who led Turkey at round 5`, الروسي الذي ترأس وفد تركيا: who somebody was is not looked into."""
    verb = next((i for i in range(at + 1, min(at + 4, len(v.marks))) if v.has(i, "cue", *LED)), -1)
    if verb < 0:
        return False
    who = v.among(v.plain[v.marks[at].end : v.marks[verb].end], "that_led")
    who = who and not any(m.kind in ("person", "party") for m in v.marks[at + 1 : verb])
    who = who and not any(v.marks[at].end <= end + 1 <= v.marks[verb].start for end in v.ends)
    others = {m.target for m in v.marks[verb:] if m.kind == "party"} - {v.marks[at].target}
    return who and bool(others) and not v.has(v.beside(at, -1), "cue", "delegation", *LED)


@about("party", "sdf")
def of_a_people(v: View, at: int) -> bool:
    """`Did Kurdish factions attend round 1?`: more than one body, of which one came and another never did."""
    came = v.any_of("cue", "attend", "join", "groupings", "member") and not v.any_of("cue", *LED)
    named = v.any_of("person") or len(v.all_of("party")) > 1
    return came and not named and all(word == "the" or v.among([word], "people") for word in v.words[at])


@about("party")
def of_a_nation(v: View, at: int) -> bool:
    """`Was Turkey led by a Russian?`"""
    if v.before(at)[-1:] not in (["a"], ["an"]) or not v.any_of("cue", *LED):
        return False
    several = len({v.marks[i].target for i in v.all_of("party")}) > 1
    return several and not v.has(v.beside(at), "cue", "delegation", "head")


@about("nth")
def second_of(v: View, at: int) -> bool:
    """`The second Russian at round 5`, `الروسي الثاني بالجولة 5`: the number is of a person, the round is another."""
    others = any(m.kind in NUMERALS and m != v.marks[at] for m in v.marks)
    if not others or not v.any_of("ask", "who"):
        return False
    owner, follower = (at + 1, at + 2) if v.words[at][0].isascii() else (at - 1, at + 1)
    of_round = v.has(follower, "noun") and "ب" not in v.marks[follower].lead
    return v.has(owner, "party") and not of_round


@about("nth")
def second_of_a_name(v: View, at: int) -> bool:
    """`The second Önal at round 15`, أونال الثاني بالجولة 15: the number is of somebody of that name, and the round is
    another; `Önal at the second and the fifth round` names two."""
    person = at + 1 if v.words[at][0].isascii() else at - 1
    nouns = [i for i in v.all_of("noun") if i > max(person, at)]
    numbered = any(v.has(i + 1, kind) for i in nouns for kind in NUMERALS)
    return v.has(person, "person") and numbered and not v.any_of("link", "and", "or")


@saying("ambassador")
def accredited(v: View, at: int) -> bool:
    """`The Turkish ambassador to Kazakhstan`: an embassy is no delegation."""
    abroad = any(m.kind in ("country", "place", "city_name") for m in v.marks[at + 1 :])
    return abroad and not v.any_of("cue", *LED, "member")


@saying("ambassador")
def at_the_un(v: View, at: int) -> bool:
    """`Was al-Jaafari ambassador to the UN at every round he led?`: nobody whom the UN sent."""
    return v.any_of("person") and v.has(v.beside(at), "party", "un") and v.after(at)[:1] == ["to"]


@saying("inside_out", "wing")
def wings(v: View, at: int) -> bool:
    """`المعارضة السياسية`, `معارضة الداخل`: wings of the opposition are no parties of their own."""
    where = v.has(at, "link", "in") and v.says(at, "inside_out")
    which = v.has(at, "cue") and v.says(at, "wing") and len(v.words[at]) == 1
    return v.has(at - 1, "party", "opposition") and (where or which)


@saying("become", "turned")
def became(v: View, at: int) -> bool:
    """`What did Önal become?`, `متى أصبح صباغ وزيرا`: what people are outside the talks is in no record."""
    if not v.any_of("person") or v.any_of("cue", "guarantor", "observer"):
        return False
    return v.has(at, "cue", "join") and (v.says(at, "become") or not v.any_of("cue", "head"))


@saying("turned")
def renamed(v: View, at: int) -> bool:
    """`متى صارت أستانا نور سلطان`: no record tells when a city took a name."""
    named = any(a.target == "astana" and b.kind == "city_name" for a, b in itertools.pairwise(v.marks))
    return v.has(at, "ask") and named and not v.any_of("cue", "head", "guarantor", "observer")


@saying("greatest")
def greatest(v: View, at: int) -> bool:
    """`من أكبر رئيس وفد`: by age or rank, not by how often he led."""
    most = v.has(at, "cue", "most", "least") and v.among(v.words[at][-1:], "greatest")
    return most and v.has(at + 1, "cue", "head", "people", "member")


@about("cue", "successor", "predecessor")
def twice_removed(v: View, at: int) -> bool:
    """`Sousan's successor's successor`."""
    return len(v.all_of("person")) == 1 and at > v.all_of("cue", v.marks[at].target)[0]


@about("link", "first", "last")
def of_a_name(v: View, at: int) -> bool:
    """`What is Önal's first name?` asks for no first round."""
    return at + 1 < len(v.marks) and v.words[at + 1][:1] == ["name"]


@about("link", "before", "after")
def office_before(v: View, at: int) -> bool:
    """`What was his job before round 1?`: offices are on record at the rounds alone."""
    return v.any_of("cue", "office") and v.any_of("person") and not v.any_of("ask", "who")


@opening("ترك", "تركه", "تركها", "تركهم", "وترك", "وتركها")
def quit_of(v: View, at: int) -> bool:
    """`من ترك وفد تركيا`, `متى ترك علوش الوفد`, `ومتى تركها`: the verb, and not the Turks, unless people are called
    that: مندوبون ترك."""
    word = "".join(v.before(at)[-1:])
    people = word.endswith(("ين", "ون")) and len(word) > len("مين")
    return v.has(at, "party") and not people


@opening("لمن", "لمين", "لمنو")
def for_whom(v: View, at: int) -> bool:
    """`تركيا ضامن لمن؟`: for whom it stands surety is more than that it does."""
    return v.has(at, "stop") and v.has(v.beside(at, -1), "cue", "guarantor", "observer")


@about("cue", "represent", "attend")
def for_another(v: View, at: int) -> bool:
    """`Did Russia represent Iran?`, `was Iran represented by Russia?`: more than that both were there."""
    before, after = v.beside(at, -1), v.beside(at)
    two = v.has(before, "party") and v.has(after, "party") and v.marks[before].target != v.marks[after].target
    return two and v.words[at][0].startswith("represent")


@saying("agent")
def sent_by(v: View, at: int) -> bool:
    """`Putin's envoy at round 5`: whom somebody sent, and not the sender himself."""
    of_somebody = v.before(at)[-1:] == ["s"] and v.has(v.beside(at, -1), "person")
    return of_somebody and v.has(at, "cue", *LED, "member") and v.among(v.words[at][-1:], "agent")


@saying("appointing")
def who_appointed(v: View, at: int) -> bool:
    """`من عين طعمة رئيسا للوفد؟`, `من عيّن رئيس الوفد؟`: by whom somebody was appointed is not on record; `من عين
    رئيسا` asks who was."""
    who = at == 1 and v.first(0) in ("من", "مين", "منو", "شكون")
    head = v.has(v.beside(at), "cue", "head") and v.among(v.after(at)[:1], "head_itself")
    return who and (v.has(v.beside(at), "person") or head)


@about("cue", "represent")
def since_when_envoy(v: View, at: int) -> bool:
    """`متى صار لافرنتييف مبعوثا؟`, `since when was he the representative at the UN?`: of offices, only who held them at
    a round is on record."""
    asked = v.any_of("ask", "when") or v.any_of("cue", "firsttime")
    return asked and v.any_of("person") and v.says(at, "envoys") and not v.any_of("cue", "head", "attend")


@about("party")
def kept_out_by(v: View, at: int) -> bool:
    """`Which groups were kept out of round 1 by Turkey?`: who kept somebody out did not stay away."""
    return v.before(at)[-1:] == ["by"] and not KEPT_OUT.isdisjoint(v.before(at))


KEPT_OUT = word_list("absences", "kept_out")
