"""How many slips in the code the tests notice: mutants drawn from a seed, each against the tests that run its line.

    python bench/mutants.py --room questions --sample 300 --seed 1
    python bench/mutants.py --room questions/caveats --room questions/context/gone.py --sample 100

A mutant is the code with one small change, as mutmut makes them (`pip install mutmut`): another operator, constant,
argument, word. The tests are collected once, with ASTANA_FULL_SWEEP set, and run once under coverage, which
tells what line each of them runs; then a process is forked for every mutant, in which the code of the changed function
is exchanged and those tests run, the quickest files first, until one fails or `--seconds` of tests have passed; those
of `--first` come before, whatever they take. What is run to load the tests or to answer a first question concerns all
tests of its folder. What one test or two run may have made what others found ready, so a minute of those that run
anything else of its file come last. What loading made was there before an exchange, so a survivor there is tried once
more in a copy of the tree, by a process of its own.

Only tests within one process can notice an exchange, so those of whole processes stay out, as do those that are dear
and have bounds for what they count, or draw texts at random: the score is rather too low. Defaults of parameters and
what stands outside functions are not changed.

Whatever survives them is asked the gold questions of `tests/questions/test_gold.py`, all that a run with
ASTANA_FULL_SWEEP asks: one pass notes which of them run a changed line, those are asked in a process that runs the
mutant, in an order drawn from a seed, and it is killed by the first whose verdict that test forbids or that ends in an
error. Where one or two of them alone run a line that a first question or the loading runs, what it made is remembered,
so all others are asked too. `--gold` bounds the seconds of processor time that this takes for a mutant, 0 omits it.

Whoever lives then is asked whether he can be told from the code at all: every open question of the gold sets and of
`tests/questions/*.txt`, and `--texts` of those that `tests/fuzz/texts.py` draws at random, in the same way. One to
which a mutant answers in other words is shown with it, as a row that the tests lack; none means that it does not
matter to any of them, for as long as `--apart` bounds it. This kills nobody.

A survivor is shown with its line, the score by stage. `--number` runs single mutants of a draw again.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import gc
import json
import math
import os
import pickle
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import _lru_cache_wrapper
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from pkgutil import walk_packages
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import coverage
import hypothesis
import libcst
import pytest
from mutmut.mutation.file_mutation import create_mutations

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "astana_cli"
GOLD = ROOT / "bench" / "gold"
MISSES = ROOT / "tests" / "questions" / "misses.txt"
WITHIN_ONE_PROCESS = (
    "tests/names", "tests/knowledge", "tests/answers/test_told.py", "tests/answers/test_grids.py", "tests/questions",
    "tests/render", "tests/terminal/test_inside.py", "--deselect=tests/questions/test_salad.py",
    "--ignore=tests/questions/test_gold.py",
)  # fmt: skip
FIRST_QUESTIONS = (
    "who led round 22",
    "من ترأس وفد روسيا في الجولة 22",
    "who is Lavrentyev",
    "what was agreed in Sochi",
)
LOADING = ""
"""The name that coverage gives to what runs before any test."""
FIRST = "first"
"""The name of what runs to answer the first questions."""
FAILED = "failed to run"
APART = "told apart"
ALIVE = ("survived", "not run by any test", FAILED, APART)
MEMORY = 4 << 30
SECONDS_MORE = 30
FEW = 3
"""Fewer tests or questions than this may have run a line for all that come after them."""
SECONDS_LAST = 60


class Mutant(NamedTuple):
    """A file with one change: its new source, the lines of the statement that was changed, and the change to show."""

    path: Path
    source: str
    lines: range
    change: str


class Traced(NamedTuple):
    """What ran: by file and line the tests, by test the seconds; the tests that fail as it is, which tell nothing."""

    tests: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]
    failing: set[str]

    def of_lines(self, mutant: Mutant) -> set[str]:
        """The tests that run a changed statement."""
        ran = self.tests.get(str(mutant.path), {})
        return {name for line in mutant.lines for name in ran.get(line, ())}

    def of_file(self, file: str) -> set[str]:
        """The tests that run anything in a file."""
        return {name for names in self.tests.get(file, {}).values() for name in names}

    def of_folder(self, folder: str) -> set[str]:
        """The tests that run anything in a folder."""
        files = (file for file in self.tests if os.path.dirname(file) == folder)
        return set().union(*map(self.of_file, files))


class Asked:
    """Questions, and for every changed line which of them run it. What `differs` by a question is said by each kind."""

    def __init__(self, drawn: Iterable[Mutant], texts: list[str], folder: Path) -> None:
        self.texts, self.folder = texts, folder
        self.failing: set[int] = set()
        self.ran: dict[tuple[str, int], set[int]] = {}
        for mutant in drawn:
            self.ran |= {(str(mutant.path), line): set() for line in mutant.lines}

    def differs(self, number: int, answer: Any) -> bool:
        """Whether the answer to a question is not what it may be."""
        raise NotImplementedError

    def traced(self) -> None:
        """Ask them all in a process of its own, and learn which of them run a changed line and which fail as it is."""
        begun, kept = time.perf_counter(), self.folder / "traced"
        os.waitpid(fork(lambda: self._trace(kept)), 0)
        self.__dict__ |= pickle.loads(kept.read_bytes())
        print(f"{len(self.texts)} questions traced in {time.perf_counter() - begun:.0f} s", flush=True)

    def _trace(self, kept: Path) -> int:
        from astana_cli import questions
        from astana_cli.cli.world import World

        files = sorted({file for file, _ in self.ran})
        cov, world = coverage.Coverage(data_file=None, config_file=False, include=files), World()
        cov.start()
        for number, text in enumerate(self.texts):
            cov.switch_context(str(number))
            if self.differs(number, questions.answer(text, world)[0]):
                self.failing.add(number)
        cov.stop()
        for file in files:
            for line, numbers in cov.get_data().contexts_by_lineno(file).items():
                if (file, line) in self.ran:
                    self.ran[file, line].update(int(number) for number in numbers if number)
        kept.write_bytes(pickle.dumps(self.__dict__))
        return 0

    def noticed(self, mutant: Mutant, *, remembered: bool, seconds: float) -> int:
        """1 if a question is answered otherwise now, 0 if none is within so many seconds of processor time; the
        question is kept in a file."""
        from astana_cli import questions
        from astana_cli.cli.world import World

        signal.alarm(int(SECONDS_MORE + 10 * seconds))
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        exchange(mutant)
        ran = set().union(*(self.ran[str(mutant.path), line] for line in mutant.lines)) - self.failing
        others = set(range(len(self.texts))) - ran - self.failing if remembered and len(ran) < FEW else set()
        world, until, number = World(), time.process_time() + seconds, -1
        try:
            for number in [*sorted(ran), *sorted(others)]:
                if time.process_time() > until:
                    return 0
                if self.differs(number, questions.answer(self.texts[number], world)[0]):
                    break
            else:
                return 0
        except Exception:
            pass
        self.telling(mutant).write_text(self.texts[number], encoding="utf-8")
        return 1

    def telling(self, mutant: Mutant) -> Path:
        """The file with the question that tells a mutant."""
        return self.folder / f"{abs(hash((str(mutant.path), mutant.change)))}.txt"


class Gold(Asked):
    """The gold questions, with what is right for each."""

    def __init__(self, drawn: Iterable[Mutant], folder: Path) -> None:
        from questions import judge  # bench/questions.py, beside this file

        self.judge = judge
        self.misses = dict(line.rsplit(" ", 1) for line in MISSES.read_text(encoding="utf-8").splitlines())
        self.rows = gold_rows()
        random.Random(0).shuffle(self.rows)
        super().__init__(drawn, [row["text"] for _, row in self.rows], folder)

    def differs(self, number: int, answer: Any) -> bool:
        """Whether `tests/questions/test_gold.py` fails by it."""
        name, row = self.rows[number]
        kind = self.judge(row["expect"], answer).kind
        known = self.misses.get(f"{name} {row['id']}")
        return kind != "right" and (known is None or (kind == "wrong" and known != "wrong"))


class Open(Asked):
    """All questions that lie open and texts at random, with what is answered to each."""

    def __init__(self, drawn: Iterable[Mutant], folder: Path, count: int) -> None:
        sys.path.append(str(ROOT / "tests" / "fuzz"))
        from texts import Texts

        tables = (MISSES.with_name(name).read_text(encoding="utf-8") for name in ("read_as.txt", "settled.txt"))
        texts = [line.split(" | ")[0] for table in tables for line in table.splitlines()]
        drawing = Texts(0)
        texts += [row["text"] for _, row in gold_rows()] + [drawing.text()[0] for _ in range(count)]
        self.said: dict[int, int] = {}
        super().__init__(drawn, list(dict.fromkeys(texts)), folder)

    def differs(self, number: int, answer: Any) -> bool:
        """Whether it is not what was said the first time."""
        told = (answer.status, answer.reason, answer.command, answer.text, answer.notes, answer.rounds, answer.number)
        return self.said.setdefault(number, hash(repr(told))) != hash(repr(told))


def gold_rows() -> list[tuple[str, dict[str, Any]]]:
    """The questions of the gold sets that lie open, each with the name of its set."""
    files = sorted(path for path in GOLD.glob("*.jsonl") if not path.stem.startswith("held-out"))
    rows = ((file.stem, line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [(name, json.loads(line)) for name, line in rows]


def mutants(path: Path) -> Iterator[tuple[Path, str, libcst.Module, Any]]:
    """The changes that mutmut would make to the functions of a file."""
    before = path.read_text(encoding="utf-8")
    module, mutations, *_ = create_mutations(str(path), before)
    for mutation in mutations:
        if isinstance(mutation.contained_by_top_level_function, libcst.FunctionDef):
            yield path, before, module, mutation


def made(path: Path, before: str, module: libcst.Module, mutation: Any) -> Mutant | None:
    """One of them carried out; nothing if no function does anything else afterwards."""
    after = module.deep_replace(mutation.original_node, mutation.mutated_node).code
    if not changed(str(path), before, after):
        return None
    old, new = before.splitlines(), after.splitlines()
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    first = next(start for kind, start, *_ in blocks if kind != "equal")
    told = [line for line in difflib.unified_diff(old, new, n=0, lineterm="") if line[:3] not in ("---", "+++")]
    return Mutant(path, after, statement(before, first + 1), "\n".join(f"    {line}" for line in told[1:]))


def statement(source: str, line: int) -> range:
    """The lines of the innermost statement at a line, without those of the statements within it."""
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(source)):  # breadth first, so what stands inside comes later
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            inner = getattr(node, "body", [])
            start = node.pattern.lineno if isinstance(node, ast.match_case) else node.lineno
            end = inner[0].lineno - 1 if inner else (getattr(node, "end_lineno", None) or start)
            if start <= line <= max(start, end):
                found = range(start, max(start, end) + 1)
    return found


def functions(code: CodeType, within: str = "") -> Iterator[tuple[str, CodeType]]:
    """The functions of a module and the methods of its classes by name, but not what is defined in them."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & 0x2:  # CO_NEWLOCALS: a function, where the body of a class has no such flag
                yield inner.co_qualname, inner
            else:
                yield from functions(inner)


def bare(code: CodeType) -> tuple[Any, ...]:
    """What a function does, without the places in the source."""
    consts = tuple(bare(c) if isinstance(c, CodeType) else (type(c), c) for c in code.co_consts)
    return code.co_code, code.co_names, code.co_varnames, consts


def changed(path: str, before: str, after: str) -> dict[str, CodeType]:
    """The functions that are not the same after a change."""
    old = dict(functions(compile(before, path, "exec", dont_inherit=True)))
    new = dict(functions(compile(after, path, "exec", dont_inherit=True)))
    return {name: code for name, code in new.items() if name in old and bare(old[name]) != bare(code)}


def exchange(mutant: Mutant) -> None:
    """Let this process run the mutant, and forget what was remembered."""
    path = str(mutant.path)
    codes = changed(path, mutant.path.read_text(encoding="utf-8"), mutant.source)
    done = set()
    gc.unfreeze()  # what is frozen is not listed
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType) and thing.__code__.co_filename == path:
            code = codes.get(thing.__code__.co_qualname)
            if code:
                thing.__code__ = code
                done.add(code.co_qualname)
        elif isinstance(thing, _lru_cache_wrapper) and str(thing.__module__).startswith(PACKAGE.name):
            thing.cache_clear()
    assert done == set(codes), f"{path}: {codes.keys() - done} not found"


class Plugin:
    """Runs the mutants in the place of the tests."""

    def __init__(self, drawn: dict[int, Mutant], given: argparse.Namespace) -> None:
        self.drawn, self.jobs, self.seconds = drawn, given.jobs, given.seconds
        self.gold_seconds, self.apart_seconds, self.texts = given.gold, given.apart, given.texts
        self.telling: dict[int, str] = {}
        self.trace = given.trace or Path(tempfile.mkdtemp()) / "trace"
        self.first = [ROOT / path for path in given.first]
        self.coverage = coverage.Coverage(data_file=None, config_file=False, source=[str(PACKAGE)])
        self.state: dict[int, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """A failure is not made smaller, and what is drawn is drawn from a seed."""
        kept = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
        hypothesis.settings.register_profile("mutants", deadline=None, derandomize=True, database=None, phases=kept)
        hypothesis.settings.load_profile("mutants")
        self.coverage.start()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Trace the tests, then try every mutant."""
        self.coverage.stop()
        sys.setrecursionlimit(1000)
        for module in walk_packages([str(PACKAGE)], "astana_cli."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
        traced = self._traced(session)
        tries: dict[int, Any] = {}
        for number, mutant in self.drawn.items():
            if items := self._concerned(mutant, session, traced):
                tries[number] = lambda items=items, mutant=mutant: noticed(items, mutant, traced)
            else:
                self.state[number] = "not run by any test"
        self._try(tries, "killed")
        if self.gold_seconds:
            self._ask(Gold, "killed by gold", self.gold_seconds, traced)
        if self.apart_seconds:
            self._ask(lambda alive, folder: Open(alive, folder, self.texts), APART, self.apart_seconds, traced)
        return True

    def _ask(self, kind: Callable[[list[Mutant], Path], Asked], end: str, seconds: float, traced: Traced) -> None:
        """Ask all that are alive so many questions."""
        alive = {number: self.drawn[number] for number, state in self.state.items() if state in ALIVE}
        if not alive:
            return
        asked = kind(list(alive.values()), Path(tempfile.mkdtemp()))
        asked.traced()
        tries = {
            number: lambda mutant=mutant: asked.noticed(
                mutant, remembered=bool(traced.of_lines(mutant) & {LOADING, FIRST}), seconds=seconds
            )
            for number, mutant in alive.items()
        }
        self._try(tries, end, lambda number: asked.telling(self.drawn[number]))

    def _try(self, tries: dict[int, Any], killed: str, telling: Callable[[int], Path] | None = None) -> None:
        """Each in a process of its own; what becomes of it is told at once."""
        running: dict[int, int] = {}
        left = iter(tries.items())
        for number, work in left:
            running[fork(work)] = number
            while len(running) >= self.jobs:
                self._ended(running, killed, telling)
        while running:
            self._ended(running, killed, telling)

    def _ended(self, running: dict[int, int], killed: str, telling: Callable[[int], Path] | None) -> None:
        child, status = os.wait()
        code = os.waitstatus_to_exitcode(status)
        number = running.pop(child)
        alive = self.state.get(number, "survived")
        ends = {0: alive, 1: killed, 3: FAILED, -signal.SIGALRM: "hung"}
        self.state[number] = APART if killed == APART and code not in (0, 3) else ends.get(code, f"ended {code}")
        if killed == APART and telling and telling(number).is_file():
            self.telling[number] = telling(number).read_text(encoding="utf-8")
        print(self.told(number), flush=True)

    def told(self, number: int) -> str:
        """What became of a mutant, and where it is; of a survivor also what was changed."""
        mutant, state = self.drawn[number], self.state[number]
        line = f"{number} {mutant.path.relative_to(ROOT)}:{mutant.lines.start} {state}"
        by = f" by {self.telling[number]!r}" if number in self.telling else ""
        return f"{line}{by}\n{mutant.change}" if state in ALIVE else line

    def _concerned(self, mutant: Mutant, session: pytest.Session, traced: Traced) -> list[pytest.Item]:
        names = traced.of_lines(mutant)
        if names & {LOADING, FIRST}:
            names |= traced.of_folder(str(mutant.path.parent))
        beside = traced.of_file(str(mutant.path)) - names if 0 < len(names) < FEW else set()
        items = [item for item in session.items if item.nodeid not in traced.failing]
        chosen = [item for item in items if item.nodeid in names or item.nodeid not in traced.seconds]
        first = [item for item in chosen if item.path in self.first]
        others = [item for item in chosen if item.path not in self.first]
        last = [item for item in items if item.nodeid in beside]
        return first + self._within(others, self.seconds, traced) + self._within(last, SECONDS_LAST, traced)

    def _within(self, items: list[pytest.Item], seconds: float, traced: Traced) -> list[pytest.Item]:
        """Those of the quickest files that take no more than so many seconds."""
        cost: dict[str, float] = defaultdict(float)
        for item in items:
            cost[str(item.path)] += traced.seconds.get(item.nodeid, 0)
        items = sorted(items, key=lambda item: cost[str(item.path)])
        spent = accumulate(traced.seconds.get(item.nodeid, 0) for item in items)
        return [item for item, so_far in zip(items, spent, strict=True) if so_far <= seconds]

    def _traced(self, session: pytest.Session) -> Traced:
        if not self.trace.is_file():
            begun = time.perf_counter()
            _, status = os.waitpid(fork(lambda: self._trace(session)), 0)
            if status:
                raise SystemExit("mutants.py: the tests cannot be traced")
            print(f"{len(session.items)} tests traced in {time.perf_counter() - begun:.0f} s", flush=True)
        traced: Traced = pickle.loads(self.trace.read_bytes())
        for name in sorted(traced.failing):
            print(f"left out, as it fails without a change: {name}", flush=True)
        return traced

    def _trace(self, session: pytest.Session) -> int:
        from astana_cli import questions
        from astana_cli.cli.world import World

        cov, seconds, failing = self.coverage, {}, set()
        cov.start()
        cov.switch_context(FIRST)
        for text in FIRST_QUESTIONS:
            questions.answer(text, World())
        for item, after in zip(session.items, [*session.items[1:], None], strict=True):
            cov.switch_context(item.nodeid)
            begun = time.perf_counter()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            seconds[item.nodeid] = time.perf_counter() - begun
            if session.testsfailed:
                failing.add(item.nodeid)
                session.testsfailed = 0
        cov.stop()
        data = cov.get_data()
        tests = {file: data.contexts_by_lineno(file) for file in data.measured_files()}
        self.trace.write_bytes(pickle.dumps(Traced(tests, seconds, failing)))
        return 0


def fork(work: Any) -> int:
    """Do some work in a process of its own, which ends with what the work returns, or with 3 if it raises anything."""
    child = os.fork()
    if child:
        return child
    code, said = 3, os.fdopen(os.dup(2), "w")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        code = work()
    except BaseException:
        traceback.print_exc(file=said)
        said.flush()
    os._exit(code)


def noticed(items: list[pytest.Item], mutant: Mutant, traced: Traced) -> int:
    """1 if a test fails, 0 if none does; a test that takes far longer than it did ends the process. What runs while the
    tests are loaded is tried afresh too."""
    seconds = traced.seconds
    signal.alarm(SECONDS_MORE)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    exchange(mutant)
    for item, after in zip(items, [*items[1:], None], strict=True):
        signal.alarm(int(SECONDS_MORE + 10 * seconds.get(item.nodeid, 0)))
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        if item.session.testsfailed:
            return 1
    if LOADING not in traced.of_lines(mutant):
        return 0
    signal.alarm(0)
    files = dict.fromkeys(str(item.path.relative_to(ROOT)) for item in items)
    return afresh(mutant, files, traced.failing, SECONDS_MORE + 10 * sum(seconds.get(item.nodeid, 0) for item in items))


def afresh(mutant: Mutant, files: Iterable[str], failing: set[str], seconds: float) -> int:
    """The same for the tests of these files, in a copy of the tree that holds the mutant from the start; what takes
    longer than so many seconds is noticed."""
    left_out = [word for word in WITHIN_ONE_PROCESS if word.startswith("--")]
    left_out += [f"--deselect={name}" for name in failing]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "tree")
        shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        (place / mutant.path.relative_to(ROOT)).write_text(mutant.source, encoding="utf-8")
        words = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *left_out, *files]
        given = os.environ | {"PYTHONPATH": str(place)}
        try:
            done = subprocess.run(words, cwd=place, env=given, capture_output=True, timeout=seconds)
        except subprocess.TimeoutExpired:
            return 1
        return int(done.returncode != 0)


def drawn(rooms: list[str], sample: int, seed: int) -> dict[int, Mutant]:
    """As many mutants of each room as asked for, each with its number in the draw."""
    chosen: list[Mutant] = []
    for room in rooms:
        paths = sorted((PACKAGE / room).rglob("*.py")) or [PACKAGE / room]
        every = [found for path in paths for found in mutants(path)]
        random.Random(seed).shuffle(every)
        kept = (mutant for found in every if (mutant := made(*found)))
        chosen += (mutant for mutant, _ in zip(kept, range(sample), strict=False))
        print(f"{len(chosen)} with those of the {len(every)} mutants of {room}, seed {seed}", flush=True)
    return dict(enumerate(chosen))


def main(arguments: list[str]) -> int:
    """Draw, try and tell."""
    parser = argparse.ArgumentParser(description="How many slips in the code the tests notice.")
    parser.add_argument("--room", action="append", required=True, help="a folder or file in astana_cli; several times")
    parser.add_argument("--sample", type=int, default=100, help="how many mutants of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, nargs="*", help="only these of the draw")
    parser.add_argument("--jobs", type=int, default=1, help="how many at once")
    parser.add_argument("--seconds", type=float, default=math.inf, help="of tests, as they took under coverage")
    parser.add_argument("--gold", type=float, default=120, help="seconds of gold questions for a mutant")
    parser.add_argument("--apart", type=float, default=120, help="seconds of open questions for a survivor")
    parser.add_argument("--texts", type=int, default=20000, help="how many texts at random are among them")
    parser.add_argument("--first", type=Path, nargs="*", default=[], help="files of tests to try before all others")
    parser.add_argument("--trace", type=Path, help="a file that keeps what the tests ran, for the next draw")
    given = parser.parse_args(arguments)
    os.chdir(ROOT)  # where mutmut looks for its configuration
    draw = drawn(given.room, given.sample, given.seed)
    if given.number is not None:
        draw = {number: draw[number] for number in given.number}
    sys.dont_write_bytecode = True
    os.environ["ASTANA_FULL_SWEEP"] = "1"
    plugin = Plugin(draw, given)
    ended = pytest.main(["-q", "-s", "-p", "no:cacheprovider", "-p", "no:randomly", *WITHIN_ONE_PROCESS], [plugin])
    if plugin.state.keys() != draw.keys():
        return int(ended) or 1
    report(plugin, given.room)
    return 0


def report(plugin: Plugin, rooms: list[str]) -> None:
    """The survivors, then the score by file and by room."""
    ends: dict[str, Counter[str]] = defaultdict(Counter)
    for number, mutant in plugin.drawn.items():
        ends[str(mutant.path.relative_to(PACKAGE))][plugin.state[number]] += 1
        if plugin.state[number] in ALIVE:
            print(plugin.told(number))
    for place in dict.fromkeys([*sorted(ends), *rooms]):
        ended = sum((found for file, found in ends.items() if file == place or file.startswith(f"{place}/")), Counter())
        killed = ended.total() - sum(ended[state] for state in ALIVE)
        by_stage = ", ".join(f"{count} {state}" for state, count in sorted(ended.items()))
        print(f"{killed:4} of {ended.total():4} in {place}: {by_stage}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
