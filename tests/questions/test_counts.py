"""How many: a figure of what was asked, or no answer; and how much of a career lies in a stretch of rounds."""

from __future__ import annotations

from rows import each


@each(
    ("text", "rounds"),
    [
        ("How many rounds did Tomeh lead in 2019?", (12, 13, 14)),
        ("How often did Tomeh lead in Sochi?", (10, 15)),
        ("كم جولة ترأسها طعمة عام 2019؟", (12, 13, 14)),
        ("كم مرة ترأس لافرنتييف الوفد الروسي في سوتشي؟", (10, 15)),
    ],
)
def test_rounds_led_then_or_there(reply, text, rounds):
    answer = reply(text)
    assert (answer.rounds, answer.number) == (rounds, len(rounds))


@each("text", ["Which rounds did Lavrentiev lead from round 3 to round 9?", "متى ترأس لافرنتييف من الجولة 3 إلى 9؟"])
def test_many_rounds_are_summed_up(reply, text):
    answer = reply(text)
    assert answer.number == 7
    assert "7" in answer.text.en.split(":")[0]


@each("text", ["How many rounds did de Mistura attend?", "كم جولة حضرها دي ميستورا؟"])
def test_rounds_attended_by_a_person(reply, text):
    answer = reply(text)
    assert answer.number == len(answer.rounds)
    assert f" {answer.number} rounds" in answer.text.en


@each(
    "text",
    ["How many sources are there on round 9?", "how many sources say Russia attended round 2", "كم مصدرا عن الجولة 9؟"],
)
def test_claims_are_no_sources(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    ("text", "rounds"),
    [
        ("من ترأس وفد روسيا في آخر جولتين؟", (21, 22)),
        ("مين رأس وفد إيران بأول جولتين؟", (1, 2)),
        ("وين كانت الجولتين الأخيرتين؟", (21, 22)),
        ("أين عقدت الجولتان الأوليان؟", (1, 2)),
        ("شو مواعيد آخر اجتماعين؟", (21, 22)),
    ],
)
def test_the_dual_means_two(reply, text, rounds):
    assert reply(text).query.rounds == rounds
