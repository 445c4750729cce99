"""Take away what asks nothing: greetings, thanks, what the answer is for, who wants to know it and how urgently.

Such words come in endless turns of phrase over few words, so they are read by a small grammar, which is data
(`data/lexicon/common/framing.json`): words by class, turns of these classes, and phrases that occur in many turns. In a
turn `<class>` is a word of that class, `ل<class>` one with that clitic, `@phrase` any one of the ways to say it, `_` a
word that says nothing elsewhere either, since no table holds it or only as a filler, anything else the word itself; `?`
may be missing, `*` may be repeated too, `^` is where the question begins, `$` where it ends, `,` where a mark parts it;
a turn that begins with `,` stands behind a mark, or behind another turn.
No turn holds a word that could change a question: `_` stands only where whatever it is speaks of the asker, as in
`our _ _ maintains that`; and no word of <narrow> is one of them. `#` is a number in digits. What follows a turn that
begins with `whether =` is somebody's claim, of which it is asked whether it is so. Turns that begin with the name of a
role stand around a claim that is put to the test and nowhere else (`verified`).
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Raw, Struct, json

from astana_cli.knowledge import seal
from astana_cli.knowledge.load import bytes_of, read
from astana_cli.questions.around.tags import ASKING, WHETHER
from astana_cli.questions.lexis.lexicon import Lexicon, Sense, lexicon_folder
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import Token, plain

EDGES = ("^", "$", ",")
ANY = "_"
LETTERS = 2
"""Letters by which words are kept together."""
NARROW = "<narrow>"
"""Words that narrow what is asked, and are nowhere set aside as unknown ones."""
PLACES = frozenset({"<where_>", "<home_>", "<ar_home_>"})
OWN = "<mine>"
OF_WHOM = frozenset(("from", "of", "by", "with"))
"""`Who from our ministry read out the statement?`: behind these no turn begins that speaks of what is the asker's."""
HOW = word_list("framing", "how")
"""`How do we know that Önal led?`: behind these it is asked for what somebody has or knows."""
PHRASE = "@"
CLAIM = "whether = "
TEST, DOUBT, TOLD = "test = ", "doubt = ", "told = "
"""Roles of turns around a claim: they ask whether it is so, or whether it is not, or tell who says so."""
SOURCE, READING, DISPUTE = "source", "reading", "dispute"
FROM, TO, WHOLE, BESIDE = " from = ", " to = ", " = ", "beside = "
"""Roles of turns that ask for sources or for what these disagree on: of the whole turn, or of its two parts."""
ROLES = (TEST, DOUBT, TOLD, BESIDE, *(f"{of}{part}" for of in (SOURCE, READING, DISPUTE) for part in (WHOLE, FROM, TO)))
NUMBER = "#"
UNRELATED = Sense("out", "unrelated")
PAUSE = Token("", "")
"""Stands where something was taken away, so that its neighbours do not join into a phrase."""
BARE = frozenset(("", "و", "ف"))
"""Clitics that any word of a turn may carry."""


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: turns, the ways to say each phrase, and the words of each class, parted by blanks."""

    turns: tuple[str, ...]
    phrases: dict[str, tuple[str, ...]]
    words: dict[str, str]


class Item(Struct, frozen=True):
    """One place of a turn: the words or classes that may stand there, or the ways to say what does; whether it may be
    missing, whether it may be repeated."""

    what: frozenset[str]
    ways: tuple[Items, ...]
    optional: bool
    repeated: bool


Items = tuple[Item, ...]


class Turn(Struct, frozen=True):
    """Its places, whether it has room for words that are not known, whether a claim follows it."""

    items: Items
    free: bool
    claims: bool


class Grammar(Struct, frozen=True):
    """The words with their classes, a line for each, by the letters with which they begin; the ways to say each phrase;
    and the turns, a line for each as it is written, by what may stand first in them.

    They are kept as text, and that as JSON, since a question needs few of them and it takes long to make thousands of
    small values.
    """

    words: dict[str, Raw]
    phrases: dict[str, Raw]
    turns: dict[str, Raw]

    def classes(self, word: str) -> tuple[str, ...]:
        """The classes of a word; none if it has none."""
        block = _text(self.words, word[:LETTERS])
        start = block.find(f"\n{word} ") + 1
        return tuple(block[start : block.index("\n", start)].split(" ")[1:]) if start else ()

    def ways(self, phrase: str) -> list[str]:
        """The ways to say a phrase."""
        return _text(self.phrases, phrase).split("\n")

    def opening(self, first: str) -> list[str]:
        """The turns in which this may stand first."""
        return _text(self.turns, first).split("\n") if first in self.turns else []


def _text(texts: dict[str, Raw], key: str) -> str:
    return json.decode(texts[key], type=str) if key in texts else ""


def unframed(typed: list[Token], lexicon: Lexicon) -> list[Token]:
    """The words of a question without those that ask nothing; all of them if nothing would be left.

    Raises DataProblem.
    """
    return told_apart(typed, lexicon)[0]


def told_apart(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The same, and what was taken away that holds words which are not known, as it was typed. Raises DataProblem."""
    found, unknown = _without_frames(typed, lexicon)
    return (found, unknown) if any(token.plain for token in found) else (typed, [])


def asks_nothing(typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether words are nothing but such frames. Raises DataProblem."""
    return not any(token.plain for token in _without_frames(typed, lexicon)[0])


def _without_frames(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    folder = lexicon.folder or lexicon_folder()
    words = _Words(typed, folder, lexicon)
    present = frozenset().union(*words.kinds)
    found: list[Token] = []
    unknown: list[str] = []
    at = 0
    while at < len(typed):
        begins = not any(token.plain and token.typed for token in found)
        turns = _turns(folder, words.kinds[at], present, begins)
        if at and typed[at - 1].plain in OF_WHOM:
            turns = [turn for turn in turns if OWN not in turn.items[0].what]
        if at and (typed[at - 1].plain in HOW or _where_can(typed, at)) and not typed[at - 1].cut:
            turns = []
        ends = [(max(_ends(turn.items, words, {at}), default=at), turn) for turn in turns]
        end = max((end for end, _ in ends), default=at)
        if end > at:
            longest = [turn for reached, turn in ends if reached == end]
            found.append(WHETHER if any(turn.claims for turn in longest) else PAUSE)
            if all(turn.free for turn in longest) and any(map(words.unknown, range(at, end))):
                unknown.append(" ".join(token.typed for token in typed[at:end] if token.typed))
            end = _behind_number(typed, end)
            words.cuts.add(end)
            at = end
            if _if_it_is(words, at):
                found[-1] = WHETHER
                at += 1
        else:
            found.append(typed[at])
            at += 1
    return _asked_once(found), unknown


def _where_can(typed: list[Token], at: int) -> bool:
    """`Where can I read about round 15?`: what stands before a place is no frame, but asks for sources."""
    return at > 1 and typed[at - 2].plain in ("where", "how") and typed[at - 1].plain in MODALS


MODALS = frozenset({"can", "could", "may", "might", "should", "would"})


def _if_it_is(words: _Words, at: int) -> bool:
    """Whether `if` behind a verb of knowing or telling, or its object, says what is wished to be known: `let me know if
    Jordan came`; not `tell me if you can`."""
    if at + 1 >= len(words.typed) or words.typed[at].plain != "if":
        return False
    return not KNOWS.isdisjoint(words.kinds[at - 1]) and POLITE.isdisjoint(words.kinds[at + 1])


def _behind_number(typed: list[Token], at: int) -> int:
    """The place behind the number of a part of a text that has been named: `for footnote 3:`, للهامش رقم ٣."""
    part = typed[at - 1].plain
    number = at + 1 if at < len(typed) and typed[at].plain in ("no", "number", "رقم") else at
    if number >= len(typed) or not typed[number].plain.isdecimal() or not typed[number].cut:
        return at
    return number + 1 if not NUMBERED.isdisjoint(near for _, near in variants(part)) else at


NUMBERED = word_list("framing", "numbered")
"""Parts of a text that bear numbers."""
KNOWS = frozenset({"<know>", "<tell>", "<me>", "<check>", "<wonders_>"})
POLITE = frozenset({"<somebody>", "<possible>", "<i>", "it", "that", "this", "so", "not", "there", "any", "available"})
"""What begins a clause that makes a request polite."""


def _asked_once(found: list[Token]) -> list[Token]:
    """The words with but one `whether`, and with none if something else is asked."""
    asked = any(token.plain in ASKING for token in found)
    first = next((at for at, token in enumerate(found) if token is WHETHER), -1)
    return [PAUSE if token is WHETHER and (asked or at > first) else token for at, token in enumerate(found)]


class _Words:
    """What each word of a question may stand for in a turn, and before which words a mark parts it."""

    def __init__(self, typed: list[Token], folder: str, lexicon: Lexicon) -> None:
        self.typed = typed
        self.lexicon = lexicon
        self.kinds = [_kinds(token.plain, folder) for token in typed]
        self.cuts = {at for at in range(1, len(typed) + 1) if at == len(typed) or typed[at - 1].cut}
        self._silent: dict[int, bool] = {}

    def fit(self, what: frozenset[str], at: int) -> bool:
        """Whether a word may stand for one of these."""
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
        self._words = _Words(typed, self._folder, lexicon)
        self._present = frozenset().union(*self._words.kinds)

    def holds(self, classes: frozenset[str]) -> bool:
        """Whether a word of one of these classes is there."""
        return not classes.isdisjoint(self._present)

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
        edge = "^ " if begins else ""
        lines = _beginning(self._folder, self._words.kinds[at] | {ANY}, f"{role}{edge}")
        turns = _possible(self._folder, lines, self._present)
        ends = (_ends(turn.items, self._words, {at}) for turn in turns)
        return set().union(*ends) - {at}


def _spelled(token: Token, folder: str, lexicon: Lexicon, classes: frozenset[str]) -> Token:
    """A word as it was perhaps meant to be spelled; as it is where that is not certain."""
    from astana_cli.questions.lexis.typos import LONGEST, edits

    word = token.plain
    if len(word) < SHORTEST_SLIP or lexicon.get(word):
        return token
    forms = [rest for _, rest in variants(word)] if len(word) <= LONGEST and word.isalpha() else []
    known = (lexicon.get(form) or form in lexicon.words.own or _grammar(folder).classes(form) for form in forms)
    if not forms or any(known):
        return token
    near = {form for form in edits(word) if not classes.isdisjoint(_grammar(folder).classes(form))}
    return token._replace(plain=near.pop()) if len(near) == 1 and word not in lexicon.english else token


SHORTEST_SLIP = 6
"""Letters of a word in which a slip is put right."""
PACKED = "framing.json"
"""Where the wheel keeps the grammar that was made of the file, beside the data."""


@lru_cache(maxsize=2)
def _grammar(folder: str) -> Grammar:
    path = os.path.join(folder, "common", "framing.json")
    made = seal.packed(PACKED, Grammar) if seal.sealed(path, bytes_of(path)) else None
    return made or grammar_of(read(path, Table))


def grammar_of(table: Table) -> Grammar:
    """The grammar that a file holds, in plain letters."""
    classes: dict[str, list[str]] = defaultdict(list)
    for name, words in table.words.items():
        for word in plain(words).split(" "):
            classes[word].append(f"<{name}>")
    turns: dict[str, list[str]] = defaultdict(list)
    for line in map(plain, table.turns):
        role, turn = _role(line)
        for first in _firsts(turn, table.phrases):
            turns[f"{role}{first}"].append(line)
    blocks: dict[str, str] = defaultdict(lambda: "\n")
    for word, names in classes.items():
        blocks[word[:LETTERS]] += f"{word} {' '.join(names)}\n"
    phrases = {name: "\n".join(ways) for name, ways in table.phrases.items()}
    opening = {first: "\n".join(lines) for first, lines in turns.items()}
    return Grammar(_kept(blocks), _kept(phrases), _kept(opening))


def _role(line: str) -> tuple[str, str]:
    """The role of a turn, "" if it may stand around any question; and the turn."""
    role = next((role for role in ROLES if line.startswith(role)), "")
    return role, line.removeprefix(role or CLAIM)


def _kept(texts: dict[str, str]) -> dict[str, Raw]:
    return {key: Raw(json.encode(text)) for key, text in texts.items()}


def _firsts(line: str, phrases: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """What may stand first in a turn."""
    rest = line
    while rest:
        text, _, rest = rest.partition(" ")
        what = text.rstrip("?*")
        if text == ",":
            continue
        if what == "^":
            yield from (f"^ {first}" for first in _firsts(rest, phrases))
        elif what.startswith(PHRASE):
            for way in phrases[what[1:]]:
                yield from _firsts(plain(way), phrases)
        else:
            yield what
        if what == text:
            return


@lru_cache(maxsize=4096)
def _turn(line: str, folder: str) -> Turn:
    """A turn taken apart; most are never looked at."""
    items = _items(_role(line)[1], folder)
    return Turn(items, any(map(_has_room, items)), line.startswith(CLAIM))


@lru_cache(maxsize=4096)
def _items(line: str, folder: str) -> Items:
    return tuple(_item(text, folder) for text in line.split(" "))


def _item(text: str, folder: str) -> Item:
    name = text.rstrip("?*")
    optional, repeated = text != name, text.endswith("*")
    if not name.startswith(PHRASE):
        return Item(frozenset((name,)), (), optional, repeated)
    ways = [_items(plain(way), folder) for way in _grammar(folder).ways(name[1:])]
    if all(len(way) == 1 and way[0].what and not way[0].optional for way in ways):
        return Item(frozenset().union(*(way[0].what for way in ways)), (), optional, repeated)
    return Item(frozenset(), tuple(ways), optional, repeated)


def _has_room(item: Item) -> bool:
    return ANY in item.what or any(_has_room(inner) for way in item.ways for inner in way)


@lru_cache(maxsize=4096)
def _kinds(word: str, folder: str) -> frozenset[str]:
    """All that a word may stand for in a turn: itself, its classes, and its classes behind a clitic."""
    grammar = _grammar(folder)
    found = {NUMBER if word.isdecimal() else word, word, *grammar.classes(word)}
    if word and not word.isascii():
        for lead, rest in variants(word):
            names = grammar.classes(rest)
            found.update((rest, *names) if lead in BARE else [lead[-1] + name for name in names])
    return frozenset(found)


def _says_nothing(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a filler, or stands in no table, or in that of what has nothing to do with the talks."""
    forms = [rest for _, rest in variants(word)] if word.isalpha() else []
    senses = [sense for form in forms for sense in lexicon.get(form)]
    if senses:
        return all(sense.kind == "stop" or sense == UNRELATED for sense in senses)
    return bool(forms) and not any(form in lexicon.words.own for form in forms)


def _turns(folder: str, kinds: frozenset[str], present: frozenset[str], begins: bool) -> list[Turn]:
    lines = _beginning(folder, kinds, "")
    if begins:
        lines = lines | _beginning(folder, kinds | {ANY}, "^ ")
    return _possible(folder, lines, present)


def _possible(folder: str, lines: dict[str, frozenset[str]], present: frozenset[str]) -> list[Turn]:
    """Of these turns those for which all that each needs is present."""
    return [_turn(line, folder) for line, needs in lines.items() if needs <= present]


@lru_cache(maxsize=8192)
def _beginning(folder: str, kinds: frozenset[str], before: str) -> dict[str, frozenset[str]]:
    """The turns that begin with a word of these classes, behind a role or an edge."""
    found: dict[str, frozenset[str]] = {}
    for kind in sorted(kinds):
        found |= _opening(f"{before}{kind}", folder)
    return found


@lru_cache(maxsize=4096)
def _opening(first: str, folder: str) -> dict[str, frozenset[str]]:
    """The lines of the turns in which this may stand first, each with the words and classes that cannot be missing."""
    return {line: _needs(line) for line in _grammar(folder).opening(first)}


def _needs(line: str) -> frozenset[str]:
    items = _role(line)[1].split(" ")
    return frozenset(item for item in items if item[-1] not in "?*" and item[0] != PHRASE).difference((*EDGES, ANY))


def _ends(items: Items, words: _Words, starts: set[int]) -> set[int]:
    """Where a turn may end that begins at one of these words; nowhere if it does not match.

    All ends that its places may have so far are kept, so that the time it takes grows with its places and the words.
    """
    ends = starts
    for item in items:
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


def _at_edge(item: Item, words: _Words, at: int) -> bool:
    return "^" in item.what or (at == len(words.kinds) if "$" in item.what else at in words.cuts)


def _after(item: Item, words: _Words, starts: set[int]) -> set[int]:
    """Where one place of a turn ends."""
    if item.ways:
        return set().union(*(_ends(way, words, starts) for way in item.ways))
    return {at + 1 for at in starts if at < len(words.kinds) and words.fit(item.what, at)}
