"""Questions about who was in a delegation, who was in it besides its head, and how many came in all."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.phrases import both, listing, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import no_such_round, refuse
from astana_cli.answers.select import missing_round
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation
from astana_cli.questions.kinds.asks import WHERE, one_or_all, parties_of
from astana_cli.questions.kinds.careers import people_asked
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Refusal, Unfit, named, narrowed


def _member(s: Sentence, k: Knowledge) -> Query:
    parties = parties_of(s, k)
    if not parties or (s.targets("person") and not s.has("besides")):
        raise Unfit
    if s.has("head") and not _accompanied(s):
        raise Unfit
    if s.has("office") and s.first_of("office") < s.first_of("member"):
        raise Unfit  # the office of a member, and not the members with their offices
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


def _company(s: Sentence, k: Knowledge) -> Query:
    """`Who was with Lavrentiev at round 14?`: the others of the delegation that he led, all of one in which he was.
    Raises Unfit, Refusal."""
    people = people_asked(s)
    party = k.people[people[0]].party
    if len(people) != 1 or party is None or s.targets("party") not in ((), (party,)) or not _some_rounds(s, k):
        raise Unfit
    query = one_or_all(s, k, Query("member", parties=(party,)))
    his = [k.delegation(k.rounds[n], party) for n in query.rounds if n in k.rounds]
    if not all(d is not None and _is_in(d, people[0]) for d in his):
        if len(query.rounds) > 1:
            raise Unfit  # `who accompanied Jaafari to Sochi?`, where he was at one of the two
        return Query("presence", rounds=query.rounds, people=people)
    led = all(
        d is not None
        and d.head is not None
        and _leads(d, people[0])
        and not any(x.rank == "normal" for x in d.head.rivals)
        for d in his
    )
    if led and all(d is not None and not d.members and _of_one(d) for d in his):
        return replace(query, topic="size")  # he came alone
    return replace(query, detail="others") if led else query


def _is_in(d: Delegation, person: str) -> bool:
    return _leads(d, person) or any(m.value and m.value.person == person for m in d.members)


def _of_one(d: Delegation) -> bool:
    """Whether its size is on record as one."""
    return bool(d.sizes) and all(size.value and size.value.count == 1 for size in d.sizes)


def _some_rounds(s: Sentence, k: Knowledge) -> bool:
    return bool(named(s, k) or narrowed(s) or s.rels)


def _led_by_him(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query about the one delegation that he led at the rounds that are named. Raises Unfit, Refusal."""
    people = people_asked(s)
    if len(people) != 1 or not _some_rounds(s, k):
        raise Unfit
    found = one_or_all(s, k, query)
    led = [d for n in found.rounds for d in k.rounds[n].delegations if _leads(d, people[0])]
    his = {d.party for d in led}
    if len(his) != 1 or len(led) != len(found.rounds) or s.targets("party") not in ((), tuple(his)):
        raise Unfit
    return replace(found, parties=tuple(his))


def _leads(d: Delegation, person: str) -> bool:
    return d.head is not None and d.head.value == person


def _size_of_his(s: Sentence, k: Knowledge) -> Query:
    """`How big was Tomeh's team at round 9?`: the delegation that he led there. Raises Unfit, Refusal."""
    return _led_by_him(s, k, Query("size"))


def _his_members(s: Sentence, k: Knowledge) -> Query:
    """`Who was in Jaafari's delegation at round 1?`, وفد الجعفري. Raises Unfit, Refusal."""
    return _led_by_him(s, k, Query("member"))


def _accompanied(s: Sentence) -> bool:
    """`Who accompanied the head?`: the others of his delegation are among its members."""
    verb = s.marks[s.first_of("member")] if s.has("member") else None
    came = verb is not None and s.typed[verb.start].plain in ("accompanied", "accompany", "travelled", "came")
    passive = "by" in (token.plain for token in s.typed[: s.marks[s.first_of("head")].start])
    return came and (s.first_of("member") < s.first_of("head")) != passive


def _participants(s: Sentence, k: Knowledge) -> Query:
    """`How many participants were there at round 18?`: people of all delegations are counted nowhere. Raises Unfit,
    Refusal."""
    counted = s.next_to(s.first_of("how_many?"))
    if counted < 0 or not PARTICIPANTS.intersection(plain(s.typed_of(counted)).split()):
        raise Unfit
    query = one_or_all(s, k, Query("delegations"))
    rounds, wrong = query.rounds, missing_round(query, k)
    if wrong is not None:
        raise Refusal(no_such_round(query, k, wrong))
    said = listing([round_label(k, n) for n in rounds])
    text = both(
        f"How many people took part altogether is not recorded: {said.en}. How many delegations came is, and the size "
        "of some of them.",
        f"مجموع عدد الأشخاص المشاركين غير مسجل: {said.ar}. والمسجل هو عدد الوفود وحجم بعضها.",
    )
    numbers = " ".join(map(str, rounds))
    commands = (f"astana round {numbers} --field delegations", f"astana round {numbers} --field size")
    answer = refuse(Query("refuse", reason="unknown_value", words=(s.text,)), "unknown_value", text, *commands)
    raise Refusal(replace(answer, rounds=rounds))


PARTICIPANTS = word_list("members", "participants")


MEMBERS = (
    frame("participants", _participants, "how_many? attend|people|member", "list? there", WHERE),
    frame(
        "company",
        _company,
        "company",
        "who? which? what? list? member people delegation attend ~all there ~other called belong represent join others",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "size_of_his",
        _size_of_his,
        "his_team size|how_many?",
        "how how_much? what? list? member people there attend count",
        f"party {WHERE}",
        "person",
    ),
    frame(
        "his_members",
        _his_members,
        "his_team",
        "who? which? what? list? member people there attend belong ~all besides called delegation",
        f"party {WHERE}",
        "person",
    ),
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
        "who? which? what? list? delegation attend ~all guarantor besides ~other head office",
        f"party person {WHERE}",
    ),
)
