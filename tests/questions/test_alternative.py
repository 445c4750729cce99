"""A second question that the first one's answer settles is set aside and shown; one that asks for more is not."""

from __future__ import annotations

from rows import each


@each(
    ("text", "same", "said"),
    [
        ("was round 10 held in Sochi, or was it virtual?", "was round 10 held in Sochi", "or was it virtual"),
        ("did Jordan attend round 12 or did it merely send a letter", "did Jordan attend round 12", "send a letter"),
        ("did round 7 issue a statement, or did it merely circulate notes?", "did round 7 issue a statement",
         "circulate notes"),
        ("was round 22 held in Astana or did it take place elsewhere?", "was round 22 held in Astana",
         "or did it take place elsewhere"),
        ("did Iran come to round 5, or was its participation partial?", "did Iran come to round 5",
         "or was its participation partial"),
        ("هل عقدت الجولة 10 في سوتشي أم كانت افتراضية", "هل عقدت الجولة 10 في سوتشي", "أم كانت افتراضية"),
    ],
)  # fmt: skip
def test_what_the_answer_settles_is_shown(reply, text, same, said):
    answer = reply(text)
    assert answer.query == reply(same).query
    assert answer.text == reply(same).text
    assert any(said in note.en for note in answer.notes)


@each(
    "text",
    [
        "did Jordan attend round 12 or was it Smith?",
        "did Jordan attend round 12 or did its minister Smith?",
        "who led Iran at round 7 or was it virtual?",
    ],
)
def test_what_names_somebody_else_is_not_settled(reply, text):
    assert reply(text).status not in ("answered", "disputed")


@each(
    ("text", "rounds"),
    [
        ("did Khaji lead at every round from 19 on?", (19, 20, 21, 22)),
        ("who led Iran from round 20 on", (20, 21, 22)),
        ("attendance from round 21 on", (21, 22)),
    ],
)
def test_from_a_round_on_is_a_span(reply, text, rounds):
    assert reply(text).query.rounds == rounds
