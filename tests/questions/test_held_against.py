"""Rounds held against each other: who was at one only, which was sooner or longer, in the same city, who changed."""

from __future__ import annotations

from rows import each

ASKED = [
    ("Who was missing from round 10 but came to round 11?", "astana compare 10 11 --field attendance"),
    ("Which party stayed away from round 3 and returned at round 4?", "astana compare 3 4 --field attendance"),
    ("Who was at the second round but not at the first?", "astana compare 2 1 --field attendance"),
    ("Who dropped out between rounds 16 and 17?", "astana compare 16 17 --field attendance"),
    ("Between December 2019 and February 2021, which observer was lost?", "astana compare 14 15 --field attendance"),
    ("من حضر الجولة 11 ولم يحضر الجولة 10؟", "astana compare 11 10 --field attendance"),
    ("أي جهة تغيبت عن الجولة 3 وعادت في الجولة 4؟", "astana compare 3 4 --field attendance"),
    ("من الذي انضم في الجولة الثانية ولم يكن في الأولى؟", "astana compare 2 1 --field attendance"),
    ("من انضم بين الجولة 12 والجولة 13؟", "astana compare 12 13 --field attendance"),
    ("Which observer countries were present at round 20 but absent at 19?", "astana compare 20 19 --field attendance"),
    ("Was round 6 longer than round 16?", "astana round 6 16 --field duration"),
    ("Did round 6 last longer than round 16?", "astana round 6 16 --field duration"),
    ("هل دامت الجولة السادسة أكثر من السادسة عشرة؟", "astana round 6 16 --field duration"),
    ("Of rounds 18 and 22, which was the earlier?", "astana round 18 22 --field date"),
    ("Was round 18 before round 22?", "astana round 18 22 --field date"),
    ("أيهما أسبق، الجولة 18 أم الجولة 22؟", "astana round 18 22 --field date"),
    ("Were rounds 9 and 10 in the same city?", "astana round 9 10 --field place"),
    ("هل عقدت الجولتان 9 و10 في المدينة نفسها؟", "astana round 9 10 --field place"),
    ("Was the Russian delegation bigger at round 7 or round 8?", "astana round 7 8 --field size --party russia"),
    ("Compare rounds 8 and 9 with each other", "astana compare 8 9"),
    ("Give me a three-way comparison of rounds nine, ten and eleven", "astana compare 9 10 11"),
    ("أريد مقارنة ثلاثية بين الجولات ٩ و١٠ و١١", "astana compare 9 10 11"),
    ("قارن رؤساء الوفود في الجولات 4 و7 و9", "astana compare 4 7 9 --field head"),
    ("قارن بين الجولات 10 و12 و15", "astana compare 10 12 15"),
    ("قارن بين الجولات 8 و9 و10 و14", "astana compare 8 9 10 14"),
    ("قارن بين الجولة 10 والجولة 12 والجولة 15", "astana compare 10 12 15"),
    ("what changed between rounds 4, 7 and 9?", "astana compare 4 7 9"),
    ("هل تغيّر رئيس وفد تركيا بين الجولات 19 و20 و22؟", "astana compare 19 20 22 --field head --party turkey"),
    ("ما الجولات بين 10 و12؟", "astana rounds 10 11 12"),
    ("قارن بين الجولات 10 و12 و15 في حضور العراق", "astana attendance 10 12 15 --party iraq"),
    ("شو الفرق بين حضور الأردن بالجولة 1 و5 و9؟", "astana attendance 1 5 9 --party jordan"),
    ("compare the attendance of Iraq and Lebanon in 2019", "astana attendance 12 13 14 --party iraq --party lebanon"),
    ("What sets round 10 apart from round 11?", "astana compare 10 11"),
    ("Compare the venues of rounds 9 and 10", "astana round 9 10 --field venue"),
    ("Did Ankara keep its head of delegation from 14 to 15?", "astana compare 14 15 --field head --party turkey"),
    ("Opposition heads at rounds 7 and 8: old and new?", "astana compare 7 8 --field head --party opposition"),
    ("How did UN leadership shift between rounds 17 and 19?", "astana compare 17 18 19 --field head --party un"),
    ("هل أبقت تركيا على رئيس وفدها بين الجولتين 14 و15؟", "astana compare 14 15 --field head --party turkey"),
    ("هل رئيس الجانب التركي واحد في الجولتين ١٥ و١٦؟", "astana compare 15 16 --field head --party turkey"),
    ("كيف تبدل تمثيل الأمم المتحدة عبر الجولات 17 و18 و19؟", "astana compare 17 18 19 --field head --party un"),
    ("فيم تختلف الجولتان التاسعة والعاشرة؟", "astana compare 9 10"),
    ("الجولة الأولى والثانية: بم تختلفان؟", "astana compare 1 2"),
    ("فيم تختلف المصادر في الجولتين التاسعة والعاشرة؟", "astana disputes 9 10"),
    ("Who led the US at round 1 and at round 4, in each case?", "astana who 1 4 --party us"),
    ("الوفد الأمريكي في الجولتين 1 و4: من ترأسه في كل مرة؟", "astana who 1 4 --party us"),
    ("Was round 6 held later than announced?", "astana round 6 --field announced_start"),
]


@each(("text", "command"), ASKED)
def test_each_of_the_rounds_is_told(reply, text, command):
    assert reply(text).command == command


REFUSED = [
    "Who led Turkey at round 10 but not at round 15?",
    "Who attended rounds 10 and 11 but not 12?",
    "Who was not at round 10 or round 11?",
    "Who dropped out after round 16?",
    "Did round 3 last longer than planned?",
    "Which was longer, round 5 or the Sochi congress?",
    "Was the gap between 14 and 15 longer than between 21 and 22?",
    "Which round was bigger, 1 or 13?",
    "By how many was the opposition delegation bigger at round 6 than at round 5?",
    "Who led Iran at the earlier of rounds 5 and 6?",
    "من حضر ولم يدع إلى الجولة 1؟",
    "Is Nur-Sultan the same city as Astana at round 5?",
]


@each("text", REFUSED)
def test_what_no_two_rounds_tell_is_refused(reply, text):
    assert reply(text).status == "refused"


@each(
    "text",
    [
        "أي الوفدين كان أكبر: وفد المعارضة في الجولة 8 أم 9؟",
        "وفد المعارضة في الجولة 8 أكبر أم في الجولة 9",
    ],
)
def test_larger_in_arabic(reply, text):
    query = reply(text).query
    assert (query.topic, query.rounds, query.parties) == ("size", (8, 9), ("opposition",))


@each("text", ["أكبر وفد في الجولة 8", "أيهما أكبر عمرا رئيس وفد المعارضة في الجولة 8 أم 9"])
def test_largest_of_all_is_not_told(reply, text):
    assert reply(text).reason == "unread_words"


def test_who_kept_the_lead_is_told(reply):
    told = reply("Did Russia and Iran keep their heads from round 12 to round 19?").text.en
    assert told.endswith("Russia: Alexander Lavrentiev at each; Iran: Ali Asghar Khaji at each")
    told = reply("Did the heads of Russia and Iran change between rounds 14 and 19?").text.en
    assert "Vershinin), then Alexander Lavrentiev; Iran: Ali Asghar Khaji at each" in told
