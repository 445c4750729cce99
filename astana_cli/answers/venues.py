"""Buildings by name: the record writes the same one in several ways, and a question in yet another."""

from __future__ import annotations

import shlex

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both, listing, numbers
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.names.fold import bare, parts


def named_so(r: Round, name: str, k: Knowledge) -> list[Text]:
    """The buildings of a round that bear a name; whatever of the name is the city's adds nothing.

    A name that says more than is on record of a building is not its own.
    """
    wanted = words_of(name) - _city(r, k)
    found = [venue.value for venue in r.venues if venue.value is not None]
    return [v for v in found if wanted and (wanted <= words_of(v.en) or wanted <= words_of(v.ar))]


def less_than(r: Round, name: str) -> list[Text]:
    """The buildings of a round by names that say only a part of this one, and so may be its own."""
    return [v.value for v in r.venues if v.value is not None and words_of(v.value.en) < words_of(name)]


def known_as(name: str, k: Knowledge) -> str | None:
    """The English name on which all agrees that the record says of the buildings of a name; None if there are none."""
    found = [venue.en for venue in _every(k, name)]
    if not found:
        return None
    shared = frozenset.intersection(*map(words_of, found))
    return " ".join(word for word in _titled(found[0]).split() if words_of(word) and words_of(word) <= shared)


def buildings(k: Knowledge) -> dict[str, None]:
    """The buildings on record by such names, in the order of the rounds, none that says less than another."""
    found = _names(k)
    return {name: None for name in found if not any(words_of(name) < words_of(other) for other in found)}


def houses(k: Knowledge) -> dict[str, Text]:
    """The buildings on record, each by the name that says the least of it: `Rixos Hotel`, which every round there
    bears."""
    found = _names(k)
    least = [name for name in found if not any(words_of(other) < words_of(name) for other in found)]
    return {name: both(name, min((_titled(v.ar).strip() for v in _every(k, name)), key=len)) for name in least}


def _every(k: Knowledge, name: str) -> list[Text]:
    return [venue for r in k.rounds.values() for venue in named_so(r, name, k)]


def _names(k: Knowledge) -> dict[str, None]:
    every = [venue.value.en for r in k.rounds.values() for venue in r.venues if venue.value is not None]
    return dict.fromkeys(name for venue in every if (name := known_as(venue, k)))


def unhoused(k: Knowledge) -> tuple[int, ...]:
    """The rounds whose building is not on record."""
    return tuple(r.number for r in k.rounds.values() if all(venue.value is None for venue in r.venues))


def no_such_venue(query: Query, name: str, k: Knowledge) -> Answer:
    """No round is on record in a building of this name, which is no proof that none was held there."""
    known, open_ones = list(buildings(k)), numbers(unhoused(k))
    said = listing((both(name, name) for name in known), ", ", "، ")
    text = both(
        f"No round is on record at “{name}”; on record: {said.en}. The venue is not recorded for: {open_ones.en}.",
        f"لا جولة مسجلة في «{name}»؛ المسجل: {said.ar}. ومكان الانعقاد غير مسجل في الجولات: {open_ones.ar}.",
    )
    return refuse(query, "unknown_value", text, *(f"astana rounds --venue {shlex.quote(name)}" for name in known))


def words_of(name: str) -> frozenset[str]:
    """The folded words of a building's name."""
    return frozenset(bare(word) for word in parts(_titled(name), titles=False))


def _titled(name: str) -> str:
    """A building's name without what is said of it in brackets, and without the city behind a comma."""
    return name.partition("(")[0].partition(",")[0].partition("،")[0]


def _city(r: Round, k: Knowledge) -> frozenset[str]:
    place = k.places.get(r.city.value) if r.city and r.city.value else None
    names = [form for n in place.names for form in (n.name.en, n.name.ar)] if place else []
    return frozenset(word for name in names for word in parts(name))
