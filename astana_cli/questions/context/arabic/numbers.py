"""Arabic numbers of two words of which one is misspelt: الخامسة عاشرة, الثانية ةالعشرين, الجولة البانية والعشرين.

What is left of such a number is another number, so that half of it is never read: the misspelt word is not understood,
and mended or named.
"""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.lexis.scan import NUMERALS, Mark
from astana_cli.questions.lexis.text import Token

NUMBERS = ("nth", "number")
BESIDE = ("", "و", "ب", "ف", "في")
"""Clitics that a number may carry behind another one: the joined one, and a day behind a round."""
TO = ("ل", "لل")
"""Clitics of the end of a span, where `from` opens it."""
TEN = 10
ANYTHING = ("what", "which", "list")
"""Question words that say what is asked only by what stands behind them."""


def _or_how_many(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`تسعة ولا كم كان عدد الوفد؟`: a guess, which the number that is asked for settles."""
    for at, (one, two, three) in enumerate(zip(marks, marks[1:], marks[2:], strict=False)):
        guessed = one.kind in ("number", "digits") and (two.kind, two.target) == ("link", "or")
        if guessed and (three.kind, three.target) == ("ask", "how_many") and all(m.kind == "stop" for m in marks[:at]):
            return [*marks[:at], one.silenced(), two.silenced(), *marks[at + 2 :]]
    return marks


def misspelt(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with what is hardly a number of its own as a word that is not understood."""
    if not any(mark.kind in NUMBERS for mark in marks):
        return marks
    marks = _or_how_many(marks, typed)
    found = list(marks)
    for at, (one, two) in enumerate(pairwise(marks)):
        if two.kind not in NUMBERS or two.end - two.start > 1 or typed[two.start].plain.isascii():
            continue
        if _cannot_follow(one, two, typed) or _bare_teen(one, two, typed):
            found[at + 1] = _unread(two, typed)
        elif _lacks_units(marks, at, typed):
            found[at] = _unread(one, typed)
    return [_unread(mark, typed) if _asks_of_nothing(found, at, typed) else mark for at, mark in enumerate(found)]


def _unread(mark: Mark, typed: list[Token]) -> Mark:
    return mark._replace(kind="unread", targets=(" ".join(t.plain for t in typed[mark.start : mark.end]),), lead="")


def _cannot_follow(one: Mark, two: Mark, typed: list[Token]) -> bool:
    """Whether ten or tens stand behind an ordinal of units as no second number does: `الخامسة هعشرة`."""
    definite = one.kind == "nth" or (one.kind == "number" and typed[one.start].plain.startswith("ال"))
    units = definite and int(one.target) < TEN and one.end == one.start + 1
    if not units or typed[one.start].plain.isascii() or typed[one.end - 1].cut or int(two.target) < TEN:
        return False
    if int(two.target) == TEN and not two.lead:
        return not typed[two.start].plain.startswith("ال")
    span = two.lead in TO and any(token.plain == "من" for token in typed[: one.start])
    return two.lead not in BESIDE and not span


def _bare_teen(one: Mark, two: Mark, typed: list[Token]) -> bool:
    """`الجولة العشر`: the end of a teen, or of twenty, and no tenth."""
    noun = (one.kind, one.target) == ("noun", "round") and typed[one.start].plain.endswith("ه")
    return noun and one.end == two.start and typed[two.start].plain == "العشر"


def _lacks_units(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether tens that are joined to something, as in `الجولة البانية والعشرين`, have no units before them."""
    one, two = marks[at], marks[at + 1]
    joined = two.lead == "و" and int(two.target) > TEN and one.end == one.start + 1 == two.start
    noun = at > 0 and (marks[at - 1].kind, marks[at - 1].target) == ("noun", "round")
    whole = noun and marks[at - 1].end == one.start and typed[marks[at - 1].start].plain.endswith("ه")
    units = one.kind in NUMERALS and one.target != "1"
    return joined and whole and not units and not typed[one.start].cut


def _asks_of_nothing(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether a second question word stands right behind a number, and nothing that it might ask for behind it: `أين
    عقدت الجولة الخامسة عشؤة` is no question of what."""
    mark = marks[at]
    joined = typed[mark.start].plain.startswith("و")
    if mark.kind != "ask" or mark.target not in ANYTHING or at == 0 or mark.end > mark.start + 1 or joined:
        return False
    behind = marks[at - 1].kind in (*NUMBERS, "digits") and not typed[marks[at - 1].end - 1].cut
    last = at + 1 == len(marks) or marks[at + 1].kind in (*NUMBERS, "stop", "link") or typed[mark.end - 1].cut
    asked = typed[0].plain == "من" or any(m.kind == "ask" and m.target != mark.target for m in marks[:at])
    return behind and last and asked
