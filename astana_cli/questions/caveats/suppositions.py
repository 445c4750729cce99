"""What did not happen is in no record: `if round 10 had been in Astana`, `ماذا لو حضرت أمريكا`."""

from __future__ import annotations

from astana_cli.questions.caveats.rules import opening, saying
from astana_cli.questions.caveats.view import View

WHAT = ("what", "ماذا", "شو", "ايش", "وش", "شنو", "")


@saying("had_it", "if")
def supposed(v: View, at: int) -> bool:
    """`If` before a clause; after it some words make a request polite, or name what is looked for."""
    if v.has(at, "ask", "yesno"):
        return False  # `I wonder if Iran was at round 5`
    before, after = v.before(at), v.after(at)
    opens = not before or before[-1] in WHAT
    what_if = v.has(at - 1, "ask", "what") and v.words[at] == ["if"]
    supposed = v.says(at, "had_it") or what_if or v.among(after, "supposed")
    at_all = v.among(v.words[at][1:], "at_all")  # `what, if anything, came of it?`
    return opens and not (at_all or v.among(after[:1], "polite")) and supposed


@opening("if")
def would_if(v: View, at: int) -> bool:
    """`What would Jordan do if Iraq came?`"""
    before = v.before(at)
    modal = max((i for i, word in enumerate(before) if word in ("would", "might")), default=-1)
    return modal >= 0 and not v.among(before[modal + 1 : modal + 2], "polite")


@opening("had", "were", "should")
def inverted(v: View, at: int) -> bool:
    """`Had Iran stayed away, would it have been held?`"""
    after = v.after(at)
    were_to = v.first(at) == "were" and after[:2] in (["i", "to"], ["we", "to"], ["one", "to"])
    return _is_first(v, at) and (were_to or not {"would", "could", "might"}.isdisjoint(after))


@opening("would", "could", "might")
def unreal(v: View, at: int) -> bool:
    """`Would round 9 have been held without Turkey?`"""
    return _is_first(v, at) and "have" in v.after(at) and not v.among(v.after(at)[:1], "polite")


def _is_first(v: View, at: int) -> bool:
    """Whether a mark is the first that has words."""
    return at == (1 if len(v.marks) > 1 and v.marks[0].end == v.marks[0].start else 0)


@opening("would", "could", "might")
@saying("nearly")
def would_have(v: View, at: int) -> bool:
    """`Who would have led?`, `كاد أن يترأس`: somebody who did not."""
    return v.says(at, "nearly") or v.after(at)[:1] == ["have"]


@opening("since", "as")
def because(v: View, at: int) -> bool:
    """`Since round 15 was in Sochi, where was round 16?`: for a reason, and not from that round on."""
    numbered = v.has(at + 1, "noun") and v.has(at + 2, "digits")
    was = v.first(at + 3) in ("was", "were", "had") and not v.has(at + 4, "cue", "held", "end", "start")
    return _is_first(v, at) and numbered and was


@opening("given", "considering", "seeing", "knowing")
def granted(v: View, at: int) -> bool:
    """`Given that round 15 was in Sochi, where was round 16?`: of one round something is taken for granted, and of
    another it is asked."""
    rounds = {m.target for i, m in enumerate(v.marks) if m.kind in ("digits", "nth") and not m.is_year and i > at}
    return v.has(at, "stop") and v.words[at][-1:] == ["that"] and len(rounds) > 1
