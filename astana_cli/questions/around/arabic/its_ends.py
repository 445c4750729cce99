"""A round that is named as the first or the last of somebody's: من ترأس الوفد اللبناني في أول جولة حضرها لبنان؟, آخر
جولة حضروها الأمريكان منو كان يمثلهم فيها؟, من رأس وفد العراق في أول مشاركة له؟

It is asked which round that was; its number then stands in the question in place of these words, and the answer
shows it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from astana_cli.questions.lexis.lists import alternatives

PLAIN = str.maketrans("أإآٱةىثذظؤئ", "ااااهيتدضوي")
"""Letters in whose place a plain one stands, one for one, so that what is found lies where it was typed."""
POINTED = re.compile("[\u064b-\u0652\u0640\u0670]")


class OfItsEnd(Struct, frozen=True):
    """The words of such a round, what is asked of it, before and behind, and whose round it is, `""` if that is whom
    the rest names."""

    said: str
    before: str
    behind: str
    whose: str

    def which(self, name: str) -> str:
        """The question for the round of somebody who is named in these words or in the rest: متى كانت أول جولة حضرها
        لبنان؟"""
        return f"متى كانت {self.said}{'' if self.whose else f' {name}'}؟"

    def named(self, number: int) -> str:
        """The question with the number in place of these words. Behind its round a question is of whose round that is:
        الأمريكان في الجولة 8 منو كان يمثلهم؟"""
        whose = "" if re.search(r"\w", self.before) else self.whose
        return f"{self.before}{whose} في الجولة {number} {self.behind}"


def its_end(text: str) -> OfItsEnd | None:
    """The first or last round of somebody's in a question that asks more of it. Raises DataProblem."""
    typed = POINTED.sub("", text)
    flat = typed.translate(PLAIN)
    match = _pattern().search(flat)
    if match is None:
        return None
    before, behind = typed[: match.start()], typed[match.end() :]
    if len(re.findall(r"\w+", before + behind)) < FEWEST:
        return None
    whose = next((typed[slice(*match.span(which))].strip() for which in "abcd" if match[which]), "")
    return OfItsEnd(typed[slice(*match.span("said"))], before, behind, whose)


ENDS_ITSELF = frozenset(
    {"attendance", "presence", "date", "place", "debut", "gap", "rounds", "count", "round", "joint"}
)
"""What is asked of such a round where it is asked which it was."""
FEWEST = 2
"""Words of a question, without such a round."""


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """The ways to name such a round: أول جولة, and who came to it."""
    asks = rf"(?:{alternatives('its_ends', 'asks')})\b"
    name = rf"(?:\s+(?!{asks})\w+){{1,5}}?"
    came, there = rf"(?:{alternatives('its_ends', 'came')})ا?", rf"(?:{alternatives('its_ends', 'there')})"
    verb = rf"(?:(?:{alternatives('its_ends', 'verbs')})|{came}\s+{there})"
    ranked = rf"(?:اول|اخر)\s+(?:{alternatives('its_ends', 'nouns')})"
    that = rf"(?:\s+(?:{alternatives('its_ends', 'that')}))?"
    clauses = (
        rf"{that}\s+{verb}(?P<a>{name})?",
        rf"{that}\s+{came}(?P<b>{name})\s+{there}",
        rf"{that}(?P<c>{name})\s+{verb}",
        rf"\s+(?:{alternatives('its_ends', 'own')})",
        rf"\s+(?!(?:{alternatives('its_ends', 'not_owner')})\b)(?P<d>ل\w+(?:\s+(?!{asks})ال\w+)?)",
    )
    at, end = rf"(?:(?<!\w)(?:{alternatives('its_ends', 'at')})\s+)?(?<!\w)[بف]?", rf"(?=\s*[،,؟?.؛!:]|\s+{asks}|\s*$)"
    return re.compile(rf"{at}(?P<said>{ranked}(?:{'|'.join(clauses)})){end}")
