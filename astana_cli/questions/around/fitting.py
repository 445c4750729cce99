"""Whether turns fit the words of a question: which word may stand where, and where a turn ends."""

from __future__ import annotations

from astana_cli.questions.around.turns import (
    ANY,
    EDGES,
    NARROW,
    Item,
    Items,
    grammar_in,
    kinds_of,
    turns_beginning,
    turns_possible,
)
from astana_cli.questions.lexis.lexicon import Lexicon, Sense, lexicon_folder
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import LONGEST_WORD, Token

PLACES = frozenset({"<where_>", "<home_>", "<ar_home_>"})
UNRELATED = Sense("out", "unrelated")


class Said:
    """What each word of a question may stand for in a turn, and before which words a mark parts it."""

    def __init__(self, typed: list[Token], folder: str, lexicon: Lexicon) -> None:
        self.typed, self.folder, self.lexicon = typed, folder, lexicon
        self.kinds = [kinds_of(token.plain, folder) for token in typed]
        self.present = frozenset().union(*self.kinds)
        self.cuts = {at for at in range(1, len(typed) + 1) if at == len(typed) or typed[at - 1].cut}
        self._silent: dict[int, bool] = {}

    def fit(self, what: frozenset[str], at: int) -> bool:
        """Whether there is a word that may stand for one of these."""
        if at >= len(self.kinds):
            return False
        return not what.isdisjoint(self.kinds[at]) or (ANY in what and self._says_nothing(at))

    def unknown(self, at: int) -> bool:
        """Whether a word stands in no table, or is a place that the asker has to do with."""
        word = self.typed[at].plain
        named = {kind for kind in self.kinds[at] if "<" in kind}
        return word.isalpha() and named <= PLACES and set(self.lexicon.get(word)) <= {UNRELATED}

    def _says_nothing(self, at: int) -> bool:
        if at not in self._silent:
            self._silent[at] = NARROW not in self.kinds[at] and _says_nothing(self.typed[at].plain, self.lexicon)
        return self._silent[at]


class Around:
    """The words of a text, and where the turns of a role stand in it (`verified`)."""

    def __init__(self, typed: list[Token], lexicon: Lexicon) -> None:
        self._folder = lexicon.folder or lexicon_folder()
        self._words = Said(typed, self._folder, lexicon)
        self._open = [kinds | {ANY} for kinds in self._words.kinds]

    def holds(self, classes: frozenset[str]) -> bool:
        """Whether a word of one of these classes is there."""
        return not classes.isdisjoint(self._words.present)

    def spelled(self, classes: frozenset[str]) -> Around:
        """The same with slips put right in words that are not known otherwise, where one word of these classes alone
        may be meant: `newspapper`."""
        lexicon = self._words.lexicon
        typed = [_spelled(token, self._folder, lexicon, classes) for token in self.typed]
        return self if typed == self.typed else Around(typed, lexicon)

    @property
    def typed(self) -> list[Token]:
        """The words."""
        return self._words.typed

    def fits(self, name: str, at: int) -> bool:
        """Whether a word is of a class."""
        return name in self._words.kinds[at]

    def ends(self, role: str, at: int, *, begins: bool = False) -> set[int]:
        """Where turns of a role end that stand at a word; `begins`: those that stand where a text begins."""
        lines = self._opening(f"{role}^ " if begins else role, at)
        if not lines:
            return set()
        turns = turns_possible(self._folder, lines, self._words.present)
        ends = (where_ends(turn.items, self._words, {at}) for turn in turns)
        return set().union(*ends) - {at}

    def may_hold(self, *roles: str) -> bool:
        """Whether words are there with which turns of these roles begin, and all that such a turn cannot do without."""
        edges = (*roles, *(f"{role}^ " for role in roles))
        lines = (self._opening(role, at) for at in range(len(self._open)) for role in edges)
        return any(needs <= self._words.present for found in lines for needs in found.values())

    def _opening(self, role: str, at: int) -> dict[str, frozenset[str]]:
        return turns_beginning(self._folder, self._open[at], role)


def _spelled(token: Token, folder: str, lexicon: Lexicon, classes: frozenset[str]) -> Token:
    """A word as it was perhaps meant to be spelled; as it is where that is not certain."""
    word = token.plain
    if len(word) < SHORTEST_SLIP or lexicon.get(word):
        return token
    forms = [rest for _, rest in variants(word)] if len(word) <= LONGEST_WORD and word.isalpha() else []
    known = (lexicon.get(form) or form in lexicon.words.own or grammar_in(folder).classes(form) for form in forms)
    if not forms or any(known):
        return token
    from astana_cli.questions.lexis.typos import edits

    near = {form for form in edits(word) if not classes.isdisjoint(grammar_in(folder).classes(form))}
    return token._replace(plain=near.pop()) if len(near) == 1 and word not in lexicon.english else token


SHORTEST_SLIP = 6
"""Letters of a word in which a slip is put right."""


def _says_nothing(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a filler, or stands in no table, or in that of what has nothing to do with the talks."""
    forms = [rest for _, rest in variants(word)] if word.isalpha() else []
    senses = [sense for form in forms for sense in lexicon.get(form)]
    if senses:
        return all(sense.kind == "stop" or sense == UNRELATED for sense in senses)
    return bool(forms) and not any(form in lexicon.words.own for form in forms)


def where_ends(items: Items, words: Said, starts: set[int]) -> set[int]:
    """Where a turn may end that begins at one of these words; nowhere if it does not match.

    All ends that its places may have so far are kept, so that the time it takes grows with its places and the words.
    """
    ends = starts
    for item in items:
        if item.single:
            ends = {end + 1 for end in ends if words.fit(item.what, end)}
            if not ends:
                break
            continue
        if not item.what.isdisjoint(EDGES):
            ends = {end for end in ends if item.optional or _at_edge(item, words, end)}
            continue
        reached = set(ends) if item.optional else set()
        while ends:
            ends = _after(item, words, ends) - reached
            reached |= ends
            if not item.repeated:
                break
        ends = reached
        if not ends:
            break
    return ends


def _at_edge(item: Item, words: Said, at: int) -> bool:
    return "^" in item.what or (at == len(words.kinds) if "$" in item.what else at in words.cuts)


def _after(item: Item, words: Said, starts: set[int]) -> set[int]:
    """Where one place of a turn ends."""
    if item.ways:
        return set().union(*(where_ends(way, words, starts) for way in item.ways))
    return {at + 1 for at in starts if words.fit(item.what, at)}
