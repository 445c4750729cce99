"""What people add behind an Arabic question: what for, if it is at hand, that they looked for it, how short it is."""

from __future__ import annotations

import pytest
from rows import each

from astana_cli.answers.command import command_line

ASKED = {
    "مين ترأس وفد لبنان بالجولة 15؟": "who 15 --party lebanon",
    "وين انعقدت الجولة العاشرة؟": "round 10 --field place",
    "إمتى بدأت الجولة 13؟": "round 13 --field date_start",
}
TAILS = [
    "بدي حطها بالمقال",
    "محتاجين الاسم عشان تغريدة",
    "عشان ثريد على تويتر",
    "للكابشن",
    "لتعليق الصورة",
    "كرمال بحث عم اكتبه",
    "علشان التايم لاين بتاعي",
    "لو متوفرة عندكم",
    "إذا عندك معلومة",
    "عم دقق خبر",
    "نتأكد من معلومة في مقال",
    "بس حابب أتأكد",
    "دورت كتير وما لقيت",
    "مالقيتها بالنت",
    "تلخبطت",
    "المصادر مختلفة",
    "رئيس التحرير بيسأل",
    "عندي امتحان بكرا",
    "سؤال بسيط",
    "من غير شرح",
    "فضول لا أكثر",
    "حدا بيعرف؟",
]


def read_as(reply, text: str) -> str:
    return command_line(reply(text).query).removeprefix("astana ")


@each("tail", TAILS)
def test_what_people_add_behind_a_question_changes_nothing(reply, tail):
    for text, command in ASKED.items():
        assert read_as(reply, f"{text} {tail}") == command
        assert read_as(reply, f"{text.rstrip('؟')}، {tail}") == command


@each(
    "text",
    [
        "من حضر الجولة 5؟ أريد الضباط منهم",
        "من حضر الجولة 5؟ بدي النساء بس",
        "من حضر الجولة 5، الروس فقط",
        "مين كان رئيس وفد تركيا بالجولة 9؟ المدينة فقط",
        "مين حضر الجولة 4 عشان يوقع المذكرة",
        "مين ترأس وفد تركيا بالجولة 9 لو غاب أونال",
        "لو غابت تركيا مين حضر الجولة 9",
    ],
)
def test_what_narrows_a_question_is_never_set_aside(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "command"),
    [
        ("أين عقدت الجولة 15؟ المدينة فقط", "round 15 --field city"),
        ("متى كانت الجولة 7؟ بس التاريخ لا غير", "round 7 --field date"),
        ("السبب لتعليق مشاركة المعارضة في الجولة الرابعة", "round 4 --field absence --party opposition --why"),
    ],
)
def test_how_short_an_answer_may_be(reply, text, command):
    assert read_as(reply, text) == command


@each(
    ("text", "command"),
    [
        ("العراق حضر الجولة 13 لو غاب؟", "attendance 13 --party iraq"),
        ("العراق حضر الجولة 12 لو بعده ما داخل؟", "attendance 12 --party iraq"),
        ("لبنان كان موجود بالجولة 12 ولا لسه ما دخلش؟", "attendance 12 --party lebanon"),
        ("الجولة 10 بسوتشي لو بأستانا؟", "round 10 --field place --is sochi --is astana"),
        ("لبنان حضر كمراقب من الجولة الكام؟", "attendance --party lebanon --role observer --pick first"),
        ("تركيا بقت دولة ضامنة في أنهي جولة؟", "attendance --party turkey --role guarantor --pick first"),
        ("الجولة 13 كانت في أغسطس كام؟", "round 13 --field date --is --08"),
        ("شو كان منصب خاجي لما ترأس وفد إيران بالجولة 12؟", "person ali-asghar-khaji --field office --round 12"),
        ("وش كان منصب كرول يوم حضر الجولة الأولى؟", "person george-krol --field office --round 1"),
        ("من قاد الوفد التركي في الجولة السابعة وما كانت صفته؟", "round 7 --field office --party turkey"),
        ("ما موقف بيان الجولة 12 من الجولان؟", "documents joint-statement-2019-04-26 --field points --about golan"),
    ],
)
def test_turns_of_the_dialects(reply, text, command):
    assert read_as(reply, text) == command


@each(
    "text",
    [
        "كم لاجئا عاد إلى سوريا بعد الجولة 13؟",
        "كم وفد رجع إلى سوريا بعد الجولة 13؟",
    ],
)
def test_what_is_on_no_record(reply, text):
    assert reply(text).status == "refused"


@pytest.mark.parametrize(
    ("misspelt", "number"),
    [
        ("الخامسة عشؤة", 15),
        ("الخامسة هعشرة", 15),
        ("الخامسة عاشرة", 15),
        ("الثانية ووالعشرين", 22),
        ("الثانية ةالعشرين", 22),
        ("الثانية ولالعشرين", 22),
        ("البانية والعشرين", 22),
        ("تالثانية والعشرين", 22),
        ("الواحدة ةالعشرين", 21),
    ],
)
@pytest.mark.parametrize(
    "asked", ["أين عقدت الجولة {}؟", "من ترأس الوفد التركي في الجولة {}", "مين حضر الجولة {} من الدول"]
)
def test_half_of_a_misspelt_number_is_never_read(reply, misspelt, number, asked):
    answer = reply(asked.format(misspelt))
    assert answer.status == "refused" or answer.query.rounds == (number,)


def test_numbers_that_stand_side_by_side_are_still_read(reply):
    assert reply("متى عقدت الجولتان الثانية والعاشرة؟").query.rounds == (2, 10)
    assert reply("من ترأس الوفد التركي من الجولة الثانية للعاشرة؟").query.rounds == tuple(range(2, 11))


@each(
    ("text", "command"),
    [
        ("عم نتحقق من معلومة: هل حضر العراق الجولة 13؟", "attendance 13 --party iraq"),
        ("بدي حطها بالمقال: مين ترأس وفد لبنان بالجولة 15؟", "who 15 --party lebanon"),
        ("عندي خلاف مع صاحبي، وين انعقدت الجولة العاشرة؟", "round 10 --field place"),
        ("بحاجة لاسم رئيس وفد إيران بالجولة 7", "who 7 --party iran"),
        ("العراق كان بالجولة 13؟ نعم أو لا", "attendance 13 --party iraq"),
        ("العراق حضر الجولة 13 ولا لا؟ صاحبي يقول لا", "attendance 13 --party iraq"),
        ("وين كانت الجولة 10؟ البلد بس", "round 10 --field country"),
        ("يعني إيه دولة ضامنة بالظبط", "define guarantor"),
        ("متى دخل الأردن عالمسار؟", "attendance --party jordan --pick first"),
        ("من أي جولة دخل الأردن", "attendance --party jordan --pick first"),
        ("في أي جولة اعتمدت لائحة مجموعة العمل الخاصة بالمعتقلين؟", "documents 8"),
    ],
)
def test_what_people_say_before_a_question_and_how_they_ask(reply, text, command):
    assert read_as(reply, text) == command


@each("text", ["متى دخلت إيران إلى سوريا؟", "متى دخل الأردن سوريا"])
def test_who_entered_a_land_is_not_asked_of_the_rounds(reply, text):
    assert reply(text).status == "refused"


@each(
    "tail",
    [
        "لأنو مكتوب عندي غلط",
        "عشان عندي امتحان",
        "راني محتاج الجواب اليوم",
        "ويكيبيديا ما ذكرتها",
        "سألت كتير وما حدا بيعرف",
        "اختلفنا أنا وزميلي",
        "خانتني الذاكرة",
        "بحسب ما نقلته وكالات الأنباء",
        "عم نتجادل عليها",
        "باش نكتبها فالتايم لاين",
        "بالعربي لو سمحت",
        "كتر خيركم",
        "إذا ما في إزعاج",
    ],
)
def test_remarks_about_the_asker_change_nothing(reply, tail):
    assert read_as(reply, f"مين ترأس وفد لبنان بالجولة 15؟ {tail}") == "who 15 --party lebanon"
    assert read_as(reply, f"هل حضر العراق الجولة 13؟ {tail}") == "attendance 13 --party iraq"


@each(
    "tail",
    [
        "يهمني المستشارين",
        "انا قصدي المستشارين",
        "ناقصني المستشارين",
        "عندي منهم المستشارين",
        "انا مهتم بالمستشارين منهم",
        "احنا بدنا المدنيين",
    ],
)
def test_whom_the_asker_cares_for_is_never_set_aside(reply, tail):
    assert reply(f"من حضر الجولة 5؟ {tail}").status == "refused"


@each(
    ("text", "command"),
    [
        ("العراق أول جولة إلو شو كانت", "attendance --party iraq --pick first"),
        ("أمريكا آخر جولة إلها شو كانت", "attendance --party us --pick last"),
    ],
)
def test_first_and_last_of_ones_own(reply, text, command):
    assert read_as(reply, text) == command


def test_who_was_thanked_is_no_thanks_of_the_asker(reply):
    assert reply("هل شكر بيان الجولة 22 كازاخستان؟").status == "refused"
