"""English verbs that their subject or object gives a meaning: what a paper mentions are its contents, what a round
concluded is its outcome and no last day, a memorandum that is sealed is signed, what an outlet gives it vouches for."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Passes, begins, holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

PAPERS = frozenset({"document", "statement", "treaty_kind"})
"""Cues that name a paper."""
DOES = word_list("predicates", "does")
DATED = frozenset({"date", "month", "year", "weekday", "days", "duration", "level", "place", "city", "venue"})
"""Cues of other questions about an end than what came of it."""


def says(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What does the joint statement of round 12 mention?`: its contents."""
    asked = next((i for i, m in enumerate(marks) if m.kind == "ask" and m.target in ("what", "which")), -1)
    paper = next((i for i, m in enumerate(marks) if i > asked >= 0 and _paper(m)), -1)
    if paper < 0 or not _subject(marks, paper, typed) or _told(marks):
        return marks
    found = list(marks)
    for at in range(paper + 1, len(marks)):
        mark = marks[at]
        if typed[mark.start].plain in SAYING and mark.kind in ("ask", "cue", "unread", "stop", "number_noun"):
            found[at] = mark._replace(kind="cue", targets=("contents",))
            break
    return found


def _paper(mark: Mark) -> bool:
    return mark.kind == "document" or (mark.kind == "cue" and mark.target in PAPERS)


def _told(marks: list[Mark]) -> bool:
    return holds(marks, "cue", "contents", "areas", "force", "source", "dispute")


def _subject(marks: list[Mark], paper: int, typed: list[Token]) -> bool:
    """Whether `does` stands before a paper, with nobody between."""
    at = paper - 1
    while at >= 0 and (marks[at].kind in ("word", "nth", "link") or _article(marks[at], typed)):
        at -= 1
    return at >= 0 and typed[marks[at].end - 1].plain in DOES


def _article(mark: Mark, typed: list[Token]) -> bool:
    return mark.kind == "stop" and typed[mark.end - 1].plain not in DOES


SAYING = word_list("predicates", "saying")


def concluded(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What did round 12 conclude?`, `which papers were finalised there?`: what came of it, no day."""
    others = holds(marks, "cue", *DATED)
    asked = {m.target for m in marks if m.kind == "ask"}
    paper = any(_paper(m) for m in marks)
    if others or not ("what" in asked or paper) or asked & {"when", "how_long", "where", "who", "why"}:
        return marks
    return [
        mark._replace(targets=("issue" if paper else "outcome",))
        if (mark.kind, mark.target) == ("cue", "end") and begins(mark, typed, CONCLUDED)
        else mark
        for mark in marks
    ]


CONCLUDED = word_list("predicates", "concluded")


def sealed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who sealed the memorandum?`: who signed it."""
    asked = holds(marks, "ask", "who", "which")
    if not asked or not any(_paper(m) and m.target != "statement" for m in marks):
        return marks
    return [
        m._replace(kind="cue", targets=("sign",)) if m.kind in SAID and begins(m, typed, SEALED) else m for m in marks
    ]


SAID = frozenset({"cue", "unread", "out"})
SEALED = word_list("predicates", "sealed")


def considered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What was considered at round 12?`: its agenda, since nobody is counted as anything."""
    named = any(m.kind in ("party", "person", "capital") for m in marks)
    if named or not holds(marks, "ask", "what", "which"):
        return marks
    return [
        m._replace(targets=("agenda",)) if m.kind == "cue" and begins(m, typed, frozenset({"considered"})) else m
        for m in marks
    ]


def came_to(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What did round 12 come to?`, `what did it end with?`: what came of it."""
    words = [token.plain for token in typed if token.plain]
    what = holds(marks[:2], "ask", "what")
    tail = next((n for n in (2, 1) if " ".join(words[-n:]) in CAME_TO), 0)
    verb = next((m for m in reversed(marks) if m.start <= len(typed) - tail < m.end), None)
    if not what or not tail or verb is None or not {"did", "does"} & set(words[1:3]):
        return marks
    if holds(marks, "party") and (marks[1].kind, marks[1].target) == ("noun", "rounds"):
        return [m._replace(kind="cue", targets=("attend",)) if m is verb else m for m in marks]
    return [
        m._replace(kind="cue", targets=("outcome",)) if m is verb else m.silenced() if m.start > verb.start else m
        for m in marks
    ]


CAME_TO = word_list("predicates", "came_to")


def about(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`What was the 22nd round about?`, `when was it, and what was it about?`: its agenda, or what a paper says."""
    words = [token.plain for token in typed if token.plain]
    what = holds(marks[:2], "ask", "what") and BE & set(words[1:3])
    behind = words[-4:-2] in (["what", "was"], ["what", "were"]) and words[-2] in IT
    if words[-1] != "about" or not (what or behind) or not any(m.kind in ("noun", "document") for m in marks):
        return marks
    last = max(at for at, m in enumerate(marks) if typed[m.start].plain)
    meant = "contents" if any(_paper(m) for m in marks) else "agenda"
    return [m._replace(kind="cue", targets=(meant,)) if at == last else m for at, m in enumerate(marks)]


BE, IT = word_list("english", "be"), word_list("predicates", "it")


def given_a_miss(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which delegations gave round 18 a miss?`: they stayed away."""
    miss = next((at for at, m in enumerate(marks) if typed[m.end - 1].plain in MISS), -1)
    gave = next((at for at, m in enumerate(marks) if begins(m, typed, GAVE) and m.end - m.start == 1), -1)
    if not 0 <= gave < miss or typed[marks[miss].end - 2].plain != "a":
        return marks
    return [
        m.silenced() if at == gave else m._replace(kind="cue", targets=("absent",)) if at == miss else m
        for at, m in enumerate(marks)
    ]


GAVE = word_list("predicates", "gave")
MISS = frozenset({"miss", "pass"})


def attesting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which outlets give the venue of round 4?`, `which articles mention it?`: who says so."""
    found = list(marks)
    for at, mark in enumerate(marks[:-1]):
        asked = mark.kind == "ask" and mark.target in ("which", "what")
        first = at + 1 if asked else at
        noun, verb = mark.end if asked else mark.start + 1, 0
        if typed[mark.start].plain in WHICH and noun < len(typed) and typed[noun].plain in PRESS:
            noun += typed[noun].plain in ("news", "press", "wire", "web")
            verb = noun + 1
        if not 0 < verb < len(typed) or typed[verb].plain not in ATTESTS:
            continue
        for i in range(first, len(marks)):
            if marks[i].start > verb:
                break
            found[i] = marks[i].silenced()
        found[first] = Mark("cue", ("source",), marks[first].start, marks[first].end)
    return found


def names_as(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who names Alloush and who names Berri as opposition chief?`: who says so; `who named him` appointed him."""
    led = next((m.start for m in marks if (m.kind, m.target) == ("cue", "head")), -1)
    as_it = any(token.plain == "as" for token in typed[: max(led, 0)])
    found = list(marks)
    for at, mark in enumerate(marks[:-1] if as_it else ()):
        who = at > 0 and (marks[at - 1].kind, marks[at - 1].target) == ("ask", "who")
        if who and begins(mark, typed, NAMING) and marks[beside(marks, at)].kind == "person":
            found[at - 1], found[at] = marks[at - 1].silenced(), mark._replace(kind="cue", targets=("source",))
    return found


NAMING = word_list("predicates", "naming")
WHICH = word_list("predicates", "which")
PRESS = word_list("predicates", "press")
ATTESTS = word_list("predicates", "attests")


def documented(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Where is the venue of round 4 documented?`, `where does the date come from?`: the source of it."""
    words = [token.plain for token in typed if token.plain]
    where = next((i for i, m in enumerate(marks) if typed[m.start].plain == "where"), -1)
    last = words[-1:] == ["where"]
    told = words[:-1] if last else words
    tail = next((n for n in (2, 1) if " ".join(told[-n:]) in TOLD), 0)
    if where < 0 or not tail or any(m.kind in ("party", "person", "capital") for m in marks):
        return marks
    sourced = (marks[where].kind, marks[where].target) == ("cue", "source")
    asked = (marks[where].kind, marks[where].target) == ("ask", "where")
    if not sourced and not (asked and _of_fact(marks) and HELPING & set(words)):
        return marks
    cut = len(typed) - tail - last
    found = [m.silenced() if m.start >= cut else m for m in marks]
    found[where] = marks[where]._replace(kind="cue", targets=("source",))
    return found


HELPING = word_list("predicates", "helping")
TOLD = word_list("predicates", "told")
FACTS = frozenset({"date", "venue", "city", "place", "head", "size", "duration", "office", "outcome", "agenda"})
"""Cues of facts that a source may be wanted for."""


def _of_fact(marks: list[Mark]) -> bool:
    return holds(marks, "cue", *FACTS)


def beside_head(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was with the head of the Iranian delegation?`, `who flanked him?`: who else was in the delegation."""
    if not holds(marks, "ask", "who", "list"):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        near = [token.plain for token in typed[: mark.start] if token.plain not in ARTICLES][-2:]
        together = near[:1] == ["together"]
        if (mark.kind, mark.target) == ("cue", "head") and near and near[-1] in BESIDE and not together:
            found[at] = mark._replace(targets=("member",))
            found[:at] = [m.silenced() if (m.kind, m.target) == ("cue", "besides") else m for m in found[:at]]
    return found


ARTICLES = word_list("predicates", "articles")
BESIDE = word_list("predicates", "beside")


def of_team(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The structure of the Iranian delegation`, `the negotiators on its team`: who was in it."""
    found = list(marks)
    heads = holds(marks, "cue", "head")
    for at, mark in enumerate(marks):
        if heads and mark.kind == "stop" and "names" in (token.plain for token in typed[mark.start : mark.end]):
            continue
        link = mark.end if typed[mark.end - 1].plain not in OF else mark.end - 1
        if typed[mark.start].plain not in TEAM or link - mark.start > 1:
            continue
        near = beside(marks, at)
        while near >= 0 and marks[near].kind in ("link", "party", "syria", "capital"):
            if typed[marks[near].end - 1].plain in DELEGATION:
                break
            near = beside(marks, near)
        before = marks[at - 1] if at else None
        if (typed[mark.start].plain == "negotiators" and before is not None and before.kind == "party") or (
            link < len(typed)
            and typed[link].plain in OF
            and near >= 0
            and typed[marks[near].end - 1].plain in DELEGATION
        ):
            found[at] = mark._replace(kind="cue", targets=("member",))
    return found


OF = word_list("predicates", "of")
DELEGATION = word_list("predicates", "delegation")
TEAM = word_list("predicates", "team")


def in_team(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who was among the Iranian delegation?`, `who was assigned to it?`: its members, not only who led it."""
    asked = next((i for i, m in enumerate(marks) if (m.kind, m.target) == ("ask", "who")), -1)
    team = next((i for i, m in enumerate(marks) if i > asked >= 0 and typed[m.end - 1].plain in DELEGATION), -1)
    between = marks[asked + 1 : team] if team > 0 else []
    words = [token.plain for m in between for token in typed[m.start : m.end] if token.plain not in ARTICLES]
    if len(words) < 2 or words[-1] not in INTO or not set(words[:-1]) <= TEAMED:
        return marks
    return [
        *marks[: asked + 1],
        Mark("cue", ("member",), between[0].start, between[0].end),
        *(m.silenced() if m.kind not in ("party", "syria", "capital") else m for m in between[1:]),
        *marks[team:],
    ]


INTO = word_list("predicates", "into")
TEAMED = word_list("predicates", "teamed")


def mustered(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`How many representatives did the opposition muster?`: how many came for it."""
    asked = next((i for i, m in enumerate(marks) if (m.kind, m.target) == ("ask", "how_many")), -1)
    people = beside(marks, asked) if asked >= 0 else -1
    if people < 0 or typed[marks[people].start].plain not in SENT or marks[people].kind != "cue":
        return marks
    whose = next((i for i, m in enumerate(marks) if i > people and m.kind in ("party", "syria", "capital")), -1)
    verb = next((i for i, m in enumerate(marks) if i > whose >= 0 and begins(m, typed, MUSTER)), -1)
    if verb < 0:
        return marks
    found = list(marks)
    found[people] = marks[people]._replace(targets=("member",))
    found[verb] = marks[verb]._replace(kind="cue", targets=("attend",))
    return found


SENT = word_list("predicates", "sent")
MUSTER = word_list("predicates", "muster")


def put_before(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Issues before the eighteenth round`: put to that round, or to those before it; so it is not read."""
    return [
        m._replace(kind="unread", targets=("before",))
        if m.kind == "link" and typed[m.start].plain == "before" and m.start and typed[m.start - 1].plain in PUT
        else m
        for m in marks
    ]


PUT = word_list("predicates", "put")


def year_saw(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`2018 counted how many rounds?`, `which year featured most of them?`: how many were held; not `what did the
    June 2022 round produce?`"""
    of_year = any((m.kind, m.target) == ("cue", "year") or m.kind == "year" or m.is_year for m in marks)
    named = any(m.kind in ("party", "person", "capital", "syria", "document", "topic") for m in marks)
    if not of_year or named or not holds(marks, "noun"):
        return marks
    return [
        m._replace(kind="cue", targets=("held",))
        if m.end - m.start == 1 and begins(m, typed, SAW) and not _behind_round(marks, at)
        else m
        for at, m in enumerate(marks)
    ]


SAW = word_list("predicates", "saw")


def _behind_round(marks: list[Mark], at: int) -> bool:
    """Whether a round is named right before a word: `the June 2022 round`, `round 18`."""
    before = beside(marks, at, -1)
    if before > 0 and marks[before].kind == "digits":
        before = beside(marks, before, -1)
    return before >= 0 and marks[before].kind == "noun"


RULES: Passes = (
    (SAYING, says),
    (SEALED, sealed),
    (CONCLUDED, concluded),
    (frozenset({"considered"}), considered),
    (frozenset({"with", "to", "in", "determine", "establish", "bring"}), came_to),
    (frozenset({"about"}), about),
    (GAVE, given_a_miss),
    (PRESS, attesting),
    (NAMING, names_as),
    (frozenset({"where"}), documented),
    (BESIDE, beside_head),
    (TEAM, of_team),
    (TEAMED, in_team),
    (SENT, mustered),
    (SAW, year_saw),
    (PUT, put_before),
)
"""Each rule with the words of which one must be there for it."""
