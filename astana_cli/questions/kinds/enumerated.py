"""Two things asked for side by side that one answer tells: `date and parties`, `the first and the last round`."""

from __future__ import annotations

from itertools import pairwise

from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence, atom_of


def both_listed(s: Sentence) -> bool:
    """`The memorandum: date and parties`, تاريخها والموقعون عليها: those who signed and a day, which its card tells
    together."""
    signed = any(
        m.kind == "cue" and s.typed[m.start].plain[len(m.lead) :] in SIGNERS and not s.atoms & {"who?", "yesno?"}
        for m in s.marks
    )
    return signed and bool(s.atoms & {"date", "when?", "force"}) and _enumerated(s)


def _enumerated(s: Sentence) -> bool:
    """Whether facts are listed side by side: `date and parties`, `signatories, date`."""
    facts = [at for at, m in enumerate(s.marks) if atom_of(m) in ("date", "when?", "force", "sign", "delegation")]
    joined = (
        s.typed[s.marks[b].start - 1].cut or s.marks[b].lead.startswith("و") or (s.marks[b - 1].target == "and")
        for b in facts[1:]
    )
    return any(joined)


SIGNERS = word_list("papers", "signers")


def both_ends(s: Sentence) -> bool:
    """`The first and the last round attended by Iraq`: whether the two adjectives stand side by side."""
    said = [m for m in s.marks if m.kind != "stop" and (m.kind, m.target) != ("link", "and")]
    pairs = ({a.target, b.target} for a, b in pairwise(said) if a.kind == b.kind == "link")
    return {"first", "last"} in pairs


def from_to(s: Sentence) -> bool:
    """`From which round to which was Jordan an observer?`: whether both ends are asked for in one word of question."""
    asked = ({token.plain for token in s.typed[m.start : m.end]} for m in s.marks if m.kind == "ask")
    return any({"from", "to"} <= words for words in asked)


def each_round(s: Sentence) -> bool:
    """`The observers at each round`, في كل جولة: whether it is said in one phrase, which leaves no noun beside it."""
    phrases = (m for m in s.marks if (m.kind, m.target) == ("link", "all") and m.end - m.start > 1)
    return any(s.typed[m.end - 1].plain in ROUNDS for m in phrases)


ROUNDS = word_list("enumerated", "rounds")
