"""Questions whether two names are of one person: `Tohmeh and Tomeh, one man or two?`, `هل المقصود بالبري هو أحمد بري؟`.

They come in many turns of phrase over few words, so they are known by these: two names, and beside them nothing but
words for persons, names and how names are written. One of them says that it is about being the same; or `is` alone
stands between the two names (`علي حاجي هو خاجي؟`).
"""

from __future__ import annotations

import itertools

from msgspec import Struct

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.names.book import Book
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark, variants
from astana_cli.questions.lexis.text import Token, plain, tokens

SIGNS = word_list("alike", "signs")
"""Words that are said of one who may be two, or of a name that is written in two ways."""
NUMBERS = word_list("alike", "numbers")
"""`One or two?`: a sign too, but behind `A or B` a choice between them."""
IS = word_list("alike", "is")
LIGHT = word_list("alike", "light")
"""What may stand with `is` between two names, where no other word says that it is about being the same."""
OR = word_list("alike", "or")
OF_LANDS = word_list("alike", "of_lands")
BESIDE = word_list("alike", "beside") | LIGHT | IS | OR
"""Words for persons and names, and what holds a sentence together."""
PHRASES = tuple(tuple(phrase.split()) for phrase in word_list("alike", "phrases"))
"""How a name is written: `with surname first`, `without the cedilla`."""
OPENING = frozenset(phrase[0] for phrase in PHRASES)
CUES = frozenset({"same", "compare", "define", "called", "someone_else", "people", "exact"})
LANDS = frozenset({"party", "capital", "syria", "country"})


class Name(Struct, frozen=True):
    """The marks of a name, and how it was typed."""

    first: int
    last: int
    typed: str
    people: tuple[str, ...]


def alike(typed: list[Token], marks: list[Mark], k: Knowledge, people: Book | None = None) -> Query | None:
    """The question whether two names are of one person, if it is nothing else; with a book of people, names too that
    the lexicon does not spell. Raises DataProblem."""
    if not any(mark.kind == "person" for mark in marks):
        return None
    whole, marks = len(marks), _without_spelling(marks, typed)
    signs = [at for at, mark in enumerate(marks) if _signs(mark, typed)]
    if not signs and not any(_mentions(mark, typed, IS) for mark in marks):
        return None
    names = _names(marks, typed, people)
    if len(names) != 2 or not _sure(*names):
        return None
    if _of_a_land(marks, typed, names, signs) or _another(typed, names):
        return None
    if any(_says(marks[at], typed, EXCEPTS) for at in signs if at < names[0].first):
        return None  # من ترأس الوفد غير علوش وبري؟: who but those two
    signed = _signed(marks, typed, names, signs) if signs else _equated(marks, typed, names)
    if not signed and len(marks) == whole:
        return None
    ids = tuple(dict.fromkeys(one for name in names for one in name.people))
    if not _fits(marks, ids, k):
        return None
    return Query("same", people=ids, words=tuple(name.typed for name in names))


def _sure(one: Name, two: Name) -> bool:
    """Whether it is sure whom two names mean: one each; or the two who bear names that some write alike (Önal and
    Ünal), where the one name is no shorter form of the other."""
    if not (one.people and two.people):
        return False
    if len(one.people) == len(two.people) == 1:
        return True
    words = [set(plain(name.typed).split()) for name in (one, two)]
    return len({*one.people, *two.people}) == len(words) and not (words[0] <= words[1] or words[1] <= words[0])


def _another(typed: list[Token], names: list[Name]) -> bool:
    """هل علوش وعلوش الثاني واحد, `is it the other Alloush?`: two of one name, whom a word tells apart."""
    return len({plain(name.typed) for name in names}) == 1 and any(_said(token.plain, ANOTHER) for token in typed)


ANOTHER = word_list("alike", "another")
EXCEPTS = word_list("alike", "excepts")
"""A word that tells two apart between their names, and leaves them out in front of both."""


def _without_spelling(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """The marks without what only says how a name is written."""
    words = [token.plain for token in typed]
    if OPENING.isdisjoint(words):
        return marks
    told = [
        (at, at + len(phrase))
        for phrase in PHRASES
        for at in range(len(words) - len(phrase) + 1)
        if tuple(words[at : at + len(phrase)]) == phrase
    ]
    if not told:
        return marks
    return [mark for mark in marks if not any(start <= mark.start < end for start, end in told)]


def _said(word: str, among: frozenset[str]) -> bool:
    """Whether a word is of a list, clitics aside."""
    return word in among or any(rest in among for _, rest in variants(word))


def _says(mark: Mark, typed: list[Token], among: frozenset[str]) -> bool:
    """Whether all words of a mark are of a list."""
    return mark.end > mark.start and all(_said(token.plain, among) for token in typed[mark.start : mark.end])


def _mentions(mark: Mark, typed: list[Token], among: frozenset[str]) -> bool:
    """Whether one of the words of a mark is of a list."""
    return any(_said(token.plain, among) for token in typed[mark.start : mark.end])


def _signs(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark is about being the same: `different people`, `شخص واحد`."""
    if mark.kind == "person" or not _beside(mark, typed):
        return False
    return (mark.kind, mark.target) == ("cue", "same") or _mentions(mark, typed, SIGNS | NUMBERS)


def _beside(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark may stand beside two names in such a question."""
    known = mark.kind in ("stop", "word") or (mark.kind == "ask" and mark.target in ("yesno", "list"))
    known |= mark.kind == "cue" and mark.target in CUES
    return known or _says(mark, typed, BESIDE | SIGNS | NUMBERS)


def _names(marks: list[Mark], typed: list[Token], people: Book | None) -> list[Name]:
    """The names, if nothing is beside them but what may be, and what says whose somebody is; else none."""
    found: list[Name] = []
    at = 0
    while at < len(marks):
        end = _end_of_name(marks, typed, at)
        if end > at:
            found.append(_name(marks, typed, at, end, people))
        elif not (_beside(marks[at], typed) or marks[at].kind in LANDS or _of_round(marks, at)):
            return []
        at = max(end, at + 1)
    return found


def _end_of_name(marks: list[Mark], typed: list[Token], at: int) -> int:
    """Where a name that begins at a mark ends; the same place if none begins there."""
    end = at
    while end < len(marks) and (
        marks[end].kind == "person" or (marks[end].kind == "unread" and not _beside(marks[end], typed))
    ):
        apart = typed[marks[end].start - 1].cut or marks[end].lead or typed[marks[end].start].plain.startswith("و")
        whole = all(mark.kind == "person" for mark in marks[max(end - 1, at) : end + 1])
        if end > at and (apart or whole or marks[end].start != marks[end - 1].end):
            break
        end += 1
    return end


def _name(marks: list[Mark], typed: list[Token], first: int, end: int, people: Book | None) -> Name:
    """A name with the people whom it means; none if nobody's is spelled so: what was mistyped is mended elsewhere."""
    mark = marks[first]
    words = [token.typed for token in typed[mark.start : marks[end - 1].end]]
    if mark.kind == "person" and end == first + 1:
        said = " ".join((words[0][len(mark.lead) :], *words[1:]))
        return Name(first, end - 1, said, mark.targets)
    shorn = [words, *([words[0][len(lead) :], *words[1:]] for lead, _ in variants(typed[mark.start].plain) if lead)]
    for way in shorn if people is not None else ():
        assert people is not None
        found = people.find(" ".join(way))
        if found.status == "answered" and found.candidates[0].how == "exact":
            return Name(first, end - 1, " ".join(way), (found.candidates[0].id,))
    return Name(first, end - 1, " ".join(words), ())


def _signed(marks: list[Mark], typed: list[Token], names: list[Name], signs: list[int]) -> bool:
    """Whether the words are about being the same; `A or B` with a number only is a choice between them."""
    strong = any(_mentions(marks[at], typed, SIGNS) for at in signs)
    between = marks[names[0].last + 1 : names[1].first]
    return strong or not any(_says(mark, typed, OR) for mark in between)


def _of_a_land(marks: list[Mark], typed: list[Token], names: list[Name], signs: list[int]) -> bool:
    """`Are Bogdanov and Lavrentiev both Russians?`, `is he Russian or the same as Lavrov?`: whether a land is what is
    asked of them."""
    between = marks[names[0].last + 1 : names[1].first]
    if any(_says(two, typed, OR) and _says(one, typed, OF_LANDS) for one, two in itertools.pairwise(between)):
        return True
    strong = any(_mentions(marks[at], typed, SIGNS) for at in signs)
    last = next((mark for mark in reversed(marks) if mark.kind != "stop"), marks[-1])
    lands = last.kind in LANDS or _says(last, typed, OF_LANDS)
    return lands and bool(signs) and not strong and not _says(marks[names[1].first], typed, OF_LANDS)


def _equated(marks: list[Mark], typed: list[Token], names: list[Name]) -> bool:
    """`Is Beri Ahmad Berri?`, `حاجي هو خاجي`: whether nothing but `is` joins two names."""

    def light(mark: Mark) -> bool:
        pause = mark.start == mark.end or not typed[mark.start].plain
        return pause or mark.kind in LANDS or _says(mark, typed, LIGHT | IS)

    between = marks[names[0].last + 1 : names[1].first]
    opens = not names[0].first or _says(marks[names[0].first - 1], typed, IS | LIGHT)
    joined = any(_mentions(mark, typed, IS) for mark in between)
    if marks[names[1].first].lead or not all(map(light, between)):
        return False
    return joined or (opens and _opened(marks[: names[0].first], typed))


def _opened(before: list[Mark], typed: list[Token]) -> bool:
    return any(_mentions(mark, typed, IS) for mark in before)


def _of_round(marks: list[Mark], at: int) -> bool:
    """Whether a mark is one of the two that name a round: `of round 20`, `الجولة 20`."""
    pairs = ((at, at + 1), (at - 1, at))
    inside = [(marks[one].kind, marks[two].kind) for one, two in pairs if one >= 0 and two < len(marks)]
    return any({one, two} - NUMERALS == {"noun"} and len({one, two}) == 2 for one, two in inside)


def _fits(marks: list[Mark], people: tuple[str, ...], k: Knowledge) -> bool:
    """Whether the parties and rounds named are those of one of the people."""
    sides = {k.people[p].party for p in people}
    if any(sides.isdisjoint(mark.targets) for mark in marks if mark.kind in LANDS):
        return False
    numbers = [int(m.target) for at, m in enumerate(marks) if m.kind in NUMERALS and _of_round(marks, at)]
    return len(numbers) < 2 and all(_was_at(k, people, number) for number in numbers)


def _was_at(k: Knowledge, people: tuple[str, ...], number: int) -> bool:
    r = k.rounds.get(number)
    return r is not None and any(
        (d.head and d.head.value in people) or any(m.value and m.value.person in people for m in d.members)
        for d in r.delegations
    )


def sets_apart(text: str, names: tuple[str, ...]) -> bool:
    """Whether a question proposes that two are two (`are they different people?`), or denies that they are one; a word
    of the names says nothing (غير بيدرسون)."""
    own = {token.plain for name in names for token in tokens(name)}
    words = [token.plain for token in tokens(text) if token.plain not in own]
    if not DENIALS.isdisjoint(words):
        return True
    return any(_said(word, APART) for word in words) and not any(_said(word, ONE) for word in words)


APART = word_list("alike", "apart")
ONE = word_list("alike", "one")
DENIALS = word_list("denial", "denials") - APART
