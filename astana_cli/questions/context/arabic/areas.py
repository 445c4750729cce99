"""Questions where the de-escalation areas lay: أين تقع المنطقة الثانية, هل كانت حلب منها: what the memorandum says of
all of them tells it."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, variants
from astana_cli.questions.lexis.text import Token

PLACES = word_list("arabic_areas", "places")
COVERING = word_list("arabic_areas", "covering")
AREAS = word_list("arabic_areas", "areas")
NUMBERS = ("nth", "number")
NAMES = ("unread", "topic", "place", "city_name")


def located(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks of such a question as those of a question for the areas."""
    at = next((at for at, m in enumerate(marks) if is_a(m, "topic", "de_escalation")), -1)
    if at < 0:
        return marks
    rest = [m for i, m in enumerate(marks) if i != at and m.kind != "stop" and m.end > m.start]
    areas = [m for m in (*rest, marks[at]) if _says(m, typed, AREAS)]
    named = [m for m in rest if _is_place(m, typed)]
    numbered = [m for m in rest if m.kind in NUMBERS or is_a(m, "link", "first")]
    where = holds(rest, "ask", "where")
    asks = holds(rest, "ask") or _or_not(typed)
    light = all(m in areas or m in named or m in numbered or _adds_nothing(m, typed) for m in rest)
    if not (areas and light and (where or (named and asks))) or len(numbered) > 1 or (numbered and named):
        return marks
    found = [m if i == at else m.silenced() for i, m in enumerate(marks)]
    start = marks[at].start
    return [*found[:at], Mark("ask", ("which",), start, start), Mark("cue", ("areas",), start, start), *found[at:]]


def _or_not(typed: list[Token]) -> bool:
    """`حلب كانت منها ولا لأ؟`: the end asks."""
    words = [token.plain for token in typed if token.plain][-2:]
    return len(words) > 1 and words[1] == "لا" and words[0] in OR


OR = word_list("alike", "or")


def _says(mark: Mark, typed: list[Token], words: frozenset[str]) -> bool:
    """Whether a mark holds one of some words, whatever is glued to it."""
    return any(rest in words for t in typed[mark.start : mark.end] for _, rest in ((0, t.plain), *variants(t.plain)))


def _is_place(mark: Mark, typed: list[Token]) -> bool:
    return mark.kind in NAMES and _says(mark, typed, PLACES)


def _adds_nothing(mark: Mark, typed: list[Token]) -> bool:
    asked = is_a(mark, "ask", "where", "which", "what", "yesno", "list")
    said = is_a(mark, "cue", "held", "place", "city", "there", "belong") or is_a(mark, "link", "in", "or", "and")
    return asked or said or (mark.kind in ("cue", "unread") and _says(mark, typed, COVERING))
