"""Arabic words that limit a question are never dropped; turns that limit nothing are read."""

from __future__ import annotations

from rows import each

LIMITED = [
    "من حضر الجولة الثامنة فحسب؟",
    "من حضر الجولة الثامنة وحسب؟",
    "من حضر الجولة الثامنة لوحده؟",
    "من حضر الجولة الثامنة دون سواها؟",
    "من حضر الجولتين الثامنة والتاسعة كلتيهما دون غيرهما؟",
    "من ترأس الوفد الروسي أكثر من مرة؟",
    "من ترأس الوفد الروسي مرة واحدة على الأقل؟",
    "من ترأس الوفد التركي في الجولات الأولى؟",
    "من ترأس الوفد التركي في الجولات الأخيرة؟",
    "من غاب عن الجلسة المسائية في الجولة الثامنة؟",
    "ما الخلافات بين المشاركين في الجولة الثامنة؟",
    "ما وضع سوريا بعد الجولة الثامنة؟",
    "هل وافقت تركيا على بيان الجولة الثامنة؟",
    "أين ذهب الوفد الروسي بعد الجولة الثامنة؟",
    "كم مرة راح لافرنتييف ع دمشق؟",
    "متى أنهت أمريكا وجودها في سوريا؟",
    "كم جولة عُقدت في أستانا ما عدا جولات 2017؟",
    "كم جولة عقدت في سوتشي غير جولة 2018؟",
    "How many rounds were held in Sochi other than the 2018 round?",
    "كم جولة عقدت في كازاخستان إلا جولات أيار؟",
    "ما الجولات المنعقدة في أستانا ما عدا الجولة الأخيرة؟",
    "ما الجولات التي عقدت في أستانا عدا ما عقد سنة 2017؟",
    "كم جولة عقدت في أستانا باستثناء أول جولة؟",
    "Which rounds were held in Kazakhstan except the last round?",
    "هل عقدت جولة في سوتشي غير الجولة 10؟",
    "Was a round held in Sochi other than round 10?",
    "في أي جولات ترأس المبعوث الأممي غير بيدرسون وفد الأمم المتحدة منذ 2019؟",
    "شكد عدد الجولات اللي راسها مبعوث غير بيدرسون؟",
    "هل ترأس أحد غير بيدرسون وفد الأمم المتحدة في الجولة 13؟",
    "ما الجولات التي ترأس فيها شخص غير الجعفري وفد الحكومة السورية؟",
]
READ = {
    "كم جولة غير جولات سوتشي؟": "rounds --not-city sochi --count",
    "من هو المبعوث غير بيدرسون؟": "person geir-pedersen",
    "كم جولة ترأسها غير بيدرسون؟": "person geir-pedersen --field career",
    "هل حضر المبعوث الأممي غير بيدرسون الجولة 20؟": "person geir-pedersen --field presence --round 20",
    "قارن بين الجولتين الأولى والثانية والعشرين": "compare 1 22",
    "قارن الجولتين الأولى والأخيرة": "compare 1 22",
    "ما أوجه الاختلاف بين الجولة الرابعة والجولة التاسعة؟": "compare 4 9",
    "ما الفارق الزمني بين الجولتين التاسعة والعاشرة؟": "rounds 9 10 --gaps",
    "هل هناك أي أسباب معروفة لغياب المعارضة عن الجولة 3؟": "round 3 --field absence --party opposition --why",
    "هل ورد سبب غياب المعارضة عن الجولة 3؟": "round 3 --field absence --party opposition --why",
    "على ماذا وافقت الأطراف في الجولة 8؟": "round 8 --field outcome",
    "أي نتائج معروفة للجولة 8؟": "round 8 --field outcome",
    "ما الذي أعلن في ختام الجولة 8؟": "round 8 --field outcome",
    "من جرى تعيينه رئيسا لوفد تركيا في الجولة الثامنة؟": "who 8 --party turkey",
    "من كلفت روسيا برئاسة وفدها في الجولة السابعة؟": "who 7 --party russia",
    "فيما يخص الجولة السابعة، من ترأس الوفد الروسي؟": "who 7 --party russia",
    "يوم عقدت الجولة السابعة، من ترأس الوفد الروسي؟": "who 7 --party russia",
    "في الجولة التي تحمل الرقم 7، من ترأس الوفد الروسي؟": "who 7 --party russia",
    "من تولى استضافة الجولة العاشرة؟": "round 10 --field place",
    "أي صحيفة أوردت رئيس الوفد الروسي في الجولة 7؟": "sources 7 --field head --party russia",
}


@each("text", LIMITED)
def test_limited(reply, text):
    assert reply(text).reason in ("unread_words", "premise_false", "not_modelled"), reply(text).command


@each(("text", "command"), READ.items())
def test_read(reply, text, command):
    answer = reply(text)
    assert answer.command == f"astana {command}", answer.text.ar
