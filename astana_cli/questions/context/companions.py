"""Who came along with somebody (`who was with Khaji?`, مين إجا مع خاجي), and whose delegation it is that he led."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token


def companions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with those of company and of his delegation beside the one person who is named. Raises DataProblem."""
    if sum(mark.kind == "person" for mark in marks) != 1:
        return _alone_or_how_many(marks, typed)
    found = _his_team(marks, typed)
    return _with_him(found, typed) if found == marks else found


def _with_him(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was with Khaji?`, مين إجا مع خاجي; `was he alone, or who came with him?`"""
    found = _alone(marks, typed)
    if found != marks or not _asks_who(marks, typed):
        return found
    at = _person(marks)
    end = marks[at].start
    while end and typed[end - 1].plain in TITLES:
        end -= 1
    for length in range(LONGEST, 0, -1):
        if " ".join(token.plain for token in typed[max(end - length, 0) : end]) in WITH:
            return _marked(marks, end - length, end)
    behind = marks[at].end + (_word(typed, marks[at].end) == "s")
    if _word(typed, behind) in COMPANIONS:
        return _marked(marks, behind, behind + 1)
    return marks


def _marked(marks: list[Mark], start: int, end: int) -> list[Mark]:
    """The marks, with the words from `start` to `end`, and all of the first mark among them, as the one for company."""
    inside = [mark for mark in marks if mark.end > start and mark.start < end and mark.end > mark.start]
    other = holds(marks, "cue", *DEEDS)
    if other or any(mark.end > end or (mark.kind == "barred" and mark.target != "and") for mark in inside):
        return marks
    company = Mark("cue", ("company",), inside[0].start, end)
    at = marks.index(inside[0])
    return [*marks[:at], company, *marks[at + len(inside) :]]


def _alone(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Was de Mistura alone at round 1, or was anybody with him?`: who was with him."""
    alone = _said_alone(marks, typed)
    cut = next((at for at, mark in enumerate(marks) if is_a(mark, "link", "or")), len(marks))
    tail = [token.plain for mark in marks[cut:] for token in typed[mark.start : mark.end] if token.plain]
    asks = [at for at, mark in enumerate(marks[:cut]) if mark.kind == "ask"]
    if not 0 <= alone < cut or len(asks) != 1 or not is_a(marks[asks[0]], "ask", "yesno") or not TAIL.issuperset(tail):
        return marks
    return [
        mark._replace(kind="cue", targets=("company",))
        if at == alone
        else mark._replace(targets=("who",))
        if at == asks[0]
        else mark.silenced()
        if at >= cut
        else mark
        for at, mark in enumerate(marks)
    ]


def _alone_or_how_many(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """هل جاء الوفد اللبناني وحده أم كم كان عدده؟: how many they were says whether it was one."""
    if not holds(marks, "link", "or") or not holds(marks, "ask", "how_many"):
        return marks
    alone = _said_alone(marks, typed)
    cut = next(at for at, mark in enumerate(marks) if is_a(mark, "link", "or"))
    parties = sum(mark.kind == "party" for mark in marks)
    counted = [at for at, mark in enumerate(marks) if is_a(mark, "ask", "how_many")]
    if not 0 <= alone < cut or parties != 1 or counted[0] < cut:
        return marks
    spare = {alone, cut, *(at for at, mark in enumerate(marks[:cut]) if is_a(mark, "ask", "yesno"))}
    return [mark.silenced() if at in spare else mark for at, mark in enumerate(marks)]


def _said_alone(marks: list[Mark], typed: list[Token]) -> int:
    """The mark that says that somebody was alone; -1 if there is none."""
    words = (" ".join(token.plain for token in typed[mark.start : mark.end]) for mark in marks)
    return next((at for at, said in enumerate(words) if said in ALONE), -1)


def _his_team(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was in Jaafari's delegation?`, عدد الوفد الذي ترأسه الجعفري: that which the record says that he led."""
    teams = [at for at, mark in enumerate(marks) if is_a(mark, "cue", "delegation")]
    person = _person(marks)
    teams = teams or [
        at for at, mark in enumerate(marks) if is_a(mark, "cue", "member", "attend") and _ends(mark, typed) in TEAM
    ]
    team = teams[0] if len(teams) == 1 and (teams[0] < person or marks[teams[0]].target == "delegation") else -1
    if team < 0:
        led = (at for at, mark in enumerate(marks[:person]) if mark.kind == "party")
        team = next((at for at in led if holds(marks[at + 1 : person + 2], "cue", "head")), -1)
    if team < 0 or not _asks_of_team(marks, typed, team, person):
        return marks
    between = marks[min(team, person) + 1 : max(team, person)]
    owned = [token.plain for mark in between for token in typed[mark.start : mark.end]]
    if team > person:
        joined, behind = owned in ([], ["s"]), person
    else:
        behind = person + 1 if is_a(next(iter(marks[person + 1 : person + 2]), None), "cue", "head") else person
        joined = all(mark.kind == "stop" or is_a(mark, "cue", "head") for mark in between)
        joined = joined and owned not in (["and"], ["with"])
    if not joined:
        return marks
    lead = range(team + 1, behind + 1) if team < person else ()
    found = [mark.silenced() if at in lead and is_a(mark, "cue", "head") else mark for at, mark in enumerate(marks)]
    if not is_a(found[team], "cue", "delegation"):
        return [*found[: team + 1], Mark("cue", ("his_team",), marks[team].end, marks[team].end), *found[team + 1 :]]
    found[team] = marks[team]._replace(targets=("his_team",))
    return found


def _asks_of_team(marks: list[Mark], typed: list[Token], team: int, person: int) -> bool:
    """Whether the size or the members of a delegation are asked for, and no rounds or delegations."""
    if holds(marks, "noun", "rounds"):
        return False
    who = holds(marks, "ask", "who")
    first = min(team, person)
    inside = holds(marks[:first], "link", "in") or "ب" in marks[first].lead
    if holds(marks, "cue", "size", "member"):
        return True
    if (who or holds(marks[:first], "cue", "people")) and (inside or holds(marks, "cue", "belong")):
        return True
    counted = next((at for at, mark in enumerate(marks) if is_a(mark, "ask", "how_many")), len(marks))
    behind = beside(marks, counted) if counted < len(marks) else -1
    if behind < 0 or marks[behind].kind == "noun":
        return counted < len(marks) and behind < 0
    words = {token.plain for token in typed[marks[counted].start : marks[counted].end]}
    return behind != team or not NUMBER.isdisjoint(words)


def _asks_who(marks: list[Mark], typed: list[Token]) -> bool:
    """Whether people are asked for: `who`, `which officials`, `name the people`, الأشخاص الذين رافقوه."""
    if holds(marks, "ask", "who", "how_many"):
        return True
    said = (mark for mark in marks if mark.kind != "stop" and mark.end > mark.start)
    if is_a(next(said, None), "cue", "people"):
        return all(mark.kind != "ask" for mark in marks)
    if any(is_a(mark, "ask", "list") and _word(typed, mark.end) in THOSE for mark in marks):
        return True  # أسماء من رافقوه
    listed = holds(marks, "ask", "which", "list", "what")
    return holds(marks, "cue", "member") or (listed and holds(marks, "cue", "people"))


def _ends(mark: Mark, typed: list[Token]) -> str:
    return typed[mark.end - 1].plain if mark.end > mark.start else ""


def _person(marks: list[Mark]) -> int:
    return next(at for at, mark in enumerate(marks) if mark.kind == "person")


def _word(typed: list[Token], at: int) -> str:
    return typed[at].plain if at < len(typed) else ""


DEEDS = ("held", "sideline", "absent", "walkout", "head", "sign", "successor", "predecessor")
"""With them `with` says something else: `with Pedersen away, who led?`, `who met with him?`"""
WITH = word_list("companions", "with")
COMPANIONS = word_list("companions", "companions")
"""Behind the name whose they are: `Jaafari's companions`."""
ALONE = word_list("companions", "alone")
TEAM = word_list("companions", "team")
NUMBER = word_list("companions", "number")
"""`The number` of a delegation is that of its people; `how many` delegations counts them."""
TAIL = word_list("companions", "tail")
"""Words of `or was anybody with him?`, which asks what `was he alone?` asks."""
TITLES = word_list("companions", "titles")
THOSE = word_list("companions", "those")
LONGEST = 4
"""Words of a phrase for company."""
