"""Families of Arabic wordings: formulas of newspapers, words of the dialects, two questions that one answer serves."""

from __future__ import annotations

from rows import each

READ = {
    "عدّد الوفود التي حضرت الجولة التاسعة": "attendance 9",
    "بيّن من ترأس الوفد التركي في الجولة 12": "who 12 --party turkey",
    "أستفسر عمّن ترأس وفد إيران في الجولة الثالثة": "who 3 --party iran",
    "هلا أخبرتنا متى بدأت الجولة السابعة؟": "round 7 --field date_start",
    "هل لكم أن تشرحوا لنا أين عقدت الجولة العاشرة": "round 10 --field place",
    "متى رُفعت جلسات الجولة الخامسة؟": "round 5 --field date_end",
    "كم دامت الجولة السادسة من أيام؟": "round 6 --field duration",
    "متى نال العراق صفة المراقب؟": "attendance --party iraq --role observer --pick first",
    "تركيا صارت دولة ضامنة متى": "attendance --party turkey --role guarantor --pick first",
    "إلامَ خلصت الجولة الحادية عشرة؟": "round 11 --field outcome",
    "ما نقاط الاختلاف بين المصادر في الجولة 16؟": "disputes 16",
    "أين التقت الوفود في الجولة السادسة عشرة؟": "round 16 --field place",
    "من ايمتى غابت أمريكا عن المحادثات": "attendance --party us --pick last",
    "بيدرسون: آخر ظهور": "person geir-pedersen --field presence --pick last",
    "أول مشاركة للعراق": "attendance --party iraq --pick first",
    "هل غابت تركيا عن أية جولة؟": "round all --field absence --party turkey",
    "كم جولة انعقدت في 2019، وما هي؟": "rounds --year 2019 --count",
    "مين إجا محل الجعفري ووين": "person bashar-al-jaafari --field successor",
    "من مثّل الأردن في الجولة الثامنة وبأي صفة؟": "round 8 --field head --field role --party jordan",
    "شو هي مناطق خفض التصعيد الأربعة": "documents memorandum-2017-05-04 --field areas",
    "ما المقصود بالآلية الثلاثية؟": "define trilateral-mechanism",
    "متى انعقد مؤتمر الحوار الوطني السوري؟": "events sochi-congress-2018",
    "القمة الثلاثية الخامسة، أين كانت ومن حضرها؟": "events summit-2019-09-16-ankara",
    "أي موعد حُدّد للجولة الخامسة عند ختام الجولة الرابعة؟": None,
    "قارن بين الجولتين السابعة والعاشرة من حيث المكان والتاريخ": "compare 7 10",
    "من ترأس وفد تركيا في الجولة 16 بحسب المصادر المتاحة": "who 16 --party turkey",
    "لماذا ما اندعت أمريكا على الجولة 11": "round 11 --field absence --party us --why",
}
REFUSED = {
    "عمّن ناب بيدرسون في الجولة 14؟": "unread_words",
    "هل حضر وفد غير رسمي الجولة الخامسة؟": "unread_words",
    "شو شربوا بفندق الجولة الأولى": "not_modelled",
    "بتفتكر مين المستفيد من الجولة 5": "out_of_scope",
    "أين كانت الوفود المشاركة في الجولة الرابعة تقيم": "unread_words",
    "ما مناطق خفض التصعيد الخمس": "unread_words",
    "من هو رئيس الوفد بحسب المصادر الروسية؟": None,
}


@each(("text", "command"), READ.items())
def test_read(reply, text, command):
    answer = reply(text)
    if command:
        assert answer.command == f"astana {command}", answer.text.ar


@each(("text", "reason"), REFUSED.items())
def test_not_read(reply, text, reason):
    answer = reply(text)
    assert answer.reason, answer.command
    assert reason in (None, answer.reason)


def test_a_contested_lead_is_not_denied(reply):
    """Who led by some sources only is told as disputed, in either language."""
    for text in ("بوغدانوف ترأس أي جولة", "which rounds did Bogdanov lead?"):
        answer = reply(text)
        assert answer.status == "disputed"
        assert answer.query.rounds
