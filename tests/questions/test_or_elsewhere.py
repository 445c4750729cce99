"""`Or somewhere else` asks nothing where a yes is asked for, and is named wherever it would widen what is asked."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "Was round 15 held in Astana or in another city?",
        "Did round 15 take place in Astana or elsewhere?",
        "هل كانت الجولة 15 في أستانا أو في مدينة أخرى؟",
        "الجولة 15 كانت بأستانا ولا بغير مكان؟",
    ],
)
def test_beside_a_place_that_is_checked(reply, text):
    answer = reply(text)
    assert (answer.query.rounds, answer.query.check) == ((15,), ("astana",))
    assert answer.text.en.startswith("No:")


@each("text", ["Which rounds were in Sochi or somewhere else?", "كم جولة عقدت في سوتشي أو في مكان آخر؟"])
def test_beside_a_place_that_narrows(reply, text):
    assert reply(text).reason == "unread_words"
