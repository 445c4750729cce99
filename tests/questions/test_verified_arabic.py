"""Arabic claims that are put to the test, in standard Arabic and the dialects: whoever makes them and however it is
asked, it is asked whether they are so."""

from __future__ import annotations

from rows import each

YES = [
    "كتبنا في الحاشية أن الجولة السادسة انعقدت في أستانا، فهل العبارة دقيقة؟",
    "مكتوب بالتقرير إنو بشار الجعفري ترأس وفد الحكومة بالجولة الثالثة، صح هالكلام؟",
    "قالولي إن لبنان حضر الجولة 13، هالحكي مضبوط؟",
    "يزعم مصدرنا أن سوتشي استضافت الجولة 15. هل هذا صحيح؟",
    "الجولة 14 كانت في كانون الأول 2019؛ يرجى التحقق",
    "الجولة العاشرة في سوتشي، أكيد؟",
    "سيدات أونال ترأس وفد تركيا في الجولة 5، ما رأيكم؟",
    "هل تؤكدون أن الأردن حضر الجولة الثانية؟",
    "الخبر يقول إن الولايات المتحدة حضرت الجولة الخامسة، هل أنشره؟",
    "عندي إنو الجولة 16 كانت بنور سلطان، أخليها؟",
    "العبارة التالية صحيحة: انعقدت الجولة 15 في سوتشي؟",
    "أحمد طعمة رئيس وفد المعارضة في الجولة 12، كذا تمام؟",
    "الجولة 11 عقدت في تشرين الثاني 2018، أأكتبها هكذا؟",
    "واش صحيح بلي الأردن حضر الجولة 2؟",
    "الجولة 22 انعقدت يومي 11 و12 تشرين الثاني 2024، هل أعتمد ذلك؟",
    "هل اسم رئيس الوفد الأممي في الجولة 7 ستروغار؟",
    "هل وقعت الجولة 17 في ديسمبر 2021؟",
    "أكدوا لنا أن الجولة 3 عقدت في آذار 2017",
    "خبرني إذا الجولة 17 كانت بكانون الأول 2021",
    "هل ما كتبناه صحيح: ترأس بيدرسون وفد الأمم المتحدة في الجولة 19؟",
    "أترون أن عبارة «انعقدت الجولة 9 في أستانا» صحيحة؟",
    "في تقريرنا: الأردن حضر الجولة 4. هل المعلومة سليمة؟",
    "من المسودة: «الأردن شارك في الجولة 11». موافقون؟",
    "يقولك إن الجولة 10 كانت في سوتشي، الكلام ده صح؟",
]
NO = [
    "الجولة 9 في سوتشي، هل نترك العبارة كما هي؟",
    "النص يصف نجاة رشدي بأنها رئيسة وفد الأمم المتحدة في الجولة 22. صحّحوا لنا إن أخطأنا",
    "كاتبين إن الجولة 15 كانت بنور سلطان، مزبوط الحكي؟",
    "قرأت أن الجولة الأولى انعقدت يومي 24 و25 كانون الثاني 2017، فهل أُبقي التاريخ؟",
    "هل انعقدت الجولة الأولى في شباط 2017؟",
    "الجولة الثانية عقدت في آذار 2017، أيمكن نشر ذلك؟",
]


@each("text", YES)
def test_it_is_so(reply, text):
    assert reply(text).text.ar.startswith("نعم")


@each("text", NO)
def test_it_is_not_so(reply, text):
    assert reply(text).text.ar.startswith("لا: ")


@each(
    ("text", "said"),
    [
        ("أليست الجولة 10 في سوتشي؟", "بلى: "),
        ("ألم يحضر الأردن الجولة 2؟", "بلى: "),
        ("أليس لافروف رئيس الوفد الروسي في الجولة 7؟", "لا: "),
    ],
)
def test_a_question_that_expects_a_yes_is_answered_with_its_word(reply, text, said):
    assert reply(text).text.ar.startswith(said)


@each(
    "text",
    ["المعارضة حضرت الجولة الثالثة، غلط؟", "الجولة 10 في سوتشي، هل هذا خطأ؟", "الجولة 10 في سوتشي، هل من اعتراض؟"],
)
def test_a_doubt_is_answered_with_the_fact_alone(reply, text):
    answer = reply(text)
    assert answer.status == "answered"
    assert not answer.text.ar.startswith(("نعم", "لا: "))


def test_the_claim_is_shown(reply):
    answer = reply("ورد في المسودة أن الجولة 15 عُقدت في نور سلطان، فهل نُبقي على العبارة؟")
    assert any("«الجولة 15 عُقدت في نور سلطان»" in note.ar for note in answer.notes)


@each(
    "text",
    [
        "من القائل إن سيدات أونال هو من رأس وفد تركيا في الجولة 16؟",
        "من قال في التقرير إن الأردن حضر الجولة 2؟",
        "كتبنا أن الجولة 13 كانت ناجحة، هل العبارة دقيقة؟",
    ],
)
def test_who_says_so_and_what_is_a_view_is_not_read_as_a_claim(reply, text):
    """Who says which of two versions is what a dispute tells."""
    assert reply(text).query.topic in ("refuse", "dispute")


@each(
    ("text", "same"),
    [
        ("Was the first round held in February 2017?", "No: round 1 was held"),
        ("Was round 1 held on 23 and 24 January 2017?", "Yes: round 1 was held"),
        ("Was round 1 held on 24 and 25 January 2017?", "No: round 1 was held"),
        ("Was the second round held on 15 or 16 February 2017?", "Round 2 was held"),
        ("Was the first round of 2019 in April?", "Round 12 was held"),
    ],
)
def test_two_days_are_held_against_both(reply, text, same):
    assert reply(text).text.en.startswith(same)


@each(
    ("text", "same"),
    [
        ("في تقريرنا: من قاد وفد تركيا في الجولة 5؟", "من قاد وفد تركيا في الجولة 5؟"),
        ("من قاد وفد تركيا في الجولة 5؟ أكدوا رجاء", "من قاد وفد تركيا في الجولة 5؟"),
        ("خبرني إذا سمحت مين قاد وفد تركيا بالجولة 5", "من قاد وفد تركيا في الجولة 5؟"),
    ],
)
def test_what_asks_for_something_is_no_claim(reply, text, same):
    assert reply(text).query == reply(same).query
