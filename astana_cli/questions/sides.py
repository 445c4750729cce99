"""Who is said to have come and who not, in one sentence: `attended by Jordan but not by Lebanon`."""

from __future__ import annotations

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Unfit

WITHOUT = word_list("arabic_attending", "without")
COME = frozenset({"attend", "join", "present", "there"})
AWAY = frozenset({"absent", "walkout"})
HELPERS = word_list("sides", "helpers")
"""Words that stand for a verb: `Jordan attended and Lebanon did not`, `without Jordan and with Lebanon`."""

CONCEDING = word_list("sides", "conceding")
"""Words with which a clause begins that says the contrary: `missing though the ICRC was there`."""

STATES = word_list("sides", "states")
"""Nouns that say who came in a clause of their own: `حضرها الأردن بغياب لبنان`, `attended in the absence of Iraq`."""


def sides(s: Sentence) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parties that came and those that stayed away. Raises Unfit where a clause says both or neither."""
    came: list[str] = []
    away: list[str] = []
    before: bool | None = None
    for start, end in _clauses(s):
        parties = [t for m in s.marks[start:end] if m.kind == "party" for t in m.targets]
        absent = _absent(s, start, end, before)
        (away if absent else came).extend(parties)
        before = absent
    if set(came) & set(away):
        raise Unfit
    return tuple(dict.fromkeys(came)), tuple(dict.fromkeys(away))


def _absent(s: Sentence, start: int, end: int, before: bool | None) -> bool:
    """Whether a clause says that its parties stayed away. Raises Unfit where `not` may deny that they did, as in
    `Jordan was absent and Iraq not`."""
    atoms = {atom_of(m) for m in s.marks[start:end]}
    helped = any(m.kind == "stop" and s.typed[m.start].plain in HELPERS for m in s.marks[start:end])
    if "~not" in atoms and (atoms & AWAY or (s.atoms & AWAY and not atoms & COME)):
        raise Unfit
    if (atoms & {"~not", *AWAY}) and (_of_two(s, start, end) or _of_either(s, start, end)):
        raise Unfit
    if "~not" in atoms or atoms & AWAY:
        return True
    if atoms & COME or helped or before is None:
        return False
    return not before if "~but" in atoms else before


def _of_two(s: Sentence, start: int, end: int) -> bool:
    """`Rounds that Jordan attended that Lebanon did not`: whether one is said to have come before another is denied."""
    marks = s.marks[start:end]
    denied = next(at for at, m in enumerate(marks) if atom_of(m) in {"~not", *AWAY})
    parties = {t for m in marks if m.kind == "party" for t in m.targets}
    before = marks[:denied]
    return len(parties) > 1 and any(m.kind == "party" for m in before) and any(atom_of(m) in COME for m in before)


def _of_either(s: Sentence, start: int, end: int) -> bool:
    """`Attended by Iran and Turkey and the opposition missed`: whether those in the middle may have come or not."""
    verb = _next_verb(s, start)
    parties = [at for at in range(start, verb) if s.marks[at].kind == "party"]
    told = [at for at in range(start) if _says(s, at, at + 1, helpers=False)]
    return len(parties) > 1 and bool(told) and _has_party(s, told[-1], start) and verb < end


def _clauses(s: Sentence) -> list[tuple[int, int]]:
    """Where each clause begins and ends: cut at `but`, at `not` right before a party, and at `and` before another
    verb; what comes before the first party belongs to its clause."""
    cuts = [0]
    for at in range(1, len(s.marks)):
        named = _has_party(s, cuts[-1], at)
        if named and _has_party(s, at, len(s.marks)) and _cuts(s, cuts[-1], at):
            cuts.append(at)
    return list(zip(cuts, [*cuts[1:], len(s.marks)], strict=True))


def _has_party(s: Sentence, start: int, end: int) -> bool:
    return any(m.kind == "party" for m in s.marks[start:end])


def _cuts(s: Sentence, start: int, at: int) -> bool:
    mark = s.marks[at]
    if (mark.kind == "link" and mark.target == "but") or s.typed[mark.start].plain in CONCEDING:
        return True
    denies = mark.kind == "link" and mark.target == "not"
    if denies and (_followed_by_party(s, at) or _denies_another(s, start, at)):
        return True
    if _is_state(s, at):
        return _says(s, start, at, helpers=False)
    beside = s.typed[mark.start].plain == "with" and _says(s, at, len(s.marks), helpers=False)
    if not (beside or _joins(s, at)) or _of_the_clause(s, at):
        return False
    return _says(s, start, at, helpers=False) and _says(s, at, len(s.marks), helpers=True)


def _is_state(s: Sentence, at: int) -> bool:
    mark = s.marks[at]
    return atom_of(mark) in COME | AWAY and any(w.plain in STATES for w in s.typed[mark.start : mark.end])


def _joins(s: Sentence, at: int) -> bool:
    mark = s.marks[at]
    joined = (mark.kind == "link" and mark.target == "and") or mark.lead.startswith("و")
    return joined or s.typed[mark.start].plain in ("وما", "ولم", "وغاب")


def _of_the_clause(s: Sentence, at: int) -> bool:
    """`حضرتها إيران وتركيا وغابت عنها المعارضة`, `attended by Iran and Turkey and missed by Iraq`: whether `and` adds a
    party to those before, as the next verb has an `and` of its own."""
    for later in range(at + 1, len(s.marks)):
        mark = s.marks[later]
        own = _joins(s, later) or _is_state(s, later) or any(w.plain in WITHOUT for w in s.typed[mark.start : mark.end])
        if own and not _has_party(s, later, _next_verb(s, later)):
            return _has_party(s, at, later) and not _says(s, at, later, helpers=False)
    return False


def _next_verb(s: Sentence, at: int) -> int:
    return next((v for v in range(at, len(s.marks)) if _says(s, v, v + 1, helpers=True)), len(s.marks))


def _denies_another(s: Sentence, start: int, at: int) -> bool:
    """`حضرتها أمريكا دون أن يحضرها الأردن`: whether a clause that says who came stands before, and a verb behind."""
    came = any(atom_of(m) in COME for m in s.marks[start:at])
    behind = next((m for m in s.marks[at + 1 :] if m.kind != "stop" and atom_of(m) != "~not"), None)
    return came and behind is not None and atom_of(behind) in COME


def _followed_by_party(s: Sentence, at: int) -> bool:
    for mark in s.marks[at + 1 :]:
        if mark.kind == "party":
            return True
        joins = mark.kind == "link" and mark.target == "and"
        if joins or (mark.kind != "stop" and atom_of(mark) not in ("", "delegation")):
            return False
    return False


def _says(s: Sentence, start: int, end: int, *, helpers: bool) -> bool:
    """Whether a stretch says for itself that someone came or did not."""
    said = COME | AWAY | {"~not"}
    return any(
        atom_of(m) in said or (helpers and m.kind == "stop" and s.typed[m.start].plain in HELPERS)
        for m in s.marks[start:end]
    )
