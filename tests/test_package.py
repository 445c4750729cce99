"""The wheel carries the data and answers from anywhere; so does the source distribution's content."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import Start, run_program
from warm import Warm, site, warm, wheel

ROOT = Path(__file__).resolve().parents[1]


def test_the_wheel_carries_the_data_unchanged() -> None:
    with zipfile.ZipFile(wheel()) as packed:
        for name in ("rounds.json", "claims.json", "sources.json"):
            assert packed.read(f"astana_cli/data/{name}") == (ROOT / "data" / name).read_bytes()


@pytest.fixture(scope="module")
def unpacked() -> Path:
    """The wheel as it lies in site-packages, with its byte code; not to be changed."""
    return site()


@pytest.fixture(scope="module")
def unsealed(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same without the seal; not to be changed either."""
    place = copy(unpacked, tmp_path_factory.mktemp("unsealed") / "site")
    (place / "astana_cli/data/seal.json").unlink()
    return place


@pytest.fixture(scope="module")
def validated(unsealed: Path) -> Start:
    return Warm(str(unsealed)).start


@pytest.fixture
def copied(unpacked: Path, tmp_path: Path) -> Path:
    """The same with data that the test may change."""
    return copy(unpacked, tmp_path / "site")


def copy(site: Path, place: Path) -> Path:
    """The installation in another place, with data of its own; its modules are the same files."""
    data = str(site / "astana_cli/data")
    return Path(shutil.copytree(site, place, copy_function=lambda a, b: (shutil.copy2 if data in a else os.link)(a, b)))


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the unpacked program from another folder."""
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from astana_cli.entry import main; main()"
    return subprocess.run(
        [sys.executable, "-P", "-c", code, str(folder), *words],
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


def test_the_unpacked_wheel_answers_from_another_folder(unpacked: Path) -> None:
    done = run(unpacked, "who", "22", "--party", "russia")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("22\trussia\t")


COMMANDS = [
    "rounds", "round 22", "round 13 --json", "who all", "who last --json", "person Lavrentyif", "party jordan",
    "documents 4 --markdown", "events", "disputes 20 --plain", "sources 22 --field head", "define guarantor",
    "attendance", "compare 4 9", "timeline", "cite 22", "check --coverage --json", "when was round 22",
]  # fmt: skip
QUESTIONS = [
    "who led round 22", "who led the oposition at round 22", "من ترأس وفد المعارضة في الجولة 22", "who led ruond 22",
    "من ترأسوفد تركيا في الجوله الثانيه والعشرينن", "who chaired Lebanons team in sochy",
    "who was the Iraqi ambassador at round 20", "who was Lavrentiev, the Russian envoy, at ruond 22",
]  # fmt: skip


@pytest.mark.parametrize("line", [*COMMANDS, "ask --json"])
def test_sealed_data_give_the_answers_that_validated_data_give(line: str, validated: Start) -> None:
    asked = "\n".join(QUESTIONS) if line.startswith("ask") else ""
    told = run_program(*line.split(), stdin=asked, start=warm().start)
    assert told == run_program(*line.split(), stdin=asked, start=validated)
    assert len(told.out.splitlines()) == len(QUESTIONS) if asked else told.out


READ_AS = Path(__file__).with_name("questions") / "read_as.txt"
OF_ONE_RUN = 500
"""Questions that one run is asked: a run that takes long is taken for one that hangs."""


def test_the_wheel_reads_questions_as_the_checkout_does() -> None:
    lines = READ_AS.read_text(encoding="utf-8").splitlines()[:: 1 if os.environ.get("ASTANA_FULL_SWEEP") else 8]
    expected = {line.split(" | ")[0]: line.split(" | ")[1] for line in lines}
    questions = list(expected)
    parts = ("\n".join(questions[at : at + OF_ONE_RUN]) + "\n" for at in range(0, len(questions), OF_ONE_RUN))
    told = [run_program("ask", "--json", stdin=part, start=warm().start) for part in parts]
    found = [json.loads(line) for one in told for line in one.out.splitlines()]
    assert len(found) == len(expected), [one.err for one in told]
    read = {
        asked: one["reason"] if one["query"]["topic"] == "refuse" else one["command"].removeprefix("astana ")
        for asked, one in zip(expected, found, strict=True)
    }
    assert {asked: way for asked, way in read.items() if way != expected[asked]} == {}


def test_a_broken_installation_ends_in_one_line(copied: Path) -> None:
    (copied / "astana_cli/questions/kinds/successors.py").unlink()
    done = run(copied, "who succeeded Tomeh")
    assert (done.returncode, done.stdout) == (70, "")
    assert re.fullmatch(r"astana: a fault of the program itself.* ModuleNotFoundError: .*successors.*\n", done.stderr)


def test_a_slip_is_mended_without_the_whole_lexicon(unpacked: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from astana_cli.cli.world import World;"
        "from astana_cli import questions; from astana_cli.questions.lexis.lexicon import Ordered;"
        "from astana_cli.questions.whole import lexicon_of; w = World();"
        "print(questions.answer('who led the Turkih delegation at ruond 22', w)[0].command);"
        "s = lexicon_of(w.k).tables; assert isinstance(s, Ordered); print(len(s._opened) < len(s._packed.blocks) // 4)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(unpacked)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "astana who 22 --party turkey\nTrue\n", done.stderr


def test_the_wheel_opens_its_data_by_their_seal(unpacked: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from astana_cli.cli.world import World;"
        "from astana_cli.questions.lexis.lexicon import build; k = World().k; build(k);"
        "print(k.sealed, {'people', 'rounds', 'documents'} & set(vars(k.kb)))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(unpacked)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "True set()\n", "no part of the knowledge base is decoded to look up a word"


@pytest.fixture(scope="module")
def whole(unpacked: Path) -> str:
    """What the wheel answers with all that it packs."""
    return run(unpacked, "who", "led", "round", "22", "--json").stdout


PACKED = (
    "rounds.spans.json",
    "claims.spans.json",
    "names.json",
    "sounds.json",
    "lexicon.json",
    "lexicon.jsonl",
    "spoken.json",
    "titles.json",
    "framing.json",
    "kinds.json",
    "context.json",
    "caveats.json",
    "seal.json",
)
LEFT = {"gone": None, "empty": b"", "emptied": b"{}"}
EVERY = [(name, how) for name in PACKED for how in LEFT]
"""Everyday runs try each file in one of the three states."""
SOME = [(name, list(LEFT)[at % len(LEFT)]) for at, name in enumerate(PACKED)]


@pytest.mark.parametrize(("name", "how"), EVERY if os.environ.get("ASTANA_FULL_SWEEP") else SOME)
def test_what_the_wheel_packs_beside_the_data_can_be_missed(name: str, how: str, copied: Path, whole: str) -> None:
    path, left = copied / "astana_cli/data" / name, LEFT[how]
    path.unlink() if left is None else path.write_bytes(left)
    assert run(copied, "who", "led", "round", "22", "--json").stdout == whole


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_changed_base_is_never_answered_from_the_seal(copied: Path) -> None:
    change(copied / "astana_cli/data/rounds.json", "Alexander Lavrentiev", "Alexander Lavrentiew")
    assert "Alexander Lavrentiew" in run(copied, "who", "22").stdout
    assert "Alexander Lavrentiew" in run(copied, "who", "is", "Alexander", "Lavrentiew").stdout


def test_a_base_of_ones_own_is_asked_by_its_own_names(unpacked: Path, validated: Start, tmp_path: Path) -> None:
    """The tables that the wheel packs serve any base, the names beside them only its own."""
    own = shutil.copytree(unpacked / "astana_cli/data", tmp_path / "own")
    for old, new in (("Lavrentiev", "Quellmark"), ("لافرنتييف", "كويلمارك"), ("-lavrentiev", "-quellmark")):
        change(own / "rounds.json", old, new)
    named = ["who is Quellmark", "when did Alexander Quellmark lead Russia", "من هو كويلمارك", "who is Quelmark"]
    asked = "\n".join([*QUESTIONS, *named])
    told = run_program("ask", "--json", "--data", str(own), stdin=asked, start=warm().start)
    assert told == run_program("ask", "--json", "--data", str(own), stdin=asked, start=validated)
    of_own = [json.loads(line) for line in told.out.splitlines()][len(QUESTIONS) :]
    assert all("alexander-quellmark" in one["command"] for one in of_own)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from astana_cli.cli.world import World;"
        "from astana_cli.questions.lexis.lexicon import Ordered, build; found = build(World(sys.argv[2]).k);"
        "print(isinstance(found.tables, Ordered), found.get('lavrentiev'), found.get('quellmark') != ())"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(unpacked), str(own)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "True () True\n", done.stderr


def test_a_broken_base_is_refused_although_what_is_asked_for_is_sound(copied: Path) -> None:
    change(copied / "astana_cli/data/rounds.json", '"number": 3,', '"number": "3",')
    done = run(copied, "who", "22")
    assert (done.returncode, done.stdout) == (3, "")
    assert "rounds[2].number" in done.stderr


def test_a_changed_ledger_is_read_anew(copied: Path) -> None:
    change(copied / "astana_cli/data/sources.json", '"id": "s001"', '"id": 1')
    assert "sources[0].id" in run(copied, "who", "22", "--json").stderr


@pytest.mark.parametrize(
    ("table", "word"), [("cues.json", "gloobed"), ("cues.json", "gloobbled"), ("new.json", "gloobed")]
)
def test_a_changed_or_added_table_of_words_counts(table: str, word: str, copied: Path, whole: str) -> None:
    """Whatever the length of the word in whose place one stands, and however old the file is said to be."""
    words = ("who", word, "round", "22")
    assert run_program(*words, start=warm().start).code == 1
    folder = copied / "astana_cli/data/lexicon"
    if table == "new.json":
        (folder / table).write_text('{"cue": {"head": {"en": {"words": "gloobed"}}}}', encoding="utf-8")
    else:
        change(folder / table, " captained ", f" {word} ")
        os.utime(folder / table, (0, 0))
    assert run(copied, *words, "--json").stdout == whole
