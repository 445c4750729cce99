"""What is tried on every interpreter that is there: `pip install nox`, then `nox`, or `nox --list` and one of them.

The tests with the newest and with the oldest dependencies that are allowed, and the program as people install it.
"""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"

PYTHONS = ("3.11", "3.12", "3.13")


@nox.session(python=PYTHONS)
@nox.parametrize("dependencies", ("newest", "oldest"))
def tests(session: nox.Session, dependencies: str) -> None:
    """All tests in a checkout; words after `--` go to pytest."""
    bounds = session.create_tmp() + "/bounds.txt"
    with open(bounds, "w", encoding="utf-8") as file:
        if dependencies == "oldest":
            file.write(str(session.run("python", ".ci/oldest", silent=True)))
    session.install("-e", ".[dev]", "-c", bounds)
    session.run("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)


@nox.session(python=PYTHONS)
def installed(session: nox.Session) -> None:
    """From the wheel, the source distribution and a checkout; read-only and without a home; two hundred at once."""
    session.run("bash", ".ci/installed", f"{session.bin}/python", external=True)
