"""How well people are found by name, and at what cost: prints tables, reads `data/` and `bench/data_names/` only.

    python bench/names.py            # quality, baselines, growth
    python bench/names.py --fast     # without baselines, Wikidata and growth

Sets. *pages*: every spelling that one page alone has, with that spelling taken out of the book. *noise*: canonical
names damaged by rules. *hurried*: spellings typed by hand, by ear, in many scripts (`hurried.tsv`; thresholds were
tuned on "dev", "test" was written later and its misses led to a few changes too). *strangers*: people and words that
are not in the book, "share" those that share a part of a name with somebody who is. *Wikidata*: people with an Arabic
and a Latin name (CC0), as shipped in the package arabic-name-romanizer, when that is installed; a quarter served for
tuning, the rest is reported.

Baselines are used where their packages are installed: rapidfuzz's WRatio on the text as it is, WRatio and
token_set_ratio over anyascii, WRatio over an ICU transliteration, and OpenSanctions' rigour. They have no decision of
their own: "first" is how often the right person comes first, nobody refused; "right" how often with the threshold
that lets in at most 1 % of the plain strangers of the same run.
"""

import argparse
import hashlib
import importlib.util
import json
import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from astana_cli.names import Book, Entry, Found  # noqa: E402

PARTS = ("dev", "test")
FALSE_ACCEPTS = 0.01
CONSONANTS = [*zip("bdfhklmnrstz", "بدفهكلمنرستز", strict=True), ("sh", "ش"), ("kh", "خ"), ("j", "ج")]
SYLLABLES = [(one + vowel, ar + long) for one, ar in CONSONANTS for vowel, long in zip("aiu", "ايو", strict=True)]
SIZES = (100, 1_000, 10_000, 100_000)


class Query(NamedTuple):
    """What is typed, and whose name it is (None: nobody's in the book)."""

    text: str
    owner: str | None


# ---------------------------------------------------------------- sets


def read_book() -> list[Entry]:
    """People of the knowledge base with all their forms; the id is the canonical English name."""
    people = json.loads((ROOT / "data/rounds.json").read_text("utf-8"))["people"]
    return [
        Entry(
            person["name"]["en"],
            (person["name"]["en"], person["name"]["ar"], *(other["form"] for other in person.get("other_names", []))),
        )
        for person in people
    ]


def read_typed(name: str) -> list[list[str]]:
    """Rows of a table in `data_names`."""
    lines = (ROOT / "bench/data_names" / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def hurried(entries: Sequence[Entry], part: str) -> list[Query]:
    known = {entry.id for entry in entries}
    return [Query(text, owner) for of, owner, text in read_typed("hurried.tsv") if of == part and owner in known]


def strangers(book: Book, part: str, kind: str) -> list[Query]:
    """People not in the book; who has come into it since the list was written is left out."""
    return [
        Query(text, None)
        for of, what, text in read_typed("strangers.tsv")
        if (of, what) == (part, kind) and not (" " in text and book.exact(text))
    ]


def pages(entries: Sequence[Entry]) -> list[tuple[list[Query], list[Entry]]]:
    """For each page with spellings that no other page has: those, and the book without them."""
    where: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in json.loads((ROOT / "data/claims.json").read_text("utf-8"))["claims"]:
        for spelled in (claim.get("as_written"), claim.get("value_ar")):
            if spelled:
                where[str(claim["value"]), spelled].add(claim["source"])
    lone: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for entry in entries:
        for form in entry.forms[2:]:
            sources = where.get((entry.id, form), set())
            if len(sources) == 1:
                lone[next(iter(sources))].add((entry.id, form))
    return [
        (
            [Query(form, owner) for owner, form in sorted(held)],
            [e._replace(forms=tuple(form for form in e.forms if (e.id, form) not in held)) for e in entries],
        )
        for _, held in sorted(lone.items())
    ]


def _typo(text: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(text) - 1)
    letter = chance.choice([c for c in text if c.isalpha()])
    return chance.choice(
        [
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + letter + text[at + 1 :],
            text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
        ]
    )


def _swapped(text: str, chance: random.Random) -> str:
    words = text.split()
    return " ".join([*words[-1:], *words[:-1]])


def _glued(text: str, chance: random.Random) -> str:
    return "".join(text.split())


def _lost(text: str, chance: random.Random) -> str:
    return text.lower().translate(str.maketrans("أإآؤئةىöüçğşıé", "اااويهيoucgsie"))


def _initial(text: str, chance: random.Random) -> str:
    first, *rest = text.split()
    return " ".join([first[0] + ".", *rest])


RULES: dict[str, Callable[[str, random.Random], str]] = {
    "1 typo": _typo,
    "2 typos": lambda text, chance: _typo(_typo(text, chance), chance),
    "swapped": _swapped,
    "glued": _glued,
    "letters lost": _lost,
    "initial": _initial,
}


def noise(entries: Sequence[Entry], rule: str) -> list[Query]:
    """Canonical names, English and Arabic, damaged by a rule."""
    chance = random.Random(rule)
    found = []
    for entry in entries:
        for form in entry.forms[:2]:
            if len(form.split()) > 1 and not form.startswith(("Abdul", "عبد")):
                found.append(Query(RULES[rule](form, chance), entry.id))
    return found


# ---------------------------------------------------------------- systems


Best = Callable[[str], tuple[str, float]]
"""From a text to the best owner and its score."""
Make = Callable[[Sequence[Entry]], Best]


class Baseline(NamedTuple):
    """Name of the system, and what makes it for the entries of a book."""

    name: str
    make: Make


def _over(prepare: Callable[[str], str], scorer: Any) -> Make:
    from rapidfuzz import process

    def make(entries: Sequence[Entry]) -> Best:
        owners = [entry.id for entry in entries for _ in entry.forms]
        choices = [prepare(form) for entry in entries for form in entry.forms]

        def best(text: str) -> tuple[str, float]:
            hit = process.extractOne(prepare(text), choices, scorer=scorer)
            return (owners[hit[2]], float(hit[1])) if hit else ("", 0.0)

        return best

    return make


def _rigour() -> Make:
    """rigour's parts, as nomenklatura uses them: what shares a symbol scores 0.9, the rest by its residue distance."""
    rigour = importlib.import_module("rigour.names")

    def name(text: str) -> Any:
        found = list(rigour.analyze_names(rigour.NameTypeTag.PER, [text]))
        return found[0] if found else None

    def score(one: Any, other: Any) -> float:
        if one is None or other is None:
            return 0.0
        known = {span.symbol for span in one.spans} & {span.symbol for span in other.spans}
        mine = [part for part in one.parts if not _tagged(one, part, known)]
        theirs = [part for part in other.parts if not _tagged(other, part, known)]
        total = sum(len(part.form) for part in (*one.parts, *other.parts)) or 1
        by_symbol = total - sum(len(part.form) for part in (*mine, *theirs))
        residue = sum(
            found.score * sum(len(part.form) for part in (*found.qps, *found.rps))
            for found in rigour.compare_parts(mine, theirs, None)
        )
        return float((0.9 * by_symbol + residue) / total)

    def _tagged(whole: Any, part: Any, symbols: Iterable[Any]) -> bool:
        return any(span.symbol in symbols and part in span.parts for span in whole.spans)

    def make(entries: Sequence[Entry]) -> Best:
        stored = [(entry.id, name(form)) for entry in entries for form in entry.forms]

        def best(text: str) -> tuple[str, float]:
            typed = name(text)
            return max(((owner, score(typed, form)) for owner, form in stored), key=lambda hit: hit[1])

        return best

    return make


def baselines() -> list[Baseline]:
    """Those whose packages are installed; says which are not."""
    from rapidfuzz import fuzz

    found = [Baseline("WRatio", _over(str, fuzz.WRatio))]
    if _installed("anyascii"):
        anyascii = importlib.import_module("anyascii").anyascii
        found.append(Baseline("anyascii + WRatio", _over(lambda text: anyascii(text).lower(), fuzz.WRatio)))
        found.append(Baseline("anyascii + token_set", _over(lambda text: anyascii(text).lower(), fuzz.token_set_ratio)))
    if _installed("icu"):
        to_latin = (
            importlib.import_module("icu").Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower").transliterate
        )
        found.append(Baseline("ICU + WRatio", _over(to_latin, fuzz.WRatio)))
    if _installed("rigour"):
        found.append(Baseline("rigour", _rigour()))
    return found


def _installed(package: str) -> bool:
    here = importlib.util.find_spec(package) is not None
    if not here:
        print(f"({package} is not installed: left out)")
    return here


# ---------------------------------------------------------------- measures


def decided(book: Book, queries: Sequence[Query]) -> Counter[str]:
    """Counts of right, listed (ambiguous, the owner among the candidates), wrong, refused, first (owner at rank 1)."""
    counts: Counter[str] = Counter(n=len(queries))
    for query in queries:
        found = book.find(query.text)
        counts[_verdict(found, query.owner)] += 1
        counts["first"] += bool(found.candidates) and found.candidates[0].id == query.owner
    return counts


def _verdict(found: Found, owner: str | None) -> str:
    if found.status == "answered":
        return "right" if found.candidates[0].id == owner else "wrong"
    if found.status == "ambiguous" and owner in [candidate.id for candidate in found.candidates]:
        return "listed"
    return "refused"


def percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:5.1f}" if whole else "    –"


def show(name: str, counts: Counter[str]) -> None:
    n = counts["n"]
    cells = [percent(counts[key], n) for key in ("right", "listed", "wrong", "refused", "first")]
    print(f"{name:30} {n:5}  " + "  ".join(cells))


def quality(entries: Sequence[Entry]) -> None:
    """Our own decisions on every set, with all forms in the book and with the two canonical ones only."""
    short = [entry._replace(forms=entry.forms[:2]) for entry in entries]
    print(f"\nPeople of the knowledge base: {len(entries)}, forms: {sum(len(entry.forms) for entry in entries)}")
    print(f"{'set':30} {'n':>5}  right  listed  wrong  refused  first   (percent)")
    total: Counter[str] = Counter()
    for queries, rest in pages(entries):
        total.update(decided(Book(rest), queries))
    show("pages, spelling left out", total)
    for label, known in (("all forms", entries), ("two forms", short)):
        book = Book(known)
        for rule in RULES:
            show(f"noise, {rule} ({label})", decided(book, noise(entries, rule)))
        for part in PARTS:
            show(f"hurried, {part} ({label})", decided(book, hurried(entries, part)))
        for part in PARTS:
            for kind in ("plain", "share"):
                show(f"strangers, {kind}, {part} ({label})", decided(book, strangers(book, part, kind)))


def against(entries: Sequence[Entry]) -> None:
    """Ours and the baselines on the sets from pages and those typed by hand, all forms in the book."""
    ours = Book(entries)
    left_out = pages(entries)
    typed = [query for part in PARTS for query in hurried(entries, part)]
    plain = [query for part in PARTS for query in strangers(ours, part, "plain")]
    share = [query for part in PARTS for query in strangers(ours, part, "share")]
    print(f"\n{'':24}     hurried          pages         accepted")
    print(f"{'system':24} first   right   first   right   plain   share   ms a query   (percent)")
    begin = time.perf_counter()
    mine = decided(ours, typed)
    spent = 1000 * (time.perf_counter() - begin) / len(typed)
    of_pages: Counter[str] = Counter()
    for queries, rest in left_out:
        of_pages.update(decided(Book(rest), queries))
    cells = [percent(some[key], some["n"]) for some in (mine, of_pages) for key in ("first", "right")]
    cells += [percent(decided(ours, some)["wrong"], len(some)) for some in (plain, share)]
    print(f"{'astana':24} {'   '.join(cells)}   {spent:8.2f}")
    for system in baselines():
        best = system.make(entries)
        limit = threshold([best(query.text)[1] for query in plain])
        begin = time.perf_counter()
        hits = [(query.owner, *best(query.text)) for query in typed]
        spent = 1000 * (time.perf_counter() - begin) / len(typed)
        paged = [
            (query.owner, *one(query.text))
            for queries, rest in left_out
            for one in [system.make(rest)]
            for query in queries
        ]
        cells = [*first_and_right(hits, limit), *first_and_right(paged, limit)]
        cells += [percent(sum(best(query.text)[1] > limit for query in some), len(some)) for some in (plain, share)]
        print(f"{system.name:24} {'   '.join(cells)}   {spent:8.2f}")


def threshold(scores: Sequence[float]) -> float:
    """Score that at most 1 % of the scores of strangers exceed."""
    return sorted(scores, reverse=True)[int(FALSE_ACCEPTS * len(scores))] if scores else 0.0


def first_and_right(hits: Sequence[tuple[str | None, str, float]], limit: float) -> list[str]:
    """Cells for (owner, owner found, score): found first, and found first above the limit."""
    first = [score for owner, found, score in hits if owner == found]
    return [percent(len(first), len(hits)), percent(sum(score > limit for score in first), len(hits))]


# ---------------------------------------------------------------- Wikidata


def wikidata_path() -> Path | None:
    spec = importlib.util.find_spec("arabic_name_romanizer")
    if spec is None or spec.origin is None:
        print("\n(arabic-name-romanizer is not installed: no Wikidata sets)")
        return None
    return Path(spec.origin).parent / "resources/names.sqlite3"


def wikidata_people(path: Path, tuning: bool) -> list[tuple[str, str]]:
    """(Arabic name, Latin name) of the people of the quarter for tuning, or of the rest."""
    query = "select arabic_key, latin from full_names where source = 'wikidata' order by rowid"
    first: dict[str, str] = {}
    for arabic, latin in sqlite3.connect(path).execute(query):
        if " " in arabic and " " in latin:
            first.setdefault(arabic, latin)
    return [pair for pair in first.items() if (hashlib.md5(pair[0].encode()).digest()[-1] % 4 == 0) == tuning]


def wikidata(path: Path, size: int, arabic_typed: bool, trials: int) -> None:
    """A book of one script asked in the other: the right ones, and strangers with and without a shared word."""
    people = wikidata_people(path, tuning=False)
    chance = random.Random(size)
    totals: dict[str, list[tuple[str | None, str, float]]] = defaultdict(list)
    ours: dict[str, Counter[str]] = defaultdict(Counter)
    systems = [system for system in baselines() if system.name in ("anyascii + WRatio", "ICU + WRatio")]
    for _ in range(trials):
        known = chance.sample(people, size)
        stored, asked = (1, 0) if arabic_typed else (0, 1)
        entries = [Entry(pair[0], (pair[stored],)) for pair in known]
        words = {word for pair in known for word in pair[0].split()}
        ids = {pair[0] for pair in known}
        others = [pair for pair in chance.sample(people, 400) if pair[0] not in ids]
        groups = {"own": [Query(pair[asked], pair[0]) for pair in chance.sample(known, min(150, size))]}
        groups["plain"] = [Query(pair[asked], None) for pair in others if words.isdisjoint(pair[0].split())]
        groups["share"] = [Query(pair[asked], None) for pair in others if not words.isdisjoint(pair[0].split())]
        book = Book(entries)
        bests = [(system.name, system.make(entries)) for system in systems]
        for group, queries in groups.items():
            ours[group].update(decided(book, queries))
            for name, best in bests:
                totals[f"{name}/{group}"].extend((query.owner, *best(query.text)) for query in queries)
    label = f"{'ar → la' if arabic_typed else 'la → ar'}, {size} people"
    own = ours["own"]
    cells = [percent(own["first"], own["n"]), percent(own["right"], own["n"])]
    cells += [percent(ours[group]["wrong"], ours[group]["n"]) for group in ("plain", "share")]
    print(f"{label:22} {'astana':20} {'   '.join(cells)}")
    for system in systems:
        limit = threshold([score for *_, score in totals[f"{system.name}/plain"]])
        cells = first_and_right(totals[f"{system.name}/own"], limit)
        for group in ("plain", "share"):
            some = totals[f"{system.name}/{group}"]
            cells.append(percent(sum(score > limit for *_, score in some), len(some)))
        print(f"{label:22} {system.name:20} {'   '.join(cells)}")


# ---------------------------------------------------------------- growth


def synthetic(size: int) -> list[Entry]:
    """People with made-up names: syllables for surnames, given names from the book, in both scripts."""
    chance = random.Random(size)
    pairs = [entry.forms[:2] for entry in read_book() if len(entry.forms[1].split()) > 1]
    entries = []
    for number in range(size):
        given, given_arabic = (form.split()[0] for form in chance.choice(pairs))
        sounds = [chance.randrange(len(SYLLABLES)) for _ in range(chance.choice((2, 3, 3, 4)))]
        surname, surname_arabic = ("".join(SYLLABLES[sound][script] for sound in sounds) for script in (0, 1))
        entries.append(Entry(str(number), (f"{given} {surname.title()}", f"{given_arabic} {surname_arabic}")))
    return entries


def grow(size: int) -> None:
    """One line of the growth table, from a process of its own (memory is a process's)."""
    entries = synthetic(size)
    queries = [_typo(entry.forms[0], random.Random(entry.id)) for entry in random.Random(1).sample(entries, 50)]
    book = Book(entries)
    begin = time.perf_counter()
    book.exact("nobody")
    ready = time.perf_counter()
    book.find("nobody atall")
    searched = time.perf_counter()
    spent = []
    for query in queries:
        start = time.perf_counter()
        book.find(query)
        spent.append(1000 * (time.perf_counter() - start))
    start = time.perf_counter()
    for entry in entries[:50]:
        book.exact(entry.forms[0])
    exact = 1000 * (time.perf_counter() - start) / 50
    memory = peak_memory()
    spent.sort()
    print(
        f"{size:8,}  {1000 * (ready - begin):10.1f}  {1000 * (searched - ready):10.1f}  {exact:9.3f}"
        f"  {spent[25]:9.2f}  {spent[47]:9.2f}  {memory:7.0f}"
    )


def peak_memory() -> float:
    """Most memory this process has had, in MB; of the process alone where the system tells."""
    status = Path("/proc/self/status")
    if status.exists():
        return float(status.read_text().split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="our own decisions only")
    parser.add_argument("--grow", type=int, metavar="N", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.grow:
        grow(options.grow)
        return
    entries = read_book()
    quality(entries)
    if options.fast:
        return
    against(entries)
    path = wikidata_path()
    if path:
        print(f"\n{'Wikidata, not for tuning':22} {'system':18}first   right   accepted: plain   share   (percent)")
        for size, trials in ((150, 4), (1000, 1)):
            for arabic_typed in (True, False):
                wikidata(path, size, arabic_typed, trials)
    print("\n  people  exact built  all built  exact ms  find ms: median  95 %  memory MB")
    for size in SIZES:
        subprocess.run([sys.executable, __file__, "--grow", str(size)], check=True)


if __name__ == "__main__":
    main()
