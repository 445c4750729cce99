"""Questions as they are typed in a chat: Arabic dialects in their spellings, English as those who learned it put it."""

from __future__ import annotations

from rows import each

SAME = [
    ("قديش كانو بوفد المعارضة بالجولة 13", "قديش كانوا بوفد المعارضة بالجولة 13"),
    ("شو قررو بالجولة 14", "شو قرروا بالجولة 14"),
    ("مين اللي وقعو مذكرة أيار 2017", "مين اللي وقعوا مذكرة أيار 2017"),
    ("الوفود اللي قاطعو الجولة 3", "الوفود اللي قاطعوا الجولة 3"),
    ("مين راح مكان دي ميستورا بالجولة 7", "مين إجا بدال دي ميستورا بالجولة 7"),
    ("شكون لي مشا فبلاصة دي ميستورا فالجولة 7", "مين إجا بدال دي ميستورا بالجولة 7"),
    ("منو حضر بدلا من دي ميستورا بالجولة 7", "مين إجا بدال دي ميستورا بالجولة 7"),
    ("مين بعتت الأمم المتحدة بدل دي ميستورا بالجولة 7", "مين إجا بدال دي ميستورا بالجولة 7"),
    ("دي ميستورا ما إجا عالجولة 7، مين راح مكانه", "مين إجا بدال دي ميستورا بالجولة 7"),
    ("mistura did not come to round 7, who came instead?", "who came in place of de Mistura at round 7?"),
    ("who was instead of de mistura in round 7", "who came in place of de Mistura at round 7?"),
    ("who came instead de mistura in round 7", "who came in place of de Mistura at round 7?"),
    ("أنا جولة كانت فسوتشي", "أي جولة كانت في سوتشي"),
    ("شنو وقع فالجولة 4", "شو حدث بالجولة 4"),
    ("شو هو سبب غياب دي ميستورا عن الجولة 7", "شو سبب غياب دي ميستورا عن الجولة 7"),
    ("شنو كان السبب ان دي ميستورا ماجاش للجولة 7", "شو سبب غياب دي ميستورا عن الجولة 7"),
    ("علاش دي ميستورا ما بغاش يجي للجولة 7", "ليش ما حضر دي ميستورا الجولة 7"),
    ("ليش دي ميستورا ما رضي يحضر الجولة 7", "ليش ما حضر دي ميستورا الجولة 7"),
    ("شحال بقت الجولة 4", "كم يوم استمرت الجولة 4"),
    ("قديش مشيت الجولة 4", "كم يوم استمرت الجولة 4"),
    ("شكد عدد جماعة المعارضة بالجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
    ("شكد واحد چان بوفد المعارضة بالجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
    (
        "how much people was in opposition delegation in round 13",
        "how many people were in the opposition delegation at round 13",
    ),
    ("how much days it was, round 4", "how many days was round 4"),
    ("how many people opposition brought with them to round 6", "how many people did the opposition send to round 6"),
    ("الأردن حضرت الجولة 5 لو ماكو", "هل حضر الأردن الجولة 5"),
    ("الأردن حضرت الجولة 5 نعم ولا لا", "هل حضر الأردن الجولة 5"),
    ("from where u know that lavrentiev led russia in 10", "how do you know that lavrentiev led russia at round 10"),
    ("من وين عرفتو إنو لافرنتييف ترأس روسيا بالجولة 10", "من وين جبتو إن لافرنتييف ترأس روسيا بالجولة 10"),
    ("when passed round 16", "when was round 16"),
    ("in what city passed round 16", "in what city was round 16"),
    ("what is first round where lebanon was", "what is the first round that Lebanon attended"),
    ("what is the last round that the US was at", "what is the last round that the US attended"),
    ("منو اللي تراس الوفد الايرني بالجولة 12", "مين ترأس الوفد الإيراني بالجولة 12"),
    ("jordan first time in astana, which round is it", "which round was Jordan's first?"),
    ("was turkey in all rounds", "did Turkey attend all rounds"),
    ("from which round US stopped to come", "from which round did the US stop coming"),
    ("أمريكا من وقتاش ما عادش كتجي", "متى توقفت أمريكا عن الحضور"),
    ("خاجي قابل مين على هامش الجولة 22", "بمن التقى خاجي على هامش الجولة 22"),
    ("مين التقى مع خاجي على هامش الجولة 22", "بمن التقى خاجي على هامش الجولة 22"),
    ("شو الوثائق اللي خرجات من الجولة 6", "شو الوثائق اللي طلعت من الجولة 6"),
    ("المعارضة جابت معها كم واحد بالجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
    ("المعارضة بعتت كام واحد الجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
    ("كم واحد كان مع المعارضة بالجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
    ("ahrar al sham did they come to round 1", "did ahrar al sham come to round 1"),
    ("memorandum of may 2017 from what day it started to work", "when did the may 2017 memorandum come into force"),
    ("which official was reading final statement in round 9", "who read the final statement in round 9"),
    ("sochi congress 2018 counts like astana round or not", "does the sochi congress 2018 count as a round"),
    ("شو هي اللجنة الدستورية يلي كل شوي بيحكو عنها", "شو هي اللجنة الدستورية"),
    ("گلي منو وقع مذكرة ادلب", "منو وقع مذكرة ادلب"),
    ("why mistura not came to round 7, he was sick or what", "why did mistura not come to round 7"),
    ("ليش دي ميستورا ما إجا عالجولة 7، كان مريض ولا شو", "ليش ما حضر دي ميستورا الجولة 7"),
    ("ليش دي ميستورا ما إجا عالجولة 7 وبعت حدا غيرو", "ليش ما حضر دي ميستورا الجولة 7"),
    ("شو توصلوا ليه بالجولة 14", "إلى ماذا توصلوا في الجولة 14"),
    ("كم كان عدد الناس بوفد المعرضة بالجولة 13", "كم كان عدد وفد المعارضة بالجولة 13"),
]


@each(("text", "same"), SAME)
def test_the_same_is_asked(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.query.topic != "refuse"


@each(
    "text",
    [
        "مين راح مكان اجتماع الجولة 7",  # a place, and nobody's
        "مين ما بغاش بيان الجولة 5",
        "was a resolution passed in round 8",
        "how much people died in round 8",
        "who brought the document to round 6",
        "خاجي قابل مين بالجولة 22",  # not on the margins, which alone are on record
        "which topics that they talk about in round 99",
        "is turkey in all statements",
        "who led russia in round 9, was he sick",
        "من وين لكم إن الوفود كانت 11 بالجولة 22؟",  # a number of them, and of no round
    ],
)
def test_what_is_like_it_is_not_answered(reply, text):
    assert reply(text).status == "refused", reply(text).text.en
