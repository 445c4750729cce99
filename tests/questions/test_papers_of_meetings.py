"""The papers of summits, how many papers a year had, and the statements that speak of a topic."""

from __future__ import annotations

from rows import each

OF_2018 = " ".join(
    f"joint-statement-2018-{day}" for day in ("03-16", "04-04", "04-28", "09-07", "05-15", "07-31", "11-29")
)
READ = {
    "بيان قمة طهران 2022": "joint-statement-2022-07-19",
    "The Tehran summit statement of 2022": "joint-statement-2022-07-19",
    "هل صدر بيان عن قمة طهران 2022": "joint-statement-2022-07-19",
    "ما مضمون بيان قمة طهران 2022": "joint-statement-2022-07-19 --field points",
    "البيان الختامي لقمة سوتشي 2017": "joint-statement-2017-11-22",
    "متى صدر بيان القمة الثلاثية الرابعة": "joint-statement-2019-02-14 --field issued",
    "بيان القمة الأخيرة": "joint-statement-2022-07-19",
    "Did the Sochi summit of 2019 issue a statement?": "joint-statement-2019-02-14",
    "من أصدر بيان قمة طهران 2018": "joint-statement-2018-09-07 --field issuers",
    "بيان قمة سوتشي": "joint-statement-2017-11-22 joint-statement-2019-02-14",
    "كم بيان مشترك صدر عام 2018؟": OF_2018,
    "How many joint statements were issued in 2018?": OF_2018,
    "البيانات التي ذكرت الجولان": "joint-statement-2019-04-26 joint-statement-2019-08-02 --field points --about golan",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana documents {READ[text]}"


@each(
    ("text", "number"),
    [("كم بيانا صدر عن القمم", 6), ("كم وثيقة صدرت عام 2017", 16), ("كم وثيقة صدرت عام 2020", 2)],
)
def test_counted(reply, text, number):
    assert reply(text).number == number


def test_no_paper_is_on_record(reply):
    assert reply("هل صدر بيان عن قمة أنقرة 2019").reason == "unknown_value"


@each(
    "text",
    [
        "هل ذكر بيان قمة طهران 2022 تركيا",
        "ماذا قال بيان قمة طهران 2022 عن إسرائيل",
        "هل وقع الأسد على بيان قمة طهران 2022",
        "اذكر البيانات الصادرة عن القمم الرئاسية فقط",
        "بيان الجولة 18 وقمة طهران 2022",
        "هل يوجد بيان مشترك لقمة أنقرة الثانية؟",
        "البيانات التي لم تذكر الجولان",
        "هل ذكر آخر بيان العقوبات؟",
        "البيانات التي ذكرت إدلب في 2018",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"


@each("text", ["ماذا جاء في بيان قمة سوتشي؟", "What did the joint statement of the Tehran summit say about Israel?"])
def test_of_two_it_is_asked_back(reply, text):
    assert reply(text).status == "ambiguous"
