"""How somebody came or left: `attended in full`, `still leads`, `came back`, `ترأس وحده`, `what did Iran refuse`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View


def changes(v: View) -> Iterator[int]:
    """`Who came back at round 4?`, `who joined after round 12?`: who was there says nothing of who had not been."""
    if not any(v.owned(at) for at in range(len(v.marks))) or v.all_of("ask", "when"):
        for at in v.all_of("cue", "attend", "join"):
            later = v.has(v.beside(at), "link", "after", "since")
            if v.says(at, "back") or (later and v.says(at, "joined")):
                yield at


def again(v: View) -> Iterator[int]:
    """`Did the US come back?`, `when did it attend again?`: that it ever came says nothing of a return."""
    dated = any(m.kind in ("digits", "nth", "number") for m in v.marks)
    if not dated and any(v.owned(at) for at in range(len(v.marks))):
        yield from (at for at in v.all_of("cue", "attend", "join") if v.says(at, "back"))
        for at in v.all_of("stop"):
            if v.words[at] == ["again"] and v.has(at - 1, "cue", "attend", "join"):
                yield at


def wholly(v: View) -> Iterator[int]:
    """`Attended in full`, `still leads`: whether all of it, or to this day, is not what a list of rounds says."""
    came, led = v.all_of("cue", "attend"), v.all_of("cue", "head")
    dated = any(m.kind in ("digits", "nth", "number", "noun") for m in v.marks)
    for at, mark in enumerate(v.marks):
        said = (came and v.says(at, "wholly") and "list" not in v.words[at]) or (
            led and not dated and v.says(at, "still")
        )
        if said and mark.kind in ("stop", "word", "link"):
            yield at


def alone(v: View) -> Iterator[int]:
    """`ترأس وحده`, `من حضر لوحده؟`: whether with others."""
    who = bool(v.all_of("ask", "who")) and not v.all_of("link", "all")
    for at in range(len(v.marks)):
        if len(v.words[at]) == 1 and v.says(at, "alone") and (who or v.owned(v.beside(at, -1))):
            yield at


def what_not(v: View) -> Iterator[int]:
    """`What did Iran refuse?` asks for no absence, `what did the sides not agree on` for no dispute of sources."""
    somebody = any(v.owned(at) for at in range(len(v.marks))) or v.all_of("cue", "delegation")
    if not somebody or not v.all_of("ask", "what", "which"):
        return
    if not v.all_of("cue", "attend", "groupings"):
        yield from (at for at in v.all_of("cue", "absent") if v.says(at, "refuse"))
        if "what" in v.plain and {"did", "does"} & set(v.plain[v.plain.index("what") + 1 :][:1]):
            yield from (at for at in v.all_of("cue", "absent") if v.says(at, "shun"))
    if not v.all_of("cue", "source", "head", "publisher"):
        yield from (at for at in v.all_of("cue", "dispute") if v.says(at, "agree"))


def to_this_day(v: View) -> Iterator[int]:
    """`Does the US still attend?`, `is it still in force?`: of today no record tells."""
    dated = any(m.kind in ("nth", "number") or (m.kind == "noun" and m.target != "rounds") for m in v.marks)
    goes_on = v.all_of("cue", "attend", "force", "observer", "guarantor", "there") or v.all_of("noun", "rounds")
    if not dated and v.all_of("ask", "yesno") and goes_on:
        yield from (at for at in v.all_of("stop") if v.says(at, "still"))


def stayed(v: View) -> Iterator[int]:
    """`مين انسحب ومين بقي؟`, `who made the opposition come?`: who stayed, or had them come, is not who came."""
    for at in v.all_of("stop"):
        asked = v.has(at - 1, "ask", "who")
        away = v.words[at] == ["out"] and v.before(at)[-1:] in (["was"], ["were"]) and v.all_of("ask", "who", "which")
        if (asked and (v.says(at, "stayed") or (v.says(at, "made") and v.owned(at + 1)))) or away:
            yield at


def for_a_while(v: View) -> Iterator[int]:
    """`Who temporarily led Turkey?`, `which rounds did it briefly attend?`: who led and who came is on record, and not
    for how long."""
    came = v.all_of("cue", *DEEDS)
    for at in v.all_of("stop") if came else ():
        short = v.words[at] == ["briefly"] and v.has(at + 1, "cue", *DEEDS)
        if v.says(at, "for_a_while") or short or (v.says(at, "midway") and v.all_of("cue", "attend", "join")):
            yield at


DEEDS = ("head", "represent", "attend", "absent", "join")


def might(v: View) -> Iterator[int]:
    """`Who could attend?`, `who was allowed to come?`, `did Iraq agree to attend?`: whether they did is on record."""
    for at in v.all_of("stop"):
        about_to = v.words[at] == ["about"] and v.after(at)[:1] == ["to"]
        after = v.beside(at)
        after = v.beside(after) if v.owned(after) else after
        if (v.says(at, "might") or about_to) and v.has(after, "cue", *DEEDS, "sign", "there"):
            yield at


def unasked(v: View) -> Iterator[int]:
    """`Who came uninvited?`"""
    if v.all_of("cue", "attend", "join", "there"):
        yield from (at for at in v.all_of("cue", "invited") if v.words[at] == ["uninvited"])


def wanted(v: View) -> Iterator[int]:
    """`Which country wanted to host round 10?`: a wish, and nothing that was announced."""
    if v.all_of("ask", "who", "which"):
        yield from (at for at in v.all_of("cue", "announce") if v.says(at, "wanted"))


def he_left(v: View) -> Iterator[int]:
    """`Who led Turkey at round 5, and when did he leave?`: a head of delegation, and no party's walkout."""
    if not v.all_of("person"):
        for at in v.all_of("cue", "walkout", "absent"):
            if v.before(at)[-1:] in (["he"], ["she"]):
                yield at


def of_mine(v: View) -> Iterator[int]:
    """`My source says that ...`: a source of the asker, which is not looked for."""
    yield from (at for at in v.all_of("cue", "source") if v.before(at)[-1:] in (["my"], ["our"], ["his"], ["her"]))


def not_sent(v: View) -> Iterator[int]:
    """`Whom did Russia not send?`, `منو ما تغير؟`: of whom that is true is in no record."""
    if v.all_of("ask", "who"):
        yield from (at for at in v.all_of("cue", "absent") if v.says(at, "send"))
        yield from (at for at in v.all_of("link", "not") if v.says(v.beside(at), "send"))
        yield from (at for at in v.all_of("cue", "change") if v.before(at)[-1:] in (["ما"], ["لم"], ["not"]))


RULES = (
    not_sent,
    might,
    unasked,
    for_a_while,
    wanted,
    to_this_day,
    stayed,
    he_left,
    of_mine,
    changes,
    again,
    wholly,
    alone,
    what_not,
)
