"""The careful search, for what no stored spelling equals: near words, then near forms, then the decision."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import OSA

from astana_cli.names import words
from astana_cli.names.fold import bare, parts, with_head, without_suffix
from astana_cli.names.index import Form, Index
from astana_cli.names.judge import CERTAIN, PARTNER, Fit, Pair, fit
from astana_cli.names.sound import MAX_LENGTH, Heard, Stored, coarse, hear, sound

ACCEPT = 80.0
"""Least score of an answer to two words or more."""
ACCEPT_REREAD = 88.0
"""The same when the words had to be cut or joined or their endings taken off first."""
ACCEPT_ONE = 88.0
"""Least likeness of a single word to the answer's."""
ACCEPT_SHORT = 93.0
"""The same for a word of one or two consonants; the ayn is one where Latin letters write it (3allouch)."""
SUGGEST, SUGGESTIONS = 45.0, 3
"""Least score of a suggestion, and how many are made."""
MARGIN = 4.0
"""Lead over the next one that an answer needs; double between two that are known to be taken for each other."""
FORMS, FORMS_OF_ONE = 24, 3
"""How many forms are looked at with care, in all and of one owner."""
BESIDE = 0.45
"""Least share of what the best form has in common with the words typed that another must have to be looked at."""
PIECES = 4
"""Into how many words a word is cut at most, and how many ways to cut it are tried."""
LONG = 200
"""Longer texts are not looked at for inflected names."""
CROWD, FAINT_CROWD = 4000, 40
"""A word with more forms than this only adds to what the others found; one that is but a little alike adds nothing."""

REMEMBERED = 500
"""For how many typed words the near ones are kept: a reader of sentences asks for the same words again."""


class Hit(Struct, frozen=True):
    """One owner that may be meant, through form `number`; `detail` as in `book.Candidate`."""

    owner: int
    number: int
    score: float
    how: Literal["key", "fuzzy"]
    detail: tuple[tuple[str, str, float, str, str], ...]


Status = Literal["answered", "ambiguous", "refused"]


class Search:
    """Search over the parts of all forms of all owners. `twins`: pairs of owners easily taken for each other.
    `known`: words of which it is known how they are stored."""

    def __init__(
        self,
        parts: Sequence[list[list[str]]],
        persons: Sequence[bool],
        twins: frozenset[frozenset[int]],
        known: Iterable[Stored] = (),
    ) -> None:
        self.index = Index(parts, persons=persons, known=known)
        self.persons = list(persons)
        self.twins = twins
        self._known: dict[str, dict[int, float]] = {}

    def find(self, text: str, typed: list[str]) -> tuple[Status, tuple[Hit, ...]]:
        """Decide who is meant by the parts `typed` of `text`."""
        if len(self._known) > REMEMBERED:
            self._known.clear()
        suggested: list[Fit] = []
        for reading in self._readings(text, typed):
            status, fits = self._decide([hear(word) for word in reading], ACCEPT if reading is typed else ACCEPT_REREAD)
            if status != "refused":
                return status, tuple(map(self._hit, fits))
            suggested = suggested or fits
        return "refused", tuple(map(self._hit, suggested))

    def _readings(self, text: str, typed: list[str]) -> list[list[str]]:
        """The words as typed, then with endings or clitics off, then with glued words taken apart."""
        found = [typed]
        uninflected = parts(without_suffix(text), titles=any(self.persons)) if len(text) < LONG else typed
        if uninflected != typed:
            found.append(uninflected)
        bared = [_stem(typed[0], words.CLITICS, *words.WRITTEN_ON)]
        bared += [_stem(word, *words.WRITTEN_ON) for word in typed[1:]]
        if bared != typed:
            found.append(bared)
        turned = [_with_article(word) for word in typed]
        if turned != typed:
            found.append(turned)
        found += _with_heads(typed)
        found += self._taken_apart(typed)
        return found

    def _taken_apart(self, typed: list[str]) -> list[list[str]]:
        """Readings with the spaces elsewhere: cut into stored words; one unknown word also in two that sound known."""
        glued = "".join(typed)
        if len(glued) > MAX_LENGTH:
            return []
        cut = self._cut(glued, PIECES)
        if cut and cut != typed:
            return [cut]
        if len(typed) > 1 or len(glued) < 7 or self.index.knows(glued):
            return []
        cuts = [[glued[:at], glued[at:]] for at in range(3, len(glued) - 2)]
        return [two for two in cuts if all(map(self.index.knows, two))][:PIECES]

    def _cut(self, word: str, most: int) -> list[str] | None:
        """The word as at most `most` stored ones, the longest first."""
        if self.index.has(word):
            return [word]
        for at in range(len(word) - 2, 1, -1) if most > 1 else ():
            if self.index.has(word[:at]):
                rest = self._cut(word[at:], most - 1)
                if rest:
                    return [word[:at], *rest]
        return None

    def _decide(self, typed: list[Heard], accept: float) -> tuple[Status, list[Fit]]:
        near = self._near_each(typed)
        fits = self._fits(typed, near)
        good = [one for one in fits if one.explained]
        if not good:
            return "refused", _suggestions(fits)
        if len(typed) == 1:
            return self._decide_one(typed[0], good)
        enough = [one for one in good if one.score >= accept]
        if not enough:
            return "refused", _suggestions(fits)
        rivals = [one for one in enough if one.score > enough[0].score - self._margin(enough[0], one)]
        if not enough[0].telling:
            return ("ambiguous", rivals) if len(rivals) > 1 else ("refused", _suggestions(fits))
        return ("answered", enough[:1]) if len(rivals) == 1 else ("ambiguous", rivals)

    def _near_each(self, typed: list[Heard]) -> list[dict[int, float]]:
        """Words near each typed one; where none is certain, also those a little like it in names that fit otherwise."""
        near = [self._near(word) for word in typed]
        if len(typed) == 1:
            return [near[0] | self.index.after_heads(typed[0])]
        found = list(near)
        for place, (word, known) in enumerate(zip(typed, near, strict=True)):
            others = near[:place] + near[place + 1 :]
            if max(known.values(), default=0.0) < CERTAIN:
                found[place] = self.index.a_little_like(word, self._bearing(others)) | known
        return found

    def _bearing(self, near: list[dict[int, float]]) -> set[int]:
        """All words of the first forms that have a partner among the words `near`."""
        partners = {number for known in near for number, alike in known.items() if alike >= PARTNER}
        forms = (form for number in partners for form in self.index.postings[number])
        return {word for form in islice(forms, CROWD) for word in self.index.forms[form].words}

    def _near(self, typed: Heard) -> dict[int, float]:
        known = self._known.get(typed.word)
        if known is None:
            known = self._known[typed.word] = self.index.near(typed)
        return known

    def _decide_one(self, typed: Heard, good: list[Fit]) -> tuple[Status, list[Fit]]:
        letters = len(typed.bones) + (not typed.unvowelled) * typed.sound.count("3")
        need = ACCEPT_ONE if letters > 2 else ACCEPT_SHORT
        enough = [one for one in good if one.pairs[0].likeness * 100 >= need]
        if not enough:
            return "refused", _suggestions(good)
        top = max(one.pairs[0].likeness for one in enough) * 100
        rivals = [one for one in enough if one.pairs[0].likeness * 100 > top - self._margin(enough[0], one)]
        if len(rivals) > 1:
            return "ambiguous", rivals
        return ("answered", rivals) if rivals[0].telling else ("refused", _suggestions(good))

    def _margin(self, first: Fit, other: Fit) -> float:
        twins = frozenset((first.form.owner, other.form.owner)) in self.twins
        return MARGIN * 2 if twins else MARGIN

    def _fits(self, typed: list[Heard], near: list[dict[int, float]]) -> list[Fit]:
        """The best fit of each owner that shares a word, best first."""
        best: dict[int, Fit] = {}
        for number in self._forms(typed, near):
            form = self.index.forms[number]
            one = fit(self.index, form, typed, near, self.persons[form.owner])
            known = best.get(form.owner)
            if known is None or (one.explained, one.telling, one.score) > (known.explained, known.telling, known.score):
                best[form.owner] = one
        return sorted(best.values(), key=lambda one: (one.explained, one.score), reverse=True)

    def _forms(self, typed: list[Heard], near: list[dict[int, float]]) -> list[int]:
        """Forms worth a look: those that share the most."""
        shared: dict[int, float] = {}
        sizes = [sum(len(self.index.postings[number]) for number in known) for known in near]
        for place in sorted(range(len(near)), key=sizes.__getitem__):
            crowded = sizes[place] > CROWD and shared
            gained: dict[int, float] = {}
            for number, alike in near[place].items():
                if alike < PARTNER and len(self.index.postings[number]) > FAINT_CROWD:
                    continue
                worth = alike**2 * (0.5 if self.index.words[number].common else 1.0)
                for form in self.index.postings[number]:
                    if worth > gained.get(form, 0.0) and not (crowded and form not in shared):
                        gained[form] = worth
            for form, worth in gained.items():
                shared[form] = shared.get(form, 0.0) + worth
        vowelled = not any(word.unvowelled for word in typed)
        least = BESIDE * max(shared.values(), default=0.0)
        worthy = [form for form, worth in shared.items() if worth >= least]
        return self._few_of_each(sorted(worthy, key=shared.__getitem__, reverse=True), vowelled)

    def _few_of_each(self, numbers: list[int], vowelled: bool) -> list[int]:
        """The first forms of the first owners; what was typed with vowels is held against forms with vowels."""
        seen: dict[int, int] = {}
        few: list[int] = []
        for number in numbers:
            form = self.index.forms[number]
            if vowelled and self.index.says_less(form):
                continue
            owner = form.owner
            seen[owner] = seen.get(owner, 0) + 1
            if seen[owner] <= FORMS_OF_ONE:
                few.append(number)
            if len(few) == FORMS:
                break
        return few

    def _hit(self, one: Fit) -> Hit:
        detail = tuple(map(partial(self._detail, one.form), one.pairs))
        same = one.explained and all(coarse(heard) == coarse(known) for *_, heard, known in detail)
        return Hit(one.form.owner, one.form.number, one.nearness, "key" if same else "fuzzy", detail)

    def _detail(self, form: Form, pair: Pair) -> tuple[str, str, float, str, str]:
        stored = [self.index.words[form.words[goal]] for goal in pair.stored]
        words = " ".join(heard.word for heard in stored)
        heard = " ".join(map(sound, pair.typed.split()))
        return pair.typed, words, round(100 * pair.likeness, 1), heard, " ".join(one.sound for one in stored)


def _suggestions(fits: list[Fit]) -> list[Fit]:
    """What to show as "did you mean"."""
    near = [one for one in fits if one.nearness >= SUGGEST]
    return sorted(near, key=lambda one: one.nearness, reverse=True)[:SUGGESTIONS]


def _with_heads(typed: list[str]) -> list[list[str]]:
    """The words with "Abd" or "Abu" where one before another word is a slip off."""
    found = []
    for at, word in enumerate(typed[:-1]):
        plain = bare(word)
        head = next((head for head in words.HEADS if OSA.distance(plain, head, score_cutoff=1) == 1), None)
        if len(plain) > 1 and head and len(head) > 2:
            found.append([*typed[:at], with_head(words.HEADS[head], typed[at + 1]), *typed[at + 2 :]])
    return found


def _with_article(word: str) -> str:
    """The word with the Arabic article that it has the wrong way round."""
    return "ال" + word[2:] if word.startswith("لا") and len(word) > 4 else word


def _stem(word: str, *written_on: words.Affixes) -> str:
    """The word without an article, a case ending or an Arabic clitic that is written as one with it."""
    for beginnings, endings, least in written_on:
        for beginning in beginnings:
            if word.startswith(beginning) and len(word) - len(beginning) >= least:
                return word[len(beginning) :]
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= least:
                return word[: -len(ending)]
    return word
