"""Sources for what is on record stand for no other claim."""

from __future__ import annotations

from rows import each


@each(
    ("text", "fact"),
    [
        ("Which sources say that Lavrov led Russia at round 6?", "Alexander Lavrentiev"),
        ("Which sources report that Iran boycotted round 6?", "Iran: present"),
        ("أي مصادر تقول إن لافروف ترأس وفد روسيا في الجولة 6؟", "Alexander Lavrentiev"),
        ("أي مصادر تقول إن إيران قاطعت الجولة 6؟", "Iran: present"),
    ],
)
def test_what_no_source_is_taken_to_say_is_refused_with_the_fact(reply, text, fact):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "premise_false")
    assert fact in answer.text.en


@each(
    "text",
    [
        "Which sources say that Lavrentiev led Russia at round 6?",
        "Sources that say Iran attended round 6",
        "مصادر رئيس وفد روسيا في الجولة 6",
    ],
)
def test_what_sources_do_say_is_shown(reply, text):
    assert reply(text).query.topic == "source"


def test_the_rounds_held_in_a_city_are_counted_there(reply, world):
    held = [r.number for r in world.k.rounds.values() if r.city and r.city.value == "astana"]
    assert reply("How many rounds took place in Astana?").number == len(held)


@each(
    "text",
    [
        "Did round 7 end in agreement?",
        "Which de-escalation area was set up last?",
        "Which subject was discussed at every round?",
    ],
)
def test_what_is_asked_of_something_else_is_refused(reply, text):
    assert reply(text).status == "refused"
