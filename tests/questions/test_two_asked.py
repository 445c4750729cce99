"""Two questions in one sentence, and claims that are put to the test in other words."""

from __future__ import annotations

from rows import each

ASKED = [
    ("When was round 14 and did Lebanon attend?", "astana round 14 --field date --field attendance --party lebanon"),
    ("متى كانت الجولة 14 وهل حضر لبنان؟", "astana round 14 --field date --field attendance --party lebanon"),
    ("Did Lebanon attend round 14 and when was it?", "astana round 14 --field attendance --field date --party lebanon"),
    ("Where was round 4 and who led Russia there?", "astana round 4 --field place --field head --party russia"),
    ("When did round 15 start and when did round 16 end?", "astana round 15 16 --field date"),
    ("متى بدأت الجولة 15 ومتى انتهت الجولة 16؟", "astana round 15 16 --field date"),
    ("بداية الجولة الخامسة عشرة ونهاية السادسة عشرة", "astana round 15 16 --field date"),
    ("بداية، متى عقدت الجولة 5؟", "astana round 5 --field date"),
    ("Filling in a spreadsheet here: when did rounds 14 and 16 open?", "astana round 14 16 --field date_start"),
    ("Who spoke for Jordan at round 2?", "astana who 2 --party jordan"),
    ("Who led Turkey at round 14, and who at 16?", "astana who 14 16 --party turkey"),
    ("Who led the UN delegation at rounds 17 and 18, and who at 19?", "astana who 17 18 19 --party un"),
    ("Who headed Iran's team at rounds 10 and 11 and who in round 12?", "astana who 10 11 12 --party iran"),
    ("من ترأس وفد تركيا في الجولة 14 ومن في 16؟", "astana who 14 16 --party turkey"),
    (
        "أين عقدت الجولة 11 ومن وضعته المعارضة على رأس وفدها؟",
        "astana round 11 --field place --field head --party opposition",
    ),
]


@each(("text", "command"), ASKED)
def test_both_are_answered(reply, text, command):
    assert reply(text).command == command


CLAIMS = [
    ("Astana 10 was not held in Astana but in Sochi. Correct?", "Yes"),
    ("لم تعقد الجولة 10 في أستانا بل في سوتشي، صحيح؟", "Yes"),
    ("Is it true that round 10 was not held in Sochi but in Astana?", "No"),
    ("ما مدى صحة الادعاء بأن أول جولة استضافتها تركيا؟", "No"),
    ("هل صحيح أن إيران استضافت الجولة 19؟", "No"),
    ("Alloush at the helm of the opposition in round 7: fact or error?", "No"),
    ("Confirm or deny: round 10 was in Sochi", "Yes"),
    ("القول بأن آخر جولة خُتمت في 12 تشرين الثاني 2024، هل هو سليم؟", "Yes"),
    ("تحقّق: لافروف ترأس الوفد الروسي في الجولة العشرين", "No"),
    ("Was the 18th round held on 15-16 June 2022?", "Yes"),
]


@each(("text", "word"), CLAIMS)
def test_a_claim_is_held_against_the_record(reply, text, word):
    assert reply(text).text.en.startswith(f"{word}:")


NOT_BOTH = [
    "فين تدارت الجولة 15 واش فموسكو",
    "When was round 5 and was Turkey led by Önal?",
    "What did Lavrentiev speak for at round 2?",
]


@each("text", NOT_BOTH)
def test_half_of_it_is_no_answer(reply, text):
    assert reply(text).status in ("refused", "ambiguous")
