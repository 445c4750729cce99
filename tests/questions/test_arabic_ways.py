"""Ways to ask in Arabic: of which round with a word for persons, on which day, in whose name, whether a claim holds;
and their neighbours, which stay refused."""

from __future__ import annotations

import pytest

READ = {
    "أي جولة جاءت بعد الجولة العشرين؟": "round 21",
    "أي جولة جاءت مباشرة بعد الجولة العشرين؟": "round 21",
    "الجولة التي تلت مباشرة الجولة 15؟": "round 16",
    "9 ولا كم كان عدد وفد المعارضة في الجولة الخامسة؟": "round 5 --field size --party opposition",
    "على طاولة الجولة السادسة ماذا كان؟": "round 6 --field agenda",
    "من كان على طاولة الجولة السادسة؟": "attendance 6",
    "سلجوق أونال ثم من؟": "person selcuk-unal --field successor",
    "الوفد العراقي كان بنور سلطان بكانون الأول 2019؟": "attendance 14 --party iraq",
    "قمم استضافتها طهران": "events summit-2018-09-07-tehran summit-2022-07-19-tehran",
    "summits hosted by Ankara": "events summit-2018-04-04-ankara summit-2019-09-16-ankara",
    "متى انعقدت جنيف 8؟": "events geneva-8-2017",
    "متى سقط بشار الأسد؟": "events assad-fall-2024-12-08",
    "القمة الثانية للرؤساء الثلاثة": "events summit-2018-04-04-ankara",
    "وزاري موسكو نيسان 2018": "events ministerial-2018-04-28-moscow",
    "من تحدث باسم الأردن في الجولة الثانية؟": "who 2 --party jordan",
    "كان لبنان مراقبًا منذ الجولة الثانية عشرة، أهذا صحيح؟": (
        "round 12 13 14 15 16 17 18 19 20 21 22 --field role --party lebanon"
    ),
    "ترأس أحمد طعمة المعارضة في ديسمبر 2017. أكّد أو انفِ.": (
        "person ahmad-tomeh --field led --round 8 --party opposition"
    ),
    "هل قاد سوسان، كما يُدّعى، وفد الدولة السورية في الجولة الخامسة؟": (
        "person ayman-sousan --field led --round 5 --party syria_gov"
    ),
    "يزعم زميل لي أن الفصائل قاطعت الجولة الثالثة، فهل أصاب؟": (
        "round 3 --field absence --party opposition --is boycotted"
    ),
    "أأنا محق في أن صباغ كان كبير مفاوضي دمشق في أستانا 21؟": (
        "person bassam-sabbagh --field led --round 21 --party syria_gov"
    ),
    "شكون الجولات اللي ترأس فيهم أحمد بري وفد المعارضة": "person ahmad-berri --field career --party opposition",
    "منهم المراقبون في الجولة 5؟": "attendance 5 --role observer",
    "رؤساء الوفود يوم 21 ديسمبر 2017": "who 8",
    "رؤساء الوفود التي حضرت الجولة 9": "who 9",
    "من قاد وفد المعارضة السورية يوم 28 نوفمبر 2018": "who 11 --party opposition",
    "الجولات التي انضمت إليها كازاخستان": "rounds --present kazakhstan",
    "إلى أي جولة انضم لبنان؟": "attendance --party lebanon --pick first",
    "هل لديك لائحة باللقاءات التي انضمت إليها كازاخستان؟": "rounds --present kazakhstan",
    "شكون كان على راس وفد المعارضة فالجولة السابعة وشكون عوضو فالثامنة؟": "who 7 8 --party opposition",
    "مين ترأس وفد إيران بالجولة 11 ومين إجا بعده بالجولة 12؟": "who 11 12 --party iran",
    "شخصية دمشق الأولى في الجولة التي سبقت الأخيرة؟": "who 21 --party syria_gov",
    "رجل تركيا في الجولة الأولى": "round 1 --field member --party turkey",
    "الجولة التي تلت الأولى": "round 2",
    "اللي قبل الأخيرة، شو بيانها؟": "documents 21",
    "بعد كانون الأول 2019، ما الجولة التي تلت؟": "rounds --from 2020-01 --pick first",
    "هل شاركت الفصائل في الجولة الرابعة؟": "attendance 4 --party opposition",
    "أي جولة قاطعتها فصائل المعارضة؟": "rounds --absent opposition",
    "أي فصائل قاطعت الجولة الأولى؟": "round 1 --field groups_absent",
    "الفصائل المشاركة في الجولة الأولى": "round 1 --field group",
    "which round did the armed groups boycott?": "rounds --absent opposition",
    "أخبرني بالجولة التي قاطعتها المعارضة المسلحة": "rounds --absent opposition",
    "ما الجولة التي شارك فيها الأردن؟": "rounds --present jordan",
    "ساترفيلد تنحى لصالح من في الجولة الثامنة؟": "who 8 --party us",
    "سلجوق أونال أخد المنصب من مين؟": "person selcuk-unal --field predecessor",
    "من تولى المنصب بعد دي ميستورا؟": "person staffan-de-mistura --field successor",
    "بماذا يختلف المراقب عن الضامن؟": "define observer guarantor",
    "هل من تعريف للاجتماع الرباعي؟": "define quadrilateral-meeting",
    "قسد اختصار لإيش؟": "define sdf",
    "سمِّ الوكالة التي كتبت أن خولة مطر قادت الجانب الأممي في أستانا 17": "sources 17 --field head --party un",
    "عمّن أنقل أن بيدرسون كان على رأس وفد الأمم المتحدة في الثانية عشرة؟": "sources 12 --field head --party un",
    "حضور العراق في الجولة الثانية عشرة، هل عليه إجماع؟": "disputes 12 --field attendance --party iraq",
    "غياب واشنطن عن الجولة التاسعة، هل نقلته كل المصادر بالصيغة نفسها؟": "disputes 9 --field absence --party us",
    "ما مدى التيقن من موعد بدء الجولة الثانية؟": "disputes 2 --field date_start",
    "آخر جولة، حكوا عن كورونا؟": "round 22 --field agenda --about covid",
    "آخر جولة تحدثت عن كورونا؟": "rounds --about covid --pick last",
    "من رافق بشار الجعفري إلى أستانا في كانون الثاني 2017؟": "round 1 --field other_members --party syria_gov",
    "الكازاخ شو كانت صفتهم بتموز 2021؟": "round 16 --field role --party kazakhstan",
    "أريد أن أعرف الوفود التي اكتفت بالمراقبة في الجولة الثانية": "attendance 2 --role observer",
    "الجولات التي شهدها الأردن": "rounds --present jordan",
    "كيف تغير تمثيل الأمم المتحدة عبر أستانا 17 و18 و19": "compare 17 18 19 --field head --party un",
    "أي عاصمة استقبلت المتفاوضين يومي 21 و22 ديسمبر 2021؟": "round 17 --field city",
    "من قاد تركيا في الاجتماع الافتتاحي؟": "who 1 --party turkey",
    "من تكرر أكثر من غيره في رئاسة الوفد التركي": "who --party turkey --often --pick most",
    "مَن الذي مثّله بسام صباغ؟": "person bassam-sabbagh",
    "تابع لمين مير مسعود حسينيان؟": "person mir-massoud-hosseinian",
    "لجدولي الزمني يلزمني بداية الجولة الخامسة عشرة ونهاية السادسة عشرة": "round 15 16 --field date",
    "هل أثيرت مسألة إغاثة المناطق المحاصرة في أول محادثات؟": "round 1 --field agenda --about humanitarian_access",
    "فاوضوا على إيه في الجولة التانية؟": "round 2 --field agenda",
    "هل دار نقاش حول إدلب في الجولة 7؟": "round 7 --field agenda --about idlib",
}
REFUSED = {
    "الجولات التي استضافتها طهران": "premise_false",
    "جنيف 7 متى كانت؟": "out_of_scope",
    "من تحدث باسم المعارضة في الجولة الثانية؟": "unread_words",
    "شكون الجولة الخامسة؟": "unread_words",
    "مين اللي محضرش ناقص ولا جولة": "unread_words",
    "اذكر رئيس الوفد": "ambiguous",
    "البيان المشترك، شنو تاريخه؟": "unread_words",
    "ما الجولة التي سبقت الأولى؟": "unread_words",
    "أين نشر بيان الجولة 5؟": "unread_words",
    "من رافق خاجي في الجولة الأخيرة؟": "unknown_value",
    "الجولات التي شهدتها أستانا": "unread_words",
    "الفارق الزمني بين أستانا 21 وأستانا 22 بالأيام": "unread_words",
}


@pytest.mark.parametrize(("question", "command"), READ.items(), ids=list(READ))
def test_such_questions_are_read(reply, question, command):
    assert reply(question).command.removeprefix("astana ") == command


@pytest.mark.parametrize(("question", "reason"), REFUSED.items(), ids=list(REFUSED))
def test_such_questions_are_refused(reply, question, reason):
    assert reply(question).reason == reason
