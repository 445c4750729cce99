"""`According to X`: the words are named; X is not a party that the question asks about."""

from __future__ import annotations

from rows import each


@each(
    ("text", "words"),
    [
        ("According to Iran, who led Turkey at round 6?", "According to Iran"),
        ("Who came to round 6 according to the Russian delegation?", "according to the Russian delegation"),
        ("According to the guarantors, who was absent from round 6?", "According to the guarantors"),
        ("بحسب إيران من ترأس وفد تركيا في الجولة 6؟", "بحسب إيران"),
        ("وفقا لروسيا مين حضر الجولة 6", "وفقا لروسيا"),
    ],
)
def test_who_says_so_is_refused_by_name(reply, text, words):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert words in answer.text.en


@each(
    "text",
    [
        "According to the records, who led Turkey at round 6?",
        "who led Turkey at round 6, as per the record",
        "حسب السجل من ترأس وفد تركيا في الجولة 6؟",
    ],
)
def test_the_record_itself_may_be_named(reply, text):
    assert reply(text).query.parties == ("turkey",)
