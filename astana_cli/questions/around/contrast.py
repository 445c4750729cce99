"""What a claim is set against: `in Sochi, not Astana`, `Khaji and not Jaberi Ansari led it`, `three rounds, not two`,
`في سوتشي ماشي في أستانا`, `not in Astana but in Sochi`.

Of a round there is but one place, one date, one head of a delegation, one number: where the claim is so, what stands
behind `not` is not, and where it is not so, the answer says what is. So the claim alone is asked. What is set against
it must be of its kind, and the answer one of these (`settled_with`).
"""

from __future__ import annotations

from astana_cli.answers.proposed import COUNTS
from astana_cli.answers.query import Query
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token

NOT = word_list("contrast", "not")
BUT = word_list("contrast", "but")
FIRST = frozenset(word.split(" ")[0] for word in NOT)
BEGINNING = FIRST | word_list("contrast", "denies") | {"wasnt", "werent", "isnt"}
BESIDE = word_list("contrast", "beside")
"""Prepositions and articles, that may stand before a name or a number."""
GROUPS = {"party": "party", "person": "person", "place": "place", "city_name": "place", "month": "month"}
GROUPS |= {"digits": "number", "number": "number", "nth": "number", "capital": "place", "country": "place"}
"""Kinds of words that can be corrected, by what they stand for."""
LONGEST = 3
"""Words of `as opposed to`."""


def uncontrasted(typed: list[Token], lexicon: Lexicon) -> list[Token] | None:
    """The words without what the claim is set against; None if there is nothing of the kind. Raises DataProblem."""
    if BEGINNING.isdisjoint(token.plain for token in typed):
        return None
    marks = [mark for mark in scan(typed, lexicon) if mark.end > mark.start]
    if any(mark.target == "instead" for mark in marks):  # `not in Astana but`, which is one phrase
        marks = [*marks, *_beyond(typed, marks, lexicon)]
    for at in range(1, len(typed)):
        for size in range(LONGEST, 0, -1):
            if at + size < len(typed) and " ".join(t.plain for t in typed[at : at + size]) in NOT:
                span = _behind(typed, at, at + size, marks) or _before_but(typed, at, at + size, marks)
                if span:
                    return [*typed[: span[0]], *typed[span[1] :]]
    return _denied_verb(typed, marks)


def _denied_verb(typed: list[Token], marks: list[Mark]) -> list[Token] | None:
    """`It was not held in Astana but in Sochi`, `it wasn't in Astana but in Sochi`, `لم تعقد في أستانا بل في سوتشي`:
    without the denial, and without what stands before `but`."""
    for at, token in enumerate(typed):
        bare = DENIED_VERBS.get(token.plain)
        if bare is None:
            continue
        begins = _behind_verb(typed, at + 1, marks)
        span = _before_but(typed, begins, begins, marks)
        if span:
            verb = [token._replace(plain=bare)] if bare else []
            return [*typed[:at], *verb, *typed[at + 1 : begins], *typed[span[1] :]]
    return None


def _behind_verb(typed: list[Token], at: int, marks: list[Mark]) -> int:
    """Where a verb for holding a round ends that begins at a word, with the round behind it."""
    verb = next((m for m in marks if m.start == at and (m.kind, m.target) == ("cue", "held")), None)
    end = verb.end if verb else at + 1 if at < len(typed) and typed[at].plain in HELD else at
    noun = next((m for m in marks if end > at and m.start == end and m.kind == "noun"), None)
    number = next((m for m in marks if noun and m.start == noun.end and m.kind in ("digits", "nth")), None)
    return number.end if number else end


HELD = word_list("contrast", "held")
DENIED_VERBS = {**dict.fromkeys(word_list("contrast", "denies"), ""), "wasnt": "was", "werent": "were", "isnt": "is"}
"""Words that deny a verb, and what they are without the denial."""


def _beyond(typed: list[Token], marks: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """The marks within phrases for `instead`, of which none is read apart."""
    phrases = [mark for mark in marks if mark.target == "instead"]
    inner = [(m.start + 1, found) for m in phrases for found in scan(typed[m.start + 1 : m.end], lexicon)]
    return [found._replace(start=found.start + at, end=found.end + at) for at, found in inner]


def _behind(typed: list[Token], at: int, end: int, marks: list[Mark]) -> tuple[int, int] | None:
    """`X, not Y`: where `not Y` begins and ends, if X is of the kind of Y."""
    said = _thing(typed, end, marks)
    claimed = _last(typed, at, marks, OVER[group(said)]) if said else None
    return (at, said.end) if said and claimed and _alike(claimed, said) else None


OVER = {"number": ("month", "year"), "month": ("year",), **dict.fromkeys(("party", "person", "place", "year"), ())}
"""What may stand between a claim of some kind and `not`: `4 May 2017, not 3 May`."""


def _before_but(typed: list[Token], at: int, end: int, marks: list[Mark]) -> tuple[int, int] | None:
    """`not Y but X`: where `not Y but` begins and ends."""
    said = _thing(typed, end, marks)
    if said is None or said.end >= len(typed) or typed[said.end].plain not in BUT:
        return None
    claimed = _thing(typed, said.end + 1, marks)
    return (at, said.end + 1) if claimed and _alike(claimed, said) else None


def _thing(typed: list[Token], at: int, marks: list[Mark]) -> Mark | None:
    """The name, the place, the date or the number that begins at a word, prepositions before it left out; `3 May` and
    `four documents` are one."""
    while at < len(typed) and typed[at].plain in BESIDE:
        at += 1
    found = next((mark for mark in marks if mark.start == at), None)
    if found is None or not group(found):
        return None
    for mark in marks:
        if mark.start == found.end and _goes_on(found, mark):
            found = found._replace(end=mark.end)
    return found


def _goes_on(found: Mark, mark: Mark) -> bool:
    """Whether a mark goes on with a name (`Jaberi Ansari`), a date or a number."""
    if group(found) == "person":
        return mark.targets == found.targets
    return group(found) in ("number", "month") and (group(mark) in ("month", "year") or _counted(mark))


def _last(typed: list[Token], at: int, marks: list[Mark], over: tuple[str, ...]) -> Mark | None:
    """What is claimed right before `not`: a name or a number, with what it counts or its month behind it."""
    for mark in reversed([mark for mark in marks if mark.end <= at]):
        if group(mark) and group(mark) not in over:
            return mark
        beside = BESIDE.issuperset(token.plain for token in typed[mark.start : mark.end])
        if not (beside or group(mark) or (over and _counted(mark))):
            return None
    return None


def _counted(mark: Mark) -> bool:
    return mark.kind == "cue" or (mark.kind == "noun" and mark.target == "rounds")


def group(mark: Mark) -> str:
    """What a mark stands for that one thing alone can be of a round; "" if nothing."""
    if mark.is_year:
        return "year"
    return "place" if mark.target == "astana" else GROUPS.get(mark.kind, "")


def _alike(claimed: Mark, said: Mark) -> bool:
    """Whether two things are of one kind, and not the same; nor Astana against the name that it bore for a time."""
    if group(claimed) != group(said) or not set(claimed.targets).isdisjoint(said.targets):
        return False
    return not (claimed.target == "astana" and said.kind == "city_name")


def settled_with(query: Query) -> bool:
    """Whether the answer to a claim settles what it is set against as well."""
    if query.topic in ("date", "place"):
        return bool(query.check)
    if query.topic in COUNTS and query.check:
        return True
    return query.topic == "career" and bool(query.parties) and len(query.rounds) == 1
