"""Questions that turn on a title: who bore it (`who was the opposition spokesman at round 16?`), and whether somebody
did (`was Sabbagh deputy minister at round 21?`). The rooms for both are opened only for questions that may be such."""

from __future__ import annotations

from collections.abc import Callable

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare

Framed = Callable[[list[Token]], Query | Answer]
"""What other words than those that were typed ask."""


def asked_by_title(
    text: str, typed: list[Token], marks: list[Mark], lexicon: Lexicon, k: Knowledge, framed: Framed
) -> Query | Answer | None:
    """The question for the one who bore a title, if that is asked; a refusal where the title names a land to which its
    bearer was sent (`Iraqi ambassador to Russia`) and nobody bore it."""
    if not bears_rank(typed):
        return None
    from astana_cli.questions.holders import holder, sent_to

    sent = sent_to(typed, marks, k, lexicon)
    if not (sent or any(m.kind in ("unread", "barred", "topic") or m[:2] == SPOKE for m in marks)):
        return None
    led = framed(typed) if sent else None
    if isinstance(led, Query) and led.where.led_as:
        return led
    return holder(typed, marks, lexicon, k, framed) or (no.unread(text, sent) if sent else None)


SPOKE = ("cue", ("spoke",))


def bears_rank(typed: list[Token]) -> bool:
    """Whether a word of a rank stands in a question: `spokesman`, السفير, ناطقا."""
    return any(not RANKED.isdisjoint((one.plain, bare(one.plain), one.plain.removesuffix("ا"))) for one in typed)


RANKED = word_list("by_title", "ranks")


def claimed_title(
    typed: list[Token], marks: list[Mark], lexicon: Lexicon, k: Knowledge, framed: Framed
) -> Query | None:
    """Whether somebody held an office, if that is claimed."""
    asks = {m.target for m in marks if m.kind == "ask"}
    if not asks <= {"yesno", "when", "who"} or not any(m.kind == "person" for m in marks):
        return None
    from astana_cli.questions.titled import office_of, titled

    claim = titled(typed, lexicon, k)
    query = framed(claim.typed) if claim else None
    return office_of(query, claim.offices) if claim and isinstance(query, Query) else None
