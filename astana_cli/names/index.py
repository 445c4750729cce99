"""Where a sound is found: the words of all stored forms, and which of them a typed word may mean."""

from collections.abc import Iterable
from heapq import nlargest
from itertools import islice
from typing import NamedTuple

from astana_cli.names import compare
from astana_cli.names.fold import bare
from astana_cli.names.order import given_places
from astana_cli.names.sound import Heard, coarse, hear, is_unvowelled, skeleton, skeletons, sound
from astana_cli.names.words import COMMON

NEAR = 0.56
"""Likeness below which two words are not worth a second look."""
SLIPS = {3: 0.6, 4: 0.72, 5: 0.79, 6: 0.84}
"""Likeness of a word with one letter mistyped, by how many letters it has (six: or more)."""
TWO_SLIPS = {5: 0.56, 6: 0.62, 7: 0.66, 8: 0.7, 9: 0.74}
"""The same for two letters (nine: or more)."""
SHORTLIST = 24
"""How many codes of each kind the cheap search hands to the careful one."""
LONGLIST = 60
"""How many words it hands over in all."""
CODE_CUTOFF, SKELETON_CUTOFF = 66, 66
"""Least rapidfuzz ratio of the two kinds of codes."""
SPELLING = 0.1
"""Share of plain spelling in the likeness of two words of one script: it settles ties between what sounds alike."""


class Form(NamedTuple):
    """One stored form: number of its owner, number of the form there, its words as numbers in the vocabulary."""

    owner: int
    number: int
    words: tuple[int, ...]
    given: int
    """Place of the given name in `words`; -1 when the form has none to tell."""


class Index:
    """Vocabulary of all stored forms by sound. `parts`: for each owner, the parts of each of its forms."""

    def __init__(self, parts: Iterable[list[list[str]]], *, persons: Iterable[bool]) -> None:
        self.words: list[Heard] = []
        self.forms: list[Form] = []
        self.postings: list[list[int]] = []
        self.vowelled: set[int] = set()
        self.codes: list[str] = []
        self.skeletons: list[str] = []
        self._by_code: dict[str, list[int]] = {}
        self._by_skeleton: dict[str, list[str]] = {}
        self._usual: set[str] = set()
        self._numbers: dict[str, int] = {}
        for owner, (spellings, person) in enumerate(zip(parts, persons, strict=True)):
            self._add(owner, spellings, person)

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
            self.words.append(hear(word))
            self.postings.append([])
            self._file(number, self.words[-1].sound)
        return number

    def _file(self, number: int, heard: str) -> None:
        if not heard:
            return
        code = coarse(heard)
        if code not in self._by_code:
            self._by_code[code] = []
            self.codes.append(code)
        self._by_code[code].append(number)
        usual, *others = skeletons(heard)
        if usual not in self._usual:
            self._usual.add(usual)
            self.skeletons.append(usual)
        for bones in (usual, *others):
            known = self._by_skeleton.setdefault(bones, [])
            if known[-1:] != [code]:
                known.append(code)

    def has(self, word: str) -> bool:
        """Whether the folded `word` is stored, with or without an article."""
        return word in self._numbers or bare(word) in self._numbers or f"ال{word}" in self._numbers

    def knows(self, word: str) -> bool:
        """Whether some stored word has the consonants of this one."""
        return skeleton(sound(word)) in self._by_skeleton

    def near(self, typed: Heard) -> dict[int, float]:
        """Stored words that sound like `typed`, by number, with their likeness (at least `NEAR`)."""
        if not typed.sound:
            return {}
        alike = {number: likeness(typed, self.words[number]) for number in self._shortlist(typed.sound)}
        return {number: score for number, score in alike.items() if score >= NEAR}

    def _shortlist(self, heard: str) -> Iterable[int]:
        """Words whose coarse sounds or consonants are near; the nearest when they are many."""
        from rapidfuzz import fuzz, process

        code, bones = coarse(heard), skeletons(heard)
        near = process.extract(code, self.codes, scorer=fuzz.ratio, limit=SHORTLIST, score_cutoff=CODE_CUTOFF)
        alike = {choice: score for choice, score, _ in near}
        near = process.extract(
            bones[0], self.skeletons, scorer=fuzz.ratio, limit=SHORTLIST, score_cutoff=SKELETON_CUTOFF
        )
        scores = {choice: score for choice, score, _ in near} | dict.fromkeys(bones, 100.0)
        for choice, score in scores.items():
            for other in self._by_skeleton.get(choice, ()):
                alike[other] = max(score, alike.get(other, 0.0))
        nearest = nlargest(LONGLIST, alike, key=lambda other: (alike[other], -abs(len(other) - len(code))))
        return islice((number for choice in nearest for number in self._by_code[choice]), LONGLIST)


def likeness(typed: Heard, stored: Heard) -> float:
    """How alike two words are, 0 to 1: by sound, and a little by spelling where they are of one script."""
    if typed.unvowelled and stored.unvowelled and _two_names(bare(typed.word), bare(stored.word)):
        return 0.0
    alike = compare.likeness(
        typed.sound, stored.sound, unvowelled=typed.unvowelled or stored.unvowelled, least=NEAR - 0.3 * SPELLING
    )
    if typed.unvowelled == stored.unvowelled and typed.word.isascii() == stored.word.isascii():
        from rapidfuzz import fuzz
        from rapidfuzz.distance import OSA

        mine, other = bare(typed.word), bare(stored.word)
        alike += SPELLING * (fuzz.ratio(mine, other) / 100 - alike)
        if alike < TOP_SLIP and mine not in COMMON:
            wrong = OSA.distance(mine, other, score_cutoff=2)
            slips = SLIPS if wrong == 1 else TWO_SLIPS if wrong == 2 else {}
            return max(alike, slips.get(min(len(other), max(slips, default=0)), 0.0))
    return alike


TOP_SLIP = max(SLIPS.values())


def _two_names(one: str, other: str) -> bool:
    """Whether both are common Arabic names: the letters that tell Hassan from Hussein are all written there."""
    return one != other and one in COMMON and other in COMMON
