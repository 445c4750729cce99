"""Several facts of the same rounds, asked in one question: each is answered, one sentence after another."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.execute import execute
from astana_cli.answers.fields import FIELD_OF, one_field
from astana_cli.answers.phrases import both, listing
from astana_cli.answers.query import Query, Topic
from astana_cli.answers.select import selected
from astana_cli.answers.tell import tell
from astana_cli.knowledge.index import Knowledge

OF_PARTY = frozenset(("head", "member", "group", "office", "role", "size", "attendance", "absence"))
"""Topics that a party narrows; the others are facts of the round as a whole."""
GRAVITY = ("unknown", "answered", "disputed", "ambiguous", "refused")
"""The status of the whole is that of its gravest part; what is not on record does not undo what is."""


def joined(parts: Sequence[Query], k: Knowledge) -> Query | None:
    """One query for all the facts; None if no one command asks for all of them.

    Facts of the same rounds and parties are put together; parties or rounds that are asked for the same fact are
    united; a list of rounds tells when and where they were, and a person's card what the person led.
    """
    return (
        _counted_and_named(parts)
        or _united(parts)
        or _listed(parts, k)
        or _carded(parts, k)
        or _both_neighbours(parts)
        or _of_paper(parts)
        or _of_rounds([_with_signers(part, k) for part in parts])
        or _from_day_to_day(parts)
        or _which_when_where(parts)
    )


def _counted_and_named(parts: Sequence[Query]) -> Query | None:
    """`How often did Sochi host, and which rounds?`: the count of rounds names them too."""
    counts = [part for part in parts if part.topic == "count"]
    alike = {part.topic for part in parts} == {"count", "rounds"}
    return counts[0] if alike and len({replace(part, topic="count") for part in parts}) == 1 else None


def _which_when_where(parts: Sequence[Query]) -> Query | None:
    """`What was the last round, where and when?`: the round with its days and its city."""
    rounds = {part.rounds for part in parts}
    others = {replace(part, rounds=()) for part in parts} - {Query("round")}
    one = len(rounds) == 1 and len(next(iter(rounds))) == 1
    return Query("rounds", rounds=rounds.pop()) if one and others <= {Query("date"), Query("place")} else None


def _from_day_to_day(parts: Sequence[Query]) -> Query | None:
    """`When did round 15 start, and when did round 16 end?`: the days of both."""
    bare = {replace(part, detail=None, rounds=()) for part in parts}
    if bare != {Query("date")} or not all(part.rounds and part.detail in (None, "start", "end") for part in parts):
        return None
    return Query("date", rounds=tuple(dict.fromkeys(n for part in parts for n in part.rounds)))


def _both_neighbours(parts: Sequence[Query]) -> Query | None:
    """`Who came before Sousan, and who after him?`"""
    details = {part.detail for part in parts if part.topic == "career"}
    same = len({replace(part, detail=None, parties=()) for part in parts}) == 1
    if len(parts) != 2 or details != {"predecessor", "successor"} or not same:
        return None
    parties = max((part.parties for part in parts), key=len)
    return replace(parts[0], detail="neighbours", parties=parties)


def _of_rounds(parts: Sequence[Query]) -> Query | None:
    names = [FIELD_OF.get((part.topic, part.detail)) for part in parts]
    rounds = {part.rounds for part in parts}
    parties = {part.parties for part in parts if part.topic in OF_PARTY} or {()}
    why = any(part.why for part in parts)
    if None in names or len(rounds) > 1 or len(parties) > 1 or () in rounds:
        return None
    fields = tuple(dict.fromkeys(name for name in names if name))
    whole = Query("joint", rounds=rounds.pop(), parties=parties.pop(), fields=fields, why=why)
    return whole if len(fields) > 1 and parts_of(whole) == list(dict.fromkeys(parts)) else None


def _with_signers(part: Query, k: Knowledge) -> Query:
    """`Which documents were signed at round 4, and who came?`: the documents, with which it is told who signed them,
    where that is on record of each."""
    if part.topic != "document" or part.detail != "signatories" or part.documents or part.parties:
        return part
    signed = all(d.signatories for d in k.kb.documents if d.round in part.rounds)
    return replace(part, detail=None) if signed else part


def _united(parts: Sequence[Query]) -> Query | None:
    """The same fact of several parties, or of several rounds."""
    parties = tuple(dict.fromkeys(p for part in parts for p in part.parties))
    rounds = tuple(dict.fromkeys(n for part in parts for n in part.rounds))
    if all(part.parties for part in parts) and len({replace(part, parties=()) for part in parts}) == 1:
        return replace(parts[0], parties=parties)
    if all(part.rounds for part in parts) and len({replace(part, rounds=()) for part in parts}) == 1:
        return replace(parts[0], rounds=rounds)
    return None


def _listed(parts: Sequence[Query], k: Knowledge) -> Query | None:
    """`How many rounds were in Sochi, and when?`"""
    lists = [part for part in parts if part.topic in ("count", "rounds") and not part.pick]
    plain = [part for part in parts if part.topic in ("date", "place") and part.detail is None and not part.check]
    if len(lists) != 1 or len(plain) + 1 != len(parts):
        return None
    found = tuple(r.number for r in selected(lists[0], k))
    return lists[0] if all(part.rounds == found for part in plain) else None


def _carded(parts: Sequence[Query], k: Knowledge) -> Query | None:
    """`Who is Lavrentiev, and which rounds did he lead?`; his offices are told by the rounds at which he held them."""
    cards = [part for part in parts if part.topic == "person"]
    offices = [part for part in parts if part.topic == "presence" and part.detail == "office" and not part.rounds]
    if len(parts) == len(cards) + len(offices) and len(cards) == 1 == len({part.people for part in parts}):
        return offices[0]
    parts = [_of_own_party(part, k) for part in parts]
    told = [Query(topic, people=part.people) for part in parts for topic in CARD if topic == part.topic]
    same = len(cards) == 1 and len(told) + 1 == len(parts) and all(part.people == cards[0].people for part in parts)
    return cards[0] if same and all(part in told for part in parts if part is not cards[0]) else None


def _of_own_party(part: Query, k: Knowledge) -> Query:
    """`In which rounds did Matar represent the UN?`: without the party, where it is that of the person."""
    own = {(k.people[p].party,) for p in part.people} == {part.parties}
    return replace(part, parties=()) if own else part


def _of_paper(parts: Sequence[Query]) -> Query | None:
    """Several facts of one document, all of which its card tells; or the documents of a round and one fact of each,
    with which they are named."""
    bare = {replace(part, detail=None) for part in parts}
    one = parts[0].topic == "document" and len(bare) == 1 and len(parts[0].documents or parts[0].rounds) == 1
    if one and parts[0].rounds and parts[0].detail is None and [part.detail in OF_CARD for part in parts[1:]] == [True]:
        return parts[1]
    return bare.pop() if one and all(part.detail in OF_CARD for part in parts) else None


OF_CARD = frozenset(("issued", "signatories", "issuers"))
"""Facts on the card of a document whether they are on record or not."""


CARD: tuple[Topic, ...] = ("career", "presence")
"""Topics that a person's card tells, unless more is asked."""


def parts_of(query: Query) -> list[Query]:
    """The query of each fact; a party and a reason are asked for only where they can be."""
    found = []
    for name in query.fields:
        part = one_field(name, query.rounds)
        parties = query.parties if part.topic in OF_PARTY else ()
        found.append(replace(part, parties=parties, why=query.why and part.topic == "absence"))
    return found


def joint(query: Query, k: Knowledge) -> Answer:
    """The answers to all the facts as one; where one of them is refused, the whole is, and the others are still
    told."""
    found = [execute(part, k) for part in parts_of(query)]
    gravest = max(found, key=lambda answer: GRAVITY.index(answer.status))
    texts = [both(a.text.en.rstrip("."), a.text.ar.rstrip(".")) for a in found]
    numbers = [a.number for a in found if a.number is not None]
    return tell(
        query,
        listing({t.en: t for t in texts}.values(), ". ", ". "),
        ({repr(r): r for a in found for r in a.records}.values()),
        status=gravest.status,
        reason=gravest.reason,
        rounds=sorted({n for a in found for n in a.rounds}),
        number=numbers[0] if len(numbers) == 1 else None,
        notes=tuple({n.en: n for a in found for n in a.notes}.values()),
        suggestions=gravest.suggestions,
    )
