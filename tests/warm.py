"""A process that has the program loaded and forks its runs: Python and the modules are started once, not every time.

A run is a process of its own all the same, with its words, environment, streams and end; it reads its data itself, and
knows nothing of the runs before it. Only what Python itself takes from the environment at its start is as the first
process found it: where that, or what a start loads, is tried, the program has to be started cold.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Sequence
from compileall import compile_dir
from fcntl import LOCK_EX, flock
from functools import cache
from importlib import import_module
from multiprocessing.connection import Connection, Pipe
from multiprocessing.reduction import recv_handle, send_handle
from pathlib import Path
from pkgutil import walk_packages
from shutil import unpack_archive
from tempfile import TemporaryDirectory
from typing import Any, TextIO

SECONDS_UNTIL_HUNG = 20


class Warm:
    """The process that forks, as seen from the tests. It ends when they do. The program lies in the folder."""

    def __init__(self, folder: str) -> None:
        self._line, theirs = Pipe()
        command = [sys.executable, "-P", __file__, str(theirs.fileno()), folder]
        self._process = subprocess.Popen(command, pass_fds=[theirs.fileno()])
        theirs.close()
        atexit.register(self._end)

    def _end(self) -> None:
        self._line.close()
        self._process.wait()

    def start(self, words: Sequence[str], env: dict[str, str], streams: Sequence[int]) -> Warm:
        """Start a run with these words and stdin, stdout and stderr; its `wait` must come before the next start."""
        self._line.send((words, env, os.getcwd()))
        for stream in streams:
            send_handle(self._line, stream, self._process.pid)
        return self

    def wait(self) -> int:
        """The exit code of the run, or what ended it as a negative number: -14 if it hung."""
        code: int = self._line.recv()
        return code


@cache
def place() -> Path:
    """Where the wheel lies; it goes when the tests end. Processes that run tests side by side share that of the one
    that started them (`share`)."""
    made = TemporaryDirectory()
    atexit.register(made.cleanup)
    return Path(made.name)


def share(folder: str) -> None:
    """Let this process use the wheel of another one; to be called before anything asks for it."""
    global place
    place = cache(lambda: Path(folder))


@cache
def wheel() -> Path:
    """The wheel of this checkout, built by the first process that asks for it."""
    site()
    return next(place().glob("*.whl"))


@cache
def site() -> Path:
    """The wheel as it lies in site-packages, with its byte code; not to be changed. It answers sooner than a checkout,
    having its seal."""
    found = place() / "site"
    with open(place() / "lock", "w") as lock:
        flock(lock, LOCK_EX)
        if not found.is_dir():
            _install(found)
    return found


def _install(folder: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder.parent)]
    done = subprocess.run(build, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    begun = folder.with_name("begun")
    unpack_archive(next(folder.parent.glob("*.whl")), begun, "zip")
    assert compile_dir(begun, quiet=1, stripdir=begun, prependdir=folder)
    begun.rename(folder)


@cache
def warm() -> Warm:
    """The process for the program as users have it."""
    return Warm(str(site()))


def serve(line: Connection) -> None:
    """Fork whenever a run is asked for, and tell how it ended."""
    while True:
        try:
            words, env, folder = line.recv()
        except EOFError:
            return
        streams = [recv_handle(line) for _ in range(3)]
        child = os.fork()
        if not child:
            line.close()
            os._exit(_run(words, env, folder, streams))
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(child, 0)
        line.send(os.waitstatus_to_exitcode(status))


def _run(words: Sequence[str], env: dict[str, str], folder: str, streams: Sequence[int]) -> int:
    """Be a run of the program, and return its exit code."""
    os.setsid()
    signal.alarm(SECONDS_UNTIL_HUNG)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.stdin, sys.stdout = _anew(sys.stdin), _anew(sys.stdout)
    sys.stderr = _anew(sys.stderr, buffering=1)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["astana", *words]
    code: Any = 0
    try:
        main()
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    return int(code or 0)


def _anew(stream: Any, buffering: int = -1) -> TextIO:
    """A stream that keeps nothing of what its file descriptor stood for before, such as whether one can seek in it."""
    return open(stream.fileno(), stream.mode, buffering, stream.encoding, stream.errors, closefd=False)


if __name__ == "__main__":
    _, channel, folder = sys.argv
    sys.path.insert(0, folder)
    import astana_cli
    from astana_cli.entry import main

    assert astana_cli.__file__.startswith(folder), f"{astana_cli.__file__} is not in {folder}"
    for module in walk_packages(astana_cli.__path__, "astana_cli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    gc.collect()
    gc.freeze()
    serve(Connection(int(channel)))
