"""Arabic turns for coming to a round: ظلت تحضر (went on coming), بكم وفد (with how many), كرسي من ظل شاغرا (who was
missing), دخل على الخط (joined), ضمت الجولة (was made up of)."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark

PARTIES = frozenset({"party", "capital", "syria"})
"""Kinds of marks that name a party."""
WENT_ON = word_list("arabic_attending", "went_on")
SEATS = word_list("arabic_attending", "seats")
EMPTY = word_list("arabic_attending", "empty")
ON_LINE = word_list("arabic_attending", "line")
ENTERED = word_list("arabic_attending", "entered")
AGENTS = word_list("arabic_attending", "agents")
SENT = word_list("arabic_attending", "sent")
MADE_UP = word_list("arabic_attending", "made_up")
EARLIEST = word_list("arabic_attending", "earliest")
UNTIL = word_list("arabic_attending", "until")
UNTIL_WHEN = word_list("arabic_attending", "until_when")
SOMEBODY = word_list("arabic_attending", "somebody")
THERE_IS = word_list("arabic_attending", "there_is")
WENT = word_list("arabic_attending", "went")
WITHOUT = word_list("arabic_attending", "without")
WITH_HOW_MANY = word_list("arabic_attending", "with_how_many")


def _until_when(p: Place) -> Mark | None:
    """`حتى متى حضرت واشنطن؟`: the last time; until when a round lasted is another question."""
    until = p.word in UNTIL_WHEN or is_a(p.after, "ask", "when")
    came = holds(p.later(), "cue", "attend") and any(m.kind in PARTIES for m in p.later())
    numbered = any(is_a(m, "noun", "round", "rounds") or m.kind in NUMERALS for m in p.marks)
    return p.mark._replace(kind="link", targets=("most_recently",)) if until and came and not numbered else None


def _went_on(p: Place) -> Mark | None:
    """`حتى متى ظلت واشنطن تحضر؟`: until when it came, which has its own word before it."""
    until = any(is_a(m, "link", "most_recently") or p.first(m) in UNTIL | UNTIL_WHEN for m in p.earlier())
    came = holds(p.later(), "cue", "attend")
    return p.mark.silenced() if until and came and any(m.kind in PARTIES for m in p.marks) else None


def _seat(p: Place) -> Mark | None:
    """`كرسي من ظل شاغرا؟`: who was missing; `كان لأمريكا فيها مقعد`: it came."""
    if any(p.first(m) in EMPTY for m in p.later()):
        return p.mark.silenced()
    party = any(m.kind in PARTIES for m in p.earlier())
    return p.mark._replace(kind="cue", targets=("attend",)) if party and p.mark.kind == "out" else None


def _empty(p: Place) -> Mark | None:
    seat = any(p.first(m) in SEATS for m in p.earlier())
    return p.mark._replace(kind="cue", targets=("absent",)) if seat else None


def _stayed(p: Place) -> Mark | None:
    """`كرسي من ظل شاغرا`: the verb between the two."""
    seat = any(p.first(m) in SEATS for m in p.earlier())
    return p.mark.silenced() if seat and any(p.first(m) in EMPTY for m in p.later()) else None


def _on_the_line(p: Place) -> Mark | None:
    """`متى دخل الصليب الأحمر على الخط؟`: when it joined; both ends of the turn are looked at."""
    line = any(p.first(m) in ON_LINE for m in p.marks[p.at : p.at + 6])
    into = holds(p.later(), "link", "to_place")
    party = any(m.kind in PARTIES for m in p.marks)
    return p.mark._replace(kind="cue", targets=("join",)) if line and into and party else None


def _line(p: Place) -> Mark | None:
    entered = is_a(p.before, "link", "to_place") and any(p.first(m) in ENTERED for m in p.earlier())
    return p.mark.silenced() if entered and any(m.kind in PARTIES for m in p.marks) else None


def _sent(p: Place) -> Mark | None:
    """`كم مرة أوفدت واشنطن ممثلا؟`: that it came; who it was is not asked."""
    sent = any(is_a(m, "cue", "attend") and p.first(m) in SENT for m in p.earlier())
    asked = any(is_a(m, "ask", "who", "how_many") or m.kind == "person" for m in p.marks)
    return p.mark.silenced() if sent and not asked else None


def _made_up(p: Place) -> Mark | None:
    """`الجولة الرابعة ضمت أي وفود؟`, `ممن تألفت الجولة 4؟`: who came."""
    others = any(m.kind in NAMED or (m.kind == "cue" and m is not p.mark and m.target not in THOSE) for m in p.marks)
    inside = p.after is not None and p.first(p.after) in INSIDE
    fits = _of_round(p.marks) and not (others or inside)
    return p.mark._replace(kind="cue", targets=("attend",)) if fits else None


NAMED = PARTIES | {"person", "topic", "group", "document", "event", "unread", "out"}
THOSE = ("delegation", "country", "organisation", "attend")
INSIDE = word_list("arabic", "inside")


def _made_up_of(p: Place) -> Mark | None:
    """`ممن تألفت الجولة 4؟`: the two words are one mark."""
    return _made_up(p) if not p.word and p.last() in MADE_UP else None


def _of_round(marks: list[Mark]) -> bool:
    return holds(marks, "noun", "round", "rounds")


def _somebody(p: Place) -> Mark | None:
    """`في حد من روسيا راح؟`, `هل حضر أحد من الأمم المتحدة؟`: its delegation."""
    of_party = p.at + 2 < len(p.marks) and p.after is not None and p.first(p.after) == "من"
    return p.mark.silenced() if of_party and p.marks[p.at + 2].kind in PARTIES else None


def _there_is(p: Place) -> Mark | None:
    """`في حد من روسيا راح؟`: whether."""
    opens = all(m.kind == "stop" for m in p.earlier())
    asked = holds(p.marks, "ask")
    whether = p.after is not None and p.first(p.after) in SOMEBODY and opens
    return (p.mark.silenced() if asked else p.mark._replace(kind="ask", targets=("yesno",))) if whether else None


def _earliest(p: Place) -> Mark | None:
    """`ما أبكر جولة حضرتها أمريكا؟`: the first of them; of two that are held side by side it is the sooner."""
    came = holds(p.later(), "cue", "attend", "represent")
    theirs = sum(m.kind in PARTIES for m in p.marks) == 1 and (is_a(p.after, "noun", "round") or is_a(p.after, "cue"))
    first = theirs and (came or is_a(p.after, "cue", "attend"))
    sooner = is_a(p.mark, "cue", "sooner") or p.mark.kind == "unread"
    return p.mark._replace(kind="link", targets=("first",)) if first and sooner else None


def _went_ahead(p: Place) -> Mark | None:
    """`الجولة الثالثة مشيت من غير مين؟`: was held."""
    without = p.after is not None and is_a(p.after, "link", "not") and p.last(p.after) in WITHOUT
    return p.mark._replace(kind="cue", targets=("held",)) if without and _of_round(p.earlier()) else None


def _with_how_many(p: Place) -> Mark | None:
    """`بكم وفد انطلقت الجولة؟`: how many came."""
    counted = is_a(p.after, "cue", "delegation", "country")
    return p.mark._replace(kind="ask", targets=("how_many",)) if counted else None


def _with_them_held(p: Place) -> Mark | None:
    """`بكم وفد انطلقت الجولة؟`: the verb adds nothing."""
    with_them = any(
        p.first(m) in WITH_HOW_MANY and is_a(p.marks[at + 1], "cue", "delegation", "country")
        for at, m in enumerate(p.earlier())
    )
    return p.mark._replace(targets=("attend",)) if with_them else None


def _on_the_table(p: Place) -> Mark | None:
    """`ماذا كان على طاولة الجولة 6؟`, `على طاولة الجولة 6: ...؟`: what was spoken of, where nobody is named or asked
    for."""
    if p.first() != "علي" or p.last() != "طاوله":
        return None
    somebody = any(
        m.kind in PARTIES or m.kind in ("person", "group") or is_a(m, "ask", "who", "which") for m in p.marks
    )
    somebody |= holds(p.marks, "cue", "delegation", "people", "country")
    return None if somebody else p.mark._replace(targets=("agenda",))


def _twice_away(p: Place) -> Mark | None:
    """`مين محضرش ناقص ولا جولة؟`: who was away from none is not who was away."""
    twice = is_a(p.mark, "cue", "absent") and is_a(p.before, "cue", "absent") and p.first() in LACKING
    return p.mark._replace(kind="unread", targets=(p.word,)) if twice else None


def _hosted_them(p: Place) -> Mark | None:
    """`أي مدينة استقبلت المتفاوضين؟`: whom a city received says nothing more of a round."""
    received = is_a(p.before, "cue", "host") and p.first().startswith("ال")
    return p.mark.silenced() if received and holds(p.marks, "cue", "city", "place", "venue") else None


LACKING = frozenset({"ناقص", "ناقصه", "ناقصين"})


RULES: Table = (
    (frozenset({"<cue attend>"}), _on_the_table),
    (LACKING, _twice_away),
    (frozenset({"<cue attend>"}), _hosted_them),
    (EARLIEST, _earliest),
    (UNTIL | UNTIL_WHEN, _until_when),
    (WENT_ON, _went_on),
    (SEATS, _seat),
    (EMPTY, _empty),
    (WENT_ON, _stayed),
    (ENTERED, _on_the_line),
    (ON_LINE, _line),
    (AGENTS, _sent),
    (MADE_UP, _made_up),
    (frozenset({"<cue member>"}), _made_up_of),
    (SOMEBODY, _somebody),
    (THERE_IS, _there_is),
    (WENT, _went_ahead),
    (WITH_HOW_MANY, _with_how_many),
    (frozenset({"<cue held>", "<cue start>"}), _with_them_held),
)
