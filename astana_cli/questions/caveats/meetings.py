"""Two who meet: to meet somebody, to visit him, to sit beside him, to watch him sign is more than to be at the same
round."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View


def met(v: View) -> Iterator[int]:
    """`Did Turkey meet Iran?`, `من التقى بيدرسون؟`; `when the talks met` speaks of a round, and of people the margins
    of a round may tell."""
    people = len(v.all_of("person"))
    if people and not v.all_of("party") and (v.all_of("cue", "sideline") or (people == 2 and v.all_of("ask", "yesno"))):
        return
    meets = (at for at in v.all_of("cue", "held") if v.says(at, "meet"))
    verbs = [at for at in meets if v.before(at)[-1:] != ["they"] and not v.has(at - 1, "noun")]
    several = not v.all_of("ask", "when", "where")
    named = sum(
        (len(m.targets) if several else 1) if m.kind == "party" else v.owned(at) or m.target == "envoy_un"
        for at, m in enumerate(v.marks)
    )
    whom = bool(v.all_of("ask", "who")) or v.plain[0] in ("من", "مع", "ومن")
    if named > 1 or (named and whom):
        yield from verbs


def met_whom(v: View) -> Iterator[int]:
    """`من التقى من`"""
    for at, mark in enumerate(v.marks[:-1]):
        if mark.target == "held" and v.says(at, "meet") and v.among(v.words[at + 1][:1], "whom"):
            yield at


def sat(v: View) -> Iterator[int]:
    """`Who sat next to the opposition?`"""
    if v.saying("seated"):
        yield from (at for at, mark in enumerate(v.marks) if mark.target == "besides")


def visited(v: View) -> Iterator[int]:
    """`Who visited Jordan after round 8?`: a journey to a country, and no round."""
    for at in v.all_of("cue", "attend"):
        if v.says(at, "visit") and at + 1 < len(v.marks) and v.marks[at + 1].kind in ("party", "capital", "syria"):
            yield at


def witnessed(v: View) -> Iterator[int]:
    """`من شهد على التوقيع`: who stood by is not who signed."""
    for at in v.all_of("stop") if v.all_of("cue", "sign") else ():
        if v.says(at, "witness") and v.after(at)[:1] == ["علي"]:
            yield at


def here(v: View) -> Iterator[int]:
    """`Which rounds were held here?`: where the asker is, nobody knows."""
    for at in v.all_of("stop"):
        before = v.beside(at, -1)
        if v.words[at] in (["here"], ["هون"]) and (v.has(before, "cue", "held", "happen") or v.has(before, "noun")):
            yield at


SOMEBODY = (["it"], ["they"], ["he"], ["she"], ["we"])


def it_came(v: View) -> Iterator[int]:
    """`Did it attend round 11?`: who, where nobody is named."""
    if not any(v.owned(at) for at in range(len(v.marks))):
        said = (at for at in v.all_of("stop") if v.words[at] in SOMEBODY and v.says(at - 1, "did"))
        yield from (at for at in said if v.has(at + 1, "cue", "attend", "join", "host"))


def there(v: View) -> Iterator[int]:
    """`I work at the Rixos. Which rounds took place there?`, `how many did my country host?`: a place that is not
    named."""
    if any(v.owned(at) or mark.kind in PLACES for at, mark in enumerate(v.marks)) or v.all_of("noun", "astana"):
        return
    for at in v.all_of("stop"):
        far = v.words[at] == ["هناك"] and v.has(at - 1, "cue", "held", "happen")
        if far or v.words[at] == ["took", "place", "there"] or v.words[at] in (["بلدي"], ["بلدنا"]):
            yield at
        elif v.words[at] in (["my"], ["our"]) and v.has(at + 1, "cue", "city", "country", "venue"):
            yield at + 1


PLACES = frozenset({"place", "city_name", "country", "event"})


RULES = (here, there, it_came, met, met_whom, sat, visited, witnessed)
