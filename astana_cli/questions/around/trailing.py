"""What stands behind a question and its answer settles: `how many days did it last, one or two or more?`, `Astana or
Sochi or somewhere else?`, `the rounds that he headed, leaving out those where somebody stood in for him`.

It is set aside and shown. Numbers stay where they may be those of rounds, and an exception does where it is more than
what is asked says anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.lexis.lists import alternatives, word_list


class Trailing(Struct, frozen=True):
    """A question without its end, the end, the topics of which it may be one, all if there are none; and whether the
    end would be misread, were it left there."""

    question: str
    said: str
    topics: frozenset[str] = frozenset()
    misread: bool = True


LED = frozenset({"career"})
"""Topics that list rounds at which somebody led."""
AWAY = frozenset({"absence"})
"""Topics that tell why somebody stayed away."""


def trailing(text: str) -> Iterator[Trailing]:
    """The ways to take such an end away. Raises DataProblem."""
    *earlier, last = re.split(r"[,:;–—]", text)
    either = "or" in last.lower().split()
    listed = re.search(rf"\b(?:{_any('lists')})\b", text, re.IGNORECASE)
    tries = (
        (_counts, either and earlier),
        (_elsewhere, either and not listed),
        (_stand_ins, earlier and _leaves_out(last)),
    )
    for match in filter(None, (pattern().search(text) for pattern, may in tries if may)):
        before = text[: match.start()]
        if match.re is _counts() and not _counted(before):
            continue
        topics = LED if match.re is _stand_ins() else frozenset()
        yield Trailing(before + "?", match["said"].strip(), topics, match.re is not _elsewhere())


def state(text: str) -> Trailing | None:
    """`Why did he not come, he was sick or what?`, `ليش ما إجا، كان مريض؟`: a guess at the reason.

    Raises DataProblem.
    """
    if not any(word in text for word in word_list("trailing", "states")):
        return None
    match = _state().search(text)
    return Trailing(text[: match.start()] + "?", match["said"].strip(), AWAY) if match else None


def _leaves_out(last: str) -> bool:
    first = last.lower().split()[:1]
    return bool(first) and first[0] in {phrase.split(" ")[0] for phrase in word_list("trailing", "without")}


def _counted(before: str) -> bool:
    """Whether a question asks for a number, and no round is named by the numbers behind it: `rounds 5, 6 or 7`."""
    asked = re.search(rf"\bhow\s+(?:{_any('asked')})\b", before, re.IGNORECASE)
    last = re.search(r"([^\W_]+)\W*$", before)
    word = last[1].lower() if last else ""
    return asked is not None and word not in word_list("trailing", "numbered") and not re.fullmatch(r"\d{1,2}", word)


def _any(which: str) -> str:
    return alternatives("trailing", which)


@lru_cache(maxsize=1)
def _counts() -> re.Pattern[str]:
    word = rf"(?:{_any('numbers')}|\d{{1,2}})"
    return re.compile(rf"[,:;–—]\s*(?P<said>(?:{word}[\s,]+)+or\s+(?:{word}\s+)*{word})\s*\?*\s*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _elsewhere() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*(?P<said>\bor\s+(?:{_any('else')}))\s*\?\s*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _stand_ins() -> re.Pattern[str]:
    rest = rf"(?:\s+(?:{_any('of_his')}))*"
    rounds = rf"(?:{_any('rounds')})(?:\s+(?:{_any('where')}))?"
    somebody = rf"(?:{_any('somebody')})\s+(?:(?:{_any('had')})\s+)?(?:{_any('stood_in')})"
    return re.compile(rf",\s*(?P<said>(?:{_any('without')})\s+{rounds}\s+{somebody}{rest})\s*[?.]*\s*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _state() -> re.Pattern[str]:
    said = rf"(?:[^\W\d]+\s+){{0,3}}(?:{_any('states')})(?:\s+[^\W\d]+){{0,2}}"
    return re.compile(rf"[,،;.?؟–—]\s*(?P<said>{said})\s*[?؟.]*\s*$", re.IGNORECASE)
