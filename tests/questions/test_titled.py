"""An office that is claimed of somebody is held against the one on record."""

from __future__ import annotations

from rows import each

from astana_cli.answers.command import command_line


@each(
    ("text", "word"),
    [
        ("Was George Krol ambassador to Kazakhstan when he came to round 1?", "Yes"),
        ("Was Krol ambassador to Russia when he came to round 1?", "No"),
        ("Was Bassam Sabbagh minister at round 21?", "No"),
        ("Was Bassam Sabbagh deputy foreign minister at round 21?", "Yes"),
        ("Was Khaji deputy foreign minister at round 14?", "No"),
        ("Was Khaji senior assistant to the foreign minister at round 14?", "Yes"),
        ("Was Selçuk Ünal deputy foreign minister of Turkey at round 17?", "No"),
        ("Kazem Jalali sat in Sochi at round 15 as Iran's ambassador to Russia, right?", "Yes"),
        ("Was Lavrentiev special envoy at round 11?", "Yes"),
        ("Robert Dunn was UN special envoy at round 18, right?", "No"),
        ("Was Vassilenko a deputy foreign minister of Kazakhstan at round 13?", "Yes"),
        ("هل كان أيمن سوسان معاون وزير الخارجية في الجولة 17؟", "Yes"),
        ("هل كان أيمن سوسان نائب وزير الخارجية في الجولة 17؟", "No"),
        ("هل كان ستيوارت جونز نائباً لوزير الخارجية الأمريكي حين حضر الجولة الرابعة؟", "No"),
        ("هل كان كرول سفير الولايات المتحدة في كازاخستان في الجولة الأولى؟", "Yes"),
    ],
)
def test_an_office(reply, text, word):
    answer = reply(text)
    assert (answer.query.topic, answer.query.detail) == ("presence", "office")
    assert answer.text.en.startswith(f"{word}: ")
    assert " --is " in command_line(answer.query)


@each(
    ("text", "office"),
    [
        ("was Bassam Sabbagh minister or deputy when he led at round 21", "syria-deputy-fm"),
        ("Ayman Raad at round 22: deputy minister or assistant minister?", "syria-assistant-fm"),
        ("هل أيمن سوسان نائب وزير أم معاون وزير في الجولة 17؟", "syria-assistant-fm"),
    ],
)
def test_one_of_two(reply, text, office):
    answer = reply(text)
    assert not answer.query.check
    assert office in [x.value["id"] for x in answer.records]


@each(
    "text",
    [
        "Did Lavrentiev meet the Kazakh foreign minister at round 5?",
        "Did Önal replace the deputy minister at round 9?",
        "Was Önal succeeded by a deputy foreign minister at round 16?",
    ],
)
def test_somebody_else_s_office(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    ("text", "detail"),
    [
        ("Was Ambassador Krol at round 1?", None),
        ("Did Ambassador Jaafari lead the delegation at round 5?", "led"),
        ("Was Tomeh head of the opposition delegation at round 8?", "led"),
    ],
)
def test_forms_of_address(reply, text, detail):
    assert reply(text).query.detail == detail
