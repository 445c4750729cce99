"""How long the program takes to answer, as a ratio to `python -c pass` and to a Typer hello world of the same run.

    python bench/startup.py [--rounds 21] [--bin FOLDER] [--peers FOLDER] [--only WORD ...]

Measure an installed wheel (its data are sealed, its bytecode is compiled): `--bin` is the `bin` folder of the
environment that it is installed in, by default this Python's. Every case is run once in each round, in a new order each
time, so that a busy moment of the machine falls on all alike; medians are compared, never the bare milliseconds.
`--peers` is the `bin` folder of an environment that holds other look-up tools; those that are missing are named.
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
from typing import NamedTuple

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
TOLD = {
    "rounds": "rounds",
    "round 22": "round 22",
    "who 22": "who 22",
    "person, exact": "person Alexander Lavrentiev",
    "person, fuzzy": "person Lavrentyif",
    "question, English": "who led round 22",
    "question, Arabic": "من ترأس الجولة 22",
    "a slip, English": "who led the Turkih delegation at round 22",
    "a slip, Arabic": "من ترأس وفد تركيا في الجوله الثانيه والعشرينن",
    "a title": "who was the Iraqi ambassador at round 20",
    "a stranger": "did John Kerry lead the US delegation",
}
"""What is asked, each three times: on a terminal, in a pipe, and as JSON."""
PEERS = {
    "tldr --version": ["tldr", "--version"],
    "sqlite-utils --version": ["sqlite-utils", "--version"],
    "countryinfo, a capital": ["countryinfo", "Syria", "--field", "capital"],
    "pycountry, a code": ["python", "-c", "import pycountry; print(pycountry.countries.get(alpha_2='SY').name)"],
    "pycountry, fuzzy": ["python", "-c", "import pycountry; print(pycountry.countries.search_fuzzy('Syrie')[0].name)"],
}
NAMES = {"pycountry, a code": "pycountry", "pycountry, fuzzy": "pycountry"}
"""The package without which a peer that is run by Python is missing."""


class Case(NamedTuple):
    """A command line, whether it is shown a terminal, and what it finds in its environment."""

    command: list[str]
    terminal: bool = False
    environment: tuple[tuple[str, str], ...] = ()


def cases(home: Path, hello: Path) -> dict[str, Case]:
    """The cases of this program by name, after the two that all are compared to."""
    python, astana = str(home / "python"), str(home / "astana")
    found = {"python -c pass": Case([python, "-c", "pass"]), "typer hello": Case([python, str(hello), "hello"])}
    for name, words in TOLD.items():
        command = [astana, *words.split()]
        found[f"{name}, table"] = Case(command, terminal=True)
        found[f"{name}, piped"] = Case(command)
        found[f"{name}, --json"] = Case([*command, "--json"])
    asked = (("_ASTANA_COMPLETE", "complete_bash"), ("COMP_WORDS", "astana person Lav"), ("COMP_CWORD", "2"))
    return {
        **found,
        "first screen": Case([astana]),
        "--version": Case([astana, "--version"]),
        "--help": Case([astana, "--help"]),
        "who --help": Case([astana, "who", "--help"]),
        "an option misspelled": Case([astana, "who", "22", "--jsn"]),
        "completion of a name": Case([astana], environment=asked),
    }


def peers(home: Path) -> dict[str, Case]:
    """The cases of other tools; says which are missing."""
    found = {}
    for name, (program, *words) in PEERS.items():
        there = (home / program).exists()
        if there and name in NAMES:
            there = subprocess.run([home / program, "-c", f"import {NAMES[name]}"], capture_output=True).returncode == 0
        if there:
            found[name] = Case([str(home / program), *words])
        else:
            print(f"left out, not installed in {home}: {name}", file=sys.stderr)
    return found


def seconds(case: Case) -> float:
    """The time from the start of a process to its end, its output thrown away (on a pseudo-terminal if asked)."""
    environment = {**os.environ, "TERM": "xterm-256color", "PAGER": "", **dict(case.environment)}
    nowhere = subprocess.DEVNULL
    if not case.terminal:
        begin = time.perf_counter()
        subprocess.run(case.command, stdin=nowhere, stdout=nowhere, stderr=nowhere, env=environment)
        return time.perf_counter() - begin
    master, slave = pty.openpty()
    begin = time.perf_counter()
    process = subprocess.Popen(case.command, stdin=nowhere, stdout=slave, stderr=nowhere, env=environment)
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
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=21, help="how often each case is run")
    parser.add_argument("--bin", type=Path, default=Path(sys.executable).parent, help="where python and astana lie")
    parser.add_argument("--peers", type=Path, help="where other look-up tools lie")
    parser.add_argument("--only", nargs="*", default=[], help="only cases with one of these words in their names")
    chosen = parser.parse_args()
    # Bytecode is compiled at installation; a case that may not write it must not lack it for this reason.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO)
        every = {**cases(chosen.bin, hello), **(peers(chosen.peers) if chosen.peers else {})}
        first_two = list(every)[:2]
        kept = [n for n in every if n in first_two or not chosen.only or any(word in n for word in chosen.only)]
        times: dict[str, list[float]] = {name: [] for name in kept}
        for name in kept:
            seconds(every[name])
        for _ in range(chosen.rounds):
            for name in random.sample(kept, len(kept)):
                times[name].append(seconds(every[name]))
    median = {name: statistics.median(found) for name, found in times.items()}
    floor, hello_world = (median[name] for name in first_two)
    print(f"{'case':27} {'ms':>7} {'x pass':>7} {'x hello':>8}   (medians of {chosen.rounds})")
    for name, value in median.items():
        print(f"{name:27} {value * 1000:7.1f} {value / floor:7.2f} {value / hello_world:8.2f}")


if __name__ == "__main__":
    main()
