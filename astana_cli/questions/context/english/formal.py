"""Turns of formal English: `which matters are in dispute`, `on what sources does it rest`, `days devoted to round 9`.

The words that such turns are made of are data (`data/lexicon/common/rules.json`).
"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Pass, holds, is_a, one_word
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

ACCOMPANIES = word_list("formal", "accompanies")
AT_HAND = word_list("formal", "at_hand")
AT_ISSUE = word_list("formal", "at_issue")
BEARS = word_list("formal", "bears")
COVERS = word_list("formal", "covers")
DIFFERS = word_list("formal", "differs")
DISTINCT = frozenset(phrase.replace("_", " ") for phrase in word_list("formal", "distinct"))
GOES = word_list("formal", "goes")
LED = word_list("formal", "led")
NAME = word_list("formal", "name")
RECEIVED = word_list("formal", "received")
RESTS = word_list("formal", "rests")
SETS = word_list("formal", "sets")
SORTS = word_list("formal", "sorts")
SPENT = word_list("formal", "spent")
UPHOLDS = word_list("formal", "upholds")


def formalities(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with the words of the module's title settled. Raises DataProblem."""
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    asks = {mark.target for mark in marks if mark.kind == "ask"}
    found = _state(_under(marks, typed), typed)
    for needs, rule in RULES:
        if needs in cues or needs in asks:
            found = rule(found, typed)
    return found


def _under(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did Russia take part under Lavrentiev?`: led by him; `the last under the name Nur-Sultan`: in it."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        if typed[mark.start].plain != "under" or mark.kind != "stop":
            continue
        if marks[at + 1].kind == "city_name":
            found[at] = mark._replace(kind="link", targets=("in",))
        if marks[at + 1].kind != "person":
            continue
        if any(m.kind in ("party", "capital", "syria") or is_a(m, "cue", "delegation") for m in marks[:at]):
            found[at] = mark._replace(kind="cue", targets=("head",))
    return found


def _state(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Please state when it was held`: a request, and no country."""
    first = next((at for at, m in enumerate(marks) if m.kind not in ("stop", "word")), -1)
    after = beside(marks, first) if first >= 0 else -1
    if after < 0 or not is_a(marks[first], "cue", "country") or typed[marks[first].start].plain != "state":
        return marks
    asks = marks[after].kind == "ask" or typed[marks[first].end].plain in ("the", "in", "at", "on", "by", "to", "for")
    return [mark.silenced() if at == first and asks else mark for at, mark in enumerate(marks)]


def _disputed_points(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which points concerning round 1 are contested?`: what is in dispute there, whatever it is called."""
    if not holds(marks, "cue", "dispute"):
        return marks
    return [
        mark.silenced()
        if mark.kind in ("cue", "unread", "ask") and one_word(mark, typed) in AT_ISSUE and _asked_for(marks, at)
        else mark
        for at, mark in enumerate(marks)
    ]


def _asked_for(marks: list[Mark], at: int) -> bool:
    """Whether `which`, `what`, `all` or a request for a list stands before a noun, or nothing does."""
    before = beside(marks, at, -1)
    return (
        before < 0
        or (marks[before].kind == "ask" and marks[before].target in ("which", "what", "list", "yesno", "how_many"))
        or is_a(marks[before], "link", "all")
        or is_a(marks[before], "cue", "there")
    )


def _resting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On what sources does the date rest?`, `which sources support the date?`: for what there are sources."""
    source = next((at for at, m in enumerate(marks) if is_a(m, "cue", "source")), -1)
    last = max((at for at, m in enumerate(marks) if m.end > m.start), default=-1)
    found = list(marks)
    for at, mark in enumerate(marks):
        if at == last > source and is_a(mark, "cue", "issue") and _words(mark, typed) in COMES:
            found[at] = mark.silenced()
        if mark.kind not in ("unread", "cue", "ask", "link") or at <= source or mark.end - mark.start > 1:
            continue
        rests = at == last and (one_word(mark, typed) in RESTS or one_word(mark, typed) in UPHOLDS)
        if rests or (one_word(mark, typed) in UPHOLDS and mark.start == marks[source].end):
            found[at] = mark.silenced()
    return found


COMES = (["come", "from"], ["comes", "from"], ["came", "from"], ["originate", "from"], ["originates", "from"])


def _words(mark: Mark, typed: list[Token]) -> list[str]:
    return [token.plain for token in typed[mark.start : mark.end]]


def _spent(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many days were devoted to round 9?`, `did they spend in session?`: how long it was."""
    return [
        mark._replace(kind="cue", targets=("held",))
        if mark.kind in ("unread", "out", "cue") and one_word(mark, typed) in SPENT
        else mark
        for mark in marks
    ]


def _designation(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The official designation of the Kazakh capital`: a name of the city, and no office."""
    city = any(is_a(m, "cue", "city") or m.kind in ("place", "city_name") for m in marks)
    if not city or holds(marks, "person"):
        return marks
    return [
        mark._replace(targets=("called",))
        if is_a(mark, "cue", "office") and typed[mark.end - 1].plain in NAME
        else mark
        for mark in marks
    ]


def _received(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which building were the delegations of round 1 received?`: it was held there."""
    found = list(marks)
    people = [at for at, m in enumerate(marks) if m.kind == "cue" and m.target in ("delegation", "member", "people")]
    for at, mark in enumerate(marks):
        if one_word(mark, typed) in RECEIVED and people and people[0] < at and not any(_owner(m) for m in marks):
            found[at] = mark._replace(kind="cue", targets=("held",))
            found[people[0]] = marks[people[0]].silenced()
    return found


def _owner(mark: Mark) -> bool:
    return mark.kind in ("party", "capital", "syria", "person")


def _went_by(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Under what name did the capital go?`"""
    return [
        mark.silenced()
        if at and one_word(mark, typed) in GOES and marks[beside(marks, at, -1)].kind in PLACES
        else mark
        for at, mark in enumerate(marks)
    ]


PLACES = frozenset({"place", "city_name", "cue"})


def _led_to(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`To what result did round 7 lead?`: nobody led anything."""
    last = max((at for at, m in enumerate(marks) if m.end > m.start), default=-1)
    if any(_owner(m) for m in marks) or not is_a(marks[last], "cue", "head") or one_word(marks[last], typed) not in LED:
        return marks
    return [mark.silenced() if at == last else mark for at, mark in enumerate(marks)]


def _questions(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which questions were examined at round 13?`: what was on the agenda. `Which statement mentioned the Golan?` asks
    for one."""
    return [
        mark.silenced()
        if mark.kind in ("unread", "cue")
        and one_word(mark, typed) in AT_ISSUE
        and not (mark.target == "statement" and holds(marks, "topic"))
        and at
        and marks[at - 1].kind == "ask"
        and holds(marks[at + 1 :], "cue", "agenda", "contents", "outcome")
        else mark
        for at, mark in enumerate(marks)
    ]


def _set_beside(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Set rounds 4 and 5 side by side`"""
    first = next((at for at, m in enumerate(marks) if m.kind != "stop"), -1)
    if first < 0 or one_word(marks[first], typed) not in SETS:
        return marks
    return [mark.silenced() if at == first else mark for at, mark in enumerate(marks)]


def _figure(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What figure is given for the number of rounds?`: a number, and nobody."""
    return [
        mark.silenced() if is_a(mark, "ask", "who") and typed[mark.end - 1].plain in ("figure", "figures") else mark
        for mark in marks
    ]


def _borne(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Whose signatures does the memorandum bear?`"""
    return [mark.silenced() if one_word(mark, typed) in BEARS else mark for mark in marks]


def _at_hand(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Is the full text accessible?`: where it is."""
    return [
        mark.silenced() if one_word(mark, typed) in AT_HAND and mark.kind in ("unread", "cue", "stop") else mark
        for mark in marks
    ]


def _to_be_held(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The first round to be held in Sochi`: it was held, and not only planned."""
    found = list(marks)
    for at, mark in enumerate(marks):
        noun = beside(marks, at, -1)
        first = beside(marks, noun, -1) if noun > 0 else -1
        edge = first >= 0 and marks[first].kind == "link" and marks[first].target in ("first", "last", "only")
        to_be = is_a(mark, "cue", "announce") and typed[mark.start].plain == "to"
        if to_be and edge and marks[noun].kind == "noun":
            found[at] = mark._replace(targets=("held",))
    return found


def _should_have(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When should round 5 have been held?`: when it was to be."""
    should = next((at for at, token in enumerate(typed) if token.plain == "should"), len(typed))
    return [
        m._replace(targets=("announce",))
        if is_a(m, "cue", "held", "start")
        and m.start > should
        and "have" in [t.plain for t in typed[m.start - 1 : m.end]]
        else m
        for m in marks
    ]


def _accompanied(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which bilateral meetings accompanied round 11?`"""
    return [mark.silenced() if one_word(mark, typed) in ACCOMPANIES else mark for mark in marks]


def _sources_differ(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On what do the sources differ?`: what they dispute, and no change from round to round."""
    if not holds(marks, "cue", "source", "claim"):
        return marks
    return [
        mark._replace(targets=("dispute",))
        if is_a(mark, "cue", "change") and one_word(mark, typed) in DIFFERS
        else mark
        for mark in marks
    ]


def _after_which(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`After which rounds was there no statement?`: a statement is that of the round with which it ended."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        if is_a(mark, "link", "after") and is_a(marks[at + 1], "ask", "which", "how_many"):
            found[at] = mark.silenced()
    return found


def _covered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which dates did the ninth round cover?`: on which it was held."""
    last = max((at for at, m in enumerate(marks) if typed[m.start].plain), default=0)
    others = any(is_a(m, "cue", "statement", "document", "announce", "outcome") or _owner(m) for m in marks)
    if others or one_word(marks[last], typed) not in COVERS:
        return marks
    return [mark._replace(kind="cue", targets=("held",)) if at == last else mark for at, mark in enumerate(marks)]


def _name_borne(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The name which the host city bore`: what the city was called."""
    name = next((at for at, m in enumerate(marks) if typed[m.start].plain == "name" and m.end - m.start == 1), -1)
    if name < 0:
        return marks
    which = beside(marks, name)
    city, bore = (beside(marks, which), -1) if which > 0 else (-1, -1)
    bore = beside(marks, city) if city > 0 else -1
    relative = which > 0 and typed[marks[which].start].plain in ("which", "that")
    if not relative or bore < 0 or not is_a(marks[bore], "cue", "called"):
        return marks
    if not (is_a(marks[city], "cue", "host", "city") or marks[city].kind == "place"):
        return marks
    found = list(marks)
    found[name] = marks[bore]._replace(start=marks[name].start, end=marks[name].end)
    found[which], found[bore] = marks[which].silenced(), marks[bore].silenced()
    found[city] = marks[city]._replace(targets=("city",)) if marks[city].kind == "cue" else marks[city]
    return found


def _as_distinct(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which organisations, as distinct from states, came?`: one kind is asked for, and the other is not listed."""
    kinds = [at for at, m in enumerate(marks) if is_a(m, "cue", "organisation", "country")]
    if len(kinds) != 2 or marks[kinds[0]].target == marks[kinds[1]].target:
        return marks
    start, end = marks[kinds[0]].end, marks[kinds[1]].start
    words = " ".join(token.plain for token in typed[start:end] if token.plain not in ("the", "just", "merely"))
    if words not in DISTINCT:
        return marks
    return [m.silenced() if m.start >= start and m.end <= marks[kinds[1]].end else m for m in marks]


def _of_kind(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Humanitarian organisations`: no topic of the talks."""
    return [
        mark.silenced()
        if mark.kind in ("topic", "unread")
        and mark.end - mark.start == 1
        and typed[mark.start].plain in SORTS
        and is_a(marks[beside(marks, at)], "cue", "organisation")
        else mark
        for at, mark in enumerate(marks)
    ]


RULES: tuple[tuple[str, Pass], ...] = (
    ("dispute", _disputed_points),
    ("source", _resting),
    ("how_long", _spent),
    ("how_many", _figure),
    ("where", _received),
    ("venue", _received),
    ("city", _received),
    ("called", _went_by),
    ("outcome", _led_to),
    ("agenda", _questions),
    ("compare", _set_beside),
    ("sign", _borne),
    ("fulltext", _at_hand),
    ("announce", _to_be_held),
    ("held", _should_have),
    ("start", _should_have),
    ("contents", _questions),
    ("outcome", _questions),
    ("outcome", _borne),
    ("sideline", _accompanied),
    ("change", _sources_differ),
    ("statement", _after_which),
    ("office", _designation),
    ("date", _covered),
    ("days", _covered),
    ("called", _name_borne),
    ("organisation", _of_kind),
    ("organisation", _as_distinct),
)
"""Each rule with the cue or question word that must be there for it."""
