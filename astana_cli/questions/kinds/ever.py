"""Whether a party ever missed a round, or came to all of them: what is asked is which rounds, not how it was away."""

from __future__ import annotations

from astana_cli.answers.query import Filter, Query
from astana_cli.answers.select import attendance, ever_came, stayed_away
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import AWAY
from astana_cli.questions import no
from astana_cli.questions.kinds.absences import boycotted
from astana_cli.questions.kinds.asks import WHERE, filtered
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, named, narrowed


def _ever_away(s: Sentence, k: Knowledge) -> Query:
    """`Did Jordan ever miss a round?`: the rounds that it missed; what is on record of absences where it missed none,
    or would have stayed away by choice and no record says so: `did it ever skip one?` Raises Unfit, Refusal."""
    parties = s.targets("party")
    if ((s.rounds or s.loose) and not s.spans) or s.rels or not (s.has("ever") or (s.has("yesno?") and _of_any(s))):
        raise Unfit
    missed = [p for p in parties if ever_came(p, k) and any(stayed_away(r, p, k) for r in k.rounds.values())]
    if (not missed or _not_by_choice(s, missed, k)) and not (s.spans or narrowed(s)):
        return Query("absence", parties=parties)
    if len(parties) > 1:
        raise Refusal(no.apart(s.text, [Query("rounds", where=Filter(absent=(p,))) for p in parties]))
    if not missed:
        raise Unfit
    boycotted(s, k, parties)
    return filtered(s, k, Query("rounds"), absent=parties)


def _not_by_choice(s: Sentence, parties: list[str], k: Knowledge) -> bool:
    """Whether it is asked if parties stayed away by choice, of whom no absence is on record."""
    chosen = any(token.plain in CHOSEN for token in s.typed)
    return chosen and not {attendance(r, p, k) for p in parties for r in k.rounds.values()} & {*AWAY}


CHOSEN = word_list("absences", "chosen")
"""Words that say that somebody could have come."""


def _of_any(s: Sentence) -> bool:
    """Whether rounds are spoken of and none in particular: `any round`, `the rounds`, أي جولة."""
    return s.plural or s.vague() or any(m.kind == "noun" and s.any_of_many(at) for at, m in enumerate(s.marks))


def _all_or_not(s: Sentence, k: Knowledge) -> Query:
    """`Did Iran come to all rounds or did it miss one?`: at how many of them it was, and at which. Raises Unfit."""
    if named(s, k) or narrowed(s) or s.rels or not s.all_rounds():
        raise Unfit
    if len(s.targets("party")) != 1 or not (s.has("yesno?") or _either(s)):
        raise Unfit
    return Query("attendance", parties=s.targets("party"))


def _either(s: Sentence) -> bool:
    """Whether one thing or the other is asked, with no word for it: `إيران حضرت كل الجولات ولا غابت؟`"""
    return any((m.kind, m.target) == ("link", "or") for m in s.marks)


EVER = (
    frame(
        "all_or_not", _all_or_not, "attend|join|present|there absent|~not ~all", "yesno? delegation ever", "", "party"
    ),
    frame("ever_away", _ever_away, "absent", "yesno? ever delegation which? what? ~all there", WHERE, "party"),
)
"""To be tried before what lists rounds, and before what tells how somebody was away."""
