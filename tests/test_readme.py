"""The README cannot lie: its commands are run, their output compared. `python tests/test_readme.py` writes it anew."""

from __future__ import annotations

import os
import pty
import re
import struct
import subprocess
import sys
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

import pytest
from warm import site

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
WIDTH = 100


def printed(command: str) -> str:
    """What a command line prints on a plain terminal of 100 columns, trailing space removed."""
    master, slave = pty.openpty()
    ioctl(slave, TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    environment = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "TERM": "dumb", "LANG": "C.UTF-8"}
    environment["PYTHONPATH"] = str(site())
    with subprocess.Popen(
        ["bash", "-c", command], stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=ROOT
    ) as process:
        os.close(slave)
        raw = b""
        while True:
            try:
                chunk = os.read(master, 65536)
            except OSError:
                break
            if not chunk:
                break
            raw += chunk
        process.wait()
    os.close(master)
    lines = raw.decode().replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def rewritten(block: str) -> str:
    """The block with the output of each of its commands (lines that begin with `$ `) as it is now."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(f"$ {command}\n{printed(command)}\n" for command in commands)


def blocks() -> list[tuple[str, str]]:
    return [(page.name, found) for page in PAGES for found in BLOCK.findall(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(("page", "block"), blocks(), ids=lambda value: value.split("\n")[0][:50])
def test_what_a_page_shows_is_what_comes(page: str, block: str) -> None:
    assert rewritten(block) == block, f"{page} is out of step: python tests/test_readme.py"


def test_the_set_up_is_two_lines_that_stand_alone() -> None:
    readme = PAGES[0].read_text(encoding="utf-8")
    lines = re.findall(r"```sh\n(python3 -m venv \.venv && [^\n]+)\n```", readme)
    assert len(lines) == 2
    assert lines[0].endswith("astana who led round 22")
    assert "pytest" in lines[1]


if __name__ == "__main__":
    for path in PAGES:
        before = path.read_text(encoding="utf-8")
        after = BLOCK.sub(lambda found: f"```console\n{rewritten(found.group(1))}```", before)
        path.write_text(after, encoding="utf-8")
        print(path.name, "unchanged" if before == after else "written anew")
