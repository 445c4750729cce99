"""One spelling typed, another stored: people of Wikidata found among hundreds, by ours and by other systems.

    python bench/retrieval.py                 # the reported part, 1,000 people
    python bench/retrieval.py --part dev      # the quarter that served for tuning
    python bench/retrieval.py --only typo     # tasks with this in their names; --size, --rigour: see --help

Data: people with an Arabic and a Latin name on Wikidata (CC0), as shipped in the package arabic-name-romanizer, split
by a hash of the name. Levant and Iran, unless a task says all countries. Rules damage the typed name (a seed each).

Every name is asked twice: once with its owner stored, once with the owner taken out, so that relatives and namesakes
are there to be taken wrongly. For ours the owners are taken out in ten turns of one in ten, as each needs a new book.
Figures, in percent:

first   the owner ranks first
R 1%    the owner ranks first, with a score above the one that 1 % of the names whose owner is out exceed
R 5%    the same for 5 %
right   answered with the owner, by the program's own decision (other systems have none)
listed  the owner among those between whom the program could not tell
wrong   answered with another one
false   answered although the owner is out
"""

import argparse
import hashlib
import importlib.util
import random
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from baselines import Make, baselines

from astana_cli.names.book import Book, Entry
from astana_cli.names.fold import fold

NEAR_EAST = ("SY", "LB", "IQ", "PS", "JO", "IR")
TURNS = 10
LATIN_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
ARABIC_KEYS = ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ")


class Person(NamedTuple):
    """Arabic name, Latin name, another Latin name ("" if none is known), country."""

    arabic: str
    latin: str
    alias: str
    country: str


class Result(NamedTuple):
    """What a system made of one typed name: the owner's rank is first, its score, and, of ours, its decision."""

    first: bool
    score: float
    decision: str = ""


# ---------------------------------------------------------------- data


def database() -> Path | None:
    """The database of the package arabic-name-romanizer, where that is installed."""
    spec = importlib.util.find_spec("arabic_name_romanizer")
    if spec is None or spec.origin is None:
        print("(arabic-name-romanizer is not installed: no Wikidata sets)")
        return None
    return Path(spec.origin).parent / "resources/names.sqlite3"


def people(path: Path, *, tuning: bool, countries: Sequence[str] = ()) -> list[Person]:
    """People of the quarter for tuning or of the rest, each Arabic name once, English labels before others."""
    query = (
        "select arabic_key, latin, country from full_names where source = 'wikidata' order by latin_lang != 'en', rowid"
    )
    found: dict[str, Person] = {}
    for arabic, latin, country in sqlite3.connect(path).execute(query):
        if " " not in arabic or " " not in latin or (countries and country not in countries):
            continue
        known = found.setdefault(arabic, Person(arabic, latin, "", country))
        if not known.alias and known.country == country and known.latin != latin:
            found[arabic] = known._replace(alias=latin)
    return [one for one in found.values() if (hashlib.md5(one.arabic.encode()).digest()[-1] % 4 == 0) == tuning]


# ---------------------------------------------------------------- damage


def orthography(text: str, chance: random.Random) -> str:
    """Another Arabic spelling of the same name: hamza, final letters, Persian letters, marks, spaces, article."""
    words = []
    for word in text.split():
        changes = [
            word.replace("ي", "ی").replace("ك", "ک"),
            word[:1].replace("ا", chance.choice("أإآ")) + word[1:],
            word[:-1] + word[-1].translate(str.maketrans("هي", "ةى")),
            word[:2] + "ـ" * chance.randrange(1, 4) + word[2:],
            word[:1] + chance.choice("\u064e\u064f\u0650") + word[1:],
            word[2:] if word.startswith("ال") and len(word) > 5 else word,
            word.replace("ؤ", "و").replace("ئ", "ي"),
        ]
        words.append(chance.choice(changes))
    return " ".join(words).replace("عبد ال", chance.choice(("عبدال", "عبد ال")))


def slip(text: str, chance: random.Random) -> str:
    """One slip of the fingers: a letter left out, doubled, swapped with the next, or its neighbour on the keyboard."""
    at = chance.choice([place for place in range(1, len(text) - 1) if text[place] != " " != text[place + 1]])
    return chance.choice(
        [
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            text[:at] + _neighbour(text[at], chance) + text[at + 1 :],
        ]
    )


def _neighbour(letter: str, chance: random.Random) -> str:
    for row in (*LATIN_KEYS, *ARABIC_KEYS):
        at = row.find(letter.lower())
        if at >= 0:
            return chance.choice(row[max(at - 1, 0) : at] + row[at + 1 : at + 2])
    return chance.choice("aeinrt")


def two_slips(text: str, chance: random.Random) -> str:
    return slip(slip(text, chance), chance)


def swapped(text: str, chance: random.Random) -> str:
    first, *rest = text.split()
    return " ".join([*rest, first])


def surname(text: str, chance: random.Random) -> str:
    return text.split()[-1]


def initial(text: str, chance: random.Random) -> str:
    first, *rest = text.split()
    return " ".join([first[0] + ".", *rest])


Rule = Callable[[str, random.Random], str]
RULES: dict[str, Rule] = {"typo1": slip, "typo2": two_slips, "swapped": swapped, "surname": surname, "initial": initial}


# ---------------------------------------------------------------- tasks


class Task(NamedTuple):
    """Names stored, and what is typed for some of them (number of the stored name, text)."""

    name: str
    stored: list[str]
    asked: list[tuple[int, str]]


def tasks(path: Path, size: int, asked: int, tuning: bool) -> list[Task]:
    """All tasks. A surname is asked for only where no other of the stored people has that word in the name, with an
    article or without: nothing tells al-Asadi from Asadi.
    """
    near = people(path, tuning=tuning, countries=NEAR_EAST)
    chance = random.Random(size)
    some = chance.sample(near, size)
    world = chance.sample(people(path, tuning=tuning), size)
    variants = [one for one in near if one.alias]
    variants = chance.sample(variants, min(size, len(variants)))

    def task(name: str, group: list[Person], stored: str, typed: str, rule: Rule | None = None) -> Task:
        texts = [getattr(one, typed) for one in group]
        bearers = Counter(word for text in texts for word in set(fold(text).split()))
        own = [n for n, text in enumerate(texts) if rule is not surname or bearers[fold(text.split()[-1])] <= 1][:asked]
        luck = random.Random(name)
        return Task(
            name,
            [getattr(one, stored) for one in group],
            [(n, rule(texts[n], luck) if rule else texts[n]) for n in own],
        )

    return [
        task("ar → la", some, "latin", "arabic"),
        task("la → ar", some, "arabic", "latin"),
        task("ar → la, all countries", world, "latin", "arabic"),
        task("la → ar, all countries", world, "arabic", "latin"),
        task("alias la → la", variants, "latin", "alias"),
        task("orth ar → ar", some, "arabic", "arabic", orthography),
        *(
            task(f"{name} {SCRIPTS[typed]} → {SCRIPTS[stored]}", some, stored, typed, rule)
            for stored, typed in (("latin", "latin"), ("arabic", "arabic"), ("latin", "arabic"))
            for name, rule in RULES.items()
            if rule is not initial or stored == typed
        ),
    ]


SCRIPTS = {"arabic": "ar", "latin": "la"}


# ---------------------------------------------------------------- measures


def ours(task: Task) -> tuple[list[Result], list[Result]]:
    """Results with the owners in the book, and with them out."""
    entries = [Entry(str(number), (stored,)) for number, stored in enumerate(task.stored)]
    whole = Book(entries)
    inside = [_find(whole, typed, str(number)) for number, typed in task.asked]
    outside = []
    for turn in range(TURNS):
        rest = Book(entry for number, entry in enumerate(entries) if number % TURNS != turn)
        outside += [_find(rest, typed, "") for number, typed in task.asked if number % TURNS == turn]
    return inside, outside


def _find(book: Book, typed: str, owner: str) -> Result:
    found = book.find(typed)
    ids = [candidate.id for candidate in found.candidates]
    first = ids[:1] == [owner]
    decision = {"answered": "right" if first else "wrong", "ambiguous": "listed" if owner in ids else "refused"}
    score = found.candidates[0].score if ids else 0.0
    return Result(first, score, decision.get(found.status, "refused"))


def theirs(make: Make, task: Task) -> tuple[list[Result], list[Result]]:
    """The same for a baseline, whose second best is its best when the owner is out."""
    ranked = make([Entry(str(number), (stored,)) for number, stored in enumerate(task.stored)])
    inside, outside = [], []
    for number, typed in task.asked:
        (best, score), *others = ranked(typed) or [("", 0.0)]
        first = best == str(number)
        inside.append(Result(first, score))
        outside.append(Result(False, (others[0][1] if others else 0.0) if first else score))
    return inside, outside


def recall(inside: Sequence[Result], outside: Sequence[Result], share: float) -> float:
    """Share of names whose owner comes first with a score that at most `share` of those without owners exceed."""
    limit = sorted((one.score for one in outside), reverse=True)[int(share * len(outside))]
    return sum(one.first and one.score > limit for one in inside) / len(inside)


def line(inside: Sequence[Result], outside: Sequence[Result]) -> str:
    n = len(inside)
    shares = [sum(one.first for one in inside) / n, recall(inside, outside, 0.01), recall(inside, outside, 0.05)]
    if inside[0].decision:
        decisions = [one.decision for one in inside]
        shares += [decisions.count(what) / n for what in ("right", "listed", "wrong")]
        shares.append(sum(one.decision == "wrong" for one in outside) / n)
    return "  ".join(f"{100 * share:6.1f}" for share in shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("dev", "test"), default="test")
    parser.add_argument("--size", type=int, default=1000, help="how many people are stored")
    parser.add_argument("--asked", type=int, default=1000, help="for how many of them is asked")
    parser.add_argument("--only", default="", help="only tasks whose names have this in them")
    parser.add_argument("--ours", action="store_true", help="without other systems")
    parser.add_argument("--rigour", action="store_true", help="the slow ones too (minutes a task)")
    options = parser.parse_args()
    path = database()
    if path is None:
        return
    others = [] if options.ours else [other for other in baselines() if options.rigour or not other.slow]
    print(f"{options.part}, {options.size} people\n{'':44}first    R 1%    R 5%   right  listed   wrong   false   ms")
    for task in tasks(path, options.size, options.asked, options.part == "dev"):
        if options.only in task.name:
            _show(task, "astana", partial(ours, task), 2)
            for other in others:
                _show(task, other.name, partial(theirs, other.make, task), 1)


def _show(task: Task, name: str, system: Callable[[], tuple[list[Result], list[Result]]], times: int) -> None:
    begin = time.perf_counter()
    results = system()
    spent = 1000 * (time.perf_counter() - begin) / len(task.asked) / times
    print(f"{task.name:24} {name:18} {line(*results):62} {spent:6.1f}", flush=True)


if __name__ == "__main__":
    main()
