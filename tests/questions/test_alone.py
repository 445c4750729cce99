"""Sentences beside a question that stands by itself: set aside and shown, unless they may change what is asked."""

from __future__ import annotations

import re

from rows import each


@each(
    ("text", "command"),
    [
        ("The cat sat on the keyboard. Who led Iran at round 9?", "astana who 9 --party iran"),
        ("Half the class failed. Which round was the longest?", "astana rounds --pick longest"),
        ("Some pamphlet fell behind the shelf. Where was round 10 held?", "astana round 10 --field place"),
        ("The minister says that Iran led. Who led Turkey at round 9?", "astana who 9 --party turkey"),
        (
            "The minister says that Iran led round 9. Who led Turkey at that round?",
            "astana who 9 --party turkey",
        ),
        (
            "The minister says that Iran came; did Turkey come to round 9?",
            "astana attendance 9 --party turkey",
        ),
        ("القطة نامت على لوحة المفاتيح. من ترأس وفد إيران في الجولة 9؟", "astana who 9 --party iran"),
        ("زميلي يحلف أنها كانت ثلاثة أيام. كم استمرت الجولة 5؟", "astana round 5 --field duration"),
    ],
)
def test_talk_is_set_aside_and_shown(reply, text, command):
    answer = reply(text)
    assert answer.command == command
    assert answer.status in ("answered", "disputed")
    said = re.split("[.;]", text)[0]
    assert any(said in note.en for note in answer.notes)


@each(
    "text",
    [
        "Who led Turkey at round 5? Iran at round 6, please.",
        "Who led Turkey at round 5? The correct number would be round 6.",
        "How many rounds were held in Sochi? The thesis deals with 2018.",
        "Which rounds did Jordan attend? The period is 2018 to 2020.",
        "The Vienna meetings fascinate everybody. Who led the opposition at round 4?",
        "Imagine Washington came along after all. Who led the US at round 9?",
        "The Turks fascinate everybody. Who led at round 9?",
        "Who came to round 13? The table omits observers throughout.",
        "من ترأس وفد تركيا في الجولة 5؟ ووفد إيران لو سمحت.",
        "نغطي السنوات بعد 2019. كم جولة عقدت؟",
        "كم جولة عُقدت في سوتشي؟ بحثنا يغطي 2018.",
        "لنفترض أن واشنطن جاءت. من ترأس وفدها في الجولة 9؟",
    ],
)
def test_what_may_change_the_question_is_not_set_aside(reply, text):
    answer = reply(text)
    assert answer.status in ("refused", "ambiguous", "unknown")


def test_a_source_that_is_doubted_is_checked(reply):
    answer = reply("My source says the US boycotted round 9. Is that so?")
    assert answer.command == "astana round 9 --field absence --party us --is boycotted"
    assert "declined" in answer.text.en
