"""Who led once somebody was gone, or before he came: `after Jaafari's departure`, `before Khaji arrived`.

Of such a clause the person and `after` or `before` are kept: they say whose follower is asked for. Who came in
somebody's place is asked for in the same way.
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

LEADING = frozenset({"head", "represent", "envoy_un"})
FOLLOWING = frozenset({"successor", "predecessor"})
DATED = frozenset({"digits", "nth", "month", "season"})


def followed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with going and coming as fillers where a round is neither named nor dated. Raises DataProblem."""
    people = [at for at, mark in enumerate(marks) if mark.kind == "person"]
    if not people:
        return marks
    marks = [_in_his_place(marks, at, typed) for at in range(len(marks))]
    leads = {m.target for m in marks if m.kind == "cue" and not _went(m, typed)} & (LEADING | FOLLOWING)
    if len(people) != 1 or not leads:
        return marks
    marks = _without_change(marks, people[0])
    dated = any(m.kind in DATED for m in marks)
    marks = marks if dated else _once_gone(marks, people[0], typed)
    marks = [_right_beside(marks, at, people[0], typed) for at in range(len(marks))]
    before, after = _beside(marks, people[0], -1, typed), _beside(marks, people[0], 1, typed)
    if before >= 0 and after < len(marks) and _by_his_coming(marks[before], marks[after], typed):
        marks = [m.silenced() if at == after else m for at, m in enumerate(marks)]
    found = [_by_pronoun(marks, at, typed) if leads & FOLLOWING else mark for at, mark in enumerate(marks)]
    for verb, link in ((after, before), (before, _beside(marks, before, -1, typed))):
        if not 0 <= verb < len(marks) or not 0 <= link < len(marks):
            continue
        said, opens = marks[verb], marks[link]
        clause = _says(opens, "once", typed) and (opens.end == marks[people[0]].start or verb < people[0])
        if _says(said, "going", typed) and clause and not dated:
            found[link] = opens.silenced() if leads & FOLLOWING else opens._replace(kind="link", targets=("after",))
            found[verb] = said.silenced()
        elif not dated and _comes(said, opens, typed) and not (said.target == "successor" and _more_said(marks, verb)):
            found[verb] = said.silenced()
            found[link] = opens._replace(kind="link", targets=("before",))
        elif _says(opens, "because", typed) and _stayed_away(said, typed):
            found[link] = opens.silenced()
            found[verb] = said._replace(kind="cue", targets=("absent",)) if said.kind == "unread" else said
    return found


def _without_change(marks: list[Mark], person: int) -> list[Mark]:
    """`Its head changed after Önal; who was next?`: who came after him is asked for anyway."""
    asked = any((m.kind, m.target) == ("ask", "who") or m.target in FOLLOWING for m in marks)
    after = holds(marks[max(person - 2, 0) : person], "link", "after")
    if not (asked and after):
        return marks
    return [m.silenced() if (m.kind, m.target) == ("cue", "change") else m for m in marks]


def _once_gone(marks: list[Mark], person: int, typed: list[Token]) -> list[Mark]:
    """`De Mistura stepped down. Who took over?`: the verb, and the post that he left, are fillers."""
    near = (_beside(marks, person, 1, typed), _beside(marks, person, -1, typed))
    verb = next((at for at in near if 0 <= at < len(marks) and _says(marks[at], "going", typed)), -1)
    behind = marks[max(verb, person) + 1 :]
    if verb < 0 or not holds(behind, "cue", *FOLLOWING):
        return marks
    post = _beside(marks, verb, 1, typed)
    left = {verb, post} if post < len(marks) and _says(marks[post], "post", typed) else {verb}
    return [m.silenced() if at in left else m for at, m in enumerate(marks)]


def _by_his_coming(before: Mark, after: Mark, typed: list[Token]) -> bool:
    """`Who led before Pedersen's arrival?`, where `led before` is one phrase."""
    return (before.kind, before.target) == ("cue", "predecessor") and _says(after, "arrive", typed)


def _more_said(marks: list[Mark], verb: int) -> bool:
    """Whether something stands behind a verb that is no question of its own (`Before Khaji took over, who led?`)."""
    return verb + 1 < len(marks) and marks[verb + 1].kind != "ask"


def _went(mark: Mark, typed: list[Token]) -> bool:
    """`Relinquished the chair`: somebody went, and it is not asked who came."""
    return mark.target == "successor" and typed[mark.end - 1].plain != "to" and _says(mark, "going", typed)


def _comes(said: Mark, opens: Mark, typed: list[Token]) -> bool:
    """`Before Khaji arrived`, `until Khaji took over`."""
    comes = _says(said, "arrive", typed) or (said.kind, said.target) == ("cue", "successor")
    return (
        comes and opens.kind == "link" and (opens.target == "before" or typed[opens.start].plain in ("until", "till"))
    )


def _stayed_away(mark: Mark, typed: list[Token]) -> bool:
    """`With Pedersen away`, `since Pedersen was absent`."""
    absent = (mark.kind, mark.target) in (("cue", "absent"), ("link", "not"))
    return absent or (mark.kind == "unread" and _says(mark, "away", typed))


def _by_pronoun(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    """`After he left`, of whom a follower is asked for: the words add nothing."""
    words = [typed[m.start].plain for m in marks[max(at - 2, 0) : at + 3]]
    here = min(at, 2)
    going, once = lists("light")["going"], lists("light")["once"]
    clauses = [words[i : i + 3] for i in (here, here - 1, here - 2) if i >= 0 and len(words) >= i + 3]
    left = any(a in once and b in ("he", "she") and c in going for a, b, c in clauses)
    return marks[at].silenced() if left else marks[at]


def _right_beside(marks: list[Mark], at: int, person: int, typed: list[Token]) -> Mark:
    """`Immediately before Khaji`: whoever was next to him is asked for anyway."""
    link = at + 1 if at + 1 < len(marks) else at
    stops = all(m.kind == "stop" for m in marks[link + 1 : person])
    steps = marks[link].kind == "link" and marks[link].target in ("before", "after") and link < person and stops
    said = marks[at].kind in ("unread", "stop") and _says(marks[at], "at_once", typed)
    if steps and said:
        return marks[at].silenced()
    first = at == 0 and person == 1 and typed[marks[at].start].plain in ("following", "upon")
    return marks[at]._replace(kind="link", targets=("after",)) if first else marks[at]


def _in_his_place(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    """`Whom did they name in Jaafari's place?`, `who stepped into his shoes?`"""
    mark = marks[at]
    owner = at - 2 if at > 1 and typed[marks[at - 1].start].plain == "s" else at - 1
    if mark.kind not in ("cue", "unread", "out") or owner <= 0 or marks[owner].kind != "person":
        return mark
    before = typed[marks[owner].start - 1].plain
    stead = _says(mark, "stead", typed) and before in INTO
    if not stead and not (_says(mark, "post", typed) and before in TAKEN):
        return mark
    return mark._replace(kind="cue", targets=("successor",))


INTO = word_list("gone", "into")
TAKEN = word_list("gone", "taken")


def _says(mark: Mark, name: str, typed: list[Token]) -> bool:
    """Whether the first word of a mark stands in a list."""
    return typed[mark.start].plain in lists("light")[name]


def _beside(marks: list[Mark], at: int, step: int, typed: list[Token]) -> int:
    """The nearest mark that is no filler but for the words of such a clause; -1 or beyond the end if there is none."""
    at += step
    while 0 <= at < len(marks) and marks[at].kind == "stop" and not _says(marks[at], "once", typed):
        at += step
    return at
