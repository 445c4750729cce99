"""Exceptions and denials that would have to be taken off a list: `besides the guarantors`, `neither ... nor`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

EXCEPTED = frozenset({"party", "person", "parties", "syria", "capital", "group"})
ROLES = frozenset({"guarantor", "observer", "head"})
PAPERS = frozenset({"statement", "document", "treaty_kind", "communique", "memorandum"})


def excepted(v: View) -> Iterator[int]:
    """`Besides the guarantors`, `عدا الأمم المتحدة`: whoever is excepted would have to be left out. `Who else came
    besides Russia?` is answered by a list with Russia in it, who was in a delegation by one that names its head."""
    members = bool(v.all_of("cue", "member"))
    for at in range(len(v.marks)):
        besides = v.has(at, "cue", "besides")
        if not (besides or v.has(at, "link", "not", "outside", "other")) or not v.says(at, "except"):
            continue
        after = v.beside(at)
        named = after >= 0 and (v.marks[after].kind in EXCEPTED or v.marks[after].target in ROLES)
        headed = besides and members and v.has(after, "cue", "head") and "its" in v.plain[v.marks[at].end :]
        if named and not headed and not (besides and v.among(v.before(at), "else")):
            yield at


def or_not(v: View) -> Iterator[int]:
    """`أما حضرت روسيا؟` is a denied question, and does not ask which."""
    if v.has(0, "ask") and v.first(0) == "اما" and v.has(1, "cue"):
        yield 0


def neither(v: View) -> Iterator[int]:
    """`Neither a statement nor a memorandum`: two things are denied at once."""
    found = [at for at in v.all_of("link") if v.first(at) in ("neither", "nor")]
    if len(found) > 1 and v.all_of("cue", *PAPERS):
        yield from found


def here_not_there(v: View) -> Iterator[int]:
    """`حضرت سوتشي ولم تحضر أستانا`: two lists would have to be held against each other."""
    places = [i for i, m in enumerate(v.marks) if m.kind in ("place", "city_name") or m.target == "astana"]
    comes = v.all_of("cue", "attend", "absent")
    if len(places) > 1 and len({v.marks[at].target for at in comes}) > 1:
        last = comes[-1]
        if comes[0] < places[0] < last < places[-1]:
            yield last


def all_rounds_but(v: View) -> Iterator[int]:
    """`Who came to all rounds except round 3?`, `كل الجولات إلا واحدة`: not who was away there."""
    if not v.all_of("cue", *CAME):
        return
    for at in v.all_of("link", "not", "outside", "other"):
        before, after = v.beside(at, -1), v.beside(at)
        numbered = after >= 0 and (v.marks[after].kind in NUMBERS or v.has(after, "noun"))
        if v.says(at, "except") and numbered and (v.has(before, "noun") or v.has(before, "link", "all")):
            yield at


CAME = ("attend", "absent", "there", "join")
NUMBERS = frozenset({"digits", "number", "nth"})


def another_round(v: View) -> Iterator[int]:
    """`هل عقدت جولة غير الجولة 10 في سوتشي؟`: another one than that."""
    for at in v.all_of("link", "not", "outside", "other"):
        after = v.beside(at)
        numbered = v.has(after, "noun") and any(v.has(after + 1, kind) for kind in NUMBERS)
        if v.says(at, "except") and v.has(v.beside(at, -1), "noun") and numbered:
            yield at


def in_its_stead(v: View) -> Iterator[int]:
    """`وين كانت بدل الجولة 10؟`: in its stead, and not after it."""
    for at in v.all_of("cue", "successor"):
        if v.first(at) in ("بدل", "عوض") and v.has(at + 1, "noun"):
            yield at


def here_and_not_there(v: View) -> Iterator[int]:
    """`Who came to round 22 but not to 21?`"""
    if v.all_of("ask", "who") and v.all_of("cue", "attend"):
        yield from (at for at in v.all_of("link", "not") if v.has(at - 1, "link", "but") and v.has(at + 1, "link"))


def unlike(v: View) -> Iterator[int]:
    """`بخلاف الجولة 3`, `at one of the rounds in 2022`: unlike it, or at some of them, and no dispute of sources."""
    for at in v.all_of("cue", "dispute"):
        if v.plain[v.marks[at].start] in ("بخلاف", "خلافا") or (
            v.words[at] == ["at", "one"] and v.after(at)[:1] == ["of"]
        ):
            yield at


def nothing_but(v: View) -> Iterator[int]:
    """`ما انعقد فيها غير جولة`: no more than one."""
    denied = v.all_of("link", "not")
    for at in denied:
        if at > denied[0] and v.says(at, "except") and v.has(v.beside(at), "noun"):
            yield at


def besides_a_place(v: View) -> Iterator[int]:
    """`In addition to Sochi, where were rounds held?`: elsewhere, and not there."""
    for at in v.all_of("cue", "besides"):
        after = v.beside(at)
        if v.has(after, "place") or v.has(after, "city_name") or v.has(after, "noun", "astana"):
            yield at


def like_another(v: View) -> Iterator[int]:
    """`Like round 10, was round 15 held in Sochi?`: one round is asked about, and another beside it."""
    yield from (at for at in v.all_of("stop") if v.first(at) in ("like", "متل") and v.has(at + 1, "noun"))


def as_stated(v: View) -> Iterator[int]:
    """`According to the statement, when is round 13?`: what it says is asked, and not when it was issued."""
    if v.all_of("cue", "next_round", "announce") or v.all_of("link", "next"):
        return
    for at in v.all_of("stop"):
        told = v.beside(at)
        if v.words[at] == ["according", "to"] and v.has(told, "cue", "statement") and v.has(told + 1, "ask", "when"):
            yield at


def not_counted(v: View) -> Iterator[int]:
    """`Considering that Sochi does not count, how many rounds were there?`"""
    yield from (at for at in v.all_of("ask", "how_many") if v.words[at] == ["count"] and v.has(at - 1, "link", "not"))


def not_wanted(v: View) -> Iterator[int]:
    """`ما بدي إيران، بدي تركيا`: what is not wanted, and no question."""
    for at in v.all_of("ask", "what", "list"):
        if v.first(at) == "ما" and "بدي" in v.plain[v.marks[at].start : v.marks[at].end + 1]:
            yield at


def the_rest(v: View) -> Iterator[int]:
    """`The rest of the delegations`, `who led the rest?`, `سائر الوفود`: all but those that were spoken of."""
    yield from (at for at in v.all_of("link", "all") if v.words[at] == ["ساير"])
    yield from (at for at in v.all_of("stop") if v.words[at] == ["rest"] and v.before(at)[-1:] == ["the"])


def beside_it(v: View) -> Iterator[int]:
    """`Who was at round 9 with Russia?`: the others who came, or those of its delegation."""
    if v.all_of("ask", "who") and not v.all_of("cue", "delegation", "member", "people", "head", "represent", "dispute"):
        roles = v.all_of("cue", "observer", "guarantor") if v.all_of("cue", "attend") else []
        yield from (at for at in (*v.all_of("party"), *roles) if v.among(v.before(at)[-1:], "with"))


def the_others(v: View) -> Iterator[int]:
    """`My list has the guarantors already. Who else attended round 8?`: all but those, and not who was in their
    delegations."""
    if v.all_of("cue", "delegation", "besides", "head", "represent"):
        return
    for at in v.all_of("cue", "member"):
        if "else" in v.words[at] and any(v.owned(i) or v.has(i, "cue", *ROLES) for i in range(at)):
            yield at


RULES = (
    the_others,
    not_wanted,
    not_counted,
    besides_a_place,
    like_another,
    as_stated,
    beside_it,
    nothing_but,
    the_rest,
    another_round,
    here_and_not_there,
    in_its_stead,
    unlike,
    excepted,
    or_not,
    neither,
    here_not_there,
    all_rounds_but,
)
