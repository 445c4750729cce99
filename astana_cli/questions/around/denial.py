"""A question that denies: `Turkey did not come, did it?`, `هل لم تحضر تركيا؟`. Yes or no may be taken for either of the
fact and its denial, so that such a question is answered with the fact alone."""

from __future__ import annotations

import re

from astana_cli.knowledge.model import Text
from astana_cli.questions.around.asides import parted
from astana_cli.questions.around.contrast import uncontrasted
from astana_cli.questions.around.framing import unframed
from astana_cli.questions.around.stated import stated
from astana_cli.questions.around.tags import without_tag
from astana_cli.questions.context import settle
from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan, unglued
from astana_cli.questions.lexis.text import Token, tokens

VERDICT = r"(^|[;؛] )(?:Yes|No|نعم|لا)(?:[:,،] )"
DENIALS = word_list("denial", "denials")
"""Words that deny, wherever they stand."""
ASKED = word_list("denial", "asked")
"""After a word that denies these only ask for a nod: `أليس كذلك`, `مو هيك`."""


DENYING = {("link", "not"), ("stop", "negated")}
"""Marks of words that deny what stands beside them."""
EXPECTING = word_list("arabic", "negative")
"""Arabic particles that ask whether and expect a yes: `أليس`, `ألم`."""


def expecting(text: str, found: Text) -> Text:
    """A sentence that answers yes to such a question: `أليست الجولة 10 في سوتشي؟ بلى`."""
    words = (token.plain for token in tokens(text) if token.plain)
    expects = next(words, "") in EXPECTING
    return Text(en=found.en, ar=re.sub(r"^نعم(?=[:,،] )", "بلى", found.ar)) if expects else found


def plain_fact(text: Text) -> Text:
    """A sentence without the yes or no before what it tells."""
    en, ar = (re.sub(VERDICT, r"\1", said) for said in (text.en, text.ar))
    return Text(en=en[:1].upper() + en[1:], ar=ar)


def denies(text: str, lexicon: Lexicon) -> bool:
    """Whether a question denies something; `Wasn't it in Sochi?` and a tag (`, didn't it?`) do not. Raises
    DataProblem."""
    beside = stated(text, lexicon) if text.isascii() else None
    parts = parted(text, lexicon) if beside is None else None
    asked = beside.question if beside else parts.rest if parts else text
    typed, _ = without_tag(unframed(tokens(asked), lexicon), lexicon.folder)
    typed = uncontrasted(typed, lexicon) or typed
    first = next((i for i, token in enumerate(typed) if token.plain), 0)
    opens = AUXILIARIES | EXPECTING
    body = typed[first + 1 :] if typed[first : first + 1] and typed[first].plain in opens else typed
    after = [*(token.plain for token in body[1:]), ""]
    if any(token.plain in DENIALS and then not in ASKED for token, then in zip(body, after, strict=True)):
        return True
    split = unglued(typed, lexicon)
    marks = settle(scan(split, lexicon), split)
    return any((m.kind, m.target) in DENYING or _verb_denied(m, split) for m in marks)


def _verb_denied(mark: Mark, typed: list[Token]) -> bool:
    """`ما حضرت`, `محضرتش`: a verb with its denial is one phrase for staying away."""
    words = [token.plain for token in typed[mark.start : mark.end]]
    return mark.target == "absent" and any(w in ("ما", "وما") or (w[:1] == "م" and w[-1:] == "ش") for w in words)
