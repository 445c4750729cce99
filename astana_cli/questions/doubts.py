"""Words for what somebody is, or how somebody came: barred, since a list of heads or of rounds says nothing of them.

`The second Russian`, سفير تركيا في كازاخستان, `he sat next to`, حضر مرتين, ترأس وحده.
"""

from __future__ import annotations

import itertools

from astana_cli.questions.caveats import BARRED
from astana_cli.questions.scan import Mark
from astana_cli.questions.text import Token, bare, plain


def _set(words: str) -> frozenset[str]:
    return frozenset(bare(plain(word)) for word in words.split())


AMBASSADOR = _set("ambassador ambassadors سفير سفيرة سفراء")
WITNESS = _set("شهد شهدت شهدوا")
WINGS = _set("سياسية سياسي عسكرية عسكري")
"""Wings of the opposition that are no party of their own."""
BECAME = _set("أصبح أصبحت صار صارت غدا بقى بقت ولى ولات")
GREATEST = _set("أكبر اكبر أصغر أقدم أعلى")
TWICE = _set("مرتين مرتان تنتين")
ALONE = _set("وحده وحدها وحدهم لوحده لوحدها لوحدهم لحاله لحالها لحالهم لحالو لحالن بمفرده بمفردها")
SEATED = _set("sat sit sits sitting seated stood standing جلس جلست قعد قعدت جالس قاعد وقف وقفت")
MEET = _set("met meet التقى التقت التقوا اجتمع اجتمعت قابل قابلت شاف")
WHOM = _set("من مين بمن بمين منو مع شكون")
REFUSE = _set("refuse refused refuses reject rejected رفض رفضت رفضوا يرفض ترفض")
AGREE = _set(
    "agree agreed agrees disagree disagreed differ differed "
    "اتفق اتفقت اتفقوا يتفق تتفق يتفقوا اختلف اختلفت اختلفوا يختلف تختلف خلاف خلافات"
)
WHILE = _set("يوم أسبوع شهر سنة عام ليلة ساعة")
OWNERS = frozenset({"party", "person", "syria", "capital"})
LED = frozenset({"head", "represent", "attend", "member"})
Words = list[list[str]]
"""The words of each mark, without article."""


def doubted(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, barred where one tells what no record is looked up for."""
    words = [[bare(token.plain) for token in typed[mark.start : mark.end]] for mark in marks]
    barred = {i for rule in RULES for i in rule(marks, words)}
    return [mark._replace(kind=BARRED) if i in barred else mark for i, mark in enumerate(marks)] if barred else marks


def _has(marks: list[Mark], kind: str, *targets: str) -> bool:
    return any(mark.kind == kind and mark.target in targets for mark in marks)


def _beside(marks: list[Mark], at: int, step: int) -> Mark | None:
    """The nearest mark before or behind that is no filler."""
    at += step
    while 0 <= at < len(marks) and (marks[at].kind == "stop" or marks[at].start == marks[at].end):
        at += step
    return marks[at] if 0 <= at < len(marks) else None


def _accredited(marks: list[Mark], words: Words) -> list[int]:
    """`The Turkish ambassador to Kazakhstan`: an embassy is no delegation."""
    if _has(marks, "cue", *LED):
        return []
    return [
        i
        for i, mark in enumerate(marks)
        if AMBASSADOR & set(words[i]) and any(m.kind in ("country", "place", "city_name") for m in marks[i + 1 :])
    ]


def _second_of(marks: list[Mark], words: Words) -> list[int]:
    """`The second Russian at round 5`, الروسي الثاني بالجولة 5: the number is of a person, and the round is another."""
    found = []
    for i, mark in enumerate(marks):
        if mark.kind != "nth" or not any(m.kind in ("digits", "nth", "number") and m != mark for m in marks):
            continue
        before, after = marks[i - 1] if i else None, marks[i + 1] if i + 1 < len(marks) else None
        arabic = not words[i][0].isascii()
        owner = before if arabic else after
        follower = after if arabic else (marks[i + 2] if i + 2 < len(marks) else None)
        named = owner is not None and owner.kind == "party" and _has(marks, "ask", "who")
        if named and (follower is None or follower.kind != "noun" or "ب" in follower.lead):
            found.append(i)
    return found


def _witnesses(marks: list[Mark], words: Words) -> list[int]:
    """من شهد على التوقيع: who stood by is not who signed."""
    return [
        i
        for i, mark in enumerate(marks[:-1])
        if WITNESS & set(words[i])
        and words[i + 1][:1] == ["علي"]
        and _has(marks, "cue", "sign")
        and mark.kind == "stop"
    ]


def _wings(marks: list[Mark], words: Words) -> list[int]:
    """المعارضة السياسية."""
    return [
        i
        for i, mark in enumerate(marks)
        if i
        and mark.kind == "cue"
        and marks[i - 1].target == "opposition"
        and len(words[i]) == 1
        and words[i][0] in WINGS
    ]


def _becoming(marks: list[Mark], words: Words) -> list[int]:
    """متى أصبح صباغ وزيرا, متى صارت أستانا نور سلطان."""
    if _has(marks, "cue", "head", "guarantor", "observer"):
        return []
    someone = any(mark.kind == "person" for mark in marks)
    found = [i for i, mark in enumerate(marks) if someone and mark.target == "join" and BECAME & set(words[i])]
    renamed = any(a.target == "astana" and b.kind == "city_name" for a, b in itertools.pairwise(marks))
    return found + [i for i, mark in enumerate(marks) if renamed and mark.kind == "ask" and BECAME & set(words[i])]


def _greatest(marks: list[Mark], words: Words) -> list[int]:
    """من أكبر رئيس وفد: by age or rank, not by how often he led."""
    return [
        i
        for i, mark in enumerate(marks[:-1])
        if mark.target in ("most", "least")
        and words[i][-1:]
        and words[i][-1] in GREATEST
        and (marks[i + 1].kind, marks[i + 1].target) in (("cue", "head"), ("cue", "people"), ("cue", "member"))
    ]


def _how(marks: list[Mark], words: Words) -> list[int]:
    """حضر مرتين, ترأس وحده: how often at one round, and whether with others."""
    often = _has(marks, "ask", "how_often", "how_many")
    found = []
    for i in range(len(marks)):
        before = _beside(marks, i, -1)
        if TWICE & set(words[i]) and not often:
            found.append(i)
        if len(words[i]) == 1 and words[i][0] in ALONE and before is not None and before.kind in OWNERS:
            found.append(i)
    return found


def _beside_somebody(marks: list[Mark], words: Words) -> list[int]:
    """`Who sat next to the opposition?`, من التقى من."""
    seated = any(SEATED & set(several) for several in words)
    found = [i for i, mark in enumerate(marks) if seated and mark.target == "besides"]
    for i, mark in enumerate(marks[:-1]):
        if mark.target == "held" and MEET & set(words[i]) and words[i + 1][:1] and words[i + 1][0] in WHOM:
            found.append(i)
    return found


def _what_not(marks: list[Mark], words: Words) -> list[int]:
    """`What did Iran refuse?` asks for no absence, `what did the sides not agree on` for no dispute of sources."""
    owners = any(mark.kind in OWNERS or (mark.kind, mark.target) == ("cue", "delegation") for mark in marks)
    if not owners or not _has(marks, "ask", "what", "which"):
        return []
    found = []
    for i, mark in enumerate(marks):
        said = set(words[i])
        refused = mark.target == "absent" and REFUSE & said and not _has(marks, "cue", "attend", "groupings")
        differed = mark.target == "dispute" and AGREE & said and not _has(marks, "cue", "source", "head", "publisher")
        if mark.kind == "cue" and (refused or differed):
            found.append(i)
    return found


def _counted(marks: list[Mark], words: Words) -> list[int]:
    """`How many people left round 4?`, `how many heads changed?`: only lists are at hand."""
    if not _has(marks, "ask", "how_many"):
        return []
    found = []
    gone = _has(marks, "cue", "walkout", "absent")
    for i, mark in enumerate(marks[:-1]):
        after = _beside(marks, i, 1)
        if mark.target != "how_many" or after is None or after.kind != "cue":
            continue
        if (after.target == "people" and gone) or (after.target == "head" and _has(marks, "cue", "change")):
            found.append(i)
    return found


def _twice_removed(marks: list[Mark], words: Words) -> list[int]:
    """`Sousan's successor's successor`."""
    after = [i for i, mark in enumerate(marks) if (mark.kind, mark.target) == ("cue", "successor")]
    before = [i for i, mark in enumerate(marks) if (mark.kind, mark.target) == ("cue", "predecessor")]
    alone = sum(mark.kind == "person" for mark in marks) == 1
    return [i for several in (after, before) if alone for i in several[1:]]


def _here_not_there(marks: list[Mark], words: Words) -> list[int]:
    """حضرت سوتشي ولم تحضر أستانا: two lists would have to be held against each other."""
    places = [i for i, m in enumerate(marks) if m.kind in ("place", "city_name") or m.target == "astana"]
    comes = [i for i, m in enumerate(marks) if m.kind == "cue" and m.target in ("attend", "absent")]
    if len(comes) < 2 or len(places) < 2 or len({marks[i].target for i in comes}) < 2:
        return []
    last = comes[-1]
    return [last] if comes[0] < places[0] < last < places[-1] else []


def _a_while_after(marks: list[Mark], words: Words) -> list[int]:
    """بعد يوم من الجولة: a day, and not the date, nor the rounds that followed."""
    return [
        i
        for i, mark in enumerate(marks)
        if i
        and marks[i - 1].target in ("after", "before")
        and mark.kind == "cue"
        and len(words[i]) == 1
        and words[i][0] in WHILE
        and any("من" in several for several in words[i + 1 : i + 2])
    ]


def _share_of(marks: list[Mark], words: Words) -> list[int]:
    """`What share of the rounds`."""
    return [
        i
        for i in range(1, len(marks) - 1)
        if words[i] == ["share"] and marks[i - 1].kind == "ask" and words[i + 1][:1] == ["of"]
    ]


def _of_a_name(marks: list[Mark], words: Words) -> list[int]:
    """`What is Önal's first name?` asks for no first round."""
    return [
        i
        for i, mark in enumerate(marks[:-1])
        if mark.kind == "link" and mark.target in ("first", "last") and words[i + 1][:1] == ["name"]
    ]


def _office_before(marks: list[Mark], words: Words) -> list[int]:
    """`What was his job before round 1?`: offices are on record at the rounds alone."""
    if not _has(marks, "cue", "office") or not any(mark.kind == "person" for mark in marks):
        return []
    return [i for i, mark in enumerate(marks) if mark.kind == "link" and mark.target in ("before", "after")]


RULES = (
    _of_a_name,
    _office_before,
    _here_not_there,
    _a_while_after,
    _share_of,
    _accredited,
    _second_of,
    _witnesses,
    _wings,
    _becoming,
    _greatest,
    _how,
    _beside_somebody,
    _what_not,
    _counted,
    _twice_removed,
)
