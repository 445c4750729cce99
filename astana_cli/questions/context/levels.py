"""The level that a question claims of a round: `was round 10 held at ministerial level?`, `at the level of deputy
ministers`, `هل عُقدت الجولة العاشرة على مستوى وزراء الخارجية؟`; or that it offers: `were there
ministers at round 15 or just deputies?`"""

from __future__ import annotations

from astana_cli.questions.context.neighbours import is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

RANKS = ("experts", "deputies", "heads", "ministers")
"""Who meets at a level; `deputy` before `minister` says which."""
WORDS = {rank: word_list("levels", rank) for rank in RANKS}
ANY = frozenset().union(*WORDS.values()) | word_list("levels", "beside")
LIGHT = word_list("levels", "light")
"""What stands between the level and who meets at it, or before either of two that are offered."""


def claimed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The level that is claimed as one mark, `at_ministers`; the level itself where two are offered."""
    at = next((i for i, m in enumerate(marks) if is_a(m, "cue", "level")), -1)
    offered = _offered(marks, typed, at)
    return _at_a_level(marks, typed, at) if at >= 0 and offered is marks else offered


def _at_a_level(marks: list[Mark], typed: list[Token], at: int) -> list[Mark]:
    run = [*_run(marks, typed, at, -1), *_run(marks, typed, at, 1)]
    rank = _rank(marks, typed, run)
    if rank is None or any(m.kind == "ask" and m.target != "yesno" for m in marks):
        return marks
    found = [m.silenced() if i in run else m for i, m in enumerate(marks)]
    found[at] = marks[at]._replace(targets=(f"at_{rank}",))
    return found


def _offered(marks: list[Mark], typed: list[Token], level: int) -> list[Mark]:
    """`Ministers or just deputies`: which of them is what the level tells, whether the word for it is there or not."""
    split = [i for i, m in enumerate(marks) if is_a(m, "link", "or")]
    if len(split) != 1 or any(m.kind in ("person", "party") for m in marks):
        return marks
    named = [i for i, m in enumerate(marks) if i != split[0] and _says(m, typed) <= ANY and _says(m, typed)]
    one, two = [i for i in named if i < split[0]], [i for i in named if i > split[0]]
    ranks = {_rank(marks, typed, run) for run in (one, two)}
    if None in ranks or len(ranks) < 2 or two[-1] - split[0] > FARTHEST:
        return marks
    light = [i for i in range(split[0], two[-1]) if _says(marks[i], typed) <= LIGHT]
    out = {*named, *split, *light, *(i for i, m in enumerate(marks) if is_a(m, "cue", "there"))}
    found = [m.silenced() if i in out else m for i, m in enumerate(marks)]
    if level < 0:
        found[one[-1]] = marks[one[-1]]._replace(kind="cue", targets=("level",))
    return found


FARTHEST = 4


def _run(marks: list[Mark], typed: list[Token], at: int, step: int) -> list[int]:
    """The marks beside one that say who meets."""
    found, i = [], at + step
    while 0 <= i < len(marks) and _says(marks[i], typed) <= ANY | LIGHT:
        found.append(i)
        i += step
    return [i for i in found if not _says(marks[i], typed) <= LIGHT]


def _says(mark: Mark, typed: list[Token]) -> set[str]:
    return {token.plain for token in typed[mark.start : mark.end]}


def _rank(marks: list[Mark], typed: list[Token], run: list[int]) -> str | None:
    """Who meets, by the words of some marks; None if nobody is named."""
    said = set().union(*(_says(marks[i], typed) for i in run))
    return next((rank for rank in RANKS if said & WORDS[rank]), None)
