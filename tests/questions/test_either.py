"""`Did it come or stay away?`: two questions that one answer settles, and what only looks like that."""

from __future__ import annotations

from rows import each

from astana_cli.knowledge.model import AWAY


@each(
    ("text", "same", "verdict"),
    [
        ("Did Turkey attend round 19 or stay away?", "did Turkey attend round 19", "Yes"),
        ("was Iran present at round 6 or absent", "was Iran present at round 6", "Yes"),
        ("Did the opposition skip round 13 or attend?", "did the opposition skip round 13", "No"),
        ("هل شاركت تركيا في الجولة 19 أم غابت عنها", "هل شاركت تركيا في الجولة 19", "Yes"),
        ("هل غابت تركيا عن الجولة 19 أم حضرت", "هل غابت تركيا عن الجولة 19", "No"),
    ],
)
def test_the_second_question_is_the_first_denied(reply, text, same, verdict):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.text.en.startswith(verdict)


@each(
    "text",
    [
        "which round adopted the working group on detainees",
        "بشحال تقامت على كازاخستان استضافة الجولة الأولى؟",
    ],
)
def test_what_was_adopted_or_paid_is_not_what_was_spoken_of(reply, text):
    assert reply(text).status == "refused"


def test_a_party_that_never_came_is_answered_for_where_its_absence_is_on_record(reply, world):
    states = [(d.party, r.number, d.attendance.value) for r in world.k.rounds.values() for d in r.delegations]
    came = {party for party, _, state in states if state and state not in AWAY}
    party, number = next((p, n) for p, n, state in states if p not in came and state in AWAY)
    name = world.k.name_of(party).en
    assert reply(f"did {name} attend round {number}").text.en.startswith("No")
    assert reply(f"did {name} attend the last round").reason == "party_never_took_part"
