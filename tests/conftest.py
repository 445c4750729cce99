"""Fixtures that run the program as a user does: in a process of its own, with a clean environment.

It is forked from one that has the program loaded (`warm`), unless the start itself is tried.
"""

from __future__ import annotations

import fcntl
import gc
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any, Protocol

import pyte
import pytest
from hypothesis import settings
from warm import SECONDS_UNTIL_HUNG, place, share, site, warm

# No test is timed; where every run must tell the same, the examples are drawn from a fixed seed.
settings.register_profile("steady", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("steady")

FIRST = (
    "test_gold.py", "test_check.py", "test_read_as.py", "test_package.py", "test_breakage.py", "test_arabic.py",
    "test_reader_inputs.py", "test_hostile_text.py", "test_framing.py", "test_hostile_data.py", "test_readme.py",
)  # fmt: skip
"""The longest files are begun first, so that in the end no processor is left alone with one of them; the first of them
reads questions while the second makes the wheel, for which most others would have to wait."""

PROGRAM = [sys.executable, "-P", "-m", "astana_cli"]
"""Found by way of the environment, see `clean_environment`."""
SCREEN_ROWS = 1500


def pytest_configure(config: pytest.Config) -> None:
    """In the order of `pytest_collection_modifyitems`, and not of how many tests a file has."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False
    if hasattr(config, "workerinput"):
        share(config.workerinput["place"])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """One wheel for all processes of the tests."""
    node.workerinput["place"] = str(place())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    rank = {name: place for place, name in enumerate(FIRST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(FIRST)))


def pytest_collection_finish() -> None:
    """What was loaded until now stays; to look through it again and again for what can go is a tenth of a run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000, 50, 100)


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
    """The present environment, and what the test gives, without what steers the program or slows its next start.

    Python finds the wheel in it.
    """
    steering = (
        "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "PAGER", "TERM",
        "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED",
    )  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if name not in steering}
    kept = {name: value for name, value in kept.items() if not name.startswith("ASTANA_")}
    return kept | {"PYTHONPATH": str(site())} | given


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


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for a test that looks into it or puts something there."""
    return move_home(tmp_path / "home", monkeypatch)


class Run(Protocol):
    """A run that was started."""

    def wait(self) -> int: ...


Start = Callable[[Sequence[str], dict[str, str], tuple[int, int, int]], Run]
"""Starts the program with words, an environment and its stdin, stdout and stderr."""


def start_cold(words: Sequence[str], env: dict[str, str], streams: tuple[int, int, int]) -> Run:
    stdin, stdout, stderr = streams
    hang_up = partial(signal.alarm, SECONDS_UNTIL_HUNG)  # an alarm outlives the exec
    return subprocess.Popen(
        [*PROGRAM, *words],
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        env=env,
        start_new_session=True,
        preexec_fn=hang_up,
    )


def starter(env: dict[str, str]) -> Start:
    """Cold where the environment speaks to Python itself, which listens to it at its start only."""
    return start_cold if any(name.startswith(("PYTHON", "LANG", "LC_")) for name in env) else warm().start


def run_program(
    *arguments: str | bytes, env: dict[str, str] | None = None, stdin: str = "", start: Start | None = None
) -> Outcome:
    """Run with the output redirected."""
    env = env or {}
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(stdin.encode())
        given.seek(0)
        streams = (given.fileno(), out.fileno(), err.fileno())
        words = [os.fsdecode(word) for word in arguments]
        code = (start or starter(env))(words, clean_environment(env), streams).wait()
        for stream in (out, err):
            stream.seek(0)
        return Outcome(code, out.read().decode("utf-8"), err.read().decode("utf-8"))


def run_program_on_terminal(*arguments: str, width: int = 80, env: dict[str, str] | None = None) -> Screen:
    """Run under a pseudo-terminal that is tall enough for nothing to scroll away."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SCREEN_ROWS, width, 0, 0))
    env = {"TERM": "xterm-256color", "PAGER": "cat"} | (env or {})
    process = starter(env)(arguments, clean_environment(env), (slave, slave, slave))
    os.close(slave)
    raw = b"".join(iter(lambda: _read(master), b"")).decode("utf-8")
    os.close(master)
    return Screen(process.wait(), _rendered(raw, width), raw)


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
    screen.lines = screen.cursor.y + 1  # what follows is blank, and costs as much to draw
    return "\n".join(line.rstrip() for line in screen.display).rstrip().split("\n")


def run_batch(commands: Iterable[Sequence[str]], **options: Any) -> list[Outcome]:
    """Run several commands; the outcomes come in the order of the commands."""
    return [run_program(*command, **options) for command in commands]


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


@pytest.fixture
def ask() -> Callable[..., Outcome]:
    """Ask the shipped data."""
    return ask_once


@pytest.fixture
def say() -> Callable[..., Outcome]:
    """Run on the shipped data, output piped."""
    return say_once


@pytest.fixture
def look() -> Callable[..., Screen]:
    """See the shipped data on a terminal."""
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
