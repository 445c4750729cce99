"""Roles between which it is asked: `as host, guest or observer`, مضيف أم ضيف أم مراقب: which of them a party had."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

ROLES = word_list("role_choice", "roles")
FILLERS = word_list("role_choice", "fillers")
TWO = 2


def role_choice(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks, with a row of such roles as one that asks for the role."""
    if not holds(marks, "party") or not any(_joins(m, typed) for m in marks):
        return marks
    runs = _runs(marks, typed)
    run = next(
        (run for run in runs if sum(_is_role(marks[at], typed) for at in run) >= TWO or _is_whole(run, marks)), None
    )
    if run is None or not any(_joins(marks[at], typed) for at in run):
        return marks
    asked = Mark("cue", ("role",), marks[run[0]].start, marks[run[-1]].end)
    rest = [m.silenced() if is_a(m, "ask", "yesno") else m for m in marks[: run[0]]]
    return [*rest, asked, *marks[run[-1] + 1 :]]


def _runs(marks: list[Mark], typed: list[Token]) -> list[list[int]]:
    """Where marks stand side by side that are roles, or join them; each begins and ends with a role."""
    found: list[list[int]] = [[]]
    for at, mark in enumerate(marks):
        if _is_role(mark, typed) or (found[-1] and (_joins(mark, typed) or _fills(mark, typed))):
            found[-1].append(at)
        else:
            found.append([])
    return [run for run in (_trimmed(run, marks, typed) for run in found) if run]


def _trimmed(run: list[int], marks: list[Mark], typed: list[Token]) -> list[int]:
    while run and not _is_role(marks[run[-1]], typed):
        run = run[:-1]
    return run


def _is_role(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is a role, or a row of them that the lexicon knows."""
    return mark.end > mark.start and mark.kind not in ("party", "person") and typed[mark.end - 1].plain in ROLES


def _is_whole(run: list[int], marks: list[Mark]) -> bool:
    return len(run) == 1 and is_a(marks[run[0]], "cue", "role")


def _joins(mark: Mark, typed: list[Token]) -> bool:
    return is_a(mark, "link", "or") or (is_a(mark, "cue", "role") and " or " in f" {_words(mark, typed)} ")


def _fills(mark: Mark, typed: list[Token]) -> bool:
    return all(token.plain in FILLERS or not token.plain for token in typed[mark.start : mark.end])


def _words(mark: Mark, typed: list[Token]) -> str:
    return " ".join(token.plain for token in typed[mark.start : mark.end])
