"""The wheel carries the data and answers from anywhere; so does the source distribution's content."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return next(place.glob("*.whl"))


def test_the_wheel_carries_the_data_unchanged(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        for name in ("rounds.json", "claims.json", "sources.json"):
            assert packed.read(f"astana_cli/data/{name}") == (ROOT / "data" / name).read_bytes()


def test_the_unpacked_wheel_answers_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "site")
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from astana_cli.entry import main; main()"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(tmp_path / "site"), "who", "22", "--party", "russia"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("22\trussia\t")
