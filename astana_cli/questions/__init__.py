"""Questions in plain English and Arabic, read into the Query that subcommands build, or refused by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from astana_cli.answers.answer import Answer
    from astana_cli.knowledge.model import Text
    from astana_cli.questions.opened import Opened
    from astana_cli.questions.reader import Reading


def read(text: str, world: Opened) -> Reading:
    """Read a question: a query, or a refusal, with its language and what was mended. Never raises."""
    from astana_cli.questions.reader import read as read_question

    return read_question(text, world)


def answer(text: str, world: Opened) -> tuple[Answer, str]:
    """Read and answer a question; the answer and the language of the question (`en` or `ar`).

    A question that denies, or asks whether a claim is wrong, is answered with the fact alone: yes and no may be taken
    either way there.
    """
    from msgspec.structs import replace

    from astana_cli.answers.execute import execute
    from astana_cli.answers.phrases import has_verdict, spoken

    reading = read(text, world)
    if reading.query is not None:
        found = execute(reading.query, world.k)
    else:
        assert reading.answer is not None
        from astana_cli.questions.nearest import nearest

        found = replace(reading.answer, suggestions=nearest(text, reading.answer, world.k))
    kept_out = _says_not_invited(reading) and not reading.either
    if (reading.polar or kept_out) and found.verdict is not None and not has_verdict(found.text):
        found = replace(found, text=spoken(found.text, found.verdict))
    is_that = _is_that(found.rounds, reading.claimed) if found.status == "answered" else None
    if is_that is not None:
        found = replace(found, text=spoken(found.text, is_that))
    if has_verdict(found.text) and not kept_out:
        found = replace(found, text=_as_asked(found.text, text, reading, world))
    return replace(found, notes=(*found.notes, *reading.notes)), reading.lang


def _as_asked(told: Text, text: str, reading: Reading, world: Opened) -> Text:
    """What is told with yes or no, as it answers the question: not at all, or with بلى."""
    from astana_cli.questions.around.denial import denies, expecting, plain_fact
    from astana_cli.questions.whole import lexicon_of

    asked = reading.asked or text
    if reading.query is not None and reading.query.topic == "same":
        from astana_cli.questions.alike import sets_apart

        return plain_fact(told) if sets_apart(asked, reading.query.words) else told
    if reading.query is not None and (reading.either or denies(asked, lexicon_of(world.k))):
        return plain_fact(told)
    return expecting(asked, told) if reading.lang == "ar" else told


KEPT_OUT = ("not_invited",)
"""What is held against the record in `was the US not invited?`: its answer says again that it was not."""


def _says_not_invited(reading: Reading) -> bool:
    """Whether it is asked if somebody was not invited: its own `not` stands in the answer."""
    return reading.query is not None and reading.query.why and reading.query.check == KEPT_OUT


def _is_that(rounds: tuple[int, ...], claimed: int) -> bool | None:
    """Whether the round that was found is the one that was claimed; None where there are others beside it."""
    if not rounds or not claimed or (claimed in rounds and len(rounds) > 1):
        return None
    return claimed in rounds
