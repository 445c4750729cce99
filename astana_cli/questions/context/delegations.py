"""Who leads, represents or belongs to whom: `represented by whom`, `conducted the delegation`, `the factions`."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

MEETING = {"ministers": "ministerial", "presidents": "summit"}
MANAGING = lists("light")["manage"]


def _represented_by(p: Place) -> Mark | None:
    """`By whom was Russia represented?`, `Russia was represented by which envoy?`: somebody was, by a person."""
    if "represented" not in p.words():
        return None
    behind = [mark for mark in p.later() if mark.kind != "stop" or p.first(mark) == "by"][:2]
    by = p.last() == "by" or (bool(behind) and p.first(behind[0]) == "by")
    if by and holds(behind, "ask", "who"):
        return p.mark._replace(targets=("represent",))
    for at, mark in enumerate(p.earlier()):
        if is_a(mark, "ask", "who", "which"):
            by = "by" in (p.first(p.marks[at - 1]) if at else "", p.first(mark))
            return p.mark._replace(targets=("represent",)) if by else None
    return None


def _conducted(p: Place) -> Mark | None:
    """`Who conducted the Iranian delegation?`: a verb said of a delegation."""
    managed = is_a(p.mark, "cue", "chair") or p.word in MANAGING or p.words() == ["responsible", "for"]
    if not managed or (p.mark.end < len(p.typed) and p.typed[p.mark.end].plain == "to"):
        return None
    following = [m for m in p.marks[p.at + 1 : p.at + 5] if m.kind != "stop" and m.target != "observer"][:2]
    person = is_a(p.mark, "cue", "chair") and holds(p.earlier(), "person")
    led = any(
        is_a(m, "cue", "delegation")
        or (person and m.kind == "party")
        or (m.kind == "party" and p.last(m) in ("delegation", "team", "side"))
        for m in following
    )
    return p.mark._replace(kind="cue", targets=("head",)) if led else None


def _ambassador(p: Place) -> Mark | None:
    """Who a delegate was is asked, with his office in the answer; whether he was an ambassador is not looked into."""
    named = holds(p.marks, "ask", "who", "which", "what", "list")
    served_as = "as" in [token.plain for token in p.typed[max(p.mark.start - 2, 0) : p.mark.start]]
    several = p.word == "ambassadors"  # `which heads were ambassadors?`
    return p.mark._replace(kind="unread", targets=(p.word,)) if served_as or several or not named else None


def _came(p: Place) -> Mark | None:
    """`Rounds with Iraq represented`: it came."""
    came = is_a(p.before, "party") and not holds(p.marks, "ask")
    return p.mark._replace(targets=("attend",)) if came else None


def _first_one(p: Place) -> Mark | None:
    """`The first one to lead Turkey`, أول واحد ترأس وفد تركيا: somebody, and no number."""
    if p.mark.target != "1" or not is_a(p.before, "link", "first", "last"):
        return None
    behind = [
        m for m in p.later() if m.kind != "stop" and not is_a(m, "link", "to_place") and not is_a(m, "ask", "who")
    ]
    leads = bool(behind) and is_a(behind[0], "cue", "head", "represent", "chair")
    return p.mark._replace(kind="cue", targets=("people",)) if leads else None


def _of_ones_country(p: Place) -> Mark | None:
    """`Which Iranian led for his country?`, أول تركي ترأس وفد بلاده: the country of somebody whose party is named."""
    own = p.word in COUNTRIES or (p.mark.start > 0 and p.typed[p.mark.start - 1].plain in OWNERS)
    led = holds(p.earlier(), "cue", "head", "represent", "delegation")
    named = sum(m.kind == "party" for m in p.marks) == 1 and holds(p.earlier(), "party")
    return p.mark.silenced() if own and led and named and p.mark.target == "country" else None


COUNTRIES = word_list("context.delegations", "own_country")
OWNERS = word_list("context.delegations", "owners")


def _ours(p: Place) -> Mark | None:
    """`Our delegation`: whose that is nobody knows; `Önal led our delegation in which meetings?`: it was his."""
    ours = is_a(p.after, "cue", "delegation", "head", "represent")
    his = [m for m in p.earlier() if m.kind == "person"]
    asked = {m.target for m in p.marks if m.kind == "ask"}
    if len(his) == 1 and asked and asked <= OF_ROUNDS and (asked == {"how_often"} or holds(p.marks, "noun")):
        return None
    return p.mark._replace(kind="unread", targets=(p.word,)) if ours else None


OF_ROUNDS = frozenset({"which", "how_many", "when", "how_often", "list"})


def of_factions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who led the armed factions?`: who is led, or asked why it stayed away, is the opposition; `which factions` and
    a list of them are groups."""
    if not holds(marks, "cue", "groupings"):
        return marks
    marks = _side_came(_factions_came(marks), typed)
    led = any(is_a(m, "cue", "head", "represent") or is_a(m, "ask", "why") for m in marks)
    if not led or _are_others(marks, typed):
        return marks
    return [
        mark._replace(kind="party", targets=("opposition",))
        if is_a(mark, "cue", "groupings")
        and typed[mark.start].plain not in ("which", "what")
        and not (at and marks[at - 1].kind in ("ask", "link"))
        else mark
        for at, mark in enumerate(marks)
    ]


def _side_came(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which round did the armed groups boycott?`, هل شاركت الفصائل في الجولة 4: all of them, where it is asked whether
    they came, or to which round; who came of them, or which of them, asks for groups."""
    at = next((i for i, m in enumerate(marks) if is_a(m, "cue", "groupings")), -1)
    if at < 0 or _are_others(marks, typed) or any(is_a(m, "ask", "who", "how_many", "list") for m in marks):
        return marks
    first, behind = marks[at].start, marks[at].end
    the = typed[first].plain.startswith("ال") or (first > 0 and typed[first - 1].plain == "the")
    the |= typed[behind - 1].plain in ("المعارضه", "opposition")
    clause = behind < len(typed) and typed[behind].plain in THAT
    asked = _asks_at_which(marks) or is_a(next((m for m in marks if m.kind != "stop"), None), "ask", "yesno")
    asked |= holds(marks, "cue", "source", "dispute")
    came = holds(marks, "cue", "attend", "absent", "walkout", "stopped")
    if not (the and asked and came) or clause or (at and is_a(marks[at - 1], "ask", "which", "what")):
        return marks
    return [*marks[:at], marks[at]._replace(kind="party", targets=("opposition",)), *marks[at + 1 :]]


def _asks_at_which(marks: list[Mark]) -> bool:
    """Whether rounds are asked for: `which round`, and nothing else."""
    asks = [at for at, m in enumerate(marks) if m.kind == "ask"]
    behind = marks[asks[0] + 1] if len(asks) == 1 and asks[0] + 1 < len(marks) else None
    return is_a(behind, "noun", "round", "rounds") and is_a(marks[asks[0]], "ask", "which", "what")


THAT = word_list("arabic", "relative") | {"that", "which", "who"}


def _are_others(marks: list[Mark], typed: list[Token]) -> bool:
    """Whether the factions are not the side as a whole: where that is named beside them, or a group, or where they are
    a party's (`the Turkish factions`, `Turkey's`, `backed by Turkey`); beside another party they are (`and Iran`)."""
    named = [m for m in marks if m.kind in ("party", "group")]
    pairs = pairwise(m for m in marks if m.kind != "stop" or typed[m.start].plain != "s")
    whose = any({m.kind for m in pair} == {"party", "cue"} and _of_the_other(*pair) for pair in pairs)
    whose |= bool(named) and holds(marks, "cue", "source")
    return whose or any(m.kind == "group" or "opposition" in m.targets for m in named)


def _of_the_other(one: Mark, other: Mark) -> bool:
    """Whether the factions of one of two neighbours are the other's: no `and` is written as one with it."""
    return (is_a(one, "cue", "groupings") or is_a(other, "cue", "groupings")) and not other.lead


def _factions_came(marks: list[Mark]) -> list[Mark]:
    """`Which factions represented the opposition?`: factions lead nobody; they are those that came."""
    said = [at for at, mark in enumerate(marks) if mark.kind != "stop"]
    first = 1 if said and marks[said[0]].kind == "ask" else 0
    pair = [(marks[at].kind, marks[at].target) for at in said[first : first + 2]]
    if pair != [("cue", "groupings"), ("cue", "represent")]:
        return marks
    return [m._replace(targets=("attend",)) if at == said[first + 1] else m for at, m in enumerate(marks)]


STANDING = frozenset({"capacity", "status", "صفته", "صفتها", "صفتهم", "صفتن"})


def of_party(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In what capacity did Iraq attend?` asks for a role where a party is named and nobody; `led Damascus's delegates`
    and `part of the Russian team` speak of a delegation."""
    kinds = {m.kind for m in marks}
    led = holds(marks, "cue", "head")
    if "party" not in kinds:
        return _part_of(marks, typed) if "person" in kinds else marks
    found = list(marks)
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end]]
        if words == ["under", "whom"] and "person" not in kinds:
            found[at] = mark._replace(kind="cue", targets=("head",))
        if mark.kind != "cue":
            continue
        if mark.target == "office" and not STANDING.isdisjoint(words) and "person" not in kinds and not led:
            found[at] = mark._replace(targets=("role",))
        elif mark.target == "member" and words == ["delegates"] and led and not _joins_next(marks, at):
            found[at] = mark._replace(targets=("delegation",))
        elif mark.target == "represent" and at and _of_several(marks[at - 1], typed):
            found[at] = mark._replace(targets=("member",))
        elif mark.target == "belong" and words == ["part", "of"] and holds(marks[:at], "person"):
            found[at] = mark._replace(targets=("attend",))
        elif mark.target == "belong" and "person" not in kinds and _who_belonged(marks, at, typed):
            found[at] = mark._replace(targets=("member",))
    return found


def _of_several(mark: Mark, typed: list[Token]) -> bool:
    """`Who all came for Jordan?`, `which people came for it?`"""
    words = [token.plain for token in typed[max(mark.end - 2, 0) : mark.end]]
    return words == ["who", "all"] or (is_a(mark, "cue", "people") and words[-1] in ("people", "persons"))


def _part_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many rounds was Asemi part of?`: at how many he was."""
    last = max((at for at, m in enumerate(marks) if m.end > m.start and typed[m.start].plain), default=0)
    part = is_a(marks[last], "cue", "belong") and typed[marks[last].start].plain == "part"
    return [m._replace(targets=("attend",)) if part and at == last else m for at, m in enumerate(marks)]


def _who_belonged(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`Who belonged to the Turkish delegation?`, `who was part of the Iranian team?`"""
    who = holds(marks[:at], "ask", "who", "which", "list")
    return who and any("delegation" in (m.target, typed[m.end - 1].plain) for m in marks[at + 1 :])


def _joins_next(marks: list[Mark], at: int) -> bool:
    """Whether `and` stands beside a mark, so that it is asked for by itself."""
    return holds((*marks[max(at - 2, 0) : at], *marks[at + 1 : at + 2]), "link", "and")


def of_meetings(marks: list[Mark], _: list[Token]) -> list[Mark]:
    """`Where did the foreign ministers meet?`: they and presidents are spoken of at meetings of their own alone;
    `which president represented Turkey at the summit?`: there a delegation was led by nobody else."""
    return _presidents(_ministers(marks))


def _ministers(marks: list[Mark]) -> list[Mark]:
    at = next((i for i, m in enumerate(marks) if m.kind == "unread" and m.target in MEETING), -1)
    counted = holds(marks, "ask", "how_many")
    if at < 0 or counted or not holds(marks, "cue", "held"):
        return marks
    first = at - 1 if at and marks[at - 1].target == "foreign" else at
    meeting = Mark("cue", (MEETING[marks[at].target],), marks[first].start, marks[at].end)
    return [*marks[:first], meeting, *_inside(marks[at + 1 :])]


def _inside(marks: list[Mark]) -> list[Mark]:
    """The marks with Astana as the city that it is where somebody meets in it."""
    return [
        m._replace(kind="place") if is_a(m, "noun", "astana") and at and is_a(marks[at - 1], "link", "in") else m
        for at, m in enumerate(marks)
    ]


def _presidents(marks: list[Mark]) -> list[Mark]:
    if not holds(marks, "cue", "summit"):
        return marks
    return [
        m.silenced() if m[:2] == ("unread", ("president",)) and at and marks[at - 1].kind == "ask" else m
        for at, m in enumerate(marks)
    ]


def _called_tell(p: Place) -> Mark | None:
    """`Tell's delegation`: somebody of that name, whom the book knows, and no request."""
    owns = p.after is not None and p.first(p.after) == "s" and p.after.end - p.after.start == 1
    return p.mark._replace(kind="unread", targets=(p.word,)) if owns else None


def _of_assad(p: Place) -> Mark | None:
    """`Assad's chief negotiator`: the government's, where he himself is nobody at the talks."""
    behind = p.marks[p.at + 2] if p.at + 2 < len(p.marks) else None
    owns = p.mark.kind == "unread" and p.after is not None and p.first(p.after) == "s"
    led = owns and is_a(behind, "cue", "head", "represent", "delegation")
    return p.mark._replace(kind="party", targets=("syria_gov",)) if led else None


RULES: Table = (
    (frozenset({"<cue attend>"}), _represented_by),
    (MANAGING | {"<cue chair>", "<out>"}, _conducted),
    (frozenset({"ambassador", "ambassadors"}), _ambassador),
    (frozenset({"represented"}), _came),
    (frozenset({"our", "my"}), _ours),
    (word_list("context.delegations", "one"), _first_one),
    (COUNTRIES | {"country", "nation", "state"}, _of_ones_country),
    (frozenset({"assad"}), _of_assad),
    (frozenset({"tell"}), _called_tell),
)
