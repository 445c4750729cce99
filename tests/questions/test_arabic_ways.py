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
    "يزعم زميل لي أن الفصائل قاطعت الجولة الثالثة، فهل أصاب؟": "round 3 --field absence --party opposition",
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
}
REFUSED = {
    "الجولات التي استضافتها طهران": "unread_words",
    "جنيف 7 متى كانت؟": "out_of_scope",
    "من تحدث باسم المعارضة في الجولة الثانية؟": "unread_words",
    "شكون الجولة الخامسة؟": "unread_words",
    "مين اللي محضرش ناقص ولا جولة": "unread_words",
    "اذكر رئيس الوفد": "ambiguous",
    "البيان المشترك، شنو تاريخه؟": "unread_words",
}


@pytest.mark.parametrize(("question", "command"), READ.items(), ids=list(READ))
def test_such_questions_are_read(reply, question, command):
    assert reply(question).command.removeprefix("astana ") == command


@pytest.mark.parametrize(("question", "reason"), REFUSED.items(), ids=list(REFUSED))
def test_such_questions_are_refused(reply, question, reason):
    assert reply(question).reason == reason
