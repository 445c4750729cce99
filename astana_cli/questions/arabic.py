"""Arabic words whose meaning the neighbours decide: tags, يا (which, O), واش (whether, what), كان as a question."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.arabic_asking import asking
from astana_cli.questions.lists import word_list
from astana_cli.questions.scan import Mark
from astana_cli.questions.text import Token, bare

WAS = word_list("arabic", "was")
RELATIVE = word_list("arabic", "relative")
TAGS = word_list("arabic", "tags")
"""At the end of a sentence they ask for a yes."""
OR_NOT = frozenset((("ام", "لا"), ("ولا", "لا"), ("والا", "لا"), ("او", "لا"), ("ولا", "لاه")))
"""The same, in two words."""
TURNED = word_list("arabic", "turned")
"""Beside `in force` they say that a paper became so, and no party a member."""
FINAL = word_list("arabic", "final")
"""Beside what came of a round they name no last one: المحصلة النهائية."""
PARTIES = frozenset({"party", "parties", "capital", "syria"})
"""Whether these differ is in no record; only sources are compared."""
NUMBERS = ("digits", "nth", "number")
DECIDED = word_list("arabic", "decided")
"""Where no meeting to come is spoken of, what was decided is what came of a round."""
DIFFERS = word_list("arabic", "differs")
CHOSEN = frozenset({"date", "year", "month", "weekday", "city", "venue", "place", "country", "delegation", "document"})
"""Cues that يا asks about: يا سنة, يا يوم; called upon are people only."""
TOLD = frozenset({"happen", "called", "outcome", "agenda", "office", "define", "contents", "issue"})
"""Before these cues and before a pronoun واش asks what; else it asks whether."""
OF_MEDIA = word_list("arabic", "of_media")
"""With the article an adjective (الوفد الإعلامي), without it `to inform me`."""
DAYS = word_list("arabic", "days")
"""`كم استغرقت من أيام` counts days, where `من أيام` would open a stretch of time."""
PRONOUNS = word_list("arabic", "pronouns")
OPEN = frozenset({"delegation", "there", "held", "elsewhere"})
"""Cues beside which كان makes a question of a sentence without a question word."""


def settled(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with these words settled, and with a `yesno` before a sentence that asks with كان or a tag alone."""
    found = [_one(marks, at, typed) for at in range(len(marks))]
    found = _negated(found, typed)
    found = asking(_told(_any_round(found, typed), typed), typed)
    asks = any(mark.kind == "ask" for mark in found)
    last = max((at for at, mark in enumerate(found) if mark.end > mark.start and _said(mark, typed)), default=-1)
    words = tuple(token.plain for token in typed[found[last].start : found[last].end])
    tagged = (words[0] in TAGS and found[last].kind in ("link", "cue")) or words in OR_NOT
    if not asks and last > 0 and tagged:
        found[last] = found[last]._replace(kind="ask", targets=("yesno",))
    elif not asks and _asks_with_was(found, typed):
        found.insert(0, Mark("ask", ("yesno",), found[0].start, found[0].start))
    return found


def _negated(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`ألم يحضر؟`, `مش الأردن حضر؟` ask whether, and expect a yes: neither yes nor no answers them clearly."""
    at = next((i for i, mark in enumerate(marks) if _said(mark, typed) and mark.kind != "stop"), -1)
    if at < 0:
        return marks
    mark, word = marks[at], typed[marks[at].start].plain
    after = marks[at + 1].kind if at + 1 < len(marks) else ""
    verbs = any(m.kind == "cue" and m.target in ("attend", "head", "represent") for m in marks)
    if (mark.kind == "link" and mark.target == "not" and word in NOT and after in ("party", "person") and verbs) or (
        mark.kind == "ask" and mark.target == "yesno" and (word in NEGATIVE or typed[mark.end - 1].plain in DENIED)
    ):
        asked = mark._replace(kind="ask", targets=("yesno",))
        return [*marks[:at], asked, Mark("stop", ("negated",), mark.start, mark.start), *marks[at + 1 :]]
    return marks


def _any_round(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`هل تغيّب عن أي جولة؟` asks of all rounds, where `أي` would ask for one of them in another question."""
    away = any(mark.kind == "cue" and mark.target in ("absent", "walkout") for mark in marks)
    opens = next((mark for mark in marks if mark.kind != "stop"), None)
    if not away or opens is None or (opens.kind, opens.target) != ("ask", "yesno"):
        return marks
    found = list(marks)
    for at, (one, two) in enumerate(pairwise(marks)):
        if (one.kind, one.target) == ("ask", "which") and (two.kind, two.target) == ("noun", "round"):
            found[at] = one._replace(kind="stop", targets=("ar",))
            found[at + 1] = two._replace(targets=("rounds",))
    return found


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
    asked = any(mark.kind == "ask" and mark.target in ("how_many", "yesno") for mark in marks)
    if not rounds or not asked:
        return marks
    return [mark._replace(kind="stop", targets=("ar",)) if mark is last else mark for mark in marks]


def _counted(marks: list[Mark], at: int) -> bool:
    """Whether `how many` stands right before a noun."""
    return at > 0 and (marks[at - 1].kind, marks[at - 1].target) == ("ask", "how_many")


NOT = word_list("arabic", "not")
DENIED = word_list("arabic", "denied")
"""Behind هل: `هل لم يحضر؟`"""
NEGATIVE = word_list("arabic", "negative")


def _said(mark: Mark, typed: list[Token]) -> bool:
    return bool(typed[mark.start].plain)


def _one(marks: list[Mark], at: int, typed: list[Token]) -> Mark:
    mark = marks[at]
    word = typed[mark.start].plain if mark.end - mark.start == 1 else ""
    after = marks[at + 1] if at + 1 < len(marks) else None
    before = marks[at - 1] if at else None
    if word == "يا" and after and (after.kind == "noun" or (after.kind == "cue" and after.target in CHOSEN)):
        return mark._replace(kind="ask", targets=("which",))
    if (word == "رياض" and mark.kind in ("party", "capital")) or (word in OF_MEDIA and mark.kind == "stop"):
        return mark._replace(kind="unread", targets=(word,))
    counts = any(m.kind == "ask" and m.target in ("how_long", "how_many") for m in marks[:at])
    if counts and mark.kind == "link" and mark.target == "since" and bare(typed[mark.end - 1].plain) in DAYS:
        return mark._replace(kind="stop", targets=("ar",))
    if mark.kind == "syria" and before and typed[before.end - 1].plain in PLURAL:
        others = after and after.kind == "word" and typed[after.start].plain.startswith("و")
        both = ("syria_gov", "opposition")
        return mark._replace(kind="stop", targets=("ar",)) if others else mark._replace(kind="party", targets=both)
    if (
        typed[mark.start].typed == "علي"
        and word
        and before
        and _leads_or_comes(before)
        and after
        and after.kind == "person"
    ):
        return mark._replace(kind="unread", targets=(word,))
    if word == "احد" and before and _leads_or_comes(before):
        return mark._replace(kind="stop", targets=("ar",))
    if (
        typed[mark.start].typed == "لم"
        and (mark.kind, mark.target) == ("link", "not")
        and after
        and _is_past(after, typed)
    ):
        return mark._replace(kind="ask", targets=("why",))
    if mark.kind == "cue" and mark.target == "represent" and _was_represented(marks, at, word):
        return mark._replace(targets=("attend",))
    if word == "ايه" and mark.kind == "ask" and after and after.kind == "noun":
        return mark._replace(targets=("which",))
    if word == "ع" and after and after.kind == "capital":
        return mark._replace(kind="link", targets=("to_place",))
    if word in MEANING and after and after.kind == "cue" and after.target in CHOSEN:
        return mark._replace(kind="stop", targets=("ar",))
    if (
        word in TOOK
        and mark.kind in ("unread", "cue", "out")
        and any((m.kind, m.target) == HEAD for m in marks[at + 1 :])
    ):
        return mark._replace(kind="stop", targets=("ar",))
    if mark.kind == "cue" and mark.target == "member" and word in BESIDE and any(m.kind == "person" for m in marks):
        return mark._replace(targets=("besides",))
    if word in OFFICIAL and before and _after_office(marks[:at]):
        return mark._replace(kind="stop", targets=("ar",))
    if (mark.kind, mark.target) == ("cue", "role") and after and (after.kind, after.target) == ("cue", "head"):
        return mark._replace(targets=("office",))
    if (mark.kind, mark.target) == ("cue", "then") and word in DURING and after and _is_round(marks, at + 1):
        return mark._replace(kind="link", targets=("in",))
    if mark.kind == "cue" and mark.target == "attend" and word in ARRIVED and (after or before):
        near = [m for m in (before, after) if m and (m.kind, m.target) in (("cue", "predecessor"), HEAD)]
        return mark._replace(kind="stop", targets=("ar",)) if near else mark
    if word in TASK and before and _is_in(before, mark) and any(_of_succession(m) for m in marks):
        return mark._replace(kind="stop", targets=("ar",))
    if (mark.kind, mark.target) == ("cue", "gap") and typed[mark.start].plain in SPAN and _of_one_round(marks, at + 1):
        return mark._replace(targets=("duration",))
    if mark.kind == "cue" and mark.target == "duration" and before and (before.kind, before.target) == STOPPED:
        return mark._replace(kind="stop", targets=("ar",))
    if (mark.kind, mark.target) == ("cue", "successor") and typed[mark.start].plain in STOOD_IN and after:
        return mark._replace(targets=("represent",)) if _of_party(after) else mark
    if mark.kind == "cue" and mark.target == "walkout" and word in TAKING_PART and not _of_leaving(marks, at):
        return mark._replace(targets=("attend",))
    if word == "انس" and mark.kind == "out" and at:
        return mark._replace(kind="unread", targets=(word,))
    if word in FINAL and before and before.kind == "cue" and before.target in ("outcome", "statement", "document"):
        return mark._replace(kind="stop", targets=("ar",))
    if word in DIFFERS and (mark.kind, mark.target) == ("cue", "dispute") and after and after.kind in PARTIES:
        return mark._replace(kind="unread", targets=(word,))
    if word in DIFFERS and mark.kind == "cue" and _two_rounds(marks, typed):
        return mark._replace(targets=("compare",))
    if word in DECIDED and mark.kind == "cue" and mark.target == "announce" and not _of_a_plan(marks):
        return mark._replace(targets=("outcome",))
    if word == "مقابل" and not (before and before.kind in NUMBERS and after and after.kind in (*NUMBERS, "noun")):
        return mark._replace(kind="unread", targets=(word,))
    if word in TURNED and any((m.kind, m.target) == ("cue", "force") for m in marks):
        return mark._replace(kind="stop", targets=("ar",))
    if word == "اذا" and mark.kind == "stop" and _opens(marks, at):
        return mark._replace(kind="ask", targets=("yesno",))
    if word == "سبق" and before and (before.kind, before.target) == ("ask", "yesno"):
        return mark.silenced() if _at_one_round(marks[at:]) else mark._replace(kind="cue", targets=("ever",))
    if word in NEXT_TO and mark.kind == "link" and after and after.kind == "person" and _asks_who(before):
        return mark._replace(kind="cue", targets=("successor",))
    if mark.kind == "cue" and mark.target == "host" and _where_it_was(marks, at):
        return mark._replace(kind="link", targets=("in",))
    if word == "يعني" and at == 0 and any(m.kind == "noun" for m in marks):
        return mark._replace(kind="stop", targets=("ar",))
    if word == "واش" and mark.kind == "ask":
        what = after and ((after.kind == "cue" and after.target in TOLD) or typed[after.start].plain in PRONOUNS)
        return mark if what else mark._replace(targets=("yesno",))
    if mark.kind == "ask" and mark.target == "how_much" and after and after.kind == "noun":
        return mark._replace(targets=("how_many",))
    if mark.kind == "cue" and mark.target == "envoy_un" and after and after.kind == "person":
        return mark._replace(kind="stop", targets=("ar",))
    if word == "يوما" and not (before and before.kind in ("digits", "number", "ask", "nth")):
        return mark._replace(kind="cue", targets=("ever",))
    if mark.kind == "cue" and mark.target == "attend" and word.startswith("ال") and _of_heads(marks, at):
        return mark._replace(kind="stop", targets=("ar",))
    if mark.kind == "party" and mark.target in ("russia", "kazakhstan") and before and _hosts(before):
        return mark._replace(kind="country")
    return mark


PLURAL = word_list("arabic", "plural")
"""With سورية behind them both Syrian sides are meant; with others joined to it (السورية والدولية), all parties."""
OFFICIAL = word_list("arabic", "official")
"""Adjectives that add nothing to an office."""
MEANING = word_list("arabic", "meaning")
"""Before a word for what is asked they only say it more clearly: `مكان انعقادها، أعني الفندق`."""
TOOK = word_list("arabic", "took")
"""Verbs of taking the lead, or giving it, where the lead is named too: `تسلم أيمن سوسان رئاسة الوفد`."""
PASSIVE = word_list("arabic", "passive")
REPRESENTED = word_list("arabic", "represented")
PREFIXES = ("ي", "ت", "ن")
VERBS = ("attend", "head", "represent")
HEAD = ("cue", "head")
BESIDE = word_list("arabic", "beside")
OFFICES = (("cue", "office"), ("cue", "role"))
STOPPED = ("cue", "stopped")
STOOD_IN = word_list("arabic", "stood_in")
TAKING_PART = word_list("arabic", "taking_part")


def _after_office(before: list[Mark]) -> bool:
    """Whether an office, or whose office it is, stands right before."""
    near = before[-2:] if before[-1].kind == "person" else before[-1:]
    return (near[0].kind, near[0].target) in OFFICES


NEXT_TO = word_list("arabic", "next_to")
"""Between `who` and somebody they ask for his successor, where between rounds they set one behind another."""


def _asks_who(before: Mark | None) -> bool:
    return before is not None and ((before.kind, before.target) == ("ask", "who") or before.kind == "stop")


def _at_one_round(rest: list[Mark]) -> bool:
    """Whether one round is named, and no time before or after it: `هل سبق أن حضر العراق الجولة 16؟`"""
    numbers = sum(m.kind in ("nth", "digits", "number") for m in rest)
    return numbers == 1 and not any(m.kind == "link" and m.target != "in" for m in rest)


def _where_it_was(marks: list[Mark], at: int) -> bool:
    """`متى استضافت أستانا الجولة الثامنة؟` asks when a round was, and takes for granted where."""
    when = any((m.kind, m.target) == ("ask", "when") for m in marks[:at])
    host = marks[at + 1] if at + 1 < len(marks) else None
    named = host is not None and (host.kind in ("place", "party", "capital") or host.target == "astana")
    return when and named and any(m.kind in ("nth", "digits") for m in marks[at + 2 :])


SPAN = word_list("arabic", "span")
DURING = word_list("arabic", "during")
"""Right before a round these only say at which one."""
ARRIVED = word_list("arabic", "arrived")
TASK = word_list("arabic", "task")
"""What somebody is followed in."""


def _leads_or_comes(mark: Mark) -> bool:
    """Whether a verb stands there that has somebody for its subject: behind it علي is a name, and no `on`."""
    return mark.kind == "cue" and mark.target in (*VERBS, "absent", "walkout")


def _is_past(mark: Mark, typed: list[Token]) -> bool:
    """`لم قاطعت`: before a past tense it asks why, where before a present one it denies."""
    verb = mark.kind == "cue" and mark.target in ("absent", "walkout", *VERBS)
    return verb and not typed[mark.start].plain.startswith(PREFIXES)


def _was_represented(marks: list[Mark], at: int, word: str) -> bool:
    """`الجهات التي مُثّلت`, `في أي جولات كانت أمريكا ممثلة؟`: who was represented came."""
    if word in PASSIVE and _of_parties(marks[:at]):
        return True
    rounds = any((m.kind, m.target) == ("noun", "rounds") for m in marks[:at])
    asks_who = any((m.kind, m.target) == ("ask", "who") or m.kind == "person" for m in marks)
    return rounds and not asks_who and word in (PASSIVE | REPRESENTED)


def _of_parties(before: list[Mark]) -> bool:
    """`الجهات التي مثّلت`: those that had a delegation, where no party is named."""
    said = [m for m in before if m.kind != "stop"]
    return bool(said) and said[-1].target in ("delegation", "country") and all(m.kind != "party" for m in before)


def _is_round(marks: list[Mark], at: int) -> bool:
    """Whether a round is named there, or its being held."""
    held = (marks[at].kind, marks[at].target) == ("cue", "held")
    at += held and at + 1 < len(marks)
    return (marks[at].kind, marks[at].target) == ("noun", "round")


def _of_succession(mark: Mark) -> bool:
    return mark.kind == "cue" and mark.target in ("successor", "predecessor")


def _is_in(before: Mark, mark: Mark) -> bool:
    return (before.kind, before.target) == ("link", "in") or mark.lead.endswith("ب")


def _of_one_round(marks: list[Mark], at: int) -> bool:
    """Whether what lasted, where a gap might be meant too, is one round: المدة الزمنية للجولة العاشرة."""
    at = next((i for i in range(at, len(marks)) if marks[i].kind != "stop" and marks[i].target != "duration"), at)
    number = at + 1 < len(marks) and marks[at + 1].kind in ("nth", "digits", "number")
    number = number and sum(m.kind == "noun" for m in marks) == 1
    joined = any((m.kind, m.target) == ("link", "and") or m.lead.startswith("و") for m in marks[at:])
    return number and not joined and (marks[at].kind, marks[at].target) == ("noun", "round")


def _of_party(mark: Mark) -> bool:
    """Whether a delegation is stood in for, and no person: `ناب عن موسكو`."""
    return mark.kind in ("party", "capital") or (mark.kind, mark.target) == ("cue", "envoy_un")


def _of_leaving(marks: list[Mark], at: int) -> bool:
    """Whether taking part is said to have been stopped, or a word that may say so was not read."""
    return any(m.kind == "unread" or (m.kind == "cue" and m.target in ("walkout", "stopped")) for m in marks[:at])


def _opens(marks: list[Mark], at: int) -> bool:
    """Whether nothing stands before a mark and nothing asks: `[أعرف] إذا حضر الأردن`."""
    return all(m.kind == "stop" for m in marks[:at]) and not any(m.kind == "ask" for m in marks)


def _two_rounds(marks: list[Mark], typed: list[Token]) -> bool:
    """`تختلف الجولة 9 عن الجولة 4`: rounds differ from each other, and no sources over them."""
    rounds = [m.start for m in marks if (m.kind, m.target) == ("noun", "round")]
    said = {(m.kind, m.target) for m in marks}
    return (
        len(rounds) == PAIR
        and ("cue", "source") not in said
        and (
            any(typed[at].plain == "عن" for at in range(rounds[0], rounds[1]))
            or (rounds[0] > 0 and typed[rounds[0] - 1].plain == "بين")
        )
    )


PAIR = 2
PLANS = frozenset({"next_round", "date", "start", "place", "city", "venue", "held", "month", "year"})


def _of_a_plan(marks: list[Mark]) -> bool:
    """Whether a meeting to come, its time or its place is spoken of."""
    return any(
        (m.kind == "cue" and m.target in PLANS)
        or (m.kind == "ask" and m.target in ("when", "where"))
        or (m.kind == "link" and m.target in ("next", "after"))
        for m in marks
    )


def _of_heads(marks: list[Mark], at: int) -> bool:
    """`رؤساء الوفود المشاركة`: the heads of those that came, which are all there are."""
    before = [m.target for m in marks[max(0, at - 2) : at] if m.kind == "cue"]
    return before[-2:] == ["head", "delegation"] or before[-1:] == ["head"]


def _hosts(mark: Mark) -> bool:
    """`الجولات التي استضافتها روسيا`: who is host is the country, if it is said with a verb."""
    return (mark.kind, mark.target) == ("cue", "host")


def _asks_with_was(marks: list[Mark], typed: list[Token]) -> bool:
    """`الجولة 15 كانت بسوتشي؟`: a round, and who or where it was, joined by كان and by nothing else."""
    kinds = {mark.kind for mark in marks}
    cues = {mark.target for mark in marks if mark.kind == "cue"}
    named = kinds & {"party", "person", "place", "capital"} or "elsewhere" in cues
    if not named or "noun" not in kinds or cues - OPEN or "unread" in kinds:
        return False
    for at, mark in enumerate(marks):
        words = [typed[i].plain for i in range(mark.start, mark.end)]
        said = (mark.kind == "stop" and words[0] in WAS) or (mark.kind == "link" and any("كان" in w for w in words))
        if said and not (at and typed[marks[at - 1].start].plain in RELATIVE):
            return True
    return False
