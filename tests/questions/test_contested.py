"""Two names that sources give for one head ask who it was."""

from __future__ import annotations

from rows import each

TWO_NAMES = [
    "Some outlets say Bogdanov led Russia in June 2023, others say Lavrentiev. Which is it?",
    "Some say Bogdanov led Russia in June 2023, others say Lavrentiev. Who was it?",
    "Some sources name Bogdanov as Russian head at round 20, others Lavrentiev. Who is right?",
]


@each("text", TWO_NAMES)
def test_two_names_for_one_head_ask_who_it_was(reply, text):
    assert reply(text).command == "astana who 20 --party russia"


@each(
    "text",
    [
        "Some say Lavrentiev led Russia at round 20; others say Iran was absent. Which is it?",
        "Some say round 20 was in Astana, others say Sochi. Which is it?",
    ],
)
def test_two_claims_of_different_things_do_not(reply, text):
    assert reply(text).status == "refused"
