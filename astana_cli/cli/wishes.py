"""What the raw words of a command line say of format and language, read before (and if) they can be parsed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import cast

from msgspec import Struct

from astana_cli.cli.config import settled
from astana_cli.errors import UsageProblem
from astana_cli.render.choice import Lang


class Wishes(Struct, frozen=True):
    """Whether the outcome must be one JSON document, and the language of messages."""

    json: bool
    lang: Lang


def wishes(words: Sequence[str]) -> Wishes:
    """Read the wishes off the words; whatever is wrong in them counts as not said."""
    json = "--json" in words or _setting("format", value_of(words, "--format", "-f")) == "json"
    return Wishes(json, cast(Lang, _setting("lang", value_of(words, "--lang", "-l")) or "en"))


def value_of(words: Sequence[str], long: str, short: str = "") -> str | None:
    """The value that the words give an option, the last one if there are several; None if there is none."""
    found = None
    for word, following in pairwise((*words, "")):
        if word in (long, short):
            found = following
        elif word.startswith(f"{long}="):
            found = word.partition("=")[2]
    return found


def _setting(key: str, given: str | None) -> str | None:
    try:
        return settled(key, given)
    except UsageProblem:
        return None
