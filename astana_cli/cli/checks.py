"""Check the values of options against what there is, before a query is built."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import get_args

from astana_cli.errors import UsageProblem, known
from astana_cli.knowledge.model import PartyKind
from astana_cli.render.safe import safe
from astana_cli.words.labels import FIELDS, HOST_ACTS, LEVELS, ROLES


@cache
def choices() -> dict[str, tuple[str, ...]]:
    """What an option of each kind may say; the rooms that know it are imported where one is given."""
    from astana_cli.answers.documents import DETAILS
    from astana_cli.answers.fields import TOPIC_OF
    from astana_cli.answers.one_round import GROUPS
    from astana_cli.answers.order import SORTS

    return {
        "sort": tuple(s for name in SORTS for s in (name, f"-{name}")),
        "pick": ("most", "least", "first", "last", "both", "longest", "shortest"),
        "field": tuple(dict.fromkeys((*GROUPS, *FIELDS, *TOPIC_OF))),
        "of_person": ("career", "led", "presence", "office", "successor", "predecessor", "neighbours"),
        "of_event": ("round", "about", "said"),
        "among": ("agenda", "outcome"),
        "by": ("city", "country", "venue", "party"),
        "of_document": (*DETAILS, "statement"),
        "of_party": get_args(PartyKind),
        "role": tuple(ROLES),
        "away": ("absent", "boycotted", "not_invited"),
        "host_act": tuple(HOST_ACTS),
        "level": tuple(LEVELS),
    }


def known_word(option: str, value: str | None, kind: str) -> str | None:
    """Return `value` if it is one of the choices of its kind. Raises UsageProblem with the nearest one."""
    return value if value is None or value in choices()[kind] else known(option, value, choices()[kind])


def known_day(option: str, value: str | None) -> str | None:
    """Return an ISO date of any precision, with any digits made European. Raises UsageProblem."""
    if value is None:
        return None
    plain = "".join(str(int(ch)) if ch.isdecimal() else ch for ch in value.strip())
    if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", plain):
        try:
            date.fromisoformat((plain + "-01-01")[:10])
        except ValueError:
            pass
        else:
            return plain
    shown = safe(value)[:80]
    raise UsageProblem(
        f"{option} '{shown}' is not a date; write 2019, 2019-04 or 2019-04-25",
        f"{option}: القيمة '{shown}' ليست تاريخًا؛ اكتب 2019 أو 2019-04 أو 2019-04-25",
    )


def known_figures(option: str, values: list[str] | None) -> tuple[str, ...]:
    """Return numbers with any digits made European. Raises UsageProblem."""
    for value in values or ():
        if not value.strip().isdecimal() or len(value) > MOST_DIGITS:
            shown = safe(value)[:80]
            raise UsageProblem(f"{option} '{shown}' is not a number", f"{option}: القيمة '{shown}' ليست عددًا")
    return tuple(str(int(value)) for value in values or ())


MOST_DIGITS = 9
