"""Words that are something else beside certain others are named, and not read as what they mean elsewhere."""

from __future__ import annotations

from rows import each

OTHERWISE = [
    ("Who headed to Astana for the ninth round?", "headed"),
    ("Which rounds did Sousan head to?", "head"),
    ("Who travelled to Ankara after round 9?", "travelled to"),
    ("Who came to the morning session of round 9?", "morning"),
    ("Which rounds did Lebanon attend in the afternoon?", "afternoon"),
    ("When did Russia get involved in Syria?", "Syria"),
    ("When did Russia enter the fray?", "fray"),
    ("متى أنهت تركيا حضورها في سوريا؟", "سوريا"),
    ("Points of contention between Iran and Turkey at round 8", "contention"),
    ("أوجه الخلاف بين إيران وروسيا في الجولة 8", "الخلاف"),
    ("What disagreements between the guarantors marked round 8?", "disagreements"),
    ("Which delegations concurred at round 8?", "concurred"),
    ("Who evaded the opposition at round 8?", "evaded"),
    ("Which round excluded the opposition?", "excluded"),
    ("Which rounds did Iran organise?", "organise"),
    ("Which statement did Iran denounce at round 9?", "denounce"),
    ("Who advised the Turkish delegation at round 9?", "advised"),
    ("On whose authority was round 8 convened?", "authority"),
    ("Which testimony did Iran give at round 8?", "testimony"),
    ("Which bases were discussed at round 9?", "bases"),
    ("Which rounds were interrupted?", "interrupted"),
    ("Was round 9 suspended?", "suspended"),
    ("What was the longest pause within a round?", "pause"),
    ("Which rounds, inclusive of the Sochi congress, were held in 2018?", "inclusive"),
    ("من كان رئيس تركيا في الجولة 9؟", "رئيس"),
    ("An outlet says that Turkey led; who led round 9?", "led"),
    ("Would round 9 have been held without Turkey?", "Would"),
    ("وش صار قبل الجولة 9 بيوم؟", "بيوم"),
    ("شو صار باليوم التاني من الجولة 9؟", "التاني"),
    ("According to the delegations at round 9, who attended?", "According to the delegations"),
    ("According to the organisers of round 9, who attended?", "According to the organisers"),
    ("Staffan de Mistura, the Russian envoy, came to which rounds?", "Russian"),
    ("دي ميستورا المبعوث الروسي أي الجولات حضر؟", "الروسي"),
    ("Which round was the heaviest?", "heaviest"),
    ("من نظم الجولة 8؟", "نظم"),
    ("من بقي بعد الجولة 9؟", "بقي"),
    ("بيان الخارجية التركية عن الجولة 9", "الخارجية التركية"),
    ("من ترأس الاجتماع الثلاثي في الجولة 9؟", "الثلاثي"),
]


@each(("text", "word"), OTHERWISE)
def test_the_word_is_named(reply, text, word):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "unread_words")
    assert word in answer.text.en


@each(
    ("text", "command"),
    [
        ("Who headed the Iranian team at round 9?", "astana who 9 --party iran"),
        ("Good evening, who led Iran at round 9?", "astana who 9 --party iran"),
        ("When did Iraq enter the picture at Astana?", "astana attendance --party iraq --pick first"),
        ("On which facts do sources on round 8 disagree?", "astana disputes 8"),
        ("Which year was the heaviest?", "astana rounds --pick most --years"),
        ("Was round 15 in Sochi in February 2021?", "astana round 15 --field place --is sochi"),
        ("De Mistura, the UN envoy, came to which rounds?", "astana person staffan-de-mistura --field presence"),
    ],
)
def test_the_usual_sense_is_read(reply, text, command):
    assert reply(text).command == command


@each(
    "text",
    [
        "Was round 15 in Sochi in February 2020?",
        "Was round 15 held in Sochi on 17 and 18 February 2021?",
        "هل عقدت الجولة 15 في سوتشي في شباط 2020؟",
    ],
)
def test_a_place_is_not_confirmed_with_a_wrong_date(reply, text):
    assert not reply(text).text.en.startswith("Yes")


def test_an_office_that_somebody_only_deputised_for_is_not_set_aside(reply):
    answer = reply("Sedat Önal, the foreign minister of Turkey, led which rounds?")
    assert (answer.status, answer.reason) == ("refused", "unread_words")
