"""The status of a whole answer, from that of its records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from astana_cli.answers.answer import Record


def status_of(records: Iterable[Record]) -> Literal["answered", "disputed", "unknown"]:
    """`disputed` if any record is, `unknown` if nothing is known, else `answered`."""
    statuses = {record.status for record in records}
    if "disputed" in statuses:
        return "disputed"
    return "answered" if statuses & {"answered", "none"} else "unknown"
