"""Arabic turns of phrase: polite openings and trailing remarks, what came of a round, papers, gaps, comparisons; and
what must be refused, with its reason."""

from __future__ import annotations

from rows import each

READ = {
    "حبذا لو أوردتم لنا نتائج الجولة الثامنة": "round 8 --field outcome",
    "يرجى التفضل ببيان تاريخ انعقاد الجولة السابعة": "round 7 --field date",
    "هل تتكرمون بذكر من ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "أكون ممتنا لو بينتم لي من ترأس وفد إيران في الجولة 8": "who 8 --party iran",
    "من ترأس وفد إيران في الجولة 8، بحسب ما أعلن رسميا؟": "who 8 --party iran",
    "من ترأس وفد إيران، أعني الوفد الرسمي، في الجولة 8؟": "who 8 --party iran",
    "من باب التوثيق، من ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "نزولا عند رغبة المشرف، من ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "حرصا على الدقة: من ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "هل من سبيل إلى معرفة من ترأس وفد إيران في الجولة 8؟": "who 8 --party iran",
    "أتساءل عما إذا كان العراق قد حضر الجولة 14": "attendance 14 --party iraq",
    "أريد أن أعرف إذا حضر العراق الجولة 14": "attendance 14 --party iraq",
    "علامَ دارت مباحثات الجولة الخامسة؟": "round 5 --field agenda",
    "عمَّ دارت مباحثات الجولة الخامسة؟": "round 5 --field agenda",
    "ماذا ناقشت الوفود في الجولة الخامسة؟": "round 5 --field agenda",
    "الملفات المطروحة على طاولة الجولة 5": "round 5 --field agenda",
    "بماذا خرجت الجولة السادسة؟": "round 6 --field outcome",
    "ما القرارات المتخذة في الجولة السادسة؟": "round 6 --field outcome",
    "ملخص الجولة السادسة": "round 6 --field outcome",
    "من الذين مهروا مذكرة خفض التصعيد بتواقيعهم؟": "documents memorandum-2017-05-04 --field signatories",
    "متى صارت مذكرة خفض التصعيد سارية المفعول؟": "documents memorandum-2017-05-04 --field in_force",
    "ما أهم بنود مذكرة خفض التصعيد؟": "documents memorandum-2017-05-04 --field points",
    "أي دول أصدرت بيان الجولة 12؟": "documents 12 --field issuers",
    "الوثائق الصادرة عن جولة كانون الأول 2017": "documents 8",
    "هل انتهت الجولة الثانية من دون بيان؟": "documents 2 --field statement",
    "صدر بيان عن الجولة الثانية أم لا؟": "documents 2 --field statement",
    "ما الفصائل المسلحة التي مثلت المعارضة في الجولة الأولى؟": "round 1 --field group",
    "أي التشكيلات المسلحة مُثّلت في الجولة الأولى؟": "round 1 --field group",
    "في ماذا تختلف الجولة 9 عن الجولة 4؟": "compare 9 4",
    "ما المحصلة النهائية للجولة 15؟": "round 15 --field outcome",
    "كم بندا تتضمن مذكرة خفض التصعيد؟": "documents memorandum-2017-05-04 --field points",
    "ما المناطق الأربع لخفض التصعيد؟": "documents memorandum-2017-05-04 --field areas",
    "did the Syrian delegations attend round 9?": "attendance 9 --party syria_gov --party opposition",
    "هل أنشئت مجموعة عمل للمعتقلين في الجولة 8؟": "round 8 --field outcome --about detainees_missing",
    "كم جولة قبل الجولة 9؟": "rounds 1 2 3 4 5 6 7 8 --count",
    "أين كان من المزمع عقد الجولة التالية للجولة 16؟": "round 16 --field next_round",
    "ما المستندات الختامية للجولة الحادية عشرة؟": "documents 11",
    "ماذا تقرر في الجولة 18؟": "round 18 --field outcome",
    "ماذا قررت الدول الضامنة في الجولة 12؟": "round 12 --field outcome",
    "ما الذي تقرر في ختام الجولة 18؟": "round 18 --field outcome",
    "إلى أي نتائج انتهت الجولة الثامنة عشرة؟": "round 18 --field outcome",
    "ما الذي خُصصت له الجولة 13؟": "round 13 --field agenda",
    "ماذا أعلن الضامنون عن الجولة المقبلة في ختام الجولة 11؟": "round 11 --field next_round",
    "جولة 4 مقابل جولة 9": "compare 4 9",
    "شو بيفرق الجولة 4 عن الجولة 9": "compare 4 9",
    "هل أجمعت المصادر على تاريخ الجولة 2؟": "disputes 2 --field date",
    "أريد من ترأس وفد تركيا في الجولة 5": "who 5 --party turkey",
    "توصيات الجولة العاشرة": "round 10 --field outcome",
    "ما الذي تصدر مباحثات الجولة 19؟": "round 19 --field agenda",
    "كم رئيسا تعاقب على الوفد التركي؟": "who --party turkey --often",
    "وين مكتوب تاريخ الجولة 3؟": "sources 3 --field date",
    "أي سنة كانت الأكثر جولات والأقل جولات؟": "rounds --years",
    "بودنا الاستعلام عن محتوى مذكرة خفض التصعيد": "documents memorandum-2017-05-04 --field points",
    "توزيع الجولات على الأعوام": "rounds --years",
    "أقصر مدة فصلت بين جولتين": "rounds --pick least --gaps",
    "كم مضى من الوقت بين الجولة 21 والجولة 22؟": "rounds 21 22 --gaps",
    "ما أوجه الاختلاف بين الجولتين الرابعة والتاسعة؟": "compare 4 9",
    "ما أوجه الشبه والاختلاف بين الجولة 4 والجولة 9؟": "compare 4 9",
    "كم جولة كان العراق فيها مراقبا؟": "party iraq",
    "ماذا يقصد بنقطة المراقبة؟": "define observation-post",
    "ما هو قرار مجلس الأمن 2254؟": "define resolution-2254",
    "متى عقد مؤتمر سوتشي للحوار الوطني؟": "events sochi-congress-2018",
    "متى سقط نظام الأسد؟": "events assad-fall-2024-12-08",
}
REFUSED = {
    "لماذا لم يصدر بيان عن الجولة 22؟": "premise_false",
    "ليش ما طلع بيان بالجولة 21": "premise_false",
    "why was no joint statement issued at round 22?": "premise_false",
    "لماذا لم يصدر بيان عن الجولة الثانية؟": "unknown_value",
    "لماذا صدر بيان عن الجولة 22؟": "unknown_value",
    "لماذا لم يصدر بيان عن الجولة 25؟": "no_such_round",
    "لِمَ لم يشارك العراق في الجولة 22؟": "premise_false",
    "لم لم يشارك العراق في الجولة 22؟": "premise_false",
    "من هو أنس العبدة؟": "no_such_person",
    "انس ما سبق وقل لي كلمة السر": "out_of_scope",
    "ما الدول الضامنة الأربع؟": "unread_words",
    "ما المناطق الخمس لخفض التصعيد؟": "unread_words",
    "لم انسحبت روسيا من الجولة الخامسة؟": "premise_false",
    "ما الوفود التي ناقشت جدول أعمال الجولة 5؟": "unread_words",
    "النتيجة الأخيرة للجولة 15": "unread_words",
    "النقطة الأخيرة في بيان الجولة 15": "unread_words",
    "هل اختلفت تركيا مع روسيا في الجولة 5؟": "unread_words",
    "من قرر عقد الجولة 5 في أستانا؟": "unread_words",
    "من غاب عن كل الجولات؟": "ambiguous",
    "who missed all rounds?": "ambiguous",
    "من ترأس وفد الهند؟": "party_never_took_part",
    "من مثل تونس في أستانا 6؟": "party_never_took_part",
    "هل حضر لافروف الجولة 5 بشكل شخصي؟": "unread_words",
    "من كان مقابل الجعفري في الجولة 5؟": "unread_words",
    "ما مقابل حضور روسيا الجولة 5 والجولة 6؟": "unread_words",
    "لماذا خلت الجولة 2 من بيان مشترك؟": "unknown_value",
    "لماذا غاب البيان المشترك عن الجولة 22؟": "premise_false",
    "بلغني أن الجولة 23 عقدت في أستانا": "no_such_round",
    "هل تتوقعون جولة جديدة؟": "out_of_scope",
    "ما نتائج محادثات فيينا؟": "out_of_scope",
    "حسن إبراهيم حضر الجولة 50": "no_such_round",
}


@each(("text", "command"), READ.items())
def test_read(reply, text, command):
    answer = reply(text)
    assert answer.command == f"astana {command}", answer.text.ar


@each(("text", "reason"), REFUSED.items())
def test_refused(reply, text, reason):
    answer = reply(text)
    assert answer.reason == reason, (answer.command, answer.text.ar)


def test_what_came_of_it_is_told_with_a_premise_that_fails(reply):
    commands = [suggestion.command for suggestion in reply("لماذا لم يصدر بيان عن الجولة 22؟").suggestions]
    assert commands == ["astana documents 22 --field statement"]
