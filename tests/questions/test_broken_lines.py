"""A question may be broken into lines anywhere, as mails and pages break it; lines of their own stay apart."""

from __future__ import annotations

from rows import each


@each(
    ("broken", "whole"),
    [
        ("who led Turkey\nat round 22", "who led Turkey at round 22"),
        ("who led Turkey\r\n  at round 22", "who led Turkey at round 22"),
        ("Was round 14\nheld in\nNur-Sultan?", "Was round 14 held in Nur-Sultan?"),
        ("Who led\nTurkey at\n22?", "Who led Turkey at 22?"),
        ("من ترأس وفد تركيا\nفي الجولة 22؟", "من ترأس وفد تركيا في الجولة 22؟"),
        ("who led Turkey at round 12\nand at round 13?", "who led Turkey at round 12 and at round 13?"),
        ("Who\nled Turkey\nat round 5,\nÖnal\n?\nor\nsomeone\nelse?", "who led Turkey at round 5"),
        ("Dear team,\nwho led Turkey\nat round 22?\nThanks", "who led Turkey at round 22?"),
    ],
)
def test_the_same_is_asked(reply, broken, whole):
    assert (reply(broken).status, reply(broken).query) == ("answered", reply(whole).query)


@each(
    ("text", "reason"),
    [
        ("who led Turkey at round 12?\n\nWho hosted round 13?", "ambiguous"),
        ("Turkey at round 12\nTurkey at round 13", "unread_words"),
        ("Was\nround\n14\nworth\nthe\neffort,\nhonestly?", "out_of_scope"),
        ("Was\nround\n14\nworth\nthe\neffort,\nqxzq\nhonestly?", "out_of_scope"),
    ],
)
def test_lines_that_ask_no_one_question_are_refused(reply, text, reason):
    assert reply(text).reason == reason
