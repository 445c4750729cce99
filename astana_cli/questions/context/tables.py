"""The tables of rules that settle one mark at a time, as they were packed, so that only the room of a rule is opened
that speaks of a mark; or else as the rooms declare them."""

from __future__ import annotations

from functools import cache

from astana_cli.knowledge import seal
from astana_cli.questions.context.neighbours import Packed, Rules
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.rooms import at_path

PACKED = "context.json"
"""What the tables look like, made when the wheel is built."""


def named(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with those settled on which it turns what a place is: whether a party is host of a round."""
    return _rules("named").settled(marks, typed)


def general(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with those settled whose rules stand in no language's table."""
    return _rules("general").settled(marks, typed)


def arabic(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks with Arabic words settled."""
    return _rules("arabic").settled(marks, typed)


@cache
def _rules(name: str) -> Rules:
    packed = _packed()
    return Rules.unpacked(packed[name]) if packed else declared()[name]


@cache
def _packed() -> dict[str, Packed] | None:
    return seal.packed(PACKED, dict[str, Packed])


@cache
def declared() -> dict[str, Rules]:
    """The tables as the rooms declare them, by their names."""
    folder = "astana_cli.questions.context"
    return {name: Rules(at_path(f"{folder}.{table}") for table in tables) for name, tables in TABLES.items()}


TABLES = {
    "named": ("people.RULES", "hosting.HOSTS"),
    "general": (
        "particles.RULES",
        "hosting.RULES",
        "papers.RULES",
        "reasons.RULES",
        "delegations.RULES",
        "asking.RULES",
        "rounds.RULES",
        "lands.RULES",
    ),
    "arabic": (
        "arabic.everyday.RULES",
        "arabic.subjects.RULES",
        "arabic.spoken_of.RULES",
        "arabic.parties.RULES",
        "arabic.colloquial.RULES",
        "arabic.asking.RULES",
        "arabic.clauses.RULES",
        "arabic.attending.RULES",
        "arabic.limits.RULES",
        "arabic.people.RULES",
        "arabic.rounds.RULES",
    ),
}
"""Where the rules stand, in the order in which they are asked."""
