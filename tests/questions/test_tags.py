"""A statement with a tag, and a denied question, ask whether something is so."""

from __future__ import annotations

from rows import each

SAME = [
    ("wasn't Jordan there in round 9?", "was Jordan there in round 9?"),
    ("didn't Iran boycott round 5?", "did Iran boycott round 5?"),
    ("the opposition skipped 13, right?", "did the opposition skip round 13?"),
    ("Jaafari led the government team in round 14, no?", "did Jaafari lead the government team in round 14?"),
    ("it was jaafari who headed the regime team at rd 14, right", "did jaafari head the regime team at round 14?"),
    ("wasn't it Pedersen heading the UN team in round 17?", "did Pedersen head the UN team in round 17?"),
    ("alloush led rebels in rd 6 too, didnt he", "did alloush lead the rebels in round 6?"),
    ("isn't it true that the US attended round 8?", "did the US attend round 8?"),
]


@each(("text", "plain"), SAME)
def test_the_same_is_asked(reply, text, plain):
    answer = reply(text)
    assert answer.query == reply(plain).query
    assert answer.text.en.startswith(("Yes", "No")), answer.text.en


@each(
    ("text", "plain"),
    [
        ("Jordan didn't come to round 5, did it?", "did Jordan come to round 5?"),
        ("iraq was not at round 12, or was it", "was iraq at round 12?"),
        ("round 4 wasnt in april 2017 was it", "was round 4 in april 2017?"),
    ],
)
def test_what_is_denied_is_answered_with_the_fact_alone(reply, text, plain):
    answer, other = reply(text), reply(plain)
    assert (answer.query, answer.records) == (other.query, other.records)
    assert other.text.en.partition(": ")[2].casefold() == answer.text.en.casefold()


@each("text", ["which round was it", "who was it", "was it"])
def test_a_question_is_no_tag(reply, text):
    assert reply(text).status not in ("answered", "disputed")


def test_a_denial_that_is_no_tag_stays(reply):
    assert reply("which rounds did Jordan not attend").query.where.absent == ("jordan",)


def test_a_tie_is_neither_yes_nor_no(reply, world):
    tied = [
        (r.number, d.party, {d.head.value, *(v.value for v in d.head.rivals if v.rank == "normal")} - {None})
        for r in world.k.rounds.values()
        for d in r.delegations
        if d.head is not None and d.head.reason == "sources_disagree"
    ]
    assert tied
    for number, party, people in tied:
        for person in people:
            answer = reply(f"Did {world.k.people[person].name.en} lead {world.k.name_of(party).en} in round {number}?")
            assert "isagree" in answer.text.en
            assert not answer.text.en.startswith(("Yes", "No"))
