"""Where an asker is says nothing of what is asked; `here`, `we` and `it` name nobody and no place."""

from __future__ import annotations

from rows import each

READ = [
    ("Good morning from Ankara, who led at round 12?", "who 12"),
    ("Hello from Sochi. How many rounds were held in 2019?", "rounds --year 2019 --count"),
    ("I'm writing from Sochi. How many rounds were held in 2019?", "rounds --year 2019 --count"),
    ("صباح الخير من أنقرة، من ترأس الوفود في الجولة 12؟", "who 12"),
    ("أنا صحفي من سوتشي، كم جولة عقدت؟", "rounds --count"),
    ("Did the opposition return after round 3?", "attendance 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 "
     "--party opposition"),
]  # fmt: skip


@each(("text", "command"), READ)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    ("text", "named"),
    [
        ("I'm writing from Astana. Which rounds were held here?", "here"),
        ("كم جولة صارت هون؟", "هون"),
        ("Did it attend round 11?", "it"),
        ("I work at the Rixos. Which rounds took place there?", "took place there"),
        ("I live in Astana. How many rounds did we host?", "we"),
        ("I live in Kazakhstan. How many rounds did my country host?", "country"),
        ("كم جولة استضافت بلدي؟", "بلدي"),
        ("Did the US come back?", "come back"),
        ("هل رجعت أمريكا للمحادثات؟", "رجعت"),
        ("When did the US attend again?", "again"),
        ("لست مهتما بالأمم المتحدة، من حضر الجولة 13؟", "لست"),
        ("rounds <2019 Iran head", "<"),
        ("How many rounds after the second Sochi round?", "second"),
        ("من ترأس وفد تركيا من 15 إلى ما قبل 20؟", "ما قبل"),
        ("أين عقدت الجولة 16؟ المدينة لا الفندق", "لا"),
    ],
)
def test_refused(reply, text, named):
    answer = reply(text)
    assert answer.status == "refused"
    assert f"“{named}”" in answer.text.en


def test_there_is_the_place_that_was_named(reply):
    assert reply("I read about Sochi. How many rounds were held there?").command == "astana rounds --city sochi --count"


FIRST_OF_SOME = [
    ("What was the first round of 2019 with Iraq?", "rounds --year 2019 --present iraq --pick first"),
    ("ما أول جولة حضرها العراق في 2019؟", "rounds --year 2019 --present iraq --pick first"),
    ("Which was the last round in Sochi that Jordan attended?", "rounds --city sochi --present jordan --pick last"),
    ("Did Iraq attend the first round of 2019?", "attendance 12 --party iraq"),
    ("من ترأس وفد إيران في الجولة 11 آخر جولات 2018؟", "who 11 --party iran"),
]


@each(("text", "command"), FIRST_OF_SOME)
def test_first_of_some(reply, text, command):
    assert reply(text).command == f"astana {command}"


def test_a_round_that_is_not_the_first_of_its_year(reply):
    answer = reply("من ترأس وفد إيران في الجولة 11 أول جولات 2018؟")
    assert (answer.status, answer.reason) == ("refused", "premise_false")
