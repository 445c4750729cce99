"""Words that ask, or only look so: relative `when` and `where`, `should`, `may`, `no`, `how much`, `not in`."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

AUXILIARIES = word_list("context", "auxiliaries")
NEGATED = word_list("context", "negated")
ANSWERERS = word_list("context", "answerers")
"""After `could`, `can`, `may` these make a request, no question for yes or no."""
DATED = ("in", "since", "after", "before", "between", "to", "or", "month", "round", "rounds", "from")


def _relative(p: Place) -> Mark | None:
    """`Rounds where Iran was absent`: no question, right behind rounds that are listed, or behind another question."""
    inside = p.word in ("when", "where") and 0 < p.at < len(p.marks) - 1
    if not inside or not is_a(p.before, "noun"):
        return None
    listed = is_a(p.before, "noun", "rounds") or holds(p.earlier(), "ask")
    return p.mark.silenced() if listed else None


def _ought(p: Place) -> Mark | None:
    """`Ought one to distinguish Önal from Ünal?` asks whether they are the same."""
    alike = p.word in ("should", "ought") and holds(p.marks, "cue", "same", "compare")
    return p.mark.silenced() if alike and sum(m.kind == "person" for m in p.marks) > 1 else None


def _acts_as_head(p: Place) -> Mark | None:
    """`In which rounds did he act as chief negotiator?`"""
    if p.at <= 1 or p.words() != ["act", "as"]:
        return None
    said = next((m for m in p.later() if m.kind not in ("stop", "party", "capital", "syria")), None)
    return p.mark.silenced() if is_a(said, "cue", "head") else None


def _planned(p: Place) -> Mark | None:
    """`When and where should the next round be?` asks for a plan, not for a view."""
    plan = is_a(p.before, "ask", "when", "where", "what") or is_a(p.before, "cue", "date", "place")
    done = any(m.kind in ("party", "person", "parties") or is_a(m, "cue", *DOERS) for m in p.later())
    return p.mark.silenced() if plan and p.word == "should" and not done else None


DOERS = ("delegation", "guarantor", "people", "head", "attend", "outcome")
"""`What should the opposition have done?` asks for a view."""


def _negates(p: Place) -> Mark | None:
    """`Why was Pedersen not in Astana?`: who was not there, rather than what lies outside."""
    if p.first() != "not":
        return None
    before = next((m for m in reversed(p.earlier()) if m.kind != "stop"), None)
    return p.mark._replace(targets=("not",)) if is_a(before, "person") else None


def _meanwhile(p: Place) -> Mark | None:
    """`What post did he hold when he led?`: behind another question word `when` asks nothing, unless it is one of two
    (`who led and when`, `where was it, when was it`)."""
    asked = holds(p.earlier(), "ask", "who", "what", "which", "where", "how_many")
    joined = p.before is not None and p.before.kind in ("link", "ask")
    then = (asked or _clause(p)) and not joined and p.after is not None and p.first(p.after) not in AUXILIARIES
    return p.mark._replace(kind="cue", targets=("then",)) if then else None


def _clause(p: Place) -> bool:
    """`The head of the Turkish team when the ninth round convened`: a clause, and nothing else asks."""
    said = [m for m in p.later() if m.kind not in ("stop", "word")]
    held = bool(said) and is_a(said[-1], "cue", "held") and all(m.kind in ROUND_OR_DATE for m in said[:-1])
    return held and holds(p.earlier(), "cue", "head", "office", "member")


ROUND_OR_DATE = frozenset({"noun", "nth", "digits", "number"})


def _may(p: Place) -> Mark | None:
    """`Who may have led?`, `which rounds may Jordan have attended?`: no month, unless something dated stands beside it
    and nobody of whom it might be said."""
    said = next((m for m in p.later() if m.kind != "stop"), None)
    if is_a(p.before, "noun") and said is not None and said.kind in ("party", "capital", "syria", "person"):
        return p.mark.silenced()
    near = [m for m in (p.before, p.after) if m]
    month = any(m.kind in ("digits", "nth", "month") for m in near) or (
        p.before is not None and p.before.kind in ("link", "cue", "noun", "stop") and p.before.target in DATED
    )
    return None if month else p.mark.silenced()


def _or_no(p: Place) -> Mark | None:
    """`Did it come to the round or no?`: at the end it adds nothing."""
    ends = is_a(p.before, "noun") and (p.after is None or p.after.kind == "stop")
    return p.mark.silenced() if ends else None


def _none(p: Place) -> Mark | None:
    """`No statement`: a denial, where `no. 4` is a number."""
    denies = p.mark.kind == "number_noun" and not is_a(p.after, "digits")
    return p.mark._replace(kind="link", targets=("not",)) if denies else None


def _number(p: Place) -> Mark | None:
    return p.mark._replace(kind="number_noun") if is_a(p.after, "digits") else None


def away(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Americans were not in Sochi`: where no round is spoken of, `not in` says who was not there."""
    if holds(marks, "noun"):
        return marks
    return [
        mark._replace(targets=("away",)) if is_a(mark, "link", "outside") and typed[mark.start].plain == "not" else mark
        for mark in marks
    ]


def came_or_not(marks: list[Mark], _: list[Token]) -> list[Mark]:
    """`إيران يت الجولة 10 والا ما يت؟`, `did it come or did it not?`: the second question is the first one denied."""
    cues = [at for at, mark in enumerate(marks) if is_a(mark, "cue", "attend")]
    if len(cues) != PAIR or not any(is_a(marks[at], "link", "or") for at in range(*cues)):
        return marks
    opens = next(at for at in range(*cues) if is_a(marks[at], "link", "or"))
    tail = marks[opens + 1 :]
    denied = holds(tail, "link", "not") and all(m.kind in ("stop", "cue") or is_a(m, "link", "not") for m in tail)
    denied = denied and holds(marks[opens : cues[1]], "link", "not")
    alone = not holds(marks[:opens], "link", "not") and sum(m.kind == "cue" for m in tail) == 1
    return [m.silenced() if denied and alone and at >= opens else m for at, m in enumerate(marks)]


def either(marks: list[Mark], _: list[Token]) -> list[Mark]:
    """`Did it come or stay away?`, `هل غابت أم حضرت؟`: the second question is the first one denied."""
    cues = [at for at, mark in enumerate(marks) if mark.kind == "cue" and mark.target in CAME_OR_NOT]
    if len(cues) != PAIR or marks[cues[0]].target == marks[cues[1]].target:
        return marks
    if not any(mark.kind in ("party", "capital", "syria", "person") for mark in marks):
        return marks
    between = [at for at in range(cues[0], cues[1]) if is_a(marks[at], "link", "or")]
    tail = marks[between[-1] + 1 :] if between else []
    if not tail or any(m.kind not in ("stop", "cue") for m in tail) or sum(m.kind == "cue" for m in tail) > 1:
        return marks
    return _for_yes_or_no([mark.silenced() if at >= between[-1] else mark for at, mark in enumerate(marks)])


def _for_yes_or_no(marks: list[Mark]) -> list[Mark]:
    """`UNHCR at the last round: present or absent?`: a question for yes or no, if nothing else is asked."""
    return (
        marks
        if any(m.kind == "ask" or is_a(m, "link", "all") for m in marks)
        else [Mark("ask", ("yesno",), 0, 0), *marks]
    )


def or_not(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`UNHCR, final round, there or not?`, `there or not there?`: a question for yes or no."""
    at = next((at for at, m in enumerate(marks) if m.kind == "stop" and _says(m, typed, OR_NOT)), 0)
    if not at or not is_a(marks[at - 1], "cue", "attend", "there") or holds(marks, "ask"):
        return marks
    again = [m.silenced() if is_a(m, "cue", "attend", "there") else m for m in marks[at:]]
    return _for_yes_or_no([*marks[:at], *again])


OR_NOT = (["or", "not"], ["or", "no"])


def _says(mark: Mark, typed: list[Token], phrases: tuple[list[str], ...]) -> bool:
    return [token.plain for token in typed[mark.start : mark.end]] in phrases


CAME_OR_NOT = ("attend", "absent")
PAIR = 2


def whether(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Did Iraq come?`, `the last round: was it in Sochi?`: a question for yes or no, unless somebody is begged to
    answer (`could you tell me`)."""
    behind = marks[_heading(marks, typed) :]
    first = next((m for m in behind if m.kind != "stop" or typed[m.start].plain in AUXILIARIES), None)
    if first is None or first.end - first.start != 1 or typed[first.start].plain not in AUXILIARIES:
        return marks
    if first.end < len(typed) and typed[first.end].plain in ANSWERERS:
        return marks
    found = list(marks)
    if typed[first.start].plain in NEGATED:
        found[found.index(first)] = first.silenced()
    return [Mark("ask", ("yesno",), first.start, first.start), *found]


def _heading(marks: list[Mark], typed: list[Token]) -> int:
    """How many marks at the beginning only name a round, if a mark parts them from the rest; 0 if they do not."""
    if holds(marks, "ask"):
        return 0
    at = next((at for at, m in enumerate(marks) if m.kind not in HEADING), 0)
    while at and typed[marks[at].start].plain in AUXILIARIES:
        at -= 1
    ends = max((i + 1 for i, m in enumerate(marks[:at]) if typed[m.end - 1].cut), default=0)
    named = holds(marks[:ends], "noun")
    asks = ends < len(marks) and typed[marks[ends].start].plain in AUXILIARIES
    return ends if named and asks else 0


HEADING = frozenset({"stop", "noun", "nth", "digits", "number", "month"}) | {"link"}


def _how_many(p: Place) -> Mark | None:
    """`قديش جولة`, `قديش صار في جولات`, `استمرت قديش`, `شحال بقت`, `قديش بين الجولتين`."""
    lasts = is_a(p.after, "cue", "duration") and holds(p.later(), "noun")
    if is_a(p.mark, "ask", "how_many") and lasts:
        return p.mark._replace(targets=("how_long",))
    if p.mark.target != "how_much":
        return None
    said = [
        m for m in p.later() if m.kind != "stop" and not is_a(m, "cue", "held", "there") and not is_a(m, "link", "in")
    ]
    if is_a(p.after, "noun") or (said and is_a(said[0], "noun", "rounds")):
        return p.mark._replace(targets=("how_many",))
    lasted = holds(p.marks, "cue", "duration")
    apart = is_a(p.after, "link", "between") and holds(p.later(), "noun")
    return p.mark._replace(targets=("how_long",)) if lasted or apart else None


RULES: Table = (
    (frozenset({"<ask when>", "<ask where>"}), _relative),
    (frozenset({"<ask how_many>", "<ask how_much>"}), _how_many),
    (frozenset({"<out>"}), _ought),
    (frozenset({"<out>"}), _acts_as_head),
    (frozenset({"<out>"}), _planned),
    (frozenset({"<link outside>", "<link away>"}), _negates),
    (frozenset({"when"}), _meanwhile),
    (frozenset({"may"}), _may),
    (frozenset({"no"}), _or_no),
    (frozenset({"no"}), _none),
    (frozenset({"no"}), _number),
)


def which_place(marks: list[Mark], _: list[Token]) -> list[Mark]:
    """`الجولة 15 بسوتشي ولا بأستانا؟`, `round 10 it was in Astana or Sochi`: whether it was, where no word asks."""
    if holds(marks, "ask") or not _either_place(marks):
        return marks
    return [Mark("ask", ("yesno",), marks[0].start, marks[0].start), *marks]


def _either_place(marks: list[Mark]) -> bool:
    """`الجولة 15 بسوتشي ولا بأستانا؟`: a round, and two places to choose from."""
    said = [mark for mark in marks if mark.kind != "stop" and (mark.kind, mark.target) != ("cue", "held")]
    kinds = [mark.kind for mark in said]
    ors = [at for at, mark in enumerate(said) if (mark.kind, mark.target) == ("link", "or")]
    if len(ors) != 1 or not 0 < ors[0] < len(said) - 1 or set(kinds) - {*PLACES, "noun", "nth", "digits", "link"}:
        return False
    one, rest = said[ors[0] - 1], said[ors[0] + 1 :]
    named = (mark for mark in rest if (mark.kind, mark.target) != ("link", "in"))
    return _is_place(one) and _is_place(next(named, one)) and ("noun", "round") in {(m.kind, m.target) for m in said}


PLACES = ("place", "city_name", "country")


def _is_place(mark: Mark) -> bool:
    return mark.kind in PLACES or (mark.kind, mark.target) == ("noun", "astana")
