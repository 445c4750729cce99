"""What Arabic question words ask beside a verb: من أي جولة (since which), علام (why), وأي يوم (which weekday)."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.context.neighbours import holds
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare

FROM = word_list("arabic_asking", "from")
RELATIVE = word_list("arabic", "relative")
GIVERS = frozenset({"party", "capital", "person", "country"})
"""Who may give a reason."""
CAME = frozenset({"head", "represent", "attend", "join", "observer", "guarantor"})
AWAY = frozenset({"absent", "walkout", "stopped"})
BEGAN = word_list("arabic_asking", "began")
"""Verbs of becoming, before an office or a presence."""
TOOK_OVER = word_list("arabic_asking", "took_over")
BECAME = word_list("arabic_asking", "became")
WHAT_FOR = word_list("arabic_asking", "what_for")
GROUNDS = word_list("arabic_asking", "grounds")
RESOLVED = word_list("arabic_asking", "resolved")
"""Verbs of deciding, before a word for staying away."""
HINDERED = word_list("arabic_asking", "hindered")
PROPOSING = word_list("hosts", "proposing")
ON = frozenset({"علي", "ع"})
SPOKEN_OF = frozenset({"end", "dispute", "outcome", "agenda", "sign", "contents", "document", "statement"})
MADE = word_list("arabic_asking", "made")
"""Verbs of causing, behind `what`."""
DAY = word_list("arabic_asking", "day")


def asking(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with these question words settled."""
    kinds = {(mark.kind, mark.target) for mark in marks}
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    found = marks
    people = holds(marks, "person")
    if people and "successor" in cues and any(typed[mark.start].plain in FROM for mark in marks):
        found = [mark._replace(targets=("head",)) if _took_over(mark, typed) else mark for mark in marks]
        cues = {mark.target for mark in found if mark.kind == "cue"}
    if people:
        found = [
            mark._replace(targets=("successor",)) if _took_from(found, at, typed) else mark
            for at, mark in enumerate(found)
        ]
        found = _from_whom(found, typed)
        cues = {mark.target for mark in found if mark.kind == "cue"}
    if cues & CAME and not cues & AWAY and ("link", "not") not in kinds:
        found = _since_when(_since_which(_began(found, typed), typed), typed)
    if "force" in cues or ("called" in cues and holds(marks, "city_name")):
        found = _since_it_is_in_force(found, typed)
    if ("link", "last") in kinds and cues & CAME:
        found = _before_it_left(found, typed)
    found = _and_what_was(_what_was(found, typed), typed)
    found = _why(found, typed, cues)
    if holds(found, "ask", "when"):
        found = _weekday(found, typed)
    return _who_was_at(found, typed)


def _since_which(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`من أي جولة يحضر العراق؟`: the first of them; with `to` behind it, all from one to the other."""
    for at, (one, two) in enumerate(pairwise(marks)):
        opens = (one.kind, one.target) == ("ask", "which") and typed[one.start].plain in FROM
        if opens and one.end - one.start > 1 and (two.kind, two.target) == ("noun", "round"):
            rest = marks[at + 2 :]
            if any(m.kind in ("link", "nth", "digits", "number", "month", "link") for m in rest):
                return marks
            since = Mark("cue", ("firsttime",), one.start, two.end)
            return [*marks[:at], since, *(_emptied(mark, typed) for mark in rest)]
    return marks


def _took_over(mark: Mark, typed: list[Token]) -> bool:
    """`استلم من أي جولة`: where no other is spoken of, he took the lead and nobody's place."""
    return (mark.kind, mark.target) == ("cue", "successor") and typed[mark.end - 1].plain in TOOK_OVER


def _took_from(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`من تسلم رئاسة الوفد من سيدات أونال؟`: who took it from somebody is who followed him."""
    mark = marks[at]
    if (mark.kind, mark.target) != ("cue", "head") or typed[mark.start].plain not in TOOK_OVER:
        return False
    asks = any((m.kind, m.target) == ("ask", "who") or typed[m.start].plain == "من" for m in marks[:at])
    rest = pairwise(marks[at + 1 :])
    return asks and any(two.kind == "person" and typed[one.start].plain in ("من", "عن") for one, two in rest)


def _from_whom(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`طعمة استلم من مين رئاسة الوفد؟`: from whom somebody took it is who led before him."""
    for at, (one, two, three) in enumerate(zip(marks, marks[1:], marks[2:], strict=False)):
        took = one.end > one.start and typed[one.end - 1].plain in TOOK_OVER
        whom = typed[two.start].plain in ("من", "عن") and (three.kind, three.target) == ("ask", "who")
        if took and whom and holds(marks[:at], "person"):
            verb = one._replace(kind="cue", targets=("successor",))
            return [*marks[:at], verb, two.silenced(), three, *marks[at + 3 :]]
    return marks


def _began(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`متى بدأ أحمد طعمة يقود الوفد؟`, `متى صار الأردن يحضر؟`: when one first did."""
    for at, (one, two) in enumerate(pairwise(marks)):
        became = one.end > one.start and typed[one.end - 1].plain in BECAME
        if became and two.kind == "party" and holds(marks[at + 2 :], "cue", "attend"):
            kept = [one] if one.kind == "ask" else []
            return [*marks[:at], *kept, Mark("cue", ("start",), two.start, two.start), *marks[at + 1 :]]
        starts = two.kind == "person" and (one.kind, one.target) == ("cue", "start")
        if starts and holds(marks[at + 2 :], "cue", "head"):
            return [*marks[:at], one._replace(targets=("firsttime",)), *marks[at + 1 :]]
    return marks


def _since_when(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`من متى صار سلجوق أونال رئيس الوفد؟`: when he first was, where a person is named."""
    if not holds(marks, "person"):
        return marks
    for at, (one, two) in enumerate(pairwise(marks)):
        split = typed[one.start].plain in FROM and (two.kind, two.target) == ("ask", "when")
        whole = (
            (one.kind, one.target) == ("link", "since") and typed[one.start].plain in FROM and _asks_when(one, typed)
        )
        if split or whole:
            since = Mark("cue", ("firsttime",), one.start, two.end if split else one.end)
            rest = marks[at + (2 if split else 1) :]
            return [*marks[:at], since, *(_emptied(mark, typed) for mark in rest)]
    return marks


def _since_it_is_in_force(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`منذ متى`, which asks of a paper no more than `when` does."""
    found = list(marks)
    for at, mark in enumerate(marks):
        if mark.target not in ("since", "firsttime") or typed[mark.start].plain not in FROM:
            continue
        after = marks[at + 1] if at + 1 < len(marks) else mark
        if (after.kind, after.target) == ("ask", "when"):
            found[at] = mark.silenced()
        elif mark.end - mark.start > 1 and _asks_when(mark, typed):
            found[at] = mark._replace(kind="ask", targets=("when",))
    return found


def _asks_when(mark: Mark, typed: list[Token]) -> bool:
    return typed[mark.end - 1].plain.startswith(("مت", "امت", "ايمت", "شو", "وقت", "فوق"))


def _before_it_left(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`آخر جولة حضرتها أمريكا قبل أن تنسحب واشنطن`: that it left is why there is a last one, and says no more."""
    parties = {mark.target for mark in marks if mark.kind in ("party", "capital")}
    at = next((i for i, m in enumerate(marks) if (m.kind, m.target) == ("link", "before")), -1)
    rest = [m for m in marks[at + 1 :] if m.kind != "stop" and m.end > m.start] if at > 0 else []
    rest = rest[1:] if rest and typed[rest[0].start].plain == "ما" else rest
    if not rest or len(parties) != 1 or typed[rest[0].start].plain not in LEFT:
        return marks
    if any(m.kind not in ("party", "capital", "syria") and not _of_process(m, typed) for m in rest[1:]):
        return marks
    return [*marks[:at], *(m if m.kind in ("party", "capital") else m.silenced() for m in marks[at:])]


LEFT = word_list("arabic_asking", "left")


def _of_process(mark: Mark, typed: list[Token]) -> bool:
    return mark.target in ("process", "astana") or typed[mark.start].plain in ("عن", "من")


def _emptied(mark: Mark, typed: list[Token]) -> Mark:
    """Verbs of becoming add nothing to `since`."""
    became = mark.kind == "cue" and mark.target in ("start", "held", "join") and typed[mark.start].plain in BEGAN
    return mark._replace(kind="stop", targets=("ar",)) if became and mark.end - mark.start == 1 else mark


def _why(marks: list[Mark], typed: list[Token], cues: set[str]) -> list[Mark]:
    """`علام انسحبت`: for what reason; `ما الذي حال دون حضورها`: why she did not come."""
    why = holds(marks, "ask", "why")
    found = [_given_by_others(marks, at, typed) if why else mark for at, mark in enumerate(marks)]
    for at, (one, two) in enumerate(pairwise(marks)):
        word = typed[one.start].plain
        what_for = (one.kind, one.target) == ("ask", "what") and word in WHAT_FOR
        grounds = (one.kind, one.target) == ("cue", "source") and word in GROUNDS
        if (what_for or grounds) and two.kind == "cue" and two.target in AWAY:
            found[at] = one._replace(kind="ask", targets=("why",))
    if holds(found, "ask", "why"):
        found = [mark.silenced() if _resolved(found, at, typed) else mark for at, mark in enumerate(found)]
    if cues & SPOKEN_OF and not cues & AWAY and any(_on_what(mark, typed) for mark in found):
        found = [_spoken_of(mark, typed) for mark in found]
    for at, (one, two) in enumerate(pairwise(marks)):
        if (one.kind, one.target) == ("ask", "what") and typed[two.start].plain in MADE and two.end > two.start:
            found[at] = one._replace(targets=("why",))
            found[at + 1] = two._replace(kind="stop", targets=("ar",))
    for at, mark in enumerate(found):
        hindered = mark.kind == "ask" and mark.target == "why" and typed[mark.end - 1].plain in HINDERED
        came = [i for i in range(at + 1, len(found)) if (found[i].kind, found[i].target) == ("cue", "attend")]
        if hindered and came:
            found[came[0]] = found[came[0]]._replace(targets=("absent",))
    return found


def _given_by_others(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    """`السبب الذي ساقته روسيا لغياب المعارضة`: what others say of an absence is not what those who stayed away say."""
    mark = marks[at]
    said = typed[mark.start : mark.end]
    grounds = any(noun.plain.startswith("ال") and that.plain in RELATIVE for noun, that in pairwise(said))
    proposed = any(bare(typed[m.start].plain) in PROPOSING for m in marks[at + 1 :] if m.end > m.start)
    told = (mark.kind, mark.target) == ("ask", "why") and grounds and not proposed
    if not told or at + 1 == len(marks) or marks[at + 1].kind not in GIVERS:
        return mark
    others = any(m.kind in GIVERS for m in marks[at + 2 :])
    away = holds(marks[at + 2 :], "cue", *AWAY)
    words = " ".join(token.typed for token in said)
    return mark if away and not others else mark._replace(kind="unread", targets=(words,))


def _on_what(mark: Mark, typed: list[Token]) -> bool:
    """`على شو اتفقوا؟`, `على إيش كان النقاش؟`: on what, where nobody stayed away."""
    why = (mark.kind, mark.target) == ("ask", "why") and mark.end - mark.start > 1
    return why and typed[mark.start].plain in ON


def _spoken_of(mark: Mark, typed: list[Token]) -> Mark:
    """The mark beside `on what`, which it makes `what`: `على شو خلصت` is what came of it."""
    if _on_what(mark, typed):
        return mark._replace(targets=("what",))
    ended = (mark.kind, mark.target) == ("cue", "end")
    return mark._replace(targets=("outcome",)) if ended else mark


def _resolved(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`لماذا قررت المعارضة مقاطعة الجولة الثالثة؟`: the boycott is asked about, and no decision."""
    mark = marks[at]
    if mark.kind not in ("unread", "cue", "link") or typed[mark.start].plain not in RESOLVED:
        return False
    after = [m for m in marks[at + 1 :] if m.kind not in ("stop", "party", "capital", "syria")]
    after = [m for m in after if (m.kind, m.target) != ("cue", "delegation")]
    return bool(after) and (after[0].target in AWAY or (after[0].kind, after[0].target) == ("link", "not"))


NOUNS = frozenset(
    {"office", "role", "date", "weekday", "venue", "city", "place", "country", "duration", "outcome", "agenda", "size"}
)
COUNTED = word_list("arabic_asking", "counted")


def _what_was(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`ما كان منصبه؟` asks what it was, where ما كان denies a verb; `كم كان تاريخها؟` asks for no number."""
    said = [mark for mark in marks if mark.kind != "stop" and mark.end > mark.start]
    if len(said) < 2 or said[1].kind != "cue" or said[1].target not in NOUNS:
        return marks
    first, word = said[0], typed[said[0].start].plain
    denies = (first.kind, first.target) == ("link", "not") and word == "ما" and typed[first.end - 1].plain in WAS
    counts = (first.kind, first.target) == ("ask", "how_many") and word in COUNTED and said[1].target == "date"
    if not (denies or counts):
        return marks
    return [mark._replace(kind="ask", targets=("what",)) if mark is first else mark for mark in marks]


def _and_what_was(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`من قاد الوفد وما كانت صفته؟`: what it was, where nothing is denied."""
    if not any(token.plain == "وما" for token in typed):
        return marks
    return [
        one._replace(kind="ask", targets=("what",), lead="")
        if at
        and two.target in NOUNS
        and (one.kind, one.target, two.kind) == ("link", "not", "cue")
        and typed[one.start].plain == "وما"
        and typed[one.end - 1].plain in WAS
        else one
        for at, (one, two) in enumerate(zip(marks, [*marks[1:], PAUSE], strict=False))
    ]


PAUSE = Mark("stop", ("pause",), 0, 0)


def _weekday(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`متى بدأت، وأي يوم كان؟`: the date and the day of the week."""
    when = next(i for i, mark in enumerate(marks) if (mark.kind, mark.target) == ("ask", "when"))
    return [
        mark._replace(targets=("weekday",)) if at > when and _and_which_day(mark, typed) else mark
        for at, mark in enumerate(marks)
    ]


def _and_which_day(mark: Mark, typed: list[Token]) -> bool:
    words = [token.plain for token in typed[mark.start : mark.end]]
    joined = len(words) > 1 and words[0].startswith(("و", "ب", "في"))
    return (mark.kind, mark.target) == ("cue", "date") and joined and words[-1] in DAY


def _who_was_at(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`مين كان بالجولة التاسعة؟`: who came; with anything else in the sentence that is what is asked."""
    said = [mark for mark in marks if mark.kind != "stop" and mark.end > mark.start]
    if len(said) < 2 or (said[0].kind, said[0].target) != ("ask", "who"):
        return marks
    words = {token.plain for token in typed[said[0].start : said[1].start]}
    rest = said[1:]
    met = (rest[0].kind, rest[0].target) == ("cue", "held") and typed[rest[0].start].plain in MET
    if met and len(rest) > 1:
        words, rest = words | WAS, rest[1:]
    inside = rest[0].lead.endswith(("ب", "ف")) or (rest[0].kind, rest[0].target) == ("link", "in")
    rounds = all(
        m.kind in ("noun", "nth", "digits", "number", "place", "month", "number_noun") or m in rest[:1] for m in rest
    )
    if not (words & WAS and inside and rounds and holds(rest, "noun", "round")):
        return marks
    at = marks.index(rest[0])
    return [*marks[:at], Mark("cue", ("attend",), rest[0].start, rest[0].start), *marks[at:]]


MET = word_list("arabic_asking", "met")
WAS = word_list("arabic_asking", "was")
