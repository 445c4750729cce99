"""How long the program takes to answer, as a ratio to `python -c pass` and to a Typer hello world of the same run.

    python bench/startup.py [--rounds 21]

Every case is run once in each round, in a new order each time, so that a busy moment of the machine falls on all alike;
the medians are compared, never the bare milliseconds. Peers are measured where they are installed beside this Python.
"""

from __future__ import annotations

import argparse
import os
import pty
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.executable).parent
ASTANA = [str(BIN / "astana")]
HELLO = """
import typer

app = typer.Typer()


@app.command()
def hello(name: str = "world") -> None:
    print("hello", name)


@app.command()
def bye(name: str = "world") -> None:
    print("bye", name)


app()
"""
PEERS = {
    "tldr --version": ["tldr", "--version"],
    "sqlite-utils --version": ["sqlite-utils", "--version"],
    "countryinfo": ["countryinfo", "--help"],
}


def cases(hello: Path) -> dict[str, tuple[list[str], bool]]:
    """The command lines by name, and whether each is shown a terminal."""
    python = sys.executable
    found = {
        "python -c pass": ([python, "-c", "pass"], False),
        "typer hello": ([python, str(hello), "hello"], False),
        "rounds, table": ([*ASTANA, "rounds"], True),
        "who 22, table": ([*ASTANA, "who", "22"], True),
        "round 22, table": ([*ASTANA, "round", "22"], True),
        "rounds, piped": ([*ASTANA, "rounds"], False),
        "who 22, piped": ([*ASTANA, "who", "22"], False),
        "who 22 --json": ([*ASTANA, "who", "22", "--json"], False),
        "person, exact": ([*ASTANA, "person", "Alexander Lavrentiev"], False),
        "person, fuzzy": ([*ASTANA, "person", "Aleksander Lawrentjeff"], False),
        "question, English": ([*ASTANA, "who", "led", "round", "22"], False),
        "question, Arabic": ([*ASTANA, "من", "ترأس", "الجولة", "22"], False),
        "--help": ([*ASTANA, "--help"], False),
    }
    for name, command in PEERS.items():
        if (BIN / command[0]).exists():
            found[name] = ([str(BIN / command[0]), *command[1:]], False)
    return found


def seconds(command: list[str], terminal: bool) -> float:
    """The time from the start of a process to its end, its output thrown away (on a pseudo-terminal if asked)."""
    if not terminal:
        begin = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        return time.perf_counter() - begin
    master, slave = pty.openpty()
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=slave, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    os.close(slave)
    while True:
        try:
            if not os.read(master, 65536):
                break
        except OSError:
            break
    process.wait()
    taken = time.perf_counter() - begin
    os.close(master)
    return taken


def main() -> None:
    """Run all cases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=21)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO)
        every = cases(hello)
        times: dict[str, list[float]] = {name: [] for name in every}
        for _ in range(rounds):
            for name in random.sample(list(every), len(every)):
                times[name].append(seconds(*every[name]))
    median = {name: statistics.median(found) for name, found in times.items()}
    floor, hello_world = median["python -c pass"], median["typer hello"]
    print(f"{'case':24} {'ms':>7} {'x pass':>8} {'x hello':>8}")
    for name, value in median.items():
        print(f"{name:24} {value * 1000:7.1f} {value / floor:8.2f} {value / hello_world:8.2f}")


if __name__ == "__main__":
    main()
