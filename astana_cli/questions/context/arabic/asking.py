"""Arabic words that ask, or only look so: يا (which, O), واش (whether, what), لم (why, not), اذا, سبق, يوما."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark

CHOSEN = ("date", "year", "month", "weekday", "city", "venue", "place", "country", "delegation", "document")
"""Cues that يا asks about: يا سنة, يا يوم; called upon are people only."""
TOLD = ("happen", "called", "outcome", "agenda", "office", "define", "contents", "issue")
"""Before these cues and before a pronoun واش asks what; else it asks whether."""
PRONOUNS = word_list("arabic", "pronouns")
MEANING = word_list("arabic", "meaning")
"""Before a word for what is asked they only say it more clearly: `مكان انعقادها، أعني الفندق`."""
PAST = ("absent", "walkout", "attend", "head", "represent")
PREFIXES = ("ي", "ت", "ن")
VOWELLED = ("لِمَ", "لمَ", "لِم")


def _which(p: Place) -> Mark | None:
    """`يا جولة`, Maghrebi `أنا جولة`, where يا calls upon people and أنا is `I` elsewhere."""
    chosen = is_a(p.after, "noun") or is_a(p.after, "cue", *CHOSEN)
    return p.mark._replace(kind="ask", targets=("which",)) if chosen else None


def _tell_me(p: Place) -> Mark | None:
    """Iraqi `گلي` (tell me) before a question, where كلي is `total`."""
    begs = p.typed[p.mark.start].typed.startswith(("گ", "ڭ")) and all(m.kind == "stop" for m in p.earlier())
    return p.mark.silenced() if begs else None


def _came_about(p: Place) -> Mark | None:
    """Maghrebi `شنو وقع فالجولة 4`, `ماذا وقع في الجولة 4`: what happened, where nobody is named who might sign."""
    what = is_a(p.before, "ask", "what") or (p.before is not None and p.first(p.before) in ("ما", "ماذا"))
    named = any(m.kind in SIGNERS or is_a(m, "cue", "guarantor", "document", "delegation") for m in p.marks)
    return p.mark._replace(targets=("happen",)) if is_a(p.mark, "cue", "sign") and what and not named else None


SIGNERS = ("party", "person", "capital", "syria", "parties", "document")


def _why(p: Place) -> Mark | None:
    """`لم قاطعت`, `لم كانت`: before a past tense it asks why, where before a present one it denies; so does لمَ."""
    typed = p.typed[p.mark.start].typed
    if p.word != "لم" or p.after is None or typed not in ("لم", *VOWELLED):
        return None
    was = p.first(p.after).startswith("كان")
    past = was or (is_a(p.after, "cue", *PAST) and not p.first(p.after).startswith(PREFIXES))
    return p.mark._replace(kind="ask", targets=("why",)) if past or typed in VOWELLED else None


def _which_round(p: Place) -> Mark | None:
    which = p.mark.kind == "ask" and is_a(p.after, "noun")
    return p.mark._replace(targets=("which",)) if which else None


def _i_mean(p: Place) -> Mark | None:
    return p.mark.silenced() if is_a(p.after, "cue", *CHOSEN) else None


def _if(p: Place) -> Mark | None:
    """`[أعرف] إذا حضر الأردن`: whether, where nothing stands before it and nothing asks."""
    opens = all(m.kind == "stop" for m in p.earlier()) and not holds(p.marks, "ask")
    return p.mark._replace(kind="ask", targets=("yesno",)) if p.mark.kind == "stop" and opens else None


def _ever_before(p: Place) -> Mark | None:
    """`هل سبق أن حضر؟` asks of all rounds, unless one is named and no time before or after it."""
    if not is_a(p.before, "ask", "yesno"):
        return None
    rest = p.marks[p.at :]
    one = sum(m.kind in NUMERALS for m in rest) == 1
    one = one and not any(m.kind == "link" and m.target != "in" for m in rest)
    return p.mark.silenced() if one else p.mark._replace(kind="cue", targets=("ever",))


def _that_is(p: Place) -> Mark | None:
    return p.mark.silenced() if p.at == 0 and holds(p.marks, "noun") else None


def _whether(p: Place) -> Mark | None:
    if p.mark.kind != "ask":
        return None
    what = p.after is not None and (is_a(p.after, "cue", *TOLD) or p.first(p.after) in PRONOUNS)
    return p.mark if what else p.mark._replace(targets=("yesno",))


def _when_it_did(p: Place) -> Mark | None:
    """`شو حجة المعارضة لما قاطعت`: when it did; with nothing else that asks لما is taken for why."""
    office = holds(p.earlier(), "cue", *OFFICE) and holds(p.earlier(), "person")
    if p.mark.kind == "cue" and office and p.first() == "لما":
        return p.mark.silenced()
    if p.mark.kind == "cue":
        return p.mark._replace(kind="unread", targets=(" ".join(p.words()),)) if p.first() == "لما" else None
    asked = any(is_a(m, "ask") for m in p.marks if m is not p.mark)
    away = is_a(p.after, "cue", "absent", "walkout")
    return p.mark.silenced() if asked and away else None


def _one_day(p: Place) -> Mark | None:
    """`هل غاب يوما؟`: ever, unless days are counted."""
    counted = p.before is not None and p.before.kind in ("digits", "number", "ask", "nth")
    return None if counted else p.mark._replace(kind="cue", targets=("ever",))


OFFICE = ("office", "role", "rank")


def _the_day(p: Place) -> Mark | None:
    """`منصب كرول يوم حضر`, Iraqi `من حضر`: when he came, which says no more than that he did."""
    office = holds(p.earlier(), "cue", *OFFICE) and holds(p.earlier(), "person")
    came = is_a(p.after, "cue", "attend", "head", "represent", "member")
    return p.mark.silenced() if office and came and not p.mark.lead else None


def _or(p: Place) -> Mark | None:
    """Iraqi `سوتشي لو أستانا`, `حضر لو غاب`: or, between two of a kind, or coming and staying away."""
    if p.before is None or p.after is None:
        return None
    asked = holds(p.earlier(), "ask")
    away = not asked and is_a(p.after, "cue", "absent") and holds(p.earlier(), "cue", "attend")
    one, two = (PLACE if m.kind in PLACES or is_a(m, "noun", "astana") else m.kind for m in (p.before, p.after))
    like = one == two and one in CHOICES
    return p.mark._replace(kind="link", targets=("or",)) if away or like else None


PLACE = "place"
PLACES = frozenset({PLACE, "city_name", "country", "capital"})
CHOICES = frozenset({PLACE, "person", "party", "nth", "digits", "number", "month", "weekday"})


def _of_one(before: list[Mark]) -> bool:
    """Whether the first or the last round of somebody's is spoken of."""
    ends = holds(before, "link", "first", "last") and holds(before, "noun", "round")
    return ends and holds(before, "cue", "attend")


def _how_manieth(p: Place) -> Mark | None:
    """`كانت في يناير كام؟`, `كانت كام يناير؟`: on which day of a month; `أول جولة حضرها كانت كم؟`: which one."""
    if p.after is None and p.at > 1 and is_a(p.before, "stop") and _of_one(p.earlier()):
        return p.mark._replace(kind="ask", targets=("which",))
    month = any(m is not None and m.kind == "month" for m in (p.before, p.after))
    counted = p.after is not None and p.after.kind != "month"
    return p.mark._replace(kind="ask", targets=("when",)) if month and not counted else None


def _entered(p: Place) -> Mark | None:
    """`من أي جولة دخل الأردن؟`, `متى دخل المسار؟`: joined, where it is not said that it entered a land."""
    since = any(is_a(m, "ask", "when") or (is_a(m, "ask", "which") and p.first(m) == "من") for m in p.earlier())
    one = sum(m.kind == "party" for m in p.marks) == 1 and holds(p.marks, "noun")
    land = any(m.kind in ("syria", "capital", "place") or is_a(m, "link", "to_place") for m in p.marks)
    return p.mark._replace(kind="cue", targets=("join",)) if since and one and not land else None


def _days_of(p: Place) -> Mark | None:
    """`في يومي 11 و12 تشرين الثاني`, `يومي الثلاثاء والأربعاء`: the days that are named."""
    return p.mark.silenced() if p.after is not None and p.after.kind in ("digits", "nth", "number", "weekday") else None


def _took_place(p: Place) -> Mark | None:
    """`هل وقعت الجولة 17 في ديسمبر؟`: a round signs nothing."""
    signed = any(m.kind in ("party", "person", "document") or is_a(m, "cue", "document") for m in p.marks)
    held = is_a(p.mark, "cue", "sign") and is_a(p.after, "noun", "round") and not signed
    return p.mark._replace(targets=("held",)) if held else None


def _arranged(p: Place) -> Mark | None:
    """`رتب جولات 2021 بحسب التاريخ`: rounds and heads are listed by date, and by nothing else."""
    plain = ("noun", "nth", "digits", "number", "month", "party", "stop", "place", "country", "link")
    told = all(m.kind in plain or is_a(m, "cue", *BY_DATE) for m in p.later())
    rounds = any(m.kind == "noun" or is_a(m, "cue", "head") for m in p.later())
    opens = not any(p.first(m) for m in p.earlier())
    return p.mark._replace(kind="stop", targets=("ar",)) if opens and told and rounds else None


BY_DATE = ("date", "year", "month", "head", "delegation", "timeline", "held", "start")
ARRANGING = word_list("arabic_asking", "arranging")


RULES: Table = (
    (ARRANGING, _arranged),
    (frozenset({"يومي"}), _days_of),
    (frozenset({"وقع"}), _came_about),
    (frozenset({"وقعت", "تقع", "وقع"}), _took_place),
    (frozenset({"دخل", "دخلت", "دخلو"}), _entered),
    (frozenset({"يوم", "من"}), _the_day),
    (frozenset({"لو"}), _or),
    (frozenset({"كام", "كم", "بكم", "بكام"}), _how_manieth),
    (frozenset({"يا", "ايا", "انا"}), _which),
    (frozenset({"كلي", "كليلي", "كولي", "كولولي"}), _tell_me),
    (frozenset({"<link not>"}), _why),
    (frozenset({"ايه"}), _which_round),
    (MEANING, _i_mean),
    (frozenset({"اذا"}), _if),
    (frozenset({"سبق"}), _ever_before),
    (frozenset({"يعني"}), _that_is),
    (frozenset({"واش"}), _whether),
    (frozenset({"لما", "<cue then>"}), _when_it_did),
    (frozenset({"يوما"}), _one_day),
)
