"""Check the values of options against what there is, before a query is built."""

from __future__ import annotations

import re
from datetime import date

from astana_cli.answers.rounds import GROUPS, SORTS
from astana_cli.errors import UsageProblem
from astana_cli.names import clean
from astana_cli.words.labels import FIELDS

CHOICES = {
    "sort": tuple(s for name in SORTS for s in (name, f"-{name}")),
    "pick": ("most", "least"),
    "field": (*GROUPS, *FIELDS),
}


def known_word(option: str, value: str | None, kind: str) -> str | None:
    """Return `value` if it is one of the choices of its kind. Raises UsageProblem with the nearest one."""
    if value is None or value in CHOICES[kind]:
        return value
    import difflib

    near = difflib.get_close_matches(value, CHOICES[kind], n=1)
    hint = f"did you mean {near[0]}?" if near else "choose one of " + ", ".join(CHOICES[kind])
    raise UsageProblem(f"{option} {clean(value)!r} is not known; {hint}")


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
    raise UsageProblem(f"{option} {clean(value)!r} is not a date; write 2019, 2019-04 or 2019-04-25")
