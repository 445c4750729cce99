"""How well the words typed fit one stored form: part by part, each with how telling it is."""

from collections.abc import Sequence

from msgspec import Struct

from astana_cli.names import words
from astana_cli.names.compare import same_sound
from astana_cli.names.fold import bare
from astana_cli.names.index import Form, Index, faint_likeness, likeness
from astana_cli.names.sound import Heard, joined

PARTNER = 0.7
"""Least likeness of a typed word to the stored word that explains it."""
COMMON_PARTNER = 0.78
"""The same for a common name, of which few spellings are unheard of and whose neighbours are other names."""
TELLING = 0.8
"""Least likeness at which a surname identifies its bearer."""
TELLING_ALONE = 0.85
"""The same where the given name was left out though another part was typed: Javad Zarifi is not Javad Zarif."""
JOINED = 0.8
"""Least likeness of two words written as one."""
CERTAIN = 0.9
"""Likeness above which no better partner is looked for."""
COMMON_WEIGHT, GIVEN_WEIGHT = 0.5, 0.7
LEAST_WEIGHT = 0.7
"""What a pair lacks counts for at least this much: a common name is as easy to write as any."""
MISSING = 0.1
"""Charge for a stored word that was not typed, as a share of its weight."""
LEFT, EXTRA, UNEXPLAINED = 0.05, 0.2, 0.8
"""Charge for a typed word without a partner: of those that names do without, of one name more, and of others."""
LONE_SLIP = 0.66
"""Least likeness of the one word that is mistyped in a name whose other words are all right."""
ORDER = 6.0
"""What another order of the words takes off the score that is shown."""
SHORTENED = 0.81
"""Likeness of an initial to its name."""

WHOLE = 0.78
"""Least likeness of each word when all words of a name were typed and its surname is too common to tell."""
WHOLE_RARE = 0.75
"""The same when the given name is a rare one and well spelled."""
SECOND_NAME = 0.2
"""How unlike in all the words may be when the given name itself was left out."""


class Pair(Struct, frozen=True):
    """A typed word and the stored word(s) that it stands for; none for one name more than is stored."""

    typed: str
    stored: tuple[int, ...]
    likeness: float


class Fit(Struct, frozen=True):
    """How the typed words fit one form, `score` 0 to 100.

    `explained`: every word has a partner. `telling`: the partners identify the bearer.
    """

    form: Form
    score: float
    explained: bool
    telling: bool
    pairs: tuple[Pair, ...]

    @property
    def nearness(self) -> float:
        """The score, a little less where the words stand in another order: ranks what is shown and decides nothing."""
        places = [goal for pair in self.pairs for goal in pair.stored]
        return self.score if places == sorted(places) else max(0.0, self.score - ORDER)


def is_common(word: str) -> bool:
    """Whether a folded word is borne by so many people that it proves nothing."""
    return bare(word) in words.COMMON


def fit(index: Index, form: Form, typed: Sequence[Heard], near: Sequence[dict[int, float]], persons: bool) -> Fit:
    """Fit `typed`, whose words are `near` to stored ones, to `form`: greedily, the most alike first."""
    board = _Board(index, form, typed)
    board.pair_off(near)
    board.pair_joined()
    if persons:
        board.pair_short()
        board.pair_faintly(near)
    return _weigh(board, persons)


class _Board:
    """Which typed words are paired with which stored ones so far; `left` and `free` are the places of those without."""

    def __init__(self, index: Index, form: Form, typed: Sequence[Heard]) -> None:
        self.form = form
        self.typed = typed
        self.stored = [index.words[number] for number in form.words]
        self.common = [heard.common for heard in self.stored]
        self.pairs: dict[int, Pair] = {}
        self.faint: list[Pair] = []
        self.left = list(range(len(typed)))
        self.free = list(range(len(self.stored)))

    def _least(self, goal: int) -> float:
        common = self.common[goal] or self.stored[goal].word.startswith(words.SERVANT_HEADS)
        return COMMON_PARTNER if common else PARTNER

    def _heads_differ(self, place: int, goal: int) -> bool:
        """Whether one is an Abd al-Hakim and the other an Abu Hakim."""
        one, other = self.typed[place].word, self.stored[goal].word
        if one.startswith(words.FATHER_HEADS):
            one, other = other, one
        return one.startswith(words.SERVANT_HEADS) and other.startswith(words.FATHER_HEADS)

    def _pair(self, places: Sequence[int], goals: tuple[int, ...], alike: float) -> None:
        typed = " ".join(self.typed[place].word for place in sorted(places))
        for place in places:
            self.pairs[place] = Pair(typed, goals, alike)
        self.left = [place for place in self.left if place not in places]
        self.free = [goal for goal in self.free if goal not in goals]

    def missed(self, persons: bool) -> list[int]:
        """Places of words without the partner they need; an initial needs none beside a given name."""
        given = self.form.given >= 0 and self.form.given not in self.free
        left = [(place, self.typed[place].word) for place in self.left]
        return [place for place, word in left if not (len(word) == 1 and given) and not _may_be_left(word, persons)]

    def pair_off(self, near: Sequence[dict[int, float]]) -> None:
        """Single words with single words."""
        alike = [
            (score, place, goal)
            for place, known in enumerate(near)
            for goal, number in enumerate(self.form.words)
            if (score := known.get(number, 0.0)) >= self._least(goal) and not self._heads_differ(place, goal)
        ]
        for score, place, goal in sorted(alike, reverse=True):
            if place in self.left and goal in self.free:
                self._pair((place,), (goal,), score)

    def pair_faintly(self, near: Sequence[dict[int, float]]) -> None:
        """What is left with what is free, where they are a little alike: that explains no word, but counts."""
        for place in self.missed(persons=True):
            known = near[place]
            alike = [
                (known.get(self.form.words[goal]) or faint_likeness(self.typed[place], self.stored[goal]), goal)
                for goal in self.free
            ]
            score, goal = max(alike, default=(0.0, 0))
            if score > 0.0:
                self._pair((place,), (goal,), score)
                self.faint.append(self.pairs[place])

    def pair_joined(self) -> None:
        """Words that one side writes as one and the other as two."""
        for place in range(len(self.typed)):
            self._pair_with_two(place)
        for place in list(self.left):
            for other in (place + 1, place - 1):
                if place in self.left and 0 <= other < len(self.typed):
                    self._pair_two(min(place, other), other)

    def _pair_with_two(self, place: int) -> None:
        """Two stored words for typed word `place`, where that is better than what it has."""
        known = self.pairs.get(place)
        if known and known.likeness >= CERTAIN:
            return
        open_to_it = {*self.free, *(known.stored if known else ())}
        for goal in range(len(self.stored) - 1):
            if {goal, goal + 1} <= open_to_it:
                alike = _alike_joined(self.typed[place], self.stored[goal], self.stored[goal + 1])
                if alike >= max(JOINED, known.likeness if known else 0.0):
                    self.free.extend(known.stored if known else ())
                    self._pair((place,), (goal, goal + 1), alike)
                    return

    def _pair_two(self, first: int, other: int) -> None:
        """Typed word `first` and the next, one of which (`other`) may have a worse partner already."""
        known = self.pairs.get(other)
        for goal in known.stored[:1] if known else tuple(self.free):
            alike = _alike_joined(self.stored[goal], self.typed[first], self.typed[first + 1])
            if alike >= max(JOINED, known.likeness if known else 0.0):
                self._pair((first, first + 1), (goal,), alike)
                return

    def pair_short(self) -> None:
        """Initials and cut given names (A., Alex) with what they begin, beside a word that is whole."""
        if not self.pairs:
            return
        for place in list(self.left):
            for goal in self.free:
                if self._begins(self.typed[place], goal):
                    self._pair((place,), (goal,), SHORTENED)
                    break

    def _begins(self, typed: Heard, goal: int) -> bool:
        stored = self.stored[goal]
        if len(typed.word) == 1:
            return typed.word == stored.word[0] or same_sound(typed.sound, stored.sound[:1])
        heard = typed.sound.removesuffix("Q")
        return (
            len(typed.word) >= 3
            and goal == self.form.given
            and typed.unvowelled == stored.unvowelled
            and 0 < len(heard) <= len(stored.sound)
            and all(map(same_sound, heard, stored.sound))
        )


def _alike_joined(one: Heard, first: Heard, second: Heard) -> float:
    """Likeness of a word to two as one; 0 without a closer look where the consonants are too many or others.

    Also 0 where one of the two has no sound (Chinese): it would be passed over.
    """
    if not first.sound or not second.sound:
        return 0.0
    bones = first.bones + second.bones
    if abs(len(one.bones) - len(bones)) > 1 or (one.bones[:1] != bones[:1] and one.bones[-1:] != bones[-1:]):
        return 0.0
    return likeness(one, joined(first, second))


def _may_be_left(word: str, persons: bool) -> bool:
    """A Russian father's name, an origin, a "de": typed by some, stored by few."""
    if not persons:
        return word in words.GROUP_WORDS
    return word in words.PARTICLES or bare(word) in words.ORIGINS or word.endswith(words.PATRONYMICS)


def _weight(board: _Board, goal: int) -> float:
    word = board.stored[goal].word
    if word in words.PARTICLES:
        return 0.1
    if board.common[goal]:
        return COMMON_WEIGHT
    return GIVEN_WEIGHT if goal == board.form.given else 1.0


def _weigh(board: _Board, persons: bool) -> Fit:
    pairs = tuple(dict.fromkeys(board.pairs[place] for place in sorted(board.pairs)))
    missed = board.missed(persons)
    weights = [_weight(board, goal) for goal in range(len(board.stored))]
    shares = [sum(weights[goal] for goal in pair.stored) for pair in pairs]
    lacking = sum((1 - pair.likeness) * max(share, LEAST_WEIGHT) for pair, share in zip(pairs, shares, strict=True))
    charge = MISSING * sum(weights[goal] for goal in board.free)
    charge += LEFT * (len(board.left) - len(missed)) + UNEXPLAINED * len(missed)
    complete = not any(weights[goal] > 0.1 for goal in board.free)
    names = sum(share > 0.1 for share in shares)
    extra = persons and len(missed) == 1 and complete and not board.faint and names > 1
    beside: tuple[Pair, ...] = ()
    if extra and _is_sure(pairs, weights):
        beside = (Pair(board.typed[missed[0]].word, (), 0.0),)
        charge, missed = charge + EXTRA - UNEXPLAINED, []
    whole = sum(shares) + len(missed)
    score = max(0.0, 1 - (lacking + charge) / whole) if whole else 0.0
    slip = complete and _is_lone_slip(board, pairs, weights)
    telling = slip or _tells(board, pairs, lacking, persons, complete)
    return Fit(
        board.form, 100 * score, bool(pairs) and not missed and (slip or not board.faint), telling, pairs + beside
    )


def _is_lone_slip(board: _Board, pairs: tuple[Pair, ...], weights: list[float]) -> bool:
    """Whether one word alone is mistyped, into no common name, beside others that are right and that tell enough."""
    if len(board.faint) != 1 or board.faint[0].likeness < LONE_SLIP or is_common(board.faint[0].typed):
        return False
    return _is_sure([pair for pair in pairs if pair is not board.faint[0]], weights)


def _is_sure(pairs: Sequence[Pair], weights: list[float]) -> bool:
    """Whether the words paired are all well spelled and weigh as much as a surname."""
    weight = sum(weights[goal] for pair in pairs for goal in pair.stored)
    return weight >= 1 and all(pair.likeness >= CERTAIN for pair in pairs)


def _tells(board: _Board, pairs: tuple[Pair, ...], lacking: float, persons: bool, complete: bool) -> bool:
    """Whether the pairs identify the bearer: a whole name, or a surname; half the name of what is no person."""
    if not persons:
        return len(board.free) <= len(board.stored) / 2
    given = board.form.given
    rare = _has_rare_given(board, pairs)
    surnames = [pair for pair in pairs if given not in pair.stored and pair.likeness != SHORTENED]
    whole = WHOLE_RARE if rare else WHOLE
    if complete and len(board.stored) > 1 and (surnames or rare) and all(pair.likeness >= whole for pair in pairs):
        return True
    given_missed = given in board.free and len(board.typed) > 1
    if given_missed and (lacking > SECOND_NAME or _goes_by_given(board, pairs)):
        return False
    least = TELLING_ALONE if given_missed else TELLING
    return any(pair.likeness >= least and not board.common[goal] for pair in surnames for goal in pair.stored)


def _goes_by_given(board: _Board, pairs: tuple[Pair, ...]) -> bool:
    """Whether two names fit beside a given name that is missed though no common one: Mohammad Javad Zarif is called
    Javad Zarif, but Wasfi al-Tal is not Nawaf Wasfi Tell.
    """
    fitting = {goal for pair in pairs for goal in pair.stored if board.stored[goal].word not in words.PARTICLES}
    return len(fitting) > 1 and not board.common[board.form.given]


def _has_rare_given(board: _Board, pairs: tuple[Pair, ...]) -> bool:
    given = board.form.given
    return given >= 0 and not board.common[given] and any(given in p.stored and p.likeness >= CERTAIN for p in pairs)
