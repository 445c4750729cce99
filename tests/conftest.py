"""Fixtures that run the program as a user does: in a process of its own, with a clean environment."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from typing import Any

import pyte
import pytest
from hypothesis import settings

# No test is timed; where every run must tell the same, the examples are drawn from a fixed seed.
settings.register_profile("steady", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("steady")

PROGRAM = [sys.executable, "-m", "astana_cli"]
SECONDS_UNTIL_HUNG = 20
SCREEN_ROWS = 1500


@dataclass
class Outcome:
    """What a run left behind."""

    code: int
    out: str
    err: str

    @cached_property
    def json(self) -> Any:
        """The only JSON document on stdout; anything after it is an error."""
        return json.loads(self.out)

    @property
    def rows(self) -> list[list[str]]:
        """Piped output as cells."""
        return [line.split("\t") for line in self.out.splitlines()]


@dataclass(frozen=True)
class Screen:
    """What a terminal shows after a run."""

    code: int
    lines: list[str]
    raw: str

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def clean_environment(given: dict[str, str]) -> dict[str, str]:
    """The present environment without what steers the program, and with what the test gives."""
    steering = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "PAGER", "TERM")
    kept = {name: value for name, value in os.environ.items() if name not in steering}
    kept = {name: value for name, value in kept.items() if not name.startswith("ASTANA_")}
    return kept | given


def move_home(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place.mkdir(exist_ok=True)
    monkeypatch.setenv("HOME", str(place))
    for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(place / kind.lower()))
    return place


@pytest.fixture(scope="session", autouse=True)
def home_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For what is run before the first test: no test reads or writes the user's home."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        move_home(tmp_path_factory.mktemp("home"), monkeypatch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test."""
    return move_home(tmp_path / "home", monkeypatch)


def run_program(*arguments: str | bytes, env: dict[str, str] | None = None, stdin: str = "") -> Outcome:
    done = subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin.encode(),
        capture_output=True,
        env=clean_environment(env or {}),
        timeout=SECONDS_UNTIL_HUNG,
    )
    return Outcome(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def run_program_on_terminal(*arguments: str, width: int = 80, env: dict[str, str] | None = None) -> Screen:
    """Run under a pseudo-terminal that is tall enough for nothing to scroll away."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SCREEN_ROWS, width, 0, 0))
    process = subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=clean_environment({"TERM": "xterm-256color", "PAGER": "cat"} | (env or {})),
        start_new_session=True,
    )
    os.close(slave)
    raw = b"".join(iter(lambda: _read(master), b"")).decode("utf-8")
    os.close(master)
    code = process.wait(timeout=SECONDS_UNTIL_HUNG)
    return Screen(code, _rendered(raw, width), raw)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux reports the end of a pseudo-terminal as an error
        return b""


def _rendered(raw: str, width: int) -> list[str]:
    screen = pyte.Screen(width, SCREEN_ROWS)
    # pyte drops the rest of a line after an invisible formatting character
    visible = "".join(char for char in raw if unicodedata.category(char) != "Cf")
    pyte.Stream(screen).feed(visible)
    return "\n".join(line.rstrip() for line in screen.display).rstrip().split("\n")


def run_batch(commands: Iterable[Sequence[str]], **options: Any) -> list[Outcome]:
    """Run several commands side by side; the outcomes come in the order of the commands."""
    with ThreadPoolExecutor(os.cpu_count() or 2) as workers:
        return list(workers.map(lambda command: run_program(*command, **options), commands))


@cache
def say_once(*arguments: str) -> Outcome:
    """A run on the shipped data, made once in a whole test run."""
    return run_program(*arguments)


def ask_once(*arguments: str) -> Outcome:
    """The same, answered in JSON."""
    return say_once(*arguments, "--json")


@cache
def look_once(*arguments: str, width: int = 80) -> Screen:
    """The screen of a command on the shipped data, looked at once in a whole test run."""
    return run_program_on_terminal(*arguments, width=width)


@pytest.fixture
def run() -> Callable[..., Outcome]:
    return run_program


@pytest.fixture
def run_tty() -> Callable[..., Screen]:
    return run_program_on_terminal


@pytest.fixture
def run_all() -> Callable[..., list[Outcome]]:
    return run_batch


@cache
def say_side_by_side(commands: tuple[tuple[str, ...], ...]) -> None:
    with ThreadPoolExecutor(os.cpu_count() or 2) as workers:
        list(workers.map(lambda command: say_once(*command), commands))


@pytest.fixture
def ask(request: pytest.FixtureRequest) -> Callable[..., Outcome]:
    """Ask the shipped data; what a module lists as ASKED is asked all at once, to save time."""
    say_side_by_side(tuple((*command, "--json") for command in getattr(request.module, "ASKED", ())))
    return ask_once


@pytest.fixture
def say(request: pytest.FixtureRequest) -> Callable[..., Outcome]:
    """Run on the shipped data, output piped; what a module lists as SAID is run all at once."""
    say_side_by_side(tuple(getattr(request.module, "SAID", ())))
    return say_once


@cache
def look_side_by_side(commands: tuple[tuple[str, ...], ...], widths: tuple[int, ...]) -> None:
    with ThreadPoolExecutor(os.cpu_count() or 2) as workers:
        list(workers.map(lambda job: look_once(*job[0], width=job[1]), product(commands, widths)))


@pytest.fixture
def look(request: pytest.FixtureRequest) -> Callable[..., Screen]:
    """See the shipped data on a terminal; what a module lists as SEEN and WIDTHS is looked at all at once."""
    look_side_by_side(tuple(getattr(request.module, "SEEN", ())), tuple(getattr(request.module, "WIDTHS", ())))
    return look_once


@pytest.fixture(scope="session")
def world() -> Any:
    """The data that ship with the program, opened in this process once for all tests of the question reader."""
    from astana_cli.cli.world import World

    return World()


@pytest.fixture(scope="session")
def reply(world: Any) -> Callable[[str], Any]:
    """Answer a question in plain words, in this process."""
    from astana_cli import questions

    return lambda text: questions.answer(text, world)[0]
