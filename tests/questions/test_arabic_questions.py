"""Arabic as people write it: dialects, tags, negations, words that are written together."""

from __future__ import annotations

from rows import each

SAME = [
    ("المعارضة ما حضرت الجولة الثالثة", ["المعارضة محضرتش الجولة التالتة", "المعارضة ماحضراتش الجولة الثالثة"]),
    (
        "لماذا لم يحضر لبنان الجولة 12",
        ["لبنان مجاش الجولة 12 ليه", "علاش لبنان ما جاش للجولة 12", "ليش لبنان ماجه للجولة 12"],
    ),
    (
        "من ترأس الوفد الروسي في الجولة 4",
        [
            "الى من اسندت رئاسه الوفد الروسي في الجوله الرابعه",
            "شكون كان كيترأس الوفد ديال روسيا فالجولة الرابعة",
            "منو چان رئيس الوفد الروسي بالجولة ٤",
            "تكفون مين ترأس الوفد الروسي بالجولة 4",
            "هل لكم أن تفيدونا بمن ترأس الوفد الروسي في الجولة الرابعة",
            "نعدّ تقريرا للنشرة المسائية ونحتاج اسم رئيس الوفد الروسي في الجولة 4، وشكرا لكم",
        ],
    ),
    ("كم جولة حضرها بشار الجعفري", ["شكد جولة حضرها بشار الجعفري؟", "شحال من جولة حضرها بشار الجعفري"]),
    ("هل كان العراق في الجولة 14", ["العراق كان في الجولة 14 صح؟", "واش العراق كان ف الجولة 14"]),
    ("أي جولة حضرها العراق لأول مرة", ["يا جولة حضرها العراق لأول مرة"]),
    ("متى انعقدت الجولة 10", ["فوقاش تدارت الجولة 10", "هي الجولة العاشرة اتعملت امتى"]),
]


@each(("plain", "others"), SAME)
def test_ways_to_say_the_same(reply, plain, others):
    expected = reply(plain).query
    assert expected.topic != "refuse"
    for other in others:
        answer = reply(other)
        assert answer.query == expected, (other, answer.text.ar)


@each(
    ("text", "rounds"),
    [
        ("هل شارك لبنان في الجولة الأولى", (1,)),
        ("شارك لبنان بالجولة الأخيرة؟", (22,)),
        ("Did Lebanon attend the first round?", (1,)),
        ("هل حضر دي ميستورا الجولة الأولى", (1,)),
        ("أول جولة حضرها لبنان", ()),
        ("الجولة الأولى التي حضرها لبنان", ()),
    ],
)
def test_the_first_round_is_a_round_unless_a_clause_says_of_which(reply, text, rounds):
    assert reply(text).query.rounds == rounds


@each(
    ("text", "rounds"),
    [
        ("الدول الضامنة الثلاث من ترأس وفودها في الجولة 5", (5,)),
        ("من حضر أثناء الجولة 18", (18,)),
        ("جولة ٢٥ كانون الثاني ٢٠٢٤ ما رقمها؟", (21,)),
    ],
)
def test_numbers_that_name_no_round(reply, text, rounds):
    answer = reply(text)
    assert answer.rounds == rounds or answer.query.rounds == rounds, answer.text.ar


@each("text", ["ألم يحضر لبنان الجولة 13؟", "مش لبنان حضر الجولة 13؟", "لبنان حضر الجولة 13 مو؟"])
def test_a_question_that_expects_a_yes_is_told_the_fact(reply, text):
    assert reply(text).query == reply("هل حضر لبنان الجولة 13؟").query


@each(
    "text",
    [
        "لو حضرت أمريكا الجولة العاشرة من كان سيمثلها؟",
        "من حضر الجولة الخامسة بدلا من روسيا؟",
        "من ترأس جميع الوفود إلا الوفد الروسي في الجولة 5؟",
        "ما الجولات التي حضرها رياض حجاب",
    ],
)
def test_what_changes_the_question_is_never_dropped(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


def test_the_first_absence(reply):
    assert reply("ما أول جولة غابت عنها الولايات المتحدة؟").query.where.absent == ("us",)
