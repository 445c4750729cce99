"""What an asker takes back: the round, the party, the person or the city that was said last is meant."""

from __future__ import annotations

from rows import each

READ = [
    ("Who led Turkey at round 15? Sorry, I mean 12.", "who 12 --party turkey"),
    ("Who led Turkey at round 15, sorry, the twelfth?", "who 12 --party turkey"),
    ("Who led Iran, I mean Turkey, at round 11?", "who 11 --party turkey"),
    ("Who led Iran at round 11 (no, 12)?", "who 12 --party iran"),
    ("Round 12. No, 13. Who led Turkey?", "who 13 --party turkey"),
    ("Was round 12 in Sochi, I mean Astana?", "round 12 --field place --is astana"),
    ("Who led Iran at round 11? I mean Turkey at round 12.", "who 12 --party turkey"),
    ("How many rounds did Pedersen, I mean de Mistura, lead?", "person staffan-de-mistura --field career"),
    ("من ترأس وفد روسيا في الجولة 9؟ أقصد إيران", "who 9 --party iran"),
    ("مين ترأس وفد روسيا بالجولة 9؟ غلط، قصدي الجولة 10", "who 10 --party russia"),
    ("مين ترأس الوفد الروسي بالجولة التاسعة، لا، العاشرة", "who 10 --party russia"),
    ("كم جولة عقدت في 2018، عفوا 2019؟", "rounds --year 2019 --count"),
    ("Who led Turkey at round 12? Sorry, my first question.", "who 12 --party turkey"),
]


@each(("text", "command"), READ)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


def test_the_correction_is_shown(reply):
    assert [note.en for note in reply("Who led Turkey at round 15, sorry, 12?").notes] == [
        "Read with the correction “sorry, 12”."
    ]


@each(
    "text",
    [
        "Who led Iran and Russia at round 11? I mean Turkey.",
        "Who led Turkey at round 12, not 13?",
        "من ترأس وفد تركيا في الجولة 12، لا 13؟",
        "Who led Turkey at round 12? Wait a second.",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"
