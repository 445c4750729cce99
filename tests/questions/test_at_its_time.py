"""Clauses that name the round at whose time something was."""

from __future__ import annotations

from rows import each


@each(
    ("text", "plain"),
    [
        ("who was heading the Turkish team when Astana 21 wrapped up?", "who led Turkey at round 21"),
        ("who led Turkey when the 21st round began?", "who led Turkey at round 21"),
        ("who led Turkey when round 21 met?", "who led Turkey at round 21"),
        ("when round 9 ended, who led Turkey?", "who led Turkey at round 9"),
        ("what office did Önal hold when round 9 started?", "what office did Önal hold at round 9"),
        ("what was the capital called when round 12 opened?", "what was the capital called at round 12"),
        ("how many delegations had come when round 22 opened?", "how many delegations at round 22"),
        ("من ترأس وفد تركيا عندما اختتمت الجولة 21؟", "من ترأس وفد تركيا في الجولة 21"),
        ("شو كان اسم العاصمة وقت بلشت الجولة 12", "شو كان اسم العاصمة بالجولة 12"),
    ],
)
def test_at_that_round(reply, text, plain):
    assert reply(text).query == reply(plain).query


@each("text", ["when round 9 ended?", "tell me when round 9 ended", "متى اختتمت الجولة 9؟"])
def test_when_it_was_may_be_asked_itself(reply, text):
    assert reply(text).query == reply("when did round 9 end?").query


@each("text", ["who came when round 9 ended early?", "who led when the opposition left round 4?"])
def test_what_else_such_a_clause_tells_is_not_passed_over(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    ("text", "plain"),
    [
        ("Which source says when round 1 started?", "Which source says on what date round 1 started?"),
        ("When round 14 was held and where?", "When and where was round 14 held?"),
    ],
)
def test_the_time_itself_may_be_asked_for(reply, text, plain):
    assert reply(text).query == reply(plain).query


def test_two_questions_stay_two(reply):
    answer = reply("who led Turkey and when round 9 ended")
    assert answer.query.fields == ("head", "date_end")
