"""Slips in short words: a question word, the article, the word of a term that is to be defined."""

from __future__ import annotations

from rows import each

from astana_cli.answers.command import command_line


@each(
    ("text", "command"),
    [
        ("Wher was round 10 held", "astana round 10 --field place"),
        ("wehre was round 10 held", "astana round 10 --field place"),
        ("What day of teh week did round 12 open?", "astana round 12 --field weekday"),
        ("تعريف اللجنة الدستوية", "astana define constitutional-committee"),
        ("why did Ahrar al-Sham not attend round 1", "astana round 1 --field groups_absent --is ahrar-al-sham --why"),
        ("Why did Ahrar al-Sham stay out of round 1", "astana round 1 --field groups_absent --is ahrar-al-sham --why"),
        ("لماذا لم تُدع أمريكا إلى الجولة 11", "astana round 11 --field absence --party us --why"),
    ],
)
def test_read(reply, text, command):
    assert command_line(reply(text).query) == command


@each("text", ["wher is Lavrentiev from", "were was round 10 held", "تعريف الضمن"])
def test_not_read(reply, text):
    assert reply(text).reason == "unread_words"
