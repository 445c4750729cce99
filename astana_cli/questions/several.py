"""A question for two facts or more (`who led the delegation, and when was it?`), cut into questions for one each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import named, narrowed

ASKING = frozenset(
    {"who", "what", "when", "where", "which", "why", "how_many", "how_long", "how_much", "how_often", "yesno"}
)
ONE_ANSWER = (
    frozenset({"when", "where"}),
    frozenset({"who", "why"}),
    frozenset({"which", "why"}),
    frozenset({"what", "why"}),
    frozenset({"yesno", "why"}),
)
"""Question words that one kind of answer serves together: `when and where`, `who was absent and why`."""
ASKED_BY = {"city": "where", "venue": "where", "place": "where", "date": "when"}
"""The question words that some nouns stand for: `in which city`, `on what date`."""
WHICH = word_list("several_questions", "which")
WHEN_AND_WHERE = frozenset({"when", "where"})
EDGES = frozenset({"start", "end"})
"""Facts of a round that no list of rounds tells."""
OF_EVENT = frozenset({"summit", "ministerial", "technical"})
"""Meetings beside the rounds, of which one card tells all."""
OF_TALLY = frozenset({"who", "which", "how_often", "how_many"})
"""Question words that a count of who led most often serves together."""
NOMINAL = frozenset(
    [
        "head",
        "represent",
        "date",
        "place",
        "city",
        "venue",
        "size",
        "member",
        "office",
        "agenda",
        "outcome",
        "statement",
        "document",
        "weekday",
        "duration",
        "observer",
        "absent",
        "attend",
        "delegation",
        "host_official",
        "sideline",
        "role",
        "called",
        "host",
    ]
)
"""Nouns that ask for a fact by themselves: `the date and the agenda of round 5`."""
OF_ROUND = frozenset({"when", "where", "how_long"})
"""Question words that ask for a fact of the round with no verb beside them."""
OWN_SUBJECT = frozenset({"party", "capital", "person", "document", "event", "term"})
ROLES = frozenset({"guarantor", "observer"})
MOST = 4


def apart(s: Sentence, k: Knowledge) -> list[Sentence]:
    """The sentences that ask for one fact each, every one with the rounds that are meant; none if there is but one."""
    heads = [i for i in range(len(s.marks)) if _asks(s, i)]
    kinds = frozenset(ASKED_BY.get(s.marks[i].target, s.marks[i].target) for i in heads)
    if (
        len(heads) < 2
        or s.atoms & OF_EVENT
        or _about_one(s)
        or "event" in s.slots
        or (kinds in ONE_ANSWER and not (kinds == WHEN_AND_WHERE and s.atoms & EDGES))
        or (kinds <= OF_TALLY and s.has("most"))
        or not all(conjoined(s, i) for i in heads[1:])
        or not _asks_of_somebody(s, heads)
    ):
        return []
    parts = _shared(s, heads, k)
    if parts:
        return parts
    parts = _pieces(s, heads)
    return parts if all(_speaks_for_itself(one) for one in parts) else []


def _asks_of_somebody(s: Sentence, heads: list[int]) -> bool:
    """Whether each `and did` asks what somebody did; `وهل في موسكو` asks for no more than a place."""
    ends = [*heads[1:], len(s.marks)]
    parts = (s.marks[i:end] for i, end in zip(heads, ends, strict=True) if s.marks[i].target == "yesno")
    return all(any(m.kind == "cue" and m.target in OF_SOMEBODY for m in part) for part in parts)


OF_SOMEBODY = frozenset({"attend", "there", "present", "absent", "walkout", "head", "represent"})


def straddled(s: Sentence) -> bool:
    """Whether something is asked of one round and something else of another behind it, parted from it by a mark or an
    `and`: `list the delegations of round 5, when was round 6?`"""
    rounds = [a for a in s.anchors if a.number is not None]
    if len(rounds) != len(s.anchors) or len(rounds) != len({a.number for a in rounds}) or len(rounds) != TWO:
        return False
    one, two = rounds
    told = any(m.kind == "ask" or (m.kind == "cue" and m.target in NOMINAL) for m in s.marks[: one.start])
    asked = (i for i in range(one.end, two.start) if s.marks[i].kind == "ask" and s.marks[i].target in ASKING)
    return told and any(s.typed[s.marks[i].start - 1].cut or conjoined(s, i) for i in asked)


TWO = 2


def doubled(s: Sentence) -> bool:
    """Whether the same is asked of two verbs, so that no one fact tells both: `متى تشكلت المجموعة ومتى اجتمعت؟`, `how
    often was it absent and how often did it boycott?`"""
    heads = [i for i in range(len(s.marks)) if s.marks[i].kind == "ask" and s.marks[i].target in OF_VERBS]
    return _named_and_asked(s) or any(
        s.marks[one].target == s.marks[two].target
        and conjoined(s, two)
        and not _verbs(s.marks[two + 1 :], s) <= _verbs(s.marks[:two], s)
        for one, two in pairwise(heads)
    )


def _named_and_asked(s: Sentence) -> bool:
    """`نتائج الجولة 8 وهل صدر بيان؟`: a fact is named, and whether or why something else is so is asked behind it."""
    at = next((i for i, m in enumerate(s.marks) if m.kind == "ask"), 0)
    if not at or s.marks[at].target not in ("yesno", "why") or s.typed[s.marks[at].start].plain not in AND_WHETHER:
        return False
    named = any(m.kind == "cue" and m.target in NOMINAL - PAPERS for m in s.marks[:at])
    same = {m.target for m in s.marks[at + 1 :] if m.kind == "cue"} <= {m.target for m in s.marks[:at]}
    if not named or (same and s.marks[at].target == "why"):
        return False  # `من الغائبون ولماذا غابوا؟`
    return bool(_verbs(s.marks[at + 1 :], s) - _verbs(s.marks[:at], s))


AND_WHETHER = word_list("several_questions", "and_whether")
PAPERS = frozenset({"statement", "document"})
"""Whose words may be asked for behind them: `بيان الجولة 20 وهل ذكر الزلزال؟`"""
OF_VERBS = frozenset({"when", "where", "how_often", "how_many", "how_long"})


def _verbs(marks: list[Mark], s: Sentence) -> set[str]:
    """The words of cues, as they were typed in plain letters."""
    return {s.typed[at].plain for m in marks if m.kind == "cue" for at in range(m.start, m.end)}


def _about_one(s: Sentence) -> bool:
    """`Who came before Sousan, and who after him?`, `who took over from him, and from which round on?`: one answer
    tells both."""
    if sum(m.kind == "person" for m in s.marks) != 1:
        return False
    since = s.first_of("firsttime")
    took_over = s.has("successor") and since > s.first_of("successor")
    alone = not any(m.target in ("head", "represent", "attend", "member", "absent") for m in s.marks[since + 1 :])
    both = s.atoms & {"predecessor", "~before"} and s.atoms & {"successor", "~after"}
    return bool(both) or (took_over and alone and len({m.target for m in s.marks if m.kind == "ask"}) == 1)


def _speaks_for_itself(part: Sentence) -> bool:
    """Whether a part says of whom or what it asks, or asks since when, which no other question answers."""
    return part.has("firsttime") or any(m.kind in OWN_SUBJECT for m in part.marks) or part.atoms <= {"who?", *ROLES}


def listed(s: Sentence, k: Knowledge) -> list[Sentence]:
    """The same for nouns that are joined: `the head and the size of the delegation`."""
    heads = [i for i in range(len(s.marks)) if _names_fact(s, i)]
    joined = [i for i in heads if conjoined(s, i)]
    if not joined or len(joined) >= MOST:
        return []
    first = [i for i in heads if i < joined[0]]
    return _shared(s, [first[-1], *joined], k) if first else []


def _asks(s: Sentence, at: int) -> bool:
    mark = s.marks[at]
    if (mark.kind, mark.target) == ("cue", "firsttime"):
        return conjoined(s, at)
    if mark.kind == "cue" and mark.target in NOMINAL and s.typed[mark.start].plain == "what":
        return s.before(at) < 0 or conjoined(s, at)  # `what was agreed`
    if mark.kind == "cue" and mark.target in ASKED_BY:
        return any(token.plain in WHICH for token in s.typed[mark.start : mark.end])
    return mark.kind == "ask" and mark.target in ASKING and (mark.end > mark.start or mark.target == "yesno")


def _names_fact(s: Sentence, at: int) -> bool:
    return at not in s.used and s.marks[at].kind == "cue" and s.marks[at].target in NOMINAL


def conjoined(s: Sentence, at: int) -> bool:
    """Whether `and` stands right before a mark, or is written onto it."""
    before = s.before(at)
    if before >= 0 and (s.marks[before].kind, s.marks[before].target) == ("link", "in"):
        return conjoined(s, before)
    word = s.typed[s.marks[at].start].plain
    joined = word.startswith("و") and not word.startswith(OWN)
    return s.marks[at].lead.startswith("و") or joined or _is_and(s, before)


OWN = ("وفد", "وفود", "وتيق", "وتاي", "وين", "وقت", "وزير", "وزرا", "ورق")
"""Beginnings of words whose first letter is no `and`, in plain spelling."""


def _is_and(s: Sentence, at: int) -> bool:
    return at >= 0 and s.marks[at].kind == "link" and s.marks[at].target == "and"


def _shared(s: Sentence, heads: list[int], k: Knowledge) -> list[Sentence]:
    """Cut before each head; what only one part says of rounds or parties goes for those that say nothing of them."""
    made = _pieces(s, heads)
    pieces = [one.marks for one in made]
    bare = [not any(m.kind in ("cue", "person", "document") for m in piece if m.kind != "ask") for piece in pieces]
    lacking = [not (named(one, k) or narrowed(one) or one.rels) for one in made]
    about = list(_of_rounds(made[lacking.index(False)])) if not all(lacking) else []
    about = about or [m for m in s.marks if m.kind in ("person", "document", "event")]
    if not about:
        return []
    rest = next((p for p, b in zip(pieces, bare, strict=True) if not b), None)
    found: list[Sentence] = []
    for piece, is_bare, lacks in zip(pieces, bare, lacking, strict=True):
        marks = list(piece)
        if is_bare and rest is not None and not any(m.kind == "ask" and m.target in OF_ROUND for m in piece):
            elsewhere = [] if lacks else list(_of_rounds(Sentence(list(rest), s.typed, s.last)))
            marks += [_fence(rest[0]), *(m for m in rest if m.kind != "ask" and m not in (*marks, *elsewhere))]
        if lacks and not any(m in piece for m in about):
            marks += [_fence(about[0]), *(m for m in about if m not in marks)]
        found.append(Sentence(marks, s.typed, s.last))
    return found


def _pieces(s: Sentence, heads: list[int]) -> list[Sentence]:
    """What stands from each head to the next."""
    cuts = [0, *heads[1:], len(s.marks)]
    return [Sentence(_trimmed(s.marks[a:b]), s.typed, s.last) for a, b in pairwise(cuts)]


def _trimmed(piece: list[Mark]) -> list[Mark]:
    """A piece without the `and` that joined it to the next, and without the one written onto its first word."""
    while piece and piece[-1].kind == "link" and piece[-1].target == "and":
        piece = piece[:-1]
    return piece


def _fence(mark: Mark) -> Mark:
    """What keeps words apart that did not stand side by side: in `how long did it last`, `last` is no round."""
    return Mark("fence", (), mark.start, mark.end)


def _of_rounds(s: Sentence) -> Iterator[Mark]:
    """The marks that say which rounds are meant."""
    for at, mark in enumerate(s.marks):
        inside = (mark.kind, mark.target) == ("link", "in")
        if at in s.used or inside or mark.kind in ("noun", "place", "city_name", "country"):
            yield mark


def of_party(s: Sentence, parts: list[Sentence], at: int) -> Sentence:
    """A part with the parties of the whole, for `how large was it?` after `who led the Turkish delegation?`."""
    own = parts[at].marks
    others = [m for m in s.marks if m.kind == "party" and m not in own]
    return Sentence([*own, _fence(own[0]), *others], s.typed, s.last)
