"""Take away what asks nothing: greetings, thanks, what the answer is for, who wants to know it and how urgently. Such
words come in endless turns of phrase over few words, so they are read by a small grammar (`turns.py`).
"""

from __future__ import annotations

from astana_cli.questions.around.fitting import Said, where_ends
from astana_cli.questions.around.tags import ASKING, WHETHER
from astana_cli.questions.around.turns import ANY, Turn, turns_beginning, turns_possible
from astana_cli.questions.lexis.lexicon import Lexicon, lexicon_folder
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import variants
from astana_cli.questions.lexis.text import Token

OWN = "<mine>"
OF_WHOM = frozenset(("from", "of", "by", "with"))
"""`Who from our ministry read out the statement?`: behind these no turn begins that speaks of what is the asker's."""
HOW = word_list("framing", "how")
"""`How do we know that Önal led?`: behind these it is asked for what somebody has or knows."""
PAUSE = Token("", "")
"""Stands where something was taken away, so that its neighbours do not join into a phrase."""


def unframed(typed: list[Token], lexicon: Lexicon) -> list[Token]:
    """The words of a question without those that ask nothing; all of them if nothing would be left.

    Raises DataProblem.
    """
    return told_apart(typed, lexicon)[0]


def told_apart(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The same, and what was taken away that holds words which are not known, as it was typed. Raises DataProblem."""
    found, unknown = _without_frames(typed, lexicon)
    return (found, unknown) if any(token.plain for token in found) else (typed, [])


def asks_nothing(typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether words are nothing but such frames. Raises DataProblem."""
    return not any(token.plain for token in _without_frames(typed, lexicon)[0])


def _without_frames(typed: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The words without the frames, something in the place of each; and what was in those that hold unknown words."""
    words = Said(typed, lexicon.folder or lexicon_folder(), lexicon)
    found: list[Token] = []
    unknown: list[str] = []
    at = 0
    while at < len(typed):
        begins = not any(token.plain and token.typed for token in found)
        end, turns = _longest(words, at, _turns_at(words, at, begins))
        if not turns:
            found.append(typed[at])
            at += 1
            continue
        found.append(WHETHER if any(turn.claims for turn in turns) else PAUSE)
        if all(turn.free for turn in turns) and any(map(words.unknown, range(at, end))):
            unknown.append(" ".join(token.typed for token in typed[at:end] if token.typed))
        at = _behind_number(typed, end)
        words.cuts.add(at)
        if _if_it_is(words, at):
            found[-1] = WHETHER
            at += 1
    return _asked_once(found), unknown


def _turns_at(words: Said, at: int, begins: bool) -> list[Turn]:
    """The turns that may stand at a word; `begins`: also those that stand where a question begins."""
    before = words.typed[at - 1] if at else PAUSE
    if at and not before.cut and (before.plain in HOW or _where_can(words.typed, at)):
        return []
    if words.typed[at].plain == "only" and not before.cut and _restricts(words.typed, at):
        return []
    lines = turns_beginning(words.folder, words.kinds[at], "")
    if begins:
        lines = lines | turns_beginning(words.folder, words.kinds[at] | {ANY}, "^ ")
    turns = turns_possible(words.folder, lines, words.present)
    return [turn for turn in turns if OWN not in turn.items[0].what] if before.plain in OF_WHOM else turns


def _restricts(typed: list[Token], at: int) -> bool:
    """`Did the US attend round 5 only?`: no other round, and not what is to be shown, as in `heads only`; `signed by
    Turkey only`: by nobody else."""
    said = {token.plain for token in typed[:at]}
    by = any(token.plain == "by" for token in typed[max(at - WORDS_OF_NAME, 0) : at])
    return at > 0 and (by or not said.isdisjoint(ATTENDING) or typed[0].plain in HELPING)


ATTENDING, HELPING = word_list("framing", "attending"), word_list("framing", "helping")
"""Words of coming, of signing or of a role, and those with which a question for yes or no begins."""
WORDS_OF_NAME = 4
"""Words of a name and of what stands before it."""


def _longest(words: Said, at: int, turns: list[Turn]) -> tuple[int, list[Turn]]:
    """Where the longest of some turns ends that begin at a word, and which of them end there."""
    ends = [(max(where_ends(turn.items, words, {at}), default=at), turn) for turn in turns]
    end = max((reached for reached, _ in ends), default=at)
    return end, [turn for reached, turn in ends if reached == end > at]


def _where_can(typed: list[Token], at: int) -> bool:
    """`Where can I read about round 15?`: what stands before a place is no frame, but asks for sources."""
    return at > 1 and typed[at - 2].plain in ("where", "how") and typed[at - 1].plain in MODALS


MODALS = word_list("framing", "modals")


def _if_it_is(words: Said, at: int) -> bool:
    """Whether `if` behind a verb of knowing or telling, or its object, says what is wished to be known: `let me know if
    Jordan came`; not `tell me if you can`."""
    if at + 1 >= len(words.typed) or words.typed[at].plain != "if":
        return False
    return not KNOWS.isdisjoint(words.kinds[at - 1]) and POLITE.isdisjoint(words.kinds[at + 1])


def _behind_number(typed: list[Token], at: int) -> int:
    """The place behind the number of a part of a text that has been named: `for footnote 3:`, للهامش رقم ٣."""
    part = typed[at - 1].plain
    number = at + 1 if at < len(typed) and typed[at].plain in ("no", "number", "رقم") else at
    if number >= len(typed) or not typed[number].plain.isdecimal() or not typed[number].cut:
        return at
    return number + 1 if not NUMBERED.isdisjoint(near for _, near in variants(part)) else at


NUMBERED = word_list("framing", "numbered")
"""Parts of a text that bear numbers."""
KNOWS = frozenset({"<know>", "<tell>", "<me>", "<check>", "<wonders_>"})
POLITE = frozenset({"<somebody>", "<possible>", "<i>", "it", "that", "this", "so", "not", "there", "any", "available"})
"""What begins a clause that makes a request polite."""


def _asked_once(found: list[Token]) -> list[Token]:
    """The words with but one `whether`, and with none if something else is asked."""
    asked = any(token.plain in ASKING for token in found)
    first = next((at for at, token in enumerate(found) if token is WHETHER), -1)
    return [PAUSE if token is WHETHER and (asked or at > first) else token for at, token in enumerate(found)]
