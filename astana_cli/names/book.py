"""The book of names: who is meant by what was typed, or that it cannot be told, or that nobody is."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from astana_cli.names import words
from astana_cli.names.fold import bare, fold_each, parts
from astana_cli.names.order import given_places
from astana_cli.names.typed import clean

if TYPE_CHECKING:
    from astana_cli.names.search import Hit, Search
    from astana_cli.names.sound import Stored


class Entry(NamedTuple):
    """Somebody or something with a name. `forms`: canonical English name, canonical Arabic name, other spellings.

    A `kind` "person" has a given name and a surname, and titles are left out; any other kind ("party", "place") has
    not.
    """

    id: str
    forms: tuple[str, ...]
    kind: str = "person"


class Candidate(NamedTuple):
    """An entry that may be meant.

    `score`: 0 to 100. `form`: the stored form that matched. `how`: "exact" the same folded spelling, "key" the same
    coarse sounds, "fuzzy" near ones. `detail`: what matched what, for each typed part (typed part, stored part or "",
    likeness 0 to 100, sounds of the typed part, sounds of the stored part).
    """

    id: str
    score: float
    form: str
    how: Literal["exact", "key", "fuzzy"]
    detail: tuple[tuple[str, str, float, str, str], ...] = ()


class Found(NamedTuple):
    """What a text means. `candidates`, best first: the one that is the answer, or those among which it is ambiguous,
    or, for a refusal, near ones to suggest (maybe none).
    """

    status: Literal["answered", "ambiguous", "refused"]
    candidates: tuple[Candidate, ...]


class Book:
    """Entries that can be found by any spelling of their names.

    `entries`: any number, ids all different; all persons, or none. `not_same`: pairs of ids of entries that are easily
    taken for each other; between the two a typed name must decide more clearly than between others. `folded`: what
    `folded` of a book of the same entries was, if that is known; `stored`: what its `stored()` was, asked for when a
    name is not found as it is spelled. Nothing is computed before the first look-up.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        not_same: Iterable[tuple[str, str]] = (),
        folded: list[list[list[str]]] | None = None,
        stored: "Callable[[], Iterable[Stored]]" = tuple,
    ) -> None:
        self.entries = tuple(entries)
        self.not_same = frozenset(frozenset(pair) for pair in not_same)
        self._parts = folded
        self._known = stored
        self._search: Search | None = None

    @property
    def _persons(self) -> bool:
        return any(entry.kind == "person" for entry in self.entries)

    @property
    def folded(self) -> list[list[list[str]]]:
        """Parts of each form of each entry, in folded letters."""
        if self._parts is None:
            persons = self._persons
            texts = fold_each([form for entry in self.entries for form in entry.forms], titles=persons)
            each = iter(texts)
            self._parts = [[next(each) for _ in entry.forms] for entry in self.entries]
        return self._parts

    def stored(self) -> "list[Stored]":
        """Every word of the forms, as `find` looks it up."""
        from astana_cli.names.sound import stored

        return [stored(word) for word in sorted({w for form in self.folded for words in form for w in words})]

    @cached_property
    def _whole(self) -> dict[str, list[int]]:
        """Owners by folded spelling, order aside."""
        owners: dict[str, list[int]] = {}
        for owner, spellings in enumerate(self.folded):
            for spelled in spellings:
                _note(owners, _key(map(bare, spelled)), owner)
        return owners

    @cached_property
    def _borne(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """Owners by a single part, those whose family name it is and those who bear it as a given one."""
        families: dict[str, list[int]] = {}
        givens: dict[str, list[int]] = {}
        for owner, spellings in enumerate(self.folded):
            for spelled, given in zip(spellings, given_places(spellings), strict=True):
                for place, word in enumerate(spelled):
                    _note(families if place != given else givens, bare(word), owner)
        return families, givens

    def exact(self, text: str) -> tuple[str, ...]:
        """Ids of the entries with a form of the same folded spelling, or, for one word, of those who bear it as a part.

        One id: that one is meant. None: it takes `find` to say. Imports nothing.
        """
        return tuple(self.entries[owner].id for owner in self._owners(parts(text, titles=self._persons)))

    def _owners(self, typed: list[str]) -> tuple[int, ...]:
        plain = [bare(word) for word in typed]
        whole = tuple(self._whole.get(_key(plain), ())) if plain else ()
        if len(plain) != 1 or not self._persons:
            return whole
        families, givens = (tuple(owners.get(plain[0], ())) for owners in self._borne)
        bearers = tuple(dict.fromkeys((*whole, *families, *givens)))
        if len(bearers) > 1 or whole:
            return bearers
        return families if plain[0] not in words.COMMON else ()

    def find(self, text: str) -> Found:
        """Who is meant by `text` (of any length, any script). Never raises."""
        typed = parts(text, titles=self._persons)
        owners = self._owners(typed)
        if owners:
            status: Literal["answered", "ambiguous"] = "answered" if len(owners) == 1 else "ambiguous"
            return Found(status, tuple(self._candidate(owner, typed) for owner in owners))
        if not typed or len(typed) > MAX_WORDS or (self._persons and words.TITLES.issuperset(map(bare, typed))):
            return Found("refused", ())
        if self._search is None:
            from astana_cli.names.search import Search

            persons = [entry.kind == "person" for entry in self.entries]
            self._search = Search(self.folded, persons, self._twins(), self._known())
        decision, hits = self._search.find(clean(text), typed)
        return Found(decision, tuple(self._hit(hit) for hit in hits))

    def _twins(self) -> frozenset[frozenset[int]]:
        numbers = {entry.id: number for number, entry in enumerate(self.entries)}
        return frozenset(frozenset(numbers[one] for one in pair if one in numbers) for pair in self.not_same)

    def _candidate(self, owner: int, typed: list[str]) -> Candidate:
        entry = self.entries[owner]
        plain = {bare(word) for word in typed}
        detail = tuple((word, word, 100.0, word, word) for word in typed)
        spellings = zip(entry.forms, self.folded[owner], strict=True)
        form = next(form for form, spelled in spellings if plain <= set(map(bare, spelled)))
        return Candidate(entry.id, 100.0, form, "exact", detail)

    def _hit(self, hit: "Hit") -> Candidate:
        entry = self.entries[hit.owner]
        return Candidate(entry.id, round(hit.score, 1), entry.forms[hit.number], hit.how, hit.detail)


MAX_WORDS = 16
"""Texts of more parts are no name unless they are stored letter by letter."""


def _note(owners: dict[str, list[int]], key: str, owner: int) -> None:
    """Add `owner`, the newest one, to those of `key`."""
    known = owners.setdefault(key, [])
    if owner not in known[-1:]:
        known.append(owner)


def _key(plain: Iterable[str]) -> str:
    return " ".join(sorted(plain))
