"""Questions of another scope than the record's: two delegations of which somebody led one, who came without whom, by
whom somebody was appointed and since when he held an office."""

from __future__ import annotations

from rows import each


@each(
    ("text", "told"),
    [
        ("Did Lavrentiev lead the Russian and Iranian delegations at round 22?", "(Russia, not Iran)"),
        ("هل ترأس المبعوث الروسي لافرنتييف الوفد الإيراني في الجولة 5؟", "(Russia, not Iran)"),
        ("هل قاد خاجي الوفدين الإيراني والروسي في الجولة 18؟", "(Iran, not Russia)"),
        ("هل ترأس خاجي وفدي إيران وروسيا في الجولات 14 و15 و16 و17 و18؟", "(Iran, not Russia) at 5 of the 5"),
        ("هل ترأس لافرنتييف وفدي روسيا وتركيا؟", "(Russia, not Turkey) at 21 rounds"),
    ],
)
def test_of_two_delegations_the_one_that_was_led_is_told_apart(reply, text, told):
    answer = reply(text)
    assert told in answer.text.en
    assert "Yes" not in answer.text.en
    assert answer.verdict is None


@each(
    ("text", "came", "away"),
    [
        ("كم جولة حضرتها أمريكا دون أن يحضرها الأردن؟", "us", "jordan"),
        ("شو الجولات اللي حضرتها أمريكا بدون ما يحضرها الأردن؟", "us", "jordan"),
        ("أي جولات حضرها الأردن ما حضرتها أمريكا؟", "jordan", "us"),
        ("Which rounds did the US attend without Jordan attending?", "us", "jordan"),
    ],
)
def test_who_came_without_whom(reply, text, came, away):
    where = reply(text).query.where
    assert (where.present, where.absent) == ((came,), (away,))


@each(
    "text",
    [
        "من كلف سوسان برئاسة الوفد؟",
        "من عين طعمة رئيسا للوفد؟",
        "متى صار لافرنتييف مبعوثًا؟",
        "متى صار الجعفري نائبًا لوزير الخارجية؟",
        "Since when was Jaafari the representative of Syria at the UN?",
        "مين ترأس الجلسة بالجولة 10؟",
        "هل حضر أي وزير الجولة 18؟",
        "هل صدر بيانان في الجولة 6؟",
        "أمريكا لم تحضر أي جولة، صح؟",
        "لبنان لم ينضم إلا في الجولة 14، صح؟",
        "واش الجولة 22 داروها فأستانا ماشي فسوتشي؟",
        "ما أول جولتين رأسهما خاجي؟",
        "آخر جولتين ترأسهما الجعفري؟",
        "متى عقدت الجولة الأخيرة في كل مدينة؟",
        "من رأس وفد تركيا في الجولتين قبل الأخيرة؟",
    ],
)
def test_what_no_record_tells_is_refused(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    ("text", "command"),
    [
        ("من اختير رئيسا لوفد المعارضة في الجولة 8؟", "who 8 --party opposition"),
        ("متى مثل لافرنتييف روسيا؟", "person alexander-lavrentiev --field career --party russia"),
        ("هل صدر بيان في الجولة 6؟", "documents 6 --field statement"),
        ("متى كانت الجولة قبل الأخيرة؟", "round 21 --field date"),
        ("من رأس وفد تركيا في أول جولتين؟", "who 1 2 --party turkey"),
        ("من ترأس الجلسة العامة في الجولة 20؟", "round 20 --field host_chair"),
        ("واش الجولة 22 كانت بأستانا ماشي بسوتشي؟", "round 22 --field place --is astana"),
        ("الجولة 10 والجولة 15 كانتا في سوتشي لا أستانا، صح؟", "round 10 15 --field place --is sochi"),
        (
            "هل كان الجعفري نائب وزير الخارجية في الجولة 10؟",
            "person bashar-al-jaafari --field office --round 10 --is syria-deputy-fm",
        ),
    ],
)
def test_what_stands_beside_is_answered(reply, text, command):
    assert reply(text).command == f"astana {command}"
