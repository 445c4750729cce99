"""Papers besides the statement, papers that are asked for by what they set, and when a round was announced."""

from __future__ import annotations

from rows import each

OF_6 = (
    "control-forces-mandate-2017-09-15 rules-on-force-2017-09-15 checkpoint-rules-2017-09-15 "
    "coordination-centre-statute-2017-09-15"
)
OF_8 = "working-group-regulation-2017-12-22 demining-statement-2017-12-22"
OF_2017 = (
    "concept-paper-joint-group-2017-02-16 iran-guarantor-document-2017-03-15 memorandum-2017-05-04 "
    f"{OF_6} working-group-regulation-2017-12-22"
)
READ = {
    "ما الوثائق الصادرة عن الجولة 8 عدا البيان المشترك؟": OF_8,
    "شو الوثائق اللي طلعت بالجولة الثامنة ما عدا البيان؟": OF_8,
    "ما الوثائق باستثناء البيان المشترك في الجولة 8": OF_8,
    "كم وثيقة صدرت في الجولة السادسة غير البيان المشترك؟": OF_6,
    "ما الوثائق التي صدرت عن الجولة 6 إلى جانب البيان المشترك": OF_6,
    "Which documents besides the joint statement came out of round 6?": OF_6,
    "Besides the joint statement, what papers came out of round 6?": OF_6,
    "ايه الاوراق اللي طلعت من الجولة 6 غير البيان": OF_6,
    "هل هناك وثائق أخرى غير البيان في الجولة 4": "memorandum-2017-05-04",
    "ما وثائق الجولة 8": "8",
    "ما الوثائق الصادرة في 2017 غير البيانات المشتركة؟": OF_2017,
    "How many documents of 2017 other than joint statements are there?": OF_2017,
    "ما وثائق الجولة 8 غير البيانات المشتركة؟": "working-group-regulation-2017-12-22",
    "ما اسم الوثيقة التي حددت قواعد الحواجز؟": "checkpoint-rules-2017-09-15",
    "ما مضمون مذكرة خفض التصعيد": "memorandum-2017-05-04 --field points",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana documents {READ[text]}"


def test_as_many_as_they_are(reply):
    found = reply("كم وثيقة صدرت في الجولة 6 عدا البيان")
    assert (found.number, found.rounds) == (4, (6,))


@each("text", ["هل صدرت وثيقة عن الجولة 21 غير البيان؟", "ما الوثائق الصادرة عن الجولة 5 باستثناء البيان"])
def test_there_is_no_other(reply, text):
    found = reply(text)
    assert found.reason == "premise_false"
    assert "No other document" in found.text.en


@each(
    "text",
    [
        "ما البيانات المشتركة لعام 2017 ما عدا بيان الجولة الثانية؟",
        "Which joint statements of 2017 are there except the statement of round 2?",
        "ما بيانات 2018 سوى بيانات الجولات؟",
        "Which statements of 2018 are there except the statements of rounds?",
        "ما الوثائق غير البيانات منذ 2018؟",
        "Which documents other than statements are there since 2018?",
        "ما وثائق 2017 غير بيان الجولة 4؟",
        "شو طلع بالجولة 4 غير البيان المشترك والمذكرة",
        "هل المذكرة الموقعة في سوتشي 2018 صدرت عن جولة؟",
        "متى أعلن عن موعد الجولة 16؟",
        "متى تم الإعلان عن الجولة 16",
        "When was the date of round 16 announced?",
    ],
)
def test_refused(reply, text):
    found = reply(text)
    assert (found.status, "No other document" in found.text.en) == ("refused", False)


def test_for_when_it_was_announced(reply):
    assert reply("متى الموعد المعلن للجولة 16").command == "astana round 16 --field announced_start"


WHOSE = {
    "من الجهة التي أصدرت الورقة المفاهيمية للمجموعة المشتركة؟": "concept-paper-joint-group-2017-02-16 --field issuers",
    "ما الجهة التي أصدرت بيان الجولة 20": "20 --field issuers",
    "مين الجهة اللي وقعت على مذكرة إدلب": "memorandum-2018-09-17 --field signatories",
}


@each("text", list(WHOSE))
def test_whose_it_is(reply, text):
    assert reply(text).command == f"astana documents {WHOSE[text]}"


@each(
    "text",
    [
        "متى نشر نص مذكرة خفض التصعيد؟",
        "متى صدر نص بيان الجولة 12",
        "كم عدد نقاط المراقبة حسب الوثائق؟",
        "أي وثيقة نظمت عمل الحواجز ونقاط المراقبة؟",
        "كم اتفاقية لوقف إطلاق النار وقعت في كانون الأول 2016؟",
    ],
)
def test_of_what_no_paper_tells(reply, text):
    assert reply(text).reason == "unread_words"
