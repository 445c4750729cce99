"""Words of the Arabic dialects that are another word elsewhere: what they say, and where they are left as they were."""

from __future__ import annotations

from rows import each

READ = {
    "هل جوا الأردن بالجولة 5؟": "attendance 5 --party jordan",
    "العراقيين جوا عالجولة 13؟": "attendance 13 --party iraq",
    "مين جوا بالجولة 3؟": "attendance 3",
    "هل صارت الجولة 5 جوا أستانا؟": "round 5 --field place --is astana",
    "جوا أستانا كم جولة صارت؟": "rounds --city astana --count",
    "الأردن كاين بالجولة 5": "attendance 5 --party jordan",
    "لبنان كاينة فالجولة 13؟": "attendance 13 --party lebanon",
    "الجولة اللي فاتت 22 كانت وين؟": "round 22 --field place",
    "الجولة الماضية الثانية والعشرون أين عقدت؟": "round 22 --field place",
    "ما الجولة السابقة للجولة 22؟": "round 21",
    "آخر جولة فاتت متى": "round 22 --field date",
    "هسه منو رئيس وفد ايران بالجولة 22": "who 22 --party iran",
    "دابا شكون كان رئيس وفد تركيا فالجولة 9؟": "who 9 --party turkey",
    "هل كان مكان انعقاد الجولة العاشرة سوتشي؟": "round 10 --field place --is sochi",
    "كم وفد جاء في الجولة الأولى": "round 1 --field delegations_count",
    "ماذا جاء في بيان الجولة 5": "documents 5 --field points",
    "منو ترأس وفد الأمم المتحدة بالجولة 7، دي ميستورا لو واحد ثاني؟": "who 7 --party un",
    "من ترأس الوفد التركي في الجولة العاشرة، أونال أم أحد غيره؟": "who 10 --party turkey",
}
REFUSED = {
    "الجولة السابقة 22 متى": "unread_words",
    "هسه وين السفير حيدر منصور هادي؟": "out_of_scope",
    "دلوقتي مين رئيس الوفد الروسي؟": "out_of_scope",
}


@each(("text", "command"), READ.items())
def test_what_is_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(("text", "reason"), REFUSED.items())
def test_what_stays_refused(reply, text, reason):
    assert reply(text).reason == reason
