"""What a statement or another paper says of a topic or a party: its own points tell it, no remark at the round does."""

from __future__ import annotations

from rows import each

STATEMENT = "documents joint-statement-"
TOLD = {
    "What does the statement of round 8 say about counter-terrorism?": f"{STATEMENT}2017-12-22 --field points "
    "--about counter_terrorism",
    "ماذا يقول بيان الجولة 8 عن مكافحة الإرهاب؟": f"{STATEMENT}2017-12-22 --field points --about counter_terrorism",
    "Does the statement of round 15 mention terrorism?": f"{STATEMENT}2021-02-17 --field points "
    "--about counter_terrorism",
    "هل تطرق بيان الجولة 6 إلى المساعدات الإنسانية؟": f"{STATEMENT}2017-09-15 --field points "
    "--about humanitarian_access",
    "What did the round 22 statement say about normalisation?": f"{STATEMENT}2024-11-12 --field points "
    "--about normalisation",
    "round 22 statement Gaza": f"{STATEMENT}2024-11-12 --field points --about gaza_region",
    "ماذا ورد في بيان الجولة 20 بشأن إدلب؟": f"{STATEMENT}2023-06-21 --field points --about idlib",
    "What do the statements of rounds 14 and 15 say about Idlib?": f"{STATEMENT}2019-12-11 joint-statement-2021-02-17 "
    "--field points --about idlib",
    "Which statements mention sanctions?": f"{STATEMENT}2021-02-17 joint-statement-2021-12-22 --field points "
    "--about sanctions",
    "Which statement last mentioned sanctions?": f"{STATEMENT}2021-12-22 --field points --about sanctions",
    "شو آخر بيان حكى عن العقوبات؟": f"{STATEMENT}2021-12-22 --field points --about sanctions",
    "Which statement last mentioned detainees?": f"{STATEMENT}2023-06-21 --field points --about detainees_missing",
    "Which joint statement was the first to mention the constitutional committee?": f"{STATEMENT}2018-05-15 "
    "--field points --about constitutional_committee",
    "أي بيان أول ما ذكر اللجنة الدستورية؟": f"{STATEMENT}2018-05-15 --field points --about constitutional_committee",
    "Did any joint statement mention foreign forces?": f"{STATEMENT}2017-09-15 --field points --about foreign_forces",
    "What did the round 13 statement say about Lebanon?": f"{STATEMENT}2019-08-02 --field points --about lebanon",
    "What did the round 22 statement say concerning Israel?": f"{STATEMENT}2024-11-12 --field points --about israel",
    "What does the statement of Iran, Russia and Turkey at round 18 say?": "documents 18 --field points",
    "What did the final statement of round 2 say about the ceasefire?": "documents 2 --field statement",
    "ماذا جاء في بيان الجولة 2 عن وقف إطلاق النار؟": "documents 2 --field statement",
    "What does resolution 2254 say about the ceasefire?": "documents unsc-resolution-2254 --field points "
    "--about ceasefire",
    "ماذا يقول القرار 2254 عن وقف إطلاق النار؟": "documents unsc-resolution-2254 --field points --about ceasefire",
    "What does the October 2019 memorandum say about the north-east?": "documents memorandum-2019-10-22 --field points",
    "What did the statement of the Sochi congress say about the Golan?": (
        "documents sochi-congress-statement-2018-01-30 --field points --about golan"
    ),
    "Which rounds' statements mention sanctions?": f"{STATEMENT}2021-02-17 joint-statement-2021-12-22 --field points "
    "--about sanctions",
    "In which round did the final statement mention the Golan?": f"{STATEMENT}2019-04-26 joint-statement-2019-08-02 "
    "--field points --about golan",
    "What was said about sanctions at round 20?": "round 20 --field outcome --about sanctions",
    "Which rounds discussed sanctions?": "rounds --about sanctions",
    "ماذا تقرر بشأن لبنان في الجولة 12؟": "round 12 --field outcome --about lebanon",
    "هل نوقش الدستور في الجولة 18؟": "round 18 --field agenda --about constitutional_committee",
    "Was the constitutional committee discussed at round 2?": "round 2 --field agenda --about constitutional_committee",
}


@each(("asked", "command"), TOLD.items())
def test_told(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


def test_points_of_the_topic_alone_are_told(reply):
    told = reply("What did the round 22 statement say about normalisation?").text.en
    assert "Turkish-Syrian contacts" in told
    assert "Khaji" not in told
    assert "Kazakhstan" not in told


def test_every_point_that_names_a_party_is_told(reply):
    told = reply("What did the round 22 statement say about Israel?").text.en
    assert "Israel's attacks on Gaza" in told
    assert "Israeli strikes" in told


@each(
    "asked",
    [
        "What does the statement of round 3 say about the constitutional committee?",
        "ماذا يقول بيان الجولة 3 عن اللجنة الدستورية؟",
        "Any mention of the constitutional committee in the round 3 statement?",
        "Does the round 20 statement mention sanctions?",
        "هل انتقد بيان الجولة 20 العقوبات الغربية؟",
        "Were sanctions mentioned in the round 21 statement?",
        "هل تطرق بيان الجولة 21 إلى المعتقلين؟",
        "What did the round 19 statement say about foreign forces?",
        "شو جاب سيرة بيان الجولة 8 عن القوات الأمريكية؟",
        "ماذا قال بيان الجولة 5 عن إزالة الألغام؟",
        "Did the round 3 statement mention Palmyra?",
        "Did the round 6 statement mention Turkish troops?",
        "What does the round 10 statement say about the constitution?",
        "Did the round 14 statement call for a third session of the constitutional committee?",
        "ماذا حكى بيان الجولة 14 عن الدورة الثالثة للجنة الدستورية؟",
        "Which joint statements mention oil?",
        "ما البيانات التي ذكرت النفط؟",
        "Did any statement mention Palmyra?",
        "Which statement of 2021 mentioned sanctions?",
        "What statement in 2023 mentioned sanctions?",
        "How many rounds' statements mention sanctions?",
        "What did the round 18 statement say about Turkey?",
        "شو بيقول بيان الجولة 18 عن الأردن؟",
        "شو حكى بيان الجولة 19 عن الأكراد؟",
        "What does the March 2020 protocol say about refugees?",
        "ماذا يقول القرار 2254 عن الجولان؟",
        "What does resolution 2336 say about Astana?",
        "What does the October 2019 memorandum say about Manbij?",
        "What does the May 2017 memorandum say about Iran?",
        "What does the memorandum of 4 May 2017 say about Eastern Ghouta?",
        "What does the memorandum of 4 May 2017 say about checkpoints?",
        "ماذا تقول مذكرة 4 أيار 2017 عن الغوطة الشرقية؟",
        "What does the Idlib memorandum say about Turkish observation posts?",
        "ماذا تقرر بشأن الأردن في الجولة 5؟",
        "What was decided about Turkey at round 18?",
        "ماذا قال بيان قمة أنقرة عن الأكراد؟",
        "What came of the constitution at round 2?",
        "ماذا نتج عن موضوع الدستور في الجولة 2؟",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status == "refused", reply(asked).text.en


@each("asked", ["Did the statement of round 4 mention Idlib?", "هل ذكر بيان الجولة 4 إدلب؟"])
def test_whether_there_was_a_statement_is_not_known(reply, asked):
    assert reply(asked).status == "unknown"
