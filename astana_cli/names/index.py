"""Where a sound is found: the words of all stored forms, and which of them a typed word may mean."""

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, DamerauLevenshtein

from astana_cli.names import compare
from astana_cli.names.fold import bare, with_head
from astana_cli.names.order import given_places
from astana_cli.names.sound import Heard, Stored, coarse, is_unvowelled, skeleton, skeletons, sound, stored, trace
from astana_cli.names.words import FATHER_HEADS, SERVANT_HEADS

NEAR = 0.56
"""Likeness below which two words are not worth a second look."""
LITTLE, LITTLE_LIKE = 0.2, 12
"""Least likeness of a word that is a little like the one typed, and how many such are looked for at most."""
HEADLESS = 0.87
"""Likeness of a lone surname to the same after "Abu" or "Abd": Zaida to Abu Zaida."""
SLIPS = {3: 0.6, 4: 0.72, 5: 0.79, 6: 0.84}
"""Likeness of a word with one letter mistyped, by how many letters it has (six: or more)."""
TWO_SLIPS = {5: 0.56, 6: 0.62, 7: 0.66, 8: 0.7, 9: 0.74}
"""The same for two letters (nine: or more)."""
SHORTLIST, ACROSS = 40, 20
"""How many words the cheap search hands to the careful one at most: near ones, and others of another script."""
SKELETONS, FAR_SKELETON = 200, 0.55
"""Under how many skeletons they are looked for, and how many of the consonants may be others, as a share."""
NEAR_TRACE, NEAR_TRACE_ACROSS = 0.6, 0.5
"""Least likeness of two traces by edit distance, the second where one of the two leaves out its vowels."""
NEAR_SPELLING = 0.6
"""Least likeness of two spellings by edit distance where the traces are less near."""
SPELLING, MOST_SPELLING = 0.1, 0.45
"""Share of plain spelling in the likeness of two words of one script: it settles ties between what sounds alike.

In Arabic letters it is the more, up to the second number, the less two words sound alike: they leave the ear fewer ways
to write a word, and what then differs is mostly a slip.
"""


class Form(Struct, frozen=True):
    """One stored form: number of its owner, number of the form there, its words as numbers in the vocabulary."""

    owner: int
    number: int
    words: tuple[int, ...]
    given: int
    """Place of the given name in `words`; -1 when the form has none to tell."""


class Index:
    """Vocabulary of all stored forms by sound. `parts`: for each owner, the parts of each of its forms. `known`: words
    of which it is known how they are stored."""

    def __init__(
        self, parts: Iterable[list[list[str]]], *, persons: Iterable[bool], known: Iterable[Stored] = ()
    ) -> None:
        self._known = {one.heard.word: one for one in known}
        self.words: list[Heard] = []
        self.forms: list[Form] = []
        self.postings: list[list[int]] = []
        self.vowelled: set[int] = set()
        self._traces: list[str] = []
        self._by_trace: dict[str, list[int]] = {}
        self._by_skeleton: dict[str, list[str]] = {}
        self._numbers: dict[str, int] = {}
        for owner, (spellings, person) in enumerate(zip(parts, persons, strict=True)):
            self._add(owner, spellings, person)
        self._needed = bytearray(len(self.words))
        for form in self.forms:
            if not self.says_less(form):
                for word in form.words:
                    self._needed[word] = True

    def _add(self, owner: int, spellings: list[list[str]], person: bool) -> None:
        givens = given_places(spellings) if person else [-1] * len(spellings)
        for number, (words, given) in enumerate(zip(spellings, givens, strict=True)):
            if not words:
                continue
            form = Form(owner, number, tuple(map(self._number, words)), given)
            for word in set(form.words):
                self.postings[word].append(len(self.forms))
            self.forms.append(form)
            if not is_unvowelled(words[0]):
                self.vowelled.add(owner)

    def says_less(self, form: Form) -> bool:
        """Whether `form` leaves out the vowels, though its owner has a form with them."""
        return self.words[form.words[0]].unvowelled and form.owner in self.vowelled

    def _number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.postings.append([])
            self._file(number, self._known.get(word) or stored(word))
        return number

    def _file(self, number: int, word: Stored) -> None:
        self.words.append(word.heard)
        self._traces.append(word.trace)
        if not word.trace:
            return
        if word.trace not in self._by_trace:
            self._by_trace[word.trace] = []
            for bones in word.skeletons:
                self._by_skeleton.setdefault(bones, []).append(word.trace)
        self._by_trace[word.trace].append(number)

    def _needs(self, typed: Heard, number: int) -> bool:
        """False for a word whose bearers all have a form with vowels, if vowels were typed."""
        return typed.unvowelled or bool(self._needed[number])

    def has(self, word: str) -> bool:
        """Whether the folded `word` is stored, with or without an article."""
        return word in self._numbers or bare(word) in self._numbers or f"ال{word}" in self._numbers

    def knows(self, word: str) -> bool:
        """Whether some stored word has the consonants of this one."""
        return skeleton(sound(word)) in self._by_skeleton

    def near(self, typed: Heard) -> dict[int, float]:
        """Stored words that sound like `typed`, by number, with their likeness (at least `NEAR`).

        Of a word that has no sound (Chinese), itself.
        """
        if not typed.sound:
            return {number: 1.0 for number in (self._numbers.get(typed.word),) if number is not None}
        alike = {number: likeness(typed, self.words[number]) for number in self._shortlist(typed)}
        return {number: score for number, score in alike.items() if score >= NEAR}

    def after_heads(self, typed: Heard) -> dict[int, float]:
        """Stored words that are `typed` after "Abu" or "Abd", with a likeness that only suggests them."""
        numbers = (self._numbers.get(with_head(head, typed.word)) for head in (*FATHER_HEADS, *SERVANT_HEADS))
        return {number: HEADLESS for number in numbers if number is not None}

    def a_little_like(self, typed: Heard, numbers: Iterable[int]) -> dict[int, float]:
        """Those of the stored words `numbers` that sound at least a little like `typed`, with their likeness."""
        if not typed.sound:
            return {}
        traces = {number: self._traces[number] for number in numbers if self._needs(typed, number)}
        nearest = process.extract(
            trace(typed.sound), traces, scorer=OSA.normalized_similarity, limit=LITTLE_LIKE, score_cutoff=LITTLE
        )
        alike = {number: likeness(typed, self.words[number], LITTLE) for _, _, number in nearest}
        return {number: score for number, score in alike.items() if score >= LITTLE}

    def _shortlist(self, typed: Heard) -> Iterable[int]:
        """Words whose traces are near, and others that have the same consonants in another script."""
        readings = skeletons(typed.sound)
        most = max(1, round(FAR_SKELETON * len(typed.bones)))
        hits = process.extract(
            typed.bones, self._by_skeleton.keys(), scorer=OSA.distance, limit=SKELETONS, score_cutoff=most
        )
        alike = dict.fromkeys((*readings, *(hit[0] for hit in hits)))
        traces = dict.fromkeys(left for bones in alike for left in self._by_skeleton.get(bones, ()))
        nearest = process.extract(
            trace(typed.sound),
            traces.keys(),
            scorer=OSA.normalized_similarity,
            limit=SHORTLIST,
            score_cutoff=NEAR_TRACE_ACROSS,
        )
        near = (
            number
            for left, score, _ in nearest
            for number in self._by_trace[left]
            if self._needs(typed, number) and (score >= NEAR_TRACE or _worth_a_look(typed, self.words[number]))
        )
        across = (
            number
            for bones in dict.fromkeys((*readings, *swapped(typed.bones)))
            for left in self._by_skeleton.get(bones, ())
            for number in self._by_trace[left]
            if self._needs(typed, number) and self.words[number].unvowelled != typed.unvowelled
        )
        return dict.fromkeys((*islice(near, SHORTLIST), *islice(across, ACROSS)))


def _worth_a_look(typed: Heard, stored: Heard) -> bool:
    """Whether words of less near traces may yet be alike: one leaves out its vowels, or a slip explains the rest."""
    if typed.unvowelled != stored.unvowelled:
        return True
    return OSA.normalized_similarity(typed.plain, stored.plain) >= NEAR_SPELLING


def likeness(typed: Heard, stored: Heard, least: float = NEAR) -> float:
    """How alike two words are, 0 to 1: by sound, and a little by spelling where they are of one script.

    Below `least` the likeness by sound counts as none.
    """
    if typed.common and stored.common and typed.unvowelled and stored.unvowelled and typed.plain != stored.plain:
        return 0.0  # the letters that tell Hassan from Hussein are all written in Arabic
    alike = compare.likeness(
        typed.sound, stored.sound, unvowelled=typed.unvowelled or stored.unvowelled, least=least - 0.3 * SPELLING
    )
    if typed.script == stored.script:
        share = min(max(SPELLING, 1.5 * (1 - alike)), MOST_SPELLING) if typed.script == "ARABIC" else SPELLING
        alike += share * (fuzz.ratio(typed.plain, stored.plain) / 100 - alike)
        if alike < TOP_SLIP and not typed.common:
            wrong = DamerauLevenshtein.distance(typed.plain, stored.plain, score_cutoff=2)
            slips = SLIPS if wrong == 1 else TWO_SLIPS if wrong == 2 else None
            if slips:
                return max(alike, slips.get(min(len(stored.plain), max(slips)), 0.0))
    return alike


def faint_likeness(typed: Heard, stored: Heard) -> float:
    """How alike two words are of which `likeness` makes nothing: less than `NEAR`, 0 where fewer than half fit."""
    if typed.script == stored.script:
        return NEAR * OSA.normalized_similarity(typed.plain, stored.plain, score_cutoff=0.5)
    return NEAR * OSA.normalized_similarity(coarse(typed.sound), coarse(stored.sound), score_cutoff=0.5)


def swapped(bones: str) -> Iterator[str]:
    """The consonants with two neighbours changed, at each place in turn."""
    return (bones[:at] + bones[at + 1] + bones[at] + bones[at + 2 :] for at in range(len(bones) - 1))


TOP_SLIP = max(SLIPS.values())
