"""English words for whoever leads: `the top US official`; and for what somebody is: `styled`, `described`."""

from __future__ import annotations

import itertools

from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

FOREMOST = word_list("leaders", "foremost")
OFFICIAL = word_list("leaders", "official")
SEVERAL = word_list("leaders", "several")
OWNERS = frozenset({"party", "capital", "syria"})


def foremost(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The top US official`, `the senior Russian`: who led; `the top US officials` were several, and nobody ranks
    them."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        whose = marks[at + 1]
        ranks = mark.kind in ("unread", "cue", "stop") and typed[mark.end - 1].plain in FOREMOST
        if not ranks or mark.end - mark.start > 1 or whose.kind not in OWNERS:
            continue
        behind = marks[at + 2] if at + 2 < len(marks) else None
        noun = typed[behind.start].plain if behind and behind.end - behind.start == 1 else ""
        if noun in OFFICIAL and behind:
            found[at], found[at + 2] = mark.silenced(), behind._replace(kind="cue", targets=("head",))
        elif typed[whose.end - 1].plain in SEVERAL or not (behind is None or _closes(behind)):
            continue
        else:
            found[at] = mark._replace(kind="cue", targets=("head",))
    return found


def _closes(mark: Mark) -> bool:
    """Whether a mark begins what comes after a noun: a preposition, a pause, a verb."""
    return mark.kind in ("stop", "link", "noun", "nth") or is_a(mark, "cue", "attend", "then", "held")


def styled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How was Lavrentiev described at round 5?`, `Lavrentiev was what at round 5?`: what office he held."""
    person = next((at for at, m in enumerate(marks) if m.kind == "person"), -1)
    said = [at for at, m in enumerate(marks) if m.kind in ("cue", "ask", "unread", "out") and m.end > m.start]
    if person < 0 or sum(m.kind == "person" for m in marks) > 1:
        return marks
    found = list(marks)
    if len(said) == PAIR and said[0] < person < said[1] and typed[marks[said[0]].start].plain == "how":
        verb = marks[said[1]]
        if verb.end - verb.start == 1 and typed[verb.start].plain in STYLED:
            found[said[0]] = marks[said[0]]._replace(kind="ask", targets=("what",))
            found[said[1]] = verb._replace(kind="cue", targets=("office",))
    elif said and is_a(marks[said[0]], "ask", "what") and all(is_a(marks[at], "cue", "then") for at in said[1:]):
        what, who = marks[said[0]], marks[person]
        was = (
            typed[what.start - 1].plain if person < said[0] else " ".join(t.plain for t in typed[what.end : who.start])
        )
        behind = marks[max(person, said[0]) + 1 :]
        at_round = behind and (is_a(behind[0], "link", "in") or is_a(behind[0], "cue", "then"))
        if was == "was" and at_round:
            found[said[0]] = what._replace(kind="cue", targets=("office",))
    return found


def under_whom(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Under who did the Iranians travel to round 6?`: who led them."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        whose = any(m.kind in OWNERS for m in marks[at + 2 :]) and not holds(marks, "person")
        if whose and one.kind == "stop" and typed[one.start].plain == "under" and is_a(two, "ask", "who"):
            found[at] = one._replace(kind="cue", targets=("head",))
    return found


STYLED = word_list("leaders", "styled")
PAIR = 2


def his_man(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Iran's man at round 12`: who led it."""
    found = list(marks)
    for at, mark in enumerate(marks):
        behind = marks[at + 1] if at + 1 < len(marks) else None
        owner = beside(marks, at, -1)
        owned = mark.start and typed[mark.start - 1].plain == "s" and owner >= 0 and marks[owner].kind in OWNERS
        if (
            owned
            and typed[mark.start].plain in MAN
            and mark.end - mark.start == 1
            and (behind is None or _closes(behind))
        ):
            found[at] = mark._replace(kind="cue", targets=("head",))
    return found


MAN = word_list("leaders", "man")


def figured(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`At what meetings does Asemi figure?`: where he was."""
    last = max((at for at, m in enumerate(marks) if m.end > m.start and typed[m.start].plain), default=0)
    of_person = last and marks[beside(marks, last, -1)].kind == "person"
    verb = of_person and typed[marks[last].start].plain in FIGURES and marks[last].end - marks[last].start == 1
    return [m._replace(kind="cue", targets=("attend",)) if verb and at == last else m for at, m in enumerate(marks)]


FIGURES = word_list("leaders", "figures")


def before_and_after(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The heads directly before and after Akçapar`: on both sides of him, where `and after` is elsewhere a span."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        if one.kind == "unread" and typed[one.start].plain in DIRECTLY and is_a(two, "link", "before", "after"):
            found[at] = one.silenced()
        before = is_a(one, "link", "before") or is_a(one, "cue", "predecessor")
        if before and is_a(two, "link", "onward") and typed[two.end - 1].plain == "after":
            found[at + 1] = two._replace(targets=("after",))
    return found


DIRECTLY = word_list("leaders", "directly")


RULES: Passes = (
    (frozenset({"before", "after"}), before_and_after),
    (FOREMOST, foremost),
    (frozenset({"how", "what"}), styled),
    (frozenset({"under"}), under_whom),
    (MAN, his_man),
    (FIGURES, figured),
)
"""Each rule with the words of which one must be there for it."""
