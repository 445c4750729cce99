"""Sentences beside the question: who asks, for what, that others say so. They ask nothing and state nothing about the
talks, so they are set aside, and the answer shows them.

A sentence is set aside only if its subject is the asker or the asking, it holds no question word, number or date, and
no word that limits or denies what is asked; a statement about the talks is never set aside. What it was about may be
needed by the question, as in `I am writing on Khaji. Which rounds did he attend?`; the names go with it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from msgspec import Struct

from astana_cli.questions.around.asker import Words, words_of
from astana_cli.questions.around.claimed import claimed, placed
from astana_cli.questions.around.framing import asks_nothing, unframed
from astana_cli.questions.around.lead_ins import apart, of_asker_alone, opened
from astana_cli.questions.around.limits import (
    CONDITIONS,
    DATES,
    LIMITS,
    NAMED,
    claims,
    dates,
    of_other_talks,
    of_others,
    unable,
)
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import MOST_WORDS, Token, tokens


class Parted(Struct, frozen=True):
    """A question without its asides; the asides as they were typed; the names in them, for which pronouns stand;
    whether they are clauses of the asker that name nothing, so that no word of theirs can belong to the question."""

    rest: str
    asides: tuple[str, ...]
    about: tuple[str, ...]
    pronoun: bool
    certain: bool = False


CLAUSE = frozenset(",،()[]")
"""Marks that part clauses."""
SENTENCE = frozenset(".!?;:؟؛…")
"""Marks that end a sentence, where a blank follows."""
DASHES = frozenset("-–—")
"""Between blanks these part both."""
LONGEST = 8
"""Letters in a shortened word."""
FEW = 8
"""Words of a sentence that only says who claims so."""
OPENING = 4
"""Words among which the verb of such a sentence stands: `I have been told`."""


def parted(text: str, lexicon: Lexicon) -> Parted | None:
    """The question without the sentences that are set aside; None if there are none, or if nothing would be left.

    Raises DataProblem.
    """
    pieces = [piece for sentence in sentences(text, lexicon) for piece in apart(sentence, lexicon)]
    if not 2 <= len(pieces) <= MOST_WORDS:
        return None
    asides: list[str] = []
    rest: list[str] = []
    about: list[str] = []
    for at, (piece, aside) in enumerate(pieces):
        typed = tokens(piece)
        marks = settle(scan(typed, lexicon), typed) if typed else []
        where = claimed(typed, marks, words_of(lexicon.folder)) if at + 2 == len(pieces) else None
        question = placed(pieces[-1][0], where) if where else None
        if question:
            asides.append(piece.strip())
            pieces[-1] = (question, False)
        elif aside or (typed and beside(piece, typed, marks, lexicon)):
            asides.append(piece.strip())
            about += [" ".join(t.typed for t in typed[m.start : m.end]) for m in marks if m.kind in NAMED]
        else:
            rest.append(piece)
    left = " ".join(rest).strip()
    if not asides or not tokens(left):
        return None
    typed = tokens(left)
    if about and any(token.plain == "else" for token in typed):
        return None  # `I have Russia and Iran. Who else was there?`
    he = any(token.plain in words_of(lexicon.folder).he for token in typed)
    pronoun = he or (bool(about) and _of_it(typed, lexicon))
    if he and not about and not any(m.kind in NAMED for m in scan(typed, lexicon)):
        return None
    certain = not about and all(aside for piece, aside in pieces if piece.strip() in asides)
    return Parted(left, tuple(asides), tuple(about), pronoun, certain)


def _of_it(typed: list[Token], lexicon: Lexicon) -> bool:
    """Whether `its`, or `it` behind a verb of leading, stands for a delegation: `find out who led it`."""
    led = (m for m in scan(typed, lexicon) if (m.kind, m.target) in (("cue", "head"), ("cue", "represent")))
    return any(t.plain == "its" for t in typed) or any(t.plain == "it" for m in led for t in typed[m.end : m.end + 1])


def without_clauses(text: str, lexicon: Lexicon) -> Parted | None:
    """The question without the clauses between commas, brackets or dashes that speak of the asker alone (`for a
    chronology that we are compiling`), tell what others wrote, or concede something; None if there are none, or if
    nothing would be left. Raises DataProblem."""
    marks = (at - (letter in DASHES) for at, letter in enumerate(text) if letter in CLAUSE or _is_dash(text, at))
    cuts = [0, *marks, len(text)]
    pieces = [text[one:two] for one, two in itertools.pairwise(cuts)]
    if not 2 <= len(pieces) <= MOST_CLAUSES:
        return None
    bare = {piece: piece.strip(OUTSIDE) for piece in pieces}
    asides = [piece for piece in pieces if _asks_nothing(bare[piece].rstrip("?؟."), lexicon)]
    left = "".join(piece for piece in pieces if piece not in asides).lstrip(OUTSIDE)
    if not asides or not tokens(left):
        return None
    return Parted(left, tuple(piece.strip(OUTSIDE + "?؟.") for piece in asides), (), pronoun=False)


def _asks_nothing(clause: str, lexicon: Lexicon) -> bool:
    if opened(clause) and of_asker_alone(clause, lexicon):
        return True
    from astana_cli.questions.around.conceded import conceded

    typed = tokens(clause)
    marks = settle(scan(typed, lexicon), typed) if typed else []
    if not typed:
        return False
    told = _reported(typed, marks, lexicon) or conceded(typed, marks, lexicon)
    words = words_of(lexicon.folder)
    by_asker = typed[0].plain in words.me | words.mine and _names_nothing(marks, lexicon)
    return told or (by_asker and beside(clause, typed, marks, lexicon))


def _names_nothing(marks: list[Mark], lexicon: Lexicon) -> bool:
    """Whether no word of a clause could belong to the question, were it spelled right."""
    named = any(m.kind in NAMES or (m.kind == "cue" and not claims(m)) for m in marks if m.end > m.start)
    return not named and _spelled_right(marks, lexicon)


def _spelled_right(marks: list[Mark], lexicon: Lexicon) -> bool:
    """Whether every word in Latin letters that is not read is one of everyday English, and no slip of another."""
    return all(m.kind != "unread" or not m.target.isascii() or m.target in lexicon.english for m in marks)


NAMES = NAMED | DATES | {"noun", "capital", "syria", "place", "city_name", "country", "weekday", "ask", "barred"}


def _reported(typed: list[Token], marks: list[Mark], lexicon: Lexicon) -> bool:
    from astana_cli.questions.around.reported import reported

    return reported(typed, marks, words_of(lexicon.folder), lexicon)


def _is_dash(text: str, at: int) -> bool:
    """Whether a dash between blanks stands there."""
    return text[at] in DASHES and text[:at][-1:].isspace() and text[at + 1 : at + 2].isspace()


MOST_CLAUSES = 12
OUTSIDE = " ,،()[]-–—"
"""What stands around a clause."""


def sentences(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The text cut after sentence marks, not after a shortened word or inside a number. Raises DataProblem."""
    short = words_of(lexicon.folder).short
    begun = 0
    for at, mark in enumerate(text):
        ends = mark in SENTENCE and (at + 1 == len(text) or text[at + 1].isspace())
        if not (ends or mark == "\n" or (_is_dash(text, at) and text[at - 1] != "\n")):
            continue
        if mark == "." and _shortened(text[max(begun, at - LONGEST) : at], short):
            continue
        if text[begun : at + 1].strip():
            yield text[begun : at + 1]
        begun = at + 1
    if text[begun:].strip():
        yield text[begun:]


def _shortened(before: str, short: frozenset[str]) -> bool:
    """Whether what stands before a full stop ends in a shortened word, or in a letter that stands for a name."""
    word = re.search(r"\w+$", before)
    return word is not None and (word[0].casefold() in short or (len(word[0]) == 1 and word[0].isalpha()))


def beside(piece: str, typed: list[Token], marks: list[Mark], lexicon: Lexicon) -> bool:
    """Whether a sentence asks nothing and states nothing about the talks."""
    words = words_of(lexicon.folder)
    plain = [token.plain for token in typed]
    if of_others(plain, words) or of_other_talks(marks, plain) or any(m.target == "other_talks" for m in marks):
        return False
    of_somebody = not words.he.isdisjoint(plain) and (words.me | words.mine).isdisjoint(plain)
    if of_somebody and not _spelled_right(marks, lexicon):
        return False
    if opened(piece) and not piece.rstrip().endswith(("?", "؟")) and of_asker_alone(piece, lexicon):
        return True
    if not piece.rstrip().endswith(("?", "؟")) and _reported(typed, marks, lexicon):
        return True
    if piece.rstrip().endswith(("?", "؟")) or any(dates(m, marks[at + 1 : at + 2]) for at, m in enumerate(marks)):
        return False
    if any(m.kind == "ask" and m.end > m.start and m.target != "list" for m in marks):
        return False
    if not set(plain) & words.wants and asks_nothing(typed, lexicon):
        return True
    denied = [m for m in marks if m.kind == "link" and m.target in LIMITS]
    if _says_so(plain, marks, words):
        return True
    if _signed(typed, lexicon):
        return True
    if denied and not (len(denied) == 1 and unable(plain, denied[0], words)):
        return False
    return _of_asker(piece, typed, marks, words, lexicon)


def _says_so(plain: list[str], marks: list[Mark], words: Words) -> bool:
    """`One outlet claims so.` Somebody's view of what is asked, with no fact in it."""
    return (
        len(plain) <= FEW
        and plain[-1] in words.so
        and not CONDITIONS & set(plain[:-1])
        and bool(set(plain) & words.says)
        and not any(m.kind in NAMED or (m.kind == "cue" and not claims(m)) for m in marks)
    )


def _signed(typed: list[Token], lexicon: Lexicon) -> bool:
    """`Best regards, Ahmad`: a greeting, and a name in capital letters."""
    rest = [token for token in unframed(typed, lexicon) if token.plain]
    named = all(m.kind in ("unread", "person") for m in scan(rest, lexicon))
    return named and 0 < len(rest) < len(typed) and len(rest) <= FEW // 2 and all(t.typed[0].isupper() for t in rest)


def _of_asker(piece: str, typed: list[Token], marks: list[Mark], words: Words, lexicon: Lexicon) -> bool:
    plain = [token.plain for token in typed]
    content = [m for m in marks if m.kind == "cue" or m.kind == "noun" or m.kind in NAMED]
    if piece.rstrip().endswith(":"):
        asks = any(word in words.asking for word in plain)
        read = not any(m.kind == "unread" for m in marks) or asks_nothing(typed, lexicon)
        said = asks or read or bool(set(plain) & (words.me | words.mine))
        cues = any(m.kind == "cue" and plain[m.end - 1] not in words.asking for m in content)
        return said and not cues and (asks or not content)
    first = next((i for i, m in enumerate(marks) if m.kind != "stop" or plain[m.start] in words.me), 0)
    opener = plain[marks[first].start] if marks else ""
    of_asker = bool(set(plain[:3]) & words.me) or bool(set(plain[:2]) & words.mine) or opener in words.me
    if not of_asker and ((plain[:1] and plain[0] in words.greets) or plain[:2] == ["this", "is"]):
        return not any(m.kind in ("cue", "noun") or (m.kind == "out" and m.target != "unrelated") for m in marks)
    if not of_asker:
        return asks_nothing(typed, lexicon) or (not content and bool(set(plain) & (words.me | words.mine)))
    verbs = {plain[m.start] for m in marks if m.end - m.start == 1}
    left = [token for token in unframed(typed, lexicon) if token.plain]
    wanting = set(plain) & words.wants
    narrows = wanting and any(m.kind != "stop" and m.target not in wanting for m in scan(left, lexicon))
    told = any(word in words.says and plain[at - 1] != "to" for at, word in enumerate(plain[:OPENING]))
    claiming = (told or verbs & words.says) and content
    if content and not CONDITIONS.isdisjoint(plain):
        return False
    return not (narrows or claiming) and not any(m.kind == "place" for m in marks)
