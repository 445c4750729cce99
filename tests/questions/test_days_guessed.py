"""Days that are offered for a date, without their month, are no rounds: the date itself is the answer."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        ("Did round 12 end on the 25th or the 26th?", "astana round 12 --field date_end"),
        ("did round 12 begin on the 24th or 25th of april 2019", "astana round 12 --field date_start"),
        ("Did round 8 close on the 22nd?", "astana round 8 --field date_end"),
        ("هل انتهت الجولة 12 يوم 25 ولا 26", "astana round 12 --field date_end"),
    ],
)
def test_the_date_is_told(reply, text, command):
    answer = reply(text)
    assert (answer.status, answer.command) == ("answered", command)


@each("text", ["who led Turkey on the 20th or the 21st", "was Turkey at round 5 on the 4th"])
def test_days_of_anything_else_are_not_read(reply, text):
    assert reply(text).status not in ("answered", "disputed")
