"""What somebody is, with whom and how often somebody came: named in a refusal, and no list instead."""

from __future__ import annotations

from rows import each

UNANSWERED = [
    ("which general headed Russia at round 7", "general"),
    ("which ambassador led Iran at round 9", "ambassador"),
    ("أي جنرال ترأس وفد روسيا في الجولة 7", "جنرال"),
    ("who is the Iranian ambassador to Kazakhstan", "ambassador"),
    ("مين سفير روسيا في كازاخستان", "سفير"),
    ("who was the second Iranian at round 9", "second"),
    ("مين كان الإيراني الثالث بالجولة 9", "الثالث"),
    ("من شهد على توقيع مذكرة الجولة 4", "شهد"),
    ("من ترأس المعارضة السياسية في الجولة 6", "السياسية"),
    ("متى أصبح لافرنتييف وزيرا", "أصبح"),
    ("مين أكبر رئيس وفد", "أكبر"),
    ("أي جولات حضرها سوسان مرتين", "مرتين"),
    ("كم جولة ترأسها خاجي وحده", "وحده"),
    ("أي جولات حضرتها إيران لحالها", "لحالها"),
    ("who sat next to Iran at round 7", "next to"),
    ("مين قعد بجانب تركيا بالجولة 7", "بجانب"),
    ("من التقى من في الجولة 9", "التقى"),
    ("what did Turkey refuse at round 9", "refuse"),
    ("شو رفضت تركيا بالجولة 9", "رفضت"),
    ("what did the parties not agree on at round 9", "not agree"),
    ("على ماذا اختلفت روسيا وإيران في الجولة 9", "اختلفت"),
    ("how many people left round 4", "How many"),
    ("how many heads changed between round 9 and 10", "How many"),
    ("who was Tomeh's predecessor's predecessor", "predecessor"),
    ("which rounds did President Khaji lead", "President Khaji"),
    ("what was Önal's position before round 9", "before"),
    ("what is Khaji's last name", "last"),
    ("أي جولات ترأسها وزير الخارجية خاجي", "وزير"),
    ("which rounds did Foreign Minister Sousan lead", "Foreign Minister"),
    ("أي جولات ترأسها الرئيس سوسان", "الرئيس"),
    ("مين حضر سوتشي وما حضر أستانا", "ما حضر"),
    ("which parties attended Sochi and did not attend Astana", "did not attend"),
    ("شو صار بعد شهر من الجولة 9", "شهر"),
    ("what share of the rounds was in Sochi", "share"),
]


@each(("text", "word"), UNANSWERED)
def test_the_word_is_named(reply, text, word):
    answer = reply(text)
    assert answer.status == "refused"
    assert answer.reason in ("unread_words", "no_such_person")
    assert word.casefold() in answer.text.en.casefold()


@each(
    ("text", "command"),
    [
        ("which man led Russia at round 9", "astana who 9 --party russia"),
        ("who led Russia at the second round", "astana who 2 --party russia"),
        ("which sources disagree on round 9", "astana disputes 9"),
        ("كم مرة حضرت تركيا", "astana rounds --present turkey --count"),
        ("which rounds did Deputy Foreign Minister Önal lead", "astana person sedat-onal --field career"),
        ("which ambassador headed the Iraqi delegation at round 15", "astana who 15 --party iraq"),
        ("did President Putin attend round 9", "astana person vladimir-putin --field presence --round 9"),
        ("متى صار العراق مراقبا", "astana attendance --party iraq --role observer --pick first"),
    ],
)
def test_what_can_be_answered_is(reply, text, command):
    assert reply(text).command == command


@each("text", ["when was the Sochi congress of 2019", "متى كان مؤتمر سوتشي عام 2020"])
def test_an_event_of_another_year_is_told_apart(reply, text):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "premise_false")
    assert "2018-01-30" in answer.text.en


def test_an_event_of_its_own_year_is_found(reply):
    assert reply("when was the Sochi congress of January 2018").command == "astana events sochi-congress-2018"


@each(
    "text",
    [
        "who led a sad Russia at round 7",
        "which method led Russia at round 7",
        "who wore a hat for Russia at round 7",
        "من ترأس تركيا بالنيابة في الجولة 7",
        "من غادر مبكرا في الجولة 4",
        "من جاء قبل سوسان وبعده",
        "أي شركة حضرت الجولة 7",
        "ما لون شعر رئيس وفد تركيا في الجولة 7",
    ],
)
def test_everyday_words_are_no_slips(reply, text):
    assert reply(text).status == "refused"
