"""Any text is answered or refused in words of both languages, soon, and never past a word that was not read.

`ASTANA_INPUTS=1000000 ASTANA_SEED=7 python -m pytest tests/fuzz/test_reader_inputs.py` is the long run.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from drive import STATUSES, faults, open_data_once
from inside import run_inside
from rows import each
from texts import STRANGE, Texts

from astana_cli import questions
from astana_cli.questions.opened import Opened

COUNT = int(os.environ.get("ASTANA_INPUTS", "100"))
SEED = int(os.environ.get("ASTANA_SEED", "1"))
SECONDS_OF_WORK = 2.0
"""What the longest text may take of the processor."""
SECONDS_UNTIL_STOPPED = 30.0
"""When one that never ends is stopped: not sooner, since raising in its midst may leave a lock of coverage shut."""
SHOWN = 50
"""One text of so many is also asked on a command line, for what is shown."""
FORMATS = ("--json", "--jsonl", "--csv", "--tsv", "--markdown", "--plain", "--table", "--sources")


class TooLong(BaseException):
    """Nothing that handles exceptions stops this one."""


@contextmanager
def bounded() -> Iterator[None]:
    """Raises TooLong if what is done takes longer than a text may."""

    def ring(*_: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS_UNTIL_STOPPED)
    begun = time.process_time()
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    if time.process_time() - begun > SECONDS_OF_WORK:
        raise TooLong


FOUND = (
    "اثنين؟, كانت, الجولة, وفد, الفصائل, بأستانا, 7؟",
    "Rounds after 29 February 29 2018?",
    "* Which topic was discussed most?",
    "--- Which ambassador led US at round 8??",
    "Was the joint statement of Iran at round 22 issued without",
    "Was the joint statement of kazakhstan-proposal-2023-06-21 round 22 issued without",
    "The 8th session kicked off on ... ?",
    "1e3، ᴯ8cڽو⻅᙮ؓ، 2024-13-11، ٢٢، consisting of، 2015-07-12",
    "كم, شخصا, 4؟, 25",
    "17 September 2018 memorandum in relation to which",
    "resolution 2254 which",
    "من\xa0فلسطين\xa0وقع\xa0مذكرة\xa02017؟\xa04\xa0أيار\xa02017؟",
    "Was\nround\n14\nworth\nthe\neffort,\nhonestly?\nжщъфц\nWas",
    "WHO\nled\nthe\nopposition\nat\nround\n5,\nAlloush\n؟\nor\nsomeone\nelse?",
    "كام\nست\nكانت\nفي\n23\nوفد\nأحمد\nطعمة\nفي\nالجولة\n15؟",
    "Where was the venue of round 4 recorded? غظثضغظ",
    "غظثضغظ, Wikipedia, says, there, 21, rounds,, right?",
    "كام {0} ست كانت في وفد أحمد طعمة في الجولة 15؟",
)
"""Texts at which a long run once ended."""


@pytest.fixture(autouse=True, scope="module")
def _opened(world):
    """What is read once for all slips is no part of what a text takes."""
    for text in ("who ledd tehh rond 22", "االمسار الرباعيي", "Lavrentyif"):
        questions.answer(text, world)


@each("text", FOUND)
def test_a_text_that_once_failed(world, text):
    assert _told(text, next((word for word in STRANGE if word in text), ""), world) == ""


def test_every_text_is_answered_or_refused(world, monkeypatch):
    monkeypatch.setenv("PAGER", "cat")
    open_data_once(monkeypatch)
    texts = Texts(SEED)
    told = [_told(*texts.text(), world) for _ in range(COUNT)]
    for form in FORMATS:
        run_inside(form, "--", "who led round 22")  # what is loaded once is no part of what a text takes
    told += [_shown(texts.text()[0], texts.random.choice(FORMATS)) for _ in range(COUNT // SHOWN)]
    assert "\n".join(filter(None, told)) == ""


def _told(text: str, strange: str, world: Opened) -> str:
    try:
        with bounded():
            answer, lang = questions.answer(text, world)
    except (Exception, TooLong) as error:
        return f"{text!r}: {type(error).__name__}: {error}"
    if answer.status not in STATUSES or lang not in ("en", "ar") or not (answer.text.en and answer.text.ar):
        return f"{text!r}: {answer.status}, {lang}, {answer.text}"
    if strange and answer.status in ("answered", "disputed") and not any(strange in note.en for note in answer.notes):
        return f"{text!r}: answered past {strange}: {answer.command}"
    return ""


def _shown(text: str, form: str) -> str:
    words = [form, "--", text.replace("\0", "")]
    try:
        with bounded():
            found = faults(words, run_inside(*words))
    except (Exception, TooLong) as error:
        found = [f"{type(error).__name__}: {error}"]
    return f"{words}: {'; '.join(found)}" if found else ""
