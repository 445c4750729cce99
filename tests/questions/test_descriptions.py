"""What a question says of a person or a party by the way: the answer affirms it, corrects it or names the word."""

from __future__ import annotations

from rows import each


@each(
    ("text", "led"),
    [
        ("Did Lavrentiev lead Turkey at round 8?", "Russia"),
        ("Was Khaji head of the Russian delegation at round 16?", "Iran"),
        ("Did Krol head the Russian delegation in round 1?", "United States"),
        ("هل ترأس الجعفري وفد روسيا في الجولة 3؟", "Syrian government"),
        ("لافرنتييف ترأس وفد تركيا بالجولة 8؟", "Russia"),
    ],
)
def test_head_of_another_delegation(reply, text, led):
    answer = reply(text)
    assert answer.text.en.startswith("No:")
    assert f"({led}, not " in answer.text.en
    assert "not on record" not in answer.text.en


def test_two_are_no_choice(reply):
    assert reply("Did Lavrentiev and Önal lead Turkey at round 5?").status == "refused"
    assert reply("Did Lavrentiev or Önal lead Turkey at round 5?").status == "answered"


@each(
    ("text", "word"),
    [
        ("Which ambassador led Turkey at round 20?", "ambassador"),
        ("أي سفير ترأس وفد تركيا في الجولة 20؟", "سفير"),
        ("Which man led the UN at round 17?", "man"),
        ("Which general led Iran at round 9?", "general"),
        ("Which rounds did Mrs Khaji lead?", "Mrs"),
        ("أي الجولات ترأسها الرئيس خاجي؟", "الرئيس"),
        ("Did the Lebanese Jaafari come to round 3?", "Lebanese"),
        ("Which rounds did Foreign Minister Khaji lead?", "Khaji"),
        ("Was President Lavrentiev at round 3?", "President"),
        ("أي وزير ترأس وفد تركيا في الجولة 20؟", "وزير"),
    ],
)
def test_a_word_that_the_record_belies(reply, text, word):
    answer = reply(text)
    assert answer.reason in ("unread_words", "no_such_person")
    assert word in answer.text.en


@each(
    "text",
    [
        "Which ambassador led the US at round 1?",
        "Which deputy minister led Turkey at round 20?",
        "Did the Syrian Jaafari come to round 3?",
        "which rounds did Ms Matar lead",
        "أي سفير ترأس وفد أمريكا في الجولة 1؟",
        "أي نائب وزير ترأس وفد تركيا في الجولة 20؟",
        "In general, who led Iran at round 9?",
    ],
)
def test_a_word_that_it_bears_out(reply, text):
    assert reply(text).status in ("answered", "disputed")
