"""What did not happen is in no record: `if round 10 had been in Astana`, `ماذا لو حضرت أمريكا`."""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.questions.caveats.view import View

WHAT = ("what", "ماذا", "شو", "ايش", "وش", "شنو", "")


def supposed(v: View) -> Iterator[int]:
    """`If` before a clause; after it some words make a request polite, or name what is looked for."""
    for at in range(len(v.marks)):
        counterfactual = v.says(at, "had_it")
        if not counterfactual and not v.says(at, "if"):
            continue
        before, after = v.before(at), v.after(at)
        opens = not before or before[-1] in WHAT
        what_if = v.has(at - 1, "ask", "what") and v.words[at] == ["if"]
        supposed = counterfactual or what_if or v.among(after, "supposed")
        if opens and not v.among(after[:1], "polite") and supposed:
            yield at


def would_if(v: View) -> Iterator[int]:
    """`What would Jordan do if Iraq came?`"""
    for at in range(len(v.marks)):
        before = v.before(at)
        modal = max((i for i, word in enumerate(before) if word in ("would", "might")), default=-1)
        if v.first(at) == "if" and modal >= 0 and not v.among(before[modal + 1 : modal + 2], "polite"):
            yield at


def inverted(v: View) -> Iterator[int]:
    """`Had Iran stayed away, would it have been held?`"""
    first = 1 if len(v.marks) > 1 and v.marks[0].end == v.marks[0].start else 0
    if v.first(first) in ("had", "were", "should") and {"would", "could", "might"} & set(v.after(first)):
        yield first
    if v.first(first) == "were" and v.after(first)[:2] in (["i", "to"], ["we", "to"], ["one", "to"]):
        yield first


def unreal(v: View) -> Iterator[int]:
    """`Would round 9 have been held without Turkey?`"""
    first = 1 if len(v.marks) > 1 and v.marks[0].end == v.marks[0].start else 0
    asked = v.first(first) in ("would", "could", "might") and not v.among(v.after(first)[:1], "polite")
    if asked and "have" in v.after(first):
        yield first


def would_have(v: View) -> Iterator[int]:
    """`Who would have led?`, `كاد أن يترأس`: somebody who did not."""
    for at in range(len(v.marks)):
        if (v.first(at) in ("would", "could", "might") and v.after(at)[:1] == ["have"]) or v.says(at, "nearly"):
            yield at


RULES = (supposed, would_if, inverted, unreal, would_have)
