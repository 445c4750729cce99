"""Rules that look at a whole sentence, each followed only where something stands that it speaks of, so that the rooms
of the others stay shut."""

from __future__ import annotations

from collections.abc import Iterable

from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare
from astana_cli.questions.rooms import at_path

Step = tuple[str, frozenset[str]]
"""A rule, by its path among the rooms, and what it speaks of: words, and marks as in a `Table`."""
ALWAYS = frozenset({""})
ARABIC = frozenset({"<ar>"})
ENGLISH = frozenset({"<en>"})
"""What a rule speaks of that is always followed, or wherever a word in the letters of a language stands."""


def followed(steps: Iterable[Step], marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks as the rules have them that speak of what is there, one after the other. Raises DataProblem."""
    there = said(marks, typed)
    for path, needs in steps:
        if needs.isdisjoint(there):
            continue
        found: list[Mark] = at_path(f"astana_cli.questions.{path}")(marks, typed)
        if found != marks:
            marks, there = found, said(found, typed)
    return marks


def said(marks: list[Mark], typed: list[Token]) -> set[str]:
    """What is there: words, also without article and clitics; kinds of marks and their meanings; whose letters."""
    words = {token.plain for token in typed}
    there = {"", *words, *map(bare, words)}
    if any(not word.isascii() for word in words):
        there.add("<ar>")
    if any(word.isascii() and word.isalpha() for word in words):
        there.add("<en>")
    for mark in marks:
        there.update((f"<{mark.kind}>", f"<{mark.kind} {mark.target}>"))
        if mark.lead:
            there.add(bare(typed[mark.start].plain.removeprefix(mark.lead)))
    return there


def opening(phrases: frozenset[str]) -> frozenset[str]:
    """The first words of some phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)
