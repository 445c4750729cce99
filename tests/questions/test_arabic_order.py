"""Arabic phrases that their subject parts, verbs of giving and taking, deciding and hosting; and their opposites."""

from __future__ import annotations

from rows import each

READ = {
    "متى كفت أمريكا عن الحضور؟": "attendance --party us --pick last",
    "متى بطلت أمريكا تحضر؟": "attendance --party us --pick last",
    "متى انسحبت أمريكا من المسار؟": "attendance --party us --pick last",
    "هل سجل العراق حضورا في الجولة 16؟": "attendance 16 --party iraq",
    "متى سجل العراق أول مشاركة له؟": "attendance --party iraq --pick first",
    "كم مرة رفضت المعارضة الحضور؟": "rounds --absent opposition --count",
    "من تسلم الرئاسة من بشار الجعفري؟": "person bashar-al-jaafari --field successor",
    "من سلم الرئاسة لأيمن سوسان؟": "person ayman-sousan --field predecessor",
    "من خلى مكانه لأيمن سوسان؟": "person ayman-sousan --field predecessor",
    "من ورث منه أيمن سوسان؟": "person ayman-sousan --field predecessor",
    "من تلا بشار الجعفري؟": "person bashar-al-jaafari --field successor",
    "لماذا قررت المعارضة عدم المشاركة في الجولة 3؟": "round 3 --field absence --party opposition --why",
    "على أي أساس غابت المعارضة عن الجولة 3؟": "round 3 --field absence --party opposition --why",
    "ما الذي أدى إلى غياب المعارضة عن الجولة 3؟": "round 3 --field absence --party opposition --why",
    "فيم غابت المعارضة عن الجولة 3؟": "round 3 --field absence --party opposition --why",
    "متى استضافت أستانا الجولة الثامنة؟": "round 8 --field date",
    "متى استضافت روسيا الجولة العاشرة؟": "round 10 --field date",
    "في أي جولات كانت أمريكا ممثلة؟": "rounds --present us",
    "أي جولات فاتت أمريكا؟": "rounds --absent us",
    "أي جولات عرفت مشاركة أمريكا؟": "rounds --present us",
    "هل سبق أن حضر العراق الجولة 16؟": "attendance 16 --party iraq",
    "من الجهات الممثلة في الجولة 16؟": "attendance 16",
    "ماذا تدارست الجولة 8؟": "round 8 --field agenda",
    "ما كان على طاولة الجولة 8؟": "round 8 --field agenda",
    "ماذا ترتب على الجولة 8؟": "round 8 --field outcome",
    "متى توقفت أعمال الجولة 8؟": "round 8 --field date_end",
    "من أشرف على الوفد الروسي في الجولة 7؟": "who 7 --party russia",
    "الوفد الروسي في الجولة 7 من المسؤول عنه؟": "who 7 --party russia",
    "هل لديكم معلومات عمن ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "من ترأس وفد إيران في الجولة 8؟ لم أجد الجواب": "who 8 --party iran",
    "من ترأس وفد إيران في الجولة 8 لتسوية الأزمة السورية؟": "who 8 --party iran",
}
READ["هل سبق أن حضر العراق قبل الجولة 16؟"] = "attendance " + " ".join(map(str, range(1, 16))) + " --party iraq"
REFUSED = {
    "متى انسحبت إيران من مسار أستانا؟": "premise_false",
    "when did Iran stop attending?": "premise_false",
    "متى استضافت سوتشي الجولة الثامنة؟": "premise_false",
    "متى أعلنت المعارضة مقاطعة الجولة 3؟": "unread_words",
    "هل حضر علي الحريري الجولة 1؟": "no_such_person",
}


@each(("text", "command"), READ.items())
def test_read(reply, text, command):
    answer = reply(text)
    assert answer.command == f"astana {command}", answer.text.ar


@each(("text", "reason"), REFUSED.items())
def test_not_read(reply, text, reason):
    answer = reply(text)
    assert answer.reason, answer.command
    assert reason in (None, answer.reason)


def test_a_question_word_is_no_part_of_a_phrase(reply):
    """`بعد` and `مسك` make a phrase for the one before; with somebody and a question word between they do not."""
    answer = reply("بعد الجعفري مين مسك وفد الحكومة السورية؟")
    assert answer.command == "astana person bashar-al-jaafari --field successor --party syria_gov"


@each(
    ("text", "command"),
    {
        "إلى من سلم دي ميستورا المهمة؟": "person staffan-de-mistura --field successor",
        "من لم يستطع حضور الجولة 3؟": "round 3 --field absence",
        "لماذا لم تتمكن المعارضة من حضور الجولة 3؟": "round 3 --field absence --party opposition --why",
        "متى فرغ المجتمعون من أعمال الجولة الرابعة؟": "round 4 --field date_end",
        "محل من حل أيمن سوسان؟": "person ayman-sousan --field predecessor",
        "كم شهرا انقضى بين الجولة 15 والجولة 16؟": "rounds 15 16 --gaps",
        "بماذا تمتاز الجولة الثامنة عن السابعة؟": "compare 8 7",
        "كم محطة مر بها مسار أستانا؟": "rounds --count",
        "من ترأس الوفد التركي بعد الجولة 20؟": "who 21 22 --party turkey",
        "من ترأس وفد تركيا بعد سيدات أونال؟": "person sedat-onal --field successor --party turkey",
        "من ترأس وفد الحكومة السورية بعد رحيل بشار الجعفري؟": (
            "person bashar-al-jaafari --field successor --party syria_gov"
        ),
        "أي مدينة آوت الجولة الثامنة؟": "round 8 --field city",
        "متى أصبحت مذكرة خفض التصعيد نافذة المفعول؟": "documents memorandum-2017-05-04 --field in_force",
    }.items(),
)
def test_more_turns(reply, text, command):
    answer = reply(text)
    assert answer.command == f"astana {command}", answer.text.ar
