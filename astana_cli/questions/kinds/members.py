"""Questions about who was in a delegation, and who was in it besides its head."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, one_or_all, parties_of
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit


def _member(s: Sentence, k: Knowledge) -> Query:
    parties = parties_of(s, k)
    if not parties or (s.targets("person") and not s.has("besides")):
        raise Unfit
    if s.has("head") and not _accompanied(s):
        raise Unfit
    if s.has("besides") and not s.targets("person"):
        return one_or_all(s, k, Query("attendance"))
    return one_or_all(s, k, Query("member", parties=parties))


def _others(s: Sentence, k: Knowledge) -> Query:
    """`Members of the opposition delegation other than its head`, `besides Alloush`, if he was its head there. Raises
    Unfit, Refusal."""
    people, parties = s.targets("person"), parties_of(s, k)
    if len(parties) != 1 or sum(m.kind == "person" for m in s.marks) > 1:
        raise Unfit
    query = one_or_all(s, k, Query("member", parties=parties, detail="others"))
    found = [k.delegation(k.rounds[n], parties[0]) for n in query.rounds if n in k.rounds]
    if people and not all(d is not None and d.head is not None and d.head.value in people for d in found):
        raise Unfit
    return query


def _accompanied(s: Sentence) -> bool:
    """`Who accompanied the head?`: the others of his delegation are among its members."""
    verb = s.marks[s.first_of("member")] if s.has("member") else None
    came = verb is not None and s.typed[verb.start].plain in ("accompanied", "accompany", "travelled", "came")
    passive = "by" in (token.plain for token in s.typed[: s.marks[s.first_of("head")].start])
    return came and (s.first_of("member") < s.first_of("head")) != passive


MEMBERS = (
    frame(
        "others",
        _others,
        "others",
        "who? which? what? list? member people delegation attend ~all there called",
        f"person {WHERE}",
        "party",
    ),
    frame(
        "member",
        _member,
        "member|people|besides",
        "who? which? what? list? delegation attend ~all guarantor besides ~other head",
        f"party person {WHERE}",
    ),
)
