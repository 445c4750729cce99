"""Questions who somebody is and whose, and a few where he was: `introduce me to Kaliyev`, `whose delegation was Khoury
in?`, `كالييف هاد مين بيطلع`, `which rounds had Krol in them?`,
or how his name is written: `Arabic form of the name Lavrentiev`.

They are known by the whole turn of phrase (`data/lexicon/common/rules.json`, `portraits`), in which `x` stands for the
name and `p` for his own party; his card answers them, or the rounds at which he was.
"""

from __future__ import annotations

import re
from functools import lru_cache

from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare, in_arabic

PARTS = re.compile(r"<(\w+)>")
PIECES = re.compile(r"\(([^()]*)\)|<(\w+)>|([^\s()<>]+)")
"""What a turn is made of: ways in brackets, parts, words."""
LEFT_OUT = re.compile(r"\(([^()]*)\|\)")
TALKS = frozenset({"astana", "process", "rounds"})
NOUNS = {"rounds": "r", "round": "n"}
TITLES = word_list("portraits", "titles")
PLACES = word_list("portraits", "places")
"""What stands before the name of the talks (`in the process`)."""


def portrait(typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | None:
    """The card of the one person of whom it is asked who or whose he is, if nothing else is. Raises DataProblem."""
    people = [mark for mark in marks if mark.kind == "person"]
    if len({mark.targets for mark in people}) != 1 or len(people[0].targets) != 1 or len(typed) > MOST:
        return None
    person = people[0].target
    party = k.people[person].party
    short, full = _said(typed, marks, party), _said(typed, marks, party, talks=True)
    kind = _kind(short, full)
    if not kind or (kind == "land" and not has_country(person, k)):
        return None
    return (
        Query("presence", people=(person,), pick=ROUNDS[kind]) if kind in ROUNDS else Query("person", people=(person,))
    )


def as_written(found: Query, k: Knowledge) -> tuple[Text, ...]:
    """How the one person of a question is written in English and in Arabic."""
    if len(found.people) != 1:
        return ()
    name = k.people[found.people[0]].name
    return (
        both(
            f"Written “{name.en}” in English, “{name.ar}” in Arabic.",
            f"يُكتب بالعربية «{name.ar}» وبالإنجليزية «{name.en}».",
        ),
    )


ROUNDS = {"rounds": None, "last": "last"}
"""Kinds of turns that ask at which rounds somebody was, and which of these is meant."""
MOST = 20
"""Words of such a question."""


def has_country(person: str, k: Knowledge) -> bool:
    """Whether somebody came for a country: of those who came for the UN or the opposition none is on record."""
    party = k.parties.get(k.people[person].party or "")
    return party is not None and (party.kind == "state" or party.side == "government")


def _said(typed: list[Token], marks: list[Mark], party: str | None, *, talks: bool = False) -> str:
    """The question in plain words, with `x` for the name and `p` for his own party, without the name of the talks;
    with `talks`, `r` stands for rounds and `n` for one."""
    found: list[str] = []
    for mark in marks:
        words = [bare(token.plain) for token in typed[mark.start : mark.end] if token.plain]
        if mark.kind == "person":
            found += [mark.lead, "x"]
        elif mark.kind in ("party", "capital") and party in mark.targets:
            found += [mark.lead, "p"]
        elif talks and mark.kind == "noun" and mark.target in NOUNS:
            found += [mark.lead, NOUNS[mark.target]]
        elif mark.kind == "noun" and mark.target in TALKS:
            if found and found[-1] in PLACES:
                found.pop()
            elif not mark.lead:
                found += words
        else:
            found += [word for word in words if word not in TITLES]
    return " ".join(word for word in found if word).replace("x or x", "x")  # two spellings of one name


def _kind(text: str, full: str) -> str:
    """Which kind of turn a question is, "" if none; `full`: with the words for rounds. Raises DataProblem."""
    lang = "ar" if in_arabic(full) else "en"
    parts = _parts(lang)
    for kind in ("who", "land", "rounds", "last", "written"):
        said = full if kind in ROUNDS else text
        words = frozenset(said.split(" "))
        for turn in word_list("portraits", f"{lang}_{kind}"):
            if _may_be(turn, words, parts) and re.fullmatch(_pattern(turn, parts), said):
                return kind
    return ""


@lru_cache(maxsize=2)
def _parts(lang: str) -> dict[str, str]:
    return dict(entry.split(" = ") for entry in word_list("portraits", f"{lang}_parts"))


def _may_be(turn: str, words: frozenset[str], parts: dict[str, str]) -> bool:
    """Whether all that a turn cannot do without is among some words: a look that spares making its pattern."""
    for ways, part, word in PIECES.findall(turn):
        choices = (ways or parts.get(part, word)).split("|")
        if "(" not in parts.get(part, "") and not any(
            words.issuperset(PARTS.sub("", choice).split()) for choice in choices
        ):
            return False
    return True


def _pattern(turn: str, parts: dict[str, str]) -> str:
    """A turn as a pattern; `<part>` is one of its ways, what stands beside an empty way may be missing."""
    whole = PARTS.sub(lambda part: f"({parts[part[1]]})", turn)
    return LEFT_OUT.sub(r"(?:\1)?", whole).replace(" ", " ?")
