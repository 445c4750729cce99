"""Other ways to find a name, for comparison: each where its packages are installed.

rapidfuzz's WRatio on the text as it is, WRatio and token_set_ratio over anyascii, WRatio over an ICU transliteration,
and OpenSanctions' rigour (the parts that nomenklatura compares names with).
"""

import importlib
import importlib.util
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from heapq import nlargest
from typing import Any, NamedTuple

from astana_cli.names.book import Entry

Ranked = Callable[[str], list[tuple[str, float]]]
"""From a text to the two best owners and their scores, best first."""
Make = Callable[[Sequence[Entry]], Ranked]


class Baseline(NamedTuple):
    """Name of the system, and what makes it for the entries of a book. `slow`: some milliseconds a stored name."""

    name: str
    make: Make
    slow: bool = False


@cache
def baselines() -> tuple[Baseline, ...]:
    """Those whose packages are installed; says which are not."""
    from rapidfuzz import fuzz

    found = [Baseline("WRatio", _over(str, fuzz.WRatio))]
    if _installed("anyascii"):
        anyascii = importlib.import_module("anyascii").anyascii
        found.append(Baseline("anyascii + WRatio", _over(lambda text: anyascii(text).lower(), fuzz.WRatio)))
        found.append(Baseline("anyascii + token_set", _over(lambda text: anyascii(text).lower(), fuzz.token_set_ratio)))
    if _installed("icu"):
        to_latin = (
            importlib.import_module("icu").Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower").transliterate
        )
        found.append(Baseline("ICU + WRatio", _over(to_latin, fuzz.WRatio)))
    if _installed("rigour"):
        found.append(Baseline("rigour", _rigour(), slow=True))
    return tuple(found)


def _installed(package: str) -> bool:
    here = importlib.util.find_spec(package) is not None
    if not here:
        print(f"({package} is not installed: left out)")
    return here


def _best_two(scored: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """The two best owners, each with its best form."""
    best: dict[str, float] = {}
    for owner, score in scored:
        best[owner] = max(score, best.get(owner, 0.0))
    return nlargest(2, best.items(), key=lambda hit: hit[1])


def _over(prepare: Callable[[str], str], scorer: Any) -> Make:
    from rapidfuzz import process

    def make(entries: Sequence[Entry]) -> Ranked:
        owners = [entry.id for entry in entries for _ in entry.forms]
        choices = [prepare(form) for entry in entries for form in entry.forms]
        enough = 1 + max(len(entry.forms) for entry in entries)

        def ranked(text: str) -> list[tuple[str, float]]:
            hits = process.extract(prepare(text), choices, scorer=scorer, limit=enough)
            return _best_two((owners[place], float(score)) for _, score, place in hits)

        return ranked

    return make


def _rigour() -> Make:
    """rigour's parts, as nomenklatura uses them: what shares a symbol scores 0.9, the rest by its residue distance."""
    rigour = importlib.import_module("rigour.names")

    def name(text: str) -> Any:
        found = list(rigour.analyze_names(rigour.NameTypeTag.PER, [text]))
        return found[0] if found else None

    def score(one: Any, other: Any) -> float:
        if one is None or other is None:
            return 0.0
        known = {span.symbol for span in one.spans} & {span.symbol for span in other.spans}
        mine = [part for part in one.parts if not _tagged(one, part, known)]
        theirs = [part for part in other.parts if not _tagged(other, part, known)]
        total = sum(len(part.form) for part in (*one.parts, *other.parts)) or 1
        by_symbol = total - sum(len(part.form) for part in (*mine, *theirs))
        residue = sum(
            found.score * sum(len(part.form) for part in (*found.qps, *found.rps))
            for found in rigour.compare_parts(mine, theirs, None)
        )
        return float((0.9 * by_symbol + residue) / total)

    def _tagged(whole: Any, part: Any, symbols: Iterable[Any]) -> bool:
        return any(span.symbol in symbols and part in span.parts for span in whole.spans)

    def make(entries: Sequence[Entry]) -> Ranked:
        stored = [(entry.id, name(form)) for entry in entries for form in entry.forms]

        def ranked(text: str) -> list[tuple[str, float]]:
            typed = name(text)
            return _best_two((owner, score(typed, form)) for owner, form in stored)

        return ranked

    return make
