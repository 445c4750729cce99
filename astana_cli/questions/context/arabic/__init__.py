"""Arabic words whose meaning the neighbours decide: tags, يا (which, O), واش (whether, what), كان as a question.

Each room holds the rules of one kind.
"""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.context import tables
from astana_cli.questions.context.arabic.numbers import misspelt
from astana_cli.questions.context.arabic.question_words import asking as asked_so
from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.context.steps import Step, followed
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, left_unread
from astana_cli.questions.lexis.text import Token

WAS = word_list("arabic", "was")
RELATIVE = word_list("arabic", "relative")
TAGS = word_list("arabic", "tags")
"""At the end of a sentence they ask for a yes."""
OR_NOT = frozenset((("ام", "لا"), ("ولا", "لا"), ("والا", "لا"), ("او", "لا"), ("ولا", "لاه")))
"""The same, in two words."""
OPEN = frozenset({"delegation", "there", "held", "elsewhere", "envoy_un"})
"""Cues beside which كان makes a question of a sentence without a question word."""
STEPS: tuple[Step, ...] = (
    ("context.arabic.limits.edges_of_years", word_list("arabic", "year_end") | word_list("arabic", "year_start")),
    ("context.arabic.subjects.spelled", word_list("subjects", "spelling")),
    ("context.arabic.subjects.resolutions", frozenset({"<cue statement>"})),
    ("context.arabic.people.several_heads", frozenset({"<cue most>"})),
    ("context.arabic.areas.located", frozenset({"<topic de_escalation>"})),
)
OF_STATEMENTS: tuple[Step, ...] = (("context.arabic.subjects.in_statements", frozenset({"<cue statement>"})),)


def settled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with these words settled, and with a `yesno` before a sentence that asks with كان or a tag alone."""
    found = _not_absent(_negated(tables.arabic(misspelt(marks, typed), typed), typed), typed)
    found = _from_first_to_last(followed(STEPS, found, typed), typed)
    found = followed(OF_STATEMENTS, found, typed)
    found = asked_so(_told(_any_round(found, typed), typed), typed)
    if holds(found, "ask"):
        return found
    last = max((at for at, mark in enumerate(found) if mark.end > mark.start and _said(mark, typed)), default=-1)
    words = tuple(token.plain for token in typed[found[last].start : found[last].end])
    tagged = (words[0] in TAGS and found[last].kind in ("link", "cue")) or words in OR_NOT
    if last > 0 and tagged:
        found[last] = found[last]._replace(kind="ask", targets=("yesno",))
    elif found and (found[0].kind, found[0].target) == ("cue", "right") and last > 0:
        found[0] = found[0]._replace(kind="ask", targets=("yesno",))
    elif _asks_with_was(found, typed):
        found.insert(0, Mark("ask", ("yesno",), found[0].start, found[0].start))
    return found


def _negated(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`هل لم يحضر؟`, `مش الأردن حضر؟` ask whether, and expect a yes: neither yes nor no answers them clearly."""
    at = next((i for i, mark in enumerate(marks) if _said(mark, typed) and mark.kind != "stop"), -1)
    if at < 0:
        return marks
    mark, word = marks[at], typed[marks[at].start].plain
    after = marks[at + 1].kind if at + 1 < len(marks) else ""
    verbs = holds(marks, "cue", "attend", "head", "represent")
    if (mark.kind == "link" and mark.target == "not" and word in NOT and after in ("party", "person") and verbs) or (
        mark.kind == "ask" and mark.target == "yesno" and typed[mark.end - 1].plain in DENIED
    ):
        asked = mark._replace(kind="ask", targets=("yesno",))
        return [*marks[:at], asked, Mark("stop", ("negated",), mark.start, mark.start), *marks[at + 1 :]]
    return marks


def _not_absent(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`ما غابت إيران عن الجولة 5؟` asks whether she was away, and expects a no."""
    nots = [at for at, mark in enumerate(marks) if _denies(mark, typed)]
    if len(nots) != 1 or any(m.kind in ("ask", "unread") for at, m in enumerate(marks) if at != nots[0]):
        return marks
    at = nots[0]
    away = at + 1 < len(marks) and (marks[at + 1].kind, marks[at + 1].target) == ("cue", "absent")
    named = sum(mark.kind == "party" for mark in marks) == 1 and any(mark.kind in ("nth", "digits") for mark in marks)
    if not (away and named):
        return marks
    asked = marks[at]._replace(kind="ask", targets=("yesno",))
    return [*marks[:at], asked, Mark("stop", ("negated",), marks[at].start, marks[at].start), *marks[at + 1 :]]


def _denies(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark denies a verb; of ما that is settled later."""
    return (mark.kind, mark.target) == ("link", "not") or (mark.kind == "unread" and typed[mark.start].plain == "ما")


def _any_round(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`هل تغيّب عن أي جولة؟` asks of all rounds, where `أي` would ask for one of them in another question; so does
    `في شي جولة ما حضرتها إيران؟`."""
    marks = _some_round(marks, typed)
    away = holds(marks, "cue", "absent", "walkout", "attend")
    opens = next((mark for mark in marks if mark.kind != "stop"), None)
    if not away or opens is None or (opens.kind, opens.target) != ("ask", "yesno"):
        return marks
    found = list(marks)
    for at, (one, two) in enumerate(pairwise(marks)):
        if (one.kind, one.target) == ("ask", "which") and (two.kind, two.target) == ("noun", "round"):
            found[at] = one.silenced()
            found[at + 1] = two._replace(targets=("rounds",))
    return found


def _some_round(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`أكو جولة`, `في شي جولة`, `هل هناك جولة` before a clause that says who missed it."""
    said = [at for at, mark in enumerate(marks) if mark.kind != "stop" and mark.end > mark.start]
    if len(said) < 3 or sum(mark.kind == "party" for mark in marks) != 1:
        return marks
    first, at = said[0], said[1]
    opens = (marks[first].kind, marks[first].target) in (("cue", "there"), ("ask", "yesno"))
    opens = opens or typed[marks[first].start].plain in ("في", "فيه")
    missed = any(
        (m.kind, m.target) in (("cue", "absent"), ("cue", "walkout")) or _denies(m, typed) for m in marks[at + 1 :]
    )
    bare_noun = (marks[at].kind, marks[at].target) == ("noun", "round") and not typed[marks[at].start].plain.startswith(
        "ال"
    )
    numbered = any(mark.kind in ("nth", "digits", "number", "month") for mark in marks)
    others = holds(marks[first + 1 :], "ask")
    if not (opens and missed and bare_noun) or numbered or others or marks[at].lead:
        return marks
    found = list(marks)
    found[first] = marks[first]._replace(kind="ask", targets=("yesno",))
    found[at] = marks[at]._replace(targets=("rounds",))
    return found


def _from_first_to_last(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`من أول جولة لآخر جولة`, `من أول واحد لآخر واحد`, `من الجولة الأولى إلى الأخيرة`: all of them."""
    opens = next(
        (at for at, m in enumerate(marks) if typed[m.start].plain == "من" and _opens_all(marks, at, typed)), -1
    )
    if opens < 0:
        return marks
    if any((m.kind == "ask" and m.target == "how_long") or m.target in ("gap", "days", "duration") for m in marks):
        return left_unread(marks, typed, opens, opens + 1)  # the time between them, and not of each
    end = next(at for at in range(opens + 1, len(marks)) if (marks[at].kind, marks[at].target) == ("link", "last"))
    end += end + 1 < len(marks) and marks[end + 1].kind in ("noun", "number")
    start, last = marks[opens].start, marks[end].end
    every = [Mark("noun", ("rounds",), start, last - 1), Mark("link", ("all",), last - 1, last)]
    return [*marks[:opens], *every, *marks[end + 1 :]]


def _opens_all(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """Whether first and last follow, and nothing between them but a round and `to`; من أول وآخر رئيس are the two."""
    first = typed[marks[at].end - 1].plain in ("اول", "الاول")
    for mark in marks[at + 1 : at + 7]:
        said = (mark.kind, mark.target)
        if said == ("link", "last"):
            return first and typed[mark.start].plain[:1] != "و"
        if said == ("link", "first"):
            first = True
        elif mark.kind not in ("stop", "noun", "number") and said not in (("link", "to"), ("link", "to_place")):
            return False
    return False


def _told(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`كم جولة عُقدت، وما هي؟`, `هل غابت عن إحدى الجولات؟ وأيها؟`: the answer tells which rounds it counts or finds."""
    said = [at for at, mark in enumerate(marks) if _said(mark, typed) and mark.kind != "stop"]
    last = marks[said[-1]] if len(said) > 2 else None
    joined = last is not None and (last.kind, last.target) in (("ask", "what"), ("ask", "which"))
    if (
        last is None
        or not joined
        or not typed[last.start].plain.startswith("و")
        or any(
            (mark.kind, mark.target) == ("noun", "round") and not _counted(marks, at) for at, mark in enumerate(marks)
        )
    ):
        return marks
    rounds = any(
        mark.kind == "noun" and (mark.target == "rounds" or _counted(marks, at)) for at, mark in enumerate(marks)
    )
    asked = holds(marks, "ask", "how_many", "yesno")
    if not rounds or not asked:
        return marks
    return [mark.silenced() if mark is last else mark for mark in marks]


def _counted(marks: list[Mark], at: int) -> bool:
    """Whether `how many` stands right before a noun."""
    return at > 0 and (marks[at - 1].kind, marks[at - 1].target) == ("ask", "how_many")


NOT = word_list("arabic", "not")
DENIED = word_list("arabic", "denied")
"""Behind هل: `هل لم يحضر؟`"""


def _said(mark: Mark, typed: list[Token]) -> bool:
    return bool(typed[mark.start].plain)


def _asks_with_was(marks: list[Mark], typed: list[Token]) -> bool:
    """`الجولة 15 كانت بسوتشي؟`: a round, and who or where it was, joined by كان and by nothing else."""
    kinds = {mark.kind for mark in marks}
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    named = kinds & {"party", "person", "place", "capital"} or "elsewhere" in cues
    if not named or not ("noun" in kinds or {"party", "month"} <= kinds) or cues - OPEN or "unread" in kinds:
        return False
    for at, mark in enumerate(marks):
        words = [typed[i].plain for i in range(mark.start, mark.end)]
        said = (mark.kind == "stop" and words[0] in WAS) or (mark.kind == "link" and any("كان" in w for w in words))
        if said and not (at and typed[marks[at - 1].start].plain in RELATIVE):
            return True
    return False
