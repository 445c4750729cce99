"""A process that has the program loaded and forks its runs: Python and the modules are started once, not every time.

A run is a process of its own all the same, with its words, environment, streams and end; it reads its data itself, and
knows nothing of the runs before it. Only what Python makes of the environment at its own start (PYTHONIOENCODING,
LC_ALL) is as the first process found it: for that, and for what a start loads, start the program cold.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from multiprocessing.connection import Connection, Pipe
from multiprocessing.reduction import recv_handle, send_handle
from pkgutil import walk_packages
from typing import Any, TextIO

SECONDS_UNTIL_HUNG = 20


class Warm:
    """The process that forks, as seen from the tests. It ends when they do."""

    def __init__(self) -> None:
        self._line, theirs = Pipe()
        command = [sys.executable, "-P", __file__, str(theirs.fileno())]
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
def warm() -> Warm:
    """The only one of this test run."""
    return Warm()


def become_a_run(line: Connection) -> None:
    """Fork whenever a run is asked for; return in the new process, which is ready to be that run."""
    while True:
        try:
            words, env, folder = line.recv()
        except EOFError:
            sys.exit()
        streams = [recv_handle(line) for _ in range(3)]
        child = os.fork()
        if not child:
            break
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(child, 0)
        line.send(os.waitstatus_to_exitcode(status))
    line.close()
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


def _anew(stream: Any, buffering: int = -1) -> TextIO:
    """A stream that keeps nothing of what its file descriptor stood for before, such as whether one can seek in it."""
    return open(stream.fileno(), stream.mode, buffering, stream.encoding, stream.errors, closefd=False)


if __name__ == "__main__":
    import astana_cli
    from astana_cli.entry import main

    for module in walk_packages(astana_cli.__path__, "astana_cli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    become_a_run(Connection(int(sys.argv[1])))
    main()
