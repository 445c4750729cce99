"""What a question claims by the way, or supposes, and no query can say: it is named, never passed over."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "هل كانت أول جولة حضرها العراق الجولة 14",
        "Was Alloush part of the Damascus team at round 2?",
        "Which rounds did Alloush attend with the Russian delegation",
        "Which rounds did Lavrentiev lead as ambassador?",
        "the rounds in which Khawla Matar stood in for the envoy",
        "who would have led Turkey at round 5",
        "كاد أن يترأس من وفد روسيا في الجولة 5",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "command"),
    [
        ("Was Pedersen in the UN delegation at round 12", "person geir-pedersen --field presence --round 12"),
        ("Was Jordan at the first round and round 14?", "attendance 1 14 --party jordan"),
        ("which ambassador led Iraq's delegation at round 13", "who 13 --party iraq"),
    ],
)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"
