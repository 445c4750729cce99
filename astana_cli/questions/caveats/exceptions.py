"""Exceptions and denials that would have to be taken off a list: `besides the guarantors`, `neither ... nor`."""

from __future__ import annotations

from astana_cli.questions.caveats.rules import about, opening, saying
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.scan import NUMERALS

EXCEPTED = frozenset({"party", "person", "parties", "syria", "capital", "group"})
ROLES = frozenset({"guarantor", "observer", "head"})
PAPERS = frozenset({"statement", "document", "treaty_kind", "communique", "memorandum"})
BUT = ("not", "outside", "other")
DENIED = frozenset({"not", "never", "didnt", "didn"})
CAME = ("attend", "absent", "there", "join")


@about("cue", "member")
def the_others(v: View, at: int) -> bool:
    """`My list has the guarantors already. Who else attended round 8?`: all but those, and not who was in their
    delegations."""
    if v.any_of("cue", "delegation", "besides", "head", "represent"):
        return False
    return "else" in v.words[at] and any(v.owned(i) or v.has(i, "cue", *ROLES) for i in range(at))


@about("link", "outside")
def outside_a_year(v: View, at: int) -> bool:
    """`Rounds outside 2017 in Astana`: in other years, and in no other place."""
    return v.marks[max(v.beside(at), 0)].is_year


@about("link", "not")
def not_at_another(v: View, at: int) -> bool:
    """`Which observers came to round 20 but not to round 19?`: no list leaves out those of another round."""
    there = v.has(at + 1, "link", "to_place", "to") or (v.any_of("cue", "observer") and not v.any_of("ask", "yesno"))
    numbered = any(mark.kind in ("digits", "nth") for mark in v.marks[at:])
    return v.has(at - 1, "link", "but") and there and numbered and v.any_of("ask", "which", "who", "what", "list")


@about("link", "to")
def not_until(v: View, at: int) -> bool:
    """`Lebanon did not participate until round 13`: that it came then, and not that it stayed away up to then."""
    if v.words[at][:1] not in (["until"], ["till"]):
        return False
    came = any(v.has(i, "cue", "attend", "join") for i in range(at))
    denied = any(v.has(i, "link", "not") for i in range(at))
    return (came and denied) or any(v.has(i, "cue", "absent") and not DENIED.isdisjoint(v.words[i]) for i in range(at))


@opening("ما")
def not_wanted(v: View, at: int) -> bool:
    """`ما بدي إيران، بدي تركيا`: what is not wanted, and no question."""
    return v.has(at, "ask", "what", "list") and "بدي" in v.plain[v.marks[at].start : v.marks[at].end + 1]


@opening("count")
def not_counted(v: View, at: int) -> bool:
    """`Considering that Sochi does not count, how many rounds were there?`"""
    return v.has(at, "ask", "how_many") and v.words[at] == ["count"] and v.has(at - 1, "link", "not")


@about("cue", "besides")
def besides_a_place(v: View, at: int) -> bool:
    """`In addition to Sochi, where were rounds held?`: elsewhere, and not there; `did Lebanon miss any round besides
    the twelfth?`: at another one."""
    after = v.beside(at)
    of_rounds = v.any_of("noun", "round", "rounds") and v.any_of("cue", *CAME)
    numbered = after >= 0 and (v.marks[after].kind in NUMERALS or v.has(after, "noun", "round"))
    return (
        v.has(after, "place") or v.has(after, "city_name") or v.has(after, "noun", "astana") or (numbered and of_rounds)
    )


@opening("like", "متل")
def like_another(v: View, at: int) -> bool:
    """`Like round 10, was round 15 held in Sochi?`: one round is asked about, and another beside it."""
    return v.has(at, "stop") and v.has(at + 1, "noun")


@opening("according")
def as_stated(v: View, at: int) -> bool:
    """`According to the statement, when is round 13?`: what it says is asked, and not when it was issued."""
    if v.any_of("cue", "next_round", "announce") or v.any_of("link", "next"):
        return False
    told = v.beside(at)
    by_it = v.has(at, "stop") and v.words[at] == ["according", "to"]
    return by_it and v.has(told, "cue", "statement") and v.has(told + 1, "ask", "when")


@about("party")
@about("cue", "observer", "guarantor")
def beside_it(v: View, at: int) -> bool:
    """`Who was at round 9 with Russia?`: the others who came, or those of its delegation."""
    if not v.among(v.before(at)[-1:], "with") or not v.any_of("ask", "who"):
        return False
    others = not v.any_of("cue", "delegation", "member", "people", "head", "represent", "dispute")
    return others and (v.has(at, "party") or v.any_of("cue", "attend"))


@saying("except")
def nothing_but(v: View, at: int) -> bool:
    """`ما انعقد فيها غير جولة`: no more than one."""
    return v.has(at, "link", "not") and at > v.all_of("link", "not")[0] and v.has(v.beside(at), "noun")


@about("link", "all")
@opening("rest")
def the_rest(v: View, at: int) -> bool:
    """`The rest of the delegations`, `who led the rest?`, `سائر الوفود`: all but those that were spoken of."""
    rest = v.has(at, "stop") and v.words[at] == ["rest"] and v.before(at)[-1:] == ["the"]
    return rest or (v.has(at, "link", "all") and v.words[at] == ["ساير"])


@saying("except")
@opening("other")
def another_round(v: View, at: int) -> bool:
    """`هل عقدت جولة غير الجولة 10 في سوتشي؟`, جولة بتموز غير العاشرة, `other than round 10`: another one than that."""
    if v.first(at) == "other" and v.words[at][-1] != "than":
        return False
    after = v.beside(at)
    if v.has(at, "link", *BUT) and v.has(after, "nth") and any(v.has(i, "noun") for i in range(at)):
        return True
    numbered = v.has(after, "noun") and any(v.has(after + 1, kind) for kind in NUMERALS)
    before = v.beside(at, -1)
    return v.has(at, "link", *BUT) and numbered and (v.has(before, "noun") or v.has(before, "place"))


@about("link", "not")
def here_and_not_there(v: View, at: int) -> bool:
    """`Who came to round 22 but not to 21?`"""
    not_to = v.has(at - 1, "link", "but") and v.has(at + 1, "link")
    return not_to and v.any_of("ask", "who") and v.any_of("cue", "attend")


@about("cue", "successor")
def in_its_stead(v: View, at: int) -> bool:
    """`وين كانت بدل الجولة 10؟`: in its stead, and not after it."""
    return v.first(at) in ("بدل", "عوض") and v.has(at + 1, "noun")


@about("cue", "dispute")
def unlike(v: View, at: int) -> bool:
    """`بخلاف الجولة 3`, `at one of the rounds in 2022`: unlike it, or at some of them, and no dispute of sources."""
    return v.first(at) in ("بخلاف", "خلافا") or (v.words[at] == ["at", "one"] and v.after(at)[:1] == ["of"])


@saying("except")
@opening("other")
def but_those_of_then(v: View, at: int) -> bool:
    """`كم جولة في سوتشي غير جولة 2018؟`, `in Sochi other than the 2018 round`, `the last`: they are left out,
    and not the place; `statements but those of round 2`: some of a list are."""
    if not v.has(at, "link", *BUT) or (v.first(at) == "other" and v.words[at][-1] != "than"):
        return False
    after = v.beside(at)
    if v.has(after, "cue", "statement"):
        return any(v.has(i, "cue", "statement") for i in range(at))
    while v.has(after, "noun") or v.has(after, "link", "in", "not") or v.has(after, "cue", "year", "held"):
        after = v.beside(after)
    last = v.has(after, "link", "last", "first") and (v.has(v.beside(at), "noun") or v.has(v.beside(after), "noun"))
    return last or v.has(after, "month") or (after >= 0 and v.marks[after].is_year)


@about("person")
def perhaps_not_them(v: View, at: int) -> bool:
    """`مبعوث غير بيدرسون`, جولات ترأسها المبعوث غير بيدرسون: his forename, or anybody but him."""
    start, end = v.marks[at].start, v.marks[at].end
    if v.first(at) != "غير" or end - start == 1:
        return False
    of_rounds = v.any_of("noun", "rounds")
    beside_it = zip(v.plain[max(start - 2, 0) : start], v.before(at)[-2:], strict=True)
    return any(v.among([said], "of_anybody") and (typed == said or of_rounds) for typed, said in beside_it)


@saying("except")
def excepted(v: View, at: int) -> bool:
    """`Besides the guarantors`, `عدا الأمم المتحدة`: whoever is excepted would have to be left out. `Who else came
    besides Russia?` is answered by a list with Russia in it, who was in a delegation by one that names its head."""
    besides = v.has(at, "cue", "besides")
    if not besides and not v.has(at, "link", *BUT):
        return False
    after = v.beside(at)
    year = v.beside(after) if v.has(after, "link", "in") else after
    named = after >= 0 and (v.marks[after].kind in EXCEPTED or v.marks[after].target in ROLES or v.marks[year].is_year)
    of_members = v.any_of("cue", "member") and v.has(after, "cue", "head") and "its" in v.plain[v.marks[at].end :]
    return named and not (besides and (of_members or v.among(v.before(at), "else")))


@opening("اما")
def or_not(v: View, at: int) -> bool:
    """`أما حضرت روسيا؟` is a denied question, and does not ask which."""
    return at == 0 and v.has(0, "ask") and v.has(1, "cue")


@opening("neither", "nor")
def neither(v: View, at: int) -> bool:
    """`Neither a statement nor a memorandum`: two things are denied at once."""
    denied = [i for i in v.all_of("link") if v.first(i) in ("neither", "nor")]
    return at in denied and len(denied) > 1 and v.any_of("cue", *PAPERS)


@about("cue", "attend", "absent")
def here_not_there(v: View, at: int) -> bool:
    """`حضرت سوتشي ولم تحضر أستانا`: two lists would have to be held against each other."""
    places = [i for i, m in enumerate(v.marks) if m.kind in ("place", "city_name") or m.target == "astana"]
    comes = v.all_of("cue", "attend", "absent")
    two = len(places) > 1 and len({v.marks[i].target for i in comes}) > 1
    return two and at == comes[-1] and comes[0] < places[0] < at < places[-1]


@saying("except")
def all_rounds_but(v: View, at: int) -> bool:
    """`Who came to all rounds except round 3?`, `كل الجولات إلا واحدة`: not who was away there."""
    before, after = v.beside(at, -1), v.beside(at)
    numbered = after >= 0 and (v.marks[after].kind in NUMERALS or v.has(after, "noun"))
    of_rounds = v.has(before, "noun") or v.has(before, "link", "all")
    return v.has(at, "link", *BUT) and numbered and of_rounds and v.any_of("cue", *CAME)


@opening("الا")
def but_only(v: View, at: int) -> bool:
    """`لبنان لم ينضم إلا في الجولة 14، صح؟`: then, and not before, which is more than to have come then."""
    denied = any(v.has(i, "link", "not") or v.first(i) in ("لم", "ما", "لا") for i in range(at))
    return denied and v.has(at, "link") and not v.any_of("ask", "who", "which", "what", "how_many", "how_often", "list")


@opening("اي", "ايه")
def any_at_all(v: View, at: int) -> bool:
    """`أمريكا لم تحضر أي جولة، صح؟`: none at all, and not which."""
    denied = any(v.has(i, "link", "not") or v.first(i) in ("لم", "ما", "لا") for i in range(at))
    return denied and v.owners() and v.has(at, "ask", "which") and v.has(at + 1, "noun")


@opening("just")
def just_this(v: View, at: int) -> bool:
    """`Did the US attend just round 5?`, `did just Iran come?`: this and no other."""
    said = v.has(at, "stop") and (v.before(at)[-1:] in (["did"], ["was"], ["were"]) or v.has(at - 1, "cue", *CAME))
    after = v.beside(at)
    return said and (v.owned(after) or v.has(after, "noun") or v.has(after, "nth") or v.has(after, "link", "in"))
