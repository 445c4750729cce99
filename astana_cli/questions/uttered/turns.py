"""The turns of phrase in which it is asked what somebody said, and their parts.

A question is written down with `x0`, `x1` ... for the people and parties that it names and `t0` ... for its topics,
and without the round: `what did x0 say about t0`. A turn is a pattern of it, in which `{part}` is one of the ways of a
part; its groups are `<by>`, those who spoke, `<on>`, `<free>`, `<early>` and `<act>`, what has to stand in a
statement, and `<which>`, the round that is asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare, in_arabic

if TYPE_CHECKING:
    from astana_cli.questions.lexis.scan import Mark
    from astana_cli.questions.lexis.text import Token

NAMES = frozenset({"person", "party", "capital"})
ROUNDS = frozenset({"round", "rounds", "astana"})
TIMES = frozenset({"digits", "nth", "month"})
BOTH_ENDS = frozenset({("link", "first"), ("link", "last")})
BEFORE = word_list("uttered", "before_round")
"""Words right before a round at which, or about which, something is said: `at`, `after the`, في."""
OR_NOT = word_list("uttered", "or_not")
"""How a question for yes or no may end."""
INSIDE = word_list("uttered", "in_round")
"""Words that may stand within the name of a round: `the second round of 2018`."""


class Turn(Struct, frozen=True):
    """A question what was said: of what kind, by whom, on what, at which round or event.

    `subjects` are what a statement has to be on: marks of names and topics, and plain words. `claimed` is whether they
    are what somebody said (`that Geneva no longer suited`), and not only what it was about; `called`, the words
    by which the speakers were named; `act`, what somebody did by words (`blame`), himself and in no clause of his;
    `asks_round`, whether it is asked at which round it was.
    """

    arabic: bool
    speakers: tuple[Mark, ...]
    subjects: tuple[Mark | str, ...]
    round: tuple[Token, ...] = ()
    event: str | None = None
    claimed: bool = False
    called: tuple[str, ...] = ()
    act: str | None = None
    asks_round: bool = False


def turned(typed: list[Token], marks: list[Mark], *, timed: bool = True) -> Turn | None:
    """The turn that a question is, and its parts; None if it is none. If not `timed`, what might be the name of a round
    is taken for words of what was said: `that the talks would resume on 21 January`."""
    spans = _round_spans(typed, marks) if timed else []
    events = [mark for mark in marks if mark.kind == "event" and _then(typed, mark)]
    if len(spans) + len(events) > 1:
        return None
    text, named = _written(typed, marks, spans, events)
    text = next((text.removesuffix(f" {end}") for end in OR_NOT if text.endswith(f" {end}")), text)
    arabic = in_arabic(text)
    for kind in ("neutral", "claimed", "act"):
        for pattern in _patterns("ar" if arabic else "en", kind):
            found = re.fullmatch(pattern, text)
            if found:
                parts = found.groupdict()
                subjects = _subjects(
                    " ".join(parts.get(name) or "" for name in ("early", "on", "act", "free")), named, typed, kind
                )
                speakers = tuple(named[x] for x in re.findall(r"[xt]\d", parts.get("by") or ""))
                then = tuple(typed[spans[0].start : spans[0].stop]) if spans else ()
                at = events[0].target if events else None
                called = tuple(bare(t.plain) for m in speakers for t in typed[m.start : m.end])
                which = bool(parts.get("which"))
                return Turn(arabic, speakers, subjects, then, at, kind != "neutral", called, parts.get("act"), which)
    return None


def _subjects(text: str, named: dict[str, Mark], typed: list[Token], kind: str) -> tuple[Mark | str, ...]:
    """What a statement has to be on; what somebody said or did has to name a topic too, and not only to be on it."""
    found = [named.get(word, word) for word in text.split()]
    topics = [s for s in found if not isinstance(s, str) and s.kind == "topic" and kind != "neutral"]
    return (*found, *(bare(token.plain) for mark in topics for token in typed[mark.start : mark.end]))


def _round_spans(typed: list[Token], marks: list[Mark]) -> list[range]:
    """Where a round is named, by its number or its time: `round 18`, `October 2017`, `the last round of 2018`."""
    spans: list[range] = []
    held: list[Mark] = []
    for at, mark in enumerate(marks):
        if _of_round(marks, at) or (held and _joins(typed, mark)):
            held.append(mark)
        else:
            spans += _span(held)
            held = []
    return [*spans, *_span(held)]


def _span(held: list[Mark]) -> list[range]:
    """Where the marks of a round lie, without what joins them to what follows; nothing, if they name none."""
    while held and (held[-1].kind, held[-1].target) not in BOTH_ENDS and held[-1].kind in ("stop", "link"):
        held = held[:-1]
    return [range(held[0].start, held[-1].end)] if _names_round(held) else []


def _of_round(marks: list[Mark], at: int) -> bool:
    """Whether a mark is part of the name of a round; the first and the last are only beside the word for one."""
    mark = marks[at]
    if (mark.kind, mark.target) in BOTH_ENDS:
        beside = [m for m in marks[max(at - 1, 0) : at + 3] if m.kind == "noun"]
        return any(m.target in ROUNDS for m in beside)
    return mark.kind in TIMES or (mark.kind == "noun" and mark.target in ROUNDS)


def _joins(typed: list[Token], mark: Mark) -> bool:
    return all(token.plain in INSIDE for token in typed[mark.start : mark.end])


def _names_round(held: list[Mark]) -> bool:
    """Whether marks name a month or a year, or a round by its number or as the first or last; `the talks` are none."""
    numbered = any(m.kind in ("digits", "nth") or (m.kind, m.target) in BOTH_ENDS for m in held)
    return any(m.kind == "month" or m.is_year for m in held) or (numbered and any(m.kind == "noun" for m in held))


def _then(typed: list[Token], mark: Mark) -> bool:
    """Whether an event is named as the time or place of what was said, and not as its subject."""
    before = [token.plain for token in typed[max(mark.start - 2, 0) : mark.start]]
    return (
        bool(before)
        and any(word in word_list("uttered", "at_event") for word in before[-2:])
        and not any(word in word_list("uttered", "about") for word in before)
    )


def _written(
    typed: list[Token], marks: list[Mark], spans: list[range], events: list[Mark]
) -> tuple[str, dict[str, Mark]]:
    """The question in plain words, with signs for its names and topics, and what each of these stands for; without the
    round or the event and the words before it."""
    words: list[str] = []
    named: dict[str, Mark] = {}
    for mark in marks:
        if any(mark.start in span for span in spans):
            if mark.start == spans[0].start:
                _drop(words)
        elif mark in events:
            _drop(words)
        elif mark.kind in NAMES or mark.kind == "topic":
            sign = f"{'t' if mark.kind == 'topic' else 'x'}{len(named)}"
            named[sign] = mark
            words += [*([mark.lead] if mark.lead else []), sign]
        else:
            words += [bare(token.plain) for token in typed[mark.start : mark.end] if token.plain]
    return " ".join(words), named


def _drop(words: list[str]) -> None:
    """Take off the words before a round."""
    while words and words[-1] in BEFORE:
        words.pop()


@lru_cache(maxsize=8)
def _patterns(lang: str, kind: str) -> tuple[str, ...]:
    parts = dict(entry.split(" = ") for entry in word_list("uttered", f"{lang}_parts"))
    return tuple(_pattern(turn, parts) for turn in sorted(word_list("uttered", f"{lang}_{kind}")))


PART = re.compile(r"\{(\w+)\}")
GROUPS = {
    "<by>": r"(?P<by>x\d(?: (?:and|و) (?:the )?x\d)*)",
    "<on>": r"(?P<on>.+?)",
    "<free>": r"(?P<free>.+?)",
    "<early>": r"(?P<early>before|beforehand|قبل)",
    "<act>": r"(?P<act>{act})",
    "<which>": r"(?P<which>(?:which|what) (?:round|meeting|session))",
}


def _pattern(turn: str, parts: dict[str, str]) -> str:
    """A turn as a pattern, with its groups, its parts put in, and those of its parts."""
    for sign, group in GROUPS.items():
        turn = turn.replace(sign, group)
    while PART.search(turn):
        turn = PART.sub(lambda part: f"(?:{parts[part[1]]})", turn)
        for sign, group in GROUPS.items():
            turn = turn.replace(sign, group) if f"?P{sign}" not in turn else turn
    return turn
