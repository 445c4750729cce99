"""A question that stands on its own, and a sentence beside it that makes another one of it.

`We do not count round 3. How many rounds did the opposition attend?` Read as one, the words of both run into each other
(`did the opposition attend round 3`). Where the question says by itself what is asked, other sentences may only tell
more of it: the round, the party, the city, of which it says nothing. If they change what it says, they are named as not
read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import fields

from astana_cli.answers.query import Query
from astana_cli.questions.around.asides import sentences
from astana_cli.questions.around.framing import asks_nothing
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import scan
from astana_cli.questions.lexis.text import tokens

ASKED = re.compile(r"[?؟]\s*$")
ENDS = re.compile(r"[.?!;؟؛…\n]\s*$")
"""What ends a sentence; a colon or a dash stands behind what the question is about."""
MORE = word_list("swayed", "more")
"""Words of a sentence that asks for the same of somebody or something else: `Turkey too, please.`"""
DENYING = frozenset({("ask", "why"), ("cue", "absent"), ("cue", "walkout"), ("cue", "stopped"), ("cue", "invited")})
DENYING |= {("link", "not"), ("link", "but"), ("link", "outside"), ("cue", "elsewhere")}
DENYING |= {("cue", "successor"), ("link", "instead")}
EMPTY = ((), None, False)


def swayed(text: str, found: Query, lexicon: Lexicon, read: Callable[[str], object]) -> str | None:
    """The sentences beside a question that make another one of it; None if there are none. Raises DataProblem."""
    pieces = [piece for piece in _whole(sentences(text, lexicon)) if tokens(piece)]
    if len(pieces) == 1 and found.topic == "absence":
        pieces = [piece.strip() for piece in re.split(r"[,،](?=[^,،]*$)", text)]
        if _asks(pieces[0], lexicon) or not _asks_of_coming(pieces[-1], lexicon):
            return None
    asked = [piece for piece in pieces if ASKED.search(piece)] or pieces[-1:]
    beside = [piece for piece in pieces if piece not in asked]
    if len(pieces) < 2 or len(asked) != 1 or not beside:
        return None
    beside = [piece for piece in beside if not asks_nothing(tokens(piece), lexicon)]
    words = {token.plain for piece in beside for token in tokens(piece)}
    if beside and _denies(found) and not _asks_of_absence(asked[0], lexicon):
        return " ".join(beside)
    alone = read(asked[0]) if beside and MORE.isdisjoint(words) else None
    if not isinstance(alone, Query) or _says_more(found, alone):
        return None
    return " ".join(beside)


def _asks(piece: str, lexicon: Lexicon) -> bool:
    """Whether a stretch of a text is a question itself, or only names what one is about."""
    typed = tokens(piece)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    return any(mark.kind == "ask" for mark in marks) or not any(mark.kind == "cue" for mark in marks)


def _asks_of_coming(piece: str, lexicon: Lexicon) -> bool:
    """Whether a stretch of a text has a verb of its own; `صح؟` has none."""
    typed = tokens(piece)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    return any(mark.kind == "cue" and mark.target in ("attend", "join", "head", "represent", "there") for mark in marks)


def _denies(found: Query) -> bool:
    """Whether a query looks for what was not."""
    where = found.where
    return found.topic == "absence" or bool(where.absent or where.not_led_by or where.not_city or where.outside)


def _asks_of_absence(asked: str, lexicon: Lexicon) -> bool:
    """Whether a question denies something, or asks for a reason or of somebody's absence, by itself."""
    typed = tokens(asked)
    marks = settle(scan(typed, lexicon), typed)
    said = {(m.kind, m.target) for m in marks}
    return not said.isdisjoint(DENYING) or not any(m.kind == "cue" for m in marks)


def _whole(pieces: Iterable[str]) -> list[str]:
    """The same, not cut where no sentence ends."""
    found: list[str] = []
    for piece in pieces:
        if found and not ENDS.search(found[-1]):
            found[-1] += piece
        else:
            found.append(piece)
    return [piece.strip() for piece in found]


def _says_more(found: Struct, alone: Struct) -> bool:
    """Whether one query says whatever another one does."""
    for field in fields(type(alone)):
        one, two = getattr(alone, field.name), getattr(found, field.name)
        fits = _says_more(two, one) if isinstance(one, Struct) else one == two or one in EMPTY
        if not fits:
            return False
    return True
