"""Turns of everyday questions, each with its sisters: what is read of them, and what stays refused."""

from __future__ import annotations

READ = {
    "Explain 'trilateral mechanism' in a sentence or two.": "define trilateral-mechanism",
    "شو يعني مراقب بأستانا؟": "define observer",
    "ماذا تعني عبارة الجلسة العامة في اجتماعات أستانا؟": "define plenary-session",
    "Confirm the capacity in which the UN took part in the first round.": "round 1 --field role --party un",
    "How many rounds per host country?": "rounds --by country",
    "كم جولة لكل بلد مضيف؟": "rounds --by country",
    "كم جولة لكل مدينة مضيفة؟": "rounds --by city",
    "مجموع الجولات التي استضافتها كازاخستان": "rounds --country kazakhstan --count",
    "الجولات التي حضرها لبنان، أرقامها فقط": "rounds --present lebanon",
    "rounds Lebanon attended - just the numbers": "rounds --present lebanon",
    "Round 16 was first planned for when?": "round 16 --field announced_start",
    "For when was round 16 first scheduled?": "round 16 --field announced_start",
    "In which city was round 13 held, under the name of that time?": "round 13 --field city",
    "What was the longest brake between two rounds?": "rounds --pick most --gaps",
    "عطني أطول فترة ما صار فيها أي جولة": "rounds --pick most --gaps",
    "أطول مدة لم تعقد فيها جولات": "rounds --pick most --gaps",
    "When did the ceasefire agreed on 29 December 2016 take effect?": "events ceasefire-2016-12-30",
    "علامَ نصّ بروتوكول موسكو الموقع في 5 آذار 2020؟": "documents protocol-2020-03-05 --field points",
    "ماهي بنود بروتوكول الخامس من آذار 2020": "documents protocol-2020-03-05 --field points",
    "إلى متى تسري مذكرة 4 أيار 2017؟": "documents memorandum-2017-05-04 --field validity",
    "متى سرت مذكرة 4 أيار 2017؟": "documents memorandum-2017-05-04 --field in_force",
    "مين ترأس وفد روسيا بجولة شهر 5 سنة 2017؟": "who 4 --party russia",
    "آخر جولة حضرها مندوب أمريكي": "attendance --party us --pick last",
    "منذ أي تاريخ تُعدّ إيران دولة ضامنة؟": "attendance --party iran --role guarantor --pick first",
    "Since when is Iran considered a guarantor state?": "attendance --party iran --role guarantor --pick first",
    "Rounds held in December, all years": "rounds --month 12",
    "رتب جولات سنة 2021 بحسب التاريخ": "rounds --year 2021",
    "راجع لي تاريخ انعقاد أستانا 9": "round 9 --field date",
    "De Mistura left the job. Who took over at the talks?": "person staffan-de-mistura --field successor",
    "استقال دي ميستورا. من جاء بعده؟": "person staffan-de-mistura --field successor",
    "Turkey's chief delegate changed after Önal. Who was next?": ("person sedat-onal --field successor --party turkey"),
    "When was Idlib first discussed at the talks?": "rounds --about idlib --pick first",
}
REFUSED = (
    "Who left after Pedersen?",
    "Why did de Mistura leave?",
    "Tlass left round 8. Who took over?",
    "بيان الجولة 8 الموقع في أستانا متى صدر؟",
    "آخر جولة حضرها رئيس وفد أمريكي",
    "كم قمة ضمت رؤساء الدول الثلاث؟",
)


def test_what_they_ask_is_read(reply):
    assert {text: reply(text).command for text in READ} == {text: f"astana {line}" for text, line in READ.items()}


def test_what_was_not_read_is_named(reply):
    assert [text for text in REFUSED if reply(text).status != "refused"] == []
