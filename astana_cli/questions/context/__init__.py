"""Words whose meaning the neighbours decide: من (who, from), ما (what, not), may, last, a country after `in`.

Each room holds the rules of one kind. Some settle one mark at a time and stand in tables, by the words and kinds they
speak of (`neighbours.py`); others look at the whole sentence. The rooms of a language are opened only where a
word in its letters was typed.
"""

from __future__ import annotations

from functools import lru_cache

from astana_cli.questions.caveats import heeded
from astana_cli.questions.context import (
    asking,
    delegations,
    hosting,
    lands,
    levels,
    papers,
    particles,
    people,
    reasons,
    rounds,
)
from astana_cli.questions.context.at_its_time import at_its_time
from astana_cli.questions.context.attending import there_already
from astana_cli.questions.context.attributed import attributed
from astana_cli.questions.context.columns import columns
from astana_cli.questions.context.companions import companions
from astana_cli.questions.context.counted import counted
from astana_cli.questions.context.excepted import left_out
from astana_cli.questions.context.gone import followed
from astana_cli.questions.context.lengths import lengths
from astana_cli.questions.context.light import lightened
from astana_cli.questions.context.neighbours import Rules
from astana_cli.questions.context.offices import offices
from astana_cli.questions.context.places import located
from astana_cli.questions.context.rank import ranked
from astana_cli.questions.context.recorded import on_record
from astana_cli.questions.context.role_choice import role_choice
from astana_cli.questions.context.sittings import sittings
from astana_cli.questions.context.years import years_of_count
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.ordinals import numbering

ROOMS = (particles, hosting, papers, reasons, delegations, asking, rounds, lands)
RULES = Rules(room.RULES for room in ROOMS)
NAMED = Rules((people.RULES, hosting.HOSTS))
"""Settled before places are: whether a party is host of a round turns on its neighbours."""


def settle(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """Return the marks with every word of the module's title settled."""
    return list(_settle(tuple(marks), tuple(typed))) if marks else []


@lru_cache(maxsize=32)
def _settle(given: tuple[Mark, ...], words: tuple[Token, ...]) -> tuple[Mark, ...]:
    """Kept for a while, since a question is read in several ways, many of which share their sentences."""
    typed = list(words)
    marks = levels.claimed(hosting.proposed(lengths(years_of_count(list(given), typed), typed), typed), typed)
    found = NAMED.settled(asking.which_place(_in_arabic(marks, typed)), typed)
    found = located(ranked(attributed(found, typed), typed), typed)
    found = asking.away(_in_english(found, typed), typed)
    found = sittings(_joined(RULES.settled(found, typed), typed), typed)
    found = delegations.of_factions(rounds.latest(found, typed), typed)
    found = delegations.of_party(offices(counted(found, typed), typed), typed)
    found = there_already(lightened(followed(at_its_time(found, typed), typed), typed), typed)
    found = delegations.of_meetings(papers.beside_statement(found, typed))
    found = asking.or_not(asking.either(asking.came_or_not(found)), typed)
    found = columns(left_out(on_record(asking.whether(found, typed), typed), typed), typed)
    found = role_choice(found, typed)
    return tuple(numbering(companions(heeded(found, typed), typed), typed))


def _in_arabic(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    if all(token.plain.isascii() for token in typed):
        return marks
    from astana_cli.questions.context.arabic import settled

    return settled(marks, typed)


def _in_english(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    if not any(token.plain.isascii() and token.plain.isalpha() for token in typed):
        return marks
    from astana_cli.questions.context.english.formal import formalities
    from astana_cli.questions.context.english.idioms import idioms

    return formalities(idioms(marks, typed), typed)


def _joined(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """Parts of one person's name that stand side by side become one mark."""
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        parted = last is not None and last.end > last.start and typed[last.end - 1].cut
        if last and last.kind == mark.kind == "person" and not (mark.lead or parted):
            both = tuple(t for t in last.targets if t in mark.targets)
            if both:
                found[-1] = last._replace(targets=both, end=mark.end)
                continue
        found.append(mark)
    return found
