"""Somebody's claim of who led, and the question who it was: `my editor says Jaafari led Damascus at round 15, but I
think it was someone else; who really led them?`, `some say Bogdanov led Russia in June 2023, others Lavrentiev. Which
is it?`

What is asked is told by the claim: who led that delegation at that round. The claim itself is set aside and shown.
"""

from __future__ import annotations

import re

from msgspec import Struct

from astana_cli.questions.around.limits import DATES, NAMED
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import alternatives
from astana_cli.questions.lexis.scan import scan
from astana_cli.questions.lexis.text import tokens


class Contested(Struct, frozen=True):
    """The question for what was claimed, and all that stands before it."""

    question: str
    said: str


def _any(which: str) -> str:
    return alternatives("contested", which)


def contested(text: str, lexicon: Lexicon) -> Contested | None:
    """Who led, as it is asked behind a claim of it; None if nothing of the kind is said. Raises DataProblem."""
    adverb, pronoun = rf"(?:\s+(?:{_any('really')}))*", rf"(?:\s+(?:{_any('them')}))?"
    led = rf"(?:{_any('led')}){pronoun}|{_any('was_it')}"
    which = rf"(?:who|which|which one|which of (?:them|the two|these)){adverb}\s+(?:{_any('which_is')})"
    asked = re.search(
        rf"[,;:.!?—–-]\s*(?:(?:{_any('so')})\s+)?(?:who{adverb}\s+(?:{led})|{which}){adverb}\s*[?.]*\s*$", text, re.I
    )
    claim = re.search(rf"\b(?:{_any('says')})\s+(?:that\s+)?", text, re.I)
    if not asked or not claim or claim.end() >= asked.start():
        return None
    said, *beside = re.split(rf"\s*(?:[,;.!?—–]|\s-\s|\b(?:{_any('but')})\b)\s*", text[claim.end() : asked.start()])
    beside = [part for part in beside if not _is_rival(part, lexicon)]
    if any(_named(part, lexicon) for part in (text[: claim.start()], *beside)):
        return None
    typed = tokens(said)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    people = [mark for mark in marks if mark.kind == "person"]
    heads = any((mark.kind, mark.target) == ("cue", "head") for mark in marks)
    if len(people) != 1 or people[0].start or not heads:
        return None
    rest = " ".join(token.typed for token in typed[people[0].end :] if token.typed)
    return Contested(f"who {rest}?", text[: asked.start()].strip())


def _is_rival(text: str, lexicon: Lexicon) -> bool:
    """Whether others are said to name another man, and nothing else is said: `others say Lavrentiev`."""
    others = re.match(rf"(?:{_any('others')})\b(?:\s+(?:{_any('outlets')}))?(?:\s+(?:{_any('says')}))?", text, re.I)
    typed = tokens(text[others.end() :]) if others else []
    marks = scan(typed, lexicon)
    return [mark.kind for mark in marks if mark.kind not in ("stop", "word")] == ["person"]


def _named(text: str, lexicon: Lexicon) -> bool:
    """Whether words name somebody, a date or a round, or limit what is asked."""
    marks = scan(tokens(text), lexicon)
    return any(m.kind in NAMED | DATES | {"noun", "capital", "place"} or m.target in ("not", "only") for m in marks)
