"""A claim that is put to the test, as at a desk where facts are checked: `True or false: round 10 was in Sochi`, `Our
draft says that Önal led Turkey at round 9. Correct?`, `Jordan attended round 11, says the piece. Does that hold up?`.

Around the claim stand turns of three roles, which are data (`data/lexicon/common/framing.json`): `test =` asks whether
it is so, `doubt =` whether it is not, `told =` tells who says so. Before a claim they begin with `^`. Whatever they
are, it is asked whether the claim is so; the answer shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from astana_cli.questions.around.fitting import Around
from astana_cli.questions.around.limits import CONDITIONS
from astana_cli.questions.around.tags import without_tag
from astana_cli.questions.around.turns import DOUBT, TEST, TOLD
from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.text import Token, tokens

ENDS = ".,;:!?…)”»\"”’'،؛؟"
"""Marks behind a word that part it from the next one."""
OPENS = "(“«\"„‘'"
"""Marks before a word that part it from the one before."""
TAG = 2
"""Words of a tag at most: `صح؟`, `أليس كذلك؟`."""
FEWEST = 2
"""Words of a claim."""
MOST = 3
"""Turns on each side of a claim."""
CLEFT = r"^(?:it|that) (?:was|is) (?P<what>[^,;]+?),? (?:who|that|which) "


class Verified(Struct, frozen=True):
    """The question whether a claim is so; the claim; whether it was asked whether it is not so. A question that holds
    a claim asks by itself (`was it in Sochi, as the piece has it?`). `teller`: who says so, as it is written. `tag`:
    nothing but a tag (`, right?`) stands around the claim; an Arabic claim with no more is not shown."""

    question: str
    claim: str
    doubted: bool = False
    teller: str = ""
    tag: bool = False


class Word(Struct, frozen=True):
    """A word of a text, and where in it the letters without a blank stand to which it belongs."""

    token: Token
    start: int
    end: int


def verified(text: str, lexicon: Lexicon) -> Verified | None:
    """The claim that a text puts to the test; None if there is none, or nothing but a question. Raises DataProblem."""
    if not Around(tokens(text), lexicon).may_hold(*ROLES):
        return None
    words = list(_words(text))
    if len(words) <= FEWEST:
        return None
    around = Around([word.token for word in words], lexicon)
    end, behind = _cut_behind(around, words)
    start, before = _cut_before(around, end)
    plain = [word.token.plain for word in words[start:end]]
    if behind and not before and _asks(plain):
        cut = words[end - 1].end
        teller = text[cut:].strip(f"{ENDS}{OPENS} ") if TOLD in behind else ""
        return Verified(f"{text[:cut].rstrip(ENDS)}?", "", teller=teller)
    roles = {*behind, *before}
    said = [word.token for word in words[start:end]]
    arabic = bool(plain) and not plain[0].isascii()
    asked = roles & {TEST, DOUBT} or (arabic and roles and text.rstrip().endswith(ASKED))
    if not asked or not _is_claim(plain) or (arabic and _asks_in_arabic(said)):
        return None
    claim = text[words[start].start : words[end - 1].end].strip(f"{ENDS}{OPENS} ")
    teller = text[: words[start].start].strip() if TOLD in before else ""
    if arabic:
        tagged = not before and len(words) - end <= TAG
        return Verified(f"هل {claim}؟", "" if tagged else claim, DOUBT in roles, teller=teller)
    question = f"is it true that {re.sub(CLEFT, _uncleft, claim, flags=re.I)}?"
    tag = not before and len(behind) == 1 and without_tag([word.token for word in words], lexicon.folder)[1]
    return Verified(question, claim, DOUBT in roles, teller=teller, tag=tag)


def _asks_in_arabic(said: list[Token]) -> bool:
    """Whether an Arabic word asks; one that may be a preposition does where a clause begins."""
    asking, begins = lists("asker_arabic")["asks"], True
    for token in said:
        word = token.plain.removeprefix("ف") if begins else token.plain
        if word in asking and (begins or word not in PREPOSITIONS):
            return True
        begins = token.cut
    return said[0].plain in EXPECTING or any((one.plain, two.plain) in OR_NOT for one, two in pairwise(said))


ASKED = ("?", "؟")
PREPOSITIONS = frozenset({"من", "ما"})
"""They ask where a clause begins, and may be prepositions, or deny, elsewhere."""
OR_NOT = frozenset({("ولا", "لا"), ("ام", "لا"), ("والا", "لا"), ("او", "لا")})
EXPECTING = word_list("arabic", "negative")


def _uncleft(match: re.Match[str]) -> str:
    """`It was Khaji who led` is `Khaji led`."""
    return f"{match['what']} "


def _words(text: str) -> Iterator[Word]:
    """The words of a text, with cuts at quotation marks and dashes too."""
    pieces = list(re.finditer(r"\S+", text))
    each = [tokens(piece[0]) for piece in pieces]
    for at, (piece, found) in enumerate(zip(pieces, each, strict=True)):
        followed = at + 1 < len(pieces) and each[at + 1]
        parted = piece[0][-1] in ENDS or not followed or pieces[at + 1][0][0] in OPENS
        for number, token in enumerate(found, 1):
            yield Word(token._replace(cut=number == len(found) and parted), piece.start(), piece.end())


def _cut_behind(around: Around, words: list[Word]) -> tuple[int, list[str]]:
    """Where the turns behind a claim begin, and their roles."""
    end, roles = len(words), list[str]()
    for _ in range(MOST):
        found = ((at, role) for at in range(1, end) for role in ROLES if end in around.ends(role, at))
        at, role = next(found, (end, ""))
        if not role:
            break
        end, roles = at, [*roles, role]
    return end, roles


def _cut_before(around: Around, end: int) -> tuple[int, list[str]]:
    """Where the turns before a claim end, and their roles."""
    start, roles = 0, list[str]()
    for _ in range(MOST):
        ends = ((max(around.ends(role, start, begins=True) or {start}), role) for role in ROLES)
        longest, role = max(ends, key=lambda found: found[0])
        if not start < longest < end:
            break
        start, roles = longest, [*roles, role]
    return start, roles


ROLES = (DOUBT, TEST, TOLD)


def _is_claim(plain: list[str]) -> bool:
    """Whether words may state something: they neither ask nor suppose; `it was he who led` states."""
    said = plain[4:] if plain[:2] in CLEFTS else plain
    asks = not word_list("tags", "asking").isdisjoint(said) or _asks(plain)
    return len(plain) > FEWEST and not asks and (CONDITIONS - {"only"}).isdisjoint(plain)


def _asks(plain: list[str]) -> bool:
    """Whether words begin as a question does."""
    return not (AUXILIARIES | word_list("tags", "asking")).isdisjoint(plain[:1])


CLEFTS = (["it", "was"], ["it", "is"], ["that", "was"])
