"""Corrections of oneself: `who led Turkey at round 15? Sorry, I mean 12.`, `بالجولة 9، لا، العاشرة`.

What was said last is meant: it is put in the place of what it corrects, a round, a party, a person or a city. Where
nothing or more than one thing of its kind was said before, it is no correction that could be read.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.around.borne_out import as_typed
from astana_cli.questions.around.contrast import GROUPS
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import plain, tokens

BESIDE = word_list("corrected", "beside")
"""Words that may stand beside what is said instead."""


class Corrected(Struct, frozen=True):
    """A text with its correction in it; the correction as it was typed; the text is empty if it cannot be put in."""

    text: str
    said: str


def corrected(text: str, lexicon: Lexicon) -> Corrected | None:
    """The text with the correction that it ends with, or that stands in it between marks; None if there is none.

    Raises DataProblem.
    """
    if _first_words().isdisjoint(plain(word) for word in BEHIND.findall(text)):
        return None  # the pattern takes longer to make than most questions to read
    for match in _pattern().finditer(text):
        instead = _content(match["said"], lexicon, alone=True)
        before = _content(text[: match.start()], lexicon)
        if not instead or not before:
            continue
        groups = {group for group, _ in instead}
        corrects = [(group, typed) for group, typed in before if group in groups]
        if not corrects:
            continue
        if len(instead) != len(groups) or len(corrects) != len(groups):
            return Corrected("", match["cue"] + match["said"])
        head = text[: match.start()]
        for (_, said), (_, old) in zip(sorted(instead), sorted(corrects), strict=True):
            places = list(re.finditer(r"\W+".join(map(re.escape, old.split(" "))), head))
            if not places:
                return None
            head = f"{head[: places[-1].start()]}{said}{head[places[-1].end() :]}"
        return Corrected(f"{head}{text[match.end() :]}", (match["cue"] + match["said"]).strip())
    return None


def _content(text: str, lexicon: Lexicon, *, alone: bool = False) -> list[tuple[str, str]]:
    """What words stand for that can be corrected, and how they were typed; `alone`: nothing if there is more to it."""
    typed = tokens(text)
    marks: list[Mark] = settle(scan(typed, lexicon), typed) if typed else []
    beside = (token.plain for m in marks if not _group(m) for token in typed[m.start : m.end])
    if alone and not BESIDE.issuperset(beside):
        return []
    return [
        (_group(m), " ".join(token.typed for token in typed[m.start : m.end]).strip())
        for m in marks
        if _group(m) and m.end > m.start
    ]


def _group(mark: Mark) -> str:
    """What a mark stands for that can be corrected; "" if nothing."""
    return "place" if mark.target == "astana" else GROUPS.get(mark.kind, "")


BEHIND = re.compile(r"[,،;؛.?؟!…(–—-]\s*([^\W\d_]+)")
"""The word behind a mark."""


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words with which a correction begins."""
    return frozenset(words.split(" ")[0] for which in ("cues", "denials") for words in word_list("corrected", which))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """What may be a correction: behind a mark, words that take something back, and few words before the next mark."""
    cues, denials = (
        "|".join(map(as_typed, sorted(word_list("corrected", which), key=len, reverse=True)))
        for which in ("cues", "denials")
    )
    denied = rf"(?:{denials})(?=\s*[,،:!.…–—-]|\s+(?:{cues})(?!\w))"
    return re.compile(
        rf"(?:[,،;؛.?؟!…(–—-]+\s*)(?P<cue>(?:(?:(?:{cues})(?!\w)|{denied})[\s,،:!.…–—-]*)+)"
        r"(?P<said>[^,،;؛.?؟!…()–—]{1,40})(?:[,،)–—]|(?=[;؛.?؟!…]|\s*$))",
        re.IGNORECASE,
    )
