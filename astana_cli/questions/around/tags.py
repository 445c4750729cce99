"""Statements that ask: `Jaafari led it, right?`, `it was not in April, was it?`, `wasn't it Pedersen who came?`.

Whether the statement or its tag is denied makes no difference to what is asked: whether it is so.
"""

from __future__ import annotations

import re

from astana_cli.questions.around.asker import words_of
from astana_cli.questions.context.asking import AUXILIARIES, NEGATED
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token

PRONOUNS = word_list("tags", "pronouns")
ASKING = word_list("tags", "asking")
WHETHER = Token("", "whether")
CLEFT = word_list("tags", "cleft")
SO = word_list("tags", "so")
"""After `is it` these ask by themselves: `is it true that`."""
CLAIMED = word_list("tags", "claimed")
"""After `it is` these only say that it was claimed: `it is written somewhere that`."""
OURS = frozenset({"my", "our"})
"""So do these: `it is our understanding that`."""
RECORDED = frozenset({("on", "record"), ("on", "file"), ("a", "matter")})
IS = word_list("tags", "is")


def untagged(typed: list[Token], folder: str | None) -> list[Token]:
    """The words of a statement that asks, as a question for yes or no; other words as they are. Raises DataProblem."""
    body, tagged = without_tag(typed, folder)
    opened = _without_cleft(body)
    if any(token.plain in ASKING for token in opened) or not (tagged or len(opened) < len(body)):
        return typed
    return [WHETHER, *_affirmed(opened)]


def without_tag(typed: list[Token], folder: str | None) -> tuple[list[Token], bool]:
    """The words before a tag (`, right?`, `, did it?`), and whether there was one. Raises DataProblem."""
    plain = [token.plain for token in typed]
    while plain and not plain[-1]:
        plain.pop()
    end = len(plain)
    if end > 3 and plain[-1] in PRONOUNS and plain[-2] in AUXILIARIES and not _asked_of_it(typed, end - 2):
        return typed[: end - (3 if plain[-3] == "or" else 2)], True
    for tag in words_of(folder).tags.get(plain[-1], ()) if plain else ():
        if end > len(tag) + 1 and tuple(plain[end - len(tag) :]) == tag:
            return typed[: end - len(tag)], True
    return typed, False


def _asked_of_it(typed: list[Token], end: int) -> bool:
    """Whether the words before a tag are a question word behind a mark: `It was in May. How long was it?`"""
    start = next((at for at in range(end, 0, -1) if typed[at - 1].cut or not typed[at - 1].plain), 0)
    return start > 0 and any(token.plain in OPENS for token in typed[start:end])


OPENS = word_list("tags", "opens")


def _without_cleft(typed: list[Token]) -> list[Token]:
    """`It was Jaafari who led` is `Jaafari led`."""
    plain = [token.plain for token in typed]
    first = next((i for i, word in enumerate(plain) if word), 0)
    two = plain[first : first + 2]
    if typed[first + 2 : first + 3] and typed[first + 2].plain in SO | CLAIMED | OURS:
        return typed
    if tuple(plain[first + 2 : first + 4]) in RECORDED:
        return typed
    if len(two) < 2 or not ((two[0] in CLEFT and two[1] in IS) or (two[0] in IS and two[1] == "it")):
        return typed
    rest = typed[first + 2 :]
    who = next((i for i, token in enumerate(rest) if token.plain in ("who", "that", "which")), None)
    return [*rest[:who], *rest[who + 1 :]] if who else rest if two[0] in IS else typed


def _affirmed(typed: list[Token]) -> list[Token]:
    """The words without the one `not` that belongs to the verb; `not in Astana but in Sochi` is left (`contrast`)."""
    if any(token.plain == "but" for token in typed):
        return typed
    for at, token in enumerate(typed):
        after_verb = token.plain == "not" and at and typed[at - 1].plain in AUXILIARIES
        if token.plain in NEGATED or after_verb:
            return [*typed[:at], *typed[at + 1 :]]
    return typed


GUESSES = (
    (frozenset({"who"}), frozenset({"head", "represent", "chair"}), frozenset({"person"})),
    (frozenset({"where"}), frozenset({"city", "venue", "place"}), frozenset({"place", "city_name", "country"})),
    (
        frozenset({"when"}),
        frozenset({"date", "start", "end"}),
        frozenset({"month", "digits", "nth", "link", "season", "weekday"}),
    ),
)
"""Question words, or cues, and what is guessed in answer to them."""
PERHAPS = word_list("tags", "perhaps")
IF_NOT = ["if", "not"]
THOUGHT = word_list("tags", "thought")


def guess(marks: list[Mark], typed: list[Token], text: str = "") -> int | None:
    """Where a guess begins with which a question ends (`was it not Mr Pedersen?`, `, Pedersen?`, or behind `I think`,
    which is taken away before); None if there is none."""
    thought = re.search(rf"\bi (?:{'|'.join(sorted(THOUGHT))})\b", text, re.IGNORECASE) is not None
    for at in range(len(marks) - 1, 0, -1):
        words = [token.plain for token in typed[marks[at].start : marks[at].start + 2]]
        paused = (
            thought
            and marks[at].kind == "stop"
            and not any(token.plain for token in typed[marks[at].start : marks[at].end])
        )
        perhaps = paused or words[0] in PERHAPS or words == IF_NOT
        opens = (len(words) == 2 and words[0] in IS and words[1] in ("it", "he", "she", "that")) or (
            perhaps and at + 1 < len(marks) and marks[at + 1].kind != "stop"
        )
        named = marks[at].kind == "person" and typed[marks[at].start - 1].cut
        if (opens or named) and marks[at].end > marks[at].start:
            return at if _guesses(marks[:at], marks[at:]) else None
    return None


def _guesses(asked: list[Mark], guessed: list[Mark]) -> bool:
    """Whether nothing stands in a guess but an answer to what is asked."""
    questions = {m.target for m in asked if m.kind == "ask"}
    cues = {m.target for m in asked if m.kind == "cue"}
    denied = {("link", "not"), ("link", "outside"), ("link", "or"), ("ask", "yesno")}
    said = {m.kind for m in guessed if m.kind != "stop" and (m.kind, m.target) not in denied}
    if "most" in cues and any((m.kind, m.target) == ("link", "or") for m in guessed):
        return False  # `who led more rounds: Pedersen or de Mistura?`: between these two
    for words, nouns, kinds in GUESSES:
        who = (questions & words and cues) or (words != {"who"} and cues & nouns)
        if who and said and said <= kinds:
            return words != {"who"} or bool(cues & nouns)
    return False
